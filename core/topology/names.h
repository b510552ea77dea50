// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of generated rows and devices: "dgx-001", "lf1-3" (unit, rail), "sp-01", "co-01"; rows are A, B, … Z, AA.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/catalog/types.h"
#include "core/topology/fabric_plan.h"

namespace fabric {

/// index + 1 of `count`, with as many digits as the last one has and at least `digits`.
std::string numbered(std::uint64_t index, std::uint64_t count, int digits);
/// "dgx-001", "hgx-001", else "node-001".
std::string systemName(const DeviceType& type, std::uint64_t index, std::uint64_t count);
/// What stands before the names of a fabric's switches: nothing for the first fabric without planes, else "storage-",
/// "p2-", "storage-p2-"; of rails "r2-".
std::string switchPrefix(const FabricPlan& plan, std::size_t fabric, std::size_t plane);
std::string rowName(int index);

}  // namespace fabric
