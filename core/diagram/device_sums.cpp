// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagram/device_sums.h"

#include <algorithm>

#include "core/analysis/shares.h"
#include "core/analysis/tiers.h"

namespace fabric {

namespace {

std::int8_t tierOfDevice(const Device& device, const DeviceType& type) {
  const int rank = rankOf(device.role, type.kind);
  return static_cast<std::int8_t>(rank == unranked ? otherTier : rank);
}

/// Modules draw where they are plugged in, and the fixed ends of cables, too.
void addPlugged(const Design& design, const Catalog& catalog, const Tally& tally, AllSums& sums) {
  design.modules.forEach([&](Id<Module>, const Module& module) {
    sums[module.device.value].power += countedPower(catalog[module.type]).count();
  });
  const auto draw = [&](Id<Device> device, std::int64_t milliwatts) { sums[device.value].power += milliwatts; };
  struct Shared {
    Id<Cable> cable;
    Link link;
  };
  std::vector<Shared> shared;
  Table<Cable>::Reader cables(design.cables);
  design.links.forEach([&](Id<Link>, const Link& link) {
    const Cable& cable = *cables.find(link.cable);
    if (catalog[cable.type].technology == Technology::Fibre) return;
    if (design.linksOf(link.cable) == 1) tally.forEachFixedEnd(cable, {&link, 1}, draw);
    else shared.push_back({link.cable, link});
  });
  std::ranges::stable_sort(shared, {}, &Shared::cable);
  std::vector<Link> links;
  for (std::size_t i = 0; i < shared.size();) {
    links.clear();
    const Id<Cable> cable = shared[i].cable;
    for (; i < shared.size() && shared[i].cable == cable; ++i) links.push_back(shared[i].link);
    tally.forEachFixedEnd(design.cables[cable], links, draw);
  }
}

}  // namespace

int RailFinder::railOf(Id<Device> host, std::uint16_t port, const Device& leaf) {
  if (leaf.rail != 0) return leaf.rail;
  if (leaf.plane != 0) return 0;
  const Device& row = design_.devices[host];
  const std::uint64_t key = std::uint64_t{row.type.value} << 32 | row.layout.value;
  const auto [at, isNew] = ordinals_.try_emplace(key);
  if (isNew) {
    const DeviceShape& shape = shapes_.of(design_, row);
    std::array<std::uint8_t, 8> next{};
    for (std::uint16_t p = 0; p < shape.ports().size(); ++p) {
      std::uint8_t& last = next[static_cast<std::size_t>(shape.groupOfPort(p).role) % next.size()];
      at->second.push_back(last < 64 ? ++last : 0);
    }
  }
  return at->second[port];
}

AllSums sumDevices(const Design& design, const Catalog& catalog, const Tally& tally, Id<Fabric> fabric,
                   const std::stop_token& stop) {
  AllSums sums(design.devices.idLimit());
  design.devices.forEach([&](Id<Device> id, const Device& device) {
    DeviceSums& sum = sums[id.value];
    const DeviceClass& klass = tally.classOf(id);
    sum.tier = tierOfDevice(device, catalog[device.type]);
    sum.shown = !fabric;
    sum.power = klass.typical;
    sum.ports = klass.ports;
  });
  if (stop.stop_requested()) return sums;
  addPlugged(design, catalog, tally, sums);
  if (stop.stop_requested()) return sums;
  RailFinder rails(design, catalog);
  design.links.forEach([&](Id<Link>, const Link& link) {
    if (fabric && link.fabric != fabric) return;
    const LinkEnds ends = endsOf(link, sums);
    DeviceSums& lower = sums[ends.lower.value];
    DeviceSums& upper = sums[ends.upper.value];
    lower.shown = upper.shown = true;
    if (ends.lowerTier == ends.upperTier) {
      ++lower.side;
      ++upper.side;
      return;
    }
    ++lower.up;
    ++upper.down;
    const Device& host = design.devices[ends.lower];
    if (ends.lowerTier != 0 || catalog[host.type].kind != DeviceKind::System) return;
    const int rail = rails.railOf(ends.lower, ends.lowerPort, design.devices[ends.upper]);
    if (rail < 1 || rail > 64) return;
    lower.rails |= std::uint64_t{1} << (rail - 1);
    upper.rails |= std::uint64_t{1} << (rail - 1);
  });
  return sums;
}

LinkEnds endsOf(const Link& link, const AllSums& sums) {
  const int a = sums[link.a.value].tier, b = sums[link.b.value].tier;
  if (a < b || (a == b && link.a < link.b)) return {link.a, link.b, link.portA, a, b};
  return {link.b, link.a, link.portB, b, a};
}

}  // namespace fabric
