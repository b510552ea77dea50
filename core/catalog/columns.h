// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns of catalog tables: one Column says how a cell becomes a field and back. An empty cell leaves the field as it
// is by default, and only such a field is written as an empty cell, so reading undoes writing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/catalog/catalog.h"

namespace fabric::columns {

/// What is wrong with a cell, and what to do about it; nothing if it is fine.
struct CellError {
  std::string what;
  std::string remedy;
};
using Checked = std::optional<CellError>;

/// One column of a table whose rows become `Row` values.
template <class Row>
struct Column {
  std::string name;
  bool required = false;
  bool number = false;
  std::function<Checked(Row&, std::string_view)> read;  ///< never called for an empty cell
  std::function<std::string(const Row&)> write;
};

/// Bytes of the longest text a cell may hold; a project file keeps no longer ones.
inline constexpr std::size_t longestCell = 64 * 1024;

struct Range {
  std::int64_t least = 0;
  std::int64_t most = 0;
};

Checked notANumber(std::string_view text, Range allowed);
Checked outOfRange(std::string_view text, Range allowed);
/// Text without control characters or characters that reorder or hide what is shown; `identifier` allows fewer still.
Checked badText(std::string_view text, bool identifier);

template <class T>
struct Unwrapped {
  using type = T;
};
template <class T>
struct Unwrapped<std::optional<T>> {
  using type = T;
};

/// A unit written in decimals of `scale` smallest parts ("12.5" W at 1000), from `least` to `most` written units.
template <class Row, class Access>
Column<Row> quantity(std::string name, std::int64_t scale, Range range, Access access) {
  using Field = std::remove_cvref_t<decltype(access(std::declval<Row&>()))>;
  using Unit = typename Unwrapped<Field>::type;
  const auto read = [=](Row& row, std::string_view text) -> Checked {
    const auto parts = parseDecimal(text, scale);
    if (!parts) return notANumber(text, range);
    if (*parts < range.least * scale || *parts > range.most * scale) return outOfRange(text, range);
    access(row) = Unit::fromCount(static_cast<typename Unit::Rep>(*parts));
    return {};
  };
  const auto write = [=](const Row& row) -> std::string {
    const Field& field = access(row);
    if (field == Field{}) return {};
    if constexpr (std::is_same_v<Field, Unit>) return formatDecimal(field.count(), scale);
    else return formatDecimal(field->count(), scale);
  };
  return {std::move(name), false, true, read, write};
}

/// A whole number.
template <class Row, class Access>
Column<Row> whole(std::string name, Range range, Access access) {
  using Field = std::remove_cvref_t<decltype(access(std::declval<Row&>()))>;
  using Int = typename Unwrapped<Field>::type;
  const auto read = [=](Row& row, std::string_view text) -> Checked {
    const auto value = parseInteger(text);
    if (!value) return notANumber(text, range);
    if (*value < range.least || *value > range.most) return outOfRange(text, range);
    access(row) = static_cast<Int>(*value);
    return {};
  };
  const auto write = [=](const Row& row) -> std::string {
    const Field& field = access(row);
    if constexpr (std::is_same_v<Field, Int>) {
      const Row fresh;
      return field == 0 && access(fresh) == 0 ? std::string{} : std::to_string(field);
    } else {
      return field ? std::to_string(*field) : std::string{};
    }
  };
  return {std::move(name), false, true, read, write};
}

template <class Row, class Access>
Column<Row> text(std::string name, Access access, bool identifier = false) {
  const auto read = [=](Row& row, std::string_view cell) -> Checked {
    if (auto bad = badText(cell, identifier)) return bad;
    access(row) = std::string(cell);
    return {};
  };
  return {std::move(name), false, false, read, [=](const Row& row) -> std::string { return access(row); }};
}

/// The value whose code() this is, or nothing. `last` is the last value of the enum.
template <class Enum>
std::optional<Enum> fromCode(std::string_view word, Enum last) {
  for (int i = 0; i <= static_cast<int>(last); ++i)
    if (code(static_cast<Enum>(i)) == word) return static_cast<Enum>(i);
  return std::nullopt;
}

Checked unknownWord(std::string_view word, std::vector<std::string> known);

template <class Enum>
Checked unknownCode(std::string_view word, Enum last) {
  std::vector<std::string> known;
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    const std::string_view name = code(static_cast<Enum>(i));
    if (!name.empty()) known.emplace_back(name);
  }
  return unknownWord(word, std::move(known));
}

/// One of the words that code() gives.
template <class Row, class Enum, class Access>
Column<Row> word(std::string name, Enum last, Access access) {
  const auto read = [=](Row& row, std::string_view cell) -> Checked {
    const auto value = fromCode(cell, last);
    if (!value) return unknownCode(cell, last);
    access(row) = *value;
    return {};
  };
  const auto write = [=](const Row& row) -> std::string {
    const Enum value = access(row);
    return std::string(code(value));
  };
  return {std::move(name), false, false, read, write};
}

/// "yes", or "no" or empty.
template <class Row, class Access>
Column<Row> flag(std::string name, Access access) {
  const auto read = [=](Row& row, std::string_view cell) -> Checked {
    if (cell != "yes" && cell != "no") return unknownWord(cell, {"yes", "no"});
    access(row) = cell == "yes";
    return {};
  };
  const auto write = [=](const Row& row) -> std::string {
    const Row fresh;
    const bool value = access(row);
    return value == access(fresh) ? "" : value ? "yes" : "no";
  };
  return {std::move(name), false, false, read, write};
}

/// "ib;eth;nvl;other"; empty is all of them.
Checked readProtocols(Protocols& protocols, std::string_view cell);
std::string writeProtocols(Protocols protocols);

template <class Row, class Access>
Column<Row> protocols(std::string name, Access access) {
  return {std::move(name), false, false,
          [=](Row& row, std::string_view cell) { return readProtocols(access(row), cell); },
          [=](const Row& row) { return writeProtocols(access(row)); }};
}

template <class Row>
Column<Row> required(Column<Row> column) {
  column.required = true;
  return column;
}

/// Part id, maker, model and order number, the columns every table starts with.
template <class Row, class Access>
std::vector<Column<Row>> partColumns(Access part) {
  return {
      required(text<Row>(
          "part_id", [=](auto& row) -> auto& { return part(row).id; }, true)),
      required(text<Row>(
          "vendor", [=](auto& row) -> auto& { return part(row).vendor; })),
      required(text<Row>(
          "model", [=](auto& row) -> auto& { return part(row).model; })),
      text<Row>(
          "part_number", [=](auto& row) -> auto& { return part(row).number; }),
  };
}

Checked readUnverified(std::vector<std::string>& fields, std::string_view cell);
std::string joined(const std::vector<std::string>& words);

/// Status, price and provenance, the columns every table ends with.
template <class Row, class Access>
std::vector<Column<Row>> provenanceColumns(Access part) {
  return {
      text<Row>(
          "status", [=](auto& row) -> auto& { return part(row).status; }),
      quantity<Row>(
          "price_usd", 1'000'000, {0, 1'000'000'000}, [=](auto& row) -> auto& { return part(row).price.amount; }),
      word<Row>(
          "price_basis", PriceBasis::Estimate, [=](auto& row) -> auto& { return part(row).price.basis; }),
      text<Row>(
          "price_note", [=](auto& row) -> auto& { return part(row).price.note; }),
      text<Row>(
          "price_date", [=](auto& row) -> auto& { return part(row).price.date; }),
      required(text<Row>(
          "source", [=](auto& row) -> auto& { return part(row).provenance.source; })),
      {"unverified", false, false,
       [=](Row& row, std::string_view cell) { return readUnverified(part(row).provenance.unverified, cell); },
       [=](const Row& row) { return joined(part(row).provenance.unverified); }},
      required(Column<Row>{"confidence", false, false,
                           [=](Row& row, std::string_view cell) -> Checked {
                             const auto value = fromCode(cell, Confidence::High);
                             if (!value) return unknownCode(cell, Confidence::High);
                             part(row).provenance.confidence = *value;
                             return {};
                           },
                           [=](const Row& row) { return std::string(code(part(row).provenance.confidence)); }}),
      text<Row>(
          "notes", [=](auto& row) -> auto& { return part(row).provenance.notes; }),
  };
}

template <class Row>
void append(std::vector<Column<Row>>& columns, std::vector<Column<Row>> more) {
  for (Column<Row>& column : more) columns.push_back(std::move(column));
}

}  // namespace fabric::columns
