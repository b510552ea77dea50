// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a device's role makes of its links: ranks from the hosts upwards, and the tier between two ranks.
#pragma once

#include <cstdint>

#include "core/analysis/report.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace fabric {

inline constexpr int unranked = -1;

/// 0 for hosts (systems and endpoints), 1 for leaves, 2 for spines, 3 for cores. A switch without a role has no rank; a
/// system without one is a host.
constexpr int rankOf(DeviceRole role, DeviceKind kind) {
  switch (role) {
  case DeviceRole::System:
  case DeviceRole::Endpoint: return 0;
  case DeviceRole::Leaf: return 1;
  case DeviceRole::Spine: return 2;
  case DeviceRole::Core: return 3;
  case DeviceRole::Other: break;
  }
  return kind == DeviceKind::System || kind == DeviceKind::Endpoint ? 0 : unranked;
}

/// Hosts are joined to each other, and pass on what is for others.
constexpr bool joinsHosts(Topology topology) { return topology == Topology::FullMesh || topology == Topology::Torus; }
/// Switches come in groups, and links within one are other links than those between two.
constexpr bool hasGroups(Topology topology) {
  return topology == Topology::Dragonfly || topology == Topology::DragonflyPlus;
}
/// Nodes that are all alike are joined to each other, without tiers above them.
constexpr bool isDirect(Topology topology) {
  return joinsHosts(topology) || hasGroups(topology) || topology == Topology::RandomRegular;
}

/// The tier of a link in a fabric of this topology. `sameGroup`: its ends are of one group, where there are groups.
constexpr LinkTier tierOf(int rankA, int rankB, Topology topology, bool sameGroup) {
  const int low = rankA < rankB ? rankA : rankB, high = rankA < rankB ? rankB : rankA;
  if (low < 0 || high > low + 1) return LinkTier::Other;
  if (high == low + 1) return static_cast<LinkTier>(low);
  if (joinsHosts(topology) == (low > 0)) return LinkTier::Other;
  if (hasGroups(topology)) return sameGroup ? LinkTier::Local : LinkTier::Global;
  if (topology == Topology::Torus) return LinkTier::Torus;
  return isDirect(topology) ? LinkTier::Mesh : LinkTier::Other;
}

/// Pod and unit of a device: the nearest groups of those kinds above it, 0 where there is none.
struct GroupPath {
  std::uint32_t pod = 0, unit = 0;

  auto operator<=>(const GroupPath&) const = default;
};
inline GroupPath groupPathOf(const Design& design, Id<Group> group) {
  GroupPath path;
  while (const Group* row = design.groups.find(group)) {
    if (row->kind == GroupKind::Pod && path.pod == 0) path.pod = group.value;
    if (row->kind == GroupKind::ScalableUnit && path.unit == 0) path.unit = group.value;
    group = row->parent;
  }
  return path;
}

/// The group of a switch that tells links within groups from those between them: its pod in a topology with groups,
/// else 0.
inline std::uint32_t linkGroupOf(const Design& design, Id<Group> group) {
  const std::uint32_t pod = groupPathOf(design, group).pod;
  const Fabric* fabric = pod != 0 ? design.fabrics.find(design.groups[Id<Group>{pod}].fabric) : nullptr;
  return fabric && hasGroups(fabric->topology) ? pod : 0;
}

/// The tier of a link between these two.
inline LinkTier tierBetween(const Design& design, const Catalog& catalog, Id<Fabric> fabric, Id<Device> a,
                            Id<Device> b) {
  const Device &left = design.devices[a], &right = design.devices[b];
  const Fabric* row = design.fabrics.find(fabric);
  return tierOf(rankOf(left.role, catalog[left.type].kind), rankOf(right.role, catalog[right.type].kind),
                row ? row->topology : Topology::Custom,
                linkGroupOf(design, left.group) == linkGroupOf(design, right.group));
}

}  // namespace fabric
