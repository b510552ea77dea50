// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where things being dragged would go: snapping, and whether the design allows it. Pure questions about a scene and an
// edit; no widget, no painting.
#pragma once

#include <QPointF>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/design/design_edit.h"
#include "ui/canvas/floor_scene.h"

namespace fabric::ui {

inline constexpr double snapPixels = 8;

/// What a dragged edge came to rest on.
enum class Snap : unsigned char { None, Slot, Neighbour, Column, Grid };

/// A place of the rack in hand, and the racks that came along at the same distance.
struct RackTarget {
  std::vector<DesignEdit::RackPlace> places;  ///< in the order asked
  Snap snap = Snap::None;
  std::optional<Id<Rack>> aligned;  ///< rack of another row in the same column
  QString refusal;                  ///< empty: it can stand there

  bool operator==(const RackTarget& other) const;
};

/// Where the rack in hand comes to stand if its left edge is dragged to `corner` (drawn metres, y of its foot).
/// `tolerance` is the snapping distance in metres, 0 for none.
struct RackDrag {
  Id<RackType> type;                 ///< of the rack in hand
  Id<Rack> rack;                     ///< 0: a new one
  std::span<const Id<Rack>> moving;  ///< with `rack`; sorted
};
struct RackSpot {
  std::uint32_t row = 0;
  Length x;
  Snap snap = Snap::None;
  std::optional<Id<Rack>> aligned;
};
std::optional<RackSpot> snapRack(const FloorScene& scene, const RackDrag& drag, QPointF corner, double tolerance);

/// Places of all moving racks when the one in hand goes to `spot`; tried on `edit`, which keeps them if they are
/// allowed.
RackTarget planRacks(const FloorScene& scene, const RackDrag& drag, const RackSpot& spot, DesignEdit& edit);

struct DeviceTarget {
  std::vector<DesignEdit::DevicePlace> places;
  QString refusal;

  bool operator==(const DeviceTarget& other) const;
};
struct DeviceDrag {
  Id<DeviceType> type;
  Id<Device> device;                   ///< 0: a new one
  std::span<const Id<Device>> moving;  ///< with `device`; all move by the same number of units
  Face face = Face::Front;
};
/// Where the device in hand goes if its lower edge is dragged to `foot` (drawn metres): the nearest free units of the
/// rack under it, or exactly there without snapping. Nothing if no rack is there.
std::optional<DeviceTarget> planDevices(const FloorScene& scene, const DeviceDrag& drag, QPointF foot, bool snap,
                                        DesignEdit& edit);

/// Why what a rack would hold after a change is more than it may draw or bear; nothing where the change adds no load
/// to it. The limits are those of the findings.
QString limitRefusal(const Design& before, const Design& after, const Catalog& catalog, Id<Rack> rack);

/// The free distance in metres to the nearest rack on each side of a place in a row; nothing at the ends.
struct Neighbours {
  std::optional<double> left, right;  ///< x of the neighbouring edge
};
Neighbours neighboursOf(const FloorLayout& layout, std::uint32_t row, double left, double right,
                        std::span<const Id<Rack>> ignored);

/// A name no device of the design has: "dgx-h100-1".
std::string freeDeviceName(const Design& design, const DeviceType& type);

}  // namespace fabric::ui
