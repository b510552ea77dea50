// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is lost when parts fail: figures worked out by hand, and what holds for any failure.
#include <QTest>
#include <rapidcheck.h>

#include <random>

#include "core/analysis/collective.h"
#include "core/analysis/failure.h"
#include "tests/core/analysis/fat_tree.h"

using namespace fabric;
using namespace fabric::test;

class FailureTest : public QObject {
  Q_OBJECT

 private slots:
  void aLeafTakesItsRail();
  void aSpineTakesUplinks();
  void aCableAndAModuleTakeTheirLinks();
  void aRackTakesItsSystems();
  void aSpineOfIslandsCutsOff();
  void theOnlySwitchCutsOffAll();
  void islandsAreByThemselves();
  void nothingIsWonByFailing();
  void timesFollowTheModel();
};

namespace {

DataRate gigabits(std::int64_t g) { return DataRate::gigabitsPerSecond(g); }

FailureLoss lossIn(const Sample& s, const FailedParts& parts) {
  return lossesOf(s.design(), s.catalog, {}, parts).value();
}

/// Two leaves with two and three systems of 8 accelerators, joined by a spine, two links each.
struct Islands {
  Sample s;
  std::vector<Id<Device>> systems;
  Id<Device> left, right, spine;

  Islands() {
    const auto row = s.row("A", 0);
    const auto rack = s.rack(row, 0);
    left = s.device(s.types.leaf, rack, 40, DeviceRole::Leaf, "left");
    right = s.device(s.types.leaf, rack, 41, DeviceRole::Leaf, "right");
    spine = s.device(s.types.leaf, rack, 42, DeviceRole::Spine, "spine");
    for (int i = 0; i < 5; ++i) {
      const auto at = s.rack(row, 600 * (i + 1));
      systems.push_back(s.device(s.types.system, at, 1, DeviceRole::System, "sys-" + std::to_string(i + 1)));
      for (int port = 0; port < 2; ++port)
        s.link(systems.back(), port, i < 2 ? left : right, 2 * i + port, s.types.fibre);
    }
    for (int port = 0; port < 2; ++port) {
      s.link(left, 60 + port, spine, port, s.types.fibre);
      s.link(right, 60 + port, spine, 2 + port, s.types.fibre);
    }
  }
};

}  // namespace

/// 32 systems with a port on each of 8 leaves, 32 links up from each to 4 spines.
void FailureTest::aLeafTakesItsRail() {
  Sample s;
  const FatTree tree = buildFatTree(s, s.types.leaf, {});
  const FailureLoss all = lossIn(s, {.devices = {tree.leaves[0]}});
  QCOMPARE(all.devices, 1);
  QCOMPARE(all.links, 64);
  QCOMPARE(all.cables, 64);
  QCOMPARE(all.fabrics.size(), std::size_t{1});
  const FabricLoss& loss = all.fabrics[0];
  QCOMPARE(loss.links, 512);
  QCOMPARE(loss.linksLost, 64);
  QCOMPARE(loss.accelerators, 256);
  QCOMPARE(loss.failed, 0);
  QCOMPARE(loss.cutOff, 0);
  QCOMPARE(loss.injectionBefore, gigabits(256 * 400));
  QCOMPARE(loss.injectionAfter, gigabits(224 * 400));
  QCOMPARE(loss.meanBefore, gigabits(400));
  QCOMPARE(loss.meanAfter, gigabits(350));
  QCOMPARE(loss.leastAfter, gigabits(350));
  QCOMPARE(loss.mostLost, gigabits(50));
  // The half of the first four leaves has three of them left.
  QCOMPARE(*loss.bisectionBefore, gigabits(128 * 400));
  QCOMPARE(*loss.bisectionAfter, gigabits(96 * 400));
  QCOMPARE(loss.leafBefore, 1000);
  QCOMPARE(loss.leafAfter, 1000);
}

void FailureTest::aSpineTakesUplinks() {
  Sample s;
  const FatTree tree = buildFatTree(s, s.types.leaf, {});
  const FabricLoss loss = lossIn(s, {.devices = {tree.spines[0]}}).fabrics.at(0);
  QCOMPARE(loss.linksLost, 64);
  QCOMPARE(loss.injectionAfter, loss.injectionBefore);
  QCOMPARE(loss.mostLost, DataRate{});
  QCOMPARE(*loss.bisectionAfter, gigabits(96 * 400));
  QCOMPARE(loss.leafAfter, 1333);  // 32 down over 24 up
  QCOMPARE(loss.strandedSwitches, 0);
}

void FailureTest::aCableAndAModuleTakeTheirLinks() {
  Sample s;
  const FatTree tree = buildFatTree(s, s.types.leaf, {});
  const Id<Link> link = s.design().linkAt(tree.systems[3], 5);
  const FailureLoss one = lossIn(s, {.cables = {s.design().links[link].cable}});
  QCOMPARE(one.devices, 0);
  QCOMPARE(one.links, 1);
  QCOMPARE(one.fabrics.at(0).leastAfter, gigabits(350));
  QCOMPARE(one.fabrics.at(0).mostLost, gigabits(50));
  // 255 links over 256 accelerators.
  QCOMPARE(one.fabrics.at(0).meanAfter.count(), std::int64_t{400'000'000'000} * 255 / 256);
  const FailureLoss module = lossIn(s, {.modules = {s.design().moduleIn(tree.systems[3], 0)}});
  QCOMPARE(module.links, 2);
  QCOMPARE(module.fabrics.at(0).mostLost, gigabits(100));
}

void FailureTest::aRackTakesItsSystems() {
  Sample s;
  const FatTree tree = buildFatTree(s, s.types.leaf, {});
  const FabricLoss loss = lossIn(s, {.racks = {s.design().devices[tree.systems[0]].rack}}).fabrics.at(0);
  QCOMPARE(loss.failed, 4 * 8);
  QCOMPARE(loss.cutOff, 0);
  QCOMPARE(loss.linksLost, 4 * 8);
  QCOMPARE(loss.meanAfter, gigabits(400));  // of those that did not fail
}

/// The three systems of the larger island go on, the two others are cut off; both leaves have no way up.
void FailureTest::aSpineOfIslandsCutsOff() {
  const Islands i;
  const FabricLoss loss = lossIn(i.s, {.devices = {i.spine}}).fabrics.at(0);
  QCOMPARE(loss.accelerators, 40);
  QCOMPARE(loss.cutOff, 16);
  QCOMPARE(loss.strandedSwitches, 2);
  QCOMPARE(loss.leastAfter, DataRate{});
  QCOMPARE(loss.mostLost, gigabits(100));         // two links over 8
  QCOMPARE(loss.meanAfter, gigabits(60));         // 24 of 40 keep 100
  QCOMPARE(*loss.bisectionAfter, gigabits(400));  // one link of the right leaf is in the other half
  QCOMPARE(loss.leafAfter, 0);
}

void FailureTest::theOnlySwitchCutsOffAll() {
  Islands i;
  const FabricLoss both = lossIn(i.s, {.devices = {i.left, i.right}}).fabrics.at(0);
  QCOMPARE(both.cutOff, 40);
  QCOMPARE(both.meanAfter, DataRate{});
  const FabricLoss left = lossIn(i.s, {.devices = {i.left}}).fabrics.at(0);
  QCOMPARE(left.cutOff, 16);
}

/// Two systems, each with a pair of switches of its own, as scale-up domains are: nothing joins them, and nothing is
/// cut off while one switch is left.
void FailureTest::islandsAreByThemselves() {
  Sample s;
  const auto row = s.row("A", 0);
  std::vector<Id<Device>> switches;
  for (int i = 0; i < 2; ++i) {
    const auto rack = s.rack(row, 600 * i);
    const auto system = s.device(s.types.system, rack, 1, DeviceRole::System, "sys-" + std::to_string(i));
    for (int n = 0; n < 2; ++n) {
      switches.push_back(s.device(s.types.leaf, rack, 40 + n, DeviceRole::Leaf, "sw"));
      for (int port = 0; port < 4; ++port) s.link(system, 4 * n + port, switches.back(), port, s.types.fibre);
    }
  }
  const FabricLoss one = lossIn(s, {.devices = {switches[0]}}).fabrics.at(0);
  QCOMPARE(one.accelerators, 16);
  QCOMPARE(one.cutOff, 0);
  QCOMPARE(one.meanBefore, gigabits(400));
  QCOMPARE(one.leastAfter, gigabits(200));
  QCOMPARE(one.meanAfter, gigabits(300));
  QCOMPARE(lossIn(s, {.devices = {switches[0], switches[1]}}).fabrics.at(0).cutOff, 8);
  const auto times = collectiveTimes(s.design(), *s.catalog, {}, 1000, 0);
  QCOMPARE(times.at(0).available, 8);  // of one domain
  QCOMPARE(*times.at(0).allToAllRate, gigabits(400));
}

void FailureTest::nothingIsWonByFailing() {
  Sample s;
  const FatTree tree = buildFatTree(
      s, s.types.leaf, {.pods = 2, .unitsPerPod = 1, .systemsPerUnit = 4, .spinesPerPod = 8, .coresPerSpine = 2});
  std::vector<Id<Device>> all = tree.systems;
  for (const auto& tier : {tree.leaves, tree.spines, tree.cores}) all.insert(all.end(), tier.begin(), tier.end());
  QVERIFY(lossIn(s, {}).fabrics.empty());
  const bool held = rc::check("less is left the more fails", [&](unsigned seed) {
    std::mt19937 random(seed);
    FailedParts parts;
    FabricLoss before;
    for (int n = 0; n < 3; ++n) {
      parts.devices.push_back(all[random() % all.size()]);
      const FabricLoss loss = lossIn(s, parts).fabrics.at(0);
      RC_ASSERT(loss.failed + loss.cutOff <= loss.accelerators);
      RC_ASSERT(loss.injectionAfter <= loss.injectionBefore);
      RC_ASSERT(*loss.bisectionAfter <= *loss.bisectionBefore);
      RC_ASSERT(loss.leastAfter <= loss.meanBefore);
      if (n > 0) RC_ASSERT(loss.linksLost >= before.linksLost);
      if (n > 0) RC_ASSERT(*loss.bisectionAfter <= *before.bisectionAfter);
      before = loss;
    }
  });
  QVERIFY(held);
}

/// 8 Gb/s are a byte a nanosecond.
void FailureTest::timesFollowTheModel() {
  const Duration alpha = Duration::nanoseconds(1000);
  const DataRate rate = gigabits(8);
  QCOMPARE(ringAllReduce(4, 1000, alpha, rate), 6 * 1000 + 1.5 * 1000);
  QCOMPARE(treeAllReduce(4, 1000, alpha, rate), 4 * 1000 + 2 * 1000.0);
  QCOMPARE(treeAllReduce(5, 1000, alpha, rate), 6 * 1000 + 2 * 1000.0);
  QCOMPARE(pairwiseAllToAll(4, 1000, alpha, rate), 3 * 1000 + 750.0);
  for (const auto& time : {ringAllReduce, treeAllReduce, pairwiseAllToAll}) QCOMPARE(time(1, 1000, alpha, rate), 0.0);
  // Trees for short messages, rings for long ones.
  QVERIFY(treeAllReduce(64, 1000, alpha, rate) < ringAllReduce(64, 1000, alpha, rate));
  QVERIFY(ringAllReduce(64, 1'000'000'000, alpha, rate) < treeAllReduce(64, 1'000'000'000, alpha, rate));

  const Islands i;
  const auto times = collectiveTimes(i.s.design(), *i.s.catalog, {}, 1'000'000, 0);
  QCOMPARE(times.size(), std::size_t{1});
  QCOMPARE(times[0].accelerators, 40);
  QCOMPARE(times[0].rate, gigabits(100));
  QCOMPARE(times[0].ring, ringAllReduce(40, 1'000'000, times[0].alpha, gigabits(100)));
  // The left leaf's 4 host links send 6 parts of 10 over its 2 links up: 2 / 2.4 of their rate.
  QCOMPARE(times[0].allToAllRate->count(), std::int64_t{83'333'333'333});
  QCOMPARE(collectiveTimes(i.s.design(), *i.s.catalog, {}, 1, 40).size(), std::size_t{1});
  QVERIFY(collectiveTimes(i.s.design(), *i.s.catalog, {}, 1, 41).empty());
}

QTEST_GUILESS_MAIN(FailureTest)
#include "failure_test.moc"
