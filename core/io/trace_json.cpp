// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/trace_json.h"

#include <nlohmann/json.hpp>

#include "core/design/shapes.h"
#include "core/io/json_number.h"

namespace fabric {

std::vector<TracedLink> tracedLinks(const DeviceTrace& trace, const Design& design, const Catalog& catalog,
                                    const Tally& tally) {
  std::vector<TracedLink> list;
  Shapes shapes(catalog);
  for (std::size_t i = 0; i < trace.links.size(); ++i) {
    const Link& link = design.links[trace.links[i]];
    const Cable& cable = design.cables[link.cable];
    TracedLink traced{portLabel(design, shapes, link.a, link.portA), portLabel(design, shapes, link.b, link.portB),
                      "C" + std::to_string(link.cable.value), catalog[cable.type].part.id, std::nullopt};
    if (link.a != trace.devices[i]) std::swap(traced.from, traced.to);
    const std::int32_t length = tally.lengthOf(link, cable);
    if (length >= 0) traced.length = Length::millimetres(length);
    list.push_back(std::move(traced));
  }
  return list;
}

std::string traceJson(const DeviceTrace& trace, const Design& design, const Catalog& catalog, const Tally& tally,
                      std::string_view project, std::string_view variant) {
  using Json = nlohmann::ordered_json;
  Json path = Json::array();
  for (const TracedLink& link : tracedLinks(trace, design, catalog, tally))
    path.push_back({{"from", link.from},
                    {"to", link.to},
                    {"cable", link.cable},
                    {"type", link.cableType},
                    {"length_m", link.length ? jsonNumber(link.length->count(), 1000) : Json()}});
  const Fabric* fabric = design.fabrics.find(trace.fabric);
  const Json json = {{"lightloom_trace", 1},
                     {"project", std::string(project)},
                     {"variant", std::string(variant)},
                     {"from", design.devices[trace.devices.front()].name},
                     {"to", design.devices[trace.devices.back()].name},
                     {"fabric", fabric ? fabric->name : std::string()},
                     {"hops", trace.ways.hops},
                     {"ways", trace.ways.ways},
                     {"links", trace.ways.links.size()},
                     {"latency_ns", jsonNumber(trace.ways.latency.count(), 1000)},
                     {"length_m", trace.lengthKnown ? jsonNumber(trace.lengthMm, 1000) : Json()},
                     {"path", path}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace fabric
