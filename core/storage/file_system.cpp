// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/file_system.h"

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace fabric::storage {

int FileSystem::open(const char* path, int flags, mode_t mode) { return ::open(path, flags, mode); }
ssize_t FileSystem::read(int file, void* data, std::size_t size) { return ::read(file, data, size); }
ssize_t FileSystem::write(int file, const void* data, std::size_t size) { return ::write(file, data, size); }
int FileSystem::fsync(int file) { return ::fsync(file); }
int FileSystem::close(int file) { return ::close(file); }
int FileSystem::fchmod(int file, mode_t mode) { return ::fchmod(file, mode); }
int FileSystem::rename(const char* from, const char* to) { return ::rename(from, to); }
int FileSystem::link(const char* from, const char* to) { return ::link(from, to); }
int FileSystem::unlink(const char* path) { return ::unlink(path); }
int FileSystem::mkdir(const char* path, mode_t mode) { return ::mkdir(path, mode); }
int FileSystem::fstat(int file, struct stat* out) { return ::fstat(file, out); }
int FileSystem::lstat(const char* path, struct stat* out) { return ::lstat(path, out); }
std::int64_t FileSystem::freeBytes(const char* path) {
  struct statvfs info {};
  if (::statvfs(path, &info) != 0) return -1;
  return static_cast<std::int64_t>(info.f_bavail * info.f_frsize);
}

FileSystem& realFileSystem() {
  static FileSystem files;
  return files;
}

namespace {

/// Closes a descriptor whatever happens; done() closes it and says whether that went well.
class Descriptor {
 public:
  Descriptor(FileSystem& files, int file) : files_(files), file_(file) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (file_ >= 0) files_.close(file_);
  }
  int done() { return files_.close(std::exchange(file_, -1)); }

 private:
  FileSystem& files_;
  int file_;
};

int writeAll(FileSystem& files, int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = files.write(file, bytes.data(), std::min<std::size_t>(bytes.size(), 1 << 24));
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return written == 0 ? EIO : errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace

tl::unexpected<Error> systemError(ErrorCode code, const std::string& path, const std::string& what, int number) {
  return fail(code, path, what + ": " + std::generic_category().message(number));
}

std::string folderOf(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

std::string nameOf(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::vector<std::string> namesIn(const std::string& folder, std::string_view prefix) {
  std::vector<std::string> names;
  std::error_code error;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::string name = at->path().filename().string();
    if (name.starts_with(prefix)) names.push_back(std::move(name));
  }
  std::ranges::sort(names);
  return names;
}

Result<FileBytes> readFile(FileSystem& files, const std::string& path, std::size_t limit) {
  const int file = files.open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0);
  if (file < 0) {
    const int number = errno;
    return systemError(number == ENOENT ? ErrorCode::NotFound : ErrorCode::CannotRead, path, "cannot be opened",
                       number);
  }
  Descriptor closer(files, file);
  FileBytes result;
  if (files.fstat(file, &result.status) != 0)
    return systemError(ErrorCode::CannotRead, path, "cannot be opened", errno);
  if (!S_ISREG(result.status.st_mode)) return fail(ErrorCode::CannotRead, path, "this is not a regular file");
  const auto size = static_cast<std::size_t>(result.status.st_size);
  if (size > limit)
    return fail(ErrorCode::LimitExceeded, path,
                "the file has " + std::to_string(size) + " bytes; at most " + std::to_string(limit) + " are read");
  result.bytes.resize(size);
  std::size_t done = 0;
  while (done < size) {
    const ssize_t got = files.read(file, result.bytes.data() + done, size - done);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return systemError(ErrorCode::CannotRead, path, "cannot be read", errno);
    if (got == 0) return fail(ErrorCode::CannotRead, path, "the file became shorter while it was read", "try again");
    done += static_cast<std::size_t>(got);
  }
  return result;
}

Result<> writeNewFile(FileSystem& files, const std::string& path, std::string_view bytes, mode_t mode) {
  const int file = files.open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0) return systemError(ErrorCode::CannotWrite, path, "cannot be made", errno);
  Descriptor closer(files, file);
  int trouble = writeAll(files, file, bytes);
  if (trouble == 0 && mode != 0600 && files.fchmod(file, mode) != 0) trouble = errno;
  // A failed flush is final: asking again would be told "done" by systems that have dropped the data.
  if (trouble == 0 && files.fsync(file) != 0) trouble = errno;
  if (closer.done() != 0 && trouble == 0) trouble = errno;
  if (trouble == 0) return {};
  files.unlink(path.c_str());
  return systemError(ErrorCode::CannotWrite, path, "cannot be written", trouble);
}

Result<> syncFolder(FileSystem& files, const std::string& folder) {
  const int file = files.open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  if (file < 0) return systemError(ErrorCode::CannotWrite, folder, "the folder cannot be flushed to the disk", errno);
  Descriptor closer(files, file);
  if (files.fsync(file) != 0)
    return systemError(ErrorCode::CannotWrite, folder, "the folder cannot be flushed to the disk", errno);
  return {};
}

}  // namespace fabric::storage
