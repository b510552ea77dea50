// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cabling: links port by port, modules in their cages once, one cable for every link or for the links its plugs carry.
#pragma once

#include <stop_token>

#include "core/base/result.h"
#include "core/design/design_edit.h"
#include "core/settings/settings.h"
#include "core/topology/placement.h"
#include "core/topology/tier_media.h"

namespace fabric {

/// Adds modules, cables and links to a placed design. Errors name a place in the specification.
Result<> cableDesign(const DesignSpec& spec, const Settings& settings, const DesignPlan& plan,
                     const PlacedDesign& placed, DesignEdit& edit, std::stop_token stop);

/// Puts the links of one tier into the design with the media chosen for them: a module into each cage that has none
/// yet, and cables shared where their plugs carry several links.
Result<> writeTier(const Tier& tier, const TierMedia& media, Id<Fabric> fabric, DesignEdit& edit);

}  // namespace fabric
