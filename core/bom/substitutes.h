// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts that could be ordered instead of those a design uses, for less money: transceivers and cables that plug into
// the same cages, signal the same way and are at least as good: reach, loss budget and protocols no less, power no
// more. Whether the maker of a switch or system supports a foreign part is for its compatibility list to say, not for
// this.
#pragma once

#include <cstdint>
#include <vector>

#include "core/analysis/report.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/settings/settings.h"

namespace fabric {

struct Substitute {
  CostClass section = CostClass::Transceivers;
  const Part* used = nullptr;  ///< valid as long as the catalog
  const Part* other = nullptr;
  std::int64_t quantity = 0;  ///< as the design needs, without spares
  Money price, otherPrice;    ///< of one piece, as the catalog gives them
  Money saved;                ///< of all pieces
};

/// Whether the second can stand in for the first in every figure that the design may rest on.
bool canStandIn(const TransceiverType& used, const TransceiverType& other);
/// The same of two cables, each in one length: both must be as long.
bool canStandIn(const CableType& used, Length length, const CableType& other, Length otherLength);

/// Of every part that has a price, the cheapest that can stand in, ships and costs less; the largest saving first.
/// Savings that are larger than can be held are left out.
std::vector<Substitute> substitutesOf(const Design& design, const Catalog& catalog, const Settings& settings);

}  // namespace fabric
