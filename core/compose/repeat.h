// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Repeating a change of one variant in another. Ids mean the same thing in every variant, so a change is carried over
// row by row; it fits where every row it touches is as it was.
#pragma once

#include "core/base/result.h"
#include "core/design/design_edit.h"

namespace fabric {

/// The design that the step from `before` to `after` leads to from `base`. Refused, naming the first thing, where a row
/// the step changes is missing or different there, or where what it adds has no room.
Result<Design> repeatChange(const Design& before, const Design& after, const Design& base, const Catalog& catalog,
                            IdSource& ids);

}  // namespace fabric
