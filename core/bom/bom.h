// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bom: what to order. One line a part; the convention of counting is printed with it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/report.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/settings/settings.h"

namespace fabric {

/// How things are counted, in words: reports and bills print it.
inline constexpr std::string_view countingConvention = "Transceivers are modules in cages: a twin-port module is one "
                                                       "piece with two ports. DAC, ACC, AEC and AOC are cables "
                                                       "with fixed ends, one piece each and no transceivers. Fibre is "
                                                       "counted by the patch or splitter pulled. A co-packaged "
                                                       "switch contains its optical engines; its external lasers are "
                                                       "lines of their own. A system contains its NICs. Modules "
                                                       "are counted per device, never rounded over the design.";

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

/// Rolls the design up, with prices in the currency of the settings: unit prices are converted and rounded to a
/// hundredth, and the sums are sums of these. Errors only on numeric overflow of money.
Result<Bom> makeBom(const Design& design, const Catalog& catalog, const Settings& settings);

}  // namespace fabric
