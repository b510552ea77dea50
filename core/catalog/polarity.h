// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the fibres of a cable cross from end to end.
#pragma once

#include <optional>

#include "core/catalog/types.h"

namespace fabric {

/// 'A', 'B' or 'C' of TIA-568, where the source of the cable says so ("Polarity Type-B" in its notes).
std::optional<char> polarityOf(const CableType& cable);

}  // namespace fabric
