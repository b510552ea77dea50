// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rebuilding a design from bare tables: everything a file says is checked again, because a file can say anything.

#include <set>

#include "core/design/design_edit.h"

namespace fabric {

namespace {

template <class Row>
std::uint32_t lastId(const Table<Row>& table) {
  std::uint32_t last = 0;
  table.forEach([&](Id<Row> id, const Row&) { last = id.value; });
  return last;
}

Result<> checkPlaces(const Design& d, const Catalog& catalog) {
  Result<> result;
  const auto refuse = [&](std::string place, std::string what) {
    if (result) result = fail(ErrorCode::Damaged, std::move(place), std::move(what));
  };
  d.halls.forEach([&](Id<Hall> id, const Hall& hall) {
    if (!d.sites.contains(hall.site)) refuse("hall " + std::to_string(id.value), "its site does not exist");
  });
  d.rows.forEach([&](Id<RackRow> id, const RackRow& row) {
    if (!d.halls.contains(row.hall)) refuse("row " + std::to_string(id.value), "its hall does not exist");
    if (row.slotPitch.count() <= 0) refuse("row " + std::to_string(id.value), "its slot pitch is not over 0");
  });
  d.racks.forEach([&](Id<Rack> id, const Rack& rack) {
    if (!d.rows.contains(rack.row)) refuse("rack " + std::to_string(id.value), "its row does not exist");
    if (!catalog.contains(rack.type)) refuse("rack " + std::to_string(id.value), "its type is not in the catalog");
  });
  d.layouts.forEach([&](Id<PortLayout> id, const PortLayout& layout) {
    if (!catalog.contains(layout.type)) return refuse("port layout " + std::to_string(id.value), "its type is not in the catalog");
    if (auto shape = DeviceShape::make(catalog[layout.type], layout.splits); !shape)
      refuse("port layout " + std::to_string(id.value), shape.error().what);
  });
  d.groups.forEach([&](Id<Group> id, const Group& group) {
    if (group.fabric && !d.fabrics.contains(group.fabric)) refuse("group " + std::to_string(id.value), "its fabric does not exist");
    std::set<std::uint32_t> seen{id.value};
    for (Id<Group> up = group.parent; up;) {
      const Group* parent = d.groups.find(up);
      if (!parent) return refuse("group " + std::to_string(id.value), "its parent does not exist");
      if (!seen.insert(up.value).second) return refuse("group " + std::to_string(id.value), "it is its own parent");
      up = parent->parent;
    }
  });
  return result;
}

}  // namespace

Result<Design> assembleDesign(Design tables, const Catalog& catalog, IdSource& ids) {
  if (auto places = checkPlaces(tables, catalog); !places) return tl::unexpected(places.error());
  // The rows with relations are entered again one by one through the same checks an edit makes.
  Design bare = tables;
  bare.racks = {};
  bare.devices = {};
  bare.modules = {};
  bare.links = {};
  bare.index = {};
  const std::shared_ptr<const Catalog> shared(&catalog, [](const Catalog*) {});
  DesignEdit edit(std::move(bare), shared, ids);
  Result<> result;
  const auto keep = [&](Error error, std::string place) {
    if (result) result = fail(ErrorCode::Damaged, std::move(place), error.place + ": " + error.what);
  };
  const auto entered = [&](auto table, auto id, const auto& row) { (edit.design_.*table).set(edit.number_, id, row); };

  tables.racks.forEach([&](Id<Rack> id, const Rack& rack) {
    if (!result) return;
    if (auto free = edit.checkRackPlace(rack, {}); !free) return keep(free.error(), "rack " + std::to_string(id.value));
    entered(&Design::racks, id, rack);
    edit.enterRow(rack.row, id);
  });
  tables.devices.forEach([&](Id<Device> id, const Device& device) {
    if (!result) return;
    const std::string place = "device " + std::to_string(id.value);
    const auto shape = edit.shapes_.find(edit.design_, device.type, device.layout);
    if (!shape) return keep(shape.error(), place);
    if (device.group && !edit.design_.groups.contains(device.group)) return keep({{}, device.name, "its group does not exist", {}}, place);
    if (auto free = edit.checkPlace(device.rack, catalog[device.type], device.position, device.face, {}); !free)
      return keep(free.error(), place);
    entered(&Design::devices, id, device);
    const auto ports = static_cast<std::uint16_t>((*shape)->ports().size());
    const auto cages = static_cast<std::uint16_t>((*shape)->cages().size());
    edit.design_.index.ranges.set(edit.number_, Id<SlotRange>{id.value}, {ids.takeSlots(std::uint32_t{ports} + cages), ports, cages});
    edit.enterRack(device.rack, id);
  });
  tables.modules.forEach([&](Id<Module> id, const Module& module) {
    if (!result) return;
    const std::string place = "module " + std::to_string(id.value);
    const SlotRange range = edit.design_.slotsOf(module.device);
    if (!edit.design_.devices.contains(module.device) || module.cage >= range.cages || !catalog.contains(module.type))
      return keep({{}, "module", "its device, cage or type does not exist", {}}, place);
    if (edit.design_.moduleIn(module.device, module.cage)) return keep({{}, "cage", "it holds two modules", {}}, place);
    entered(&Design::modules, id, module);
    edit.setSlot(range.first + range.ports + module.cage, id.value);
  });
  tables.cables.forEach([&](Id<Cable> id, const Cable& cable) {
    if (!catalog.contains(cable.type)) keep({{}, "cable", "its type is not in the catalog", {}}, "cable " + std::to_string(id.value));
    if (cable.fixedLength.count() < 0) keep({{}, "cable", "its length is negative", {}}, "cable " + std::to_string(id.value));
  });
  tables.links.forEach([&](Id<Link> id, const Link& link) {
    if (!result) return;
    const std::string place = "link " + std::to_string(id.value);
    const SlotRange a = edit.design_.slotsOf(link.a), b = edit.design_.slotsOf(link.b);
    if (link.portA >= a.ports || link.portB >= b.ports) return keep({{}, "link", "one of its ports does not exist", {}}, place);
    if (!edit.design_.cables.contains(link.cable) || !edit.design_.fabrics.contains(link.fabric))
      return keep({{}, "link", "its cable or fabric does not exist", {}}, place);
    if ((link.a == link.b && link.portA == link.portB) || edit.design_.linkAt(link.a, link.portA) || edit.design_.linkAt(link.b, link.portB))
      return keep({{}, "link", "one of its ports carries another link", {}}, place);
    const Device& left = edit.design_.devices[link.a];
    const Device& right = edit.design_.devices[link.b];
    if (edit.shapes_.of(edit.design_, left).ports()[link.portA].rate != edit.shapes_.of(edit.design_, right).ports()[link.portB].rate)
      return keep({{}, "link", "its two ports run at different rates", {}}, place);
    entered(&Design::links, id, link);
    edit.setSlot(a.first + link.portA, id.value);
    edit.setSlot(b.first + link.portB, id.value);
    edit.countLink(link.cable, 1);
  });
  if (!result) return tl::unexpected(result.error());
  tables.cables.forEach([&](Id<Cable> id, const Cable&) {
    if (edit.design_.linksOf(id) == 0) keep({{}, "cable", "no link uses it", {}}, "cable " + std::to_string(id.value));
  });
  if (!result) return tl::unexpected(result.error());

  ids.raise<Site>(lastId(tables.sites));
  ids.raise<Hall>(lastId(tables.halls));
  ids.raise<RackRow>(lastId(tables.rows));
  ids.raise<Rack>(lastId(tables.racks));
  ids.raise<PortLayout>(lastId(tables.layouts));
  ids.raise<Device>(lastId(tables.devices));
  ids.raise<Module>(lastId(tables.modules));
  ids.raise<Cable>(lastId(tables.cables));
  ids.raise<Link>(lastId(tables.links));
  ids.raise<Fabric>(lastId(tables.fabrics));
  ids.raise<Group>(lastId(tables.groups));
  return std::move(edit).finish();
}

}  // namespace fabric
