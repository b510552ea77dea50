// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a device's role makes of its links: ranks from the hosts upwards, and the tier between two ranks.
#pragma once

#include <cstdint>

#include "core/analysis/report.h"
#include "core/catalog/types.h"
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

constexpr LinkTier tierOf(int rankA, int rankB) {
  const int low = rankA < rankB ? rankA : rankB, high = rankA < rankB ? rankB : rankA;
  if (low < 0 || high != low + 1) return LinkTier::Other;
  return static_cast<LinkTier>(low);
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

}  // namespace fabric
