// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The switch graph: closed forms of regular fabrics, and the quotient's cut against the whole graph's, with links
// missing.
#include <QTest>

#include <random>

#include "core/analysis/capacity_bounds.h"
#include "core/analysis/path_trace.h"
#include "core/analysis/switch_graph.h"
#include "tests/core/analysis/fat_tree.h"

using namespace fabric;
using namespace fabric::test;

class SwitchGraphTest : public QObject {
  Q_OBJECT

 private slots:
  void closedForms_data();
  void closedForms();
  void oneSwitch();
  void quotientEqualsWholeGraph_data();
  void quotientEqualsWholeGraph();
  void separatePartsAreCounted();
  void tracesAreAllShortestWays_data();
  void tracesAreAllShortestWays();
  void stops();
};

namespace {

constexpr std::int64_t gigabit = 1'000'000'000;

/// Two tiers of plain leaves: each has `down` hosts of one port and `up` links spread over the spines.
Sample twoTiers(int leaves, int down, int up, int spines) {
  Sample s;
  const auto row = s.row("A", 0);
  int racks = 0;
  Id<Rack> rack;
  int unit = 45;
  const auto place = [&](Id<DeviceType> type, DeviceRole role, const std::string& name) {
    if (unit > 44) {
      rack = s.rack(row, 600 * racks++);
      unit = 1;
    }
    return s.device(type, rack, unit++, role, name);
  };
  std::vector<Id<Device>> tops;
  for (int i = 0; i < spines; ++i) tops.push_back(place(s.types.leaf, DeviceRole::Spine, "spine"));
  std::vector<int> used(static_cast<std::size_t>(spines));
  for (int l = 0; l < leaves; ++l) {
    const auto leaf = place(s.types.leaf, DeviceRole::Leaf, "leaf");
    for (int h = 0; h < down; ++h)
      s.link(place(s.types.endpoint, DeviceRole::Endpoint, "host"), 0, leaf, h, s.types.fibre);
    for (int u = 0; u < up; ++u) {
      const auto spine = static_cast<std::size_t>(u % spines);
      s.link(leaf, down + u, tops[spine], used[spine]++, s.types.fibre);
    }
  }
  return s;
}

}  // namespace

void SwitchGraphTest::closedForms_data() {
  QTest::addColumn<int>("leaves");
  QTest::addColumn<int>("down");
  QTest::addColumn<int>("up");
  QTest::addColumn<int>("spines");
  QTest::addColumn<double>("terabits");
  QTest::newRow("10 leaves at 3:1, 32 Tb/s") << 10 << 48 << 16 << 4 << 32.0;
  QTest::newRow("non-blocking") << 4 << 32 << 32 << 2 << 4 * 32 * 0.4 / 2;
  QTest::newRow("an odd leaf has hosts in both halves") << 3 << 32 << 32 << 2 << 3 * 32 * 0.4 / 2;
}

/// Bisection of two tiers: N x rate / (2 x oversubscription).
void SwitchGraphTest::closedForms() {
  QFETCH(int, leaves);
  QFETCH(int, down);
  QFETCH(int, up);
  QFETCH(int, spines);
  QFETCH(double, terabits);
  const Sample s = twoTiers(leaves, down, up, spines);
  const SwitchGraph graph = makeSwitchGraph(s.design(), *s.catalog, s.fabric);
  QCOMPARE(graph.size(), static_cast<std::uint32_t>(leaves + spines));
  QCOMPARE(componentsOf(graph), 1);
  QCOMPARE(hopsBetweenHosts(graph)->most, 3);
  QCOMPARE(bisection(graph)->count(), std::llround(terabits * 1000) * gigabit);
  QCOMPARE(*bisectionOfWholeGraph(graph), *bisection(graph));
  // No other halves have less between them: the figure is exact, not one of several cuts.
  const auto bounds = bisectionBounds(graph, *bisection(graph));
  QVERIFY(bounds && bounds->isExact());
  QCOMPARE(bounds->high, *bisection(graph));
}

void SwitchGraphTest::oneSwitch() {
  const Sample s = twoTiers(1, 32, 0, 1);
  const SwitchGraph graph = makeSwitchGraph(s.design(), *s.catalog, s.fabric);
  QCOMPARE(graph.size(), 1u);  // the spine has no link
  QCOMPARE(hopsBetweenHosts(graph)->most, 1);
  QCOMPARE(bisection(graph)->count(), 16 * 400 * gigabit);
}

void SwitchGraphTest::quotientEqualsWholeGraph_data() {
  QTest::addColumn<int>("removed");
  for (const int removed : {0, 1, 7, 40}) QTest::newRow(std::to_string(removed).c_str()) << removed;
}

void SwitchGraphTest::quotientEqualsWholeGraph() {
  QFETCH(int, removed);
  Sample s;
  FatTreeSize size;
  size.pods = 4;
  size.unitsPerPod = 2;
  size.systemsPerUnit = 32;
  size.spinesPerPod = 16;
  size.coresPerSpine = 4;
  buildFatTree(s, s.types.leaf, size);
  std::mt19937 random(static_cast<unsigned>(removed));
  for (int n = 0; n < removed; ++n) {
    std::vector<Id<Link>> links;
    s.design().links.forEach([&](Id<Link> id, const Link&) { links.push_back(id); });
    must(s.edit->disconnect(links[random() % links.size()]));
  }
  const SwitchGraph graph = makeSwitchGraph(s.design(), *s.catalog, s.fabric);
  QCOMPARE(hopsBetweenHosts(graph)->most, 5);
  const auto quotient = bisection(graph);
  QVERIFY(quotient);
  QCOMPARE(*quotient, *bisectionOfWholeGraph(graph));
  if (removed == 0) QCOMPARE(quotient->count(), 4 * 2 * 32 * 8 * 400 * gigabit / 2);
  else QVERIFY(quotient->count() <= 4 * 2 * 32 * 8 * 400 * gigabit / 2);
}

void SwitchGraphTest::separatePartsAreCounted() {
  Sample s = twoTiers(2, 4, 2, 1);
  std::vector<Id<Link>> links;
  s.design().links.forEach([&](Id<Link> id, const Link& link) {
    if (s.design().devices[link.a].role == DeviceRole::Leaf) links.push_back(id);
  });
  for (const auto link : links) must(s.edit->disconnect(link));
  const SwitchGraph graph = makeSwitchGraph(s.design(), *s.catalog, s.fabric);
  QCOMPARE(componentsOf(graph), 2);
  QCOMPARE(bisection(graph)->count(), 0);
  QCOMPARE(hopsBetweenHosts(graph)->most, 1);
}

namespace {

/// Links on the way from a device to every other, -1 where none leads; ways lead through switches only. By passes over
/// all links, unlike the trace.
std::vector<int> linksFrom(const Sample& s, Id<Device> from) {
  const Design& design = s.design();
  std::vector<int> links(design.devices.idLimit(), -1);
  links[from.value] = 0;
  const auto leadsOn = [&](Id<Device> device, int so) {
    return links[device.value] == so &&
           (device == from || (*s.catalog)[design.devices[device].type].kind == DeviceKind::Switch);
  };
  for (int so = 0; so < 12; ++so)
    design.links.forEach([&](Id<Link>, const Link& link) {
      if (leadsOn(link.a, so) && links[link.b.value] < 0) links[link.b.value] = so + 1;
      if (leadsOn(link.b, so) && links[link.a.value] < 0) links[link.a.value] = so + 1;
    });
  return links;
}

}  // namespace

void SwitchGraphTest::tracesAreAllShortestWays_data() { quotientEqualsWholeGraph_data(); }

void SwitchGraphTest::tracesAreAllShortestWays() {
  QFETCH(int, removed);
  Sample s;
  const FatTree tree = buildFatTree(
      s, s.types.leaf, {.pods = 3, .unitsPerPod = 2, .systemsPerUnit = 8, .spinesPerPod = 16, .coresPerSpine = 4});
  std::mt19937 random(static_cast<unsigned>(removed));
  for (int n = 0; n < removed; ++n) {
    std::vector<Id<Link>> links;
    s.design().links.forEach([&](Id<Link> id, const Link&) { links.push_back(id); });
    must(s.edit->disconnect(links[random() % links.size()]));
  }
  Tally tally(*s.catalog, Settings{});
  tally.addAll(s.design(), false);
  const auto any = [&](const std::vector<Id<Device>>& devices) { return devices[random() % devices.size()]; };
  for (int n = 0; n < 12; ++n) {
    const Id<Device> from = n % 4 == 3 ? any(tree.leaves) : any(tree.systems);
    const Id<Device> to = n % 3 == 2 ? any(tree.spines) : any(tree.systems);
    if (from == to) continue;
    const std::vector<int> forth = linksFrom(s, from), back = linksFrom(s, to);
    std::vector<Id<Link>> links;
    s.design().links.forEach([&](Id<Link> id, const Link& link) {
      const auto isOn = [&](Id<Device> a, Id<Device> b) {
        return forth[a.value] >= 0 && back[b.value] >= 0 && forth[a.value] + 1 + back[b.value] == forth[to.value];
      };
      if (isOn(link.a, link.b) || isOn(link.b, link.a)) links.push_back(id);
    });
    const auto isSwitch = [&](Id<Device> device) {
      return (*s.catalog)[s.design().devices[device].type].kind == DeviceKind::Switch;
    };
    const auto trace = tracePaths(s.design(), *s.catalog, tally, s.fabric, std::span(&from, 1), std::span(&to, 1));
    QVERIFY(trace);
    QCOMPARE(trace->hops, forth[to.value] - 1 + isSwitch(from) + isSwitch(to));
    QVERIFY(trace->links == links);
    QVERIFY(trace->latency.count() > 0);
  }
}

void SwitchGraphTest::stops() {
  const Sample s = twoTiers(4, 8, 8, 2);
  const SwitchGraph graph = makeSwitchGraph(s.design(), *s.catalog, s.fabric);
  std::stop_source source;
  source.request_stop();
  QVERIFY(!hopsBetweenHosts(graph, source.get_token()));
  QVERIFY(!bisection(graph, source.get_token()));
}

QTEST_GUILESS_MAIN(SwitchGraphTest)
#include "switch_graph_test.moc"
