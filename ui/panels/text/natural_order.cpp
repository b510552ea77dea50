// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/text/natural_order.h"

#include <algorithm>
#include <numeric>

namespace fabric::ui {

NaturalOrder::NaturalOrder() {
  collator_.setNumericMode(true);
  collator_.setCaseSensitivity(Qt::CaseInsensitive);
}

std::vector<std::int64_t> NaturalOrder::places(const std::vector<QString>& texts) const {
  std::vector<std::size_t> order(texts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return compare(texts[a], texts[b]) < 0; });
  std::vector<std::int64_t> places(texts.size());
  std::int64_t place = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i > 0 && compare(texts[order[i - 1]], texts[order[i]]) != 0) ++place;
    places[order[i]] = place;
  }
  return places;
}

}  // namespace fabric::ui
