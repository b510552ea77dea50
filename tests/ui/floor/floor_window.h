// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A floor view with its host, ready for the mouse.
#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>

#include <string>
#include <utility>

#include "tests/ui/floor/test_host.h"
#include "ui/floor/place_tool.h"

namespace fabric::test {

/// A view of a floor at level Devices, its hall in the upper left corner.
struct FloorWindow {
  explicit FloorWindow(SampleFloor floor, double scale = 70) : host(std::move(floor)) {
    view.resize(1014, 642);
    view.show();
    host.view = &view;
    view.setHost(&host);
    ui::Camera camera = view.camera();
    camera.setScaleAt({}, scale);
    camera.pan(camera.toView(camera.origin()) - camera.toView(QPointF(-0.99, -2.85)));
    view.setCamera(camera);
  }
  ~FloorWindow() { view.setHost(nullptr); }

  QPoint at(ObjectRef object) const { return view.viewRect(object).center().toPoint(); }
  QPoint at(const std::string& rack) const { return at(ObjectRef::of(host.rack(rack))); }
  QPoint floor(double x, double y) const { return view.camera().toView(QPointF(x, y)).toPoint(); }
  /// Free interior of a rack, above its devices.
  QPoint top(const std::string& rack) const {
    const QRectF rect = view.viewRect(ObjectRef::of(host.rack(rack)));
    return QPointF(rect.center().x(), rect.top() + 12).toPoint();
  }
  void moveTo(QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QMouseEvent event(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
    QApplication::sendEvent(&view, &event);
  }
  void hold(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::mousePress(&view, Qt::LeftButton, modifiers, from);
    for (int i = 1; i <= 8; ++i) moveTo(from + (to - from) * i / 8, modifiers);
  }
  void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    hold(from, to, modifiers);
    QTest::mouseRelease(&view, Qt::LeftButton, modifiers, to);
  }
  void drop(const char* partId, QPoint at) {
    QMimeData part;
    part.setData(QLatin1String(ui::PlaceTool::mimeType), partId);
    QDragEnterEvent enter(at, Qt::CopyAction, &part, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &enter);
    QDropEvent event(at, Qt::CopyAction, &part, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
  }

  TestHost host;
  ui::FloorView view;
};

}  // namespace fabric::test
