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

/// Takes a dead holder's lock away. Between reading and taking, another starter may have done the same and made its own
/// lock: then what was taken is not what was read, and it is put back.
void takeAway(FileSystem& files, const std::string& path, const std::string& content) {
  const std::string aside = path + "." + std::to_string(getpid());
  if (files.rename(path.c_str(), aside.c_str()) != 0) return;
  const auto taken = readFile(files, aside, longestLock);
  if (taken && taken->bytes != content) (void)files.link(aside.c_str(), path.c_str());
  files.unlink(aside.c_str());
}

}  // namespace

Result<ProjectLock> ProjectLock::take(const std::string& project, const std::string& program) {
  FileSystem& files = realFileSystem();
  const std::string path = lockPath(project);
  const std::string content = contentOf(thisProcess(program));
  // The lock appears whole or not at all: a name for a file that is already complete.
  const std::string draft = path + "." + std::to_string(getpid()) + ".new";
  files.unlink(draft.c_str());
  if (auto written = writeNewFile(files, draft, content, 0644); !written) {
    Error error = written.error();
    error.remedy = "open it for viewing, or work on a copy";
    return tl::unexpected(error);
  }
  Result<ProjectLock> result = fail(ErrorCode::Locked, project, "other programs keep taking its lock", "try again");
  for (int attempt = 0; attempt < 20; ++attempt) {
    if (files.link(draft.c_str(), path.c_str()) == 0) {
      result = ProjectLock(path, content);
      break;
    }
    if (errno == EPERM || errno == ENOTSUP) {  // a file system without links
      if (auto made = writeNewFile(files, path, content, 0644)) {
        result = ProjectLock(path, content);
        break;
      }
    } else if (errno != EEXIST) {
      result = systemError(ErrorCode::CannotWrite, path, "the lock cannot be made", errno);
      break;
    }
    const auto there = readFile(files, path, longestLock);
    if (!there && there.error().code == ErrorCode::NotFound) continue;
    const ProcessIdentity who = there ? parse(there->bytes) : ProcessIdentity{};
    if (!isGone(who)) {
      result = held(project, who);
      break;
    }
    takeAway(files, path, there->bytes);
  }
  files.unlink(draft.c_str());
  return result;
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
