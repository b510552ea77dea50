// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways between two devices as JSON: `trace --json` of the command line.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/path_trace.h"

namespace fabric {

/// A link of the way that is listed, in the direction of the trace.
struct TracedLink {
  std::string from, to;          ///< ports, "leaf-03/8/2"
  std::string cable, cableType;  ///< as the cable schedule names it, and its catalog id
  std::optional<Length> length;
};
std::vector<TracedLink> tracedLinks(const DeviceTrace& trace, const Design& design, const Catalog& catalog,
                                    const Tally& tally);

/// Latency in ns, lengths in m; a length that is not known is null. The tally is of the design.
std::string traceJson(const DeviceTrace& trace, const Design& design, const Catalog& catalog, const Tally& tally,
                      std::string_view project, std::string_view variant);

}  // namespace fabric
