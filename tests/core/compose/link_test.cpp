// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linking by hand: which ports fit and why not, what modules and cables a link brings, links between sets of devices.
#include <QTest>

#include <algorithm>
#include <set>

#include "core/analysis/report_builder.h"
#include "core/compose/link_groups.h"
#include "core/compose/port_fit.h"
#include "core/design/invariants.h"
#include "tests/core/analysis/sample.h"

using namespace fabric;
using namespace fabric::test;

namespace {

/// Two racks 3 m apart: a system and an endpoint in the first, two leaves and a co-packaged switch in the second.
struct Floor : Sample {
  Id<Device> system, endpoint, leaf1, leaf2, cpo;

  Floor() {
    const auto row_ = row("A", 0);
    const auto left = rack(row_, 0), right = rack(row_, 3000);
    system = device(types.system, left, 1, DeviceRole::System, "sys-1");
    endpoint = device(types.endpoint, left, 20, DeviceRole::Endpoint, "ep-1");
    leaf1 = device(types.leaf, right, 40, DeviceRole::Leaf, "leaf-1");
    leaf2 = device(types.leaf, right, 41, DeviceRole::Leaf, "leaf-2");
    cpo = device(types.cpo, right, 30, DeviceRole::Spine, "spine-1");
  }
  LinkWays ways() const { return LinkWays(design(), catalog, settings); }
  Result<> join(std::vector<PortPair> pairs, std::string_view policy = {}) {
    return linkPorts(*edit, settings, pairs, policy);
  }
  Id<CableType> cableAt(Id<Device> device, int port) const {
    const Id<Link> link = design().linkAt(device, static_cast<std::uint16_t>(port));
    return link ? design().cables[design().links[link].cable].type : Id<CableType>{};
  }
  Id<TransceiverType> moduleAt(Id<Device> device, int cage) const {
    const Id<Module> module = design().moduleIn(device, static_cast<std::uint16_t>(cage));
    return module ? design().modules[module].type : Id<TransceiverType>{};
  }

  Settings settings;
};

PortRef port(Id<Device> device, int number) { return {device, static_cast<std::uint16_t>(number)}; }

QString text(const std::string& s) { return QString::fromStdString(s); }
template <class T>
QString why(const Result<T>& result) {
  return result ? QStringLiteral("not refused") : text(result.error().sentence());
}

}  // namespace

class LinkTest : public QObject {
  Q_OBJECT
 private slots:
  void aFreePortFits();
  void portsInUseSayByWhat();
  void otherRatesDoNotFit();
  void aModuleInTheCageDecides();
  void aWayTooLongIsRefusedWithItsReach();
  void oneLinkBringsTwoModulesAndACable();
  void theSecondLinkOfACageBringsOnlyACable();
  void wholeCagesShareACable();
  void crossedPairsDoNot();
  void aPlugThatFillsACageRefuses();
  void refusedPairsLeaveNoLinks();
  void aSplitterTakesLinksBranchByBranch();
  void nextFittingPortsFollowEachOther();
  void inOrderServesNeighbours();
  void spreadIsEven();
  void allToAllLinksEachPair();
  void byRailFollowsRails();
  void tooFewPortsAreRefusedWithNumbers();
  void setsMustBeApart();
  void fabricsFollowTheRolesOfPorts();
  void addedLinksCountsWhatIsNew();
  void whatIsAddedDrawsWhatTheReportSays();
  void portsAreNamedAtBothSides();
};

void LinkTest::aFreePortFits() {
  Floor floor;
  auto ways = floor.ways();
  const auto fits = portsThatFit(ways, port(floor.system, 0), floor.leaf1);
  QCOMPARE(fits.size(), std::size_t{64});
  QVERIFY(std::ranges::all_of(fits, [](const PortFit& fit) { return fit.state == PortState::Fits; }));
  const LinkWay& way = *fits[5].way;
  QCOMPARE(way.option.moduleA, floor.types.flat);
  QCOMPARE(way.option.moduleB, floor.types.finned);
  QCOMPARE(way.option.cable, floor.types.fibre);
  QVERIFY(way.length > Length::metres(3));
  QVERIFY(way.length < way.option.reach);
}

void LinkTest::portsInUseSayByWhat() {
  Floor floor;
  QVERIFY(floor.join({{port(floor.system, 0), port(floor.leaf1, 7)}}));
  auto ways = floor.ways();
  const auto fits = portsThatFit(ways, port(floor.system, 2), floor.leaf1);
  QCOMPARE(fits[7].state, PortState::InUse);
  QVERIFY2(text(fits[7].reason).contains(QStringLiteral("link to sys-1/osfp1/1")), fits[7].reason.c_str());
  QCOMPARE(fits[6].state, PortState::Fits);
}

void LinkTest::otherRatesDoNotFit() {
  Floor floor;
  const auto split = must(floor.edit->addLayout({floor.types.leaf, {{0, 32, 4, DataRate::gigabitsPerSecond(200)}}}));
  Device device;
  device.type = floor.types.leaf;
  device.layout = split;
  device.rack = floor.design().devices[floor.leaf1].rack;
  device.position = 1;
  device.role = DeviceRole::Leaf;
  device.name = "slow";
  const auto slow = must(floor.edit->addDevice(device));
  auto ways = floor.ways();
  const auto fits = portsThatFit(ways, port(floor.system, 0), slow);
  QCOMPARE(fits.front().state, PortState::DoesNotFit);
  QVERIFY2(text(fits.front().reason).contains(QStringLiteral("400")), fits.front().reason.c_str());
  QVERIFY2(text(fits.front().reason).contains(QStringLiteral("200")), fits.front().reason.c_str());
  QVERIFY(!nextFittingPort(ways, port(floor.system, 0), slow));
}

void LinkTest::aModuleInTheCageDecides() {
  Floor floor;
  floor.plug(floor.leaf1, 3, floor.types.single);
  auto ways = floor.ways();
  const auto fits = portsThatFit(ways, port(floor.system, 0), floor.leaf1);
  QCOMPARE(fits[6].state, PortState::DoesNotFit);
  QVERIFY2(text(fits[6].reason).contains(QStringLiteral("Model xc-single")), fits[6].reason.c_str());
  QCOMPARE(fits[8].state, PortState::Fits);
}

void LinkTest::aWayTooLongIsRefusedWithItsReach() {
  Floor floor;
  const auto far = floor.rack(floor.row("B", 600'000), 0);
  const auto leaf = floor.device(floor.types.leaf, far, 1, DeviceRole::Leaf, "far");
  const auto result = floor.join({{port(floor.system, 0), port(leaf, 0)}});
  QVERIFY2(why(result).contains(QStringLiteral("the longest is 500 m")), qPrintable(why(result)));
}

void LinkTest::oneLinkBringsTwoModulesAndACable() {
  Floor floor;
  const Design before = floor.edit->snapshot();
  QVERIFY(floor.join({{port(floor.system, 0), port(floor.leaf1, 0)}}));
  const AddedLinks added = addedLinks(before, floor.design(), *floor.catalog, floor.settings.routes);
  QCOMPARE(added.links.size(), std::size_t{1});
  QCOMPARE(added.modules, 2);
  QCOMPARE(added.cables, 1);
  // The leaf is end A, as the generator has it.
  QCOMPARE(floor.design().links[added.links.front()].a, floor.leaf1);
  QCOMPARE(floor.moduleAt(floor.leaf1, 0), floor.types.finned);
  QCOMPARE(floor.moduleAt(floor.system, 0), floor.types.flat);
  // 900 + 1000 and a cable of 10 m at 40 + 10.
  QVERIFY(added.longest > Length::metres(5) && added.longest <= Length::metres(10));
  QCOMPARE(added.price, Money::dollars(1950));
  QVERIFY(added.allPriced);
  QVERIFY(brokenInvariants(floor.design(), *floor.catalog).empty());
}

void LinkTest::theSecondLinkOfACageBringsOnlyACable() {
  Floor floor;
  QVERIFY(floor.join({{port(floor.system, 0), port(floor.leaf1, 0)}}));
  const Design before = floor.edit->snapshot();
  QVERIFY(floor.join({{port(floor.system, 1), port(floor.leaf1, 1)}}));
  const AddedLinks added = addedLinks(before, floor.design(), *floor.catalog, floor.settings.routes);
  QCOMPARE(added.modules, 0);
  QCOMPARE(added.cables, 1);
}

void LinkTest::wholeCagesShareACable() {
  Floor floor;
  const auto near =
      floor.device(floor.types.leaf, floor.design().devices[floor.system].rack, 22, DeviceRole::Leaf, "near");
  QVERIFY(floor.join({{port(floor.system, 0), port(near, 0)}, {port(floor.system, 1), port(near, 1)}}));
  QCOMPARE(floor.cableAt(near, 0), floor.types.aec);
  QCOMPARE(floor.design().links[floor.design().linkAt(near, 0)].cable,
           floor.design().links[floor.design().linkAt(near, 1)].cable);
  QVERIFY(!floor.moduleAt(near, 0));
}

void LinkTest::crossedPairsDoNot() {
  Floor floor;
  const auto near =
      floor.device(floor.types.leaf, floor.design().devices[floor.system].rack, 22, DeviceRole::Leaf, "near");
  QVERIFY(floor.join({{port(floor.system, 0), port(near, 1)}, {port(floor.system, 1), port(near, 0)}}));
  QCOMPARE(floor.cableAt(near, 0), floor.types.fibre);
}

void LinkTest::aPlugThatFillsACageRefuses() {
  Floor floor;
  floor.link(floor.leaf1, 0, floor.system, 0, floor.types.aec);
  const auto result = floor.join({{port(floor.system, 1), port(floor.leaf2, 0)}});
  QVERIFY2(why(result).contains(QStringLiteral("plug of a aec")) ||
               why(result).contains(QStringLiteral("plug of an aec")),
           qPrintable(why(result)));
  auto ways = floor.ways();
  QCOMPARE(portsThatFit(ways, port(floor.system, 2), floor.leaf1)[1].state, PortState::InUse);
}

void LinkTest::refusedPairsLeaveNoLinks() {
  Floor floor;
  const Design before = floor.edit->snapshot();
  DesignEdit edit(before, floor.catalog, floor.ids);
  const std::vector<PortPair> twice{{port(floor.system, 0), port(floor.leaf1, 0)},
                                    {port(floor.system, 0), port(floor.leaf1, 1)}};
  const auto result = linkPorts(edit, floor.settings, twice);
  QVERIFY2(why(result).contains(QStringLiteral("named twice")), qPrintable(why(result)));
  QVERIFY(edit.design() == before);
}

void LinkTest::aSplitterTakesLinksBranchByBranch() {
  Floor floor;
  const auto rate = DataRate::gigabitsPerSecond(200);
  const auto four = must(floor.edit->addLayout({floor.types.leaf, {{0, 32, 4, rate}}}));
  const auto two = must(floor.edit->addLayout({floor.types.leaf, {{0, 32, 2, rate}}}));
  const auto rack = floor.design().devices[floor.leaf1].rack;
  const auto put = [&](Id<PortLayout> layout, int unit, const char* name) {
    Device device;
    device.type = floor.types.leaf;
    device.layout = layout;
    device.rack = rack;
    device.position = static_cast<std::uint16_t>(2 * unit - 1);
    device.role = DeviceRole::Other;
    device.name = name;
    return must(floor.edit->addDevice(device));
  };
  const auto head = put(four, 1, "head"), tail = put(two, 2, "tail");
  auto ways = floor.ways();
  const auto fits = portsThatFit(ways, port(head, 0), tail);
  QVERIFY2(fits[0].state == PortState::FitsWithBreakout, fits[0].reason.c_str());
  QVERIFY(floor.join({{port(head, 0), port(tail, 0)}}));
  QCOMPARE(floor.cableAt(head, 0), floor.types.splitter);
  const Design before = floor.edit->snapshot();
  QVERIFY(floor.join({{port(head, 1), port(tail, 2)}}));
  const AddedLinks added = addedLinks(before, floor.design(), *floor.catalog, floor.settings.routes);
  QCOMPARE(added.cables, 0);
  QCOMPARE(added.modules, 1);
  QCOMPARE(floor.design().links[floor.design().linkAt(head, 0)].cable,
           floor.design().links[floor.design().linkAt(head, 1)].cable);
  // The third port is on the other plug of the module: a splitter of its own.
  QVERIFY(floor.join({{port(head, 2), port(tail, 1)}}));
  QVERIFY(floor.design().links[floor.design().linkAt(head, 2)].cable !=
          floor.design().links[floor.design().linkAt(head, 1)].cable);
}

void LinkTest::nextFittingPortsFollowEachOther() {
  Floor floor;
  for (int i = 0; i < 3; ++i) {
    auto ways = floor.ways();
    const auto pair = nextFittingPair(ways, floor.system, floor.leaf1);
    QVERIFY2(pair, qPrintable(why(pair)));
    QCOMPARE(pair->a, port(floor.system, i));
    QCOMPARE(pair->b, port(floor.leaf1, i));
    QVERIFY(floor.join({*pair}));
  }
  auto ways = floor.ways();
  QVERIFY(!nextFittingPair(ways, floor.system, floor.system));
}

void LinkTest::inOrderServesNeighbours() {
  Floor floor;
  GroupLinks wish{{floor.leaf1, floor.leaf2}, {floor.system}, Pairing::InOrder, 2, {}, {}};
  const auto pairs = pairPorts(floor.design(), *floor.catalog, wish);
  QVERIFY2(pairs, qPrintable(why(pairs)));
  QCOMPARE(pairs->size(), std::size_t{4});
  QCOMPARE((*pairs)[0].a, port(floor.leaf1, 0));
  QCOMPARE((*pairs)[2].a, port(floor.leaf2, 0));
  QCOMPARE((*pairs)[2].b, port(floor.system, 2));
}

void LinkTest::spreadIsEven() {
  Floor floor;
  GroupLinks wish{{floor.system}, {floor.leaf1, floor.leaf2}, Pairing::Spread, 8, {}, {}};
  QVERIFY(linkGroups(*floor.edit, floor.settings, wish));
  std::map<Id<Device>, int> links;
  floor.design().links.forEach([&](Id<Link>, const Link& link) { ++links[link.a]; });
  QCOMPARE(links[floor.leaf1], 4);
  QCOMPARE(links[floor.leaf2], 4);
  // Both ports of a cage lead to one leaf, so that they run as a pair.
  const Design& d = floor.design();
  for (int cage = 0; cage < 4; ++cage)
    QCOMPARE(d.links[d.linkAt(floor.system, static_cast<std::uint16_t>(2 * cage))].a,
             d.links[d.linkAt(floor.system, static_cast<std::uint16_t>(2 * cage + 1))].a);
  QVERIFY(brokenInvariants(d, *floor.catalog).empty());
}

void LinkTest::allToAllLinksEachPair() {
  Floor floor;
  GroupLinks wish{{floor.leaf1, floor.leaf2}, {floor.cpo, floor.system}, Pairing::AllToAll, 3, {}, {}};
  QVERIFY(linkGroups(*floor.edit, floor.settings, wish));
  std::map<std::pair<Id<Device>, Id<Device>>, int> links;
  floor.design().links.forEach([&](Id<Link>, const Link& link) { ++links[{link.a, link.b}]; });
  QCOMPARE(links.size(), std::size_t{4});
  for (const auto& [pair, count] : links) QCOMPARE(count, 3);
}

void LinkTest::byRailFollowsRails() {
  Floor floor;
  GroupLinks wish{{floor.system}, {floor.leaf1, floor.leaf2}, Pairing::ByRail, 1, {}, {}};
  const auto none = pairPorts(floor.design(), *floor.catalog, wish);
  QVERIFY2(why(none).contains(QStringLiteral("rail")), qPrintable(why(none)));
  QVERIFY(floor.edit->setRole(floor.leaf1, DeviceRole::Leaf, {}, 2, 0));
  QVERIFY(floor.edit->setRole(floor.leaf2, DeviceRole::Leaf, {}, 1, 0));
  const auto pairs = pairPorts(floor.design(), *floor.catalog, wish);
  QVERIFY2(pairs, qPrintable(why(pairs)));
  QCOMPARE(pairs->size(), std::size_t{2});
  QCOMPARE((*pairs)[0].b.device, floor.leaf2);
  QCOMPARE((*pairs)[1].b.device, floor.leaf1);
  std::swap(wish.a, wish.b);
  const auto turned = pairPorts(floor.design(), *floor.catalog, wish);
  QVERIFY2(turned, qPrintable(why(turned)));
  QCOMPARE(*turned, *pairs);
}

void LinkTest::tooFewPortsAreRefusedWithNumbers() {
  Floor floor;
  GroupLinks wish{{floor.system}, {floor.leaf1, floor.leaf2}, Pairing::AllToAll, 5, {}, {}};
  const auto pairs = pairPorts(floor.design(), *floor.catalog, wish);
  QVERIFY2(why(pairs).contains(QStringLiteral("sys-1: it has 8 free ports that fit leaf-2; 10 are needed")),
           qPrintable(why(pairs)));
}

void LinkTest::setsMustBeApart() {
  Floor floor;
  GroupLinks wish{{floor.leaf1}, {floor.leaf1, floor.leaf2}, Pairing::AllToAll, 1, {}, {}};
  QVERIFY(!pairPorts(floor.design(), *floor.catalog, wish));
  wish.a.clear();
  QVERIFY(!pairPorts(floor.design(), *floor.catalog, wish));
}

void LinkTest::fabricsFollowTheRolesOfPorts() {
  Floor floor;
  const auto storage = floor.edit->addFabric({FabricKind::Storage, "storage"});
  QVERIFY(floor.join({{port(floor.system, 0), port(floor.leaf1, 0)}}));
  QCOMPARE(floor.design().links[floor.design().linkAt(floor.leaf1, 0)].fabric, floor.fabric);
  // A leaf whose links are of another fabric stays in it.
  floor.link(floor.leaf2, 0, floor.cpo, 0, floor.types.fibre);
  const Id<Link> first = floor.design().linkAt(floor.leaf2, 0);
  QVERIFY(floor.edit->disconnect(first));
  must(floor.edit->connect(port(floor.leaf2, 0), port(floor.cpo, 0), floor.edit->addCable({floor.types.fibre, {}}),
                           storage));
  floor.plug(floor.leaf2, 0, floor.types.finned);
  QVERIFY(floor.join({{port(floor.leaf2, 1), port(floor.cpo, 1)}}));
  QCOMPARE(floor.design().links[floor.design().linkAt(floor.leaf2, 1)].fabric, storage);
}

void LinkTest::addedLinksCountsWhatIsNew() {
  Floor floor;
  QVERIFY(floor.join({{port(floor.system, 0), port(floor.leaf1, 0)}}));
  const Design& d = floor.design();
  const AddedLinks none = addedLinks(d, d, *floor.catalog, floor.settings.routes);
  QVERIFY(none.links.empty());
  QCOMPARE(none.price, Money{});
}

void LinkTest::whatIsAddedDrawsWhatTheReportSays() {
  for (const char* policy : {"", "aec"}) {
    Floor floor;
    const Design before = floor.edit->snapshot();
    QVERIFY(floor.join({{port(floor.system, 0), port(floor.leaf1, 0)}, {port(floor.system, 1), port(floor.leaf1, 1)}},
                       policy));
    const Design after = floor.edit->snapshot();
    const AddedLinks added = addedLinks(before, after, *floor.catalog, floor.settings.routes);
    QVERIFY(added.power > Power{});
    QCOMPARE(added.power, quickReport(after, *floor.catalog, floor.settings).totalPower -
                              quickReport(before, *floor.catalog, floor.settings).totalPower);
    const AddedMedia* tightest = tightestOf(added);
    QVERIFY(tightest && tightest->longest <= tightest->reach);
  }
  QVERIFY(!tightestOf({}));
}

void LinkTest::portsAreNamedAtBothSides() {
  Floor floor;
  GroupLinks wish{{floor.leaf1}, {floor.system}, Pairing::InOrder, 1, {}, {}, "osfp"};
  const auto named = pairPorts(floor.design(), *floor.catalog, wish);
  QVERIFY2(named, qPrintable(why(named)));
  wish.portsB = "storage";
  const auto none = pairPorts(floor.design(), *floor.catalog, wish);
  QVERIFY2(why(none).contains(QStringLiteral("no ports named storage")), qPrintable(why(none)));
  // By rail, the sides trade places, and the names with them.
  QVERIFY(floor.edit->setRole(floor.leaf1, DeviceRole::Leaf, {}, 1, 0));
  wish.portsB = "osfp";
  wish.pairing = Pairing::ByRail;
  const auto turned = pairPorts(floor.design(), *floor.catalog, wish);
  QVERIFY2(turned, qPrintable(why(turned)));
}

QTEST_GUILESS_MAIN(LinkTest)
#include "link_test.moc"
