// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the fabrics of a design are joined, read from their links: the numbers of a topology, and whether it still is the
// topology it was generated as.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/report.h"
#include "core/design/design.h"

namespace fabric {

/// Numbers that differ between devices that should be alike are absent.
struct FabricShape {
  Id<Fabric> fabric;
  Topology asked = Topology::Custom;     ///< what it was generated as
  Topology topology = Topology::Custom;  ///< the same, while its links are those of that topology
  std::int64_t systems = 0, leaves = 0, spines = 0, cores = 0, otherSwitches = 0;
  bool domains = false;     ///< a scale-up fabric of one hop: each system is joined to every switch of its domain
  std::int64_t groups = 0;  ///< of switches, where the topology has them
  std::optional<std::int64_t> linksOfSystem;            ///< in the fabric
  std::optional<std::int64_t> leafUplinks;              ///< to spines
  std::optional<std::int64_t> spineUplinks;             ///< to cores
  std::optional<std::int64_t> linksOfPair;              ///< between a leaf and a spine that are joined
  std::optional<std::int64_t> peers;                    ///< neighbours of each node of a mesh, torus or random graph
  std::optional<std::int64_t> localLinks, globalLinks;  ///< of a switch that has such: in its group, to others

  bool wasChanged() const { return topology != asked; }
  bool operator==(const FabricShape&) const = default;
};

/// Of all fabrics, in order of id. A pass over all links.
///
/// A fabric is no longer what it was generated as where systems of one type have different numbers of links in it,
/// where switches of one role have different numbers of links upwards or to their like, where pairs of leaf and spine
/// that are joined are joined by different numbers (in a domain, pairs of system and switch), or where a link joins
/// what its topology never joins. How many hosts a leaf has, or spines a core, is not compared: units are sized for
/// more than there may be.
std::vector<FabricShape> fabricShapes(const Design& design, const Catalog& catalog);

}  // namespace fabric
