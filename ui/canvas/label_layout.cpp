// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/label_layout.h"

#include <algorithm>
#include <cmath>

namespace fabric::ui {

LabelLayout::LabelLayout(QRectF view)
    : view_(view), bands_(static_cast<std::size_t>(std::max(1.0, std::ceil(view.height() / bandHeight)))) {}

template <class F>
void LabelLayout::forBands(const QRectF& rect, F&& f) const {
  const auto band = [this](double y) {
    return static_cast<std::size_t>(
        std::clamp((y - view_.top()) / bandHeight, 0.0, static_cast<double>(bands_.size() - 1)));
  };
  for (std::size_t i = band(rect.top()); i <= band(rect.bottom()); ++i) f(i);
}

bool LabelLayout::isFree(const QRectF& rect) const {
  if (!view_.contains(rect)) return false;
  bool free = true;
  forBands(rect, [&](std::size_t i) {
    free = free && std::ranges::none_of(bands_[i], [&](const QRectF& other) { return other.intersects(rect); });
  });
  return free;
}

void LabelLayout::block(const QRectF& rect) {
  forBands(rect, [&](std::size_t i) { bands_[i].push_back(rect); });
}

bool LabelLayout::claim(const QRectF& rect) {
  if (!isFree(rect)) return false;
  placed_.push_back(rect);
  block(rect);
  return true;
}

std::optional<QRectF> LabelLayout::place(QSizeF size, const std::vector<QPointF>& wanted, bool slide) {
  if (size.width() > view_.width() || size.height() > view_.height()) return std::nullopt;
  for (QPointF corner : wanted) {
    if (slide) {
      corner.setX(std::clamp(corner.x(), view_.left(), view_.right() - size.width()));
      corner.setY(std::clamp(corner.y(), view_.top(), view_.bottom() - size.height()));
    }
    const QRectF rect(corner, size);
    if (claim(rect)) return rect;
  }
  return std::nullopt;
}

}  // namespace fabric::ui
