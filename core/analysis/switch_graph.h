// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The switches of one fabric as a graph, parallel links merged into one edge with their capacity, and what is asked of
// it: components, hops, bisection. Hosts are not vertices: a switch knows the rate of its host links. In a topology
// that joins hosts to each other, the hosts take the place of switches: each is a vertex, and a host of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/range/iterator_range.hpp>

#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace fabric {

/// Capacity of an edge in one direction, bit/s, and the links it stands for.
struct Capacity {
  std::int64_t rate = 0;
  std::int32_t links = 0;
};

struct SwitchGraph {
  /// Both directions of every edge are arcs.
  using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Capacity, boost::no_property,
                                                   std::uint32_t, std::uint32_t>;

  Graph graph;
  std::vector<Id<Device>> switches;    ///< by vertex, in natural order: pod, unit, id
  std::vector<std::int64_t> hostRate;  ///< by vertex: sum of its host links, bit/s
  std::vector<std::int64_t> hostLink;  ///< by vertex: rate of its fastest host link; what a half takes whole
  std::vector<std::int32_t> hosts;     ///< by vertex: its host links; 1 for a host that is a vertex itself

  bool rails = false;  ///< rails or planes: parts that no switch joins, each with a port of every host

  std::uint32_t size() const { return static_cast<std::uint32_t>(switches.size()); }
};

/// The graph of a fabric's links; switches without a link in it are left out. Links between hosts have no place in it,
/// unless its topology joins hosts.
SwitchGraph makeSwitchGraph(const Design& design, const Catalog& catalog, Id<Fabric> fabric);

/// The separate part each switch is in, counted from 0 in order of their first switches; and how many there are.
std::vector<std::uint32_t> partsOf(const SwitchGraph& graph);
int componentsOf(const SwitchGraph& graph);

/// Vertices on the shortest ways between two hosts of one component; 0 without hosts.
struct Hops {
  int most = 0;
  std::int64_t pairs = 0, sum = 0;  ///< of every ordered pair of host links; what the mean is of

  bool operator==(const Hops&) const = default;
};
/// Exact: every switch with hosts is a source, many at a time. Nothing if stopped.
std::optional<Hops> hopsBetweenHosts(const SwitchGraph& graph, std::stop_token stop = {});

/// Hosts in two halves of equal capacity along an order of the switches; a switch in the middle has hosts in both. With
/// rails, the hosts of every rail.
struct Halves {
  std::vector<std::int64_t> source, sink;  ///< by vertex: host rate in the one and the other half, bit/s

  bool empty() const { return source.empty(); }
};
Halves halvesAlong(const SwitchGraph& graph, std::span<const std::uint32_t> order);
/// Along the natural order: pod, unit, id.
Halves naturalHalves(const SwitchGraph& graph);

/// Greatest flow from the one half to the other, one way, over the quotient that `bisection` takes.
std::optional<DataRate> flowBetween(const SwitchGraph& graph, const Halves& halves, std::stop_token stop = {});

/// Greatest flow between the natural halves, one way. First the coarsest equitable partition of the switches that keeps
/// the halves apart: every member of a cell has the same capacity to every other cell, so a flow of the quotient
/// spreads evenly over the members and the greatest flows are equal. Then push-relabel on the quotient. Nothing if
/// stopped or without hosts.
std::optional<DataRate> bisection(const SwitchGraph& graph, std::stop_token stop = {});
/// The same cut by push-relabel on the whole graph: slower; the tests' cross-check.
std::optional<DataRate> bisectionOfWholeGraph(const SwitchGraph& graph);

/// Cells of the coarsest equitable partition that refines `colours`, as a colour for each vertex from 0.
std::vector<std::uint32_t> equitablePartition(const SwitchGraph& graph, std::vector<std::uint32_t> colours,
                                              std::stop_token stop = {});

}  // namespace fabric
