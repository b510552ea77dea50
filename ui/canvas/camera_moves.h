// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How cameras move, the same in every view: smoothly from one place to another, and by wheel or touchpad.
#pragma once

#include <QVariantAnimation>

#include <functional>

#include "ui/canvas/camera.h"

class QWheelEvent;

namespace fabric::ui {

/// One step of the wheel, or of zooming with the keyboard.
inline constexpr double zoomStepFactor = 1.25;

/// Where the wheel or two fingers on a touchpad bring a camera: zoom at the pointer; with Shift or Alt, sideways.
/// `at` is the pointer in the camera's view.
Camera movedByWheel(Camera camera, const QWheelEvent& event, QPointF at);

/// What a camera shows, whatever the size of its view.
struct CameraPlace {
  double scale = 0;  ///< px per unit; 0 is no place
  QPointF centre;

  bool operator==(const CameraPlace&) const = default;
};

CameraPlace placeOf(const Camera& camera);
/// A camera with the same view and limits at a place.
Camera broughtTo(Camera camera, const CameraPlace& place);

/// Moves the camera of a view: at once, or to another place in a moment. A newer move ends one at work.
class CameraGlide {
 public:
  /// `moved` is called after every change of the camera, also on its way. The animation belongs to the view.
  CameraGlide(QObject* view, Camera& camera, std::function<void()> moved);

  void show(const Camera& camera);
  /// At once where it shall not be `smooth`.
  void start(const Camera& target, bool smooth);
  /// Everything in view.
  void fit(const Camera& whole);
  /// True until the camera is moved from where fit() put it: a view of another size, or with other contents, is fitted
  /// anew.
  bool isFitted() const { return fitted_; }
  void fitNext() { fitted_ = true; }

 private:
  void set(const Camera& camera);

  Camera& camera_;
  std::function<void()> moved_;
  Camera from_, target_;
  bool fitted_ = true;
  QVariantAnimation animation_;
};

}  // namespace fabric::ui
