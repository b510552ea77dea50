// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which media each link of a tier gets. Links whose cages share a module or a plug form a cluster and get the same
// media, since a cage takes one module; within that, every cluster gets the cheapest of the policy that reaches its
// longest link. If the shortest and the longest cluster of a tier agree, the whole tier does: one kind of part to
// stock.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "core/analysis/route.h"
#include "core/base/result.h"
#include "core/catalog/media.h"
#include "core/topology/tier_links.h"

namespace fabric {

/// Media for every link: `choice[i]` is an index into `options`.
struct TierMedia {
  std::vector<MediaOption> options;
  std::vector<std::uint16_t> choice;
};

/// What else speaks for or against a way, beside reach and policy: what is in the cages already.
using MediaFilter = std::function<Verdict(const MediaOption&)>;

/// Chooses. Refused with what the policy's longest reach is when a link is longer. `place` names the policy's place in
/// the specification, or the ports.
Result<TierMedia> chooseTierMedia(const Catalog& catalog, const Tier& tier, const RouteTable& routes,
                                  std::string_view policy, std::string_view place, const MediaFilter& filter = {});

}  // namespace fabric
