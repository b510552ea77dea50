// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which device is on which card. Private to core/diagram.
#pragma once

#include "core/diagram/device_sums.h"

namespace fabric {

/// Fills devices, cards (without sums and names of members) and tiers (their cards only) of a scene.
void layCards(TopologyScene& scene, const Design& design, const AllSums& sums, const TopologyOptions& options);

}  // namespace fabric
