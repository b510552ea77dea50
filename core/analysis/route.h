// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Routes of links over overhead trays, from floor geometry. Whole millimetres throughout. Formulas, planning defaults
// from general knowledge (RouteRules): L = up_A + tray + up_B + loops + a share of the route, where
// up = (rack height - port height) + tray clearance, tray = the Manhattan way along rows and cross trays, and the share
// of (up_A + tray + up_B) is rounded up to a millimetre. Inside one rack: |y_A - y_B| + 2 side offsets + slack.
// The way between halls is not on any drawing: such a route is unknown, and no number is made up.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/analysis/paged_array.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/settings/settings.h"

namespace fabric {

/// Service loops follow the cable: copper assemblies (DAC, ACC, AEC, CPC) take RouteRules::loopCopper at each end,
/// everything with fibre in it RouteRules::loopFibre.
enum class LoopKind : std::uint8_t { Copper, Fibre };
LoopKind loopKind(Technology technology);

/// Height of a device's ports above the rack's floor: the middle of the device, U1's bottom at 0, one U 44.45 mm,
/// rounded to the nearest millimetre. A 0U device counts as hanging in the middle of the rack.
Length portHeight(const Device& device, const DeviceType& type, const RackType& rack);
/// Height of a rack: its type's, or that of its units where the type gives none or less.
Length rackHeight(const RackType& type);

/// Where a rack stands, ready for routing. x is its middle; y its row's; both from the hall's origin.
struct FloorPlace {
  static constexpr std::int32_t noTray = -1'000'000'000;  ///< far outside any floor

  std::uint32_t hall = 0;  ///< 0: the place is not known, no route leads there
  std::int32_t x = 0, y = 0;
  std::int32_t trayHeight = 0;                             ///< rack height plus clearance
  std::int32_t previousTray = noTray, nextTray = -noTray;  ///< nearest cross trays at or left, at or right of x
  bool crossAnywhere = true;                               ///< the hall has no cross trays: cross where needed

  bool operator==(const FloorPlace&) const = default;
};

/// The places of racks of one design. Floors reach 100 km each way; a rack beyond has no known place.
class FloorPlan {
 public:
  FloorPlan(const Design& design, const Catalog& catalog, const RouteRules& rules);

  /// One rack's place (hall 0 if the rack or its row is not in the design).
  FloorPlace place(Id<Rack> rack) const;

 private:
  const Design* design_;
  const Catalog* catalog_;
  Length clearance_;
  std::vector<std::vector<std::int32_t>> trays_;  // by hall id: sorted cross trays
  friend Result<struct Route> routeBetween(const FloorPlan& plan, const RouteRules& rules, Id<Device> a, Id<Device> b,
                                           LoopKind loops);
};

/// Millimetres of tray between two racks of one hall: along the rows, and across at the cross tray that makes the way
/// shortest. Callers have made sure that both halls are the same.
inline std::int64_t trayLength(const FloorPlace& a, const FloorPlace& b) {
  const std::int64_t lo = a.x < b.x ? a.x : b.x, hi = a.x < b.x ? b.x : a.x;
  const std::int64_t across = std::int64_t{a.y} - b.y;
  if (across == 0) return hi - lo;
  const std::int64_t rows = across < 0 ? -across : across;
  if (a.crossAnywhere) return rows + hi - lo;
  const FloorPlace& left = a.x < b.x ? a : b;
  const FloorPlace& right = a.x < b.x ? b : a;
  if (left.nextTray <= right.x) return rows + hi - lo;
  const std::int64_t back = lo - left.previousTray, on = right.nextTray - hi;
  return rows + hi - lo + 2 * (back < on ? back : on);
}

/// The rules as plain integers for inner loops.
struct RouteNumbers {
  explicit RouteNumbers(const RouteRules& rules)
      : loops{2 * std::int64_t{rules.loopCopper.count()}, 2 * std::int64_t{rules.loopFibre.count()}},
        inRack(2 * std::int64_t{rules.sideOffset.count()} + rules.slackInRack.count()),
        permille(rules.slackPermille > 0 ? rules.slackPermille : 0) {}

  std::array<std::int64_t, 2> loops;  ///< both ends, by LoopKind
  std::int64_t inRack, permille;

  std::int64_t slack(std::int64_t route) const {
    return static_cast<std::int64_t>((static_cast<std::uint64_t>(route * permille) + 999) / 1000);
  }
  std::int64_t withSlack(std::int64_t route) const { return route + slack(route); }
  /// Between two racks: `route` is up_A + tray + up_B.
  std::int64_t total(std::int64_t route, LoopKind kind) const {
    return withSlack(route) + loops[static_cast<std::size_t>(kind)];
  }
  /// Inside one rack, ports at these heights.
  std::int64_t totalInRack(std::int64_t heightA, std::int64_t heightB) const {
    return (heightA < heightB ? heightB - heightA : heightA - heightB) + inRack;
  }
};

/// A point of the floor plan, from the hall's origin.
struct FloorPoint {
  Length x, y;

  bool operator==(const FloorPoint&) const = default;
};

/// The route of one link; the parts add up to the total. Inside one rack, `tray` is the difference of heights, the ups
/// are the side offsets, and there are no loops.
struct Route {
  bool inRack = false;
  Length upA, tray, upB, loops, slack, total;
  std::vector<FloorPoint> line;  ///< from rack A along trays to rack B, at least one point

  bool operator==(const Route&) const = default;
};

/// The route between two devices of the plan's design. Errors: a device that is not there; devices in different halls
/// or sites, between which no distance is known; more than a Length holds.
Result<Route> routeBetween(const FloorPlan& plan, const RouteRules& rules, Id<Device> a, Id<Device> b, LoopKind loops);
/// The same for a single question; many routes ask one FloorPlan or RouteTable.
Result<Route> routeBetween(const Design& design, const Catalog& catalog, const RouteRules& rules, Id<Device> a,
                           Id<Device> b, LoopKind loops);
/// The route of a link of the design, with the loops of its cable.
Result<Route> routeOf(const Design& design, const Catalog& catalog, const RouteRules& rules, Id<Link> link);

/// One end of a route, for inner loops.
struct RouteEnd {
  std::uint32_t rack = 0;
  std::int32_t height = 0;  ///< of the port, millimetres
};

/// Total length in millimetres between two ends in racks at these places, or RouteTable::unknown.
std::int32_t routeMillimetres(const RouteNumbers& numbers, RouteEnd a, RouteEnd b, const FloorPlace& from,
                              const FloorPlace& to, LoopKind loops);

/// Lengths in bulk: places by rack and heights by device in arrays, built in one pass over racks and devices. Gives the
/// same totals as routeBetween.
class RouteTable {
 public:
  RouteTable(const Design& design, const Catalog& catalog, const RouteRules& rules);
  /// The same without the pass: places and heights are looked up when a route first asks for them, for a few routes of
  /// a large design. For one thread; design and catalog must outlive the table, and nothing may move meanwhile.
  static RouteTable onDemand(const Design& design, const Catalog& catalog, const RouteRules& rules);

  static constexpr std::int32_t unknown = -1;
  /// Total length in millimetres, or `unknown`. Both devices must be in the design.
  std::int32_t millimetres(Id<Device> a, Id<Device> b, LoopKind loops) const;
  /// The same with the loops of copper and with those of fibre.
  struct LoopLengths {
    std::int32_t copper = unknown, fibre = unknown;
  };
  LoopLengths bothLengths(Id<Device> a, Id<Device> b) const;

 private:
  struct Source {
    const Design* design;
    const Catalog* catalog;
    FloorPlan plan;
  };
  RouteTable(Source source, const RouteRules& rules) : numbers_(rules), source_(std::move(source)) {}
  const RouteEnd& endOf(Id<Device> device) const;

  RouteNumbers numbers_;
  std::optional<Source> source_;           // of a table on demand
  mutable PagedArray<FloorPlace> places_;  // by rack id
  mutable PagedArray<RouteEnd> ends_;      // by device id
};

}  // namespace fabric
