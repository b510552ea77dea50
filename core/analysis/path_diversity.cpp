// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/path_diversity.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "core/analysis/flow_graph.h"

namespace fabric {

namespace {

constexpr std::size_t mostClasses = 64;  ///< of switches with hosts; where there are more, few are alike

/// The shortest ways from one switch.
class WaysFrom {
 public:
  WaysFrom(const SwitchGraph& graph, std::uint32_t from) : graph_(graph), from_(from), links_(graph.size(), -1) {
    std::vector<std::uint32_t> queue{from};
    links_[from] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i)
      for (const auto arc : boost::make_iterator_range(boost::out_edges(queue[i], graph.graph))) {
        const std::uint32_t next = boost::target(arc, graph.graph);
        if (links_[next] >= 0) continue;
        links_[next] = links_[queue[i]] + 1;
        queue.push_back(next);
      }
  }

  int linksTo(std::uint32_t to) const { return links_[to]; }

  /// Backwards from the far end: the switches on shortest ways, and the greatest flow through them.
  int disjointTo(std::uint32_t to) const {
    if (links_[to] <= 0) return 0;
    std::map<std::uint32_t, std::size_t> place{{to, 0}};
    std::vector<std::uint32_t> inner{to};
    std::vector<std::tuple<std::size_t, std::size_t, int>> arcs;  // towards the far end, and the links it stands for
    for (std::size_t i = 0; i < inner.size(); ++i)
      for (const auto arc : boost::make_iterator_range(boost::out_edges(inner[i], graph_.graph))) {
        const std::uint32_t before = boost::target(arc, graph_.graph);
        if (links_[before] != links_[inner[i]] - 1) continue;
        const auto [at, isNew] = place.try_emplace(before, inner.size());
        if (isNew) inner.push_back(before);
        arcs.emplace_back(at->second, i, graph_.graph[arc].links);
      }
    FlowGraph ways(inner.size() + 2);
    for (const auto& [a, b, links] : arcs) addArc(ways, a, b, links);
    constexpr std::int64_t plenty = std::numeric_limits<std::int32_t>::max();
    addArc(ways, inner.size(), place.at(from_), plenty);
    addArc(ways, 0, inner.size() + 1, plenty);
    return static_cast<int>(flowThrough(ways, inner.size()));
  }

 private:
  const SwitchGraph& graph_;
  std::uint32_t from_;
  std::vector<int> links_;  ///< by vertex: on a shortest way; below 0 if none leads there
};

void enter(PathDiversity& found, int ways) {
  found.least = found.most == 0 ? ways : std::min(found.least, ways);
  found.most = std::max(found.most, ways);
}

/// Vertices with hosts by their colour.
std::map<std::uint32_t, std::vector<std::uint32_t>> hostClasses(const SwitchGraph& graph,
                                                                const std::vector<std::uint32_t>& colours) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> classes;
  for (std::uint32_t v = 0; v < graph.size(); ++v)
    if (graph.hosts[v] > 0) classes[colours[v]].push_back(v);
  return classes;
}

/// The first of a class and one from its midst, the same each time.
std::vector<std::uint32_t> twoOf(const std::vector<std::uint32_t>& members) {
  if (members.size() < 2) return members;
  return {members.front(), members[(members.size() * 7 + 3) / 13 % (members.size() - 1) + 1]};
}

/// What one switch sees: how many others are how far, over how many ways. Nothing if a class of them is none.
using View = std::map<std::pair<int, int>, std::size_t>;
std::optional<View> viewFrom(const SwitchGraph& graph, const std::vector<std::uint32_t>& colours, std::uint32_t from,
                             const std::stop_token& stop) {
  std::vector<std::uint32_t> apart = colours;
  apart[from] = *std::ranges::max_element(colours) + 1;
  const WaysFrom ways(graph, from);
  View view;
  const auto classes = hostClasses(graph, equitablePartition(graph, coloursOf(apart), stop));
  if (classes.size() > mostClasses) return std::nullopt;
  for (const auto& [colour, members] : classes) {
    if (members.front() == from || stop.stop_requested()) continue;
    std::optional<std::pair<int, int>> seen;
    for (const std::uint32_t to : twoOf(members)) {
      const std::pair now(ways.linksTo(to), ways.disjointTo(to));
      if (seen && *seen != now) return std::nullopt;
      seen = now;
    }
    view[*seen] += members.size();
  }
  return view;
}

std::optional<PathDiversity> byClasses(const SwitchGraph& graph, const std::stop_token& stop) {
  const std::vector<std::uint32_t> colours = equitablePartition(graph, coloursOf(graph.hostRate), stop);
  const auto classes = hostClasses(graph, colours);
  if (classes.size() > mostClasses) return std::nullopt;
  PathDiversity found;
  for (const auto& [colour, members] : classes) {
    std::optional<View> seen;
    for (const std::uint32_t from : twoOf(members)) {
      auto view = viewFrom(graph, colours, from, stop);
      if (!view || (seen && *seen != *view) || stop.stop_requested()) return std::nullopt;
      seen = std::move(view);
    }
    for (const auto& [way, count] : *seen)
      if (way.second > 0) enter(found, way.second);
  }
  return found;
}

}  // namespace

int disjointShortestWays(const SwitchGraph& graph, std::uint32_t from, std::uint32_t to) {
  return WaysFrom(graph, from).disjointTo(to);
}

std::optional<PathDiversity> pathDiversityOfWholeGraph(const SwitchGraph& graph, std::stop_token stop) {
  PathDiversity found{0, 0, false};
  for (std::uint32_t from = 0; from < graph.size(); ++from) {
    if (graph.hosts[from] == 0) continue;
    const WaysFrom ways(graph, from);
    for (std::uint32_t to = 0; to < from; ++to) {
      if (stop.stop_requested()) return std::nullopt;
      if (graph.hosts[to] > 0 && ways.linksTo(to) > 0) enter(found, ways.disjointTo(to));
    }
  }
  return found;
}

std::optional<PathDiversity> pathDiversity(const SwitchGraph& graph, std::stop_token stop) {
  if (graph.size() == 0) return PathDiversity{};
  if (const auto found = byClasses(graph, stop)) return found;
  const auto switches =
      static_cast<std::int64_t>(std::ranges::count_if(graph.hosts, [](std::int32_t hosts) { return hosts > 0; }));
  if (stop.stop_requested() || switches * (switches - 1) / 2 > mostAskedPairs) return std::nullopt;
  return pathDiversityOfWholeGraph(graph, stop);
}

}  // namespace fabric
