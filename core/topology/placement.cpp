// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/placement.h"

#include <algorithm>
#include <optional>

#include "core/topology/floor_rows.h"
#include "core/topology/names.h"
#include "core/topology/placement_blocks.h"
#include "core/topology/rack_fill.h"

namespace fabric {

namespace {

using std::to_string;

/// Leaves of one rack, where there is a choice.
constexpr int leavesPerRack = 16;

struct Placed {
  Waiting device;
  std::uint16_t position = 0;
};

struct RackPlan {
  Id<RackType> type;
  std::vector<Placed> devices;
};

class Placer {
 public:
  Placer(const DesignSpec& spec, const DesignPlan& plan, DesignEdit& edit)
      : spec_(spec), plan_(plan), edit_(edit), catalog_(edit.catalog()) {}

  Result<PlacedDesign> run() {
    listSystems();
    linkHosts();
    if (auto done = chooseRacks(); !done) return tl::unexpected(done.error());
    at_ = makeBlocks(spec_, plan_, out_, systemsPerRack_);
    if (auto done = fillFloor(); !done) return tl::unexpected(done.error());
    if (auto done = makeLogic(); !done) return tl::unexpected(done.error());
    if (auto done = build(); !done) return tl::unexpected(done.error());
    return std::move(out_);
  }

 private:
  void listSystems();
  void linkHosts();
  Result<> chooseRacks();
  Result<> fillFloor();
  void chooseDomainRack();
  Result<std::vector<int>> fillSystems(const BlockPlan& block);
  bool isOfDomain(std::uint16_t kind) const {
    return inOneRack_ && !plan_.fabrics[*inOneRack_].hostPorts[kind].empty();
  }
  DomainPlaces domainPlaces(std::uint16_t kind, int systems) const;
  std::vector<Waiting> fillDomain(const std::vector<Waiting>& network, const std::vector<int>& racks);
  Result<std::vector<int>> fillNetwork(const std::vector<Waiting>& devices, int wantedRacks);
  Result<> makeLogic();
  Result<> build();
  Result<> addDevices(const RackPlan& plan, Id<Rack> rack);
  Device describe(const Waiting& waiting) const;

  const ClosSize& size(std::size_t fabric) const { return plan_.fabrics[fabric].size; }
  Id<DeviceType> typeOf(const Waiting& waiting) const;

  const DesignSpec& spec_;
  const DesignPlan& plan_;
  DesignEdit& edit_;
  const Catalog& catalog_;
  PlacedDesign out_;

  PlacementBlocks at_;

  std::vector<Id<RackType>> systemRack_;  // by kind of system
  std::vector<int> systemsPerRack_;
  Id<RackType> networkRack_;
  std::optional<std::size_t> inOneRack_;  ///< the fabric whose domains fill a rack each, with their switches
  std::vector<RackPlan> racks_;
  FloorRows floor_;
  std::vector<Id<Group>> blockGroup_;
  std::vector<std::vector<Id<Group>>> podGroup_;  // by fabric
  std::vector<Id<PortLayout>> systemLayout_;
  std::vector<std::array<Id<PortLayout>, 3>> switchLayout_;  // leaf, spine, core of each fabric
};

void Placer::listSystems() {
  for (std::size_t k = 0; k < spec_.systems.size(); ++k)
    for (std::int64_t i = 0; i < spec_.systems[k].count; ++i) out_.systemKind.push_back(static_cast<std::uint16_t>(k));
  out_.systems.resize(out_.systemKind.size());
}

void Placer::linkHosts() {
  for (const FabricPlan& plan : plan_.fabrics) {
    PlacedFabric fabric;
    fabric.hosts = hostLinks(spec_, plan);
    const auto planes = static_cast<std::size_t>(plan.planes);
    fabric.planes.resize(planes);
    for (std::size_t p = 0; p < planes; ++p) {
      const std::int64_t extra = plan.spec->extraEndpoints;
      const std::int64_t share = extra / plan.planes + (static_cast<std::int64_t>(p) < extra % plan.planes ? 1 : 0);
      fabric.endpointLinks.push_back(endpointLinks(plan, fabric.hosts, share));
      PlacedPlane& plane = fabric.planes[p];
      plane.leaves.resize(static_cast<std::size_t>(plan.size.leaves));
      plane.spines.resize(static_cast<std::size_t>(plan.size.spines()));
      plane.cores.resize(static_cast<std::size_t>(plan.size.cores()));
      plane.endpoints.resize(fabric.endpointLinks.back().size());
    }
    out_.fabrics.push_back(std::move(fabric));
  }
}

Id<DeviceType> Placer::typeOf(const Waiting& w) const {
  if (w.role == DeviceRole::System) return spec_.systems[out_.systemKind[w.index]].type;
  const FabricPlan& plan = plan_.fabrics[w.fabric];
  if (w.role == DeviceRole::Leaf) return plan.leaf.type;
  if (w.role == DeviceRole::Spine) return plan.spine.type;
  return w.role == DeviceRole::Core ? plan.core.type : plan.spec->endpoint;
}

/// A rack type, or with 0 all of the catalog, takes none of these.
tl::unexpected<Error> refuseRack(const Catalog& catalog, std::string place, Id<RackType> rack, const DeviceType& type) {
  const auto takes = [&](const RackType& other) { return roomFor(other, type).count; };
  std::string what = "no rack of the catalog takes a " + type.part.id;
  if (rack)
    what = catalog[rack].part.id + " does not take a " + type.part.id + ": " + roomFor(catalog[rack], type).limit;
  return fail(ErrorCode::DoesNotFit, std::move(place), std::move(what), rackRemedy(catalog, rack, type, takes));
}

/// The rack type of each kind of system and how many of them it takes; the type of the network racks.
Result<> Placer::chooseRacks() {
  const PlacementSpec& place = spec_.placement;
  for (const SystemsSpec& systems : spec_.systems) {
    const DeviceType& type = catalog_[systems.type];
    const Id<RackType> rack = place.rack ? place.rack : rackFor(catalog_, type, std::max(1, place.systemsPerRack));
    if (!rack) return refuseRack(catalog_, "placement.rack", rack, type);
    const RackRoom room = roomFor(catalog_[rack], type);
    if (room.count < 1) return refuseRack(catalog_, "placement.rack", rack, type);
    int count = room.count;
    if (place.systemsPerRack > 0) count = std::min(count, place.systemsPerRack);
    if (count < place.systemsPerRack)
      out_.notes.push_back(to_string(count) + " of " + type.part.id + " in a rack " + catalog_[rack].part.id +
                           ", not " + to_string(place.systemsPerRack) + ": " + room.limit);
    systemRack_.push_back(rack);
    systemsPerRack_.push_back(count);
  }
  chooseDomainRack();
  networkRack_ = place.networkRack ? place.networkRack : systemRack_[0];
  // A rack made for a domain is none for other switches.
  if (inOneRack_ && !place.networkRack && !place.rack)
    networkRack_ = rackFor(catalog_, catalog_[plan_.fabrics[*inOneRack_].leaf.type], 1);
  for (const FabricPlan& plan : plan_.fabrics) {
    for (const SwitchPlan* box : {&plan.leaf, &plan.spine, &plan.core}) {
      if (!box->type) continue;  // a tier that is not needed
      const DeviceType& type = catalog_[box->type];
      if (roomFor(catalog_[networkRack_], type).count >= 1) continue;
      if (place.networkRack || !rackFor(catalog_, type, 1))
        return refuseRack(catalog_, "placement.network_rack", networkRack_, type);
      networkRack_ = rackFor(catalog_, type, 1);
    }
  }
  return {};
}

/// A scale-up domain stands in one rack with its switches where a rack takes them all: copper does not reach further.
void Placer::chooseDomainRack() {
  const auto fabric = std::ranges::find_if(plan_.fabrics, &FabricPlan::domains);
  if (fabric == plan_.fabrics.end()) return;
  const auto kinds = std::ranges::count_if(fabric->hostPorts, [](const auto& ports) { return !ports.empty(); });
  const auto kind = static_cast<std::size_t>(
      std::ranges::find_if(fabric->hostPorts, [](const auto& ports) { return !ports.empty(); }) -
      fabric->hostPorts.begin());
  const auto per = static_cast<int>(fabric->size.systemsPerUnit);
  const PlacementSpec& place = spec_.placement;
  if (kinds != 1 || (place.systemsPerRack > 0 && place.systemsPerRack < per)) return;
  const RackShare parts[] = {{&catalog_[spec_.systems[kind].type], per},
                             {&catalog_[fabric->leaf.type], fabric->size.leavesPerUnit}};
  const auto racks = catalog_.all<RackType>();
  for (std::uint32_t i = 0; i < racks.size(); ++i) {
    const Id<RackType> rack{i + 1};
    if (place.rack ? rack != place.rack : !racks[i].powerLimit) continue;
    if (!takesTogether(racks[i], parts)) continue;
    systemRack_[kind] = rack;
    systemsPerRack_[kind] = per;
    inOneRack_ = static_cast<std::size_t>(fabric - plan_.fabrics.begin());
    return;
  }
}

/// Racks of systems of one kind each, in order.
Result<std::vector<int>> Placer::fillSystems(const BlockPlan& block) {
  std::vector<int> racks;
  for (std::size_t i = 0; i < block.systems.size();) {
    const std::uint16_t kind = out_.systemKind[block.systems[i]];
    std::size_t end = i;
    while (end < block.systems.size() && end - i < static_cast<std::size_t>(systemsPerRack_[kind]) &&
           out_.systemKind[block.systems[end]] == kind)
      ++end;
    RackPlan rack{systemRack_[kind], {}};
    const DeviceType& type = catalog_[spec_.systems[kind].type];
    const auto count = static_cast<int>(end - i);
    const auto positions =
        isOfDomain(kind) ? domainPlaces(kind, count).systems : systemPositions(catalog_[rack.type], type, count);
    for (std::size_t s = i; s < end; ++s)
      rack.devices.push_back({{DeviceRole::System, 0, 0, block.systems[s]}, positions[s - i]});
    racks.push_back(static_cast<int>(racks_.size()));
    racks_.push_back(std::move(rack));
    i = end;
  }
  return racks;
}

DomainPlaces Placer::domainPlaces(std::uint16_t kind, int systems) const {
  const FabricPlan& domain = plan_.fabrics[*inOneRack_];
  return domainPositions(catalog_[systemRack_[kind]], {&catalog_[spec_.systems[kind].type], systems},
                         {&catalog_[domain.leaf.type], domain.size.leavesPerUnit});
}

/// Puts the switches of a domain between its systems, and gives back what is left for network racks.
std::vector<Waiting> Placer::fillDomain(const std::vector<Waiting>& network, const std::vector<int>& racks) {
  if (!inOneRack_) return network;
  std::vector<Waiting> others;
  const auto home = std::ranges::find_if(racks, [&](int rack) {
    const Placed& first = racks_[static_cast<std::size_t>(rack)].devices.front();
    return isOfDomain(out_.systemKind[first.device.index]);
  });
  if (home == racks.end()) return network;
  RackPlan& rack = racks_[static_cast<std::size_t>(*home)];
  const std::uint16_t kind = out_.systemKind[rack.devices.front().device.index];
  const DomainPlaces places = domainPlaces(kind, static_cast<int>(rack.devices.size()));
  std::size_t next = 0;
  for (const Waiting& device : network) {
    const bool isSwitch = device.role == DeviceRole::Leaf && device.fabric == *inOneRack_;
    if (isSwitch && next < places.switches.size()) rack.devices.push_back({device, places.switches[next++]});
    else others.push_back(device);
  }
  return others;
}

/// Network racks for these devices: at least as many as wanted, evenly filled.
Result<std::vector<int>> Placer::fillNetwork(const std::vector<Waiting>& devices, int wantedRacks) {
  std::vector<int> racks;
  if (devices.empty()) return racks;
  const RackType& type = catalog_[networkRack_];
  const std::size_t perRack =
      (devices.size() + static_cast<std::size_t>(wantedRacks) - 1) / static_cast<std::size_t>(wantedRacks);
  NetworkRack room(type);
  const auto put = [&](NetworkRack& into, const Waiting& device) {
    const DeviceType& box = catalog_[typeOf(device)];
    return device.role == DeviceRole::Endpoint ? into.addEndpoint(box) : into.addSwitch(box);
  };
  for (const Waiting& device : devices) {
    const bool full = racks.empty() || (device.role != DeviceRole::Endpoint && racks_.back().devices.size() >= perRack);
    std::uint16_t position = full ? std::uint16_t{0} : put(room, device);
    if (position == 0) {
      room = NetworkRack(type);
      racks.push_back(static_cast<int>(racks_.size()));
      racks_.push_back({networkRack_, {}});
      position = put(room, device);
    }
    if (position == 0) {
      const DeviceType& box = catalog_[typeOf(device)];
      const auto takes = [&](const RackType& other) {
        NetworkRack empty(other);
        return put(empty, device) > 0 ? 1 : 0;
      };
      return fail(ErrorCode::DoesNotFit, "placement.network_rack",
                  type.part.id + " of " + to_string(type.heightU) + "U does not take a " + box.part.id +
                      " beside what it keeps free for cables",
                  rackRemedy(catalog_, networkRack_, box, takes));
    }
    racks_.back().devices.push_back({device, position});
  }
  return racks;
}

Result<> Placer::fillFloor() {
  const auto racksOf = [](std::size_t devices, int perRack) {
    return std::max(
        1, static_cast<int>((devices + static_cast<std::size_t>(perRack) - 1) / static_cast<std::size_t>(perRack)));
  };
  std::vector<FloorPod> pods(at_.spines.size());
  for (const std::size_t b : at_.floorOrder) {
    auto compute = fillSystems(at_.blocks[b]);
    if (!compute) return tl::unexpected(compute.error());
    const std::vector<Waiting> waiting = fillDomain(at_.blocks[b].network, *compute);
    auto network = fillNetwork(waiting, racksOf(waiting.size(), leavesPerRack));
    if (!network) return tl::unexpected(network.error());
    pods[at_.floorPod[b]].blocks.push_back({std::move(*compute), std::move(*network)});
  }
  for (std::size_t p = 0; p < pods.size(); ++p) {
    const int rows = rowsForPod(pods[p], spec_.placement.racksPerRow);
    const int needed = racksOf(at_.spines[p].size(), 2 * spinesPerRack);
    auto racks =
        fillNetwork(at_.spines[p], std::max(needed, std::min(rows, racksOf(at_.spines[p].size(), spinesPerRack))));
    if (!racks) return tl::unexpected(racks.error());
    pods[p].spines = std::move(*racks);
  }
  auto cores = fillNetwork(at_.cores, racksOf(at_.cores.size(), 2 * spinesPerRack));
  if (!cores) return tl::unexpected(cores.error());
  floor_ = arrangeFloor(pods, *cores, spec_.placement.racksPerRow, spec_.placement.crossTrayAfter);
  return {};
}

/// Fabrics, pods, units and port layouts.
Result<> Placer::makeLogic() {
  podGroup_.resize(plan_.fabrics.size());
  for (std::size_t f = 0; f < plan_.fabrics.size(); ++f) {
    const FabricPlan& plan = plan_.fabrics[f];
    out_.fabrics[f].fabric = edit_.addFabric({plan.spec->kind, plan.spec->name, plan.spec->topology});
    const std::string word = plan.size.grouped ? "Group " : "Pod ";
    for (std::int64_t pod = 0; plan.size.hasPods() && pod < plan.size.pods(); ++pod) {
      const auto group = edit_.addGroup({GroupKind::Pod, {}, out_.fabrics[f].fabric, word + to_string(pod + 1)});
      if (!group) return tl::unexpected(group.error());
      podGroup_[f].push_back(*group);
    }
    std::array<Id<PortLayout>, 3> layouts{};
    const SwitchPlan* boxes[] = {&plan.leaf, &plan.spine, &plan.core};
    for (int i = 0; i < std::min(3, plan.size.tiers); ++i) {
      if (boxes[i]->splits.empty()) continue;
      const auto layout = edit_.addLayout({boxes[i]->type, boxes[i]->splits});
      if (!layout) return tl::unexpected(layout.error());
      layouts[static_cast<std::size_t>(i)] = *layout;
    }
    switchLayout_.push_back(layouts);
  }
  for (std::size_t b = 0; b < at_.blocks.size(); ++b) {
    const std::vector<Id<Group>>& pods = podGroup_[at_.base];
    const Id<Group> parent = pods.empty() ? Id<Group>{} : pods[at_.podOfBlock[b]];
    const std::string word = plan_.fabrics[at_.base].domains ? "Domain " : "SU ";
    const auto group = edit_.addGroup({GroupKind::ScalableUnit, parent, {}, word + to_string(b + 1)});
    if (!group) return tl::unexpected(group.error());
    blockGroup_.push_back(*group);
  }
  systemLayout_.resize(spec_.systems.size());
  for (std::size_t k = 0; k < spec_.systems.size(); ++k) {
    if (plan_.systemSplits[k].empty()) continue;
    const auto layout = edit_.addLayout({spec_.systems[k].type, plan_.systemSplits[k]});
    if (!layout) return tl::unexpected(layout.error());
    systemLayout_[k] = *layout;
  }
  return {};
}

Device Placer::describe(const Waiting& w) const {
  Device device;
  device.type = typeOf(w);
  device.role = w.role;
  if (w.role == DeviceRole::System) {
    device.group = blockGroup_[at_.blockOfSystem[w.index]];
    device.layout = systemLayout_[out_.systemKind[w.index]];
    device.name = systemName(catalog_[device.type], w.index, out_.systems.size());
    return device;
  }
  const FabricPlan& plan = plan_.fabrics[w.fabric];
  const ClosSize& s = plan.size;
  const std::string prefix = switchPrefix(plan, w.fabric, w.plane);
  if (plan.planes > 1 && w.plane < 255)
    (plan.rails ? device.rail : device.plane) = static_cast<std::uint8_t>(w.plane + 1);
  switch (w.role) {
  case DeviceRole::Leaf: {
    const std::uint32_t block = at_.blockOfLeaf[w.fabric][w.index];
    // What tells links within groups from those between them.
    const bool ownGroup = s.grouped && w.fabric != at_.base;
    device.group =
        ownGroup ? podGroup_[w.fabric][w.index / static_cast<std::uint32_t>(s.leavesPerUnit)] : blockGroup_[block];
    device.layout = switchLayout_[w.fabric][0];
    const auto first = std::ranges::find(at_.blockOfLeaf[w.fabric], block) - at_.blockOfLeaf[w.fabric].begin();
    const auto inUnit = static_cast<std::uint32_t>(w.index - static_cast<std::uint32_t>(first));
    if (!plan.domains && s.spread == HostSpread::Rails && s.railsPerLeaf == 1 && s.leavesPerUnit < 256)
      device.rail = static_cast<std::uint8_t>(w.index % static_cast<std::uint32_t>(s.leavesPerUnit) + 1);
    device.name = prefix + "lf" + to_string(block + 1) + "-" + to_string(inUnit + 1);
    break;
  }
  case DeviceRole::Spine: {
    device.layout = switchLayout_[w.fabric][1];
    const auto perPod = static_cast<std::uint32_t>(s.spinesPerPod);
    if (s.hasPods()) device.group = podGroup_[w.fabric][w.index / perPod];
    const std::string pod = s.hasPods() ? to_string(w.index / perPod + 1) : "";
    device.name = prefix + "sp" + pod + "-" + numbered(w.index % perPod, perPod, 2);
    break;
  }
  case DeviceRole::Core:
    device.layout = switchLayout_[w.fabric][2];
    device.name = prefix + "co-" + numbered(w.index, static_cast<std::uint64_t>(s.cores()), 2);
    break;
  default: {
    const auto& links = out_.fabrics[w.fabric].endpointLinks[w.plane];
    device.group = blockGroup_[at_.blockOfLeaf[w.fabric][links[w.index].leaf]];
    device.name = prefix + "ep-" + numbered(w.index, links.size(), 2);
  }
  }
  return device;
}

Result<> Placer::addDevices(const RackPlan& plan, Id<Rack> rack) {
  for (const Placed& placed : plan.devices) {
    const Waiting& w = placed.device;
    Device device = describe(w);
    device.rack = rack;
    device.position = placed.position;
    const auto id = edit_.addDevice(std::move(device));
    if (!id) return tl::unexpected(id.error());
    if (w.role == DeviceRole::System) {
      out_.systems[w.index] = *id;
      continue;
    }
    PlacedPlane& plane = out_.fabrics[w.fabric].planes[w.plane];
    auto& list = w.role == DeviceRole::Leaf    ? plane.leaves
                 : w.role == DeviceRole::Spine ? plane.spines
                 : w.role == DeviceRole::Core  ? plane.cores
                                               : plane.endpoints;
    list[w.index] = *id;
  }
  return {};
}

/// Site, hall, rows and racks, with a slot pitch of 600 mm or, with wider racks, of the widest of them.
Result<> Placer::build() {
  Length pitch = Length::millimetres(600);
  for (const RackPlan& rack : racks_) pitch = std::max(pitch, catalog_[rack.type].width);
  Hall hall{edit_.addSite({"Site 1"}), "Hall 1", {}};
  if (floor_.gap >= 0) hall.crossTrays = {Length::millimetres(floor_.gap * pitch.count() + pitch.count() / 2)};
  const auto hallId = edit_.addHall(std::move(hall));
  if (!hallId) return tl::unexpected(hallId.error());
  std::vector<Id<RackRow>> rows;
  for (int r = 0; r < floor_.rows; ++r) {
    RackRow row;
    row.hall = *hallId;
    row.name = rowName(r);
    row.y = spec_.placement.rowPitch * r;
    row.slotPitch = pitch;
    row.positions = static_cast<std::uint16_t>(floor_.slotsPerRow);
    const auto id = edit_.addRow(std::move(row));
    if (!id) return tl::unexpected(id.error());
    rows.push_back(*id);
  }
  std::ranges::sort(floor_.slots, [](const FloorSlot& a, const FloorSlot& b) {
    return std::pair(a.row, a.position) < std::pair(b.row, b.position);
  });
  for (const FloorSlot& slot : floor_.slots) {
    const RackPlan& plan = racks_[static_cast<std::size_t>(slot.rack)];
    const auto rack =
        edit_.addRack({plan.type, rows[static_cast<std::size_t>(slot.row)], pitch * slot.position, false, ""});
    if (!rack) return tl::unexpected(rack.error());
    if (auto done = addDevices(plan, *rack); !done) return done;
  }
  return {};
}

}  // namespace

Result<PlacedDesign> placeDesign(const DesignSpec& spec, const DesignPlan& plan, DesignEdit& edit) {
  return Placer(spec, plan, edit).run();
}

}  // namespace fabric
