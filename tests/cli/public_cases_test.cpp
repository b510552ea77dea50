// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Published clusters and cases worked out by hand, through the command line: what goes in is a specification, what must
// come out are the published counts, to the unit.
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

#include "tests/cli/run.h"

using namespace fabric::tests;

namespace {

QByteArray spec(const QByteArray& systems, const QByteArray& fabrics, const QByteArray& placement = "{}") {
  return R"({"lightloom_spec":1,"systems":[)" + systems + R"(],"fabrics":[)" + fabrics + R"(],"placement":)" +
         placement + "}";
}

QByteArray hosts(int count, const QByteArray& gigabits = "400") {
  return R"({"type":{"accelerators":1,"ports":1,"port_gbps":)" + gigabits + R"(},"count":)" +
         QByteArray::number(count) + "}";
}

const QByteArray retimed = R"("media":{"host-leaf":"retimed","leaf-spine":"retimed","spine-core":"retimed"})";

}  // namespace

class PublicCasesTest : public QObject {
  Q_OBJECT

 private slots:
  void counts_data();
  void counts();
  void largestMesh();
  void trainingPods_data();
  void trainingPods();
  void copperOrOptical_data();
  void copperOrOptical();
  void nvlinkLeavesTheRackOptically();
  void fits_data();
  void fits();
  void sixtyMetresIsTooFarForMultimode();
  void faceplates_data();
  void faceplates();
  void cableRoutes();
  void sixRacksApart();
  void losses_data();
  void losses();
  void corePathsBetweenPods();
  void singleAndTwinPortModulesApart();
  void everyPairOfSwitchesHasFourLinks();
  void statesWhatIsCounted();
  void failuresOfTenThousandModules_data();
  void failuresOfTenThousandModules();
  void scaleUpOfOneAccelerator();
  void priceList();
};

void PublicCasesTest::counts_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QStringList>("expected");  // path=value
  const auto superPod = [](const char* name, int systems, const QStringList& expected) {
    QTest::newRow(name)
        << spec(
               R"({"type":"sys-dgx-h100","count":)" + QByteArray::number(systems) + "}",
               R"({"topology":"rail-optimised","tiers":2,"leaf":"sw-qm9700","spine":"sw-qm9700","systems_per_unit":32,"extra_endpoints":4})")
        << expected;
  };
  // NVIDIA DGX SuperPOD with DGX H100, RA-11333.
  // NVL72: 72 accelerators with 18 NVLinks each over 9 switch trays of 144 ports, all copper inside the rack.
  QTest::newRow("NVL72 by its trays")
      << spec(R"({"type":"sys-gb200-tray","count":18})",
              R"({"name":"nvlink","kind":"scale-up","topology":"single-switch","leaf":"sw-nvlink5-tray"})")
      << QStringList{"counts/accelerators=72",  "counts/switches/total=9",
                     "counts/links/total=1296", "counts/cables/by_technology/cpc=1296",
                     "counts/racks=1",          "counts/transceivers/total=0"};
  superPod("SuperPOD, 1 unit", 31,
           {"counts/switches/leaf=8", "counts/switches/spine=4", "counts/links/host-leaf=252",
            "counts/links/leaf-spine=256", "counts/accelerators=248"});
  superPod("SuperPOD, 2 units", 63,
           {"counts/switches/leaf=16", "counts/switches/spine=8", "counts/links/host-leaf=508",
            "counts/links/leaf-spine=512", "counts/accelerators=504"});
  superPod("SuperPOD, 3 units", 95,
           {"counts/switches/leaf=24", "counts/switches/spine=16", "counts/links/host-leaf=764",
            "counts/links/leaf-spine=768", "counts/accelerators=760"});
  superPod("SuperPOD, 4 units", 127,
           {"counts/switches/leaf=32", "counts/switches/spine=16", "counts/links/host-leaf=1020",
            "counts/links/leaf-spine=1024", "counts/accelerators=1016"});
  QTest::newRow("10,000 GPUs, single-port modules")
      << spec(hosts(10'000),
              R"({"topology":"fat-tree","tiers":3,"leaf":{"radix":100,"port_gbps":400},)" + retimed + "}")
      << QStringList{"counts/accelerators=10000", "counts/transceivers/total=60000", "counts/links/total=30000"};
  QTest::newRow("10,000 GPUs, twin-port modules on switches")
      << spec(hosts(10'000),
              R"({"topology":"fat-tree","tiers":3,"leaf":{"radix":100,"port_gbps":400,"ports_per_cage":2},)" + retimed +
                  "}")
      << QStringList{"counts/accelerators=10000", "counts/transceivers/total=35000"};
  QTest::newRow("two tiers of 144 ports")
      << spec(hosts(10'368, "800"), R"({"topology":"fat-tree","tiers":2,"leaf":"sw-q3400","spine":"sw-q3400"})")
      << QStringList{"counts/switches/leaf=144", "counts/switches/spine=72", "counts/switches/total=216",
                     "counts/links/leaf-spine=10368"};
  QTest::newRow("fat tree of radix 8")
      << spec(hosts(128), R"({"topology":"fat-tree","tiers":3,"leaf":{"radix":8,"port_gbps":400}})")
      << QStringList{"counts/switches/leaf=32",  "counts/switches/spine=32",    "counts/switches/core=16",
                     "counts/switches/total=80", "counts/links/leaf-spine=128", "counts/links/spine-core=128",
                     "oversubscription/leaf=1"};
  QTest::newRow("one leaf with 32 hosts")
      << spec(hosts(32), R"({"topology":"single-switch","leaf":"sw-qm9700","media":{"host-leaf":"smf"}})")
      << QStringList{"counts/transceivers/by_part/xc-seed-04=32", "counts/transceivers/by_part/xc-seed-07=16",
                     "counts/cables/by_technology/smf=32", "cost_usd/by_class/transceivers=36800",
                     // 32 x 9 W + 16 x 17 W = 560 W of modules, and the switch's own 1720 W.
                     "power_w/maximum=2280"};
  QTest::newRow("a panel of 32 cages of 1.6T")
      << spec(hosts(32, "1600"), R"({"topology":"single-switch","leaf":{"radix":32,"port_gbps":1600}})")
      << QStringList{"bandwidth_gbps/injection=51200"};
  QTest::newRow("a panel of 32 cages of 3.2T")
      << spec(hosts(32, "3200"), R"({"topology":"single-switch","leaf":{"radix":32,"port_gbps":3200}})")
      << QStringList{"bandwidth_gbps/injection=102400"};
  QTest::newRow("even spread")
      << spec(hosts(3'072),
              R"({"topology":"fat-tree","tiers":2,"leaf":{"radix":128,"port_gbps":400,"ports_per_cage":2},)" + retimed +
                  "}")
      << QStringList{"counts/switches/leaf=48", "counts/switches/spine=32", "counts/links/leaf-spine=3072",
                     "counts/transceivers/total=7680"};
  const auto mesh = [](int systems, const QStringList& expected) {
    QTest::newRow(qPrintable(QStringLiteral("full mesh of %1").arg(systems)))
        << spec(R"({"type":{"accelerators":1,"ports":)" + QByteArray::number(systems - 1) +
                    R"(,"port_gbps":400},"count":)" + QByteArray::number(systems) + "}",
                R"({"topology":"full-mesh"})")
        << expected;
  };
  mesh(2, {"counts/links/mesh=1", "counts/links/total=1", "counts/switches/total=0"});
  mesh(4, {"counts/links/mesh=6", "counts/links/total=6"});
  mesh(8, {"counts/links/mesh=28", "counts/links/total=28", "bandwidth_gbps/bisection=6400"});
  const auto torus = [](const char* name, int systems, int ports, const QByteArray& dimensions,
                        const QStringList& expected) {
    QTest::newRow(name) << spec(R"({"type":{"accelerators":1,"ports":)" + QByteArray::number(ports) +
                                    R"(,"port_gbps":400},"count":)" + QByteArray::number(systems) + "}",
                                R"({"topology":"torus","torus":{"dimensions":[)" + dimensions + "]}}")
                        << expected;
  };
  torus("torus of 8 x 8 x 8", 512, 6, "8,8,8",
        {"counts/systems=512", "counts/links/torus=1536", "counts/links/total=1536", "bandwidth_gbps/bisection=51200",
         "fabrics/0/max_hops=12"});
  torus("torus of 16 x 16", 256, 4, "16,16",
        {"counts/systems=256", "counts/links/torus=512", "bandwidth_gbps/bisection=12800", "fabrics/0/max_hops=16"});
  QTest::newRow("dragonfly of radix 15")
      << spec(
             hosts(1'056),
             R"({"topology":"dragonfly","leaf":{"radix":15,"port_gbps":400},"dragonfly":{"p":4,"a":8,"h":4,"groups":33}})")
      << QStringList{"counts/systems=1056",    "counts/switches/total=264", "counts/links/host-leaf=1056",
                     "counts/links/local=924", "counts/links/global=528",   "counts/links/total=2508",
                     "fabrics/0/max_hops=3",   "counts/ports/used=5016"};
  QTest::newRow("oversubscribed 3 to 1")
      << spec(
             hosts(480),
             R"({"topology":"fat-tree","tiers":2,"leaf":{"radix":64,"port_gbps":400},"leaf_down_ports":48,"leaf_up_ports":16})")
      << QStringList{"counts/switches/leaf=10", "counts/switches/spine=4", "counts/links/leaf-spine=160",
                     "oversubscription/leaf=3", "bandwidth_gbps/bisection=32000"};
}

void PublicCasesTest::counts() {
  QFETCH(QByteArray, text);
  QFETCH(QStringList, expected);
  CommandLine cli;
  const Run made = cli.generate(text);
  QVERIFY2(made.code == 0, made.error.constData());
  const QJsonObject report = cli.report();
  for (const QString& line : expected) {
    const QString path = line.section('=', 0, 0);
    QVERIFY2(at(report, path).isDouble(), qPrintable(path));
    QVERIFY2(at(report, path).toDouble() == line.section('=', 1).toDouble(),
             qPrintable(line + ", not " + QString::number(at(report, path).toDouble())));
  }
  QCOMPARE(cli.run({"check", "p.loom"}).code, 0);
}

/// 5,000 nodes are 12,497,500 links; ports that do not suffice are refused with the count.
void PublicCasesTest::largestMesh() {
  const Run run = CommandLine().generate(
      spec(R"({"type":{"accelerators":1,"ports":8,"port_gbps":400},"count":5000})", R"({"topology":"full-mesh"})"));
  QCOMPARE(run.code, 3);
  QVERIFY2(run.error.contains("a full mesh of 5000 systems, 12497500 links, needs 4999 ports of each"),
           run.error.constData());
}

void PublicCasesTest::trainingPods_data() {
  QTest::addColumn<int>("servers");
  QTest::addColumn<QList<int>>("back");  // leaves, spines, host links, leaf-spine links
  QTest::addColumn<QList<int>>("front");
  QTest::addColumn<int>("cables");
  QTest::addColumn<int>("unit");  // servers of one pod where several are joined
  // Open training pods of 64-cage 800G switches; generated inventories of a public project.
  QTest::newRow("64 GPUs") << 8 << QList<int>{1, 1, 64, 32} << QList<int>{2, 1, 16, 64} << 176 << 0;
  QTest::newRow("128 GPUs") << 16 << QList<int>{2, 1, 128, 64} << QList<int>{2, 1, 32, 64} << 288 << 0;
  QTest::newRow("256 GPUs") << 32 << QList<int>{4, 2, 256, 128} << QList<int>{2, 1, 64, 64} << 512 << 0;
  QTest::newRow("512 GPUs") << 64 << QList<int>{8, 4, 512, 256} << QList<int>{2, 1, 128, 64} << 960 << 0;
  QTest::newRow("256 GPUs, two pods of 128")
      << 32 << QList<int>{4, 2, 256, 128} << QList<int>{2, 1, 64, 64} << 512 << 16;
  QTest::newRow("512 GPUs, four pods of 128")
      << 64 << QList<int>{8, 4, 512, 256} << QList<int>{2, 1, 128, 64} << 960 << 16;
}

void PublicCasesTest::trainingPods() {
  QFETCH(int, servers);
  QFETCH(QList<int>, back);
  QFETCH(QList<int>, front);
  QFETCH(int, cables);
  QFETCH(int, unit);
  const QByteArray units = unit > 0 ? ",\"systems_per_unit\":" + QByteArray::number(unit) : QByteArray();
  for (const QByteArray topology : {"rail-optimised", "fat-tree"}) {
    CommandLine cli;
    const QByteArray boxes = R"("tiers":2,"leaf":"sw-th5-ds5000","spine":"sw-th5-ds5000","uplink_gbps":800)";
    const Run made = cli.generate(spec(R"({"type":"sys-hgx-b200","count":)" + QByteArray::number(servers) + "}",
                                       R"({"name":"backend","topology":")" + topology + R"(",)" + boxes + units +
                                           R"(},{"name":"front-end","topology":"fat-tree",)" + boxes + "}"));
    QVERIFY2(made.code == 0, made.error.constData());
    // The inventories count a cable a link; a splitter, which carries several, is one cable here.
    QCOMPARE(at(cli.report(), "counts/links/total").toInt(), cables);
    QVERIFY(at(cli.report(), "counts/cables/total").toInt() < cables);
    const QJsonArray fabrics = at(cli.report(), "fabrics").toArray();
    QCOMPARE(fabrics.size(), 2);
    for (int f = 0; f < 2; ++f) {
      const QJsonObject fabric = fabrics[f].toObject();
      const QList<int> got = {at(fabric, "counts/switches/leaf").toInt(), at(fabric, "counts/switches/spine").toInt(),
                              at(fabric, "counts/links/host-leaf").toInt(),
                              at(fabric, "counts/links/leaf-spine").toInt()};
      QCOMPARE(got, f == 0 ? back : front);
    }
  }
}

void PublicCasesTest::copperOrOptical_data() {
  QTest::addColumn<QString>("device");
  QTest::addColumn<QString>("metres");
  QTest::addColumn<QStringList>("verdicts");
  QTest::newRow("100G lanes, 1.5 m") << "sw-qm9700"
                                     << "1.5" << QStringList{"dac"};
  QTest::newRow("100G lanes, 2.8 m") << "sw-qm9700"
                                     << "2.8" << QStringList{"acc", "aec"};
  QTest::newRow("100G lanes, 4.5 m") << "sw-qm9700"
                                     << "4.5" << QStringList{"acc", "aec"};
  QTest::newRow("100G lanes, 5.5 m") << "sw-qm9700"
                                     << "5.5" << QStringList{"retimed"};
  QTest::newRow("200G lanes, 0.8 m") << "sw-q3400"
                                     << "0.8" << QStringList{"acc"};  // no passive copper of NVIDIA at 200G lanes
  QTest::newRow("200G lanes, 0.8 m, Ethernet") << "sw-th6-ds6000"
                                               << "0.8" << QStringList{"dac"};
  QTest::newRow("200G lanes, 2.5 m") << "sw-q3400"
                                     << "2.5" << QStringList{"acc", "aec"};
  QTest::newRow("200G lanes, 3.2 m") << "sw-q3400"
                                     << "3.2" << QStringList{"retimed", "lpo", "lro"};
}

void PublicCasesTest::copperOrOptical() {
  QFETCH(QString, device);
  QFETCH(QString, metres);
  QFETCH(QStringList, verdicts);
  const Run run = CommandLine().run({"catalog", "reach", device, device, metres});
  QVERIFY2(run.code == 0, run.error.constData());
  const QString best = QString::fromUtf8(run.out).section('\t', 0, 0);
  QVERIFY2(verdicts.contains(best), qPrintable(best));
}

/// An NVLink of 1.8 TB/s a GPU over 2.5 m is optical: its copper is a cartridge of 2 m.
void PublicCasesTest::nvlinkLeavesTheRackOptically() {
  const Run within = CommandLine().run({"catalog", "reach", "sw-nvlink5-tray", "sw-nvlink5-tray", "1.2"});
  QVERIFY2(within.code == 0 && within.out.startsWith("cpc"), within.out + within.error);
  const Run beyond = CommandLine().run({"catalog", "reach", "sw-nvlink5-tray", "sw-nvlink5-tray", "2.5"});
  QCOMPARE(beyond.code, 1);
  QCOMPARE(beyond.out, "nothing reaches 2.5 m; the longest, cu-nvlink5-cartridge (cpc), ends at 2 m: optical beyond\n");
}

void PublicCasesTest::fits_data() {
  QTest::addColumn<QStringList>("question");
  QTest::addColumn<QString>("answer");  // part of what is printed
  const auto row = [](const char* name, const QStringList& question, const QString& answer) {
    QTest::newRow(name) << question << answer;
  };
  const QString coPackaged = "no: the port is co-packaged: fixed fibre, no module [fit.cage]";
  row("finned into a server", {"fit", "xc-seed-07", "sys-dgx-h100"},
      "\"osfp\": no: a finned top does not fit a cage for flat tops [fit.top]");
  row("flat into a server", {"fit", "xc-seed-08", "sys-dgx-h100"}, "\"osfp\": yes\n");
  row("flat into an air-cooled switch", {"fit", "xc-seed-08", "sw-qm9700"},
      "no: a flat top does not fit a cage for finned tops [fit.top]");
  row("finned into an air-cooled switch", {"fit", "xc-seed-07", "sw-qm9700"}, "OSFP: yes\n");
  row("finned to flat over fibre", {"match", "xc-seed-07", "xc-seed-08"}, "yes\n");
  row("twin DR4 to single DR4", {"match", "xc-seed-07", "xc-seed-04"}, "yes\n");
  row("FR4 to DR4", {"match", "xc-seed-09", "xc-seed-07"},
      "no: CWDM4 does not meet 1310, nor parallel fibre a duplex pair [match.wavelength]");
  row("multimode to single mode", {"match", "xc-seed-05", "xc-seed-07"},
      "no: multimode does not meet single mode [match.medium]");
  row("a module into a co-packaged switch", {"fit", "xc-seed-07", "sw-q3450-ld"}, coPackaged);
  row("a module into a co-packaged Ethernet switch", {"fit", "xc-seed-07", "sw-sn6810-ld"}, coPackaged);
  row("200G lanes into a switch of 100G lanes", {"fit", "xc-g-1600-dr8", "sw-qm9700"},
      "no: lanes of 200G do not fall back to the cage's 100G [match.lane-rate]");
  row("QSFP56 into QSFP-DD", {"fit", "xc-g-200-sr4", "sw-sn4700"}, "QSFP-DD: yes");
  row("flat polish into angled", {"match", "xc-mma1b00-c100d", "fb-mfp7e10-mmf-straight-5m"},
      "no: angled polish (APC) never meets flat polish (UPC) [match.polish]");
  row("angled polish into angled", {"match", "xc-seed-05", "fb-mfp7e10-mmf-straight-5m"}, "yes\n");
  row("straight beside splitter",
      {"match", "xc-seed-07", "fb-mfp7e30-smf-straight-5m", "fb-mfp7e40-smf-1:2-splitter-5m"},
      "no: both ports of a twin-port module take the same kind of cable, straight or splitter [match.connector]");
  row("straight beside straight", {"match", "xc-seed-07", "fb-mfp7e30-smf-straight-5m", "fb-mfp7e30-smf-straight-3m"},
      "yes\n");
}

void PublicCasesTest::fits() {
  QFETCH(QStringList, question);
  QFETCH(QString, answer);
  const Run run = CommandLine().run(QStringList{"catalog"} + question);
  QVERIFY2(run.error.isEmpty(), run.error.constData());
  QVERIFY2(run.code == (answer.contains("no: ") ? 1 : 0), run.out.constData());
  QVERIFY2(run.out.contains(answer.toUtf8()), run.out.constData());
}

/// NDR multimode ends at 50 m; single mode goes on.
void PublicCasesTest::sixtyMetresIsTooFarForMultimode() {
  const auto ways = [](const char* metres) {
    return CommandLine().run({"catalog", "reach", "sw-qm9700", "sw-qm9700", metres}).out;
  };
  QVERIFY(ways("40").contains("-mmf-"));
  QVERIFY(!ways("60").contains("-mmf-"));
  QVERIFY(ways("60").startsWith("retimed\txc-seed-07\txc-seed-07\t"));
}

void PublicCasesTest::faceplates_data() {
  QTest::addColumn<QString>("part");
  QTest::addColumn<QStringList>("lines");
  const auto row = [](const char* part, const QStringList& lines) { QTest::newRow(part) << part << lines; };
  row("sw-th5-ds5000",
      {"faceplate   64 x 800 Gb/s = 51.2 Tb/s,", "breakout    only odd-numbered cages run as more than 2 ports\n",
       "  cage1_max_ports_on: odd\n"});
  row("sw-th5-z9864f", {"ports       at most 320, however its cages are run\n", "  max_ports: 320\n"});
  row("sw-th6-ds6000", {"faceplate   64 x 1600 Gb/s = 102.4 Tb/s,"});
  row("sw-th6-1024x100", {"faceplate   128 x 800 Gb/s = 102.4 Tb/s,"});
  row("sw-q3450-ld", {"faceplate   144 x 800 Gb/s = 115.2 Tb/s,", "asics       4 x 28.8 Tb/s = 115.2 Tb/s\n"});
  row("sw-sn6800-ld", {"faceplate   512 x 800 Gb/s = 409.6 Tb/s, 2048 lanes of 200 Gb/s\n",
                       "asics       4 x 102.4 Tb/s = 409.6 Tb/s\n"});
}

void PublicCasesTest::faceplates() {
  QFETCH(QString, part);
  QFETCH(QStringList, lines);
  const Run run = CommandLine().run({"catalog", "show", part});
  QVERIFY2(run.code == 0, run.error.constData());
  for (const QString& line : lines) QVERIFY2(run.out.contains(line.toUtf8()), run.out.constData());
}

/// The published formula, by hand from the racks and units of the cable schedule: up to the tray 0.5 m above racks of
/// 2.258 m, along the row, down; 5 % more, and a loop of 0.5 m at each end.
void PublicCasesTest::cableRoutes() {
  CommandLine cli;
  const Run made =
      cli.generate(spec(R"({"type":"sys-dgx-h100","count":14})",
                        R"({"topology":"rail-optimised","tiers":2,"leaf":"sw-qm9700","media":{"host-leaf":"smf"}})",
                        R"({"rack":"rk-eia-48u-600","systems_per_rack":1,"racks_per_row":16})"));
  QVERIFY2(made.code == 0, made.error.constData());
  QCOMPARE(cli.run({"cables", "p.loom", "--out", "c.csv"}).code, 0);
  const auto port = [](const QString& units) {  // "2-9": millimetres of the middle above the floor
    const double low = units.section('-', 0, 0).toDouble(), high = units.section('-', -1).toDouble();
    return std::lround((low - 1 + high) / 2 * 44.45);
  };
  int cables = 0, sixApart = 0;
  QStringList rows = QString::fromUtf8(cli.read("c.csv")).split('\n', Qt::SkipEmptyParts);
  for (QString row : rows.mid(1)) {
    const QStringList cells = row.replace(QRegularExpression("\"[^\"]*\""), "text").split(',');
    const int apart = std::abs(cells[8].mid(1).toInt() - cells[14].mid(1).toInt());
    if (apart == 0) continue;
    const auto way = 2 * (2258 + 500) - port(cells[9]) - port(cells[15]) + 600 * apart;
    const auto total = way + (way * 50 + 999) / 1000 + 2 * 500;
    QCOMPARE(std::lround(cells[5].toDouble() * 1000), total);
    QVERIFY(cells[4].toDouble() * 1000 >= static_cast<double>(total));
    ++cables;
    sixApart += apart == 6 ? 1 : 0;
  }
  QVERIFY(cables > 0 && sixApart > 0);
}

namespace {

/// The rows of a table as texts, by column.
QList<QMap<QString, QString>> rowsOf(const QByteArray& csv) {
  QList<QMap<QString, QString>> rows;
  const QStringList lines = QString::fromUtf8(csv).split("\r\n", Qt::SkipEmptyParts);
  const QStringList names = lines.front().split(',');
  for (QString line : lines.mid(1)) {
    const QStringList cells = line.replace(QRegularExpression("\"[^\"]*\""), "text").split(',');
    QMap<QString, QString> row;
    for (qsizetype i = 0; i < names.size(); ++i) row[names[i]] = cells.value(i);
    rows << row;
  }
  return rows;
}

}  // namespace

/// Six racks of 2.0 m apart, ports 1.711 m and 1.889 m up, which is 1.8 m on average: 6.25 m of fibre, of which 10 m
/// are ordered.
void PublicCasesTest::sixRacksApart() {
  CommandLine cli;
  const OwnParts racks(cli, "acme-racks.csv",
                       "part_id,vendor,model,height_u,width_mm,depth_mm,height_mm,power_limit_kw,source,confidence\n"
                       "rk-acme-2m,Acme,Two metres,45,600,1200,2000,400,acme.example,high\n");
  const Run made = cli.generate(
      spec(R"({"type":{"accelerators":1,"ports":1,"port_gbps":800,"rack_units":1},"count":528})",
           R"({"topology":"fat-tree","tiers":2,"leaf":{"radix":128,"port_gbps":800,"rack_units":1},"leaf_down_ports":96,
           "leaf_up_ports":32,"media":{"host-leaf":"smf"}})",
           R"({"rack":"rk-acme-2m","systems_per_rack":44,"racks_per_row":64,"cross_tray_after":64})"));
  QVERIFY2(made.code == 0, made.error.constData());
  QCOMPARE(cli.run({"cables", "p.loom", "--out", "c.csv"}).code, 0);
  int found = 0;
  for (const auto& row : rowsOf(cli.read("c.csv"))) {
    if (row["A U"] != "39" || row["B U"] != "43" || row["A rack"].left(1) != row["B rack"].left(1)) continue;
    if (std::abs(row["A rack"].mid(1).toInt() - row["B rack"].mid(1).toInt()) != 6) continue;
    QCOMPARE(row["Route m"], QStringLiteral("6.25"));
    QCOMPARE(row["Length m"], QStringLiteral("10"));
    ++found;
  }
  QVERIFY(found > 0);
}

namespace {

/// A patch of OM4 with plugs for the sixteen fibres of SR8.
const QByteArray om4Mpo16 =
    "part_id,vendor,model,technology,medium,a_connector,a_polish,b_ends,b_connector,b_polish,fibre_type,fibres,"
    "attenuation_db_km,loss_per_end_db,length_m,source,confidence\n"
    "fb-acme-3m,Acme,OM4 MPO-16,fibre,mmf,MPO-16,APC,1,MPO-16,APC,OM4,16,3.0,0.35,3,acme.example,high\n";

}  // namespace

void PublicCasesTest::losses_data() {
  QTest::addColumn<QStringList>("question");
  QTest::addColumn<int>("code");
  QTest::addColumn<QStringList>("lines");
  const QString mpo = "fb-mfp7e30-smf-straight-100m", om4 = "fb-mfp7e10-mmf-straight-50m";
  QTest::newRow("DR4, 500 m OS2, 4 low-loss MPO")
      << QStringList{"xc-seed-04", "xc-seed-04", mpo, "500", "--joints", "4"} << 0
      << QStringList{"0.2 dB over 500 m of OS2 + 4 joints of 0.35 dB = 1.6 dB\n", "3 dB, margin 1.4 dB\n", "yes"};
  QTest::newRow("FR4, 2000 m OS2, 4 low-loss LC")
      << QStringList{"xc-g-400-fr4", "xc-g-400-fr4", "fb-lc-duplex-patch-50m", "2000", "--joints", "4"} << 0
      << QStringList{"0.8 dB over 2000 m of OS2 + 4 joints of 0.25 dB = 1.8 dB\n", "4 dB, margin 2.2 dB\n", "yes"};
  QTest::newRow("DR4, 500 m OS2, 8 standard MPO")
      << QStringList{"xc-seed-04", "xc-seed-04", mpo, "500", "--joints", "8", "--joint-loss", "0.75"} << 1
      << QStringList{"0.2 dB over 500 m of OS2 + 8 joints of 0.75 dB = 6.2 dB\n", "3 dB, margin -3.2 dB\n",
                     "no: 6.2 dB are over the budget of 3 dB [loss.exceeded]\n"};
  QTest::newRow("400G-SR8, 80 m OM4, 2 low-loss MPO")
      << QStringList{"xc-g-400-sr8", "xc-g-400-sr8", "fb-acme-3m", "80"} << 0
      << QStringList{"0.24 dB over 80 m of OM4 + 2 joints of 0.35 dB = 0.94 dB\n", "1.9 dB, margin 0.96 dB\n", "yes"};
  QTest::newRow("2x400G SR4 NDR, 80 m OM4") << QStringList{"xc-seed-05", "xc-seed-05", om4, "80"} << 1
                                            << QStringList{"no: 80 m are over the reach of 50 m [reach.exceeded]\n"};
  QTest::newRow("DR4 through a splitter, 80 m")
      << QStringList{"xc-seed-07", "xc-seed-04", "fb-mfp7e40-smf-1:2-splitter-50m", "80"} << 1
      << QStringList{"50 m limit of single-mode splitters", "no: 80 m are over the reach of 50 m [reach.exceeded]\n"};
  QTest::newRow("finned at a switch to flat at a server, 80 m")
      << QStringList{"xc-seed-07", "xc-seed-08", mpo, "80"} << 0 << QStringList{"yes"};
  QTest::newRow("FR4 over parallel fibre")
      << QStringList{"xc-g-400-fr4", "xc-g-400-fr4", mpo, "80"} << 1 << QStringList{"no: ", "[match.connector]"};
}

void PublicCasesTest::losses() {
  QFETCH(QStringList, question);
  QFETCH(int, code);
  QFETCH(QStringList, lines);
  const CommandLine cli;
  const OwnParts fibre(cli, "acme-fibre.csv", om4Mpo16);
  const Run run = cli.run(QStringList{"catalog", "loss"} + question);
  QVERIFY2(run.error.isEmpty(), run.error.constData());
  QVERIFY2(run.code == code, run.out.constData());
  for (const QString& line : lines) QVERIFY2(run.out.contains(line.toUtf8()), run.out.constData());
}

/// Sixteen cores of a fat tree of radix 8 are sixteen ways between hosts of two pods.
void PublicCasesTest::corePathsBetweenPods() {
  CommandLine cli;
  QCOMPARE(
      cli.generate(spec(hosts(128), R"({"topology":"fat-tree","tiers":3,"leaf":{"radix":8,"port_gbps":400}})")).code,
      0);
  const Run run = cli.run({"trace", "p.loom", "node-001", "node-128", "--json"});
  QVERIFY2(run.code == 0, run.error.constData());
  const QJsonObject trace = QJsonDocument::fromJson(run.out).object();
  QCOMPARE(trace["ways"].toInt(), 16);
  QCOMPARE(trace["hops"].toInt(), 5);
}

void PublicCasesTest::singleAndTwinPortModulesApart() {
  CommandLine cli;
  QCOMPARE(
      cli.generate(spec(hosts(3'072),
                        R"({"topology":"fat-tree","tiers":2,"leaf":{"radix":128,"port_gbps":400,"ports_per_cage":2},)" +
                            retimed + "}"))
          .code,
      0);
  QMap<int, int> modules;  // by ports
  const QJsonObject parts = at(cli.report(), "counts/transceivers/by_part").toObject();
  for (auto part = parts.begin(); part != parts.end(); ++part) {
    const QByteArray shown = cli.run({"catalog", "show", part.key()}).out;
    modules[shown.contains("\n  ports: 2\n") ? 2 : 1] += part.value().toInt();
  }
  QCOMPARE(modules, (QMap<int, int>{{1, 3'072}, {2, 4'608}}));
}

void PublicCasesTest::everyPairOfSwitchesHasFourLinks() {
  CommandLine cli;
  QCOMPARE(
      cli
          .generate(spec(
              hosts(480),
              R"({"topology":"fat-tree","tiers":2,"leaf":{"radix":64,"port_gbps":400},"leaf_down_ports":48,"leaf_up_ports":16})"))
          .code,
      0);
  QCOMPARE(cli.run({"cables", "p.loom", "--out", "c.csv"}).code, 0);
  QMap<QString, int> pairs;
  for (const auto& row : rowsOf(cli.read("c.csv")))
    if (row["A device"].startsWith("lf") && row["B device"].startsWith("sp"))
      ++pairs[row["A device"] + " " + row["B device"]];
  QCOMPARE(pairs.size(), 10 * 4);
  for (const int links : pairs) QCOMPARE(links, 4);
}

/// Modules may be counted as pieces or as ports; the report says which it does, as the bill of materials does.
void PublicCasesTest::statesWhatIsCounted() {
  CommandLine cli;
  QCOMPARE(cli.generate(spec(hosts(32), R"({"topology":"single-switch","leaf":"sw-qm9700"})")).code, 0);
  const QString counting = at(cli.report(), "counts/counting").toString();
  QVERIFY2(counting.startsWith("Transceivers are modules in cages: a twin-port module is one piece with two ports."),
           qPrintable(counting));
  QCOMPARE(cli.run({"bom", "p.loom", "--out", "bom.json"}).code, 0);
  QCOMPARE(QJsonDocument::fromJson(cli.read("bom.json")).object()["convention"].toString(), counting);
}

void PublicCasesTest::failuresOfTenThousandModules_data() {
  QTest::addColumn<int>("fit");
  QTest::addColumn<double>("failures");
  QTest::newRow("1,000 FIT") << 1'000 << 87.6;
  QTest::newRow("a fifth of it") << 200 << 17.52;
}

/// 2,500 hosts over two full tiers of single ports are 10,000 modules.
void PublicCasesTest::failuresOfTenThousandModules() {
  QFETCH(int, fit);
  QFETCH(double, failures);
  CommandLine cli;
  const OwnParts modules(
      cli, "acme-transceivers.csv",
      "part_id,vendor,model,rate_gbps,ports,port_gbps,form,electrical_lanes,electrical_lane_gbps,optical_lanes,"
      "optical_lane_gbps,modulation,technology,optical_spec,medium,wavelengths,connector,connectors,polish,fibres,"
      "reach_m,protocols,fit,source,confidence\n"
      "xc-acme,Acme,400G DR4,400,1,400,QSFP112,4,100,4,100,PAM4,retimed,400G DR4,smf,1310,MPO-12,1,APC,8,500,ib;eth," +
          QByteArray::number(fit) + ",acme.example,high\n");
  const Run made = cli.generate(spec(hosts(2'500),
                                     R"({"topology":"fat-tree","tiers":2,"leaf":{"radix":100,"port_gbps":400},
      "media":{"host-leaf":"xc-acme","leaf-spine":"xc-acme"}})"));
  QVERIFY2(made.code == 0, made.error.constData());
  const QJsonObject report = cli.report();
  QCOMPARE(at(report, "counts/transceivers/by_part/xc-acme").toInt(), 10'000);
  QCOMPARE(at(report, "reliability/by_class/transceivers").toDouble(), failures);
}

/// Of 1.8 and 3.6 TB/s of an accelerator in both directions, 7.2 and 14.4 Tb/s are one way.
void PublicCasesTest::scaleUpOfOneAccelerator() {
  for (const auto& [system, leaf, gigabits] :
       {std::tuple("sys-gb200-nvl72", "sw-qm9700", 7'200), std::tuple("sys-vr-nvl72", "sw-q3400", 14'400)}) {
    CommandLine cli;
    const Run made = cli.generate(spec(R"({"type":")" + QByteArray(system) + R"(","count":1})",
                                       R"({"topology":"fat-tree","leaf":")" + QByteArray(leaf) + R"("})"));
    QVERIFY2(made.code == 0, made.error.constData());
    QCOMPARE(at(cli.report(), "bandwidth_gbps/scale_up_per_accelerator").toInt(), gigabits);
  }
}

/// The twelve list prices: one of each is 16,399 dollars.
void PublicCasesTest::priceList() {
  double sum = 0;
  for (int i = 1; i <= 12; ++i) {
    const Run run =
        CommandLine().run({"catalog", "show", QStringLiteral("xc-seed-%1").arg(i, 2, 10, QLatin1Char('0'))});
    QCOMPARE(run.code, 0);
    const QString price = QString::fromUtf8(run.out).section("price       ", 1, 1).section(" USD, list", 0, 0);
    QVERIFY(!price.isEmpty());
    sum += price.toDouble();
  }
  QCOMPARE(sum, 16'399.0);
}

QTEST_APPLESS_MAIN(PublicCasesTest)
#include "public_cases_test.moc"
