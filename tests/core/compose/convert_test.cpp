// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tier in another technology: what is kept, what changes with the switch, what stays and why.
#include <QTest>

#include "core/compose/convert_tier.h"
#include "core/compose/link_groups.h"
#include "tests/core/analysis/sample.h"

using namespace fabric;
using namespace fabric::test;

namespace {

/// The sample's types, and a linear module beside each retimed one.
SampleCatalog withLinear() {
  SampleCatalog types;
  for (const auto& [id, from] : {std::pair{"lpo-finned", types.finned}, std::pair{"lpo-flat", types.flat}}) {
    TransceiverType linear = types.catalog[from];
    linear.part = part(id, Money::dollars(500));
    linear.technology = Technology::Lpo;
    linear.reach = Length::metres(100);
    must(types.catalog.add(linear));
  }
  return types;
}

/// Two leaves and a spine in racks of their own, 8 links from each leaf to the spine, a system on each leaf.
struct Floor : Sample {
  Id<Rack> near, middle, far;
  Id<Device> leafNear, leafFar, spine, system;
  Settings settings;

  explicit Floor(int farMm = 1200, int spineUnit = 40) : Sample(withLinear()) {
    const auto line = row("A", 0);
    near = rack(line, 0);
    middle = rack(line, 600);
    far = rack(line, farMm);
    system = device(types.system, near, 1, DeviceRole::System, "sys-1");
    leafNear = device(types.leaf, near, 40, DeviceRole::Leaf, "leaf-1");
    leafFar = device(types.leaf, far, 40, DeviceRole::Leaf, "leaf-2");
    spine = device(types.leaf, middle, spineUnit, DeviceRole::Spine, "spine-1");
    must(linkGroups(*edit, settings, {{leafNear}, {system}, Pairing::InOrder, 4, "smf", {}}));
    must(linkGroups(*edit, settings, {{leafNear, leafFar}, {spine}, Pairing::AllToAll, 8, "smf", {}}));
  }
  Design taken() {
    Design made = std::move(*edit).finish();
    edit = std::make_unique<DesignEdit>(made, catalog, ids);
    return made;
  }
  Result<TierConversion> convert(const char* policy, LinkTier tier = LinkTier::LeafSpine) {
    const Design before = taken();
    return convertTier(before, catalog, ids, settings, {tier, {}}, policy);
  }
};

Technology technologyOf(const Design& d, const Catalog& catalog, Id<Device> device, int port) {
  const Link& link = d.links[d.linkAt(device, static_cast<std::uint16_t>(port))];
  const Id<Module> module = d.moduleIn(link.a, static_cast<std::uint16_t>(link.portA / 2));
  return module ? catalog[d.modules[module].type].technology : catalog[d.cables[link.cable].type].technology;
}

QString text(const Error& error) { return QString::fromStdString(error.sentence()); }

}  // namespace

class ConvertTest : public QObject {
  Q_OBJECT
 private slots:
  void modulesChangeAndLinksStay() {
    Floor floor;
    const Design before = floor.taken();
    const auto done = floor.convert("lpo");
    QVERIFY2(done, done ? "" : done.error().sentence().c_str());
    QCOMPARE(done->links, 16);
    QCOMPARE(done->media.converted, 16);
    QCOMPARE(done->media.already + done->media.left + done->linksLost, 0);
    QVERIFY(done->swaps.empty() && done->media.reasons.empty());
    QVERIFY(brokenInvariants(done->design, *floor.catalog).empty());
    QCOMPARE(technologyOf(done->design, *floor.catalog, floor.leafFar, 0), Technology::Lpo);
    // Racks, devices and links are the same rows; the other tier keeps its modules.
    QVERIFY(done->design.racks == before.racks && done->design.devices == before.devices);
    QCOMPARE(done->design.links.size(), before.links.size());
    QCOMPARE(done->design.modules[done->design.moduleIn(floor.system, 0)].type, floor.types.flat);
  }

  void twiceIsNoChange() {
    Floor floor;
    const auto once = floor.convert("lpo");
    QVERIFY(once);
    const auto twice = convertTier(once->design, floor.catalog, floor.ids, floor.settings, {}, "lpo");
    QVERIFY(twice);
    QCOMPARE(twice->media.already, 16);
    QCOMPARE(twice->media.converted, 0);
    QVERIFY(twice->design == once->design);
  }

  void whatIsTooFarStaysAndIsTold() {
    Floor floor(9000);
    const auto done = floor.convert("dac");
    QVERIFY2(done, done ? "" : done.error().sentence().c_str());
    QCOMPARE(done->media.converted, 8);
    QCOMPARE(done->media.left, 8);
    QCOMPARE(done->media.reasons.size(), std::size_t{1});
    QVERIFY2(done->media.reasons.front().find("the longest is 3 m") != std::string::npos,
             done->media.reasons.front().c_str());
    QCOMPARE(technologyOf(done->design, *floor.catalog, floor.leafNear, 8), Technology::Dac);
    QCOMPARE(technologyOf(done->design, *floor.catalog, floor.leafFar, 0), Technology::Retimed);
    QVERIFY(brokenInvariants(done->design, *floor.catalog).empty());
  }

  void nothingThatWorksIsRefused() {
    Floor floor(90'000);
    const auto done = floor.convert("aec", LinkTier::SpineCore);
    QVERIFY(!done);
    QVERIFY2(text(done.error()).contains(QStringLiteral("it has host-leaf, leaf-spine")),
             qPrintable(text(done.error())));
    const auto acc = floor.convert("acc");
    QVERIFY(!acc);
    QVERIFY2(text(acc.error()).contains(QStringLiteral("leaf-spine as acc")) &&
                 text(acc.error()).contains(QStringLiteral("nothing was changed")),
             qPrintable(text(acc.error())));
    const auto wrong = floor.convert("lpoo");
    QVERIFY(!wrong);
    QVERIFY2(text(wrong.error()).contains(QStringLiteral("did you mean")) ||
                 text(wrong.error()).contains(QStringLiteral("use auto")),
             qPrintable(text(wrong.error())));
  }

  void coPackagedSwitchesTakeThePlace() {
    Floor floor;
    const Design before = floor.taken();
    const auto done = floor.convert("cpo");
    QVERIFY2(done, done ? "" : done.error().sentence().c_str());
    QCOMPARE(done->media.converted, 16);
    QCOMPARE(done->linksLost, 0);
    QCOMPARE(done->design.links.size(), before.links.size());
    QCOMPARE(done->swaps.size(), std::size_t{1});
    const SwitchSwap& swap = done->swaps.front();
    QCOMPARE(swap.after, floor.types.cpo);
    QCOMPARE(swap.switches, 3);
    QCOMPARE(swap.links, 20);
    QCOMPARE(swap.linksKeptFar, 4);
    QCOMPARE(swap.moved, 0);
    QVERIFY(brokenInvariants(done->design, *floor.catalog).empty());
    // Names, roles and places are those of the old ones; only the system has modules.
    int found = 0;
    done->design.devices.forEach([&](Id<Device> id, const Device& device) {
      if (device.type != floor.types.cpo) return;
      before.devices.forEach([&](Id<Device>, const Device& old) {
        found += old.name == device.name && old.role == device.role && old.rack == device.rack &&
                 old.position == device.position;
      });
      QVERIFY(!done->design.moduleIn(id, 0));
    });
    QCOMPARE(found, 3);
    QCOMPARE(done->design.modules.size(), std::size_t{2});
    // And back: cages again, by the same number of links.
    const auto back = convertTier(done->design, floor.catalog, floor.ids, floor.settings, {}, "retimed");
    QVERIFY2(back, back ? "" : back.error().sentence().c_str());
    QCOMPARE(back->swaps.front().after, floor.types.leaf);
    QCOMPARE(back->design.links.size(), before.links.size());
    QCOMPARE(back->design.modules.size(), before.modules.size());
  }

  void tooHighForItsPlaceItStandsElsewhereInTheRack() {
    Floor floor(1200, 43);  // 4U from U43 would end at U46 of 44
    const auto done = floor.convert("cpo");
    QVERIFY2(done, done ? "" : done.error().sentence().c_str());
    QCOMPARE(done->swaps.front().moved, 1);
    QVERIFY(brokenInvariants(done->design, *floor.catalog).empty());
  }

  void withoutRoomOrPortsItIsRefused() {
    Floor full;
    for (int unit = 1; unit <= 44; unit += 4)
      if (unit < 37) full.device(full.types.cpo, full.middle, unit, DeviceRole::Other, "x" + std::to_string(unit));
    for (const int unit : {37, 39, 42})
      full.device(full.types.leaf, full.middle, unit, DeviceRole::Other, "y" + std::to_string(unit));
    const auto noRoom = full.convert("cpo");
    QVERIFY(!noRoom);
    QVERIFY2(text(noRoom.error()).contains(QStringLiteral("in the place of")), qPrintable(text(noRoom.error())));
    const auto none = full.convert("npo");
    QVERIFY(!none);
    QVERIFY2(text(none.error()).contains(QStringLiteral("no npo switch of the catalog has")),
             qPrintable(text(none.error())));
  }

  void lengthsThatWereFixedStayFixed() {
    Floor floor;
    const Id<Cable> cable = floor.design().links[floor.design().linkAt(floor.leafFar, 0)].cable;
    must(floor.edit->setCable(cable, {floor.design().cables[cable].type, Length::metres(30)}));
    const auto done = floor.convert("cpo");
    QVERIFY(done);
    int fixed = 0;
    done->design.cables.forEach([&](Id<Cable>, const Cable& c) { fixed += c.fixedLength == Length::metres(30); });
    QCOMPARE(fixed, 1);
  }
};

QTEST_GUILESS_MAIN(ConvertTest)
#include "convert_test.moc"
