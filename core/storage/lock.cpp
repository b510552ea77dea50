// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/lock.h"

#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <utility>

#include "core/base/text.h"
#include "core/storage/file_system.h"

namespace fabric {

using namespace storage;

namespace {

constexpr std::string_view firstWords = "Lightloom lock 1";
constexpr std::size_t longestLock = 4096;

std::string lockPath(const std::string& project) {
  std::error_code error;
  const std::string target = std::filesystem::weakly_canonical(project, error).string();
  const std::string& path = error ? project : target;
  return folderOf(path) + "/." + nameOf(path) + ".lock";
}

std::string contentOf(const ProcessIdentity& me) {
  const auto line = [](const char* key, const std::string& value) {
    return std::string(key) + "=" + printable(value) + "\n";
  };
  return std::string(firstWords) + "\n" + line("user", me.user) + line("host", me.host) + line("boot", me.boot) +
         line("pid", std::to_string(me.pid)) + line("start", std::to_string(me.startTicks)) +
         line("since", std::to_string(me.sinceUtcMs)) + line("program", me.program);
}

/// What a lock file says; pid 0 if it says nothing sensible.
ProcessIdentity parse(std::string_view content) {
  ProcessIdentity who;
  if (!content.starts_with(firstWords) || !isUtf8(content)) return who;
  for (const std::string& line : split(content, '\n')) {
    const auto equals = line.find('=');
    if (equals == std::string::npos) continue;
    const std::string key = line.substr(0, equals), value = line.substr(equals + 1);
    if (key == "user") who.user = value;
    if (key == "host") who.host = value;
    if (key == "boot") who.boot = value;
    if (key == "program") who.program = value;
    if (key == "pid") who.pid = parseInteger(value).value_or(0);
    if (key == "start") who.startTicks = parseInteger(value).value_or(0);
    if (key == "since") who.sinceUtcMs = parseInteger(value).value_or(0);
  }
  return who;
}

tl::unexpected<Error> held(const std::string& project, const ProcessIdentity& who) {
  const std::string remedy = "open it for viewing, or work on a copy";
  if (who.pid <= 0)
    return fail(ErrorCode::Locked, project, "its lock file cannot be read, so somebody may have it open", remedy);
  return fail(ErrorCode::Locked, project,
              who.user + " on " + who.host + " has it open in " + who.program + " (process " + std::to_string(who.pid) +
                  ") since " + utcText(who.sinceUtcMs),
              remedy);
}

constexpr int deepestTakeover = 3;

/// A complete file under a name of its own, from which a lock is made; removed at the end.
class Draft {
 public:
  Draft(FileSystem& files, std::string path) : files_(files), path_(std::move(path)) { remove(); }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft() { remove(); }
  const char* path() const { return path_.c_str(); }

 private:
  void remove() { files_.unlink(path_.c_str()); }

  FileSystem& files_;
  std::string path_;
};

/// Puts a lock file with this content at `path`. It appears whole or not at all: a name for a file that is already
/// complete. In a dead holder's place only one starter at a time may put its own, the one that holds the lock
/// ".taking" beside it (which a crash may leave dead in its turn); the place is never empty meanwhile.
Result<> acquire(FileSystem& files, const std::string& project, const std::string& path, const std::string& content,
                 int depth = 0) {
  const Draft draft(files, path + "." + std::to_string(getpid()) + ".new");
  if (auto written = writeNewFile(files, draft.path(), content, 0644); !written) {
    Error error = written.error();
    error.remedy = "open it for viewing, or work on a copy";
    return tl::unexpected(error);
  }
  for (int attempt = 0; attempt < 20; ++attempt) {
    if (files.link(draft.path(), path.c_str()) == 0) return {};
    if (errno == EPERM || errno == ENOTSUP) {  // a file system without links
      if (writeNewFile(files, path, content, 0644)) return {};
    } else if (errno != EEXIST) {
      return systemError(ErrorCode::CannotWrite, path, "the lock cannot be made", errno);
    }
    const auto there = readFile(files, path, longestLock);
    if (!there && there.error().code == ErrorCode::NotFound) continue;
    const ProcessIdentity who = there ? parse(there->bytes) : ProcessIdentity{};
    if (!isGone(who) || depth == deepestTakeover) return held(project, who);
    const std::string taking = path + ".taking";
    if (auto alone = acquire(files, project, taking, content, depth + 1); !alone) return alone;
    const auto again = readFile(files, path, longestLock);
    const bool taken = again && again->bytes == there->bytes && files.rename(draft.path(), path.c_str()) == 0;
    files.unlink(taking.c_str());
    if (taken) return {};
    // Another one took it before: see whose it is now.
  }
  return fail(ErrorCode::Locked, project, "other programs keep taking its lock", "try again");
}

}  // namespace

Result<ProjectLock> ProjectLock::take(const std::string& project, const std::string& program) {
  const std::string path = lockPath(project);
  const std::string content = contentOf(thisProcess(program));
  if (auto acquired = acquire(realFileSystem(), project, path, content); !acquired)
    return tl::unexpected(acquired.error());
  return ProjectLock(path, content);
}

ProjectLock::ProjectLock(ProjectLock&& other) noexcept
    : path_(std::exchange(other.path_, {})), content_(std::exchange(other.content_, {})) {}

ProjectLock& ProjectLock::operator=(ProjectLock&& other) noexcept {
  if (this == &other) return *this;
  release();
  path_ = std::exchange(other.path_, {});
  content_ = std::exchange(other.content_, {});
  return *this;
}

ProjectLock::~ProjectLock() { release(); }

void ProjectLock::release() {
  if (path_.empty()) return;
  FileSystem& files = realFileSystem();
  const auto there = readFile(files, path_, longestLock);
  if (there && there->bytes == content_) files.unlink(path_.c_str());
  path_.clear();
}

std::optional<ProcessIdentity> lockHolder(const std::string& project) {
  const auto there = readFile(realFileSystem(), lockPath(project), longestLock);
  if (!there && there.error().code == ErrorCode::NotFound) return std::nullopt;
  return there ? parse(there->bytes) : ProcessIdentity{};
}

Result<> breakLock(const std::string& project) {
  const std::string path = lockPath(project);
  if (realFileSystem().unlink(path.c_str()) == 0 || errno == ENOENT) return {};
  return systemError(ErrorCode::CannotWrite, path, "the lock cannot be removed", errno);
}

}  // namespace fabric
