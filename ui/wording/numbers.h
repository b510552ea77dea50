// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as people read them on the screen, in their locale: lengths with one or two decimals, kW with one, MW with
// three, millions of dollars with two. Files and the command line use the exact texts of core/units instead.

#pragma once

#include "core/settings/currency.h"
#include "core/units/units.h"

#include <QString>

#include <cstdint>

namespace fabric::ui {

/// A value and its unit, apart, because the headline and the tables show them apart.
struct Reading {
  QString value;
  QString unit;

  /// "84.8 kW"; without a space for currencies in front ("$48.41 M").
  QString text() const;
  bool operator==(const Reading&) const = default;
};

QString countText(std::int64_t count);
Reading lengthReading(Length length, int decimals = 1);
/// W below 1 kW, kW with one decimal below 1 MW, MW with three above.
Reading powerReading(Power power);
/// Always in kW, for tables of one unit.
QString kilowattText(Power power, int decimals = 1);
/// Gb/s below 10 Tb/s, Tb/s with one decimal above.
Reading rateReading(DataRate rate);
/// "400G", "1.6T": the short form of port rates.
QString shortRate(DataRate rate);
/// The currency that money is read in, as the locale is what numbers are read in: the open project's. Of the UI thread.
void showCurrency(const Currency& currency);
const Currency& shownCurrency();
/// What stands in front of its amounts: "$", "€", "CHF ".
QString currencySign(const Currency& currency);
/// "$721", "€85,370", "$48.41 M".
Reading moneyReading(Money money);
/// "$1,077,300", "$48.41 M" from a million on; cents below $100.
QString moneyText(Money money);
/// An amount that is in the shown currency already, with separators and no sign, for tables.
QString amountText(Money amount, int decimals = 0);
/// Thousandths as "1 : 1" or "3 : 1"; "–" for 0.
QString ratioText(std::int64_t thousandths);
/// "8.8 %" from two values of one unit; "new" where the first is 0.
QString percentChange(std::int64_t before, std::int64_t after);

/// What stands for "not applicable" and for "unknown".
inline QString notApplicable() { return QStringLiteral("–"); }
inline QString unknownValue() { return QStringLiteral("?"); }

}  // namespace fabric::ui
