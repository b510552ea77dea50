// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/why.h"

#include <algorithm>

#include "core/analysis/graph_figures.h"
#include "core/analysis/report_builder.h"
#include "core/analysis/why_terms.h"
#include "core/base/text.h"

namespace fabric {

namespace {

using namespace explain;

/// Every figure of the report, in its order.
Explainers explainersOf(const Facts& facts) {
  Explainers list;
  explainCounts(list, facts);
  explainFabrics(list, facts);
  explainDesign(list);
  explainPower(list);
  explainCost(list);
  explainReliability(list);
  explainPerAccelerator(list);
  return list;
}

std::vector<std::string> keysOf(const Explainers& list) {
  std::vector<std::string> keys;
  for (const Explainer& one : list) keys.push_back(one.key);
  return keys;
}

}  // namespace

ReadUnit readUnit(AmountUnit unit) {
  switch (unit) {
  case AmountUnit::Pieces: return {"", 1};
  case AmountUnit::Milliwatts: return {"W", 1000};
  case AmountUnit::MicroDollars: return {"USD", 1'000'000};
  case AmountUnit::BitsPerSecond: return {"Gb/s", 1'000'000'000};
  case AmountUnit::Thousandths: return {"", 1000};
  case AmountUnit::Millimetres: return {"m", 1000};
  case AmountUnit::Picoseconds: return {"ns", 1000};
  case AmountUnit::FailureBillionths: return {"failures a year", 1'000'000'000};
  }
  return {};
}

std::string amountText(AmountUnit unit, std::int64_t amount) {
  const auto [name, scale] = readUnit(unit);
  return formatDecimal(amount, scale) + (name.empty() ? "" : " ") + std::string(name);
}

std::vector<std::string> explainableKeys(const Design& design, const Catalog& catalog, const Settings& settings) {
  const LiveFigures figures = LiveFigures::full(design, catalog, settings);
  const Report report = reportOf(figures, design, catalog, settings);
  return keysOf(explainersOf({figures, report, design, catalog, settings, {}}));
}

Result<Explanation> why(std::string_view key, const Design& design, const Catalog& catalog, const Settings& settings,
                        std::stop_token stop) {
  const LiveFigures figures = LiveFigures::full(design, catalog, settings);
  Report report = reportOf(figures, design, catalog, settings);
  Facts facts{figures, report, design, catalog, settings, {}};
  const Explainers all = explainersOf(facts);
  const auto at = std::ranges::find(all, key, &Explainer::key);
  if (at == all.end()) {
    const auto near = nearest(key, keysOf(all));
    return fail(ErrorCode::NotFound, std::string(key), "this is no figure that can be explained",
                near ? "did you mean " + *near + "?" : std::string{});
  }
  std::vector<Finding> findings;
  bool complete = true;
  if (at->needs == Needs::Graph) complete = addGraphFigures(report, figures.tally(), design, catalog, stop);
  if (at->needs == Needs::Findings) {
    findings = check(figures.tally(), design, catalog, settings, stop);
    addFindings(report, findings);
    facts.findings = findings;
    complete = !stop.stop_requested();
  }
  if (!complete) return fail(ErrorCode::Cancelled, std::string(key), "stopped before it was computed");
  Explanation result;
  result.key = key;
  result.unit = at->unit;
  result.value = at->value(facts);
  result.termsAddUp = at->termsAddUp;
  result.formula = at->formula;
  try {
    if (at->terms) result.terms = at->terms(facts);
  } catch (const TooLarge&) {
    return fail(ErrorCode::LimitExceeded, std::string(key),
                "a product of pieces and the figure of one is larger than the program holds",
                "check the catalog figures of the parts it is made of");
  }
  return result;
}

}  // namespace fabric
