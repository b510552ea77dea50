// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RackWiring: every cable of one rack as it lies there: from its plug down to a lane under its device, along the lane
// to a channel beside the devices, up the channel to the tray, or back to the other plug where that is in the same
// rack. Lanes and channels are filled so that cables do not cross: of a device, the plug nearest to the side takes the
// highest lane; of a channel, the highest lane takes the innermost place. Drawn metres.
#pragma once

#include <QPointF>
#include <QRectF>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/settings/settings.h"
#include "ui/canvas/floor_figures.h"

namespace fabric::ui {

class FloorScene;

struct RackCable {
  Id<Link> link;
  Jacket jacket = Jacket::Dac;
  bool over = false;              ///< over its reach
  bool inside = false;            ///< both ends are in this rack
  bool shown = true;              ///< else it keeps its place only
  Length length, reach;           ///< 0 where not known
  double diameter = 0;            ///< of the catalog, or usual for its kind
  double pitch = 0;               ///< to the next cable where that is nearest; they lie in layers if it is less
  std::array<QPointF, 6> points;  ///< the first at the plug, or where the cable goes behind the device
  std::uint8_t count = 0;
  QRectF bounds;  ///< around the points

  std::span<const QPointF> path() const { return {points.data(), count}; }
};

struct RackWiring {
  std::vector<RackCable> cables;  ///< in the order they are painted

  const RackCable* find(Id<Link> link) const;
  /// The uppermost cable shown that passes within `near` metres of a point, or nullptr.
  const RackCable* at(QPointF floor, double near) const;
};

/// Room between the side of a rack and its posts' outer edge that is the rack itself, metres.
inline constexpr double rackSide = 0.008;

RackWiring wireRack(const FloorScene& scene, Id<Rack> rack, Face face, const RouteRules& rules);

/// The whole way of a link in drawn metres, plug to plug, over the trays between racks; empty if an end is not on the
/// floor. Ends in different halls stop at the tray: `second` is then the other end's part.
struct LinkPath {
  std::vector<QPointF> first, second;
  Jacket jacket = Jacket::Dac;
  bool over = false;
  double diameter = 0;
  Length length, reach;  ///< 0 where not known
};
LinkPath pathOfLink(const FloorScene& scene, Id<Link> link, Face face);

}  // namespace fabric::ui
