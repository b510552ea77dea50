// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typed ids. Rows refer to each other by id, never by pointer; Id<Device> and Id<Link> do not mix.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace fabric {

/// Names one row of one table. 0 names nothing. Ids are handed out in rising order by the open project
/// and never used again, not even after undo, so an id means the same thing in every variant.
template <class Row>
struct Id {
  std::uint32_t value = 0;

  constexpr explicit operator bool() const { return value != 0; }
  constexpr auto operator<=>(const Id&) const = default;
};

}  // namespace fabric

template <class Row>
struct std::hash<fabric::Id<Row>> {
  std::size_t operator()(fabric::Id<Row> id) const noexcept { return id.value * std::size_t{0x9E3779B97F4A7C15}; }
};
