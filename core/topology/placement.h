// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Placement: systems, switches and endpoints into racks, racks into rows. Units keep together with their leaf rack in
// the middle, spine racks stand at the cross tray. Units, power and weight of every rack are kept.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/design/design_edit.h"
#include "core/topology/fabric_plan.h"
#include "core/topology/host_links.h"

namespace fabric {

/// The devices of one plane of a fabric, in the order sizing counts them.
struct PlacedPlane {
  std::vector<Id<Device>> leaves, spines, cores, endpoints;
};

struct PlacedFabric {
  Id<Fabric> fabric;
  std::vector<HostLink> hosts;                           ///< the same for every plane
  std::vector<std::vector<EndpointLink>> endpointLinks;  ///< by plane
  std::vector<PlacedPlane> planes;
};

struct PlacedDesign {
  std::vector<Id<Device>> systems;        ///< in the order of the specification
  std::vector<std::uint16_t> systemKind;  ///< of each: index into the specification's systems
  std::vector<PlacedFabric> fabrics;
  std::vector<std::string> notes;
};

/// Adds site, hall, rows, racks, groups, fabrics and devices. Errors name a place in the specification.
Result<PlacedDesign> placeDesign(const DesignSpec& spec, const DesignPlan& plan, DesignEdit& edit);

}  // namespace fabric
