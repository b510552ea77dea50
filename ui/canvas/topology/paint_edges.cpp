// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines between cards and their labels.

#include "ui/canvas/topology/topology_painter.h"
#include "ui/wording/numbers.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fabric::ui {

namespace {

constexpr std::size_t casedLines = 24;      // more bent lines in view are drawn without what lets them cross clearly
constexpr std::size_t smoothLines = 64;     // and more without smooth edges and casing
constexpr std::size_t outlinedLines = 128;  // and more without what makes yellow stand out
constexpr double smallestLabelled = 0.5;    // scale

/// The middle of a line, in px of the view.
QPolygonF middleOf(const TopologyPainter& p, const EdgePlace& edge, int pieces) {
  QPolygonF points;
  for (const QPointF point : edge.points(pieces)) points << p.camera.toView(point);
  return points;
}

/// A line as a filled strip: several times faster than a stroke of the same width.
QPolygonF stripOf(const QPolygonF& middle, double width) {
  QPolygonF left, right;
  const qsizetype last = middle.size() - 1;
  for (qsizetype i = 0; i <= last; ++i) {
    const QPointF along = middle[std::min(i + 1, last)] - middle[std::max<qsizetype>(i - 1, 0)];
    const double length = std::hypot(along.x(), along.y());
    const QPointF off = length > 0 ? QPointF(-along.y(), along.x()) * (width / 2 / length) : QPointF(width / 2, 0);
    left << middle[i] + off;
    right << middle[i] - off;
  }
  std::ranges::reverse(right);
  return left + right;
}

void paintStrip(QPainter& painter, const QPolygonF& middle, const QColor& color, double width) {
  if (middle.size() == 2 && middle[0].x() == middle[1].x()) {
    const double top = std::min(middle[0].y(), middle[1].y()), bottom = std::max(middle[0].y(), middle[1].y());
    return painter.fillRect(QRectF(middle[0].x() - width / 2, top, width, bottom - top), color);
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawPolygon(stripOf(middle, width), Qt::WindingFill);
}

void paintDashes(QPainter& painter, const QPolygonF& middle, const QColor& color, double width,
                 const QList<qreal>& dashes) {
  QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
  pen.setDashPattern(dashes);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(middle);
}

/// One label in a box: two lines and what they come to.
class LabelPainter {
 public:
  explicit LabelPainter(TopologyPainter& p)
      : p_(p), plain_(LabelFont::canvas(std::clamp(10.0 * p.scale(), 9.0, 13.0))), strong_(plain_) {
    strong_.medium = true;
  }

  double width(const EdgeWords& words, bool brief) const {
    const double first = p_.width(strong_, brief ? words.shortCount : words.count) + markRoom(brief ? 0.0 : 8.0);
    const double second = p_.width(plain_, brief ? words.shortDetail : words.detail) + (brief ? 0 : markRoom(8.0));
    return std::max(first, second) + 2 * inset;
  }

  /// False where something else is there.
  bool paint(const EdgeWords& words, bool brief, const QRectF& rect, const QColor& line, bool selected) {
    if (!p_.labels.claim(rect)) return false;
    QPainter& painter = p_.painter;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(selected ? p_.color(Token::Accent) : line, selected ? 2 : 1.2));
    painter.setBrush(p_.color(Token::SurfaceRaised));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const double upper = rect.top() + rect.height() * 0.3, lower = rect.top() + rect.height() * 0.72;
    const double room = rect.width() - 2 * inset + 1;
    p_.write(QPointF(rect.left() + inset, upper), brief ? words.shortCount : words.count, strong_, Token::TextPrimary,
             room);
    p_.write(QPointF(rect.left() + inset, lower), brief ? words.shortDetail : words.detail, plain_,
             words.mark == ReachMark::Over ? Token::StatusError : Token::TextSecondary, room);
    mark(QPointF(rect.right() - inset - 4, brief ? upper : rect.center().y()), words.mark);
    painter.setRenderHint(QPainter::Antialiasing, false);
    return true;
  }

 private:
  static constexpr double inset = 4;
  static double markRoom(double gap) { return 13 + gap; }

  /// A tick; a cross where a link is over its reach; "?" where that is not known of all.
  void mark(QPointF at, ReachMark which) const {
    if (which == ReachMark::Unknown)
      return p_.writeCentred(QRectF(at.x() - 6, at.y() - 8, 12, 16), unknownValue(), strong_, Token::TextMuted);
    const bool over = which == ReachMark::Over;
    p_.painter.setPen(QPen(p_.color(over ? Token::StatusError : Token::StatusOk), 1.8));
    const double h = 3.6;
    if (over) {
      p_.painter.drawLine(at + QPointF(-h, -h), at + QPointF(h, h));
      p_.painter.drawLine(at + QPointF(-h, h), at + QPointF(h, -h));
    } else {
      p_.painter.drawLine(at + QPointF(-4.5, 0), at + QPointF(-1.5, 3));
      p_.painter.drawLine(at + QPointF(-1.5, 3), at + QPointF(4.5, -3.5));
    }
  }

  TopologyPainter& p_;
  LabelFont plain_, strong_;
};

/// Where the label of a line may stand, best first, px: in tiers at its upright part, else along it.
std::vector<QPointF> labelPlaces(const TopologyPainter& p, std::uint32_t e, double y) {
  const EdgePlace& edge = p.diagram.layout.edges()[e];
  if (!edge.towards) return {QPointF(p.camera.toView(edge.low).x(), y)};
  std::vector<QPointF> places;
  for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74})
    places.push_back(p.camera.toView(edge.along(share)));
  return places;
}

QColor lineColor(const TopologyPainter& p, const TopologyEdge& edge) {
  return p.color(edge.over > 0 ? Token::MediumOver : jacketToken(edge.jacket));
}

}  // namespace

void TopologyPainter::paintEdges() {
  std::vector<std::uint32_t> order;
  for (std::uint32_t e = 0; e < scene().edges.size(); ++e)
    if (camera.toView(diagram.layout.edges()[e].bounds()).adjusted(-8, -8, 8, 8).intersects(view)) order.push_back(e);
  // Faded ones below, then thick ones, those over reach and selected ones on top.
  std::ranges::stable_sort(order, {}, [&](std::uint32_t e) {
    const TopologyEdge& edge = scene().edges[e];
    return std::tuple(!isFaded(edge), isSelected(e), edge.over > 0, -edge.links);
  });
  const auto bent = static_cast<std::size_t>(
      std::ranges::count_if(order, [&](std::uint32_t e) { return !diagram.layout.edges()[e].isStraight(); }));
  const bool cased = bent <= casedLines && scale() > 0.2, smooth = bent <= smoothLines;
  painter.setRenderHint(QPainter::Antialiasing, smooth);
  const int pieces = cased ? 40 : smooth ? 24 : 12;
  const QColor ground = color(Token::SurfaceCanvas);
  for (const std::uint32_t e : order) {
    const TopologyEdge& edge = scene().edges[e];
    const QPolygonF middle = middleOf(*this, diagram.layout.edges()[e], pieces);
    const double width = edgeWidth(edge.links, scale()), share = isFaded(edge) ? theme.fadedOpacity() : 1.0;
    if (cased) paintStrip(painter, middle, ground, width + 5);
    if (isSelected(e) || (scene().trace && edge.traced)) paintStrip(painter, middle, color(Token::Accent), width + 5);
    if (edge.over > 0) {
      const double thick = width + 0.5;
      paintDashes(painter, middle, mixed(ground, color(Token::MediumOver), share), thick,
                  {5 / thick * 2, 3.5 / thick * 2});
      continue;
    }
    const bool yellow = edge.jacket == Jacket::Os2 || edge.jacket == Jacket::Cpo;
    if (yellow && bent <= outlinedLines)
      paintStrip(painter, middle, mixed(ground, color(Token::MediumCasing), share), width + 2);
    paintStrip(painter, middle, mixed(ground, color(jacketToken(edge.jacket)), share), width);
    if (edge.jacket == Jacket::Cpo)
      paintDashes(painter, middle, mixed(ground, color(Token::MediumCpoMark), share), width + 2,
                  {2 / (width + 2), 22 / (width + 2)});
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
}

void TopologyPainter::paintEdgeLabels() {
  if (scale() < smallestLabelled || options.labels == EdgeLabels::None) return;
  LabelPainter label(*this);
  if (!diagram.layout.hasTiers())  // lines run anywhere: their labels keep off the cards
    for (std::uint32_t i = 0; i < scene().cards.size(); ++i)
      if (isVisible(i) && scene().cards[i].parent == noCard) labels.block(rectOf(i));
  const auto isWanted = [&](std::uint32_t e) {
    return options.labels == EdgeLabels::All || diagram.words.edges[e].worst || isSelected(e);
  };
  for (std::size_t i = 0; i < diagram.layout.labels().size(); ++i) {
    const LabelRow& row = diagram.layout.labels()[i];
    const QRectF room = camera.toView(row.room);
    if (!room.intersects(view) || std::ranges::none_of(row.edges, isWanted)) continue;
    const double height = std::max(26.0, px(TopologyLayout::labelHeight));
    const double top = room.center().y() - height / 2;
    const auto fits = [&](bool brief, double most) {
      return std::ranges::all_of(row.edges,
                                 [&](std::uint32_t e) { return label.width(diagram.words.edges[e], brief) <= most; });
    };
    const double pitch = px(row.pitch) - 2;
    if (row.edges.size() == 1 || fits(true, pitch)) {
      const bool brief = !fits(false, row.edges.size() == 1 ? room.width() : pitch);
      for (const std::uint32_t e : row.edges) {
        const double wide = label.width(diagram.words.edges[e], brief);
        if (wide > room.width() + 4 || !isWanted(e)) continue;
        const QColor line = lineColor(*this, scene().edges[e]);
        for (const QPointF middle : labelPlaces(*this, e, top + height / 2))
          if (label.paint(diagram.words.edges[e], brief,
                          QRectF(middle.x() - wide / 2, middle.y() - height / 2, wide, height), line, isSelected(e)))
            break;
      }
      continue;
    }
    const EdgeWords& words = diagram.words.rows[i];
    const bool brief = label.width(words, false) > room.width();
    const double wide = label.width(words, brief);
    if (wide > room.width() + 4) continue;
    const auto worst = std::ranges::max_element(row.edges, {}, [&](std::uint32_t e) { return scene().edges[e].over; });
    label.paint(words, brief, QRectF(room.center().x() - wide / 2, top, wide, height),
                lineColor(*this, scene().edges[*worst]),
                std::ranges::any_of(row.edges, [&](std::uint32_t e) { return isSelected(e); }));
  }
}

}  // namespace fabric::ui
