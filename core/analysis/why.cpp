// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/why.h"

#include <algorithm>
#include <functional>

#include "core/analysis/costs.h"
#include "core/analysis/graph_figures.h"
#include "core/analysis/report_builder.h"
#include "core/base/text.h"

namespace fabric {

namespace {

constexpr std::size_t index(CostClass c) { return static_cast<std::size_t>(c); }

/// What an explanation may look at.
struct Facts {
  const LiveFigures& figures;
  const Report& report;
  const Design& design;
  const Catalog& catalog;
  const Settings& settings;
};

std::string basisOf(const Price& price) {
  if (price.basis == PriceBasis::List) return "list";
  return price.basis == PriceBasis::Estimate ? "estimate" : "none";
}

ExplanationTerm partTerm(const Part& part, std::string_view field, std::int64_t quantity, std::int64_t factor) {
  ExplanationTerm term;
  term.what = part.model.empty() ? part.id : part.model;
  term.quantity = quantity;
  term.factor = factor;
  term.amount = quantity * factor;
  term.partId = part.id;
  term.basis = "datasheet";
  term.source = part.provenance.source;
  term.confidence = part.provenance.confidence;
  term.unverified = part.provenance.isUnverified(field);
  return term;
}

ExplanationTerm plainTerm(std::string what, std::int64_t quantity, std::int64_t factor, std::string basis,
                          std::string source) {
  ExplanationTerm term;
  term.what = std::move(what);
  term.quantity = quantity;
  term.factor = factor;
  term.amount = factor != 0 ? quantity * factor : quantity;
  term.basis = std::move(basis);
  term.source = std::move(source);
  return term;
}

ExplanationTerm amountTerm(std::string what, std::int64_t amount) {
  ExplanationTerm term = plainTerm(std::move(what), 0, 0, "computed", "this report");
  term.amount = amount;
  return term;
}

using Terms = std::vector<ExplanationTerm>;

// ---------------------------------------------------------------- counts

template <class Count>
Terms deviceTerms(const Facts& f, Count&& count) {
  Terms terms;
  for (const DeviceClass& klass : f.figures.tally().classes()) {
    if (klass.count == 0) continue;
    const std::int64_t each = count(klass, f.catalog[klass.type]);
    if (each == 0) continue;
    terms.push_back(partTerm(f.catalog[klass.type].part, "", klass.count, each));
    terms.back().what += " (" + std::string(code(klass.role)) + ")";
  }
  return terms;
}

Terms linkTerms(const Facts& f, std::function<std::int64_t(const LinkKind&)> each,
                const std::function<bool(const LinkKind&)>& wanted) {
  Terms terms;
  for (const LinkKind& kind : f.figures.tally().kinds()) {
    if (kind.links == 0 || !wanted(kind)) continue;
    const Fabric* fabric = f.design.fabrics.find(kind.fabric);
    const std::string what = (fabric ? fabric->name + " " : "") + std::string(code(kind.tier)) + ", " +
                             toText(kind.rate) + " Gb/s, " + f.catalog[kind.cable].part.id;
    terms.push_back(plainTerm(what, kind.links, each(kind), "design", "links of the design"));
  }
  return terms;
}

template <class Wanted>
Terms pieceTerms(const Facts& f, Wanted&& wanted) {
  Terms terms;
  for (const PartCount& part : partCounts(f.figures.tally(), f.catalog))
    if (wanted(part)) {
      terms.push_back(partTerm(*part.part, "", part.quantity, 1));
      terms.back().basis = "design";
    }
  return terms;
}

// ---------------------------------------------------------------- power

Terms powerTerms(const Facts& f, CostClass c) {
  Terms terms;
  const Tally& tally = f.figures.tally();
  const auto field = [](const std::optional<Power>& typical) { return typical ? "power_typ_w" : "power_max_w"; };
  for (const DeviceClass& klass : tally.classes()) {
    if (klass.count == 0) continue;
    const DeviceType& type = f.catalog[klass.type];
    const Power all = Power::milliwatts(klass.typical), nics = std::min(all, nicPower(f.catalog, type)),
                lasers = laserPower(f.catalog, type);
    const CostClass own = klass.isSystem ? CostClass::Systems : klass.isSwitch ? CostClass::Switches : CostClass::Other;
    if (c == own && (all - nics - lasers).count() != 0) {
      terms.push_back(partTerm(type.part, field(type.typical), klass.count, (all - nics - lasers).count()));
      terms.back().what += nics.count() > 0 ? ", without its NICs" : "";
    }
    if (c == CostClass::Nics && nics.count() > 0) {
      const bool known = f.catalog.contains(type.nic) && type.nics > 0;
      terms.push_back(
          partTerm(f.catalog[type.nic].part, field(f.catalog[type.nic].typical), klass.count, nics.count()));
      if (known) terms.back().what = std::to_string(type.nics) + " x " + terms.back().what + " in " + type.part.model;
    }
    if (c == CostClass::Lasers && lasers.count() > 0)
      terms.push_back(partTerm(f.catalog[f.catalog.find<LaserType>(type.laserId)].part, "electrical_power_w",
                               klass.count, lasers.count()));
  }
  if (c != CostClass::Transceivers && c != CostClass::Cables) return terms;
  std::int64_t sum = 0;
  for (const PartCount& part : partCounts(tally, f.catalog)) {
    if (part.section != c || !part.power || part.power->count() == 0) continue;
    const bool typical = part.module && f.catalog[part.module].typical;
    terms.push_back(partTerm(*part.part, typical ? "power_typ_w" : "power_max_w", part.quantity, part.power->count()));
    sum += terms.back().amount;
  }
  const std::int64_t value = f.report.power[index(c)].count();
  if (sum != value)
    terms.push_back(amountTerm("ends that are not plugged in, and lengths too short for their route", value - sum));
  return terms;
}

Terms classTerms(const std::array<Power, costClasses>& power) {
  Terms terms;
  for (std::size_t i = 0; i < costClasses; ++i)
    if (power[i].count() != 0)
      terms.push_back(amountTerm(std::string(code(static_cast<CostClass>(i))), power[i].count()));
  return terms;
}

// ---------------------------------------------------------------- cost

Terms costTerms(const Facts& f, std::optional<CostClass> c) {
  Terms terms;
  for (const PartCount& part : partCounts(f.figures.tally(), f.catalog)) {
    if ((c && part.section != *c) || !part.price) continue;
    terms.push_back(partTerm(*part.part, "price_usd", part.quantity, part.price->count()));
    terms.back().basis = part.estimated ? "estimate" : basisOf(part.part->price);
    if (part.includesNics) terms.back().what += ", NICs included";
  }
  return terms;
}

ExplanationTerm setting(std::string what, AmountUnit unit, std::int64_t amount, std::string source) {
  ExplanationTerm term = plainTerm(std::move(what), 0, 0, "setting", std::move(source));
  term.amount = amount;
  term.unit = unit;
  return term;
}

// ---------------------------------------------------------------- the list

struct Explainer {
  std::string_view key;
  AmountUnit unit;
  bool termsAddUp;
  std::string_view formula;
  std::function<std::int64_t(const Facts&)> value;
  std::function<Terms(const Facts&)> terms;
};

void addCounts(std::vector<Explainer>& list) {
  using enum AmountUnit;
  const auto device = [&](std::string_view key, std::string_view formula, auto value, auto each) {
    list.push_back({key, Pieces, true, formula, value, [each](const Facts& f) { return deviceTerms(f, each); }});
  };
  device(
      "counts.systems", "devices of kind system", [](const Facts& f) { return f.report.counts.systems; },
      [](const DeviceClass& c, const DeviceType&) { return std::int64_t{c.isSystem}; });
  device(
      "counts.accelerators", "systems x accelerators of each, packages as the vendor's current name counts",
      [](const Facts& f) { return f.report.counts.accelerators; },
      [](const DeviceClass& c, const DeviceType& t) { return c.isSystem ? std::int64_t{t.accelerators} : 0; });
  device(
      "counts.nics", "systems x scale-out NICs of each", [](const Facts& f) { return f.report.counts.nics; },
      [](const DeviceClass& c, const DeviceType& t) { return c.isSystem ? std::int64_t{t.nics} : 0; });
  device(
      "counts.switches.total", "devices of kind switch", [](const Facts& f) { return f.report.counts.switches; },
      [](const DeviceClass& c, const DeviceType&) { return std::int64_t{c.isSwitch}; });
  device(
      "counts.optical_engines", "co-packaged switches x engines of each",
      [](const Facts& f) { return f.report.counts.opticalEngines; },
      [](const DeviceClass& c, const DeviceType& t) { return c.isSwitch ? std::int64_t{t.engines} : 0; });
  device(
      "counts.external_lasers", "co-packaged switches x external laser modules of each",
      [](const Facts& f) { return f.report.counts.externalLasers; },
      [](const DeviceClass& c, const DeviceType& t) { return c.isSwitch ? std::int64_t{t.lasers} : 0; });
  device(
      "counts.cages.total", "devices x cages that take a module", [](const Facts& f) { return f.report.counts.cages; },
      [](const DeviceClass& c, const DeviceType&) { return std::int64_t{c.moduleCages}; });

  const auto one = [](const LinkKind&) { return std::int64_t{1}; };
  list.push_back({"counts.links.total", Pieces, true, "links of the design, a splitter's each by itself",
                  [](const Facts& f) { return f.report.counts.links.total; },
                  [one](const Facts& f) { return linkTerms(f, one, [](const LinkKind&) { return true; }); }});
  constexpr std::pair<std::string_view, LinkTier> tiers[] = {{"counts.links.host-leaf", LinkTier::HostLeaf},
                                                             {"counts.links.leaf-spine", LinkTier::LeafSpine},
                                                             {"counts.links.spine-core", LinkTier::SpineCore}};
  for (const auto& [key, tier] : tiers)
    list.push_back(
        {key, Pieces, true, "links between these tiers, by the roles of their ends",
         [tier = tier](const Facts& f) { return f.report.counts.links.byTier[static_cast<std::size_t>(tier)]; },
         [one, tier = tier](const Facts& f) {
           return linkTerms(f, one, [tier](const LinkKind& k) { return k.tier == tier; });
         }});
  list.push_back({"counts.fibres", Pieces, true,
                  "links x fibres each uses: 2 per optical lane on parallel fibre, else those of the module's port",
                  [](const Facts& f) { return f.report.counts.fibres; },
                  [](const Facts& f) {
                    const auto fibres = [&f](const LinkKind& k) {
                      const Id<TransceiverType> module = k.moduleA ? k.moduleA : k.moduleB;
                      return module ? fibresOfLink(f.catalog[module], k.rate) : 0;
                    };
                    return linkTerms(f, fibres, [fibres](const LinkKind& k) { return fibres(k) > 0; });
                  }});
  list.push_back(
      {"counts.transceivers.total", Pieces, true,
       "modules in cages: a twin-port module is one transceiver with two ports; cables with fixed ends have none",
       [](const Facts& f) { return f.report.counts.transceivers; },
       [](const Facts& f) {
         return pieceTerms(f, [](const PartCount& p) { return p.section == CostClass::Transceivers; });
       }});
  list.push_back({"counts.cables.total", Pieces, true,
                  "things a technician pulls, by ordered length: the shortest sold that is as long as the route",
                  [](const Facts& f) { return f.report.counts.cables; },
                  [](const Facts& f) {
                    return pieceTerms(f, [](const PartCount& p) { return p.section == CostClass::Cables; });
                  }});
}

void addPower(std::vector<Explainer>& list) {
  using enum AmountUnit;
  list.push_back({"power_w.total", Milliwatts, true,
                  "sum of the classes: typical power where a figure exists, else maximum",
                  [](const Facts& f) { return f.report.totalPower.count(); },
                  [](const Facts& f) { return classTerms(f.report.power); }});
  list.push_back({"power_w.facility", Milliwatts, false, "total power x PUE",
                  [](const Facts& f) { return f.report.facilityPower.count(); },
                  [](const Facts& f) {
                    return Terms{amountTerm("total power", f.report.totalPower.count()),
                                 setting("PUE", Thousandths, f.settings.economy.pueThousandths,
                                         "planning default, published cluster analyses")};
                  }});
  constexpr std::pair<std::string_view, CostClass> classes[] = {
      {"power_w.by_class.systems", CostClass::Systems},   {"power_w.by_class.nics", CostClass::Nics},
      {"power_w.by_class.switches", CostClass::Switches}, {"power_w.by_class.transceivers", CostClass::Transceivers},
      {"power_w.by_class.cables", CostClass::Cables},     {"power_w.by_class.lasers", CostClass::Lasers}};
  for (const auto& [key, c] : classes)
    list.push_back({key, Milliwatts, true,
                    "pieces x power of each; a system's NICs are a class of their own, a switch's modules and lasers "
                    "come on top of it",
                    [c = c](const Facts& f) { return f.report.power[index(c)].count(); },
                    [c = c](const Facts& f) { return powerTerms(f, c); }});
}

void addCost(std::vector<Explainer>& list) {
  using enum AmountUnit;
  list.push_back({"cost_usd.capex", MicroDollars, true, "sum of pieces x price; parts without a price are not in it",
                  [](const Facts& f) { return f.report.capex.count(); },
                  [](const Facts& f) { return costTerms(f, std::nullopt); }});
  constexpr std::pair<std::string_view, CostClass> classes[] = {
      {"cost_usd.by_class.systems", CostClass::Systems},
      {"cost_usd.by_class.switches", CostClass::Switches},
      {"cost_usd.by_class.transceivers", CostClass::Transceivers},
      {"cost_usd.by_class.cables", CostClass::Cables},
      {"cost_usd.by_class.lasers", CostClass::Lasers},
      {"cost_usd.by_class.racks", CostClass::Racks}};
  for (const auto& [key, c] : classes)
    list.push_back({key, MicroDollars, true, "pieces x price; parts without a price are not in it",
                    [c = c](const Facts& f) { return f.report.cost[index(c)].count(); },
                    [c = c](const Facts& f) { return costTerms(f, c); }});
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
                  [](const Facts& f) { return f.report.totalCost.count(); },
                  [](const Facts& f) {
                    Terms terms{amountTerm("capex", f.report.capex.count())};
                    terms.push_back(plainTerm("years of energy", f.settings.economy.years,
                                              f.report.energyPerYear.count(), "setting", "usual depreciation"));
                    return terms;
                  }});
}

void addFabric(std::vector<Explainer>& list) {
  using enum AmountUnit;
  const auto hosts = [](const Facts& f) {
    return linkTerms(
        f, [](const LinkKind& k) { return k.rate.count() * k.hostEnds; },
        [](const LinkKind& k) { return k.hostEnds > 0; });
  };
  list.push_back({"bandwidth_gbps.injection", BitsPerSecond, false,
                  "sum of the host links' rates of the compute fabric, one way",
                  [](const Facts& f) { return f.report.injection.count(); }, hosts});
  list.push_back({"bandwidth_gbps.bisection", BitsPerSecond, false,
                  "greatest flow, one way, from the hosts of one natural half (in order of pod, unit and switch) to "
                  "those of the other, "
                  "through the switch graph of the compute fabric; at most half of the injection",
                  [](const Facts& f) { return f.report.bisection.value_or(DataRate{}).count(); }, hosts});
  list.push_back({"bandwidth_gbps.scale_up_per_accelerator", BitsPerSecond, false,
                  "GB/s of an accelerator in both directions x 8 / 2, averaged over the accelerators",
                  [](const Facts& f) { return f.report.scaleUpPerAccelerator.count(); },
                  [](const Facts& f) {
                    return deviceTerms(f, [](const DeviceClass& c, const DeviceType& t) {
                      return c.isSystem ? std::int64_t{t.scaleUpGigabytesPerSecond} * 4'000'000'000 * t.accelerators
                                        : 0;
                    });
                  }});
  list.push_back({"bandwidth_gbps.scale_out_per_accelerator", BitsPerSecond, false,
                  "rates of the compute fabric's links at systems, one way, over all accelerators",
                  [](const Facts& f) { return f.report.scaleOutPerAccelerator.count(); }, hosts});
  list.push_back({"oversubscription.leaf", Thousandths, false,
                  "capacity of the links to hosts over that of the links upwards, of the worst leaf",
                  [](const Facts& f) { return f.report.oversubscriptionLeaf; },
                  [hosts](const Facts& f) {
                    Terms terms = hosts(f);
                    for (ExplanationTerm& term : terms) term.unit = BitsPerSecond;
                    return terms;
                  }});
  list.push_back({"oversubscription.spine", Thousandths, false,
                  "capacity of the links downwards over that of the links upwards, of the worst spine",
                  [](const Facts& f) { return f.report.oversubscriptionSpine; }, [](const Facts&) { return Terms{}; }});
  list.push_back({"length_m.total", Millimetres, false, "routes of all cables; a cable is as long as its longest link",
                  [](const Facts& f) { return f.report.totalLengthMm; },
                  [](const Facts& f) {
                    const RouteRules& r = f.settings.routes;
                    const std::string source = "planning default, general knowledge";
                    return Terms{setting("loops of copper, each end", Millimetres, r.loopCopper.count(), source),
                                 setting("loops of fibre, each end", Millimetres, r.loopFibre.count(), source),
                                 setting("share of the route", Thousandths, r.slackPermille, source),
                                 setting("tray above the rack", Millimetres, r.trayClearance.count(), source)};
                  }});
  list.push_back({"latency_ns.max_path", Picoseconds, false,
                  "2 x NIC + most hops x (slowest switch + FEC) + the slowest link of each tier on the way up and "
                  "down: its modules and its longest cable",
                  [](const Facts& f) { return f.report.maxPathLatency.count(); },
                  [](const Facts&) {
                    return Terms{amountTerm("FEC, each hop", fecPicoseconds),
                                 amountTerm("fibre, each metre", fibrePicosecondsPerMetre),
                                 amountTerm("copper, each metre", copperPicosecondsPerMetre)};
                  }});
}

const std::vector<Explainer>& explainers() {
  static const std::vector<Explainer> all = [] {
    std::vector<Explainer> list;
    addCounts(list);
    addPower(list);
    addCost(list);
    addFabric(list);
    return list;
  }();
  return all;
}

}  // namespace

ReadUnit readUnit(AmountUnit unit) {
  switch (unit) {
  case AmountUnit::Pieces: return {"", 1};
  case AmountUnit::Milliwatts: return {"W", 1000};
  case AmountUnit::MicroDollars: return {"USD", 1'000'000};
  case AmountUnit::BitsPerSecond: return {"Gb/s", 1'000'000'000};
  case AmountUnit::Thousandths: return {"", 1000};
  case AmountUnit::Millimetres: return {"m", 1000};
  case AmountUnit::Picoseconds: return {"ns", 1000};
  }
  return {};
}

std::string amountText(AmountUnit unit, std::int64_t amount) {
  const auto [name, scale] = readUnit(unit);
  return formatDecimal(amount, scale) + (name.empty() ? "" : " ") + std::string(name);
}

std::vector<std::string> explainableKeys() {
  std::vector<std::string> keys;
  for (const Explainer& one : explainers()) keys.emplace_back(one.key);
  return keys;
}

Result<Explanation> why(std::string_view key, const Design& design, const Catalog& catalog, const Settings& settings,
                        std::stop_token stop) {
  const auto at = std::ranges::find(explainers(), key, &Explainer::key);
  if (at == explainers().end()) {
    const auto near = nearest(key, explainableKeys());
    return fail(ErrorCode::NotFound, std::string(key), "this is no figure that can be explained",
                near ? "did you mean " + *near + "?" : std::string{});
  }
  const LiveFigures figures = LiveFigures::full(design, catalog, settings);
  Report report = reportOf(figures, design, catalog, settings);
  const bool asksGraph = key == "bandwidth_gbps.bisection" || key == "latency_ns.max_path";
  if (asksGraph && !addGraphFigures(report, figures.tally(), design, catalog, stop))
    return fail(ErrorCode::Cancelled, std::string(key), "stopped before it was computed");
  const Facts facts{figures, report, design, catalog, settings};
  Explanation result;
  result.key = key;
  result.unit = at->unit;
  result.value = at->value(facts);
  result.termsAddUp = at->termsAddUp;
  result.formula = at->formula;
  result.terms = at->terms(facts);
  return result;
}

}  // namespace fabric
