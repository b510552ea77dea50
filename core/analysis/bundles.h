// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bundles: links that run between the same two racks with the same cable in the same fabric and tier. The canvas, the
// schedule and the checks read bundles instead of links: there are fifty times fewer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/analysis/report.h"
#include "core/catalog/types.h"
#include "core/design/rows.h"

namespace fabric {

/// What makes links one bundle. `a` is the rack with the smaller id; both are the same inside a rack.
struct BundleKey {
  Id<Rack> a, b;
  Id<CableType> cable;
  Id<Fabric> fabric;
  LinkTier tier = LinkTier::Other;

  auto operator<=>(const BundleKey&) const = default;
};

/// The shortest and the longest of some links.
struct LengthRange {
  Length minimum, maximum;  ///< of those with a length; 0 if none
  std::uint32_t known = 0, unknown = 0;

  /// A length below 0 is unknown.
  void enter(std::int32_t lengthMm);
  bool operator==(const LengthRange&) const = default;
};

/// Lengths are those of links: the route, or the fixed length where that is longer; unknown between halls without one.
struct Bundle {
  BundleKey key;
  std::uint32_t links = 0;
  std::uint32_t overReach = 0;  ///< links longer than their reach
  LengthRange lengths;

  bool operator==(const Bundle&) const = default;
};

/// A table of bundles that follows single links. The order of bundles means nothing.
class BundleTable {
 public:
  std::span<const Bundle> all() const { return bundles_; }

  /// A link enters or leaves. A length below 0 is unknown.
  void add(const BundleKey& key, std::int32_t lengthMm, bool overReach);
  void remove(const BundleKey& key, std::int32_t lengthMm, bool overReach);

  /// Bundles whose shortest or longest link left while others stayed: their limits must be found again.
  std::vector<BundleKey> takeStale();
  void setLimits(const BundleKey& key, Length minimum, Length maximum);

  /// Same bundles, in any order.
  bool operator==(const BundleTable& other) const;

 private:
  struct Hash {
    std::size_t operator()(const BundleKey& k) const noexcept {
      std::uint64_t h = (std::uint64_t{k.a.value} << 32) ^ k.b.value;
      h = h * 0x9E3779B97F4A7C15 ^ (std::uint64_t{k.cable.value} << 34) ^ (std::uint64_t{k.fabric.value} << 3) ^
          static_cast<std::uint64_t>(k.tier);
      h *= 0x9E3779B97F4A7C15;
      return h ^ h >> 29;
    }
  };
  std::uint32_t find(const BundleKey& key) const;
  void erase(std::uint32_t place);

  static constexpr std::uint32_t none = ~std::uint32_t{0};
  std::vector<Bundle> bundles_;
  std::vector<std::uint8_t> isStale_;  // by place
  std::unordered_map<BundleKey, std::uint32_t, Hash> places_;
  std::vector<BundleKey> stale_;  // every bundle that is stale, and some that are not any more
  std::uint32_t last_ = none;
};

}  // namespace fabric
