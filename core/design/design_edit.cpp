// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/design/design_edit.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

#include "core/base/text.h"
#include "core/design/placement.h"

namespace fabric {

namespace {

tl::unexpected<Error> missing(const char* what) {
  return fail(ErrorCode::NotFound, what, "it is not in the design", "select one that is");
}

tl::unexpected<Error> badName(const char* what) {
  return fail(ErrorCode::InvalidInput, what, "a name is at most 255 bytes of UTF-8 without control characters",
              "choose another name");
}

/// The ids in rising order, or nothing if one is there twice.
template <class Row>
std::optional<std::vector<Id<Row>>> sortedOnce(std::vector<Id<Row>> ids) {
  std::ranges::sort(ids);
  if (std::ranges::adjacent_find(ids) != ids.end()) return std::nullopt;
  return ids;
}

}  // namespace

DesignEdit::DesignEdit(Design base, std::shared_ptr<const Catalog> catalog, IdSource& ids)
    : design_(std::move(base)), catalog_(std::move(catalog)), ids_(&ids), shapes_(*catalog_) {}

Design DesignEdit::finish() && {
  for (const Id<Cable> cable : maybeLoose_) {
    if (design_.linksOf(cable) != 0) continue;
    design_.cables.erase(number_, cable);
    design_.index.forget(number_, cable);
  }
  return std::move(design_);
}

template <class Row>
Id<Row> DesignEdit::insert(Table<Row> Design::*table, Row row) {
  const Id<Row> id = ids_->next<Row>();
  (design_.*table).set(number_, id, std::move(row));
  return id;
}

// ---------------------------------------------------------------- index

void DesignEdit::setSlot(std::uint32_t slot, std::uint32_t occupant) {
  if (occupant == 0) design_.index.occupants.erase(number_, Id<Slot>{slot});
  else design_.index.occupants.set(number_, Id<Slot>{slot}, Slot{occupant});
}

void DesignEdit::countLink(Id<Cable> cable, int by) {
  const int links = design_.linksOf(cable) + by;
  design_.index.setLinksOf(number_, cable, static_cast<std::uint8_t>(links));
  if (links == 0) maybeLoose_.push_back(cable);
}

void DesignEdit::enterRack(Id<Rack> rack, Id<Device> device) {
  const Id<RackContent> id{rack.value};
  if (!design_.index.rackContent.contains(id)) design_.index.rackContent.set(number_, id, {});
  std::vector<Id<Device>>& devices = design_.index.rackContent.modify(number_, id).devices;
  devices.reserve(devices.size() + 1);  // a rack holds few devices, and there are many racks: no room to spare
  devices.push_back(device);
}

void DesignEdit::leaveRack(Id<Rack> rack, Id<Device> device) {
  const Id<RackContent> id{rack.value};
  if (design_.index.rackContent.contains(id)) std::erase(design_.index.rackContent.modify(number_, id).devices, device);
}

void DesignEdit::enterRow(Id<RackRow> row, Id<Rack> rack) {
  const Id<RowContent> id{row.value};
  if (!design_.index.rowContent.contains(id)) design_.index.rowContent.set(number_, id, {});
  design_.index.rowContent.modify(number_, id).racks.push_back(rack);
}

void DesignEdit::leaveRow(Id<RackRow> row, Id<Rack> rack) {
  const Id<RowContent> id{row.value};
  if (design_.index.rowContent.contains(id)) std::erase(design_.index.rowContent.modify(number_, id).racks, rack);
}

// ---------------------------------------------------------------- places

Id<Site> DesignEdit::addSite(Site site) { return insert(&Design::sites, std::move(site)); }

Result<Id<Hall>> DesignEdit::addHall(Hall hall) {
  if (!design_.sites.contains(hall.site)) return missing("site");
  if (!isName(hall.name)) return badName("hall");
  return insert(&Design::halls, std::move(hall));
}

Result<Id<RackRow>> DesignEdit::addRow(RackRow row) {
  if (!design_.halls.contains(row.hall)) return missing("hall");
  if (!isName(row.name)) return badName("row");
  if (row.slotPitch.count() <= 0)
    return fail(ErrorCode::InvalidInput, "row " + row.name, "its slot pitch must be over 0");
  return insert(&Design::rows, std::move(row));
}

Result<> DesignEdit::setHall(Id<Hall> hall, Hall value) {
  if (!design_.halls.contains(hall)) return missing("hall");
  if (!design_.sites.contains(value.site)) return missing("site");
  if (!isName(value.name)) return badName("hall");
  design_.halls.set(number_, hall, std::move(value));
  return {};
}

Result<> DesignEdit::setRow(Id<RackRow> row, RackRow value) {
  if (!design_.rows.contains(row)) return missing("row");
  if (!design_.halls.contains(value.hall)) return missing("hall");
  if (!isName(value.name)) return badName("row");
  if (value.slotPitch.count() <= 0)
    return fail(ErrorCode::InvalidInput, "row " + value.name, "its slot pitch must be over 0");
  design_.rows.set(number_, row, std::move(value));
  return {};
}

Result<Id<Rack>> DesignEdit::addRack(Rack rack) {
  if (!design_.rows.contains(rack.row)) return missing("row");
  if (!catalog_->contains(rack.type)) return fail(ErrorCode::NotFound, "rack", "its type is not in the catalog");
  if (!isName(rack.name)) return badName("rack");
  std::vector<RackSpan> spans{spanOf({}, rack, *catalog_, true)};
  for (const Id<Rack> other : design_.racksIn(rack.row))
    spans.push_back(spanOf(other, design_.racks[other], *catalog_, false));
  if (auto free = checkRow(design_, rack.row, spans); !free) return tl::unexpected(free.error());
  const Id<RackRow> row = rack.row;
  const Id<Rack> id = insert(&Design::racks, std::move(rack));
  enterRow(row, id);
  return id;
}

Result<> DesignEdit::checkMove(std::span<const RackPlace> places, std::span<const Id<Rack>> moving) const {
  std::map<Id<RackRow>, std::vector<RackSpan>> rows;
  for (const RackPlace& place : places) {
    Rack moved = design_.racks[place.rack];
    moved.x = place.x;
    rows[place.row].push_back(spanOf(place.rack, moved, *catalog_, true));
  }
  for (auto& [row, spans] : rows) {
    if (!design_.rows.contains(row)) return missing("row");
    for (const Id<Rack> other : design_.racksIn(row))
      if (!std::ranges::binary_search(moving, other))
        spans.push_back(spanOf(other, design_.racks[other], *catalog_, false));
    if (auto free = checkRow(design_, row, spans); !free) return free;
  }
  return {};
}

Result<> DesignEdit::moveRacks(std::span<const RackPlace> places) {
  std::vector<Id<Rack>> named;
  for (const RackPlace& place : places) {
    const Rack* rack = design_.racks.find(place.rack);
    if (!rack) return missing("rack");
    if (rack->locked)
      return fail(ErrorCode::DoesNotFit, "rack " + rackName(design_, place.rack), "it is locked", "unlock it first");
    named.push_back(place.rack);
  }
  const auto moving = sortedOnce(std::move(named));
  if (!moving) return fail(ErrorCode::InvalidInput, "rack", "it is to go to two places");
  if (auto free = checkMove(places, *moving); !free) return free;
  for (const RackPlace& place : places) {
    Rack& rack = design_.racks.modify(number_, place.rack);
    if (rack.row != place.row) {
      leaveRow(rack.row, place.rack);
      enterRow(place.row, place.rack);
    }
    rack.row = place.row;
    rack.x = place.x;
  }
  return {};
}

Result<> DesignEdit::renameRack(Id<Rack> rack, std::string name) {
  if (!design_.racks.contains(rack)) return missing("rack");
  if (!isName(name)) return badName("rack");
  design_.racks.modify(number_, rack).name = std::move(name);
  return {};
}

Result<> DesignEdit::lockRack(Id<Rack> rack, bool locked) {
  if (!design_.racks.contains(rack)) return missing("rack");
  design_.racks.modify(number_, rack).locked = locked;
  return {};
}

Result<> DesignEdit::removeRack(Id<Rack> rack) {
  const Rack* row = design_.racks.find(rack);
  if (!row) return missing("rack");
  if (row->locked)
    return fail(ErrorCode::DoesNotFit, "rack " + rackName(design_, rack), "it is locked", "unlock it first");
  const std::vector<Id<Device>> devices = design_.devicesIn(rack);
  for (const Id<Device> device : devices)
    if (design_.devices[device].locked)
      return fail(ErrorCode::DoesNotFit, design_.devices[device].name, "it is locked", "unlock it first");
  for (const Id<Device> device : devices)
    if (auto removed = removeDevice(device); !removed) return removed;
  leaveRow(design_.racks[rack].row, rack);
  design_.index.rackContent.erase(number_, Id<RackContent>{rack.value});
  design_.racks.erase(number_, rack);
  return {};
}

// ---------------------------------------------------------------- devices

Result<Id<PortLayout>> DesignEdit::addLayout(PortLayout layout) {
  if (!catalog_->contains(layout.type))
    return fail(ErrorCode::NotFound, "port layout", "its type is not in the catalog");
  if (auto shape = DeviceShape::make((*catalog_)[layout.type], layout.splits); !shape)
    return tl::unexpected(shape.error());
  return insert(&Design::layouts, std::move(layout));
}

Result<Id<Device>> DesignEdit::addDevice(Device device) {
  const auto shape = shapes_.find(design_, device.type, device.layout);
  if (!shape) return tl::unexpected(shape.error());
  if (device.group && !design_.groups.contains(device.group)) return missing("group");
  if (!isName(device.name)) return badName("device");
  std::vector<DeviceSpan> spans{spanOf({}, device, true)};
  for (const Id<Device> other : design_.devicesIn(device.rack))
    spans.push_back(spanOf(other, design_.devices[other], false));
  if (auto free = checkRack(design_, *catalog_, device.rack, spans); !free) return tl::unexpected(free.error());
  const auto ports = static_cast<std::uint16_t>((*shape)->ports().size());
  const auto cages = static_cast<std::uint16_t>((*shape)->cages().size());
  const auto first = ids_->takeSlots(std::uint32_t{ports} + cages);
  if (!first)
    return fail(ErrorCode::LimitExceeded, device.name, "the project has more ports than can be numbered",
                "save and open it again");
  const Id<Rack> rack = device.rack;
  const Id<Device> id = insert(&Design::devices, std::move(device));
  design_.index.ranges.set(number_, Id<SlotRange>{id.value}, {*first, ports, cages});
  enterRack(rack, id);
  return id;
}

Result<> DesignEdit::moveDevice(Id<Device> device, Id<Rack> rack, std::uint16_t position, Face face) {
  const DevicePlace place{device, rack, position, face};
  return moveDevices({&place, 1});
}

Result<> DesignEdit::checkMove(std::span<const DevicePlace> places, std::span<const Id<Device>> moving) const {
  std::map<Id<Rack>, std::vector<DeviceSpan>> racks;
  for (const DevicePlace& place : places)
    racks[place.rack].push_back({place.device, design_.devices[place.device].type, place.position, place.face, true});
  for (auto& [rack, spans] : racks) {
    for (const Id<Device> other : design_.devicesIn(rack))
      if (!std::ranges::binary_search(moving, other)) spans.push_back(spanOf(other, design_.devices[other], false));
    if (auto free = checkRack(design_, *catalog_, rack, spans); !free) return free;
  }
  return {};
}

Result<> DesignEdit::moveDevices(std::span<const DevicePlace> places) {
  std::vector<Id<Device>> named;
  for (const DevicePlace& place : places) {
    const Device* row = design_.devices.find(place.device);
    if (!row) return missing("device");
    if (row->locked) return fail(ErrorCode::DoesNotFit, row->name, "it is locked", "unlock it first");
    named.push_back(place.device);
  }
  const auto moving = sortedOnce(std::move(named));
  if (!moving) return fail(ErrorCode::InvalidInput, "device", "it is to go to two places");
  if (auto free = checkMove(places, *moving); !free) return free;
  for (const DevicePlace& place : places) {
    Device& row = design_.devices.modify(number_, place.device);
    if (row.rack != place.rack) {
      leaveRack(row.rack, place.device);
      enterRack(place.rack, place.device);
    }
    row.rack = place.rack;
    row.position = place.position;
    row.face = place.face;
  }
  return {};
}

Result<> DesignEdit::renameDevice(Id<Device> device, std::string name) {
  if (!design_.devices.contains(device)) return missing("device");
  if (name.empty()) return fail(ErrorCode::InvalidInput, design_.devices[device].name, "a device needs a name");
  if (!isName(name)) return badName("device");
  design_.devices.modify(number_, device).name = std::move(name);
  return {};
}

Result<> DesignEdit::lockDevice(Id<Device> device, bool locked) {
  if (!design_.devices.contains(device)) return missing("device");
  design_.devices.modify(number_, device).locked = locked;
  return {};
}

Result<> DesignEdit::setRole(Id<Device> device, DeviceRole role, Id<Group> group, std::uint8_t rail,
                             std::uint8_t plane) {
  if (!design_.devices.contains(device)) return missing("device");
  if (group && !design_.groups.contains(group)) return missing("group");
  Device& row = design_.devices.modify(number_, device);
  row.role = role;
  row.group = group;
  row.rail = rail;
  row.plane = plane;
  return {};
}

Result<> DesignEdit::removeDevice(Id<Device> device) {
  const Device* row = design_.devices.find(device);
  if (!row) return missing("device");
  if (row->locked) return fail(ErrorCode::DoesNotFit, row->name, "it is locked", "unlock it first");
  const Id<Rack> rack = row->rack;
  const SlotRange range = design_.slotsOf(device);
  for (std::uint16_t port = 0; port < range.ports; ++port)
    if (const Id<Link> link = design_.linkAt(device, port))
      if (auto done = disconnect(link); !done) return done;
  for (std::uint16_t cage = 0; cage < range.cages; ++cage)
    if (const Id<Module> module = design_.moduleIn(device, cage))
      if (auto done = unplug(module); !done) return done;
  leaveRack(rack, device);
  design_.index.ranges.erase(number_, Id<SlotRange>{device.value});
  design_.devices.erase(number_, device);
  return {};
}

Result<std::uint16_t> DesignEdit::freePosition(Id<Rack> rack, Id<DeviceType> type, std::uint16_t from,
                                               Face face) const {
  const Rack* row = design_.racks.find(rack);
  if (!row) return missing("rack");
  if (!catalog_->contains(type)) return fail(ErrorCode::NotFound, "device", "its type is not in the catalog");
  const DeviceType& wanted = (*catalog_)[type];
  if (wanted.heightHalfU == 0) return std::uint16_t{0};
  const int limit = (*catalog_)[row->type].heightU * 2;
  std::vector<bool> used(static_cast<std::size_t>(limit) + 1, false);
  for (const Id<Device> other : design_.devicesIn(rack)) {
    const Device& there = design_.devices[other];
    const DeviceType& thereType = (*catalog_)[there.type];
    if (there.position == 0 || (!wanted.fullDepth && !thereType.fullDepth && there.face != face)) continue;
    for (int u = there.position; u < there.position + thereType.heightHalfU && u <= limit; ++u)
      used[static_cast<std::size_t>(u)] = true;
  }
  int run = 0, free = 0;
  for (int u = 1; u <= limit; ++u) {
    if (!used[static_cast<std::size_t>(u)]) ++free;
    // Whole-unit devices start on whole units, so they line up with the rack's holes.
    const bool mayStart = wanted.heightHalfU % 2 == 1 || u % 2 == 1;
    if (used[static_cast<std::size_t>(u)] || u < from) run = 0;
    else if (run > 0 || mayStart) ++run;
    if (run == wanted.heightHalfU) return static_cast<std::uint16_t>(u - wanted.heightHalfU + 1);
  }
  return fail(ErrorCode::DoesNotFit, "rack " + rackName(design_, rack),
              "it has " + unitText(free) + " free; " + wanted.part.model + " needs " + unitText(wanted.heightHalfU) +
                  " in one piece");
}

// ---------------------------------------------------------------- modules and links

Result<Id<Module>> DesignEdit::plug(Id<Device> device, std::uint16_t cage, Id<TransceiverType> type) {
  const Device* row = design_.devices.find(device);
  if (!row) return missing("device");
  if (!catalog_->contains(type)) return fail(ErrorCode::NotFound, "module", "its type is not in the catalog");
  const SlotRange range = design_.slotsOf(device);
  if (cage >= range.cages) return fail(ErrorCode::NotFound, row->name, "it has no cage " + std::to_string(cage + 1));
  const DeviceShape& shape = shapes_.of(design_, *row);
  const CageType kind = shape.group(shape.cages()[cage]).cage;
  if (kind == CageType::FixedFibre || kind == CageType::Backplane || kind == CageType::Optical ||
      kind == CageType::None)
    return fail(ErrorCode::Incompatible, row->name + "/" + shape.cageName(cage), "it takes no modules");
  if (design_.moduleIn(device, cage))
    return fail(ErrorCode::PortInUse, row->name + "/" + shape.cageName(cage), "the cage holds a module");
  const Id<Module> id = insert(&Design::modules, Module{device, type, cage});
  setSlot(range.first + range.ports + cage, id.value);
  return id;
}

Result<> DesignEdit::unplug(Id<Module> module) {
  const Module* row = design_.modules.find(module);
  if (!row) return missing("module");
  const SlotRange range = design_.slotsOf(row->device);
  setSlot(range.first + range.ports + row->cage, 0);
  design_.modules.erase(number_, module);
  return {};
}

Result<> DesignEdit::replaceModule(Id<Module> module, Id<TransceiverType> type) {
  if (!design_.modules.contains(module)) return missing("module");
  if (!catalog_->contains(type)) return fail(ErrorCode::NotFound, "module", "its type is not in the catalog");
  design_.modules.modify(number_, module).type = type;
  return {};
}

Id<Cable> DesignEdit::addCable(Cable cable) {
  const Id<Cable> id = insert(&Design::cables, cable);
  design_.index.setLinksOf(number_, id, 0);
  maybeLoose_.push_back(id);
  return id;
}

Result<Id<Link>> DesignEdit::connect(PortRef a, PortRef b, Id<Cable> cable, Id<Fabric> fabric) {
  const Device* left = design_.devices.find(a.device);
  const Device* right = design_.devices.find(b.device);
  if (!left || !right) return missing("device");
  if (a == b) return fail(ErrorCode::Incompatible, left->name, "a port cannot be linked to itself");
  const Cable* assembly = design_.cables.find(cable);
  if (!assembly) return missing("cable");
  if (!catalog_->contains(assembly->type)) return fail(ErrorCode::NotFound, "cable", "its type is not in the catalog");
  if (assembly->fixedLength.count() < 0) return fail(ErrorCode::InvalidInput, "cable", "its length is negative");
  if (design_.linksOf(cable) == std::numeric_limits<std::uint8_t>::max())
    return fail(ErrorCode::LimitExceeded, "cable", "it carries 255 links", "add another cable");
  if (!design_.fabrics.contains(fabric)) return missing("fabric");
  const SlotRange rangeA = design_.slotsOf(a.device);
  const SlotRange rangeB = design_.slotsOf(b.device);
  if (a.port >= rangeA.ports)
    return fail(ErrorCode::NotFound, left->name, "it has no port " + std::to_string(a.port + 1));
  if (b.port >= rangeB.ports)
    return fail(ErrorCode::NotFound, right->name, "it has no port " + std::to_string(b.port + 1));
  for (const auto& [range, end] : {std::pair{rangeA, a}, std::pair{rangeB, b}})
    if (design_.index.occupants.contains(Id<Slot>{range.first + end.port}))
      return fail(ErrorCode::PortInUse, portLabel(design_, shapes_, end.device, end.port), "the port carries a link",
                  "disconnect it first");
  const DataRate rateA = shapes_.of(design_, *left).ports()[a.port].rate;
  const DataRate rateB = shapes_.of(design_, *right).ports()[b.port].rate;
  if (rateA != rateB)
    return fail(ErrorCode::Incompatible, portLabel(design_, shapes_, a.device, a.port),
                "it runs at " + toText(rateA) + " Gb/s, the other end at " + toText(rateB) + " Gb/s",
                "split a cage to match");
  const Id<Link> id = insert(&Design::links, Link{a.device, b.device, a.port, b.port, cable, fabric});
  setSlot(rangeA.first + a.port, id.value);
  setSlot(rangeB.first + b.port, id.value);
  countLink(cable, 1);
  return id;
}

Result<> DesignEdit::disconnect(Id<Link> link) {
  const Link* row = design_.links.find(link);
  if (!row) return missing("link");
  setSlot(design_.slotsOf(row->a).first + row->portA, 0);
  setSlot(design_.slotsOf(row->b).first + row->portB, 0);
  countLink(row->cable, -1);
  design_.links.erase(number_, link);
  return {};
}

Result<> DesignEdit::setCable(Id<Cable> cable, Cable value) {
  if (!design_.cables.contains(cable)) return missing("cable");
  if (!catalog_->contains(value.type)) return fail(ErrorCode::NotFound, "cable", "its type is not in the catalog");
  if (value.fixedLength.count() < 0) return fail(ErrorCode::InvalidInput, "cable", "its length is negative");
  design_.cables.set(number_, cable, value);
  return {};
}

// ---------------------------------------------------------------- logic

Id<Fabric> DesignEdit::addFabric(Fabric fabric) { return insert(&Design::fabrics, std::move(fabric)); }

Result<Id<Group>> DesignEdit::addGroup(Group group) {
  if (group.parent && !design_.groups.contains(group.parent)) return missing("group");
  if (group.fabric && !design_.fabrics.contains(group.fabric)) return missing("fabric");
  if (!isName(group.name)) return badName("group");
  return insert(&Design::groups, std::move(group));
}

}  // namespace fabric
