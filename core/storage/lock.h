// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lock of an open project: the file .NAME.lock beside it, which says who has it open, where and since when. A plain
// file works on every file system; it asks for no locking service.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "core/base/result.h"
#include "core/storage/process.h"

namespace fabric {

/// Held until destroyed. Movable, one owner.
class ProjectLock {
 public:
  /// Errors: Locked (in words who, where, since when), CannotWrite (no lock can be made there: view or copy instead).
  /// A lock whose process is certainly gone is taken over; one of another host, or one that cannot be read, never is.
  static Result<ProjectLock> take(const std::string& project, const std::string& program);

  ProjectLock(ProjectLock&& other) noexcept;
  ProjectLock& operator=(ProjectLock&& other) noexcept;
  ~ProjectLock();

 private:
  ProjectLock(std::string path, std::string content) : path_(std::move(path)), content_(std::move(content)) {}
  void release();

  std::string path_, content_;
};

/// Who holds a project's lock now, if anyone (also if the holder is gone); an identity with pid 0 if the lock cannot be
/// read.
std::optional<ProcessIdentity> lockHolder(const std::string& project);
/// Takes away a lock by hand, after the user was told whose it is.
Result<> breakLock(const std::string& project);

}  // namespace fabric
