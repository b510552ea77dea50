// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wrong use and bad input: the exit code, one line on standard error, nothing on standard output, nothing left behind.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "core/storage/lock.h"
#include "tests/cli/run.h"

using namespace fabric::tests;

class BadInputTest : public QObject {
  Q_OBJECT

 private slots:
  void refuses_data();
  void refuses();
  void refusesSpecifications_data();
  void refusesSpecifications();
  void exportKeepsProject();
  void generateKeepsOtherFiles();
  void openProjectsAreNotReplaced_data();
  void openProjectsAreNotReplaced();
  void generateKeepsItsProjectToItself();
  void verifies_data();
  void verifies();
  void verifiesNewerFiles();
  void variants();
};

namespace {

const QByteArray goodSpec = R"({"lightloom_spec":1,"systems":[{"type":"sys-dgx-h100","count":2}],
  "fabrics":[{"topology":"single-switch","leaf":"sw-qm9700"}]})";

}  // namespace

void BadInputTest::refuses_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QByteArray>("spec");  // becomes spec.json
  QTest::addColumn<int>("code");
  QTest::addColumn<QString>("sentence");
  const auto use = [](const char* name, const QStringList& arguments, const QString& sentence) {
    QTest::newRow(name) << arguments << goodSpec << 2 << sentence;
  };
  use("nothing", {}, "a command is missing; see lightloom-cli --help");
  use("unknown command", {"generat"}, "unknown command \"generat\"; did you mean generate?");
  use("no output", {"generate", "spec.json"}, "--out PROJECT.loom is missing");
  use("unknown option", {"generate", "spec.json", "--outt", "p.loom"}, "unknown option --outt; did you mean --out?");
  use("option without value", {"generate", "spec.json", "--out"}, "the option --out needs a value");
  use("option twice", {"generate", "spec.json", "--out", "p.loom", "--out", "q.loom"},
      "the option --out is there twice");
  use("two specifications", {"generate", "spec.json", "b.json", "--out", "p.loom"},
      "\"b.json\" is one word too many; see --help");
  use("other name", {"generate", "spec.json", "--out", "p.txt"}, "--out p.txt: a project's name ends with .loom");
  use("no project", {"report"}, "something is missing after the command; see --help");
  use("other table", {"bom", "p.loom", "--out", "p.pdf"}, "--out p.pdf: this version writes .csv and .json files");
  use("conversion of no tier", {"convert", "p.loom", "--to", "lpo"}, "--tier is missing");
  use("conversion to nothing", {"convert", "p.loom", "--tier", "leaf-spine"}, "--to is missing");
  use("conversion of an unknown tier", {"convert", "p.loom", "--tier", "leafspine", "--to", "lpo"},
      "--tier leafspine: there is no such tier; did you mean leaf-spine?");
  use("no spans", {"across", "--gbps", "400"}, "--km is missing");
  use("a span that is no length", {"across", "--km", "80,x", "--gbps", "400"},
      "--km 80,x: \"x\" is no length in km between 0 and 2000; write the spans as 80,80");
  use("no bandwidth", {"across", "--km", "80", "--gbps", "0"}, "--gbps 0: it is no number between 1 and 10000000000");
  use("verb of catalog", {"catalog", "sho"},
      "catalog takes: list | show ID | check [PATH…] | import PATH… | fit MODULE DEVICE | match MODULE MODULE|FIBRE "
      "[FIBRE] | reach DEVICE DEVICE METRES | loss MODULE MODULE FIBRE METRES");
  const auto input = [](const char* name, const QStringList& arguments, const QByteArray& text, const QString& sentence,
                        int code = 3) { QTest::newRow(name) << arguments << text << code << sentence; };
  const QStringList generate = {"generate", "spec.json", "--out", "p.loom"};
  input("no such file", {"generate", "none.json", "--out", "p.loom"}, goodSpec,
        "none.json: cannot be opened: No such file or directory");
  input("a folder", {"generate", ".", "--out", "p.loom"}, goodSpec, ".: it is not a regular file");
  input("not JSON", generate, "{",
        "spec.json: not valid JSON: parse error at line 1, column 2: syntax error while parsing object key - "
        "unexpected end of input; expected string literal");
  input("unknown part", generate, QByteArray(goodSpec).replace("sw-qm9700", "sw-qm9701"),
        "spec.json: fabrics[0].leaf: no part \"sw-qm9701\" is in the catalog; did you mean \"sw-qm9700\"?");
  input("too many hosts", generate, QByteArray(goodSpec).replace("\"count\":2", "\"count\":9"),
        "spec.json: fabrics[0]: 72 host ports of 400 Gb/s on one switch that has 64; use 2 tiers or at most 64 host "
        "ports");
  input(
      "box of two switches", generate,
      QByteArray(goodSpec).replace("sys-dgx-h100", "sys-dgx-b300").replace("sw-qm9700", "sw-q3200"),
      "spec.json: fabrics[0].leaf: sw-q3200 holds 2 switches of 36 ports at 800 Gb/s, which are not joined inside: it "
      "is no switch of 72; choose a box with one switch; nearest is sw-q3400 with 144");
  input("folder that is not there", {"generate", "spec.json", "--out", "none/p.loom"}, goodSpec, "none", 4);
  input("no such project", {"report", "none.loom"}, goodSpec, "none.loom: ");
  input("no project at all", {"report", "spec.json"}, goodSpec, "spec.json: ");
  input("no such part", {"catalog", "show", "sw-qm970"}, goodSpec,
        "sw-qm970: no part of the catalog has this id; did you mean sw-qm9700?");
  input("no module", {"catalog", "fit", "rk-kyber", "sw-qm9700"}, goodSpec,
        "rk-kyber: it is a rack, not a transceiver or cable");
}

void BadInputTest::refuses() {
  QFETCH(QStringList, arguments);
  QFETCH(QByteArray, spec);
  QFETCH(int, code);
  QFETCH(QString, sentence);
  CommandLine cli;
  cli.write("spec.json", spec);
  const QStringList before = QDir(cli.path(".")).entryList(QDir::AllEntries | QDir::Hidden);
  const Run run = cli.run(arguments);
  QVERIFY2(run.error.startsWith(("lightloom-cli: " + sentence).toUtf8()), run.error.constData());
  QCOMPARE(run.error.count('\n'), 1);
  QCOMPARE(run.code, code);
  QVERIFY2(run.out.isEmpty(), run.out.constData());
  QCOMPARE(QDir(cli.path(".")).entryList(QDir::AllEntries | QDir::Hidden), before);
}

/// Everything that can be wrong with a specification, a line each: a name, the text, and what is said of it.
void BadInputTest::refusesSpecifications_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("sentence");
  QFile file(QStringLiteral(LIGHTLOOM_SOURCE_DIR "/tests/cli/refused-specifications.tsv"));
  QVERIFY(file.open(QIODevice::ReadOnly));
  int rows = 0;
  while (!file.atEnd()) {
    const QList<QByteArray> cells = file.readLine().chopped(1).split('\t');
    if (cells.size() != 3) continue;
    QTest::newRow(cells[0].constData()) << cells[1] << cells[2];
    ++rows;
  }
  QVERIFY(rows >= 60);
}

void BadInputTest::refusesSpecifications() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, sentence);
  const CommandLine cli;
  const Run run = cli.generate(text);
  QCOMPARE(run.code, 3);
  QVERIFY(run.out.isEmpty());
  QCOMPARE(run.error.count('\n'), 1);
  // From the place on: before it stands the program and the file.
  QCOMPARE(run.error.trimmed().mid(run.error.indexOf(".json: ") + 7), sentence);
  QVERIFY(!QFile::exists(cli.path("p.loom")));
}

void BadInputTest::exportKeepsProject() {
  CommandLine cli;
  QCOMPARE(cli.generate(goodSpec).code, 0);
  QFile::copy(cli.path("p.loom"), cli.path("copy.csv"));
  const QByteArray before = cli.read("copy.csv");
  const Run run = cli.run({"bom", "p.loom", "--out", "copy.csv"});
  QCOMPARE(run.code, 4);
  QVERIFY2(run.error.contains("it is a project, which an export does not replace"), run.error.constData());
  QCOMPARE(cli.read("copy.csv"), before);
}

void BadInputTest::generateKeepsOtherFiles() {
  for (const QByteArray& bytes :
       {QByteArray("a letter\n"), QByteArray(), QByteArray("SQLite format 3\0", 16).leftJustified(4096, '\0')}) {
    CommandLine cli;
    cli.write("p.loom", bytes);
    const Run run = cli.generate(goodSpec);
    QCOMPARE(run.code, 4);
    QVERIFY2(
        run.error.endsWith("p.loom: the file that is there is no project, and is not replaced; choose another name\n"),
        run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(cli.read("p.loom"), bytes);
    QVERIFY(!QDir(cli.path(".")).exists(".p.loom.backups"));
  }
  CommandLine cli;
  QCOMPARE(cli.generate(goodSpec).code, 0);
  QCOMPARE(cli.generate(goodSpec).code, 0);
  QVERIFY(QDir(cli.path(".")).exists(".p.loom.backups"));
}

void BadInputTest::openProjectsAreNotReplaced_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("generate") << QStringList{"generate", "spec.json", "--out", "p.loom"};
  QTest::newRow("variant add") << QStringList{"variant", "add", "p.loom", "LPO"};
  QTest::newRow("variant remove") << QStringList{"variant", "remove", "p.loom", "B"};
  QTest::newRow("catalog import") << QStringList{"catalog", "import", "acme-racks.csv", "--into", "p.loom"};
}

/// While a window has a project open no command replaces it, and all that read it go on. After that it is replaced.
void BadInputTest::openProjectsAreNotReplaced() {
  QFETCH(QStringList, arguments);
  CommandLine cli;
  QCOMPARE(cli.generate(goodSpec).code, 0);
  QCOMPARE(cli.run({"variant", "add", "p.loom", "B"}).code, 0);
  cli.write("acme-racks.csv", "part_id,vendor,model,height_u,width_mm,depth_mm,height_mm,source,confidence\n"
                              "rk-acme,Acme,Low,12,600,900,700,acme.example,high\n");
  const QByteArray before = cli.read("p.loom");
  const auto names = [&] { return QDir(cli.path(".")).entryList(QDir::AllEntries | QDir::Hidden); };
  {
    const auto held = fabric::ProjectLock::take(cli.path("p.loom").toStdString(), "Lightloom");
    QVERIFY2(held, held ? "" : held.error().sentence().c_str());
    const QStringList files = names();
    const Run run = cli.run(arguments);
    QCOMPARE(run.code, 4);
    const auto me = fabric::thisProcess("Lightloom");
    const auto who = "lightloom-cli: p.loom: " + me.user + " on " + me.host + " has it open in Lightloom (process " +
                     std::to_string(me.pid) + ") since ";
    QVERIFY2(run.error.startsWith(who.c_str()), run.error.constData());
    QVERIFY2(run.error.endsWith("; close it there, or work on a copy; nothing was changed\n"), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY2(run.out.isEmpty(), run.out.constData());
    QCOMPARE(cli.read("p.loom"), before);
    QCOMPARE(names(), files);
    for (const QStringList& reading : {QStringList{"report", "p.loom"},
                                       {"verify", "p.loom"},
                                       {"variant", "list", "p.loom"},
                                       {"bom", "p.loom", "--out", "bom.csv"}})
      QCOMPARE(cli.run(reading).code, 0);
  }
  const Run run = cli.run(arguments);
  QVERIFY2(run.code == 0, run.error.constData());
  QVERIFY(cli.read("p.loom") != before);
  QVERIFY(!names().contains(".p.loom.lock"));
}

/// From reading what is to be replaced until it is replaced, the project is the command's own; what another program
/// writes there all the same stays.
void BadInputTest::generateKeepsItsProjectToItself() {
  CommandLine cli;
  QCOMPARE(cli.generate(goodSpec).code, 0);
  cli.write("spec.json", R"({"lightloom_spec":1,"systems":[{"type":"sys-dgx-h100","count":1000}],
    "fabrics":[{"topology":"rail-optimised","leaf":"sw-qm9700"}]})");
  const std::string project = cli.path("p.loom").toStdString();
  QProcess process;
  process.setWorkingDirectory(cli.path("."));
  process.start(cli.program(), {"generate", "spec.json", "--out", "p.loom"});
  QVERIFY(process.waitForStarted());
  bool held = false;
  while (!held && !process.waitForFinished(1)) {
    const auto who = fabric::lockHolder(project);
    held = who && who->pid == process.processId();
  }
  QVERIFY2(held, process.readAllStandardError().constData());
  const QByteArray others = cli.read("p.loom") + QByteArray(4096, '\0');
  cli.write("p.loom", others);
  QVERIFY(process.waitForFinished(120'000));
  QCOMPARE(process.exitCode(), 4);
  const QByteArray said = process.readAllStandardError();
  QVERIFY2(said.contains("p.loom: the file was changed by another program since it was opened"), said.constData());
  QCOMPARE(cli.read("p.loom"), others);
  QVERIFY(!fabric::lockHolder(project));
}

void BadInputTest::verifies_data() {
  QTest::addColumn<QByteArray>("from");  // of a sound file, replaced
  QTest::addColumn<QByteArray>("to");
  QTest::addColumn<QByteArray>("whole");  // all of the file instead, if there is any
  QTest::addColumn<QByteArray>("sentence");
  const QByteArray untouched = "; nothing was changed\n";
  const auto changed = [](const char* name, const QByteArray& from, const QByteArray& to, const QByteArray& sentence) {
    QTest::newRow(name) << from << to << QByteArray() << sentence;
  };
  const auto instead = [](const char* name, const QByteArray& bytes, const QByteArray& sentence) {
    QTest::newRow(name) << QByteArray() << QByteArray() << bytes << sentence;
  };
  changed("damaged", "Variant A", "Variant Z",
          "table variants: what it holds is not what was saved; restore a backup\n");
  instead("foreign", "a letter\n", "this is not a Lightloom project" + untouched);
  instead("another program's", QByteArray("SQLite format 3\0", 16).leftJustified(4096, '\0'),
          "this is a database of another program, not a Lightloom project" + untouched);
  instead("empty", "", "the file is empty; restore a backup\n");
}

/// What verify says of a file that is no sound project, and that it leaves it as it is.
void BadInputTest::verifies() {
  QFETCH(QByteArray, from);
  QFETCH(QByteArray, to);
  QFETCH(QByteArray, whole);
  QFETCH(QByteArray, sentence);
  CommandLine cli;
  QCOMPARE(cli.generate(goodSpec).code, 0);
  const Run sound = cli.run({"verify", "p.loom"});
  QCOMPARE(sound.code, 0);
  const QRegularExpression said(
      QStringLiteral("^p\\.loom: sound \\(format \\d+, 1 variant, \\d+ rows, \\d+ parts\\)\n$"));
  QVERIFY2(said.match(QString::fromUtf8(sound.out)).hasMatch(), sound.out.constData());
  QByteArray bytes = whole;
  if (!from.isEmpty()) {
    bytes = cli.read("p.loom");
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
  }
  cli.write("q.loom", bytes);
  const Run run = cli.run({"verify", "q.loom"});
  QCOMPARE(run.code, 3);
  QCOMPARE(run.error, "lightloom-cli: q.loom: " + sentence);
  QVERIFY(run.out.isEmpty());
  QCOMPARE(cli.read("q.loom"), bytes);
}

/// A file of a format that is yet to come.
void BadInputTest::verifiesNewerFiles() {
  CommandLine cli;
  QCOMPARE(cli.generate(goodSpec).code, 0);
  QByteArray bytes = cli.read("p.loom");
  bytes[63] = 99;  // the version number of the database
  cli.write("p.loom", bytes);
  for (const QStringList& words : {QStringList{"verify", "p.loom"}, {"report", "p.loom"}}) {
    const Run run = cli.run(words);
    QCOMPARE(run.code, 3);
    const QRegularExpression said(QStringLiteral(
        "^lightloom-cli: p\\.loom: it was written by a newer Lightloom \\(format 99; this one reads up to "
        "\\d+\\); open it with a newer version; nothing was changed\n$"));
    QVERIFY2(said.match(QString::fromUtf8(run.error)).hasMatch(), run.error.constData());
  }
  QCOMPARE(cli.read("p.loom"), bytes);
}

void BadInputTest::variants() {
  CommandLine cli;
  QCOMPARE(cli.generate(goodSpec).code, 0);
  QCOMPARE(cli.run({"variant", "add", "p.loom", "LPO"}).code, 0);
  QCOMPARE(cli.run({"variant", "list", "p.loom"}).out, QByteArray("A  Variant A  (baseline)\nB  LPO\n"));
  QCOMPARE(cli.run({"variant", "add", "p.loom", "LPO"}).code, 3);
  QCOMPARE(cli.run({"report", "p.loom", "--variant", "C"}).error,
           QByteArray("lightloom-cli: p.loom: it has no variant \"C\"; it has A (Variant A), B (LPO)\n"));
  QCOMPARE(cli.run({"report", "p.loom", "--variant", "LPO"}).code, 0);
  QCOMPARE(cli.run({"variant", "remove", "p.loom", "A"}).code, 0);
  QCOMPARE(cli.run({"variant", "list", "p.loom"}).out, QByteArray("B  LPO  (baseline)\n"));
  QCOMPARE(cli.run({"variant", "remove", "p.loom", "B"}).code, 3);
}

QTEST_APPLESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
