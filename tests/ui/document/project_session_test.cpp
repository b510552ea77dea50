// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The session of a project when things go wrong: a journal that cannot be written, and a system that asks the program
// to end. With an argument this program is the one that is asked.

#include "tests/core/design/small_catalog.h"
#include "tests/core/project/own_table.h"
#include "ui/document/end_signals.h"
#include "ui/document/project_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>

using namespace fabric;
using namespace fabric::ui;
using fabric::testing::nicTable;
using fabric::testing::smallCatalog;

namespace {

void saveProjectAt(const QString& path) {
  IdSource ids;
  const Project project = emptyProject("P", smallCatalog(), ids);
  if (const auto saved = saveProject(project, ids, path.toStdString()); !saved)
    qFatal("%s", saved.error().sentence().c_str());
}

void rename(ProjectSession& session, const char* name) {
  Project next = session.document()->project();
  next.name = name;
  session.document()->commit(std::move(next), QStringLiteral("Rename"));
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
}

/// Opens a project, changes it, says so, and waits for a signal.
int beAsked(QCoreApplication& application, const QString& path) {
  ProjectSession session;
  session.start();
  EndSignals endSignals;
  QObject::connect(&endSignals, &EndSignals::received, &session, [&](int number) {
    session.close(false);
    QCoreApplication::exit(128 + number);
  });
  QObject::connect(&session, &ProjectSession::opened, &session, [&] {
    rename(session, "Changed");
    std::puts("changed");
    std::fflush(stdout);
  });
  session.open(path);
  return application.exec();
}

}  // namespace

class ProjectSessionTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath(QStringLiteral("p.loom"));
    state_ = folder_->filePath(QStringLiteral("state"));
    qputenv("XDG_STATE_HOME", state_.toUtf8());
    saveProjectAt(path_);
  }

  void brokenJournalIsToldAndTriedAgain() {
    QFile inTheWay(state_);  // where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    ProjectSession session;
    session.setJournalRetry(std::chrono::milliseconds(20));
    QSignalSpy trouble(&session, &ProjectSession::journalTrouble), mended(&session, &ProjectSession::journalMended);
    session.start();
    QTRY_COMPARE(trouble.count(), 1);
    QVERIFY(trouble[0][0].toDateTime().isValid() && !trouble[0][1].toString().isEmpty());
    rename(session, "Changed");
    QVERIFY(inTheWay.remove());
    QTRY_COMPARE(mended.count(), 1);
    QCOMPARE(trouble.count(), 1);
    QCOMPARE(journals().size(), 1);
    session.close(true);
    QVERIFY(journals().isEmpty());
  }

  void fullDiskMovesTheJournalToANewFile() {
    signal(SIGXFSZ, SIG_IGN);
    ProjectSession session;
    session.setJournalRetry(std::chrono::milliseconds(20));
    QSignalSpy trouble(&session, &ProjectSession::journalTrouble), mended(&session, &ProjectSession::journalMended);
    QSignalSpy opened(&session, &ProjectSession::opened);
    session.start();
    QTRY_COMPARE(journals().size(), 1);
    const QStringList ofNothing = journals();
    session.open(path_);
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(journals().size() == 1 && journals() != ofNothing);
    const QStringList first = journals();
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit small{4096, limit.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    rename(session, "Changed");
    QSignalSpy state(&session, &ProjectSession::stateChanged);
    const bool told = QTest::qWaitFor([&] { return trouble.count() == 1; });
    const bool unprotected = session.isUnprotected();
    setrlimit(RLIMIT_FSIZE, &limit);
    QVERIFY(told && unprotected);
    QVERIFY(state.count() > 0);  // the status bar is told
    QTRY_COMPARE(mended.count(), 1);
    QVERIFY(!session.isUnprotected());
    QCOMPARE(journals().size(), 1);  // the old one is gone, now that the new one holds as much
    QVERIFY(journals() != first);
    session.close(false);
    const auto recovered =
        recoverSession((state_ + QStringLiteral("/lightloom/recovery/") + journals().at(0)).toStdString());
    QVERIFY(recovered && recovered->project.name == "Changed");
  }

  void openedProjectGetsTheMachinesParts() {
    auto machine = addCatalogTables(*smallCatalog(), std::vector{nicTable("nic-machine")});
    QVERIFY(machine);
    ProjectSession session;
    session.setCatalog(std::make_shared<const Catalog>(std::move(*machine)));
    QSignalSpy opened(&session, &ProjectSession::opened);
    session.start();
    session.open(path_);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(session.document()->catalog().find<NicType>("nic-machine"));
    QVERIFY(!session.document()->isModified());
    session.close(true);
  }

  void damagedFileOpensAsACopy() {
    ProjectSession session;
    session.start();
    QSignalSpy opened(&session, &ProjectSession::opened), damaged(&session, &ProjectSession::openDamaged),
        failed(&session, &ProjectSession::openFailed), salvaged(&session, &ProjectSession::salvaged);
    session.open(path_);
    QTRY_COMPARE(opened.count(), 1);
    Project named = session.document()->project();
    named.variants.front().name = "Damageable";
    session.document()->commit(std::move(named), QStringLiteral("Rename"));
    QVERIFY(session.saveNow(path_).isEmpty());
    session.start();

    QByteArray bytes = bytesOf(path_);
    const auto at = bytes.indexOf("Damageable");
    QVERIFY(at > 0);
    bytes[at] = 'd';
    put(path_, bytes);
    session.open(path_);
    QTRY_COMPARE(damaged.count(), 1);
    QVERIFY(damaged[0][1].toString().contains(QStringLiteral("variants")));
    session.salvage(path_);
    QTRY_COMPARE(salvaged.count(), 1);
    QCOMPARE(salvaged[0][1].toStringList(), QStringList{QStringLiteral("variants")});
    QCOMPARE(session.document()->variant().name, std::string("damageable"));
    QVERIFY(session.document()->path().isEmpty());
    QVERIFY(session.document()->isModified());
    QVERIFY(!session.document()->isReadOnly());
    QCOMPARE(bytesOf(path_), bytes);

    // Beyond reading: nothing is offered, and the copy in view stays.
    put(path_, bytes.left(bytes.size() / 2));
    session.open(path_);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(damaged.count(), 1);
    QCOMPARE(session.document()->variant().name, std::string("damageable"));
    session.close(true);
  }

  void cancelledOpeningLeavesTheDocument() {
    ProjectSession session;
    session.start();
    QSignalSpy opened(&session, &ProjectSession::opened), replaced(&session, &ProjectSession::documentReplaced);
    const Document* before = session.document();
    session.open(path_);
    QCOMPARE(session.tasks().rows().size(), std::size_t{1});
    QVERIFY(session.tasks().cancel(session.readingTask()));
    QCOMPARE(session.readingTask(), 0);
    QVERIFY(session.tasks().rows().empty());
    const QString missing = folder_->filePath(QStringLiteral("missing.loom"));
    QSignalSpy failed(&session, &ProjectSession::openFailed);
    session.open(missing);  // its answer comes behind that of the cancelled one
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(opened.count() + replaced.count(), 0);
    QCOMPARE(session.document(), before);
    // Nor does it hold the file.
    ProjectSession other;
    other.start();
    QSignalSpy openedThere(&other, &ProjectSession::opened);
    other.open(path_);
    QTRY_COMPARE(openedThere.count(), 1);
    QVERIFY(!other.document()->isReadOnly());
    other.close(true);
    session.close(true);
  }

  void lastOpeningWins() {
    const QString other = folder_->filePath(QStringLiteral("other.loom"));
    saveProjectAt(other);
    ProjectSession session;
    session.start();
    QSignalSpy opened(&session, &ProjectSession::opened);
    session.open(path_);
    session.open(other);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(session.document()->path(), other);
    session.close(true);
  }

  void editsMadeWhileReadingAreNotLost() {
    ProjectSession session;
    session.start();
    QSignalSpy opened(&session, &ProjectSession::opened), ready(&session, &ProjectSession::openReady);
    session.open(path_);
    rename(session, "Mine");
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(opened.count(), 0);
    QCOMPARE(session.document()->project().name, std::string("Mine"));
    session.tellAgain();
    QCOMPARE(ready.count(), 2);
    session.showRead();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(session.document()->project().name, std::string("P"));
    session.showRead();  // there is nothing more
    QCOMPARE(opened.count(), 1);

    // Edits that are on the disk again are no reason to wait.
    session.open(path_);
    rename(session, "Saved");
    session.document()->markSaved(path_, session.document()->project());
    QTRY_COMPARE(opened.count(), 2);
    session.close(true);
  }

  void cancelledSaveLeavesTheFile() {
    ProjectSession session;
    session.start();
    QSignalSpy opened(&session, &ProjectSession::opened), saved(&session, &ProjectSession::saved),
        failed(&session, &ProjectSession::saveFailed);
    session.open(path_);
    QTRY_COMPARE(opened.count(), 1);
    const QByteArray before = bytesOf(path_);
    int cancelled = 0;
    for (int i = 0; i < 20 && cancelled < 5; ++i) {
      const auto wereSaved = saved.count();
      rename(session, ("Name " + std::to_string(i)).c_str());
      session.save(path_);
      const bool stopped = session.tasks().cancel(session.tasks().rows().back().id);
      QTRY_VERIFY(session.state() != SaveState::Saving);
      QCOMPARE(session.state(), stopped ? SaveState::Unsaved : SaveState::Saved);
      QCOMPARE(saved.count(), wereSaved + (stopped ? 0 : 1));
      if (saved.count() == 0) QCOMPARE(bytesOf(path_), before);
      cancelled += stopped ? 1 : 0;
    }
    QVERIFY(cancelled > 0);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(QDir(folder_->path()).entryList({QStringLiteral(".*.tmp")}, QDir::Files | QDir::Hidden), QStringList{});
    QVERIFY(session.saveNow(path_).isEmpty());
    session.close(true);
  }

  void fileChangedUnderneathIsReplacedOnlyWhenAsked() {
    ProjectSession session;
    session.start();
    QSignalSpy opened(&session, &ProjectSession::opened), refused(&session, &ProjectSession::saveRefused),
        saved(&session, &ProjectSession::saved), failed(&session, &ProjectSession::saveFailed);
    session.open(path_);
    QTRY_COMPARE(opened.count(), 1);
    const QString other = folder_->filePath(QStringLiteral("other.loom"));
    {
      IdSource ids;
      const Project project = emptyProject("Somebody else's", smallCatalog(), ids);
      QVERIFY(saveProject(project, ids, other.toStdString()).has_value());
    }
    const QByteArray theirs = bytesOf(other);
    put(path_, theirs);
    rename(session, "Mine");
    session.save(path_);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(bytesOf(path_), theirs);
    QVERIFY(session.document()->isModified());

    session.save(path_, true);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!session.document()->isModified());
    const auto there = openProject(path_.toStdString());
    QVERIFY(there.has_value());
    QCOMPARE(there->project.name, std::string("Mine"));
    QByteArray kept;
    const QDir backups(folder_->filePath(QStringLiteral(".p.loom.backups")));
    for (const QString& name : backups.entryList(QDir::Files)) kept += bytesOf(backups.filePath(name));
    QVERIFY(kept.contains(theirs));
    rename(session, "Mine again");
    session.save(path_);  // from here on it is the file expected
    QTRY_COMPARE(saved.count(), 2);
    session.close(true);
  }

  void madeSafeEverythingIsInTheJournal() {
    ProjectSession session;
    QSignalSpy opened(&session, &ProjectSession::opened);
    session.start();
    session.open(path_);
    QTRY_COMPARE(opened.count(), 1);
    for (int n = 0; n < 20; ++n) rename(session, ("Step " + std::to_string(n)).c_str());
    session.makeSafe();
    // As a crash right now would leave it.
    const QDir recovery(state_ + QStringLiteral("/lightloom/recovery"));
    QCOMPARE(journals().size(), 1);
    const QString copy = folder_->filePath(QStringLiteral("copy.journal"));
    put(copy, bytesOf(recovery.filePath(journals().at(0))));
    const auto recovered = recoverSession(copy.toStdString());
    QVERIFY2(recovered, recovered ? "" : recovered.error().sentence().c_str());
    QCOMPARE(recovered->project.name, std::string("Step 19"));
    rename(session, "Going on");  // the session is as it was
    session.makeSafe();
    QCOMPARE(session.state(), SaveState::Unsaved);
    session.close(true);
  }

  void askedToEndItKeepsEverything_data() {
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
  }

  void askedToEndItKeepsEverything() {
    QFETCH(int, number);
    const QByteArray file = bytesOf(path_);
    for (int trial = 0; trial < 7; ++trial) {
      QProcess program;
      program.start(QCoreApplication::applicationFilePath(), {path_});
      QVERIFY(program.waitForReadyRead());
      QCOMPARE(program.readAllStandardOutput(), QByteArray("changed\n"));
      QVERIFY(lockHolder(path_.toStdString()));
      ::kill(static_cast<pid_t>(program.processId()), number);
      QVERIFY(program.waitForFinished());
      QCOMPARE(program.exitStatus(), QProcess::NormalExit);
      QCOMPARE(program.exitCode(), 128 + number);
      QVERIFY(!lockHolder(path_.toStdString()));
      QCOMPARE(bytesOf(path_), file);
      const auto sessions = recoverableSessions();
      QCOMPARE(sessions.size(), std::size_t{1});
      const auto recovered = recoverSession(sessions[0].path);
      QVERIFY(recovered && recovered->project.name == "Changed");
      QVERIFY(removeSession(sessions[0].path));
    }
  }

 private:
  QStringList journals() const {
    return QDir(state_ + QStringLiteral("/lightloom/recovery")).entryList({QStringLiteral("*.journal")});
  }

  std::unique_ptr<QTemporaryDir> folder_;
  QString path_, state_;
};

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() == 2 && arguments[1].endsWith(QLatin1String(".loom"))) return beAsked(application, arguments[1]);
  ProjectSessionTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "project_session_test.moc"
