// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LabelLayout: keeps labels from covering each other and from leaving the view. A label that finds no place is left
// out; none is ever clipped.
#pragma once

#include <QRectF>

#include <optional>
#include <vector>

namespace fabric::ui {

class LabelLayout {
 public:
  explicit LabelLayout(QRectF view = {}) : view_(view) {}

  /// Claims the rectangle if it lies in the view and covers no claimed one.
  bool claim(const QRectF& rect);
  /// Claims a place for a label of this size: the first of `wanted` (upper left corners, moved into the view where
  /// `slide`) that is free, or nothing.
  std::optional<QRectF> place(QSizeF size, const std::vector<QPointF>& wanted, bool slide);
  /// Keeps labels off a rectangle without counting it as a label.
  void block(const QRectF& rect) { blocked_.push_back(rect); }

  const std::vector<QRectF>& placed() const { return placed_; }

 private:
  bool isFree(const QRectF& rect) const;

  QRectF view_;
  std::vector<QRectF> placed_, blocked_;
};

}  // namespace fabric::ui
