// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The content of a project file: a project into a database and back, with
// nothing about files. Private to core/storage. Reading trusts nothing; errors
// are Damaged, NewerVersion or InvalidInput, in words, and name `place` and the
// table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/design/id_source.h"
#include "core/project/project.h"
#include "core/storage/database.h"
#include "core/storage/format.h"
#include "core/storage/sha256.h"

namespace fabric::storage {

struct LoadedProject {
  Project project;
  IdSource ids;
  int version = 0;                         ///< of the format the bytes are in
  std::map<std::string, Digest> hashes;    ///< by table
  std::vector<std::string> damagedTables;  ///< only when salvaging
  std::size_t designRows = 0;              ///< rows of all variants
};

/// The bytes of a new project file. The same project gives the same bytes.
std::string writeProject(const Project& project, const IdSource& ids);

/// The format of a file that begins as a project does, sound or not; nothing for any other file.
std::optional<int> formatOf(std::string_view bytes);

/// Reads them back. `salvage` goes on where only a hash is wrong and lists the
/// tables.
Result<LoadedProject> readProject(std::string_view bytes, const std::string& place,
                                  std::span<const FormatVersion> formats = knownFormats(), bool salvage = false);

/// The hash of everything a table holds, and how many rows that is.
using TableDigest = std::pair<Digest, std::int64_t>;

/// Takes it while rows go by, column by column, in the order of the table's
/// key.
class TableHash {
 public:
  void integer(std::int64_t value);
  /// A value of any type.
  void column(const Statement& row, int column);
  void endRow();
  TableDigest digest();

 private:
  void begin(int type, std::uint64_t number);

  Sha256 hash_;
  std::string content_;
  std::int64_t rows_ = 0;
};

TableDigest hashTable(Database& db, const StoredTable& table);
/// Makes the tables of a format, and fills the table of hashes.
void makeTables(Database& db, const FormatVersion& format);
void storeHashes(Database& db, const FormatVersion& format);

}  // namespace fabric::storage
