// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/bundles.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace fabric {

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
  if (lengthMm < 0) {
    ++bundle.unknownLength;
    return;
  }
  const Length length = Length::millimetres(lengthMm);
  const bool first = bundle.links - bundle.unknownLength == 1;
  bundle.minimum = first ? length : std::min(bundle.minimum, length);
  bundle.maximum = first ? length : std::max(bundle.maximum, length);
}

void BundleTable::remove(const BundleKey& key, std::int32_t lengthMm, bool overReach) {
  const std::uint32_t place = find(key);
  assert(place != none && "a link leaves the bundle it entered");
  if (place == none) return;
  last_ = place;
  Bundle& bundle = bundles_[place];
  if (--bundle.links == 0) return erase(place);
  if (overReach) --bundle.overReach;
  if (lengthMm < 0) {
    --bundle.unknownLength;
  } else if (isStale_[place] == 0 && (lengthMm == bundle.minimum.count() || lengthMm == bundle.maximum.count())) {
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
  bundles_[place].minimum = minimum;
  bundles_[place].maximum = maximum;
}

bool BundleTable::operator==(const BundleTable& other) const {
  if (bundles_.size() != other.bundles_.size()) return false;
  return std::ranges::all_of(bundles_, [&](const Bundle& bundle) {
    const std::uint32_t place = other.find(bundle.key);
    return place != none && other.bundles_[place] == bundle;
  });
}

}  // namespace fabric
