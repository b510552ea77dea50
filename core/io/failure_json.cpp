// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/failure_json.h"

#include <nlohmann/json.hpp>

#include "core/io/json_number.h"

namespace fabric {

namespace {

using Json = nlohmann::ordered_json;

Json jsonRate(const std::optional<DataRate>& rate) { return rate ? jsonNumber(rate->count(), 1'000'000'000) : Json(); }
Json jsonRatio(std::int64_t thousandths) { return thousandths > 0 ? jsonNumber(thousandths, 1000) : Json(); }

Json lossJson(const FabricLoss& loss, const Design& design) {
  const Fabric* fabric = design.fabrics.find(loss.fabric);
  return {{"name", fabric ? fabric->name : ""},
          {"links", {{"before", loss.links}, {"lost", loss.linksLost}}},
          {"accelerators", {{"before", loss.accelerators}, {"failed", loss.failed}, {"cut_off", loss.cutOff}}},
          {"stranded_switches", loss.strandedSwitches},
          {"injection_gbps", {{"before", jsonRate(loss.injectionBefore)}, {"after", jsonRate(loss.injectionAfter)}}},
          {"per_accelerator_gbps",
           {{"mean_before", jsonRate(loss.meanBefore)},
            {"mean_after", jsonRate(loss.meanAfter)},
            {"min_after", jsonRate(loss.leastAfter)},
            {"lost_mean", jsonRate(loss.meanBefore - loss.meanAfter)},
            {"lost_max", jsonRate(loss.mostLost)}}},
          {"bisection_gbps", {{"before", jsonRate(loss.bisectionBefore)}, {"after", jsonRate(loss.bisectionAfter)}}},
          {"oversubscription",
           {{"leaf", {{"before", jsonRatio(loss.leafBefore)}, {"after", jsonRatio(loss.leafAfter)}}},
            {"spine", {{"before", jsonRatio(loss.spineBefore)}, {"after", jsonRatio(loss.spineAfter)}}}}}};
}

}  // namespace

std::string failureJson(const FailureLoss& loss, const Design& design, std::string_view project,
                        std::string_view variant) {
  Json fabrics = Json::array();
  for (const FabricLoss& one : loss.fabrics) fabrics.push_back(lossJson(one, design));
  const Json json = {{"lightloom_failure", 1},
                     {"project", std::string(project)},
                     {"variant", std::string(variant)},
                     {"out_of_use", {{"devices", loss.devices}, {"cables", loss.cables}, {"links", loss.links}}},
                     {"fabrics", fabrics}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace fabric
