// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is over its reach: a cross at its middle. From near it is each cable, with its length and limit; from farther
// away each bundle.

#include "ui/canvas/floor_labels.h"
#include "ui/canvas/paint_context.h"
#include "ui/wording/numbers.h"

#include <cmath>
#include <optional>
#include <set>

namespace fabric::ui {

namespace {

constexpr std::size_t mostCrosses = 48;
constexpr std::size_t mostTried = 400;            // bundles in a picture for whose cross a place is looked for
constexpr double crossSide = 11, crossStep = 15;  // px
constexpr double shortestStretch = 14;            // px of a cable in view that can bear a cross

/// A stretch of cable in view, px.
struct Stretch {
  QPointF from, to;

  double length() const { return std::abs(to.x() - from.x()) + std::abs(to.y() - from.y()); }
  QPointF at(double along) const {
    const double whole = length();
    return whole > 0 ? from + (to - from) * (along / whole) : from;
  }
};

/// The part of an upright or level stretch inside a rectangle.
std::optional<Stretch> clipped(const Stretch& stretch, const QRectF& view) {
  const auto inside = [&](QPointF p) {
    return QPointF(std::clamp(p.x(), view.left(), view.right()), std::clamp(p.y(), view.top(), view.bottom()));
  };
  const Stretch part{inside(stretch.from), inside(stretch.to)};
  const bool upright = stretch.from.x() == stretch.to.x();
  const bool beside = upright ? part.from.x() != stretch.from.x() : part.from.y() != stretch.from.y();
  return beside || part.length() < shortestStretch ? std::nullopt : std::optional(part);
}

/// Where the cross of a cable goes: places along the stretch with its middle, the middle first; where that is not in
/// view, along the longest stretch that is.
std::vector<QPointF> crossPlaces(const PaintContext& context, const std::vector<QPointF>& path) {
  const QRectF view = QRectF(context.view).adjusted(crossSide, crossSide, -crossSide, -crossSide);
  double whole = 0;
  std::vector<Stretch> stretches;
  for (std::size_t i = 1; i < path.size(); ++i) {
    stretches.push_back({context.camera.toView(path[i - 1]), context.camera.toView(path[i])});
    whole += stretches.back().length();
  }
  double before = 0;
  std::optional<Stretch> best;
  double centre = 0;
  bool hasMiddle = false;
  for (const Stretch& stretch : stretches) {
    const double middle = whole / 2 - before;
    before += stretch.length();
    const auto part = clipped(stretch, view);
    if (!part || hasMiddle) continue;
    hasMiddle = middle >= 0 && middle <= stretch.length() && view.contains(stretch.at(middle));
    if (!hasMiddle && best && best->length() >= part->length()) continue;
    best = part;
    const QPointF point = hasMiddle ? stretch.at(middle) : part->at(part->length() / 2);
    centre = Stretch{part->from, point}.length();
  }
  std::vector<QPointF> places;
  if (!best) return places;
  for (int i = 0; i < 9; ++i) {
    const double along = centre + (i % 2 == 0 ? 1 : -1) * ((i + 1) / 2) * crossStep;
    if (along >= 0 && along <= best->length()) places.push_back(best->at(along));
  }
  return places;
}

void paintCross(PaintContext& context, QPointF middle) {
  const double half = crossSide / 2 - 1;
  const auto stroke = [&](const QColor& color, double width) {
    context.painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    context.painter.drawLine(middle + QPointF(-half, -half), middle + QPointF(half, half));
    context.painter.drawLine(middle + QPointF(-half, half), middle + QPointF(half, -half));
  };
  context.painter.setRenderHint(QPainter::Antialiasing, true);
  stroke(context.color(Token::SurfaceCanvas), 5);
  stroke(context.color(Token::MediumOver), 2.4);
  context.painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Paints the cross of one cable; its middle, or nothing where there is no room in view.
std::optional<QPointF> placeCross(PaintContext& context, const std::vector<QPointF>& path) {
  std::vector<QPointF> corners;
  for (const QPointF place : crossPlaces(context, path))
    corners.push_back(place - QPointF(crossSide / 2, crossSide / 2));
  const auto box = context.labels.place({crossSide, crossSide}, corners, false);
  if (!box) return std::nullopt;
  paintCross(context, box->center());
  return box->center();
}

/// "12.4 m > 7.0 m" beside a cross.
void paintLimit(PaintContext& context, QPointF cross, const LinkPath& path) {
  const QString label =
      QStringLiteral("%1 > %2").arg(lengthReading(path.length).text(), lengthReading(path.reach).text());
  const QSizeF size = pillSize(label);
  const double away = crossSide / 2 + 4;
  const std::vector<QPointF> corners = {
      cross + QPointF(away, -size.height() / 2), cross + QPointF(-away - size.width(), -size.height() / 2),
      cross + QPointF(-size.width() / 2, -away - size.height()), cross + QPointF(-size.width() / 2, away)};
  const auto box = context.labels.place(size, corners, false);
  if (!box) return;
  const QColor red = context.color(Token::StatusError);
  paintPillAt(context.painter, box->center(), label, red, red, context.view.size(), context.theme);
}

/// The way of a bundle as it is drawn, from rack to rack; empty where there is none.
std::vector<QPointF> wayOf(const PaintContext& context, const FloorBundle& bundle) {
  const FloorLayout& layout = context.layout();
  BundlePath path;
  if (!TrayMap::pathOf(layout, bundle, path)) return {};
  const double lane = drawnLane(context, bundle.jacket);
  const double yA = layout.rows()[path.rowA].tray + lane, yB = layout.rows()[path.rowB].tray + lane;
  std::vector<QPointF> points{{path.dropA, layout.find(bundle.a)->rect.top()}, {path.dropA, yA}};
  if (path.rowA != path.rowB) points.insert(points.end(), {QPointF(path.cross, yA), QPointF(path.cross, yB)});
  points.insert(points.end(), {QPointF(path.dropB, yB), QPointF(path.dropB, layout.find(bundle.b)->rect.top())});
  return points;
}

void markBundles(PaintContext& context) {
  const std::vector<FloorBundle>& bundles = context.scene.figures().bundles;
  std::set<std::uint32_t> seen;
  std::size_t crosses = 0;
  forEachVisibleRow(context, [&](std::uint32_t row, const FloorRow&, std::size_t, std::size_t) {
    for (const Jacket jacket : allJackets)
      for (const std::uint32_t index : context.overReach().lane(row, jacket).bundles) {
        if (crosses >= mostCrosses || seen.size() >= mostTried) return;
        if (seen.insert(index).second && placeCross(context, wayOf(context, bundles[index]))) ++crosses;
      }
  });
}

}  // namespace

void paintOverReachMarks(PaintContext& context) {
  if (context.level() == ZoomLevel::Hall || context.overReach().empty()) return;
  if (context.level() < ZoomLevel::Ports) return markBundles(context);
  const FloorScene& scene = context.scene;
  const Design& design = scene.design();
  std::set<Id<Link>> marked;
  forEachVisibleRow(context, [&](std::uint32_t, const FloorRow& row, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      std::vector<Id<Link>> over;  // the wiring lives until the next one is asked for
      for (const RackCable& cable : scene.wiringOf(row.racks[i], context.options.face).cables)
        if (cable.over && cable.shown && !marked.contains(cable.link)) over.push_back(cable.link);
      for (const Id<Link> link : over) {
        const auto isHeld = [&](Id<Device> device) { return context.isLifted(design.devices[device].rack); };
        if (marked.size() >= mostCrosses || isHeld(design.links[link].a) || isHeld(design.links[link].b)) continue;
        marked.insert(link);
        const LinkPath path = pathOfLink(scene, link, context.options.face);
        const auto cross = placeCross(context, path.first);
        if (cross && context.options.layers.labels) paintLimit(context, *cross, path);
      }
    }
  });
}

}  // namespace fabric::ui
