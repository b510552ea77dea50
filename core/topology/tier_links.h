// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The links of a tier, port by port: of all planes between hosts and leaves, since planes share the hosts' cages, and
// of one plane between switches. End A is the leaf's, or the lower switch's (leaf to host, leaf to spine, spine to
// core); between equals that of the node with the smaller number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/design/design_edit.h"
#include "core/topology/placement.h"

namespace fabric {

struct TierLink {
  Id<Device> a, b;
  std::uint32_t cageA = 0, cageB = 0;  ///< numbered over all devices of the end, for grouping
  std::uint16_t portA = 0, portB = 0;
  std::uint16_t ownCageA = 0, ownCageB = 0;  ///< numbered within the device
  std::uint8_t inCageA = 0, inCageB = 0;     ///< the port's place in its cage, from 0
  std::uint8_t kind = 0;                     ///< index into Tier::endsB
};

/// A kind of end: cages of one group of one device type, run at one split.
struct TierEnd {
  Id<DeviceType> type;
  CageGroup group;
  std::uint8_t portsPerCage = 1;
  DataRate rate;

  bool operator==(const TierEnd&) const = default;
};

struct Tier {
  std::string name;  ///< "host-leaf" …, as in a report
  TierEnd endA;
  std::vector<TierEnd> endsB;
  std::vector<TierLink> links;
  std::uint32_t cagesA = 0, cagesB = 0;  ///< one more than the largest cage number
  bool peers = false;                    ///< ends A and B are of the same devices, and their cages of one numbering

  /// The cages of both ends in one numbering.
  std::size_t cages() const { return peers ? cagesA : std::size_t{cagesA} + cagesB; }
  std::size_t cageOfB(const TierLink& link) const { return peers ? link.cageB : std::size_t{cagesA} + link.cageB; }
};

/// The tiers of a placed fabric that have links, plane by plane.
std::vector<Tier> tiersOf(const DesignSpec& spec, const FabricPlan& plan, const PlacedDesign& placed,
                          std::size_t fabric, DesignEdit& edit);

}  // namespace fabric
