// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FloorLayout: where everything of a design is drawn on the floor, in metres. Racks stand upright on the base line of
// their row, at the scale of the floor; rows closer than an elevation, its tray and its labels need are drawn further
// apart, and only that: lengths elsewhere always use true metres.
#pragma once

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/design/difference.h"
#include "core/design/object_ref.h"

namespace fabric::ui {

inline constexpr double smallestDrawnPitch = 2.9;  ///< between base lines, metres
inline constexpr double trayAboveBase = 2.6;       ///< middle of the tray above the base line, at least
inline constexpr double trayWidth = 0.343;
inline constexpr double panelWidth = 0.4826;  ///< of a device's front

struct FloorRack {
  Id<Rack> id;
  Id<RackType> type;
  std::uint32_t row = 0;  ///< index into FloorLayout::rows()
  std::uint16_t units = 0;
  QRectF rect;  ///< the drawn elevation

  bool operator==(const FloorRack&) const = default;
};

struct FloorRow {
  Id<RackRow> id;
  std::uint32_t hall = 0;  ///< index into FloorLayout::halls()
  double base = 0;         ///< drawn y of the base line
  double trueY = 0;        ///< y in the hall
  double tray = 0;         ///< drawn y of the tray's middle
  double tallest = 0;      ///< of its racks
  double slotPitch = 0.6;
  int positions = 0;
  bool stretched = false;  ///< drawn further from the row before it than it is
  double gap = 0;          ///< true distance to the row before it; 0 for the first
  double end = 0;          ///< x where its last rack or slot ends
  bool frontsFaceBack = false;
  std::vector<Id<Rack>> racks;  ///< by x

  bool operator==(const FloorRow&) const = default;
};

struct FloorHall {
  Id<Hall> id;
  QRectF bounds;                ///< drawn, with trays and labels
  double width = 0, depth = 0;  ///< true metres of the floor its rows cover
  std::uint32_t firstRow = 0, rows = 0;
  double trayLeft = 0, trayRight = 0;
  std::vector<double> crossTrays;  ///< sorted
  std::size_t racks = 0;

  bool operator==(const FloorHall&) const = default;
};

class FloorLayout {
 public:
  FloorLayout() = default;
  FloorLayout(const Design& design, const Catalog& catalog);

  /// Follows a change of the design; the result equals a layout built from `after`.
  void update(const Design& after, const Catalog& catalog, const DesignDifference& changes);

  const std::vector<FloorHall>& halls() const { return halls_; }
  /// Sorted by drawn base line; rows of a hall are neighbours.
  const std::vector<FloorRow>& rows() const { return rows_; }
  /// The drawn place of a rack, or nullptr.
  const FloorRack* find(Id<Rack> rack) const;
  const FloorRow& rowOf(const FloorRack& rack) const { return rows_[rack.row]; }
  std::optional<std::uint32_t> find(Id<RackRow> row) const;
  std::size_t rackCount() const { return rackCount_; }
  /// Everything drawn, with labels.
  QRectF bounds() const { return bounds_; }

  /// Rows whose elevation, tray or labels touch the drawn y range: [first, last).
  std::pair<std::uint32_t, std::uint32_t> rowsIn(double top, double bottom) const;
  /// Racks of a row that touch the x range, as [first, last) of FloorRow::racks.
  std::pair<std::size_t, std::size_t> racksIn(const FloorRow& row, double left, double right) const;
  /// The rack whose elevation contains the point, or nullptr.
  const FloorRack* rackAt(QPointF floor) const;
  /// Every rack that touches (or, if `inside`, lies in) the rectangle.
  std::vector<Id<Rack>> racksIn(const QRectF& floor, bool inside) const;
  /// The row on whose ground (between its tray and its labels) the drawn y lies, or the nearest.
  std::optional<std::uint32_t> nearestRow(double y) const;

  /// Drawn rectangle of a device in its rack; empty for 0U devices.
  static QRectF deviceRect(const FloorRack& rack, int position, int heightHalfU);
  /// Height of the lower edge of U 1 above the rack's foot.
  static double firstUnit(const FloorRack& rack);
  /// Half unit (from 1) under a drawn y in the rack; may lie outside its units.
  static int halfUnitAt(const FloorRack& rack, double y);

  bool operator==(const FloorLayout&) const = default;

 private:
  void build(const Design& design, const Catalog& catalog);
  void placeRows(const Design& design, const Catalog& catalog);
  void placeRack(const Design& design, const Catalog& catalog, Id<Rack> id, std::uint32_t row);
  bool moveRacks(const Design& after, const Catalog& catalog, const DesignDifference& changes);
  void finishRow(FloorRow& row, const Design& design);
  void finishHalls();

  std::vector<FloorHall> halls_;
  std::vector<FloorRow> rows_;
  std::vector<FloorRack> racks_;         // by rack id; id 0 where there is none
  std::vector<std::uint32_t> rowIndex_;  // by row id, index + 1
  std::size_t rackCount_ = 0;
  QRectF bounds_;
};

}  // namespace fabric::ui
