// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Routes: published example, cross trays, same rack, halls, and that the fast form gives the same integers.
#include <QTest>

#include "tests/core/analysis/sample.h"

#include "core/analysis/route.h"

#include <rapidcheck.h>

using namespace fabric;
using namespace fabric::test;

class RouteTest : public QObject {
  Q_OBJECT

 private slots:
  void sixRacksApart();
  void sameRack();
  void acrossRowsWithoutTrays();
  void takesTheNearestCrossTray_data();
  void takesTheNearestCrossTray();
  void roundsHeightsAndShares();
  void hallsHaveNoDistance();
  void tableEqualsRoutes();
};

/// Published case: 6 racks apart, ports at 1.8 m in racks of 2.0 m: 6.25 m with fibre loops, 5.85 m with copper loops.
void RouteTest::sixRacksApart() {
  Sample s;
  const auto row = s.row("A", 0);
  const auto a = s.device(s.types.leaf, s.rack(row, 0), 41, DeviceRole::Leaf, "leaf-1");
  const auto b = s.device(s.types.leaf, s.rack(row, 3600), 41, DeviceRole::Leaf, "leaf-2");
  const auto route = routeOf(s.design(), *s.catalog, {}, s.link(a, 0, b, 0, s.types.fibre));
  QVERIFY(route);
  QCOMPARE(route->upA.count(), 700);
  QCOMPARE(route->tray.count(), 3600);
  QCOMPARE(route->upB.count(), 700);
  QCOMPARE(route->loops.count(), 1000);
  QCOMPARE(route->slack.count(), 250);
  QCOMPARE(route->total.count(), 6250);
  QCOMPARE(route->line.size(), std::size_t{2});
  QCOMPARE(routeOf(s.design(), *s.catalog, {}, s.link(a, 1, b, 1, s.types.aec))->total.count(), 5850);
}

void RouteTest::sameRack() {
  Sample s;
  const auto rack = s.rack(s.row("A", 0), 0);
  const auto a = s.device(s.types.leaf, rack, 1, DeviceRole::Leaf, "low");
  const auto b = s.device(s.types.leaf, rack, 21, DeviceRole::Leaf, "high");
  const auto route = routeBetween(s.design(), *s.catalog, {}, a, b, LoopKind::Fibre);
  QVERIFY(route && route->inRack);
  QCOMPARE(route->total.count(), 889 + 600 + 300);
  QCOMPARE((route->upA + route->tray + route->upB + route->loops + route->slack).count(), route->total.count());
  QCOMPARE(route->line.size(), std::size_t{1});
}

void RouteTest::acrossRowsWithoutTrays() {
  Sample s;
  const auto a = s.device(s.types.leaf, s.rack(s.row("A", 0), 0), 41, DeviceRole::Leaf, "a");
  const auto b = s.device(s.types.leaf, s.rack(s.row("B", 2700), 1200), 41, DeviceRole::Leaf, "b");
  const auto route = routeBetween(s.design(), *s.catalog, {}, a, b, LoopKind::Fibre);
  QCOMPARE(route->tray.count(), 2700 + 1200);
  QCOMPARE(route->line.size(), std::size_t{3});
}

void RouteTest::takesTheNearestCrossTray_data() {
  QTest::addColumn<int>("xA");
  QTest::addColumn<int>("xB");
  QTest::addColumn<int>("tray");
  QTest::addColumn<int>("crossing");
  // Racks are 600 wide, so their middles are 300 further; cross trays at 3,000 and 9,000, rows 2,700 apart.
  QTest::newRow("between") << 1200 << 6000 << 2700 + 4800 << 3000;
  QTest::newRow("both left") << 0 << 1200 << 2700 + 1200 + 2 * 1500 << 3000;
  QTest::newRow("both right") << 9600 << 12000 << 2700 + 2400 + 2 * 900 << 9000;
  QTest::newRow("middle, nearer left") << 3600 << 4800 << 2700 + 1200 + 2 * 900 << 3000;
  QTest::newRow("middle, nearer right") << 6600 << 7800 << 2700 + 1200 + 2 * 900 << 9000;
  QTest::newRow("under a tray") << 2700 << 6600 << 2700 + 3900 << 3000;
  QTest::newRow("opposite") << 5100 << 5100 << 2700 + 2 * 2400 << 3000;
}

void RouteTest::takesTheNearestCrossTray() {
  QFETCH(int, xA);
  QFETCH(int, xB);
  QFETCH(int, tray);
  QFETCH(int, crossing);
  Sample s({}, {Length::metres(9), Length::metres(3)});
  const auto a = s.device(s.types.leaf, s.rack(s.row("A", 0), xA), 1, DeviceRole::Leaf, "a");
  const auto b = s.device(s.types.leaf, s.rack(s.row("B", 2700), xB), 1, DeviceRole::Leaf, "b");
  for (const auto& [from, to] : {std::pair{a, b}, std::pair{b, a}}) {
    const auto route = routeBetween(s.design(), *s.catalog, {}, from, to, LoopKind::Fibre);
    QVERIFY(route);
    QCOMPARE(route->tray.count(), tray);
    std::int64_t drawn = 0;
    bool crosses = false;
    for (std::size_t i = 1; i < route->line.size(); ++i) {
      const FloorPoint p = route->line[i - 1], q = route->line[i];
      QVERIFY(p.x == q.x || p.y == q.y);
      drawn += std::abs(p.x.count() - q.x.count()) + std::abs(p.y.count() - q.y.count());
      crosses = crosses || (p.y != q.y && p.x.count() == crossing);
    }
    QCOMPARE(drawn, std::int64_t{tray});
    QVERIFY(crosses || xA == xB);
  }
}

void RouteTest::roundsHeightsAndShares() {
  Sample s;
  Device device;
  device.position = 1;
  const RackType& rack = (*s.catalog)[s.types.rack];
  QCOMPARE(portHeight(device, (*s.catalog)[s.types.leaf], rack).count(), 22);  // 22.225
  device.position = 2;
  QCOMPARE(portHeight(device, (*s.catalog)[s.types.leaf], rack).count(), 44);  // 44.45
  device.position = 4;
  QCOMPARE(portHeight(device, (*s.catalog)[s.types.leaf], rack).count(), 89);  // 88.9
  device.position = 0;
  QCOMPARE(portHeight(device, (*s.catalog)[s.types.leaf], rack).count(), 1000);
  const RouteNumbers numbers(RouteRules{});
  QCOMPARE(numbers.slack(5000), std::int64_t{250});
  QCOMPARE(numbers.slack(5001), std::int64_t{251});
  RackType bare;
  bare.heightU = 48;
  QCOMPARE(rackHeight(bare).count(), 2134);
}

void RouteTest::hallsHaveNoDistance() {
  Sample s;
  const auto a = s.device(s.types.leaf, s.rack(s.row("A", 0), 0), 1, DeviceRole::Leaf, "a");
  s.hall = must(s.edit->addHall({s.design().halls[s.hall].site, "Hall 2", {}}));
  const auto b = s.device(s.types.leaf, s.rack(s.row("A", 0), 0), 1, DeviceRole::Leaf, "b");
  const auto route = routeBetween(s.design(), *s.catalog, {}, a, b, LoopKind::Fibre);
  QVERIFY(!route);
  QCOMPARE(RouteTable(s.design(), *s.catalog, {}).millimetres(a, b, LoopKind::Fibre), RouteTable::unknown);
  const auto far = s.device(s.types.leaf, s.rack(s.row("Z", 0), 2'000'000'000), 1, DeviceRole::Leaf, "far");
  QVERIFY(!routeBetween(s.design(), *s.catalog, {}, b, far, LoopKind::Fibre));
  QCOMPARE(RouteTable(s.design(), *s.catalog, {}).millimetres(b, far, LoopKind::Fibre), RouteTable::unknown);
  const RouteTable asked = RouteTable::onDemand(s.design(), *s.catalog, {});
  QCOMPARE(asked.millimetres(a, b, LoopKind::Fibre), RouteTable::unknown);
  QCOMPARE(asked.millimetres(b, far, LoopKind::Copper), RouteTable::unknown);
}

void RouteTest::tableEqualsRoutes() {
  QVERIFY(rc::check("the table gives what single routes give, both ways", [] {
    std::vector<Length> trays;
    for (int n = *rc::gen::inRange(0, 4); n > 0; --n)
      trays.push_back(Length::millimetres(*rc::gen::inRange(-2000, 20000)));
    Sample s({}, trays);
    RouteRules rules;
    rules.slackPermille = *rc::gen::inRange(0, 200);
    rules.trayClearance = Length::millimetres(*rc::gen::inRange(-1500, 1000));
    std::vector<Id<Device>> devices;
    for (int n = *rc::gen::inRange(1, 5); n > 0; --n) {
      const auto row = s.row("R", *rc::gen::inRange(0, 4) * 2700);
      for (int x = *rc::gen::inRange(0, 3000), k = 0; k < 3; ++k, x += *rc::gen::inRange(600, 5000)) {
        const auto rack = s.rack(row, x);
        devices.push_back(s.device(s.types.leaf, rack, *rc::gen::inRange(1, 20), DeviceRole::Leaf, "low"));
        devices.push_back(s.device(s.types.leaf, rack, *rc::gen::inRange(20, 45), DeviceRole::Leaf, "high"));
      }
    }
    const RouteTable table(s.design(), *s.catalog, rules);
    const RouteTable asked = RouteTable::onDemand(s.design(), *s.catalog, rules);
    const FloorPlan plan(s.design(), *s.catalog, rules);
    for (const auto a : devices)
      for (const auto b : devices) {
        const auto route = routeBetween(plan, rules, a, b, LoopKind::Copper);
        RC_ASSERT(route);
        RC_ASSERT(table.millimetres(a, b, LoopKind::Copper) == route->total.count());
        RC_ASSERT(table.millimetres(b, a, LoopKind::Copper) == route->total.count());
        RC_ASSERT(asked.bothLengths(b, a).copper == route->total.count());
        RC_ASSERT(asked.millimetres(a, b, LoopKind::Fibre) == table.millimetres(a, b, LoopKind::Fibre));
        RC_ASSERT(table.bothLengths(a, b).copper == route->total.count());
        RC_ASSERT(table.bothLengths(a, b).fibre == table.millimetres(a, b, LoopKind::Fibre));
        RC_ASSERT((route->upA + route->tray + route->upB + route->loops + route->slack) == route->total);
      }
  }));
}

QTEST_GUILESS_MAIN(RouteTest)
#include "route_test.moc"
