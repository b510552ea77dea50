// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tracing: every shortest way between some devices and some others, over the switches of one fabric.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/analysis/tally.h"

namespace fabric {

/// All ways of the fewest switches. A switch at either end counts as a hop.
struct PathTrace {
  int hops = 0;           ///< switches on each of these ways, or hosts that pass on; 0 where hosts are joined directly
  std::int64_t ways = 0;  ///< how many there are, told apart by their switches; 1 where hosts are joined directly
  Duration
      latency;  ///< one way, of the slowest of them: NICs where it ends at hosts, switches with FEC, modules, cables
  std::vector<Id<Link>> links;  ///< every link on one of them, in order of id
};

/// Nothing if no way leads from the ones to the others, or if stopped. The tally is of the design; a link without a
/// known length counts with its ends only. Latencies are the planning figures of graph_figures.h.
std::optional<PathTrace> tracePaths(const Design& design, const Catalog& catalog, const Tally& tally, Id<Fabric> fabric,
                                    std::span<const Id<Device>> from, std::span<const Id<Device>> to,
                                    std::stop_token stop = {});

/// The ways between two devices, and one of them from end to end.
struct DeviceTrace {
  Id<Fabric> fabric;
  PathTrace ways;
  std::vector<Id<Link>> links;      ///< of one of them
  std::vector<Id<Device>> devices;  ///< that these join, one more than there are links
  std::int64_t lengthMm = 0;        ///< of these links
  bool lengthKnown = true;          ///< false: of some of them no length is known
};

/// In the fabric of the first device's links that leads to the second with the fewest switches, or only in the asked.
std::optional<DeviceTrace> traceBetween(const Design& design, const Catalog& catalog, const Tally& tally,
                                        Id<Device> from, Id<Device> to, Id<Fabric> asked = {});

}  // namespace fabric
