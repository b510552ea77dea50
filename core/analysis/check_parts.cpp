// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of the parts used: prices, sources that were not checked, sources that disagree, parts that only the
// project knows.

#include "core/analysis/checks.h"
#include "core/analysis/costs.h"
#include "core/base/date.h"

namespace fabric {

namespace {

constexpr std::int64_t longestPriceAge = 180;  // days

/// A date that names a month or a year only counts as its last day.
void checkPriceAge(const CheckInput& in, const Part& part, FindingSet& out) {
  const auto today = lastDay(in.settings.economy.pricesValidOn);
  const auto priced = part.price.amount ? lastDay(part.price.date) : std::nullopt;
  if (!today || !priced || *today - *priced <= longestPriceAge) return;
  out.add(FindingCode::PriceAge,
          {{"age_days", std::to_string(*today - *priced)}, {"part", part.id}, {"price_date", part.price.date}});
}

}  // namespace

void checkParts(const CheckInput& in, FindingSet& out) {
  std::map<const Part*, std::int64_t> used;
  for (const PartCount& count : partCounts(in.tally, in.catalog)) {
    used[count.part] += count.quantity;
    if (count.price) continue;
    FindingSet::Values values{{"part", count.part->id}, {"quantity", std::to_string(count.quantity)}};
    if (count.tooShort) values.push_back({"reason", "no length reaches"});
    if (count.lengthUnknown) values.push_back({"reason", "length not known"});
    out.add(FindingCode::PartUnpriced, std::move(values));
  }
  for (const auto& [part, quantity] : used) {
    checkPriceAge(in, *part, out);
    if (in.catalog.unlisted.contains(part->id)) out.add(FindingCode::CatalogMissing, {{"part", part->id}});
    std::string fields;
    for (const std::string& field : part->provenance.unverified) fields += (fields.empty() ? "" : ", ") + field;
    if (!fields.empty()) out.add(FindingCode::PartUnverified, {{"fields", fields}, {"part", part->id}});
    for (const SourceConflict& conflict : part->provenance.conflicts)
      out.add(FindingCode::SourceConflict, {{"field", conflict.field},
                                            {"other", conflict.other},
                                            {"part", part->id},
                                            {"source", conflict.source},
                                            {"used", conflict.used}});
  }
}

}  // namespace fabric
