// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures as the JSON of reports and bills writes them.
#pragma once

#include <cstdint>

#include <nlohmann/json.hpp>

#include "core/units/units.h"

namespace fabric {

/// value / scale: a whole number where it is one, else the shortest decimal that reads back the same.
inline nlohmann::ordered_json jsonNumber(std::int64_t value, std::int64_t scale) {
  if (value % scale == 0) return value / scale;
  return static_cast<double>(value) / static_cast<double>(scale);
}

inline nlohmann::ordered_json jsonDollars(Money money) { return jsonNumber(money.count(), 1'000'000); }

}  // namespace fabric
