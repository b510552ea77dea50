// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/per_accelerator.h"

namespace fabric {

namespace {

using Whole = std::optional<std::int64_t>;

Whole wholeMoney(const Report& r, Money amount) { return r.moneyOverflow ? Whole{} : Whole(amount.count()); }
Whole wholePieces(std::int64_t n) { return n * 1000; }

}  // namespace

std::optional<std::int64_t> PerAcceleratorFigure::value(const Report& report) const {
  const std::int64_t n = report.counts.accelerators;
  const auto amount = whole(report);
  if (n <= 0 || !amount) return std::nullopt;
  const std::int64_t rest = *amount % n;
  return *amount / n + (rest >= n - rest ? 1 : 0);
}

std::span<const PerAcceleratorFigure> perAcceleratorFigures() {
  using enum AmountUnit;
  static constexpr PerAcceleratorFigure all[] = {
      {"power_w", Milliwatts, "power_w.total", [](const Report& r) { return Whole(r.totalPower.count()); }},
      {"network_power_w", Milliwatts, "power_w.network", [](const Report& r) { return Whole(r.networkPower.count()); }},
      {"facility_power_w", Milliwatts, "power_w.facility",
       [](const Report& r) { return Whole(r.facilityPower.count()); }},
      {"capex_usd", MicroDollars, "cost_usd.capex", [](const Report& r) { return wholeMoney(r, r.capex); }},
      {"opex_year_usd", MicroDollars, "cost_usd.opex_year",
       [](const Report& r) { return wholeMoney(r, r.energyPerYear); }},
      {"tco_usd", MicroDollars, "cost_usd.tco", [](const Report& r) { return wholeMoney(r, r.totalCost); }},
      {"switches", Thousandths, "counts.switches.total",
       [](const Report& r) { return wholePieces(r.counts.switches); }},
      {"links", Thousandths, "counts.links.total", [](const Report& r) { return wholePieces(r.counts.links.total); }},
      {"cables", Thousandths, "counts.cables.total", [](const Report& r) { return wholePieces(r.counts.cables); }},
      {"transceivers", Thousandths, "counts.transceivers.total",
       [](const Report& r) { return wholePieces(r.counts.transceivers); }},
      {"fibres", Thousandths, "counts.fibres", [](const Report& r) { return wholePieces(r.counts.fibres); }},
      {"failures_per_year", FailureBillionths, "reliability.failures_per_year",
       [](const Report& r) { return r.reliability.total.value(); }},
  };
  return all;
}

}  // namespace fabric
