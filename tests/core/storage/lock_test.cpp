// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lock of an open project: the second opener is told who and where, a dead holder's lock is taken over, and no
// other.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "core/storage/lock.h"

using namespace fabric;

class LockTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { QVERIFY(folder_.isValid()); }
  void theSecondIsToldWho();
  void leavesNothingBehind();
  void aDeadHoldersLockIsTakenOver();
  void othersLocksAreNot_data();
  void othersLocksAreNot();
  void oneOfManyWins();

 private:
  std::string project() const { return folder_.filePath("p.loom").toStdString(); }
  std::string lockFile() const { return folder_.filePath(".p.loom.lock").toStdString(); }
  QStringList listing() const {
    return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }

  QTemporaryDir folder_;
};

void LockTest::theSecondIsToldWho() {
  QVERIFY(!lockHolder(project()));
  const auto first = ProjectLock::take(project(), "Lightloom");
  QVERIFY2(first, first ? "" : first.error().sentence().c_str());
  QElapsedTimer timer;
  timer.start();
  const auto second = ProjectLock::take(project(), "lightloom-cli");
  QVERIFY(timer.elapsed() < 500);
  QVERIFY(!second);
  QCOMPARE(second.error().code, ErrorCode::Locked);
  const ProcessIdentity me = thisProcess("Lightloom");
  const std::string sentence = second.error().sentence();
  for (const std::string& word :
       {me.user, me.host, std::to_string(me.pid), std::string("Lightloom"), utcText(me.sinceUtcMs).substr(0, 10)})
    QVERIFY2(sentence.find(word) != std::string::npos, sentence.c_str());
  QCOMPARE(lockHolder(project())->pid, me.pid);
}

void LockTest::leavesNothingBehind() {
  {
    auto lock = ProjectLock::take(project(), "Lightloom");
    QVERIFY(lock);
    ProjectLock moved = std::move(*lock);
    QCOMPARE(listing(), QStringList{".p.loom.lock"});
  }
  QVERIFY(listing().isEmpty());
  QVERIFY(ProjectLock::take(project(), "Lightloom"));
}

void LockTest::aDeadHoldersLockIsTakenOver() {
  const pid_t child = fork();
  if (child == 0) {
    const auto lock = ProjectLock::take(project(), "Lightloom");
    _exit(lock ? 0 : 1);  // without destructors, as a crash
  }
  int status = 0;
  waitpid(child, &status, 0);
  QCOMPARE(status, 0);
  QVERIFY(lockHolder(project()));
  QVERIFY(isGone(*lockHolder(project())));
  // Another starter died while it was taking the lock over.
  QVERIFY(QFile::copy(QString::fromStdString(lockFile()), QString::fromStdString(lockFile() + ".taking")));
  const auto lock = ProjectLock::take(project(), "Lightloom");
  QVERIFY2(lock, lock ? "" : lock.error().sentence().c_str());
  QCOMPARE(lockHolder(project())->pid, std::int64_t{getpid()});
  QCOMPARE(listing(), QStringList{".p.loom.lock"});
}

void LockTest::othersLocksAreNot_data() {
  QTest::addColumn<QByteArray>("content");
  const ProcessIdentity me = thisProcess("Lightloom");
  const QByteArray boot = QByteArray::fromStdString("boot=" + me.boot + "\n"),
                   host = QByteArray::fromStdString("host=" + me.host + "\n");
  QTest::newRow("another host") << QByteArray("Lightloom lock 1\nuser=ada\nhost=elsewhere\n" + boot +
                                              "pid=999999\nstart=1\nsince=1\nprogram=Lightloom\n");
  QTest::newRow("garbage") << QByteArray("\xFF\xFE\x00garbage", 10);
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("huge") << QByteArray(100'000, 'x');
  QTest::newRow("no process") << QByteArray("Lightloom lock 1\n" + host);
  QTest::newRow("future") << QByteArray("Lightloom lock 1\nuser=ada\n" + host + boot + "pid=" +
                                        QByteArray::number(getppid()) + "\nsince=99999999999999\nprogram=x\nstart=") +
                                 QByteArray::number(0);
}

void LockTest::othersLocksAreNot() {
  QFETCH(QByteArray, content);
  std::ofstream(lockFile(), std::ios::binary) << content.toStdString();
  const auto lock = ProjectLock::take(project(), "Lightloom");
  const bool reusedNumber =
      QByteArray(QTest::currentDataTag()) == "future";  // the process of that number is another one
  QCOMPARE(lock.has_value(), reusedNumber);
  if (!lock) QCOMPARE(lock.error().code, ErrorCode::Locked);
  QVERIFY(breakLock(project()));
  QVERIFY(!lockHolder(project()));
  QVERIFY(ProjectLock::take(project(), "Lightloom"));
}

void LockTest::oneOfManyWins() {
  for (int round = 0; round < 100; ++round) {
    if (round % 2 == 1) {  // start from the lock of a process that is gone
      const pid_t dead = fork();
      if (dead == 0) _exit((ProjectLock::take(project(), "Lightloom"), 0));
      waitpid(dead, nullptr, 0);
    }
    // All start when the gate closes, tell how they fared, and stay alive until everybody has told.
    int gate[2], told[2], end[2];
    QVERIFY(pipe(gate) == 0 && pipe(told) == 0 && pipe(end) == 0);
    std::vector<pid_t> children;
    for (int n = 0; n < 6; ++n) {
      const pid_t child = fork();
      if (child == 0) {
        char byte = 0;
        close(gate[1]);
        close(end[1]);
        (void)!read(gate[0], &byte, 1);
        const auto lock = ProjectLock::take(project(), "Lightloom");
        byte = lock ? 1 : 0;
        (void)!write(told[1], &byte, 1);
        (void)!read(end[0], &byte, 1);
        _exit(0);
      }
      children.push_back(child);
    }
    close(gate[0]);
    close(gate[1]);
    close(told[1]);
    int winners = 0, answers = 0;
    for (char byte = 0; read(told[0], &byte, 1) == 1 && ++answers <= 6; winners += byte)
      if (answers == 6) close(end[1]);
    close(told[0]);
    close(end[0]);
    for (const pid_t child : children) waitpid(child, nullptr, 0);
    QCOMPARE(answers, 6);
    QCOMPARE(winners, 1);
    QVERIFY(breakLock(project()));
  }
}

QTEST_APPLESS_MAIN(LockTest)
#include "lock_test.moc"
