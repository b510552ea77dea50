// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/paint_floor.h"

#include "ui/canvas/paint_context.h"
#include "ui/theme/type_style.h"

#include <QFontMetricsF>

#include <cmath>

namespace fabric::ui {

QColor mixed(const QColor& ground, const QColor& top, double share) {
  const QRgb a = ground.rgb(), b = top.rgb();
  const auto part = [share](int from, int to) { return static_cast<int>(from + (to - from) * share + 0.5); };
  return {part(qRed(a), qRed(b)), part(qGreen(a), qGreen(b)), part(qBlue(a), qBlue(b))};
}

void outline(QPainter& painter, const QRect& rect, const QColor& color, int width) {
  if (rect.width() <= 2 * width || rect.height() <= 2 * width) return painter.fillRect(rect, color);
  painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), width), color);
  painter.fillRect(QRect(rect.left(), rect.bottom() - width + 1, rect.width(), width), color);
  painter.fillRect(QRect(rect.left(), rect.top() + width, width, rect.height() - 2 * width), color);
  painter.fillRect(QRect(rect.right() - width + 1, rect.top() + width, width, rect.height() - 2 * width), color);
}

double advanceOf(const QFont& font, const QString& text) { return QFontMetricsF(font).horizontalAdvance(text); }

void centredText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& color) {
  painter.setFont(font);
  painter.setPen(color);
  painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

ClassColors colorsOf(const Theme& theme, DeviceFamily c) {
  switch (c) {
  case DeviceFamily::System: return {theme.color(Token::DeviceSystem), theme.color(Token::DeviceSystemLine)};
  case DeviceFamily::Leaf: return {theme.color(Token::DeviceLeaf), theme.color(Token::DeviceLeafLine)};
  case DeviceFamily::Spine: return {theme.color(Token::DeviceSpine), theme.color(Token::DeviceSpineLine)};
  case DeviceFamily::Other: break;
  }
  return {theme.color(Token::DeviceOther), theme.color(Token::DeviceOtherLine)};
}

double labelSize(double scale) { return std::clamp(std::round(9.0 + (scale - 50.0) / 25.0), 9.0, 13.0); }

namespace {

/// How many boxes a device is at a level: itself, and from near its cages and ports.
std::size_t boxesOf(const Design& design, Id<Device> device, ZoomLevel level) {
  if (level < ZoomLevel::Ports) return 1;
  const SlotRange range = design.slotsOf(device);
  return 1u + range.ports + range.cages;
}

bool isAffordable(const FloorScene& scene, const QRectF& floor, ZoomLevel level) {
  if (level == ZoomLevel::Hall) return true;
  const FloorLayout& layout = scene.layout();
  const auto [first, last] = layout.rowsIn(floor.top(), floor.bottom());
  std::size_t boxes = 0;
  for (std::uint32_t i = first; i < last; ++i) {
    const FloorRow& row = layout.rows()[i];
    const auto [from, to] = layout.racksIn(row, floor.left(), floor.right());
    boxes += to - from;
    if (level >= ZoomLevel::Devices)
      for (std::size_t r = from; r < to && boxes <= boxBudget; ++r)
        for (const Id<Device> device : scene.design().devicesIn(row.racks[r]))
          boxes += boxesOf(scene.design(), device, level);
    if (boxes > boxBudget) return false;
  }
  return true;
}

}  // namespace

ZoomLevel affordableLevel(const FloorScene& scene, const Camera& camera, ZoomLevel wanted) {
  // Module shows the same boxes as Ports: what is too much for one is too much for both.
  ZoomLevel level = wanted;
  if (!isAffordable(scene, camera.visible(), level))
    level = level == ZoomLevel::Module ? ZoomLevel::Devices : static_cast<ZoomLevel>(static_cast<int>(level) - 1);
  return level;
}

FloorPicture paintFloor(QPainter& painter, const FloorScene& scene, const Camera& camera, const Theme& theme,
                        const FloorPaintOptions& options) {
  const QRect view(QPoint(0, 0), camera.view().toSize());
  PaintContext context{
      painter, scene, camera, theme, options, LabelLayout(QRectF(view).adjusted(2, 2, -2, -2)), view, camera.visible()};
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setRenderHint(QPainter::TextAntialiasing, true);
  painter.setClipRect(view);
  const auto locator = options.layers.locator ? locatorPlace(scene, camera.view()) : std::nullopt;
  if (locator) context.labels.block(locator->card);
  paintGround(context);
  if (options.layers.trays) paintTrays(context);
  paintRacks(context);
  if (options.layers.links) paintLinks(context);
  if (options.level >= ZoomLevel::Ports) paintRackSigns(context);
  paintMarks(context);
  paintRows(context);
  paintSelection(context);  // labels stay readable over the halo of a link
  if (options.layers.links) paintOverReachMarks(context);
  if (options.layers.links && options.layers.labels) paintLinkLabels(context);
  if (locator) paintLocator(context);
  painter.setClipping(false);
  if (options.layers.legend) paintLegend(context);
  painter.restore();
  return {context.labels.placed()};
}

void paintRack(QPainter& painter, const FloorScene& scene, const FloorRack& rack, const Camera& camera,
               const Theme& theme, const FloorPaintOptions& options) {
  const QRect view(QPoint(0, 0), camera.view().toSize());
  PaintContext context{painter, scene, camera, theme, options, LabelLayout(view), view, camera.visible()};
  paintDevicesOf(context, rack);
}

}  // namespace fabric::ui
