// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands run and test, in a small tree with stand-ins for the package tools, CMake and our programs. Each
// stand-in notes how it was called.

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace {

struct Outcome {
  int exitCode = -1;
  QString output;  ///< standard output and error
  QString calls;   ///< what the stand-ins noted, one call a line
};

/// A tree with the two commands and nothing built.
class SmallTree {
 public:
  SmallTree() {
    for (const char* file : {"run", "test", "packaging/prepare.bash", "packaging/debian-packages"}) copy(file);
    write("resources/samples/dgx-h100-4su.json", "{}");
    standIn("tools/cmake", "");
    standIn("tools/ctest", "");
    standIn("tools/apt-get", "");
    standIn("tools/dpkg-query", "for p in \"$@\"; do echo \"$p installed\"; done");
  }

  QString path(const QString& name) const { return top_.filePath(name); }

  void write(const QString& name, const QByteArray& text) const {
    QDir(top_.path()).mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
  }

  /// A program that notes its name and arguments, then does `script`.
  void standIn(const QString& name, const QByteArray& script) const {
    write(name, "#!/bin/bash\necho \"${0##*/} $*\" >>\"$CALLS\"\n" + script + "\n");
    QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  }

  void addPrograms() const {
    standIn("build/release/bin/lightloom", "");
    standIn("build/release/bin/lightloom-cli", "[[ $1 == generate ]] && touch \"$4\"; exit 0");
  }

  Outcome start(const QString& command, const QStringList& arguments = {}, const QString& display = {}) const {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", path("tools") + ":" + environment.value("PATH"));
    environment.insert("CALLS", path("calls"));
    environment.insert("DISPLAY", display);
    environment.remove("WAYLAND_DISPLAY");
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path(command), arguments);
    Outcome outcome;
    if (!process.waitForFinished()) return outcome;
    outcome.exitCode = process.exitCode();
    outcome.output = QString::fromUtf8(process.readAll());
    QFile calls(path("calls"));
    if (calls.open(QIODevice::ReadOnly)) outcome.calls = QString::fromUtf8(calls.readAll()).remove(top_.path() + "/");
    return outcome;
  }

 private:
  void copy(const QString& name) const {
    QDir(top_.path()).mkpath(QFileInfo(path(name)).path());
    QVERIFY(QFile::copy(QString(LIGHTLOOM_SOURCE_DIR "/") + name, path(name)));
  }

  QTemporaryDir top_;
};

}  // namespace

class CommandsTest : public QObject {
  Q_OBJECT

 private slots:
  void testBuildsAndTestsEverything() {
    const Outcome outcome = SmallTree().start("test");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.calls.contains("--target all public_headers"));
    QVERIFY(outcome.calls.endsWith("ctest --preset release --label-exclude ^long$\n"));
    QVERIFY(!outcome.calls.contains("apt-get"));
  }

  void testTakesPresetAndCtestOptions() {
    const Outcome outcome = SmallTree().start("test", {"--asan", "--long", "-R", "reach"});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.calls.contains("cmake --preset asan\n"));
    QVERIFY(outcome.calls.endsWith("ctest --preset asan -R reach\n"));
  }

  void missingPackagesAreInstalledOrNamed() {
    const SmallTree tree;
    tree.standIn("tools/dpkg-query", "for p in \"$@\"; do [[ $p == cmake ]] || echo \"$p installed\"; done; exit 1");
    const Outcome outcome = tree.start("test");
    if (geteuid() == 0) {
      QCOMPARE(outcome.exitCode, 0);
      QVERIFY2(outcome.calls.contains("install --yes --no-install-recommends cmake\n"), qPrintable(outcome.calls));
    } else {
      QCOMPARE(outcome.exitCode, 1);
      QVERIFY2(outcome.output.contains("apt-get install cmake\n"), qPrintable(outcome.output));
      QVERIFY(!outcome.calls.contains("apt-get"));
    }
  }

  void failedBuildStops() {
    const SmallTree tree;
    tree.standIn("tools/cmake", "[[ $1 != --build ]]");
    const Outcome outcome = tree.start("test");
    QVERIFY(outcome.exitCode != 0);
    QVERIFY(!outcome.calls.contains("ctest"));
  }

  void failedConfigureShowsWhy() {
    const SmallTree tree;
    tree.standIn("tools/cmake", "echo no such library; exit 1");
    const Outcome outcome = tree.start("run");
    QVERIFY(outcome.exitCode != 0);
    QVERIFY(outcome.output.contains("no such library"));
  }

  void runOpensTheSample() {
    const SmallTree tree;
    tree.addPrograms();
    const Outcome outcome = tree.start("run", {}, ":7");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.calls.contains("lightloom-cli generate resources/samples/dgx-h100-4su.json "
                                   "--out build/release/sample/dgx-h100-4su.loom\n"));
    QVERIFY(outcome.calls.endsWith("lightloom build/release/sample/dgx-h100-4su.loom\n"));
  }

  void runKeepsTheSampleItMade() {
    const SmallTree tree;
    tree.addPrograms();
    tree.write("build/release/sample/dgx-h100-4su.loom", "edited");
    const Outcome outcome = tree.start("run", {}, ":7");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!outcome.calls.contains("generate"));
  }

  void runOpensWhatItIsGiven() {
    const SmallTree tree;
    tree.addPrograms();
    const Outcome outcome = tree.start("run", {"my pod.loom"}, ":7");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.calls.endsWith("lightloom my pod.loom\n"));
    QVERIFY(!outcome.calls.contains("generate"));
  }

  void runWithoutDisplayPrintsAndWrites() {
    const SmallTree tree;
    tree.addPrograms();
    const Outcome outcome = tree.start("run");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.contains("No display"));
    const QString sample = "build/release/sample/dgx-h100-4su";
    QVERIFY(outcome.calls.contains("lightloom-cli report " + sample + ".loom\n"));
    QVERIFY(outcome.calls.contains("lightloom-cli bom " + sample + ".loom --out " + sample + "-bom.csv\n"));
    QVERIFY(
        outcome.calls.contains("lightloom-cli draw " + sample + ".loom --view floor --out " + sample + "-floor.svg\n"));
  }

  void runSaysWhatIsNotThere() {
    const Outcome outcome = SmallTree().start("run");
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.contains("This tree has no build/release/bin/lightloom-cli"));
  }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
