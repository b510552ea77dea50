// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FabricSpec: what a specification file asks the generator for. contract.md's `generate` JSON, as values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/design/rows.h"

namespace fabric {

enum class Topology : std::uint8_t { SingleSwitch, FatTree, RailOptimised };

struct SystemsSpec {
  Id<DeviceType> type;
  std::int64_t count = 0;
};

struct FabricSpec {
  std::string name = "compute";
  FabricKind kind = FabricKind::Compute;
  Topology topology = Topology::RailOptimised;
  int tiers = 0;  ///< 0: the fewest that suffice
  Id<DeviceType> leaf, spine, core;
  PortRole hostRole = PortRole::ScaleOut;
  int hostPorts = 0;       ///< ports of each system used, after those of earlier fabrics; 0: all that are left
  int systemsPerUnit = 0;  ///< 0: as many as one leaf per rail takes
  std::int64_t oversubscriptionThousandths = 1000;
  int leafDownPorts = 0, leafUpPorts = 0;  ///< 0: from the oversubscription
  DataRate uplinkRate;                     ///< 0: as the host ports
  int planes = 1;
  int leaves = 0;                   ///< at least this many leaves (0: as needed)
  std::int64_t extraEndpoints = 0;  ///< devices of one port each, cabled to leaves (a fabric manager's ports, gateways)
  Id<DeviceType> endpoint;          ///< their type; needed if there are any (see endpointType)
  std::string mediaHostLeaf = "auto", mediaLeafSpine = "auto", mediaSpineCore = "auto";
};

struct PlacementSpec {
  Id<RackType> rack;         ///< 0: the first type that holds the systems
  Id<RackType> networkRack;  ///< 0: as rack, if switches fit it
  int systemsPerRack = 0;    ///< at most; 0: as many as power, weight and U allow
  int racksPerRow = 16;
  Length rowPitch = Length::millimetres(2700);
  int crossTrayAfter = 0;  ///< a cross tray gap after this many racks of a row; 0: one in the middle
};

/// Limits of what is generated, so that a slip of the keyboard is refused and not built.
inline constexpr std::int64_t mostSystems = 4'000'000, mostPorts = 16'000'000;

struct DesignSpec {
  std::string name = "Design";
  std::vector<SystemsSpec> systems;
  std::vector<FabricSpec> fabrics;
  PlacementSpec placement;
};

}  // namespace fabric
