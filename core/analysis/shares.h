// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shares: what some racks and devices draw, weigh and cost, and the terms these sums are made of. The same counting as
// the report's: a part's typical power, or its maximum where no typical figure exists; NICs are part of a system's
// figures; modules and the fixed ends of cables count where they are plugged in. Prices are of the racks, devices,
// modules and lasers themselves; cables belong to two places and are left out.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/design/object_ref.h"

namespace fabric {

/// Where the figure of one piece comes from.
enum class TermBasis : std::uint8_t { Typical, Maximum, Weight, ListPrice, EstimatedPrice };

/// One kind of part in a sum: count, figure of one, product. The unit is that of the sum it belongs to, in the smallest
/// parts of its type (mW, g, millionths of a dollar).
struct ShareTerm {
  PartPlace part;
  std::int64_t count = 0;
  std::int64_t each = 0;
  std::int64_t sum = 0;
  TermBasis basis = TermBasis::Typical;

  bool operator==(const ShareTerm&) const = default;
};

struct Shares {
  std::vector<ShareTerm> powerTerms, weightTerms, costTerms;  ///< largest first
  Power power, maximumPower;
  Mass weight;
  Money cost;
  std::int64_t unpriced = 0, unweighed = 0;  ///< pieces without the figure
};

/// The shares of racks, with all in them, devices and modules; other kinds of objects are passed over, and nothing is
/// counted twice. The fixed ends of a
/// cable draw what those of its shortest length draw: its length belongs to its route, not to a rack.
Shares sharesOf(const Design& design, const Catalog& catalog, std::span<const ObjectRef> objects);

/// The watts of one part as the report counts them.
Power countedPower(const TransceiverType& type);
Power countedPower(const Catalog& catalog, const DeviceType& type);

}  // namespace fabric
