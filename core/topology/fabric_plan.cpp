// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/fabric_plan.h"

#include <algorithm>
#include <cassert>
#include <map>

#include "core/analysis/tiers.h"
#include "core/base/divide.h"
#include "core/topology/direct_sizing.h"
#include "core/topology/domains.h"

namespace fabric {

namespace {

using std::to_string;

constexpr std::int64_t mostSwitches = mostSystems;

tl::unexpected<Error> refuse(const std::string& place, std::string what, std::string remedy = {}) {
  return fail(ErrorCode::DoesNotFit, place, std::move(what), std::move(remedy));
}

/// The ports of a role that run at the rate of its fastest cages, in order.
struct RolePorts {
  DataRate rate;
  std::vector<HostPort> ports;
};

RolePorts portsOf(const DeviceType& type, PortRole role) {
  RolePorts found;
  for (const CageGroup& group : type.cages)
    if (group.role == role) found.rate = std::max(found.rate, group.portRate);
  std::uint16_t cage = 0;
  for (const CageGroup& group : type.cages) {
    for (std::uint16_t c = 0; c < group.cages; ++c, ++cage)
      if (group.role == role && group.portRate == found.rate)
        for (std::uint8_t p = 0; p < group.portsPerCage; ++p) found.ports.push_back({cage, p});
  }
  return found;
}

const CageGroup& groupOfCage(const DeviceType& type, std::uint16_t cage) {
  std::uint16_t first = 0;
  for (const CageGroup& group : type.cages) {
    if (cage < first + group.cages) return group;
    first = static_cast<std::uint16_t>(first + group.cages);
  }
  return type.cages.back();
}

/// The leaf's cages, and what they may not do all at once.
void setLeaf(ClosRequest& r, const DeviceType& leaf) {
  const CageGroup* group = fabricCages(leaf).group;
  if (!group) return;
  const auto some = [&](DataRate rate) {
    const auto cages = static_cast<int>(cagesAt(*group, rate).size());
    return cages < group->cages ? cages : 0;
  };
  r.leafCages = group->cages;
  r.leafCagesDown = some(r.hostRate);
  r.leafCagesUp = some(r.uplinkRate);
  r.leafPortsPerCageIdle = group->portsPerCage;
  r.leafPortLimit = portLimit(leaf);
}

/// The rates at which the fabric's cages run, as a remedy.
std::string ratesOf(const DeviceType& type) {
  const CageGroup* group = fabricCages(type).group;
  if (!group) return "it has no ports for a network";
  std::string rates = toText(group->portRate);
  for (int lanes = group->lanesPerCage / std::max<int>(1, group->portsPerCage) / 2; lanes > 0; lanes /= 2)
    if (const DataRate rate = group->laneRate * lanes; mostPortsAt(type, rate) > 0 && rate < group->portRate)
      rates += ", " + toText(rate);
  return "its ports run at " + rates + " Gb/s";
}

/// The most systems with which a fabric stays within so many switches a plane; 0 if none do.
std::int64_t mostSystemsWithin(const ClosRequest& asked, std::int64_t switches) {
  const auto within = [&](std::int64_t systems) {
    ClosRequest r = asked;
    r.systems = systems;
    r.hostPorts = ceilDiv(asked.hostPorts * systems, asked.systems);
    const auto size = sizeClos(r);
    return size && size->switches() <= switches;
  };
  std::int64_t least = 0;
  for (std::int64_t over = asked.systems; over - least > 1;) {
    const std::int64_t middle = least + (over - least) / 2;
    (within(middle) ? least : over) = middle;
  }
  return least;
}

/// Tiers of switches there may be: 0 where systems are joined to each other.
int mostTiers(const FabricSpec& fabric) {
  switch (fabric.topology) {
  case Topology::FullMesh:
  case Topology::Torus: return 0;
  case Topology::SingleSwitch:
  case Topology::Dragonfly:
  case Topology::RandomRegular: return 1;
  case Topology::DragonflyPlus: return 2;
  default: return fabric.tiers > 0 ? fabric.tiers : 3;
  }
}

/// A switch for each tier there may be.
Result<> checkSwitches(const FabricSpec& fabric, const std::string& place) {
  const int most = mostTiers(fabric);
  const struct {
    const char* key;
    Id<DeviceType> type;
    bool needed;
  } tiers[] = {{".leaf", fabric.leaf, most > 0}, {".spine", fabric.spine, most > 1}, {".core", fabric.core, most > 2}};
  for (const auto& tier : tiers)
    if (tier.needed && !tier.type) return refuse(place + tier.key, "no switch is named for this tier", "name one");
  return {};
}

class Planner {
 public:
  Planner(const DesignSpec& spec, const Catalog& catalog) : spec_(spec), catalog_(catalog) {
    plan_.systemSplits.resize(spec.systems.size());
    used_.resize(spec.systems.size());
  }

  Result<DesignPlan> run() {
    for (std::size_t i = 0; i < spec_.fabrics.size(); ++i) {
      auto fabric = planFabric(spec_.fabrics[i], "fabrics[" + to_string(i) + "]");
      if (!fabric) return tl::unexpected(fabric.error());
      plan_.fabrics.push_back(std::move(*fabric));
    }
    return std::move(plan_);
  }

 private:
  Result<FabricPlan> planFabric(const FabricSpec& fabric, const std::string& place);
  Result<> takeHostPorts(FabricPlan& plan, const std::string& place);
  Result<> splitHostCages(FabricPlan& plan, DataRate portRate, const std::string& place);
  DataRate uplinkRate(const FabricPlan& plan, std::string& note) const;
  Result<ClosRequest> request(FabricPlan& plan, const std::string& place);
  Result<> countSystems(const FabricPlan& plan, const std::string& place, ClosRequest& r) const;
  Result<> sizeSwitches(FabricPlan& plan, const std::string& place);
  Result<> joinSystems(FabricPlan& plan, const std::string& place) const;
  Result<> splitSwitches(FabricPlan& plan, const std::string& place) const;
  tl::unexpected<Error> refuseSharedBox(const std::string& place, const DeviceType& box, DataRate rate) const;

  const DesignSpec& spec_;
  const Catalog& catalog_;
  DesignPlan plan_;
  std::vector<std::map<PortRole, std::size_t>> used_;  // by kind of system: ports that earlier fabrics took
};

Result<> Planner::takeHostPorts(FabricPlan& plan, const std::string& place) {
  const FabricSpec& fabric = *plan.spec;
  DataRate portRate;
  plan.hostPorts.resize(spec_.systems.size());
  for (std::size_t s = 0; s < spec_.systems.size(); ++s) {
    const DeviceType& type = catalog_[spec_.systems[s].type];
    RolePorts role = portsOf(type, fabric.hostRole);
    std::size_t& used = used_[s][fabric.hostRole];
    // A cage takes one module and so belongs to one fabric.
    while (used > 0 && used < role.ports.size() && role.ports[used].cage == role.ports[used - 1].cage) ++used;
    const std::size_t left = role.ports.size() - std::min(used, role.ports.size());
    if (left == 0) continue;
    const std::size_t wanted = fabric.hostPorts > 0 ? static_cast<std::size_t>(fabric.hostPorts) : left;
    if (wanted > left)
      return refuse(place + ".host_ports",
                    to_string(wanted) + " " + std::string(code(fabric.hostRole)) + " ports of " + type.part.id +
                        ", which has " + to_string(left) + " left",
                    "ask for at most " + to_string(left));
    if (portRate.count() > 0 && portRate != role.rate)
      return refuse(place, "the systems' ports run at " + gigabits(portRate) + " and " + gigabits(role.rate),
                    "use one fabric for each rate");
    portRate = role.rate;
    const auto first = role.ports.begin() + static_cast<std::ptrdiff_t>(used);
    plan.hostPorts[s].assign(first, first + static_cast<std::ptrdiff_t>(wanted));
    used += wanted;
  }
  if (portRate.count() == 0)
    return refuse(place, "no system has a " + std::string(code(fabric.hostRole)) + " port left for it",
                  "choose other ports with `ports`");
  if (fabric.planes > 1 && (joinsHosts(fabric.topology) || fabric.topology == Topology::RailOnly))
    return refuse(place + ".planes", "a " + std::string(code(fabric.topology)) + " fabric has no planes",
                  "leave it out");
  plan.planes = fabric.planes;
  if (portRate.count() % fabric.planes != 0)
    return refuse(place + ".planes", gigabits(portRate) + " does not divide by " + to_string(fabric.planes));
  plan.hostRate = DataRate::bitsPerSecond(portRate.count() / fabric.planes);
  return fabric.planes > 1 ? splitHostCages(plan, portRate, place) : Result<>{};
}

/// With planes, every port of the systems' cages is split into one port a plane.
Result<> Planner::splitHostCages(FabricPlan& plan, DataRate portRate, const std::string& place) {
  const int planes = plan.spec->planes;
  for (std::size_t s = 0; s < spec_.systems.size(); ++s) {
    const DeviceType& type = catalog_[spec_.systems[s].type];
    for (const HostPort& port : plan.hostPorts[s]) {
      const CageGroup& group = groupOfCage(type, port.cage);
      if (portsPerCageAt(group, plan.hostRate) < group.portsPerCage * planes)
        return refuse(place + ".planes", "a port of " + gigabits(portRate) + " of " + type.part.id +
                                             " does not split into " + to_string(planes) + " of " +
                                             gigabits(plan.hostRate));
      const CageSplit split{port.cage, 1, static_cast<std::uint8_t>(group.portsPerCage * planes), plan.hostRate};
      std::vector<CageSplit>& splits = plan_.systemSplits[s];
      const auto there = std::ranges::find(splits, port.cage, &CageSplit::first);
      // A cage belongs to one fabric, so what split it before is another of its ports.
      if (there == splits.end()) splits.push_back(split);
      else assert(*there == split);
    }
  }
  return {};
}

/// The rate between switches: as asked; else as the hosts' links. Where the ports of a leaf are given in numbers that
/// keep the oversubscription only at the switch's own rate (64 x 400G down and 32 up of a box with 64 x 800G), or where
/// not all of a switch's cages run at the hosts' rate, the switch's own. `note` says why where it was not to be
/// expected.
DataRate Planner::uplinkRate(const FabricPlan& plan, std::string& note) const {
  const FabricSpec& fabric = *plan.spec;
  if (fabric.uplinkRate.count() > 0) return fabric.uplinkRate;
  if (!fabric.spine) return plan.hostRate;  // one tier
  const CageGroup* leaf = fabricCages(catalog_[fabric.leaf]).group;
  const CageGroup* spine = fabricCages(catalog_[fabric.spine]).group;
  if (!leaf || !spine) return plan.hostRate;
  const DataRate own = std::min(leaf->portRate, spine->portRate);
  if (portsPerCageAt(*leaf, plan.hostRate) == 0 || portsPerCageAt(*spine, plan.hostRate) == 0) return own;
  for (const Id<DeviceType> id : {fabric.leaf, fabric.spine}) {
    const DeviceType& type = catalog_[id];
    if (runsWholeAt(type, plan.hostRate)) continue;
    note = fabric.name + ": links between switches run at " + gigabits(own) + ", as " + type.part.id +
           " has no more than " + to_string(mostPortsAt(type, plan.hostRate)) + " ports of " + gigabits(plan.hostRate) +
           "; set uplink_gbps for another";
    return own;
  }
  if (fabric.leafDownPorts == 0 || fabric.leafUpPorts == 0) return plan.hostRate;
  const std::int64_t down = fabric.leafDownPorts * plan.hostRate.wholeGigabitsPerSecond() * 1000;
  const auto keeps = [&](DataRate rate) {
    return down == fabric.oversubscriptionThousandths * fabric.leafUpPorts * rate.wholeGigabitsPerSecond();
  };
  if (keeps(plan.hostRate) || !keeps(own)) return plan.hostRate;
  note = fabric.name + ": links between switches run at " + gigabits(own) + ", the rate at which " +
         to_string(fabric.leafDownPorts) + " ports down and " + to_string(fabric.leafUpPorts) +
         " up keep the oversubscription; set uplink_gbps for another";
  return own;
}

/// A box of several switches that are not joined inside is no node of a fabric. Names the switch nearest to one of
/// them: the fewest ports of the rate that are not fewer than its own, else the most there are.
tl::unexpected<Error> Planner::refuseSharedBox(const std::string& place, const DeviceType& box, DataRate rate) const {
  const auto portsAt = [&](const DeviceType& type) { return mostPortsAt(type, rate); };
  const auto shares = [&](const DeviceType& type) {
    const CageGroup *mine = fabricCages(box).group, *other = fabricCages(type).group;
    return mine && other && mine->protocols.shares(other->protocols) && mine->cage == other->cage;
  };
  const int own = portsAt(box) / box.independentSwitches;
  const DeviceType* nearest = nullptr;
  for (const DeviceType& type : catalog_.all<DeviceType>()) {
    const int ports = portsAt(type);
    if (type.kind != DeviceKind::Switch || type.independentSwitches > 1 || ports == 0 || !shares(type) ||
        type.part.availability() != Availability::Shipping)
      continue;
    const int best = nearest ? portsAt(*nearest) : 0;
    const bool better = best < own ? ports > best : ports >= own && ports < best;
    if (!nearest || better) nearest = &type;
  }
  return refuse(
      place,
      box.part.id + " holds " + to_string(box.independentSwitches) + " switches of " + to_string(own) + " ports at " +
          gigabits(rate) + ", which are not joined inside: it is no switch of " + to_string(portsAt(box)),
      nearest ? "choose a box with one switch; nearest is " + nearest->part.id + " with " + to_string(portsAt(*nearest))
              : "choose a box with one switch");
}

/// Systems with ports for the fabric.
Result<> Planner::countSystems(const FabricPlan& plan, const std::string& place, ClosRequest& r) const {
  const Topology topology = plan.spec->topology;
  const bool rails = topology == Topology::RailOptimised || topology == Topology::RailOnly || isDomain(*plan.spec);
  for (std::size_t s = 0; s < spec_.systems.size(); ++s) {
    const auto ports = static_cast<int>(plan.hostPorts[s].size());
    if (ports == 0) continue;
    if (rails && r.portsPerSystem > 0 && ports != r.portsPerSystem)
      return refuse(place,
                    (isDomain(*plan.spec) ? "a domain needs" : "rails need") +
                        std::string(" systems of equal port counts; there are some with ") +
                        to_string(r.portsPerSystem) + " and some with " + to_string(ports),
                    isDomain(*plan.spec) ? "use a fabric for each" : "use fat-tree");
    r.systems += spec_.systems[s].count;
    r.hostPorts += spec_.systems[s].count * ports;
    r.portsPerSystem = std::max(r.portsPerSystem, ports);
  }
  return {};
}

Result<ClosRequest> Planner::request(FabricPlan& plan, const std::string& place) {
  const FabricSpec& fabric = *plan.spec;
  ClosRequest r;
  r.topology = fabric.topology;
  r.tiers = fabric.tiers;
  if (auto counted = countSystems(plan, place, r); !counted) return tl::unexpected(counted.error());
  if (fabric.topology == Topology::RailOnly) {
    plan.rails = true;
    plan.planes = r.portsPerSystem;
    r.hostPorts = r.systems;
    r.portsPerSystem = 1;
  }
  const bool equal = r.systems * r.portsPerSystem == r.hostPorts;
  r.extraEndpoints = ceilDiv(fabric.extraEndpoints, plan.planes);
  r.systemsPerUnit = fabric.systemsPerUnit;
  r.leastLeaves = fabric.leaves;
  if (isDomain(fabric)) r.systemsPerDomain = systemsPerDomain(spec_, plan, catalog_, r.systems);
  // Two leaves for hosts with two ports: one may fail. Compute fabrics trade that for rails.
  r.spreadPorts = fabric.kind != FabricKind::Compute && r.portsPerSystem > 1 && equal;
  if (r.spreadPorts && mostTiers(fabric) > 1) r.leastLeaves = std::max<std::int64_t>(2, r.leastLeaves);
  r.oversubscriptionThousandths = fabric.oversubscriptionThousandths;
  r.hostRate = plan.hostRate;
  r.uplinkRate = plan.uplinkRate;
  r.down = fabric.leafDownPorts;
  r.up = fabric.leafUpPorts;
  if (auto agrees = checkRatio(r); !agrees)
    return refuse(place + ".oversubscription", agrees.error().what, agrees.error().remedy);
  const struct {
    const char* key;
    Id<DeviceType> type;
    DataRate rate;
  } wanted[] = {{".leaf", fabric.leaf, plan.hostRate},
                {".leaf", fabric.leaf, plan.uplinkRate},
                {".spine", fabric.spine, plan.uplinkRate},
                {".core", fabric.core, plan.uplinkRate}};
  const int most = mostTiers(fabric);
  const std::size_t tiers = most == 1 ? (isDirect(fabric.topology) ? 2 : 1) : most == 2 ? 3 : 4;
  int perCage[4] = {1, 1, 1, 1}, ports[4] = {};
  for (std::size_t i = 0; i < tiers; ++i) {
    const DeviceType& type = catalog_[wanted[i].type];
    if (type.independentSwitches > 1) return refuseSharedBox(place + wanted[i].key, type, wanted[i].rate);
    const CageGroup* group = fabricCages(type).group;
    perCage[i] = group ? portsPerCageAt(*group, wanted[i].rate) : 0;
    ports[i] = mostPortsAt(type, wanted[i].rate);
    if (ports[i] == 0)
      return refuse(place + wanted[i].key, type.part.id + " has no ports of " + gigabits(wanted[i].rate),
                    ratesOf(type));
  }
  setLeaf(r, catalog_[fabric.leaf]);
  r.leafPortsPerCageDown = perCage[0];
  r.leafPortsPerCageUp = perCage[1];
  r.spinePortsPerCage = perCage[2];
  r.spinePorts = ports[2];
  r.corePorts = ports[3];
  return r;
}

/// Splits the cages of each tier's switch for its ports down and up.
Result<> Planner::splitSwitches(FabricPlan& plan, const std::string& place) const {
  const ClosSize& size = plan.size;
  const std::int64_t below = size.grouped ? size.leavesPerUnit : size.leaves;
  const int spineDown = size.tiers == 3 ? size.spineDown : static_cast<int>(below) * size.leafSpineLinks;
  const struct {
    const char* key;
    Id<DeviceType> type;
    SwitchUse use;
    SwitchPlan& plan;
  } tiers[] = {
      {".leaf", plan.spec->leaf, {plan.hostRate, plan.uplinkRate, size.down, size.up, size.upFirst}, plan.leaf},
      {".spine",
       plan.spec->spine,
       {plan.uplinkRate, plan.uplinkRate, spineDown, size.spineUp, size.spineDown},
       plan.spine},
      {".core",
       plan.spec->core,
       {plan.uplinkRate, plan.uplinkRate, static_cast<int>(size.pods()) * size.spineCoreLinks, 0, 0},
       plan.core}};
  for (int i = 0; i < std::min(3, size.tiers); ++i) {
    auto split = splitSwitch(tiers[i].type, catalog_[tiers[i].type], tiers[i].use);
    if (!split) return refuse(place + tiers[i].key, split.error().what, split.error().remedy);
    tiers[i].plan = std::move(*split);
  }
  return {};
}

Result<FabricPlan> Planner::planFabric(const FabricSpec& fabric, const std::string& place) {
  if (auto named = checkSwitches(fabric, place); !named) return tl::unexpected(named.error());
  FabricPlan plan;
  plan.spec = &fabric;
  if (auto taken = takeHostPorts(plan, place); !taken) return tl::unexpected(taken.error());
  auto sized = joinsHosts(fabric.topology) ? joinSystems(plan, place) : sizeSwitches(plan, place);
  if (!sized) return tl::unexpected(sized.error());
  return plan;
}

/// The numbers of a topology with switches, and the links among those that are alike.
Result<ClosSize> sizeOf(const FabricSpec& fabric, const ClosRequest& r, std::vector<PeerTier>& peers) {
  switch (fabric.topology) {
  case Topology::Dragonfly: {
    DragonflySpec d = fabric.dragonfly;
    auto size = sizeDragonfly(r, d);
    if (!size) return size;
    const auto a = static_cast<std::uint32_t>(d.a), h = static_cast<std::uint32_t>(d.h),
               groups = static_cast<std::uint32_t>(d.groups);
    if (d.a > 1) peers.push_back({LinkTier::Local, DeviceRole::Leaf, 0, groupMeshLinks(a, groups)});
    const int first = globalFirst(d, r.leafPortsPerCageUp);
    peers.push_back({LinkTier::Global, DeviceRole::Leaf, first, globalLinks(a * h, h, groups)});
    return size;
  }
  case Topology::DragonflyPlus: {
    DragonflyPlusSpec d = fabric.dragonflyPlus;
    auto size = sizeDragonflyPlus(r, d);
    if (!size) return size;
    const auto h = static_cast<std::uint32_t>(d.h);
    const std::uint32_t ofGroup = static_cast<std::uint32_t>(d.spines) * h;
    peers.push_back(
        {LinkTier::Global, DeviceRole::Spine, 0, globalLinks(ofGroup, h, static_cast<std::uint32_t>(d.groups))});
    return size;
  }
  case Topology::RandomRegular: {
    const RandomRegularSpec& g = fabric.randomRegular;
    auto size = sizeRandomRegular(r, g);
    if (!size) return size;
    peers.push_back({LinkTier::Mesh, DeviceRole::Leaf, 0,
                     randomRegularLinks(static_cast<std::uint32_t>(g.switches),
                                        static_cast<std::uint32_t>(g.networkPorts), g.seed)});
    return size;
  }
  default: return sizeClos(r);
  }
}

Result<> Planner::sizeSwitches(FabricPlan& plan, const std::string& place) {
  std::string note;
  plan.uplinkRate = uplinkRate(plan, note);
  const auto asked = request(plan, place);
  if (!asked) return tl::unexpected(asked.error());
  auto size = sizeOf(*plan.spec, *asked, plan.peers);
  if (!size) return refuse(place, size.error().what, size.error().remedy);
  plan.size = std::move(*size);
  if (const std::string ratio = otherRatio(*asked, plan.size); !ratio.empty())
    plan_.notes.push_back(plan.spec->name + ": " + ratio);
  plan.domains = asked->systemsPerDomain > 0;
  if (plan.domains) spreadOverSwitches(plan);
  if (!note.empty() && (plan.size.tiers > 1 || !plan.peers.empty())) plan_.notes.push_back(note);
  if (plan.size.switches() * plan.planes > mostSwitches) {
    const bool direct = isDirect(plan.spec->topology);
    const std::int64_t most = direct ? 0 : mostSystemsWithin(*asked, mostSwitches / plan.planes);
    return refuse(place,
                  to_string(plan.size.switches() * plan.planes) + " switches are more than " + to_string(mostSwitches),
                  most > 0 ? "at most " + to_string(most) + " systems stay within" : "choose switches with more ports");
  }
  return splitSwitches(plan, place);
}

/// Systems of one kind, joined to each other.
Result<> Planner::joinSystems(FabricPlan& plan, const std::string& place) const {
  const FabricSpec& fabric = *plan.spec;
  const std::string name(code(fabric.topology));
  JoinedSystems joined;
  for (std::size_t s = 0; s < spec_.systems.size(); ++s) {
    if (plan.hostPorts[s].empty()) continue;
    if (joined.systems > 0)
      return refuse(place, "systems of more than one kind have ports for it",
                    "a " + name + " joins systems of one kind");
    joined = {spec_.systems[s].count, static_cast<int>(plan.hostPorts[s].size())};
    plan.joinedKind = s;
  }
  if (fabric.extraEndpoints > 0)
    return refuse(place + ".extra_endpoints", "a " + name + " has no switch for endpoints", "leave them out");
  const bool torus = fabric.topology == Topology::Torus;
  const auto ports = torus ? sizeTorus(joined, fabric.torus) : sizeMesh(joined);
  if (!ports) return refuse(place, ports.error().what, ports.error().remedy);
  plan.uplinkRate = plan.hostRate;
  plan.size.tiers = 0;
  plan.size.leaves = 0;
  plan.size.podUnits = {1};
  // The longest dimension counts slowest, so that the natural halves are cut across it.
  std::vector<int> dimensions = fabric.torus.dimensions;
  std::ranges::stable_sort(dimensions);
  plan.joinedSlab = torus ? joined.systems / dimensions.back() : 0;
  plan.hostPorts[plan.joinedKind].resize(static_cast<std::size_t>(*ports));
  plan.peers.push_back({torus ? LinkTier::Torus : LinkTier::Mesh, DeviceRole::System, 0,
                        torus ? torusLinks(dimensions) : meshLinks(static_cast<std::uint32_t>(joined.systems))});
  return {};
}

}  // namespace

DataRate hostLinkRate(const DesignSpec& spec, const FabricSpec& fabric, const Catalog& catalog) {
  for (const SystemsSpec& systems : spec.systems) {
    const RolePorts role = portsOf(catalog[systems.type], fabric.hostRole);
    if (!role.ports.empty()) return DataRate::bitsPerSecond(role.rate.count() / std::max(1, fabric.planes));
  }
  return {};
}

Result<DesignPlan> planDesign(const DesignSpec& spec, const Catalog& catalog) { return Planner(spec, catalog).run(); }

}  // namespace fabric
