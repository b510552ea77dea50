// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/floor_rows.h"

#include <algorithm>
#include <cstdlib>

#include "core/base/divide.h"

namespace fabric {

namespace {

/// The plan all rows of a hall share, so that the cross tray runs straight.
struct RowPlan {
  int blockSlots = 0;    ///< slots of one unit
  int blocksPerRow = 0;  ///< 0: units are longer than a row and wrap
  int spineSlots = 0;    ///< spine racks in a row of units; 0: spines have rows of their own
  int left = 0;          ///< slots of a unit's left half with its network racks, where one is cut by the gap
  int spineStart = 0;    ///< first slot of the spine racks
  int racks = 0;         ///< slots of a row without the gap
  int gap = 0;           ///< racks left of the gap
};

/// Racks of a block left of its spine racks where it is cut in two: its first half and its network racks.
int leftHalf(const FloorBlock& block) {
  return static_cast<int>(block.compute.size() + 1) / 2 + static_cast<int>(block.network.size());
}

RowPlan planRows(const std::vector<FloorPod>& pods, int racksPerRow, int gapAfter) {
  RowPlan plan;
  for (const FloorPod& pod : pods) {
    for (const FloorBlock& block : pod.blocks) {
      plan.blockSlots = std::max(plan.blockSlots, block.size());
      plan.left = std::max(plan.left, leftHalf(block));
    }
  }
  plan.blockSlots = std::max(1, plan.blockSlots);
  int mostBlocks = 1;
  for (const FloorPod& pod : pods) mostBlocks = std::max(mostBlocks, static_cast<int>(pod.blocks.size()));
  for (int n = std::min(racksPerRow / plan.blockSlots, mostBlocks); n > 0 && plan.blocksPerRow == 0; --n) {
    int spines = 0;
    for (const FloorPod& pod : pods)
      spines = std::max(spines, ceilDiv(static_cast<int>(pod.spines.size()),
                                        std::max(1, ceilDiv(static_cast<int>(pod.blocks.size()), n))));
    if (n * plan.blockSlots + spines > racksPerRow) continue;
    plan.blocksPerRow = n;
    plan.spineSlots = spines;
  }
  if (plan.blocksPerRow == 0 && plan.blockSlots <= racksPerRow)
    plan.blocksPerRow = std::min(racksPerRow / plan.blockSlots, mostBlocks);
  plan.racks = plan.blocksPerRow > 0 ? plan.blocksPerRow * plan.blockSlots + plan.spineSlots : racksPerRow;
  plan.spineStart = plan.blocksPerRow / 2 * plan.blockSlots + (plan.blocksPerRow % 2 == 1 ? plan.left : 0);
  plan.gap = plan.blocksPerRow > 0 ? plan.spineStart + plan.spineSlots : racksPerRow / 2;
  if (gapAfter > 0) plan.gap = std::min(gapAfter, plan.racks);
  return plan;
}

class Floor {
 public:
  Floor(const RowPlan& plan) : plan_(plan) {}

  void addPod(const FloorPod& pod) {
    if (plan_.blocksPerRow == 0) return addWrapped(pod);
    const int rows = ceilDiv(static_cast<int>(pod.blocks.size()), plan_.blocksPerRow);
    for (int row = 0; row < rows; ++row) {
      if (plan_.spineSlots == 0 && row == rows / 2) addNetworkRows(pod.spines);
      addBlockRow(pod, row, rows);
      ++rows_;
    }
  }
  /// Racks in rows of their own, nearest to the gap first.
  void addNetworkRows(const std::vector<int>& racks) {
    std::vector<int> order;
    for (int slot = 0; slot < plan_.racks; ++slot) order.push_back(slot);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return distance(a) < distance(b); });
    for (std::size_t first = 0; first < racks.size(); first += order.size(), ++rows_) {
      std::vector<int> slots(order.begin(),
                             order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), racks.size() - first)));
      std::sort(slots.begin(), slots.end());
      for (std::size_t i = 0; i < slots.size(); ++i) put(racks[first + i], slots[i]);
    }
  }
  FloorRows take(bool wantsGap) {
    const bool gap = wantsGap || rows_ > 1;
    for (FloorSlot& slot : slots_)
      if (gap && slot.position >= plan_.gap) ++slot.position;
    return {std::move(slots_), rows_, plan_.racks + (gap ? 1 : 0), gap ? plan_.gap : -1};
  }

 private:
  void put(int rack, int slot) { slots_.push_back({rack, rows_, slot}); }
  /// Twice the distance of a slot from the gap.
  int distance(int slot) const { return std::abs(2 * slot + 1 - 2 * plan_.gap); }

  void addBlockRow(const FloorPod& pod, int row, int rows) {
    const int n = plan_.blocksPerRow;
    const int total = static_cast<int>(pod.spines.size());
    const int firstSpine = plan_.spineSlots == 0 ? 0 : row * total / rows;
    const int spines = plan_.spineSlots == 0 ? 0 : (row + 1) * total / rows - firstSpine;
    for (int i = 0; i < n && row * n + i < static_cast<int>(pod.blocks.size()); ++i) {
      const FloorBlock& block = pod.blocks[static_cast<std::size_t>(row * n + i)];
      const bool middle = n % 2 == 1 && i == n / 2;
      const int first = i * plan_.blockSlots + (i > (n - 1) / 2 ? plan_.spineSlots : 0);
      addBlock(block, first, middle);
    }
    // Spines end at the gap.
    for (int i = 0; i < spines; ++i)
      put(pod.spines[static_cast<std::size_t>(firstSpine + i)], plan_.spineStart + plan_.spineSlots - spines + i);
  }
  /// One unit from slot `first`; if it is cut by the gap, its halves stand on either side of the spine racks.
  void addBlock(const FloorBlock& block, int first, bool cut) {
    const std::size_t half = (block.compute.size() + 1) / 2;
    int slot = cut ? first + plan_.left - leftHalf(block) : first;
    for (std::size_t i = 0; i < half; ++i) put(block.compute[i], slot++);
    for (const int rack : block.network) put(rack, slot++);
    if (cut) slot += plan_.spineSlots;
    for (std::size_t i = half; i < block.compute.size(); ++i) put(block.compute[i], slot++);
  }
  void addWrapped(const FloorPod& pod) {
    for (std::size_t b = 0; b < pod.blocks.size(); ++b) {
      if (b == pod.blocks.size() / 2) addNetworkRows(pod.spines);
      const FloorBlock& block = pod.blocks[b];
      std::vector<int> sequence(block.compute.begin(),
                                block.compute.begin() + static_cast<std::ptrdiff_t>((block.compute.size() + 1) / 2));
      sequence.insert(sequence.end(), block.network.begin(), block.network.end());
      sequence.insert(sequence.end(),
                      block.compute.begin() + static_cast<std::ptrdiff_t>((block.compute.size() + 1) / 2),
                      block.compute.end());
      for (std::size_t i = 0; i < sequence.size(); ++i) {
        put(sequence[i], static_cast<int>(i) % plan_.racks);
        if (static_cast<int>(i) % plan_.racks == plan_.racks - 1 || i + 1 == sequence.size()) ++rows_;
      }
    }
  }

  RowPlan plan_;
  std::vector<FloorSlot> slots_;
  int rows_ = 0;
};

}  // namespace

int rowsForPod(const FloorPod& pod, int racksPerRow) {
  int longest = 1;
  for (const FloorBlock& block : pod.blocks) longest = std::max(longest, block.size());
  if (longest >= racksPerRow) return std::max(1, static_cast<int>(pod.blocks.size()) * ceilDiv(longest, racksPerRow));
  // A slot in each row is for the spines.
  const int blocks = std::max(1, (racksPerRow - 1) / longest);
  return std::max(1, ceilDiv(static_cast<int>(pod.blocks.size()), blocks));
}

FloorRows arrangeFloor(const std::vector<FloorPod>& pods, const std::vector<int>& cores, int racksPerRow,
                       int gapAfter) {
  Floor floor(planRows(pods, racksPerRow, gapAfter));
  for (std::size_t i = 0; i < pods.size(); ++i) {
    if (i == pods.size() / 2) floor.addNetworkRows(cores);
    floor.addPod(pods[i]);
  }
  return floor.take(gapAfter > 0);
}

}  // namespace fabric
