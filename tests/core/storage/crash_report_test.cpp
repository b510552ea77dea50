// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process that dies leaves a note: this test starts itself and dies in several ways.

#include "core/storage/crash_report.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>

using namespace fabric;

namespace {

/// Deeper and deeper until the stack is at its end; what it returns keeps it from becoming a loop.
int descend(int depth) {  // NOLINT(misc-no-recursion): that is the point
  volatile char room[4096] = {};
  room[0] = static_cast<char>(depth);
  return depth < 0 ? 0 : descend(depth + 1) + room[0];
}

[[noreturn]] void die(const QByteArray& how) {
  if (how == "abort") std::abort();
  if (how == "segv") ::raise(SIGSEGV);
  if (how == "stack") std::_Exit(descend(0));
  std::_Exit(0);
}

}  // namespace

class CrashReportTest : public QObject {
  Q_OBJECT

 private slots:
  void deathLeavesANote_data() {
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<int>("signal");
    QTest::newRow("abort") << QByteArray("abort") << SIGABRT;
    QTest::newRow("bad address") << QByteArray("segv") << SIGSEGV;
    QTest::newRow("end of the stack") << QByteArray("stack") << SIGSEGV;
  }
  void deathLeavesANote() {
    QFETCH(QByteArray, how);
    QFETCH(int, signal);
    QTemporaryDir folder;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--die"), QString::fromLatin1(how), folder.filePath(QStringLiteral("made/now"))});
    QVERIFY(child.waitForFinished(60000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const QDir notes(folder.filePath(QStringLiteral("made/now")));
    const QStringList files = notes.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile note(notes.filePath(files.front()));
    QVERIFY(note.open(QIODevice::ReadOnly));
    const QByteArray text = note.readAll();
    QVERIFY2(text.startsWith("Lightloom 9.9, started 20"), text.constData());
    QVERIFY2(text.contains("ended by signal " + QByteArray::number(signal) + "\n"), text.constData());
    QVERIFY2(text.count('\n') > 3, text.constData());  // where in the code
    QCOMPARE(note.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
  }

  void aGoodEndLeavesNone() {
    QTemporaryDir folder;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--die"), QStringLiteral("well"), folder.path()});
    QVERIFY(child.waitForFinished(60000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
  }

  void folderThatCannotBeMadeIsSaid() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto installed = installCrashReport("Lightloom", file.fileName().toStdString() + "/below");
    QVERIFY(!installed);
    QCOMPARE(installed.error().code, ErrorCode::CannotWrite);
  }
};

int main(int argc, char** argv) {
  if (argc == 4 && QByteArray(argv[1]) == "--die") {
    if (!installCrashReport("Lightloom 9.9", argv[3])) return 7;
    die(argv[2]);
  }
  QCoreApplication application(argc, argv);
  CrashReportTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "crash_report_test.moc"
