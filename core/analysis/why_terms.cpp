// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/why_terms.h"

#include <algorithm>

#include "core/catalog/figure_basis.h"

namespace fabric::explain {

std::int64_t times(std::int64_t a, std::int64_t b) {
  std::int64_t product = 0;
  if (__builtin_mul_overflow(a, b, &product)) throw TooLarge{};
  return product;
}

ExplanationTerm partTerm(const Part& part, std::string_view field, std::int64_t quantity, std::int64_t factor) {
  ExplanationTerm term;
  term.what = part.model.empty() ? part.id : part.model;
  term.quantity = quantity;
  term.factor = factor;
  term.amount = times(quantity, factor);
  term.partId = part.id;
  term.source = part.provenance.source;
  if (field.empty()) {  // how many there are is no figure of the part
    term.basis = "design";
    return term;
  }
  const FigureBasis basis = basisOf(part, field);
  term.basis = code(basis);
  // Of what the engineer wrote there is no source to be unsure of.
  if (basis != FigureBasis::Specification) term.confidence = part.provenance.confidence;
  term.unverified = part.provenance.isUnverified(field);
  return term;
}

ExplanationTerm plainTerm(std::string what, std::int64_t quantity, std::int64_t factor, std::string basis,
                          std::string source) {
  ExplanationTerm term;
  term.what = std::move(what);
  term.quantity = quantity;
  term.factor = factor;
  term.amount = factor != 0 ? times(quantity, factor) : quantity;
  term.basis = std::move(basis);
  term.source = std::move(source);
  return term;
}

ExplanationTerm amountTerm(std::string what, std::int64_t amount) {
  ExplanationTerm term = plainTerm(std::move(what), 0, 0, "computed", "this report");
  term.amount = amount;
  return term;
}

ExplanationTerm setting(std::string what, AmountUnit unit, std::int64_t amount, std::string source) {
  ExplanationTerm term = plainTerm(std::move(what), 0, 0, "setting", std::move(source));
  term.amount = amount;
  term.unit = unit;
  return term;
}

Terms deviceTerms(const Facts& f, const std::function<std::int64_t(const DeviceClass&, const DeviceType&)>& each,
                  std::string_view field) {
  Terms terms;
  for (const DeviceClass& klass : f.tally().classes()) {
    if (klass.count == 0) continue;
    const std::int64_t one = each(klass, f.catalog[klass.type]);
    if (one == 0) continue;
    ExplanationTerm term = partTerm(f.catalog[klass.type].part, field, klass.count, one);
    term.what += " (" + std::string(code(klass.role)) + ")";
    // Classes apart in nothing but the group of their links.
    const auto same = [&](const ExplanationTerm& t) {
      return t.partId == term.partId && t.what == term.what && t.factor == one;
    };
    const auto at = klass.linkGroup != 0 ? std::ranges::find_if(terms, same) : terms.end();
    if (at == terms.end()) {
      terms.push_back(std::move(term));
      continue;
    }
    at->quantity += term.quantity;
    at->amount += term.amount;
  }
  return terms;
}

Terms linkTerms(const Facts& f, const std::function<std::int64_t(const LinkKind&)>& each,
                const std::function<bool(const LinkKind&)>& wanted) {
  Terms terms;
  for (const LinkKind& kind : f.tally().kinds()) {
    if (kind.links == 0 || !wanted(kind)) continue;
    const Fabric* fabric = f.design.fabrics.find(kind.fabric);
    const std::string what = (fabric ? fabric->name + " " : "") + std::string(code(kind.tier)) + ", " +
                             toText(kind.rate) + " Gb/s, " + f.catalog[kind.cable].part.id;
    terms.push_back(plainTerm(what, kind.links, each(kind), "design", "links of the design"));
  }
  return terms;
}

Terms pieceTerms(const Facts& f, const std::function<bool(const PartCount&)>& wanted) {
  Terms terms;
  for (const PartCount& part : partCounts(f.tally(), f.catalog))
    if (wanted(part)) terms.push_back(partTerm(*part.part, "", part.quantity, 1));
  return terms;
}

}  // namespace fabric::explain
