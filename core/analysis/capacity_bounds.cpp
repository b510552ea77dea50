// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/capacity_bounds.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace fabric {

namespace {

constexpr std::int64_t mostWork = 100'000'000;  ///< arcs looked at for one bound; half a second
constexpr int unreached = -1;

auto arcsOf(const SwitchGraph& graph, std::uint32_t v) {
  return boost::make_iterator_range(boost::out_edges(v, graph.graph));
}

/// Links from the nearest of the sources to each switch, and the switches in that order.
struct Layering {
  std::vector<int> layer;
  std::vector<std::uint32_t> order;
};
Layering layersFrom(const SwitchGraph& graph, std::vector<std::uint32_t> sources) {
  Layering found{std::vector<int>(graph.size(), unreached), std::move(sources)};
  for (const std::uint32_t v : found.order) found.layer[v] = 0;
  for (std::size_t i = 0; i < found.order.size(); ++i) {
    const std::uint32_t v = found.order[i];
    for (const auto arc : arcsOf(graph, v)) {
      const std::uint32_t next = boost::target(arc, graph.graph);
      if (found.layer[next] != unreached) continue;
      found.layer[next] = found.layer[v] + 1;
      found.order.push_back(next);
    }
  }
  return found;
}

std::vector<std::uint32_t> withHosts(const SwitchGraph& graph) {
  std::vector<std::uint32_t> list;
  for (std::uint32_t v = 0; v < graph.size(); ++v)
    if (graph.hostRate[v] > 0) list.push_back(v);
  return list;
}

/// The parts that are halved each by itself: the rails, or all of the fabric.
std::vector<std::uint32_t> halvedParts(const SwitchGraph& graph) {
  return graph.rails ? partsOf(graph) : std::vector<std::uint32_t>(graph.size(), 0);
}

// ---------------------------------------------------------------- below: up to the top, and down again

/// Spreads over the links upwards in proportion to their rates.
class Climb {
 public:
  Climb(const SwitchGraph& graph, std::span<const std::uint32_t> part)
      : graph_(graph), part_(part), layers_(layersFrom(graph, withHosts(graph))), up_(graph.size()) {}

  /// The share of what all hosts can send that reaches any half from any other; nothing if the switches stand in no
  /// layers, or there are too many.
  std::optional<double> share() {
    if (!sumUpwards()) return std::nullopt;
    const double passed = uncongested();
    const auto common = commonShare();
    return common ? std::optional(passed * *common) : std::nullopt;
  }

 private:
  bool sumUpwards() {
    for (const std::uint32_t v : layers_.order)
      for (const auto arc : arcsOf(graph_, v)) {
        const int step = layers_.layer[boost::target(arc, graph_.graph)] - layers_.layer[v];
        if (step == 0) return false;
        if (step > 0) up_[v] += graph_.graph[arc].rate;
      }
    return true;
  }
  bool isUp(std::uint32_t from, std::uint32_t to) const { return layers_.layer[to] > layers_.layer[from]; }
  double shareOf(std::uint32_t v, std::int64_t rate) const {
    return static_cast<double>(rate) / static_cast<double>(up_[v]);
  }

  /// What hosts may send of their rate, all at once, so that no link upwards carries more than it can.
  double uncongested() const {
    std::vector<double> load(graph_.hostRate.begin(), graph_.hostRate.end());
    double passed = 1;
    for (const std::uint32_t v : layers_.order) {
      if (up_[v] == 0 || load[v] <= 0) continue;
      passed = std::min(passed, static_cast<double>(up_[v]) / load[v]);
      for (const auto arc : arcsOf(graph_, v))
        if (const std::uint32_t to = boost::target(arc, graph_.graph); isUp(v, to))
          load[to] += load[v] * shareOf(v, graph_.graph[arc].rate);
    }
    return passed;
  }

  /// Of what hosts spread, the share that all of them bring to the same tops: the least over the parts.
  std::optional<double> commonShare() const {
    std::vector<std::int64_t> hosts(graph_.size() + std::size_t{1});
    for (const std::uint32_t v : layers_.order)
      if (layers_.layer[v] == 0) ++hosts[part_[v]];
    std::vector<double> common(hosts.size()), reach(graph_.size());
    std::int64_t work = 0;
    for (const std::uint32_t top : layers_.order) {
      if (up_[top] > 0) continue;
      // Down from the top, layer by layer: how much of what each switch spreads arrives there.
      std::vector<std::uint32_t> below{top};
      reach[top] = 1;
      double least = 1;
      std::int64_t found = 0;
      for (std::size_t i = 0; i < below.size(); ++i) {
        const std::uint32_t v = below[i];
        if (layers_.layer[v] == 0) {
          ++found;
          least = std::min(least, reach[v]);
        }
        for (const auto arc : arcsOf(graph_, v)) {
          ++work;
          const std::uint32_t under = boost::target(arc, graph_.graph);
          if (!isUp(under, v)) continue;
          if (reach[under] == 0) below.push_back(under);
          reach[under] += reach[v] * shareOf(under, graph_.graph[arc].rate);
        }
      }
      if (found == hosts[part_[top]]) common[part_[top]] += least;
      for (const std::uint32_t v : below) reach[v] = 0;
      if (work > mostWork) return std::nullopt;
    }
    double least = 1;
    for (std::size_t p = 0; p < hosts.size(); ++p)
      if (hosts[p] > 0) least = std::min(least, common[p]);
    return least;
  }

  const SwitchGraph& graph_;
  std::span<const std::uint32_t> part_;
  Layering layers_;
  std::vector<std::int64_t> up_;  ///< by vertex: rate of its links upwards
};

// ---------------------------------------------------------------- below: every host to every host

}  // namespace

std::optional<double> exchangeShare(const SwitchGraph& graph, std::span<const std::uint32_t> part,
                                    std::int64_t mostArcs, std::stop_token stop) {
  const std::vector<std::uint32_t> hosts = withHosts(graph);
  if (static_cast<std::int64_t>(hosts.size() * boost::num_edges(graph.graph)) > mostArcs) return std::nullopt;
  std::vector<double> total(graph.size() + std::size_t{1});
  for (const std::uint32_t v : hosts) total[part[v]] += static_cast<double>(graph.hostRate[v]);
  std::vector<std::size_t> first(graph.size());
  std::size_t arcs = 0;
  for (std::uint32_t v = 0; v < graph.size(); ++v) {
    first[v] = arcs;
    arcs += boost::out_degree(v, graph.graph);
  }
  std::vector<double> load(arcs), flow(graph.size());
  for (const std::uint32_t target : hosts) {
    if (stop.stop_requested()) return std::nullopt;
    const Layering layers = layersFrom(graph, {target});
    for (const std::uint32_t v : hosts) {
      if (part[v] != part[target]) continue;
      if (layers.layer[v] == unreached) return 0;
      flow[v] = static_cast<double>(graph.hostRate[v]) * static_cast<double>(graph.hostRate[target]) / total[part[v]];
    }
    for (auto at = layers.order.rbegin(); at != layers.order.rend(); ++at) {
      const std::uint32_t v = *at;
      const double carried = std::exchange(flow[v], 0);
      if (carried <= 0 || v == target) continue;
      const auto isNearer = [&](auto arc) { return layers.layer[boost::target(arc, graph.graph)] < layers.layer[v]; };
      double rate = 0;
      for (const auto arc : arcsOf(graph, v))
        if (isNearer(arc)) rate += static_cast<double>(graph.graph[arc].rate);
      std::size_t place = first[v];
      for (const auto arc : arcsOf(graph, v)) {
        if (isNearer(arc)) {
          const double share = carried * static_cast<double>(graph.graph[arc].rate) / rate;
          load[place] += share;
          flow[boost::target(arc, graph.graph)] += share;
        }
        ++place;
      }
    }
  }
  double most = 2;
  for (std::uint32_t v = 0; v < graph.size(); ++v) {
    std::size_t place = first[v];
    for (const auto arc : arcsOf(graph, v)) {
      if (load[place] > 0) most = std::min(most, static_cast<double>(graph.graph[arc].rate) / load[place]);
      ++place;
    }
  }
  return most;
}

namespace {

// ---------------------------------------------------------------- above: other halves

/// Switches as a search from one end of the fabric finds them, island by island.
std::vector<std::uint32_t> searchOrder(const SwitchGraph& graph) {
  std::vector<std::uint32_t> order;
  std::vector<bool> seen(graph.size());
  for (std::uint32_t v = 0; v < graph.size(); ++v) {
    if (seen[v]) continue;
    const std::uint32_t end = layersFrom(graph, {v}).order.back();
    for (const std::uint32_t next : layersFrom(graph, {end}).order) {
      seen[next] = true;
      order.push_back(next);
    }
  }
  return order;
}

/// Switches along the slowest mode of the fabric: some steps of power iteration on its Laplacian, turned round.
std::vector<std::uint32_t> modeOrder(const SwitchGraph& graph, std::stop_token stop) {
  std::vector<double> degree(graph.size()), mode(graph.size()), next(graph.size());
  double most = 0;
  for (std::uint32_t v = 0; v < graph.size(); ++v) {
    for (const auto arc : arcsOf(graph, v)) degree[v] += static_cast<double>(graph.graph[arc].rate);
    most = std::max(most, degree[v]);
    mode[v] = std::sin(1.0 + v);  // any start that is not even
  }
  constexpr int steps = 100;
  for (int step = 0; step < steps && !stop.stop_requested() && most > 0; ++step) {
    const double mean = std::accumulate(mode.begin(), mode.end(), 0.0) / static_cast<double>(mode.size());
    double norm = 0;
    for (std::uint32_t v = 0; v < graph.size(); ++v) {
      double sum = (2 * most - degree[v]) * (mode[v] - mean);
      for (const auto arc : arcsOf(graph, v))
        sum += static_cast<double>(graph.graph[arc].rate) * (mode[boost::target(arc, graph.graph)] - mean);
      next[v] = sum;
      norm = std::max(norm, std::abs(sum));
    }
    if (norm <= 0) break;
    for (std::uint32_t v = 0; v < graph.size(); ++v) mode[v] = next[v] / norm;
  }
  std::vector<std::uint32_t> order(graph.size());
  std::iota(order.begin(), order.end(), 0u);
  std::ranges::stable_sort(order, {}, [&](std::uint32_t v) { return mode[v]; });
  return order;
}

/// What crosses at least: `perPart(half, other half, all)` summed over the parts, in bit/s.
template <class F>
double sumOfParts(const SwitchGraph& graph, std::span<const std::uint32_t> part, const Halves& halves, F&& perPart) {
  std::vector<double> source(graph.size() + std::size_t{1}), sink(source.size());
  for (std::uint32_t v = 0; v < graph.size(); ++v) {
    source[part[v]] += static_cast<double>(halves.source[v]);
    sink[part[v]] += static_cast<double>(halves.sink[v]);
  }
  double sum = 0;
  for (std::size_t p = 0; p < source.size(); ++p)
    if (source[p] + sink[p] > 0) sum += perPart(source[p], sink[p]);
  return sum;
}

}  // namespace

std::optional<BisectionBounds> bisectionBounds(const SwitchGraph& graph, DataRate natural, std::stop_token stop) {
  const Halves halves = naturalHalves(graph);
  const std::vector<std::uint32_t> part = halvedParts(graph);
  BisectionBounds bounds{std::nullopt, natural};
  const auto raise = [&](double low) {
    // Sums of shares are good to some 1e-12; what is that near the bound above is that bound.
    const bool reached = low >= static_cast<double>(bounds.high.count()) * (1 - 1e-9);
    const DataRate found = reached ? bounds.high : DataRate::bitsPerSecond(static_cast<std::int64_t>(low));
    bounds.low = std::max(bounds.low.value_or(DataRate{}), found);
  };
  if (const auto share = Climb(graph, part).share())
    raise(sumOfParts(graph, part, halves, [&](double a, double b) { return *share * std::min(a, b); }));
  if (bounds.isExact()) return bounds;
  for (const bool slowest : {false, true}) {
    if (stop.stop_requested()) return std::nullopt;
    const auto order = slowest ? modeOrder(graph, stop) : searchOrder(graph);
    const auto flow = flowBetween(graph, halvesAlong(graph, order), stop);
    if (!flow) return std::nullopt;
    bounds.high = std::min(bounds.high, *flow);
  }
  if (const auto sent = exchangeShare(graph, part, mostWork, stop))
    raise(sumOfParts(graph, part, halves, [&](double a, double b) { return *sent * a * b / (a + b); }));
  if (stop.stop_requested()) return std::nullopt;
  if (bounds.low) bounds.low = std::min(*bounds.low, bounds.high);
  return bounds;
}

}  // namespace fabric
