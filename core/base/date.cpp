// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/date.h"

#include <algorithm>
#include <chrono>

namespace fabric {

namespace {

/// A number of exactly these digits.
std::optional<unsigned> digits(std::string_view text) {
  unsigned value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return value;
}

}  // namespace

std::optional<std::int64_t> lastDay(std::string_view date) {
  using namespace std::chrono;
  const bool hasMonth = date.size() > 4, hasDay = date.size() > 7;
  if (date.size() != 4 && date.size() != 7 && date.size() != 10) return std::nullopt;
  if ((hasMonth && date[4] != '-') || (hasDay && date[7] != '-')) return std::nullopt;
  const auto yearNumber = digits(date.substr(0, 4));
  const auto monthNumber = hasMonth ? digits(date.substr(5, 2)) : 12;
  if (!yearNumber || !monthNumber) return std::nullopt;
  const year_month_day_last ofMonth = year(static_cast<int>(*yearNumber)) / month(*monthNumber) / last;
  if (!ofMonth.ok()) return std::nullopt;
  if (!hasDay) return sys_days(ofMonth).time_since_epoch().count();
  const auto dayNumber = digits(date.substr(8, 2));
  if (!dayNumber) return std::nullopt;
  const year_month_day exact(ofMonth.year(), ofMonth.month(), day(*dayNumber));
  if (!exact.ok()) return std::nullopt;
  return sys_days(exact).time_since_epoch().count();
}

}  // namespace fabric
