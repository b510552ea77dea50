// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What mends a finding: other media for the links that it is about.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/analysis/finding.h"
#include "core/compose/change_media.h"
#include "core/design/design_edit.h"
#include "core/settings/settings.h"

namespace fabric {

/// Whether other media mend findings of this code.
bool isMendedByMedia(FindingCode code);
/// The codes that fixFindings mends, in their order.
std::vector<FindingCode> fixableCodes();

/// Links that a finding is about: named, or on its ports, cages and modules. Stops after more than `most`.
std::vector<Id<Link>> linksOfFinding(const Finding& finding, const Design& design, Shapes& shapes, std::size_t most);

/// Mends all findings of a code that are not waived, in one edit. Refused where the code has no fix, with those that
/// have.
Result<ConvertedLinks> fixFindings(DesignEdit& edit, const Settings& settings, std::span<const Finding> findings,
                                   FindingCode code);

}  // namespace fabric
