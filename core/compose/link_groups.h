// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links between two sets of devices: which port goes to which, by a rule of pairing. Ports are the next free ones that
// fit, whole cages where the number of links allows, so that the links of a twin-port cage run as a pair.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/link_ports.h"
#include "core/design/object_ref.h"

namespace fabric {

enum class Pairing : std::uint8_t {
  InOrder,  ///< first to first, second to second; the shorter side serves several neighbours each
  ByRail,   ///< to the devices of rail 1, 2 … in turn, whichever side has rails; where both have, equal ones
  Spread,   ///< the links of each device of A dealt round over all of B
  AllToAll,
};

struct GroupLinks {
  std::vector<Id<Device>> a, b;
  Pairing pairing = Pairing::InOrder;
  int number = 1;           ///< links a pair of devices; a device of A for Spread; a device and a rail for ByRail
  std::string policy = {};  ///< empty: the project's
  std::string portsA = {};  ///< name of the cage group at A ("osfp"); empty: those that fit
  std::string portsB = {};  ///< the same at B
};

/// The ports, in order. Refused with the device, how many of its ports are free and fit, and how many are needed.
Result<std::vector<PortPair>> pairPorts(const Design& design, const Catalog& catalog, const GroupLinks& request);

/// Pairs and links. All or nothing: after a refusal the edit is to be dropped.
Result<> linkGroups(DesignEdit& edit, const Settings& settings, const GroupLinks& request);

/// The devices of a set of objects that have network ports: devices as they are, racks by what stands in them, from the
/// top down. Each once.
std::vector<Id<Device>> linkableDevices(const Design& design, const Catalog& catalog,
                                        std::span<const ObjectRef> objects);

std::string_view code(Pairing pairing);

}  // namespace fabric
