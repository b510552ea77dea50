// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/camera.h"

#include <algorithm>
#include <cmath>

namespace fabric::ui {

QRect Camera::toPixels(const QRectF& floor) const {
  const auto x = [this](double metres) { return static_cast<int>(std::lround((metres - origin_.x()) * scale_)); };
  const auto y = [this](double metres) { return static_cast<int>(std::lround((metres - origin_.y()) * scale_)); };
  const int left = x(floor.left()), top = y(floor.top());
  return {left, top, x(floor.right()) - left, y(floor.bottom()) - top};
}

void Camera::resize(QSizeF view) {
  if (view.isEmpty()) return;
  const QPointF middle = visible().center();
  view_ = view;
  centreOn(middle);
}

void Camera::setScaleAt(QPointF at, double pxPerMetre) {
  const QPointF floor = toFloor(at);
  // A hall that was fitted below the usual smallest scale can be left towards larger scales only.
  scale_ = std::clamp(pxPerMetre, std::min(smallest_, scale_), largest_);
  origin_ = floor - at / scale_;
}

void Camera::zoomAt(QPointF at, double factor) { setScaleAt(at, scale_ * factor); }

void Camera::fit(const QRectF& floor, double margin, double largest) {
  if (floor.isEmpty()) return;
  const double width = std::max(view_.width() - 2 * margin, 1.0), height = std::max(view_.height() - 2 * margin, 1.0);
  scale_ = std::min({width / floor.width(), height / floor.height(), largest, largest_});
  centreOn(floor.center());
}

void Camera::centreOn(QPointF floor) { origin_ = floor - QPointF(view_.width(), view_.height()) / (2 * scale_); }

Camera Camera::towards(const Camera& other, double share) const {
  Camera between = *this;
  between.scale_ = scale_ * std::pow(other.scale_ / scale_, share);
  const QPointF from = visible().center(), to = other.visible().center();
  between.centreOn(from + (to - from) * share);
  return between;
}

}  // namespace fabric::ui
