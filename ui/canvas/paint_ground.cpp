// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor itself: grid, base lines, trays, row names, position labels, free positions.

#include "ui/canvas/paint_context.h"
#include "ui/theme/type_style.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fabric::ui {

namespace {

constexpr double tile = 0.6;
constexpr int majorEvery = 5;

QString text(const char* source) { return QCoreApplication::translate("fabric::ui::FloorPainter", source); }

void gridLines(PaintContext& context, bool vertical, bool major) {
  const double step = tile * (major ? majorEvery : 1);
  if (step * context.scale() < 8) return;
  const double from = vertical ? context.floor.left() : context.floor.top();
  const double to = vertical ? context.floor.right() : context.floor.bottom();
  const QColor color = context.color(major ? Token::CanvasGridMajor : Token::CanvasGrid);
  for (auto i = static_cast<std::int64_t>(std::ceil(from / step)); static_cast<double>(i) * step <= to; ++i) {
    if (!major && i % majorEvery == 0) continue;
    const double at = static_cast<double>(i) * step;
    const QPointF px = context.camera.toView(QPointF(at, at));
    if (vertical) context.fill(QRect(static_cast<int>(std::lround(px.x())), 0, 1, context.view.height()), color);
    else context.fill(QRect(0, static_cast<int>(std::lround(px.y())), context.view.width(), 1), color);
  }
}

/// The broken line that says: these rows stand closer than drawn, with the true distance.
void breakMark(PaintContext& context, const FloorRow& row) {
  const QPointF at = context.camera.toView(QPointF(0, row.tray));
  const LabelFont font = LabelFont::canvas(10);
  const QString label =
      QCoreApplication::translate("fabric::ui::FloorPainter", "%1 m").arg(QLocale().toString(row.gap, 'f', 2));
  const double width = context.width(font, label) + 17, x = at.x() - 61, y = at.y();
  const QRectF box(x, y - 7, width, 14);
  if (x + width > at.x() - 6 || !context.labels.claim(box)) return;
  QPainter& painter = context.painter;
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setPen(QPen(context.color(Token::TextMuted), 1));
  const QPointF zigzag[] = {{x, y}, {x + 3, y}, {x + 5, y - 4}, {x + 8, y + 4}, {x + 10, y}, {x + 13, y}};
  painter.drawPolyline(zigzag, 6);
  painter.setRenderHint(QPainter::Antialiasing, false);
  context.write(box.adjusted(17, 0, 0, 0), label, font, context.color(Token::TextMuted));
}

void paintTrayBand(PaintContext& context, const QRect& band, bool vertical) {
  const QColor ground = context.color(Token::SurfaceCanvas);
  const QColor fill = mixed(ground, context.color(Token::TrayFill), 0.55);
  const QColor line = mixed(ground, context.color(Token::TrayLine), 0.6);
  context.fill(band, fill);
  const int edge = context.scale() > 30 ? 2 : 1;
  if (vertical) {
    context.fill(QRect(band.left(), band.top(), edge, band.height()), line);
    context.fill(QRect(band.right() - edge + 1, band.top(), edge, band.height()), line);
  } else {
    context.fill(QRect(band.left(), band.top(), band.width(), edge), line);
    context.fill(QRect(band.left(), band.bottom() - edge + 1, band.width(), edge), line);
  }
}

void paintRungs(PaintContext& context, const QRectF& tray, bool vertical) {
  const double step = tile / 2;
  if (step * context.scale() < 12) return;
  const QColor color = mixed(context.color(Token::SurfaceCanvas), context.color(Token::TrayLine), 0.38);
  const double from =
      std::max(vertical ? tray.top() : tray.left(), vertical ? context.floor.top() : context.floor.left());
  const double to =
      std::min(vertical ? tray.bottom() : tray.right(), vertical ? context.floor.bottom() : context.floor.right());
  const QRect band = context.camera.toPixels(tray);
  for (double at = (std::floor(from / step) + 0.5) * step; at < to; at += step) {
    if (at < from) continue;
    const QPoint px = context.camera.toView(QPointF(at, at)).toPoint();
    if (vertical) context.fill(QRect(band.left() + 2, px.y(), band.width() - 4, 1), color);
    else context.fill(QRect(px.x(), band.top() + 2, 1, band.height() - 4), color);
  }
}

bool isInGap(const FloorHall& hall, double left, double right) {
  return std::ranges::any_of(hall.crossTrays, [&](double x) { return x > left && x < right; });
}

/// Whether the cross tray at x passes through free floor in the row.
bool hasGap(const FloorScene& scene, const FloorRow& row, double x) {
  const auto [from, to] = scene.layout().racksIn(row, x - trayWidth / 2, x + trayWidth / 2);
  return from == to;
}

void paintCrossTrays(PaintContext& context, const FloorHall& hall) {
  const auto& rows = context.scene.layout().rows();
  for (const double x : hall.crossTrays) {
    for (std::uint32_t i = hall.firstRow; i + 1 < hall.firstRow + hall.rows; ++i) {
      const QRectF tray(QPointF(x - trayWidth / 2, rows[i].tray + trayWidth / 2),
                        QPointF(x + trayWidth / 2, rows[i + 1].tray - trayWidth / 2));
      if (!tray.intersects(context.floor)) continue;
      const bool gap = hasGap(context.scene, rows[i], x);
      if (!gap) context.painter.setOpacity(0.35);
      paintTrayBand(context, context.camera.toPixels(tray), true);
      paintRungs(context, tray, true);
      context.painter.setOpacity(1);
    }
  }
}

/// Where doors and walls enclose the aisle between two rows that stand side by side.
void paintContainment(PaintContext& context, std::uint32_t index, const FloorRow& row) {
  const FloorLayout& layout = context.scene.layout();
  const auto& rows = layout.rows();
  if (index + 1 >= rows.size() || rows[index + 1].hall != row.hall) return;
  const FloorRow& next = rows[index + 1];
  if (row.racks.empty() || next.racks.empty()) return;
  const double left =
      std::max(layout.find(row.racks.front())->rect.left(), layout.find(next.racks.front())->rect.left());
  const double right =
      std::min(layout.find(row.racks.back())->rect.right(), layout.find(next.racks.back())->rect.right());
  const QRect box =
      context.camera.toPixels(QRectF(left, row.base + 0.01, right - left, next.tray - trayWidth / 2 - row.base - 0.02));
  if (box.width() < 8 || box.height() < 3) return;
  const QColor ground = context.color(Token::SurfaceCanvas);
  const QColor air = context.color(row.frontsFaceBack ? Token::Accent : Token::DeltaWorse);
  context.fill(box, mixed(ground, air, context.theme.isDark() ? 0.16 : 0.10));
  const int wall = context.scale() > 30 ? 2 : 1;
  for (const int x : {box.left(), box.right() - wall + 1})
    context.fill(QRect(x, box.top(), wall, box.height()), mixed(ground, air, 0.7));
}

}  // namespace

void paintGround(PaintContext& context) {
  context.fill(context.view, context.color(Token::SurfaceCanvas));
  if (context.options.layers.grid) {
    for (const bool major : {false, true})
      for (const bool vertical : {true, false}) gridLines(context, vertical, major);
  }
  if (context.level() == ZoomLevel::Hall) return;
  const FloorLayout& layout = context.scene.layout();
  const QColor line =
      mixed(context.color(Token::SurfaceCanvas), context.color(Token::RackFrame), context.theme.isDark() ? 0.95 : 1.0);
  forEachVisibleRow(context, [&](std::uint32_t index, const FloorRow& row, std::size_t, std::size_t) {
    const FloorHall& hall = layout.halls()[row.hall];
    if (context.options.layers.containment) paintContainment(context, index, row);
    const QRect base = context.camera.toPixels(QRectF(hall.trayLeft, row.base, hall.trayRight - hall.trayLeft, 0.001));
    context.fill(QRect(base.left(), base.top(), base.width(), 1), line);
    if (row.stretched && context.options.layers.aisles) breakMark(context, row);
  });
}

void paintTrays(PaintContext& context) {
  if (context.level() == ZoomLevel::Hall) return;
  const FloorLayout& layout = context.scene.layout();
  for (const FloorHall& hall : layout.halls())
    if (hall.rows > 0 && hall.bounds.intersects(context.floor)) paintCrossTrays(context, hall);
  forEachVisibleRow(context, [&](std::uint32_t, const FloorRow& row, std::size_t, std::size_t) {
    const FloorHall& hall = layout.halls()[row.hall];
    const QRectF tray(hall.trayLeft, row.tray - trayWidth / 2, hall.trayRight - hall.trayLeft, trayWidth);
    paintTrayBand(context, context.camera.toPixels(tray), false);
    paintRungs(context, tray, false);
  });
}

// ---------------------------------------------------------------- names and labels

namespace {

/// Name, units and power of a row, left of its first rack.
void paintRowName(PaintContext& context, std::uint32_t index, const FloorRow& row) {
  const double start = context.camera.toView(QPointF(0, 0)).x();
  const double pitch = (row.base - row.tray) * context.scale();
  const QString name = nameOf(context.scene.design(), ObjectRef::of(row.id));
  const LabelFont nameFont = LabelFont::of(TypeStyle::LabelStrong);
  const LabelFont noteFont = LabelFont::canvas(11);
  const QStringList notes = {context.scene.unitsOfRow(index),
                             kilowattText(context.scene.powerOfRow(index)) + QStringLiteral(" kW")};
  const double middle = context.camera.toView(QPointF(0, row.base - 1.13)).y();
  const double x = std::max(6.0, start - 61);
  const double room = start - x - 4;
  if (pitch < 14 || room < 8) return;
  if (room < context.width(nameFont, name)) {
    const QString letter = QString::fromStdString(context.scene.design().rows[row.id].name);
    const double width = context.width(nameFont, letter);
    const QRectF box(start - width - 6, middle - 8, width, 16);
    if (width < room && context.labels.claim(box))
      context.write(box, letter, nameFont, context.color(Token::TextPrimary));
    return;
  }
  double y = middle - (pitch > 60 ? 25 : pitch > 34 ? 15 : 8);
  const auto line = [&](const QString& words, LabelFont lineFont, double height, Token token) {
    const double width = context.width(lineFont, words);
    const QRectF box(x, y, width, height);
    if (words.isEmpty()) return;
    if (width <= room && context.labels.claim(box)) context.write(box, words, lineFont, context.color(token));
    y += height;
  };
  line(name, nameFont, 18, Token::TextPrimary);
  if (pitch > 60) line(notes[0], noteFont, 13, Token::TextMuted);
  if (pitch > 34) line(notes[1], noteFont, 13, Token::TextMuted);
}

struct PositionStyle {
  LabelFont font;
  double size = 9, below = 8;
};

void positionLabel(PaintContext& context, const PositionStyle& style, const QString& name, double x, double base,
                   Token token, bool marked) {
  const double width = context.width(style.font, name);
  const QRectF box(x - width / 2, base + style.below - style.size / 2 - 1, width, style.size + 2);
  if (!context.labels.claim(box)) return;
  if (marked) {
    const QRectF pill(x - std::max(width / 2 + 6, 16.0), base + 2, std::max(width + 12, 32.0), style.size + 3);
    context.painter.setRenderHint(QPainter::Antialiasing, true);
    context.painter.setPen(Qt::NoPen);
    context.painter.setBrush(context.color(Token::AccentFill));
    context.painter.drawRoundedRect(pill, 2, 2);
    context.painter.setRenderHint(QPainter::Antialiasing, false);
  }
  context.write(box, name, style.font, context.color(marked ? Token::TextOnAccent : token));
}

/// Corner marks on the floor where a rack could stand.
void freePosition(PaintContext& context, double left, double right, double base) {
  const QRect box = context.camera.toPixels(QRectF(left, base - 1, right - left, 1));
  if (box.width() < 24) return;
  const QColor color =
      mixed(context.color(Token::SurfaceCanvas), context.color(Token::LineStrong), context.theme.isDark() ? 0.6 : 0.8);
  const int y = box.bottom() - 2, arm = 6;
  context.fill(QRect(box.left() + 4, y, arm, 1), color);
  context.fill(QRect(box.left() + 4, y - 4, 1, 4), color);
  context.fill(QRect(box.right() - 3 - arm, y, arm, 1), color);
  context.fill(QRect(box.right() - 4, y - 4, 1, 4), color);
}

void paintPositions(PaintContext& context, const FloorRow& row) {
  const FloorScene& scene = context.scene;
  const double base = context.camera.toView(QPointF(0, row.base)).y();
  PositionStyle style;
  style.size = labelSize(context.scale());
  style.font = LabelFont::canvas(style.size);
  style.below = std::clamp(0.11 * context.scale(), 6.5, 14.0);
  const auto [from, to] = scene.layout().racksIn(row, context.floor.left(), context.floor.right());
  for (std::size_t r = from; r < to; ++r) {
    const FloorRack& rack = *scene.layout().find(row.racks[r]);
    if (rack.rect.width() * context.scale() < 26) continue;
    const bool marked = context.isSelected(ObjectRef::of(rack.id)) && !context.isLifted(rack.id);
    const double x = context.camera.toView(rack.rect.center()).x();
    positionLabel(context, style, nameOf(scene.design(), ObjectRef::of(rack.id)), x, base, Token::TextSecondary,
                  marked);
  }
  if (row.slotPitch * context.scale() < 26) return;
  const RackRow& line = scene.design().rows[row.id];
  const FloorHall& hall = scene.layout().halls()[row.hall];
  for (int slot = std::max(0, static_cast<int>(context.floor.left() / row.slotPitch)); slot < row.positions; ++slot) {
    const double left = slot * row.slotPitch, right = left + row.slotPitch;
    if (left > context.floor.right()) break;
    const auto [first, last] = scene.layout().racksIn(row, left + 0.01, right - 0.01);
    if (first != last || isInGap(hall, left, right)) continue;
    freePosition(context, left, right, row.base);
    const QString name =
        QString::fromStdString(fabric::positionLabel(line, Length::millimetres(slot * line.slotPitch.count())));
    positionLabel(context, style, name, context.camera.toView(QPointF((left + right) / 2, 0)).x(), base,
                  Token::TextMuted, false);
  }
}

/// "cold aisle" in the gap between rows whose pitch leaves room, and which way the fronts look.
void paintAisle(PaintContext& context, std::uint32_t index, const FloorRow& row) {
  const auto& rows = context.scene.layout().rows();
  if (index + 1 >= rows.size() || rows[index + 1].hall != row.hall) return;
  const double top = row.base + 0.22, bottom = rows[index + 1].tray - trayWidth / 2;
  if ((bottom - top) * context.scale() < 24) return;
  const bool cold = row.frontsFaceBack;
  const QString label = cold ? text("cold aisle") : text("hot aisle");
  const LabelFont labelFont = LabelFont::canvas(10);
  const QPointF at = context.camera.toView(QPointF(0.1, (top + bottom) / 2));
  const QRectF box(at.x(), at.y() - 7, context.width(labelFont, label), 14);
  if (context.labels.claim(box)) context.write(box, label, labelFont, context.color(Token::TextMuted));
}

/// A chevron at the end of the base line that points where the fronts look.
void paintChevron(PaintContext& context, const FloorRow& row) {
  const QPointF at = context.camera.toView(QPointF(context.scene.layout().halls()[row.hall].trayRight, row.base));
  const double x = at.x() + 7, y = at.y() + (row.frontsFaceBack ? 0 : -1), d = row.frontsFaceBack ? 4 : -4;
  context.painter.setRenderHint(QPainter::Antialiasing, true);
  context.painter.setPen(QPen(context.color(Token::TextMuted), 1.2));
  const QPointF chevron[] = {{x - 4, y}, {x, y + d}, {x + 4, y}};
  context.painter.drawPolyline(chevron, 3);
  context.painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace

void paintRows(PaintContext& context) {
  forEachVisibleRow(context, [&](std::uint32_t index, const FloorRow& row, std::size_t, std::size_t) {
    if (context.options.layers.labels) paintRowName(context, index, row);
    if (context.level() == ZoomLevel::Hall) return;
    if (context.options.layers.labels) paintPositions(context, row);
    if (context.options.layers.aisles && context.scale() > 30) {
      paintAisle(context, index, row);
      paintChevron(context, row);
    }
  });
}

}  // namespace fabric::ui
