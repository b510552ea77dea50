// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes from values and back: numbers as variable-length integers, texts and lists with their length in front, structs
// as their fields in order (fields.h). The reader believes nothing: every length, range and byte of UTF-8 is checked,
// and after the first thing that is wrong ok() is false and all further values are empty.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/storage/format.h"

namespace fabric::storage {

/// The last value of an enum that is stored; specialised beside the fields.
template <class E>
inline constexpr E lastOf = E{};

template <class T>
inline constexpr bool isId = false;
template <class Row>
inline constexpr bool isId<Id<Row>> = true;
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<std::vector<T>> = true;
template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
concept IsQuantity = requires(T t) {
  typename T::Rep;
  t.count();
  T::fromCount(t.count());
};

/// The version of the format that is read or written; rows of tables are always those of today's.
template <class A>
int formatFor(const A& a) {
  if constexpr (requires { a.format(); }) return a.format();
  else return currentFormat;
}

/// Longest text that is stored anywhere.
inline constexpr std::size_t longestText = 64 * 1024;

class ByteWriter {
 public:
  ByteWriter() = default;
  /// Writes as this version of the format has it.
  explicit ByteWriter(int format) : format_(format) {}

  int format() const { return format_; }
  const std::string& bytes() const { return bytes_; }
  std::string take() { return std::move(bytes_); }

  template <class... T>
  void operator()(const T&... values) {
    (item(values), ...);
  }

  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_.push_back(static_cast<char>(value | 0x80));
    bytes_.push_back(static_cast<char>(value));
  }
  /// Bytes of any length, with the length in front.
  void block(std::string_view bytes) {
    number(bytes.size());
    bytes_ += bytes;
  }
  void signedNumber(std::int64_t value) {
    number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
  }

 private:
  template <class T>
  void item(const T& value) {
    if constexpr (std::is_enum_v<T>) number(static_cast<std::uint64_t>(value));
    else if constexpr (std::is_same_v<T, char>) number(static_cast<unsigned char>(value));
    else if constexpr (std::is_unsigned_v<T>) number(value);
    else if constexpr (std::is_integral_v<T>) signedNumber(value);
    else if constexpr (IsQuantity<T>) signedNumber(value.count());
    else if constexpr (isId<T>) number(value.value);
    else if constexpr (std::is_same_v<T, std::string>) number(value.size()), bytes_ += value;
    else if constexpr (isOptional<T>) {
      number(value ? 1 : 0);
      if (value) item(*value);
    } else if constexpr (isList<T>) {
      number(value.size());
      for (const auto& element : value) item(element);
    } else {
      fields(*this, value);
    }
  }

  std::string bytes_;
  int format_ = currentFormat;
};

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes, int format = currentFormat) : rest_(bytes), format_(format) {}

  int format() const { return format_; }
  bool ok() const { return ok_; }
  /// True if everything was read and nothing was wrong.
  bool finished() const { return ok_ && rest_.empty(); }
  std::size_t remaining() const { return rest_.size(); }

  template <class... T>
  void operator()(T&... values) {
    (item(values), ...);
  }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (rest_.empty()) return stop();
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      if (shift == 63 && byte > 1) return stop();
      value |= std::uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return byte == 0 && shift > 0 ? stop() : value;  // one way to write a number
    }
    return stop();
  }
  std::int64_t signedNumber() {
    const std::uint64_t value = number();
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
  }
  std::string_view block() {
    const std::uint64_t size = number();
    if (size > rest_.size()) return stop(), std::string_view{};
    const std::string_view bytes = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return bytes;
  }
  std::uint64_t stop() {
    ok_ = false;
    rest_ = {};
    return 0;
  }

 private:
  template <class T>
  T within(std::uint64_t value) {
    return value <= std::numeric_limits<T>::max() ? static_cast<T>(value) : static_cast<T>(stop());
  }
  template <class T>
  T withinSigned(std::int64_t value) {
    const bool fits = value >= std::numeric_limits<T>::min() && value <= std::numeric_limits<T>::max();
    return fits ? static_cast<T>(value) : static_cast<T>(stop());
  }
  std::string text() {
    const std::uint64_t size = number();
    if (size > longestText || size > rest_.size()) return stop(), std::string{};
    std::string value(rest_.substr(0, size));
    rest_.remove_prefix(size);
    if (!isUtf8(value)) stop();
    return value;
  }

  template <class T>
  void item(T& value) {
    if constexpr (std::is_enum_v<T>) {
      const std::uint64_t raw = number();
      value = raw <= static_cast<std::uint64_t>(lastOf<T>) ? static_cast<T>(raw) : static_cast<T>(stop());
    } else if constexpr (std::is_same_v<T, bool>) {
      const std::uint64_t raw = number();
      value = raw == 1;
      if (raw > 1) stop();
    } else if constexpr (std::is_same_v<T, char>) value = static_cast<char>(within<unsigned char>(number()));
    else if constexpr (std::is_unsigned_v<T>) value = within<T>(number());
    else if constexpr (std::is_integral_v<T>) value = withinSigned<T>(signedNumber());
    else if constexpr (IsQuantity<T>) value = T::fromCount(withinSigned<typename T::Rep>(signedNumber()));
    else if constexpr (isId<T>) value.value = within<std::uint32_t>(number());
    else if constexpr (std::is_same_v<T, std::string>) value = text();
    else if constexpr (isOptional<T>) {
      bool there = false;
      item(there);
      value.reset();
      if (there) item(value.emplace());
    } else if constexpr (isList<T>) {
      value.clear();
      const std::uint64_t size = number();
      if (size > rest_.size()) return void(stop());  // every element takes a byte at least
      for (std::uint64_t i = 0; i < size && ok_; ++i) item(value.emplace_back());
    } else {
      fields(*this, value);
    }
  }

  std::string_view rest_;
  int format_;
  bool ok_ = true;
};

}  // namespace fabric::storage
