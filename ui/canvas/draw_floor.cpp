// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/draw_floor.h"

#include "ui/canvas/paint_floor.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace fabric::ui {

namespace {

constexpr double drawScale = 70, margin = 24, largestSide = 4000;

/// The floor at the usual scale, smaller where it would be larger than largestSide.
QSize naturalSize(const FloorScene& scene) {
  const QSizeF floor = scene.layout().bounds().isEmpty() ? QSizeF(12, 6) : scene.layout().bounds().size();
  const double scale =
      std::min({drawScale, (largestSide - 2 * margin) / floor.width(), (largestSide - 2 * margin) / floor.height()});
  const QSizeF size = floor * scale;
  return {std::max(640, static_cast<int>(std::ceil(size.width() + 2 * margin))),
          std::max(240, static_cast<int>(std::ceil(size.height() + 2 * margin))) + legendHeight};
}

QByteArray asSvg(const FloorScene& scene, QSize size, const DrawOptions& options) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator generator;  // title and description stay empty: they are written without escaping
  generator.setOutputDevice(&buffer);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(0, 0), size));
  QPainter painter(&generator);
  paintWholeFloor(painter, scene, size, options.theme, options.face);
  painter.end();
  return bytes;
}

QByteArray asPng(const FloorScene& scene, QSize size, const DrawOptions& options) {
  QImage image(size, QImage::Format_RGB32);
  QPainter painter(&image);
  paintWholeFloor(painter, scene, size, options.theme, options.face);
  painter.end();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

}  // namespace

void paintWholeFloor(QPainter& painter, const FloorScene& scene, QSize size, const Theme& theme, Face face) {
  Camera camera(QSizeF(size.width(), size.height() - legendHeight));
  camera.fit(scene.layout().bounds(), margin, drawScale * 2);
  FloorPaintOptions options;
  options.level = affordableLevel(scene, camera, levelAt(camera.scale()));
  options.face = face;
  options.layers.locator = false;
  paintFloor(painter, scene, camera, theme, options);
}

Result<> drawFloor(const Design& design, std::shared_ptr<const Catalog> catalog, const Settings& settings,
                   const QString& path, const DrawOptions& options) {
  const bool svg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
  if (!svg && !path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
    return fail(ErrorCode::Usage, path.toStdString(), "a drawing of the floor ends in .svg or .png");
  FloorFigures figures = floorFigures(design, *catalog, settings);
  const FloorScene scene(design, std::move(catalog), std::move(figures));
  const QSize size = options.size.isEmpty() ? naturalSize(scene) : options.size;
  const QByteArray bytes = svg ? asSvg(scene, size, options) : asPng(scene, size, options);
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    return fail(ErrorCode::CannotWrite, path.toStdString(), file.errorString().toStdString());
  return {};
}

}  // namespace fabric::ui
