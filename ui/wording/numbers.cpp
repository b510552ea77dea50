// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <utility>

namespace fabric::ui {

namespace {

QString decimal(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

QString trimmedDecimal(double value, int decimals) {
  QString text = decimal(value, decimals);
  const QString point = QLocale().decimalPoint();
  if (!text.contains(point)) return text;
  while (text.endsWith(QLocale().zeroDigit())) text.chop(1);
  if (text.endsWith(point)) text.chop(point.size());
  return text;
}

Currency& currencyInUse() {
  static Currency currency;
  return currency;
}

}  // namespace

QString Reading::text() const { return unit.isEmpty() ? value : value + QChar(QChar::Nbsp) + unit; }

QString countText(std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

Reading lengthReading(Length length, int decimals) {
  return {decimal(length.inMetres(), decimals), QStringLiteral("m")};
}

Reading powerReading(Power power) {
  const double watts = power.inWatts();
  if (std::abs(watts) < 1000) return {trimmedDecimal(watts, 1), QStringLiteral("W")};
  if (std::abs(watts) < 1e6) return {decimal(watts / 1e3, 1), QStringLiteral("kW")};
  return {decimal(watts / 1e6, 3), QStringLiteral("MW")};
}

QString kilowattText(Power power, int decimals) { return decimal(power.inWatts() / 1e3, decimals); }

Reading rateReading(DataRate rate) {
  const double gigabits = rate.inGigabitsPerSecond();
  if (gigabits < 10'000) return {trimmedDecimal(gigabits, 1), QStringLiteral("Gb/s")};
  if (gigabits < 10'000'000) return {decimal(gigabits / 1e3, 1), QStringLiteral("Tb/s")};
  return {decimal(gigabits / 1e6, 2), QStringLiteral("Pb/s")};
}

QString shortRate(DataRate rate) {
  const double gigabits = rate.inGigabitsPerSecond();
  if (gigabits >= 1000) return trimmedDecimal(gigabits / 1e3, 1) + QLatin1Char('T');
  return trimmedDecimal(gigabits, 1) + QLatin1Char('G');
}

void showCurrency(const Currency& currency) { currencyInUse() = currency; }
const Currency& shownCurrency() { return currencyInUse(); }

QString currencySign(const Currency& currency) {
  static constexpr std::pair<const char*, char16_t> signs[] = {{"USD", u'$'}, {"EUR", u'€'}, {"GBP", u'£'},
                                                               {"JPY", u'¥'}, {"INR", u'₹'}, {"KRW", u'₩'}};
  for (const auto& [code, sign] : signs)
    if (currency.code == code) return QString(QChar(sign));
  return QString::fromStdString(currency.code) + QChar(QChar::Nbsp);
}

Reading moneyReading(Money money) {
  const Currency& currency = shownCurrency();
  const auto converted = currency.of(money);
  if (!converted) return {unknownValue(), {}};
  const double amount = converted->inDollars(), size = std::abs(amount);
  const QString sign = (amount < 0 ? QStringLiteral("−") : QString()) + currencySign(currency);
  if (size < 1e6) return {sign + decimal(size, size < 100 ? 2 : 0), {}};
  if (size < 1e9) return {sign + decimal(size / 1e6, 2), QStringLiteral("M")};
  return {sign + decimal(size / 1e9, 2), QStringLiteral("bn")};
}

QString moneyText(Money money) {
  const auto amount = shownCurrency().of(money);
  const double size = amount ? std::abs(amount->inDollars()) : 0;
  if (!amount || size >= 1e6) return moneyReading(money).text();
  const bool cents = size < 100 && std::abs(size - std::round(size)) >= 0.005;
  const QString sign = *amount < Money{} ? QStringLiteral("−") : QString();
  return sign + currencySign(shownCurrency()) + decimal(size, cents ? 2 : 0);
}

QString amountText(Money amount, int decimals) { return decimal(amount.inDollars(), decimals); }

QString ratioText(std::int64_t thousandths) {
  if (thousandths == 0) return notApplicable();
  return trimmedDecimal(static_cast<double>(thousandths) / 1000.0, 2) + QStringLiteral(" : 1");
}

QString percentChange(std::int64_t before, std::int64_t after) {
  if (before == 0) return QCoreApplication::translate("Numbers", "new");
  const double percent = 100.0 * std::abs(static_cast<double>(after) - static_cast<double>(before)) /
                         std::abs(static_cast<double>(before));
  return decimal(percent, percent < 100 ? 1 : 0) + QStringLiteral(" %");
}

}  // namespace fabric::ui
