// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/graph_figures.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/analysis/capacity_bounds.h"
#include "core/analysis/path_diversity.h"
#include "core/analysis/report_builder.h"
#include "core/analysis/switch_graph.h"
#include "core/analysis/tiers.h"

namespace fabric {

namespace {

bool isCopper(Medium medium) { return medium == Medium::PassiveCopper || medium == Medium::ActiveCopper; }

}  // namespace

Duration endsLatency(const LinkKind& kind, const Catalog& catalog) {
  Duration sum;
  for (const Id<TransceiverType> module : {kind.moduleA, kind.moduleB})
    if (module) sum += moduleLatency(catalog[module]);
  const Technology technology = catalog[kind.cable].technology;
  if (technology == Technology::Aec) sum += Duration::nanoseconds(100);
  if (technology == Technology::Aoc) sum += Duration::nanoseconds(200);
  return sum;
}

Duration cableLatency(const CableType& cable, Length length) {
  const std::int64_t perMetre = isCopper(cable.medium) ? copperPicosecondsPerMetre : fibrePicosecondsPerMetre;
  return Duration::picoseconds(length.count() * perMetre / 1000);
}

Duration moduleLatency(const TransceiverType& type) {
  if (type.latency) return *type.latency;
  switch (type.technology) {
  case Technology::Lro: return Duration::nanoseconds(60);
  case Technology::Lpo: return Duration::nanoseconds(5);
  case Technology::Cpo:
  case Technology::Npo:
  case Technology::Obo:
  case Technology::Oio: return Duration::nanoseconds(10);
  case Technology::Coherent: return Duration::nanoseconds(3000);
  default: return Duration::nanoseconds(100);
  }
}

Duration switchLatency(const DeviceType& type) {
  if (type.latency) return *type.latency;
  std::uint8_t bits = 0;
  for (const CageGroup& group : type.cages) bits |= group.protocols.bits;
  if (bits == Protocols::infiniBand) return Duration::nanoseconds(130);
  if (bits == Protocols::nvLink) return Duration::nanoseconds(300);
  return Duration::nanoseconds(700);
}

Duration nicLatency(const Catalog& catalog, const Design& design, Id<Fabric> fabric) {
  constexpr Duration planned = Duration::nanoseconds(750);
  const Fabric* row = design.fabrics.find(fabric);
  if (!row || row->kind != FabricKind::Compute) return planned;
  Duration slowest;
  std::vector<bool> seen(catalog.all<DeviceType>().size() + 1, false);
  design.devices.forEach([&](Id<Device>, const Device& device) {
    if (seen[device.type.value]) return;
    seen[device.type.value] = true;
    const DeviceType& type = catalog[device.type];
    if (type.kind != DeviceKind::System) return;
    slowest = std::max(slowest, catalog.contains(type.nic) ? catalog[type.nic].latency.value_or(planned) : planned);
  });
  return slowest.count() > 0 ? slowest : planned;
}

int hopsOf(Topology topology, int nodes) { return std::max(0, isDirect(topology) ? nodes - 1 : nodes); }

namespace {

/// The slowest link of each tier of a fabric: its ends by kind, its cable by bundle.
std::array<Duration, linkTiers> slowestLinks(const Tally& tally, const Catalog& catalog, Id<Fabric> fabric) {
  std::map<std::pair<Id<CableType>, LinkTier>, Duration> ends;
  for (const LinkKind& kind : tally.kinds()) {
    if (kind.fabric != fabric || kind.links == 0) continue;
    Duration& worst = ends[{kind.cable, kind.tier}];
    worst = std::max(worst, endsLatency(kind, catalog));
  }
  std::array<Duration, linkTiers> byTier{};
  for (const Bundle& bundle : tally.bundles().all()) {
    if (bundle.key.fabric != fabric) continue;
    const Duration cable = cableLatency(catalog[bundle.key.cable], bundle.lengths.maximum);
    Duration& worst = byTier[static_cast<std::size_t>(bundle.key.tier)];
    worst = std::max(worst, cable + ends[{bundle.key.cable, bundle.key.tier}]);
  }
  return byTier;
}

/// The slowest node of a fabric that passes on: a switch with a link in it, or a system where systems do.
Duration slowestNode(const Tally& tally, const Catalog& catalog, Id<Fabric> fabric, bool hosts) {
  Duration slowest;
  const auto look = [&](const DeviceClass& klass) { slowest = std::max(slowest, switchLatency(catalog[klass.type])); };
  if (!hosts) tally.forEachSwitch(fabric, [&](const DeviceClass& klass, const SwitchLoad&) { look(klass); });
  else
    for (const DeviceClass& klass : tally.classes())
      if (klass.count > 0 && klass.isSystem) look(klass);
  return slowest + Duration::picoseconds(fecPicoseconds);
}

}  // namespace

Duration worstPathLatency(const Tally& tally, const Design& design, const Catalog& catalog, Id<Fabric> fabric,
                          int nodes) {
  if (nodes <= 0) return {};
  const std::array<Duration, linkTiers> byTier = slowestLinks(tally, catalog, fabric);
  const auto tier = [&](LinkTier t) { return byTier[static_cast<std::size_t>(t)]; };
  const Duration any = *std::ranges::max_element(byTier);
  const bool hosts = joinsHosts(design.fabrics[fabric].topology);
  const Duration node = slowestNode(tally, catalog, fabric, hosts), nics = nicLatency(catalog, design, fabric) * 2;
  if (hosts) return nodes < 2 ? Duration{} : nics + node * (nodes - 2) + any * (nodes - 1);
  // nodes + 1 links: two at the hosts, then in pairs up and down the tiers; what is left takes the slowest of all.
  Duration total = nics + node * nodes + (tier(LinkTier::HostLeaf).count() > 0 ? tier(LinkTier::HostLeaf) : any) * 2;
  int links = nodes - 1;
  for (const LinkTier t : {LinkTier::LeafSpine, LinkTier::SpineCore, LinkTier::Local})
    if (links >= 2 && tier(t).count() > 0) {
      total += tier(t) * 2;
      links -= 2;
    }
  return total + any * links;
}

namespace {

/// Hops as hopsOf counts them, over all pairs, in thousandths.
std::int64_t meanHops(Topology topology, const Hops& vertices) {
  const std::int64_t sum = isDirect(topology) ? vertices.sum - vertices.pairs : vertices.sum;
  return vertices.pairs > 0 ? ratioThousandths(sum, vertices.pairs) : 0;
}

/// What the graph of one fabric says. The most vertices on a path, or nothing if stopped.
std::optional<int> addFabricGraphFigures(FabricFigures& figures, const SwitchGraph& graph, Topology topology,
                                         const std::stop_token& stop) {
  figures.bisection = bisection(graph, stop);
  const auto hops = hopsBetweenHosts(graph, stop);
  const auto bounds = figures.bisection ? bisectionBounds(graph, *figures.bisection, stop) : std::nullopt;
  const auto ways = pathDiversity(graph, stop);
  if (!hops || stop.stop_requested()) return std::nullopt;
  figures.maxHops = hopsOf(topology, hops->most);
  figures.meanHops = meanHops(topology, *hops);
  if (bounds) {
    // Another half may be joined by less than the natural one.
    figures.bisection = bounds->high;
    figures.bisectionLow = bounds->low;
    figures.bisectionHigh = bounds->high;
  }
  if (ways) {
    figures.leastPaths = ways->least;
    figures.mostPaths = ways->most;
  }
  return hops->most;
}

}  // namespace

bool addGraphFigures(Report& report, const Tally& tally, const Design& design, const Catalog& catalog,
                     std::stop_token stop) {
  const FabricFigures* compute = nullptr;
  for (FabricFigures& figures : report.fabrics) {
    const Topology topology = design.fabrics[figures.fabric].topology;
    if (figures.switches == 0 && !(joinsHosts(topology) && figures.links.total > 0)) continue;
    const SwitchGraph graph = makeSwitchGraph(design, catalog, figures.fabric);
    const auto nodes = addFabricGraphFigures(figures, graph, topology, stop);
    if (!nodes) return false;
    figures.maxPathLatency = worstPathLatency(tally, design, catalog, figures.fabric, *nodes);
    const auto isCompute = [&](const FabricFigures& f) { return design.fabrics[f.fabric].kind == FabricKind::Compute; };
    if (!compute || (isCompute(figures) && !isCompute(*compute))) compute = &figures;
  }
  if (!compute) return true;
  report.bisection = compute->bisection;
  report.bisectionLow = compute->bisectionLow;
  report.bisectionHigh = compute->bisectionHigh;
  report.maxPathLatency = compute->maxPathLatency;
  return true;
}

}  // namespace fabric
