// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sizing against known answers: published clusters and full trees, worked out by hand.
#include <QTest>

#include "core/topology/sizing.h"

using namespace fabric;

namespace {

/// Switches of `radix` ports of 400 Gb/s in every tier, twin-port cages if the radix allows.
ClosRequest request(Topology topology, std::int64_t systems, int portsPerSystem, int radix, int perCage = 1) {
  ClosRequest r;
  r.topology = topology;
  r.systems = systems;
  r.portsPerSystem = portsPerSystem;
  r.hostPorts = systems * portsPerSystem;
  r.leafCages = radix / perCage;
  r.leafPortsPerCageDown = r.leafPortsPerCageUp = r.spinePortsPerCage = perCage;
  r.spinePorts = r.corePorts = radix;
  r.hostRate = r.uplinkRate = DataRate::gigabitsPerSecond(400);
  return r;
}

struct Answer {
  std::int64_t leaves, spines, cores, leafSpine, spineCore;
};

}  // namespace

class SizingTest : public QObject {
  Q_OBJECT

 private slots:
  void knownAnswers_data();
  void knownAnswers();
  void superPodsOfUnits_data();
  void superPodsOfUnits();
  void trainingPods_data();
  void trainingPods();
  void frontEndOfTwoLeaves();
  void everyPairHasTheSameLinks();
  void domainsOfOneHop_data();
  void domainsOfOneHop();
  void refusals_data();
  void refusals();
  void nearestOversubscriptionIsBuilt();
};

Q_DECLARE_METATYPE(fabric::ClosRequest)
Q_DECLARE_METATYPE(Answer)

void SizingTest::knownAnswers_data() {
  QTest::addColumn<ClosRequest>("asked");
  QTest::addColumn<Answer>("answer");
  ClosRequest r = request(Topology::FatTree, 10'368, 1, 144, 2);
  QTest::newRow("two tiers of 144 ports, full") << r << Answer{144, 72, 0, 10'368, 0};
  r = request(Topology::FatTree, 128, 1, 8);
  QTest::newRow("k = 8, full") << r << Answer{32, 32, 16, 128, 128};
  r = request(Topology::FatTree, 32, 1, 8);
  QTest::newRow("k = 8, two tiers, full") << r << Answer{8, 4, 0, 32, 0};
  r = request(Topology::FatTree, 3'072, 1, 128, 2);
  QTest::newRow("even spread raises 24 spines to 32") << r << Answer{48, 32, 0, 3'072, 0};
  r = request(Topology::FatTree, 480, 1, 64, 2);
  r.oversubscriptionThousandths = 3000;
  QTest::newRow("3:1 raises 3 spines to 4") << r << Answer{10, 4, 0, 160, 0};
  r = request(Topology::FatTree, 10'000, 1, 100, 2);
  r.tiers = 3;
  QTest::newRow("10,000 hosts, three full tiers") << r << Answer{200, 200, 100, 10'000, 10'000};
  r = request(Topology::FatTree, 102'400, 1, 128, 2);
  QTest::newRow("102,400 hosts") << r << Answer{1600, 1600, 1024, 102'400, 102'400};
  r = request(Topology::RailOptimised, 126'976, 8, 256, 2);
  QTest::newRow("1,015,808 rails") << r << Answer{7936, 7936, 4096, 1'015'808, 1'015'808};
  r = request(Topology::FatTree, 32, 1, 64, 2);
  QTest::newRow("one switch suffices") << r << Answer{1, 0, 0, 0, 0};
  r = request(Topology::FatTree, 256, 1, 64);
  r.tiers = 2;
  r.hostRate = DataRate::gigabitsPerSecond(200);
  r.uplinkRate = DataRate::gigabitsPerSecond(800);
  r.leafPortsPerCageDown = 4;
  r.leafCagesDown = 32;
  QTest::newRow("half the cages break out") << r << Answer{2, 1, 0, 64, 0};
  r = request(Topology::FatTree, 256, 1, 64);
  r.tiers = 2;
  r.leafPortsPerCageDown = r.leafPortsPerCageUp = 8;
  r.leafPortLimit = 320;
  r.spinePorts = 288;
  QTest::newRow("36 of 64 cages break out") << r << Answer{2, 1, 0, 288, 0};
}

void SizingTest::knownAnswers() {
  QFETCH(ClosRequest, asked);
  QFETCH(Answer, answer);
  const auto size = sizeClos(asked);
  QVERIFY2(size, size ? "" : size.error().sentence().c_str());
  QCOMPARE(size->leaves, answer.leaves);
  QCOMPARE(size->spines(), answer.spines);
  QCOMPARE(size->cores(), answer.cores);
  QCOMPARE(size->leafSpineTotal(), answer.leafSpine);
  QCOMPARE(size->spineCoreTotal(), answer.spineCore);
}

void SizingTest::superPodsOfUnits_data() {
  QTest::addColumn<int>("systems");
  QTest::addColumn<int>("leaves");
  QTest::addColumn<int>("spines");
  QTest::addColumn<int>("leafSpine");
  // NVIDIA DGX SuperPOD, DGX H100, reference architecture RA-11333: 1 to 4 units of 32, one system less for the
  // manager.
  QTest::newRow("1 SU") << 31 << 8 << 4 << 256;
  QTest::newRow("2 SU") << 63 << 16 << 8 << 512;
  QTest::newRow("3 SU") << 95 << 24 << 16 << 768;
  QTest::newRow("4 SU") << 127 << 32 << 16 << 1024;
}

void SizingTest::superPodsOfUnits() {
  QFETCH(int, systems);
  QFETCH(int, leaves);
  QFETCH(int, spines);
  QFETCH(int, leafSpine);
  ClosRequest r = request(Topology::RailOptimised, systems, 8, 64, 2);
  r.systemsPerUnit = 32;
  r.extraEndpoints = 4;
  const auto size = sizeClos(r);
  QVERIFY2(size, size ? "" : size.error().sentence().c_str());
  QCOMPARE(size->leaves, leaves);
  QCOMPARE(size->leavesPerUnit, 8);
  QCOMPARE(size->spines(), spines);
  QCOMPARE(size->leafSpineTotal(), leafSpine);
}

void SizingTest::trainingPods_data() {
  QTest::addColumn<int>("systems");
  QTest::addColumn<int>("leaves");
  QTest::addColumn<int>("spines");
  QTest::addColumn<int>("leafSpine");
  // Open training pods of 64-cage 800G switches: 32 cages of a leaf run as 2 x 400G down, 32 as 800G up.
  QTest::newRow("64 GPUs") << 8 << 1 << 1 << 32;
  QTest::newRow("128 GPUs") << 16 << 2 << 1 << 64;
  QTest::newRow("256 GPUs") << 32 << 4 << 2 << 128;
  QTest::newRow("512 GPUs") << 64 << 8 << 4 << 256;
}

void SizingTest::trainingPods() {
  QFETCH(int, systems);
  QFETCH(int, leaves);
  QFETCH(int, spines);
  QFETCH(int, leafSpine);
  for (const Topology topology : {Topology::RailOptimised, Topology::FatTree}) {
    ClosRequest r = request(topology, systems, 8, 64);
    r.tiers = 2;
    r.leafPortsPerCageDown = 2;
    r.uplinkRate = DataRate::gigabitsPerSecond(800);
    const auto size = sizeClos(r);
    QVERIFY2(size, size ? "" : size.error().sentence().c_str());
    QCOMPARE(size->down, 64);
    QCOMPARE(size->up, 32);
    QCOMPARE(size->leaves, leaves);
    QCOMPARE(size->spines(), spines);
    QCOMPARE(size->leafSpineTotal(), leafSpine);
  }
}

void SizingTest::frontEndOfTwoLeaves() {
  // 2 x 200G of each server to two leaves whose cages run as 4 x 200G down and 800G up.
  for (const int systems : {8, 16, 32, 64}) {
    ClosRequest r = request(Topology::FatTree, systems, 2, 64);
    r.tiers = 2;
    r.hostRate = DataRate::gigabitsPerSecond(200);
    r.uplinkRate = DataRate::gigabitsPerSecond(800);
    r.leafPortsPerCageDown = 4;
    r.spreadPorts = true;
    r.leastLeaves = 2;
    const auto size = sizeClos(r);
    QVERIFY2(size, size ? "" : size.error().sentence().c_str());
    QCOMPARE(size->leaves, 2);
    QCOMPARE(size->railsPerLeaf, 1);
    QCOMPARE(size->spines(), 1);
    QCOMPARE(size->leafSpineTotal(), 64);
  }
}

/// Over many shapes: ports add up, no switch is over its radix, and every pair has the same whole number of links.
void SizingTest::everyPairHasTheSameLinks() {
  for (const int radix : {4, 6, 8, 16, 36, 40, 64, 72, 128}) {
    for (const int tiers : {0, 2, 3}) {
      for (std::int64_t systems = 1; systems < 6000; systems = systems * 3 / 2 + 1) {
        ClosRequest r = request(Topology::FatTree, systems, 1, radix);
        r.tiers = tiers;
        const auto size = sizeClos(r);
        if (!size) continue;
        QVERIFY(size->leaves * size->down >= systems);
        if (size->tiers == 1) continue;
        QVERIFY(size->down + size->up <= radix);
        QCOMPARE(size->leafSpineLinks * size->spinesPerPod, size->up);
        QVERIFY(size->podUnits[0] * size->leavesPerUnit * size->leafSpineLinks <= size->spineDown);
        QVERIFY(size->spineDown + size->spineUp <= radix);
        if (size->tiers == 2) continue;
        QCOMPARE(size->spineCoreLinks * size->coresPerGroup, size->spineUp);
        QVERIFY(size->pods() * size->spineCoreLinks <= radix);
        std::int64_t units = 0;
        for (const std::int64_t pod : size->podUnits) units += pod;
        QCOMPARE(units, size->units);
      }
    }
  }
}

void SizingTest::refusals_data() {
  QTest::addColumn<ClosRequest>("asked");
  QTest::addColumn<QString>("sentence");
  ClosRequest r = request(Topology::SingleSwitch, 65, 1, 64);
  QTest::newRow("one switch")
      << r << "65 host ports of 400 Gb/s on one switch that has 64; use 2 tiers or at most 64 host ports";
  r = request(Topology::FatTree, 2'049, 1, 64);
  r.tiers = 2;
  QTest::newRow("two tiers")
      << r << "65 leaves; a spine of 64 ports joins at most 64; two tiers take at most 2048 host ports on 64 leaves";
  r = request(Topology::FatTree, 129, 1, 8);
  QTest::newRow("three tiers") << r
                               << "129 host ports need 9 pods; a core of 8 ports joins at most 8; three tiers of these "
                                  "switches take at most 128 host ports";
  r = request(Topology::RailOptimised, 32, 8, 64, 2);
  r.systemsPerUnit = 32;
  r.extraEndpoints = 4;
  QTest::newRow("no port for the manager")
      << r
      << "32 systems of 8 ports and 4 extra endpoints are 260 ports; 8 leaves have "
         "256; 31 systems fit, or ask for at least 16 leaves";
  r.extraEndpoints = 0;
  r.systemsPerUnit = 33;
  QTest::newRow("unit too large")
      << r
      << "a unit of 33 systems needs as many ports of each rail's leaf, which has 32 down; units of at "
         "most 32 systems fit";
  r = request(Topology::FatTree, 100, 1, 64, 2);
  r.tiers = 2;
  r.down = 48;
  r.up = 32;
  QTest::newRow("too many ports")
      << r
      << "48 ports down at 400 Gb/s and 32 up at 400 Gb/s need 40 cages of a leaf that has 32; "
         "with 48 down there is room for 16 up";
  r = request(Topology::FatTree, 100, 1, 64);
  r.tiers = 2;
  r.hostRate = DataRate::gigabitsPerSecond(200);
  r.uplinkRate = DataRate::gigabitsPerSecond(800);
  r.leafPortsPerCageDown = 4;
  r.leafCagesDown = 32;
  r.down = 160;
  r.up = 16;
  QTest::newRow("cages that do not break out")
      << r
      << "160 ports down at 200 Gb/s and 16 up at 800 Gb/s need 40 cages run as 4 ports of a leaf on which 32 may; it "
         "has 128 ports at 200 Gb/s";
  r.down = 128;
  r.up = 33;
  QTest::newRow("more up beside cages that break out")
      << r
      << "128 ports down at 200 Gb/s and 33 up at 800 Gb/s need 65 cages of a leaf that has 64; with 128 down there is "
         "room for 32 up";
  r.hostRate = DataRate::gigabitsPerSecond(100);
  r.leafPortsPerCageDown = 8;
  r.leafCagesDown = 0;
  r.leafPortLimit = 320;
  r.down = 304;
  r.up = 26;
  QTest::newRow("ports in all")
      << r
      << "304 ports down at 100 Gb/s and 26 up at 800 Gb/s make 330 ports of all cages of a leaf that supports 320; it "
         "has 288 ports at 100 Gb/s";
  r.tiers = 1;
  r.hostPorts = r.systems = 289;
  QTest::newRow("ports in all of one switch")
      << r << "289 host ports of 100 Gb/s on one switch that has 288; use 2 tiers or at most 288 host ports";
  r = request(Topology::FatTree, 100, 1, 64, 2);
  r.tiers = 2;
  r.oversubscriptionThousandths = 20;
  QTest::newRow("less oversubscription than there can be") << r
                                                           << "a leaf of 32 cages has no split into ports down and up "
                                                              "at an oversubscription of 0.02; nearest is 0.033, with "
                                                              "2 down and 62 up";
  r.uplinkRate = DataRate::gigabitsPerSecond(200);
  r.leafCagesUp = 10;
  QTest::newRow("few cages that go up") << r
                                        << "a leaf of 32 cages has no split into ports down and up at an "
                                           "oversubscription of 0.02; nearest is 0.2, with 2 "
                                           "down and 20 up";
  r = request(Topology::FatTree, 100, 1, 1);
  r.tiers = 2;
  QTest::newRow("one cage") << r
                            << "a leaf of 1 cages has no split into ports down and up at an oversubscription of 1; a "
                               "leaf needs a cage down and a cage up";
  r = request(Topology::FatTree, 0, 1, 64);
  QTest::newRow("no ports") << r << "no system has a port for it; it needs a host port or an extra endpoint";
  r = request(Topology::FatTree, 100, 1, 0);
  QTest::newRow("leaf without ports") << r << "the leaf switch has no ports of 400 Gb/s; choose one that has";
  r = request(Topology::FatTree, 2'500'000, 8, 64);
  r.extraEndpoints = 4;
  QTest::newRow("more ports than are planned")
      << r << "20000004 host ports are more than 16000000; 1999999 systems of 8 ports stay within";
}

/// The oversubscription that a refusal names is one that is then built.
void SizingTest::nearestOversubscriptionIsBuilt() {
  ClosRequest r = request(Topology::FatTree, 100, 1, 64, 2);
  r.tiers = 2;
  r.oversubscriptionThousandths = 33;
  const auto size = sizeClos(r);
  QVERIFY2(size, size ? "" : size.error().sentence().c_str());
  QCOMPARE(size->down, 2);
  QCOMPARE(size->up, 62);
  QVERIFY(otherRatio(r, *size).empty());
  // Twin-port cages make no 1.37 : 1 of 64 ports: that is told.
  r.oversubscriptionThousandths = 1370;
  const auto near = sizeClos(r);
  QVERIFY(near);
  QCOMPARE(otherRatio(r, *near), std::string("the oversubscription is 1.286 : 1, the nearest to 1.37 : 1 that the "
                                             "leaf's ports make (36 down, 28 up)"));
  // Named ports decide, where no ratio contradicts them.
  r.down = 48;
  r.up = 16;
  QVERIFY(!checkRatio(r));
  r.oversubscriptionThousandths = 3000;
  QVERIFY(checkRatio(r));
  r.oversubscriptionThousandths = 1000;
  QVERIFY(checkRatio(r) && otherRatio(r, *near).empty());
}

void SizingTest::refusals() {
  QFETCH(ClosRequest, asked);
  QFETCH(QString, sentence);
  const auto size = sizeClos(asked);
  QVERIFY(!size);
  QCOMPARE(QString::fromStdString(size.error().sentence()), sentence);
}

void SizingTest::domainsOfOneHop_data() {
  QTest::addColumn<int>("systems");
  QTest::addColumn<int>("ports");
  QTest::addColumn<int>("radix");
  QTest::addColumn<int>("perDomain");
  QTest::addColumn<int>("switches");  // of a domain; 0: refused
  QTest::addColumn<int>("domains");
  QTest::newRow("NVL72 by trays") << 18 << 72 << 144 << 18 << 9 << 1;
  QTest::newRow("NVL72 by accelerators and chips") << 72 << 18 << 72 << 72 << 18 << 1;
  QTest::newRow("a second domain, not full") << 19 << 72 << 144 << 18 << 9 << 2;
  QTest::newRow("UALink, more than the fewest for an even spread") << 18 << 72 << 128 << 18 << 12 << 1;
  QTest::newRow("one switch") << 4 << 8 << 64 << 4 << 1 << 1;
  QTest::newRow("more systems than a switch has ports") << 200 << 18 << 144 << 200 << 0 << 0;
}

void SizingTest::domainsOfOneHop() {
  QFETCH(int, systems);
  QFETCH(int, ports);
  QFETCH(int, radix);
  QFETCH(int, perDomain);
  QFETCH(int, switches);
  QFETCH(int, domains);
  ClosRequest r = request(Topology::SingleSwitch, systems, ports, radix);
  r.systemsPerDomain = perDomain;
  const auto size = sizeClos(r);
  QCOMPARE(static_cast<bool>(size), switches > 0);
  if (!size) {
    QVERIFY2(size.error().sentence().find("domains of at most 144 systems fit") != std::string::npos,
             size.error().sentence().c_str());
    return;
  }
  QCOMPARE(size->leavesPerUnit, switches);
  QCOMPARE(size->units, domains);
  QCOMPARE(size->leaves, switches * domains);
  QCOMPARE(size->railsPerLeaf * switches, ports);
  QVERIFY(size->down <= radix);
}

QTEST_APPLESS_MAIN(SizingTest)
#include "sizing_test.moc"
