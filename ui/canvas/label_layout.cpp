// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/label_layout.h"

#include <algorithm>

namespace fabric::ui {

bool LabelLayout::isFree(const QRectF& rect) const {
  const auto covers = [&](const QRectF& other) { return other.intersects(rect); };
  return view_.contains(rect) && std::ranges::none_of(placed_, covers) && std::ranges::none_of(blocked_, covers);
}

bool LabelLayout::claim(const QRectF& rect) {
  if (!isFree(rect)) return false;
  placed_.push_back(rect);
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
