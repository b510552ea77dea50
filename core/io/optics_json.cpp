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
