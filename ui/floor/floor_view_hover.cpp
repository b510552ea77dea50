// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is under the pointer: its outline, and after a while its card.

#include "ui/floor/floor_view.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace fabric::ui {

void FloorView::hover(QPointF px) {
  std::optional<ObjectRef> object;
  if (!action_ && QRectF(QPointF(), camera_.view()).contains(px)) {
    const ObjectRef found = scene_.at(camera_.toFloor(px), level_, face_);
    if (found.kind != ObjectKind::None) object = found;
  }
  hoverAt_ = px;
  if (object == hover_) return;
  hover_ = object;
  hideCard();
  if (hover_) cardTimer_->start();
  update();
}

void FloorView::hoverNothing() {
  hover_.reset();
  hideCard();
}

void FloorView::showCard() {
  if (!hover_ || action_ || kind_ != ToolKind::Select || !host_) return;
  card_ = hoverCardOf(scene_, host_->settings().routes, *hover_);
  update();
}

void FloorView::showSelection() {
  const auto drawn =
      std::ranges::find_if(selection_, [this](const ObjectRef& o) { return !scene_.rectOf(o, face_).isEmpty(); });
  if (drawn == selection_.end() || action_ || !host_) return;
  hoverNothing();
  pointed_ = *drawn;
  card_ = hoverCardOf(scene_, host_->settings().routes, *pointed_);
  update();
  const QPointF middle = scene_.rectOf(*pointed_, face_).center();
  if (camera_.visible().contains(middle)) return;
  Camera target = camera_;
  target.centreOn(middle);
  glideTo(target);
}

void FloorView::hideCard() {
  cardTimer_->stop();
  pointed_.reset();
  if (card_.isEmpty()) return;
  card_ = {};
  update();
}

void FloorView::paintHovered(QPainter& painter) const {
  if (!hover_ || action_ || std::ranges::binary_search(selection_, *hover_)) return;
  if (hover_->kind == ObjectKind::Link)
    return paintTrace(painter, scene_, {hover_->id}, camera_, theme(), paintOptions());
  painter.setPen(QPen(theme().color(Token::TextSecondary), 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(camera_.toPixels(scene_.rectOf(*hover_, face_)).adjusted(-1, -1, 0, 0));
}

void FloorView::paintCardOver(QPainter& painter) const {
  if (card_.isEmpty() || action_) return;
  const QPointF at = pointed_ ? camera_.toView(scene_.rectOf(*pointed_, face_).center()) : hoverAt_;
  paintHoverCard(painter, theme(), card_, at, camera_.view());
}

}  // namespace fabric::ui
