// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FabricPlan: a fabric of a specification met with the catalog: which ports of the systems it uses, at which rate each
// side of a switch runs, how cages are split for that, and how many switches follow.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/analysis/report.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/topology/peer_links.h"
#include "core/topology/sizing.h"
#include "core/topology/spec.h"
#include "core/topology/switch_cages.h"

namespace fabric {

/// One port of a system as delivered: the cage (over the whole device) and the port's place in it, from 0.
struct HostPort {
  std::uint16_t cage = 0;
  std::uint8_t index = 0;
};

/// Links among nodes that are alike: systems, leaves or spines of a plane.
struct PeerTier {
  LinkTier tier = LinkTier::Mesh;
  DeviceRole nodes = DeviceRole::Leaf;
  int firstPort = 0;  ///< of the ports up that switches have, or of those systems use: where this tier's start
  std::vector<PeerLink> links;
};

struct FabricPlan {
  const FabricSpec* spec = nullptr;
  ClosSize size;                  ///< of one plane
  int planes = 1;                 ///< equal fabrics beside each other
  bool rails = false;             ///< the planes are rails: plane i has port i of every system
  DataRate hostRate, uplinkRate;  ///< of a link: a share of the port where there are planes
  SwitchPlan leaf, spine, core;
  /// By kind of system, in the order of the specification: the ports used, rail by rail; empty if it has none.
  std::vector<std::vector<HostPort>> hostPorts;
  std::vector<PeerTier> peers;
  /// Where systems are joined to each other: their kind, and how many follow each other in the longest dimension but
  /// one.
  std::size_t joinedKind = 0;
  std::int64_t joinedSlab = 0;
  bool domains = false;  ///< scale-up domains of one hop: a unit is a domain

  /// Ports of a system of this kind in one plane.
  std::size_t portsOfPlane(std::size_t kind) const {
    return rails ? std::min<std::size_t>(1, hostPorts[kind].size()) : hostPorts[kind].size();
  }
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
