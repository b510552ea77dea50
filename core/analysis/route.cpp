// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/route.h"

#include <algorithm>
#include <limits>

namespace fabric {

namespace {

constexpr std::int32_t floorLimit = 100'000'000;  // millimetres: 100 km

/// Quarters of a rack unit, 11.1125 mm each, rounded to the nearest millimetre.
std::int32_t millimetresOf(std::int64_t quarterUnits) {
  return static_cast<std::int32_t>((quarterUnits * 111'125 + 5'000) / 10'000);
}

bool onFloor(std::int64_t millimetres) { return millimetres >= -floorLimit && millimetres <= floorLimit; }

/// Where the way between two racks crosses from row to row: the best cross tray, or at B where any place will do.
std::int32_t crossing(const FloorPlace& a, const FloorPlace& b) {
  if (a.crossAnywhere) return b.x;
  const FloorPlace& left = a.x < b.x ? a : b;
  const FloorPlace& right = a.x < b.x ? b : a;
  if (left.nextTray <= right.x) return left.nextTray;
  const std::int64_t back = std::int64_t{left.x} - left.previousTray, on = std::int64_t{right.nextTray} - right.x;
  return back < on ? left.previousTray : right.nextTray;
}

std::vector<FloorPoint> lineBetween(const FloorPlace& a, const FloorPlace& b) {
  const auto point = [](std::int32_t x, std::int32_t y) {
    return FloorPoint{Length::millimetres(x), Length::millimetres(y)};
  };
  std::vector<FloorPoint> line{point(a.x, a.y)};
  const auto add = [&](FloorPoint p) {
    if (line.back() != p) line.push_back(p);
  };
  if (a.y != b.y) {
    const std::int32_t x = crossing(a, b);
    add(point(x, a.y));
    add(point(x, b.y));
  }
  add(point(b.x, b.y));
  return line;
}

}  // namespace

LoopKind loopKind(Technology technology) {
  const bool copper = technology == Technology::Dac || technology == Technology::Acc || technology == Technology::Aec ||
                      technology == Technology::Cpc;
  return copper ? LoopKind::Copper : LoopKind::Fibre;
}

Length rackHeight(const RackType& type) {
  return std::max(type.height, Length::millimetres(millimetresOf(std::int64_t{type.heightU} * 4)));
}

Length portHeight(const Device& device, const DeviceType& type, const RackType& rack) {
  if (device.position == 0) return Length::millimetres(rackHeight(rack).count() / 2);
  const std::int64_t middle = 2 * (std::int64_t{device.position} - 1) + type.heightHalfU;
  return Length::millimetres(millimetresOf(middle));
}

FloorPlan::FloorPlan(const Design& design, const Catalog& catalog, const RouteRules& rules)
    : design_(&design), catalog_(&catalog), clearance_(rules.trayClearance) {
  design.halls.forEach([&](Id<Hall> id, const Hall& hall) {
    if (hall.crossTrays.empty()) return;
    if (trays_.size() <= id.value) trays_.resize(std::size_t{id.value} + 1);
    std::vector<std::int32_t>& trays = trays_[id.value];
    for (const Length x : hall.crossTrays)
      if (onFloor(x.count())) trays.push_back(x.count());
    std::ranges::sort(trays);
  });
}

FloorPlace FloorPlan::place(Id<Rack> rack) const {
  FloorPlace place;
  const Rack* row = design_->racks.find(rack);
  const RackRow* line = row ? design_->rows.find(row->row) : nullptr;
  if (!line) return place;
  const RackType& type = (*catalog_)[row->type];
  const std::int64_t x = std::int64_t{row->x.count()} + type.width.count() / 2;
  const std::int64_t tray = std::int64_t{rackHeight(type).count()} + clearance_.count();
  if (!onFloor(x) || !onFloor(line->y.count()) || !onFloor(tray)) return place;
  place.hall = line->hall.value;
  place.x = static_cast<std::int32_t>(x);
  place.y = line->y.count();
  place.trayHeight = static_cast<std::int32_t>(tray);
  if (line->hall.value >= trays_.size() || trays_[line->hall.value].empty()) return place;
  place.crossAnywhere = false;
  const std::vector<std::int32_t>& trays = trays_[line->hall.value];
  const auto next = std::ranges::lower_bound(trays, place.x);
  if (next != trays.end()) place.nextTray = *next;
  if (next != trays.end() && *next == place.x) place.previousTray = place.x;
  else if (next != trays.begin()) place.previousTray = *(next - 1);
  return place;
}

Result<Route> routeBetween(const FloorPlan& plan, const RouteRules& rules, Id<Device> a, Id<Device> b, LoopKind loops) {
  const Design& design = *plan.design_;
  const Catalog& catalog = *plan.catalog_;
  const Device* left = design.devices.find(a);
  const Device* right = design.devices.find(b);
  if (!left || !right) return fail(ErrorCode::NotFound, "route", "one of its devices is not in the design");
  const FloorPlace from = plan.place(left->rack), to = plan.place(right->rack);
  if (from.hall == 0 || to.hall == 0)
    return fail(ErrorCode::NotFound, "route", "a rack's place on the floor is not known");
  const Length heightA = portHeight(*left, catalog[left->type], catalog[design.racks[left->rack].type]);
  const Length heightB = portHeight(*right, catalog[right->type], catalog[design.racks[right->rack].type]);
  const RouteNumbers numbers(rules);
  Route route;
  if (left->rack == right->rack) {
    route.inRack = true;
    route.upA = route.upB = rules.sideOffset;
    route.tray = Length::millimetres(std::abs(heightA.count() - heightB.count()));
    route.slack = rules.slackInRack;
    route.total = route.upA + route.tray + route.upB + route.slack;
    route.line = {{Length::millimetres(from.x), Length::millimetres(from.y)}};
    return route;
  }
  if (from.hall != to.hall)
    return fail(ErrorCode::NotFound, left->name + " to " + right->name,
                "they stand in different halls, between which no distance is known", "fix the cable's length by hand");
  const std::int64_t upA = std::max<std::int64_t>(0, std::int64_t{from.trayHeight} - heightA.count());
  const std::int64_t upB = std::max<std::int64_t>(0, std::int64_t{to.trayHeight} - heightB.count());
  const std::int64_t tray = trayLength(from, to);
  const std::int64_t total = numbers.total(upA + tray + upB, loops);
  if (total > std::numeric_limits<std::int32_t>::max() || total < 0)
    return fail(ErrorCode::LimitExceeded, left->name + " to " + right->name, "the route is longer than 2147 km");
  const auto length = [](std::int64_t mm) { return Length::millimetres(static_cast<std::int32_t>(mm)); };
  route.upA = length(upA);
  route.upB = length(upB);
  route.tray = length(tray);
  route.loops = length(numbers.loops[static_cast<std::size_t>(loops)]);
  route.slack = length(numbers.slack(upA + tray + upB));
  route.total = length(total);
  route.line = lineBetween(from, to);
  return route;
}

Result<Route> routeBetween(const Design& design, const Catalog& catalog, const RouteRules& rules, Id<Device> a,
                           Id<Device> b, LoopKind loops) {
  return routeBetween(FloorPlan(design, catalog, rules), rules, a, b, loops);
}

Result<Route> routeOf(const Design& design, const Catalog& catalog, const RouteRules& rules, Id<Link> link) {
  const Link* row = design.links.find(link);
  const Cable* cable = row ? design.cables.find(row->cable) : nullptr;
  if (!cable) return fail(ErrorCode::NotFound, "link", "it is not in the design");
  return routeBetween(design, catalog, rules, row->a, row->b, loopKind(catalog[cable->type].technology));
}

RouteTable::RouteTable(const Design& design, const Catalog& catalog, const RouteRules& rules) : numbers_(rules) {
  const FloorPlan plan(design, catalog, rules);
  design.racks.forEach([&](Id<Rack> id, const Rack&) { places_.touch(id.value) = plan.place(id); });
  design.devices.forEach([&](Id<Device> id, const Device& device) {
    const Rack& rack = design.racks[device.rack];
    ends_.touch(id.value) = {device.rack.value, portHeight(device, catalog[device.type], catalog[rack.type]).count()};
  });
}

RouteTable RouteTable::onDemand(const Design& design, const Catalog& catalog, const RouteRules& rules) {
  return {Source{&design, &catalog, FloorPlan(design, catalog, rules)}, rules};
}

/// Its place is there, too. On demand, an end without a rack has not been asked for yet.
const RouteEnd& RouteTable::endOf(Id<Device> device) const {
  if (!source_) return ends_[device.value];
  RouteEnd& end = ends_.touch(device.value);
  if (end.rack != 0) return end;
  const Design& design = *source_->design;
  const Catalog& catalog = *source_->catalog;
  const Device& row = design.devices[device];
  end = {row.rack.value, portHeight(row, catalog[row.type], catalog[design.racks[row.rack].type]).count()};
  places_.touch(end.rack) = source_->plan.place(row.rack);
  return end;
}

std::int32_t RouteTable::millimetres(Id<Device> a, Id<Device> b, LoopKind loops) const {
  const RouteEnd left = endOf(a), right = endOf(b);
  return routeMillimetres(numbers_, left, right, places_[left.rack], places_[right.rack], loops);
}

namespace {

std::int32_t orUnknown(std::int64_t total) {
  return total > std::numeric_limits<std::int32_t>::max() || total < 0 ? RouteTable::unknown
                                                                       : static_cast<std::int32_t>(total);
}

/// The total without loops of a route between two racks of one hall.
std::int64_t withoutLoops(const RouteNumbers& numbers, RouteEnd a, RouteEnd b, const FloorPlace& from,
                          const FloorPlace& to) {
  const std::int64_t upA = std::max(0, from.trayHeight - a.height), upB = std::max(0, to.trayHeight - b.height);
  return numbers.withSlack(upA + trayLength(from, to) + upB);
}

}  // namespace

std::int32_t routeMillimetres(const RouteNumbers& numbers, RouteEnd a, RouteEnd b, const FloorPlace& from,
                              const FloorPlace& to, LoopKind loops) {
  if (from.hall == 0 || from.hall != to.hall) return RouteTable::unknown;
  if (a.rack == b.rack) return orUnknown(numbers.totalInRack(a.height, b.height));
  return orUnknown(withoutLoops(numbers, a, b, from, to) + numbers.loops[static_cast<std::size_t>(loops)]);
}

RouteTable::LoopLengths RouteTable::bothLengths(Id<Device> a, Id<Device> b) const {
  const RouteEnd left = endOf(a), right = endOf(b);
  const FloorPlace& from = places_[left.rack];
  const FloorPlace& to = places_[right.rack];
  if (left.rack == right.rack || from.hall == 0 || from.hall != to.hall) {
    const std::int32_t one = routeMillimetres(numbers_, left, right, from, to, LoopKind::Copper);
    return {one, one};
  }
  const std::int64_t route = withoutLoops(numbers_, left, right, from, to);
  const auto with = [&](LoopKind kind) { return orUnknown(route + numbers_.loops[static_cast<std::size_t>(kind)]); };
  return {with(LoopKind::Copper), with(LoopKind::Fibre)};
}

}  // namespace fabric
