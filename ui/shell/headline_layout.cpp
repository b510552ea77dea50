// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drops figures by rank until the rest fits.

#include "ui/shell/headline_layout.h"

#include <algorithm>
#include <numeric>

namespace fabric::ui {
namespace {

/// Indices in the order in which they leave.
std::vector<int> leavingOrder(std::span<const HeadlineNeed> needs) {
  std::vector<int> order(needs.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](int a, int b) {
    const int rankA = needs[static_cast<std::size_t>(a)].dropRank;
    const int rankB = needs[static_cast<std::size_t>(b)].dropRank;
    if ((rankA == 0) != (rankB == 0)) return rankB == 0;
    if (rankA != rankB) return rankA < rankB;
    return a > b;
  });
  return order;
}

}  // namespace

HeadlineLayout layOutHeadline(std::span<const HeadlineNeed> needs, int available, int moreWidth, int slack) {
  HeadlineLayout result;
  int used = 0;
  for (const HeadlineNeed& need : needs) used += need.width;
  for (const int index : leavingOrder(needs)) {
    if (used <= available) break;
    if (result.dropped.empty()) available -= moreWidth;
    used -= needs[static_cast<std::size_t>(index)].width;
    result.dropped.push_back(index);
  }
  std::sort(result.dropped.begin(), result.dropped.end());

  const int shown = static_cast<int>(needs.size() - result.dropped.size());
  const int spare = std::max(0, available - used);
  const int share = shown > 0 ? std::min(slack, spare / shown) : 0;
  for (int i = 0; i < static_cast<int>(needs.size()); ++i) {
    if (std::binary_search(result.dropped.begin(), result.dropped.end(), i)) continue;
    result.shown.push_back({i, needs[static_cast<std::size_t>(i)].width + share});
  }
  return result;
}

}  // namespace fabric::ui
