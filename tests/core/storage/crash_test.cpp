// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// kill -9 at random moments of editing, saving and recovering: the project file is byte for byte what was last saved,
// and recovery offers every edit that was acknowledged, however often it was cut short itself.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

#include "core/storage/journal.h"
#include "core/storage/project_file.h"
#include "tests/core/storage/sample_project.h"

using namespace fabric;
using namespace fabric::testing;

namespace {

/// What the worker said before it was killed.
struct Promises {
  int edits = 0;       ///< acknowledged
  int savedStep = -1;  ///< of the last save that was said to be done
  int begunStep = -1;  ///< of a save that may or may not have happened
  QByteArray savedHash;
};

Promises promisesOf(const QByteArray& output) {
  Promises p;
  for (const QByteArray& line : output.split('\n')) {
    const QList<QByteArray> words = line.split(' ');
    if (words[0] == "E") p.edits = words[1].toInt();
    if (words[0] == "B") p.begunStep = words[1].toInt();
    if (words[0] != "S") continue;
    p.savedHash = words[1];
    p.savedStep = words[2].toInt();
    p.begunStep = -1;
  }
  return p;
}

/// The worker's project after so many steps.
std::vector<Project> projectsOf(std::uint64_t seed, int steps) {
  Random random(seed);
  IdSource ids;
  std::vector<Project> projects{randomProject(ids, random, 60)};
  for (int n = 0; n < steps; ++n) projects.push_back(randomlyChanged(projects.back(), ids, random));
  return projects;
}

}  // namespace

class CrashTest : public QObject {
  Q_OBJECT

 private slots:
  void killedAtAnyMoment();
  void killedWhileRecovering();

 private:
  /// `kills` is how often recovery is cut short before it may finish.
  void trial(std::uint64_t seed, int milliseconds, int kills);
  void killed(const QStringList& arguments, int milliseconds, QByteArray& said);
  void campaign(int trials, int kills);
};

/// The worker, killed so many milliseconds after its first word.
void CrashTest::killed(const QStringList& arguments, int milliseconds, QByteArray& said) {
  QProcess worker;
  worker.start(QString(LIGHTLOOM_CRASH_WORKER), arguments);
  QVERIFY(worker.waitForStarted());
  QVERIFY(worker.waitForReadyRead(30'000));
  std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
  ::kill(static_cast<pid_t>(worker.processId()), SIGKILL);
  QVERIFY(worker.waitForFinished());
  QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
  said = worker.readAllStandardOutput();
}

void CrashTest::trial(std::uint64_t seed, int milliseconds, int kills) {
  QTemporaryDir folder;
  const QString path = folder.filePath("p.loom");
  const std::string recovery = folder.filePath("recovery").toStdString();
  QByteArray said;
  killed({QString::number(seed), path, QString::fromStdString(recovery)}, milliseconds, said);
  if (QTest::currentTestFailed()) return;
  const Promises promised = promisesOf(said);
  for (int n = 0; n < kills; ++n) {
    killed({"recover", QString::fromStdString(recovery)}, (milliseconds * 7 + n * 5) % 30, said);
    if (QTest::currentTestFailed()) return;
    QVERIFY(said.startsWith("R"));
  }
  const std::vector<Project> projects = projectsOf(seed, promised.edits + 1);
  const auto at = [&](int step) -> const Project& { return projects[static_cast<std::size_t>(step)]; };

  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
  const auto opened = openProject(path.toStdString());
  QVERIFY2(opened, opened ? "" : opened.error().sentence().c_str());
  const bool isLast = hash == promised.savedHash;
  QVERIFY(isLast || promised.begunStep >= 0);
  QVERIFY(opened->project == at(isLast ? promised.savedStep : promised.begunStep));

  const auto sessions = recoverableSessions(recovery);
  const int inFile = isLast ? promised.savedStep : promised.begunStep;
  if (sessions.empty()) {
    QCOMPARE(promised.edits, inFile);  // nothing to recover, because everything is in the file
    return;
  }
  const auto recovered = recoverSession(sessions.at(0).path);
  QVERIFY2(recovered, recovered ? "" : recovered.error().sentence().c_str());
  QCOMPARE(recovered->unread, std::uint64_t{0});
  // Every acknowledged edit is there; one more may be that was not acknowledged yet.
  QVERIFY(recovered->project == at(promised.edits) || recovered->project == at(promised.edits + 1));
}

void CrashTest::campaign(int trials, int kills) {
  Random random(2026);
  for (int n = 0; n < trials; ++n) {
    const std::uint64_t seed = random();
    trial(seed, static_cast<int>(random() % 90), kills);
    if (QTest::currentTestFailed()) {
      qWarning("trial %d", n);
      return;
    }
  }
}

void CrashTest::killedAtAnyMoment() { campaign(qEnvironmentVariableIsSet("LIGHTLOOM_LONG") ? 3'000 : 200, 0); }

void CrashTest::killedWhileRecovering() { campaign(qEnvironmentVariableIsSet("LIGHTLOOM_LONG") ? 300 : 20, 3); }

QTEST_APPLESS_MAIN(CrashTest)
#include "crash_test.moc"
