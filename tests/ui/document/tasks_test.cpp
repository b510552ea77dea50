// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tasks in the background: their answers come here, one after the other; a cancelled one is gone at once and has done
// nothing; one that is being carried out cannot be cancelled.

#include "ui/document/latest_task.h"
#include "ui/document/tasks.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <semaphore>
#include <stop_token>

using namespace fabric;
using namespace fabric::ui;

class TasksTest : public QObject {
  Q_OBJECT

 private slots:
  void answerComesToThisThread() {
    Tasks tasks;
    QSignalSpy changed(&tasks, &Tasks::changed);
    QThread* workedOn = nullptr;
    int answer = 0;
    tasks.start(
        QStringLiteral("Counting"), this,
        [&](Progress& progress) {
          workedOn = QThread::currentThread();
          progress.reach(0.5);
          return 7;
        },
        [&](int value) {
          QCOMPARE(QThread::currentThread(), thread());
          answer = value;
        });
    QCOMPARE(tasks.rows().size(), std::size_t{1});
    QCOMPARE(tasks.rows().front().name, QStringLiteral("Counting"));
    QTRY_COMPARE(answer, 7);
    QVERIFY(workedOn && workedOn != thread());
    QVERIFY(tasks.rows().empty());
    QCOMPARE(changed.count(), 2);
  }

  void theLatestTaskWins() {
    std::binary_semaphore begun{0}, goOn{0};
    std::atomic<bool> stopped = false, second = false;
    QThread* workedOn = nullptr;
    int answer = 0;
    LatestTask latest;
    const auto take = [&](int value) { answer = value; };
    latest.start(
        [&](const std::stop_token& stop) {
          begun.release();
          goOn.acquire();
          stopped = stop.stop_requested();
          return 1;
        },
        take);
    begun.acquire();
    latest.start(
        [&](const std::stop_token&) {
          second = true;
          return 2;
        },
        take);
    latest.start(
        [&](const std::stop_token&) {
          workedOn = QThread::currentThread();
          return 3;
        },
        take);
    goOn.release();
    QTRY_VERIFY(answer != 0);
    QCOMPARE(answer, 3);
    QVERIFY(stopped);
    QVERIFY(!second);
    QVERIFY(workedOn != thread());
    bool isTold = false;
    latest.start([](const std::stop_token&) { return 4; }, take);
    latest.cancel();
    LatestTask other;
    other.start([](const std::stop_token&) { return 0; }, [&](int) { isTold = true; });
    QTRY_VERIFY(isTold);
    QCOMPARE(answer, 3);
  }

  void cancelledWhileWorkingIsGoneAtOnce() {
    Tasks tasks;
    std::binary_semaphore begun{0}, goOn{0};
    std::atomic<bool> stopped = false, carriedOut = false;
    bool told = false;
    const int id = tasks.start(
        QStringLiteral("Work"), this,
        [&](Progress& progress) {
          begun.release();
          goOn.acquire();
          stopped = progress.isStopped();
          carriedOut = progress.carryOut();
          return 0;
        },
        [&](int) { told = true; });
    begun.acquire();
    QVERIFY(tasks.cancel(id));
    QVERIFY(tasks.rows().empty());
    goOn.release();
    bool after = false;
    tasks.start(
        QStringLiteral("After"), this, [](Progress&) { return 0; }, [&](int) { after = true; });
    QTRY_VERIFY(after);
    QVERIFY(stopped);
    QVERIFY(!carriedOut);
    QVERIFY(!told);
    QVERIFY(!tasks.cancel(id));
  }

  void cancelledBeforeItsTurnIsNeverBegun() {
    Tasks tasks;
    std::binary_semaphore goOn{0};
    std::atomic<bool> ran = false;
    bool first = false, last = false;
    tasks.start(
        QStringLiteral("First"), this,
        [&](Progress&) {
          goOn.acquire();
          return 0;
        },
        [&](int) { first = true; });
    const int second = tasks.start(
        QStringLiteral("Second"), this,
        [&](Progress&) {
          ran = true;
          return 0;
        },
        [](int) {});
    tasks.start(
        QStringLiteral("Last"), this, [](Progress&) { return 0; }, [&](int) { last = true; });
    QVERIFY(tasks.cancel(second));
    QCOMPARE(tasks.rows().size(), std::size_t{2});
    goOn.release();
    QTRY_VERIFY(first && last);
    QVERIFY(!ran);
  }

  void whatIsCarriedOutIsDone() {
    Tasks tasks;
    std::binary_semaphore begun{0}, goOn{0};
    bool told = false;
    const int id = tasks.start(
        QStringLiteral("Work"), this,
        [&](Progress& progress) {
          const bool mine = progress.carryOut();
          begun.release();
          goOn.acquire();
          return mine;
        },
        [&](bool mine) { told = mine; });
    begun.acquire();
    QVERIFY(!tasks.cancel(id));
    QCOMPARE(tasks.rows().size(), std::size_t{1});
    goOn.release();
    QTRY_VERIFY(told);
  }

  void whoeverIsGoneIsNotTold() {
    Tasks tasks;
    auto receiver = std::make_unique<QObject>();
    std::binary_semaphore goOn{0};
    bool told = false, last = false;
    tasks.start(
        QStringLiteral("Work"), receiver.get(),
        [&](Progress&) {
          goOn.acquire();
          return 0;
        },
        [&](int) { told = true; });
    receiver.reset();
    goOn.release();
    tasks.start(
        QStringLiteral("Last"), this, [](Progress&) { return 0; }, [&](int) { last = true; });
    QTRY_VERIFY(last);
    QVERIFY(!told);
    QVERIFY(tasks.rows().empty());
  }

  void endStopsWhatIsAtWork() {
    std::atomic<bool> stopped = false;
    std::binary_semaphore begun{0};
    {
      Tasks tasks;
      tasks.start(
          QStringLiteral("Endless"), this,
          [&](Progress& progress) {
            begun.release();
            while (!progress.isStopped()) QThread::yieldCurrentThread();
            stopped = true;
            return 0;
          },
          [](int) {});
      begun.acquire();
    }
    QVERIFY(stopped);
  }

  void timeLeftIsGuessedFromTheShareDone() {
    using namespace std::chrono_literals;
    const Tasks::Clock::time_point start = Tasks::Clock::now();
    const Tasks::Row row{1, QStringLiteral("Work"), std::make_shared<Progress>(), start, {}};
    QVERIFY(!row.remaining(start + 10s));  // nothing is done
    row.progress->reach(0.25);
    QVERIFY(!row.remaining(start + 1s));  // too early to tell
    QCOMPARE(row.remaining(start + 10s)->count(), 30);
  }
};

QTEST_GUILESS_MAIN(TasksTest)
#include "tasks_test.moc"
