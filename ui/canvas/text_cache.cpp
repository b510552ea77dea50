// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/text_cache.h"

#include <QPainter>

#include <cmath>

namespace fabric::ui {

namespace {

constexpr qsizetype mostTexts = 20'000;  // of one font; then it starts anew

}  // namespace

TextCache::Texts& TextCache::textsOf(LabelFont font) {
  const int key = font.interface ? 1000 + static_cast<int>(font.style) : font.size * 2 + (font.medium ? 1 : 0);
  std::shared_ptr<Texts>& texts = fonts_[key];
  if (texts) return *texts;
  texts = std::make_shared<Texts>();
  texts->font = font.interface ? fabric::ui::font(font.style)
                               : canvasFont(font.size, font.medium ? QFont::Medium : QFont::Normal);
  return *texts;
}

const TextCache::Entry& TextCache::entry(LabelFont font, const QString& text) {
  Texts& texts = textsOf(font);
  const auto known = texts.entries.constFind(text);
  if (known != texts.entries.constEnd()) return *known;
  if (texts.entries.size() >= mostTexts) texts.entries.clear();
  Entry made{QStaticText(text), {}};
  made.text.setTextFormat(Qt::PlainText);
  made.text.setPerformanceHint(QStaticText::AggressiveCaching);
  made.text.prepare(QTransform(), texts.font);
  made.size = made.text.size();
  return *texts.entries.insert(text, made);
}

void TextCache::draw(QPainter& painter, const QRectF& rect, LabelFont font, const QString& text) {
  const Entry& laid = entry(font, text);
  painter.setFont(textsOf(font).font);
  const QPointF middle = rect.center();
  painter.drawStaticText(
      QPointF(std::round(middle.x() - laid.size.width() / 2), std::round(middle.y() - laid.size.height() / 2)),
      laid.text);
}

}  // namespace fabric::ui
