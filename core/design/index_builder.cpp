// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/design/index_builder.h"

#include <limits>

#include "core/base/text.h"
#include "core/design/placement.h"

namespace fabric {

namespace {

template <class Row>
std::string placeOf(const char* what, Id<Row> id) {
  return what + (" " + std::to_string(id.value));
}

}  // namespace

IndexBuilder::IndexBuilder(Design& design, const Catalog& catalog, IdSource& ids)
    : design_(design), catalog_(catalog), ids_(ids), shapes_(catalog) {}

void IndexBuilder::refuse(std::string place, std::string what) {
  if (result_) result_ = fail(ErrorCode::Damaged, std::move(place), std::move(what));
}

void IndexBuilder::checkFrame() {
  const Design& d = design_;
  d.halls.forEach([&](Id<Hall> id, const Hall& hall) {
    if (!d.sites.contains(hall.site)) refuse(placeOf("hall", id), "its site does not exist");
  });
  d.rows.forEach([&](Id<RackRow> id, const RackRow& row) {
    if (!d.halls.contains(row.hall)) refuse(placeOf("row", id), "its hall does not exist");
    if (row.slotPitch.count() <= 0) refuse(placeOf("row", id), "its slot pitch is not over 0");
  });
  d.layouts.forEach([&](Id<PortLayout> id, const PortLayout& layout) {
    if (!catalog_.contains(layout.type)) return refuse(placeOf("port layout", id), "its type is not in the catalog");
    if (auto shape = DeviceShape::make(catalog_[layout.type], layout.splits); !shape)
      refuse(placeOf("port layout", id), shape.error().what);
  });
  d.groups.forEach([&](Id<Group> id, const Group& group) {
    if (group.fabric && !d.fabrics.contains(group.fabric)) refuse(placeOf("group", id), "its fabric does not exist");
    if (group.parent && !d.groups.contains(group.parent)) refuse(placeOf("group", id), "its parent does not exist");
  });
  // Each group is walked up from once: 1 is on the way, 2 is known to end.
  std::unordered_map<std::uint32_t, int> state;
  d.groups.forEach([&](Id<Group> id, const Group&) {
    std::vector<std::uint32_t> way;
    for (Id<Group> up = id; up && ok() && state[up.value] != 2; up = d.groups[up].parent) {
      if (state[up.value] == 1) return refuse(placeOf("group", id), "it is its own parent");
      state[up.value] = 1;
      way.push_back(up.value);
    }
    for (const std::uint32_t done : way) state[done] = 2;
  });
}

void IndexBuilder::checkRackRow(Id<Rack> id, const Rack& rack) {
  if (!design_.rows.contains(rack.row)) refuse(placeOf("rack", id), "its row does not exist");
  if (!catalog_.contains(rack.type)) refuse(placeOf("rack", id), "its type is not in the catalog");
}

void IndexBuilder::enterRack(Id<Rack> id, const Rack& rack) {
  checkRackRow(id, rack);
  if (!ok()) return;
  const Id<RowContent> row{rack.row.value};
  if (!design_.index.rowContent.contains(row)) design_.index.rowContent.set(number_, row, {});
  design_.index.rowContent.modify(number_, row).racks.push_back(id);
}

void IndexBuilder::enterDevice(Id<Device> id, const Device& device, SlotRange kept) {
  if (!ok()) return;
  const auto shape = shapes_.find(design_, device.type, device.layout);
  if (!shape) return refuse(placeOf("device", id), shape.error().place + ": " + shape.error().what);
  if (!design_.racks.contains(device.rack)) return refuse(placeOf("device", id), "its rack does not exist");
  if (device.group && !design_.groups.contains(device.group))
    return refuse(placeOf("device", id), "its group does not exist");
  if (kept.first == 0) {
    kept.ports = static_cast<std::uint16_t>((*shape)->ports().size());
    kept.cages = static_cast<std::uint16_t>((*shape)->cages().size());
    const auto first = ids_.takeSlots(std::uint32_t{kept.ports} + kept.cages);
    if (!first) return refuse(placeOf("device", id), "the project has more ports than can be numbered");
    kept.first = *first;
    design_.index.ranges.set(number_, Id<SlotRange>{id.value}, kept);
  }
  const Id<RackContent> rack{device.rack.value};
  if (!design_.index.rackContent.contains(rack)) design_.index.rackContent.set(number_, rack, {});
  design_.index.rackContent.modify(number_, rack).devices.push_back(id);
}

void IndexBuilder::enterModule(Id<Module> id, const Module& module) {
  if (!ok()) return;
  const SlotRange range = design_.slotsOf(module.device);
  if (!design_.devices.contains(module.device) || module.cage >= range.cages || !catalog_.contains(module.type))
    return refuse(placeOf("module", id), "its device, cage or type does not exist");
  const Id<Slot> slot{range.first + range.ports + module.cage};
  if (design_.index.occupants.contains(slot)) return refuse(placeOf("module", id), "its cage holds another module");
  design_.index.occupants.set(number_, slot, {id.value});
}

/// The shape of a device that is in. Both ends of most links are of the same two types as those of the link before.
const DeviceShape* IndexBuilder::shapeOf(const Device& device) {
  for (const KnownShape& known : known_)
    if (known.shape && known.type == device.type && known.layout == device.layout) return known.shape;
  known_[0] = known_[1];
  known_[1] = {device.type, device.layout, &shapes_.of(design_, device)};
  return known_[1].shape;
}

void IndexBuilder::enterLink(Id<Link> id, const Link& link) {
  if (!ok()) return;
  const Device* left = design_.devices.find(link.a);
  const Device* right = design_.devices.find(link.b);
  const SlotRange a = design_.slotsOf(link.a), b = design_.slotsOf(link.b);
  if (!left || !right || link.portA >= a.ports || link.portB >= b.ports)
    return refuse(placeOf("link", id), "one of its ports does not exist");
  if (!design_.cables.contains(link.cable) || !design_.fabrics.contains(link.fabric))
    return refuse(placeOf("link", id), "its cable or fabric does not exist");
  const Id<Slot> slotA{a.first + link.portA}, slotB{b.first + link.portB};
  if (slotA == slotB || design_.index.occupants.contains(slotA) || design_.index.occupants.contains(slotB))
    return refuse(placeOf("link", id), "one of its ports carries another link");
  if (shapeOf(*left)->ports()[link.portA].rate != shapeOf(*right)->ports()[link.portB].rate)
    return refuse(placeOf("link", id), "its two ports run at different rates");
  const std::uint8_t links = design_.linksOf(link.cable);
  if (links == std::numeric_limits<std::uint8_t>::max())
    return refuse(placeOf("link", id), "its cable carries 255 other links");
  design_.index.occupants.set(number_, slotA, {id.value});
  design_.index.occupants.set(number_, slotB, {id.value});
  design_.index.setLinksOf(number_, link.cable, static_cast<std::uint8_t>(links + 1));
}

void IndexBuilder::checkCable(Id<Cable> id, const Cable& cable) {
  if (!catalog_.contains(cable.type)) return refuse(placeOf("cable", id), "its type is not in the catalog");
  if (cable.fixedLength.count() < 0) return refuse(placeOf("cable", id), "its length is negative");
  if (design_.linksOf(id) == 0) refuse(placeOf("cable", id), "no link uses it");
}

void IndexBuilder::checkRowOverlaps(Id<RackRow> row) {
  if (!ok()) return;
  std::vector<RackSpan> spans;
  for (const Id<Rack> rack : design_.racksIn(row)) spans.push_back(spanOf(rack, design_.racks[rack], catalog_, false));
  if (auto free = checkRow(design_, row, spans); !free)
    refuse(placeOf("row", row), free.error().place + ": " + free.error().what);
}

void IndexBuilder::checkRackOverlaps(Id<Rack> rack) {
  if (!ok()) return;
  std::vector<DeviceSpan> spans;
  for (const Id<Device> device : design_.devicesIn(rack))
    spans.push_back(spanOf(device, design_.devices[device], false));
  if (auto free = checkRack(design_, catalog_, rack, spans); !free)
    refuse(placeOf("rack", rack), free.error().place + ": " + free.error().what);
}

}  // namespace fabric
