// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The system calls that storage makes, behind an interface so that tests can let any one of them fail, and the few
// compound steps built on them. Every result is looked at; errors carry the path and the system's reason.
#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace fabric::storage {

/// The calls themselves: as the manual pages say, errno included.
class FileSystem {
 public:
  virtual ~FileSystem() = default;
  virtual int open(const char* path, int flags, mode_t mode);
  virtual ssize_t read(int file, void* data, std::size_t size);
  virtual ssize_t write(int file, const void* data, std::size_t size);
  virtual int fsync(int file);
  virtual int close(int file);
  virtual int fchmod(int file, mode_t mode);
  virtual int rename(const char* from, const char* to);
  virtual int link(const char* from, const char* to);
  virtual int unlink(const char* path);
  virtual int mkdir(const char* path, mode_t mode);
  virtual int fstat(int file, struct stat* out);
  virtual int lstat(const char* path, struct stat* out);
  virtual std::int64_t freeBytes(const char* path);  ///< -1 if it cannot be known
};

FileSystem& realFileSystem();

/// The bytes of a regular file of at most `limit` bytes, and what fstat said of it. The file is read once, through one
/// descriptor that cannot block on a pipe, and is not changed (nor its access time where that can be avoided).
struct FileBytes {
  std::string bytes;
  struct stat status {};
};
Result<FileBytes> readFile(FileSystem& files, const std::string& path, std::size_t limit);

/// Makes a new file that must not exist, writes everything, flushes it to the disk. Removes it if anything fails.
Result<> writeNewFile(FileSystem& files, const std::string& path, std::string_view bytes, mode_t mode);
/// Flushes a folder's entries to the disk.
Result<> syncFolder(FileSystem& files, const std::string& folder);

/// "path: cannot be saved: No space left on device".
tl::unexpected<Error> systemError(ErrorCode code, const std::string& path, const std::string& what, int number);

std::string folderOf(const std::string& path);
std::string nameOf(const std::string& path);
/// Names in a folder that start with `prefix`, sorted; empty if it cannot be read.
std::vector<std::string> namesIn(const std::string& folder, std::string_view prefix);

}  // namespace fabric::storage
