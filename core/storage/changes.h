// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The difference of two designs as bytes, and rows as runs: what makes a variant cost what it differs by, a journal
// record small and a regular fabric short. Private to core/storage; reading throws DatabaseError where bytes are wrong.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/design/difference.h"
#include "core/storage/database.h"

namespace fabric::storage {

/// Most rows of one table of one design.
inline constexpr std::size_t mostRows = 16'000'000;

/// Counts what rows read from a file will take in memory: few rows with ids far apart take a chunk each.
class MemoryBudget {
 public:
  explicit MemoryBudget(std::size_t bytes) : left_(bytes) {}

  /// A row whose chunk differs from the one before.
  template <class Row>
  void add(Id<Row> before, Id<Row> id) {
    if (before && before.value / Table<Row>::chunkRows == id.value / Table<Row>::chunkRows) return;
    const std::size_t cost = Table<Row>::chunkRows * sizeof(Row) + 96;
    if (cost > left_) throw DatabaseError(0, "its rows would take more memory than a file of its size may");
    left_ -= cost;
  }

 private:
  std::size_t left_;
};

/// The changes (ids and new rows) in parts of about 1 MiB.
std::vector<std::string> encodeChanges(const DesignDifference& changes);
/// Adds what a part says to `changes`; the old rows come from `base`. `format` is that of the bytes.
void decodeChanges(std::string_view part, const Design& base, DesignDifference& changes, MemoryBudget& budget,
                   int format = currentFormat);
/// A part of one version of the format as another has it.
std::string rewriteChanges(std::string_view part, int before, int now);

/// The integer fields of a row, and back with every range checked.
template <class Row, std::size_t N>
struct Columns {
  std::array<std::int64_t, N> values{};
  std::size_t at = 0;

  template <class... T>
  void operator()(const T&... v) {
    (put(v), ...);
  }

 private:
  template <class T>
  void put(const T& v) {
    if constexpr (isId<T>) values[at++] = v.value;
    else if constexpr (IsQuantity<T>) values[at++] = v.count();
    else values[at++] = v;
  }
};

template <std::size_t N>
struct ColumnsToRow {
  const std::array<std::int64_t, N>& values;
  std::size_t at = 0;
  bool ok = true;

  template <class... T>
  void operator()(T&... v) {
    (take(v), ...);
  }

 private:
  template <class Integer>
  Integer ranged() {
    const std::int64_t value = values[at++];
    ok = ok && std::in_range<Integer>(value);
    return static_cast<Integer>(value);
  }
  template <class T>
  void take(T& v) {
    if constexpr (isId<T>) v.value = ranged<std::uint32_t>();
    else if constexpr (IsQuantity<T>) v = T::fromCount(ranged<typename T::Rep>());
    else v = ranged<T>();
  }
};

template <class Row>
inline constexpr std::size_t runColumns = 0;
template <>
inline constexpr std::size_t runColumns<Link> = 6;
template <>
inline constexpr std::size_t runColumns<Cable> = 2;
template <>
inline constexpr std::size_t runColumns<Module> = 3;

/// Rows with ids first … first+count-1 whose columns rise by constant steps.
template <std::size_t N>
struct Run {
  std::uint32_t first = 0, count = 0;
  std::array<std::int64_t, N> values{}, steps{};
  std::array<std::int64_t, N> last{};

  /// Takes the row in if it goes on the run.
  bool extend(std::uint32_t id, const std::array<std::int64_t, N>& row) {
    if (count == 0 || id != first + count) return false;
    for (std::size_t i = 0; i < N; ++i) {
      const std::int64_t step = row[i] - last[i];
      if (count == 1) steps[i] = step;
      else if (steps[i] != step) return false;
    }
    last = row;
    ++count;
    return true;
  }
  void start(std::uint32_t id, const std::array<std::int64_t, N>& row) {
    first = id;
    count = 1;
    values = last = row;
    steps = {};
  }
};

}  // namespace fabric::storage
