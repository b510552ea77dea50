// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bill by place: what is where, and what was there in the baseline.

#include "ui/panels/tables/bom_model.h"
#include "ui/panels/text/natural_order.h"
#include "ui/wording/text.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace fabric::ui {

void BomModel::setPlaces(BomPlacing placing, const std::vector<BomPlace>& places,
                         const std::optional<std::vector<BomPlace>>& baseline) {
  placing_ = placing;
  placesCompared_ = compared_ && baseline;
  shares_.clear();
  places_.clear();
  std::vector<int> entryOfLine(bom_.lines.size(), -1);
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (entries_[i].number > 0) entryOfLine[static_cast<std::size_t>(entries_[i].number) - 1] = static_cast<int>(i);
  /// What is at one place of either bill, by entry.
  struct Content {
    std::string name;
    std::map<int, Share> shares;
  };
  std::map<BomSite, Content> sites;
  for (const BomPlace& place : places) {
    Content& content = sites[place.site];
    content.name = place.name;
    for (const BomShare& share : place.shares) content.shares[entryOfLine[share.line]].quantity = share.quantity;
  }
  if (placesCompared_)
    for (const BomPlace& place : *baseline) {
      Content& content = sites[place.site];
      if (content.name.empty()) content.name = place.name;  // gone since: by the name it had
      for (const BomShare& share : place.shares) content.shares[entryOfBaseline_[share.line]].before += share.quantity;
    }
  std::vector<std::pair<BomSite, Content>> sorted(sites.begin(), sites.end());
  const NaturalOrder natural;
  // Racks and units as people count them; what is between and outside follows.
  std::ranges::stable_sort(sorted, [&](const auto& a, const auto& b) {
    if (a.first.where != b.first.where) return a.first.where < b.first.where;
    return natural.compare(text(a.second.name), text(b.second.name)) < 0;
  });
  for (auto& [site, content] : sorted) {
    for (auto& [entry, share] : content.shares) {
      share.entry = entry;
      share.place = static_cast<int>(places_.size());
      shares_.push_back(share);
    }
    places_.emplace_back(site, text(content.name));
  }
  // Spares are in no place: lines of their own, of no pieces.
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const std::int64_t before = placesCompared_ ? entries_[i].sparesBefore : 0;
    if (entries_[i].line.spares > 0 || before > 0)
      shares_.push_back({static_cast<int>(i), static_cast<int>(places_.size()), 0, entries_[i].line.spares, 0, before});
  }
  rebuild();
}

QString BomModel::placeName(int place) const {
  if (place < 0 || place >= static_cast<int>(places_.size())) return tr("Spares");
  const auto& [site, name] = places_[static_cast<std::size_t>(place)];
  const bool racks = placing_ == BomPlacing::Rack;
  switch (site.where) {
  case BomSite::Where::In: break;
  case BomSite::Where::Between: return racks ? tr("Between racks") : tr("Between scalable units");
  case BomSite::Where::Outside: return racks ? tr("In no rack") : tr("Outside scalable units");
  }
  return name;
}

/// Of what is at one place; nothing where a price is not known, or nothing is compared.
std::optional<Money> BomModel::totalChangeOf(const Entry& entry, const Share& share) const {
  if (!placesCompared_) return std::nullopt;
  const auto& price = entry.line.unitPrice.amount;
  const std::int64_t now = share.quantity + share.spares, then = share.before + share.sparesBefore;
  const auto sumOf = [](const std::optional<Money>& each, std::int64_t count) {
    return count == 0 ? std::optional(Money{}) : each ? checkedTimes(*each, count) : std::nullopt;
  };
  const auto after = sumOf(price, now), before = sumOf(entry.priceBefore, then);
  return after && before ? std::optional(*after - *before) : std::nullopt;
}

}  // namespace fabric::ui
