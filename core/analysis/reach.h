// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a link may go, and what its length is called against that.
#pragma once

#include <cstdint>

#include "core/catalog/catalog.h"

namespace fabric {

/// Longest link over this cable between these modules or optical engines (0: none). Not known (0) of fibre without
/// optics at an end: that is another finding.
Length reachOf(const Catalog& catalog, Id<CableType> cable, Id<TransceiverType> moduleA, Id<TransceiverType> moduleB);

enum class ReachVerdict : std::uint8_t { Good, NearLimit, Exceeded };

/// Margin = reach - length. NearLimit: less than `marginPermille` of the reach is left. A reach of 0 is not known.
constexpr ReachVerdict verdictOf(std::int64_t lengthMm, std::int64_t reachMm, std::int64_t marginPermille) {
  if (reachMm <= 0) return ReachVerdict::Good;
  if (lengthMm > reachMm) return ReachVerdict::Exceeded;
  return (reachMm - lengthMm) * 1000 < reachMm * marginPermille ? ReachVerdict::NearLimit : ReachVerdict::Good;
}

}  // namespace fabric
