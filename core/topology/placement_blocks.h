// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which systems and switches stand together: blocks of a few racks, by the units of one fabric. Where they stand
// is not decided here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/design/rows.h"
#include "core/topology/placement.h"

namespace fabric {

/// A switch, endpoint or system that waits for its place.
struct Waiting {
  DeviceRole role = DeviceRole::System;
  std::uint16_t fabric = 0, plane = 0;
  std::uint32_t index = 0;  ///< within its role and plane; of a system, its number
};

struct BlockPlan {
  std::vector<std::uint32_t> systems;
  std::vector<Waiting> network;
};

struct PlacementBlocks {
  std::size_t base = 0;  ///< the fabric whose units the blocks are: the first with scale-up domains, else the first
  std::vector<BlockPlan> blocks;
  std::vector<std::size_t> podOfBlock;                  ///< pods of the base fabric
  std::vector<std::uint32_t> blockOfSystem;             ///< by number of the system
  std::vector<std::vector<std::uint32_t>> blockOfLeaf;  ///< by fabric; planes are alike
  std::vector<std::vector<Waiting>> spines;             ///< that stand in racks of their own, by pod of the floor
  std::vector<Waiting> cores;
  std::vector<std::size_t> floorOrder;  ///< blocks in the order they stand
  std::vector<std::size_t> floorPod;    ///< by block
};

/// Switches of a spine or core rack, where there is a choice: the other half of the panel space is for fibre.
inline constexpr int spinesPerRack = 8;

/// `systemsPerRack` by kind of system. The planes of `placed` have their sizes; nothing in it is placed yet.
PlacementBlocks makeBlocks(const DesignSpec& spec, const DesignPlan& plan, const PlacedDesign& placed,
                           const std::vector<int>& systemsPerRack);

}  // namespace fabric
