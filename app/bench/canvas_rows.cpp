// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QImage>
#include <QPainter>

#include "app/bench/measure.h"
#include "app/bench/rows.h"
#include "ui/canvas/paint_floor.h"

namespace fabric::bench {

namespace {

constexpr int width = 1920, height = 1080;

/// One picture on the screen, from one already drawn: the least any frame costs.
double blit() {
  QImage from(width, height, QImage::Format_RGB32), to(width, height, QImage::Format_RGB32);
  from.fill(Qt::darkGray);
  return repeat([&] {
           QPainter painter(&to);
           painter.drawImage(0, 0, from);
         }, 200, 20).median;
}

double frame(const ui::FloorScene& scene, const ui::Camera& camera, ui::FloorPaintOptions options, QImage& image) {
  options.level = ui::affordableLevel(scene, camera, ui::levelAt(camera.scale()));
  const auto paint = [&] {
    QPainter painter(&image);
    ui::paintFloor(painter, scene, camera, ui::Theme::dark(), options);
  };
  paint();  // fonts and glyphs, once
  return repeat(paint, 150, 5, 60).median;
}

}  // namespace

std::vector<Row> canvasRows(Subject& s) {
  const Settings settings;
  const ui::FloorScene scene(s.design, s.order.catalog, ui::floorFigures(s.design, *s.order.catalog, settings));
  QImage image(width, height, QImage::Format_RGB32);
  const double limit = blit();
  ui::Camera fit{QSizeF(width, height)};
  fit.fit(scene.layout().bounds());
  std::vector<Row> rows;
  const double goal = s.million() ? 10.0 : 6.0;
  rows.push_back({s.size.name, "frame, whole floor", "ms", frame(scene, fit, {}, image), 0, "blit of one picture", limit, goal, false, 1});

  double worst = 0;
  for (double scale = fit.scale(); scale < ui::largestScale; scale *= 1.5) {
    ui::Camera camera = fit;
    camera.setScaleAt(QPointF(width / 2.0, height / 2.0), scale);
    camera.centreOn(scene.layout().bounds().center());
    worst = std::max(worst, frame(scene, camera, {}, image));
  }
  rows.push_back({s.size.name, "frame, worst zoom", "ms", worst, 0, "blit of one picture", limit, goal, false, 1});
  return rows;
}

}  // namespace fabric::bench
