// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace fabric {

namespace {
__extension__ using Wide = __int128;  // products of two 64-bit numbers
}  // namespace

std::string printable(std::string_view text) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte != 0x7F) {
      out += c;
      continue;
    }
    out += "\\x";
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

bool isUtf8(std::string_view text) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  for (std::size_t i = 0; i < text.size();) {
    const unsigned lead = at(i);
    if (lead < 0x80) {
      ++i;
      continue;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || i + length > text.size()) return false;
    unsigned point = lead & (0x7Fu >> length);
    for (std::size_t k = 1; k < length; ++k) {
      if ((at(i + k) & 0xC0) != 0x80) return false;
      point = (point << 6) | (at(i + k) & 0x3Fu);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    if (overlong || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return false;
    i += length;
  }
  return true;
}

bool isName(std::string_view text) {
  const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
  return text.size() <= 255 && std::ranges::none_of(text, isControl) && isUtf8(text);
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  if (text.empty()) return parts;
  for (;;) {
    const auto at = text.find(separator);
    parts.emplace_back(trim(text.substr(0, at)));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::optional<std::int64_t> parseInteger(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

std::optional<std::int64_t> parseDecimal(std::string_view text, std::int64_t scale) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const auto dot = text.find('.');
  const std::string_view whole = text.substr(0, dot);
  std::string_view fraction = dot == std::string_view::npos ? std::string_view{} : text.substr(dot + 1);
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  if (whole.empty() || !std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(fraction, isDigit))
    return std::nullopt;
  if (dot != std::string_view::npos && fraction.empty()) return std::nullopt;
  // Digits count with their sign from the start: the lowest number has no positive twin.
  const auto digit = [&](char c) { return std::int64_t{negative ? '0' - c : c - '0'}; };
  std::int64_t value = 0;
  for (const char c : whole)
    if (__builtin_mul_overflow(value, std::int64_t{10}, &value) || __builtin_add_overflow(value, digit(c), &value))
      return std::nullopt;
  if (__builtin_mul_overflow(value, scale, &value)) return std::nullopt;
  std::int64_t weight = scale;
  for (const char c : fraction) {
    weight /= 10;
    if (weight == 0 && c != '0') return std::nullopt;
    if (__builtin_add_overflow(value, digit(c) * weight, &value)) return std::nullopt;
  }
  return value;
}

std::string formatDecimal(std::int64_t value, std::int64_t scale) {
  int digits = 0;
  for (std::int64_t s = scale; s > 1; s /= 10) ++digits;
  std::string text = formatFixed(value, scale, digits);
  if (digits == 0) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::string formatFixed(std::int64_t value, std::int64_t scale, int digits) {
  std::int64_t step = scale;
  std::int64_t parts = 1;
  for (int i = 0; i < digits; ++i) {
    if (step > 1) step /= 10;
    parts *= 10;
  }
  Wide magnitude = value < 0 ? -static_cast<Wide>(value) : value;
  if (scale < parts) magnitude *= parts / scale;
  Wide rounded = magnitude / step;
  const Wide rest = magnitude % step;
  if (rest * 2 > step || (rest * 2 == step && rounded % 2 != 0)) ++rounded;
  const bool negative = value < 0 && rounded != 0;
  std::string text = std::to_string(static_cast<std::uint64_t>(rounded / parts));
  if (digits > 0) {
    std::string fraction = std::to_string(static_cast<std::int64_t>(rounded % parts));
    text += "." + std::string(static_cast<std::size_t>(digits) - fraction.size(), '0') + fraction;
  }
  return negative ? "-" + text : text;
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates) {
  std::optional<std::string> best;
  std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 3) + 1;
  std::vector<std::size_t> row;
  for (const std::string& candidate : candidates) {
    row.resize(candidate.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= word.size(); ++i) {
      std::size_t diagonal = row[0]++;
      for (std::size_t j = 1; j <= candidate.size(); ++j) {
        const std::size_t replaced = diagonal + (word[i - 1] == candidate[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
      }
    }
    if (row.back() < bestDistance) {
      bestDistance = row.back();
      best = candidate;
    }
  }
  return best;
}

}  // namespace fabric
