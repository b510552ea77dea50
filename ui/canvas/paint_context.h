// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the painters of one frame share. Private to ui/canvas.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRect>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/design/shapes.h"
#include "ui/canvas/label_layout.h"
#include "ui/canvas/paint_floor.h"

namespace fabric::ui {

struct PaintContext {
  QPainter& painter;
  const FloorScene& scene;
  const Camera& camera;
  const Theme& theme;
  const FloorPaintOptions& options;
  LabelLayout labels;  ///< of what must not be covered by another label
  QRect view;          ///< px
  QRectF floor;        ///< metres in view
  Shapes shapes{scene.catalog()};
  const FloorLayout* otherLayout = nullptr;  ///< of things on the move

  const FloorLayout& layout() const { return otherLayout ? *otherLayout : scene.layout(); }
  /// All links shown, and those over their reach (which may be no map at all).
  const TrayMap& trays() const { return options.standing ? *options.standing : scene.trays(); }
  const TrayMap& overReach() const { return options.standing ? *options.standingOver : scene.overReach(); }
  double scale() const { return camera.scale(); }
  ZoomLevel level() const { return options.level; }
  QColor color(Token token) const { return theme.color(token); }
  bool isSelected(ObjectRef object) const { return std::ranges::binary_search(options.selection, object); }
  bool isLifted(Id<Rack> rack) const { return std::ranges::binary_search(options.lifted, rack); }
  bool isLifted(Id<Device> device) const { return std::ranges::binary_search(options.liftedDevices, device); }
  double width(LabelFont font, const QString& text) { return scene.texts().width(font, text); }
  /// One line of text in the middle of a rectangle.
  void write(const QRectF& rect, const QString& text, LabelFont font, const QColor& color) {
    painter.setPen(color);
    scene.texts().draw(painter, rect, font, text);
  }
  void fill(const QRect& rect, const QColor& color) { painter.fillRect(rect, color); }
};

/// `share` of `top` over `ground`, opaque: links and outlines are mixed, never drawn with alpha.
QColor mixed(const QColor& ground, const QColor& top, double share);
/// A 1 px outline inside the rectangle.
void outline(QPainter& painter, const QRect& rect, const QColor& color, int width = 1);
/// Text in one line, placed by its middle; returns the rectangle it took.
void centredText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& color);
/// A text of the painters (context "fabric::ui::FloorPainter") in the language of the program.
QString say(const char* words);
double advanceOf(const QFont& font, const QString& text);

/// The rows and racks in view, for painters that walk them: f(row index, row, first, last of row.racks).
template <class F>
void forEachVisibleRow(const PaintContext& context, F&& f) {
  const FloorLayout& layout = context.layout();
  const auto [first, last] = layout.rowsIn(context.floor.top(), context.floor.bottom());
  for (std::uint32_t i = first; i < last; ++i) {
    const FloorRow& row = layout.rows()[i];
    const auto [from, to] = layout.racksIn(row, context.floor.left(), context.floor.right());
    f(i, row, from, to);
  }
}

void paintGround(PaintContext& context);
void paintRows(PaintContext& context);
void paintTrays(PaintContext& context);
void paintRacks(PaintContext& context);
void paintDevicesOf(PaintContext& context, const FloorRack& rack);
/// The rack itself, before its devices; from Ports on.
void paintNearFrame(PaintContext& context, const FloorRack& rack, const std::vector<Id<Device>>& devices);
/// Unit numbers and headers of racks, over cables.
void paintRackSigns(PaintContext& context);
void paintCables(PaintContext& context);
void paintTraces(PaintContext& context);
void paintFaceplate(PaintContext& context, Id<Device> device, const QRect& box);
/// Numbers, part numbers, latches and lanes of the modules on a faceplate whose box is at `box`.
void paintModules(PaintContext& context, Id<Device> id, const Faceplate& plate, const QRect& box);
/// The name on a faceplate, which stays readable over cables, and at Module what its modules are.
void paintPlateTitle(PaintContext& context, Id<Device> device, const QRect& box);
void paintLinks(PaintContext& context);
/// Middle of a medium's lane off the middle of its tray as this level draws it, metres.
double drawnLane(const PaintContext& context, Jacket jacket);
void paintLinkLabels(PaintContext& context);
void paintOverReachMarks(PaintContext& context);
void paintMarks(PaintContext& context);
void paintSelection(PaintContext& context);
void paintLocator(PaintContext& context);
void paintLegend(PaintContext& context);

/// Colours of a device class.
struct ClassColors {
  QColor fill, line;
};
ClassColors colorsOf(const Theme& theme, DeviceFamily c);
/// Colours of a device by the mode of the picture.
ClassColors colorsOf(const PaintContext& context, Id<Device> id, const Device& device);
/// The colour of a share of the power scale; a neutral one where there is none.
QColor powerColor(const PaintContext& context, std::optional<double> share);
/// The colour of a rack that is drawn as a block.
QColor rackColor(const PaintContext& context, Id<Rack> rack);
/// What the colours mean: a range of the power ramp, or names.
struct ColorKey {
  QString title, range;
  std::vector<std::pair<QColor, QString>> entries;
};
ColorKey colorKeyOf(const PaintContext& context);
/// Lines across what is drawn of a part that the catalog of this machine does not have; nothing over other parts.
void hatchMissing(PaintContext& context, const Part& part, const QRect& box, const QColor& line);
/// Size in px of the names of devices and positions at a scale.
double labelSize(double scale);

}  // namespace fabric::ui
