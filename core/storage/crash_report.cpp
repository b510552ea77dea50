// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/crash_report.h"

#include <array>
#include <csignal>
#include <cstring>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

#include "core/storage/journal.h"

namespace fabric {

namespace {

constexpr std::array fatal{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr int mostFrames = 64;

/// Everything the handler reads, written once before it can run.
struct Prepared {
  std::array<char, 1024> path{};
  std::array<char, 512> text{};
  std::size_t textLength = 0;
  std::array<unsigned char, 128 * 1024> stack{};
};
Prepared prepared;

void say(int file, const char* text, std::size_t length) {
  while (length > 0) {
    const ssize_t written = ::write(file, text, length);
    if (written <= 0) return;
    text += written;
    length -= static_cast<std::size_t>(written);
  }
}

/// A number in decimals without the formatting functions, which may allocate.
void sayNumber(int file, int number) {
  std::array<char, 12> digits{};
  std::size_t at = digits.size();
  do {
    digits[--at] = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number > 0);
  say(file, digits.data() + at, digits.size() - at);
}

extern "C" void noteCrash(int signal) {
  const int file = ::open(prepared.path.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file >= 0) {
    say(file, prepared.text.data(), prepared.textLength);
    sayNumber(file, signal);
    say(file, "\n\n", 2);
    std::array<void*, mostFrames> frames{};
    ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), mostFrames), file);
    ::fsync(file);
    ::close(file);
  }
  // The action is the default one again (SA_RESETHAND): this ends the process as it would have ended.
  ::raise(signal);
}

Result<> cannot(const std::string& folder, const std::string& why) {
  return fail(ErrorCode::CannotWrite, folder, "the folder for crash reports cannot be made: " + why);
}

}  // namespace

std::string crashFolder() { return (std::filesystem::path(recoveryFolder()).parent_path() / "crashes").string(); }

Result<> installCrashReport(const std::string& program, const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return cannot(folder, error.message());
  const std::string path = folder + "/crash-" + std::to_string(::getpid()) + ".txt";
  std::filesystem::remove(path, error);  // of an earlier process of this number
  if (path.size() >= prepared.path.size()) return cannot(folder, "its name is too long");
  std::memcpy(prepared.path.data(), path.c_str(), path.size() + 1);

  std::array<char, 32> started{};
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  ::gmtime_r(&now, &utc);
  std::strftime(started.data(), started.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
  const std::string text = program.substr(0, 200) + ", started " + started.data() + ", ended by signal ";
  std::memcpy(prepared.text.data(), text.data(), text.size());
  prepared.textLength = text.size();

  // The first call loads a library, which allocates: now, not then.
  std::array<void*, 2> frames{};
  ::backtrace(frames.data(), static_cast<int>(frames.size()));

  stack_t stack{};
  stack.ss_sp = prepared.stack.data();
  stack.ss_size = prepared.stack.size();
  ::sigaltstack(&stack, nullptr);
  struct sigaction action {};
  action.sa_handler = noteCrash;
  action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
  ::sigemptyset(&action.sa_mask);
  for (const int signal : fatal) ::sigaction(signal, &action, nullptr);
  return {};
}

}  // namespace fabric
