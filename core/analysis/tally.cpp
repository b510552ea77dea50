// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Types, places, racks, devices and modules; links and cables are in tally_links.cpp.

#include "core/analysis/tally.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <map>
#include <numeric>
#include <tuple>

#include "core/analysis/tiers.h"
#include "core/catalog/fit.h"
#include "core/design/shapes.h"

namespace fabric {

namespace {

std::int64_t milliwatts(const std::optional<Power>& first, const std::optional<Power>& second) {
  return first ? first->count() : second ? second->count() : 0;
}

}  // namespace

Power nicPower(const Catalog& catalog, const DeviceType& type) {
  if (!catalog.contains(type.nic)) return {};
  return Power::milliwatts(milliwatts(catalog[type.nic].typical, catalog[type.nic].maximum)) * type.nics;
}

Power laserPower(const Catalog& catalog, const DeviceType& type) {
  const Id<LaserType> laser = catalog.find<LaserType>(type.laserId);
  return laser ? catalog[laser].power.value_or(Power{}) * type.lasers : Power{};
}

std::int64_t CableTally::total() const {
  const auto sum = [](const std::vector<std::int64_t>& v) {
    return std::accumulate(v.begin(), v.end(), std::int64_t{0});
  };
  return sum(stock) + sum(made) + tooLong + unknown;
}

int RackTally::usedHalfUnits() const {
  int used = halfUnitsAbove;
  for (const std::uint64_t word : halfUnits) used += std::popcount(word);
  return used;
}

Tally::Tally(const Catalog& catalog, const Settings& settings)
    : catalog_(&catalog), settings_(settings), numbers_(settings.routes), classes_(1) {
  cableFacts_.resize(catalog.all<CableType>().size() + 1);
  cables_.resize(cableFacts_.size());
  for (std::size_t i = 1; i < cableFacts_.size(); ++i) {
    const CableType& type = catalog.all<CableType>()[i - 1];
    CableFacts& facts = cableFacts_[i];
    facts.loops = loopKind(type.technology);
    facts.assembly = type.technology != Technology::Fibre;
    for (const CableLength& length : type.lengths) {
      facts.stock.push_back(length.length.count());
      facts.powerA.push_back(length.powerA.value_or(Power{}).count());
      facts.powerB.push_back(length.powerB.value_or(Power{}).count());
    }
    cables_[i].stock.resize(type.lengths.size());
  }
  moduleFacts_.resize(catalog.all<TransceiverType>().size() + 1);
  modules_.resize(moduleFacts_.size());
  for (std::size_t i = 1; i < moduleFacts_.size(); ++i) {
    const TransceiverType& type = catalog.all<TransceiverType>()[i - 1];
    moduleFacts_[i] = {milliwatts(type.typical, type.maximum), milliwatts(type.maximum, type.typical)};
  }
  rackTypes_.resize(catalog.all<RackType>().size() + 1);
}

void Tally::addAll(const Design& design, bool withBundles) {
  hasBundles_ = withBundles;
  placeRacks(design);
  addDevices(design);
  addModules(design);
  addLinks(design, withBundles);
}

// ---------------------------------------------------------------- places

void Tally::placeRacks(const Design& design) {
  design.fabrics.forEach([&](Id<Fabric> id, const Fabric& fabric) { topologies_[fabricIndex(id)] = fabric.topology; });
  const FloorPlan plan(design, *catalog_, settings_.routes);
  design.racks.forEach([&](Id<Rack> id, const Rack& rack) {
    placeRack(plan, id);
    countRack(rack, 1);
  });
}

void Tally::countRack(const Rack& rack, int sign) { rackTypes_[rack.type.value] += sign; }

void Tally::placeRack(const FloorPlan& plan, Id<Rack> rack) {
  places_.touch(rack.value) = plan.place(rack);
  racks_.touch(rack.value);
}

void Tally::placeFabric(const Design& design, Id<Fabric> fabric) {
  const std::uint16_t place = fabricIndex(fabric);
  if (const Fabric* row = design.fabrics.find(fabric)) topologies_[place] = row->topology;
  PagedArray<SwitchLoad>& loads = loads_[place];
  design.devices.forEach([&](Id<Device> id, const Device& device) {
    if ((*catalog_)[device.type].kind == DeviceKind::Switch) loads.touch(id.value);
  });
}

std::uint16_t Tally::fabricIndex(Id<Fabric> fabric) {
  for (std::size_t i = 0; i < fabrics_.size(); ++i)
    if (fabrics_[i] == fabric) return static_cast<std::uint16_t>(i);
  fabrics_.push_back(fabric);
  topologies_.push_back(Topology::Custom);
  loads_.emplace_back();
  return static_cast<std::uint16_t>(fabrics_.size() - 1);
}

// ---------------------------------------------------------------- devices

std::uint32_t Tally::linkGroupFor(const Design& design, const Device& device) {
  if (!device.group || device.role < DeviceRole::Leaf || device.role > DeviceRole::Core) return 0;
  if (device.group != lastGroup_) {
    lastGroup_ = device.group;
    lastLinkGroup_ = linkGroupOf(design, device.group);
  }
  return lastLinkGroup_;
}

std::uint16_t Tally::classFor(const Design& design, const Device& device) {
  const std::uint32_t linkGroup = linkGroupFor(design, device);
  if (lastClass_ != 0) {
    const DeviceClass& last = classes_[lastClass_];
    if (last.type == device.type && last.layout == device.layout && last.role == device.role &&
        last.linkGroup == linkGroup)
      return lastClass_;
  }
  const std::tuple key(device.type, device.layout, device.role, linkGroup);
  if (const auto at = classIndex_.find(key); at != classIndex_.end()) return lastClass_ = at->second;
  const DeviceType& type = (*catalog_)[device.type];
  Shapes shapes(*catalog_);
  const DeviceShape& shape = shapes.of(design, device);
  DeviceClass made;
  made.type = device.type;
  made.layout = device.layout;
  made.role = device.role;
  made.linkGroup = linkGroup;
  made.rank = static_cast<std::int8_t>(rankOf(device.role, type.kind));
  made.isSwitch = type.kind == DeviceKind::Switch;
  made.isSystem = type.kind == DeviceKind::System;
  made.endBits = static_cast<std::uint8_t>((made.isSystem ? 32 : 0) + (made.rank == 0 ? 8 : 0));
  made.ports = static_cast<std::uint16_t>(shape.ports().size());
  made.cages = static_cast<std::uint16_t>(shape.cages().size());
  made.firstPort = static_cast<std::uint32_t>(ports_.size());
  const std::int64_t lasers = laserPower(*catalog_, type).count();
  const Power nics = nicPower(*catalog_, type);  // where the system itself has no figure
  made.typical = milliwatts(type.typical, type.maximum ? type.maximum : nics) + lasers;
  made.maximum = milliwatts(type.maximum, type.typical ? type.typical : nics) + lasers;
  made.weight = type.weight.value_or(Mass{}).count();
  for (const ShapeCage& cage : shape.cages())
    if (takesModules(shape.group(cage).cage)) ++made.moduleCages;
  for (std::uint16_t p = 0; p < made.ports; ++p) {
    const CageType cage = shape.groupOfPort(p).cage;
    const PortKind kind{shape.ports()[p].rate.count(), takesModules(cage), cage == CageType::FixedFibre};
    ports_.push_back({shape.ports()[p].cage, portKindFor(kind)});
  }
  const auto index = static_cast<std::uint16_t>(classes_.size());
  classes_.push_back(made);
  classIndex_.emplace(key, index);
  return lastClass_ = index;
}

std::uint16_t Tally::portKindFor(const PortKind& kind) {
  const auto at = std::ranges::find(portKinds_, kind);
  if (at != portKinds_.end()) return static_cast<std::uint16_t>(at - portKinds_.begin());
  portKinds_.push_back(kind);
  return static_cast<std::uint16_t>(portKinds_.size() - 1);
}

void Tally::placeDevice(const Design& design, Id<Device> device, const Device& row) {
  DeviceSpot& spot = spots_.touch(device.value);
  const std::uint16_t before = spot.klass;
  spot.klass = classFor(design, row);
  spot.rack = row.rack.value;
  const DeviceType& type = (*catalog_)[row.type];
  spot.height = portHeight(row, type, (*catalog_)[design.racks[row.rack].type]).count();
  const DeviceClass& klass = classes_[spot.klass];
  spot.ports = klass.firstPort;
  if (before == 0 || classes_[before].cages < klass.cages) {
    spot.cages = cagesGiven_;
    cagesGiven_ += klass.cages;
    if (cageModules_.size() < cagesGiven_)
      cageModules_.resize(std::max<std::size_t>(cagesGiven_, cageModules_.size() * 3 / 2));
  }
  std::fill_n(cageModules_.data() + spot.cages, klass.cages, std::uint16_t{0});
  if (klass.moduleCages < klass.cages && !type.engineId.empty()) {
    const auto engine = static_cast<std::uint16_t>(catalog_->find<TransceiverType>(type.engineId).value);
    for (std::uint32_t p = klass.firstPort; p < klass.firstPort + klass.ports; ++p)
      if (portKinds_[ports_[p].kind].fixedFibre) cageModules_[spot.cages + ports_[p].cage] = engine;
  }
  if (klass.isSwitch)
    for (PagedArray<SwitchLoad>& loads : loads_) loads.touch(device.value);
}

void Tally::addDevices(const Design& design) {
  std::size_t cages = 0;
  design.index.ranges.forEach([&](Id<SlotRange>, const SlotRange& range) { cages += range.cages; });
  cageModules_.resize(cages);
  design.devices.forEach([&](Id<Device> id, const Device& device) {
    placeDevice(design, id, device);
    countDevice(id, 1);
    fillDevice(racks_[device.rack.value], device);
  });
}

void Tally::countDevice(Id<Device> device, int sign) {
  const DeviceSpot& spot = spots_[device.value];
  DeviceClass& klass = classes_[spot.klass];
  RackTally& rack = racks_[spot.rack];
  klass.count += sign;
  rack.typical += sign * klass.typical;
  rack.maximum += sign * klass.maximum;
  rack.weight += sign * klass.weight;
}

void Tally::fillDevice(RackTally& rack, const Device& device) const {
  const int height = (*catalog_)[device.type].heightHalfU;
  if (device.position == 0) return;
  const std::size_t first = device.position - std::size_t{1};
  if (height > 0 && height < 64 && first / 64 == (first + static_cast<std::size_t>(height) - 1) / 64 && first < 256) {
    rack.halfUnits[first / 64] |= ((std::uint64_t{1} << height) - 1) << (first % 64);
    return;
  }
  for (int unit = device.position; unit < device.position + height; ++unit) {
    const auto bit = static_cast<std::size_t>(unit - 1);
    if (bit >= 64 * rack.halfUnits.size()) ++rack.halfUnitsAbove;
    else rack.halfUnits[bit / 64] |= std::uint64_t{1} << (bit % 64);
  }
}

void Tally::fillRack(const Design& design, Id<Rack> rack) {
  RackTally& tally = racks_.touch(rack.value);
  tally.halfUnits = {};
  tally.halfUnitsAbove = 0;
  for (const Id<Device> device : design.devicesIn(rack)) fillDevice(tally, design.devices[device]);
}

// ---------------------------------------------------------------- modules

void Tally::addModules(const Design& design) {
  const PagedArray<DeviceSpot>::View spots(spots_);
  const PagedArray<RackTally>::View racks(racks_);
  std::uint16_t* const cageModules = cageModules_.data();
  std::int64_t* const counts = modules_.data();
  const ModuleFacts* const facts = moduleFacts_.data();
  design.modules.forEachRun([&](Id<Module>, std::span<const Module> run) {
    for (const Module& module : run) {
      const DeviceSpot& spot = spots[module.device.value];
      const std::uint32_t type = module.type.value;
      cageModules[spot.cages + module.cage] = static_cast<std::uint16_t>(type);
      ++counts[type];
      RackTally& rack = racks[spot.rack];
      rack.typical += facts[type].typical;
      rack.maximum += facts[type].maximum;
    }
  });
}

void Tally::setModule(Id<Device> device, std::uint16_t cage, Id<TransceiverType> type) {
  cageModules_[spots_[device.value].cages + cage] = static_cast<std::uint16_t>(type.value);
}

void Tally::countModules(Id<Device> device, Id<TransceiverType> type, std::int64_t count) {
  RackTally& rack = racks_[spots_[device.value].rack];
  modules_[type.value] += count;
  rack.typical += count * moduleFacts_[type.value].typical;
  rack.maximum += count * moduleFacts_[type.value].maximum;
}

// ---------------------------------------------------------------- answers

SwitchLoad Tally::load(Id<Fabric> fabric, Id<Device> device) const {
  for (std::size_t i = 0; i < fabrics_.size(); ++i)
    if (fabrics_[i] == fabric) return loads_[i].at(device.value);
  return {};
}

Length Tally::maximumLength() const {
  if (!hasBundles_) return Length::millimetres(longest_);
  std::int32_t longest = 0;
  for (const Bundle& bundle : bundles_.all()) longest = std::max(longest, bundle.lengths.maximum.count());
  return Length::millimetres(longest);
}

bool Tally::sameAs(const Tally& o) const {
  const auto classSums = [](const Tally& t) {
    std::map<std::tuple<std::uint32_t, std::uint32_t, DeviceRole>, std::int64_t> sums;
    for (const DeviceClass& c : t.classes_)
      if (c.count != 0) sums[{c.type.value, c.layout.value, c.role}] += c.count;
    return sums;
  };
  const auto kindSums = [](const Tally& t) {
    std::map<std::tuple<Id<CableType>, Id<TransceiverType>, Id<TransceiverType>, Id<Fabric>, std::uint64_t>,
             std::array<std::int64_t, 4>>
        sums;
    for (std::size_t i = 0; i < t.kinds_.size(); ++i) {
      const LinkKind& k = t.kinds_[i];
      if (k.links != 0)
        sums[{k.cable, k.moduleA, k.moduleB, k.fabric, t.kindKeys_[i].high}] = {k.links, k.overReach, k.nearReach,
                                                                                k.unknownLength};
    }
    return sums;
  };
  const auto cableSums = [](const Tally& t) {
    auto sums = t.cables_;
    for (CableTally& c : sums)
      while (!c.made.empty() && c.made.back() == 0) c.made.pop_back();
    return sums;
  };
  const auto left = cableSums(*this), right = cableSums(o);
  const bool cablesSame = std::ranges::equal(left, right, [](const CableTally& a, const CableTally& b) {
    return a.stock == b.stock && a.made == b.made && a.tooLong == b.tooLong && a.unknown == b.unknown;
  });
  for (std::size_t i = 0; i < std::max(fabrics_.size(), o.fabrics_.size()); ++i) {
    const auto loadsOf = [&](const Tally& t, Id<Fabric> fabric) -> const PagedArray<SwitchLoad>& {
      static const PagedArray<SwitchLoad> none;
      const auto at = std::ranges::find(t.fabrics_, fabric);
      return at == t.fabrics_.end() ? none : t.loads_[static_cast<std::size_t>(at - t.fabrics_.begin())];
    };
    for (const Tally* t : {this, &o})
      if (i < t->fabrics_.size() && !(loadsOf(*this, t->fabrics_[i]) == loadsOf(o, t->fabrics_[i]))) return false;
  }
  return cablesSame && classSums(*this) == classSums(o) && kindSums(*this) == kindSums(o) && modules_ == o.modules_ &&
         rackTypes_ == o.rackTypes_ && racks_ == o.racks_ && totalLength_ == o.totalLength_ &&
         cablePower_ == o.cablePower_ && assemblyCages_ == o.assemblyCages_ && maximumLength() == o.maximumLength() &&
         (!hasBundles_ || !o.hasBundles_ || bundles_ == o.bundles_);
}

}  // namespace fabric
