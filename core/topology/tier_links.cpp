// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/tier_links.h"

#include <algorithm>
#include <span>

namespace fabric {

namespace {

/// One side of a tier: devices of one shape, numbered, and how their ports meet cages.
class Side {
 public:
  Side(const DeviceShape& shape, std::uint32_t firstCage) : shape_(&shape), firstCage_(firstCage) {}

  std::uint32_t cages() const { return static_cast<std::uint32_t>(shape_->cages().size()); }
  std::uint32_t cage(std::uint32_t device, std::uint16_t port) const {
    return firstCage_ + device * cages() + shape_->ports()[port].cage;
  }
  /// The port's cage, numbered within its device.
  std::uint16_t ownCage(std::uint16_t port) const { return shape_->ports()[port].cage; }
  std::uint8_t inCage(std::uint16_t port) const { return static_cast<std::uint8_t>(shape_->ports()[port].number - 1); }
  TierEnd end(Id<DeviceType> type, std::uint16_t port) const {
    const ShapePort& p = shape_->ports()[port];
    return {type, shape_->groupOfPort(port), shape_->cages()[p.cage].ports, p.rate};
  }

 private:
  const DeviceShape* shape_;
  std::uint32_t firstCage_;
};

class TierMaker {
 public:
  TierMaker(const DesignSpec& spec, const FabricPlan& plan, const PlacedDesign& placed, std::size_t fabric,
            DesignEdit& edit)
      : spec_(spec), plan_(plan), placed_(placed), fabric_(placed.fabrics[fabric]), edit_(edit) {}

  Tier hostLeaf();
  Tier leafSpine(const PlacedPlane& devices);
  Tier spineCore(const PlacedPlane& devices);
  Tier peers(const PeerTier& asked, const PlacedPlane& devices);

 private:
  const DeviceShape& shapeOf(Id<Device> device) { return edit_.shapes().of(edit_.design(), device); }
  void addHosts(Tier& tier, std::size_t plane);
  void addEndpoints(Tier& tier, std::size_t plane);
  /// The leaves of a plane, with cages numbered after those of the planes before.
  Side leavesOf(std::size_t plane) {
    const DeviceShape& shape = shapeOf(fabric_.planes[0].leaves[0]);
    return {shape, static_cast<std::uint32_t>(plane * fabric_.planes[0].leaves.size() * shape.cages().size())};
  }
  static std::uint8_t kindOf(Tier& tier, const TierEnd& end);

  const DesignSpec& spec_;
  const FabricPlan& plan_;
  const PlacedDesign& placed_;
  const PlacedFabric& fabric_;
  DesignEdit& edit_;
};

bool sameKind(const TierEnd& a, const TierEnd& b) {
  return a.group == b.group && a.portsPerCage == b.portsPerCage && a.rate == b.rate;
}

std::uint8_t TierMaker::kindOf(Tier& tier, const TierEnd& end) {
  for (std::size_t i = 0; i < tier.endsB.size(); ++i)
    if (sameKind(tier.endsB[i], end)) return static_cast<std::uint8_t>(i);
  tier.endsB.push_back(end);
  return static_cast<std::uint8_t>(tier.endsB.size() - 1);
}

/// What is to be known of one port of a kind of system.
struct HostSocket {
  std::uint16_t port = 0, cage = 0;
  std::uint8_t inCage = 0, kind = 0;
};

/// All planes together: they share the hosts' cages.
Tier TierMaker::hostLeaf() {
  Tier tier;
  tier.name = "host-leaf";
  const Side leaves = leavesOf(0);
  tier.endA = leaves.end(plan_.leaf.type, plan_.leaf.down.numbers.front());
  tier.cagesA = leaves.cages() * static_cast<std::uint32_t>(fabric_.planes[0].leaves.size() * fabric_.planes.size());
  tier.links.reserve(fabric_.planes.size() * fabric_.hosts.size() +
                     static_cast<std::size_t>(plan_.spec->extraEndpoints));
  for (std::size_t plane = 0; plane < fabric_.planes.size(); ++plane) addHosts(tier, plane);
  for (std::size_t plane = 0; plane < fabric_.planes.size(); ++plane) addEndpoints(tier, plane);
  return tier;
}

void TierMaker::addHosts(Tier& tier, std::size_t plane) {
  const Side leaves = leavesOf(plane);
  // Planes share a port of the host; rails have one each.
  const auto planes = static_cast<std::uint16_t>(plan_.rails ? 1 : plan_.planes);
  const auto split = static_cast<std::uint16_t>(plan_.rails ? 0 : plane);
  std::vector<std::vector<HostSocket>> sockets(spec_.systems.size());
  std::uint32_t cagesPerSystem = 0, system = 0;
  for (std::size_t k = 0; k < spec_.systems.size(); system += static_cast<std::uint32_t>(spec_.systems[k].count), ++k) {
    const DeviceShape& shape = shapeOf(placed_.systems[system]);
    cagesPerSystem = std::max(cagesPerSystem, static_cast<std::uint32_t>(shape.cages().size()));
    const Side side(shape, 0);
    for (std::size_t i = 0; i < plan_.portsOfPlane(k); ++i) {
      const HostPort& host = plan_.hostPorts[k][plan_.rails ? plane : i];
      const auto inCage = static_cast<std::uint8_t>(host.index * planes + split);
      const auto port = static_cast<std::uint16_t>(shape.cages()[host.cage].firstPort + inCage);
      sockets[k].push_back({port, host.cage, inCage, kindOf(tier, side.end(spec_.systems[k].type, port))});
    }
  }
  tier.cagesB = cagesPerSystem * static_cast<std::uint32_t>(placed_.systems.size());
  const PlacedPlane& devices = fabric_.planes[plane];
  for (const HostLink& host : fabric_.hosts) {
    const HostSocket& socket = sockets[placed_.systemKind[host.system]][host.port];
    const std::uint16_t portA = plan_.leaf.down.numbers[host.leafPort];
    tier.links.push_back({devices.leaves[host.leaf], placed_.systems[host.system], leaves.cage(host.leaf, portA),
                          host.system * cagesPerSystem + socket.cage, portA, socket.port, leaves.ownCage(portA),
                          socket.cage, leaves.inCage(portA), socket.inCage, socket.kind});
  }
}

void TierMaker::addEndpoints(Tier& tier, std::size_t plane) {
  const std::vector<EndpointLink>& links = fabric_.endpointLinks[plane];
  if (links.empty()) return;
  const PlacedPlane& devices = fabric_.planes[plane];
  const Side leaves = leavesOf(plane), ends(shapeOf(devices.endpoints[0]), tier.cagesB);
  const std::uint8_t kind = kindOf(tier, ends.end(plan_.spec->endpoint, 0));
  for (std::uint32_t i = 0; i < links.size(); ++i) {
    const std::uint16_t portA = plan_.leaf.down.numbers[links[i].leafPort];
    tier.links.push_back({devices.leaves[links[i].leaf], devices.endpoints[i], leaves.cage(links[i].leaf, portA),
                          ends.cage(i, 0), portA, 0, leaves.ownCage(portA), ends.ownCage(0), leaves.inCage(portA), 0,
                          kind});
  }
  tier.cagesB += ends.cages() * static_cast<std::uint32_t>(links.size());
}

/// The switches of one side of a tier between switches: their type, the ports they use for it, the devices.
struct SwitchRow {
  Id<DeviceType> type;
  PortRun ports;
  const std::vector<Id<Device>>& devices;
  Side side;

  TierEnd end() const { return side.end(type, ports.numbers.front()); }
  std::uint32_t cages() const { return side.cages() * static_cast<std::uint32_t>(devices.size()); }
};

/// A tier between switches. Every pair that it joins has the same number of links, on ports that follow each other.
class SwitchTier {
 public:
  SwitchTier(std::string name, SwitchRow lower, SwitchRow upper, int linksOfPair, std::int64_t links)
      : lower_(std::move(lower)), upper_(std::move(upper)), linksOfPair_(linksOfPair) {
    tier_.name = std::move(name);
    tier_.endA = lower_.end();
    tier_.endsB = {upper_.end()};
    tier_.cagesA = lower_.cages();
    tier_.cagesB = upper_.cages();
    tier_.links.reserve(static_cast<std::size_t>(links));
  }

  /// Joins two switches: `lower` is the upper one's n-th neighbour below, `upper` the lower one's m-th above.
  void join(std::uint32_t lower, std::int64_t n, std::uint32_t upper, std::int64_t m) {
    for (int i = 0; i < linksOfPair_; ++i) {
      const std::uint16_t a = lower_.ports.numbers[static_cast<std::size_t>(m * linksOfPair_ + i)];
      const std::uint16_t b = upper_.ports.numbers[static_cast<std::size_t>(n * linksOfPair_ + i)];
      tier_.links.push_back({lower_.devices[lower], upper_.devices[upper], lower_.side.cage(lower, a),
                             upper_.side.cage(upper, b), a, b, lower_.side.ownCage(a), upper_.side.ownCage(b),
                             lower_.side.inCage(a), upper_.side.inCage(b), 0});
    }
  }
  Tier take() { return std::move(tier_); }

 private:
  SwitchRow lower_, upper_;
  int linksOfPair_;
  Tier tier_;
};

Tier TierMaker::leafSpine(const PlacedPlane& devices) {
  const ClosSize& size = plan_.size;
  SwitchTier tier("leaf-spine", {plan_.leaf.type, plan_.leaf.up, devices.leaves, Side(shapeOf(devices.leaves[0]), 0)},
                  {plan_.spine.type, plan_.spine.down, devices.spines, Side(shapeOf(devices.spines[0]), 0)},
                  size.leafSpineLinks, size.leafSpineTotal());
  std::uint32_t leaf = 0, firstSpine = 0;
  for (const std::int64_t units : size.podUnits) {
    for (std::int64_t l = 0; l < units * size.leavesPerUnit; ++l, ++leaf)
      for (int s = 0; s < size.spinesPerPod; ++s) tier.join(leaf, l, firstSpine + static_cast<std::uint32_t>(s), s);
    firstSpine += static_cast<std::uint32_t>(size.spinesPerPod);
  }
  return tier.take();
}

Tier TierMaker::spineCore(const PlacedPlane& devices) {
  const ClosSize& size = plan_.size;
  SwitchTier tier("spine-core", {plan_.spine.type, plan_.spine.up, devices.spines, Side(shapeOf(devices.spines[0]), 0)},
                  {plan_.core.type, plan_.core.down, devices.cores, Side(shapeOf(devices.cores[0]), 0)},
                  size.spineCoreLinks, size.spineCoreTotal());
  std::uint32_t spine = 0;
  for (std::int64_t pod = 0; pod < size.pods(); ++pod)
    for (int s = 0; s < size.spinesPerPod; ++s, ++spine)
      for (int c = 0; c < size.coresPerGroup; ++c)
        tier.join(spine, pod, static_cast<std::uint32_t>(s * size.coresPerGroup + c), c);
  return tier.take();
}

/// Links among nodes that are alike.
Tier TierMaker::peers(const PeerTier& asked, const PlacedPlane& devices) {
  const bool systems = asked.nodes == DeviceRole::System;
  std::span<const Id<Device>> nodes = asked.nodes == DeviceRole::Leaf ? devices.leaves : devices.spines;
  if (systems) {
    const auto first = std::ranges::find(placed_.systemKind, plan_.joinedKind) - placed_.systemKind.begin();
    nodes =
        std::span(placed_.systems)
            .subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(spec_.systems[plan_.joinedKind].count));
  }
  const SwitchPlan& box = asked.nodes == DeviceRole::Leaf ? plan_.leaf : plan_.spine;
  const DeviceShape& shape = shapeOf(nodes[0]);
  std::vector<std::uint16_t> ports = box.up.numbers;
  if (systems) {
    ports.clear();
    for (const HostPort& host : plan_.hostPorts[plan_.joinedKind])
      ports.push_back(static_cast<std::uint16_t>(shape.cages()[host.cage].firstPort + host.index));
  }
  const Side side(shape, 0);
  Tier tier;
  tier.name = code(asked.tier);
  tier.peers = true;
  tier.endA = side.end(systems ? spec_.systems[plan_.joinedKind].type : box.type,
                       ports[static_cast<std::size_t>(asked.firstPort)]);
  tier.endsB = {tier.endA};
  tier.cagesA = tier.cagesB = side.cages() * static_cast<std::uint32_t>(nodes.size());
  tier.links.reserve(asked.links.size());
  for (const PeerLink& link : asked.links) {
    const std::uint16_t a = ports[static_cast<std::size_t>(asked.firstPort + link.portA)],
                        b = ports[static_cast<std::size_t>(asked.firstPort + link.portB)];
    tier.links.push_back({nodes[link.a], nodes[link.b], side.cage(link.a, a), side.cage(link.b, b), a, b,
                          side.ownCage(a), side.ownCage(b), side.inCage(a), side.inCage(b), 0});
  }
  return tier;
}

}  // namespace

std::vector<Tier> tiersOf(const DesignSpec& spec, const FabricPlan& plan, const PlacedDesign& placed,
                          std::size_t fabric, DesignEdit& edit) {
  TierMaker maker(spec, plan, placed, fabric, edit);
  std::vector<Tier> tiers;
  if (plan.size.tiers > 0) tiers.push_back(maker.hostLeaf());
  for (const PlacedPlane& plane : placed.fabrics[fabric].planes) {
    for (const PeerTier& peers : plan.peers) tiers.push_back(maker.peers(peers, plane));
    if (plan.size.tiers > 1) tiers.push_back(maker.leafSpine(plane));
    if (plan.size.tiers > 2) tiers.push_back(maker.spineCore(plane));
  }
  return tiers;
}

}  // namespace fabric
