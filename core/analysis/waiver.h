// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waivers: findings somebody has looked at and accepted, with the reason. A waiver holds for the objects and the
// numbers it was given for: when a number changes, or another object has the same trouble, the finding is back.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/analysis/finding.h"

namespace fabric {

struct Waiver {
  FindingCode code{};
  std::vector<FindingValue> values;
  std::vector<ObjectRef> objects;  ///< sorted, each once; none: the finding is about the whole design
  std::string reason;              ///< never empty

  bool operator==(const Waiver&) const = default;
};

/// The waiver that takes in all of a finding.
Waiver waiverOf(const Finding& finding, std::string reason);

/// Marks findings as waived (Finding::waiver). A finding of which a part is waived becomes two, the open part first.
void applyWaivers(std::vector<Finding>& findings, std::span<const Waiver> waivers);

/// Adds a waiver; objects that had another reason get this one.
void addWaiver(std::vector<Waiver>& waivers, Waiver waiver);
/// Takes the waivers of a finding back, whatever their reason.
void removeWaiver(std::vector<Waiver>& waivers, const Finding& finding);

}  // namespace fabric
