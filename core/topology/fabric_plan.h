// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FabricPlan: a fabric of a specification met with the catalog: which ports of the systems it uses, at which rate each
// side of a switch runs, how cages are split for that, and how many switches follow.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/topology/sizing.h"
#include "core/topology/spec.h"
#include "core/topology/switch_cages.h"

namespace fabric {

/// One port of a system as delivered: the cage (over the whole device) and the port's place in it, from 0.
struct HostPort {
  std::uint16_t cage = 0;
  std::uint8_t index = 0;
};

struct FabricPlan {
  const FabricSpec* spec = nullptr;
  ClosSize size;                  ///< of one plane
  DataRate hostRate, uplinkRate;  ///< of a link: a share of the port where there are planes
  SwitchPlan leaf, spine, core;
  /// By kind of system, in the order of the specification: the ports used, rail by rail; empty if it has none.
  std::vector<std::vector<HostPort>> hostPorts;
};

struct DesignPlan {
  std::vector<FabricPlan> fabrics;
  std::vector<std::vector<CageSplit>> systemSplits;  ///< by kind of system
  std::vector<std::string> notes;
};

/// Resolves and sizes all fabrics. Errors name the fabric by its place in the specification ("fabrics[0]").
Result<DesignPlan> planDesign(const DesignSpec& spec, const Catalog& catalog);

/// The rate of one host link of a fabric, before its sizing. 0 if no system has such ports.
DataRate hostLinkRate(const DesignSpec& spec, const FabricSpec& fabric, const Catalog& catalog);

}  // namespace fabric
