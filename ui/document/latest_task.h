// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LatestTask: one question worked out in the background, for the window to answer when it is known. The latest wins.

#pragma once

#include "ui/document/worker.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <utility>

namespace fabric::ui {

class LatestTask : public QObject {
 public:
  explicit LatestTask(QObject* parent = nullptr) : QObject(parent) {}
  ~LatestTask() override { cancel(); }

  /// Does `work(stop)` on a thread of its own with the values it holds, then `done(answer)` on this one. Drops the task
  /// before, whose answer is not given any more.
  template <class Work, class Done>
  void start(Work work, Done done) {
    cancel();
    const std::stop_token stop = now_.get_token();
    worker_.post([this, stop, work = std::move(work), done = std::move(done)] {
      if (stop.stop_requested()) return;
      auto answer = std::make_shared<decltype(work(stop))>(work(stop));
      postBack(this, [stop, answer, done] {
        if (!stop.stop_requested()) done(std::move(*answer));
      });
    });
  }
  void cancel() {
    now_.request_stop();
    now_ = std::stop_source();
  }

 private:
  std::stop_source now_;
  Worker worker_;  ///< last: it ends before what its answers are for
};

}  // namespace fabric::ui
