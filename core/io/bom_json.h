// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bill of materials as JSON, for programs: the columns of the table (tables.h) by name, amounts as numbers.
#pragma once

#include <string>

#include "core/bom/bom.h"

namespace fabric {

/// {"convention", "currency", "total", "unpriced_lines", "lines": [{"section", "part_id", "manufacturer", …}…]}. What
/// is not known is null.
std::string bomJson(const Bom& bom);

}  // namespace fabric
