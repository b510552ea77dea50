// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The currency a project's prices are shown and ordered in. Money is counted in US dollars throughout, since catalogs
// price so; it is converted where it is written, at the rate the engineer set.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/units/units.h"

namespace fabric {

struct Currency {
  std::string code = "USD";                    ///< ISO 4217: three capital letters
  std::int64_t perDollarMillionths = million;  ///< what one US dollar costs in it, in millionths

  static constexpr std::int64_t million = 1'000'000;
  /// A dollar in the cheapest currencies is some 100,000 of theirs.
  static constexpr std::int64_t highestRate = 10'000'000 * million;

  bool operator==(const Currency&) const = default;

  bool isDollar() const { return code == "USD"; }
  /// The amount in this currency, to a millionth, half away from zero; nothing if it is more than can be counted.
  std::optional<Money> of(Money dollars) const;
  /// The amount in dollars of one in this currency.
  std::optional<Money> toDollars(Money amount) const;
  /// A price as an order names it: dollars exactly as listed, others rounded to a hundredth.
  std::optional<Money> priceOf(Money dollars) const;
};

/// Three capital letters, a rate above 0 and at most highestRate; a dollar is a dollar.
bool isSound(const Currency& currency);

}  // namespace fabric
