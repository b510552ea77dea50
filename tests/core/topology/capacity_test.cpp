// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What fabrics of any kind can carry: bounds of the bisection against closed forms and against every half of small
// random fabrics; hops; ways apart, by class and by the whole graph.
#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

#include "core/analysis/capacity_bounds.h"
#include "core/analysis/path_diversity.h"
#include "core/analysis/per_accelerator.h"
#include "core/analysis/report_builder.h"
#include "tests/core/analysis/fat_tree.h"
#include "tests/core/topology/built.h"

using namespace fabric;
using namespace fabric::test;

class CapacityTest : public QObject {
  Q_OBJECT

 private slots:
  void closedForms_data();
  void closedForms();
  void boundsHoldForEveryHalf();
  void islandsHaveNoBisection();
  void waysByClassAreThoseOfEveryPair_data();
  void waysByClassAreThoseOfEveryPair();
  void randomGraphsAreAskedWhole();
  void figuresOfOneAccelerator();
  void yearsCostSparesAndFailures();
};

namespace {

constexpr std::int64_t gigabit = 1'000'000'000;

std::string specOf(int systems, int ports, const std::string& fabric) {
  return R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":1,"ports":)" + std::to_string(ports) +
         R"(,"port_gbps":400},"count":)" + std::to_string(systems) + R"(}],"fabrics":[)" + fabric + "]}";
}

/// The first fabric of a specification.
struct OneFabric {
  Built built;
  Id<Fabric> fabric;
  SwitchGraph graph;

  explicit OneFabric(const std::string& spec) : built(must(build(spec))) {
    built.design.fabrics.forEach([&](Id<Fabric> id, const Fabric&) { fabric = fabric ? fabric : id; });
    graph = makeSwitchGraph(built.design, *built.catalog, fabric);
  }
};

/// A fabric made by hand: some switches, hosts of one port, and links at random, perhaps with islands.
Sample handMade(std::mt19937& random, int switches, int hosts, int links) {
  Sample s;
  const auto rack = s.rack(s.row("A", 0), 0);
  std::vector<Id<Device>> all;
  std::vector<int> used(static_cast<std::size_t>(switches));
  for (int i = 0; i < switches; ++i)
    all.push_back(s.device(s.types.leaf, rack, i + 1, DeviceRole::Other, "s" + std::to_string(i)));
  const auto any = [&] { return static_cast<std::size_t>(random() % static_cast<unsigned>(switches)); };
  for (int i = 0; i < hosts; ++i) {
    const std::size_t at = any();
    const auto host = s.device(s.types.endpoint, rack, 20 + i, DeviceRole::Endpoint, "h" + std::to_string(i));
    s.link(host, 0, all[at], used[at]++, s.types.fibre);
  }
  for (int i = 0; i < links; ++i) {
    const std::size_t a = any(), b = any();
    if (a != b) s.link(all[a], used[a]++, all[b], used[b]++, s.types.fibre);
  }
  return s;
}

/// The least greatest flow over every half of the hosts: how many of each switch's are in the one.
std::int64_t leastOverHalves(const SwitchGraph& graph, int hosts) {
  std::int64_t least = std::numeric_limits<std::int64_t>::max();
  std::vector<std::uint32_t> at;
  for (std::uint32_t v = 0; v < graph.size(); ++v) at.insert(at.end(), static_cast<std::size_t>(graph.hosts[v]), v);
  for (unsigned half = 0; half < 1u << hosts; ++half) {
    if (std::popcount(half) != hosts / 2) continue;
    Halves halves;
    halves.source.resize(graph.size());
    halves.sink.resize(graph.size());
    for (int h = 0; h < hosts; ++h)
      ((half >> h & 1) != 0 ? halves.source : halves.sink)[at[static_cast<std::size_t>(h)]] += 400 * gigabit;
    least = std::min(least, flowBetween(graph, halves)->count());
  }
  return least;
}

}  // namespace

void CapacityTest::closedForms_data() {
  QTest::addColumn<QString>("spec");
  QTest::addColumn<double>("terabits");
  QTest::addColumn<int>("most");
  QTest::addColumn<double>("mean");
  const auto row = [](const char* name, const std::string& spec, double terabits, int most, double mean) {
    QTest::newRow(name) << QString::fromStdString(spec) << terabits << most << mean;
  };
  // Published: an 8 x 8 x 8 torus has 128 links across its middle and diameter 12, a 16 x 16 one 32 and 16, a mesh of 8
  // 16 links. On a ring of n, n even, others are n / 4 away on average, the node itself among them.
  row("cube", specOf(512, 6, R"({"topology":"torus","torus":{"dimensions":[8,8,8]}})"), 128 * 0.4, 12, 6.0 * 512 / 511);
  row("square", specOf(256, 4, R"({"topology":"torus","torus":{"dimensions":[16,16]}})"), 32 * 0.4, 16,
      8.0 * 256 / 255);
  row("mesh of 8", specOf(8, 7, R"({"topology":"full-mesh"})"), 16 * 0.4, 1, 1);
  row("one switch", specOf(32, 1, R"({"topology":"single-switch","leaf":{"radix":64,"port_gbps":400}})"), 16 * 0.4, 1,
      1);
  // 10 leaves at 3:1: 480 x 0.4 / (2 x 3) Tb/s; 47 of 479 others are on the own leaf.
  row("two tiers at 3:1", specOf(480, 1, R"({"topology":"fat-tree","tiers":2,"leaf":{"radix":64,"port_gbps":400},
        "leaf_down_ports":48,"leaf_up_ports":16,"oversubscription":3})"),
      32, 3, (47 * 1 + 432 * 3) / 479.0);
  // k = 8: 128 hosts, 4 on an edge, 16 in a pod; 3 others on the edge, 12 in the pod, 112 beyond.
  row("three tiers", specOf(128, 1, R"({"topology":"fat-tree","tiers":3,"leaf":{"radix":8,"port_gbps":400}})"),
      64 * 0.4, 5, (3 * 1 + 12 * 3 + 112 * 5) / 127.0);
  // Two planes: half the hosts with all their ports against the other half; 64 ports on a leaf of 128 in a plane.
  row("two planes",
      R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":1,"ports":1,"port_gbps":800},"count":128}],"fabrics":[
         {"topology":"fat-tree","tiers":2,"leaf":"sw-sn5600","spine":"sw-sn5600","planes":2}]})",
      64 * 0.8, 3, (63 * 1 + 64 * 3) / 127.0);
  // NVL72: 36 accelerators of 7.2 Tb/s against 36, over nine switches that nothing but the systems joins.
  row("scale-up domain",
      R"({"lightloom_spec":1,"systems":[{"type":"sys-gb200-tray","count":18}],"fabrics":[
         {"kind":"scale-up","topology":"single-switch","leaf":"sw-nvlink5-tray"}]})",
      36 * 7.2, 1, 1);
}

/// Both bounds meet where the bisection is known.
void CapacityTest::closedForms() {
  QFETCH(QString, spec);
  QFETCH(double, terabits);
  QFETCH(int, most);
  QFETCH(double, mean);
  const OneFabric one(spec.toStdString());
  const Report report = makeReport(one.built.design, *one.built.catalog, {});
  const FabricFigures& figures = report.fabrics.front();
  const std::int64_t expected = std::llround(terabits * 1000) * gigabit;
  QCOMPARE(figures.bisection->count(), expected);
  QCOMPARE(figures.bisectionLow->count(), expected);
  QCOMPARE(figures.bisectionHigh->count(), expected);
  QCOMPARE(report.bisectionLow, figures.bisectionLow);
  QCOMPARE(figures.maxHops, most);
  QCOMPARE(figures.meanHops, std::llround(mean * 1000));
}

void CapacityTest::boundsHoldForEveryHalf() {
  const bool held = rc::check("no half is outside the bounds", [](unsigned seed) {
    std::mt19937 random(seed);
    const int hosts = 2 * *rc::gen::inRange(1, 5);
    const Sample s = handMade(random, *rc::gen::inRange(1, 7), hosts, *rc::gen::inRange(0, 14));
    const SwitchGraph graph = makeSwitchGraph(s.design(), *s.catalog, s.fabric);
    const DataRate natural = *bisection(graph);
    RC_ASSERT(natural == *bisectionOfWholeGraph(graph));
    const auto bounds = bisectionBounds(graph, natural);
    RC_ASSERT(bounds.has_value());
    RC_ASSERT(bounds->low.has_value());
    const std::int64_t least = leastOverHalves(graph, hosts);
    RC_ASSERT(bounds->low->count() <= least);
    RC_ASSERT(least <= bounds->high.count());
    RC_ASSERT(bounds->high <= natural);
    if (const auto ways = pathDiversity(graph)) RC_ASSERT(*ways == *pathDiversityOfWholeGraph(graph));
  });
  QVERIFY(held);
}

/// Two halves that nothing joins: the natural halves may miss it, no bound may.
void CapacityTest::islandsHaveNoBisection() {
  Sample s;
  const auto rack = s.rack(s.row("A", 0), 0);
  std::vector<Id<Device>> switches;
  for (int i = 0; i < 4; ++i)
    switches.push_back(s.device(s.types.leaf, rack, i + 1, DeviceRole::Other, "s" + std::to_string(i)));
  for (int i = 0; i < 8; ++i) {
    const auto host = s.device(s.types.endpoint, rack, 20 + i, DeviceRole::Endpoint, "h" + std::to_string(i));
    s.link(host, 0, switches[static_cast<std::size_t>(i / 2)], i % 2, s.types.fibre);
  }
  for (int port = 2; port < 4; ++port) {  // the first and the third, the second and the fourth
    s.link(switches[0], port, switches[2], port, s.types.fibre);
    s.link(switches[1], port, switches[3], port, s.types.fibre);
  }
  const SwitchGraph graph = makeSwitchGraph(s.design(), *s.catalog, s.fabric);
  QVERIFY(!graph.rails);
  QCOMPARE(bisection(graph)->count(), 4 * 400 * gigabit);
  const auto bounds = bisectionBounds(graph, *bisection(graph));
  QCOMPARE(bounds->low->count(), 0);
  QCOMPARE(bounds->high.count(), 0);
  // A host in both islands makes them no planes: the others are still in one.
  const auto both = s.device(s.types.system, rack, 30, DeviceRole::System, "both");
  s.link(both, 0, switches[0], 10, s.types.fibre);
  s.link(both, 2, switches[1], 10, s.types.fibre);
  QVERIFY(!makeSwitchGraph(s.design(), *s.catalog, s.fabric).rails);
}

void CapacityTest::waysByClassAreThoseOfEveryPair_data() {
  QTest::addColumn<int>("removed");
  QTest::addColumn<int>("least");
  QTest::newRow("whole") << 0 << 32;
  QTest::newRow("one link less") << 1 << 31;
  QTest::newRow("five links less") << 5 << -1;
}

/// Leaves with 32 links up: as many ways apart to any other, fewer where links are missing.
void CapacityTest::waysByClassAreThoseOfEveryPair() {
  QFETCH(int, removed);
  QFETCH(int, least);
  Sample s;
  buildFatTree(s, s.types.leaf,
               {.pods = 2, .unitsPerPod = 2, .systemsPerUnit = 8, .spinesPerPod = 16, .coresPerSpine = 4});
  std::mt19937 random(7);
  std::vector<Id<Link>> up;
  s.design().links.forEach([&](Id<Link> id, const Link& link) {
    if (s.design().devices[link.a].role == DeviceRole::Leaf) up.push_back(id);
  });
  std::ranges::shuffle(up, random);
  for (int n = 0; n < removed; ++n) must(s.edit->disconnect(up[static_cast<std::size_t>(n)]));
  const SwitchGraph graph = makeSwitchGraph(s.design(), *s.catalog, s.fabric);
  const auto ways = pathDiversity(graph);
  QVERIFY(ways);
  if (removed == 0) QVERIFY(ways->byClass);
  QVERIFY(*ways == *pathDiversityOfWholeGraph(graph));
  if (least > 0) QCOMPARE(ways->least, least);
  QCOMPARE(ways->most, 32);
}

/// A random regular graph is one class by its numbers, and none by what its switches see.
void CapacityTest::randomGraphsAreAskedWhole() {
  for (const int seed : {1, 2, 3}) {
    const OneFabric one(specOf(120, 1,
                               R"({"topology":"random-regular","leaf":{"radix":16,"port_gbps":400},
        "random-regular":{"switches":30,"network_ports":6,"seed":)" +
                                   std::to_string(seed) + "}}"));
    const auto alike = equitablePartition(one.graph, std::vector<std::uint32_t>(one.graph.size(), 0));
    QVERIFY(std::ranges::all_of(alike, [](std::uint32_t colour) { return colour == 0; }));
    const auto ways = pathDiversity(one.graph);
    QVERIFY(ways);
    QVERIFY(!ways->byClass);
    QVERIFY(*ways == *pathDiversityOfWholeGraph(one.graph));
    const auto bounds = bisectionBounds(one.graph, *bisection(one.graph));
    QVERIFY(bounds->low->count() > 0);
    QVERIFY(*bounds->low <= bounds->high);
  }
}

/// 32 systems of 8 accelerators, 12 switches, 512 modules: see the report's test of the same fabric.
void CapacityTest::figuresOfOneAccelerator() {
  Sample s;
  buildFatTree(s, s.types.leaf, {});
  const Report r = makeReport(s.design(), *s.catalog, {});
  const auto value = [&](std::string_view key) {
    const auto all = perAcceleratorFigures();
    return std::ranges::find(all, key, &PerAcceleratorFigure::key)->value(r);
  };
  QCOMPARE(*value("power_w"), std::llround(static_cast<double>(r.totalPower.count()) / 256));
  QCOMPARE(value("transceivers"), 2000);  // 512 over 256
  QCOMPARE(value("links"), 2000);
  QCOMPARE(value("switches"), 47);  // 12 over 256 is 0.046875
  QCOMPARE(*value("capex_usd"), std::llround(static_cast<double>(r.capex.count()) / 256));
  const Report nothing = makeReport(Sample().design(), *s.catalog, {});
  for (const PerAcceleratorFigure& figure : perAcceleratorFigures()) QVERIFY(!figure.value(nothing));
}

/// Spares are rounded up for each part; failures are those of modules at 1,000 FIT a port.
void CapacityTest::yearsCostSparesAndFailures() {
  Sample s;
  buildFatTree(s, s.types.leaf, {});
  Settings settings;
  settings.spares = {.transceivers = 20};
  settings.spares.switches = settings.spares.cables = settings.spares.lasers = 0;
  const Report r = makeReport(s.design(), *s.catalog, settings);
  // 128 flat modules at 1,000 and 384 finned at 900 dollars: 2 % are 2.56 and 7.68.
  QCOMPARE(*r.spares, Money::dollars(3 * 1000 + 8 * 900));
  // Two ports of 1,000 FIT: 0.01752 failures a year each, 0.0876 in five.
  QCOMPARE(r.replacements->count(), std::llround((128 * 1000 + 384 * 900) * 0.0876 * 1e6));
  settings.economy.years = 1;
  QCOMPARE(makeReport(s.design(), *s.catalog, settings).replacements->count() * 5, r.replacements->count());
  QVERIFY(!makeReport(Sample().design(), *s.catalog, settings).replacements);  // nothing rated: no figure, not 0
}

QTEST_GUILESS_MAIN(CapacityTest)
#include "capacity_test.moc"
