// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tier in another technology through the command line: what is printed, what the file holds afterwards.
#include <QJsonArray>
#include <QTest>

#include <cmath>

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

  /// 64 modules of 15 W: 274.3 W at 3.5 times less and 192 W at 5; 7,509 kWh and 585.7 USD a year saved at 3.5.
  void coPackagedOpticsSavePower() {
    CommandLine cli;
    const OwnParts modules(
        cli, "acme-transceivers.csv",
        "part_id,vendor,model,rate_gbps,ports,port_gbps,form,electrical_lanes,electrical_lane_gbps,optical_lanes,"
        "optical_lane_gbps,modulation,technology,optical_spec,medium,wavelengths,connector,connectors,polish,"
        "fibres,reach_m,power_typ_w,protocols,source,confidence\n"
        "xc-acme,Acme,400G DR4,400,1,400,QSFP112,4,100,4,100,PAM4,retimed,400G DR4,smf,1310,MPO-12,1,APC,8,500,"
        "15,ib;eth,acme.example,high\n");
    const Run made = cli.generate(
        R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":1,"ports":1,"port_gbps":400},"count":32}],"fabrics":[
            {"topology":"single-switch","leaf":{"radix":32,"port_gbps":400},"media":{"host-leaf":"xc-acme"}}]})");
    QVERIFY2(made.code == 0, made.error.constData());
    const Run run = cli.run({"optics", "p.loom", "--json"});
    QVERIFY2(run.code == 0, run.error.constData());
    const QJsonObject told = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(told["modules"].toInt(), 64);
    QCOMPARE(told["power_w"].toDouble(), 960.0);
    QCOMPARE(told["pj_per_bit"].toDouble(), 37.5);
    const auto near = [&](const char* key, double expected, double by) {
      const double got = at(told, key).toDouble();
      QVERIFY2(std::abs(got - expected) < by, qPrintable(QStringLiteral("%1: %2").arg(key).arg(got)));
    };
    near("co_packaged/0/ratio", 3.5, 1e-9);
    near("co_packaged/0/power_w", 274.3, 0.05);
    near("co_packaged/0/saved_w", 685.7, 0.05);
    near("co_packaged/0/saved_kwh_year", 7509, 0.5);
    near("co_packaged/0/saved_usd_year", 585.7, 0.05);
    near("co_packaged/1/ratio", 5, 1e-9);
    near("co_packaged/1/power_w", 192, 0.05);
    near("made_of_w/dsp", 480, 0.05);
    // Both measured ratios come from published watts, and lie about the two claims.
    QVERIFY(at(told, "co_packaged/2/ratio").toDouble() < 3.5 && at(told, "co_packaged/3/ratio").toDouble() > 3.5);
  }

  /// 1,000 FIT are an annual failure rate of 0.872 %.
  void oneModuleFailsSoOften() {
    CommandLine cli;
    const OwnParts modules(
        cli, "acme-transceivers.csv",
        "part_id,vendor,model,rate_gbps,ports,port_gbps,form,electrical_lanes,electrical_lane_gbps,optical_lanes,"
        "optical_lane_gbps,modulation,technology,optical_spec,medium,wavelengths,connector,connectors,polish,"
        "fibres,reach_m,protocols,fit,source,confidence\n"
        "xc-acme,Acme,400G DR4,400,1,400,QSFP112,4,100,4,100,PAM4,retimed,400G DR4,smf,1310,MPO-12,1,APC,8,500,"
        "ib;eth,1000,acme.example,high\n");
    const Run run = cli.run({"catalog", "show", "xc-acme"});
    QVERIFY2(run.out.contains("failures    0.872 % of them a year (1000 FIT)"), run.out.constData());
  }

  /// 40 Tb/s of 400ZR over two spans of 80 km; 100 km of one 800 Gb/s port; 1,000 km.
  void linksBetweenSites() {
    const CommandLine cli;
    const auto ask = [&](const QStringList& words) {
      const Run run = cli.run(QStringList{"across", "--json"} + words);
      return QJsonDocument::fromJson(run.out).object();
    };
    const QJsonObject two = ask({"--km", "80,80", "--gbps", "40000"});
    QCOMPARE(two["wavelengths"].toInt(), 100);
    QCOMPARE(two["channels_per_fibre_pair"].toInt(), 64);
    QCOMPARE(two["fibre_pairs"].toInt(), 2);
    QCOMPARE(two["transceivers"].toInt(), 200);
    QCOMPARE(at(two, "spans/1/loss_db").toDouble(), 20.1);
    QVERIFY(std::abs(two["osnr_db"].toDouble() - 29.4) < 0.05);
    QCOMPARE(two["osnr_required_db"].toDouble(), 24.0);
    const QJsonObject near = ask({"--km", "100", "--gbps", "800", "--module", "xc-g-800-zr"});
    QCOMPARE(near["latency_ms"].toDouble(), 0.49);
    QCOMPARE(near["round_trip_ms"].toDouble(), 0.98);
    QCOMPARE(near["buffer_bytes_per_port"].toDouble(), 98e6);
    QVERIFY(near["osnr_required_db"].isNull());
    QCOMPARE(ask({"--km", "100,100,100,100,100,100,100,100,100,100", "--gbps", "400"})["latency_ms"].toDouble(), 4.9);
    // Eight spans are too noisy for 400ZR.
    const Run far = cli.run({"across", "--km", "80,80,80,80,80,80,80,80", "--gbps", "400"});
    QCOMPARE(far.code, 1);
    QVERIFY2(far.out.contains("margin -0.6 dB"), far.out.constData());
  }

  /// 72 accelerators of 1.8 TB/s are 129.6 and named 130 TB/s; of 3.6 TB/s 259.2, named 260. NVL72 by its trays has
  /// 1,296 links and 5,184 copper pairs over 9 switches. 576 packages are 2,073.6 TB/s, and who says otherwise is
  /// named.
  void scaleUpDomains_data() {
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("fabric");
    QTest::addColumn<QStringList>("expected");
    const QByteArray outside = R"({"topology":"fat-tree","leaf":{"radix":128,"port_gbps":%1}})";
    QTest::newRow("NVL72 as sold") << QByteArray("sys-gb200-nvl72") << 1 << QByteArray(outside).replace("%1", "400")
                                   << QStringList{"domains=1",
                                                  "accelerators=72",
                                                  "bandwidth_tbytes_per_s=129.6",
                                                  "named_tbytes_per_s=130",
                                                  "per_accelerator_gbps=7200",
                                                  "links_per_accelerator=18"};
    QTest::newRow("Vera Rubin as sold") << QByteArray("sys-vr-nvl72") << 1
                                        << QByteArray(R"({"topology":"fat-tree","leaf":"sw-q3400"})")
                                        << QStringList{"bandwidth_tbytes_per_s=259.2", "named_tbytes_per_s=260",
                                                       "per_accelerator_gbps=14400"};
    QTest::newRow("a board of eight") << QByteArray("sys-dgx-h100") << 3 << QByteArray(outside).replace("%1", "400")
                                      << QStringList{"domains=3", "accelerators=8", "bandwidth_tbytes_per_s=7.2"};
    QTest::newRow("Infinity Fabric mesh") << QByteArray("sys-mi300x-8") << 1 << QByteArray(outside).replace("%1", "400")
                                          << QStringList{"accelerators=8", "links_per_accelerator=7"};
    QTest::newRow("NVL72 by its trays")
        << QByteArray("sys-gb200-tray") << 36
        << QByteArray(R"({"name":"nvlink","kind":"scale-up","topology":"single-switch","leaf":"sw-nvlink5-tray"})")
        << QStringList{"domains=2",  "systems=18", "accelerators=72",   "named_tbytes_per_s=130",
                       "switches=9", "links=1296", "copper_links=1296", "copper_pairs=5184"};
    QTest::newRow("UALink by trays")
        << QByteArray("sys-helios-tray") << 18
        << QByteArray(R"({"name":"ual","kind":"scale-up","topology":"single-switch","leaf":"sw-ualink-115t"})")
        << QStringList{"domains=1", "accelerators=72", "named_tbytes_per_s=260", "links=1296"};
  }

  void scaleUpDomains() {
    QFETCH(QByteArray, system);
    QFETCH(int, count);
    QFETCH(QByteArray, fabric);
    QFETCH(QStringList, expected);
    const CommandLine cli;
    const Run made = cli.generate(R"({"lightloom_spec":1,"systems":[{"type":")" + system + R"(","count":)" +
                                  QByteArray::number(count) + R"(}],"fabrics":[)" + fabric + "]}");
    QVERIFY2(made.code == 0, made.error.constData());
    const Run run = cli.run({"domains", "p.loom", "--json"});
    const QJsonArray list = QJsonDocument::fromJson(run.out).object()["scale_up"].toArray();
    QCOMPARE(list.size(), 1);
    for (const QString& pair : expected) {
      const QString key = pair.section('=', 0, 0);
      QVERIFY2(qAbs(list[0].toObject()[key].toDouble() - pair.section('=', 1).toDouble()) < 1e-9,
               qPrintable(pair + ": " + run.out));
    }
    QVERIFY(cli.run({"domains", "p.loom"}).out.contains("Bandwidth of a domain"));
  }

  void whoSaysOtherwiseIsNamed() {
    const CommandLine cli;
    QCOMPARE(cli.generate(R"({"lightloom_spec":1,"systems":[{"type":"sys-vr-nvl72","count":1}],
                              "fabrics":[{"topology":"fat-tree","leaf":"sw-q3400"}]})")
                 .code,
             0);
    const QByteArray text = cli.run({"domains", "p.loom"}).out;
    QVERIFY2(text.contains("260 TB/s (72 x 3.6 = 259.2, both directions)") && text.contains("Sources disagree") &&
                 text.contains("260 TB/s for 576 accelerators"),
             text.constData());
  }
};

QTEST_APPLESS_MAIN(TechnologyTest)
#include "technology_test.moc"
