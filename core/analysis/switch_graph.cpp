// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Building the graph, components and hops; flows are in bisection.cpp.

#include "core/analysis/switch_graph.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <tuple>
#include <utility>

#include "core/analysis/paged_array.h"
#include "core/analysis/tiers.h"
#include "core/design/shapes.h"

namespace fabric {

namespace {

struct Edge {
  std::uint64_t ends = 0;  // vertex, vertex
  std::int64_t rate = 0;
  std::int32_t links = 1;
};

/// Sorts by ends and adds up parallel edges.
void merge(std::vector<Edge>& edges) {
  std::ranges::sort(edges, {}, &Edge::ends);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (kept > 0 && edges[kept - 1].ends == edges[i].ends) {
      edges[kept - 1].rate += edges[i].rate;
      ++edges[kept - 1].links;
    } else {
      edges[kept++] = edges[i];
    }
  }
  edges.resize(kept);
}

class GraphMaker {
 public:
  GraphMaker(const Design& design, const Catalog& catalog, Id<Fabric> fabric)
      : design_(design), catalog_(catalog), fabric_(fabric), shapes_(catalog) {
    const Fabric* row = design.fabrics.find(fabric);
    hosts_ = row && joinsHosts(row->topology);
    made_.rails = row && row->topology == Topology::RailOnly;
  }

  SwitchGraph make() {
    collectNodes();
    std::vector<Edge> edges;
    design_.links.forEach([&](Id<Link>, const Link& link) {
      if (link.fabric == fabric_) add(link, edges);
    });
    merge(edges);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    std::vector<Capacity> capacities;
    ends.reserve(edges.size());
    capacities.reserve(edges.size());
    for (const Edge& edge : edges) {
      ends.emplace_back(static_cast<std::uint32_t>(edge.ends >> 32), static_cast<std::uint32_t>(edge.ends));
      capacities.push_back({edge.rate, edge.links});
    }
    made_.graph =
        SwitchGraph::Graph(boost::edges_are_sorted, ends.begin(), ends.end(), capacities.begin(), made_.size());
    made_.rails = made_.rails || hasPlanes();
    return std::move(made_);
  }

 private:
  bool isNode(const Device& device) const { return hosts_ || catalog_[device.type].kind == DeviceKind::Switch; }

  void collectNodes() {
    PagedArray<std::uint8_t> linked;
    design_.links.forEach([&](Id<Link>, const Link& link) {
      if (link.fabric != fabric_) return;
      linked.touch(link.a.value) = 1;
      linked.touch(link.b.value) = 1;
    });
    std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> order;
    design_.devices.forEach([&](Id<Device> id, const Device& device) {
      if (!isNode(device) || linked.at(id.value) == 0) return;
      const auto [pod, unit] = groupPathOf(design_, device.group);
      order.emplace_back(pod, unit, id.value);
    });
    std::ranges::sort(order);
    for (const auto& [pod, unit, id] : order) {
      made_.switches.push_back({id});
      vertex_.touch(id) = made_.size();  // one more than the vertex
    }
    made_.hostRate.resize(made_.size());
    made_.hostLink.resize(made_.size());
    made_.hosts.assign(made_.size(), hosts_ ? 1 : 0);
  }

  void add(const Link& link, std::vector<Edge>& edges) {
    const std::uint32_t a = vertex_.at(link.a.value), b = vertex_.at(link.b.value);
    if (a == 0 && b == 0) return;
    const std::int64_t rate = rateOf(link);
    if (a != 0 && b != 0) {
      if (a == b) return;
      edges.push_back({std::uint64_t{a - 1} << 32 | (b - 1), rate});
      edges.push_back({std::uint64_t{b - 1} << 32 | (a - 1), rate});
      if (hosts_)
        for (const std::uint32_t vertex : {a - 1, b - 1}) made_.hostLink[vertex] = made_.hostRate[vertex] += rate;
      return;
    }
    const std::uint32_t vertex = std::max(a, b) - 1;
    made_.hostRate[vertex] += rate;
    made_.hostLink[vertex] = std::max(made_.hostLink[vertex], rate);
    ++made_.hosts[vertex];
  }

  /// Whether the switches are in several parts, and every host has a link in each of them.
  bool hasPlanes() const {
    const auto parts = static_cast<std::size_t>(hosts_ ? 0 : componentsOf(made_));
    if (parts < 2) return false;
    const std::vector<std::uint32_t> part = partsOf(made_);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> homes;  // host, part
    design_.links.forEach([&](Id<Link>, const Link& link) {
      if (link.fabric != fabric_) return;
      const std::uint32_t a = vertex_.at(link.a.value), b = vertex_.at(link.b.value);
      if ((a == 0) != (b == 0)) homes.emplace_back((a == 0 ? link.a : link.b).value, part[std::max(a, b) - 1]);
    });
    std::ranges::sort(homes);
    homes.erase(std::unique(homes.begin(), homes.end()), homes.end());
    for (std::size_t i = 0; i < homes.size(); i += parts)
      if (i + parts > homes.size() || homes[i].first != homes[i + parts - 1].first) return false;
    return !homes.empty();
  }

  std::int64_t rateOf(const Link& link) {
    if (link.a != last_) {
      last_ = link.a;
      shape_ = &shapes_.of(design_, link.a);
    }
    return shape_->ports()[link.portA].rate.count();
  }

  const Design& design_;
  const Catalog& catalog_;
  Id<Fabric> fabric_;
  bool hosts_ = false;  ///< are the nodes
  Shapes shapes_;
  Id<Device> last_;
  const DeviceShape* shape_ = nullptr;
  PagedArray<std::uint32_t> vertex_;
  SwitchGraph made_;
};

}  // namespace

SwitchGraph makeSwitchGraph(const Design& design, const Catalog& catalog, Id<Fabric> fabric) {
  return GraphMaker(design, catalog, fabric).make();
}

namespace {

/// Every vertex is joined to every other: parallel links are one edge.
bool isComplete(const SwitchGraph& graph) {
  return boost::num_edges(graph.graph) == std::size_t{graph.size()} * (graph.size() - std::size_t{1});
}

}  // namespace

std::vector<std::uint32_t> partsOf(const SwitchGraph& graph) {
  constexpr std::uint32_t none = ~std::uint32_t{0};
  std::vector<std::uint32_t> part(graph.size(), none), queue;
  std::uint32_t parts = 0;
  for (std::uint32_t start = 0; start < graph.size(); ++start) {
    if (part[start] != none) continue;
    part[start] = parts;
    queue.assign(1, start);
    while (!queue.empty()) {
      const std::uint32_t at = queue.back();
      queue.pop_back();
      for (const auto arc : boost::make_iterator_range(boost::out_edges(at, graph.graph))) {
        const std::uint32_t next = boost::target(arc, graph.graph);
        if (part[next] != none) continue;
        part[next] = parts;
        queue.push_back(next);
      }
    }
    ++parts;
  }
  return part;
}

int componentsOf(const SwitchGraph& graph) {
  const std::vector<std::uint32_t> parts = partsOf(graph);
  return parts.empty() ? 0 : static_cast<int>(*std::ranges::max_element(parts)) + 1;
}

namespace {

/// What a search from some sources finds at one more hop.
struct Growth {
  bool grew = false, hosts = false;
};

/// Breadth first from 64 sources at once: bit s of `reached` says that source s has reached the vertex. f(vertex, how
/// many sources reach it now) for vertices with hosts.
class ManySources {
 public:
  explicit ManySources(const SwitchGraph& graph) : graph_(graph), reached_(graph.size()), next_(graph.size()) {}

  void start(std::span<const std::uint32_t> sources) {
    std::ranges::fill(reached_, 0);
    for (std::size_t s = 0; s < sources.size(); ++s) reached_[sources[s]] |= std::uint64_t{1} << s;
  }
  template <class F>
  Growth grow(F&& f) {
    Growth growth;
    for (std::uint32_t v = 0; v < graph_.size(); ++v) {
      std::uint64_t bits = reached_[v];
      for (const auto arc : boost::make_iterator_range(boost::out_edges(v, graph_.graph)))
        bits |= reached_[boost::target(arc, graph_.graph)];
      next_[v] = bits;
      if (bits == reached_[v]) continue;
      growth.grew = true;
      if (graph_.hosts[v] == 0) continue;
      growth.hosts = true;
      f(v, std::popcount(bits & ~reached_[v]));
    }
    std::swap(reached_, next_);
    return growth;
  }

 private:
  const SwitchGraph& graph_;
  std::vector<std::uint64_t> reached_, next_;
};

/// The vertices that have hosts, those with as many next to each other.
std::vector<std::uint32_t> hostVertices(const SwitchGraph& graph) {
  std::vector<std::uint32_t> list;
  for (std::uint32_t v = 0; v < graph.size(); ++v)
    if (graph.hosts[v] > 0) list.push_back(v);
  std::ranges::stable_sort(list, {}, [&](std::uint32_t v) { return graph.hosts[v]; });
  return list;
}

/// Two hosts at every vertex apart: 2 vertices on each way.
Hops hopsOfComplete(const SwitchGraph& graph, std::span<const std::uint32_t> sources) {
  Hops hops;
  std::int64_t all = 0, same = 0;
  for (const std::uint32_t v : sources) {
    all += graph.hosts[v];
    same += std::int64_t{graph.hosts[v]} * graph.hosts[v];
  }
  hops.most = std::min<int>(2, static_cast<int>(sources.size()));
  hops.pairs = all * all - all;
  hops.sum = (same - all) + 2 * (all * all - same);
  return hops;
}

}  // namespace

std::optional<Hops> hopsBetweenHosts(const SwitchGraph& graph, std::stop_token stop) {
  const std::vector<std::uint32_t> sources = hostVertices(graph);
  if (sources.empty()) return Hops{};
  if (isComplete(graph)) return hopsOfComplete(graph, sources);
  Hops hops{1, 0, 0};
  for (const std::uint32_t v : sources) hops.pairs += std::int64_t{graph.hosts[v]} * (graph.hosts[v] - 1);
  hops.sum = hops.pairs;
  ManySources search(graph);
  for (std::size_t first = 0; first < sources.size();) {
    if (stop.stop_requested()) return std::nullopt;
    const std::int64_t each = graph.hosts[sources[first]];
    std::size_t end = first;
    while (end < sources.size() && end < first + 64 && graph.hosts[sources[end]] == each) ++end;
    search.start(std::span(sources).subspan(first, end - first));
    first = end;
    for (int depth = 2;; ++depth) {
      std::int64_t pairs = 0;
      const Growth growth = search.grow([&](std::uint32_t v, int found) { pairs += found * each * graph.hosts[v]; });
      if (!growth.grew) break;
      if (growth.hosts) hops.most = std::max(hops.most, depth);
      hops.pairs += pairs;
      hops.sum += pairs * depth;
    }
  }
  return hops;
}

}  // namespace fabric
