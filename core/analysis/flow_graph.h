// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graphs for Boost.Graph's greatest flow, small ones: quotients, ways between two switches; whole fabrics in tests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

#include "core/units/units.h"

namespace fabric {

using FlowTraits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using FlowGraph = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<boost::edge_capacity_t, std::int64_t,
                    boost::property<boost::edge_residual_capacity_t, std::int64_t,
                                    boost::property<boost::edge_reverse_t, FlowTraits::edge_descriptor>>>>;

/// An arc with its own empty reverse arc. A link is two such pairs: with capacity on both arcs of one pair push-relabel
/// takes a flow for its reverse.
inline void addArc(FlowGraph& graph, std::size_t from, std::size_t to, std::int64_t capacity) {
  if (capacity <= 0) return;
  const auto forth = boost::add_edge(from, to, graph).first;
  const auto back = boost::add_edge(to, from, graph).first;
  boost::put(boost::edge_capacity, graph, forth, capacity);
  boost::put(boost::edge_capacity, graph, back, 0);
  boost::put(boost::edge_reverse, graph, forth, back);
  boost::put(boost::edge_reverse, graph, back, forth);
}

/// Flow from vertex n to vertex n + 1 of a graph over n inner vertices.
inline std::int64_t flowThrough(FlowGraph& graph, std::size_t inner) {
  if (boost::num_edges(graph) == 0) return 0;
  return boost::push_relabel_max_flow(graph, boost::vertex(inner, graph), boost::vertex(inner + 1, graph));
}
inline DataRate flowOf(FlowGraph& graph, std::size_t inner) {
  return DataRate::bitsPerSecond(flowThrough(graph, inner));
}

/// The colours 0, 1, 2 … of what compares equal.
template <class Key>
std::vector<std::uint32_t> coloursOf(const std::vector<Key>& keys) {
  std::map<Key, std::uint32_t> numbers;
  std::vector<std::uint32_t> colours(keys.size());
  for (std::size_t v = 0; v < keys.size(); ++v)
    colours[v] = numbers.try_emplace(keys[v], static_cast<std::uint32_t>(numbers.size())).first->second;
  return colours;
}

}  // namespace fabric
