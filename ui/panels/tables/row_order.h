// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a table is sorted, and the sorting of a few hundred rows by what is shown: numbers as numbers, names in natural
// order, what is not known at the end either way, and equal rows as they came.

#pragma once

#include "ui/panels/text/natural_order.h"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <utility>
#include <vector>

namespace fabric::ui {

struct RowOrder {
  int column = -1;  ///< below 0: as the table comes
  bool descending = false;

  bool operator==(const RowOrder&) const = default;
};

/// What one row is sorted by.
struct SortKey {
  bool known = true;
  double number = 0;
  QString text = {};

  static SortKey of(const QString& text) { return {true, 0, text}; }
  template <std::convertible_to<double> Number>
  static SortKey of(Number number) {
    return {true, static_cast<double>(number), {}};
  }
  static SortKey unknown() { return {false, 0, {}}; }
};

/// Sorts rows by `keyOf(row)`. Does nothing without a column.
template <class Row, class KeyOf>
void sortRows(std::vector<Row>& rows, const RowOrder& order, KeyOf&& keyOf) {
  if (order.column < 0) return;
  struct Keyed {
    SortKey key;
    Row row;
  };
  std::vector<Keyed> keyed;
  keyed.reserve(rows.size());
  for (Row& row : rows) keyed.push_back({keyOf(row), std::move(row)});
  const NaturalOrder natural;
  std::ranges::stable_sort(keyed, [&](const Keyed& a, const Keyed& b) {
    if (a.key.known != b.key.known) return a.key.known;
    const Keyed& first = order.descending ? b : a;
    const Keyed& second = order.descending ? a : b;
    if (first.key.number != second.key.number) return first.key.number < second.key.number;
    return natural.compare(first.key.text, second.key.text) < 0;
  });
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = std::move(keyed[i].row);
}

}  // namespace fabric::ui
