// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a design: what the engineer decided. Lengths, power, cost and counts are never stored; analysis
// computes them. Rows refer to each other by id. Ports have no row: a device's cages and ports follow from its
// type and layout (core/catalog/shape.h), and a link names (device, port) at both ends.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/catalog/shape.h"
#include "core/catalog/types.h"
#include "core/units/units.h"

namespace fabric {

struct Site {
  std::string name;

  bool operator==(const Site&) const = default;
};

/// A room. Cross trays run across the rows at the given x; with none, cables cross where they need to.
struct Hall {
  Id<Site> site;
  std::string name;
  std::vector<Length> crossTrays;

  bool operator==(const Hall&) const = default;
};

/// A line of racks. `y` is the distance of its base line from the hall's origin, `slotPitch` the grid its position
/// labels count in: position 5 of row "A" is "A05".
struct RackRow {
  Id<Hall> hall;
  std::string name;
  Length y;
  Length slotPitch = Length::millimetres(600);
  std::uint16_t positions = 0;  ///< how many racks of one pitch it has room for
  bool frontsFaceBack = false;  ///< fronts look towards smaller y when false

  bool operator==(const RackRow&) const = default;
};

struct Rack {
  Id<RackType> type;
  Id<RackRow> row;
  Length x;  ///< left edge, from the row's start
  bool locked = false;
  std::string name;  ///< empty: named after its position

  bool operator==(const Rack&) const = default;
};

enum class Face : std::uint8_t { Front, Rear };

/// What a device does in its fabric. Tiers of links follow from it.
enum class DeviceRole : std::uint8_t { System, Endpoint, Leaf, Spine, Core, Other };

struct Group;
struct PortLayout;

struct Device {
  Id<DeviceType> type;
  Id<PortLayout> layout;  ///< 0: as delivered
  Id<Rack> rack;
  std::uint16_t position = 0;  ///< lowest half unit it fills, from 1; 0 for 0U devices. U n starts at half unit 2n-1
  Face face = Face::Front;     ///< where a half-depth device is mounted
  DeviceRole role = DeviceRole::Other;
  std::uint8_t rail = 0;   ///< 1-based; 0 is none
  std::uint8_t plane = 0;  ///< 1-based; 0 is none
  bool locked = false;
  Id<Group> group;  ///< scalable unit, pod …
  std::string name;

  bool operator==(const Device&) const = default;
};

/// How the cages of devices of one type are split into ports. Devices share layouts.
struct PortLayout {
  Id<DeviceType> type;
  std::vector<CageSplit> splits;

  bool operator==(const PortLayout&) const = default;
};

/// A transceiver in a cage.
struct Module {
  Id<Device> device;
  Id<TransceiverType> type;
  std::uint16_t cage = 0;

  bool operator==(const Module&) const = default;
};

/// One thing a technician pulls. Its ordered length follows from the route unless the engineer fixed it.
struct Cable {
  Id<CableType> type;
  Length fixedLength;  ///< 0: follows the route

  bool operator==(const Cable&) const = default;
};

struct Fabric;

/// Two ports of one rate, joined. A is the end where the cable's A end is (the single end of a splitter).
/// Several links may share one cable.
struct Link {
  Id<Device> a, b;
  std::uint16_t portA = 0, portB = 0;
  Id<Cable> cable;
  Id<Fabric> fabric;

  bool operator==(const Link&) const = default;
};

enum class FabricKind : std::uint8_t { Compute, Storage, FrontEnd, Management, ScaleUp };

/// How a fabric is joined: what it was asked for as. A fabric made by hand is custom.
enum class Topology : std::uint8_t {
  Custom,
  SingleSwitch,
  FullMesh,
  FatTree,
  RailOptimised,
  RailOnly,
  Dragonfly,
  DragonflyPlus,
  Torus,
  RandomRegular
};

struct Fabric {
  FabricKind kind = FabricKind::Compute;
  std::string name;
  Topology topology = Topology::Custom;

  bool operator==(const Fabric&) const = default;
};

enum class GroupKind : std::uint8_t { ScalableUnit, Pod, Plane, Custom };

struct Group {
  GroupKind kind = GroupKind::ScalableUnit;
  Id<Group> parent;
  Id<Fabric> fabric;  ///< of a pod or plane of switches; 0 for a unit that all fabrics share
  std::string name;

  bool operator==(const Group&) const = default;
};

std::string_view code(DeviceRole);
std::string_view code(FabricKind);
std::string_view code(Topology);
std::string_view code(GroupKind);

}  // namespace fabric
