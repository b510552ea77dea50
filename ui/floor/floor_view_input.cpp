// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse, wheel, keys and drops of the floor view.

#include "ui/floor/floor_view.h"
#include "ui/floor/floor_walk.h"
#include "ui/floor/place_tool.h"
#include "ui/floor/select_tool.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

namespace fabric::ui {

ToolEvent FloorView::toolEvent(QPointF px, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const {
  return {px, camera_.toFloor(px), button, modifiers};
}

// ---------------------------------------------------------------- mouse

/// Locator and legend take the mouse before the tools do.
bool FloorView::pressFurniture(QPointF px) {
  if (layers_.locator) {
    if (const auto place = locatorPlace(scene_, camera_.view()); place && place->card.contains(px)) {
      inLocator_ = true;
      Camera camera = camera_;
      camera.centreOn(place->toFloor(px));
      setCamera(camera);
      return true;
    }
  }
  if (!layers_.legend || px.y() < camera_.view().height()) return false;
  for (const LegendEntry& entry : legendEntries(scene_, camera_)) {
    if (!entry.rect.contains(px)) continue;
    if (entry.jacket) isolate(*entry.jacket);
    else stepOverReach();
  }
  return true;
}

void FloorView::mousePressEvent(QMouseEvent* event) {
  hideCard();
  setFocus(Qt::MouseFocusReason);
  const QPointF px = event->position();
  if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spacePan_)) {
    middlePan_ = px;
    setCursor(Qt::ClosedHandCursor);
    return;
  }
  if (!action_ && event->button() == Qt::LeftButton && pressFurniture(px)) return;
  currentTool().press(toolEvent(px, event->button(), event->modifiers()));
  showTool();
}

void FloorView::mouseMoveEvent(QMouseEvent* event) {
  const QPointF px = event->position();
  if (middlePan_) {
    Camera camera = camera_;
    camera.pan(px - *middlePan_);
    middlePan_ = px;
    return setCamera(camera);
  }
  if (inLocator_) {
    const auto place = locatorPlace(scene_, camera_.view());
    if (!place) return;
    Camera camera = camera_;
    camera.centreOn(place->toFloor(px));
    return setCamera(camera);
  }
  currentTool().move(toolEvent(px, Qt::NoButton, event->modifiers()));
  if (event->buttons() == Qt::NoButton) hover(px);
  emit pointerMoved(placeText(px));
}

void FloorView::mouseReleaseEvent(QMouseEvent* event) {
  if (middlePan_ && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
    middlePan_.reset();
    return showTool();
  }
  if (inLocator_) {
    inLocator_ = false;
    return;
  }
  currentTool().release(toolEvent(event->position(), event->button(), event->modifiers()));
  showTool();
}

/// One level nearer, onto the thing under the pointer.
void FloorView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || action_) return;
  const QPointF px = event->position();
  const ObjectRef object = scene_.at(camera_.toFloor(px), level_, face_);
  if (object.kind != ObjectKind::None) emit objectActivated(object);
  const int next = std::min(static_cast<int>(level_) + 1, zoomLevels - 1);
  Camera target = camera_;
  target.setScaleAt(px, typicalScale(static_cast<ZoomLevel>(next)));
  glideTo(target);
}

QString FloorView::placeText(QPointF px) const {
  const QPointF floor = camera_.toFloor(px);
  const QLocale locale;
  const auto row = scene_.layout().nearestRow(floor.y());
  const double y = row ? scene_.layout().rows()[*row].trueY : floor.y();
  QString text = tr("X %1 m  Y %2 m").arg(locale.toString(floor.x(), 'f', 2), locale.toString(y, 'f', 2));
  const FloorRack* rack = scene_.layout().rackAt(floor);
  if (!rack) return text;
  text = nameOf(scene_.design(), ObjectRef::of(rack->id)) + QStringLiteral("  ") + text;
  const int unit = (FloorLayout::halfUnitAt(*rack, floor.y()) + 1) / 2;
  if (unit >= 1 && unit <= rack->units) text = tr("%1  U%2").arg(text).arg(unit);
  if (hover_ && (hover_->kind == ObjectKind::Port || hover_->kind == ObjectKind::Cage))
    text = nameOf(scene_, *hover_) + QStringLiteral("  ") + text;
  return text;
}

void FloorView::leaveEvent(QEvent*) {
  hoverNothing();
  emit pointerMoved({});
  update();
}

void FloorView::contextMenuEvent(QContextMenuEvent* event) {
  const ObjectRef object = event->reason() == QContextMenuEvent::Mouse
                               ? scene_.at(camera_.toFloor(event->pos()), level_, face_)
                           : selection_.empty() ? ObjectRef{}
                                                : selection_.front();
  if (object.kind != ObjectKind::None && std::ranges::find(selection_, object) == selection_.end()) select({object});
  emit contextMenuRequested(object, event->globalPos());
}

void FloorView::wheelEvent(QWheelEvent* event) {
  setCamera(movedByWheel(camera_, *event, event->position()));
  if (action_) action_->move(toolEvent(event->position(), Qt::NoButton, event->modifiers()));
  event->accept();
}

// ---------------------------------------------------------------- keys

bool FloorView::walkBy(int key) {
  Step step = Step::In;
  switch (key) {
  case Qt::Key_Left: step = Step::Left; break;
  case Qt::Key_Right: step = Step::Right; break;
  case Qt::Key_Up: step = Step::Up; break;
  case Qt::Key_Down: step = Step::Down; break;
  case Qt::Key_Return:
  case Qt::Key_Enter: step = Step::In; break;
  case Qt::Key_Backspace: step = Step::Out; break;
  default: return false;
  }
  if (selection_.empty()) return false;
  const ObjectRef next = walk(scene_, selection_.back(), step, face_);
  const bool isPart = next.kind == ObjectKind::Cage || next.kind == ObjectKind::Port;
  const Device* device = isPart ? scene_.design().devices.find({next.id}) : nullptr;
  if (device && !showsPorts(scene_.catalog()[device->type], face_)) setFace(Face::Rear);
  select({next});
  const QRectF rect = scene_.rectOf(next, face_);
  Camera camera = camera_;
  const ZoomLevel needed = isPart                            ? ZoomLevel::Ports
                           : next.kind == ObjectKind::Device ? ZoomLevel::Devices
                                                             : ZoomLevel::Hall;
  if (step == Step::In && level_ < needed) camera.setScaleAt(camera.toView(rect.center()), typicalScale(needed));
  if (!camera.visible().contains(rect.center())) camera.centreOn(rect.center());
  if (camera != camera_) glideTo(camera);
  return true;
}

/// Tab without a selection: onto the first rack in view. All other keys but those of walking are of the table of
/// actions.
bool FloorView::walkOnto(int key) {
  if (key != Qt::Key_Tab || !selection_.empty()) return false;
  select({firstInView(scene_, camera_.visible())});
  return true;
}

void FloorView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    if (currentTool().cancel()) return;
    if (!selection_.empty()) return select({});
  } else if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
    spacePan_ = true;
    setCursor(Qt::OpenHandCursor);
    return;
  } else if (currentTool().key(event->key(), event->modifiers()) || walkBy(event->key()) || walkOnto(event->key())) {
    return;
  }
  QWidget::keyPressEvent(event);
}

void FloorView::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Space || event->isAutoRepeat()) return QWidget::keyReleaseEvent(event);
  spacePan_ = false;
  showTool();
}

// ---------------------------------------------------------------- drops

void FloorView::dragEnterEvent(QDragEnterEvent* event) {
  if (!event->mimeData()->hasFormat(QLatin1String(PlaceTool::mimeType))) return event->ignore();
  begin(std::make_unique<PlaceTool>(*this, event->mimeData()->data(QLatin1String(PlaceTool::mimeType)).toStdString()));
  event->acceptProposedAction();
}

void FloorView::dragMoveEvent(QDragMoveEvent* event) {
  auto* placing = dynamic_cast<PlaceTool*>(action_.get());
  if (!placing) return event->ignore();
  placing->move(toolEvent(event->position(), Qt::NoButton, event->modifiers()));
  event->acceptProposedAction();
}

void FloorView::dragLeaveEvent(QDragLeaveEvent*) {
  if (action_) end();
}

void FloorView::dropEvent(QDropEvent* event) {
  auto* placing = dynamic_cast<PlaceTool*>(action_.get());
  if (!placing) return event->ignore();
  placing->move(toolEvent(event->position(), Qt::NoButton, event->modifiers()));
  const bool allowed = placing->isAllowed();
  placing->drop();
  if (allowed) event->acceptProposedAction();
  else event->ignore();
  setFocus();
}

}  // namespace fabric::ui
