// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where racks stand in rows: units side by side, each with its leaf racks in the middle, and the spine racks of their
// pod at the gap where the cross tray runs. Slots only; what stands in a rack is not known here.
#pragma once

#include <cstdint>
#include <vector>

namespace fabric {

/// A unit of racks that belong together: `compute` racks with `network` racks in their middle. Numbers are the
/// caller's names for its racks.
struct FloorBlock {
  std::vector<int> compute, network;

  int size() const { return static_cast<int>(compute.size() + network.size()); }
};

/// The units of a pod and its spine racks.
struct FloorPod {
  std::vector<FloorBlock> blocks;
  std::vector<int> spines;
};

struct FloorSlot {
  int rack = 0;      ///< the caller's name
  int row = 0;       ///< from 0
  int position = 0;  ///< slot of the row, from 0, the gap counted
};

struct FloorRows {
  std::vector<FloorSlot> slots;
  int rows = 0, slotsPerRow = 0;
  int gap = -1;  ///< the slot that stays free for the cross tray; -1: there is none
};

/// How many rows a pod of these would have with `racksPerRow`, before spine racks are known.
int rowsForPod(const FloorPod& pod, int racksPerRow);

/// Arranges pods from front to back, and the core racks in rows of their own in the middle of the hall. `gapAfter`: the
/// cross tray gap after this many racks; 0: where the spines stand, if there is more than one row.
FloorRows arrangeFloor(const std::vector<FloorPod>& pods, const std::vector<int>& cores, int racksPerRow, int gapAfter);

}  // namespace fabric
