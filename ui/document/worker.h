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

/// Runs `answer` on the thread of `receiver`, unless that object is gone by then.
template <class F>
void postBack(QObject* receiver, F&& answer) {
  QMetaObject::invokeMethod(receiver, std::forward<F>(answer), Qt::QueuedConnection);
}

}  // namespace fabric::ui
