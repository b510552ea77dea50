// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace fabric {

namespace {

/// An open descriptor, closed at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  explicit operator bool() const { return number_ >= 0; }
  int number() const { return number_; }
  int close() {
    const int result = ::close(number_);
    number_ = -1;
    return result;
  }

 private:
  int number_;
};

std::string reason() { return std::strerror(errno); }

/// Reads until `size` bytes are there or the file ends.
Result<std::string> readAll(const std::string& path, int file, std::size_t size) {
  std::string bytes(size, '\0');
  std::size_t got = 0;
  while (got < size) {
    const ssize_t n = ::read(file, bytes.data() + got, size - got);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail(ErrorCode::CannotRead, path, "cannot be read: " + reason());
    if (n == 0) break;
    got += static_cast<std::size_t>(n);
  }
  bytes.resize(got);
  return bytes;
}

/// A Lightloom project by its content: SQLite's first bytes. Exports never look like that.
bool isDatabase(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file) return false;
  const auto start = readAll(path, file.number(), 16);
  return start && start->starts_with("SQLite format 3");
}

Result<> writeAll(const std::string& path, int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(file, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail(ErrorCode::CannotWrite, path, "cannot be written: " + reason());
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return {};
}

}  // namespace

Result<std::string> readInputFile(const std::string& path, std::size_t mostBytes) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file)
    return fail(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::CannotRead, path, "cannot be opened: " + reason());
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return fail(ErrorCode::CannotRead, path, "cannot be read: " + reason());
  if (!S_ISREG(status.st_mode)) return fail(ErrorCode::CannotRead, path, "it is not a regular file");
  if (static_cast<std::size_t>(status.st_size) > mostBytes)
    return fail(ErrorCode::LimitExceeded, path, "it is larger than " + std::to_string(mostBytes >> 20) + " MiB");
  return readAll(path, file.number(), static_cast<std::size_t>(status.st_size));
}

Result<> writeOutputFile(const std::string& path, std::string_view bytes, Progress* progress) {
  if (path.ends_with(".loom") || isDatabase(path))
    return fail(ErrorCode::CannotWrite, path, "it is a project, which an export does not replace",
                "choose another name");
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode))
    return fail(ErrorCode::CannotWrite, path, "it is not a regular file");
  const std::string beside = path + ".new-" + std::to_string(::getpid());
  Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!file) return fail(ErrorCode::CannotWrite, path, "cannot be written: " + reason());
  auto written = writeAll(path, file.number(), bytes);
  if (written && (::fsync(file.number()) != 0 || file.close() != 0))
    written = fail(ErrorCode::CannotWrite, path, "cannot be written: " + reason());
  if (written && progress && !progress->carryOut()) written = stopped(path);
  if (written && std::rename(beside.c_str(), path.c_str()) != 0)
    written = fail(ErrorCode::CannotWrite, path, "cannot be written: " + reason());
  if (!written) ::unlink(beside.c_str());
  return written;
}

}  // namespace fabric
