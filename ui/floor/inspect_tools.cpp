// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/inspect_tools.h"

#include "ui/floor/reveal.h"

#include "core/analysis/route.h"
#include "ui/theme/metrics.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fabric::ui {

namespace {

QString metres(double value) { return QLocale().toString(std::abs(value), 'f', 2) + QStringLiteral(" m"); }

/// The true y of a drawn point: rows may be drawn further apart than they are.
double trueY(const FloorLayout& layout, QPointF floor) {
  const auto row = layout.nearestRow(floor.y());
  return row ? layout.rows()[*row].trueY + floor.y() - layout.rows()[*row].base : floor.y();
}

OverlayContext overlay(QPainter& painter, const FloorSurface& surface) {
  FloorPaintOptions options;
  options.level = surface.level();
  options.face = surface.face();
  return {painter, surface.scene(), surface.camera(), surface.theme(), options};
}

}  // namespace

// ---------------------------------------------------------------- measuring

namespace {

/// How far one arrow moves a point at a scale: a round length that can be seen. Metres.
double arrowStep(double scale) {
  constexpr double leastPixels = 5;
  for (const double step : {0.01, 0.1, 1.0})
    if (step * scale >= leastPixels) return step;
  return 10;
}

}  // namespace

bool MeasureTool::key(int key, Qt::KeyboardModifiers modifiers) {
  const double step = arrowStep(surface_.camera().scale()) * (modifiers & Qt::ShiftModifier ? 10 : 1);
  switch (key) {
  case Qt::Key_Left: movePoint({-step, 0}); return true;
  case Qt::Key_Right: movePoint({step, 0}); return true;
  case Qt::Key_Up: movePoint({0, -step}); return true;
  case Qt::Key_Down: movePoint({0, step}); return true;
  case Qt::Key_Return:
  case Qt::Key_Enter: setPoint(); return true;
  default: return false;
  }
}

/// From the corner of what is selected, else from the middle of the view; then along with the arrows.
void MeasureTool::movePoint(QPointF by) {
  if (!point_) {
    const QRectF selected = surface_.scene().rectOf(surface_.selection(), surface_.face());
    point_ = selected.isEmpty() ? surface_.camera().visible().center() : selected.bottomLeft();
  } else {
    point_ = *point_ + by;
  }
  reveal(surface_, *point_);
  if (follows_) {
    to_ = *point_;
    measure();
  }
  surface_.refresh();
}

void MeasureTool::setPoint() {
  if (!point_) return movePoint({});
  if (!follows_) {
    from_ = to_ = *point_;
    card_ = {};
  }
  follows_ = !follows_;
  surface_.refresh();
}

void MeasureTool::press(const ToolEvent& event) {
  if (event.button != Qt::LeftButton) return;
  point_.reset();
  follows_ = false;
  from_ = to_ = event.floor;
  dragging_ = true;
  card_ = {};
  surface_.refresh();
}

void MeasureTool::move(const ToolEvent& event) {
  if (!dragging_) return;
  to_ = event.floor;
  if (event.modifiers & Qt::ShiftModifier) {
    const QPointF by = to_ - *from_;
    if (std::abs(by.x()) > std::abs(by.y())) to_.setY(from_->y());
    else to_.setX(from_->x());
  }
  measure();
  surface_.refresh();
}

void MeasureTool::release(const ToolEvent& event) {
  if (event.button == Qt::LeftButton) dragging_ = false;
}

void MeasureTool::measure() {
  const FloorScene& scene = surface_.scene();
  const FloorLayout& layout = scene.layout();
  const FloorRack* a = layout.rackAt(*from_);
  const FloorRack* b = layout.rackAt(to_);
  // Inside one rack the picture is upright: y is height.
  const bool oneRow = a && b && a->row == b->row;
  const double x = to_.x() - from_->x();
  const double y = oneRow ? to_.y() - from_->y() : trueY(layout, to_) - trueY(layout, *from_);
  card_ = {};
  card_.title = metres(std::hypot(x, y));
  card_.delta = QStringLiteral("ΔX %1  ΔY %2").arg(metres(x), metres(y));
  if (!a || !b || a == b || !surface_.host()) return;
  const FloorPlan plan(scene.design(), scene.catalog(), surface_.host()->settings().routes);
  const FloorPlace from = plan.place(a->id), to = plan.place(b->id);
  if (from.hall == 0 || from.hall != to.hall) return;
  MoveEffect effect;
  effect.effect = QCoreApplication::translate("fabric::ui::MeasureTool", "%1 along the trays, %2 to %3")
                      .arg(metres(static_cast<double>(trayLength(from, to)) / 1000),
                           nameOf(scene.design(), ObjectRef::of(a->id)), nameOf(scene.design(), ObjectRef::of(b->id)));
  card_.effect = effect;
  card_.effectName = QCoreApplication::translate("fabric::ui::MeasureTool", "Trays");
}

bool MeasureTool::cancel() {
  if (!from_ && !point_) {
    surface_.end();  // this tool is gone after this line
    return true;
  }
  from_.reset();
  point_.reset();
  dragging_ = follows_ = false;
  card_ = {};
  surface_.refresh();
  return true;
}

void MeasureTool::paint(QPainter& painter) const {
  OverlayContext context = overlay(painter, surface_);
  if (point_) {
    const QPoint at = context.camera.toView(*point_).toPoint();
    const QColor ink = context.theme.color(Token::Accent);
    constexpr int arm = 9;
    painter.fillRect(QRect(at.x() - arm, at.y(), 2 * arm + 1, 1), ink);
    painter.fillRect(QRect(at.x(), at.y() - arm, 1, 2 * arm + 1), ink);
  }
  if (!from_) return;
  const QPointF a = context.camera.toView(*from_), b = context.camera.toView(to_);
  const QColor accent = context.theme.color(Token::Accent);
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setPen(QPen(accent, 1.5));
  painter.drawLine(a, b);
  QPen dotted(context.theme.color(Token::Accent, 0.55), 1);
  dotted.setDashPattern({2, 3});
  painter.setPen(dotted);
  painter.drawLine(a, QPointF(b.x(), a.y()));
  painter.drawLine(QPointF(b.x(), a.y()), b);
  painter.setPen(Qt::NoPen);
  painter.setBrush(accent);
  for (const QPointF& end : {a, b}) painter.drawEllipse(end, 3, 3);
  painter.setRenderHint(QPainter::Antialiasing, false);
  if (!card_.title.isEmpty()) paintCard(context, card_, b);
}

QString MeasureTool::hint() const {
  return QCoreApplication::translate(
      "fabric::ui::MeasureTool",
      "Drag, or arrows and Enter: measure    Shift: along or across only, or longer steps    "
      "Esc: clear, then select");
}

// ---------------------------------------------------------------- tracing

namespace {

/// The device that a path begins or ends at when something is pointed at: of a rack its uppermost with a link.
Id<Device> tracedDevice(const Design& design, const ObjectRef& object) {
  if (object.kind == ObjectKind::Device || object.kind == ObjectKind::Port)
    return design.devices.contains({object.id}) ? Id<Device>{object.id} : Id<Device>{};
  if (object.kind != ObjectKind::Rack) return {};
  Id<Device> found;
  int highest = -1;
  for (const Id<Device> id : design.devicesIn({object.id})) {
    const int position = design.devices[id].position;
    bool isLinked = false;
    for (std::uint16_t port = 0; port < design.slotsOf(id).ports && !isLinked; ++port)
      isLinked = static_cast<bool>(design.linkAt(id, port));
    if (!isLinked || position <= highest) continue;
    highest = position;
    found = id;
  }
  return found;
}

}  // namespace

TraceTool::TraceTool(FloorSurface& surface) : FloorTool(surface) {
  for (const ObjectRef& object : surface.selection())
    if (!from_) from_ = tracedDevice(surface.scene().design(), object);
}

void TraceTool::forget() {
  const auto& devices = surface_.scene().design().devices;
  if (!devices.contains(from_)) from_ = {};
  if (!devices.contains(current_)) current_ = {};
  trace_.reset();
  preview_ = {};
  card_ = {};
  surface_.refresh();
}

void TraceTool::press(const ToolEvent& event) {
  if (event.button != Qt::LeftButton) return;
  const ObjectRef object = surface_.scene().at(event.floor, ZoomLevel::Devices, surface_.face());
  pointer_ = event.px;
  const Id<Device> device = tracedDevice(surface_.scene().design(), object);
  if (!device)
    return surface_.refuse(QCoreApplication::translate("fabric::ui::TraceTool", "A path leads from device to device"));
  current_ = {};
  take(device);
}

void TraceTool::take(Id<Device> device) {
  if (from_) return show(device);
  from_ = device;
  surface_.select({ObjectRef::of(device)});
  surface_.refresh();
}

bool TraceTool::key(int key, Qt::KeyboardModifiers) {
  switch (key) {
  case Qt::Key_Left: walkBy(Step::Left); return true;
  case Qt::Key_Right: walkBy(Step::Right); return true;
  case Qt::Key_Up: walkBy(Step::Up); return true;
  case Qt::Key_Down: walkBy(Step::Down); return true;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    if (current_) take(current_);
    else walkBy(Step::In);
    return true;
  default: return false;
  }
}

/// From the first end, or the first rack in view; at the top and bottom of a rack on to the next row.
void TraceTool::walkBy(Step step) {
  const FloorScene& scene = surface_.scene();
  const Face face = surface_.face();
  const auto deviceIn = [&](ObjectRef rack, Step from) -> Id<Device> {
    const auto devices = scene.devicesOn({rack.id}, face);
    if (devices.empty()) return {};
    return from == Step::Up ? devices.front() : devices.back();
  };
  if (!current_) {
    current_ = from_ ? from_ : deviceIn(firstInView(scene, surface_.camera().visible()), Step::Down);
  } else {
    const ObjectRef here = ObjectRef::of(current_);
    ObjectRef next = walk(scene, here, step, face);
    if (next == here && (step == Step::Up || step == Step::Down))
      if (const Id<Device> beyond = deviceIn(walk(scene, scene.parentOf(here), step, face), step))
        next = ObjectRef::of(beyond);
    if (next.kind == ObjectKind::Device) current_ = {next.id};
  }
  if (!current_) return;
  const QRectF rect = scene.rectOf(ObjectRef::of(current_));
  reveal(surface_, rect.center());
  pointer_ = surface_.camera().toView(QPointF(rect.right(), rect.center().y()));
  surface_.refresh();
}

void TraceTool::show(Id<Device> to) {
  forget();
  FloorHost* host = surface_.host();
  if (!host || to == from_) return;
  const Design& design = host->design();
  card_.title = QStringLiteral("%1 → %2").arg(nameOf(design, ObjectRef::of(from_)), nameOf(design, ObjectRef::of(to)));
  Tally tally(*host->catalog(), host->settings());
  tally.addAll(design, false);
  trace_ = traceBetween(design, *host->catalog(), tally, from_, to);
  if (!trace_) {
    card_.refusal = QCoreApplication::translate("fabric::ui::TraceTool", "No links lead from %1 to %2")
                        .arg(nameOf(design, ObjectRef::of(from_)), nameOf(design, ObjectRef::of(to)));
    return surface_.refuse(card_.refusal);
  }
  const PathTrace& ways = trace_->ways;
  const int links = static_cast<int>(ways.links.size());
  card_.delta = QCoreApplication::translate("fabric::ui::TraceTool", "%n hops", nullptr, ways.hops);
  preview_ = previewLinks(surface_.scene(), design, ways.links, host->settings().routes);
  card_.groups = preview_.groups;
  MoveEffect effect;
  effect.onDrop = QCoreApplication::translate("fabric::ui::TraceTool", "%n links on all shortest ways", nullptr, links);
  effect.effect = QCoreApplication::translate("fabric::ui::TraceTool", "%1%2 of cable, %3 µs one way")
                      .arg(trace_->lengthKnown ? QString() : QStringLiteral("≥ "),
                           metres(static_cast<double>(trace_->lengthMm) / 1000),
                           QLocale().toString(static_cast<double>(ways.latency.count()) / 1e6, 'f', 2));
  card_.effect = effect;
  card_.dropName = QCoreApplication::translate("fabric::ui::TraceTool", "Ways");
  card_.effectName = QCoreApplication::translate("fabric::ui::TraceTool", "Path");
  surface_.refresh();
}

bool TraceTool::cancel() {
  if (!trace_ && card_.title.isEmpty()) {
    surface_.end();  // this tool is gone after this line
    return true;
  }
  forget();
  return true;
}

void TraceTool::paint(QPainter& painter) const {
  OverlayContext context = overlay(painter, surface_);
  if (trace_) {
    paintLiveRoutes(context, preview_, cardRect(card_, pointer_, context.camera.view()));
    for (const Id<Device> device : trace_->devices)
      paintTarget(context, context.scene.rectOf(ObjectRef::of(device)), false);
  } else if (from_) {
    paintTarget(context, context.scene.rectOf(ObjectRef::of(from_)), false);
  }
  if (current_) {
    painter.setPen(QPen(context.theme.color(Token::Accent), metrics::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(context.camera.toPixels(context.scene.rectOf(ObjectRef::of(current_))).adjusted(-3, -3, 2, 2));
  }
  if (!card_.title.isEmpty()) paintCard(context, card_, pointer_);
}

QString TraceTool::hint() const {
  return from_ ? QCoreApplication::translate("fabric::ui::TraceTool",
                                             "Click the far end, or arrows and Enter    Esc: clear, then select")
               : QCoreApplication::translate("fabric::ui::TraceTool",
                                             "Click the first device, or arrows and Enter    Esc: select");
}

}  // namespace fabric::ui
