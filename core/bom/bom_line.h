// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of a bill of materials from the pieces of one part.
#pragma once

#include "core/analysis/costs.h"
#include "core/bom/bom.h"

namespace fabric {

/// Without usedAt. Refused if the spares are more than can be counted.
Result<BomLine> bomLineOf(const PartCount& count, const Catalog& catalog, std::int32_t permille);

}  // namespace fabric
