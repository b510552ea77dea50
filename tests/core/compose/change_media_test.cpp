// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other media for links that are there, and transceivers brought to cages.
#include <QTest>

#include "core/compose/change_media.h"
#include "core/compose/link_ports.h"
#include "tests/core/analysis/sample.h"

using namespace fabric;
using namespace fabric::test;

namespace {

/// A system on a leaf in the next rack, both ports of a cage linked by one AEC.
struct Floor : Sample {
  Id<Rack> left, right;
  Id<Device> system, leaf;
  Settings settings;

  Floor() {
    const auto line = row("A", 0);
    left = rack(line, 0);
    right = rack(line, 600);
    system = device(types.system, left, 30, DeviceRole::System, "sys-1");
    leaf = device(types.leaf, right, 40, DeviceRole::Leaf, "leaf-1");
    const std::vector<PortPair> pairs{{{system, 0}, {leaf, 0}}, {{system, 1}, {leaf, 1}}};
    must(linkPorts(*edit, settings, pairs, "aec"));
  }
  std::vector<Id<Link>> links() const {
    std::vector<Id<Link>> all;
    design().links.forEach([&](Id<Link> id, const Link&) { all.push_back(id); });
    return all;
  }
  Id<CableType> cable(std::uint16_t port) const {
    return design().cables[design().links[design().linkAt(leaf, port)].cable].type;
  }
  void away(int millimetres) {
    const DesignEdit::RackPlace place{right, design().racks[right].row, Length::millimetres(millimetres)};
    must(edit->moveRacks({&place, 1}));
  }
};

QString text(const std::string& s) { return QString::fromStdString(s); }

}  // namespace

class ChangeMediaTest : public QObject {
  Q_OBJECT
 private slots:
  void aCableChangesLinksOfOneCageTogether() {
    Floor floor;
    QCOMPARE(floor.cable(0), floor.types.aec);
    const std::vector<Id<Link>> one{floor.links().front()};
    const auto changed = changeMedia(*floor.edit, floor.settings, one, "fb-3m");
    QVERIFY2(changed, changed ? "" : changed.error().sentence().c_str());
    QCOMPARE(changed->size(), std::size_t{1});
    QCOMPARE(changed->front().links, 2);
    QCOMPARE(changed->front().cableBefore, floor.types.aec);
    QCOMPARE(changed->front().cableAfter, floor.types.fibre);
    QCOMPARE(floor.cable(0), floor.types.fibre);
    QCOMPARE(floor.cable(1), floor.types.fibre);
    QVERIFY(floor.design().moduleIn(floor.leaf, 0) && floor.design().moduleIn(floor.system, 0));
    QVERIFY(floor.isSound());
    // And back: the modules leave with the fibre.
    QVERIFY(changeMedia(*floor.edit, floor.settings, floor.links(), "aec-1m"));
    QCOMPARE(floor.cable(1), floor.types.aec);
    QVERIFY(!floor.design().moduleIn(floor.leaf, 0));
  }

  void aTransceiverChangesBothEnds() {
    Floor floor;
    const auto changed = changeMedia(*floor.edit, floor.settings, floor.links(), "xc-finned");
    QVERIFY2(changed, changed ? "" : changed.error().sentence().c_str());
    const Design& d = floor.design();
    QCOMPARE(d.modules[d.moduleIn(floor.leaf, 0)].type, floor.types.finned);
    QCOMPARE(d.modules[d.moduleIn(floor.system, 0)].type, floor.types.flat);
  }

  void whatDoesNotFitIsRefusedWithTheReason() {
    Floor floor;
    const auto dac = changeMedia(*floor.edit, floor.settings, floor.links(), "dac-1m");
    QVERIFY(!dac);
    QVERIFY2(text(dac.error().sentence()).contains(QStringLiteral("finned")), dac.error().sentence().c_str());
    floor.away(50'000);
    const auto aec = changeMedia(*floor.edit, floor.settings, floor.links(), "aec-1m");
    QVERIFY(!aec);
    QVERIFY2(text(aec.error().sentence()).contains(QStringLiteral("the longest is 7 m")),
             aec.error().sentence().c_str());
  }

  void linksThatBecomeTooLongAreMended() {
    Floor floor;
    QVERIFY(mendReach(*floor.edit, floor.settings, floor.links()).empty());
    QCOMPARE(floor.cable(0), floor.types.aec);
    floor.away(20'000);
    const auto changed = mendReach(*floor.edit, floor.settings, floor.links());
    QCOMPARE(changed.size(), std::size_t{1});
    QCOMPARE(changed.front().links, 2);
    QCOMPARE(changed.front().cableAfter, floor.types.fibre);
    QCOMPARE(floor.cable(0), floor.types.fibre);
    QVERIFY(floor.isSound());
  }

  void whatNothingReachesStaysAsItIs() {
    Floor floor;
    floor.away(900'000);
    QVERIFY(mendReach(*floor.edit, floor.settings, floor.links()).empty());
    QCOMPARE(floor.cable(0), floor.types.aec);
  }

  void transceiversFillTheFreeCagesTheyFit() {
    Floor floor;
    const auto filled = plugIntoAll(*floor.edit, floor.leaf, floor.types.finned);
    QVERIFY(filled);
    QCOMPARE(*filled, 31);  // the first holds a plug of the AEC
    QVERIFY(!floor.design().moduleIn(floor.leaf, 0));
    const auto flat = plugIntoAll(*floor.edit, floor.system, floor.types.finned);
    QVERIFY(!flat);
    QVERIFY2(text(flat.error().sentence()).contains(QStringLiteral("top")), flat.error().sentence().c_str());
  }

  void aCageTakesOneTransceiver() {
    Floor floor;
    QVERIFY(plugInto(*floor.edit, floor.leaf, 5, floor.types.finned));
    QVERIFY(plugInto(*floor.edit, floor.leaf, 5, floor.types.finned));  // in place of the one there
    const auto linked = plugInto(*floor.edit, floor.leaf, 0, floor.types.finned);
    QVERIFY(!linked);
    QVERIFY2(text(linked.error().sentence()).contains(QStringLiteral("links end in it")),
             linked.error().sentence().c_str());
    QVERIFY(!plugInto(*floor.edit, floor.leaf, 6, floor.types.flat));
    QVERIFY(!plugInto(*floor.edit, floor.leaf, 99, floor.types.finned));
  }
};

QTEST_GUILESS_MAIN(ChangeMediaTest)
#include "change_media_test.moc"
