// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project file: opening, saving and proving it. A save builds a fresh file beside the target, reads it back and
// compares it with the project before the old file is replaced, so a save that fails for any reason leaves the old file
// as it was. Opening reads the bytes once and touches nothing. Safe on any thread: values in, values out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/design/id_source.h"
#include "core/project/project.h"

namespace fabric {

namespace storage {
class FileSystem;
}

/// Which file it was: to notice that it was replaced or edited underneath.
struct FileStamp {
  std::uint64_t device = 0, inode = 0, size = 0;
  std::int64_t modifiedNs = 0;
  std::string contentHash;  ///< SHA-256 of the whole file, hexadecimal
  int version = 0;          ///< of its format

  bool operator==(const FileStamp&) const = default;
};

struct OpenedProject {
  Project project;
  IdSource ids;
  FileStamp stamp;                         ///< hand it to saveProject
  std::vector<std::string> damagedTables;  ///< when salvaging: what differs from what was saved
};

struct OpenOptions {
  bool salvage = false;  ///< read what can be read of a file whose hashes do not match; show it as read-only
  std::size_t mostBytes = std::size_t{1} << 30;
  Progress* progress = nullptr;  ///< told how far it is, asked whether to go on
};

/// Errors: NotFound, CannotRead, InvalidInput (no Lightloom project), NewerVersion, Damaged (names the table),
/// LimitExceeded, Cancelled. The file and its folder are left exactly as they are.
Result<OpenedProject> openProject(const std::string& path, const OpenOptions& options = {});

struct SaveOptions {
  /// What was opened or last saved at this path. If the file there is another now, nothing is overwritten.
  std::optional<FileStamp> expected;
  /// Replace whatever is there (the user was asked).
  bool replaceAny = false;
  /// Keep the old file in the hidden folder .NAME.backups beside it.
  bool backups = true;
  storage::FileSystem* files = nullptr;  ///< for tests
  Progress* progress = nullptr;          ///< told how far it is; carried out with the renaming
};

/// The stamp of the project at a path that is to be replaced, sound or not, without reading what it says; nothing if no
/// file is there. Errors: Changed (a file that is no project), CannotRead, LimitExceeded.
Result<std::optional<FileStamp>> stampOfProject(const std::string& path);

/// Saves to the path (through a symbolic link, to what it points to) and returns the stamp to expect next time.
/// Errors: Changed (the file there is not `expected`), CannotWrite (with the system's reason), LimitExceeded (free
/// space, with the amount missing), Damaged (the new file did not prove right), Cancelled. On any error the old file is
/// as it was.
Result<FileStamp> saveProject(const Project& project, const IdSource& ids, const std::string& path,
                              const SaveOptions& options = {});

/// What a file holds, once it has been proved: structure, hash of every table, every rule of a design.
struct VerifyReport {
  int version = 0;
  std::uint64_t bytes = 0;
  std::size_t variants = 0, rows = 0, types = 0;
  struct Table {
    std::string name;
    std::string sha256;
  };
  std::vector<Table> tables;
};

/// Proves a project file and changes nothing. Errors as openProject.
Result<VerifyReport> verifyProject(const std::string& path);

}  // namespace fabric
