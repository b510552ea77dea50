// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the cards of a scene add up: power, ports and rails of each device. Private to core/diagram.
#pragma once

#include <cstdint>
#include <stop_token>
#include <unordered_map>
#include <vector>

#include "core/analysis/tally.h"
#include "core/design/shapes.h"
#include "core/diagram/topology_scene.h"

namespace fabric {

struct DeviceSums {
  std::int8_t tier = otherTier;
  bool shown = false;  ///< in the scene
  std::int64_t power = 0;
  std::uint16_t ports = 0;
  std::uint32_t up = 0, down = 0, side = 0;
  std::uint64_t rails = 0;
};

/// The tier of a link as the scene draws it: its upper end is B where `flipped` is false.
struct LinkEnds {
  Id<Device> lower, upper;
  std::uint16_t lowerPort = 0;
  int lowerTier = 0, upperTier = 0;
};

/// Rails of host ports: the rail of the leaf where one is set, else the place of the port among the ports of its kind.
class RailFinder {
 public:
  RailFinder(const Design& design, const Catalog& catalog) : design_(design), shapes_(catalog) {}
  /// 1-based; 0 where there is none.
  int railOf(Id<Device> host, std::uint16_t port, const Device& leaf);

 private:
  const Design& design_;
  Shapes shapes_;
  std::unordered_map<std::uint64_t, std::vector<std::uint8_t>> ordinals_;  // by type and layout
};

/// By device id.
using AllSums = std::vector<DeviceSums>;
AllSums sumDevices(const Design& design, const Catalog& catalog, const Tally& tally, Id<Fabric> fabric,
                   const std::stop_token& stop);
LinkEnds endsOf(const Link& link, const AllSums& sums);

}  // namespace fabric
