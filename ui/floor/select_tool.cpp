// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/select_tool.h"

#include "ui/floor/link_tool.h"
#include "ui/floor/move_tool.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace fabric::ui {

namespace {

constexpr double selectDragStart = 5;  // px

bool contains(const std::vector<ObjectRef>& objects, ObjectRef object) {
  return std::ranges::find(objects, object) != objects.end();
}

}  // namespace

void SelectTool::press(const ToolEvent& event) {
  if (event.button != Qt::LeftButton) return;
  pressed_ = event;
  corner_ = event.px;
  boxing_ = false;
  hit_ = surface_.scene().at(event.floor, surface_.level(), surface_.face());
  const auto& selection = surface_.selection();
  // A press inside a selected rack takes hold of the rack, even on one of its devices or where only rows are drawn.
  const FloorRack* rack = surface_.scene().layout().rackAt(event.floor);
  if (rack && !contains(selection, hit_) && contains(selection, ObjectRef::of(rack->id)))
    hit_ = ObjectRef::of(rack->id);
  wasSelected_ = contains(selection, hit_);
}

void SelectTool::move(const ToolEvent& event) {
  if (!pressed_) return;
  const bool far = (event.px - pressed_->px).manhattanLength() >= selectDragStart;
  if (!boxing_ && !far) return;
  if (!boxing_ && hit_.kind == ObjectKind::Port && surface_.level() >= ZoomLevel::Ports) {
    const ToolEvent start = *pressed_;
    pressed_.reset();
    auto tool = LinkTool::drag(surface_, hit_, start);
    if (!tool) return;
    LinkTool& linking = *tool;
    surface_.begin(std::move(tool));
    linking.move(event);
    return;
  }
  const bool movable = hit_.kind == ObjectKind::Rack || hit_.kind == ObjectKind::Device;
  if (!boxing_ && movable && !(pressed_->modifiers & Qt::ControlModifier)) {
    if (!wasSelected_) surface_.select({hit_});
    const ToolEvent start = *pressed_;
    pressed_.reset();
    auto tool = MoveTool::grab(surface_, hit_, start.floor);
    if (!tool) return;
    MoveTool& moving = *tool;
    surface_.begin(std::move(tool));
    moving.move(event);
    return;
  }
  boxing_ = true;
  corner_ = event.px;
  surface_.refresh();
}

void SelectTool::release(const ToolEvent& event) {
  if (!pressed_ || event.button != Qt::LeftButton) return;
  if (boxing_) {
    surface_.select(boxed(event.modifiers));
  } else {
    click(event);
  }
  pressed_.reset();
  boxing_ = false;
  surface_.refresh();
}

void SelectTool::click(const ToolEvent& event) {
  ObjectRef object = surface_.scene().at(event.floor, surface_.level(), surface_.face());
  if (event.modifiers & Qt::AltModifier) object = surface_.scene().parentOf(object);
  std::vector<ObjectRef> selection = surface_.selection();
  if (!(event.modifiers & Qt::ControlModifier)) {
    surface_.select(object.kind == ObjectKind::None ? std::vector<ObjectRef>{} : std::vector<ObjectRef>{object});
    return;
  }
  if (object.kind == ObjectKind::None) return;
  if (!std::erase(selection, object)) selection.push_back(object);
  surface_.select(std::move(selection));
}

std::vector<ObjectRef> SelectTool::boxed(Qt::KeyboardModifiers modifiers) const {
  const bool inside = corner_.x() >= pressed_->px.x();
  std::vector<ObjectRef> found =
      surface_.scene().within(surface_.camera().toFloor(box()), inside, surface_.level(), surface_.face());
  if (!(modifiers & Qt::ControlModifier)) return found;
  for (const ObjectRef object : surface_.selection())
    if (!contains(found, object)) found.push_back(object);
  return found;
}

QRectF SelectTool::box() const { return pressed_ && boxing_ ? QRectF(pressed_->px, corner_).normalized() : QRectF(); }

bool SelectTool::cancel() {
  const bool had = boxing_;
  pressed_.reset();
  boxing_ = false;
  surface_.refresh();
  return had;
}

void SelectTool::paint(QPainter& painter) const {
  const QRectF rect = box();
  if (!boxing_) return;
  const bool inside = corner_.x() >= pressed_->px.x();
  const Theme theme = surface_.theme();
  QPen pen(theme.color(Token::Accent), 1);
  if (!inside) pen.setDashPattern({4, 3});
  painter.setPen(pen);
  painter.setBrush(theme.color(Token::Accent, 0.10));
  painter.drawRect(rect.toRect().adjusted(0, 0, -1, -1));
}

QString SelectTool::hint() const {
  return QCoreApplication::translate(
      "fabric::ui::SelectTool",
      "Click: select    Ctrl: add or remove    Alt: one level up    Drag: move, or box    Space: pan");
}

void PanTool::move(const ToolEvent& event) {
  if (!last_) return;
  Camera camera = surface_.camera();
  camera.pan(event.px - *last_);
  last_ = event.px;
  surface_.setCamera(camera);
}

QString PanTool::hint() const {
  return QCoreApplication::translate("fabric::ui::PanTool", "Drag: pan    Wheel: zoom    V: select");
}

}  // namespace fabric::ui
