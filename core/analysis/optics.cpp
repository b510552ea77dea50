// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/optics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace fabric {

namespace {

constexpr std::array<PartShare, 6> retimedSingleMode{{{ModulePart::Dsp, 500},
                                                      {ModulePart::Laser, 150},
                                                      {ModulePart::Driver, 100},
                                                      {ModulePart::Modulator, 60},
                                                      {ModulePart::Tia, 90},
                                                      {ModulePart::Control, 100}}};
// A VCSEL is modulated by its driver.
constexpr std::array<PartShare, 5> retimedMultimode{{{ModulePart::Dsp, 500},
                                                     {ModulePart::Laser, 130},
                                                     {ModulePart::Driver, 140},
                                                     {ModulePart::Tia, 120},
                                                     {ModulePart::Control, 110}}};
// Half retimed: only the way out has a DSP.
constexpr std::array<PartShare, 6> halfRetimed{{{ModulePart::Dsp, 330},
                                                {ModulePart::Laser, 200},
                                                {ModulePart::Driver, 140},
                                                {ModulePart::Modulator, 80},
                                                {ModulePart::Tia, 120},
                                                {ModulePart::Control, 130}}};
constexpr std::array<PartShare, 5> linear{{{ModulePart::Laser, 300},
                                           {ModulePart::Driver, 210},
                                           {ModulePart::Modulator, 120},
                                           {ModulePart::Tia, 180},
                                           {ModulePart::Control, 190}}};
constexpr std::array<PartShare, 6> coherent{{{ModulePart::Dsp, 550},
                                             {ModulePart::Laser, 150},
                                             {ModulePart::Driver, 90},
                                             {ModulePart::Modulator, 50},
                                             {ModulePart::Tia, 70},
                                             {ModulePart::Control, 90}}};

std::optional<Power> powerOf(const TransceiverType& module) { return module.typical ? module.typical : module.maximum; }

/// Watts of co-packaged against retimed optics at the same bandwidth, from what the catalog states of both: the least
/// and the most saving.
struct Measured {
  std::int64_t least = 0, most = 0;  // thousandths
};
Measured measuredRatios(const Catalog& catalog) {
  std::vector<std::int64_t> engines, modules;
  for (const TransceiverType& type : catalog.all<TransceiverType>()) {
    const auto power = powerOf(type);
    if (!power || type.part.provenance.isUnverified("power_typ_w")) continue;
    const std::int64_t each = femtojoulesPerBit(*power, type.rate);
    if (type.technology == Technology::Cpo) engines.push_back(each);
    if (type.technology == Technology::Retimed && type.rate >= DataRate::gigabitsPerSecond(800))
      modules.push_back(each);
  }
  if (engines.empty() || modules.empty()) return {};
  const auto [leastEngine, mostEngine] = std::ranges::minmax(engines);
  const auto [leastModule, mostModule] = std::ranges::minmax(modules);
  return {leastModule * 1000 / std::max<std::int64_t>(1, mostEngine),
          mostModule * 1000 / std::max<std::int64_t>(1, leastEngine)};
}

}  // namespace

std::int64_t femtojoulesPerBit(Power power, DataRate oneWay) {
  // 1 W over 1 b/s is 1e15 fJ; power counts milliwatts.
  if (oneWay.count() <= 0) return 0;
  return static_cast<std::int64_t>(
      std::llround(static_cast<double>(power.count()) * 1e12 / static_cast<double>(oneWay.count())));
}

std::int64_t annualFailureRate(std::int64_t failuresInTime) {
  return std::llround(-std::expm1(-8760.0 * static_cast<double>(failuresInTime) / 1e9) * 1e9);
}

std::string_view code(ModulePart part) {
  static constexpr std::string_view names[] = {"dsp", "laser", "driver", "modulator", "tia", "control"};
  return names[static_cast<std::size_t>(part)];
}

std::span<const PartShare> powerShares(const TransceiverType& module) {
  if (module.cage == CageType::None) return {};
  switch (module.technology) {
  case Technology::Retimed:
    return module.medium == Medium::Multimode ? std::span<const PartShare>(retimedMultimode) : retimedSingleMode;
  case Technology::Lro: return halfRetimed;
  case Technology::Lpo: return linear;
  case Technology::Coherent: return coherent;
  default: return {};
  }
}

std::string_view powerSharesBasis() {
  return "estimate: half for the DSP of a retimed module is published, the rest are planning figures";
}

OpticsFigures opticsOf(const Counts& counts, const Catalog& catalog, const EconomyRules& rules) {
  OpticsFigures figures;
  for (const auto& [id, count] : counts.transceiversByType) {
    const TransceiverType& type = catalog[id];
    figures.modules += count;
    const auto power = powerOf(type);
    if (!power) {
      figures.unknown += count;
      continue;
    }
    figures.power += *power * count;
    figures.bandwidth += type.rate * count;
    for (const PartShare& share : powerShares(type))
      figures.parts[static_cast<std::size_t>(share.part)] +=
          Power::fromCount((*power * count).count() * share.permille / 1000);
  }
  const auto add = [&](std::int64_t ratio, std::string_view basis) {
    if (ratio <= 0) return;
    CoPackaged way{ratio, basis, Power::fromCount(figures.power.count() * 1000 / ratio), {}, 0, {}};
    way.saved = figures.power - way.power;
    // milliwatts x 8,760 h x PUE
    const double wattHours = static_cast<double>(way.saved.count()) / 1000 * 8760 * rules.pueThousandths / 1000;
    way.savedWattHoursYear = std::llround(wattHours);
    way.savedYear = Money::fromCount(std::llround(wattHours / 1000 * static_cast<double>(rules.tariffPerKwh.count())));
    figures.coPackaged.push_back(way);
  };
  add(3500, "NVIDIA: 3.5 times less");
  add(5000, "industry: up to 5 times less");
  const Measured measured = measuredRatios(catalog);
  add(measured.least, "measured, least: published watts of engines and modules in the catalog");
  add(measured.most, "measured, most: published watts of engines and modules in the catalog");
  return figures;
}

}  // namespace fabric
