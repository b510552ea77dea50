// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A design for each kind of system and technology the program is for (README.md lists them): it is generated, its
// counts are those worked out by hand, nothing in it is an error, and its file is proved.
#include <QDir>
#include <QTest>

#include "tests/cli/run.h"

using namespace fabric::tests;

namespace {

const QString designs = QStringLiteral(LIGHTLOOM_SOURCE_DIR "/tests/cli/specs/mission/");

QByteArray textOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class MissionTest : public QObject {
  Q_OBJECT
 private slots:
  void designs_data() {
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QStringList& expected) { QTest::newRow(name) << expected; };
    // 36 trays x 72 links over 2 x 9 switches; 36 x 4 network ports.
    row("scale-up-nvl72",
        {"counts/accelerators=144", "fabrics/0/counts/links/total=2592", "fabrics/0/counts/switches/total=18",
         "counts/cables/by_technology/cpc=2592", "fabrics/1/counts/links/host-leaf=144"});
    // 18 x 144 links over 9 switches of 288 ports; 72 x 3.6 TB/s are 14.4 Tb/s each, one way.
    row("scale-up-vera-rubin", {"counts/links/total=2592", "counts/switches/total=9", "counts/racks=1",
                                "bandwidth_gbps/scale_up_per_accelerator=14400"});
    // 18 x 72 stations of 800G; 72 over 128 ports a switch needs 11, 12 divide evenly.
    row("scale-up-ualink", {"counts/links/total=1296", "counts/switches/total=12", "counts/racks=1"});
    // 8 systems x 64 ports over 8 switches of 64 ports.
    row("scale-up-ethernet", {"counts/links/total=512", "counts/switches/total=8", "counts/accelerators=64"});
    // 32 systems x 8 ports of 800G; 4 leaves of 72 down and 72 up.
    row("scale-out-infiniband", {"counts/links/host-leaf=256", "counts/links/leaf-spine=288", "counts/switches/leaf=4",
                                 "counts/switches/spine=2"});
    // 64 systems x 8 ports of 400G; 8 leaves of 64 down and 64 up over 4 spines of 128.
    row("scale-out-ethernet", {"counts/links/host-leaf=512", "counts/links/leaf-spine=512", "counts/switches/leaf=8",
                               "counts/switches/spine=4"});
    // 64 + 64 + 32 + 144 + 16 accelerators with 64 + 64 + 24 + 144 + 192 ports of 400G.
    row("accelerators", {"counts/accelerators=320", "counts/links/host-leaf=488", "counts/switches/leaf=8"});
    row("copper", {"counts/transceivers/total=0", "counts/links/host-leaf=32", "counts/cables/by_technology/aec=48"});
    // Compute: 16 x 8 ports; front-end: 16 x 4.
    row("pluggables", {"counts/links/host-leaf=192", "counts/cables/by_technology/smf=128"});
    // Each of 256 leaf-spine links needs half a twin-port module at both ends.
    row("linear", {"counts/links/leaf-spine=256", "counts/transceivers/by_technology/lpo=256"});
    // A module a host port; the switches' own: 6 x 72 engines, 6 x 18 lasers.
    row("co-packaged", {"counts/transceivers/total=256", "counts/optical_engines=432", "counts/external_lasers=108"});
    // 32 systems with 8 compute, 2 storage and 2 front-end ports.
    row("networks", {"fabrics/0/counts/links/host-leaf=256", "fabrics/1/counts/links/host-leaf=64",
                     "fabrics/2/counts/links/host-leaf=64", "counts/links/host-leaf=384"});
    row("topologies-fat-tree-3",
        {"counts/switches/total=80", "counts/links/leaf-spine=128", "counts/links/spine-core=128"});
    row("topologies-planes",
        {"counts/links/host-leaf=256", "counts/links/leaf-spine=256", "bandwidth_gbps/bisection=51200"});
    row("topologies-rail-only", {"counts/switches/total=8", "counts/links/total=256"});
    row("topologies-mesh", {"counts/links/total=36", "counts/switches/total=0"});
    row("topologies-torus", {"counts/links/total=192", "bandwidth_gbps/bisection=12800"});
    row("topologies-random", {"counts/links/total=800", "counts/switches/total=40"});
    // 5 groups of 4 spines with 16 links to other groups each: 5 x 4 x 16 / 2 of them.
    row("topologies-dragonfly-plus",
        {"counts/links/host-leaf=320", "counts/links/global=160", "counts/switches/total=40"});
  }

  void designs() {
    QFETCH(QStringList, expected);
    const CommandLine cli;
    const Run made = cli.generate(textOf(::designs + QTest::currentDataTag() + ".json"));
    QVERIFY2(made.code == 0, made.error.constData());
    const QJsonObject report = cli.report();
    for (const QString& pair : expected) {
      const double got = at(report, pair.section('=', 0, 0)).toDouble(-1);
      QVERIFY2(got == pair.section('=', 1).toDouble(), qPrintable(QStringLiteral("%1, not %2").arg(pair).arg(got)));
    }
    QCOMPARE(at(report, "findings/error").toInt(-1), 0);
    QCOMPARE(cli.run({"check", "p.loom"}).code, 0);
    QCOMPARE(cli.run({"verify", "p.loom"}).code, 0);
    QCOMPARE(cli.run({"bom", "p.loom", "--out", "bom.csv"}).code, 0);
    QVERIFY(cli.read("bom.csv").count('\n') > 3);
  }

  /// A model too long for the totals of its tier is cut short, not left out: 18 switch trays are not silently eight.
  void tiersNameTheirModels() {
    const CommandLine cli;
    QCOMPARE(cli.generate(textOf(::designs + "scale-up-nvl72.json")).code, 0);
    QCOMPARE(cli.run({"draw", "p.loom", "--view", "topology", "--out", "t.svg"}).code, 0);
    const QString drawn = QString::fromUtf8(cli.read("t.svg"));
    QVERIFY(drawn.contains(QStringLiteral("18 × NVLink")));
    QVERIFY(drawn.contains(QStringLiteral("8 × QM9700")));
  }

  /// Every design is tried, and README.md has a link to each.
  void everyDesignIsListed() {
    const QByteArray readme = textOf(QStringLiteral(LIGHTLOOM_SOURCE_DIR "/README.md"));
    const QByteArray tried = textOf(QStringLiteral(LIGHTLOOM_SOURCE_DIR "/tests/cli/mission_test.cpp"));
    const QStringList files = QDir(::designs).entryList({"*.json"}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString& file : files) {
      QVERIFY2(readme.contains("tests/cli/specs/mission/" + file.toUtf8()), qPrintable(file));
      QVERIFY2(tried.contains('"' + file.chopped(5).toUtf8() + '"'), qPrintable(file));
    }
  }
};

QTEST_APPLESS_MAIN(MissionTest)
#include "mission_test.moc"
