// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replacing parts: what stays, what changes, what is lost and why; and steps repeated in another variant.
#include <QTest>

#include "core/compose/link_groups.h"
#include "core/compose/repeat.h"
#include "core/compose/replace.h"
#include "tests/core/analysis/sample.h"

using namespace fabric;
using namespace fabric::test;

namespace {

SampleCatalog moreTypes() {
  SampleCatalog types;
  DeviceType leaf = types.catalog[types.leaf];
  leaf.part = part("sw-2", Money::dollars(60'000));
  must(types.catalog.add(leaf));
  leaf.part = part("sw-half", Money::dollars(30'000));
  leaf.cages.front().cages = 1;
  must(types.catalog.add(leaf));
  leaf.part = part("sw-flat", Money::dollars(30'000));
  leaf.cages.front().cages = 32;
  leaf.cages.front().top = ModuleTop::Flat;
  must(types.catalog.add(leaf));
  DeviceType zoned = leaf;
  zoned.part = part("sw-zoned", Money::dollars(30'000));
  zoned.cages.front().top = ModuleTop::Finned;
  zoned.cages.front().maximumOn = CageNumbers::Odd;
  zoned.cages.front().maximumPortsElsewhere = 2;
  must(types.catalog.add(zoned));
  leaf.part = part("sw-tall", Money::dollars(30'000));
  leaf.heightHalfU = 8;
  must(types.catalog.add(leaf));
  RackType rack = types.catalog[types.rack];
  rack.part = part("rk-wide", std::nullopt);
  rack.width = Length::millimetres(800);
  must(types.catalog.add(rack));
  rack.part = part("rk-low", std::nullopt);
  rack.width = Length::millimetres(600);
  rack.heightU = 20;
  must(types.catalog.add(rack));
  return types;
}

/// A system with four links to a leaf, which stands right under another leaf.
struct Floor : Sample {
  Id<Rack> left, right;
  Id<Device> system, leaf, above;
  Settings settings;

  Floor() : Sample(moreTypes()) {
    const auto line = row("A", 0);
    left = rack(line, 0);
    right = rack(line, 600);
    rack(line, 1200);
    system = device(types.system, left, 1, DeviceRole::System, "sys-1");
    leaf = device(types.leaf, right, 30, DeviceRole::Leaf, "leaf-1");
    above = device(types.leaf, right, 31, DeviceRole::Leaf, "leaf-2");
    must(linkGroups(*edit, settings, {{leaf}, {system}, Pairing::InOrder, 4, "smf", {}}));
  }
  Result<Replacement> replace(const char* partId) {
    const std::vector<Id<Device>> devices{leaf};
    return replaceDevices(*edit, settings, devices, catalog->find<DeviceType>(partId));
  }
};

QString text(const std::string& s) { return QString::fromStdString(s); }

}  // namespace

class ReplaceTest : public QObject {
  Q_OBJECT
 private slots:
  void alikePartsKeepEverything() {
    Floor floor;
    const auto done = floor.replace("sw-2");
    QVERIFY2(done, done ? "" : done.error().sentence().c_str());
    QCOMPARE(done->linksKept, 4);
    QCOMPARE(done->linksLost + done->linksRewired + done->modulesLost, 0);
    const Device& made = floor.design().devices[{done->made.front().id}];
    QCOMPARE(made.name, std::string("leaf-1"));
    QCOMPARE(made.role, DeviceRole::Leaf);
    QCOMPARE(made.position, std::uint16_t{59});
    QVERIFY(floor.isSound());
    QCOMPARE(floor.design().links.size(), std::size_t{4});
  }

  void whatHasNoPortIsLostAndSaid() {
    Floor floor;
    const auto done = floor.replace("sw-half");
    QVERIFY(done);
    QCOMPARE(done->linksKept, 2);
    QCOMPARE(done->linksLost, 2);
    QCOMPARE(done->modulesLost, 1);
    QVERIFY2(text(done->reasons.front()).contains(QStringLiteral("leaf-1: it has no port 2/1")),
             done->reasons.front().c_str());
    QVERIFY(floor.isSound());
  }

  void otherCagesGetOtherModules() {
    Floor floor;
    const auto done = floor.replace("sw-flat");
    QVERIFY(done);
    QCOMPARE(done->linksLost, 0);
    QCOMPARE(done->linksRewired + done->linksKept, 4);
    QVERIFY(done->linksRewired > 0);
    const Design& d = floor.design();
    const Id<Device> made{done->made.front().id};
    QCOMPARE(d.modules[d.moduleIn(made, 0)].type, floor.types.flat);
    QVERIFY(floor.isSound());
  }

  void whatHasNoRoomIsRefused() {
    Floor floor;
    const auto done = floor.replace("sw-tall");
    QVERIFY(!done);
    QVERIFY2(text(done.error().sentence()).contains(QStringLiteral("leaf")), done.error().sentence().c_str());
  }

  void aSplitTheNewTypeCannotRunAsIsLeftOut() {
    for (const bool even : {false, true}) {
      Floor f;
      const CageSplit split{static_cast<std::uint16_t>(even ? 1 : 0), 1, 4, DataRate::gigabitsPerSecond(200)};
      Device device = f.design().devices[f.leaf];
      device.layout = must(f.edit->addLayout({f.types.leaf, {split}}));
      device.position = 1;
      device.name = "split";
      f.leaf = must(f.edit->addDevice(device));
      must(f.replace("sw-zoned"));
      const Device* now = nullptr;
      f.design().devices.forEach([&](Id<Device>, const Device& row) {
        if (row.name == "split") now = &row;
      });
      QVERIFY(now && (*f.catalog)[now->type].part.id == "sw-zoned");
      // Cage 1 runs as four ports, cage 2 does not.
      QCOMPARE(static_cast<bool>(now->layout), !even);
      QVERIFY(f.isSound());
    }
  }

  void whatIsLockedIsRefused() {
    Floor floor;
    QVERIFY(floor.edit->lockDevice(floor.leaf, true));
    const auto done = floor.replace("sw-2");
    QVERIFY(!done);
    QVERIFY2(text(done.error().sentence()).contains(QStringLiteral("locked")), done.error().sentence().c_str());
  }

  void racksKeepWhatStandsInThem() {
    Floor floor;
    const std::vector<Id<Rack>> racks{floor.right};
    DesignEdit trial(floor.edit->snapshot(), floor.catalog, floor.ids);
    const auto wide = replaceRacks(trial, racks, floor.catalog->find<RackType>("rk-wide"));
    QVERIFY(!wide);  // the next rack stands at 1.2 m
    DesignEdit low(floor.edit->snapshot(), floor.catalog, floor.ids);
    QVERIFY(!replaceRacks(low, racks, floor.catalog->find<RackType>("rk-low")));
    const std::vector<Id<Rack>> left{floor.left};
    const auto done = replaceRacks(*floor.edit, left, floor.catalog->find<RackType>("rk-low"));
    QVERIFY2(done, done ? "" : done.error().sentence().c_str());
    const Id<Rack> made{done->made.front().id};
    QCOMPARE(floor.design().racks[made].x, Length{});
    QCOMPARE(floor.design().devices[floor.system].rack, made);
    QCOMPARE(floor.design().links.size(), std::size_t{4});
    QVERIFY(floor.isSound());
  }

  void aStepIsRepeatedWhereItFits() {
    Floor floor;
    const Design before = floor.edit->snapshot();
    QVERIFY(floor.edit->renameDevice(floor.above, "renamed"));
    const Design after = floor.edit->snapshot();
    DesignEdit other(before, floor.catalog, floor.ids);
    QVERIFY(other.renameDevice(floor.leaf, "elsewhere"));
    const auto repeated = repeatChange(before, after, other.snapshot(), *floor.catalog, floor.ids);
    QVERIFY2(repeated, repeated ? "" : repeated.error().sentence().c_str());
    QCOMPARE(repeated->devices[floor.above].name, std::string("renamed"));
    QCOMPARE(repeated->devices[floor.leaf].name, std::string("elsewhere"));
    // Not where the thing is another one by now, or gone.
    QVERIFY(other.renameDevice(floor.above, "mine"));
    const auto differs = repeatChange(before, after, other.snapshot(), *floor.catalog, floor.ids);
    QVERIFY(!differs);
    QVERIFY2(text(differs.error().sentence()).contains(QStringLiteral("leaf-2: it is different there")),
             differs.error().sentence().c_str());
    QVERIFY(other.removeDevice(floor.above));
    QVERIFY(!repeatChange(before, after, other.snapshot(), *floor.catalog, floor.ids));
  }
};

QTEST_GUILESS_MAIN(ReplaceTest)
#include "replace_test.moc"
