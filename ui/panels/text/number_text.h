// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Readings in the panels' finer form, beside those of ui/wording: lengths of tables, kilowatts with two decimals
// where parts of a rack add up, weights, losses. The user's locale; the unit once, after a no-break space.

#pragma once

#include "core/units/units.h"
#include "ui/wording/numbers.h"

#include <QString>

namespace fabric::ui {

QString numberText(double value, int decimals);
/// As numberText, without zeros at the end.
QString shortNumberText(double value, int decimals);

QString lengthText(Length length, int decimals = 2);    ///< "4.26 m"
QString lengthNumber(Length length, int decimals = 2);  ///< "4.26", for columns whose head names the unit
QString shortLengthText(Length length);                 ///< "50 m", "0.5 m", "2 km"
QString powerText(Power power);                         ///< "747 W", "31.03 kW", "1.355 MW"
QString shortPowerText(Power power);                    ///< "747 W", "10.2 kW"
QString massText(Mass mass);                            ///< "583 kg"
QString decibelText(Decibel loss, int decimals = 1);
QString bandwidthText(DataRate rate);                    ///< "51.2 Tb/s"
QString percentText(double fraction, int decimals = 0);  ///< 0.05 is "5 %"

}  // namespace fabric::ui
