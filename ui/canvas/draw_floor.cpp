// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/draw_floor.h"

#include "ui/canvas/drawing_file.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fabric::ui {

namespace {

constexpr double drawScale = 70, rackScale = 640, pageMargin = 24, largestSide = 4000;

QRectF shownFloor(const FloorScene& scene, Id<Rack> rack) {
  const FloorRack* drawn = scene.layout().find(rack);
  return drawn ? drawn->rect.adjusted(0, -0.1, 0, 0.1) : scene.layout().bounds();
}

/// The floor at the usual scale, smaller where it would be larger than largestSide; a rack large enough for its ports.
QSize naturalSize(const FloorScene& scene, Id<Rack> rack) {
  const QRectF shown = shownFloor(scene, rack);
  const QSizeF floor = shown.isEmpty() ? QSizeF(12, 6) : shown.size();
  const double scale = std::min({rack ? rackScale : drawScale, (largestSide - 2 * pageMargin) / floor.width(),
                                 (largestSide - 2 * pageMargin) / floor.height()});
  const QSizeF size = floor * scale;
  return {std::max(640, static_cast<int>(std::ceil(size.width() + 2 * pageMargin))),
          std::max(240, static_cast<int>(std::ceil(size.height() + 2 * pageMargin))) + legendHeight};
}

}  // namespace

void paintDrawing(QPainter& painter, const FloorScene& scene, QSize size, const DrawOptions& options) {
  Camera camera(QSizeF(size.width(), size.height() - legendHeight));
  camera.fit(shownFloor(scene, options.rack), pageMargin, options.rack ? largestScale : drawScale * 2);
  FloorPaintOptions paint;
  paint.level = affordableLevel(scene, camera, levelAt(camera.scale()));
  paint.face = options.face;
  paint.layers = options.layers;
  paint.layers.locator = false;
  paint.colorBy = options.colorBy;
  paint.powerScale = options.powerScale;
  paint.marks = options.marks ? &*options.marks : nullptr;
  paintFloor(painter, scene, camera, options.theme, paint);
}

Result<> drawFloor(const Design& design, std::shared_ptr<const Catalog> catalog, const Settings& settings,
                   const QString& path, const DrawOptions& options) {
  if (auto named = checkDrawingName(path); !named) return named;
  FloorFigures figures = floorFigures(design, *catalog, settings);
  FloorScene scene(design, std::move(catalog), std::move(figures));
  scene.setRouteRules(settings.routes);
  scene.show(options.layers.shownLinks());
  for (const auto& [rack, face] : options.pins) scene.pin(rack, face);
  const QSize size = options.size.isEmpty() ? naturalSize(scene, options.rack) : options.size;
  return writeDrawing(
      path, size, [&](QPainter& painter) { paintDrawing(painter, scene, size, options); }, options.progress);
}

}  // namespace fabric::ui
