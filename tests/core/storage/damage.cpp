// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/damage.h"

#include <algorithm>
#include <array>

#include "core/storage/content.h"

namespace fabric::testing {

namespace {

constexpr std::size_t page = 4'096;

std::size_t twoBytes(const std::string& bytes, std::size_t at) {
  return static_cast<std::size_t>(static_cast<unsigned char>(bytes[at])) << 8 |
         static_cast<unsigned char>(bytes[at + 1]);
}

/// Where the content of a cell of a table's tree begins, and where the pointer
/// to it is; 0 if the page has none.
struct Cell {
  std::size_t at = 0, pointer = 0;
};
Cell cellOf(const std::string& bytes, std::size_t number, std::mt19937_64& random) {
  const std::size_t begin = number * page, header = begin + (number == 0 ? 100 : 0);
  const bool leaf = bytes[header] == 0x0D;
  if (!leaf && bytes[header] != 0x05) return {};
  const std::size_t cells = twoBytes(bytes, header + 3);
  if (cells == 0 || cells > page / 4) return {};
  const std::size_t pointer = header + (leaf ? 8 : 12) + 2 * (random() % cells);
  const std::size_t at = twoBytes(bytes, pointer);
  return at < page ? Cell{begin + at, pointer} : Cell{};
}

char telling(std::mt19937_64& random) {
  constexpr std::array<int, 10> values = {0x00, 0x01, 0x02, 0x06, 0x07, 0x0D, 0x7F, 0x80, 0x81, 0xFF};
  const auto value = random() % 2 == 0 ? static_cast<std::uint64_t>(values[random() % values.size()]) : random();
  return static_cast<char>(value);
}

/// The hashes of what is there now, where the file is sound enough to have any.
std::string rehashed(const std::string& bytes) {
  try {
    auto db = storage::Database::untrustedCopy(bytes, std::chrono::seconds(2));
    storage::storeHashes(db, storage::knownFormats().back());
    return db.serialize();
  } catch (const storage::DatabaseError&) {
    return bytes;
  }
}

}  // namespace

std::string damaged(std::string bytes, std::mt19937_64& random) {
  const std::size_t pages = bytes.size() / page;
  if (pages == 0) return bytes;
  const std::size_t number = random() % pages, other = random() % pages;
  const auto pageAt = [&](std::size_t n) { return bytes.begin() + static_cast<std::ptrdiff_t>(n * page); };
  const Cell cell = cellOf(bytes, number, random);
  switch (random() % 8) {
  case 0:  // what a row says of itself: its length, its id, the types of its
           // columns
    if (cell.at != 0) bytes[std::min(cell.at + random() % 16, bytes.size() - 1)] = telling(random);
    break;
  case 1:
  case 2:  // what it holds
    if (cell.at != 0) bytes[std::min(cell.at + random() % 300, bytes.size() - 1)] = telling(random);
    break;
  case 3:  // where it is
    if (cell.at != 0) bytes[cell.pointer + random() % 2] = telling(random);
    break;
  case 4: std::swap_ranges(pageAt(number), pageAt(number) + page, pageAt(other)); break;
  case 5: std::copy_n(pageAt(number), page, pageAt(other)); break;
  case 6: bytes[number * page + (number == 0 ? 100 : 0) + random() % 12] = telling(random); break;
  default: bytes[random() % bytes.size()] = telling(random);
  }
  return random() % 2 == 0 ? rehashed(bytes) : bytes;
}

}  // namespace fabric::testing
