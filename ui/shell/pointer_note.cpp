// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pointer_note.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QCursor>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace fabric::ui {
namespace {

constexpr int notePadding = 9;
constexpr int noteIcon = 14;
constexpr int noteWidth = 320;
constexpr int noteDistance = 18;

}  // namespace

PointerNote::PointerNote(QWidget* window) : QWidget(window) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  hide();
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
}

int PointerNote::millisecondsFor(const QString& text) { return 3000 + 60 * static_cast<int>(text.size()); }

void PointerNote::say(const QString& text, const QWidget& home) {
  text_ = text;
  setAccessibleName(text);
  place(home);
  show();
  raise();
  update();
  timer_.start(millisecondsFor(text));
  // The press that led here is still on its way to others; the one after it ends this.
  QTimer::singleShot(0, this, [this] {
    if (isVisible()) QCoreApplication::instance()->installEventFilter(this);
  });
  QAccessibleEvent spoken(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

void PointerNote::place(const QWidget& home) {
  const Look look = currentLook();
  const int left = 2 * look.px(notePadding) + look.px(noteIcon);
  const QFontMetrics metrics(look.font(TypeStyle::Body));
  const QRect words = metrics.boundingRect(QRect(0, 0, look.px(noteWidth), 2000), Qt::TextWordWrap, text_);
  const QSize size(words.width() + left + look.px(notePadding), words.height() + 2 * look.px(notePadding) - 2);
  const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
  const QPoint pointer = parentWidget()->mapFromGlobal(QCursor::pos());
  QPoint at = home.mapTo(parentWidget(),
                         QPoint(home.width() / 2 - size.width() / 2, home.height() - size.height() - look.px(40)));
  if (room.contains(pointer)) {
    const int away = look.px(noteDistance);
    at = pointer + QPoint(away, away);
    if (at.x() + size.width() > room.right()) at.setX(pointer.x() - away - size.width());
    if (at.y() + size.height() > room.bottom()) at.setY(pointer.y() - away - size.height());
  }
  at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
  at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
  setGeometry(QRect(at, size));
}

void PointerNote::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  paintBox(painter, rect(), look.px(metrics::radiusButton), look.color(Token::SurfaceRaised),
           look.color(Token::LineStrong));
  const int pad = look.px(notePadding), side = look.px(noteIcon);
  paintIcon(painter, QRectF(pad, pad, side, side), Icon::ProblemWarning, look.color(Token::StatusWarning));
  painter.setPen(look.color(Token::TextPrimary));
  painter.setFont(look.font(TypeStyle::Body));
  painter.drawText(rect().adjusted(2 * pad + side, pad - 1, -pad + 1, -pad + 1), Qt::TextWordWrap, text_);
}

void PointerNote::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  timer_.stop();
  QCoreApplication::instance()->removeEventFilter(this);
  emit gone();
}

bool PointerNote::eventFilter(QObject*, QEvent* event) {
  switch (event->type()) {
  case QEvent::MouseButtonPress:
  case QEvent::KeyPress:
  case QEvent::Shortcut:
  case QEvent::Wheel: hide(); break;
  default: break;
  }
  return false;
}

}  // namespace fabric::ui
