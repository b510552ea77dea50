// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who a process is, so that another one can tell later whether it still runs: host, boot, process number and its start
// time (numbers are given out again, start times within one boot are not).
#pragma once

#include <cstdint>
#include <string>

namespace fabric {

struct ProcessIdentity {
  std::string user, host, boot, program;
  std::int64_t pid = 0;
  std::int64_t startTicks = 0;  ///< since boot
  std::int64_t sinceUtcMs = 0;

  bool operator==(const ProcessIdentity&) const = default;
};

/// This process, now.
ProcessIdentity thisProcess(std::string program);
/// True only if it certainly runs no more: it was on this host, and its boot is over or its process is gone. Of a
/// process of another host nothing is known, so the answer is no.
bool isGone(const ProcessIdentity& process);
/// True if it ran on another host, about whose processes nothing is known here.
bool isElsewhere(const ProcessIdentity& process);
/// "2026-11-20T08:46:53Z".
std::string utcText(std::int64_t utcMs);

}  // namespace fabric
