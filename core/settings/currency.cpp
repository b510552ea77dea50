// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/currency.h"

#include <algorithm>
#include <limits>

namespace fabric {

namespace {

/// amount * numerator / denominator, half away from zero.
std::optional<Money> scaled(Money amount, std::int64_t numerator, std::int64_t denominator) {
  __extension__ using Wide = __int128;
  const Wide product = Wide{amount.count()} * numerator;
  const Wide half = denominator / 2;
  const Wide rounded = (product < 0 ? product - half : product + half) / denominator;
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  if (rounded > most || rounded < -Wide{most}) return std::nullopt;
  return Money::microDollars(static_cast<std::int64_t>(rounded));
}

}  // namespace

std::optional<Money> Currency::of(Money dollars) const {
  return isDollar() ? dollars : scaled(dollars, perDollarMillionths, million);
}

std::optional<Money> Currency::toDollars(Money amount) const {
  return isDollar() ? amount : scaled(amount, million, perDollarMillionths);
}

std::optional<Money> Currency::priceOf(Money dollars) const {
  if (isDollar()) return dollars;
  constexpr std::int64_t hundredth = million / 100;
  const auto hundredths = scaled(dollars, perDollarMillionths, million * hundredth);
  return hundredths ? checkedTimes(*hundredths, hundredth) : std::nullopt;
}

bool isSound(const Currency& currency) {
  const bool letters =
      currency.code.size() == 3 && std::ranges::all_of(currency.code, [](char c) { return c >= 'A' && c <= 'Z'; });
  const bool rate = currency.perDollarMillionths > 0 && currency.perDollarMillionths <= Currency::highestRate;
  return letters && rate && (!currency.isDollar() || currency.perDollarMillionths == Currency::million);
}

}  // namespace fabric
