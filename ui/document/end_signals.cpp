// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/end_signals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace fabric::ui {

namespace {

constexpr int ends[] = {SIGTERM, SIGHUP, SIGINT};

int wake[2] = {-1, -1};

/// Nothing but write(2) is allowed here.
void tellLoop(int number) {
  const int kept = errno;
  const auto byte = static_cast<char>(number);
  (void)!::write(wake[1], &byte, 1);
  errno = kept;
}

}  // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
  if (::pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return;  // without it they end the program at once, as usual
  auto* notifier = new QSocketNotifier(wake[0], QSocketNotifier::Read, this);
  connect(notifier, &QSocketNotifier::activated, this, [this] {
    char byte = 0;
    while (::read(wake[0], &byte, 1) == 1) emit received(byte);
  });
  struct sigaction action {};
  action.sa_handler = tellLoop;
  action.sa_flags = SA_RESTART;
  for (const int number : ends) ::sigaction(number, &action, nullptr);
}

EndSignals::~EndSignals() {
  for (const int number : ends) ::signal(number, SIG_DFL);
  for (int& end : wake) {
    if (end >= 0) ::close(end);
    end = -1;
  }
}

}  // namespace fabric::ui
