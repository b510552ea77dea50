// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bom/substitutes.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "core/analysis/costs.h"
#include "core/analysis/tally.h"

namespace fabric {

namespace {

/// A figure that must not be lower than another; one that is not known is none to rest on.
template <class Unit>
bool isAtLeast(const std::optional<Unit>& other, const std::optional<Unit>& used) {
  return !used || (other && *other >= *used);
}
template <class Unit>
bool isAtMost(const std::optional<Unit>& other, const std::optional<Unit>& used) {
  return !used || (other && *other <= *used);
}
bool carries(Protocols other, Protocols used) { return (other.bits & used.bits) == used.bits; }

/// What must be the same for the same cage, the same light and the same fibre.
auto formOf(const TransceiverType& t) {
  return std::tie(t.rate, t.ports, t.portRate, t.cage, t.top, t.electricalLanes, t.electricalLaneRate, t.opticalLanes,
                  t.opticalLaneRate, t.modulation, t.technology, t.opticalSpec, t.medium, t.wavelengths, t.connector,
                  t.connectors, t.polish, t.fibres, t.fibreSplits);
}
auto formOf(const CableType& c) {
  return std::tie(c.technology, c.medium, c.a, c.b, c.bEnds, c.rate, c.lanes, c.laneRate, c.fibreType, c.fibres,
                  c.trunk);
}

/// The cheaper of what was found and a part that stands in at this price.
void offer(std::optional<Substitute>& best, const PartCount& count, const Part& other) {
  const auto& price = other.price.amount;
  if (!price || *price >= *count.price || other.availability() != Availability::Shipping) return;
  if (best && best->otherPrice <= *price) return;
  const auto saved = checkedTimes(*count.price - *price, count.quantity);
  if (saved) best = Substitute{count.section, count.part, &other, count.quantity, *count.price, *price, *saved};
}

std::optional<Substitute> substituteOf(const Catalog& catalog, const PartCount& count) {
  std::optional<Substitute> best;
  if (!count.price || count.estimated) return best;  // made to length: no piece of the catalog
  if (count.module)
    for (const TransceiverType& other : catalog.all<TransceiverType>())
      if (canStandIn(catalog[count.module], other)) offer(best, count, other.part);
  if (count.cable)
    for (const CableType& other : catalog.all<CableType>())
      for (const CableLength& length : other.lengths)
        if (canStandIn(catalog[count.cable], count.length, other, length.length)) offer(best, count, length.part);
  return best;
}

}  // namespace

bool canStandIn(const TransceiverType& used, const TransceiverType& other) {
  const auto watts = [](const TransceiverType& t) { return t.maximum ? t.maximum : t.typical; };
  return used.part.id != other.part.id && formOf(used) == formOf(other) && other.reach >= used.reach &&
         isAtLeast(other.reachOm3, used.reachOm3) && isAtLeast(other.reachOm4, used.reachOm4) &&
         isAtLeast(other.lossBudget, used.lossBudget) && isAtMost(watts(other), watts(used)) &&
         carries(other.protocols, used.protocols);
}

bool canStandIn(const CableType& used, Length length, const CableType& other, Length otherLength) {
  return length == otherLength && used.part.id != other.part.id && formOf(used) == formOf(other) &&
         isAtMost(other.attenuationPerKm, used.attenuationPerKm) && isAtMost(other.lossPerEnd, used.lossPerEnd) &&
         carries(other.protocols, used.protocols);
}

std::vector<Substitute> substitutesOf(const Design& design, const Catalog& catalog, const Settings& settings) {
  Tally tally(catalog, settings);
  tally.addAll(design, false);
  std::vector<Substitute> found;
  for (const PartCount& count : partCounts(tally, catalog))
    if (const auto substitute = substituteOf(catalog, count)) found.push_back(*substitute);
  std::ranges::stable_sort(found, [](const Substitute& a, const Substitute& b) { return a.saved > b.saved; });
  return found;
}

}  // namespace fabric
