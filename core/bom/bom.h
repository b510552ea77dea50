// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bom: what to order. One line a part; the convention of counting is printed with it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/report.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/settings/settings.h"

namespace fabric {

struct BomLine {
  CostClass section = CostClass::Other;
  std::string partId, manufacturer, partNumber, description;
  std::int64_t quantity = 0, spares = 0;
  std::string unit = "piece";
  Price unitPrice;  ///< in the currency of the bill
  std::optional<Power> unitPower;
  std::vector<std::string> usedAt;  ///< rows, units or tiers, shortened: "leaf-spine", "racks A01-A19"
  std::string source;

  std::int64_t orderQuantity() const { return quantity + spares; }
  /// Unit price times order quantity; nothing if unpriced.
  std::optional<Money> extendedPrice() const;
};

struct Bom {
  std::string convention;      ///< the counting convention in one sentence, and the rate of the currency
  std::string currency;        ///< ISO 4217 code of every amount
  std::vector<BomLine> lines;  ///< by section, then description
  Money total;                 ///< of the priced lines, spares included
  std::int64_t unpricedLines = 0;
};

/// The spares of a class, in permille of the quantity; 0 for classes without a policy.
std::int32_t sparesPermille(const SparesPolicy& policy, CostClass section);

/// Rolls the design up, with prices in the currency of the settings: unit prices are converted and rounded to a
/// hundredth, and the sums are sums of these. Errors only on numeric overflow of money.
Result<Bom> makeBom(const Design& design, const Catalog& catalog, const Settings& settings);

}  // namespace fabric
