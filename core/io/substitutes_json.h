// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cheaper parts that can stand in for those of a design, as JSON: `substitutes --json` of the command line.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/bom/substitutes.h"

namespace fabric {

/// Amounts in dollars, as the catalog gives them.
std::string substitutesJson(std::span<const Substitute> substitutes, std::string_view project,
                            std::string_view variant);

}  // namespace fabric
