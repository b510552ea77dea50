// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painted by hand: a style sheet cannot set the gap between icon and text.

#include "ui/shell/action_button.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"

#include <QPainter>

namespace fabric::ui {
namespace {

constexpr int padding = 11;
constexpr int air = 2;  // Beside the button, so that buttons stand 8 px apart in the tool bar.
constexpr int gap = 8;
constexpr int symbol = 14;

}  // namespace

ActionButton::ActionButton(Icon icon, const QString& label, QWidget* parent) : QToolButton(parent), icon_(icon) {
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setLabel(label);
}

void ActionButton::setLabel(const QString& label) {
  label_ = label;
  setAccessibleName(label);
  updateGeometry();
  update();
}

QSize ActionButton::sizeHint() const {
  const Look look = currentLook();
  return {2 * look.px(padding + air) + look.px(symbol) + look.px(gap) + textWidth(look.font(TypeStyle::Body), label_),
          look.px(metrics::control)};
}

void ActionButton::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  Token fill = Token::SurfaceRaised;
  if (underMouse() && isEnabled()) fill = Token::SurfaceHover;
  if (isDown()) fill = Token::SurfaceSelected;
  const QColor line = look.color(underMouse() && isEnabled() ? Token::LineStrong : Token::LineSubtle);
  const QRect box = rect().adjusted(look.px(air), 0, -look.px(air), 0);
  paintBox(painter, box, look.px(metrics::radiusButton), look.color(fill), line);
  const QColor ink = look.color(isEnabled() ? Token::TextPrimary : Token::TextMuted);
  const int side = look.px(symbol);
  int x = box.left() + look.px(padding);
  paintIcon(painter, QRectF(x, (height() - side) / 2.0, side, side), icon_, ink);
  x += side + look.px(gap);
  paintText(painter, QRect(x, 0, width() - x, height()), look.font(TypeStyle::Body), ink, label_);
  if (hasFocus()) paintFocusRing(painter, box, look.px(metrics::radiusButton), look);
}

}  // namespace fabric::ui
