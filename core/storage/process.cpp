// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/process.h"

#include <pwd.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <ctime>
#include <fstream>
#include <iterator>
#include <sstream>

#include "core/base/text.h"

namespace fabric {

namespace {

std::string firstLine(const std::string& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

/// Field 22 of /proc/PID/stat; the name before it may hold anything, so counting starts after its last parenthesis.
std::int64_t startTicksOf(std::int64_t pid) {
  const std::string stat = firstLine("/proc/" + std::to_string(pid) + "/stat");
  const auto close = stat.rfind(')');
  if (close == std::string::npos) return 0;
  std::istringstream rest(stat.substr(close + 1));
  std::string word;
  for (int field = 3; field <= 22; ++field) rest >> word;
  return parseInteger(word).value_or(0);
}

std::string hostName() {
  char name[256] = {};
  return gethostname(name, sizeof name - 1) == 0 ? name : "unknown";
}

std::string bootId() { return firstLine("/proc/sys/kernel/random/boot_id"); }

std::string userName() {
  char buffer[4096];
  passwd entry{};
  passwd* found = nullptr;
  if (getpwuid_r(geteuid(), &entry, buffer, sizeof buffer, &found) == 0 && found) return found->pw_name;
  return std::to_string(geteuid());
}

}  // namespace

ProcessIdentity thisProcess(std::string program) {
  using namespace std::chrono;
  ProcessIdentity me;
  me.user = userName();
  me.host = hostName();
  me.boot = bootId();
  me.program = std::move(program);
  me.pid = getpid();
  me.startTicks = startTicksOf(me.pid);
  me.sinceUtcMs = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
  return me;
}

bool isGone(const ProcessIdentity& process) {
  if (process.pid <= 0 || process.host != hostName()) return false;
  if (process.boot != bootId()) return true;
  if (kill(static_cast<pid_t>(process.pid), 0) != 0) return errno == ESRCH;
  return startTicksOf(process.pid) != process.startTicks;
}

bool isElsewhere(const ProcessIdentity& process) { return process.host != hostName(); }

std::string utcText(std::int64_t utcMs) {
  const std::time_t seconds = utcMs / 1000;
  std::tm utc{};
  if (!gmtime_r(&seconds, &utc)) return "an unknown time";
  char text[40];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

}  // namespace fabric
