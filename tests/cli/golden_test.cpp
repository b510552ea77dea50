// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands print and write for small designs, compared with stored files. With LIGHTLOOM_WRITE_GOLDEN set the
// files are written anew: look at the difference before committing it.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/cli/run.h"

using namespace fabric::tests;

namespace {

const QString golden = QStringLiteral(LIGHTLOOM_SOURCE_DIR "/tests/cli/golden/");

QByteArray readFile(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything a drawing says, a line each.
QByteArray textsOf(const QByteArray& svg) {
  QByteArray texts;
  QXmlStreamReader xml(svg);
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
      texts += xml.readElementText().toUtf8() + '\n';
  return xml.hasError() ? QByteArray("not well formed") : texts;
}

}  // namespace

class GoldenTest : public QObject {
  Q_OBJECT

 private slots:
  void designs_data();
  void designs();
  void explainsFigures();
  void tracesWays();
  void failsParts();
  void timesCollectives();
  void catalog();
  void help();
  void readmeListsEveryCommand();
  void sampleGenerates();

 private:
  static void compare(const QString& name, const QByteArray& got) {
    if (qEnvironmentVariableIsSet("LIGHTLOOM_WRITE_GOLDEN")) {
      QFile file(golden + name);
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(got);
      return;
    }
    const QByteArray expected = readFile(golden + name);
    if (got == expected) return;
    const QList<QByteArray> a = expected.split('\n'), b = got.split('\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
      if (a.value(i) != b.value(i))
        QFAIL(qPrintable(QStringLiteral("%1:%2: expected \"%3\", got \"%4\"")
                             .arg(name)
                             .arg(i + 1)
                             .arg(QString::fromUtf8(a.value(i)), QString::fromUtf8(b.value(i)))));
  }
};

void GoldenTest::designs_data() {
  QTest::addColumn<QString>("name");
  const QStringList specs = QDir(LIGHTLOOM_SOURCE_DIR "/tests/cli/specs").entryList({"*.json"});
  QVERIFY(!specs.isEmpty());
  for (const QString& file : specs) QTest::newRow(qPrintable(file)) << file.chopped(5);
}

void GoldenTest::designs() {
  QFETCH(QString, name);
  CommandLine cli;
  const Run made = cli.generate(readFile(LIGHTLOOM_SOURCE_DIR "/tests/cli/specs/" + name + ".json"));
  QVERIFY2(made.code == 0, made.error.constData());
  compare(name + ".notes.txt", made.out);
  compare(name + ".report.txt", cli.run({"report", "p.loom"}).out);
  compare(name + ".report.json", cli.run({"report", "p.loom", "--json"}).out);
  for (const QString key :
       {"power_w.total", "cost_usd.by_class.transceivers", "cost_usd.opex_year", "oversubscription.leaf"})
    compare(name + ".why-" + key + ".txt", cli.run({"report", "p.loom", "--why", key}).out);
  compare(name + ".why.json", cli.run({"report", "p.loom", "--why", "cost_usd.capex", "--json"}).out);
  compare(name + ".substitutes.txt", cli.run({"substitutes", "p.loom"}).out);
  compare(name + ".check.txt", cli.run({"check", "p.loom"}).out);
  compare(name + ".check.json", cli.run({"check", "p.loom", "--json"}).out);
  QCOMPARE(cli.run({"bom", "p.loom", "--out", "bom.csv"}).code, 0);
  compare(name + ".bom.csv", cli.read("bom.csv"));
  QCOMPARE(cli.run({"cables", "p.loom", "--out", "cables.csv"}).code, 0);
  compare(name + ".cables.csv", cli.read("cables.csv"));
  QCOMPARE(cli.run({"draw", "p.loom", "--view", "topology", "--out", "t.svg"}).code, 0);
  compare(name + ".topology.txt", textsOf(cli.read("t.svg")));
  QCOMPARE(cli.run({"draw", "p.loom", "--view", "floor", "--out", "f.svg"}).code, 0);
  compare(name + ".floor.txt", textsOf(cli.read("f.svg")));
  QCOMPARE(cli.run({"verify", "p.loom"}).code, 0);
}

/// The ways between two devices; names that are none, the same one twice, and devices that nothing joins are told.
void GoldenTest::tracesWays() {
  const CommandLine cli;
  QCOMPARE(cli.generate(readFile(LIGHTLOOM_SOURCE_DIR "/tests/cli/specs/generic-mixed.json")).code, 0);
  compare("generic-mixed.trace.txt", cli.run({"trace", "p.loom", "node-001", "node-006"}).out);
  compare("generic-mixed.trace.json",
          cli.run({"trace", "p.loom", "node-001", "node-006", "--fabric", "front-end", "--json"}).out);
  const auto refused = [&](const QStringList& words, int code, const QByteArray& sentence) {
    const Run run = cli.run(QStringList{"trace", "p.loom"} + words);
    QCOMPARE(run.code, code);
    QCOMPARE(run.error, "lightloom-cli: " + sentence + "\n");
    QVERIFY2(run.out.isEmpty(), run.out.constData());
  };
  refused({"node-001", "node-06"}, 3, "node-06: no device has this name; did you mean node-006?");
  refused({"node-001", "node-001"}, 2, "node-001: a device is no way from itself; name two");
  refused({"node-001", "node-006", "--fabric", "storage"}, 3,
          "--fabric storage: no fabric has this name; there are compute, front-end");
  refused({"lf1-1", "front-end-lf1-1"}, 3, "p.loom: no links lead from lf1-1 to front-end-lf1-1");
}

/// What is lost, by every kind of name; names that are none are told.
void GoldenTest::failsParts() {
  const CommandLine cli;
  const Run made = cli.generate(R"({"lightloom_spec":1,"systems":[{"type":"sys-dgx-h100","count":32}],
    "fabrics":[{"name":"compute","topology":"rail-optimised","leaf":"sw-qm9700"}]})");
  QVERIFY2(made.code == 0, made.error.constData());
  compare("rails.fail.txt", cli.run({"fail", "p.loom", "--switch", "lf1-1", "--switch", "sp-01"}).out);
  compare("rails.fail.json", cli.run({"fail", "p.loom", "--rail", "1", "--json"}).out);
  // By its number, and by its ends either way round.
  const QByteArray one = cli.run({"fail", "p.loom", "--cable", "C1"}).out;
  QVERIFY2(one.contains("Links lost                        1 of 512"), one.constData());
  QCOMPARE(cli.run({"fail", "p.loom", "--cable", "lf1-1/1/1--dgx-001/osfp1/1"}).out, one);
  QCOMPARE(cli.run({"fail", "p.loom", "--cable", "dgx-001/osfp1/1--lf1-1/1/1"}).out, one);
  // A twin-port module takes two links.
  QVERIFY(cli.run({"fail", "p.loom", "--module", "dgx-001/osfp1"})
              .out.contains("Links lost                        2 of 512"));
  const auto refused = [&](const QStringList& words, int code, const QByteArray& sentence) {
    const Run run = cli.run(QStringList{"fail", "p.loom"} + words);
    QCOMPARE(run.error, "lightloom-cli: " + sentence + "\n");
    QCOMPARE(run.code, code);
    QVERIFY2(run.out.isEmpty(), run.out.constData());
  };
  refused({}, 2, "nothing is said to fail; name a --switch, --cable, --rack …; see --help");
  refused({"--switch", "lf1-11"}, 3, "lf1-11: no device has this name; did you mean lf1-1?");
  refused({"--cable", "lf1-1/99--dgx-001/osfp1/1"}, 3, "lf1-1/99: lf1-1 has no port \"99\"");
  refused({"--cable", "C999999"}, 3,
          "C999999: no cable has this name; write C12, or its ends: leaf-01/1/1--sys-01/osfp1/1");
  refused({"--rack", "Z99"}, 3, "Z99: no rack has this name");
  refused({"--plane", "1"}, 3, "--plane 1: the design has none of this number");
}

void GoldenTest::timesCollectives() {
  const CommandLine cli;
  QCOMPARE(cli.generate(readFile(LIGHTLOOM_SOURCE_DIR "/tests/cli/specs/generic-mixed.json")).code, 0);
  compare("generic-mixed.collective.txt", cli.run({"collective", "p.loom", "--bytes", "1000000"}).out);
  compare("generic-mixed.collective.json",
          cli.run({"collective", "p.loom", "--bytes", "1073741824", "--accelerators", "16", "--json"}).out);
  const auto refused = [&](const QStringList& words, int code, const QByteArray& sentence) {
    const Run run = cli.run(QStringList{"collective", "p.loom"} + words);
    QCOMPARE(run.error, "lightloom-cli: " + sentence + "\n");
    QCOMPARE(run.code, code);
  };
  refused({}, 2, "--bytes N is missing");
  refused({"--bytes", "1GB"}, 2, "--bytes 1GB: this is no whole number of at least 1");
  refused({"--bytes", "1", "--accelerators", "1"}, 2, "--accelerators 1: this is no whole number of at least 2");
  refused({"--bytes", "1", "--accelerators", "999"}, 3, "p.loom: no fabric of it joins 999 accelerators");
}

/// The catalog as it prints itself: all parts, one of each kind that has more to say, and how many are unsure.
void GoldenTest::catalog() {
  const CommandLine cli;
  compare("catalog-list.txt", cli.run({"catalog", "list"}).out);
  compare("catalog-check.txt", cli.run({"catalog", "check"}).out);
  for (const char* part : {"sw-qm9700", "sys-dgx-h100", "xc-seed-07", "cu-mcp4y10-1m", "rk-mgx-nvl72"})
    compare(QStringLiteral("catalog-show-%1.txt").arg(part), cli.run({"catalog", "show", part}).out);
}

/// A figure that the report has none of is said to be none, and a key that is none is refused.
void GoldenTest::explainsFigures() {
  const CommandLine cli;
  QCOMPARE(cli.generate(readFile(LIGHTLOOM_SOURCE_DIR "/tests/cli/specs/generic-mixed.json")).code, 0);
  const QJsonObject report = cli.report();
  QVERIFY(at(report, "reliability/by_class/switches").isNull());
  const QByteArray none = cli.run({"report", "p.loom", "--why", "reliability.by_class.switches"}).out;
  QVERIFY2(none.startsWith("reliability.by_class.switches = no figure (null in --json)\n"), none.constData());
  const Run json = cli.run({"report", "p.loom", "--why", "fabrics[0].counts.endpoints", "--json"});
  QCOMPARE(QJsonDocument::fromJson(json.out).object()["value"].toInt(),
           report["fabrics"].toArray()[0].toObject()["counts"].toObject()["endpoints"].toInt());
  const Run unknown = cli.run({"report", "p.loom", "--why", "power_w.totl"});
  QCOMPARE(unknown.code, 2);
  QVERIFY2(unknown.error.contains(
               "--why power_w.totl: this is no figure that can be explained; did you mean power_w.total?"),
           unknown.error.constData());
}

void GoldenTest::help() {
  const CommandLine cli;
  compare("help.txt", cli.run({"--help"}).out);
  for (const char* command :
       {"generate", "check", "bom", "cables", "draw", "trace", "fail", "collective", "substitutes", "convert", "optics",
        "domains", "across", "catalog", "report", "verify", "variant"}) {
    const Run run = cli.run({command, "--help"});
    QCOMPARE(run.code, 0);
    compare(QStringLiteral("help-%1.txt").arg(command), run.out);
  }
}

/// The command list of README.md names the commands there are, each once.
void GoldenTest::readmeListsEveryCommand() {
  const auto commandsIn = [](const QByteArray& text, const QString& pattern) {
    QStringList names;
    const QRegularExpression line(pattern, QRegularExpression::MultilineOption);
    for (auto found = line.globalMatch(QString::fromUtf8(text)); found.hasNext();) names << found.next().captured(1);
    names.sort();
    return names;
  };
  const QByteArray readme = readFile(LIGHTLOOM_SOURCE_DIR "/README.md");
  const QStringList known = commandsIn(CommandLine().run({"--help"}).out, "^  lightloom-cli ([a-z]+) ");
  QVERIFY(known.size() > 5);
  QCOMPARE(commandsIn(readme, "^lightloom-cli ([a-z]+) "), known);
}

/// The sample project is the published four-unit cluster.
void GoldenTest::sampleGenerates() {
  const CommandLine cli;
  const Run made = cli.generate(readFile(LIGHTLOOM_SOURCE_DIR "/resources/samples/dgx-h100-4su.json"));
  QVERIFY2(made.code == 0, made.error.constData());
  QVERIFY(made.out.isEmpty());
  const QJsonObject report = cli.report();
  QCOMPARE(at(report, "counts/links/total").toInt(), 2044);
  QCOMPARE(at(report, "counts/racks").toInt(), 38);
  QCOMPARE(at(report, "counts/cables/by_technology/mmf").toInt(), 1020);
  QCOMPARE(at(report, "counts/cables/by_technology/smf").toInt(), 1024);
  QCOMPARE(at(report, "findings/error").toInt(), 0);
}

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"
