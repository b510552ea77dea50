// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wrong use and bad input: the exit code, one line on standard error, nothing on standard output, nothing left behind.
#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/cli/run.h"

using namespace fabric::tests;

class BadInputTest : public QObject {
  Q_OBJECT

 private slots:
  void refuses_data();
  void refuses();
  void exportKeepsProject();
  void generateKeepsOtherFiles();
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
  use("verb of catalog", {"catalog", "sho"},
      "catalog takes: list | show ID | check [PATH…] | import PATH… | fit MODULE DEVICE | match MODULE MODULE|FIBRE "
      "[FIBRE] | reach DEVICE DEVICE METRES");
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
