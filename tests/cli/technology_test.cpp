// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tier in another technology through the command line: what is printed, what the file holds afterwards.
#include <QJsonArray>
#include <QTest>

#include "tests/cli/run.h"

using namespace fabric::tests;

namespace {

const QByteArray pod =
    R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":1,"ports":1,"port_gbps":800},"count":144}],
  "fabrics":[{"topology":"fat-tree","tiers":2,"leaf":"sw-q3400","spine":"sw-q3400",
              "media":{"host-leaf":"retimed","leaf-spine":"retimed"}}]})";

}  // namespace

class TechnologyTest : public QObject {
  Q_OBJECT
 private slots:
  void convertsATierAndBack() {
    CommandLine cli;
    const Run made = cli.generate(pod);
    QVERIFY2(made.code == 0, made.error.constData());
    const QJsonObject before = cli.report();
    const QByteArray file = cli.read("p.loom");

    const QStringList toCpo{"convert", "p.loom", "--tier", "leaf-spine", "--to", "cpo", "--json"};
    const Run tried = cli.run(toCpo + QStringList{"--dry-run"});
    QVERIFY2(tried.code == 0, tried.error.constData());
    QCOMPARE(cli.read("p.loom"), file);

    const Run run = cli.run(toCpo);
    QCOMPARE(run.out, tried.out);
    const QJsonObject told = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(told["converted"], told["links"]);
    QCOMPARE(told["links_lost"].toInt(-1), 0);
    QCOMPARE(at(told, "switches/0/to").toString(), "sw-q3450-ld");
    const QJsonObject after = cli.report();
    for (const char* same : {"counts/links/total", "counts/cables/total", "counts/racks", "bandwidth_gbps/bisection"})
      QCOMPARE(at(after, same), at(before, same));
    // Every switch end is an engine now: a module a host, and the switches' own lasers.
    QCOMPARE(at(after, "counts/transceivers/total").toInt(), 144);
    QCOMPARE(at(told, "after/transceivers").toInt(), 144);
    QVERIFY(at(after, "counts/external_lasers").toInt() > 0);
    QVERIFY(at(after, "power_w/total").toDouble() < at(before, "power_w/total").toDouble());
    QCOMPARE(at(told, "after/power_w"), at(after, "power_w/total"));
    QCOMPARE(cli.run({"verify", "p.loom"}).code, 0);

    const Run back = cli.run({"convert", "p.loom", "--tier", "leaf-spine", "--to", "retimed"});
    QVERIFY2(back.code == 0, back.error.constData());
    QCOMPARE(at(cli.report(), "counts/transceivers/total"), at(before, "counts/transceivers/total"));
  }

  void refusesWhatCannotBeAndChangesNothing_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such tier here") << QStringList{"--tier", "spine-core", "--to", "lpo"}
                                       << "it has host-leaf, leaf-spine";
    QTest::newRow("unknown technology") << QStringList{"--tier", "leaf-spine", "--to", "retimd"} << "did you mean";
    QTest::newRow("no part of it") << QStringList{"--tier", "leaf-spine", "--to", "aoc"} << "nothing was changed";
    QTest::newRow("no such fabric") << QStringList{"--tier", "leaf-spine", "--to", "lpo", "--fabric", "storage"}
                                    << "there are compute";
    QTest::newRow("no such variant") << QStringList{"--tier", "leaf-spine", "--to", "lpo", "--variant", "Z"}
                                     << "it has A";
  }

  void refusesWhatCannotBeAndChangesNothing() {
    QFETCH(QStringList, words);
    QFETCH(QString, sentence);
    CommandLine cli;
    QCOMPARE(cli.generate(pod).code, 0);
    const QByteArray file = cli.read("p.loom");
    const Run run = cli.run(QStringList{"convert", "p.loom"} + words);
    QCOMPARE(run.code, 3);
    QVERIFY2(QString::fromUtf8(run.error).contains(sentence), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(cli.read("p.loom"), file);
  }
};

QTEST_APPLESS_MAIN(TechnologyTest)
#include "technology_test.moc"
