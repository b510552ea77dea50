// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/domains.h"

#include <cstddef>
#include <utility>
#include <vector>

#include "core/base/divide.h"

namespace fabric {

bool isDomain(const FabricSpec& fabric) {
  return fabric.kind == FabricKind::ScaleUp && fabric.topology == Topology::SingleSwitch;
}

std::int64_t systemsPerDomain(const DesignSpec& spec, const FabricPlan& plan, const Catalog& catalog,
                              std::int64_t systems) {
  if (plan.spec->systemsPerUnit > 0) return plan.spec->systemsPerUnit;
  for (std::size_t s = 0; s < spec.systems.size(); ++s) {
    const DeviceType& type = catalog[spec.systems[s].type];
    if (!plan.hostPorts[s].empty() && type.accelerators > 0 && type.scaleUpDomain >= type.accelerators)
      return ceilDiv(type.scaleUpDomain, type.accelerators);
  }
  return systems;
}

void spreadOverSwitches(FabricPlan& plan) {
  const auto switches = static_cast<std::size_t>(plan.size.leavesPerUnit);
  for (std::vector<HostPort>& ports : plan.hostPorts) {
    std::vector<HostPort> spread;
    for (std::size_t s = 0; s < switches; ++s)
      for (std::size_t i = s; i < ports.size(); i += switches) spread.push_back(ports[i]);
    ports = std::move(spread);
  }
}

}  // namespace fabric
