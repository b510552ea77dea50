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

/// Takes a camera to another place in a moment. A newer target, or stop(), ends a movement at work.
class CameraGlide {
 public:
  /// Of a view, whose animation it is. `show` is called with each camera on the way, the target last.
  CameraGlide(QObject* view, std::function<void(const Camera&)> show);

  /// At once where it shall not be `smooth`.
  void start(const Camera& from, const Camera& target, bool smooth);
  void stop() { animation_.stop(); }

 private:
  std::function<void(const Camera&)> show_;
  Camera from_, target_;
  QVariantAnimation animation_;
};

}  // namespace fabric::ui
