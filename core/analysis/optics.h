// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What transceivers draw, what of it goes into which part of them, and what their light would cost made beside the
// switch chip instead.
//   pJ/bit = W x 1000 / (Gb/s of one direction)
//   failures a year of one = 1 - exp(-8,760 h x FIT / 1e9)
//   saving a year = watts saved x PUE x 8,760 h, at the tariff of the project
// Ratios of pluggable to co-packaged power: 3.5 as NVIDIA states, up to 5 as the industry claims, and what published
// watts of the catalog's engines and modules give.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/analysis/report.h"
#include "core/catalog/catalog.h"
#include "core/settings/settings.h"

namespace fabric {

/// Thousandths of a picojoule a bit; 0 without a rate.
std::int64_t femtojoulesPerBit(Power power, DataRate oneWay);

/// The chance of one piece to fail in a year, in billionths.
std::int64_t annualFailureRate(std::int64_t failuresInTime);

/// Where a module's watts go.
enum class ModulePart : std::uint8_t { Dsp, Laser, Driver, Modulator, Tia, Control };
inline constexpr std::size_t moduleParts = 6;
std::string_view code(ModulePart part);  ///< "dsp" …

/// The share of one part, in permille of the module's power. Planning estimates, but for the DSP of a retimed module,
/// whose half is published. Empty for what is no pluggable module.
struct PartShare {
  ModulePart part = ModulePart::Dsp;
  int permille = 0;
};
std::span<const PartShare> powerShares(const TransceiverType& module);
/// What powerShares rests on, in words.
std::string_view powerSharesBasis();

/// What the pluggables of a design would draw as co-packaged optics.
struct CoPackaged {
  std::int64_t ratioThousandths = 0;
  std::string_view basis;  ///< who says so
  Power power, saved;
  std::int64_t savedWattHoursYear = 0;  ///< of the facility
  Money savedYear;
};

/// Of all modules in cages.
struct OpticsFigures {
  std::int64_t modules = 0, unknown = 0;  ///< unknown: of them, those whose power nobody states
  Power power;                            ///< typical, maximum where no typical figure is known
  DataRate bandwidth;                     ///< one way, of the modules whose power is known
  std::array<Power, moduleParts> parts{};
  std::vector<CoPackaged> coPackaged;
};
OpticsFigures opticsOf(const Counts& counts, const Catalog& catalog, const EconomyRules& rules);

}  // namespace fabric
