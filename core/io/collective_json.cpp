// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/collective_json.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "core/io/json_number.h"

namespace fabric {

std::string collectiveJson(std::span<const CollectiveTimes> times, std::int64_t bytes, const Design& design,
                           std::string_view project, std::string_view variant) {
  using Json = nlohmann::ordered_json;
  // To the nanosecond; what is longer than whole numbers hold stays as it is.
  const auto microseconds = [](double ns) { return ns < 9e18 ? jsonNumber(std::llround(ns), 1000) : Json(ns / 1000); };
  Json fabrics = Json::array(), assumptions = Json::array();
  for (const std::string_view one : collectiveAssumptions()) assumptions.push_back(std::string(one));
  for (const CollectiveTimes& one : times) {
    const Fabric* fabric = design.fabrics.find(one.fabric);
    fabrics.push_back(
        {{"name", fabric ? fabric->name : ""},
         {"accelerators", one.accelerators},
         {"accelerators_available", one.available},
         {"latency_ns", jsonNumber(one.alpha.count(), 1000)},
         {"rate_gbps", jsonNumber(one.rate.count(), 1'000'000'000)},
         {"all_to_all_rate_gbps", one.allToAllRate ? jsonNumber(one.allToAllRate->count(), 1'000'000'000) : Json()},
         {"time_us",
          {{"ring_all_reduce", microseconds(one.ring)},
           {"tree_all_reduce", microseconds(one.tree)},
           {"all_to_all", one.allToAll ? microseconds(*one.allToAll) : Json()}}}});
  }
  const Json json = {{"lightloom_collective", 1},
                     {"project", std::string(project)},
                     {"variant", std::string(variant)},
                     {"bytes", bytes},
                     {"fabrics", fabrics},
                     {"assumptions", assumptions}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace fabric
