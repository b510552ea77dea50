// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/failure.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "core/analysis/report_builder.h"
#include "core/analysis/switch_graph.h"
#include "core/analysis/system_groups.h"
#include "core/design/design_edit.h"
#include "core/design/shapes.h"

namespace fabric {

namespace {

/// What is out of use.
struct Outage {
  std::set<Id<Device>> devices;
  std::set<Id<Cable>> cables;
  std::vector<Id<Link>> links;
};

bool holds(const std::vector<int>& numbers, std::uint8_t number) {
  return number != 0 && std::ranges::find(numbers, int{number}) != numbers.end();
}

Outage outageOf(const Design& design, const Catalog& catalog, const FailedParts& failed) {
  Outage out;
  out.devices.insert(failed.devices.begin(), failed.devices.end());
  out.cables.insert(failed.cables.begin(), failed.cables.end());
  for (const Id<Rack> rack : failed.racks)
    for (const Id<Device> device : design.devicesIn(rack)) out.devices.insert(device);
  if (!failed.rails.empty() || !failed.planes.empty())
    design.devices.forEach([&](Id<Device> id, const Device& device) {
      const bool named = holds(failed.rails, device.rail) || holds(failed.planes, device.plane);
      if (named && catalog[device.type].kind == DeviceKind::Switch) out.devices.insert(id);
    });
  std::set<std::pair<Id<Device>, std::uint16_t>> cages;
  for (const Id<Module> module : failed.modules)
    cages.emplace(design.modules[module].device, design.modules[module].cage);
  Shapes shapes(catalog);
  const auto isLost = [&](Id<Device> device, std::uint16_t port) {
    if (out.devices.contains(device)) return true;
    return !cages.empty() && cages.contains({device, shapes.of(design, device).ports()[port].cage});
  };
  design.links.forEach([&](Id<Link> id, const Link& link) {
    if (isLost(link.a, link.portA) || isLost(link.b, link.portB) || out.cables.contains(link.cable))
      out.links.push_back(id);
  });
  return out;
}

/// The systems that go on: of each group that reached each other before, the largest that still does. Where that is
/// one system, none, unless it was alone before.
std::set<Id<Device>> goingOn(const SystemGroups& before, const SystemGroups& after) {
  std::map<std::uint32_t, std::map<std::uint32_t, SystemGroups::Size>> left;  // by group before, then after
  for (const auto& [device, system] : after.systems()) {
    auto& size = left[before.systems().at(device).group][system.group];
    size.accelerators += system.accelerators;
    ++size.systems;
  }
  std::map<std::uint32_t, std::uint32_t> largest;  // group after, by group before
  for (const auto& [was, groups] : left) {
    const auto most = std::ranges::max_element(groups, {}, [](const auto& one) { return one.second.accelerators; });
    if (most->second.systems > 1 || before.groups().at(was).systems == 1) largest[was] = most->first;
  }
  std::set<Id<Device>> going;
  for (const auto& [device, system] : after.systems()) {
    const auto at = largest.find(before.systems().at(device).group);
    if (at != largest.end() && at->second == system.group) going.insert(device);
  }
  return going;
}

DataRate perOne(DataRate rate, std::int64_t n) { return n > 0 ? DataRate::fromCount(rate.count() / n) : DataRate{}; }

void compareHosts(FabricLoss& loss, const SystemGroups& before, const SystemGroups& after, const Outage& out) {
  const std::set<Id<Device>> going = goingOn(before, after);
  std::int64_t left = 0;
  DataRate injectedBefore, injectedAfter;
  loss.leastAfter = DataRate::fromCount(std::numeric_limits<std::int64_t>::max());
  for (const auto& [device, system] : before.systems()) {
    loss.accelerators += system.accelerators;
    if (out.devices.contains(device)) {
      loss.failed += system.accelerators;
      continue;
    }
    const bool goesOn = going.contains(device);
    if (!goesOn) loss.cutOff += system.accelerators;
    const DataRate was = system.rate, is = goesOn ? after.systems().at(device).rate : DataRate{};
    left += system.accelerators;
    injectedBefore += was;
    injectedAfter += is;
    loss.leastAfter = std::min(loss.leastAfter, perOne(is, system.accelerators));
    loss.mostLost = std::max(loss.mostLost, perOne(was, system.accelerators) - perOne(is, system.accelerators));
  }
  if (left == 0) loss.leastAfter = {};
  loss.meanBefore = perOne(injectedBefore, left);
  loss.meanAfter = perOne(injectedAfter, left);
}

/// The same halves, in what is left of them.
Halves halvesLeft(const SwitchGraph& before, const Halves& halves, const SwitchGraph& after) {
  std::map<Id<Device>, std::uint32_t> vertex;
  for (std::uint32_t v = 0; v < before.size(); ++v) vertex[before.switches[v]] = v;
  Halves left;
  left.source.resize(after.size());
  left.sink.resize(after.size());
  for (std::uint32_t v = 0; v < after.size(); ++v) {
    const std::uint32_t was = vertex.at(after.switches[v]);
    left.source[v] = halves.source[was];
    left.sink[v] = halves.sink[was];
    // Which half a lost link was in is not said where a switch has both: the smaller one, so that no more is promised
    // than is left.
    const bool sourceHasFewer = left.source[v] <= left.sink[v];
    std::int64_t& fewer = sourceHasFewer ? left.source[v] : left.sink[v];
    std::int64_t& more = sourceHasFewer ? left.sink[v] : left.source[v];
    const std::int64_t lost = fewer + more - after.hostRate[v], ofFewer = std::min(fewer, lost);
    fewer -= ofFewer;
    more -= lost - ofFewer;
  }
  return left;
}

void compareCuts(FabricLoss& loss, const SwitchGraph& before, const SwitchGraph& after, const std::stop_token& stop) {
  const Halves halves = naturalHalves(before);
  loss.bisectionBefore = flowBetween(before, halves, stop);
  if (loss.bisectionBefore) loss.bisectionAfter = flowBetween(after, halvesLeft(before, halves, after), stop);
}

/// A switch without links upwards where it had some.
std::int64_t strandedSwitches(const Design& design, const Tally& before, const Tally& after, Id<Fabric> fabric,
                              const Outage& out) {
  std::int64_t stranded = 0;
  design.devices.forEach([&](Id<Device> id, const Device&) {
    if (!before.classOf(id).isSwitch || out.devices.contains(id)) return;
    const SwitchLoad was = before.load(fabric, id), is = after.load(fabric, id);
    if (was.up > 0 && is.up == 0 && is.down > 0) ++stranded;
  });
  return stranded;
}

/// The design without these links.
Design without(const Design& design, const std::shared_ptr<const Catalog>& catalog,
               const std::vector<Id<Link>>& links) {
  IdSource ids;
  DesignEdit edit(design, catalog, ids);
  for (const Id<Link> link : links) (void)edit.disconnect(link);  // cannot be refused: the link is there
  return std::move(edit).finish();
}

const FabricFigures& figuresOf(const Report& report, Id<Fabric> fabric) {
  return *std::ranges::find(report.fabrics, fabric, &FabricFigures::fabric);
}

}  // namespace

std::optional<FailureLoss> lossesOf(const Design& design, const std::shared_ptr<const Catalog>& catalog,
                                    const Settings& settings, const FailedParts& failed, std::stop_token stop) {
  const Outage out = outageOf(design, *catalog, failed);
  const Design left = without(design, catalog, out.links);
  Tally before(*catalog, settings), after(*catalog, settings);
  before.addAll(design, false);
  after.addAll(left, false);
  const Report was = reportOf(before, design, *catalog, settings), is = reportOf(after, left, *catalog, settings);
  FailureLoss losses;
  std::set<Id<Cable>> cables = out.cables;
  for (const Id<Link> link : out.links) cables.insert(design.links[link].cable);
  losses.devices = static_cast<std::int64_t>(out.devices.size());
  losses.cables = static_cast<std::int64_t>(cables.size());
  losses.links = static_cast<std::int64_t>(out.links.size());
  for (const FabricFigures& figures : was.fabrics) {
    if (stop.stop_requested()) return std::nullopt;
    const FabricFigures& now = figuresOf(is, figures.fabric);
    if (now.links.total == figures.links.total) continue;
    FabricLoss& loss = losses.fabrics.emplace_back();
    loss.fabric = figures.fabric;
    loss.links = figures.links.total;
    loss.linksLost = figures.links.total - now.links.total;
    loss.injectionBefore = figures.injection;
    loss.injectionAfter = now.injection;
    loss.leafBefore = figures.oversubscriptionLeaf;
    loss.leafAfter = now.oversubscriptionLeaf;
    loss.spineBefore = figures.oversubscriptionSpine;
    loss.spineAfter = now.oversubscriptionSpine;
    compareHosts(loss, {design, *catalog, figures.fabric}, {left, *catalog, figures.fabric}, out);
    compareCuts(loss, makeSwitchGraph(design, *catalog, figures.fabric),
                makeSwitchGraph(left, *catalog, figures.fabric), stop);
    loss.strandedSwitches = strandedSwitches(design, before, after, figures.fabric, out);
  }
  if (stop.stop_requested()) return std::nullopt;
  return losses;
}

}  // namespace fabric
