// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A drag on the sample floor, held and photographed, for looking at: drag_look OUT.png dark|light RACK DX DY [select]
// Moves the rack by metres; "select" only selects it.

#include <QApplication>
#include <QMouseEvent>

#include "tests/ui/floor/test_host.h"
#include "ui/theme/look.h"
#include "ui/theme/type_style.h"

int main(int argc, char** argv) {
  using namespace fabric;
  using namespace fabric::ui;
  const QApplication application(argc, argv);
  const QStringList arguments = QApplication::arguments();
  if (arguments.size() < 6 || !loadFonts()) return 2;
  setCurrentLook({arguments[2] == QLatin1String("light") ? Theme::light() : Theme::dark(), 1.0});
  fabric::test::TestHost host(fabric::test::sampleFloor());
  host.effect = MoveEffect{QStringLiteral("2 × AEC become AOC 15 m"), QStringLiteral("+$1,130 · +4 W")};
  FloorView view;
  view.resize(1014, 642);
  view.show();
  host.view = &view;
  view.setHost(&host);
  Camera camera = view.camera();
  camera.setScaleAt({}, 70);
  camera.pan(camera.toView(camera.origin()) - camera.toView(QPointF(-0.99, -2.85)));
  view.setCamera(camera);
  const QRectF rack = view.viewRect(ObjectRef::of(host.rack(arguments[3].toStdString())));
  const QPointF from(rack.center().x(), rack.top() + 20);
  const QPointF to = from + QPointF(arguments[4].toDouble(), arguments[5].toDouble()) * 70;
  const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
    QMouseEvent event(type, at, view.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
  };
  send(QEvent::MouseButtonPress, from, Qt::LeftButton);
  if (arguments.size() > 6) {
    send(QEvent::MouseButtonRelease, from, Qt::LeftButton);
  } else {
    for (int i = 1; i <= 10; ++i) send(QEvent::MouseMove, from + (to - from) * i / 10, Qt::NoButton);
  }
  const bool saved = view.grab().save(arguments[1]);
  view.setHost(nullptr);
  return saved ? 0 : 1;
}
