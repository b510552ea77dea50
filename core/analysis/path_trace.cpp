// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/path_trace.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/analysis/graph_figures.h"
#include "core/analysis/tiers.h"

namespace fabric {

namespace {

/// A link between two switches that are one hop apart on a shortest way, in the direction of the trace.
struct Step {
  int layer = 0;
  Id<Device> from, to;
  Duration latency;
};

/// Looks from both ends at once, switch by switch over their ports, until the two meet: what is far from both is never
/// looked at. Distances count switches, both ends among them; 0 is not reached.
class Tracer {
 public:
  Tracer(const Design& design, const Catalog& catalog, const Tally& tally, Id<Fabric> fabric)
      : design_(design), catalog_(catalog), tally_(tally), fabric_(fabric) {
    const Fabric* row = design.fabrics.find(fabric);
    hosts_ = row && joinsHosts(row->topology);
  }

  std::optional<PathTrace> trace(std::span<const Id<Device>> from, std::span<const Id<Device>> to,
                                 const std::stop_token& stop) {
    for (const Id<Device> device : from) sides_.touch(device.value) |= start;
    for (const Id<Device> device : to) sides_.touch(device.value) |= goal;
    findEnds(from, forth_);
    findEnds(to, back_);
    if (!direct_.empty()) return joined();
    std::vector<Id<Device>> met = meeting(forth_.front, back_);
    while (met.empty()) {
      if (forth_.front.empty() || back_.front.empty() || stop.stop_requested()) return std::nullopt;
      const bool forward = forth_.front.size() <= back_.front.size();
      grow(forward ? forth_ : back_);
      met = forward ? meeting(forth_.front, back_) : meeting(back_.front, forth_);
    }
    hops_ = forth_.depth + back_.depth - 1;
    walk(met, forth_, true);
    walk(met, back_, false);
    if (stop.stop_requested()) return std::nullopt;
    sortUnique(links_);
    std::ranges::sort(steps_, {}, [](const Step& step) { return std::tuple(step.layer, step.from, step.to); });
    return PathTrace{hosts_ ? std::max(0, hops_ - 2) : hops_, countWays(), slowest(), std::move(links_)};
  }

 private:
  static constexpr std::uint8_t start = 1, goal = 2;

  /// The search from one end.
  struct Search {
    PagedArray<int> distance;       // by device
    std::vector<Id<Device>> front;  // the switches at `depth`
    int depth = 1;
  };

  template <class T>
  static void sortUnique(std::vector<T>& list) {
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }

  bool isNode(Id<Device> device) const {
    return hosts_ || catalog_[design_.devices[device].type].kind == DeviceKind::Switch;
  }

  /// Calls f(id, link, far end) for the links of a device in the fabric.
  template <class F>
  void forEachLink(Id<Device> device, F&& f) const {
    const SlotRange range = design_.slotsOf(device);
    for (std::uint16_t port = 0; port < range.ports; ++port) {
      const Id<Link> id = design_.linkAt(device, port);
      const Link* link = id ? &design_.links[id] : nullptr;
      if (link && link->fabric == fabric_) f(id, *link, link->a == device && link->portA == port ? link->b : link->a);
    }
  }

  /// The switches at one end: those asked for, and those that hosts asked for are linked to.
  void findEnds(std::span<const Id<Device>> devices, Search& search) {
    for (const Id<Device> device : devices) {
      const bool isHost = !isNode(device);
      forEachLink(device, [&](Id<Link> id, const Link&, Id<Device> far) {
        if (!isHost) search.front.push_back(device);
        else if (isNode(far)) search.front.push_back(far);
        else if ((sides_.at(device.value) & start && sides_.at(far.value) & goal) ||
                 (sides_.at(device.value) & goal && sides_.at(far.value) & start))
          direct_.push_back(id);
      });
    }
    sortUnique(search.front);
    sortUnique(direct_);
    for (const Id<Device> device : search.front) search.distance.touch(device.value) = 1;
  }

  void grow(Search& search) const {
    std::vector<Id<Device>> next;
    ++search.depth;
    for (const Id<Device> device : search.front)
      forEachLink(device, [&](Id<Link>, const Link&, Id<Device> far) {
        if (search.distance.at(far.value) != 0 || !isNode(far)) return;
        search.distance.touch(far.value) = search.depth;
        next.push_back(far);
      });
    search.front = std::move(next);
  }

  /// Those the other search has reached too. The first time there are any, they are in the middle of every shortest
  /// way.
  static std::vector<Id<Device>> meeting(const std::vector<Id<Device>>& front, const Search& other) {
    std::vector<Id<Device>> met;
    std::ranges::copy_if(front, std::back_inserter(met),
                         [&](Id<Device> device) { return other.distance.at(device.value) != 0; });
    return met;
  }

  /// From the middle to one end: the links of every shortest way, with those of hosts asked for.
  void walk(std::vector<Id<Device>> layer, const Search& search, bool toStart) {
    PagedArray<std::uint8_t> seen;
    for (int depth = search.depth; depth > 1; --depth) {
      std::vector<Id<Device>> next;
      for (const Id<Device> device : layer)
        forEachLink(device, [&](Id<Link> id, const Link& link, Id<Device> far) {
          if (search.distance.at(far.value) != depth - 1) return;
          links_.push_back(id);
          if (toStart) steps_.push_back({depth - 1, far, device, latencyOf(link)});
          else steps_.push_back({hops_ - depth + 1, device, far, latencyOf(link)});
          if (std::exchange(seen.touch(far.value), std::uint8_t{1}) == 0) next.push_back(far);
        });
      layer = std::move(next);
    }
    const Duration nic = nicLatency(catalog_, design_, fabric_);
    for (const Id<Device> device : layer) {
      Duration most;
      forEachLink(device, [&](Id<Link> id, const Link& link, Id<Device> far) {
        if ((sides_.at(far.value) & (toStart ? start : goal)) == 0 || isNode(far)) return;
        links_.push_back(id);
        most = std::max(most, nic + latencyOf(link));
      });
      (toStart ? entries_ : exits_).emplace_back(device, most);
    }
  }

  PathTrace joined() const {
    PathTrace trace{0, 1, {}, direct_};
    for (const Id<Link> id : direct_) trace.latency = std::max(trace.latency, latencyOf(design_.links[id]));
    trace.latency += nicLatency(catalog_, design_, fabric_) * 2;
    return trace;
  }

  Duration latencyOf(const Link& link) const {
    const Cable& cable = design_.cables[link.cable];
    const Length length = Length::millimetres(std::max(tally_.lengthOf(link, cable), 0));
    return endsLatency(tally_.kindOf(link, cable.type), catalog_) + cableLatency(catalog_[cable.type], length);
  }

  /// Layer by layer, the ways to each switch; parallel links are one way.
  std::int64_t countWays() const {
    PagedArray<std::int64_t> ways;
    for (const auto& [device, latency] : entries_) ways.touch(device.value) = 1;
    const Step* last = nullptr;
    for (const Step& step : steps_) {
      const bool parallel = last && last->from == step.from && last->to == step.to;
      const std::int64_t before = parallel ? 0 : ways.at(step.from.value);
      ways.touch(step.to.value) += before;
      last = &step;
    }
    std::int64_t sum = 0;
    for (const auto& [device, latency] : exits_) sum += ways.at(device.value);
    return sum;
  }

  /// Layer by layer, the slowest way to each switch.
  Duration slowest() {
    const auto through = [&](Id<Device> device) {
      // Where hosts are the nodes, those at the ends pass nothing on.
      const bool atEnd = forth_.distance.at(device.value) == 1 || back_.distance.at(device.value) == 1;
      if (hosts_ && atEnd) return nicLatency(catalog_, design_, fabric_);
      return switchLatency(catalog_[design_.devices[device].type]) + Duration::picoseconds(fecPicoseconds);
    };
    PagedArray<Duration> ways;  // never 0 where one leads
    for (const auto& [device, latency] : entries_) ways.touch(device.value) = latency + through(device);
    for (const Step& step : steps_) {
      Duration& way = ways.touch(step.to.value);
      way = std::max(way, ways.at(step.from.value) + step.latency + through(step.to));
    }
    Duration most;
    for (const auto& [device, latency] : exits_) most = std::max(most, ways.at(device.value) + latency);
    return most;
  }

  const Design& design_;
  const Catalog& catalog_;
  const Tally& tally_;
  Id<Fabric> fabric_;
  bool hosts_ = false;  // are the nodes, as switches are elsewhere
  PagedArray<std::uint8_t> sides_;
  Search forth_, back_;
  int hops_ = 0;
  std::vector<Id<Link>> direct_, links_;
  std::vector<Step> steps_;
  std::vector<std::pair<Id<Device>, Duration>> entries_, exits_;  // switches at the ends, and the way to the host there
};

}  // namespace

std::optional<PathTrace> tracePaths(const Design& design, const Catalog& catalog, const Tally& tally, Id<Fabric> fabric,
                                    std::span<const Id<Device>> from, std::span<const Id<Device>> to,
                                    std::stop_token stop) {
  return Tracer(design, catalog, tally, fabric).trace(from, to, stop);
}

namespace {

/// One of the ways that the links lie on.
void addOneWay(const Design& design, Id<Device> from, Id<Device> to, DeviceTrace& trace) {
  std::map<Id<Device>, std::vector<Id<Link>>> at;
  for (const Id<Link> id : trace.ways.links) {
    at[design.links[id].a].push_back(id);
    at[design.links[id].b].push_back(id);
  }
  const auto far = [&](Id<Link> id, Id<Device> device) {
    const Link& link = design.links[id];
    return link.a == device ? link.b : link.a;
  };
  // Backwards from the far end, so that the way reads from the near one.
  std::map<Id<Device>, Id<Link>> came{{to, {}}};
  std::vector<Id<Device>> front{to};
  for (std::size_t i = 0; i < front.size() && !came.contains(from); ++i)
    for (const Id<Link> id : at[front[i]])
      if (const Id<Device> next = far(id, front[i]); came.emplace(next, id).second) front.push_back(next);
  trace.devices = {from};
  for (auto step = came.find(from); step != came.end() && step->second; step = came.find(trace.devices.back())) {
    trace.links.push_back(step->second);
    trace.devices.push_back(far(step->second, trace.devices.back()));
  }
}

}  // namespace

std::optional<DeviceTrace> traceBetween(const Design& design, const Catalog& catalog, const Tally& tally,
                                        Id<Device> from, Id<Device> to, Id<Fabric> asked) {
  std::set<Id<Fabric>> fabrics;
  for (std::uint16_t port = 0; port < design.slotsOf(from).ports; ++port)
    if (const Id<Link> link = design.linkAt(from, port)) fabrics.insert(design.links[link].fabric);
  std::optional<DeviceTrace> best;
  for (const Id<Fabric> fabric : fabrics) {
    if (asked && fabric != asked) continue;
    auto found = tracePaths(design, catalog, tally, fabric, std::span(&from, 1), std::span(&to, 1));
    if (found && (!best || found->hops < best->ways.hops))
      best = DeviceTrace{fabric, std::move(*found), {}, {}, 0, true};
  }
  if (!best) return best;
  addOneWay(design, from, to, *best);
  for (const Id<Link> id : best->links) {
    const Link& link = design.links[id];
    const std::int32_t length = tally.lengthOf(link, design.cables[link.cable]);
    best->lengthMm += std::max(length, 0);
    best->lengthKnown = best->lengthKnown && length >= 0;
  }
  return best;
}

}  // namespace fabric
