// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/rack_fill.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

#include "core/base/text.h"

namespace fabric {

namespace {

using std::to_string;

int unitsOf(const DeviceType& type) { return (type.heightHalfU + 1) / 2; }

/// What a cage can cool, and so the most its module may draw: planning bounds from general knowledge (OSFP 30 W finned
/// and 25 W flat, QSFP-DD 25 W, QSFP112 14 W, QSFP56 7 W).
Power cagePower(const CageGroup& group) {
  switch (group.cage) {
  case CageType::Osfp:
  case CageType::Osfp224:
  case CageType::OsfpXd:
  case CageType::OsfpNext: return Power::watts(group.top == ModuleTop::Flat ? 25 : 30);
  case CageType::QsfpDd:
  case CageType::QsfpDd800: return Power::watts(25);
  case CageType::Qsfp112: return Power::watts(14);
  case CageType::Qsfp56:
  case CageType::Qsfp28: return Power::watts(7);
  default: return {};
  }
}

std::string kilowatts(Power power) { return formatDecimal(power.count() / 1000, 1000) + " kW"; }
std::string kilograms(Mass mass) { return formatDecimal(mass.count(), 1000) + " kg"; }

}  // namespace

Power planningPower(const DeviceType& type) {
  Power power = type.maximum ? *type.maximum : type.typical.value_or(Power{});
  for (const CageGroup& group : type.cages) power += cagePower(group) * group.cages;
  return power;
}

RackRoom roomFor(const RackType& rack, const DeviceType& type) {
  const int units = unitsOf(type);
  RackRoom room{units > 0 ? rack.heightU / units : 1, ""};
  const auto more = [&] { return to_string(room.count + 1); };
  room.limit = more() + " x " + to_string(units) + "U are over its " + to_string(rack.heightU) + "U";
  const Power each = planningPower(type);
  if (rack.powerLimit && each.count() > 0 && rack.powerLimit->count() / each.count() < room.count) {
    room.count = static_cast<int>(rack.powerLimit->count() / each.count());
    room.limit =
        more() + " x " + kilowatts(each) + " (maximum, with modules) are over its " + kilowatts(*rack.powerLimit);
  }
  if (rack.weightLimit && type.weight && type.weight->count() > 0 &&
      rack.weightLimit->count() / type.weight->count() < room.count) {
    room.count = static_cast<int>(rack.weightLimit->count() / type.weight->count());
    room.limit = more() + " x " + kilograms(*type.weight) + " are over its " + kilograms(*rack.weightLimit);
  }
  return room;
}

Id<RackType> rackFor(const Catalog& catalog, const DeviceType& type, int count) {
  Id<RackType> one;
  const auto racks = catalog.all<RackType>();
  for (std::uint32_t i = 0; i < racks.size(); ++i) {
    const RackType& rack = racks[i];
    // Types whose power limit or height nobody states are for the engineer to choose.
    if (!rack.powerLimit || rack.heightU == 0 || rack.width.count() == 0) continue;
    const int room = roomFor(rack, type).count;
    if (room >= count) return Id<RackType>{i + 1};
    if (room >= 1 && !one) one = Id<RackType>{i + 1};
  }
  return one;
}

std::string rackRemedy(const Catalog& catalog, Id<RackType> asked, const DeviceType& type, const RackTakes& takes) {
  const RackType* nearest = nullptr;
  const auto away = [&](const RackType& rack) {
    const auto limit = [](const RackType& of) { return of.powerLimit.value_or(Power{}).count(); };
    const int height = asked ? std::abs(rack.heightU - catalog[asked].heightU) : 0;
    // A type whose power limit nobody states comes last.
    return std::tuple(!rack.powerLimit, height, asked ? std::abs(limit(rack) - limit(catalog[asked])) : 0);
  };
  for (const RackType& rack : catalog.all<RackType>())
    if (takes(rack) > 0 && (!nearest || away(rack) < away(*nearest))) nearest = &rack;
  if (nearest)
    return "nearest is " + nearest->part.id + ", which takes " + to_string(takes(*nearest)) +
           (nearest->powerLimit ? "" : " if its power suffices, which nobody states");
  const Power power = planningPower(type);
  return "a rack for it has " + to_string(unitsOf(type)) + "U" + (power.count() > 0 ? ", " + kilowatts(power) : "") +
         (type.weight ? ", " + kilograms(*type.weight) : "") + ": add one to your own parts";
}

std::vector<std::uint16_t> systemPositions(const RackType& rack, const DeviceType& type, int count) {
  std::vector<std::uint16_t> positions;
  const int units = unitsOf(type);
  if (units == 0) return std::vector<std::uint16_t>(static_cast<std::size_t>(count), 0);
  const bool spaced = units >= 2 && 1 + count * (units + 1) <= rack.heightU - 2;
  const int step = spaced ? units + 1 : units;
  const int first = spaced || 1 + count * units < rack.heightU ? 2 : 1;
  for (int i = 0; i < count; ++i) positions.push_back(static_cast<std::uint16_t>(2 * (first + i * step) - 1));
  return positions;
}

bool takesTogether(const RackType& rack, std::span<const RackShare> parts) {
  int units = 0;
  Power power;
  Mass weight;
  for (const RackShare& part : parts) {
    units += part.count * unitsOf(*part.type);
    power += planningPower(*part.type) * part.count;
    weight += part.type->weight.value_or(Mass{}) * part.count;
  }
  return units <= rack.heightU && (!rack.powerLimit || power <= *rack.powerLimit) &&
         (!rack.weightLimit || weight <= *rack.weightLimit);
}

DomainPlaces domainPositions(const RackType& rack, RackShare systems, RackShare switches) {
  DomainPlaces places;
  const int system = unitsOf(*systems.type), box = unitsOf(*switches.type);
  int unit = 1 + std::max(0, rack.heightU - systems.count * system - switches.count * box) / 2;
  const auto add = [&](std::vector<std::uint16_t>& list, int count, int units) {
    for (int i = 0; i < count; ++i, unit += units)
      list.push_back(units > 0 ? static_cast<std::uint16_t>(2 * unit - 1) : std::uint16_t{0});
  };
  const int below = systems.count / 2;
  add(places.systems, below, system);
  add(places.switches, switches.count, box);
  add(places.systems, systems.count - below, system);
  return places;
}

bool NetworkRack::carries(const DeviceType& type) {
  const Power power = power_ + planningPower(type);
  const Mass weight = weight_ + type.weight.value_or(Mass{});
  if (rack_->powerLimit && power > *rack_->powerLimit) return false;
  if (rack_->weightLimit && weight > *rack_->weightLimit) return false;
  power_ = power;
  weight_ = weight;
  return true;
}

std::uint16_t NetworkRack::addSwitch(const DeviceType& type) {
  const int units = std::max(1, unitsOf(type));
  int lowest = top_ - units;
  // A switch too tall for what is below the free units at the top may use them if the rack is still empty.
  if (lowest < bottom_ && empty_) lowest = std::min(bottom_, rack_->heightU - units + 1);
  if (lowest < (empty_ ? 1 : bottom_) || !carries(type)) return 0;
  top_ = lowest - 1;
  empty_ = false;
  return static_cast<std::uint16_t>(2 * lowest - 1);
}

std::uint16_t NetworkRack::addEndpoint(const DeviceType& type) {
  const int units = std::max(1, unitsOf(type));
  if (bottom_ + units > top_ || !carries(type)) return 0;
  const int lowest = bottom_;
  bottom_ += units + 1;
  empty_ = false;
  return static_cast<std::uint16_t>(2 * lowest - 1);
}

}  // namespace fabric
