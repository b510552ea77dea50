// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Failures to expect in a year, from the published rates of the parts:
//   failures a year = pieces x FIT x 8,760 h / 1e9, where FIT is failures in 1e9 hours.
// Only parts with a published rate count; how many pieces have none stands beside every sum. The rates of modules and
// optical engines are published for each port (a 2 x 400G module has twice the rate of its 400G half).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/analysis/costs.h"
#include "core/analysis/report.h"

namespace fabric {

/// Pieces of one part, and what one of them fails in a year.
struct FailureCount {
  FailureClass section = FailureClass::Other;
  const Part* part = nullptr;  ///< valid as long as the catalog
  std::int64_t quantity = 0;
  std::optional<std::int64_t> each;  ///< billionths of a failure a year; nothing: no rate is published
};

/// Every part that can fail: those of partCounts without racks, and NICs and optical engines, which stand in systems
/// and switches.
std::vector<FailureCount> failureCounts(const Catalog& catalog, std::span<const PartCount> parts);

/// What new parts for those that fail in so many years cost, rounded to the nearest for each; nothing without a rate or
/// a price, and where it is more than the program holds.
std::optional<Money> replacementsOf(const FailureCount& count, std::int32_t years);

/// The sums by class and of all.
Reliability reliabilityOf(std::span<const FailureCount> counts);

}  // namespace fabric
