// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Input and output files of commands. Inputs are regular files of a bounded size; outputs appear whole or not at all
// and never take the place of a project.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace fabric {

/// The bytes of a regular file. Errors: NotFound, CannotRead (folders, pipes, devices), LimitExceeded.
Result<std::string> readInputFile(const std::string& path, std::size_t mostBytes = std::size_t{64} << 20);

/// Writes beside the target, flushes to the disk and renames. A project file (".loom", or one by its content) is not
/// replaced: errors CannotWrite. Errors Cancelled if the task was stopped before the file took its place.
Result<> writeOutputFile(const std::string& path, std::string_view bytes, Progress* progress = nullptr);

}  // namespace fabric
