// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The units of the design: length in mm, rate in bit/s, power in mW, money in millionths of a US dollar, loss in
// thousandths of a decibel, mass in g, time in ps. See quantity.h for what all of them can do.
#pragma once

#include <cstdint>
#include <string>

#include "core/units/quantity.h"

namespace fabric {

/// Whole millimetres, to about 2,147 km.
class Length : public Quantity<Length, std::int32_t> {
 public:
  static constexpr Length millimetres(std::int32_t mm) { return fromCount(mm); }
  static constexpr Length metres(std::int32_t m) { return fromCount(m * 1000); }
  static constexpr Length kilometres(std::int32_t km) { return fromCount(km * 1'000'000); }
  constexpr std::int32_t inMillimetres() const { return count(); }
  constexpr double inMetres() const { return count() / 1000.0; }
};

/// Bits a second in one direction.
class DataRate : public Quantity<DataRate, std::int64_t> {
 public:
  static constexpr DataRate bitsPerSecond(std::int64_t b) { return fromCount(b); }
  static constexpr DataRate megabitsPerSecond(std::int64_t m) { return fromCount(m * 1'000'000); }
  static constexpr DataRate gigabitsPerSecond(std::int64_t g) { return fromCount(g * 1'000'000'000); }
  constexpr double inGigabitsPerSecond() const { return static_cast<double>(count()) / 1e9; }
  constexpr std::int64_t wholeGigabitsPerSecond() const { return count() / 1'000'000'000; }
};

class Power : public Quantity<Power, std::int64_t> {
 public:
  static constexpr Power milliwatts(std::int64_t mw) { return fromCount(mw); }
  static constexpr Power watts(std::int64_t w) { return fromCount(w * 1000); }
  static constexpr Power kilowatts(std::int64_t kw) { return fromCount(kw * 1'000'000); }
  constexpr std::int64_t inMilliwatts() const { return count(); }
  constexpr double inWatts() const { return static_cast<double>(count()) / 1e3; }
};

/// Millionths of one US dollar. A project in another currency converts on output only.
class Money : public Quantity<Money, std::int64_t> {
 public:
  static constexpr Money microDollars(std::int64_t u) { return fromCount(u); }
  static constexpr Money cents(std::int64_t c) { return fromCount(c * 10'000); }
  static constexpr Money dollars(std::int64_t d) { return fromCount(d * 1'000'000); }
  constexpr double inDollars() const { return static_cast<double>(count()) / 1e6; }
};

/// A ratio of powers, in thousandths of a decibel.
class Decibel : public Quantity<Decibel, std::int32_t> {
 public:
  static constexpr Decibel thousandths(std::int32_t t) { return fromCount(t); }
  constexpr double inDecibels() const { return count() / 1000.0; }
};

/// A power level against 1 mW. Two levels differ by a Decibel; their sum means nothing and does not compile.
class Dbm {
 public:
  constexpr Dbm() = default;
  static constexpr Dbm thousandths(std::int32_t t) {
    Dbm level;
    level.thousandths_ = t;
    return level;
  }
  constexpr std::int32_t inThousandths() const { return thousandths_; }
  friend constexpr auto operator<=>(const Dbm&, const Dbm&) = default;
  friend constexpr Decibel operator-(Dbm a, Dbm b) { return Decibel::thousandths(a.thousandths_ - b.thousandths_); }
  friend constexpr Dbm operator+(Dbm a, Decibel b) { return thousandths(a.thousandths_ + b.count()); }
  friend constexpr Dbm operator-(Dbm a, Decibel b) { return thousandths(a.thousandths_ - b.count()); }

 private:
  std::int32_t thousandths_ = 0;
};

class Mass : public Quantity<Mass, std::int64_t> {
 public:
  static constexpr Mass grams(std::int64_t g) { return fromCount(g); }
  static constexpr Mass kilograms(std::int64_t kg) { return fromCount(kg * 1000); }
  constexpr double inKilograms() const { return static_cast<double>(count()) / 1e3; }
};

/// A time span in picoseconds (latency of one metre of fibre is 4,900).
class Duration : public Quantity<Duration, std::int64_t> {
 public:
  static constexpr Duration picoseconds(std::int64_t ps) { return fromCount(ps); }
  static constexpr Duration nanoseconds(std::int64_t ns) { return fromCount(ns * 1000); }
  constexpr double inNanoseconds() const { return static_cast<double>(count()) / 1e3; }
};

/// Exact texts in the C locale, without the unit: metres "6.25", gigabits "400", watts "10200", dollars "900".
std::string toText(Length length);
std::string toText(DataRate rate);
std::string toText(Power power);
std::string toText(Money money);
std::string toText(Decibel loss);
std::string toText(Mass mass);

}  // namespace fabric
