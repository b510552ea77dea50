// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TrayMap: bundles laid along trays and merged. Links that share a stretch of tray and a jacket are one segment with a
// count, so that painting costs stretches, not links.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "ui/canvas/floor_figures.h"
#include "ui/canvas/floor_layout.h"
#include "ui/canvas/shown_links.h"

namespace fabric::ui {

/// Links along one stretch of a tray: x of a row's tray, y of a cross tray.
struct TrayRun {
  double from = 0, to = 0;  ///< from < to, drawn metres
  std::int32_t links = 0;

  bool operator==(const TrayRun&) const = default;
};
/// Where links leave a row's tray for a rack.
struct TrayDrop {
  Id<Rack> rack;
  double x = 0;
  std::int32_t links = 0;

  bool operator==(const TrayDrop&) const = default;
};
/// One lane of one row.
struct RowLane {
  std::vector<TrayRun> runs;           ///< sorted, disjoint
  std::vector<TrayDrop> drops;         ///< sorted by x
  std::vector<std::uint32_t> bundles;  ///< indices of the bundles that pass, for labels

  bool operator==(const RowLane&) const = default;
};
/// One lane of a crossing between rows.
struct CrossLane {
  double x = 0;               ///< of the cross tray's middle
  std::vector<TrayRun> runs;  ///< drawn y

  bool operator==(const CrossLane&) const = default;
};

/// Where a bundle runs, in drawn metres.
struct BundlePath {
  std::uint32_t rowA = 0, rowB = 0;
  double dropA = 0, dropB = 0, cross = 0;  ///< cross has no meaning within one row
};

class TrayMap {
 public:
  TrayMap() = default;
  /// All links, or only those over their reach.
  enum class Which : unsigned char { All, OverReach };
  /// Bundles that are not shown, or have an end in one of the racks `without` (sorted), are left out.
  TrayMap(const FloorLayout& layout, std::span<const FloorBundle> bundles, Which which = Which::All,
          const ShownLinks& shown = {}, std::span<const Id<Rack>> without = {});

  const RowLane& lane(std::uint32_t row, Jacket jacket) const { return rows_[row][static_cast<std::size_t>(jacket)]; }
  const std::vector<CrossLane>& crossings(Jacket jacket) const { return crossings_[static_cast<std::size_t>(jacket)]; }
  std::size_t rows() const { return rows_.size(); }
  bool empty() const { return empty_; }

  /// The way of a bundle; false if its ends are in one rack, not on the floor, or in different halls.
  static bool pathOf(const FloorLayout& layout, const FloorBundle& bundle, BundlePath& path);

  bool operator==(const TrayMap&) const = default;

 private:
  std::vector<std::array<RowLane, jackets>> rows_;
  std::array<std::vector<CrossLane>, jackets> crossings_;
  bool empty_ = true;
};

/// Middle of a lane off the middle of its tray (up in a row's tray is negative, left in a cross tray too), metres.
double laneOffset(Jacket jacket);
/// Where a jacket's drop enters a rack of this width, from its left edge.
double dropOffset(Jacket jacket, double rackWidth);

}  // namespace fabric::ui
