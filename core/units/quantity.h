// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unit types without holes: one integer type a unit, a named factory for each way of writing it, nothing
// implicit. Sums are exact; only explicit conversions round.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace fabric {

/// Base of the unit types (CRTP). `Rep` counts the smallest part of the unit. Additions that could overflow
/// use plain arithmetic here: callers that sum untrusted numbers use checkedAdd and checkedTimes.
template <class Unit, class Representation>
class Quantity {
 public:
  using Rep = Representation;

  constexpr Quantity() = default;
  constexpr Rep count() const { return count_; }
  static constexpr Unit fromCount(Rep count) {
    Unit unit;
    unit.count_ = count;
    return unit;
  }

  friend constexpr auto operator<=>(const Unit& a, const Unit& b) { return a.count_ <=> b.count_; }
  friend constexpr bool operator==(const Unit& a, const Unit& b) { return a.count_ == b.count_; }
  friend constexpr Unit operator+(Unit a, Unit b) { return fromCount(static_cast<Rep>(a.count_ + b.count_)); }
  friend constexpr Unit operator-(Unit a, Unit b) { return fromCount(static_cast<Rep>(a.count_ - b.count_)); }
  friend constexpr Unit operator-(Unit a) { return fromCount(static_cast<Rep>(-a.count_)); }
  friend constexpr Unit operator*(Unit a, std::int64_t n) {
    return fromCount(static_cast<Rep>(a.count_ * static_cast<Rep>(n)));
  }
  friend constexpr Unit operator*(std::int64_t n, Unit a) { return a * n; }
  friend constexpr double operator/(Unit a, Unit b) {
    return static_cast<double>(a.count_) / static_cast<double>(b.count_);
  }
  constexpr Unit& operator+=(Unit b) { return static_cast<Unit&>(*this) = static_cast<Unit&>(*this) + b; }
  constexpr Unit& operator-=(Unit b) { return static_cast<Unit&>(*this) = static_cast<Unit&>(*this) - b; }

 private:
  Rep count_ = 0;
};

/// a + b, or nothing if it would overflow.
template <class Unit>
constexpr std::optional<Unit> checkedAdd(Unit a, Unit b) {
  typename Unit::Rep sum;
  if (__builtin_add_overflow(a.count(), b.count(), &sum)) return std::nullopt;
  return Unit::fromCount(sum);
}

/// a * n, or nothing if it would overflow.
template <class Unit>
constexpr std::optional<Unit> checkedTimes(Unit a, std::int64_t n) {
  typename Unit::Rep product;
  if (__builtin_mul_overflow(a.count(), n, &product)) return std::nullopt;
  return Unit::fromCount(product);
}

}  // namespace fabric
