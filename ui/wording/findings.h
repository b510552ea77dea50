// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences for findings: what is wrong, with the finding's numbers, and what can be done about it.
#pragma once

#include <QString>

#include "core/analysis/finding.h"

namespace fabric::ui {

/// "A link of 6.2 m is longer than the 5 m reach of …". One sentence without a full stop.
QString findingMessage(const Finding& finding);
/// What the engineer can do; empty if nothing but looking helps.
QString findingFix(const Finding& finding);

}  // namespace fabric::ui
