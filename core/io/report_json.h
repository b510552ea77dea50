// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report as JSON: stable keys, SI units in the keys' names, exact decimals, C locale.
#pragma once

#include <string>
#include <string_view>

#include "core/analysis/report.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace fabric {

/// One JSON document with a line end. Figures that were not computed (a bisection, a hop count) are null.
std::string reportJson(const Report& report, const Design& design, const Catalog& catalog, std::string_view project,
                       std::string_view variant);

}  // namespace fabric
