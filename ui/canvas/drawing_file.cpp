// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/drawing_file.h"

#include "ui/theme/type_style.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace fabric::ui {

namespace {

using Paint = std::function<void(QPainter&)>;
using Writer = QByteArray (*)(QSize, const Paint&);

QByteArray asSvg(QSize size, const Paint& paint) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator generator;  // title and description stay empty: they are written without escaping
  generator.setOutputDevice(&buffer);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(0, 0), size));
  QPainter painter(&generator);
  paint(painter);
  painter.end();
  return bytes;
}

QByteArray asPng(QSize size, const Paint& paint) {
  QImage image(size, QImage::Format_RGB32);
  QPainter painter(&image);
  paint(painter);
  painter.end();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

QByteArray asPdf(QSize size, const Paint& paint) {
  constexpr double pointsPerPixel = 0.75;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(96);
  writer.setPageSize(QPageSize(QSizeF(size) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  QPainter painter(&writer);
  paint(painter);
  painter.end();
  return bytes;
}

Writer writerFor(const QString& path) {
  static constexpr std::array<std::pair<const char*, Writer>, 3> writers = {
      {{".svg", asSvg}, {".png", asPng}, {".pdf", asPdf}}};
  const auto writer = std::ranges::find_if(
      writers, [&](const auto& w) { return path.endsWith(QLatin1String(w.first), Qt::CaseInsensitive); });
  return writer == writers.end() ? nullptr : writer->second;
}

}  // namespace

bool prepareDrawing() { return loadFonts(); }

Result<> checkDrawingName(const QString& path) {
  if (!writerFor(path)) return fail(ErrorCode::Usage, path.toStdString(), "a drawing ends in .svg, .png or .pdf");
  return {};
}

Result<> writeDrawing(const QString& path, QSize size, const Paint& paint, Progress* progress) {
  if (auto named = checkDrawingName(path); !named) return named;
  const QByteArray bytes = writerFor(path)(size, paint);
  QSaveFile file(path);
  const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
  if (isWritten && progress && !progress->carryOut()) return stopped(path.toStdString());
  if (!isWritten || !file.commit())
    return fail(ErrorCode::CannotWrite, path.toStdString(), file.errorString().toStdString());
  return {};
}

}  // namespace fabric::ui
