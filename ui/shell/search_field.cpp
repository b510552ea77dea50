// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line edit paints itself; icon and key hint are painted over its margins.

#include "ui/shell/search_field.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace fabric::ui {

SearchField::SearchField(const QString& placeholder, Icon icon, QWidget* parent)
    : QLineEdit(parent), icon_(icon), clear_(new QToolButton(this)) {
  setPlaceholderText(placeholder);
  setAccessibleName(placeholder);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  clear_->setIcon(themedIcon(Icon::Close));
  clear_->setFocusPolicy(Qt::NoFocus);
  clear_->setCursor(Qt::ArrowCursor);
  clear_->setToolTip(tr("Clear"));
  clear_->hide();
  connect(clear_, &QToolButton::clicked, this, [this] {
    clear();
    setFocus(Qt::OtherFocusReason);
  });
  connect(this, &QLineEdit::textChanged, this, [this](const QString& text) { clear_->setVisible(!text.isEmpty()); });
  layOut();
}

void SearchField::setKeyHint(const QString& key) {
  keyHint_ = key;
  update();
}

void SearchField::setCompact(bool compact) {
  compact_ = compact;
  setProperty("role", compact ? QStringLiteral("compact") : QString());
  layOut();
}

QSize SearchField::sizeHint() const {
  const Look look = currentLook();
  return {look.px(150), look.px(compact_ ? metrics::controlInTable : metrics::control)};
}

void SearchField::layOut() {
  const Look look = currentLook();
  setFixedHeight(sizeHint().height());
  setTextMargins(look.px(18), 0, look.px(18), 0);
  const int side = look.px(18);
  clear_->setGeometry(width() - side - look.px(4), (height() - side) / 2, side, side);
}

void SearchField::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  const Look look = currentLook();
  QPainter painter(this);
  const int side = look.px(13);
  paintIcon(painter, QRectF(look.px(7), (height() - side) / 2.0, side, side), icon_, look.color(Token::TextSecondary));
  if (!keyHint_.isEmpty() && text().isEmpty() && !hasFocus()) {
    paintKeyHint(painter, rect().adjusted(0, 0, -look.px(8), 0), keyHint_, look);
  }
}

void SearchField::resizeEvent(QResizeEvent* event) {
  QLineEdit::resizeEvent(event);
  layOut();
}

void SearchField::changeEvent(QEvent* event) {
  QLineEdit::changeEvent(event);
  if (event->type() == QEvent::StyleChange) layOut();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    if (text().isEmpty()) {
      clearFocus();
    } else {
      clear();
    }
    return;
  }
  QLineEdit::keyPressEvent(event);
}

CommandField::CommandField(const QString& placeholder, QWidget* parent) : QAbstractButton(parent) {
  setText(placeholder);
  setAccessibleName(placeholder);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setCursor(Qt::IBeamCursor);
}

void CommandField::setKeyHint(const QString& key) {
  if (key == keyHint_) return;
  keyHint_ = key;
  updateGeometry();
  update();
}

QSize CommandField::sizeHint() const {
  const Look look = currentLook();
  return {look.px(300), look.px(21)};
}

QSize CommandField::minimumSizeHint() const {
  const Look look = currentLook();
  return {look.px(60) + keyHintWidth(keyHint_, look), look.px(21)};
}

void CommandField::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  paintBox(painter, rect(), look.px(metrics::radiusField), look.color(Token::SurfaceInput),
           look.color(underMouse() ? Token::LineStrong : Token::LineSubtle));
  const int side = look.px(13);
  paintIcon(painter, QRectF(look.px(8), (height() - side) / 2.0, side, side), Icon::Search,
            look.color(Token::TextSecondary));
  const QRect inner = rect().adjusted(0, 0, -look.px(8), 0);
  const int hint = keyHint_.isEmpty() ? 0 : paintKeyHint(painter, inner, keyHint_, look);
  const int left = look.px(28);
  paintText(painter, QRect(left, 0, width() - left - hint - look.px(14), height()), look.font(TypeStyle::Body),
            look.color(Token::TextMuted), text());
  if (hasFocus()) paintFocusRing(painter, rect(), look.px(metrics::radiusField), look);
}

}  // namespace fabric::ui
