// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/why_json.h"

#include <nlohmann/json.hpp>

#include "core/io/json_number.h"

namespace fabric {

namespace {

using Json = nlohmann::ordered_json;

Json amountJson(AmountUnit unit, std::int64_t amount) { return jsonNumber(amount, readUnit(unit).scale); }

Json termJson(const ExplanationTerm& term, AmountUnit unit) {
  const bool alone = term.factor == 0, ofPart = !term.partId.empty();
  return {{"what", term.what},
          {"quantity", alone ? Json() : Json(term.quantity)},
          {"factor", alone ? Json() : amountJson(unit, term.factor)},
          {"amount", amountJson(unit, term.amount)},
          {"unit", std::string(readUnit(unit).name)},
          {"part", ofPart ? Json(term.partId) : Json()},
          {"basis", term.basis},
          {"source", term.source},
          {"confidence", ofPart ? Json(std::string(code(term.confidence))) : Json()},
          {"unverified", term.unverified}};
}

}  // namespace

std::string whyJson(const Explanation& explanation, std::string_view project, std::string_view variant) {
  Json terms = Json::array();
  for (const ExplanationTerm& term : explanation.terms)
    terms.push_back(termJson(term, term.unit.value_or(explanation.unit)));
  const Json json = {{"lightloom_why", 1},
                     {"project", std::string(project)},
                     {"variant", std::string(variant)},
                     {"key", explanation.key},
                     {"value", explanation.value ? amountJson(explanation.unit, *explanation.value) : Json()},
                     {"unit", std::string(readUnit(explanation.unit).name)},
                     {"formula", explanation.formula},
                     {"terms_add_up", explanation.termsAddUp},
                     {"terms", terms}};
  return json.dump(2) + "\n";
}

}  // namespace fabric
