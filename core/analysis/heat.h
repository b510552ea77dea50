// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Heat: what devices draw, by how they are cooled.
#pragma once

#include "core/analysis/report.h"
#include "core/analysis/tally.h"

namespace fabric {

/// What the catalog's word for a type's cooling means.
Cooling coolingOf(const DeviceType& type);

/// Typical power, as the report counts it, of the whole design. Costs a pass over the types.
HeatFigures heatOf(const Tally& tally, const Catalog& catalog);

/// The most heat that goes into air, and into liquid, in one rack. Costs a pass over the devices.
struct RackHeat {
  Power air, liquid;
};
RackHeat mostRackHeat(const Tally& tally, const Design& design, const Catalog& catalog);

}  // namespace fabric
