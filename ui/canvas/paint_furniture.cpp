// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the canvas itself: the locator and the legend strip.

#include "ui/canvas/paint_context.h"
#include "ui/theme/type_style.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fabric::ui {

namespace {

constexpr double cardWidth = 212, cardHeight = 115, cardMargin = 10, cardTitle = 18;
constexpr std::size_t mostSmoothRacks = 300;  // of the locator

/// The hall the locator shows: the one under the middle of the view, else the first with rows.
const FloorHall* shownHall(const FloorScene& scene) {
  for (const FloorHall& hall : scene.layout().halls())
    if (hall.rows > 0) return &hall;
  return nullptr;
}

QString locatorTitle(const FloorScene& scene, const FloorHall& hall) {
  const QLocale locale;
  const int racks = static_cast<int>(hall.racks);
  return QCoreApplication::translate("fabric::ui::FloorPainter", "%1 · %2 × %3 m · %Ln racks", nullptr, racks)
      .arg(nameOf(scene.design(), ObjectRef::of(hall.id)), locale.toString(hall.width, 'f', 1),
           locale.toString(hall.depth, 'f', 1));
}

}  // namespace

std::optional<LocatorPlace> locatorPlace(const FloorScene& scene, QSizeF view) {
  const FloorHall* hall = shownHall(scene);
  if (!hall || hall->racks == 0 || view.width() < 2.5 * cardWidth || view.height() < 2.5 * cardHeight)
    return std::nullopt;
  LocatorPlace place;
  place.card =
      QRectF(view.width() - cardWidth - cardMargin, view.height() - cardHeight - cardMargin, cardWidth, cardHeight);
  const QRectF room = place.card.adjusted(8, cardTitle + 1, -8, -8).adjusted(4, 4, -4, -4);
  const QRectF floor = scene.layout().bounds();
  place.scale = std::min(room.width() / floor.width(), room.height() / floor.height());
  place.map = room;
  place.floor =
      QRectF(floor.center() - QPointF(room.width(), room.height()) / (2 * place.scale), room.size() / place.scale);
  return place;
}

void paintLocator(PaintContext& context) {
  const auto place = locatorPlace(context.scene, context.camera.view());
  if (!place) return;
  QPainter& painter = context.painter;
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setPen(QPen(context.color(Token::LineStrong), 1));
  painter.setBrush(mixed(context.color(Token::SurfaceCanvas), context.color(Token::SurfacePanel),
                         context.theme.isDark() ? 0.35 : 0.5));
  painter.drawRoundedRect(place->card.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  painter.setRenderHint(QPainter::Antialiasing, false);
  const QString title = locatorTitle(context.scene, *shownHall(context.scene));
  const QFont titleFont = canvasFont(10);
  painter.setFont(titleFont);
  painter.setPen(context.color(Token::TextMuted));
  if (advanceOf(titleFont, title) <= place->card.width() - 16)
    painter.drawText(QRectF(place->card.left() + 8, place->card.top() + 3, cardWidth, cardTitle - 2),
                     Qt::AlignLeft | Qt::AlignVCenter, title);
  outline(painter, place->map.adjusted(-4, -4, 4, 4).toRect(), context.color(Token::LineSubtle));
  painter.save();
  painter.setClipRect(place->map.adjusted(-3, -3, 3, 3));
  const auto toMap = [&](const QRectF& floor) {
    return QRectF(place->map.topLeft() + (floor.topLeft() - place->floor.topLeft()) * place->scale,
                  floor.size() * place->scale);
  };
  painter.setRenderHint(QPainter::Antialiasing, context.scene.layout().rackCount() <= mostSmoothRacks);
  for (const FloorRow& row : context.scene.layout().rows()) {
    const FloorRack* previous = nullptr;
    for (const Id<Rack> id : row.racks) {
      const FloorRack& rack = *context.scene.layout().find(id);
      const QRectF box = toMap(rack.rect);
      if (previous && box.right() - toMap(previous->rect).right() < 1) continue;
      previous = &rack;
      painter.fillRect(QRectF(box.left(), box.top(), std::max(box.width() - 0.5, 0.8), std::max(box.height(), 1.0)),
                       powerColor(context, context.scene.powerShare(id, context.options.powerScale)));
    }
    const QRectF line = toMap(QRectF(-0.95, row.base - 2, 0.9, 2));
    if (line.height() >= 9)
      centredText(painter, line, QString::fromStdString(context.scene.design().rows[row.id].name), canvasFont(9),
                  context.color(Token::TextMuted));
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
  const QRectF seen = toMap(context.floor);
  painter.fillRect(seen, context.theme.color(Token::Accent, 0.13));
  painter.restore();
  const QRect box = seen.intersected(place->map.adjusted(-3, -3, 3, 3)).toRect();
  if (box.isValid()) outline(painter, box, context.color(Token::Accent), box.width() > 12 ? 2 : 1);
}

// ---------------------------------------------------------------- legend

namespace {

/// A round length whose bar is between 60 and 150 px long.
double scaleBarMetres(double scale) {
  for (double decade = 0.001; decade < 1e6; decade *= 10)
    for (const double step : {1.0, 2.0, 5.0})
      if (decade * step * scale >= 60) return decade * step;
  return 1;
}

QString metresText(double metres) {
  const QLocale locale;
  if (metres < 1)
    return QCoreApplication::translate("fabric::ui::FloorPainter", "%1 mm")
        .arg(locale.toString(std::lround(metres * 1000)));
  return QCoreApplication::translate("fabric::ui::FloorPainter", "%1 m").arg(locale.toString(std::lround(metres)));
}

constexpr double legendStart = 150;

void paintScaleBar(PaintContext& context, double middle) {
  const double metres = scaleBarMetres(context.scale());
  const QRect bar(10, static_cast<int>(middle), static_cast<int>(std::lround(metres * context.scale())), 1);
  const QColor color = context.color(Token::TextMuted);
  context.fill(bar, color);
  context.fill(QRect(bar.left(), bar.top() - 3, 1, 7), color);
  context.fill(QRect(bar.right(), bar.top() - 3, 1, 7), color);
  const QString label = metresText(metres);
  const double width = advanceOf(font(TypeStyle::Small), label);
  if (bar.right() + 8 + width < legendStart + 60)
    centredText(context.painter, QRectF(bar.right() + 8, middle - 7, width, 14), label, font(TypeStyle::Small),
                context.color(Token::TextSecondary));
}

/// What the colours of racks and devices mean, from the right.
void paintColorKey(PaintContext& context, double right, double middle) {
  const QFont small = font(TypeStyle::Small);
  const QColor ink = context.color(Token::TextSecondary);
  const ColorKey key = colorKeyOf(context);
  double x = right - 10;
  const auto write = [&](const QString& words) {
    const double width = advanceOf(small, words);
    x -= width;
    centredText(context.painter, QRectF(x, middle - 7, width, 14), words, small, ink);
    x -= 8;
  };
  for (auto entry = key.entries.rbegin(); entry != key.entries.rend(); ++entry) {
    write(entry->second);
    x -= 4;
    context.fill(QRect(static_cast<int>(x), static_cast<int>(middle) - 4, 9, 9), entry->first);
    x -= 12;
  }
  if (key.range.isEmpty()) return;
  write(key.range);
  x -= powerStepCount * 12;
  for (int i = 0; i < powerStepCount; ++i)
    context.fill(QRect(static_cast<int>(x) + i * 12, static_cast<int>(middle) - 4, 12, 9),
                 context.color(static_cast<Token>(static_cast<int>(Token::Power0) + i)));
  x -= 8;
  write(key.title);
}

/// Where the entries of the legend begin: after the scale bar, whose length changes with the zoom.
double entriesStart(double scale) {
  const double metres = scaleBarMetres(scale);
  return std::round(10 + metres * scale + 8 + advanceOf(font(TypeStyle::Small), metresText(metres)) + 22);
}

}  // namespace

std::vector<LegendEntry> legendEntries(const FloorScene& scene, const Camera& camera) {
  const MediaCounts counts{scene.figures().links, scene.figures().over};
  return mediaEntries(counts, entriesStart(camera.scale()), camera.view().width() - 220, camera.view().height());
}

void paintLegend(PaintContext& context) {
  const QRect strip(0, context.view.height(), context.view.width(), legendHeight);
  context.fill(strip, context.color(Token::SurfaceHeader));
  context.fill(QRect(0, strip.top(), strip.width(), 1), context.color(Token::LineSubtle));
  const double middle = strip.top() + legendHeight / 2.0;
  paintScaleBar(context, middle);
  if (context.view.width() > 400) paintColorKey(context, context.view.width(), middle);
  paintMediaEntries(context.painter, context.theme, {context.scene.figures().links, context.scene.figures().over},
                    legendEntries(context.scene, context.camera), context.options.layers.which.media);
}

}  // namespace fabric::ui
