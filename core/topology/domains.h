// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scale-up domains of one hop: systems whose ports are spread evenly over the switches of their domain.
#pragma once

#include <cstdint>

#include "core/topology/fabric_plan.h"

namespace fabric {

/// Whether the fabric joins the systems of a scale-up domain by one hop over several switches.
bool isDomain(const FabricSpec& fabric);

/// Systems of a full domain: as asked; else as many as the catalog says make one; else all.
std::int64_t systemsPerDomain(const DesignSpec& spec, const FabricPlan& plan, const Catalog& catalog,
                              std::int64_t systems);

/// Orders the host ports of a sized plan so that neighbouring ones, which are those of one accelerator, go to different
/// switches: port i to switch i modulo their number.
void spreadOverSwitches(FabricPlan& plan);

}  // namespace fabric
