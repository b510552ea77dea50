// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A link's length and loss against what its cable and its modules allow: the figures that the cable schedule and the
// window print of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/design/design.h"
#include "core/design/shapes.h"
#include "core/settings/settings.h"

namespace fabric {

/// The module in the cage behind a port, or the optical engine of a co-packaged one; 0: none.
Id<TransceiverType> opticsAt(const Design& design, const Catalog& catalog, Shapes& shapes, Id<Device> device,
                             std::uint16_t port);

/// What a cable between these optics allows.
struct LinkLimits {
  Length reach;                       ///< 0: not known
  std::optional<Decibel> lossBudget;  ///< the smaller of the two ends'
};

/// The limits of a cable between these modules or optical engines (0: none).
LinkLimits limitsOf(const Catalog& catalog, Id<CableType> cable, Id<TransceiverType> a, Id<TransceiverType> b);
/// The limits of a link that is in the design.
LinkLimits limitsOf(const Design& design, const Catalog& catalog, Shapes& shapes, const Link& link);

/// From good to bad. NearLimit: less reach is left than the project's share.
enum class LinkVerdict : std::uint8_t { Good, NearLimit, NotKnown, OverBudget, OverReach };
/// "within reach", "near limit", "not known", "over loss budget", "over reach".
std::string_view code(LinkVerdict verdict);

struct LinkMargins {
  std::optional<Length> reach, reachLeft;
  std::optional<Decibel> loss, lossBudget, lossLeft;  ///< nothing for cables with fixed ends
  LinkVerdict verdict = LinkVerdict::NotKnown;
};
LinkMargins marginsOf(const CableType& cable, const LinkLimits& limits, Length length, const RouteRules& rules);

}  // namespace fabric
