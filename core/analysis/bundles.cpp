// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/bundles.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace fabric {

void LengthRange::enter(std::int32_t lengthMm) {
  if (lengthMm < 0) {
    ++unknown;
    return;
  }
  const Length length = Length::millimetres(lengthMm);
  minimum = known == 0 ? length : std::min(minimum, length);
  maximum = known == 0 ? length : std::max(maximum, length);
  ++known;
}

std::uint32_t BundleTable::find(const BundleKey& key) const {
  if (last_ < bundles_.size() && bundles_[last_].key == key) return last_;
  const auto at = places_.find(key);
  return at == places_.end() ? none : at->second;
}

void BundleTable::add(const BundleKey& key, std::int32_t lengthMm, bool overReach) {
  std::uint32_t place = find(key);
  if (place == none) {
    place = static_cast<std::uint32_t>(bundles_.size());
    bundles_.emplace_back().key = key;
    isStale_.push_back(0);
    places_.emplace(key, place);
  }
  last_ = place;
  Bundle& bundle = bundles_[place];
  ++bundle.links;
  if (overReach) ++bundle.overReach;
  bundle.lengths.enter(lengthMm);
}

void BundleTable::remove(const BundleKey& key, std::int32_t lengthMm, bool overReach) {
  const std::uint32_t place = find(key);
  assert(place != none && "a link leaves the bundle it entered");
  if (place == none) return;
  last_ = place;
  Bundle& bundle = bundles_[place];
  if (--bundle.links == 0) return erase(place);
  if (overReach) --bundle.overReach;
  LengthRange& lengths = bundle.lengths;
  --(lengthMm < 0 ? lengths.unknown : lengths.known);
  const bool isLimit = lengthMm >= 0 && (lengthMm == lengths.minimum.count() || lengthMm == lengths.maximum.count());
  if (isStale_[place] == 0 && isLimit) {
    isStale_[place] = 1;
    stale_.push_back(key);
  }
}

void BundleTable::erase(std::uint32_t place) {
  places_.erase(bundles_[place].key);
  if (place + 1 != bundles_.size()) {
    bundles_[place] = bundles_.back();
    isStale_[place] = isStale_.back();
    places_[bundles_[place].key] = place;
  }
  bundles_.pop_back();
  isStale_.pop_back();
  last_ = none;
}

std::vector<BundleKey> BundleTable::takeStale() {
  std::vector<BundleKey> keys;
  for (const BundleKey& key : std::exchange(stale_, {})) {
    const std::uint32_t place = find(key);
    if (place == none || isStale_[place] == 0) continue;
    isStale_[place] = 0;
    keys.push_back(key);
  }
  return keys;
}

void BundleTable::setLimits(const BundleKey& key, Length minimum, Length maximum) {
  const std::uint32_t place = find(key);
  if (place == none) return;
  bundles_[place].lengths.minimum = minimum;
  bundles_[place].lengths.maximum = maximum;
}

bool BundleTable::operator==(const BundleTable& other) const {
  if (bundles_.size() != other.bundles_.size()) return false;
  return std::ranges::all_of(bundles_, [&](const Bundle& bundle) {
    const std::uint32_t place = other.find(bundle.key);
    return place != none && other.bundles_[place] == bundle;
  });
}

}  // namespace fabric
