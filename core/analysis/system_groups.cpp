// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/system_groups.h"

#include "core/analysis/joined_devices.h"
#include "core/design/shapes.h"

namespace fabric {

SystemGroups::SystemGroups(const Design& design, const Catalog& catalog, Id<Fabric> fabric) {
  JoinedDevices joined(design.devices.idLimit());
  Shapes shapes(catalog);
  design.links.forEach([&](Id<Link>, const Link& link) {
    if (link.fabric != fabric) return;
    joined.join(link.a.value, link.b.value);
    const DataRate rate = shapes.of(design, link.a).ports()[link.portA].rate;
    for (const Id<Device> end : {link.a, link.b}) {
      const DeviceType& type = catalog[design.devices[end].type];
      if (type.kind != DeviceKind::System || type.accelerators == 0) continue;
      Joined& system = systems_[end];
      system.accelerators = type.accelerators;
      system.rate += rate;
    }
  });
  for (auto& [device, system] : systems_) {
    system.group = joined.rootOf(device.value);
    Size& size = groups_[system.group];
    size.accelerators += system.accelerators;
    ++size.systems;
  }
}

std::uint32_t SystemGroups::largest() const {
  std::uint32_t found = 0;
  std::int64_t most = 0;
  for (const auto& [group, size] : groups_) {
    if (size.accelerators <= most) continue;
    most = size.accelerators;
    found = group;
  }
  return found;
}

}  // namespace fabric
