// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days of the calendar, as catalogs and settings write them: "2026-03-31", and "2026-03" or "2026" where no more is
// known.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace fabric {

/// The last day that a date can mean, counted from 1970-01-01; nothing if it is none.
std::optional<std::int64_t> lastDay(std::string_view date);

/// Whether it names one day: "2026-03-31".
inline bool isDay(std::string_view date) { return date.size() == 10 && lastDay(date).has_value(); }

}  // namespace fabric
