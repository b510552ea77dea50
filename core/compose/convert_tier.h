// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tier of links in another technology: what a design would be with LPO between leaves and spines, or co-packaged
// switches. Positions and links stay. Where the technology lives in the switch, the switches at the tier's ends are
// replaced; where it does not, links that it cannot serve keep what they have, and the answer says which and why.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/report.h"
#include "core/compose/change_media.h"
#include "core/compose/swap_switches.h"
#include "core/design/design_edit.h"
#include "core/settings/settings.h"

namespace fabric {

/// The links of a tier, in one fabric or in all.
struct TierRequest {
  LinkTier tier = LinkTier::LeafSpine;
  Id<Fabric> fabric;  ///< 0: of all fabrics

  bool operator==(const TierRequest&) const = default;
};
std::vector<Id<Link>> linksOfTier(const Design& design, const Catalog& catalog, const TierRequest& tier);

struct TierConversion {
  Design design;  ///< converted
  int links = 0;  ///< of the tier
  ConvertedLinks media;
  std::vector<SwitchSwap> swaps;
  int linksLost = 0;  ///< of the whole design
};

/// `policy`: a technology ("lpo", "cpo", "dac" …) or what a media policy takes besides. Refused where the tier has no
/// links, the policy is not known, or switches would have to be replaced and no type of the catalog can be.
Result<TierConversion> convertTier(const Design& base, const std::shared_ptr<const Catalog>& catalog, IdSource& ids,
                                   const Settings& settings, const TierRequest& tier, std::string_view policy);

}  // namespace fabric
