// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/part_report.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
#include <variant>
#include <vector>

#include "core/analysis/report_builder.h"
#include "core/design/shapes.h"

namespace fabric {

namespace {

/// Which rows of a design are in a part, by id.
class PartRows {
 public:
  PartRows(const Design& design, const Catalog& catalog)
      : design_(design), catalog_(catalog), shapes_(catalog), racks_(design.racks.idLimit() + 1),
        devices_(design.devices.idLimit() + 1), modules_(design.modules.idLimit() + 1),
        links_(design.links.idLimit() + 1) {}

  void add(const DesignPart& part) {
    if (const auto* fabric = std::get_if<Id<Fabric>>(&part)) return addFabric(*fabric);
    for (const ObjectRef& object : std::get<std::vector<ObjectRef>>(part)) add(object);
    design_.links.forEach([&](Id<Link> id, const Link& link) {
      if (has(link.a) || has(link.b)) links_[id.value] = true;
    });
    design_.modules.forEach([&](Id<Module> id, const Module& module) {
      if (has(module.device)) modules_[id.value] = true;
    });
  }

  bool has(Id<Rack> id) const { return racks_[id.value]; }
  bool has(Id<Device> id) const { return devices_[id.value]; }
  bool has(Id<Module> id) const { return modules_[id.value]; }
  bool has(Id<Link> id) const { return links_[id.value]; }
  std::int64_t joinedAccelerators() const { return joinedAccelerators_; }

  /// Whether an object is in the part, or on something that is.
  bool holds(const ObjectRef& object) const {
    switch (object.kind) {
    case ObjectKind::Rack: return object.id < racks_.size() && has(Id<Rack>{object.id});
    case ObjectKind::Device: return object.id < devices_.size() && has(Id<Device>{object.id});
    case ObjectKind::Module: return object.id < modules_.size() && has(Id<Module>{object.id});
    case ObjectKind::Link: return object.id < links_.size() && has(Id<Link>{object.id});
    case ObjectKind::Cage:
    case ObjectKind::Port: return holdsSlot(object);
    default: return false;
    }
  }

 private:
  void addFabric(Id<Fabric> fabric) {
    std::vector<bool> joined(devices_.size());
    design_.links.forEach([&](Id<Link> id, const Link& link) {
      if (link.fabric != fabric) return;
      links_[id.value] = true;
      for (const auto& [device, port] : {std::pair(link.a, link.portA), std::pair(link.b, link.portB)}) {
        joined[device.value] = true;
        if (const Id<Module> module = moduleAt(device, port)) modules_[module.value] = true;
      }
    });
    design_.devices.forEach([&](Id<Device> id, const Device& device) {
      if (!joined[id.value]) return;
      const DeviceType& type = catalog_[device.type];
      if (type.kind == DeviceKind::Switch) devices_[id.value] = true;
      if (type.kind == DeviceKind::System) joinedAccelerators_ += type.accelerators;
    });
    // What is plugged into a switch and not linked belongs to it; what serves another fabric there does not.
    design_.modules.forEach([&](Id<Module> id, const Module& module) {
      if (has(module.device) && !isLinked(module)) modules_[id.value] = true;
    });
  }

  void add(const ObjectRef& object) {
    switch (object.kind) {
    case ObjectKind::Site:
      return design_.halls.forEach([&](Id<Hall> id, const Hall& hall) {
        if (hall.site.value == object.id) add(ObjectRef::of(id));
      });
    case ObjectKind::Hall:
      return design_.rows.forEach([&](Id<RackRow> id, const RackRow& row) {
        if (row.hall.value == object.id) add(ObjectRef::of(id));
      });
    case ObjectKind::Row:
      if (!design_.rows.contains({object.id})) return;
      for (const Id<Rack> rack : design_.racksIn({object.id})) add(ObjectRef::of(rack));
      return;
    case ObjectKind::Rack:
      if (!design_.racks.contains({object.id})) return;
      racks_[object.id] = true;
      for (const Id<Device> device : design_.devicesIn({object.id})) devices_[device.value] = true;
      return;
    case ObjectKind::Device:
      if (design_.devices.contains({object.id})) devices_[object.id] = true;
      return;
    case ObjectKind::Module:
      if (design_.modules.contains({object.id})) modules_[object.id] = true;
      return;
    case ObjectKind::Link:
      if (design_.links.contains({object.id})) links_[object.id] = true;
      return;
    case ObjectKind::Cage: return addCage(object);
    case ObjectKind::Port:
      if (object.sub >= design_.slotsOf({object.id}).ports) return;
      if (const Id<Link> link = design_.linkAt({object.id}, object.sub)) links_[link.value] = true;
      return;
    default: return;
    }
  }

  /// The module in it, and the links at its ports.
  void addCage(const ObjectRef& object) {
    const Id<Device> device{object.id};
    if (object.sub >= design_.slotsOf(device).cages) return;
    if (const Id<Module> module = design_.moduleIn(device, object.sub)) modules_[module.value] = true;
    const ShapeCage& cage = shapes_.of(design_, device).cages()[object.sub];
    for (std::uint16_t i = 0; i < cage.ports; ++i)
      add(ObjectRef::port(device, static_cast<std::uint16_t>(cage.firstPort + i)));
  }

  Id<Module> moduleAt(Id<Device> device, std::uint16_t port) {
    return design_.moduleIn(device, shapes_.of(design_, device).ports()[port].cage);
  }

  bool isLinked(const Module& module) {
    const ShapeCage& cage = shapes_.of(design_, module.device).cages()[module.cage];
    for (std::uint16_t i = 0; i < cage.ports; ++i)
      if (design_.linkAt(module.device, static_cast<std::uint16_t>(cage.firstPort + i))) return true;
    return false;
  }

  bool holdsSlot(const ObjectRef& object) const {
    const Id<Device> device{object.id};
    if (object.id >= devices_.size() || !design_.devices.contains(device)) return false;
    if (has(device)) return true;
    const SlotRange slots = design_.slotsOf(device);
    if (object.kind == ObjectKind::Port) {
      const Id<Link> link = object.sub < slots.ports ? design_.linkAt(device, object.sub) : Id<Link>{};
      return link && has(link);
    }
    const Id<Module> module = object.sub < slots.cages ? design_.moduleIn(device, object.sub) : Id<Module>{};
    return module && has(module);
  }

  const Design& design_;
  const Catalog& catalog_;
  Shapes shapes_;
  std::vector<bool> racks_, devices_, modules_, links_;
  std::int64_t joinedAccelerators_ = 0;
};

/// The links of the part, by cable.
void countCablesOf(Tally& tally, const Design& design, const PartRows& rows) {
  std::vector<std::pair<Id<Cable>, Id<Link>>> links;
  design.links.forEach([&](Id<Link> id, const Link& link) {
    if (rows.has(id)) links.emplace_back(link.cable, id);
  });
  std::ranges::sort(links);
  std::vector<Id<Cable>> cables;
  for (const auto& [cable, link] : links)
    if (cables.empty() || cables.back() != cable) cables.push_back(cable);
  // Cables are asked for in order: each goes on where the last one ended.
  std::size_t next = 0;
  const auto linksOf = [&](const Design& d, Id<Cable> cable, std::vector<Link>& found) {
    for (; next < links.size() && links[next].first == cable; ++next) found.push_back(d.links[links[next].second]);
  };
  tally.countCables(design, cables, linksOf, 1);
}

/// Everything has its place, as links run to what is not in the part; only the part is counted.
Tally tallyOf(const Design& design, const Catalog& catalog, const Settings& settings, const PartRows& rows) {
  Tally tally(catalog, settings);
  tally.addAll(Design(), true);
  tally.placeRacks(design);
  design.racks.forEach([&](Id<Rack> id, const Rack& rack) {
    if (!rows.has(id)) tally.countRack(rack, -1);
  });
  design.devices.forEach([&](Id<Device> id, const Device& device) {
    tally.placeDevice(design, id, device);
    if (rows.has(id)) tally.countDevice(id, 1);
  });
  design.modules.forEach([&](Id<Module> id, const Module& module) {
    tally.setModule(module.device, module.cage, module.type);
    if (rows.has(id)) tally.countModules(module.device, module.type, 1);
  });
  countCablesOf(tally, design, rows);
  return tally;
}

}  // namespace

Report partReport(const Design& design, const Catalog& catalog, const Settings& settings, const DesignPart& part,
                  std::span<const Finding> findings) {
  PartRows rows(design, catalog);
  rows.add(part);
  Report report = reportOf(tallyOf(design, catalog, settings, rows), design, catalog, settings);
  report.counts.racks = 0;
  design.racks.forEach([&](Id<Rack> id, const Rack&) { report.counts.racks += rows.has(id); });
  report.oversubscriptionLeaf = report.oversubscriptionSpine = 0;
  if (const auto* fabric = std::get_if<Id<Fabric>>(&part)) {
    report.counts.accelerators = rows.joinedAccelerators();
    for (const FabricFigures& figures : report.fabrics)
      if (figures.fabric == *fabric) {
        report.oversubscriptionLeaf = figures.oversubscriptionLeaf;
        report.oversubscriptionSpine = figures.oversubscriptionSpine;
      }
  }
  report.racks.clear();
  report.heat = {};  // of whole racks
  report.fabrics.clear();
  std::vector<Finding> about;
  std::ranges::copy_if(findings, std::back_inserter(about), [&](const Finding& finding) {
    return std::ranges::any_of(finding.objects, [&](const ObjectRef& object) { return rows.holds(object); });
  });
  addFindings(report, about);
  return report;
}

}  // namespace fabric
