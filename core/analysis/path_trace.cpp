// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/path_trace.h"

#include <algorithm>
#include <array>
#include <limits>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/pending/queue.hpp>
#include <boost/property_map/property_map.hpp>

#include "core/analysis/graph_figures.h"
#include "core/analysis/switch_graph.h"

namespace fabric {

namespace {

constexpr std::uint32_t unreached = std::numeric_limits<std::uint32_t>::max();

/// Switches on the shortest way from any source to each vertex, both counted.
std::vector<std::uint32_t> distancesFrom(const SwitchGraph& graph, const std::vector<std::uint32_t>& sources) {
  std::vector<std::uint32_t> distances(graph.size(), unreached);
  for (const std::uint32_t source : sources) distances[source] = 1;
  std::vector<boost::default_color_type> colours(graph.size(), boost::white_color);
  const auto vertices = boost::get(boost::vertex_index, graph.graph);
  boost::queue<std::uint32_t> queue;
  boost::breadth_first_visit(
      graph.graph, sources.begin(), sources.end(), queue,
      boost::make_bfs_visitor(boost::record_distances(boost::make_iterator_property_map(distances.begin(), vertices),
                                                      boost::on_tree_edge())),
      boost::make_iterator_property_map(colours.begin(), vertices));
  return distances;
}

/// A link between two switches that are one hop apart on a shortest way, in the direction of the trace.
struct Step {
  std::uint32_t layer = 0, from = 0, to = 0;
  Duration latency;
};

class Tracer {
 public:
  Tracer(const Design& design, const Catalog& catalog, const Tally& tally, Id<Fabric> fabric)
      : design_(design), catalog_(catalog), tally_(tally), fabric_(fabric),
        graph_(makeSwitchGraph(design, catalog, fabric)) {
    for (std::uint32_t v = 0; v < graph_.size(); ++v) vertex_.touch(graph_.switches[v].value) = v + 1;
  }

  std::optional<PathTrace> trace(std::span<const Id<Device>> from, std::span<const Id<Device>> to,
                                 const std::stop_token& stop) {
    for (const Id<Device> device : from) sides_.touch(device.value) |= start;
    for (const Id<Device> device : to) sides_.touch(device.value) |= goal;
    findEnds(from, to);
    if (!direct_.empty()) return joined();
    if (ends_[0].empty() || ends_[1].empty() || stop.stop_requested()) return std::nullopt;
    forth_ = distancesFrom(graph_, ends_[0]);
    std::uint32_t fewest = unreached;
    for (const std::uint32_t v : ends_[1]) fewest = std::min(fewest, forth_[v]);
    if (fewest == unreached || stop.stop_requested()) return std::nullopt;
    back_ = distancesFrom(graph_, ends_[1]);
    hops_ = fewest;
    walkLinks();
    if (stop.stop_requested()) return std::nullopt;
    return PathTrace{static_cast<int>(hops_), slowest(), std::move(links_)};
  }

 private:
  static constexpr std::uint8_t start = 1, goal = 2;

  std::uint32_t vertexOf(Id<Device> device) const { return vertex_.at(device.value); }  // one more than the vertex
  bool isHost(Id<Device> device) const { return catalog_[design_.devices[device].type].kind != DeviceKind::Switch; }
  bool isOn(std::uint32_t v) const {
    return forth_[v] != unreached && back_[v] != unreached && forth_[v] + back_[v] == hops_ + 1;
  }

  /// The switches at both ends: those asked for, and those that hosts asked for are linked to.
  void findEnds(std::span<const Id<Device>> from, std::span<const Id<Device>> to) {
    const auto add = [&](std::vector<std::uint32_t>& ends, Id<Device> device) {
      if (const std::uint32_t v = vertexOf(device)) ends.push_back(v - 1);
    };
    for (const Id<Device> device : from) add(ends_[0], device);
    for (const Id<Device> device : to) add(ends_[1], device);
    design_.links.forEach([&](Id<Link> id, const Link& link) {
      if (link.fabric != fabric_) return;
      const std::uint8_t a = sides_.at(link.a.value), b = sides_.at(link.b.value);
      if ((a | b) == 0) return;
      const bool hostA = a != 0 && isHost(link.a), hostB = b != 0 && isHost(link.b);
      if (hostA && hostB && ((a & start && b & goal) || (a & goal && b & start))) direct_.push_back(id);
      for (const auto& [host, side, other] : {std::tuple(hostA, a, link.b), std::tuple(hostB, b, link.a)}) {
        if (!host) continue;
        if (side & start) add(ends_[0], other);
        if (side & goal) add(ends_[1], other);
      }
    });
    for (std::vector<std::uint32_t>& ends : ends_) {
      std::ranges::sort(ends);
      ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    }
  }

  PathTrace joined() const {
    PathTrace trace{0, {}, direct_};
    for (const Id<Link> id : direct_) trace.latency = std::max(trace.latency, latencyOf(design_.links[id]));
    trace.latency += nicLatency(catalog_, design_, fabric_) * 2;
    return trace;
  }

  Duration latencyOf(const Link& link) const {
    const Cable& cable = design_.cables[link.cable];
    const Length length = Length::millimetres(std::max(tally_.lengthOf(link, cable), 0));
    return endsLatency(tally_.kindOf(link, cable.type), catalog_) + cableLatency(catalog_[cable.type], length);
  }

  void walkLinks() {
    entry_.assign(graph_.size(), {});
    leave_.assign(graph_.size(), {});
    const Duration nic = nicLatency(catalog_, design_, fabric_);
    design_.links.forEach([&](Id<Link> id, const Link& link) {
      if (link.fabric != fabric_) return;
      const std::uint32_t a = vertexOf(link.a), b = vertexOf(link.b);
      if (a != 0 && b != 0) {
        if (a != b && isOn(a - 1) && isOn(b - 1)) addStep(id, link, a - 1, b - 1);
      } else if (a + b != 0) {
        const std::uint32_t v = std::max(a, b) - 1;
        if (!isOn(v)) return;
        const std::uint8_t side = sides_.at(a != 0 ? link.b.value : link.a.value);
        const bool enters = side & start && forth_[v] == 1, leaves = side & goal && back_[v] == 1;
        if (!enters && !leaves) return;
        links_.push_back(id);
        const Duration way = nic + latencyOf(link);
        if (enters) entry_[v] = std::max(entry_[v], way);
        if (leaves) leave_[v] = std::max(leave_[v], way);
      }
    });
  }

  void addStep(Id<Link> id, const Link& link, std::uint32_t a, std::uint32_t b) {
    if (forth_[a] > forth_[b]) std::swap(a, b);
    if (forth_[b] != forth_[a] + 1) return;
    links_.push_back(id);
    steps_.push_back({forth_[a], a, b, latencyOf(link)});
  }

  /// Layer by layer, the slowest way to each switch.
  Duration slowest() {
    const Duration never = Duration::picoseconds(-1);
    std::vector<Duration> ways(graph_.size(), never);
    const auto through = [&](std::uint32_t v) {
      return switchLatency(catalog_[design_.devices[graph_.switches[v]].type]) + Duration::picoseconds(fecPicoseconds);
    };
    for (const std::uint32_t v : ends_[0])
      if (isOn(v)) ways[v] = entry_[v] + through(v);
    std::ranges::sort(steps_, {}, &Step::layer);
    for (const Step& step : steps_)
      if (ways[step.from] >= Duration{})
        ways[step.to] = std::max(ways[step.to], ways[step.from] + step.latency + through(step.to));
    Duration most;
    for (const std::uint32_t v : ends_[1])
      if (isOn(v) && ways[v] >= Duration{}) most = std::max(most, ways[v] + leave_[v]);
    return most;
  }

  const Design& design_;
  const Catalog& catalog_;
  const Tally& tally_;
  Id<Fabric> fabric_;
  SwitchGraph graph_;
  PagedArray<std::uint32_t> vertex_;
  PagedArray<std::uint8_t> sides_;
  std::array<std::vector<std::uint32_t>, 2> ends_;
  std::vector<Id<Link>> direct_, links_;
  std::vector<std::uint32_t> forth_, back_;
  std::uint32_t hops_ = 0;
  std::vector<Duration> entry_, leave_;  // by vertex: from a host asked for, and to one
  std::vector<Step> steps_;
};

}  // namespace

std::optional<PathTrace> tracePaths(const Design& design, const Catalog& catalog, const Tally& tally, Id<Fabric> fabric,
                                    std::span<const Id<Device>> from, std::span<const Id<Device>> to,
                                    std::stop_token stop) {
  return Tracer(design, catalog, tally, fabric).trace(from, to, stop);
}

}  // namespace fabric
