// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/project_file.h"

#include <cerrno>
#include <filesystem>
#include <random>

#include "core/storage/backups.h"
#include "core/storage/content.h"

namespace fabric {

using namespace storage;

namespace {

/// A stage of a task is done; fails if nobody wants the rest.
Result<> reached(Progress* progress, const std::string& path, double fraction) {
  if (!progress) return {};
  progress->reach(fraction);
  if (progress->isStopped()) return stopped(path);
  return {};
}

FileStamp stampOf(const FileBytes& file, int version) {
  const struct stat& s = file.status;
  return {static_cast<std::uint64_t>(s.st_dev),
          static_cast<std::uint64_t>(s.st_ino),
          file.bytes.size(),
          std::int64_t{s.st_mtim.tv_sec} * 1'000'000'000 + s.st_mtim.tv_nsec,
          toHex(sha256(file.bytes)),
          version};
}

/// Where a path leads: symbolic links are followed, so that the link stays and its target is replaced.
Result<std::string> resolved(const std::string& path) {
  if (path.empty() || path.find('\0') != std::string::npos || path.ends_with('/'))
    return fail(ErrorCode::Usage, path, "this names no file");
  std::error_code error;
  const auto whole = std::filesystem::weakly_canonical(path, error);
  if (error) return systemError(ErrorCode::CannotWrite, path, "its folder cannot be found", error.value());
  return whole.string();
}

/// A side file that another program of SQLite left: the database next to it is not complete without it.
Result<> refuseSideFiles(FileSystem& files, const std::string& path) {
  for (const char* suffix : {"-wal", "-journal"}) {
    struct stat status {};
    if (files.lstat((path + suffix).c_str(), &status) == 0 && status.st_size > 0)
      return fail(ErrorCode::InvalidInput, path, "another program has edited it and left " + nameOf(path) + suffix,
                  "close that program first; nothing was changed");
  }
  return {};
}

Result<OpenedProject> openBytes(const FileBytes& file, const std::string& path, const OpenOptions& options) {
  auto loaded = readProject(file.bytes, path, knownFormats(), options.salvage);
  if (!loaded) return tl::unexpected(loaded.error());
  return OpenedProject{std::move(loaded->project), loaded->ids, stampOf(file, loaded->version),
                       std::move(loaded->damagedTables)};
}

/// The file that is there now, if any; refused if it is not the one that may be replaced.
Result<std::optional<FileBytes>> oldFile(FileSystem& files, const std::string& target, const SaveOptions& options) {
  auto old = readFile(files, target, std::size_t{1} << 40);
  if (!old && old.error().code == ErrorCode::NotFound) return std::optional<FileBytes>{};
  if (!old) return tl::unexpected(old.error());
  if (options.replaceAny) return std::optional(std::move(*old));
  if (!options.expected)
    return fail(ErrorCode::Changed, target, "a file of this name is there already",
                "choose another name, or replace it");
  const FileStamp now = stampOf(*old, options.expected->version);
  if (now.contentHash != options.expected->contentHash)
    return fail(ErrorCode::Changed, target, "the file was changed by another program since it was opened",
                "save under another name, or replace it; nothing was written");
  return std::optional(std::move(*old));
}

Result<> checkSpace(FileSystem& files, const std::string& folder, std::size_t size) {
  const std::int64_t needed = 2 * static_cast<std::int64_t>(size) + (16 << 20);
  const std::int64_t free = files.freeBytes(folder.c_str());
  if (free < 0 || free >= needed) return {};
  return fail(ErrorCode::LimitExceeded, folder,
              "the disk has " + std::to_string(free >> 20) + " MB free; saving needs " +
                  std::to_string((needed + (1 << 20) - 1) >> 20) + " MB",
              "free " + std::to_string((needed - free + (1 << 20) - 1) >> 20) + " MB, or save elsewhere");
}

std::string temporaryName(const std::string& target) {
  std::random_device random;
  const std::uint64_t number = (std::uint64_t{random()} << 32) | random();
  return folderOf(target) + "/." + nameOf(target).substr(0, 200) + "." + std::to_string(number) + ".tmp";
}

/// Reads a new file back and compares it with what it should hold. What the disk says counts, not what was sent to it.
Result<FileStamp> proved(FileSystem& files, const std::string& path, const std::string& bytes, const Project& project) {
  const auto back = readFile(files, path, std::size_t{1} << 40);
  if (!back) return tl::unexpected(back.error());
  const Error differs{ErrorCode::Damaged, path, "what was written is not what is read back", "save elsewhere"};
  if (back->bytes != bytes) return tl::unexpected(differs);
  const auto loaded = readProject(back->bytes, path);
  if (!loaded) return tl::unexpected(loaded.error());
  if (!(loaded->project == project)) return tl::unexpected(differs);
  return stampOf(*back, loaded->version);
}

/// Removes a temporary file unless it was put in place.
class Temporary {
 public:
  Temporary(FileSystem& files, std::string path) : files_(files), path_(std::move(path)) {}
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (!path_.empty()) files_.unlink(path_.c_str());
  }
  const std::string& path() const { return path_; }
  void keep() { path_.clear(); }

 private:
  FileSystem& files_;
  std::string path_;
};

Result<FileStamp> replace(FileSystem& files, const std::string& target, const std::string& bytes,
                          const Project& project, const SaveOptions& options) {
  const auto before = oldFile(files, target, options);
  if (!before) return tl::unexpected(before.error());
  if (auto space = checkSpace(files, folderOf(target), bytes.size()); !space) return tl::unexpected(space.error());
  const mode_t mode = *before ? (*before)->status.st_mode & 0777 : 0644;
  const std::string name = temporaryName(target);
  if (auto written = writeNewFile(files, name, bytes, mode); !written) {
    Error error = written.error();
    error.place = target;
    return tl::unexpected(error);
  }
  Temporary temporary(files, name);
  if (auto go = reached(options.progress, target, 0.5); !go) return tl::unexpected(go.error());
  auto stamp = proved(files, name, bytes, project);
  if (!stamp) return stamp;
  if (auto go = reached(options.progress, target, 0.9); !go) return tl::unexpected(go.error());
  // Proving takes a moment: look again at what is about to be replaced.
  const auto old = oldFile(files, target, options);
  if (!old) return tl::unexpected(old.error());
  if (*old && options.expected && options.expected->version < knownFormats().back().version)
    if (auto kept = keepOriginal(files, target, **old, options.expected->version); !kept)
      return tl::unexpected(kept.error());
  if (*old && options.backups)
    if (auto kept = keepBackup(files, target, **old); !kept) return tl::unexpected(kept.error());
  if (options.progress && !options.progress->carryOut()) return stopped(target);
  // A second name for the old file, so that it can be put back should the last flush fail.
  Temporary wayBack(files, name + "-old");
  const bool hasWayBack = *old && files.link(target.c_str(), wayBack.path().c_str()) == 0;
  if (files.rename(name.c_str(), target.c_str()) != 0)
    return systemError(ErrorCode::CannotWrite, target, "cannot be replaced", errno);
  temporary.keep();
  if (auto synced = syncFolder(files, folderOf(target)); !synced) {
    if (!*old) files.unlink(target.c_str());
    else if (hasWayBack && files.rename(wayBack.path().c_str(), target.c_str()) == 0) wayBack.keep();
    return tl::unexpected(synced.error());
  }
  if (!hasWayBack) wayBack.keep();
  if (options.backups) dropOldBackups(files, target);
  return stamp;
}

}  // namespace

Result<OpenedProject> openProject(const std::string& path, const OpenOptions& options) {
  FileSystem& files = realFileSystem();
  const auto file = readFile(files, path, options.mostBytes);
  if (!file) return tl::unexpected(file.error());
  if (auto alone = refuseSideFiles(files, path); !alone) return tl::unexpected(alone.error());
  if (auto go = reached(options.progress, path, 0.1); !go) return tl::unexpected(go.error());
  auto opened = openBytes(*file, path, options);
  if (auto go = reached(options.progress, path, 0.9); !go) return tl::unexpected(go.error());
  return opened;
}

Result<std::optional<FileStamp>> stampOfProject(const std::string& path) {
  const auto file = readFile(realFileSystem(), path, OpenOptions{}.mostBytes);
  if (!file && file.error().code == ErrorCode::NotFound) return std::optional<FileStamp>{};
  if (!file) return tl::unexpected(file.error());
  if (const auto version = formatOf(file->bytes)) return std::optional(stampOf(*file, *version));
  return fail(ErrorCode::Changed, path, "the file that is there is no project, and is not replaced",
              "choose another name");
}

Result<FileStamp> saveProject(const Project& project, const IdSource& ids, const std::string& path,
                              const SaveOptions& options) {
  const auto target = resolved(path);
  if (!target) return tl::unexpected(target.error());
  if (project.variants.empty())
    return fail(ErrorCode::InvalidInput, path, "a project without a variant cannot be saved");
  try {
    const std::string bytes = writeProject(project, ids);
    if (auto go = reached(options.progress, *target, 0.3); !go) return tl::unexpected(go.error());
    return replace(options.files ? *options.files : realFileSystem(), *target, bytes, project, options);
  } catch (const DatabaseError& error) {
    return fail(ErrorCode::CannotWrite, path, std::string("cannot be built: ") + error.what());
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::CannotWrite, path, "there is not enough memory to save it");
  }
}

Result<VerifyReport> verifyProject(const std::string& path) {
  FileSystem& files = realFileSystem();
  const auto file = readFile(files, path, OpenOptions{}.mostBytes);
  if (!file) return tl::unexpected(file.error());
  if (auto alone = refuseSideFiles(files, path); !alone) return tl::unexpected(alone.error());
  const auto loaded = readProject(file->bytes, path);
  if (!loaded) return tl::unexpected(loaded.error());
  VerifyReport report;
  report.version = loaded->version;
  report.bytes = file->bytes.size();
  report.variants = loaded->project.variants.size();
  report.rows = loaded->designRows;
  report.types = loaded->project.catalog->partCount();
  for (const auto& [name, hash] : loaded->hashes) report.tables.push_back({name, toHex(hash)});
  return report;
}

}  // namespace fabric
