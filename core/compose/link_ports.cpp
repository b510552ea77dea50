// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/link_ports.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "core/analysis/link_margins.h"
#include "core/analysis/reach.h"
#include "core/analysis/shares.h"
#include "core/analysis/tiers.h"
#include "core/topology/cabling.h"

namespace fabric {

namespace {

using CagePlace = std::pair<Id<Device>, std::uint16_t>;

/// A pair with what is known of its ports.
struct Joint {
  PortPair pair;
  PortFacts a, b;
  Id<Fabric> fabric;
  std::string policy;
  std::uint32_t cluster = 0;

  CagePlace cageA() const { return {pair.a.device, a.cage}; }
  CagePlace cageB() const { return {pair.b.device, b.cage}; }
};

/// Leaves before spines before cores, hosts last: the end that the generator calls A.
int orderOf(const Design& design, const Catalog& catalog, Id<Device> id) {
  const Device& device = design.devices[id];
  const int rank = rankOf(device.role, catalog[device.type].kind);
  return rank == 0 ? 100 : rank;
}

/// Links whose cages share modules, which get one way together.
struct Cluster {
  std::vector<std::size_t> joints;
};

class PortLinker {
 public:
  PortLinker(DesignEdit& edit, const Settings& settings, std::string_view policy, Id<Fabric> fabric)
      : edit_(edit), settings_(settings), policy_(policy), fabric_(fabric),
        routes_(RouteTable::onDemand(edit.design(), edit.catalog(), settings.routes)) {}

  Result<> run(std::span<const PortPair> pairs) {
    for (const PortPair& pair : pairs)
      if (auto taken = take(pair); !taken) return taken;
    for (const Joint& joint : onSpares_)
      if (auto linked = joinSpare(joint); !linked) return linked;
    cluster();
    // Clusters of one kind make a tier, so that each kind of part is chosen once.
    std::vector<std::pair<TierKey, std::vector<std::size_t>>> tiers;
    for (Cluster& cluster : clusters_) {
      auto key = keyOf(cluster);
      if (!key) return tl::unexpected(key.error());
      const auto at = std::ranges::find(tiers, *key, [](const auto& tier) -> const TierKey& { return tier.first; });
      auto& joints =
          at == tiers.end() ? tiers.emplace_back(std::move(*key), std::vector<std::size_t>{}).second : at->second;
      joints.insert(joints.end(), cluster.joints.begin(), cluster.joints.end());
    }
    for (const auto& [key, joints] : tiers)
      if (auto written = write(key, joints); !written) return written;
    return {};
  }

 private:
  struct TierKey {
    TierEnd endA;
    std::vector<TierEnd> endsB;
    Id<TransceiverType> moduleA, moduleB;
    Id<CableType> neighbourA, neighbourB;
    CageFill fill = CageFill::Branches;
    Id<Fabric> fabric;
    std::string policy;

    bool operator==(const TierKey&) const = default;
  };

  const Design& design() const { return edit_.design(); }
  std::string label(PortRef port) { return portLabel(design(), edit_.shapes(), port.device, port.port); }

  Result<> take(const PortPair& asked) {
    for (const PortRef& port : {asked.a, asked.b}) {
      const Device* device = design().devices.find(port.device);
      if (!device) return fail(ErrorCode::NotFound, "device", "it is not in the design", "select one that is");
      if (port.port >= design().slotsOf(port.device).ports)
        return fail(ErrorCode::NotFound, device->name, "it has no port " + std::to_string(port.port + 1));
      if (!seen_.insert({port.device, port.port}).second)
        return fail(ErrorCode::PortInUse, label(port), "the port is named twice");
    }
    Joint joint;
    joint.pair = asked;
    if (orderOf(design(), edit_.catalog(), asked.b.device) < orderOf(design(), edit_.catalog(), asked.a.device))
      std::swap(joint.pair.a, joint.pair.b);
    joint.a = portFactsOf(design(), edit_.catalog(), edit_.shapes(), joint.pair.a);
    joint.b = portFactsOf(design(), edit_.catalog(), edit_.shapes(), joint.pair.b);
    for (const auto& [port, facts] : {std::pair{joint.pair.a, &joint.a}, std::pair{joint.pair.b, &joint.b}})
      if (auto free = checkFree(design(), edit_.catalog(), edit_.shapes(), port, *facts); !free) return free;
    if (joint.cageA() == joint.cageB())
      return fail(ErrorCode::Incompatible, label(joint.pair.b), "both ports are in one cage",
                  "choose a port of another cage");
    joint.policy =
        policy_.empty()
            ? std::string(policyBetween(design(), edit_.catalog(), settings_, joint.pair.a.device, joint.pair.b.device))
            : std::string(policy_);
    joint.fabric = fabricFor(joint);
    (joint.a.spare || joint.b.spare ? onSpares_ : joints_).push_back(std::move(joint));
    return {};
  }

  Id<Fabric> fabricFor(const Joint& joint) {
    if (fabric_) return fabric_;
    const auto key =
        std::tuple(joint.pair.a.device, joint.pair.b.device, joint.a.end.group.role, joint.b.end.group.role);
    const auto at = fabrics_.find(key);
    return at != fabrics_.end() ? at->second : fabrics_[key] = fabricBetween(edit_, joint.pair);
  }

  /// Facts are asked anew: an earlier link of this request may have taken the branch.
  Result<> joinSpare(const Joint& joint) {
    LinkWays ways(design(), catalog(), settings_);
    const auto way = ways.way(joint.pair, joint.policy);
    if (!way) return tl::unexpected(way.error());
    const bool headA = static_cast<bool>(joint.a.spare);
    const PortRef head = headA ? joint.pair.a : joint.pair.b, tail = headA ? joint.pair.b : joint.pair.a;
    const Id<TransceiverType> module = headA ? way->option.moduleB : way->option.moduleA;
    const std::uint16_t cage = headA ? joint.b.cage : joint.a.cage;
    if (!way->joins)
      return fail(ErrorCode::DoesNotFit, label(head), "its splitter has no branch left for all these links");
    if (module && !design().moduleIn(tail.device, cage))
      if (const auto plugged = edit_.plug(tail.device, cage, module); !plugged) return tl::unexpected(plugged.error());
    const auto made = edit_.connect(head, tail, way->joins, joint.fabric);
    return made ? Result<>{} : tl::unexpected(made.error());
  }

  /// The edit's catalog, which outlives the edit.
  std::shared_ptr<const Catalog> catalog() const { return {std::shared_ptr<const Catalog>{}, &edit_.catalog()}; }

  // -------------------------------------------------------------- clusters

  void cluster() {
    std::map<CagePlace, std::vector<std::size_t>> byCage;
    for (std::size_t i = 0; i < joints_.size(); ++i) {
      byCage[joints_[i].cageA()].push_back(i);
      byCage[joints_[i].cageB()].push_back(i);
    }
    std::vector<bool> done(joints_.size(), false);
    for (std::size_t i = 0; i < joints_.size(); ++i) {
      if (done[i]) continue;
      Cluster cluster{{i}};
      done[i] = true;
      for (std::size_t at = 0; at < cluster.joints.size(); ++at) {
        const Joint& joint = joints_[cluster.joints[at]];
        for (const CagePlace& cage : {joint.cageA(), joint.cageB()})
          for (const std::size_t other : byCage[cage])
            if (!done[other]) {
              done[other] = true;
              cluster.joints.push_back(other);
            }
      }
      std::ranges::sort(cluster.joints);
      clusters_.push_back(std::move(cluster));
    }
  }

  /// Turns round the links of a cluster whose end A is of several kinds, if that makes end A one kind.
  void turn(const Cluster& cluster) {
    const auto oneKind = [&](auto end) {
      return std::ranges::all_of(cluster.joints, [&](std::size_t i) {
        return std::invoke(end, joints_[i]).end == std::invoke(end, joints_[cluster.joints.front()]).end;
      });
    };
    if (oneKind(&Joint::a) || !oneKind(&Joint::b)) return;
    for (const std::size_t i : cluster.joints) {
      std::swap(joints_[i].pair.a, joints_[i].pair.b);
      std::swap(joints_[i].a, joints_[i].b);
    }
  }

  Result<TierKey> keyOf(const Cluster& cluster) {
    turn(cluster);
    const Joint& first = joints_[cluster.joints.front()];
    TierKey key;
    key.endA = tierEndOf(design(), first.pair.a.device, first.a);
    key.fabric = first.fabric;
    key.policy = first.policy;
    for (const std::size_t i : cluster.joints) {
      const Joint& joint = joints_[i];
      kindOf(key.endsB, tierEndOf(design(), joint.pair.b.device, joint.b));
      const bool mixed = joint.a.end != first.a.end || (key.endsB.size() > 1 && (key.moduleB || joint.b.module));
      if (mixed || joint.fabric != first.fabric)
        return fail(ErrorCode::Incompatible, label(joint.pair.a) + " to " + label(joint.pair.b),
                    std::string("ports of one cage lead to ") +
                        (mixed ? "ports of different kinds" : "different fabrics"),
                    "link them one kind at a time");
      for (const auto& [facts, module, neighbour] :
           {std::tuple{&joint.a, &key.moduleA, &key.neighbourA}, std::tuple{&joint.b, &key.moduleB, &key.neighbourB}}) {
        if (facts->module && *module && facts->module != *module)
          return fail(ErrorCode::Incompatible, label(joint.pair.a) + " to " + label(joint.pair.b),
                      "cages that must take one kind of module hold " + edit_.catalog()[*module].part.model + " and " +
                          edit_.catalog()[facts->module].part.model,
                      "replace one of them first");
        if (facts->module) *module = facts->module;
        if (facts->neighbourCable) *neighbour = facts->neighbourCable;
      }
    }
    key.fill = isWhole(cluster) ? CageFill::Whole : CageFill::Straight;
    return key;
  }

  /// The index of the kind, which is added if it is new.
  static std::uint8_t kindOf(std::vector<TierEnd>& kinds, const TierEnd& end) {
    const auto at = std::ranges::find(kinds, end);
    if (at != kinds.end()) return static_cast<std::uint8_t>(at - kinds.begin());
    kinds.push_back(end);
    return static_cast<std::uint8_t>(kinds.size() - 1);
  }

  /// Whether every cage of the cluster has all its ports linked, port 1 to port 1 where both ends have several.
  bool isWhole(const Cluster& cluster) const {
    std::map<CagePlace, int> counts;
    for (const std::size_t i : cluster.joints) {
      const Joint& joint = joints_[i];
      ++counts[joint.cageA()];
      ++counts[joint.cageB()];
      const bool crossed =
          joint.a.end.portsPerCage > 1 && joint.b.end.portsPerCage > 1 && joint.a.inCage != joint.b.inCage;
      if (crossed) return false;
    }
    return std::ranges::all_of(cluster.joints, [&](std::size_t i) {
      const Joint& joint = joints_[i];
      return counts[joint.cageA()] == joint.a.end.portsPerCage && counts[joint.cageB()] == joint.b.end.portsPerCage;
    });
  }

  // -------------------------------------------------------------- writing

  Result<> write(const TierKey& key, std::span<const std::size_t> joints) {
    Tier tier;
    tier.endA = key.endA;
    tier.endsB = key.endsB;
    std::map<CagePlace, std::uint32_t> cagesA, cagesB;
    for (const std::size_t i : joints) {
      const Joint& joint = joints_[i];
      const auto numberA = cagesA.try_emplace(joint.cageA(), static_cast<std::uint32_t>(cagesA.size())).first->second;
      const auto numberB = cagesB.try_emplace(joint.cageB(), static_cast<std::uint32_t>(cagesB.size())).first->second;
      tier.links.push_back({joint.pair.a.device, joint.pair.b.device, numberA, numberB, joint.pair.a.port,
                            joint.pair.b.port, joint.a.cage, joint.b.cage, joint.a.inCage, joint.b.inCage,
                            kindOf(tier.endsB, tierEndOf(design(), joint.pair.b.device, joint.b))});
    }
    tier.cagesA = static_cast<std::uint32_t>(cagesA.size());
    tier.cagesB = static_cast<std::uint32_t>(cagesB.size());
    PortFacts inA, inB;
    inA.module = key.moduleA;
    inA.neighbourCable = key.neighbourA;
    inB.module = key.moduleB;
    inB.neighbourCable = key.neighbourB;
    const Joint& first = joints_[joints.front()];
    const std::string place = label(first.pair.a) + " to " + label(first.pair.b);
    // Where no straight cable does, a splitter with a branch to spare is better than no link.
    auto media = choose(tier, key, inA, inB, key.fill, place);
    if (!media && key.fill == CageFill::Straight) media = choose(tier, key, inA, inB, CageFill::Branches, place);
    if (!media) return tl::unexpected(media.error());
    return writeTier(tier, *media, key.fabric, edit_);
  }

  Result<TierMedia> choose(const Tier& tier, const TierKey& key, const PortFacts& a, const PortFacts& b, CageFill fill,
                           const std::string& place) const {
    return chooseTierMedia(edit_.catalog(), tier, routes_, key.policy, place, filterFor(edit_.catalog(), a, b, fill));
  }

  DesignEdit& edit_;
  const Settings& settings_;
  std::string_view policy_;
  Id<Fabric> fabric_;
  RouteTable routes_;
  std::set<std::pair<Id<Device>, std::uint16_t>> seen_;
  std::vector<Joint> joints_, onSpares_;
  std::vector<Cluster> clusters_;
  std::map<std::tuple<Id<Device>, Id<Device>, PortRole, PortRole>, Id<Fabric>> fabrics_;
};

// ---------------------------------------------------------------- fabrics

std::optional<FabricKind> kindFor(PortRole role) {
  switch (role) {
  case PortRole::ScaleOut: return FabricKind::Compute;
  case PortRole::FrontEnd: return FabricKind::FrontEnd;
  case PortRole::Management: return FabricKind::Management;
  case PortRole::ScaleUp: return FabricKind::ScaleUp;
  case PortRole::Network: break;
  }
  return std::nullopt;
}

/// The fabric of a link that the device has on a port of this role.
Id<Fabric> fabricAt(const Design& design, Shapes& shapes, Id<Device> device, PortRole role) {
  const DeviceShape& shape = shapes.of(design, device);
  for (std::uint16_t port = 0; port < shape.ports().size(); ++port)
    if (const Id<Link> link = design.linkAt(device, port); link && shape.groupOfPort(port).role == role)
      return design.links[link].fabric;
  return {};
}

}  // namespace

Id<Fabric> fabricBetween(DesignEdit& edit, const PortPair& pair) {
  const Design& design = edit.design();
  std::optional<FabricKind> kind;
  // Ports of systems say what they are for; those of switches serve any fabric.
  std::array<std::pair<Id<Device>, PortRole>, 2> ends;
  for (std::size_t i = 0; i < 2; ++i) {
    const PortRef& port = i == 0 ? pair.a : pair.b;
    ends[i] = {port.device, edit.shapes().of(design, port.device).groupOfPort(port.port).role};
  }
  std::ranges::stable_sort(ends, [](const auto& x, const auto& y) {
    return (x.second != PortRole::Network) > (y.second != PortRole::Network);
  });
  for (const auto& [device, role] : ends) {
    if (const Id<Fabric> fabric = fabricAt(design, edit.shapes(), device, role)) return fabric;
    if (!kind) kind = kindFor(role);
  }
  Id<Fabric> found;
  design.fabrics.forEach([&](Id<Fabric> id, const Fabric& fabric) {
    if (!found && (!kind || fabric.kind == *kind)) found = id;
  });
  if (found) return found;
  const FabricKind made = kind.value_or(FabricKind::Compute);
  return edit.addFabric({made, std::string(code(made))});
}

Result<> linkPorts(DesignEdit& edit, const Settings& settings, std::span<const PortPair> pairs, std::string_view policy,
                   Id<Fabric> fabric) {
  return PortLinker(edit, settings, policy, fabric).run(pairs);
}

// ---------------------------------------------------------------- what was added

const AddedMedia* tightestOf(const AddedLinks& added) {
  const AddedMedia* tightest = nullptr;
  const auto share = [](const AddedMedia& media) { return media.longest / media.reach; };
  for (const AddedMedia& media : added.media)
    if (media.reach > Length{} && (!tightest || share(media) > share(*tightest))) tightest = &media;
  return tightest;
}

AddedLinks addedLinks(const Design& before, const Design& after, const Catalog& catalog, const RouteRules& rules) {
  AddedLinks added;
  Shapes shapes(catalog);
  const RouteTable routes = RouteTable::onDemand(after, catalog, rules);
  std::map<Id<Cable>, Length> cables;
  std::map<std::pair<Id<CableType>, Id<TransceiverType>>, AddedMedia> media;
  const auto price = [&](const std::optional<Money>& amount) {
    if (amount) added.price += *amount;
    else added.allPriced = false;
  };
  difference(before.links, after.links, [&](Id<Link> id, const Link* old, const Link* link) {
    if (old || !link) return;
    added.links.push_back(id);
    const Id<CableType> type = after.cables[link->cable].type;
    const LoopKind loops = loopKind(catalog[type].technology);
    const auto length = Length::millimetres(std::max(0, routes.millimetres(link->a, link->b, loops)));
    added.longest = std::max(added.longest, length);
    Length& needed = cables[link->cable];
    needed = std::max(needed, length);
    const Id<TransceiverType> opticsA = opticsAt(after, catalog, shapes, link->a, link->portA);
    const Id<TransceiverType> opticsB = opticsAt(after, catalog, shapes, link->b, link->portB);
    AddedMedia& kind = media[{type, opticsA ? opticsA : opticsB}];
    kind.cable = type;
    kind.module = opticsA ? opticsA : opticsB;
    ++kind.links;
    kind.longest = std::max(kind.longest, length);
    const Length reach = reachOf(catalog, type, opticsA, opticsB);
    if (kind.reach == Length{} || (reach > Length{} && reach < kind.reach)) kind.reach = reach;
  });
  difference(before.modules, after.modules, [&](Id<Module>, const Module* old, const Module* module) {
    if (old || !module) return;
    ++added.modules;
    added.power += countedPower(catalog[module->type]);
    price(catalog[module->type].part.price.amount);
  });
  for (const auto& [cable, needed] : cables) {
    if (before.cables.contains(cable)) continue;
    ++added.cables;
    const CableType& type = catalog[after.cables[cable].type];
    const auto order = orderCable(type, needed);
    price(order ? order->price : std::nullopt);
    if (!order) continue;
    const CableLength& length = type.lengths[order->length];
    added.power += length.powerA.value_or(Power{}) + length.powerB.value_or(Power{}) * type.bEnds;
  }
  for (const auto& [key, kind] : media) added.media.push_back(kind);
  std::ranges::stable_sort(added.media, std::ranges::greater{}, &AddedMedia::links);
  return added;
}

}  // namespace fabric
