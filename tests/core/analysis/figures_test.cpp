// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Live figures: known sums of a small fabric, and that following thousands of random edits gives the same numbers as a
// new pass, bit for bit.
#include <QTest>

#include <random>

#include "core/analysis/figures.h"
#include "tests/core/analysis/fat_tree.h"

using namespace fabric;
using namespace fabric::test;

class FiguresTest : public QObject {
  Q_OBJECT

 private slots:
  void countsAFatTree();
  void cablesOfSeveralLinks();
  void rackUnitsAreNotCountedTwice();
  void incrementalEqualsFull_data();
  void incrementalEqualsFull();
};

void FiguresTest::countsAFatTree() {
  Sample s;
  buildFatTree(s, s.types.leaf, {});
  const auto figures = LiveFigures::full(s.design(), *s.catalog, {});
  const Tally& t = figures.tally();
  std::int64_t hostLeaf = 0, leafSpine = 0;
  for (const LinkKind& kind : t.kinds()) (kind.tier == LinkTier::HostLeaf ? hostLeaf : leafSpine) += kind.links;
  QCOMPARE(hostLeaf, 256);
  QCOMPARE(leafSpine, 256);
  QCOMPARE(t.cables()[s.types.fibre.value].total(), 512);
  QCOMPARE(t.modules()[s.types.flat.value], 128);
  QCOMPARE(t.modules()[s.types.finned.value], 12 * 32);
  std::int64_t length = 0;
  std::int32_t longest = 0;
  const RouteTable table(s.design(), *s.catalog, {});
  s.design().links.forEach([&](Id<Link>, const Link& link) {
    const std::int32_t one = table.millimetres(link.a, link.b, LoopKind::Fibre);
    length += one;
    longest = std::max(longest, one);
  });
  QCOMPARE(t.totalLengthMm(), length);
  QCOMPARE(t.maximumLength().count(), longest);
  std::int64_t bundled = 0;
  for (const Bundle& bundle : figures.bundles()) bundled += bundle.links;
  QCOMPARE(bundled, 512);
}

void FiguresTest::cablesOfSeveralLinks() {
  Sample s;
  const auto row = s.row("A", 0);
  const auto near = s.rack(row, 0), far = s.rack(row, 6000);
  const auto a = s.device(s.types.leaf, near, 1, DeviceRole::Leaf, "leaf");
  const auto b = s.device(s.types.system, near, 2, DeviceRole::System, "near");
  const auto c = s.device(s.types.system, far, 2, DeviceRole::System, "far");
  // One assembly with two far ends: as long as its longer leg, a plug in three cages.
  const auto cable = s.edit->addCable({s.types.aec, {}});
  s.link(a, 0, b, 0, cable);
  s.link(a, 1, c, 0, cable);
  // One assembly with two links cage to cage: a plug in two cages.
  const auto both = s.edit->addCable({s.types.aec, {}});
  s.link(a, 2, b, 2, both);
  s.link(a, 3, b, 3, both);
  const auto figures = LiveFigures::full(s.design(), *s.catalog, {});
  const Tally& t = figures.tally();
  QCOMPARE(t.assemblyCages(), 3 + 2);
  QCOMPARE(t.cablePower(), 5 * 9000);
  QCOMPARE(t.cables()[s.types.aec.value].total(), 2);
  QCOMPARE(t.cables()[s.types.aec.value].tooLong, 1);
  QCOMPARE(t.rack(far).typical, 10'200'000 + 9000);
}

void FiguresTest::rackUnitsAreNotCountedTwice() {
  SampleCatalog types;
  DeviceType half = types.catalog[types.leaf];
  half.part = part("half", Money::dollars(1));
  half.fullDepth = false;
  const auto shallow = must(types.catalog.add(half));
  Sample s(types);
  const auto rack = s.rack(s.row("A", 0), 0);
  Device device;
  device.type = shallow;
  device.rack = rack;
  device.position = 1;
  device.name = "front";
  must(s.edit->addDevice(device));
  device.face = Face::Rear;
  device.name = "rear";
  must(s.edit->addDevice(device));
  s.device(s.types.system, rack, 10, DeviceRole::System, "system");
  QCOMPARE(LiveFigures::full(s.design(), *s.catalog, {}).rack(rack).usedHalfUnits, 2 + 16);
}

// ---------------------------------------------------------------- random edits

namespace {

/// Makes random edits of every kind; refusals are part of the game.
class Chaos {
 public:
  Chaos(Sample& sample, unsigned seed) : s_(sample), random_(seed) {}

  void edit(DesignEdit& e) {
    const Design& d = e.design();
    switch (pick(16)) {
    case 0: return void(e.moveRacks(std::vector{DesignEdit::RackPlace{any(d.racks), any(d.rows), mm(40'000)}}));
    case 1: return moveDevice(e);
    case 2: return void(e.removeDevice(any(d.devices)));
    case 3: return addSwitch(e);
    case 4: return void(e.disconnect(any(d.links)));
    case 5: return connect(e);
    case 6: return void(e.setCable(any(d.cables), {cableType(), pick(3) == 0 ? mm(30'000) : Length{}}));
    case 7: return void(e.unplug(any(d.modules)));
    case 8: return void(e.plug(any(d.devices), static_cast<std::uint16_t>(pick(32)), moduleType()));
    case 9: return void(e.replaceModule(any(d.modules), moduleType()));
    case 10: return moveRow(e);
    case 11: return void(e.setRole(any(d.devices), static_cast<DeviceRole>(pick(6)), {}, 0, 0));
    case 12: return pick(20) == 0 ? void(e.removeRack(any(d.racks))) : void();
    case 13: return void(e.addRack({s_.types.rack, any(d.rows), mm(60'000), false, {}}));
    case 14: return pick(10) == 0 ? void(e.addFabric({FabricKind::Storage, "more"})) : void();
    case 15: return trays(e);
    default: return;
    }
  }
  unsigned pick(unsigned n) { return static_cast<unsigned>(random_() % n); }

 private:
  Length mm(unsigned limit) { return Length::millimetres(static_cast<int>(pick(limit))); }
  template <class Row>
  Id<Row> any(const Table<Row>& table) {
    std::vector<Id<Row>> ids;
    table.forEach([&](Id<Row> id, const Row&) { ids.push_back(id); });
    return ids.empty() ? Id<Row>{} : ids[pick(static_cast<unsigned>(ids.size()))];
  }
  Id<CableType> cableType() {
    const Id<CableType> types[] = {s_.types.fibre, s_.types.aec, s_.types.dac, s_.types.splitter};
    return types[pick(4)];
  }
  Id<TransceiverType> moduleType() {
    const Id<TransceiverType> types[] = {s_.types.finned, s_.types.flat, s_.types.single};
    return types[pick(3)];
  }
  void moveDevice(DesignEdit& e) {
    const auto device = any(e.design().devices);
    if (!device) return;
    const auto rack = any(e.design().racks);
    if (const auto place =
            e.freePosition(rack, e.design().devices[device].type, static_cast<std::uint16_t>(1 + pick(40))))
      (void)e.moveDevice(device, rack, *place, Face::Front);
  }
  void addSwitch(DesignEdit& e) {
    Device device;
    device.type = pick(4) == 0 ? s_.types.cpo : s_.types.leaf;
    device.rack = any(e.design().racks);
    device.role = DeviceRole::Leaf;
    device.name = "new";
    if (const auto place = e.freePosition(device.rack, device.type)) {
      device.position = *place;
      (void)e.addDevice(device);
    }
  }
  void connect(DesignEdit& e) {
    const auto a = any(e.design().devices), b = any(e.design().devices), c = any(e.design().devices);
    if (!a) return;
    const auto port = [&](Id<Device> device) {
      return PortRef{device, static_cast<std::uint16_t>(pick(std::max<unsigned>(1, e.design().slotsOf(device).ports)))};
    };
    const auto cable = e.addCable({cableType(), {}});
    const auto fabric = any(e.design().fabrics);
    (void)e.connect(port(a), port(b), cable, fabric);
    if (pick(2) == 0) (void)e.connect(port(a), port(c), cable, fabric);
    if (pick(2) == 0) (void)e.connect(port(a), port(b), any(e.design().cables), fabric);
  }
  void moveRow(DesignEdit& e) {
    const auto id = any(e.design().rows);
    RackRow row = e.design().rows[id];
    row.y = mm(20'000);
    (void)e.setRow(id, row);
  }
  void trays(DesignEdit& e) {
    if (pick(8) != 0) return;
    Hall hall = e.design().halls[s_.hall];
    hall.crossTrays.assign(pick(3), mm(20'000));
    (void)e.setHall(s_.hall, hall);
  }

  Sample& s_;
  std::mt19937 random_;
};

}  // namespace

void FiguresTest::incrementalEqualsFull_data() {
  QTest::addColumn<unsigned>("seed");
  for (unsigned seed = 1; seed <= 4; ++seed) QTest::newRow(std::to_string(seed).c_str()) << seed;
}

void FiguresTest::incrementalEqualsFull() {
  QFETCH(unsigned, seed);
  Sample s;
  FatTreeSize size;
  size.systemsPerUnit = 6;
  size.racksPerRow = 4;
  buildFatTree(s, s.types.leaf, size);
  const Settings settings;
  Chaos chaos(s, seed);
  Design before = std::move(*s.edit).finish();
  auto live = LiveFigures::full(before, *s.catalog, settings);
  std::vector<Design> history{before};
  for (int step = 0; step < 1500; ++step) {
    Design after;
    if (chaos.pick(10) == 0) {
      after = history[chaos.pick(static_cast<unsigned>(history.size()))];  // undo, redo, jump
    } else {
      DesignEdit edit(before, s.catalog, s.ids);
      for (unsigned n = chaos.pick(4) + 1; n > 0; --n) chaos.edit(edit);
      after = std::move(edit).finish();
    }
    live.apply(before, after, *s.catalog, settings);
    before = after;
    if (step % 50 == 0) history.push_back(after);
    if (step % 10 != 0) continue;
    QVERIFY2(live == LiveFigures::full(after, *s.catalog, settings), std::to_string(step).c_str());
  }
  QVERIFY(before.links.size() > 10);
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
