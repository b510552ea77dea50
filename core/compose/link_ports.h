// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linking pairs of ports: modules and cables by the media policy, the cheapest that reaches; cages that are linked as a
// whole may share one cable, splitters take links branch by branch. Try it on an edit to preview it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/link_ways.h"

namespace fabric {

/// New links of one medium.
struct AddedMedia {
  Id<CableType> cable;
  Id<TransceiverType> module;  ///< at end A, else at end B; 0: fixed ends or co-packaged
  int links = 0;
  Length longest, reach;  ///< reach 0: not known
};

/// What `after` has more than `before` in links, modules and cables.
struct AddedLinks {
  std::vector<Id<Link>> links;
  int cables = 0, modules = 0;
  Length longest;  ///< of all
  Money price;     ///< of the new modules and cables
  Power power;     ///< of them, typical where known
  bool allPriced = true;
  std::vector<AddedMedia> media;  ///< most links first
};
/// The medium nearest to its reach, or farthest over it; nullptr where no reach is known.
const AddedMedia* tightestOf(const AddedLinks& added);
AddedLinks addedLinks(const Design& before, const Design& after, const Catalog& catalog, const RouteRules& rules);

/// Links each pair. An empty policy is that of the project for each tier; without a fabric it is that of fabricBetween.
/// All or nothing: after a refusal, which names the ports and the reason, the edit is to be dropped.
Result<> linkPorts(DesignEdit& edit, const Settings& settings, std::span<const PortPair> pairs,
                   std::string_view policy = {}, Id<Fabric> fabric = {});

/// The fabric that a link between these ports belongs to: that of links their devices have on ports of the same role,
/// else the first of its kind, else a new one.
Id<Fabric> fabricBetween(DesignEdit& edit, const PortPair& pair);

}  // namespace fabric
