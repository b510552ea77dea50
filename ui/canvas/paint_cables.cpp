// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cables from very near, each by itself with its real thickness, and the way of single links from end to end.

#include "ui/canvas/paint_context.h"

#include <QPainterPath>

#include <array>
#include <cmath>
#include <span>
#include <tuple>

namespace fabric::ui {

namespace {

constexpr double thinnest = 0.85;  // px
constexpr int dashOn = 5, dashPeriod = 9, markPeriod = 24;
constexpr std::size_t mostSmooth = 24;  // traced links drawn with round corners; more are drawn square

/// Links of the selection, by what is selected.
class Emphasis {
 public:
  explicit Emphasis(const PaintContext& context) : context_(context) {
    for (const ObjectRef object : context.options.selection)
      any_ = any_ || object.kind == ObjectKind::Rack || object.kind == ObjectKind::Device;
  }

  /// Whether any link fades.
  bool isAny() const { return any_; }
  bool fades(const Link& link) const {
    if (!any_) return false;
    const Design& design = context_.scene.design();
    return !context_.isSelected(ObjectRef::of(link.a)) && !context_.isSelected(ObjectRef::of(link.b)) &&
           !context_.isSelected(ObjectRef::of(design.devices[link.a].rack)) &&
           !context_.isSelected(ObjectRef::of(design.devices[link.b].rack));
  }

 private:
  const PaintContext& context_;
  bool any_ = false;
};

/// The colours of one kind of cable: of the jacket, of its dark edge, and between the two of strands that lie in
/// layers.
struct CableColors {
  QColor core, edge;
  std::array<QColor, 3> shades;
};

CableColors cableColors(const PaintContext& context, Jacket jacket, bool over, double share) {
  const QColor ground = context.color(Token::RackInterior);
  const QColor full = context.color(over ? Token::MediumOver : jacketToken(jacket));
  const bool cased = !context.theme.isDark() && (jacket == Jacket::Os2 || jacket == Jacket::Cpo) && !over;
  CableColors colors;
  colors.core = mixed(ground, full, share);
  colors.edge = mixed(
      ground, cased ? context.color(Token::MediumCasing) : mixed(ground, full, context.theme.isDark() ? 0.42 : 0.62),
      share);
  colors.shades = {mixed(colors.edge, colors.core, 0.35), mixed(colors.edge, colors.core, 0.78),
                   mixed(colors.edge, colors.core, 1.0)};
  return colors;
}

/// One cable as rectangles: a dark edge, the jacket on it.
class CablePainter {
 public:
  CablePainter(PaintContext& context, const RackCable& cable, std::size_t number, const CableColors& colors)
      : context_(context), cable_(cable), colors_(colors),
        width_(std::max(thinnest, cable.diameter * context.scale())) {
    layered_ = cable.pitch * context.scale() < 2.2;  // strands are told apart by their shade
    if (layered_)
      shade_ = number % 8 == 0 ? &colors.shades[0] : number % 2 == 0 ? &colors.shades[1] : &colors.shades[2];
    half_ = width_ / 2 + (cable.over ? 0.25 : 0);
    findPieces();
  }

  void paint() {
    const std::span<const Piece> pieces(pieces_.data(), count_);
    if (cable_.over) {
      for (const Piece& s : pieces) dash(s.box, s.upright);
      return;
    }
    const bool thin = width_ < 1.5;
    for (const Piece& s : pieces) context_.fill(s.box, thin || (layered_ && !s.atPlug) ? *shade_ : colors_.edge);
    if (thin) return;
    for (const Piece& s : pieces) {
      if (layered_ && !s.atPlug) continue;
      const int thick = s.upright ? s.box.width() : s.box.height();
      const int inset = thick > 3 ? 1 : 0;  // of two and three pixels one is the edge
      context_.fill(s.upright ? s.box.adjusted(inset, inset, -1, -inset) : s.box.adjusted(inset, inset, -inset, -1),
                    colors_.core);
    }
    if (cable_.jacket == Jacket::Cpo)
      for (const Piece& s : pieces) marks(s.box, s.upright);
  }

 private:
  /// The part of a straight piece that is in view.
  struct Piece {
    QRect box;
    bool upright = false, atPlug = false;
  };

  /// They overlap at corners.
  void findPieces() {
    QPointF from = context_.camera.toView(cable_.points[0]);
    const QRect view = context_.view.adjusted(-8, -8, 8, 8);
    const int thick = std::max(1, static_cast<int>(std::lround(2 * half_)));
    for (std::size_t i = 1; i < cable_.count; ++i) {
      const QPointF to = context_.camera.toView(cable_.points[i]);
      const bool upright = std::abs(to.y() - from.y()) > std::abs(to.x() - from.x());
      QRect box;
      if (upright) {
        const double top = std::min(from.y(), to.y()) - (i > 1 ? half_ : 0),
                     bottom = std::max(from.y(), to.y()) + half_;
        box = QRect(static_cast<int>(std::lround(from.x() - half_)), static_cast<int>(std::lround(top)), thick,
                    std::max(1, static_cast<int>(std::lround(bottom - top))));
      } else {
        const double left = std::min(from.x(), to.x()) - half_, right = std::max(from.x(), to.x()) + half_;
        box = QRect(static_cast<int>(std::lround(left)), static_cast<int>(std::lround(from.y() - half_)),
                    std::max(1, static_cast<int>(std::lround(right - left))), thick);
      }
      box = box.intersected(view);
      if (!box.isEmpty()) pieces_[count_++] = {box, upright, i == 1 || (cable_.inside && i + 1 == cable_.count)};
      from = to;
    }
  }

  void dash(const QRect& box, bool upright) {
    const int start = upright ? box.top() : box.left(), end = upright ? box.bottom() : box.right();
    for (int at = start; at <= end; at += dashPeriod) {
      const int length = std::min(dashOn, end - at + 1);
      context_.fill(upright ? QRect(box.left(), at, box.width(), length) : QRect(at, box.top(), length, box.height()),
                    colors_.core);
    }
  }

  void marks(const QRect& box, bool upright) {
    const QColor color = context_.color(Token::MediumCpoMark);
    const int start = upright ? box.top() : box.left(), end = upright ? box.bottom() : box.right();
    for (int at = (start / markPeriod + 1) * markPeriod; at < end; at += markPeriod)
      context_.fill(upright ? QRect(box.left(), at, box.width(), 2) : QRect(at, box.top(), 2, box.height()), color);
  }

  PaintContext& context_;
  const RackCable& cable_;
  const CableColors& colors_;
  double width_, half_ = 0;
  bool layered_ = false;
  const QColor* shade_ = &colors_.core;  ///< of a strand that is not told from its edge
  std::array<Piece, std::tuple_size_v<decltype(RackCable::points)>> pieces_;
  std::size_t count_ = 0;
};

/// Full and faded colours of every jacket, and of links over their reach; made once a picture.
class CablePalette {
 public:
  explicit CablePalette(const PaintContext& context) {
    const std::array shares = {context.theme.fadedOpacity(), context.theme.isDark() ? 0.72 : 0.86};
    for (std::size_t full = 0; full < 2; ++full)
      for (std::size_t over = 0; over < 2; ++over)
        for (const Jacket jacket : allJackets)
          colors_[full][over][static_cast<std::size_t>(jacket)] = cableColors(context, jacket, over == 1, shares[full]);
  }
  const CableColors& of(const RackCable& cable, bool isFull) const {
    return colors_[isFull ? 1 : 0][cable.over ? 1 : 0][static_cast<std::size_t>(cable.jacket)];
  }

 private:
  std::array<std::array<std::array<CableColors, jackets>, 2>, 2> colors_;
};

/// Faded cables first, so that full ones lie over them.
void paintWiring(PaintContext& context, const FloorRack& rack, const Emphasis& emphasis, const CablePalette& palette) {
  const Design& design = context.scene.design();
  const QRectF near = context.floor.adjusted(-0.01, -0.01, 0.01, 0.01);
  const RackWiring& wiring = context.scene.wiringOf(rack.id, context.options.face);
  const bool asksLinks = emphasis.isAny() || !context.options.lifted.empty();
  for (int pass = emphasis.isAny() ? 0 : 1; pass < 2; ++pass) {
    const bool isFull = pass == 1;
    for (std::size_t i = 0; i < wiring.cables.size(); ++i) {
      const RackCable& cable = wiring.cables[i];
      if (!cable.shown || !cable.bounds.intersects(near)) continue;
      if (asksLinks) {
        const Link& link = design.links[cable.link];
        if (emphasis.fades(link) == isFull) continue;
        if (context.isLifted(design.devices[link.a].rack) || context.isLifted(design.devices[link.b].rack)) continue;
      }
      CablePainter(context, cable, i, palette.of(cable, isFull)).paint();
    }
  }
}

// ---------------------------------------------------------------- traced links

QPainterPath rounded(const std::vector<QPointF>& points, double radius) {
  QPainterPath path;
  if (points.empty()) return path;
  path.moveTo(points.front());
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    const QPointF in = points[i] - points[i - 1], out = points[i + 1] - points[i];
    const double before = std::hypot(in.x(), in.y()), after = std::hypot(out.x(), out.y());
    const double cut = std::min({radius, before / 2, after / 2});
    if (before < 1e-6 || after < 1e-6) continue;
    path.lineTo(points[i] - in * (cut / before));
    path.quadTo(points[i], points[i] + out * (cut / after));
  }
  path.lineTo(points.back());
  return path;
}

/// The ends of stretches far outside the view are drawn just outside it: long strokes cost their length.
std::vector<QPointF> toView(const PaintContext& context, const std::vector<QPointF>& floor) {
  const QRectF around = QRectF(context.view).adjusted(-200, -200, 200, 200);
  std::vector<QPointF> points;
  points.reserve(floor.size());
  for (const QPointF point : floor) {
    const QPointF px = context.camera.toView(point);
    points.emplace_back(std::clamp(px.x(), around.left(), around.right()),
                        std::clamp(px.y(), around.top(), around.bottom()));
  }
  return points;
}

struct TraceLook {
  Token ring = Token::Accent;
  bool smooth = true, halo = true;
};

void strokeTrace(PaintContext& context, const LinkPath& path, const std::vector<QPointF>& floor,
                 const TraceLook& look) {
  if (floor.size() < 2) return;
  const double width = std::clamp(path.diameter * context.scale(), 1.6, 8.0);
  const QPainterPath line = rounded(toView(context, floor), look.smooth ? 4 + width : 0);
  const QColor jacket = context.color(path.over ? Token::MediumOver : jacketToken(path.jacket));
  QPainter& painter = context.painter;
  painter.setBrush(Qt::NoBrush);
  const auto stroke = [&](const QColor& color, double wide, bool dashed) {
    QPen pen(color, wide, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed) pen.setDashPattern({5 / wide, 3.5 / wide});
    painter.strokePath(line, pen);
  };
  const QColor ring = context.color(look.ring);
  if (look.halo) stroke(mixed(context.color(Token::SurfaceCanvas), ring, 0.30), width + 7, false);
  stroke(ring, width + (look.halo ? 3.6 : 2.4), false);
  stroke(mixed(context.color(Token::SurfaceCanvas), jacket, context.theme.isDark() ? 0.25 : 0.1), width + 0.6, false);
  stroke(jacket, width, path.over);
}

/// The links a selected or hovered thing stands for when it is traced.
void addLinks(const Design& design, const FloorScene& scene, ObjectRef object, std::vector<Id<Link>>& links) {
  if (object.kind == ObjectKind::Link) links.push_back({object.id});
  if (!design.devices.contains({object.id})) return;
  if (object.kind == ObjectKind::Port && object.sub < design.slotsOf({object.id}).ports) {
    if (const Id<Link> link = design.linkAt({object.id}, object.sub)) links.push_back(link);
  } else if (object.kind == ObjectKind::Cage && object.sub < design.slotsOf({object.id}).cages) {
    const ShapeCage& cage = scene.plateOf(design.devices[{object.id}]).shape().cages()[object.sub];
    for (int i = 0; i < cage.ports; ++i)
      if (const Id<Link> link = design.linkAt({object.id}, static_cast<std::uint16_t>(cage.firstPort + i)))
        links.push_back(link);
  }
}

}  // namespace

void paintCables(PaintContext& context) {
  const Emphasis emphasis(context);
  const CablePalette palette(context);
  forEachVisibleRow(context, [&](std::uint32_t, const FloorRow& row, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i)
      paintWiring(context, *context.scene.layout().find(row.racks[i]), emphasis, palette);
  });
}

void paintTraces(PaintContext& context) {
  // From afar a picture holds many racks, and each end of a traced link asks for the cables of one.
  const std::size_t mostTraced = context.level() <= ZoomLevel::Racks ? 64 : 512;
  if (!context.options.lifted.empty()) return;
  std::vector<Id<Link>> links;
  for (const ObjectRef object : context.options.selection) {
    addLinks(context.scene.design(), context.scene, object, links);
    if (links.size() >= mostTraced) break;
  }
  // A link that is asked for by itself is shown whatever the layers say.
  std::erase_if(links, [&](Id<Link> link) {
    return !context.isSelected(ObjectRef::of(link)) && !context.scene.shows(context.scene.design().links[link]);
  });
  if (links.empty()) return;
  const bool smooth = links.size() <= mostSmooth;
  context.painter.setRenderHint(QPainter::Antialiasing, smooth);
  for (const Id<Link> id : links) {
    const LinkPath path = pathOfLink(context.scene, id, context.options.face);
    strokeTrace(context, path, path.first, {Token::Accent, smooth});
    strokeTrace(context, path, path.second, {Token::Accent, smooth});
  }
  context.painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintTrace(QPainter& painter, const FloorScene& scene, Id<Link> link, const Camera& camera, const Theme& theme,
                const FloorPaintOptions& options) {
  const QRect view(QPoint(0, 0), camera.view().toSize());
  PaintContext context{painter, scene, camera, theme, options, LabelLayout(view), view, camera.visible()};
  const LinkPath path = pathOfLink(scene, link, options.face);
  painter.setRenderHint(QPainter::Antialiasing, true);
  for (const auto* part : {&path.first, &path.second})
    strokeTrace(context, path, *part, {Token::TextSecondary, true, false});
  painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace fabric::ui
