// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/substitutes_json.h"

#include <nlohmann/json.hpp>

#include "core/io/json_number.h"

namespace fabric {

std::string substitutesJson(std::span<const Substitute> substitutes, std::string_view project,
                            std::string_view variant) {
  using Json = nlohmann::ordered_json;
  const auto part = [](const Part& p, Money price) {
    return Json{{"part_id", p.id},
                {"model", p.model},
                {"price_usd", jsonDollars(price)},
                {"price_basis", std::string(code(p.price.basis))}};
  };
  Json list = Json::array();
  for (const Substitute& one : substitutes)
    list.push_back({{"section", std::string(code(one.section))},
                    {"quantity", one.quantity},
                    {"used", part(*one.used, one.price)},
                    {"substitute", part(*one.other, one.otherPrice)},
                    {"saved_usd", jsonDollars(one.saved)}});
  const Json json = {{"lightloom_substitutes", 1},
                     {"project", std::string(project)},
                     {"variant", std::string(variant)},
                     {"substitutes", list}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace fabric
