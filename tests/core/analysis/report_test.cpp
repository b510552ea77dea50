// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report: sums by class against figures worked out by hand.
#include <QTest>

#include <limits>
#include <numeric>
#include <span>
#include <vector>

#include "core/analysis/checks.h"
#include "core/analysis/part_report.h"
#include "core/analysis/report_builder.h"
#include "tests/core/analysis/fat_tree.h"

using namespace fabric;
using namespace fabric::test;

class ReportTest : public QObject {
  Q_OBJECT

 private slots:
  void oneLeafWith32Hosts();
  void fourRailsOfSystems();
  void coPackagedSwitches();
  void worstLeafCounts();
  void energyAndYears();
  void unpricedIsNeverZero();
  void moneyThatDoesNotFitIsVoid();
  void liveEqualsFromNothing();
  void heatIsPowerByCooling();
  void aPartThatIsEverythingHasTheFiguresOfTheWhole();
  void partsCountWhatBelongsToThem();
};

namespace {

Power powerOf(const Report& report, CostClass c) { return report.power[static_cast<std::size_t>(c)]; }
Money costOf(const Report& report, CostClass c) { return report.cost[static_cast<std::size_t>(c)]; }

}  // namespace

/// Published case: 32 single-port and 16 twin-port modules, 36,800 USD, 560 W at most.
void ReportTest::oneLeafWith32Hosts() {
  Sample s;
  const auto row = s.row("A", 0);
  auto rack = s.rack(row, 0);
  const auto leaf = s.device(s.types.leaf, rack, 44, DeviceRole::Leaf, "leaf");
  for (int i = 0; i < 16; ++i) s.plug(leaf, i, s.types.finned);
  for (int i = 0; i < 32; ++i) {
    const auto host = s.device(s.types.endpoint, rack, i + 1, DeviceRole::Endpoint, "host");
    s.plug(host, 0, s.types.single);
    s.link(host, 0, leaf, i, s.types.fibre);
  }
  const Report r = quickReport(s.design(), *s.catalog, {});
  QCOMPARE(r.counts.transceivers, 48);
  QCOMPARE(r.counts.transceiversByType.at(s.types.single), 32);
  QCOMPARE(r.counts.transceiversByType.at(s.types.finned), 16);
  QCOMPARE(r.counts.cables, 32);
  QCOMPARE(r.counts.fibreCables.at(Medium::SingleMode), 32);
  QVERIFY(r.counts.cablesByTechnology.empty());
  QCOMPARE(r.counts.fibres, 32 * 8);
  QCOMPARE(r.counts.endpoints, 32);
  QCOMPARE(r.counts.cages, 32 + 32);
  QCOMPARE(r.counts.cagesOccupied, 48);
  QCOMPARE(costOf(r, CostClass::Transceivers), Money::dollars(36'800));
  QCOMPARE(r.maximumPower, Power::watts(1700 + 560));
  QCOMPARE(powerOf(r, CostClass::Transceivers), Power::watts(32 * 9 + 16 * 15));
  QCOMPARE(r.injection, DataRate::gigabitsPerSecond(32 * 400));
  QCOMPARE(r.oversubscriptionLeaf, 0);  // nothing above the leaf
}

void ReportTest::fourRailsOfSystems() {
  Sample s;
  buildFatTree(s, s.types.leaf, {});
  const Report r = quickReport(s.design(), *s.catalog, {});
  QCOMPARE(r.counts.systems, 32);
  QCOMPARE(r.counts.accelerators, 256);
  QCOMPARE(r.counts.nics, 256);
  QCOMPARE(r.counts.switches, 12);
  QCOMPARE(r.counts.leaves, 8);
  QCOMPARE(r.counts.spines, 4);
  QCOMPARE(r.counts.links.byTier[static_cast<std::size_t>(LinkTier::HostLeaf)], 256);
  QCOMPARE(r.counts.links.byTier[static_cast<std::size_t>(LinkTier::LeafSpine)], 256);
  QCOMPARE(r.counts.ports, 32 * 8 + 12 * 64);
  QCOMPARE(r.counts.portsUsed, 1024);
  QCOMPARE(r.oversubscriptionLeaf, 1000);
  QCOMPARE(r.scaleOutPerAccelerator, DataRate::gigabitsPerSecond(400));
  QCOMPARE(r.scaleUpPerAccelerator, DataRate::gigabitsPerSecond(3600));  // 900 GB/s both ways
  QCOMPARE(r.injection, DataRate::gigabitsPerSecond(256 * 400));
  QCOMPARE(powerOf(r, CostClass::Nics), Power::watts(256 * 25));
  QCOMPARE(powerOf(r, CostClass::Systems), Power::watts(32 * 10'200 - 256 * 25));
  QCOMPARE(powerOf(r, CostClass::Switches), Power::watts(12 * 700));
  QCOMPARE(powerOf(r, CostClass::Transceivers), Power::watts((32 * 4 + 12 * 32) * 15));
  QCOMPARE(r.totalPower, Power::watts(32 * 10'200 + 12 * 700 + 512 * 15));
  QCOMPARE(r.networkPower, Power::watts(256 * 25 + 12 * 700 + 512 * 15));
  Power racks;
  for (const RackFigures& rack : r.racks) racks += rack.power;
  QCOMPARE(racks, r.totalPower);
  QCOMPARE(r.maxRackPower, Power::watts(4 * (10'200 + 4 * 15)));
  QCOMPARE(costOf(r, CostClass::Systems), Money::dollars(32 * 350'000));
  QCOMPARE(costOf(r, CostClass::Nics), Money{});  // in the systems' price
  QCOMPARE(costOf(r, CostClass::Transceivers), Money::dollars(128 * 1000 + 384 * 900));
  QCOMPARE(costOf(r, CostClass::Racks), Money::dollars(3000 * static_cast<int>(r.counts.racks)));
  QCOMPARE(std::accumulate(r.cost.begin(), r.cost.end(), Money{}), r.capex);
  QCOMPARE(r.unpriced, 0);
}

void ReportTest::coPackagedSwitches() {
  Sample s;
  const auto rack = s.rack(s.row("A", 0), 0);
  const auto a = s.device(s.types.cpo, rack, 1, DeviceRole::Leaf, "a");
  const auto b = s.device(s.types.cpo, rack, 10, DeviceRole::Spine, "b");
  s.link(a, 0, b, 0, s.types.fibre);
  const Report r = quickReport(s.design(), *s.catalog, {});
  QCOMPARE(r.counts.transceivers, 0);
  QCOMPARE(r.counts.opticalEngines, 32);
  QCOMPARE(r.counts.externalLasers, 8);
  QCOMPARE(r.counts.cages, 0);
  QCOMPARE(r.counts.fibres, 8);
  QCOMPARE(powerOf(r, CostClass::Lasers), Power::watts(200));
  QCOMPARE(powerOf(r, CostClass::Switches), Power::watts(1400));  // engines are inside
  QCOMPARE(costOf(r, CostClass::Lasers), Money::dollars(8 * 1200));
}

void ReportTest::worstLeafCounts() {
  Sample s;
  const auto rack = s.rack(s.row("A", 0), 0);
  const auto leaf = s.device(s.types.leaf, rack, 40, DeviceRole::Leaf, "leaf");
  const auto spine = s.device(s.types.leaf, rack, 41, DeviceRole::Spine, "spine");
  const auto system = s.device(s.types.system, rack, 1, DeviceRole::System, "system");
  for (int port = 0; port < 8; ++port) s.link(system, port, leaf, port, s.types.aec);
  for (int port = 0; port < 3; ++port) s.link(leaf, 32 + port, spine, port, s.types.dac);
  const Report r = quickReport(s.design(), *s.catalog, {});
  QCOMPARE(r.oversubscriptionLeaf, 2667);
  QCOMPARE(r.counts.cablesByTechnology.at(Technology::Aec), 8);
  QCOMPARE(r.counts.cablesByTechnology.at(Technology::Dac), 3);
  QCOMPARE(r.counts.transceivers, 0);
  QCOMPARE(powerOf(r, CostClass::Cables), Power::milliwatts(8 * 18'000 + 3 * 200));
  QCOMPARE(ratioThousandths(480 * 4, 160 * 4), 3000);
}

/// Published case: 685.7 W saved at PUE 1.25 and 0.078 USD/kWh are 585.7 USD a year.
void ReportTest::energyAndYears() {
  const Power facility = Power::milliwatts(685'714 * 125 / 100);
  QCOMPARE(energyPerYear(facility, {}).count() / 100'000, 5856);  // 585.67 USD
  Sample s;
  buildFatTree(s, s.types.leaf, {});
  const Report r = quickReport(s.design(), *s.catalog, {});
  QCOMPARE(r.facilityPower.count(), r.totalPower.count() * 5 / 4);
  QCOMPARE(r.totalCost, r.capex + r.energyPerYear * 5);
}

void ReportTest::unpricedIsNeverZero() {
  Sample s;
  const auto rack = s.rack(s.row("A", 0), 0);
  for (int i = 0; i < 3; ++i) s.device(s.types.endpoint, rack, i + 1, DeviceRole::Endpoint, "host");
  QCOMPARE(quickReport(s.design(), *s.catalog, {}).unpriced, 3);
}

void ReportTest::moneyThatDoesNotFitIsVoid() {
  SampleCatalog types;
  DeviceType dear = types.catalog[types.system];
  dear.part = part("dear", Money::fromCount(std::numeric_limits<std::int64_t>::max() / 2));
  types.system = must(types.catalog.add(dear));
  Sample s(types);
  const auto rack = s.rack(s.row("A", 0), 0);
  s.device(s.types.system, rack, 1, DeviceRole::System, "one");
  QVERIFY(!quickReport(s.design(), *s.catalog, {}).moneyOverflow);
  s.device(s.types.system, rack, 9, DeviceRole::System, "two");
  s.device(s.types.system, rack, 17, DeviceRole::System, "three");
  const Report r = quickReport(s.design(), *s.catalog, {});
  QVERIFY(r.moneyOverflow);
  QCOMPARE(r.capex, Money{});
}

void ReportTest::liveEqualsFromNothing() {
  Sample s;
  FatTreeSize size;
  size.spinesPerPod = 8;
  size.coresPerSpine = 2;
  size.pods = 2;
  buildFatTree(s, s.types.leaf, size);
  const auto live = LiveFigures::full(s.design(), *s.catalog, {});
  QVERIFY(reportOf(live, s.design(), *s.catalog, {}) == quickReport(s.design(), *s.catalog, {}));
}

void ReportTest::aPartThatIsEverythingHasTheFiguresOfTheWhole() {
  Sample s;
  FatTreeSize size;
  size.spinesPerPod = 8;
  buildFatTree(s, s.types.leaf, size);
  const Design design = s.design();
  std::vector<ObjectRef> all;
  design.rows.forEach([&](Id<RackRow> id, const RackRow&) { all.push_back(ObjectRef::of(id)); });
  const std::vector<Finding> findings = check(design, *s.catalog, {});
  Report whole = quickReport(design, *s.catalog, {});
  addFindings(whole, findings);
  Report part = partReport(design, *s.catalog, {}, all, findings);
  QVERIFY(part.counts == whole.counts);
  QCOMPARE(part.power, whole.power);
  QCOMPARE(part.cost, whole.cost);
  QCOMPARE(part.totalCost, whole.totalCost);
  QCOMPARE(part.unpriced, whole.unpriced);
  QCOMPARE(part.totalLengthMm, whole.totalLengthMm);
  QCOMPARE(part.networkPower, whole.networkPower);
  QVERIFY(part.errors + part.warnings + part.infos <= whole.errors + whole.warnings + whole.infos);
}

/// A system with a rail to each of two fabrics, and a switch of each; the first leaf also has a spare module.
void ReportTest::partsCountWhatBelongsToThem() {
  Sample s;
  const auto rack = s.rack(s.row("A", 0), 0), far = s.rack(s.row("B", 2700), 0);
  const auto system = s.device(s.types.system, rack, 1, DeviceRole::System, "system");
  const auto leaf = s.device(s.types.leaf, far, 41, DeviceRole::Leaf, "leaf");
  const auto other = s.device(s.types.leaf, far, 43, DeviceRole::Leaf, "other");
  const auto storage = s.edit->addFabric({FabricKind::Storage, "storage"});
  s.plug(leaf, 0, s.types.finned);
  s.plug(leaf, 5, s.types.finned);
  s.plug(other, 0, s.types.finned);
  s.plug(system, 0, s.types.finned);
  const auto first = s.link(system, 0, leaf, 0, s.types.fibre);
  must(s.edit->connect({system, 4}, {other, 4}, s.edit->addCable({s.types.aec, {}}), storage));
  const Design design = s.design();
  const auto report = [&](const DesignPart& part) { return partReport(design, *s.catalog, {}, part); };

  const Report back = report(design.links[first].fabric);
  QCOMPARE(back.counts.switches, 1);
  QCOMPARE(back.counts.links.total, 1);
  QCOMPARE(back.counts.cables, 1);
  QCOMPARE(back.counts.transceivers, 3);  // at both ends of its link, and the spare one in its switch
  QCOMPARE(back.counts.accelerators, 8);
  QCOMPARE(powerOf(back, CostClass::Systems), Power{});
  QCOMPARE(back.networkPower, back.totalPower);
  QCOMPARE(back.counts.racks, 0);

  const Report side = report(storage);
  QCOMPARE(side.counts.transceivers, 1);  // plugged where nothing is linked
  QCOMPARE(side.counts.cablesByTechnology.at(Technology::Aec), 1);

  const Report one = report(std::vector{ObjectRef::of(rack)});
  QCOMPARE(one.counts.racks, 1);
  QCOMPARE(one.counts.systems, 1);
  QCOMPARE(one.counts.switches, 0);
  QCOMPARE(one.counts.links.total, 2);  // with what ends there
  QCOMPARE(one.counts.transceivers, 1);
  QCOMPARE(one.counts.cables, 2);

  const Report link = report(std::vector{ObjectRef::of(first)});
  QCOMPARE(link.counts.links.total, 1);
  QCOMPARE(link.counts.transceivers, 0);
  const Report cage = report(std::vector{ObjectRef::cage(leaf, 0)});
  QCOMPARE(cage.counts.links.total, 1);
  QCOMPARE(cage.counts.transceivers, 1);
  QVERIFY(report(std::vector<ObjectRef>()).counts == report(std::vector{ObjectRef::of(Id<Rack>{999})}).counts);
  QCOMPARE(report(std::vector<ObjectRef>()).capex, Money{});

  // A finding counts where it is about something of the part.
  Finding finding;
  finding.severity = Severity::Error;
  finding.objects = {ObjectRef::port(system, 0)};
  const auto errors = [&](const DesignPart& part) {
    return partReport(design, *s.catalog, {}, part, std::span(&finding, 1)).errors;
  };
  QCOMPARE(errors(design.links[first].fabric), 1);
  QCOMPARE(errors(storage), 0);
  QCOMPARE(errors(std::vector{ObjectRef::of(rack)}), 1);
  QCOMPARE(errors(std::vector{ObjectRef::of(far)}), 1);  // its link ends there
  QCOMPARE(errors(std::vector{ObjectRef::of(other)}), 0);
}

/// 32 systems cooled by liquid, 12 switches by air; what they draw is all there is, and PUE adds a quarter.
void ReportTest::heatIsPowerByCooling() {
  SampleCatalog types;
  DeviceType system = types.catalog[types.system];
  system.part.id = "sys-wet";
  system.cooling = "liquid";
  types.system = must(types.catalog.add(system));
  DeviceType leaf = types.catalog[types.leaf];
  leaf.part.id = "sw-dry";
  leaf.cooling = "air";
  types.leaf = must(types.catalog.add(leaf));
  Sample s(types);
  buildFatTree(s, s.types.leaf, {});
  const Report r = makeReport(s.design(), *s.catalog, {});
  const auto heat = [&](Cooling cooling) { return r.heat.devices[static_cast<std::size_t>(cooling)]; };
  QCOMPARE(heat(Cooling::Liquid), Power::watts(32 * 10'200));
  QCOMPARE(heat(Cooling::Air), Power::watts(12 * 700));
  QCOMPARE(heat(Cooling::Either) + heat(Cooling::Unknown), Power{});
  QCOMPARE(r.heat.plugged, Power::watts(512 * 15));
  QCOMPARE(heat(Cooling::Liquid) + heat(Cooling::Air) + r.heat.plugged, r.totalPower);
  QCOMPARE(r.heat.maxRackLiquid, Power::watts(4 * 10'200));
  QCOMPARE(r.heat.maxRackAir, Power::watts(12 * 700));
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
