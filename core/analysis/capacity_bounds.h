// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between which figures the bisection of any fabric lies. The bisection is the smallest greatest flow, one way, between
// two halves of the hosts, over all ways to halve them. To find it is NP-hard in general; two bounds are not:
//   above: the greatest flow between any two halves. Taken are the natural ones and, where these are not shown to be
//     the worst, those along a search through the fabric and along its slowest mode (the Fiedler vector).
//   below: a spread of traffic that loads no link beyond its capacity, and makes a flow between any two halves.
//     Where switches stand in layers above the hosts (a folded Clos), every host spreads what it sends over the links
//     upwards in proportion to their rates; what any host reaches at the top, any other can take from there. Else every
//     host sends to every host over the shortest ways, in proportion to the links' rates; half of that crosses.
// Where both are equal the bisection is exact: so in fat trees, full meshes and even tori.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>

#include "core/analysis/switch_graph.h"

namespace fabric {

struct BisectionBounds {
  std::optional<DataRate> low;  ///< nothing: the fabric is too large to work one out
  DataRate high;

  bool isExact() const { return low == high; }
  bool operator==(const BisectionBounds&) const = default;
};

/// `natural` is the flow between the natural halves (`bisection`). Nothing if stopped.
std::optional<BisectionBounds> bisectionBounds(const SwitchGraph& graph, DataRate natural, std::stop_token stop = {});

/// By how much of its rate every host can send at once to all hosts of its part (`part`, by vertex), each taking its
/// share, over the shortest ways in proportion to the rates of links; at most 2, as half of it may stay in the own
/// half. Nothing if stopped, or if more arcs than these are to be looked at.
std::optional<double> exchangeShare(const SwitchGraph& graph, std::span<const std::uint32_t> part,
                                    std::int64_t mostArcs, std::stop_token stop = {});

}  // namespace fabric
