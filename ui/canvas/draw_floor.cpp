// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/draw_floor.h"

#include "ui/canvas/paint_floor.h"
#include "ui/theme/type_style.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace fabric::ui {

namespace {

constexpr double drawScale = 70, rackScale = 640, margin = 24, largestSide = 4000;

QRectF shownFloor(const FloorScene& scene, Id<Rack> rack) {
  const FloorRack* drawn = scene.layout().find(rack);
  return drawn ? drawn->rect.adjusted(0, -0.1, 0, 0.1) : scene.layout().bounds();
}

/// The floor at the usual scale, smaller where it would be larger than largestSide; a rack large enough for its ports.
QSize naturalSize(const FloorScene& scene, Id<Rack> rack) {
  const QRectF shown = shownFloor(scene, rack);
  const QSizeF floor = shown.isEmpty() ? QSizeF(12, 6) : shown.size();
  const double scale = std::min({rack ? rackScale : drawScale, (largestSide - 2 * margin) / floor.width(),
                                 (largestSide - 2 * margin) / floor.height()});
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
  paintDrawing(painter, scene, size, options);
  painter.end();
  return bytes;
}

QByteArray asPng(const FloorScene& scene, QSize size, const DrawOptions& options) {
  QImage image(size, QImage::Format_RGB32);
  QPainter painter(&image);
  paintDrawing(painter, scene, size, options);
  painter.end();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

QByteArray asPdf(const FloorScene& scene, QSize size, const DrawOptions& options) {
  constexpr double pointsPerPixel = 0.75;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(96);
  writer.setPageSize(QPageSize(QSizeF(size) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  QPainter painter(&writer);
  paintDrawing(painter, scene, size, options);
  painter.end();
  return bytes;
}

}  // namespace

bool prepareDrawing() { return loadFonts(); }

void paintDrawing(QPainter& painter, const FloorScene& scene, QSize size, const DrawOptions& options) {
  Camera camera(QSizeF(size.width(), size.height() - legendHeight));
  camera.fit(shownFloor(scene, options.rack), margin, options.rack ? largestScale : drawScale * 2);
  FloorPaintOptions paint;
  paint.level = affordableLevel(scene, camera, levelAt(camera.scale()));
  paint.face = options.face;
  paint.layers.locator = false;
  paintFloor(painter, scene, camera, options.theme, paint);
}

Result<> drawFloor(const Design& design, std::shared_ptr<const Catalog> catalog, const Settings& settings,
                   const QString& path, const DrawOptions& options) {
  using Writer = QByteArray (*)(const FloorScene&, QSize, const DrawOptions&);
  const std::pair<const char*, Writer> writers[] = {{".svg", asSvg}, {".png", asPng}, {".pdf", asPdf}};
  const auto writer = std::ranges::find_if(
      writers, [&](const auto& w) { return path.endsWith(QLatin1String(w.first), Qt::CaseInsensitive); });
  if (writer == std::end(writers))
    return fail(ErrorCode::Usage, path.toStdString(), "a drawing ends in .svg, .png or .pdf");
  FloorFigures figures = floorFigures(design, *catalog, settings);
  FloorScene scene(design, std::move(catalog), std::move(figures));
  scene.setRouteRules(settings.routes);
  const QSize size = options.size.isEmpty() ? naturalSize(scene, options.rack) : options.size;
  const QByteArray bytes = writer->second(scene, size, options);
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    return fail(ErrorCode::CannotWrite, path.toStdString(), file.errorString().toStdString());
  return {};
}

}  // namespace fabric::ui
