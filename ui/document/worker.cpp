// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/worker.h"

#include <QCoreApplication>
#include <QPointer>

namespace fabric::ui {

namespace {

struct Letter {
  QPointer<QObject> receiver;
  std::function<void()> answer;
};

/// What came back and was not looked at yet: a queue of our own under a lock of our own, there before any thread is,
/// and of Qt only the call that something came. How Qt's event queue hands over a value cannot be seen by the thread
/// sanitizer.
std::mutex lettersLock;
std::deque<Letter> letters;

class Mailbox : public QObject {
  Q_OBJECT
 public:
  Mailbox() { moveToThread(QCoreApplication::instance()->thread()); }

  void put(QObject* receiver, std::function<void()> answer) {
    {
      const std::lock_guard lock(lettersLock);
      letters.push_back({receiver, std::move(answer)});
    }
    QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
  }

  Q_INVOKABLE void deliver() {
    Letter letter;
    {
      const std::lock_guard lock(lettersLock);
      letter = std::move(letters.front());
      letters.pop_front();
    }
    if (letter.receiver) letter.answer();
  }
};

}  // namespace

void postBack(QObject* receiver, std::function<void()> answer) {
  static Mailbox mailbox;
  mailbox.put(receiver, std::move(answer));
}

Worker::Worker() : thread_([this](const std::stop_token& stop) { run(stop); }) {}

Worker::~Worker() {
  thread_.request_stop();
  wake_.notify_all();
}

void Worker::post(std::function<void()> task) {
  {
    const std::lock_guard lock(mutex_);
    tasks_.push_back(std::move(task));
  }
  wake_.notify_all();
}

void Worker::drain() {
  std::unique_lock lock(mutex_);
  wake_.wait(lock, [&] { return tasks_.empty() && !working_; });
}

void Worker::run(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  for (;;) {
    wake_.wait(lock, stop, [&] { return !tasks_.empty(); });
    if (tasks_.empty()) return;
    const std::function<void()> task = std::move(tasks_.front());
    tasks_.pop_front();
    working_ = true;
    lock.unlock();
    task();
    lock.lock();
    working_ = false;
    wake_.notify_all();
  }
}

}  // namespace fabric::ui

#include "worker.moc"
