// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/clip.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace fabric {

namespace {

class Copier {
 public:
  Copier(const Design& design, const Catalog& catalog) : design_(design), catalog_(catalog) {}

  Clip copy(std::span<const ObjectRef> objects) {
    std::set<Id<Rack>> racks;
    std::set<Id<Device>> devices;
    for (const ObjectRef& object : objects) {
      if (object.kind == ObjectKind::Rack && design_.racks.contains({object.id})) racks.insert({object.id});
      if (object.kind == ObjectKind::Device && design_.devices.contains({object.id})) devices.insert({object.id});
    }
    for (const Id<Rack> rack : sortedRacks(racks)) addRack(rack);
    for (const Id<Device> device : sortedDevices(devices))
      if (!index_.contains(device)) addDevice(device, ClipDevice::loose);
    for (const auto& [device, index] : order_) addContent(device, index);
    return std::move(clip_);
  }

 private:
  std::vector<Id<Rack>> sortedRacks(const std::set<Id<Rack>>& racks) const {
    std::vector<Id<Rack>> sorted(racks.begin(), racks.end());
    std::ranges::sort(sorted, {}, [&](Id<Rack> id) {
      const Rack& rack = design_.racks[id];
      return std::tuple(design_.rows[rack.row].y, rack.row, rack.x);
    });
    return sorted;
  }
  std::vector<Id<Device>> sortedDevices(const std::set<Id<Device>>& devices) const {
    std::vector<Id<Device>> sorted(devices.begin(), devices.end());
    std::ranges::sort(sorted, {}, [&](Id<Device> id) {
      const Device& device = design_.devices[id];
      return std::tuple(device.rack, device.position, id);
    });
    return sorted;
  }

  void addRack(Id<Rack> id) {
    const Rack& rack = design_.racks[id];
    const auto index = static_cast<std::uint32_t>(clip_.racks.size());
    clip_.racks.push_back({catalog_[rack.type].part.id, design_.rows[rack.row].name, rack.name, rack.x, rack.locked});
    const std::vector<Id<Device>>& inside = design_.devicesIn(id);
    for (const Id<Device> device : sortedDevices({inside.begin(), inside.end()})) addDevice(device, index);
  }

  void addDevice(Id<Device> id, std::uint32_t rack) {
    const Device& device = design_.devices[id];
    ClipDevice copy;
    copy.type = catalog_[device.type].part.id;
    copy.name = device.name;
    if (const Group* group = design_.groups.find(device.group)) copy.group = group->name;
    if (const PortLayout* layout = design_.layouts.find(device.layout)) copy.splits = layout->splits;
    copy.rack = rack;
    if (rack == ClipDevice::loose) copy.rackName = rackName(design_, device.rack);
    copy.position = device.position;
    copy.face = device.face;
    copy.role = device.role;
    copy.rail = device.rail;
    copy.plane = device.plane;
    const auto index = static_cast<std::uint32_t>(clip_.devices.size());
    clip_.devices.push_back(std::move(copy));
    index_[id] = index;
    order_.emplace_back(id, index);
  }

  void addContent(Id<Device> device, std::uint32_t index) {
    const SlotRange range = design_.slotsOf(device);
    for (std::uint16_t cage = 0; cage < range.cages; ++cage)
      if (const Id<Module> module = design_.moduleIn(device, cage))
        clip_.modules.push_back({index, cage, catalog_[design_.modules[module].type].part.id});
    for (std::uint16_t port = 0; port < range.ports; ++port)
      if (const Id<Link> link = design_.linkAt(device, port)) addLink(device, port, index, link);
  }

  void addLink(Id<Device> device, std::uint16_t port, std::uint32_t index, Id<Link> id) {
    const Link& link = design_.links[id];
    const bool isA = link.a == device && link.portA == port;
    const Id<Device> far = isA ? link.b : link.a;
    const auto other = index_.find(far);
    if (other == index_.end()) {
      clip_.outer.push_back({index, port, isA ? link.portB : link.portA, design_.devices[far].name});
      return;
    }
    if (!isA) return;
    const auto [cable, fresh] = cables_.try_emplace(link.cable, static_cast<std::uint32_t>(clip_.cables.size()));
    if (fresh) {
      const Cable& row = design_.cables[link.cable];
      // Of a family, the id of its shortest length is what catalogs find it by.
      const CableType& type = catalog_[row.type];
      clip_.cables.push_back({type.lengths.empty() ? type.part.id : type.lengths.front().part.id, row.fixedLength});
    }
    const Fabric& fabric = design_.fabrics[link.fabric];
    clip_.links.push_back({index, other->second, cable->second, link.portA, link.portB, fabric.kind, fabric.name});
  }

  const Design& design_;
  const Catalog& catalog_;
  Clip clip_;
  std::map<Id<Device>, std::uint32_t> index_;
  std::vector<std::pair<Id<Device>, std::uint32_t>> order_;
  std::map<Id<Cable>, std::uint32_t> cables_;
};

}  // namespace

Clip copyObjects(const Design& design, const Catalog& catalog, std::span<const ObjectRef> objects) {
  return Copier(design, catalog).copy(objects);
}

}  // namespace fabric
