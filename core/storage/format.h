// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project file's format: one SQLite database, application_id "LLOM", user_version the number of the format. Every
// version ever released stays listed here, with the tables exactly as they were and the step that leads to it from the
// version before. A file whose tables are not exactly those of its version is refused.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace fabric::storage {

class Database;

inline constexpr std::int32_t applicationId = 0x4C4C4F4D;
/// What this program writes.
inline constexpr int currentFormat = 5;

struct StoredTable {
  const char* name;
  const char* key;  ///< the column rows are ordered by
  const char* sql;
};

struct FormatVersion {
  int version = 0;
  std::vector<StoredTable> tables;
  /// Turns a database of the version before into this one; nullptr for the first. Throws DatabaseError.
  void (*migrate)(Database&) = nullptr;
};

/// Every version this program reads, oldest first; the last is the one it writes.
std::span<const FormatVersion> knownFormats();

/// The name of the table with the hashes, which is the only one without a hash.
inline constexpr const char* integrityTable = "integrity";

}  // namespace fabric::storage
