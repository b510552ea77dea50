// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Instruction counts of a report, an edit and a picture of 10,240 accelerators, compared with the counts kept in
// instruction_counts.json: a growth of more than 10 % fails and says by how much. Counts hold for one compiler, one Qt
// and the release build; elsewhere the test says so and is skipped. LIGHTLOOM_KEEP_COUNTS=1 writes the file anew.

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString toolchain() { return QStringLiteral("g++ " __VERSION__ ", Qt ") + QString::fromLatin1(qVersion()); }

/// The count of one operation, or -1.
qint64 countOf(const QString& operation) {
  const QTemporaryDir folder;
  const QString out = folder.filePath(QStringLiteral("callgrind.out"));
  QProcess valgrind;
  valgrind.start(QStringLiteral("valgrind"),
                 {QStringLiteral("--tool=callgrind"), QStringLiteral("--instr-atstart=no"),
                  QStringLiteral("--collect-atstart=no"), QStringLiteral("--callgrind-out-file=") + out,
                  QStringLiteral(COUNTED_WORK), operation});
  if (!valgrind.waitForFinished(600'000) || valgrind.exitCode() != 0) {
    qWarning("%s", valgrind.readAllStandardError().constData());
    return -1;
  }
  QFile file(out);
  if (!file.open(QIODevice::ReadOnly)) return -1;
  for (const QByteArray& line : file.readAll().split('\n'))
    if (line.startsWith("totals:")) return line.mid(7).trimmed().toLongLong();
  return -1;
}

}  // namespace

class InstructionCountsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
    QSKIP("instruction counts are kept for the release build");
#endif
    if (QStandardPaths::findExecutable(QStringLiteral("valgrind")).isEmpty()) QSKIP("valgrind is not installed");
    QFile file(QStringLiteral(LIGHTLOOM_SOURCE_DIR "/tests/scale/instruction_counts.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    kept_ = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!kept_.isEmpty());
    if (!qEnvironmentVariableIsSet("LIGHTLOOM_KEEP_COUNTS") &&
        kept_[QStringLiteral("toolchain")].toString() != toolchain())
      QSKIP(qPrintable(QStringLiteral("counts are kept for %1, this is %2")
                           .arg(kept_[QStringLiteral("toolchain")].toString(), toolchain())));
  }

  void grewLittle_data() {
    QTest::addColumn<QString>("operation");
    for (const char* operation : {"report", "edit", "paint"})
      QTest::newRow(operation) << QString::fromLatin1(operation);
  }

  void grewLittle() {
    QFETCH(QString, operation);
    const qint64 now = countOf(operation);
    QVERIFY2(now > 0, "callgrind gave no count");
    if (qEnvironmentVariableIsSet("LIGHTLOOM_KEEP_COUNTS")) {
      kept_[operation] = now;
      kept_[QStringLiteral("toolchain")] = toolchain();
      return;
    }
    const auto before = static_cast<qint64>(kept_[operation].toDouble());
    QVERIFY2(before > 0, "no count is kept for this operation");
    const double growth = 100.0 * static_cast<double>(now - before) / static_cast<double>(before);
    qInfo("%s: %lld instructions, %+.1f %% against %lld", qPrintable(operation), static_cast<long long>(now), growth,
          static_cast<long long>(before));
    QVERIFY2(growth <= 10.0, qPrintable(QStringLiteral("%1 grew by %2 %: from %3 to %4 instructions")
                                            .arg(operation)
                                            .arg(growth, 0, 'f', 1)
                                            .arg(before)
                                            .arg(now)));
  }

  void cleanupTestCase() {
    if (!qEnvironmentVariableIsSet("LIGHTLOOM_KEEP_COUNTS")) return;
    QFile file(QStringLiteral(LIGHTLOOM_SOURCE_DIR "/tests/scale/instruction_counts.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(kept_).toJson());
  }

 private:
  QJsonObject kept_;
};

QTEST_GUILESS_MAIN(InstructionCountsTest)
#include "instruction_counts_test.moc"
