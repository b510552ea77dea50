// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What racks and devices draw, weigh and cost: counted by hand, nothing twice, and as the live figures say.

#include "tests/core/analysis/sample.h"

#include "core/analysis/figures.h"
#include "core/analysis/rack_load.h"
#include "core/analysis/shares.h"

#include <QTest>

using namespace fabric;
using namespace fabric::test;

class SharesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aRackIsItsParts() {
    Sample s;
    const Id<RackRow> row = s.row("A", 0);
    const Id<Rack> rack = s.rack(row, 0);
    const Id<Device> system = s.device(s.types.system, rack, 2, DeviceRole::System, "sys");
    s.plug(system, 0, s.types.flat);
    s.plug(system, 1, s.types.flat);
    const ObjectRef objects[] = {ObjectRef::of(rack), ObjectRef::of(system)};  // the system is in the rack already
    const Shares shares = sharesOf(s.design(), *s.catalog, objects);
    QCOMPARE(shares.power, Power::watts(10'200 + 2 * 15));
    QCOMPARE(shares.maximumPower, Power::watts(10'200 + 2 * 17));
    QCOMPARE(shares.weight, Mass::kilograms(130));
    QCOMPARE(shares.cost, Money::dollars(3000 + 350'000 + 2 * 1000));
    QCOMPARE(shares.unpriced, std::int64_t{0});
    QCOMPARE(shares.powerTerms.size(), std::size_t{2});
    QCOMPARE(shares.powerTerms[0].basis, TermBasis::Maximum);  // no typical figure
    QCOMPARE(shares.powerTerms[1].basis, TermBasis::Typical);
    QCOMPARE(shares.powerTerms[1].count, std::int64_t{2});
  }

  void asTheLiveFiguresSay() {
    Sample s;
    const Id<RackRow> row = s.row("A", 0);
    const Id<Rack> rack = s.rack(row, 0);
    const Id<Device> cpo = s.device(s.types.cpo, rack, 10, DeviceRole::Leaf, "cpo");
    const Id<Device> leafA = s.device(s.types.leaf, rack, 2, DeviceRole::Leaf, "a");
    const Id<Device> leafB = s.device(s.types.leaf, rack, 4, DeviceRole::Leaf, "b");
    const Id<Cable> dac = s.edit->addCable({s.types.dac, {}});
    s.link(leafA, 0, leafB, 0, dac);
    s.link(leafA, 1, leafB, 1, dac);
    s.plug(leafA, 5, s.types.finned);
    const ObjectRef object = ObjectRef::of(rack);
    const Shares shares = sharesOf(s.design(), *s.catalog, std::span(&object, 1));
    const RackFigures figures = LiveFigures::full(s.design(), *s.catalog, Settings{}).rack(rack);
    QCOMPARE(shares.power, figures.power);
    QCOMPARE(shares.maximumPower, figures.maximumPower);
    QCOMPARE(shares.weight, figures.weight);
    QVERIFY(cpo);
  }

  void aSystemWithoutFiguresDrawsWhatItsNicsDo() {
    SampleCatalog types;
    DeviceType bare = types.catalog[types.system];
    bare.part = part("bare", std::nullopt);
    bare.typical = bare.maximum = std::nullopt;
    const Id<DeviceType> type = must(types.catalog.add(bare));
    Sample s(types);
    const Id<Rack> rack = s.rack(s.row("A", 0), 0);
    s.device(type, rack, 2, DeviceRole::System, "sys");
    const RackFigures figures = LiveFigures::full(s.design(), *s.catalog, Settings{}).rack(rack);
    QCOMPARE(figures.maximumPower, Power::watts(8 * 25));
    QCOMPARE(loadOf(s.design(), *s.catalog, rack), (RackLoad{figures.maximumPower, figures.weight}));
  }

  void aPartWithoutPriceIsCounted() {
    Sample s;
    const Id<RackRow> row = s.row("A", 0);
    const Id<Device> endpoint = s.device(s.types.endpoint, s.rack(row, 0), 2, DeviceRole::Endpoint, "ep");
    const ObjectRef object = ObjectRef::of(endpoint);
    const Shares shares = sharesOf(s.design(), *s.catalog, std::span(&object, 1));
    QCOMPARE(shares.unpriced, std::int64_t{1});
    QCOMPARE(shares.unweighed, std::int64_t{1});
    QCOMPARE(shares.cost, Money{});
  }
};

QTEST_APPLESS_MAIN(SharesTest)
#include "shares_test.moc"
