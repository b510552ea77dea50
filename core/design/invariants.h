// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is always true of a design. Debug builds check it after every commit; tests after every random edit.
#pragma once

#include <string>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace fabric {

/// Every broken invariant in words (programming errors, never shown to users); empty when all hold.
std::vector<std::string> brokenInvariants(const Design& design, const Catalog& catalog);

}  // namespace fabric
