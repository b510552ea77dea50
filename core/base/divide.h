// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <type_traits>

namespace fabric {

/// How many boxes of `size` hold `count` things: the quotient, rounded up. `count` is not negative, `size` above 0.
template <std::integral T>
constexpr T ceilDiv(T count, std::type_identity_t<T> size) {
  return (count + size - 1) / size;
}

}  // namespace fabric
