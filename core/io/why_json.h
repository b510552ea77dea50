// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The explanation of one figure of the report as JSON.
#pragma once

#include <string>
#include <string_view>

#include "core/analysis/why.h"

namespace fabric {

/// One JSON document with a line end. A term that is an amount by itself has no quantity and factor: they are null, as
/// are part and confidence of what is not from the catalog. An empty unit counts things, or is a ratio.
std::string whyJson(const Explanation& explanation, std::string_view project, std::string_view variant);

}  // namespace fabric
