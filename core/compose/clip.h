// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clip: racks and devices with their modules and the links between them, apart from the design they were copied from.
// It names types by catalog id and places by name, so that it can go to another variant, window or project.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/design/design_edit.h"
#include "core/design/object_ref.h"

namespace fabric {

struct ClipRack {
  std::string type, row, name;
  Length x;
  bool locked = false;

  bool operator==(const ClipRack&) const = default;
};

struct ClipDevice {
  static constexpr std::uint32_t loose = ~std::uint32_t{0};

  std::string type, name, group;
  std::vector<CageSplit> splits;
  std::uint32_t rack = loose;  ///< index into Clip::racks; loose: copied without its rack
  std::string rackName;        ///< of a loose one, the rack it stood in
  std::uint16_t position = 0;
  Face face = Face::Front;
  DeviceRole role = DeviceRole::Other;
  std::uint8_t rail = 0, plane = 0;

  bool operator==(const ClipDevice&) const = default;
};

struct ClipModule {
  std::uint32_t device = 0;
  std::uint16_t cage = 0;
  std::string type;

  bool operator==(const ClipModule&) const = default;
};

struct ClipCable {
  std::string type;
  Length fixedLength;

  bool operator==(const ClipCable&) const = default;
};

/// Between two devices of the clip.
struct ClipLink {
  std::uint32_t a = 0, b = 0, cable = 0;
  std::uint16_t portA = 0, portB = 0;
  FabricKind fabric = FabricKind::Compute;
  std::string fabricName;

  bool operator==(const ClipLink&) const = default;
};

/// To a device that was left behind, by its name.
struct ClipOuterLink {
  std::uint32_t device = 0;
  std::uint16_t port = 0, farPort = 0;
  std::string far;

  bool operator==(const ClipOuterLink&) const = default;
};

struct Clip {
  std::vector<ClipRack> racks;      ///< by row and x
  std::vector<ClipDevice> devices;  ///< by rack and position
  std::vector<ClipModule> modules;
  std::vector<ClipCable> cables;
  std::vector<ClipLink> links;
  std::vector<ClipOuterLink> outer;

  bool empty() const { return racks.empty() && devices.empty(); }
  bool operator==(const Clip&) const = default;
};

/// The racks and devices among the objects, each once; a device whose rack is among them comes with the rack.
Clip copyObjects(const Design& design, const Catalog& catalog, std::span<const ObjectRef> objects);

}  // namespace fabric
