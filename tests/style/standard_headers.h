// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rule that a public header includes what it names of the standard library. The build cannot see it: it compiles
// headers behind the standard library's own, precompiled.
#pragma once

#include "tests/style/rules.h"

namespace fabric::style {

/// Names of the standard library in headers of core, ui and app whose header is not included there.
std::vector<Complaint> checkStandardHeaders(const Tree& tree);

}  // namespace fabric::style
