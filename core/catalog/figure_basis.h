// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// On what a figure of a part rests, other than its price: a source publishes it, it is general knowledge that no source
// was found for, or a specification says it of a part that it writes in place.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/catalog/part.h"

namespace fabric {

enum class FigureBasis : std::uint8_t { Published, Estimate, Specification };
std::string_view code(FigureBasis basis);

/// The sources of parts that a specification makes.
inline constexpr std::string_view writtenInPlace = "written in place in the specification";
inline constexpr std::string_view extraEndpoint = "extra endpoint of the specification";

/// Of the figure in this column of the catalog.
FigureBasis basisOf(const Part& part, std::string_view column);

}  // namespace fabric
