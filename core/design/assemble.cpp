// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rebuilding a design from bare tables, and from another design and a difference.

#include <algorithm>
#include <set>

#include "core/design/index_builder.h"

namespace fabric {

namespace {

void raiseIds(const Design& d, IdSource& ids) {
  forEachTable([&](const char*, auto table) {
    const auto last = (d.*table).lastId();
    raise(ids, last);
  });
}

/// Takes the old version of every changed row out of the index.
class Leaving {
 public:
  explicit Leaving(Design& design) : design_(design) {}

  void link(const Link& link) {
    clearSlot(design_.slotsOf(link.a).first + link.portA);
    clearSlot(design_.slotsOf(link.b).first + link.portB);
    design_.index.setLinksOf(number_, link.cable, static_cast<std::uint8_t>(design_.linksOf(link.cable) - 1));
    cables.insert(link.cable);
  }
  void module(const Module& module) {
    const SlotRange range = design_.slotsOf(module.device);
    clearSlot(range.first + range.ports + module.cage);
  }
  void device(Id<Device> id, const Device& device) {
    const Id<RackContent> rack{device.rack.value};
    if (design_.index.rackContent.contains(rack))
      std::erase(design_.index.rackContent.modify(number_, rack).devices, id);
    racks.insert(device.rack);
  }
  void rack(Id<Rack> id, const Rack& rack) {
    const Id<RowContent> row{rack.row.value};
    if (design_.index.rowContent.contains(row)) std::erase(design_.index.rowContent.modify(number_, row).racks, id);
    rows.insert(rack.row);
  }
  EditNumber number() const { return number_; }

  std::set<Id<Cable>> cables;
  std::set<Id<Rack>> racks;
  std::set<Id<RackRow>> rows;

 private:
  void clearSlot(std::uint32_t slot) { design_.index.occupants.erase(number_, Id<Slot>{slot}); }

  Design& design_;
  EditNumber number_ = EditNumber::next();
};

/// Whether a change to places, layouts, fabrics or groups takes something away that unchanged rows may lean on.
bool touchesFrame(const DesignDifference& c) {
  return !c.sites.empty() || !c.halls.empty() || !c.rows.empty() || !c.layouts.empty() || !c.fabrics.empty() ||
         !c.groups.empty();
}

/// The rows of `table` that lean on the frame, checked one by one (only when the frame changed).
void checkLeaningRows(IndexBuilder& builder, const Design& d) {
  builder.checkFrame();
  d.racks.forEach([&](Id<Rack> id, const Rack& rack) { builder.checkRackRow(id, rack); });
  d.devices.forEach([&](Id<Device> id, const Device& device) {
    if (device.layout && !d.layouts.contains(device.layout))
      builder.refuse("device " + std::to_string(id.value), "its layout does not exist");
    if (device.group && !d.groups.contains(device.group))
      builder.refuse("device " + std::to_string(id.value), "its group does not exist");
  });
  d.links.forEach([&](Id<Link> id, const Link& link) {
    if (!d.fabrics.contains(link.fabric))
      builder.refuse("link " + std::to_string(id.value), "its fabric does not exist");
  });
}

/// A device keeps its slots if its ports do: then its unchanged links and modules stay where they are.
bool keepsSlots(const Change<Device>& change) {
  return change.before && change.after && change.before->type == change.after->type &&
         change.before->layout == change.after->layout;
}

bool layoutsChanged(const DesignDifference& c) {
  return std::ranges::any_of(c.layouts, [](const Change<PortLayout>& change) { return change.before.has_value(); });
}

}  // namespace

Result<Design> assembleDesign(Design tables, const Catalog& catalog, IdSource& ids) {
  Design design = std::move(tables);
  design.index = {};
  IndexBuilder builder(design, catalog, ids);
  builder.checkFrame();
  design.racks.forEach([&](Id<Rack> id, const Rack& rack) { builder.enterRack(id, rack); });
  design.devices.forEach([&](Id<Device> id, const Device& device) { builder.enterDevice(id, device); });
  design.rows.forEach([&](Id<RackRow> id, const RackRow&) { builder.checkRowOverlaps(id); });
  design.racks.forEach([&](Id<Rack> id, const Rack&) { builder.checkRackOverlaps(id); });
  design.modules.forEach([&](Id<Module> id, const Module& module) { builder.enterModule(id, module); });
  design.cables.forEach([&](Id<Cable> id, const Cable&) { builder.enterCable(id); });
  design.links.forEach([&](Id<Link> id, const Link& link) { builder.enterLink(id, link); });
  design.cables.forEach([&](Id<Cable> id, const Cable& cable) { builder.checkCable(id, cable); });
  if (!builder.ok()) return tl::unexpected(builder.result().error());
  raiseIds(design, ids);
  return design;
}

Result<Design> applyDifference(const Design& base, const DesignDifference& changes, const Catalog& catalog,
                               IdSource& ids) {
  // Types of devices in place, and layouts, never change in an edit; a difference that does it is taken apart.
  const bool reshaped =
      std::ranges::any_of(changes.devices, [](const auto& c) { return c.before && c.after && !keepsSlots(c); });
  if (reshaped || layoutsChanged(changes)) return assembleDesign(applyTables(base, changes), catalog, ids);

  Design design = base;
  Leaving leaving(design);
  for (const auto& c : changes.links)
    if (c.before) leaving.link(*c.before);
  for (const auto& c : changes.modules)
    if (c.before) leaving.module(*c.before);
  for (const auto& c : changes.devices)
    if (c.before) leaving.device(c.id, *c.before);
  for (const auto& c : changes.racks)
    if (c.before) leaving.rack(c.id, *c.before);
  Result<> left;
  for (const auto& c : changes.cables) {
    if (c.after) continue;
    if (design.linksOf(c.id) != 0)
      left = fail(ErrorCode::Damaged, "cable " + std::to_string(c.id.value), "it is gone, but not its links");
    design.index.forget(leaving.number(), c.id);
  }
  if (!left) return tl::unexpected(left.error());
  DesignIndex index = std::move(design.index);
  design = applyTables(base, changes);
  design.index = std::move(index);

  IndexBuilder builder(design, catalog, ids);
  for (const auto& c : changes.cables)
    if (!c.before) builder.enterCable(c.id);
  if (touchesFrame(changes)) checkLeaningRows(builder, design);
  for (const auto& c : changes.racks)
    if (c.after) builder.enterRack(c.id, *c.after), leaving.rows.insert(c.after->row);
  for (const auto& c : changes.devices) {
    if (!c.after) {
      const SlotRange range = design.slotsOf(c.id);
      for (std::uint32_t slot = range.first; slot < range.first + range.ports + range.cages; ++slot)
        if (design.index.occupants.contains(Id<Slot>{slot}))
          builder.refuse("device " + std::to_string(c.id.value), "it is gone, but not its links and modules");
      design.index.ranges.erase(leaving.number(), Id<SlotRange>{c.id.value});
      continue;
    }
    leaving.racks.insert(c.after->rack);
    builder.enterDevice(c.id, *c.after, design.slotsOf(c.id));
  }
  for (const auto& c : changes.racks)
    if (!c.after) {
      if (!design.devicesIn(c.id).empty())
        builder.refuse("rack " + std::to_string(c.id.value), "it is gone, but not what stands in it");
      design.index.rackContent.erase(leaving.number(), Id<RackContent>{c.id.value});
      leaving.racks.erase(c.id);
    }
  for (const auto& c : changes.racks)
    if (c.after) leaving.racks.insert(c.id);
  for (const Id<RackRow> row : leaving.rows)
    if (design.rows.contains(row)) builder.checkRowOverlaps(row);
  for (const Id<Rack> rack : leaving.racks) builder.checkRackOverlaps(rack);
  for (const auto& c : changes.modules)
    if (c.after) builder.enterModule(c.id, *c.after);
  for (const auto& c : changes.links)
    if (c.after) builder.enterLink(c.id, *c.after);
  for (const auto& c : changes.cables)
    if (c.after) leaving.cables.insert(c.id);
  for (const Id<Cable> cable : leaving.cables)
    if (const Cable* row = design.cables.find(cable)) builder.checkCable(cable, *row);
  if (!builder.ok()) return tl::unexpected(builder.result().error());
  raiseIds(design, ids);
  return design;
}

}  // namespace fabric
