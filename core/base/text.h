// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small text helpers that must not depend on the user's locale.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fabric {

/// The text with control characters written as \xNN, so that it is safe on a terminal.
std::string printable(std::string_view text);
/// True if the bytes are valid UTF-8 (no surrogates, no overlong forms).
bool isUtf8(std::string_view text);
/// True if the text may name a thing: UTF-8, at most 255 bytes, no control characters. An empty text may.
bool isName(std::string_view text);
std::string_view trim(std::string_view text);
std::string lower(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator);
bool contains(std::string_view text, std::string_view part);

/// Parses the whole text as a decimal integer; nothing else is accepted, and no overflow.
std::optional<std::int64_t> parseInteger(std::string_view text);
/// Parses "12", "-3.5", "0.05" exactly into an integer of `scale` parts per unit ("3.5" at 1000 is 3500).
/// Refuses exponents, more digits than the scale holds, NaN, infinity and overflow.
std::optional<std::int64_t> parseDecimal(std::string_view text, std::int64_t scale);
/// Writes value/scale exactly, without trailing zeros: (3500, 1000) is "3.5". `scale` is a power of ten.
std::string formatDecimal(std::int64_t value, std::int64_t scale);
/// Writes value/scale rounded half to even to `digits` decimals, always showing them: (3456, 1000, 1) is "3.5".
std::string formatFixed(std::int64_t value, std::int64_t scale, int digits);
/// The candidate nearest to `word` by edit distance, if near enough to be worth suggesting.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace fabric
