// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bom/bom.h"

#include <algorithm>
#include <tuple>

#include "core/analysis/costs.h"
#include "core/base/text.h"
#include "core/bom/descriptions.h"
#include "core/bom/used_at.h"

namespace fabric {

namespace {

Price priceOf(const PartCount& count) {
  Price price = count.part->price;
  price.amount = count.price;
  if (!count.price) price.basis = PriceBasis::None;
  if (count.tooShort) price.note = "no length reaches";
  if (count.lengthUnknown) price.note = "length not known";
  if (count.price && count.estimated) {
    price.basis = PriceBasis::Estimate;
    price.note = "made to length: worked out from the two longest stock lengths";
  }
  return price;
}

Result<BomLine> lineOf(const PartCount& count, const Catalog& catalog, const UsedAt& usedAt,
                       const SparesPolicy& policy) {
  BomLine line;
  line.section = count.section;
  line.partId = count.part->id;
  line.manufacturer = count.part->vendor;
  line.partNumber = count.part->number.empty() ? count.part->model : count.part->number;
  line.description = describe(count, catalog);
  line.quantity = count.quantity;
  const auto spares = sparesFor(count.quantity, sparesPermille(policy, count.section));
  if (!spares) return fail(ErrorCode::LimitExceeded, line.partId, "its spares are more than can be counted");
  line.spares = *spares;
  line.unitPrice = priceOf(count);
  line.unitPower = count.power;
  line.usedAt = usedAt.of(count);
  line.source = count.part->provenance.source;
  return line;
}

/// The counting convention, and what was done to the prices.
std::string conventionIn(const Currency& currency) {
  if (currency.isDollar()) return std::string(countingConvention);
  return std::string(countingConvention) + " Prices are converted at " +
         formatDecimal(currency.perDollarMillionths, Currency::million) + " " + currency.code +
         " to the US dollar, each unit price rounded to 0.01.";
}

}  // namespace

std::optional<Money> BomLine::extendedPrice() const {
  return unitPrice.amount ? checkedTimes(*unitPrice.amount, orderQuantity()) : std::nullopt;
}

Result<Bom> makeBom(const Design& design, const Catalog& catalog, const Settings& settings) {
  Tally tally(catalog, settings);
  tally.addAll(design, false);
  const UsedAt usedAt(design, tally, catalog);
  Bom bom;
  const Currency& currency = settings.economy.currency;
  bom.convention = conventionIn(currency);
  bom.currency = currency.code;
  for (const PartCount& count : partCounts(tally, catalog)) {
    auto line = lineOf(count, catalog, usedAt, settings.spares);
    if (!line) return tl::unexpected(line.error());
    const bool priced = line->unitPrice.amount.has_value();
    if (priced) line->unitPrice.amount = currency.priceOf(*line->unitPrice.amount);
    const auto extended = line->extendedPrice();
    const auto total = checkedAdd(bom.total, extended.value_or(Money{}));
    if ((priced && !extended) || !total)
      return fail(ErrorCode::LimitExceeded, line->partId,
                  "the sum of the bill of materials is more than can be counted", "check the unit prices");
    bom.total = *total;
    if (!priced) ++bom.unpricedLines;
    bom.lines.push_back(*std::move(line));
  }
  std::ranges::stable_sort(bom.lines, [](const BomLine& a, const BomLine& b) {
    return std::tie(a.section, a.description) < std::tie(b.section, b.description);
  });
  return bom;
}

}  // namespace fabric
