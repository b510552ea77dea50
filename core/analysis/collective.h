// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long collective operations take, by the alpha-beta model: a message of m bytes takes alpha + m x beta, alpha the
// latency of a message and 1 / beta the rate of an accelerator. Of n accelerators with m bytes each:
//   ring all-reduce       2 (n - 1) alpha + 2 (n - 1) / n x m beta      (reduce-scatter, then all-gather)
//   tree all-reduce       2 ceil(log2 n) alpha + 2 m beta               (two trees, pipelined)
//   all-to-all            (n - 1) alpha + (n - 1) / n x m beta          (pairwise exchange)
// R. Thakur, R. Rabenseifner, W. Gropp, "Optimization of collective communication operations in MPICH", 2005; P.
// Sanders, J. Speck, J. L. Träff, "Two-tree algorithms for full bandwidth broadcast, reduction and scan", 2009.
// Taken for granted, and said with the figures:
//   alpha is the fabric's worst path (graph_figures.h): an upper bound. 1 / beta is what the system with the least has
//   for each of its accelerators. Adding up costs nothing, and the whole rate carries data: no headers, no congestion
//   but one: in an all-to-all every accelerator of the fabric takes part over the shortest ways, and where links would
//   carry more than they can, the rate is that share of it (capacity_bounds.h). Neighbours in rings and trees stand so
//   that links upwards carry no more than their share. Links of other fabrics carry nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

#include "core/analysis/report.h"
#include "core/design/design.h"
#include "core/settings/settings.h"

namespace fabric {

/// The model's sums, in nanoseconds; `rate` is that of one accelerator, above 0. One accelerator needs no time.
double ringAllReduce(std::int64_t accelerators, std::int64_t bytes, Duration alpha, DataRate rate);
double treeAllReduce(std::int64_t accelerators, std::int64_t bytes, Duration alpha, DataRate rate);
double pairwiseAllToAll(std::int64_t accelerators, std::int64_t bytes, Duration alpha, DataRate rate);

/// The operations over one fabric.
struct CollectiveTimes {
  Id<Fabric> fabric;
  std::int64_t available = 0;     ///< accelerators of the largest group that the fabric joins
  std::int64_t accelerators = 0;  ///< that take part
  Duration alpha;
  DataRate rate;                         ///< of one accelerator
  std::optional<DataRate> allToAllRate;  ///< of one in an all-to-all; nothing where the fabric is too large
  double ring = 0, tree = 0;             ///< nanoseconds
  std::optional<double> allToAll;
};

/// Every fabric that joins accelerators, in order of the report. `accelerators` 0: all there are; a fabric with fewer
/// is left out.
std::vector<CollectiveTimes> collectiveTimes(const Design& design, const Catalog& catalog, const Settings& settings,
                                             std::int64_t bytes, std::int64_t accelerators, std::stop_token stop = {});

/// What the figures take for granted, a sentence each.
std::span<const std::string_view> collectiveAssumptions();

}  // namespace fabric
