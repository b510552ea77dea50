// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tasks: what takes long and can be cancelled, for the window to show: opening, saving, exporting. A task works on the
// values it was given. Cancelled, its answer is dropped at once, and its own thread ends it at the next chance.

#pragma once

#include "core/base/progress.h"
#include "ui/document/worker.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace fabric::ui {

class Tasks : public QObject {
  Q_OBJECT

 public:
  using Clock = std::chrono::steady_clock;

  /// A task at work.
  struct Row {
    int id = 0;
    QString name;  ///< "Saving pod.loom"
    std::shared_ptr<Progress> progress;
    Clock::time_point since;
    std::function<void()> cancelled;

    /// A guess from what is done so far; nothing where that is too little to tell.
    std::optional<std::chrono::seconds> remaining(Clock::time_point now) const;
  };

  explicit Tasks(QObject* parent = nullptr);
  /// Stops what can be stopped and waits for the rest.
  ~Tasks() override;

  const std::vector<Row>& rows() const { return rows_; }

  /// Shows a task that somebody else does. `cancelled` is called when the user does not want it any more.
  int add(const QString& name, std::shared_ptr<Progress> progress, std::function<void()> cancelled = {});
  /// It has ended, however it did.
  void remove(int id);
  /// False if it is too late: the task is being carried out and will be done.
  bool cancel(int id);

  /// Does `work(Progress&)` on the thread of tasks, one after the other, then `done(answer)` on this one; not if it was
  /// cancelled or `receiver` is gone by then. What the work changes in the world must come after carryOut().
  template <class Work, class Done>
  int start(const QString& name, QObject* receiver, Work work, Done done) {
    auto progress = std::make_shared<Progress>();
    const int id = add(name, progress);
    worker_.post([this, id, progress, receiver = QPointer(receiver), work = std::move(work), done = std::move(done)] {
      if (progress->isStopped()) return;
      auto answer = std::make_shared<decltype(work(*progress))>(work(*progress));
      postBack(this, [this, id, progress, receiver, answer, done] {
        remove(id);
        if (!progress->isStopped() && receiver) done(std::move(*answer));
      });
    });
    return id;
  }

 signals:
  /// A task came or went.
  void changed();

 private:
  std::vector<Row> rows_;
  int last_ = 0;
  Worker worker_;  ///< last: it ends before what it answers to goes
};

}  // namespace fabric::ui
