// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other media for links that are there: a transceiver or cable the user names, or what the media policy takes instead
// where a link has become too long. Links that share a cage change together.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/media.h"
#include "core/design/design_edit.h"
#include "core/settings/settings.h"

namespace fabric {

/// Links that go from one way to another.
struct MediaChange {
  Id<CableType> cableBefore, cableAfter;
  Id<TransceiverType> moduleBefore, moduleAfter;  ///< at end A, else at end B; 0: fixed ends
  int links = 0;
};

/// Changes the links, and those that share cages with them, to the named transceiver (at both ends where it fits both)
/// or cable. All or nothing: refused with what does not fit or reach; after a refusal the edit is to be dropped.
Result<std::vector<MediaChange>> changeMedia(DesignEdit& edit, const Settings& settings,
                                             std::span<const Id<Link>> links, std::string_view partId);

/// Gives links that are longer than their medium reaches what the policy of their tier takes at their length. Links for
/// which nothing reaches stay as they are, to be found by the check of reach.
std::vector<MediaChange> mendReach(DesignEdit& edit, const Settings& settings, std::span<const Id<Link>> links);

/// How many of the links are of this technology or part, at both ends.
int linksMadeBy(const Design& design, const Catalog& catalog, std::span<const Id<Link>> links, std::string_view policy);

/// What became of links that were asked for as another technology.
struct ConvertedLinks {
  int converted = 0;                 ///< of the technology now, at one end at least
  int already = 0;                   ///< were of it before
  int left = 0;                      ///< stay as they were: nothing of the technology reaches or fits
  std::vector<std::string> reasons;  ///< why links were left, each once
  std::vector<MediaChange> changes;
};

/// Gives links what a media policy ("lpo", "dac", a catalog id) takes at their length. Links that share cages go
/// together; those for which nothing of it works stay as they are. Refused where the policy is not known.
Result<ConvertedLinks> convertMedia(DesignEdit& edit, const Settings& settings, std::span<const Id<Link>> links,
                                    std::string_view policy);

/// Gives links with a fault of their media what the policy of their tier takes at their length, or else the cheapest
/// that works. Links for which nothing does stay as they are.
Result<ConvertedLinks> fixMedia(DesignEdit& edit, const Settings& settings, std::span<const Id<Link>> links);

/// What a transceiver does that is brought to a cage: into an empty one it is plugged, a module without links is
/// replaced. Refused with the rule broken, or where links depend on the module.
Result<> plugInto(DesignEdit& edit, Id<Device> device, std::uint16_t cage, Id<TransceiverType> type);
/// Into every free cage of the device that takes it. The number of cages, refused if it is 0 with the reason.
Result<int> plugIntoAll(DesignEdit& edit, Id<Device> device, Id<TransceiverType> type);

}  // namespace fabric
