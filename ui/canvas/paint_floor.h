// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the floor: the same code for the screen, PNG, SVG and PDF. No widget, no state: a scene, a camera and a theme
// in, strokes of a painter out.
#pragma once

#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <unordered_set>
#include <vector>

#include "core/design/object_ref.h"
#include "ui/canvas/camera.h"
#include "ui/canvas/color_mode.h"
#include "ui/canvas/floor_scene.h"
#include "ui/canvas/media_legend.h"
#include "ui/theme/theme.h"

class QPainter;

namespace fabric::ui {

/// What can be hidden.
struct FloorLayers {
  bool grid = true, aisles = true, labels = true, trays = true, links = true, locator = true, legend = true;
  bool containment = false;
  bool problems = false, changes = false;  ///< marks on racks and devices, as FloorPaintOptions::marks knows them
  ShownLinks which;                        ///< of the links

  /// What a scene is told to show.
  ShownLinks shownLinks() const { return links ? which : ShownLinks::none(); }

  bool operator==(const FloorLayers&) const = default;
};

/// What a canvas shows of a scene beyond the camera.
struct FloorPaintOptions {
  ZoomLevel level = ZoomLevel::Devices;
  Face face = Face::Front;
  FloorLayers layers;
  std::vector<ObjectRef> selection;  ///< outlined in accent; sorted
  std::optional<ObjectRef> hover;
  const TrayMap* emphasised = nullptr;    ///< links that stay full while all others fade; of the selection
  const TrayMap* standing = nullptr;      ///< instead of the scene's links: those that are not being moved
  const TrayMap* standingOver = nullptr;  ///< of these, the ones over their reach
  std::vector<Id<Rack>> lifted;           ///< racks being moved: drawn as a dashed place, faint; sorted
  std::vector<Id<Device>> liftedDevices;  ///< the same of devices
  ColorMode colorBy = ColorMode::Class;
  PowerScale powerScale = PowerScale::Fixed;
  const FloorMarks* marks = nullptr;  ///< problems and changes, for colours and marks
  bool empty = false;                 ///< an empty project: free positions of the first row show as places
};

/// Boxes above which the canvas draws the next lower level.
inline constexpr std::size_t boxBudget = 30'000;

/// The level to draw: `wanted`, or one lower where that would draw more than boxBudget boxes.
ZoomLevel affordableLevel(const FloorScene& scene, const Camera& camera, ZoomLevel wanted);

/// What a painted picture holds that others may need to keep clear of.
struct FloorPicture {
  std::vector<QRectF> labels;  ///< px; disjoint, inside the view
};

/// The whole picture: ground, racks, links, labels, locator and legend. The camera's view is the area above the legend;
/// the legend is painted below it.
FloorPicture paintFloor(QPainter& painter, const FloorScene& scene, const Camera& camera, const Theme& theme,
                        const FloorPaintOptions& options);

/// One rack with its devices as the level shows it, at any place (ghosts, thumbnails). `rack` may be an altered copy.
void paintRack(QPainter& painter, const FloorScene& scene, const FloorRack& rack, const Camera& camera,
               const Theme& theme, const FloorPaintOptions& options);
/// One device box at a place on the floor.
void paintDevice(QPainter& painter, const FloorScene& scene, Id<Device> device, const QRectF& place,
                 const Camera& camera, const Theme& theme, const FloorPaintOptions& options);

/// Links on their way through a layout (of what is being moved), full in colour; with `over` those over their reach,
/// dashed in red. Only Devices and nearer levels show drops.
void paintRoutes(QPainter& painter, const FloorScene& scene, const FloorLayout& layout, const TrayMap& map, bool over,
                 const Camera& camera, const Theme& theme, const FloorPaintOptions& options);
/// The way of one link from plug to plug, over the picture: for what the pointer is on.
void paintTrace(QPainter& painter, const FloorScene& scene, Id<Link> link, const Camera& camera, const Theme& theme,
                const FloorPaintOptions& options);
/// A label of a link as the floor shows them: a pill with its middle near a point of the view, moved into the view.
/// Returns its place.
QRectF paintPillAt(QPainter& painter, QPointF middle, const QString& label, const QColor& line, const QColor& ink,
                   QSizeF view, const Theme& theme);

/// Where the locator is drawn in a view, and the floor it shows.
struct LocatorPlace {
  QRectF card, map;  ///< px
  double scale = 1;  ///< px per metre of its map
  QRectF floor;      ///< metres shown

  QPointF toFloor(QPointF px) const { return floor.topLeft() + (px - map.topLeft()) / scale; }
};
std::optional<LocatorPlace> locatorPlace(const FloorScene& scene, QSizeF view);

std::vector<LegendEntry> legendEntries(const FloorScene& scene, const Camera& camera);

}  // namespace fabric::ui
