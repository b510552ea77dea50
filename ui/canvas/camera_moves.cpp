// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/camera_moves.h"

#include "ui/theme/metrics.h"

#include <QInputDevice>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace fabric::ui {

namespace {

constexpr double wheelNotch = 120.0;  // of QWheelEvent::angleDelta
constexpr double panOfNotch = 80;     // px

}  // namespace

Camera movedByWheel(Camera camera, const QWheelEvent& event, QPointF at) {
  const bool touchpad = event.device() && event.device()->type() == QInputDevice::DeviceType::TouchPad;
  const QPoint angle = event.angleDelta();
  if (touchpad && !(event.modifiers() & Qt::ControlModifier)) {
    camera.pan(event.pixelDelta().isNull() ? QPointF(angle) / 2 : QPointF(event.pixelDelta()));
  } else if (event.modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) {
    const int delta = angle.y() != 0 ? angle.y() : angle.x();
    camera.pan(QPointF(delta / wheelNotch * panOfNotch, 0));
  } else {
    camera.zoomAt(at, std::pow(zoomStepFactor, angle.y() / wheelNotch));
  }
  return camera;
}

CameraPlace placeOf(const Camera& camera) { return {camera.scale(), camera.visible().center()}; }

Camera broughtTo(Camera camera, const CameraPlace& place) {
  camera.setScaleAt({}, place.scale);
  camera.centreOn(place.centre);
  return camera;
}

CameraGlide::CameraGlide(QObject* view, Camera& camera, std::function<void()> moved)
    : camera_(camera), moved_(std::move(moved)), animation_(view) {
  animation_.setDuration(metrics::zoomMilliseconds);
  animation_.setStartValue(0.0);
  animation_.setEndValue(1.0);
  animation_.setEasingCurve(QEasingCurve::OutCubic);
  QObject::connect(&animation_, &QVariantAnimation::valueChanged, [this](const QVariant& share) {
    if (animation_.state() != QAbstractAnimation::Running) return;
    set(share.toDouble() >= 1 ? target_ : from_.towards(target_, share.toDouble()));
  });
}

void CameraGlide::set(const Camera& camera) {
  camera_ = camera;
  moved_();
}

void CameraGlide::show(const Camera& camera) {
  animation_.stop();
  fitted_ = false;
  set(camera);
}

void CameraGlide::start(const Camera& target, bool smooth) {
  if (!smooth) return show(target);
  animation_.stop();
  fitted_ = false;
  from_ = camera_;
  target_ = target;
  animation_.start();
}

void CameraGlide::fit(const Camera& whole) {
  animation_.stop();
  fitted_ = true;
  set(whole);
}

}  // namespace fabric::ui
