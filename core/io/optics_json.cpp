// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/optics_json.h"

#include <cstddef>
#include <nlohmann/json.hpp>

#include "core/io/json_number.h"

namespace fabric {

namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

Json decibels(Decibel value) { return jsonNumber(value.count(), 1000); }

}  // namespace

std::string opticsJson(const OpticsFigures& figures, std::string_view project, std::string_view variant) {
  Json parts = Json::object(), ways = Json::array();
  for (std::size_t i = 0; i < moduleParts; ++i)
    parts[std::string(code(static_cast<ModulePart>(i)))] = jsonNumber(figures.parts[i].count(), 1000);
  for (const CoPackaged& way : figures.coPackaged)
    ways.push_back({{"ratio", jsonNumber(way.ratioThousandths, 1000)},
                    {"basis", std::string(way.basis)},
                    {"power_w", jsonNumber(way.power.count(), 1000)},
                    {"saved_w", jsonNumber(way.saved.count(), 1000)},
                    {"saved_kwh_year", jsonNumber(way.savedWattHoursYear, 1000)},
                    {"saved_usd_year", jsonNumber(way.savedYear.count(), 1'000'000)}});
  return written({{"lightloom_optics", 1},
                  {"project", std::string(project)},
                  {"variant", std::string(variant)},
                  {"modules", figures.modules},
                  {"modules_without_power", figures.unknown},
                  {"power_w", jsonNumber(figures.power.count(), 1000)},
                  {"pj_per_bit", jsonNumber(femtojoulesPerBit(figures.power, figures.bandwidth), 1000)},
                  {"made_of_w", parts},
                  {"made_of_basis", std::string(powerSharesBasis())},
                  {"co_packaged", ways}});
}

std::string domainsJson(std::span<const ScaleUpDomains> domains, const Design& design, const Catalog& catalog,
                        std::string_view project, std::string_view variant) {
  Json list = Json::array();
  for (const ScaleUpDomains& domain : domains) {
    const DeviceType& type = catalog[domain.system];
    const Fabric* fabric = design.fabrics.find(domain.fabric);
    Json conflicts = Json::array();
    for (const SourceConflict& conflict : type.part.provenance.conflicts)
      if (conflict.field == "scale_up_gigabytes_per_s")
        conflicts.push_back({{"used", conflict.used}, {"other", conflict.other}, {"source", conflict.source}});
    const std::int64_t gigabytes = domain.gigabytesPerSecond(catalog);
    list.push_back({{"system", type.part.id},
                    {"fabric", fabric ? Json(fabric->name) : Json()},
                    {"technology", type.scaleUpTechnology},
                    {"domains", domain.domains},
                    {"systems", domain.systems},
                    {"accelerators", domain.accelerators},
                    {"bandwidth_tbytes_per_s", jsonNumber(gigabytes, 1000)},
                    {"named_tbytes_per_s", jsonNumber(namedGigabytesPerSecond(gigabytes), 1000)},
                    {"per_accelerator_gbps", jsonNumber(std::int64_t{type.scaleUpGigabytesPerSecond} * 4, 1)},
                    {"switches", fabric ? Json(domain.switches) : Json()},
                    {"links_per_accelerator", type.scaleUpLinks > 0 ? Json(type.scaleUpLinks) : Json()},
                    {"links", fabric ? Json(domain.links) : Json()},
                    {"copper_links", domain.pairsKnown ? Json(domain.copperLinks) : Json()},
                    {"copper_pairs", domain.pairsKnown ? Json(domain.copperPairs) : Json()},
                    {"conflicts", conflicts}});
  }
  return written({{"lightloom_domains", 1},
                  {"project", std::string(project)},
                  {"variant", std::string(variant)},
                  {"scale_up", list}});
}

std::string interSiteJson(const InterSiteRequest& request, const InterSiteLink& link, std::string_view module) {
  Json spans = Json::array();
  for (std::size_t i = 0; i < link.spanLoss.size(); ++i)
    spans.push_back(
        {{"length_km", jsonNumber(request.spans[i].count(), 1'000'000)}, {"loss_db", decibels(link.spanLoss[i])}});
  return written({{"lightloom_across", 1},
                  {"module", std::string(module)},
                  {"wavelengths", link.wavelengths},
                  {"channels_per_fibre_pair", link.channelsPerPair},
                  {"fibre_pairs", link.fibrePairs},
                  {"transceivers", link.modules},
                  {"length_km", jsonNumber(link.length.count(), 1'000'000)},
                  {"spans", spans},
                  {"osnr_db", decibels(link.osnr)},
                  {"osnr_required_db", request.requiredOsnr ? decibels(*request.requiredOsnr) : Json()},
                  {"osnr_margin_db", link.osnrMargin ? decibels(*link.osnrMargin) : Json()},
                  {"latency_ms", jsonNumber(link.oneWay.count(), 1'000'000'000)},
                  {"round_trip_ms", jsonNumber(link.roundTrip.count(), 1'000'000'000)},
                  {"buffer_bytes_per_port", link.bufferBytes}});
}

}  // namespace fabric
