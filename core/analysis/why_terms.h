// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What explanations are made of, for the files that list them (why_counts.cpp, why_sums.cpp, why_fabric.cpp). Products
// are checked: one that is larger than the program holds ends the explanation with a refusal.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/checks.h"
#include "core/analysis/costs.h"
#include "core/analysis/figures.h"
#include "core/analysis/why.h"

namespace fabric::explain {

/// Thrown by `times`, caught by `why`.
struct TooLarge {};
/// a x b, or TooLarge.
std::int64_t times(std::int64_t a, std::int64_t b);

/// What an explanation may look at. Findings are there only for explanations that ask for them.
struct Facts {
  const LiveFigures& figures;
  const Report& report;
  const Design& design;
  const Catalog& catalog;
  const Settings& settings;
  std::span<const Finding> findings;

  const Tally& tally() const { return figures.tally(); }
};

using Terms = std::vector<ExplanationTerm>;
/// Nothing where the report has no figure (null).
using Value = std::function<std::optional<std::int64_t>(const Facts&)>;
using MakeTerms = std::function<Terms(const Facts&)>;

/// What must be computed beyond the rows' figures.
enum class Needs : std::uint8_t { Rows, Graph, Findings };

struct Explainer {
  std::string key;
  AmountUnit unit = AmountUnit::Pieces;
  bool termsAddUp = false;
  std::string formula;
  Value value;
  MakeTerms terms;
  Needs needs = Needs::Rows;
};
using Explainers = std::vector<Explainer>;

// ---------------------------------------------------------------- terms

/// Pieces of a catalog part, each with a figure of it from this column; without a column they are only counted.
ExplanationTerm partTerm(const Part& part, std::string_view field, std::int64_t quantity, std::int64_t factor);
ExplanationTerm plainTerm(std::string what, std::int64_t quantity, std::int64_t factor, std::string basis,
                          std::string source);
/// An amount that is itself a figure of the report.
ExplanationTerm amountTerm(std::string what, std::int64_t amount);
ExplanationTerm setting(std::string what, AmountUnit unit, std::int64_t amount, std::string source);

/// The devices of each class x what one counts for, by this column of the catalog; nothing for those that count 0.
Terms deviceTerms(const Facts& f, const std::function<std::int64_t(const DeviceClass&, const DeviceType&)>& each,
                  std::string_view field = {});
/// The links of each wanted kind x what one counts for.
Terms linkTerms(const Facts& f, const std::function<std::int64_t(const LinkKind&)>& each,
                const std::function<bool(const LinkKind&)>& wanted);
/// The pieces of every wanted part.
Terms pieceTerms(const Facts& f, const std::function<bool(const PartCount&)>& wanted);

// ---------------------------------------------------------------- lists, each of one part of the report

void explainCounts(Explainers& list, const Facts& f);
void explainPower(Explainers& list);
void explainCost(Explainers& list);
void explainReliability(Explainers& list);
void explainPerAccelerator(Explainers& list);
void explainFabrics(Explainers& list, const Facts& f);
void explainDesign(Explainers& list);  ///< bandwidth, oversubscription, latency, length, findings

}  // namespace fabric::explain
