// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-256 of bytes, by Nettle.
#pragma once

#include <nettle/sha2.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace fabric::storage {

using Digest = std::array<std::uint8_t, 32>;

/// The hash of bytes that come piece by piece.
class Sha256 {
 public:
  Sha256() { sha256_init(&context_); }
  void add(std::string_view bytes);
  Digest digest();

 private:
  sha256_ctx context_;
};

Digest sha256(std::string_view bytes);
std::string toHex(const Digest& digest);

}  // namespace fabric::storage
