// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What would mend a finding, with its effect before it is done. A fix is found by the same choice of media as the
// Inspector's alternatives: the cheapest medium that fits the cages and reaches.

#pragma once

#include "core/analysis/finding.h"
#include "ui/panels/inspector/link_facts.h"

#include <optional>
#include <vector>

namespace fabric::ui {

struct QuickFix {
  QString text;     ///< "Use 2×DR4 DSP"
  QString preview;  ///< links changed, W, $
  std::vector<Id<Link>> links;
  MediaOption option;
};

/// The fix of a finding about links, modules or cages; nothing where none is known.
std::optional<QuickFix> quickFixFor(const Finding& finding, const DescribeContext& context);

}  // namespace fabric::ui
