// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/units/units.h"

#include "core/base/text.h"

namespace fabric {

std::string toText(Length length) { return formatDecimal(length.count(), 1000); }
std::string toText(DataRate rate) { return formatDecimal(rate.count(), 1'000'000'000); }
std::string toText(Power power) { return formatDecimal(power.count(), 1000); }
std::string toText(Money money) { return formatDecimal(money.count(), 1'000'000); }
std::string toText(Decibel loss) { return formatDecimal(loss.count(), 1000); }
std::string toText(Mass mass) { return formatDecimal(mass.count(), 1000); }

}  // namespace fabric
