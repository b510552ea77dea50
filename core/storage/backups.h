// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Old versions of a project, kept in the hidden folder .NAME.backups beside it: the newest 10 and one a day for 14
// days, at most 500 MB. Private to core/storage.
#pragma once

#include <string>

#include "core/storage/file_system.h"

namespace fabric::storage {

/// Keeps the file at `path` under a name with the time it was saved: by a second name for the same file, or by a copy
/// where the file system has no links. Flushed when it returns.
Result<> keepBackup(FileSystem& files, const std::string& path, const FileBytes& old);
/// Keeps the file of an older format beside it for ever, as NAME-format-N.loom.
Result<> keepOriginal(FileSystem& files, const std::string& path, const FileBytes& old, int version);
/// Drops what is over. What cannot be dropped stays: that is no reason to fail a save that is done.
void dropOldBackups(FileSystem& files, const std::string& path);

/// The folder of a project's backups.
std::string backupFolder(const std::string& path);

}  // namespace fabric::storage
