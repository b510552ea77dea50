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
  int hostPorts = 0;          ///< ports of each system used; 0: all of that role
  int systemsPerUnit = 0;     ///< 0: as many as one leaf per rail takes
  std::int64_t oversubscriptionThousandths = 1000;
  int leafDownPorts = 0, leafUpPorts = 0;  ///< 0: from the oversubscription
  DataRate uplinkRate;        ///< 0: as the host ports
  int planes = 1;
  int leaves = 0;             ///< at least this many leaves (0: as needed)
  std::int64_t extraEndpoints = 0;
  std::string mediaHostLeaf = "auto", mediaLeafSpine = "auto", mediaSpineCore = "auto";
};

struct PlacementSpec {
  Id<RackType> rack;          ///< 0: the first type that holds the systems
  Id<RackType> networkRack;   ///< 0: as rack, if switches fit it
  int systemsPerRack = 0;     ///< at most; 0: as many as power, weight and U allow
  int racksPerRow = 16;
  Length rowPitch = Length::millimetres(2700);
  int crossTrayAfter = 0;     ///< a cross tray gap after this many racks of a row; 0: one in the middle
};

struct DesignSpec {
  std::string name = "Design";
  std::vector<SystemsSpec> systems;
  std::vector<FabricSpec> fabrics;
  PlacementSpec placement;
};

}  // namespace fabric
