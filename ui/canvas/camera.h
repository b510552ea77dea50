// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Camera: which part of the floor is seen, and how large. Metres on the floor to pixels of the view and back. A diagram
// has no metres: its unit is a pixel at 100 %.
#pragma once

#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSizeF>

#include "ui/canvas/zoom_level.h"

namespace fabric::ui {

/// A value. The view's pixels start at (0, 0) in its upper left corner; y grows downwards on the floor, too.
class Camera {
 public:
  Camera() = default;
  explicit Camera(QSizeF view) : view_(view) {}
  /// Other limits of zoom than those of floors, in px per unit.
  Camera(QSizeF view, double scale, double smallest, double largest)
      : scale_(scale), view_(view), smallest_(smallest), largest_(largest) {}

  double scale() const { return scale_; }     ///< px per metre
  QPointF origin() const { return origin_; }  ///< floor point in the upper left corner
  QSizeF view() const { return view_; }
  QRectF visible() const { return {origin_, view_ / scale_}; }

  QPointF toView(QPointF floor) const { return (floor - origin_) * scale_; }
  QPointF toFloor(QPointF view) const { return view / scale_ + origin_; }
  QRectF toView(const QRectF& floor) const { return {toView(floor.topLeft()), floor.size() * scale_}; }
  QRectF toFloor(const QRectF& view) const { return {toFloor(view.topLeft()), view.size() / scale_}; }
  /// Edges rounded to whole pixels, so that neighbours meet without a seam.
  QRect toPixels(const QRectF& floor) const;

  /// Keeps the floor point in the middle of the view.
  void resize(QSizeF view);
  void pan(QPointF pixels) { origin_ -= pixels / scale_; }
  /// Changes the scale by a factor; the floor point under `at` stays there.
  void zoomAt(QPointF at, double factor);
  void setScaleAt(QPointF at, double pxPerMetre);
  /// Shows the whole rectangle with a margin (pixels), no larger than `largest` px per metre.
  void fit(const QRectF& floor, double margin = 24, double largest = 300);
  void centreOn(QPointF floor);
  /// The camera between this one (0) and another (1), for moving smoothly.
  Camera towards(const Camera& other, double share) const;

  bool operator==(const Camera&) const = default;

 private:
  double scale_ = 70.0;
  QPointF origin_;
  QSizeF view_{100, 100};
  double smallest_ = smallestScale, largest_ = largestScale;
};

}  // namespace fabric::ui
