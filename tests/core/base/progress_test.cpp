// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/progress.h"

#include <QTest>

#include <thread>

using fabric::Progress;

class ProgressTest : public QObject {
  Q_OBJECT

 private slots:
  void neverFallsBack() {
    Progress progress;
    QCOMPARE(progress.fraction(), 0.0);
    progress.reach(0.6);
    progress.reach(0.4);
    QCOMPARE(progress.fraction(), 0.6);
  }

  void stoppedTaskIsNotCarriedOut() {
    Progress progress;
    QVERIFY(!progress.isStopped());
    QVERIFY(!progress.token().stop_requested());
    QVERIFY(progress.stop());
    QVERIFY(progress.stop());  // twice is no harm
    QVERIFY(progress.isStopped());
    QVERIFY(progress.token().stop_requested());
    QVERIFY(!progress.carryOut());
  }

  void taskCarriedOutIsNotStopped() {
    Progress progress;
    QVERIFY(progress.carryOut());
    QVERIFY(progress.carryOut());
    QVERIFY(!progress.stop());
    QVERIFY(!progress.isStopped());
    QVERIFY(!progress.token().stop_requested());
  }

  void oneOfTheTwoWins() {
    for (int i = 0; i < 300; ++i) {
      Progress progress;
      bool carried = false;
      std::thread task([&] { carried = progress.carryOut(); });
      const bool stopped = progress.stop();
      task.join();
      QVERIFY(stopped != carried);
    }
  }
};

QTEST_GUILESS_MAIN(ProgressTest)
#include "progress_test.moc"
