// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Worker: one thread that does tasks in the order they were given. Tasks get values and hand values back through
// postBack; they never touch a widget or the document.

#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace fabric::ui {

class Worker {
 public:
  Worker();
  /// Finishes every task that was given, then ends.
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  void post(std::function<void()> task);
  /// Waits until everything given so far is done.
  void drain();

 private:
  void run(const std::stop_token& stop);

  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::deque<std::function<void()>> tasks_;
  bool working_ = false;
  std::jthread thread_;
};

/// Runs `answer` on the thread of the window, in the order of the calls, unless `receiver` is gone by then. From any
/// thread; the receiver lives on the thread of the window and is there at the time of the call.
void postBack(QObject* receiver, std::function<void()> answer);

}  // namespace fabric::ui
