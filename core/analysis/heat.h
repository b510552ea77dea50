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

/// Typical power, as the report counts it. Costs a pass over the devices.
HeatFigures heatOf(const Tally& tally, const Design& design, const Catalog& catalog);

}  // namespace fabric
