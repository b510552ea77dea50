// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many shortest ways between two switches with hosts share no link: as many links may fail on the shortest ways
// before there is none left. Every link of a parallel pair is a way of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>

#include "core/analysis/switch_graph.h"

namespace fabric {

struct PathDiversity {
  int least = 0, most = 0;  ///< over all pairs of switches with hosts that a way leads between; 0 without such pairs
  bool byClass = true;      ///< false: every pair was asked

  /// The figures alone: how they were found is no difference.
  bool operator==(const PathDiversity& other) const { return least == other.least && most == other.most; }
};

/// The greatest flow, a link each, over the shortest ways of one pair; 0 if none leads there.
int disjointShortestWays(const SwitchGraph& graph, std::uint32_t from, std::uint32_t to);

/// Asks one pair of each class: switches alike by equitable partition, then those alike as seen from one of them. A
/// class of which two members answer differently is none: then every pair is asked, as in a random graph. Nothing if
/// stopped, or if there are more than `mostAskedPairs` to ask.
std::optional<PathDiversity> pathDiversity(const SwitchGraph& graph, std::stop_token stop = {});
/// Every pair: the fallback, and the tests' cross-check.
std::optional<PathDiversity> pathDiversityOfWholeGraph(const SwitchGraph& graph, std::stop_token stop = {});
inline constexpr std::int64_t mostAskedPairs = 5'000;

}  // namespace fabric
