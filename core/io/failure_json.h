// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is lost when something fails, as JSON: `fail --json` of the command line.
#pragma once

#include <string>
#include <string_view>

#include "core/analysis/failure.h"

namespace fabric {

/// Rates in Gb/s one way, oversubscription as a ratio; null where there is no figure.
std::string failureJson(const FailureLoss& loss, const Design& design, std::string_view project,
                        std::string_view variant);

}  // namespace fabric
