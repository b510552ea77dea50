// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/report_builder.h"

#include <algorithm>
#include <numeric>

#include "core/analysis/costs.h"
#include "core/analysis/heat.h"
#include "core/analysis/reliability.h"

namespace fabric {

namespace {

__extension__ using Wide = __int128;  // products of power, hours and tariff

template <class E>
constexpr std::size_t index(E value) {
  return static_cast<std::size_t>(value);
}

/// value * times / by, rounded to the nearest, held at the largest number where it does not fit.
std::int64_t scaled(std::int64_t value, std::int64_t times, std::int64_t by) {
  const Wide product = Wide{value} * times;
  const Wide result = (product + by / 2) / by;
  constexpr Wide most = std::numeric_limits<std::int64_t>::max();
  return static_cast<std::int64_t>(std::min(result, most));
}

class Builder {
 public:
  Builder(const Tally& tally, const Design& design, const Catalog& catalog, const Settings& settings)
      : tally_(tally), design_(design), catalog_(catalog), settings_(settings) {}

  Report build() {
    countPlaces();
    countDevices();
    countModules();
    countCables();
    countLinks();
    describeFabrics();
    listRacks();
    sumPower();
    report_.heat = heatOf(tally_, catalog_);
    const std::vector<PartCount> parts = partCounts(tally_, catalog_);
    sumCost(parts);
    const std::vector<FailureCount> failures = failureCounts(catalog_, parts);
    report_.reliability = reliabilityOf(failures);
    sumUpkeep(parts, failures);
    return std::move(report_);
  }

 private:
  void countPlaces() {
    Counts& counts = report_.counts;
    counts.sites = static_cast<std::int64_t>(design_.sites.size());
    counts.halls = static_cast<std::int64_t>(design_.halls.size());
    counts.racks = static_cast<std::int64_t>(design_.racks.size());
  }

  void countDevices() {
    Counts& counts = report_.counts;
    for (const DeviceClass& klass : tally_.classes()) {
      if (klass.count == 0) continue;
      const DeviceType& type = catalog_[klass.type];
      counts.ports += klass.count * klass.ports;
      counts.cages += klass.count * klass.moduleCages;
      if (klass.isSystem) {
        counts.systems += klass.count;
        counts.accelerators += klass.count * type.accelerators;
        counts.nics += klass.count * type.nics;
        scaleUp_ += klass.count * type.accelerators * std::int64_t{type.scaleUpGigabytesPerSecond};
      } else if (klass.rank == 0) {
        counts.endpoints += klass.count;
      }
      if (klass.isSwitch) {
        counts.switches += klass.count;
        counts.leaves += klass.role == DeviceRole::Leaf ? klass.count : 0;
        counts.spines += klass.role == DeviceRole::Spine ? klass.count : 0;
        counts.cores += klass.role == DeviceRole::Core ? klass.count : 0;
        counts.opticalEngines += klass.count * type.engines;
        counts.externalLasers += klass.count * type.lasers;
      }
      devicePower(klass, type);
    }
    if (counts.accelerators > 0)
      report_.scaleUpPerAccelerator = DataRate::fromCount(scaled(scaleUp_, 4'000'000'000, counts.accelerators));
  }

  /// A class's share of power by kind of part. NICs come out of the system's figure, lasers on top of the switch's.
  void devicePower(const DeviceClass& klass, const DeviceType& type) {
    const Power all = Power::milliwatts(klass.typical), most = Power::milliwatts(klass.maximum);
    const Power nics = std::min(all, nicPower(catalog_, type)), lasers = laserPower(catalog_, type);
    const CostClass rest = klass.isSystem   ? CostClass::Systems
                           : klass.isSwitch ? CostClass::Switches
                                            : CostClass::Other;
    power(CostClass::Nics) += nics * klass.count;
    power(CostClass::Lasers) += lasers * klass.count;
    power(rest) += (all - nics - lasers) * klass.count;
    report_.maximumPower += most * klass.count;
  }

  void countModules() {
    Counts& counts = report_.counts;
    for (std::uint32_t i = 1; i < tally_.modules().size(); ++i) {
      const std::int64_t n = tally_.modules()[i];
      if (n == 0) continue;
      const TransceiverType& type = catalog_[Id<TransceiverType>{i}];
      counts.transceivers += n;
      counts.transceiversByType[{i}] = n;
      counts.transceiversByTechnology[type.technology] += n;
      power(CostClass::Transceivers) += type.typical.value_or(type.maximum.value_or(Power{})) * n;
      report_.maximumPower += type.maximum.value_or(type.typical.value_or(Power{})) * n;
    }
    counts.cagesOccupied = counts.transceivers + tally_.assemblyCages();
  }

  void countCables() {
    Counts& counts = report_.counts;
    for (std::uint32_t i = 1; i < tally_.cables().size(); ++i) {
      const std::int64_t n = tally_.cables()[i].total();
      if (n == 0) continue;
      const CableType& type = catalog_[Id<CableType>{i}];
      counts.cables += n;
      if (type.technology == Technology::Fibre) counts.fibreCables[type.medium] += n;
      else counts.cablesByTechnology[type.technology] += n;
    }
    power(CostClass::Cables) += Power::milliwatts(tally_.cablePower());
    report_.maximumPower += Power::milliwatts(tally_.cablePower());
    report_.totalLengthMm = tally_.totalLengthMm();
    report_.maxLength = tally_.maximumLength();
  }

  void countLinks() {
    Counts& counts = report_.counts;
    for (const LinkKind& kind : tally_.kinds()) {
      counts.links.total += kind.links;
      counts.links.byTier[index(kind.tier)] += kind.links;
      const Id<TransceiverType> module = kind.moduleA ? kind.moduleA : kind.moduleB;
      if (module) counts.fibres += kind.links * fibresOfLink(catalog_[module], kind.rate);
    }
    counts.portsUsed = 2 * counts.links.total;
  }

  void describeFabrics() {
    design_.fabrics.forEach([&](Id<Fabric> id, const Fabric&) { report_.fabrics.push_back(fabricFigures(id)); });
    const FabricFigures* compute = mainFabric(report_, design_);
    DataRate scaleOut;
    for (const LinkKind& kind : tally_.kinds())
      if (const Fabric* fabric = design_.fabrics.find(kind.fabric); fabric && fabric->kind == FabricKind::Compute)
        scaleOut += kind.rate * (kind.links * kind.systemEnds);
    if (report_.counts.accelerators > 0)
      report_.scaleOutPerAccelerator = DataRate::fromCount(scaled(scaleOut.count(), 1, report_.counts.accelerators));
    if (!compute) return;
    report_.injection = compute->injection;
    report_.oversubscriptionLeaf = compute->oversubscriptionLeaf;
    report_.oversubscriptionSpine = compute->oversubscriptionSpine;
  }

  FabricFigures fabricFigures(Id<Fabric> fabric) const {
    FabricFigures figures;
    figures.fabric = fabric;
    for (const LinkKind& kind : tally_.kinds()) {
      if (kind.fabric != fabric) continue;
      figures.links.total += kind.links;
      figures.links.byTier[index(kind.tier)] += kind.links;
      figures.endpoints += kind.links * kind.hostEnds;
      figures.injection += kind.rate * (kind.links * kind.hostEnds);
    }
    tally_.forEachSwitch(fabric, [&](const DeviceClass& klass, const SwitchLoad& load) {
      ++figures.switches;
      std::int64_t* worst = nullptr;
      if (klass.role == DeviceRole::Leaf) {
        ++figures.leaves;
        worst = &figures.oversubscriptionLeaf;
      } else if (klass.role == DeviceRole::Spine) {
        ++figures.spines;
        worst = &figures.oversubscriptionSpine;
      } else if (klass.role == DeviceRole::Core) {
        ++figures.cores;
      }
      if (worst) *worst = std::max(*worst, ratioThousandths(load.down, load.up));
    });
    return figures;
  }

  void listRacks() {
    report_.racks.reserve(design_.racks.size());
    design_.racks.forEach([&](Id<Rack> id, const Rack&) {
      const RackFigures& figures = report_.racks.emplace_back(rackFigures(tally_, id));
      report_.maxRackPower = std::max(report_.maxRackPower, figures.power);
    });
  }

  void sumPower() {
    report_.totalPower = std::accumulate(report_.power.begin(), report_.power.end(), Power{});
    report_.networkPower = power(CostClass::Nics) + power(CostClass::Switches) + power(CostClass::Transceivers) +
                           power(CostClass::Cables) + power(CostClass::Lasers);
    report_.facilityPower =
        Power::milliwatts(scaled(report_.totalPower.count(), settings_.economy.pueThousandths, 1000));
  }

  void sumCost(const std::vector<PartCount>& parts) {
    std::array<MoneySum, costClasses> sums;
    for (const PartCount& part : parts) {
      if (part.price) sums[index(part.section)].add(part.quantity, *part.price);
      else report_.unpriced += part.quantity;
    }
    MoneySum capex;
    for (std::size_t i = 0; i < costClasses; ++i) {
      report_.cost[i] = sums[i].value().value_or(Money{});
      report_.costOverflow[i] = !sums[i].value();
      capex.add(sums[i]);
    }
    report_.years = settings_.economy.years;
    report_.capex = capex.value().value_or(Money{});
    report_.energyPerYear = energyPerYear(report_.facilityPower, settings_.economy);
    MoneySum total = capex;
    total.add(settings_.economy.years, report_.energyPerYear);
    report_.totalCost = total.value().value_or(Money{});
    report_.moneyOverflow = !capex.value() || !total.value();
  }

  /// What the years cost beside energy.
  void sumUpkeep(const std::vector<PartCount>& parts, const std::vector<FailureCount>& failures) {
    MoneySum spares, replacements;
    bool counted = true;
    for (const PartCount& part : parts) {
      const auto quantity = sparesFor(part.quantity, sparesPermille(settings_.spares, part.section));
      counted = counted && quantity;
      if (quantity && part.price) spares.add(*quantity, *part.price);
    }
    if (counted) report_.spares = spares.value();
    counted = true;
    bool rated = false;
    for (const FailureCount& failure : failures) {
      const auto cost = replacementsOf(failure, settings_.economy.years);
      counted = counted && (cost || !failure.each || !failure.part->price.amount);
      if (cost) replacements.add(1, *cost);
      rated = rated || cost;
    }
    if (counted && rated) report_.replacements = replacements.value();
  }

  Power& power(CostClass c) { return report_.power[index(c)]; }

  const Tally& tally_;
  const Design& design_;
  const Catalog& catalog_;
  const Settings& settings_;
  Report report_;
  std::int64_t scaleUp_ = 0;  // gigabytes a second of all accelerators, both directions
};

}  // namespace

const FabricFigures* mainFabric(const Report& report, const Design& design) {
  const auto isCompute = [&](const FabricFigures& f) { return design.fabrics[f.fabric].kind == FabricKind::Compute; };
  const FabricFigures* main = nullptr;
  for (const FabricFigures& figures : report.fabrics)
    if (figures.links.total > 0 && (!main || (isCompute(figures) && !isCompute(*main)))) main = &figures;
  return main;
}

Money energyPerYear(Power facility, const EconomyRules& economy) {
  // milliwatts / 1e6 is kW; x 8,760 h x micro-dollars a kWh.
  return Money::microDollars(scaled(facility.count(), 8760 * economy.tariffPerKwh.count(), 1'000'000));
}

RackFigures rackFigures(const Tally& tally, Id<Rack> rack) {
  const RackTally sums = tally.rack(rack);
  return {rack, Power::milliwatts(sums.typical), Power::milliwatts(sums.maximum), Mass::grams(sums.weight),
          sums.usedHalfUnits()};
}

std::int64_t fibresOfLink(const TransceiverType& module, DataRate rate) {
  const bool parallel = module.opticalLaneRate.count() > 0 && module.fibres == 2 * module.opticalLanes;
  if (parallel) return 2 * ((rate.count() + module.opticalLaneRate.count() - 1) / module.opticalLaneRate.count());
  return module.ports > 0 ? module.fibres / module.ports : 0;
}

std::int64_t ratioThousandths(std::int64_t down, std::int64_t up) { return up > 0 ? scaled(down, 1000, up) : 0; }

Report reportOf(const Tally& tally, const Design& design, const Catalog& catalog, const Settings& settings) {
  return Builder(tally, design, catalog, settings).build();
}

Report reportOf(const LiveFigures& figures, const Design& design, const Catalog& catalog, const Settings& settings) {
  return reportOf(figures.tally(), design, catalog, settings);
}

Report quickReport(const Design& design, const Catalog& catalog, const Settings& settings) {
  Tally tally(catalog, settings);
  tally.addAll(design, false);
  return reportOf(tally, design, catalog, settings);
}

}  // namespace fabric
