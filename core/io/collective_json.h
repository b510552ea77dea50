// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times of collective operations as JSON: `collective --json` of the command line.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/analysis/collective.h"

namespace fabric {

/// Times in us, latency in ns, rates in Gb/s; null where there is no figure.
std::string collectiveJson(std::span<const CollectiveTimes> times, std::int64_t bytes, const Design& design,
                           std::string_view project, std::string_view variant);

}  // namespace fabric
