// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cut between the natural halves: equitable partition, quotient, push-relabel.

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

#include "core/analysis/flow_graph.h"
#include "core/analysis/switch_graph.h"

namespace fabric {

std::vector<std::uint32_t> equitablePartition(const SwitchGraph& graph, std::vector<std::uint32_t> colours,
                                              std::stop_token stop) {
  using Signature = std::vector<std::int64_t>;  // own colour, then (colour, capacity to it) in order of colour
  std::size_t cells = 0;
  std::vector<std::int64_t> sums;
  std::vector<std::uint32_t> touched;
  while (!stop.stop_requested()) {
    const std::size_t now = colours.empty() ? 0 : *std::ranges::max_element(colours) + std::size_t{1};
    if (now == cells) break;
    cells = now;
    sums.assign(cells, 0);
    std::map<Signature, std::uint32_t> numbers;
    std::vector<std::uint32_t> next(colours.size());
    Signature signature;
    for (std::uint32_t v = 0; v < graph.size(); ++v) {
      touched.clear();
      for (const auto arc : boost::make_iterator_range(boost::out_edges(v, graph.graph))) {
        const std::uint32_t colour = colours[boost::target(arc, graph.graph)];
        if (sums[colour] == 0) touched.push_back(colour);
        sums[colour] += graph.graph[arc].rate;
      }
      std::ranges::sort(touched);
      signature.assign(1, colours[v]);
      for (const std::uint32_t colour : touched) {
        signature.push_back(colour);
        signature.push_back(sums[colour]);
        sums[colour] = 0;
      }
      next[v] = numbers.try_emplace(signature, static_cast<std::uint32_t>(numbers.size())).first->second;
    }
    colours = std::move(next);
  }
  return colours;
}

Halves halvesAlong(const SwitchGraph& graph, std::span<const std::uint32_t> order) {
  const std::vector<std::uint32_t> part = graph.rails ? partsOf(graph) : std::vector<std::uint32_t>(graph.size(), 0);
  std::vector<std::int64_t> total(graph.size() + std::size_t{1}), before(total.size());  // by part
  for (std::uint32_t v = 0; v < graph.size(); ++v) total[part[v]] += graph.hostRate[v];
  Halves halves;
  if (std::ranges::all_of(total, [](std::int64_t rate) { return rate == 0; })) return halves;
  halves.source.resize(graph.size());
  halves.sink.resize(graph.size());
  for (const std::uint32_t v : order) {
    const std::int64_t rate = graph.hostRate[v];
    if (rate == 0) continue;
    std::int64_t first = std::clamp<std::int64_t>(total[part[v]] / 2 - before[part[v]], 0, rate);
    if (first < rate) first = first / graph.hostLink[v] * graph.hostLink[v];  // whole links only
    halves.source[v] = first;
    halves.sink[v] = rate - first;
    before[part[v]] += rate;
  }
  return halves;
}

Halves naturalHalves(const SwitchGraph& graph) {
  std::vector<std::uint32_t> order(graph.size());
  std::iota(order.begin(), order.end(), 0u);
  return halvesAlong(graph, order);
}

std::optional<DataRate> bisection(const SwitchGraph& graph, std::stop_token stop) {
  return flowBetween(graph, naturalHalves(graph), stop);
}

std::optional<DataRate> flowBetween(const SwitchGraph& graph, const Halves& halves, std::stop_token stop) {
  if (halves.empty()) return std::nullopt;
  std::vector<std::pair<std::int64_t, std::int64_t>> ends(graph.size());
  for (std::uint32_t v = 0; v < graph.size(); ++v) ends[v] = {halves.source[v], halves.sink[v]};
  const std::vector<std::uint32_t> colours = equitablePartition(graph, coloursOf(ends), stop);
  if (stop.stop_requested()) return std::nullopt;

  const std::size_t cells = *std::ranges::max_element(colours) + std::size_t{1};
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> between;
  std::vector<std::int64_t> source(cells), sink(cells);
  for (std::uint32_t v = 0; v < graph.size(); ++v) {
    source[colours[v]] += halves.source[v];
    sink[colours[v]] += halves.sink[v];
  }
  std::uint32_t lastFrom = 0, lastTo = 0;
  std::int64_t* sum = nullptr;
  for (std::uint32_t v = 0; v < graph.size(); ++v)
    for (const auto arc : boost::make_iterator_range(boost::out_edges(v, graph.graph))) {
      const std::uint32_t from = colours[v], to = colours[boost::target(arc, graph.graph)];
      if (from == to) continue;
      if (!sum || from != lastFrom || to != lastTo) sum = &between[{from, to}];
      lastFrom = from;
      lastTo = to;
      *sum += graph.graph[arc].rate;
    }
  FlowGraph quotient(cells + 2);
  for (const auto& [pair, capacity] : between) addArc(quotient, pair.first, pair.second, capacity);
  for (std::size_t cell = 0; cell < cells; ++cell) {
    addArc(quotient, cells, cell, source[cell]);
    addArc(quotient, cell, cells + 1, sink[cell]);
  }
  return flowOf(quotient, cells);
}

std::optional<DataRate> bisectionOfWholeGraph(const SwitchGraph& graph) {
  const Halves halves = naturalHalves(graph);
  if (halves.empty()) return std::nullopt;
  FlowGraph whole(std::size_t{graph.size()} + 2);
  for (std::uint32_t v = 0; v < graph.size(); ++v) {
    addArc(whole, graph.size(), v, halves.source[v]);
    addArc(whole, v, std::size_t{graph.size()} + 1, halves.sink[v]);
    for (const auto arc : boost::make_iterator_range(boost::out_edges(v, graph.graph)))
      addArc(whole, v, boost::target(arc, graph.graph), graph.graph[arc].rate);
  }
  return flowOf(whole, graph.size());
}

}  // namespace fabric
