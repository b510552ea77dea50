// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backups.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <set>

namespace fabric::storage {

namespace {

constexpr std::size_t newestKept = 10;
constexpr std::size_t daysKept = 14;
constexpr std::int64_t mostBytes = 500'000'000;
constexpr std::size_t dayLength = 8;  // of "20261120T084653Z"

std::string timeText(const struct stat& status) {
  std::tm utc{};
  gmtime_r(&status.st_mtim.tv_sec, &utc);
  char text[32];
  std::strftime(text, sizeof text, "%Y%m%dT%H%M%SZ", &utc);
  char nanoseconds[16];
  std::snprintf(nanoseconds, sizeof nanoseconds, "-%09ld", status.st_mtim.tv_nsec);
  return std::string(text) + nanoseconds;
}

/// A second name for the same file, or a copy of the bytes that were read.
Result<> linkOrCopy(FileSystem& files, const std::string& from, const std::string& to, const FileBytes& old) {
  if (files.link(from.c_str(), to.c_str()) == 0 || errno == EEXIST) return {};
  return writeNewFile(files, to, old.bytes, old.status.st_mode & 0777);
}

}  // namespace

std::string backupFolder(const std::string& path) { return folderOf(path) + "/." + nameOf(path) + ".backups"; }

Result<> keepBackup(FileSystem& files, const std::string& path, const FileBytes& old) {
  const std::string folder = backupFolder(path);
  if (files.mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
    return systemError(ErrorCode::CannotWrite, folder, "the folder for backups cannot be made", errno);
  if (auto kept = linkOrCopy(files, path, folder + "/" + timeText(old.status) + ".loom", old); !kept) return kept;
  return syncFolder(files, folder);
}

Result<> keepOriginal(FileSystem& files, const std::string& path, const FileBytes& old, int version) {
  std::string stem = path;
  if (stem.ends_with(".loom")) stem.resize(stem.size() - 5);
  return linkOrCopy(files, path, stem + "-format-" + std::to_string(version) + ".loom", old);
}

void dropOldBackups(FileSystem& files, const std::string& path) {
  const std::string folder = backupFolder(path);
  std::vector<std::string> names = namesIn(folder, "2");
  std::ranges::reverse(names);  // newest first
  std::set<std::string> days;
  std::int64_t total = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string file = folder + "/" + names[i];
    struct stat status {};
    if (names[i].size() <= dayLength || files.lstat(file.c_str(), &status) != 0) continue;
    const bool firstOfDay = days.insert(names[i].substr(0, dayLength)).second && days.size() <= daysKept;
    total += status.st_size;
    const bool wanted = i < newestKept || firstOfDay;
    if (i > 0 && (!wanted || total > mostBytes)) files.unlink(file.c_str());
  }
}

}  // namespace fabric::storage
