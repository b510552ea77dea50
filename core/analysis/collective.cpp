// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/collective.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "core/analysis/capacity_bounds.h"
#include "core/analysis/graph_figures.h"
#include "core/analysis/report_builder.h"
#include "core/analysis/system_groups.h"

namespace fabric {

namespace {

constexpr std::int64_t mostArcsOfAllToAll =
    2'000'000'000;  ///< looked at for the all-to-all of one fabric; some seconds

/// Nanoseconds that so many bytes take.
double transfer(double bytes, DataRate rate) { return bytes * 8e9 / static_cast<double>(rate.count()); }
double inDouble(std::int64_t n) { return static_cast<double>(n); }

/// The accelerators of the largest group that the fabric joins, and the least that one of them has.
struct Members {
  std::int64_t accelerators = 0;
  DataRate least;
};
Members membersOf(const Design& design, const Catalog& catalog, Id<Fabric> fabric) {
  const SystemGroups groups(design, catalog, fabric);
  const std::uint32_t largest = groups.largest();
  Members members;
  for (const auto& [device, system] : groups.systems()) {
    if (system.group != largest) continue;
    const DataRate each = DataRate::fromCount(system.rate.count() / system.accelerators);
    members.least = members.accelerators == 0 ? each : std::min(members.least, each);
    members.accelerators += system.accelerators;
  }
  return members;
}

}  // namespace

double ringAllReduce(std::int64_t accelerators, std::int64_t bytes, Duration alpha, DataRate rate) {
  const double n = inDouble(accelerators);
  return 2 * (n - 1) * alpha.inNanoseconds() + transfer(2 * (n - 1) / n * inDouble(bytes), rate);
}

double treeAllReduce(std::int64_t accelerators, std::int64_t bytes, Duration alpha, DataRate rate) {
  if (accelerators < 2) return 0;
  const auto levels = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(accelerators - 1)));
  return 2 * levels * alpha.inNanoseconds() + transfer(2 * inDouble(bytes), rate);
}

double pairwiseAllToAll(std::int64_t accelerators, std::int64_t bytes, Duration alpha, DataRate rate) {
  const double n = inDouble(accelerators);
  return (n - 1) * alpha.inNanoseconds() + transfer((n - 1) / n * inDouble(bytes), rate);
}

std::vector<CollectiveTimes> collectiveTimes(const Design& design, const Catalog& catalog, const Settings& settings,
                                             std::int64_t bytes, std::int64_t accelerators, std::stop_token stop) {
  std::vector<CollectiveTimes> list;
  Tally tally(catalog, settings);
  tally.addAll(design, true);
  design.fabrics.forEach([&](Id<Fabric> fabric, const Fabric&) {
    const Members members = membersOf(design, catalog, fabric);
    if (members.accelerators < std::max<std::int64_t>(2, accelerators) || members.least.count() == 0) return;
    const SwitchGraph graph = makeSwitchGraph(design, catalog, fabric);
    const auto hops = hopsBetweenHosts(graph, stop);
    if (!hops) return;
    CollectiveTimes& times = list.emplace_back();
    times.fabric = fabric;
    times.available = members.accelerators;
    times.accelerators = accelerators > 0 ? accelerators : members.accelerators;
    times.alpha = worstPathLatency(tally, design, catalog, fabric, hops->most);
    times.rate = members.least;
    times.ring = ringAllReduce(times.accelerators, bytes, times.alpha, times.rate);
    times.tree = treeAllReduce(times.accelerators, bytes, times.alpha, times.rate);
    const auto share = exchangeShare(graph, partsOf(graph), mostArcsOfAllToAll, stop);
    if (!share || *share <= 0) return;
    times.allToAllRate =
        DataRate::fromCount(static_cast<std::int64_t>(static_cast<double>(times.rate.count()) * std::min(1.0, *share)));
    if (times.allToAllRate->count() > 0)
      times.allToAll = pairwiseAllToAll(times.accelerators, bytes, times.alpha, *times.allToAllRate);
  });
  return list;
}

std::span<const std::string_view> collectiveAssumptions() {
  static constexpr std::string_view all[] = {
      "a message takes the latency of the worst path of the fabric, then its bytes at the rate of an accelerator",
      "the rate of an accelerator is that of the system with the least of it: its links over its accelerators",
      "the whole rate carries data, and adding up takes no time",
      "rings and trees: neighbours stand so that links upwards carry no more than their share",
      "all-to-all: every accelerator that the fabric joins takes part, over the shortest ways; links that would carry "
      "more "
      "than "
      "they can slow down all",
      "each fabric carries all by itself: the links of others, as in a scale-up domain, carry nothing",
  };
  return all;
}

}  // namespace fabric
