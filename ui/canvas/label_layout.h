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
  explicit LabelLayout(QRectF view = {});

  /// Claims the rectangle if it lies in the view and covers no claimed one.
  bool claim(const QRectF& rect);
  /// Claims a place for a label of this size: the first of `wanted` (upper left corners, moved into the view where
  /// `slide`) that is free, or nothing.
  std::optional<QRectF> place(QSizeF size, const std::vector<QPointF>& wanted, bool slide);
  /// Keeps labels off a rectangle without counting it as a label.
  void block(const QRectF& rect);

  const std::vector<QRectF>& placed() const { return placed_; }

 private:
  bool isFree(const QRectF& rect) const;

  static constexpr double bandHeight = 24;
  /// Calls f(band) for each band of the view a rectangle touches.
  template <class F>
  void forBands(const QRectF& rect, F&& f) const;

  QRectF view_;
  std::vector<QRectF> placed_;
  std::vector<std::vector<QRectF>> bands_;  // placed and blocked, by height
};

}  // namespace fabric::ui
