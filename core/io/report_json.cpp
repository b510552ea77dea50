// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/report_json.h"

#include <nlohmann/json.hpp>

#include "core/analysis/per_accelerator.h"
#include "core/bom/bom.h"
#include "core/io/json_number.h"

namespace fabric {

namespace {

using Json = nlohmann::ordered_json;

Json gigabits(DataRate rate) { return jsonNumber(rate.count(), 1'000'000'000); }
Json watts(Power power) { return jsonNumber(power.count(), 1000); }
Json ratio(std::int64_t thousandths) { return thousandths > 0 ? jsonNumber(thousandths, 1000) : Json(); }

Json linksJson(const LinkCounts& links) {
  Json json = {{"total", links.total}};
  for (std::size_t t = 0; t < linkTiers; ++t)
    if (isAlwaysListed(static_cast<LinkTier>(t)) || links.byTier[t] > 0)
      json[std::string(code(static_cast<LinkTier>(t)))] = links.byTier[t];
  return json;
}

Json countsJson(const Counts& counts, const Catalog& catalog) {
  Json cables = Json::object(), parts = Json::object(), technologies = Json::object();
  for (const auto& [technology, n] : counts.cablesByTechnology)
    if (technology != Technology::Fibre) cables[std::string(code(technology))] = n;
  for (const auto& [medium, n] : counts.fibreCables) cables[std::string(code(medium))] = n;
  for (const auto& [id, n] : counts.transceiversByType) parts[catalog[id].part.id] = n;
  for (const auto& [technology, n] : counts.transceiversByTechnology) technologies[std::string(code(technology))] = n;
  return {{"sites", counts.sites},
          {"halls", counts.halls},
          {"racks", counts.racks},
          {"systems", counts.systems},
          {"accelerators", counts.accelerators},
          {"nics", counts.nics},
          {"endpoints", counts.endpoints},
          {"switches",
           {{"total", counts.switches}, {"leaf", counts.leaves}, {"spine", counts.spines}, {"core", counts.cores}}},
          {"links", linksJson(counts.links)},
          {"cables", {{"total", counts.cables}, {"by_technology", cables}}},
          {"transceivers", {{"total", counts.transceivers}, {"by_part", parts}, {"by_technology", technologies}}},
          {"optical_engines", counts.opticalEngines},
          {"external_lasers", counts.externalLasers},
          {"fibres", counts.fibres},
          {"cages", {{"total", counts.cages}, {"occupied", counts.cagesOccupied}}},
          {"ports", {{"total", counts.ports}, {"used", counts.portsUsed}}},
          {"counting", std::string(countingConvention)}};
}

Json bisectionJson(const std::optional<DataRate>& rate) { return rate ? gigabits(*rate) : Json(); }

Json boundsJson(const std::optional<DataRate>& low, const std::optional<DataRate>& high) {
  return {{"low", bisectionJson(low)}, {"high", bisectionJson(high)}};
}

/// A figure that is none where it is 0.
Json unlessZero(std::int64_t count, std::int64_t scale) { return count > 0 ? jsonNumber(count, scale) : Json(); }

Json fabricJson(const FabricFigures& f, const Design& design) {
  const Fabric* fabric = design.fabrics.find(f.fabric);
  return {{"name", fabric ? fabric->name : ""},
          {"kind", fabric ? std::string(code(fabric->kind)) : ""},
          {"counts",
           {{"switches", {{"total", f.switches}, {"leaf", f.leaves}, {"spine", f.spines}, {"core", f.cores}}},
            {"endpoints", f.endpoints},
            {"links", linksJson(f.links)}}},
          {"bandwidth_gbps",
           {{"injection", gigabits(f.injection)},
            {"bisection", bisectionJson(f.bisection)},
            {"bisection_bounds", boundsJson(f.bisectionLow, f.bisectionHigh)}}},
          {"oversubscription", {{"leaf", ratio(f.oversubscriptionLeaf)}, {"spine", ratio(f.oversubscriptionSpine)}}},
          {"max_hops", unlessZero(f.maxHops, 1)},
          {"mean_hops", unlessZero(f.meanHops, 1000)},
          {"path_diversity", {{"least", unlessZero(f.leastPaths, 1)}, {"most", unlessZero(f.mostPaths, 1)}}},
          {"latency_ns", {{"max_path", unlessZero(f.maxPathLatency.count(), 1000)}}}};
}

Json failuresJson(const FailureSum& sum) {
  const auto value = sum.value();
  return value ? jsonNumber(*value, 1'000'000'000) : Json();
}

Json reliabilityJson(const Reliability& reliability) {
  Json rated = Json::object(), unrated = Json::object();
  for (std::size_t c = 0; c < failureClasses; ++c) {
    const std::string name(code(static_cast<FailureClass>(c)));
    rated[name] = failuresJson(reliability.byClass[c]);
    unrated[name] = reliability.byClass[c].unrated;
  }
  return {{"failures_per_year", failuresJson(reliability.total)},
          {"by_class", rated},
          {"unrated", {{"total", reliability.total.unrated}, {"by_class", unrated}}}};
}

Json moneyJson(const std::optional<Money>& money) { return money ? jsonDollars(*money) : Json(); }

Json yearsJson(const Report& r) {
  return {{"capex", r.moneyOverflow ? Json() : jsonDollars(r.capex)},
          {"energy", r.moneyOverflow ? Json() : jsonDollars(r.totalCost - r.capex)},
          {"spares", moneyJson(r.spares)},
          {"replacements", moneyJson(r.replacements)}};
}

Json perAcceleratorJson(const Report& r) {
  Json json = Json::object();
  for (const PerAcceleratorFigure& figure : perAcceleratorFigures()) {
    const auto value = figure.value(r);
    json[std::string(figure.key)] = value ? jsonNumber(*value, readUnit(figure.unit).scale) : Json();
  }
  return json;
}

template <class Unit, class Write>
Json eachClass(const std::array<Unit, costClasses>& values, Write write) {
  Json json = Json::object();
  for (std::size_t c = 0; c < costClasses; ++c) json[std::string(code(static_cast<CostClass>(c)))] = write(values[c]);
  return json;
}

Json heatJson(const Report& r) {
  Json json = Json::object();
  for (std::size_t c = 0; c < coolings; ++c)
    json[std::string(code(static_cast<Cooling>(c)))] = watts(r.heat.devices[c]);
  json["modules_and_cables"] = watts(r.heat.plugged);
  json["max_rack_air"] = watts(r.heat.maxRackAir);
  json["max_rack_liquid"] = watts(r.heat.maxRackLiquid);
  json["facility_overhead"] = watts(r.facilityPower - r.totalPower);
  return json;
}

}  // namespace

std::string reportJson(const Report& r, const Design& design, const Catalog& catalog, std::string_view project,
                       std::string_view variant) {
  Json fabrics = Json::array();
  for (const FabricFigures& figures : r.fabrics) fabrics.push_back(fabricJson(figures, design));
  const Json capex = r.moneyOverflow ? Json() : jsonDollars(r.capex),
             total = r.moneyOverflow ? Json() : jsonDollars(r.totalCost);
  Json costs = eachClass(r.cost, jsonDollars);
  for (std::size_t c = 0; c < costClasses; ++c)
    if (r.costOverflow[c]) costs[std::string(code(static_cast<CostClass>(c)))] = Json();
  Json json = {
      {"lightloom_report", 1},
      {"project", std::string(project)},
      {"variant", std::string(variant)},
      {"counts", countsJson(r.counts, catalog)},
      {"fabrics", fabrics},
      {"bandwidth_gbps",
       {{"injection", gigabits(r.injection)},
        {"bisection", bisectionJson(r.bisection)},
        {"bisection_bounds", boundsJson(r.bisectionLow, r.bisectionHigh)},
        {"scale_up_per_accelerator", gigabits(r.scaleUpPerAccelerator)},
        {"scale_out_per_accelerator", gigabits(r.scaleOutPerAccelerator)}}},
      {"oversubscription", {{"leaf", ratio(r.oversubscriptionLeaf)}, {"spine", ratio(r.oversubscriptionSpine)}}},
      {"latency_ns", {{"max_path", unlessZero(r.maxPathLatency.count(), 1000)}}},
      {"length_m", {{"total", jsonNumber(r.totalLengthMm, 1000)}, {"max", jsonNumber(r.maxLength.count(), 1000)}}},
      {"power_w",
       {{"total", watts(r.totalPower)},
        {"network", watts(r.networkPower)},
        {"facility", watts(r.facilityPower)},
        {"maximum", watts(r.maximumPower)},
        {"by_class", eachClass(r.power, watts)},
        {"max_rack", watts(r.maxRackPower)}}},
      {"heat_w", heatJson(r)},
      {"cost_usd",
       {{"capex", capex},
        {"by_class", costs},
        {"opex_year", jsonDollars(r.energyPerYear)},
        {"tco", total},
        {"tco_years", r.years},
        {"over_years", yearsJson(r)},
        {"unpriced", r.unpriced}}},
      {"reliability", reliabilityJson(r.reliability)},
      {"per_accelerator", perAcceleratorJson(r)},
      {"findings", {{"error", r.errors}, {"warning", r.warnings}, {"info", r.infos}}}};
  if (r.waived > 0) json["findings"]["waived"] = r.waived;
  return json.dump(2) + "\n";
}

}  // namespace fabric
