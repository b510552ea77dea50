// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a design consists of, part by part: the one list of pieces that the report prices and the BOM prints.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/analysis/tally.h"
#include "core/catalog/part.h"
#include "core/settings/settings.h"

namespace fabric {

/// Pieces of one part. Cable parts are those of the ordered length; made-to-length fibre and assemblies too short for
/// their route say so.
struct PartCount {
  CostClass section = CostClass::Other;
  const Part* part = nullptr;  ///< valid as long as the catalog
  std::int64_t quantity = 0;
  std::optional<Money> price;  ///< of one piece
  bool estimated = false;      ///< worked out, not quoted (fibre made to length)
  std::optional<Power> power;  ///< typical of one piece where a figure exists, else maximum
  Length length;               ///< of a cable as ordered; 0 otherwise
  bool tooShort = false;       ///< the longest there is does not reach
  bool lengthUnknown = false;  ///< no route between the halls: the shortest length stands in, unpriced
  bool includesNics = false;   ///< a system whose price and power include its NICs
  Id<DeviceType> device;       ///< of a system or switch
  Id<TransceiverType> module;
  Id<CableType> cable;
  Id<LaserType> laser;
};

/// Every part with its pieces, by section and then in order of the catalog; nothing with quantity 0. NICs stand with
/// the systems they are sold in and are not listed; optical engines are part of their switch.
std::vector<PartCount> partCounts(const Tally& tally, const Catalog& catalog);

/// The spares of a class, in permille of the quantity; 0 for classes without a policy.
std::int32_t sparesPermille(const SparesPolicy& policy, CostClass section);
/// Spares for so many pieces, rounded up; nothing where that is more than can be counted.
std::optional<std::int64_t> sparesFor(std::int64_t quantity, std::int32_t permille);

/// A sum of money that knows whether it is still true.
class MoneySum {
 public:
  void add(std::int64_t quantity, Money price);
  void add(const MoneySum& other);
  std::optional<Money> value() const { return overflow_ ? std::nullopt : std::optional(sum_); }

 private:
  Money sum_;
  bool overflow_ = false;
};

}  // namespace fabric
