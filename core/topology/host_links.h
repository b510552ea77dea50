// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which leaf port each host port goes to, for one plane of a fabric. Rails: port i of a system goes to leaf i of its
// unit. Blocks: hosts' ports fill leaf after leaf, so that a leaf serves neighbours.
#pragma once

#include <cstdint>
#include <vector>

#include "core/topology/fabric_plan.h"

namespace fabric {

/// A host port and the leaf port it goes to. The leaf and its port count from 0; the port among the leaf's ports down.
struct HostLink {
  std::uint32_t system = 0;  ///< counted over all systems of the specification
  std::uint16_t port = 0;    ///< index into FabricPlan::hostPorts of its kind
  std::uint16_t leafPort = 0;
  std::uint32_t leaf = 0;
};

/// An extra endpoint and its leaf port.
struct EndpointLink {
  std::uint32_t leaf = 0;
  std::uint16_t leafPort = 0;
};

/// All links of hosts, system by system.
std::vector<HostLink> hostLinks(const DesignSpec& spec, const FabricPlan& plan);

/// Ports for `count` extra endpoints, one leaf after the other where ports are left; in cages of their own where
/// possible, since the modules of hosts may not suit them.
std::vector<EndpointLink> endpointLinks(const FabricPlan& plan, const std::vector<HostLink>& hosts, std::int64_t count);

}  // namespace fabric
