// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/convert_json.h"

#include <nlohmann/json.hpp>

#include "core/io/json_number.h"

namespace fabric {

std::string mediaText(const Catalog& catalog, Id<CableType> cable, Id<TransceiverType> module) {
  const std::string& family = catalog[cable].part.model;
  return module ? catalog[module].part.model + " over " + family : family;
}

std::string conversionJson(const TierConversion& done, const Catalog& catalog, const Report& before,
                           const Report& after, std::string_view project, std::string_view variant,
                           std::string_view tier, std::string_view to) {
  using Json = nlohmann::ordered_json;
  Json swaps = Json::array(), changes = Json::array();
  for (const SwitchSwap& swap : done.swaps)
    swaps.push_back({{"from", catalog[swap.before].part.id},
                     {"to", catalog[swap.after].part.id},
                     {"switches", swap.switches},
                     {"links", swap.links},
                     {"far_modules_kept", swap.linksKeptFar},
                     {"moved", swap.moved}});
  const auto partId = [&](Id<TransceiverType> module) { return module ? Json(catalog[module].part.id) : Json(); };
  for (const MediaChange& change : done.media.changes)
    changes.push_back({{"links", change.links},
                       {"cable_from", catalog[change.cableBefore].part.id},
                       {"cable_to", catalog[change.cableAfter].part.id},
                       {"module_from", partId(change.moduleBefore)},
                       {"module_to", partId(change.moduleAfter)}});
  const auto figures = [](const Report& report) {
    return Json{{"transceivers", report.counts.transceivers},
                {"cables", report.counts.cables},
                {"power_w", jsonNumber(report.totalPower.count(), 1000)},
                {"capex_usd", report.moneyOverflow ? Json() : jsonNumber(report.capex.count(), 1'000'000)},
                {"errors", report.errors}};
  };
  const Json json = {{"lightloom_convert", 1},
                     {"project", std::string(project)},
                     {"variant", std::string(variant)},
                     {"tier", std::string(tier)},
                     {"to", std::string(to)},
                     {"links", done.links},
                     {"converted", done.media.converted},
                     {"already", done.media.already},
                     {"left", done.media.left},
                     {"links_lost", done.linksLost},
                     {"switches", swaps},
                     {"changes", changes},
                     {"before", figures(before)},
                     {"after", figures(after)},
                     {"reasons", done.media.reasons}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace fabric
