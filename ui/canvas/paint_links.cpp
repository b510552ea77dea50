// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bundles along trays: merged runs as filled rectangles in opaque colours, over-reach links dashed on top.

#include "ui/canvas/paint_context.h"
#include "ui/theme/type_style.h"

#include <cmath>

namespace fabric::ui {

namespace {

/// From the bottom to the top: yellow lies under the others, copper on top.
constexpr std::array<Jacket, jackets> paintOrder = {Jacket::Os2, Jacket::Cpo, Jacket::Om4, Jacket::Aec, Jacket::Dac};

double bundleWidth(const PaintContext& context, std::int32_t links) {
  const double wide = std::min(0.8 + 0.36 * std::sqrt(static_cast<double>(links)), 12.0);
  if (context.level() <= ZoomLevel::Racks)
    return std::clamp(wide * 0.6, 1.0, std::max(1.0, trayWidth * context.scale() / 3));
  if (context.level() == ZoomLevel::Devices) return wide;
  return std::max(wide, wide * context.scale() / 110);
}

/// Paints one jacket of a map: all casings first, then all fills.
class LanePainter {
 public:
  LanePainter(PaintContext& context, const TrayMap& map, Jacket jacket, double share)
      : context_(context), map_(map), jacket_(jacket) {
    shift_ = drawnLane(context, jacket) - laneOffset(jacket);
    const QColor ground = context.color(Token::SurfaceCanvas);
    color_ = mixed(ground, context.color(jacketToken(jacket)), share);
    casing_ = jacket == Jacket::Os2 || jacket == Jacket::Cpo;
    casingColor_ = mixed(ground, context.color(Token::MediumCasing), share);
  }

  void paint() {
    if (casing_ && context_.level() >= ZoomLevel::Devices) pass(1, casingColor_);
    pass(0, color_);
    if (jacket_ == Jacket::Cpo && context_.level() >= ZoomLevel::Devices) marks();
  }

 private:
  void pass(int grow, const QColor& color) {
    forEachVisibleRow(context_, [&](std::uint32_t index, const FloorRow& row, std::size_t, std::size_t) {
      const RowLane& lane = map_.lane(index, jacket_);
      const double y = context_.camera.toView(QPointF(0, row.tray + laneOffset(jacket_) + shift_)).y();
      forRuns(lane,
              [&](const TrayRun& run) { context_.fill(along(run, y).adjusted(-grow, -grow, grow, grow), color); });
      if (context_.level() == ZoomLevel::Devices)
        for (const TrayDrop& drop : lane.drops) paintDrop(lane, drop, y, grow, color);
    });
    for (const CrossLane& lane : map_.crossings(jacket_)) {
      const double x = context_.camera.toView(QPointF(lane.x + shift_, 0)).x();
      for (const TrayRun& run : lane.runs) {
        if (run.to < context_.floor.top() || run.from > context_.floor.bottom()) continue;
        const QRect px = across(run, x).adjusted(-grow, -grow, grow, grow);
        if (px.intersects(context_.view)) context_.fill(px, color);
      }
    }
  }

  template <class F>
  void forRuns(const RowLane& lane, F&& f) {
    auto run = std::ranges::partition_point(lane.runs, [&](const TrayRun& r) { return r.to < context_.floor.left(); });
    for (; run != lane.runs.end() && run->from <= context_.floor.right(); ++run) f(*run);
  }

  /// Both ends reach half a width further, so that corners close.
  QRect along(const TrayRun& run, double y) const {
    const double width = bundleWidth(context_, run.links),
                 half = context_.level() >= ZoomLevel::Devices ? width / 2 : 0;
    const double from = context_.camera.toView(QPointF(run.from, 0)).x() - half;
    const double to = context_.camera.toView(QPointF(run.to, 0)).x() + half;
    return pixels(from, y - width / 2, to, y + width / 2);
  }
  QRect across(const TrayRun& run, double x) const {
    const double width = bundleWidth(context_, run.links);
    const double from = context_.camera.toView(QPointF(0, run.from + shift_)).y() - width / 2;
    const double to = context_.camera.toView(QPointF(0, run.to + shift_)).y() + width / 2;
    return pixels(x - width / 2, from, x + width / 2, to);
  }
  static QRect pixels(double left, double top, double right, double bottom) {
    const int x = static_cast<int>(std::lround(left)), y = static_cast<int>(std::lround(top));
    return {x, y, std::max(1, static_cast<int>(std::lround(right - left))),
            std::max(1, static_cast<int>(std::lround(bottom - top)))};
  }

  void paintDrop(const RowLane& lane, const TrayDrop& drop, double y, int grow, const QColor& color) {
    const FloorRack* rack = context_.layout().find(drop.rack);
    if (!rack || drop.x < context_.floor.left() - 1 || drop.x > context_.floor.right() + 1) return;
    const double width = bundleWidth(context_, drop.links);
    const double x = context_.camera.toView(QPointF(drop.x, 0)).x();
    const double foot = context_.camera.toPixels(rack->rect).top();
    const auto run = std::ranges::partition_point(lane.runs, [&](const TrayRun& r) { return r.to < drop.x; });
    const double half = run == lane.runs.end() ? width / 2 : bundleWidth(context_, run->links) / 2;
    QRect px = pixels(x - width / 2, y - std::min(half, width / 2), x + width / 2, foot);
    px.setBottom(static_cast<int>(foot) - 1);
    context_.fill(px.adjusted(-grow, 0, grow, 0), color);
  }

  /// Dark cross ticks every 24 px tell CPO fibre from other single mode.
  void marks() {
    const QColor color = context_.color(Token::MediumCpoMark);
    forEachVisibleRow(context_, [&](std::uint32_t index, const FloorRow& row, std::size_t, std::size_t) {
      const double y = context_.camera.toView(QPointF(0, row.tray + laneOffset(jacket_) + shift_)).y();
      forRuns(map_.lane(index, jacket_), [&](const TrayRun& run) {
        const QRect px = along(run, y);
        for (int x = std::max(px.left(), (px.left() / 24) * 24) + 12; x < std::min(px.right(), context_.view.right());
             x += 24)
          context_.fill(QRect(x, px.top() - 1, 2, px.height() + 2), color);
      });
    });
  }

  PaintContext& context_;
  const TrayMap& map_;
  Jacket jacket_;
  double shift_ = 0;
  QColor color_, casingColor_;
  bool casing_ = false;
};

void paintMap(PaintContext& context, const TrayMap& map, double share) {
  if (map.empty()) return;
  for (const Jacket jacket : paintOrder) LanePainter(context, map, jacket, share).paint();
}

// ---------------------------------------------------------------- over reach

/// Red, dashed, on top of everything else: the exception that is drawn as lines.
void paintOverReach(PaintContext& context, const TrayMap& map) {
  if (map.empty()) return;
  const auto pen = [&](std::int32_t links) {
    const double width = std::max(1.5, bundleWidth(context, links) + 0.5);
    QPen dashed(context.color(Token::MediumOver), width, Qt::SolidLine, Qt::FlatCap);
    dashed.setDashPattern({5 / width, 3.5 / width});
    return dashed;
  };
  QPainter& painter = context.painter;
  for (const Jacket jacket : allJackets) {
    const double shift = drawnLane(context, jacket);
    forEachVisibleRow(context, [&](std::uint32_t index, const FloorRow& row, std::size_t, std::size_t) {
      const RowLane& lane = map.lane(index, jacket);
      const double y = std::round(context.camera.toView(QPointF(0, row.tray + shift)).y()) + 0.5;
      for (const TrayRun& run : lane.runs) {
        painter.setPen(pen(run.links));
        const double from = context.camera.toView(QPointF(run.from, 0)).x(),
                     to = context.camera.toView(QPointF(run.to, 0)).x();
        painter.drawLine(QPointF(from, y), QPointF(to, y));
      }
      if (context.level() != ZoomLevel::Devices) return;  // nearer, each cable is drawn by itself
      for (const TrayDrop& drop : lane.drops) {
        const FloorRack* rack = context.layout().find(drop.rack);
        if (!rack) continue;
        painter.setPen(pen(drop.links));
        const double x = std::round(context.camera.toView(QPointF(drop.x, 0)).x()) + 0.5;
        painter.drawLine(QPointF(x, y), QPointF(x, context.camera.toView(rack->rect.topLeft()).y()));
      }
    });
    for (const CrossLane& lane : map.crossings(jacket)) {
      const double x = std::round(context.camera.toView(QPointF(lane.x + shift - laneOffset(jacket), 0)).x()) + 0.5;
      for (const TrayRun& run : lane.runs) {
        painter.setPen(pen(run.links));
        painter.drawLine(QPointF(x, context.camera.toView(QPointF(0, run.from)).y()),
                         QPointF(x, context.camera.toView(QPointF(0, run.to)).y()));
      }
    }
  }
}

// ---------------------------------------------------------------- far away

/// Trays as one line each, by all links in them.
void paintHallLines(PaintContext& context) {
  const QColor color = mixed(context.color(Token::SurfaceCanvas), context.color(Token::TextMuted), 0.55);
  const TrayMap& map = context.scene.trays();
  forEachVisibleRow(context, [&](std::uint32_t index, const FloorRow& row, std::size_t, std::size_t) {
    double from = 1e9, to = -1e9;
    for (const Jacket jacket : allJackets) {
      const RowLane& lane = map.lane(index, jacket);
      if (lane.runs.empty()) continue;
      from = std::min(from, lane.runs.front().from);
      to = std::max(to, lane.runs.back().to);
    }
    if (from < to) {
      const QRect px = context.camera.toPixels(QRectF(from, row.tray, to - from, 0.001));
      context.fill(QRect(px.left(), px.top(), px.width(), 1), color);
    }
  });
  for (const Jacket jacket : allJackets)
    for (const CrossLane& lane : map.crossings(jacket)) {
      if (lane.runs.empty()) continue;
      const QRect px = context.camera.toPixels(QRectF(lane.x - laneOffset(jacket), lane.runs.front().from, 0.001,
                                                      lane.runs.back().to - lane.runs.front().from));
      context.fill(QRect(px.left(), px.top(), 1, px.height()).intersected(context.view), color);
    }
}

}  // namespace

/// Lanes closer than a pixel become three strands: copper, multimode, single mode.
double drawnLane(const PaintContext& context, Jacket jacket) {
  if (context.level() != ZoomLevel::Racks) return laneOffset(jacket);
  static constexpr std::array<double, jackets> strands = {-0.115, -0.115, 0.0, 0.115, 0.115};
  return strands[static_cast<std::size_t>(jacket)];
}

void paintLinks(PaintContext& context) {
  if (context.level() == ZoomLevel::Hall) return paintHallLines(context);
  const bool faded = context.options.emphasised != nullptr;
  const TrayMap& map = context.trays();
  if (context.level() >= ZoomLevel::Ports) paintCables(context);
  paintMap(context, map, faded ? context.theme.fadedOpacity() : 0.82);
  if (faded) paintMap(context, *context.options.emphasised, 1.0);
  paintOverReach(context, context.overReach());
}

void paintRoutes(QPainter& painter, const FloorScene& scene, const FloorLayout& layout, const TrayMap& map, bool over,
                 const Camera& camera, const Theme& theme, const FloorPaintOptions& options) {
  if (map.empty() || options.level == ZoomLevel::Hall) return;
  const QRect view(QPoint(0, 0), camera.view().toSize());
  PaintContext context{painter, scene, camera, theme, options, LabelLayout(view), view, camera.visible()};
  context.otherLayout = &layout;
  if (over) paintOverReach(context, map);
  else paintMap(context, map, 1.0);
}

}  // namespace fabric::ui
