// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Switches of another technology in the place of those that are there: co-packaged for pluggable ones and back. Names,
// positions, roles and links stay; a port goes to the port of the same place in the count.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/design/design_edit.h"
#include "core/settings/settings.h"

namespace fabric {

/// Whether the technology is part of the switch (co-packaged, near-package, on-board engines), not of its modules.
constexpr bool livesInSwitch(Technology technology) {
  return technology == Technology::Cpo || technology == Technology::Npo || technology == Technology::Obo;
}

/// Whether ports of this group are served by the switch's own engines of this technology; for a technology of modules
/// and cables, whether its cages take them.
bool servesBy(const DeviceType& type, const CageGroup& group, Technology technology);

struct SwitchSwap {
  Id<DeviceType> before, after;
  int switches = 0;
  int links = 0;         ///< made anew, all of them
  int linksKeptFar = 0;  ///< of these, with the module at the far end that was there
  int moved = 0;         ///< switches that stand elsewhere in their rack: too high for the place of the old one
};

/// What is to be done.
struct SwapRequest {
  std::span<const Id<Device>> switches;  ///< all of one type
  Technology technology = Technology::Cpo;
  std::string_view policy;          ///< media of the links named next; elsewhere the project's policy
  std::span<const Id<Link>> links;  ///< of the tier in question
};

/// The design with the switches replaced by the first type of the catalog that takes their place and all their links:
/// of the same maker before others, shipping before announced, the fewest ports too many first. All or nothing.
/// Errors: what the nearest type fails at.
struct SwappedDesign {
  Design design;
  SwitchSwap swap;
};
Result<SwappedDesign> swapSwitches(const Design& base, const std::shared_ptr<const Catalog>& catalog, IdSource& ids,
                                   const Settings& settings, const SwapRequest& request);

}  // namespace fabric
