// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts written in place: systems and switches of which a specification says only ports and rates. They become types of
// a catalog, with ids such as "generic-switch-64x400", so that everything after treats them like any other part.
#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/catalog/catalog.h"

namespace fabric {

struct GenericPart {
  int accelerators = 0;  ///< of a system
  int ports = 0;         ///< scale-out ports of a system, or a switch's radix
  DataRate portRate;
  int portsPerCage = 1;
  int frontEndPorts = 0;  ///< of a system
  DataRate frontEndRate;
  std::optional<CageType> cage;  ///< nothing: the usual cage of the rate
  DataRate laneRate;             ///< of the switch that a system's ports meet; 200 Gb/s makes them OSFP224
  int rackUnits = 0;             ///< 0: as many as usual for its size
  std::optional<Power> power;    ///< maximum; nothing: not known
  std::optional<Money> price;
};

/// Adds a system, a switch or a single-port endpoint of this rate to the catalog, or finds the equal one that is there.
/// Refused: rates without a usual cage, and port counts that do not fill whole cages.
Result<Id<DeviceType>> genericSystem(Catalog& catalog, const GenericPart& part);
Result<Id<DeviceType>> genericSwitch(Catalog& catalog, const GenericPart& part);
Result<Id<DeviceType>> genericEndpoint(Catalog& catalog, DataRate portRate);

}  // namespace fabric
