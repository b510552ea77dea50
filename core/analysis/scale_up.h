// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scale-up domains: accelerators that share memory at full rate, inside systems as they are sold or joined by the links
// of a scale-up fabric.
//   bandwidth of a domain = accelerators x GB/s of one, both directions
//   copper pairs = links x lanes x 2, a pair for each lane and direction
// Makers round: 72 x 1.8 TB/s are 129.6 and named 130 TB/s. From 100 TB/s on, the named figure is in tens.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace fabric {

/// Domains that are alike.
struct ScaleUpDomains {
  Id<DeviceType> system;
  Id<Fabric> fabric;  ///< 0: inside the systems, or joined as the maker does it
  std::int64_t domains = 0;
  // of one domain
  std::int64_t systems = 0, accelerators = 0;
  std::int64_t switches = 0, links = 0;  ///< of a fabric
  std::int64_t copperLinks = 0, copperPairs = 0;
  bool pairsKnown = false;

  std::int64_t gigabytesPerSecond(const Catalog& catalog) const;
  bool operator==(const ScaleUpDomains&) const = default;
};

/// In order of system type; those of fabrics first.
std::vector<ScaleUpDomains> scaleUpDomains(const Design& design, const Catalog& catalog);

/// As makers name it: whole tens of TB/s from 100 TB/s on.
std::int64_t namedGigabytesPerSecond(std::int64_t gigabytesPerSecond);

}  // namespace fabric
