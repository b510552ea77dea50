// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DesignEdit by example: what is refused and in which words, and the cases random edits seldom meet.
#include <QTest>

#include "core/design/invariants.h"
#include "tests/core/design/random_edits.h"
#include "tests/core/design/small_catalog.h"

using namespace fabric;
using namespace fabric::testing;

class DesignEditTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void racksDoNotOverlap();
  void racksTradePlaces();
  void devicesShareUnitsOnlyByFace();
  void zeroUnitDevicesStandNowhere();
  void freePositionIsFree();
  void linksNeedEqualRates();
  void bulkIsAsOneByOne();
  void bulkIsAllOrNothing();
  void cablesGoWithTheirLastLink();
  void aCableCarriesAtMost255Links();
  void removingARackTakesEverything();
  void lockedThingsStay();
  void deepGroupsAreWalkedOnce();
  void shapesAreBounded();

 private:
  template <class Type>
  Id<Type> typed(const char* id) const {
    return catalog_->find<Type>(id);
  }
  Result<Id<Device>> place(DesignEdit& edit, const char* type, std::uint16_t position, Face face = Face::Front,
                           Id<Rack> rack = {1}) {
    Device device;
    device.type = typed<DeviceType>(type);
    device.rack = rack;
    device.position = position;
    device.face = face;
    device.name = std::string(type) + "-" + std::to_string(position);
    return edit.addDevice(device);
  }
  static QByteArray words(const Error& error) { return QByteArray::fromStdString(error.sentence()); }

  std::shared_ptr<const Catalog> catalog_ = smallCatalog();
  IdSource ids_;
  Design base_;
};

void DesignEditTest::init() {
  ids_ = {};
  DesignEdit edit({}, catalog_, ids_);
  const auto hall = edit.addHall({edit.addSite({"Site"}), "Hall", {}});
  RackRow row;
  row.hall = *hall;
  row.name = "A";
  row.positions = 20;
  const auto line = edit.addRow(row);
  (void)edit.addRack({typed<RackType>("rk-48"), *line, {}, false, ""});
  (void)edit.addRack({typed<RackType>("rk-10"), *line, Length::millimetres(600), false, ""});
  (void)edit.addFabric({FabricKind::Compute, "compute"});
  base_ = std::move(edit).finish();
  QVERIFY(brokenInvariants(base_, *catalog_).empty());
}

void DesignEditTest::racksDoNotOverlap() {
  DesignEdit edit(base_, catalog_, ids_);
  const auto taken = edit.addRack({{1}, {1}, Length::millimetres(599), false, ""});
  QVERIFY(!taken);
  QCOMPARE(words(taken.error()), QByteArray("A01: a rack stands there"));
  QVERIFY(!edit.addRack({{1}, {1}, Length::millimetres(-1), false, ""}));
  QVERIFY(!edit.addRack({{1}, {9}, Length::metres(5), false, ""}));
  QVERIFY(!edit.addRack({{9}, {1}, Length::metres(5), false, ""}));
  QVERIFY(edit.addRack({{1}, {1}, Length::millimetres(1'200), false, ""}));
  QVERIFY(edit.addRack({{1}, {1}, Length::millimetres(2'147'483'647), false, ""}));
  QVERIFY(!edit.addRack({{1}, {1}, Length::millimetres(2'147'483'600), false, ""}));
}

void DesignEditTest::racksTradePlaces() {
  DesignEdit edit(base_, catalog_, ids_);
  const std::vector<DesignEdit::RackPlace> swap = {{{1}, {1}, Length::millimetres(600)}, {{2}, {1}, {}}};
  QVERIFY(edit.moveRacks(swap));
  QCOMPARE(rackName(edit.design(), {1}), std::string("A02"));
  const std::vector<DesignEdit::RackPlace> same = {{{1}, {1}, {}}, {{2}, {1}, Length::millimetres(10)}};
  const auto both = edit.moveRacks(same);
  QCOMPARE(words(both.error()), QByteArray("A01: two of the racks would overlap"));
  const std::vector<DesignEdit::RackPlace> twice = {{{1}, {1}, Length::metres(3)}, {{1}, {1}, Length::metres(6)}};
  QVERIFY(!edit.moveRacks(twice));
}

void DesignEditTest::devicesShareUnitsOnlyByFace() {
  DesignEdit edit(base_, catalog_, ids_);
  QVERIFY(place(edit, "gw-half", 1, Face::Front));
  QVERIFY(place(edit, "gw-half", 1, Face::Rear));
  const auto third = place(edit, "gw-half", 2, Face::Rear);
  QCOMPARE(words(third.error()), QByteArray("rack A01: gw-half-1 stands there"));
  QVERIFY(!place(edit, "sw-16", 2));
  QVERIFY(place(edit, "sw-16", 3));
  QVERIFY(!place(edit, "gw-half", 4, Face::Rear));
  QVERIFY(place(edit, "pnl-half-u", 5));
  QVERIFY(!place(edit, "pnl-half-u", 5));
  QVERIFY(place(edit, "pnl-half-u", 6));
  QVERIFY(place(edit, "sw-16", 95));
  const auto high = place(edit, "sw-16", 96);
  QCOMPARE(words(high.error()), QByteArray("rack A01: it ends at 48U; Model sw-16 needs 1U"));
}

void DesignEditTest::zeroUnitDevicesStandNowhere() {
  DesignEdit edit(base_, catalog_, ids_);
  QVERIFY(place(edit, "pdu-0u", 0));
  QVERIFY(place(edit, "pdu-0u", 0));
  QVERIFY(!place(edit, "pdu-0u", 3));
  QVERIFY(!place(edit, "sw-16", 0));
  QVERIFY(place(edit, "sw-16", 1));
  QVERIFY(!edit.moveDevice({3}, {1}, 0, Face::Front));
  QCOMPARE(int(*edit.freePosition({1}, typed<DeviceType>("pdu-0u"))), 0);
  QVERIFY(brokenInvariants(std::move(edit).finish(), *catalog_).empty());
}

void DesignEditTest::freePositionIsFree() {
  Random random(1);
  for (int round = 0; round < 300; ++round) {
    DesignEdit edit(base_, catalog_, ids_);
    static const char* types[] = {"sys-8", "sw-16", "sw-fixed", "gw-half", "pnl-half-u", "pdu-0u"};
    for (int n = 0; n < 30; ++n) {
      const char* type = types[random() % std::size(types)];
      const Face face = random() % 2 == 0 ? Face::Front : Face::Rear;
      const Id<Rack> rack{1 + static_cast<std::uint32_t>(random() % 2)};
      const auto free =
          edit.freePosition(rack, typed<DeviceType>(type), static_cast<std::uint16_t>(1 + random() % 30), face);
      if (free) QVERIFY(place(edit, type, *free, face, rack));
      else QCOMPARE(free.error().code, ErrorCode::DoesNotFit);
    }
  }
  DesignEdit edit(base_, catalog_, ids_);
  const auto tall = edit.freePosition({2}, typed<DeviceType>("sys-8"), 6);
  QCOMPARE(words(tall.error()), QByteArray("rack A02: it has 10U free; Model sys-8 needs 8U in one piece"));
}

void DesignEditTest::linksNeedEqualRates() {
  DesignEdit edit(base_, catalog_, ids_);
  const auto system = place(edit, "sys-8", 1);
  const auto leaf = place(edit, "sw-16", 17);
  const Id<Cable> cable = edit.addCable({typed<CableType>("os2-1"), {}});
  QVERIFY(edit.connect({*system, 0}, {*leaf, 0}, cable, {1}));
  const auto used = edit.connect({*system, 0}, {*leaf, 1}, cable, {1});
  QCOMPARE(words(used.error()), QByteArray("sys-8-1/osfp1/1: the port carries a link; disconnect it first"));
  const auto slow = edit.connect({*system, 8}, {*leaf, 1}, cable, {1});
  QCOMPARE(words(slow.error()),
           QByteArray("sys-8-1/storage1: it runs at 200 Gb/s, the other end at 400 Gb/s; split a cage to match"));
  QVERIFY(!edit.connect({*leaf, 3}, {*leaf, 3}, cable, {1}));
  QVERIFY(!edit.connect({*leaf, 3}, {*leaf, 99}, cable, {1}));
  QVERIFY(!edit.connect({*leaf, 3}, {*leaf, 4}, cable, {7}));
  const Id<Cable> unknown = edit.addCable({{99}, {}});
  QVERIFY(!edit.connect({*leaf, 3}, {*leaf, 4}, unknown, {1}));
  QVERIFY(!edit.plug(*system, 6, {1}));
  QVERIFY(edit.plug(*system, 0, {1}));
  QVERIFY(!edit.plug(*system, 0, {1}));
  const auto fixed = place(edit, "sw-fixed", 19);
  QVERIFY(!edit.plug(*fixed, 0, {1}));
  QVERIFY(brokenInvariants(std::move(edit).finish(), *catalog_).empty());
}

/// Modules, cables and links in bulk give the tables that single requests give, index included.
void DesignEditTest::bulkIsAsOneByOne() {
  const auto build = [&](bool bulk) {
    IdSource ids = ids_;
    DesignEdit edit(base_, catalog_, ids);
    const auto system = place(edit, "sys-8", 1);
    const auto leaf = place(edit, "sw-16", 17);
    const auto type = typed<CableType>("os2-1"), split = typed<CableType>("dac-split-1");
    const auto module = typed<TransceiverType>("xc-twin");
    if (bulk) {
      const DesignEdit::ModuleDraft modules[] = {{*system, module, 0}, {*leaf, module, 3}};
      const Id<CableType> cables[] = {type, split};
      const DesignEdit::LinkDraft links[] = {
          {{*system, 0}, {*leaf, 6}, 0}, {{*leaf, 0}, {*system, 2}, 1}, {{*leaf, 1}, {*system, 4}, 1}};
      if (!edit.addModules(modules) || !edit.addCabling(cables, links, {1})) return Design{};
    } else {
      if (!edit.plug(*system, 0, module) || !edit.plug(*leaf, 3, module)) return Design{};
      const Id<Cable> one = edit.addCable({type, {}}), two = edit.addCable({split, {}});
      if (!edit.connect({*system, 0}, {*leaf, 6}, one, {1}) || !edit.connect({*leaf, 0}, {*system, 2}, two, {1}))
        return Design{};
      if (!edit.connect({*leaf, 1}, {*system, 4}, two, {1})) return Design{};
    }
    return std::move(edit).finish();
  };
  const Design bulk = build(true), single = build(false);
  QCOMPARE(bulk.links.size(), std::size_t{3});
  QVERIFY(bulk == single);
  QVERIFY(brokenInvariants(bulk, *catalog_).empty());
}

void DesignEditTest::bulkIsAllOrNothing() {
  DesignEdit edit(base_, catalog_, ids_);
  const auto system = place(edit, "sys-8", 1);
  const auto leaf = place(edit, "sw-16", 17);
  const Id<CableType> cables[] = {typed<CableType>("os2-1"), typed<CableType>("os2-1")};
  const auto refused = [&](std::vector<DesignEdit::LinkDraft> links) {
    const auto done = edit.addCabling(cables, links, {1});
    return done ? QByteArray("done") : words(done.error());
  };
  QCOMPARE(refused({{{*system, 0}, {*leaf, 0}, 0}, {{*system, 1}, {*leaf, 0}, 1}}),
           QByteArray("sw-16-17/1/1: the port carries a link; disconnect it first"));
  QCOMPARE(refused({{{*system, 0}, {*leaf, 0}, 0}, {{*system, 99}, {*leaf, 1}, 1}}),
           QByteArray("sys-8-1: it has no port 100"));
  QCOMPARE(refused({{{*system, 0}, {*leaf, 0}, 0}, {{*system, 8}, {*leaf, 1}, 1}}),
           QByteArray("sys-8-1/storage1: it runs at 200 Gb/s, the other end at 400 Gb/s; split a cage to match"));
  QCOMPARE(refused({{{*system, 0}, {*leaf, 0}, 0}}), QByteArray("cable: it carries no link"));
  QCOMPARE(refused({{{*system, 0}, {{999}, 0}, 0}}), QByteArray("device: it is not in the design; select one that is"));
  const DesignEdit::ModuleDraft twice[] = {{*leaf, typed<TransceiverType>("xc-twin"), 2},
                                           {*leaf, typed<TransceiverType>("xc-twin"), 2}};
  QCOMPARE(words(edit.addModules(twice).error()), QByteArray("sw-16-17/3: the cage holds a module"));
  QVERIFY(edit.design().links.empty() && edit.design().cables.empty() && edit.design().modules.empty());
  QVERIFY(brokenInvariants(std::move(edit).finish(), *catalog_).empty());
}

void DesignEditTest::cablesGoWithTheirLastLink() {
  DesignEdit edit(base_, catalog_, ids_);
  const auto leaf = place(edit, "sw-16", 1);
  const Id<Cable> splitter = edit.addCable({typed<CableType>("dac-split-1"), {}});
  const auto first = edit.connect({*leaf, 0}, {*leaf, 1}, splitter, {1});
  const auto second = edit.connect({*leaf, 2}, {*leaf, 3}, splitter, {1});
  (void)edit.addCable({typed<CableType>("os2-1"), {}});
  const Design two = std::move(edit).finish();
  QCOMPARE(two.cables.size(), std::size_t{1});
  DesignEdit again(two, catalog_, ids_);
  QVERIFY(again.disconnect(*first));
  const Design one = std::move(again).finish();
  QCOMPARE(one.cables.size(), std::size_t{1});
  DesignEdit last(one, catalog_, ids_);
  QVERIFY(last.disconnect(*second));
  QCOMPARE(std::move(last).finish().cables.size(), std::size_t{0});
}

void DesignEditTest::aCableCarriesAtMost255Links() {
  DesignEdit edit(base_, catalog_, ids_);
  std::vector<PortRef> ports;
  for (std::uint16_t u = 1; u <= 95; u = static_cast<std::uint16_t>(u + 2)) {
    const auto leaf = place(edit, "sw-16", u);
    for (std::uint16_t port = 0; port < 16; ++port) ports.push_back({*leaf, port});
  }
  const Id<Cable> cable = edit.addCable({typed<CableType>("os2-1"), {}});
  for (std::size_t i = 0; i < 255; ++i) QVERIFY(edit.connect(ports[2 * i], ports[2 * i + 1], cable, {1}));
  const auto over = edit.connect(ports[600], ports[601], cable, {1});
  QCOMPARE(over.error().code, ErrorCode::LimitExceeded);
  QVERIFY(brokenInvariants(std::move(edit).finish(), *catalog_).empty());
}

void DesignEditTest::removingARackTakesEverything() {
  DesignEdit edit(base_, catalog_, ids_);
  const auto here = place(edit, "sw-16", 1);
  const auto there = place(edit, "sw-16", 1, Face::Front, {2});
  QVERIFY(edit.plug(*here, 0, {1}));
  QVERIFY(edit.connect({*here, 0}, {*there, 0}, edit.addCable({{1}, {}}), {1}));
  QVERIFY(edit.connect({*here, 1}, {*here, 2}, edit.addCable({{1}, {}}), {1}));
  QVERIFY(edit.removeRack({1}));
  const Design design = std::move(edit).finish();
  QCOMPARE(design.racks.size(), std::size_t{1});
  QCOMPARE(design.devices.size(), std::size_t{1});
  QVERIFY(design.modules.empty() && design.links.empty() && design.cables.empty());
  QVERIFY(brokenInvariants(design, *catalog_).empty());
}

void DesignEditTest::lockedThingsStay() {
  DesignEdit edit(base_, catalog_, ids_);
  const auto leaf = place(edit, "sw-16", 1);
  QVERIFY(edit.lockDevice(*leaf, true));
  QVERIFY(!edit.moveDevice(*leaf, {1}, 9, Face::Front));
  QVERIFY(!edit.removeDevice(*leaf));
  QVERIFY(!edit.removeRack({1}));
  QVERIFY(edit.lockRack({2}, true));
  const DesignEdit::RackPlace away{{2}, {1}, Length::metres(9)};
  QVERIFY(!edit.moveRacks({&away, 1}));
  QVERIFY(edit.lockRack({2}, false));
  QVERIFY(edit.moveRacks({&away, 1}));
}

void DesignEditTest::deepGroupsAreWalkedOnce() {
  Design design = base_;
  const EditNumber number = EditNumber::next();
  const std::uint32_t depth = 200'000;
  for (std::uint32_t id = 1; id <= depth; ++id) design.groups.set(number, {id}, {GroupKind::Pod, {id - 1}, {}, ""});
  QVERIFY(assembleDesign(design, *catalog_, ids_));
  design.groups.modify(number, {1}).parent = {depth};
  const auto cycle = assembleDesign(design, *catalog_, ids_);
  QVERIFY(!cycle);
  QVERIFY(words(cycle.error()).endsWith("it is its own parent"));
}

void DesignEditTest::shapesAreBounded() {
  DeviceType type = (*catalog_)[typed<DeviceType>("sw-16")];
  const auto refuses = [&](auto change) {
    DeviceType other = type;
    change(other);
    return !DeviceShape::make(other);
  };
  QVERIFY(DeviceShape::make(type));
  QVERIFY(refuses([](DeviceType& t) { t.cages[0].cages = 65'535; }));
  QVERIFY(refuses([](DeviceType& t) { t.cages.resize(300, t.cages[0]); }));
  QVERIFY(refuses([](DeviceType& t) { t.cages[0].portsPerCage = 0; }));
  QVERIFY(refuses(
      [](DeviceType& t) { t.cages[0].portRate = DataRate::bitsPerSecond(std::numeric_limits<std::int64_t>::max()); }));
  QVERIFY(refuses(
      [](DeviceType& t) { t.cages[0].laneRate = DataRate::bitsPerSecond(std::numeric_limits<std::int64_t>::max()); }));
  QVERIFY(refuses([](DeviceType& t) { t.cages[0].portRate = DataRate::bitsPerSecond(-1); }));
  const std::vector<CageSplit> many(9, CageSplit{0, 1, 2, DataRate::gigabitsPerSecond(400)});
  QVERIFY(!DeviceShape::make(type, many));
  const CageSplit split{0, 2, 4, DataRate::gigabitsPerSecond(200)};
  const auto shape = DeviceShape::make(type, {&split, 1});
  QCOMPARE(shape->ports().size(), std::size_t{20});
  QCOMPARE(shape->portName(5), std::string("2/2"));
  QCOMPARE(int(*shape->findPort("3/1")), 8);
}

QTEST_APPLESS_MAIN(DesignEditTest)
#include "design_edit_test.moc"
