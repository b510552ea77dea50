// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/shares.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/design/shapes.h"

namespace fabric {

namespace {

std::int64_t either(const std::optional<Power>& first, const std::optional<Power>& second) {
  return first ? first->count() : second ? second->count() : 0;
}

/// Gathers equal pieces into terms.
class Gathering {
 public:
  explicit Gathering(const Catalog& catalog) : catalog_(catalog) {}

  void rack(Id<RackType> id) { price(PartPlace{id}, catalog_[id].part, 1); }

  void device(Id<DeviceType> id) {
    const DeviceType& type = catalog_[id];
    const PartPlace place{id};
    if (type.typical || type.maximum) power(place, type.typical, type.maximum, 1);
    else if (catalog_.contains(type.nic)) power(PartPlace{type.nic}, counted(catalog_[type.nic]), {}, type.nics);
    if (type.weight) add(weight_, place, TermBasis::Weight, type.weight->count(), 1);
    else ++shares_.unweighed;
    price(place, type.part, 1);
    if (const Id<LaserType> laser = catalog_.find<LaserType>(type.laserId); laser && type.lasers > 0) {
      power(PartPlace{laser}, catalog_[laser].power, {}, type.lasers);
      price(PartPlace{laser}, catalog_[laser].part, type.lasers);
    }
  }

  void module(Id<TransceiverType> id) {
    const TransceiverType& type = catalog_[id];
    power(PartPlace{id}, type.typical, type.maximum, 1);
    price(PartPlace{id}, type.part, 1);
  }

  void plug(Id<CableType> id, bool endB) {
    const CableType& type = catalog_[id];
    if (type.technology == Technology::Fibre || type.lengths.empty()) return;
    power(PartPlace{id, 0}, endB ? type.lengths.front().powerB : type.lengths.front().powerA, {}, 1);
  }

  Shares take() {
    shares_.powerTerms = terms(power_);
    shares_.weightTerms = terms(weight_);
    shares_.costTerms = terms(cost_);
    for (const ShareTerm& term : shares_.powerTerms) shares_.power += Power::milliwatts(term.sum);
    for (const ShareTerm& term : shares_.weightTerms) shares_.weight += Mass::grams(term.sum);
    for (const ShareTerm& term : shares_.costTerms) shares_.cost += Money::microDollars(term.sum);
    return std::move(shares_);
  }

 private:
  /// Of a system that has no figure of its own, as nicPower counts.
  static std::optional<Power> counted(const NicType& nic) { return nic.typical ? nic.typical : nic.maximum; }

  using Key = std::tuple<std::size_t, std::uint32_t, std::uint16_t>;
  using Terms = std::map<Key, ShareTerm>;

  static Key keyOf(const PartPlace& place) {
    const auto number = std::visit(
        [](const auto& id) -> std::uint32_t {
          if constexpr (requires { id.value; }) return id.value;
          else return 0;
        },
        place.type);
    return {place.type.index(), number, place.length};
  }

  static void add(Terms& terms, const PartPlace& place, TermBasis basis, std::int64_t each, std::int64_t count) {
    ShareTerm& term = terms.try_emplace(keyOf(place), ShareTerm{place, 0, each, 0, basis}).first->second;
    term.count += count;
    term.sum += each * count;
  }

  void power(const PartPlace& place, const std::optional<Power>& typical, const std::optional<Power>& maximum,
             std::int64_t count) {
    shares_.maximumPower += Power::milliwatts(either(maximum, typical) * count);
    if (!typical && !maximum) return;
    add(power_, place, typical ? TermBasis::Typical : TermBasis::Maximum, either(typical, maximum), count);
  }

  void price(const PartPlace& place, const Part& part, std::int64_t count) {
    if (!part.price.amount) {
      shares_.unpriced += count;
      return;
    }
    const TermBasis basis = part.price.basis == PriceBasis::List ? TermBasis::ListPrice : TermBasis::EstimatedPrice;
    add(cost_, place, basis, part.price.amount->count(), count);
  }

  static std::vector<ShareTerm> terms(const Terms& gathered) {
    std::vector<ShareTerm> list;
    for (const auto& [key, term] : gathered)
      if (term.sum != 0) list.push_back(term);
    std::ranges::stable_sort(list, [](const ShareTerm& a, const ShareTerm& b) { return a.sum > b.sum; });
    return list;
  }

  const Catalog& catalog_;
  Terms power_, weight_, cost_;
  Shares shares_;
};

/// Ends of assemblies in a device's cages, each cage counted once.
void gatherPlugs(Gathering& gathering, const Design& design, const Catalog& catalog, Shapes& shapes,
                 Id<Device> device) {
  const DeviceShape& shape = shapes.of(design, device);
  std::set<std::pair<std::uint32_t, std::uint16_t>> seen;
  for (std::size_t port = 0; port < shape.ports().size(); ++port) {
    const Id<Link> id = design.linkAt(device, static_cast<std::uint16_t>(port));
    if (!id) continue;
    const Link& link = design.links[id];
    const Id<CableType> type = design.cables[link.cable].type;
    if (catalog[type].technology == Technology::Fibre) continue;
    if (seen.insert({link.cable.value, shape.ports()[port].cage}).second)
      gathering.plug(type, !(link.a == device && link.portA == port));
  }
}

}  // namespace

Power countedPower(const TransceiverType& type) { return Power::milliwatts(either(type.typical, type.maximum)); }

Power countedPower(const Catalog& catalog, const DeviceType& type) {
  std::int64_t power = either(type.typical, type.maximum);
  if (const Id<LaserType> laser = catalog.find<LaserType>(type.laserId))
    power += catalog[laser].power.value_or(Power{}).count() * type.lasers;
  return Power::milliwatts(power);
}

Shares sharesOf(const Design& design, const Catalog& catalog, std::span<const ObjectRef> objects) {
  std::set<Id<Rack>> racks;
  std::set<Id<Device>> devices;
  std::set<Id<Module>> modules;
  for (const ObjectRef& object : objects) {
    if (object.kind == ObjectKind::Row)
      for (const Id<Rack> rack : design.racksIn({object.id})) racks.insert(rack);
    if (object.kind == ObjectKind::Rack && design.racks.contains({object.id})) racks.insert({object.id});
    if (object.kind == ObjectKind::Device && design.devices.contains({object.id})) devices.insert({object.id});
    if (object.kind == ObjectKind::Module && design.modules.contains({object.id})) modules.insert({object.id});
    if (object.kind == ObjectKind::Cage)
      if (const Id<Module> module = design.moduleIn({object.id}, object.sub)) modules.insert(module);
  }
  for (const Id<Rack> rack : racks)
    for (const Id<Device> device : design.devicesIn(rack)) devices.insert(device);

  Gathering gathering(catalog);
  Shapes shapes(catalog);
  for (const Id<Rack> rack : racks) gathering.rack(design.racks[rack].type);
  for (const Id<Device> device : devices) {
    gathering.device(design.devices[device].type);
    for (std::uint16_t cage = 0; cage < design.slotsOf(device).cages; ++cage)
      if (const Id<Module> module = design.moduleIn(device, cage)) modules.insert(module);
    gatherPlugs(gathering, design, catalog, shapes, device);
  }
  for (const Id<Module> module : modules) gathering.module(design.modules[module].type);
  return gathering.take();
}

}  // namespace fabric
