// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/array_tool.h"

#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace fabric::ui {

namespace {

constexpr double handleSide = 11, handleReach = 9;  // px
constexpr int mostAlong = 2000, mostRows = 500;     // as the panel allows
constexpr std::array allHandles = {ArrayTool::Handle::Both, ArrayTool::Handle::Along, ArrayTool::Handle::Across};

QPointF unitOf(QPointF axis) {
  const double length = std::hypot(axis.x(), axis.y());
  return length > 0 ? axis / length : QPointF();
}

/// From the middle of a rectangle to its edge in the direction of an axis that is level or upright.
QPointF toEdge(const QRectF& rect, QPointF axis) {
  const QPointF unit = unitOf(axis);
  return {unit.x() * rect.width() / 2, unit.y() * rect.height() / 2};
}

}  // namespace

std::optional<ArrayAxes> arrayAxes(const FloorScene& scene, std::span<const ObjectRef> objects,
                                   const ArrayCopy& array) {
  const FloorLayout& layout = scene.layout();
  std::vector<ObjectRef> racks, devices;
  for (const ObjectRef& object : objects) {
    if (object.kind == ObjectKind::Rack) racks.push_back(object);
    if (object.kind == ObjectKind::Device) devices.push_back(object);
  }
  ArrayAxes axes;
  axes.original = scene.rectOf(racks.empty() ? devices : racks);
  const Device* device =
      racks.empty() && !devices.empty() ? scene.design().devices.find({devices.front().id}) : nullptr;
  const FloorRack* rack = layout.find(device ? device->rack : racks.empty() ? Id<Rack>{} : Id<Rack>{racks.front().id});
  if (axes.original.isEmpty() || !rack) return std::nullopt;
  const FloorRow& row = layout.rowOf(*rack);
  if (device) {
    const double pitch = array.pitch.count() > 0 ? array.pitch.inMetres() : axes.original.height();
    axes.along = {0, -(pitch + array.skip * unitMetres)};
    const auto at = std::ranges::find(row.racks, rack->id) + 1;
    const double next = at == row.racks.end() ? rack->rect.width() : layout.find(*at)->rect.left() - rack->rect.left();
    axes.across = {next, 0};
    return axes;
  }
  const double pitch = array.pitch.count() > 0 ? array.pitch.inMetres() : axes.original.width();
  axes.along = {pitch + array.skip * row.slotPitch, 0};
  // Rows are drawn no closer than an elevation needs.
  axes.across = {0, std::max(array.rowPitch.inMetres(), smallestDrawnPitch)};
  return axes;
}

ArrayTool::ArrayTool(FloorSurface& surface, Changed changed, std::function<void()> ended)
    : FloorTool(surface), changed_(std::move(changed)), ended_(std::move(ended)) {}

void ArrayTool::setArray(const ArrayAxes& axes, ArrayCounts counts) {
  axes_ = axes;
  counts_ = counts;
  surface_.refresh();
}

QPointF ArrayTool::handleAt(Handle handle) const {
  const bool isAlong = handle != Handle::Across, isAcross = handle != Handle::Along;
  QPointF at = axes_.original.center();
  if (isAlong) at += axes_.along * counts_.along + toEdge(axes_.original, axes_.along);
  if (isAcross) at += axes_.across * (counts_.rows - 1) + toEdge(axes_.original, axes_.across);
  return surface_.camera().toView(at);
}

std::optional<ArrayTool::Handle> ArrayTool::hit(QPointF px) const {
  for (const Handle handle : allHandles) {
    const QPointF off = px - handleAt(handle);
    if (std::max(std::abs(off.x()), std::abs(off.y())) <= handleReach) return handle;
  }
  return std::nullopt;
}

int ArrayTool::stepsTo(QPointF point, QPointF axis) {
  const double length = QPointF::dotProduct(axis, axis);
  return length > 0 ? static_cast<int>(std::lround(QPointF::dotProduct(point, axis) / length)) : 0;
}

void ArrayTool::press(const ToolEvent& event) {
  if (event.button != Qt::LeftButton) return;
  held_ = hit(event.px);
  if (held_) grip_ = event.floor - surface_.camera().toFloor(handleAt(*held_));
}

void ArrayTool::move(const ToolEvent& event) {
  if (!held_) {
    over_ = hit(event.px);
    return;
  }
  const QPointF from = axes_.original.center() +
                       (*held_ != Handle::Across ? toEdge(axes_.original, axes_.along) : QPointF()) +
                       (*held_ != Handle::Along ? toEdge(axes_.original, axes_.across) : QPointF());
  const QPointF by = event.floor - grip_ - from;
  ArrayCounts counts = counts_;
  if (*held_ != Handle::Across) counts.along = stepsTo(by, axes_.along);
  if (*held_ != Handle::Along) counts.rows = stepsTo(by, axes_.across) + 1;
  change(counts);
}

void ArrayTool::release(const ToolEvent& event) {
  if (event.button == Qt::LeftButton) held_.reset();
}

bool ArrayTool::key(int key, Qt::KeyboardModifiers) {
  QPointF towards;
  switch (key) {
  case Qt::Key_Left: towards = {-1, 0}; break;
  case Qt::Key_Right: towards = {1, 0}; break;
  case Qt::Key_Up: towards = {0, -1}; break;
  case Qt::Key_Down: towards = {0, 1}; break;
  default: return false;
  }
  const auto steps = [&](QPointF axis) {
    return static_cast<int>(std::lround(QPointF::dotProduct(unitOf(axis), towards)));
  };
  change({counts_.along + steps(axes_.along), counts_.rows + steps(axes_.across)});
  return true;
}

void ArrayTool::change(ArrayCounts counts) {
  counts.along = std::clamp(counts.along, 0, mostAlong);
  counts.rows = std::clamp(counts.rows, 1, mostRows);
  if (counts == counts_) return;
  counts_ = counts;
  surface_.refresh();
  changed_(counts);
}

bool ArrayTool::cancel() {
  const std::function<void()> ended = ended_;
  surface_.end();  // this tool is gone after this line
  ended();
  return true;
}

void ArrayTool::paint(QPainter& painter) const {
  const Theme theme = surface_.theme();
  const QColor accent = theme.color(Token::Accent);
  painter.setRenderHint(QPainter::Antialiasing, true);
  for (const Handle handle : allHandles) {
    const QPointF at = handleAt(handle);
    const bool isActive = held_ == handle || (!held_ && over_ == handle);
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(isActive ? accent : theme.color(Token::SurfaceRaised));
    painter.drawRoundedRect(QRectF(at.x() - handleSide / 2, at.y() - handleSide / 2, handleSide, handleSide), 2, 2);
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
  const int copies = (counts_.along + 1) * counts_.rows - 1;
  const QString label = QCoreApplication::translate("fabric::ui::ArrayTool", "%n copies", nullptr, copies);
  paintPillAt(painter, handleAt(Handle::Both) + QPointF(0, 22), label, accent, theme.color(Token::TextPrimary),
              surface_.camera().view(), theme);
}

Qt::CursorShape ArrayTool::cursor() const {
  const std::optional<Handle> handle = held_ ? held_ : over_;
  if (!handle) return Qt::ArrowCursor;
  if (*handle == Handle::Both) return Qt::SizeAllCursor;
  const QPointF axis = *handle == Handle::Along ? axes_.along : axes_.across;
  return std::abs(axis.x()) > std::abs(axis.y()) ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

QString ArrayTool::hint() const {
  return QCoreApplication::translate("fabric::ui::ArrayTool",
                                     "Drag a handle, or arrows: copies and rows    Esc: cancel");
}

}  // namespace fabric::ui
