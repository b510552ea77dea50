// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FabricSpec: what a specification file asks the generator for. contract.md's `generate` JSON, as values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/design/rows.h"

namespace fabric {

struct SystemsSpec {
  Id<DeviceType> type;
  std::int64_t count = 0;
};

/// Groups of `a` switches, all joined, with `p` hosts and `h` links to other groups each.
struct DragonflySpec {
  int p = 0, a = 0, h = 0;  ///< all 0: balanced, a = 2p = 2h, as large as the switch allows
  std::int64_t groups = 0;  ///< 0: the fewest that hold the hosts
};

/// Groups of leaves with `p` hosts each, all joined to the group's spines, which have `h` links to other groups each.
struct DragonflyPlusSpec {
  int p = 0, leaves = 0, spines = 0, h = 0;
  std::int64_t groups = 0;  ///< 0: the fewest that hold the hosts
};

struct TorusSpec {
  std::vector<int> dimensions;  ///< each at least 2
};

/// Switches joined at random, each to `networkPorts` others.
struct RandomRegularSpec {
  std::int64_t switches = 0;
  int networkPorts = 0;
  std::uint64_t seed = 1;
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
  std::string mediaMesh = "auto", mediaTorus = "auto", mediaLocal = "auto", mediaGlobal = "auto";
  DragonflySpec dragonfly;
  DragonflyPlusSpec dragonflyPlus;
  TorusSpec torus;
  RandomRegularSpec randomRegular;
};

/// The media policies of a specification by tier.
struct TierPolicy {
  std::string_view tier;  ///< as the report names it
  std::string FabricSpec::*policy;
};
inline constexpr TierPolicy tierPolicies[] = {
    {"host-leaf", &FabricSpec::mediaHostLeaf},   {"leaf-spine", &FabricSpec::mediaLeafSpine},
    {"spine-core", &FabricSpec::mediaSpineCore}, {"mesh", &FabricSpec::mediaMesh},
    {"torus", &FabricSpec::mediaTorus},          {"local", &FabricSpec::mediaLocal},
    {"global", &FabricSpec::mediaGlobal}};

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
/// Links of one tier: what a project holds of them.
inline constexpr std::int64_t mostLinks = 16'000'000;

struct DesignSpec {
  std::string name = "Design";
  std::vector<SystemsSpec> systems;
  std::vector<FabricSpec> fabrics;
  PlacementSpec placement;
};

}  // namespace fabric
