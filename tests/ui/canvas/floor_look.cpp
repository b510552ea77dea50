// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the sample floor for looking at: floor_look OUT.png WIDTH HEIGHT dark|light [PX_PER_METRE [X Y [rear]]]
// With a scale, X and Y (metres) come into the upper left corner; without, the whole floor is fitted.

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include "tests/ui/canvas/sample_floor.h"
#include "ui/canvas/paint_floor.h"
#include "ui/theme/type_style.h"

int main(int argc, char** argv) {
  using namespace fabric::ui;
  const QGuiApplication application(argc, argv);
  const QStringList arguments = application.arguments();
  if (arguments.size() < 5 || !loadFonts()) return 2;
  const fabric::test::SampleFloor floor = fabric::test::sampleFloor();
  const FloorScene scene(floor.design, floor.catalog, floorFigures(floor.design, *floor.catalog, fabric::Settings{}));
  const QSize size(arguments[2].toInt(), arguments[3].toInt());
  Camera camera(QSizeF(size.width(), size.height() - legendHeight));
  camera.fit(scene.layout().bounds());
  if (arguments.size() > 5) {
    camera.setScaleAt({}, arguments[5].toDouble());
    const QPointF corner =
        arguments.size() > 7 ? QPointF(arguments[6].toDouble(), arguments[7].toDouble()) : QPointF(-1, -3);
    camera.pan(camera.toView(camera.origin()) - camera.toView(corner));
  }
  FloorPaintOptions options;
  options.level = levelAt(camera.scale());
  if (arguments.size() > 8) options.face = fabric::Face::Rear;
  QImage image(size, QImage::Format_RGB32);
  QPainter painter(&image);
  paintFloor(painter, scene, camera, arguments[4] == QLatin1String("light") ? Theme::light() : Theme::dark(), options);
  painter.end();
  return image.save(arguments[1]) ? 0 : 1;
}
