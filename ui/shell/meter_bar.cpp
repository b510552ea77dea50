// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the bar on a faint track.

#include "ui/shell/meter_bar.h"

#include "ui/shell/painting.h"

#include <QPainter>

#include <algorithm>

namespace fabric::ui {
namespace {

constexpr int thickness = 4;

}  // namespace

MeterBar::MeterBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void MeterBar::setShare(double share) {
  share_ = share;
  setAccessibleDescription(tr("%1 %").arg(qRound(share * 100)));
  update();
}

void MeterBar::setColour(std::optional<Token> token) {
  colour_ = token;
  update();
}

QSize MeterBar::sizeHint() const {
  const QMargins margins = contentsMargins();
  const Look look = currentLook();
  return {look.px(40), look.px(thickness) + margins.top() + margins.bottom()};
}

void MeterBar::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  const QRectF track = contentsRect();
  const double radius = track.height() / 2;
  paintBox(painter, track, radius, look.theme.color(Token::LineSubtle, 0.6));
  QColor color = look.theme.power(share_);
  if (colour_) color = look.color(*colour_);
  if (share_ > 1.0) color = look.color(Token::StatusError);
  const double width = track.width() * std::clamp(share_, 0.0, 1.0);
  if (width > 0) {
    paintBox(painter, QRectF(track.left(), track.top(), width, track.height()), radius, color);
  }
}

}  // namespace fabric::ui
