// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A note of a crash for whoever looks into it: which program, which signal, where in the code. It stays on the machine
// and holds nothing of the design; the work itself is in the recovery journal.
#pragma once

#include <string>

#include "core/base/result.h"

namespace fabric {

/// From now on a fatal signal (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT) leaves `folder`/crash-PID.txt behind and then
/// ends the process as it would have ended. `program` is name and version. The handler runs on a stack of its own, so
/// an overflow of the stack is noted too; everything that could allocate is prepared here. Once a process. Errors:
/// CannotWrite (the folder cannot be made).
Result<> installCrashReport(const std::string& program, const std::string& folder);

/// $XDG_STATE_HOME/lightloom/crashes, or ~/.local/state/lightloom/crashes.
std::string crashFolder();

}  // namespace fabric
