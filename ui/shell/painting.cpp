// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boxes on whole pixels, elided text, focus rings.

#include "ui/shell/painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace fabric::ui {

void paintBox(QPainter& painter, const QRectF& box, double radius, const QColor& fill, const QColor& border) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  if (border.isValid()) {
    painter.setPen(QPen(border, 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
  } else {
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(box, radius, radius);
  }
  painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& box, double radius, const Look& look) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(look.color(Token::Accent), metrics::focusRing));
  painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
  painter.restore();
}

int paintText(QPainter& painter, const QRect& box, const QFont& font, const QColor& color, const QString& text,
              Qt::Alignment alignment) {
  if (text.isEmpty() || box.width() <= 0) return 0;
  const QFontMetricsF metrics(font, painter.device());
  const QString shown = metrics.horizontalAdvance(text) > box.width() + 0.5
                            ? metrics.elidedText(text, Qt::ElideRight, box.width())
                            : text;
  const double width = metrics.horizontalAdvance(shown);
  double left = box.left();
  if (alignment & Qt::AlignRight) left += box.width() - width;
  if (alignment & Qt::AlignHCenter) left += (box.width() - width) / 2;
  // By the height of capitals: line boxes put figures and labels of small text a pixel too low.
  const double baseline = box.top() + std::round((box.height() + metrics.capHeight()) / 2);
  painter.setFont(font);
  painter.setPen(color);
  painter.drawText(QPointF(left, baseline), shown);
  return static_cast<int>(std::ceil(width));
}

int keyHintWidth(const QString& key, const Look& look) {
  return std::max(textWidth(monoFont(11, look.scale), key) + look.px(9), look.px(16));
}

int paintKeyHint(QPainter& painter, const QRect& box, const QString& key, const Look& look) {
  const int width = keyHintWidth(key, look);
  const int height = look.px(16);
  const QRect hint(box.right() + 1 - width, box.center().y() - (height - 1) / 2, width, height);
  paintBox(painter, hint, look.px(3), look.color(Token::SurfaceInput), look.color(Token::LineSubtle));
  paintText(painter, hint, monoFont(11, look.scale), look.color(Token::TextSecondary), key, Qt::AlignCenter);
  return width;
}

int textWidth(const QFont& font, const QString& text) {
  return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

}  // namespace fabric::ui
