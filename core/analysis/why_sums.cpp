// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Explanations of sums over parts: power, cost, failures.

#include <algorithm>
#include <map>

#include "core/analysis/heat.h"
#include "core/analysis/per_accelerator.h"
#include "core/analysis/reliability.h"
#include "core/analysis/report_builder.h"
#include "core/analysis/why_terms.h"

namespace fabric::explain {

namespace {

constexpr std::size_t index(CostClass c) { return static_cast<std::size_t>(c); }

std::string basisOf(const Price& price) {
  if (price.basis == PriceBasis::List) return "list";
  return price.basis == PriceBasis::Estimate ? "estimate" : "none";
}

// ---------------------------------------------------------------- power

std::string_view powerField(const std::optional<Power>& first) { return first ? "power_typ_w" : "power_max_w"; }

void addDevicePower(Terms& terms, const Facts& f, CostClass c) {
  for (const DeviceClass& klass : f.tally().classes()) {
    if (klass.count == 0) continue;
    const DeviceType& type = f.catalog[klass.type];
    const Power all = Power::milliwatts(klass.typical), nics = std::min(all, nicPower(f.catalog, type)),
                lasers = laserPower(f.catalog, type);
    const CostClass own = klass.isSystem ? CostClass::Systems : klass.isSwitch ? CostClass::Switches : CostClass::Other;
    if (c == own && (all - nics - lasers).count() != 0) {
      terms.push_back(partTerm(type.part, powerField(type.typical), klass.count, (all - nics - lasers).count()));
      terms.back().what += nics.count() > 0 ? ", without its NICs" : "";
    }
    if (c == CostClass::Nics && nics.count() > 0) {
      const NicType& nic = f.catalog[type.nic];
      terms.push_back(partTerm(nic.part, powerField(nic.typical), klass.count, nics.count()));
      terms.back().what = std::to_string(type.nics) + " x " + terms.back().what + " in " + type.part.model;
    }
    if (c == CostClass::Lasers && lasers.count() > 0)
      terms.push_back(
          partTerm(f.catalog[f.catalog.find<LaserType>(type.laserId)].part, "power_w", klass.count, lasers.count()));
  }
}

/// What the terms leave of a sum.
void addRest(Terms& terms, std::string what, std::int64_t value) {
  for (const ExplanationTerm& term : terms) value -= term.amount;
  if (value != 0) terms.push_back(amountTerm(std::move(what), value));
}

Terms powerTerms(const Facts& f, CostClass c) {
  Terms terms;
  addDevicePower(terms, f, c);
  if (c != CostClass::Transceivers && c != CostClass::Cables) return terms;
  for (const PartCount& part : partCounts(f.tally(), f.catalog)) {
    if (part.section != c || !part.power || part.power->count() == 0) continue;
    const std::string_view field = part.module ? powerField(f.catalog[part.module].typical) : "power_a_w";
    terms.push_back(partTerm(*part.part, field, part.quantity, part.power->count()));
  }
  addRest(terms, "ends that are not plugged in, and lengths too short for their route",
          f.report.power[index(c)].count());
  return terms;
}

Terms classTerms(const Facts& f, bool networkOnly) {
  Terms terms;
  for (std::size_t i = 0; i < costClasses; ++i) {
    const auto c = static_cast<CostClass>(i);
    const bool other = c == CostClass::Systems || c == CostClass::Racks || c == CostClass::Other;
    if (f.report.power[i].count() != 0 && !(networkOnly && other))
      terms.push_back(amountTerm(std::string(code(c)), f.report.power[i].count()));
  }
  return terms;
}

Terms maximumTerms(const Facts& f) {
  Terms terms = deviceTerms(
      f, [](const DeviceClass& c, const DeviceType&) { return c.maximum; }, "power_max_w");
  for (ExplanationTerm& term : terms) term.what += ", its NICs and lasers included";
  for (std::uint32_t i = 1; i < f.tally().modules().size(); ++i) {
    const std::int64_t n = f.tally().modules()[i];
    if (n == 0) continue;
    const TransceiverType& type = f.catalog[Id<TransceiverType>{i}];
    const Power each = type.maximum.value_or(type.typical.value_or(Power{}));
    terms.push_back(partTerm(type.part, type.maximum ? "power_max_w" : "power_typ_w", n, each.count()));
  }
  if (f.tally().cablePower() != 0) terms.push_back(amountTerm("fixed ends of cables", f.tally().cablePower()));
  return terms;
}

/// What stands and is plugged in the rack of most power.
Terms rackTerms(const Facts& f) {
  Terms terms;
  const auto most = std::ranges::max_element(f.report.racks, {}, &RackFigures::power);
  if (most == f.report.racks.end() || most->power.count() == 0) return terms;
  std::map<const DeviceClass*, std::int64_t> devices;
  std::map<Id<TransceiverType>, std::int64_t> modules;
  for (const Id<Device> device : f.design.devicesIn(most->rack)) {
    const DeviceClass& klass = f.tally().classOf(device);
    ++devices[&klass];
    for (std::uint16_t cage = 0; cage < klass.cages; ++cage)
      if (const Module* module = f.design.modules.find(f.design.moduleIn(device, cage))) ++modules[module->type];
  }
  const std::string where = " in rack " + rackName(f.design, most->rack);
  for (const auto& [klass, n] : devices) {
    const DeviceType& type = f.catalog[klass->type];
    if (klass->typical == 0) continue;
    terms.push_back(partTerm(type.part, powerField(type.typical), n, klass->typical));
    terms.back().what += where;
  }
  for (const auto& [id, n] : modules) {
    const TransceiverType& type = f.catalog[id];
    const Power each = type.typical.value_or(type.maximum.value_or(Power{}));
    if (each.count() == 0) continue;
    terms.push_back(partTerm(type.part, powerField(type.typical), n, each.count()));
    terms.back().what += where;
  }
  addRest(terms, "fixed ends of cables" + where, f.report.maxRackPower.count());
  return terms;
}

// ---------------------------------------------------------------- heat

void explainHeat(Explainers& list) {
  const auto add = [&](std::string key, bool termsAddUp, std::string formula, Power (*value)(const Facts&),
                       MakeTerms terms) {
    list.push_back({"heat_w." + std::move(key), AmountUnit::Milliwatts, termsAddUp, std::move(formula),
                    [value](const Facts& f) { return value(f).count(); }, std::move(terms)});
  };
  for (std::size_t i = 0; i < coolings; ++i) {
    const auto cooling = static_cast<Cooling>(i);
    list.push_back({"heat_w." + std::string(code(cooling)), AmountUnit::Milliwatts, true,
                    "power of the devices whose data sheet names this cooling, with their NICs and lasers",
                    [i](const Facts& f) { return f.report.heat.devices[i].count(); },
                    [cooling](const Facts& f) {
                      Terms terms;
                      for (const DeviceClass& klass : f.tally().classes()) {
                        if (klass.count == 0 || klass.typical == 0) continue;
                        const DeviceType& type = f.catalog[klass.type];
                        if (coolingOf(type) != cooling) continue;
                        terms.push_back(partTerm(type.part, powerField(type.typical), klass.count, klass.typical));
                      }
                      return terms;
                    }});
  }
  add(
      "modules_and_cables", true, "power of transceivers and of the fixed ends of cables, cooled with their devices",
      [](const Facts& f) { return f.report.heat.plugged; },
      [](const Facts& f) {
        return Terms{amountTerm("transceivers", f.report.power[index(CostClass::Transceivers)].count()),
                     amountTerm("cables", f.report.power[index(CostClass::Cables)].count())};
      });
  add("max_rack_air", false, "most power of devices cooled by air alone in one rack",
      [](const Facts& f) { return mostRackHeat(f.tally(), f.design, f.catalog).air; }, {});
  add("max_rack_liquid", false, "most power of devices cooled by liquid alone in one rack",
      [](const Facts& f) { return mostRackHeat(f.tally(), f.design, f.catalog).liquid; }, {});
  add(
      "facility_overhead", true, "facility power less the power of the design: what PUE adds for cooling and supply",
      [](const Facts& f) { return f.report.facilityPower - f.report.totalPower; },
      [](const Facts& f) {
        return Terms{amountTerm("facility power", f.report.facilityPower.count()),
                     amountTerm("less the power of the design", -f.report.totalPower.count())};
      });
}

// ---------------------------------------------------------------- cost

Terms costTerms(const Facts& f, std::optional<CostClass> c) {
  Terms terms;
  for (const PartCount& part : partCounts(f.tally(), f.catalog)) {
    if ((c && part.section != *c) || !part.price) continue;
    terms.push_back(partTerm(*part.part, "price_usd", part.quantity, part.price->count()));
    terms.back().basis = part.estimated ? "estimate" : basisOf(part.part->price);
    if (part.includesNics) terms.back().what += ", NICs included";
  }
  return terms;
}

std::optional<std::int64_t> unless(bool isVoid, Money money) {
  return isVoid ? std::nullopt : std::optional(money.count());
}

// ---------------------------------------------------------------- failures

std::vector<FailureCount> failures(const Facts& f) {
  return failureCounts(f.catalog, partCounts(f.tally(), f.catalog));
}

/// Rated or unrated parts of a class, or of all.
Terms failureTerms(const Facts& f, std::optional<FailureClass> c, bool rated) {
  Terms terms;
  for (const FailureCount& count : failures(f)) {
    if ((c && count.section != *c) || count.each.has_value() != rated) continue;
    terms.push_back(partTerm(*count.part, rated ? "fit" : "", count.quantity, rated ? *count.each : 1));
  }
  return terms;
}

// ---------------------------------------------------------------- the years

Terms sparesTerms(const Facts& f) {
  Terms terms;
  for (const PartCount& part : partCounts(f.tally(), f.catalog)) {
    const auto spares = sparesFor(part.quantity, sparesPermille(f.settings.spares, part.section));
    if (!spares || *spares == 0 || !part.price) continue;
    terms.push_back(partTerm(*part.part, "price_usd", *spares, part.price->count()));
    terms.back().basis = part.estimated ? "estimate" : basisOf(part.part->price);
  }
  return terms;
}

Terms replacementTerms(const Facts& f) {
  Terms terms;
  for (const FailureCount& count : failures(f))
    if (const auto cost = replacementsOf(count, f.report.years); cost && cost->count() != 0)
      terms.push_back(amountTerm(count.part->model.empty() ? count.part->id : count.part->model, cost->count()));
  return terms;
}

void explainYears(Explainers& list) {
  const auto add = [&](std::string key, std::string formula, Value value, MakeTerms terms) {
    list.push_back({"cost_usd.over_years." + std::move(key), AmountUnit::MicroDollars, true, std::move(formula),
                    std::move(value), std::move(terms)});
  };
  const auto years = [](const Facts& f) {
    return Terms{plainTerm("years of energy", f.settings.economy.years, f.report.energyPerYear.count(), "setting",
                           "usual depreciation")};
  };
  const auto countOf = [](const std::optional<Money>& money) {
    return money ? std::optional(money->count()) : std::nullopt;
  };
  add(
      "capex", "sum of pieces x price", [](const Facts& f) { return unless(f.report.moneyOverflow, f.report.capex); },
      [](const Facts& f) { return costTerms(f, std::nullopt); });
  add(
      "energy", "years x energy of a year",
      [](const Facts& f) { return unless(f.report.moneyOverflow, f.report.totalCost - f.report.capex); }, years);
  add(
      "spares", "pieces x share of spares of their class (a setting), rounded up for each part, x price",
      [countOf](const Facts& f) { return countOf(f.report.spares); }, sparesTerms);
  add(
      "replacements",
      "failures to expect in the years, of parts with a published rate and a price, x price; the work is not in it",
      [countOf](const Facts& f) { return countOf(f.report.replacements); }, replacementTerms);
}

void explainFailures(Explainers& list, const std::string& place, std::optional<FailureClass> c) {
  const auto sumOf = [c](const Facts& f) -> const FailureSum& {
    return c ? f.report.reliability.byClass[static_cast<std::size_t>(*c)] : f.report.reliability.total;
  };
  list.push_back({"reliability." + (place.empty() ? "failures_per_year" : place), AmountUnit::FailureBillionths, true,
                  "pieces x FIT of each x 8,760 h / 1e9, of parts with a published rate; no figure where none has one",
                  [sumOf](const Facts& f) { return sumOf(f).value(); },
                  [c](const Facts& f) { return failureTerms(f, c, true); }});
  list.push_back({"reliability.unrated." + (place.empty() ? "total" : place), AmountUnit::Pieces, true,
                  "pieces of parts for which no failure rate is published",
                  [sumOf](const Facts& f) { return sumOf(f).unrated; },
                  [c](const Facts& f) { return failureTerms(f, c, false); }});
}

}  // namespace

void explainPower(Explainers& list) {
  using enum AmountUnit;
  const auto power = [&](std::string key, bool termsAddUp, std::string formula, Power Report::*figure,
                         MakeTerms terms) {
    list.push_back({"power_w." + std::move(key), Milliwatts, termsAddUp, std::move(formula),
                    [figure](const Facts& f) { return (f.report.*figure).count(); }, std::move(terms)});
  };
  power("total", true, "sum of the classes: typical power where a figure exists, else maximum", &Report::totalPower,
        [](const Facts& f) { return classTerms(f, false); });
  power("network", true, "NICs, switches, transceivers, cables and lasers of power_w.by_class", &Report::networkPower,
        [](const Facts& f) { return classTerms(f, true); });
  power("facility", false, "total power x PUE", &Report::facilityPower, [](const Facts& f) {
    return Terms{
        amountTerm("total power", f.report.totalPower.count()),
        setting("PUE", Thousandths, f.settings.economy.pueThousandths, "planning default, published cluster analyses")};
  });
  power("maximum", true, "every part at its maximum power, or its typical power where no maximum is known",
        &Report::maximumPower, maximumTerms);
  power("max_rack", true, "typical power of what stands and is plugged in the rack that has most",
        &Report::maxRackPower, rackTerms);
  explainHeat(list);
  for (std::size_t i = 0; i < costClasses; ++i) {
    const auto c = static_cast<CostClass>(i);
    list.push_back({"power_w.by_class." + std::string(code(c)), Milliwatts, true,
                    "pieces x power of each; a system's NICs are a class of their own, a switch's modules and lasers "
                    "come on top of it",
                    [i](const Facts& f) { return f.report.power[i].count(); },
                    [c](const Facts& f) { return powerTerms(f, c); }});
  }
}

void explainCost(Explainers& list) {
  using enum AmountUnit;
  list.push_back({"cost_usd.capex", MicroDollars, true, "sum of pieces x price; parts without a price are not in it",
                  [](const Facts& f) { return unless(f.report.moneyOverflow, f.report.capex); },
                  [](const Facts& f) { return costTerms(f, std::nullopt); }});
  for (std::size_t i = 0; i < costClasses; ++i) {
    const auto c = static_cast<CostClass>(i);
    list.push_back({"cost_usd.by_class." + std::string(code(c)), MicroDollars, true,
                    "pieces x price; parts without a price are not in it",
                    [i](const Facts& f) { return unless(f.report.costOverflow[i], f.report.cost[i]); },
                    [c](const Facts& f) { return costTerms(f, c); }});
  }
  list.push_back({"cost_usd.opex_year", MicroDollars, false, "facility power in kW x 8,760 hours x tariff per kWh",
                  [](const Facts& f) { return f.report.energyPerYear.count(); },
                  [](const Facts& f) {
                    ExplanationTerm power = amountTerm("facility power", f.report.facilityPower.count());
                    power.unit = Milliwatts;
                    return Terms{power, setting("hours", Pieces, 8760, "a year"),
                                 setting("tariff per kWh", MicroDollars, f.settings.economy.tariffPerKwh.count(),
                                         "planning default, published cluster analyses")};
                  }});
  list.push_back({"cost_usd.tco", MicroDollars, true, "capex + years x energy of a year",
                  [](const Facts& f) { return unless(f.report.moneyOverflow, f.report.totalCost); },
                  [](const Facts& f) {
                    Terms terms{amountTerm("capex", f.report.capex.count())};
                    terms.push_back(plainTerm("years of energy", f.settings.economy.years,
                                              f.report.energyPerYear.count(), "setting", "usual depreciation"));
                    return terms;
                  }});
  list.push_back(
      {"cost_usd.tco_years", Pieces, true, "years of energy in the total cost",
       [](const Facts& f) { return f.report.years; },
       [](const Facts& f) { return Terms{setting("years", Pieces, f.report.years, "usual depreciation")}; }});
  explainYears(list);
  list.push_back({"cost_usd.unpriced", Pieces, true, "pieces of parts without a price",
                  [](const Facts& f) { return f.report.unpriced; },
                  [](const Facts& f) { return pieceTerms(f, [](const PartCount& p) { return !p.price; }); }});
}

void explainReliability(Explainers& list) {
  explainFailures(list, {}, std::nullopt);
  for (std::size_t i = 0; i < failureClasses; ++i) {
    const auto c = static_cast<FailureClass>(i);
    explainFailures(list, "by_class." + std::string(code(c)), c);
  }
}

void explainPerAccelerator(Explainers& list) {
  for (const PerAcceleratorFigure& figure : perAcceleratorFigures())
    list.push_back({"per_accelerator." + std::string(figure.key), figure.unit, false,
                    std::string(figure.of) + " / counts.accelerators",
                    [&figure](const Facts& f) { return figure.value(f.report); },
                    [&figure](const Facts& f) {
                      Terms terms;
                      if (const auto whole = figure.whole(f.report))
                        terms.push_back(amountTerm(std::string(figure.of), *whole));
                      terms.push_back(amountTerm("counts.accelerators", f.report.counts.accelerators));
                      terms.back().unit = AmountUnit::Pieces;
                      return terms;
                    }});
}

}  // namespace fabric::explain
