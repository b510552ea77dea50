// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links and cables of a tally: the pass that every figure waits for. It keeps what neighbouring links have in common
// (the pair of racks, the kind of link, the stock length) in registers and enters sums when they change.

#include <algorithm>
#include <cassert>
#include <limits>

#include "core/analysis/reach.h"
#include "core/analysis/tally.h"
#include "core/analysis/tiers.h"

namespace fabric {

namespace {

constexpr std::int32_t madeStep = 10'000;  // fibre beyond stock is made to whole tens of metres

}  // namespace

/// Counts links and cables in or out. Valid while the tally's tables of devices, racks and modules do not grow.
class Tally::LinkPass {
 public:
  LinkPass(Tally& tally, int sign)
      : t_(tally), sign_(sign), numbers_(tally.numbers_), spots_(tally.spots_), ports_(tally.ports_.data()),
        cageModules_(tally.cageModules_.data()), cables_(tally.cableFacts_.data()),
        margin_(tally.settings_.routes.marginPermille) {}
  LinkPass(const LinkPass&) = delete;
  LinkPass& operator=(const LinkPass&) = delete;
  ~LinkPass() {
    enterLoadA();
    enterKind();
    t_.totalLength_ += sign_ * length_;
    t_.longest_ = std::max(t_.longest_, longest_);
  }

  /// Millimetres of the way, or RouteTable::unknown. The same sums as routeBetween.
  std::int32_t route(const DeviceSpot& a, const DeviceSpot& b, std::int64_t loops) {
    if (b.rack != rackB_ || a.rack != rackA_) setPair(a.rack, b.rack);
    std::int64_t total = 0;
    if (way_ == Way::Trays) {
      const std::int64_t upA = std::max(0, topA_ - a.height), upB = std::max(0, topB_ - b.height);
      total = numbers_.withSlack(upA + tray_ + upB) + loops;
    } else if (way_ == Way::InRack) {
      total = numbers_.totalInRack(a.height, b.height);
    } else {
      return RouteTable::unknown;
    }
    constexpr std::uint64_t most = std::numeric_limits<std::int32_t>::max();
    return static_cast<std::uint64_t>(total) > most ? RouteTable::unknown : static_cast<std::int32_t>(total);
  }
  std::int32_t route(const Link& link, std::uint32_t cable) {
    return route(spots_[link.a.value], spots_[link.b.value], loopsOf(cable));
  }

  /// Everything that is counted by link: its kind, the load of its switches, its bundle. Gives the route.
  template <bool bundles>
  std::int32_t link(const Link& link, std::uint32_t cable, std::int32_t fixed);
  /// Everything that is counted by cable. `route` is that of its longest link, below 0 if one is unknown.
  void cable(std::uint32_t type, std::int32_t fixed, std::int32_t route, std::span<const Link> links) {
    cable(type, cables_[type].assembly, fixed, route, links);
  }
  /// The same for the cable of the link that was counted last; these are all its links.
  void cableOf(std::span<const Link> links, std::int32_t fixed, std::int32_t route) {
    const bool asTheLast = cable_ == orderType_ && route > orderFrom_ && route <= orderTo_;
    if (!asTheLast || fixed > 0) return cable(cable_, assembly_, fixed, route, links);
    *orderCount_ += sign_;
    length_ += route;
    if (assembly_) plugs(cable_, route, links);
  }

 private:
  enum class Way : std::uint8_t { Unknown, InRack, Trays };

  /// Millimetres of loops at both ends.
  std::int64_t loopsOf(std::uint32_t cable) const {
    return numbers_.loops[static_cast<std::size_t>(cables_[cable].loops)];
  }
  void setPair(std::uint32_t rackA, std::uint32_t rackB);
  void setEndA(Id<Device> device);
  void setKind(std::uint64_t ends, const Link& link, std::uint32_t cable);
  void enterKind();
  void enterLoadA();
  void cable(std::uint32_t type, bool assembly, std::int32_t fixed, std::int32_t route, std::span<const Link> links);
  /// `needed` is the length to order for, or below 0.
  void order(std::uint32_t type, std::int32_t needed);
  void orderAnew(std::uint32_t type, std::int32_t needed);
  void plugs(std::uint32_t type, std::int32_t needed, std::span<const Link> links);

  Tally& t_;
  const int sign_;
  const RouteNumbers numbers_;
  const PagedArray<DeviceSpot>::View spots_;
  const PortFacts* const ports_;
  const std::uint16_t* const cageModules_;
  const CableFacts* const cables_;
  const std::int64_t margin_;

  std::uint32_t rackA_ = 0, rackB_ = 0;  // no link runs between racks 0
  Way way_ = Way::Unknown;
  std::int32_t topA_ = 0, topB_ = 0;
  std::int64_t tray_ = 0;

  // What the last link had at its A end, and what it was: modules, kinds of port and classes of both ends, cable,
  // fabric.
  Id<Device> a_;
  const DeviceSpot* spotA_ = nullptr;
  const PortFacts* portsA_ = nullptr;
  const std::uint16_t* modulesA_ = nullptr;
  std::uint64_t ends_ = 0;
  std::uint16_t klassA_ = 0, klassB_ = 0;
  std::uint32_t cable_ = 0;  // 0, which is no cable, where the next link is of another kind in any case
  Id<Fabric> fabric_;
  bool assembly_ = false;
  std::uint32_t kind_ = 0;
  std::int64_t loops_ = 0;
  LinkTier tier_ = LinkTier::Other;
  bool switchA_ = false, switchB_ = false;
  std::int64_t downA_ = 0, upA_ = 0, downB_ = 0, upB_ = 0;  // what a link adds to the loads of its switches
  PagedArray<SwitchLoad>::View loads_;                      // of the fabric
  std::int32_t linksA_ = 0;                                 // of the A end that its load does not have yet
  std::int64_t reach_ = 0, nearFrom_ = 0;                   // lengths above `nearFrom_` have little reach left
  std::int64_t links_ = 0, over_ = 0, near_ = 0, unknown_ = 0;

  std::uint32_t orderType_ = 0;
  std::int32_t orderFrom_ = 0, orderTo_ = -1;  // lengths above `orderFrom_` up to `orderTo_` take `orderCount_`
  std::int64_t* orderCount_ = nullptr;
  std::int64_t length_ = 0;
  std::int32_t longest_ = 0;
};

void Tally::LinkPass::setPair(std::uint32_t rackA, std::uint32_t rackB) {
  rackA_ = rackA;
  rackB_ = rackB;
  const FloorPlace& a = t_.places_[rackA];
  const FloorPlace& b = t_.places_[rackB];
  if (a.hall == 0 || a.hall != b.hall) {
    way_ = Way::Unknown;
    return;
  }
  way_ = rackA == rackB ? Way::InRack : Way::Trays;
  topA_ = a.trayHeight;
  topB_ = b.trayHeight;
  tray_ = trayLength(a, b);
}

inline void Tally::LinkPass::setEndA(Id<Device> device) {
  enterLoadA();
  a_ = device;
  spotA_ = &spots_[device.value];
  portsA_ = ports_ + spotA_->ports;
  modulesA_ = cageModules_ + spotA_->cages;
  if (spotA_->klass != klassA_) cable_ = 0;
}

/// Enters the links of the A end into its switch's load.
inline void Tally::LinkPass::enterLoadA() {
  if (linksA_ == 0) return;
  links_ += linksA_;
  if (switchA_) {
    SwitchLoad& load = loads_[a_.value];
    load.links += sign_ * linksA_;
    load.down += downA_ * linksA_;
    load.up += upA_ * linksA_;
  }
  linksA_ = 0;
}

void Tally::LinkPass::setKind(std::uint64_t ends, const Link& link, std::uint32_t cable) {
  enterLoadA();
  enterKind();
  ends_ = ends;
  klassA_ = spotA_->klass;
  klassB_ = spots_[link.b.value].klass;
  cable_ = cable;
  fabric_ = link.fabric;
  const std::uint16_t fabric = t_.fabricIndex(link.fabric);
  loads_ = PagedArray<SwitchLoad>::View(t_.loads_[fabric]);
  assembly_ = cables_[cable].assembly;
  kind_ = t_.kindFor(t_.keyOf(link, cable, fabric));
  const LinkKind& kind = t_.kinds_[kind_];
  const DeviceClass& classA = t_.classes_[t_.spots_[link.a.value].klass];
  const DeviceClass& classB = t_.classes_[t_.spots_[link.b.value].klass];
  const std::int64_t rate = sign_ * kind.rate.count();
  loops_ = loopsOf(cable);
  tier_ = kind.tier;
  switchA_ = classA.isSwitch;
  switchB_ = classB.isSwitch;
  downA_ = upB_ = classB.rank < classA.rank ? rate : 0;
  upA_ = downB_ = classB.rank > classA.rank ? rate : 0;
  // verdictOf: near where (reach - length) * 1000 < reach * margin; never near or over where the reach is not known.
  const std::int64_t reach = kind.reach.count();
  reach_ = reach > 0 ? reach : std::numeric_limits<std::int64_t>::max();
  nearFrom_ = reach > 0 ? reach - (reach * margin_ + 999) / 1000 : reach_;
}

void Tally::LinkPass::enterKind() {
  if (links_ == 0) return;
  LinkKind& kind = t_.kinds_[kind_];
  kind.links += sign_ * links_;
  kind.overReach += sign_ * over_;
  kind.nearReach += sign_ * near_;
  kind.unknownLength += sign_ * unknown_;
  links_ = over_ = near_ = unknown_ = 0;
}

template <bool bundles>
[[gnu::always_inline]] inline std::int32_t Tally::LinkPass::link(const Link& link, std::uint32_t cable,
                                                                 std::int32_t fixed) {
  if (link.a != a_) setEndA(link.a);
  const DeviceSpot& a = *spotA_;
  const DeviceSpot& b = spots_[link.b.value];
  const PortFacts portA = portsA_[link.portA], portB = ports_[b.ports + link.portB];
  const std::uint32_t endA = modulesA_[portA.cage] | std::uint32_t{portA.kind} << 16;
  const std::uint32_t endB = cageModules_[b.cages + portB.cage] | std::uint32_t{portB.kind} << 16;
  const std::uint64_t ends = endA | std::uint64_t{endB} << 32;
  if (ends != ends_ || b.klass != klassB_ || cable != cable_ || link.fabric != fabric_) [[unlikely]]
    setKind(ends, link, cable);

  const std::int32_t way = route(a, b, loops_);
  const std::int32_t length = fixed > 0 ? std::max(way, fixed) : way;
  ++linksA_;
  bool over = false;
  if (length > nearFrom_) [[unlikely]] {
    over = length > reach_;
    ++(over ? over_ : near_);
  }
  if (length < 0) [[unlikely]]
    ++unknown_;
  if (length > longest_) [[unlikely]]
    longest_ = length;
  if (switchB_) {
    SwitchLoad& load = loads_[link.b.value];
    load.links += sign_;
    load.down += downB_;
    load.up += upB_;
  }
  if constexpr (bundles) {
    const BundleKey bundle{{std::min(a.rack, b.rack)}, {std::max(a.rack, b.rack)}, {cable}, link.fabric, tier_};
    if (sign_ > 0) t_.bundles_.add(bundle, length, over);
    else t_.bundles_.remove(bundle, length, over);
  }
  return way;
}

// ---------------------------------------------------------------- cables

[[gnu::always_inline]] inline void Tally::LinkPass::order(std::uint32_t type, std::int32_t needed) {
  if (type == orderType_ && needed > orderFrom_ && needed <= orderTo_) *orderCount_ += sign_;
  else orderAnew(type, needed);
}

void Tally::LinkPass::orderAnew(std::uint32_t type, std::int32_t needed) {
  CableTally& tally = t_.cables_[type];
  const CableFacts& facts = cables_[type];
  if (needed < 0) {
    tally.unknown += sign_;
    return;
  }
  const std::size_t variant = variantOf(facts, needed);
  orderType_ = type;
  if (variant < facts.stock.size()) {
    orderFrom_ = variant > 0 ? facts.stock[variant - 1] : -1;
    orderTo_ = facts.stock[variant];
    orderCount_ = &tally.stock[variant];
  } else if (facts.assembly) {
    orderFrom_ = facts.stock.empty() ? -1 : facts.stock.back();
    orderTo_ = std::numeric_limits<std::int32_t>::max();
    orderCount_ = &tally.tooLong;
  } else {
    const std::int32_t tens = static_cast<std::int32_t>((std::int64_t{needed} + madeStep - 1) / madeStep);
    const auto size = static_cast<std::size_t>(tens) + 1;
    if (tally.made.size() < size) tally.made.resize(size);
    orderFrom_ = std::max((tens - 1) * madeStep, facts.stock.empty() ? -1 : facts.stock.back());
    orderTo_ = static_cast<std::int32_t>(
        std::min(std::int64_t{tens} * madeStep, std::int64_t{std::numeric_limits<std::int32_t>::max()}));
    orderCount_ = &tally.made[size - 1];
  }
  *orderCount_ += sign_;
}

void Tally::LinkPass::plugs(std::uint32_t type, std::int32_t needed, std::span<const Link> links) {
  t_.forEachPlug(type, needed, links, [this](Id<Device> device, std::int64_t milliwatts) {
    const std::int64_t power = sign_ * milliwatts;
    t_.assemblyCages_ += sign_;
    t_.cablePower_ += power;
    RackTally& rack = t_.racks_[t_.spots_[device.value].rack];
    rack.typical += power;
    rack.maximum += power;
  });
}

[[gnu::always_inline]] inline void Tally::LinkPass::cable(std::uint32_t type, bool assembly, std::int32_t fixed,
                                                          std::int32_t route, std::span<const Link> links) {
  const std::int32_t needed = fixed > 0 ? fixed : route;
  order(type, needed);
  if (route >= 0) length_ += route;
  else if (fixed > 0) length_ += fixed;
  if (assembly) plugs(type, needed, links);
}

// ---------------------------------------------------------------- kinds and answers

LinkTier Tally::tierOfLink(const DeviceSpot& a, const DeviceSpot& b, std::size_t fabric) const {
  const DeviceClass &left = classes_[a.klass], &right = classes_[b.klass];
  return tierOf(left.rank, right.rank, topologies_[fabric], left.linkGroup == right.linkGroup);
}

Tally::KindKey Tally::keyOf(const Link& link, std::uint32_t cable, std::uint16_t fabric) const {
  const DeviceSpot& a = spots_[link.a.value];
  const DeviceSpot& b = spots_[link.b.value];
  const PortFacts portA = ports_[a.ports + link.portA], portB = ports_[b.ports + link.portB];
  const PortKind& kindA = portKinds_[portA.kind];
  const PortKind& kindB = portKinds_[portB.kind];
  KindKey key{cable | std::uint64_t{fabric} << 48,
              static_cast<std::uint64_t>(kindA.rate) << 9 | static_cast<std::uint64_t>(tierOfLink(a, b, fabric))};
  key.high += classes_[a.klass].endBits + std::uint64_t{classes_[b.klass].endBits};
  if (cableFacts_[cable].assembly) return key;
  key.low |= std::uint64_t{cageModules_[a.cages + portA.cage]} << 16 | std::uint64_t{cageModules_[b.cages + portB.cage]}
                                                                           << 32;
  key.high |= std::uint64_t{kindA.takesModule} << 8 | std::uint64_t{kindB.takesModule} << 7;
  return key;
}

std::uint32_t Tally::kindFor(const KindKey& key) {
  if (const auto at = kindIndex_.find(key); at != kindIndex_.end()) return at->second;
  LinkKind kind;
  kind.cable = {static_cast<std::uint32_t>(key.low & 0xFFFF)};
  kind.moduleA = {static_cast<std::uint32_t>(key.low >> 16 & 0xFFFF)};
  kind.moduleB = {static_cast<std::uint32_t>(key.low >> 32 & 0xFFFF)};
  kind.fabric = fabrics_[key.low >> 48];
  kind.rate = DataRate::bitsPerSecond(static_cast<std::int64_t>(key.high >> 9));
  kind.needsModuleA = (key.high >> 8 & 1) != 0;
  kind.needsModuleB = (key.high >> 7 & 1) != 0;
  kind.systemEnds = static_cast<std::uint8_t>(key.high >> 5 & 3);
  kind.hostEnds = static_cast<std::uint8_t>(key.high >> 3 & 3);
  kind.tier = static_cast<LinkTier>(key.high & 7);
  kind.reach = reachOf(*catalog_, kind.cable, kind.moduleA, kind.moduleB);
  const auto index = static_cast<std::uint32_t>(kinds_.size());
  kinds_.push_back(kind);
  kindKeys_.push_back(key);
  kindIndex_.emplace(key, index);
  return index;
}

const LinkKind& Tally::kindOf(const Link& link, Id<CableType> cable) const {
  return kinds_[kindIndex_.at(keyOf(link, cable.value, static_cast<std::uint16_t>(placeOf(link.fabric))))];
}

std::int32_t Tally::lengthOf(const Link& link, const Cable& cable) const {
  const DeviceSpot& a = spots_[link.a.value];
  const DeviceSpot& b = spots_[link.b.value];
  const FloorPlace& from = places_[a.rack];
  const FloorPlace& to = places_[b.rack];
  const std::int32_t fixed = cable.fixedLength.count() > 0 ? cable.fixedLength.count() : RouteTable::unknown;
  return std::max(fixed, routeMillimetres(numbers_, {a.rack, a.height}, {b.rack, b.height}, from, to,
                                          cableFacts_[cable.type.value].loops));
}

std::int32_t Tally::orderedLength(const Cable& cable, std::span<const Link> links) const {
  if (cable.fixedLength.count() > 0) return cable.fixedLength.count();
  std::int32_t longest = RouteTable::unknown;
  for (const Link& link : links) {
    const std::int32_t one = lengthOf(link, cable);
    if (one < 0) return RouteTable::unknown;
    longest = std::max(longest, one);
  }
  return longest;
}

BundleKey Tally::bundleOf(const Link& link, Id<CableType> cable) const {
  const DeviceSpot& a = spots_[link.a.value];
  const DeviceSpot& b = spots_[link.b.value];
  return {{std::min(a.rack, b.rack)},
          {std::max(a.rack, b.rack)},
          cable,
          link.fabric,
          tierOfLink(a, b, placeOf(link.fabric))};
}

// ---------------------------------------------------------------- passes

namespace {

/// The first `count` links, if they are all of one cable; else none.
std::span<const Link> followingLinks(std::span<const Link> links, std::size_t count) {
  if (links.size() < count) return {};
  const auto first = links.first(count);
  return std::ranges::all_of(first, [&](const Link& l) { return l.cable == first[0].cable; }) ? first
                                                                                              : std::span<const Link>{};
}

}  // namespace

template <bool bundles>
void Tally::scanLinks(const Design& design, LinkPass& pass, std::vector<SharedLink>& shared) {
  constexpr std::uint32_t chunk = Table<Cable>::chunkRows;
  Table<Cable>::Reader cables(design.cables);
  Table<LinkCount>::Reader counts(design.index.cableLinks);                  // of cables that carry several
  std::vector<bool> hasSeveral(design.cables.idLimit() / chunk + 1, false);  // by chunk of cables
  design.index.cableLinks.forEach(
      [&](Id<LinkCount> cable, const LinkCount&) { hasSeveral[cable.value / chunk] = true; });
  std::uint32_t near = ~std::uint32_t{0};  // the chunk of the last cable, where it starts, and whether it has several
  const Cable* nearCables = nullptr;
  bool nearSeveral = false;
  design.links.forEachRun([&](Id<Link>, std::span<const Link> run) {
    std::span<const Link> cableLinks;  // those of the last cable with several, while they follow each other
    std::int32_t longest = RouteTable::unknown, shortest = 0;
    for (const Link& link : run) {
      if (link.cable.value / chunk != near) {
        near = link.cable.value / chunk;
        nearCables = &cables[link.cable] - link.cable.value % chunk;
        nearSeveral = hasSeveral[near];
      }
      const Cable& cable = nearCables[link.cable.value % chunk];
      const std::int32_t fixed = cable.fixedLength.count();
      const std::int32_t route = pass.link<bundles>(link, cable.type.value, fixed);
      const LinkCount* const several = nearSeveral ? counts.find({link.cable.value}) : nullptr;
      if (!several) {
        pass.cableOf({&link, 1}, fixed, route);
        continue;
      }
      if (cableLinks.empty()) {
        cableLinks = followingLinks({&link, run.data() + run.size()}, several->links);
        longest = shortest = route;
      }
      if (cableLinks.empty()) {
        shared.push_back({link.cable, link});
        continue;
      }
      longest = std::max(longest, route);
      shortest = std::min(shortest, route);
      if (&link != &cableLinks.back()) continue;
      pass.cableOf(cableLinks, fixed, shortest < 0 ? RouteTable::unknown : longest);
      cableLinks = {};
    }
  });
}

void Tally::addLinks(const Design& design, bool withBundles) {
  LinkPass pass(*this, 1);
  std::vector<SharedLink> shared;
  if (withBundles) scanLinks<true>(design, pass, shared);
  else scanLinks<false>(design, pass, shared);
  // Links of one cable together.
  if (!std::ranges::is_sorted(shared, {}, &SharedLink::cable)) std::ranges::stable_sort(shared, {}, &SharedLink::cable);
  std::vector<Link> links;
  for (std::size_t i = 0; i < shared.size();) {
    links.clear();
    const Id<Cable> cable = shared[i].cable;
    for (; i < shared.size() && shared[i].cable == cable; ++i) links.push_back(shared[i].link);
    countCable(pass, design.cables[cable], links);
  }
}

/// A cable is as long as its longest link. Its order follows the fixed length where there is one.
void Tally::countCable(LinkPass& pass, const Cable& cable, std::span<const Link> links) {
  std::int32_t longest = RouteTable::unknown;
  bool known = true;
  for (const Link& link : links) {
    const std::int32_t one = pass.route(link, cable.type.value);
    known = known && one >= 0;
    longest = std::max(longest, one);
  }
  pass.cable(cable.type.value, cable.fixedLength.count(), known ? longest : RouteTable::unknown, links);
}

void Tally::countCables(const Design& design, std::span<const Id<Cable>> cables, const CableLinks& linksOf, int sign) {
  LinkPass pass(*this, sign);
  std::vector<Link> links;
  for (const Id<Cable> id : cables) {
    const Cable* cable = design.cables.find(id);
    if (!cable) continue;
    links.clear();
    linksOf(design, id, links);
    if (links.empty()) continue;
    for (const Link& link : links) pass.link<true>(link, cable->type.value, cable->fixedLength.count());
    countCable(pass, *cable, links);
  }
}

}  // namespace fabric
