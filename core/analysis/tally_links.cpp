// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links and cables of a tally: the pass that every figure waits for. One look-up per end, the rest is arithmetic.

#include <algorithm>
#include <cassert>
#include <limits>
#include <set>

#include "core/analysis/reach.h"
#include "core/analysis/tally.h"
#include "core/analysis/tiers.h"

namespace fabric {

namespace {

constexpr std::int32_t madeStep = 10'000;  // fibre beyond stock is made to whole tens of metres

/// Millimetres along the floor between two devices, or RouteTable::unknown. The same sums as routeBetween.
std::int32_t routeOf(const RouteNumbers& numbers, const DeviceSpot& a, const DeviceSpot& b, const FloorPlace& from,
                     const FloorPlace& to, LoopKind loops) {
  if (from.hall == 0 || from.hall != to.hall) return RouteTable::unknown;
  std::int64_t total = 0;
  if (a.rack == b.rack) {
    total = numbers.totalInRack(a.height, b.height);
  } else {
    const std::int64_t upA = std::max(0, from.trayHeight - a.height), upB = std::max(0, to.trayHeight - b.height);
    total = numbers.total(upA + trayLength(from, to) + upB, loops);
  }
  return total < 0 || total > std::numeric_limits<std::int32_t>::max() ? RouteTable::unknown : static_cast<std::int32_t>(total);
}

}  // namespace

Tally::LinkFacts Tally::factsOf(const Link& link, std::uint32_t cableType, std::int32_t fixed) const {
  LinkFacts facts;
  facts.a = &spots_[link.a.value];
  facts.b = &spots_[link.b.value];
  facts.route = routeOf(numbers_, *facts.a, *facts.b, places_[facts.a->rack], places_[facts.b->rack],
                        cableFacts_.data()[cableType].loops);
  facts.length = std::max(facts.route, fixed > 0 ? fixed : RouteTable::unknown);
  return facts;
}

std::int32_t Tally::lengthOf(const Link& link, const Cable& cable) const {
  return factsOf(link, cable.type.value, cable.fixedLength.count()).length;
}

BundleKey Tally::bundleOf(const Link& link, Id<CableType> cable) const {
  const DeviceSpot& a = spots_[link.a.value];
  const DeviceSpot& b = spots_[link.b.value];
  return {{std::min(a.rack, b.rack)}, {std::max(a.rack, b.rack)}, cable, link.fabric,
          tierOf(classes_[a.klass].rank, classes_[b.klass].rank)};
}

std::uint32_t Tally::kindFor(const KindKey& key, bool needsA, bool needsB) {
  if (const auto at = kindIndex_.find(key); at != kindIndex_.end()) return at->second;
  LinkKind kind;
  kind.cable = {static_cast<std::uint32_t>(key.low & 0xFFFF)};
  kind.moduleA = {static_cast<std::uint32_t>(key.low >> 16 & 0xFFFF)};
  kind.moduleB = {static_cast<std::uint32_t>(key.low >> 32 & 0xFFFF)};
  kind.fabric = fabrics_[key.low >> 48];
  kind.rate = DataRate::bitsPerSecond(static_cast<std::int64_t>(key.high >> 8));
  kind.tier = static_cast<LinkTier>(key.high & 3);
  kind.hostEnds = static_cast<std::uint8_t>(key.high >> 2 & 3);
  kind.systemEnds = static_cast<std::uint8_t>(key.high >> 4 & 3);
  kind.needsModuleA = needsA;
  kind.needsModuleB = needsB;
  kind.reach = reachOf(*catalog_, kind.cable, kind.moduleA, kind.moduleB);
  const auto index = static_cast<std::uint32_t>(kinds_.size());
  kinds_.push_back(kind);
  kindKeys_.push_back(key);
  kindIndex_.emplace(key, index);
  return index;
}

/// Everything that is counted by link: its kind, the load of its switches, its bundle.
inline void Tally::count(const Link& link, std::uint32_t cableType, const LinkFacts& facts, int sign, bool withBundles) {
  const DeviceClass& classA = classes_.data()[facts.a->klass];
  const DeviceClass& classB = classes_.data()[facts.b->klass];
  const PortFacts& portA = ports_.data()[classA.firstPort + link.portA];
  const PortFacts& portB = ports_.data()[classB.firstPort + link.portB];
  const bool assembly = cableFacts_.data()[cableType].assembly;
  const bool needsA = !assembly && portA.takesModule, needsB = !assembly && portB.takesModule;
  const std::uint64_t moduleA = assembly ? 0 : cageModules_.data()[facts.a->cages + portA.cage];
  const std::uint64_t moduleB = assembly ? 0 : cageModules_.data()[facts.b->cages + portB.cage];
  const LinkTier tier = tierOf(classA.rank, classB.rank);
  const auto systems = static_cast<std::uint64_t>(classA.isSystem) + classB.isSystem;
  const auto hosts = static_cast<std::uint64_t>(classA.rank == 0) + (classB.rank == 0);
  const std::uint64_t fabric = fabrics_.data()[lastFabric_] == link.fabric ? lastFabric_ : lastFabric_ = fabricIndex(link.fabric);

  const KindKey key{cableType | moduleA << 16 | moduleB << 32 | fabric << 48,
                    static_cast<std::uint64_t>(portA.rate) << 8 | std::uint64_t{needsA} << 7 | std::uint64_t{needsB} << 6 |
                        systems << 4 | hosts << 2 | static_cast<std::uint64_t>(tier)};
  if (lastKind_ >= kinds_.size() || !(kindKeys_.data()[lastKind_] == key)) lastKind_ = kindFor(key, needsA, needsB);
  LinkKind& kind = kinds_.data()[lastKind_];
  kind.links += sign;
  bool over = false;
  if (facts.length < 0) {
    kind.unknownLength += sign;
  } else {
    const ReachVerdict verdict = verdictOf(facts.length, kind.reach.count(), settings_.routes.marginPermille);
    over = verdict == ReachVerdict::Exceeded;
    if (over) kind.overReach += sign;
    else if (verdict == ReachVerdict::NearLimit) kind.nearReach += sign;
  }

  PagedArray<SwitchLoad>& loads = loads_.data()[fabric];
  const std::int64_t rate = sign * portA.rate;
  if (classA.isSwitch) {
    SwitchLoad& load = loads[link.a.value];
    load.links += sign;
    if (classB.rank < classA.rank) load.down += rate;
    else if (classB.rank > classA.rank) load.up += rate;
  }
  if (classB.isSwitch) {
    SwitchLoad& load = loads[link.b.value];
    load.links += sign;
    if (classA.rank < classB.rank) load.down += rate;
    else if (classA.rank > classB.rank) load.up += rate;
  }
  if (!withBundles) return;
  const BundleKey bundle{{std::min(facts.a->rack, facts.b->rack)}, {std::max(facts.a->rack, facts.b->rack)}, {cableType}, link.fabric, tier};
  if (sign > 0) bundles_.add(bundle, facts.length, over);
  else bundles_.remove(bundle, facts.length, over);
}

// ---------------------------------------------------------------- cables

/// Index of the shortest stock length that is enough; the number of stock lengths where none is.
inline std::size_t Tally::variantOf(const CableFacts& facts, std::int32_t needed) {
  const std::int32_t* stock = facts.stock.data();
  const std::size_t lengths = facts.stock.size();
  std::size_t i = 0;
  while (i < lengths && stock[i] < needed) ++i;
  return i;
}

/// `needed` is the length to order for, or below 0.
inline void Tally::countOrder(std::uint32_t cableType, std::int32_t needed, int sign) {
  CableTally& tally = cables_.data()[cableType];
  const CableFacts& facts = cableFacts_.data()[cableType];
  if (needed < 0) {
    tally.unknown += sign;
    return;
  }
  const std::size_t variant = variantOf(facts, needed);
  if (variant < facts.stock.size()) {
    tally.stock.data()[variant] += sign;
  } else if (facts.assembly) {
    tally.tooLong += sign;
  } else {
    const std::size_t tens = (static_cast<std::size_t>(needed) + madeStep - 1) / madeStep;
    if (tally.made.size() <= tens) tally.made.resize(tens + 1);
    tally.made[tens] += sign;
  }
}

/// Fixed ends sit in cages and may draw power there: one at A, and at B one for each cage.
void Tally::countPlugs(std::uint32_t cableType, std::int32_t needed, std::span<const Link> links, int sign) {
  const CableFacts& facts = cableFacts_.data()[cableType];
  const std::size_t variant = std::min(variantOf(facts, std::max(needed, 0)), facts.stock.size() - 1);
  const auto plug = [&](Id<Device> device, std::uint16_t port, std::span<const Link> before, bool endB) {
    const DeviceSpot& spot = spots_[device.value];
    const PortFacts* ports = ports_.data() + classes_.data()[spot.klass].firstPort;
    for (const Link& other : before)
      if ((endB ? other.b : other.a) == device && ports[endB ? other.portB : other.portA].cage == ports[port].cage) return;
    const std::int64_t power = sign * (endB ? facts.powerB : facts.powerA).data()[variant];
    assemblyCages_ += sign;
    cablePower_ += power;
    RackTally& rack = racks_[spot.rack];
    rack.typical += power;
    rack.maximum += power;
  };
  for (std::size_t i = 0; i < links.size(); ++i) {
    plug(links[i].a, links[i].portA, links.first(i), false);
    plug(links[i].b, links[i].portB, links.first(i), true);
  }
}

/// A cable is as long as its longest link. Its order follows the fixed length where there is one.
void Tally::countCable(const Cable& cable, std::span<const Link> links, int sign) {
  if (links.empty()) return;
  const std::int32_t fixed = cable.fixedLength.count();
  std::int32_t route = RouteTable::unknown;
  bool known = true;
  for (const Link& link : links) {
    const std::int32_t one = factsOf(link, cable.type.value, 0).route;
    known = known && one >= 0;
    route = std::max(route, one);
  }
  countWhole(cable.type.value, fixed, known ? route : RouteTable::unknown, links, sign);
}

inline void Tally::countWhole(std::uint32_t cableType, std::int32_t fixed, std::int32_t route, std::span<const Link> links, int sign) {
  const std::int32_t needed = fixed > 0 ? fixed : route;
  countOrder(cableType, needed, sign);
  if (route >= 0) totalLength_ += std::int64_t{sign} * route;
  else if (fixed > 0) totalLength_ += std::int64_t{sign} * fixed;
  if (cableFacts_.data()[cableType].assembly) countPlugs(cableType, needed, links, sign);
}

void Tally::countLink(const Link& link, const Cable& cable, int sign) {
  count(link, cable.type.value, factsOf(link, cable.type.value, cable.fixedLength.count()), sign, hasBundles_);
}

// ---------------------------------------------------------------- the pass

void Tally::addLinks(const Design& design, bool withBundles) {
  Table<Cable>::Reader cables(design.cables);
  Table<LinkCount>::Reader counts(design.index.cableLinks);
  std::vector<SharedLink> shared;
  std::int32_t longest = 0;
  design.links.forEach([&](Id<Link>, const Link& link) {
    const Cable* cable = cables.find(link.cable);
    const LinkCount* carries = counts.find({link.cable.value});
    assert(cable && "a link's cable is in the design");
    const std::uint32_t type = cable->type.value;
    const std::int32_t fixed = cable->fixedLength.count();
    const LinkFacts facts = factsOf(link, type, fixed);
    longest = std::max(longest, facts.length);
    count(link, type, facts, 1, withBundles);
    if (!carries || carries->links == 1) countWhole(type, fixed, facts.route, {&link, 1}, 1);
    else shared.push_back({link.cable.value, link});
  });
  longest_ = withBundles ? 0 : longest;
  addShared(design, shared);
}

void Tally::addShared(const Design& design, std::vector<SharedLink>& shared) {
  const auto byCable = [](const SharedLink& a, const SharedLink& b) { return a.cable < b.cable; };
  if (!std::ranges::is_sorted(shared, byCable)) std::ranges::stable_sort(shared, byCable);
  std::vector<Link> links;
  for (std::size_t i = 0; i < shared.size();) {
    links.clear();
    const std::uint32_t cable = shared[i].cable;
    for (; i < shared.size() && shared[i].cable == cable; ++i) links.push_back(shared[i].link);
    countCable(design.cables[{cable}], links, 1);
  }
}

}  // namespace fabric
