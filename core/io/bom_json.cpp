// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/bom_json.h"

#include <nlohmann/json.hpp>

#include "core/io/json_number.h"

namespace fabric {

namespace {

using Json = nlohmann::ordered_json;

Json dollarsOrNull(const std::optional<Money>& money) { return money ? jsonDollars(*money) : Json(); }

Json lineJson(const BomLine& line) {
  const bool priced = line.unitPrice.amount.has_value();
  return {{"section", std::string(code(line.section))},
          {"part_id", line.partId},
          {"manufacturer", line.manufacturer},
          {"part_number", line.partNumber},
          {"description", line.description},
          {"quantity", line.quantity},
          {"spares", line.spares},
          {"order_quantity", line.orderQuantity()},
          {"unit", line.unit},
          {"unit_price", dollarsOrNull(line.unitPrice.amount)},
          {"price_basis", priced ? Json(std::string(code(line.unitPrice.basis))) : Json()},
          {"price_note", line.unitPrice.note},
          {"price_date", line.unitPrice.date},
          {"extended_price", dollarsOrNull(line.extendedPrice())},
          {"unit_power_w", line.unitPower ? jsonNumber(line.unitPower->count(), 1000) : Json()},
          {"used_at", line.usedAt},
          {"source", line.source}};
}

}  // namespace

std::string bomJson(const Bom& bom) {
  Json lines = Json::array();
  for (const BomLine& line : bom.lines) lines.push_back(lineJson(line));
  const Json json = {{"convention", bom.convention},
                     {"currency", bom.currency},
                     {"total", dollarsOrNull(bom.total)},
                     {"unpriced_lines", bom.unpricedLines},
                     {"lines", lines}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace fabric
