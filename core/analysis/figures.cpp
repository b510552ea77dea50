// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/figures.h"

#include <algorithm>

#include "core/analysis/tiers.h"

namespace fabric {

namespace {

template <class Row>
void tidy(std::vector<Id<Row>>& ids) {
  std::ranges::sort(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Beyond this share of all rows a new pass is cheaper than following the change.
bool isMost(std::size_t changed, std::size_t all) { return changed > 1000 && changed > all / 6; }

}  // namespace

/// What a difference touches: devices with their modules, and cables with their links, are taken out and put in whole.
struct LiveFigures::Change {
  std::vector<Id<Rack>> racks;  ///< stand elsewhere, or are of another type
  std::vector<Id<Device>> devices;
  std::vector<Id<Cable>> cables;
};

LiveFigures LiveFigures::full(const Design& design, const Catalog& catalog, const Settings& settings) {
  LiveFigures figures;
  figures.tally_ = std::make_unique<Tally>(catalog, settings);
  figures.types_ = catalog.partCount();
  figures.tally_->addAll(design, true);
  figures.indexCables(design);
  return figures;
}

void LiveFigures::indexCables(const Design& design) {
  design.links.forEach([&](Id<Link> id, const Link& link) { enterCable(link.cable, id); });
}

void LiveFigures::enterCable(Id<Cable> cable, Id<Link> link) {
  std::uint32_t& first = firstLink_.touch(cable.value);
  if (first != 0 || nextLink_.at(link.value) != 0) nextLink_.touch(link.value) = first;
  first = link.value;
}

void LiveFigures::leaveCable(Id<Cable> cable, Id<Link> link) {
  std::uint32_t* at = &firstLink_.touch(cable.value);
  while (*at != 0 && *at != link.value) at = &nextLink_.touch(*at);
  if (*at != link.value) return;
  *at = nextLink_.at(link.value);
  if (nextLink_.at(link.value) != 0) nextLink_.touch(link.value) = 0;
}

// ---------------------------------------------------------------- what a difference touches

/// False if a new pass is the better way.
bool LiveFigures::gather(const DesignDifference& d, const Design& before, const Design& after, Change& change) const {
  if (!d.halls.empty() || !d.layouts.empty()) return false;
  if (isMost(d.links.size(), before.links.size()) || isMost(d.cables.size(), before.cables.size()) ||
      isMost(d.devices.size(), before.devices.size()) || isMost(d.modules.size(), before.modules.size()))
    return false;
  for (const auto& row : d.rows) {
    if (row.before && row.after && row.before->hall == row.after->hall && row.before->y == row.after->y) continue;
    for (const Design* design : {&before, &after})
      for (const Id<Rack> rack : design->racksIn(row.id)) change.racks.push_back(rack);
  }
  for (const auto& rack : d.racks) {
    const bool still = rack.before && rack.after && rack.before->type == rack.after->type &&
                       rack.before->row == rack.after->row && rack.before->x == rack.after->x;
    if (!still) change.racks.push_back(rack.id);
  }
  tidy(change.racks);

  for (const auto& device : d.devices) {
    const bool still = device.before && device.after && device.before->type == device.after->type &&
                       device.before->layout == device.after->layout && device.before->rack == device.after->rack &&
                       device.before->position == device.after->position && device.before->role == device.after->role &&
                       device.before->group == device.after->group;
    if (!still) change.devices.push_back(device.id);
  }
  for (const auto& module : d.modules)
    for (const auto& row : {module.before, module.after})
      if (row) change.devices.push_back(row->device);

  // Links follow the devices they are on; a rack's type changes the height of its 0U devices only, but it is rare.
  std::vector<Id<Device>> moved;
  for (const Id<Rack> rack : change.racks) {
    const Rack* left = before.racks.find(rack);
    const Rack* right = after.racks.find(rack);
    const bool sameType = left && right && left->type == right->type;
    for (const Design* design : {&before, &after})
      for (const Id<Device> device : design->devicesIn(rack)) (sameType ? moved : change.devices).push_back(device);
  }
  tidy(change.devices);
  for (const auto& link : d.links)
    for (const auto& row : {link.before, link.after})
      if (row) change.cables.push_back(row->cable);
  for (const auto& cable : d.cables) change.cables.push_back(cable.id);
  moved.insert(moved.end(), change.devices.begin(), change.devices.end());
  tidy(moved);
  const std::size_t limit = after.links.size() / 3;
  for (const Id<Device> device : moved) {
    const SlotRange range = after.slotsOf(device);
    Table<Slot>::Reader ports(after.index.occupants);
    for (std::uint32_t port = range.first; port < range.first + range.ports; ++port)
      if (const Slot* slot = ports.find({port}))
        if (const Link* link = after.links.find({slot->occupant})) change.cables.push_back(link->cable);
    if (change.cables.size() > 10'000 && change.cables.size() > limit) return false;
  }
  tidy(change.cables);
  return true;
}

// ---------------------------------------------------------------- taking out and putting in

void LiveFigures::count(const Change& change, const Design& design, int sign) {
  for (const Id<Device> device : change.devices) {
    const Device* row = design.devices.find(device);
    if (!row) continue;
    if (sign > 0) tally_->placeDevice(design, device, *row);
    tally_->countDevice(device, sign);
    const SlotRange range = design.slotsOf(device);
    for (std::uint16_t cage = 0; cage < range.cages; ++cage) {
      const Module* module = design.modules.find(design.moduleIn(device, cage));
      if (!module) continue;
      if (sign > 0) tally_->setModule(device, cage, module->type);
      tally_->countModules(device, module->type, sign);
    }
  }
  const auto linksOf = [this](const Design& d, Id<Cable> cable, std::vector<Link>& links) {
    for (std::uint32_t id = firstLink_.at(cable.value); id != 0; id = nextLink_.at(id)) links.push_back(d.links[{id}]);
  };
  tally_->countCables(design, change.cables, linksOf, sign);
}

void LiveFigures::apply(const Design& before, const Design& after, const Catalog& catalog, const Settings& settings) {
  Change change;
  const DesignDifference d = difference(before, after);
  const bool sameBasis = settings.routes == tally_->settings().routes && catalog.partCount() == types_;
  if (!sameBasis || !gather(d, before, after, change)) {
    *this = full(after, catalog, settings);
    return;
  }
  tally_->use(catalog);
  count(change, before, -1);
  for (const auto& link : d.links) {
    if (link.before) leaveCable(link.before->cable, link.id);
    if (link.after) enterCable(link.after->cable, link.id);
  }
  for (const auto& rack : d.racks) {
    if (rack.before) tally_->countRack(*rack.before, -1);
    if (rack.after) tally_->countRack(*rack.after, 1);
  }
  for (const auto& fabric : d.fabrics) tally_->placeFabric(after, fabric.id);
  if (!change.racks.empty()) {
    const FloorPlan plan(after, catalog, settings.routes);
    for (const Id<Rack> rack : change.racks) tally_->placeRack(plan, rack);
  }
  std::vector<Id<Rack>> fill;
  for (const Id<Device> device : change.devices) {
    if (const Device* row = before.devices.find(device)) fill.push_back(row->rack);
    if (const Device* row = after.devices.find(device)) fill.push_back(row->rack);
    if (!after.devices.contains(device)) tally_->forgetDevice(device);
  }
  tidy(fill);
  for (const Id<Rack> rack : fill) tally_->fillRack(after, rack);
  count(change, after, 1);
  refreshStaleBundles(after);
}

void LiveFigures::refreshStaleBundles(const Design& design) {
  for (const BundleKey& key : tally_->bundles().takeStale()) {
    bool any = false;
    std::int32_t shortest = 0, longest = 0;
    for (const Id<Device> device : design.devicesIn(key.a)) {
      const SlotRange range = design.slotsOf(device);
      for (std::uint16_t port = 0; port < range.ports; ++port) {
        const Link* link = design.links.find(design.linkAt(device, port));
        if (!link) continue;
        const Cable& cable = design.cables[link->cable];
        if (!(tally_->bundleOf(*link, cable.type) == key)) continue;
        const std::int32_t length = tally_->lengthOf(*link, cable);
        if (length < 0) continue;
        shortest = any ? std::min(shortest, length) : length;
        longest = any ? std::max(longest, length) : length;
        any = true;
      }
    }
    tally_->bundles().setLimits(key, Length::millimetres(shortest), Length::millimetres(longest));
  }
}

// ---------------------------------------------------------------- answers

RackFigures LiveFigures::rack(Id<Rack> rack) const {
  const RackTally tally = tally_->rack(rack);
  return {rack, Power::milliwatts(tally.typical), Power::milliwatts(tally.maximum), Mass::grams(tally.weight),
          tally.usedHalfUnits()};
}

std::optional<Length> LiveFigures::lengthOf(const Design& design, Id<Link> link) const {
  const Link* row = design.links.find(link);
  const Cable* cable = row ? design.cables.find(row->cable) : nullptr;
  const std::int32_t length = cable ? tally_->lengthOf(*row, *cable) : -1;
  return length < 0 ? std::nullopt : std::optional(Length::millimetres(length));
}

}  // namespace fabric
