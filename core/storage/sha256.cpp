// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sha256.h"

namespace fabric::storage {

void Sha256::add(std::string_view bytes) {
  sha256_update(&context_, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

Digest Sha256::digest() {
  Digest digest;
  sha256_digest(&context_, digest.size(), digest.data());
  return digest;
}

Digest sha256(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  return hash.digest();
}

std::string toHex(const Digest& digest) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : digest) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

}  // namespace fabric::storage
