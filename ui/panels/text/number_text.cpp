// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/text/number_text.h"

#include <QLocale>

#include <cmath>

namespace fabric::ui {

namespace {

constexpr QChar space(0x00a0);  // no-break

QString withUnit(const QString& number, const QString& unit) { return number + space + unit; }

}  // namespace

QString numberText(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

QString shortNumberText(double value, int decimals) {
  QString text = numberText(value, decimals);
  if (decimals == 0) return text;
  const QString point = QLocale().decimalPoint();
  if (!text.contains(point)) return text;
  while (text.endsWith(QLatin1Char('0'))) text.chop(1);
  if (text.endsWith(point)) text.chop(point.size());
  return text;
}

QString lengthNumber(Length length, int decimals) { return numberText(length.inMetres(), decimals); }
QString lengthText(Length length, int decimals) {
  return withUnit(lengthNumber(length, decimals), QStringLiteral("m"));
}

QString shortLengthText(Length length) {
  if (length >= Length::kilometres(1))
    return withUnit(shortNumberText(length.inMetres() / 1000, 2), QStringLiteral("km"));
  return withUnit(shortNumberText(length.inMetres(), 2), QStringLiteral("m"));
}

QString powerText(Power power) {
  const double watts = power.inWatts();
  if (std::abs(watts) >= 1e6) return withUnit(numberText(watts / 1e6, 3), QStringLiteral("MW"));
  if (std::abs(watts) >= 1e3) return withUnit(numberText(watts / 1e3, 2), QStringLiteral("kW"));
  return withUnit(shortNumberText(watts, 1), QStringLiteral("W"));
}

QString shortPowerText(Power power) {
  const double watts = power.inWatts();
  if (std::abs(watts) >= 1e6) return withUnit(shortNumberText(watts / 1e6, 2), QStringLiteral("MW"));
  if (std::abs(watts) >= 5e3) return withUnit(shortNumberText(watts / 1e3, 1), QStringLiteral("kW"));
  return withUnit(shortNumberText(watts, 1), QStringLiteral("W"));
}

QString massText(Mass mass) {
  const double kilograms = mass.inKilograms();
  return withUnit(std::abs(kilograms) < 100 ? shortNumberText(kilograms, 1) : numberText(kilograms, 0),
                  QStringLiteral("kg"));
}

QString decibelText(Decibel loss, int decimals) {
  return withUnit(numberText(loss.inDecibels(), decimals), QStringLiteral("dB"));
}

QString bandwidthText(DataRate rate) {
  const double gigabits = rate.inGigabitsPerSecond();
  if (gigabits >= 1e6) return withUnit(shortNumberText(gigabits / 1e6, 2), QStringLiteral("Pb/s"));
  if (gigabits >= 1e3) return withUnit(shortNumberText(gigabits / 1e3, 1), QStringLiteral("Tb/s"));
  return withUnit(shortNumberText(gigabits, 1), QStringLiteral("Gb/s"));
}

QString percentText(double fraction, int decimals) {
  return withUnit(shortNumberText(fraction * 100, decimals), QStringLiteral("%"));
}

}  // namespace fabric::ui
