// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/reliability.h"

#include <limits>

namespace fabric {

namespace {

constexpr std::int64_t hoursPerYear = 8760;

std::optional<std::int64_t> yearly(const std::optional<std::int32_t>& failuresInTime, std::int64_t ports = 1) {
  if (!failuresInTime) return std::nullopt;
  return *failuresInTime * ports * hoursPerYear;  // at most 1e9 x 255 x 8,760
}

std::optional<std::int64_t> yearly(const TransceiverType& type) { return yearly(type.failuresInTime, type.ports); }

FailureClass classOf(CostClass section) {
  switch (section) {
  case CostClass::Systems: return FailureClass::Systems;
  case CostClass::Nics: return FailureClass::Nics;
  case CostClass::Switches: return FailureClass::Switches;
  case CostClass::Transceivers: return FailureClass::Transceivers;
  case CostClass::Cables: return FailureClass::Cables;
  case CostClass::Lasers: return FailureClass::Lasers;
  case CostClass::Racks:
  case CostClass::Other: break;
  }
  return FailureClass::Other;
}

/// Adds pieces to a sum; a sum that does not fit is no sum.
void add(FailureSum& sum, const FailureCount& count) {
  if (!count.each) {
    sum.unrated += count.quantity;
    return;
  }
  std::int64_t product = 0, total = 0;
  sum.overflow = sum.overflow || __builtin_mul_overflow(count.quantity, *count.each, &product) ||
                 __builtin_add_overflow(sum.rated, product, &total);
  if (!sum.overflow) sum.rated = total;
  sum.pieces += count.quantity;
}

}  // namespace

std::optional<std::int64_t> FailureSum::value() const {
  const bool nothingKnown = pieces == 0 && unrated > 0;
  return overflow || nothingKnown ? std::nullopt : std::optional(rated);
}

std::vector<FailureCount> failureCounts(const Catalog& catalog, std::span<const PartCount> parts) {
  std::vector<FailureCount> counts;
  for (const PartCount& part : parts) {
    if (part.section == CostClass::Racks) continue;
    FailureCount& count = counts.emplace_back(FailureCount{classOf(part.section), part.part, part.quantity, {}});
    if (part.module) count.each = yearly(catalog[part.module]);
    if (part.laser) count.each = yearly(catalog[part.laser].failuresInTime);
    if (!part.device) continue;
    const DeviceType& type = catalog[part.device];
    if (type.kind == DeviceKind::System && type.nics > 0) {  // of no known type: named by their system
      const Part& nic = catalog.contains(type.nic) ? catalog[type.nic].part : type.part;
      counts.push_back({FailureClass::Nics, &nic, part.quantity * type.nics, {}});
    }
    const Id<TransceiverType> engine = catalog.find<TransceiverType>(type.engineId);
    if (type.kind == DeviceKind::Switch && type.engines > 0 && engine)
      counts.push_back(
          {FailureClass::OpticalEngines, &catalog[engine].part, part.quantity * type.engines, yearly(catalog[engine])});
  }
  return counts;
}

std::optional<Money> replacementsOf(const FailureCount& count, std::int32_t years) {
  const auto& price = count.part->price.amount;
  if (!count.each || !price) return std::nullopt;
  std::int64_t failures = 0;  // billionths, in all years
  if (__builtin_mul_overflow(count.quantity, *count.each, &failures) ||
      __builtin_mul_overflow(failures, std::int64_t{years}, &failures))
    return std::nullopt;
  __extension__ using Wide = __int128;
  const Wide sum = (Wide{failures} * price->count() + 500'000'000) / 1'000'000'000;
  if (sum > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
  return Money::fromCount(static_cast<std::int64_t>(sum));
}

Reliability reliabilityOf(std::span<const FailureCount> counts) {
  Reliability sums;
  for (const FailureCount& count : counts) {
    add(sums.byClass[static_cast<std::size_t>(count.section)], count);
    add(sums.total, count);
  }
  return sums;
}

}  // namespace fabric
