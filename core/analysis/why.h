// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a figure is what it is: the formula in words, the terms it is made of, and where each input is from. Keys are
// those of the report: "power_w.total", "counts.transceivers.by_part.xc-…", "fabrics[0].max_hops".
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/report.h"
#include "core/design/design.h"
#include "core/settings/settings.h"

namespace fabric {

/// What an amount counts.
enum class AmountUnit : std::uint8_t {
  Pieces,
  Milliwatts,
  MicroDollars,
  BitsPerSecond,
  Thousandths,
  Millimetres,
  Picoseconds,
  FailureBillionths  ///< a year
};

/// The unit people read, and how many of the amount make one: "W" and 1000. Pieces and ratios have no name.
struct ReadUnit {
  std::string_view name;
  std::int64_t scale = 1;
};
ReadUnit readUnit(AmountUnit unit);
/// The amount in the unit people read, exactly: 700,000 mW is "700 W".
std::string amountText(AmountUnit unit, std::int64_t amount);

/// quantity x factor = amount. A term without a factor (0) is an amount by itself.
struct ExplanationTerm {
  std::string what;  ///< "QM9700", "optional: where"
  std::int64_t quantity = 0;
  std::int64_t factor = 0;
  std::int64_t amount = 0;
  std::optional<AmountUnit> unit;  ///< of factor and amount, where it is not the explanation's
  std::string partId;              ///< the catalog row the factor is from; empty if it is not from the catalog
  /// "list" (a price), "published", "estimate", "specification" (see FigureBasis), "setting", "design", "computed"
  std::string basis;
  std::string source;
  Confidence confidence = Confidence::High;
  bool unverified = false;
};

struct Explanation {
  std::string key;
  AmountUnit unit = AmountUnit::Pieces;
  std::optional<std::int64_t> value;  ///< exactly the report's figure; nothing where the report has none (null)
  bool termsAddUp = false;  ///< the amounts of the terms sum to the value; else the formula says how they combine
  std::string formula;
  std::vector<ExplanationTerm> terms;
};

/// Errors: a key that is no figure of the report, with the nearest that is; a product that is larger than the program
/// holds.
Result<Explanation> why(std::string_view key, const Design& design, const Catalog& catalog, const Settings& settings,
                        std::stop_token stop = {});
/// Every key of the report of this design: all can be explained.
std::vector<std::string> explainableKeys(const Design& design, const Catalog& catalog, const Settings& settings);

}  // namespace fabric
