// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes into a rack: how many devices its units, power and weight allow, and at which units they stand. Power is
// the maximum of each device with modules in all its cages.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"

namespace fabric {

/// What planning counts for a device: its maximum power and the most its modules may draw.
Power planningPower(const DeviceType& type);

/// How many devices of a type one rack of a type takes, and what limits it ("4 x 10.4 kW are over 40 kW").
struct RackRoom {
  int count = 0;
  std::string limit;  ///< why not one more
};
RackRoom roomFor(const RackType& rack, const DeviceType& type);

/// The first rack type that takes `count` of them (or, failing that, one); 0 if none takes any.
Id<RackType> rackFor(const Catalog& catalog, const DeviceType& type, int count);

/// How many of something a rack takes.
using RackTakes = std::function<int(const RackType&)>;
/// What to do about a rack that does not take a device: the nearest that does, by height and then by power limit, and
/// how many it takes; where the catalog has none, what a rack would need.
std::string rackRemedy(const Catalog& catalog, Id<RackType> asked, const DeviceType& type, const RackTakes& takes);

/// Lowest half units of `count` equal systems, bottom up: from U2 with a free unit between them where that leaves room.
std::vector<std::uint16_t> systemPositions(const RackType& rack, const DeviceType& type, int count);

/// So many devices of a type.
struct RackShare {
  const DeviceType* type = nullptr;
  int count = 0;
};
/// Whether the rack's units, power and weight take all of these.
bool takesTogether(const RackType& rack, std::span<const RackShare> parts);

/// Lowest half units of a scale-up domain in one rack: switches between two halves of its systems, all in the middle of
/// the rack, so that no cable is longer than it must be.
struct DomainPlaces {
  std::vector<std::uint16_t> systems, switches;
};
DomainPlaces domainPositions(const RackType& rack, RackShare systems, RackShare switches);

/// Fills one network rack: switches from the top down with a free unit below each, endpoints from the bottom up.
class NetworkRack {
 public:
  explicit NetworkRack(const RackType& rack) : rack_(&rack), top_(rack.heightU - topUnits + 1) {}

  /// The lowest half unit for one more of these, or 0 if units, power or weight do not allow it.
  std::uint16_t addSwitch(const DeviceType& type);
  std::uint16_t addEndpoint(const DeviceType& type);

 private:
  /// Units at the top that stay free for patch panels and cable guides.
  static constexpr int topUnits = 6;

  bool carries(const DeviceType& type);

  const RackType* rack_;
  int top_;         ///< highest free U plus one
  int bottom_ = 2;  ///< lowest U free for endpoints
  bool empty_ = true;
  Power power_;
  Mass weight_;
};

}  // namespace fabric
