// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Direct topologies: the links of meshes, tori, dragonflies and random graphs by their definitions, whole designs of
// them, and what is refused.
#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/analysis/checks.h"
#include "core/analysis/fabric_shape.h"
#include "core/analysis/figures.h"
#include "core/analysis/path_trace.h"
#include "core/analysis/report_builder.h"
#include "core/analysis/switch_graph.h"
#include "core/design/invariants.h"
#include "core/topology/peer_links.h"
#include "tests/core/topology/built.h"

using namespace fabric;
using namespace fabric::test;

namespace {

/// What is wrong with links that give every node so many ports, each with one link, and join all of them.
std::string faultOf(const std::vector<PeerLink>& links, std::uint32_t nodes, int ports, bool joined = true) {
  std::set<std::pair<std::uint32_t, int>> used;
  std::vector<std::uint32_t> part(nodes);
  for (std::uint32_t n = 0; n < nodes; ++n) part[n] = n;
  const auto root = [&](std::uint32_t n) {
    while (part[n] != n) n = part[n];
    return n;
  };
  for (const PeerLink& link : links) {
    if (link.a >= link.b || link.b >= nodes) return "ends out of order";
    if (link.portA >= ports || link.portB >= ports) return "no such port";
    if (!used.insert({link.a, link.portA}).second || !used.insert({link.b, link.portB}).second) return "a port twice";
    part[root(link.a)] = root(link.b);
  }
  if (used.size() != std::size_t{nodes} * static_cast<std::size_t>(ports)) return "a port is left";
  for (std::uint32_t n = 0; joined && n < nodes; ++n)
    if (root(n) != root(0)) return "not connected";
  return {};
}

bool isSimple(const std::vector<PeerLink>& links) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const PeerLink& link : links)
    if (!pairs.insert({link.a, link.b}).second) return false;
  return true;
}

std::string systemsOf(int count, int ports) {
  return R"({"type":{"accelerators":1,"ports":)" + std::to_string(ports) + R"(,"port_gbps":400},"count":)" +
         std::to_string(count) + "}";
}

std::string specOf(const std::string& systems, const std::string& fabrics) {
  return R"({"lightloom_spec":1,"systems":[)" + systems + R"(],"fabrics":[)" + fabrics + "]}";
}

}  // namespace

class DirectTest : public QObject {
  Q_OBJECT

 private slots:
  void meshes();
  void tori_data();
  void tori();
  void dragonflies();
  void randomGraphs();
  void aSeedIsTheSameEverywhere();
  void figures_data();
  void figures();
  void sound_data();
  void sound();
  void randomGraphsAreCutWhole();
  void figuresFollowGroups();
  void tracesLeadThroughHosts();
  void neighboursStandNear();
  void groupsStandTogether();
  void refuses_data();
  void refuses();
};

void DirectTest::meshes() {
  for (std::uint32_t n = 2; n < 40; ++n) {
    const auto links = meshLinks(n);
    QCOMPARE(links.size(), std::size_t{n} * (n - 1) / 2);
    QCOMPARE(faultOf(links, n, static_cast<int>(n) - 1), std::string());
    QVERIFY(isSimple(links));
  }
  QCOMPARE(meshLinks(5000).size(), std::size_t{12'497'500});
}

void DirectTest::tori_data() {
  QTest::addColumn<QList<int>>("sizes");
  QTest::addColumn<int>("links");
  const auto row = [](const char* name, const QList<int>& sizes, int links) { QTest::newRow(name) << sizes << links; };
  row("pair", {2}, 1);
  row("ring", {5}, 5);
  row("square", {16, 16}, 512);
  row("flat", {3, 7}, 42);
  row("cube", {8, 8, 8}, 1536);
  row("cube of twos", {2, 2, 2}, 12);
  row("with a two", {2, 4, 3}, 12 + 24 + 24);
  row("four", {3, 3, 3, 3}, 4 * 81);
}

void DirectTest::tori() {
  QFETCH(QList<int>, sizes);
  QFETCH(int, links);
  const std::vector<int> dimensions(sizes.begin(), sizes.end());
  std::uint32_t nodes = 1;
  for (const int size : dimensions) nodes *= static_cast<std::uint32_t>(size);
  const auto made = torusLinks(dimensions);
  QCOMPARE(static_cast<int>(made.size()), links);
  QCOMPARE(faultOf(made, nodes, torusPorts(dimensions)), std::string());
  QVERIFY(isSimple(made));
  // Ends differ by one step in one dimension.
  for (const PeerLink& link : made) {
    std::uint32_t a = link.a, b = link.b;
    int steps = 0;
    for (const int dimension : dimensions) {
      const auto size = static_cast<std::uint32_t>(dimension);
      const std::uint32_t apart = (a % size + size - b % size) % size;
      steps += apart == 0 ? 0 : apart == 1 || apart == size - 1 ? 1 : 9;
      a /= size;
      b /= size;
    }
    QCOMPARE(steps, 1);
  }
}

/// Every group has all its global links, pairs of groups differ by one at most, and the ports of every router are used.
void DirectTest::dragonflies() {
  int tried = 0;
  for (std::uint32_t a = 1; a <= 6; ++a)
    for (std::uint32_t h = 1; h <= 5; ++h)
      for (std::uint32_t groups = 2; groups <= a * h + 1; ++groups) {
        if (groups * a * h % 2 == 1) continue;
        const auto global = globalLinks(a * h, h, groups);
        QCOMPARE(global.size(), std::size_t{groups} * a * h / 2);
        QCOMPARE(faultOf(global, groups * a, static_cast<int>(h), false), std::string());
        std::map<std::pair<std::uint32_t, std::uint32_t>, int> pairs;
        for (const PeerLink& link : global) ++pairs[{link.a / a, link.b / a}];
        QCOMPARE(pairs.size(), std::size_t{groups} * (groups - 1) / 2);
        int least = 1 << 20, most = 0;
        for (const auto& [pair, n] : pairs) {
          QVERIFY(pair.first != pair.second);
          least = std::min(least, n);
          most = std::max(most, n);
        }
        QVERIFY(most - least <= 1);
        QCOMPARE(faultOf(groupMeshLinks(a, groups), groups * a, static_cast<int>(a) - 1, false), std::string());
        ++tried;
      }
  QVERIFY(tried > 100);
}

void DirectTest::randomGraphs() {
  QVERIFY(rc::check("links of random regular graphs", [] {
    const auto nodes = *rc::gen::inRange<std::uint32_t>(3, 60);
    auto degree = *rc::gen::inRange<std::uint32_t>(2, nodes);
    if (nodes * degree % 2 == 1) degree = degree > 2 ? degree - 1 : degree + 1;
    RC_PRE(degree < nodes);
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const auto links = randomRegularLinks(nodes, degree, seed);
    RC_ASSERT(links.size() == std::size_t{nodes} * degree / 2);
    RC_ASSERT(faultOf(links, nodes, static_cast<int>(degree)) == "");
    RC_ASSERT(isSimple(links));
    RC_ASSERT(randomRegularLinks(nodes, degree, seed) == links);
  }));
  QVERIFY(randomRegularLinks(40, 5, 1) != randomRegularLinks(40, 5, 2));
  QCOMPARE(randomRegularLinks(2, 1, 9).size(), std::size_t{1});
}

/// Written down once: another machine or compiler must come to the same links.
void DirectTest::aSeedIsTheSameEverywhere() {
  std::string pairs;
  for (const PeerLink& link : randomRegularLinks(8, 3, 1))
    pairs += std::to_string(link.a) + "-" + std::to_string(link.b) + " ";
  QCOMPARE(QString::fromStdString(pairs), QStringLiteral("0-1 0-5 0-7 1-2 1-3 2-5 2-6 3-4 3-6 4-6 4-7 5-7 "));
}

void DirectTest::figures_data() {
  QTest::addColumn<QString>("spec");
  QTest::addColumn<QList<int>>("tiers");  // host-leaf, leaf-spine, mesh, torus, local, global
  QTest::addColumn<int>("switches");
  QTest::addColumn<int>("hops");
  QTest::addColumn<int>("cut");  // links between the halves, -1: not asked
  const auto row = [](const char* name, const std::string& systems, const std::string& fabric, const QList<int>& tiers,
                      int switches, int hops, int cut) {
    QTest::newRow(name) << QString::fromStdString(specOf(systems, fabric)) << tiers << switches << hops << cut;
  };
  const std::string mesh = R"({"topology":"full-mesh"})";
  row("pair", systemsOf(2, 1), mesh, {0, 0, 1, 0, 0, 0}, 0, 1, 1);
  row("mesh of 4", systemsOf(4, 3), mesh, {0, 0, 6, 0, 0, 0}, 0, 1, 4);
  row("mesh of 5", systemsOf(5, 4), mesh, {0, 0, 10, 0, 0, 0}, 0, 1, 6);
  row("mesh of 8", systemsOf(8, 7), mesh, {0, 0, 28, 0, 0, 0}, 0, 1, 16);
  const auto torus = [](const std::string& dimensions) {
    return R"({"topology":"torus","torus":{"dimensions":[)" + dimensions + "]}}";
  };
  row("cube", systemsOf(512, 6), torus("8,8,8"), {0, 0, 0, 1536, 0, 0}, 0, 12, 128);
  row("square", systemsOf(256, 4), torus("16,16"), {0, 0, 0, 512, 0, 0}, 0, 16, 32);
  row("longest last", systemsOf(32, 4), torus("4,8"), {0, 0, 0, 64, 0, 0}, 0, 6, 8);
  row("longest first", systemsOf(32, 4), torus("8,4"), {0, 0, 0, 64, 0, 0}, 0, 6, 8);
  row("spare ports", systemsOf(24, 8), torus("4,3,2"), {0, 0, 0, 24 + 24 + 12, 0, 0}, 0, 4, 12);
  const std::string radix15 = R"({"topology":"dragonfly","leaf":{"radix":15,"port_gbps":400},)";
  row("dragonfly", systemsOf(1056, 1), radix15 + R"("dragonfly":{"p":4,"a":8,"h":4,"groups":33}})",
      {1056, 0, 0, 0, 924, 528}, 264, 3, -1);
  row("half a dragonfly", systemsOf(100, 1), radix15 + R"("dragonfly":{"p":4,"a":8,"h":4,"groups":17}})",
      {100, 0, 0, 0, 476, 272}, 136, 3, -1);
  // Balanced for 15 ports is p = 4; two groups hold 50 hosts.
  row("dragonfly by default", systemsOf(50, 1), R"({"topology":"dragonfly","leaf":{"radix":15,"port_gbps":400}})",
      {50, 0, 0, 0, 56, 32}, 16, 2, -1);
  // Two groups of two routers: each half of the hosts in one, two links between them.
  row("two groups", systemsOf(4, 1),
      R"({"topology":"dragonfly","leaf":{"radix":8,"port_gbps":400},"dragonfly":{"p":1,"a":2,"h":1,"groups":2}})",
      {4, 0, 0, 0, 2, 2}, 4, 2, 2);
  row("dragonfly+", systemsOf(64, 1),
      R"({"topology":"dragonfly-plus","leaf":{"radix":8,"port_gbps":400},"dragonfly-plus":{"p":4,"leaves":4,"spines":4,"h":4,"groups":4}})",
      {64, 64, 0, 0, 0, 32}, 32, 3, 22);
  row("random", systemsOf(40, 1),
      R"({"topology":"random-regular","leaf":{"radix":8,"port_gbps":400},"random-regular":{"switches":10,"network_ports":4,"seed":7}})",
      {40, 0, 20, 0, 0, 0}, 10, 3, -1);
  row("rails of one switch", systemsOf(16, 4), R"({"topology":"rail-only","leaf":{"radix":16,"port_gbps":400}})",
      {64, 0, 0, 0, 0, 0}, 4, 1, 32);
  row("rails of two tiers", systemsOf(32, 2), R"({"topology":"rail-only","leaf":{"radix":16,"port_gbps":400}})",
      {64, 64, 0, 0, 0, 0}, 2 * (4 + 2), 3, 32);
}

void DirectTest::figures() {
  QFETCH(QString, spec);
  QFETCH(QList<int>, tiers);
  QFETCH(int, switches);
  QFETCH(int, hops);
  QFETCH(int, cut);
  const auto built = build(spec.toStdString());
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  const Report report = makeReport(built->design, *built->catalog, {}, {});
  const LinkTier named[] = {LinkTier::HostLeaf, LinkTier::LeafSpine, LinkTier::Mesh,
                            LinkTier::Torus,    LinkTier::Local,     LinkTier::Global};
  QList<int> counted;
  for (const LinkTier tier : named)
    counted << static_cast<int>(report.counts.links.byTier[static_cast<std::size_t>(tier)]);
  QCOMPARE(counted, tiers);
  QCOMPARE(report.counts.switches, switches);
  QCOMPARE(report.fabrics.at(0).maxHops, hops);
  QVERIFY(report.bisection.has_value() && report.maxPathLatency.count() > 0);
  if (cut >= 0) QCOMPARE(report.bisection->wholeGigabitsPerSecond(), cut * 400);
  if (report.counts.links.byTier[static_cast<std::size_t>(LinkTier::LeafSpine)] == 0)
    QCOMPARE(report.oversubscriptionLeaf, 0);
  const auto wasChanged = [](const Built& design) {
    const std::vector<FabricShape> shapes = fabricShapes(design.design, *design.catalog);
    return std::ranges::any_of(shapes, &FabricShape::wasChanged);
  };
  QVERIFY(!wasChanged(*built));
  // Any link less, and it is another topology.
  IdSource ids;
  DesignEdit edit(built->design, built->catalog, ids);
  Id<Link> last;
  built->design.links.forEach([&](Id<Link> id, const Link&) { last = id; });
  QVERIFY(edit.disconnect(last));
  QVERIFY(wasChanged({built->catalog, std::move(edit).finish(), {}}));
}

void DirectTest::sound_data() {
  QTest::addColumn<QString>("spec");
  const auto row = [](const char* name, const std::string& systems, const std::string& fabrics) {
    QTest::newRow(name) << QString::fromStdString(specOf(systems, fabrics));
  };
  const std::string dgx = R"({"type":"sys-dgx-h100","count":8})";
  row("mesh of twin-port cages", dgx, R"({"topology":"full-mesh"})");
  row("torus of twin-port cages", R"({"type":"sys-dgx-h100","count":27})",
      R"({"topology":"torus","torus":{"dimensions":[3,3,3]}})");
  row("torus of many racks", systemsOf(512, 6), R"({"topology":"torus","torus":{"dimensions":[8,8,8]}})");
  row("dragonfly of twin-port cages", R"({"type":"sys-dgx-h100","count":64})",
      R"({"topology":"dragonfly","leaf":"sw-qm9700","dragonfly":{"p":8,"a":8,"h":3,"groups":8}})");
  row("largest dragonfly of a switch", R"({"type":"sys-dgx-h100","count":64})",
      R"({"topology":"dragonfly","leaf":"sw-qm9700"})");
  row("dragonfly with endpoints and planes", R"({"type":{"accelerators":8,"ports":8,"port_gbps":800},"count":20})",
      R"({"topology":"dragonfly","leaf":"sw-sn5600","planes":2,"extra_endpoints":5,"dragonfly":{"p":8,"a":4,"h":3}})");
  row("dragonfly+ of twin-port cages", R"({"type":"sys-dgx-h100","count":60})",
      R"({"topology":"dragonfly-plus","leaf":"sw-qm9700","dragonfly-plus":{"p":32,"leaves":8,"spines":16,"h":6}})");
  row("random graph of twin-port cages", dgx,
      R"({"topology":"random-regular","leaf":"sw-qm9700","leaf_down_ports":4,"random-regular":{"switches":16,"network_ports":7,"seed":5}})");
  row("rails", R"({"type":"sys-dgx-h100","count":70})", R"({"topology":"rail-only","leaf":"sw-qm9700"})");
  row("torus with a storage fabric",
      R"({"type":{"accelerators":8,"ports":4,"port_gbps":400,"front_end_ports":2,"front_end_gbps":400},"count":16})",
      R"({"topology":"torus","torus":{"dimensions":[4,4]}},{"name":"storage","topology":"fat-tree","leaf":"sw-qm9700"})");
  row("rails, and a dragonfly beside them",
      R"({"type":{"accelerators":8,"ports":8,"port_gbps":400,"front_end_ports":2,"front_end_gbps":400},"count":64})",
      R"({"topology":"rail-optimised","leaf":"sw-qm9700"},
         {"name":"storage","topology":"dragonfly","leaf":"sw-qm9700","dragonfly":{"p":4,"a":4,"h":3,"groups":9}})");
}

/// A design that holds together, whose ports carry one link each, without findings about what the generator decides.
void DirectTest::sound() {
  QFETCH(QString, spec);
  const auto built = build(spec.toStdString());
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  const auto broken = brokenInvariants(built->design, *built->catalog);
  QVERIFY2(broken.empty(), broken.empty() ? "" : broken[0].c_str());
  for (const FabricShape& shape : fabricShapes(built->design, *built->catalog)) QVERIFY(!shape.wasChanged());
  for (const Finding& finding : check(built->design, *built->catalog, {})) {
    const std::string_view code = rule(finding.code).name;
    const bool catalog = code.starts_with("part.") || code == "source.conflict" || finding.severity == Severity::Info;
    const bool asked = code == "oversubscription.high" || code == "reach.margin";
    QVERIFY2(catalog || asked, std::string(code).c_str());
  }
  std::int64_t other =
      makeReport(built->design, *built->catalog, {}, {}).counts.links.byTier[static_cast<std::size_t>(LinkTier::Other)];
  QCOMPARE(other, 0);
}

/// A random graph has no classes of switches that are alike: its cut is that of the whole graph.
void DirectTest::randomGraphsAreCutWhole() {
  for (const int seed : {1, 2, 3}) {
    const auto built = build(specOf(
        systemsOf(200, 1),
        R"({"topology":"random-regular","leaf":{"radix":16,"port_gbps":400},"random-regular":{"switches":50,"network_ports":5,"seed":)" +
            std::to_string(seed) + "}}"));
    QVERIFY2(built, built ? "" : built.error().sentence().c_str());
    const SwitchGraph graph = makeSwitchGraph(built->design, *built->catalog, built->design.fabrics.lastId());
    const Halves halves = naturalHalves(graph);
    std::vector<std::uint32_t> colours;
    for (const std::int64_t rate : halves.source) colours.push_back(rate > 0 ? 1 : 0);
    const std::vector<std::uint32_t> cells = equitablePartition(graph, colours);
    QCOMPARE(std::set<std::uint32_t>(cells.begin(), cells.end()).size(), std::size_t{graph.size()});
    QVERIFY(bisection(graph) == bisectionOfWholeGraph(graph));
    QVERIFY(bisection(graph)->count() > 0);
  }
}

/// A router that goes to another group takes the tiers of its links with it, without a new pass.
void DirectTest::figuresFollowGroups() {
  const auto built = build(specOf(
      systemsOf(12, 1),
      R"({"topology":"dragonfly","leaf":{"radix":8,"port_gbps":400},"dragonfly":{"p":1,"a":4,"h":1,"groups":3}})"));
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  const Design& before = built->design;
  std::vector<Id<Device>> routers;
  before.devices.forEach([&](Id<Device> id, const Device& device) {
    if (device.role == DeviceRole::Leaf) routers.push_back(id);
  });
  IdSource ids;
  const Settings settings;
  LiveFigures figures = LiveFigures::full(before, *built->catalog, settings);
  DesignEdit edit(before, built->catalog, ids);
  const auto moved = edit.setRole(routers.front(), DeviceRole::Leaf, before.devices[routers.back()].group, 0, 0);
  QVERIFY(moved);
  const Design after = std::move(edit).finish();
  figures.apply(before, after, *built->catalog, settings);
  QVERIFY(figures.tally().sameAs(LiveFigures::full(after, *built->catalog, settings).tally()));
  const Report report = reportOf(figures, after, *built->catalog, settings);
  const auto links = [&](LinkTier tier) { return report.counts.links.byTier[static_cast<std::size_t>(tier)]; };
  QCOMPARE(links(LinkTier::Local) + links(LinkTier::Global), 3 * 6 + 3 * 4 / 2);
  QVERIFY(links(LinkTier::Local) < 3 * 6);
}

/// From a corner of a torus to the one across: every way of two steps in each dimension, through five systems.
void DirectTest::tracesLeadThroughHosts() {
  const auto built = build(specOf(systemsOf(64, 6), R"({"topology":"torus","torus":{"dimensions":[4,4,4]}})"));
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  const Design& design = built->design;
  std::map<std::string, Id<Device>> nodes;
  design.devices.forEach([&](Id<Device> id, const Device& device) { nodes[device.name] = id; });
  Tally tally(*built->catalog, Settings{});
  tally.addAll(design, true);
  const auto trace = [&](const char* from, const char* to) {
    const Id<Device> a = nodes.at(from), b = nodes.at(to);
    return tracePaths(design, *built->catalog, tally, design.fabrics.lastId(), std::span(&a, 1), std::span(&b, 1));
  };
  const auto across = trace("node-001", "node-043");  // 2 + 4 x 2 + 16 x 2
  QVERIFY(across.has_value());
  QCOMPARE(across->hops, 5);
  QCOMPARE(across->links.size(), design.links.size());  // all ways round, and so all links
  const auto near = trace("node-001", "node-002");
  QVERIFY(near.has_value());
  QCOMPARE(near->hops, 0);
  QCOMPARE(near->links.size(), std::size_t{1});
  QVERIFY(near->latency.count() > 0 && near->latency < across->latency);
}

/// Slabs of a torus that are joined have at most one other between them, also the first and the last.
void DirectTest::neighboursStandNear() {
  const auto built = build(specOf(systemsOf(512, 6), R"({"topology":"torus","torus":{"dimensions":[8,8,8]}})"));
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  const Design& design = built->design;
  std::map<std::uint32_t, std::set<std::uint32_t>> racks;  // by unit
  std::map<std::uint32_t, int> firstX;
  design.devices.forEach([&](Id<Device>, const Device& device) {
    const std::uint32_t unit = device.group.value;
    racks[unit].insert(device.rack.value);
    const int x = design.racks[device.rack].x.count();
    const auto at = firstX.try_emplace(unit, x).first;
    at->second = std::min(at->second, x);
  });
  QCOMPARE(design.rows.size(), std::size_t{1});
  QCOMPARE(racks.size(), std::size_t{8});
  const auto wide = static_cast<int>(racks.begin()->second.size()) * 600;
  std::vector<int> starts;
  for (const auto& [unit, x] : firstX) starts.push_back(x);
  for (std::size_t i = 0; i < starts.size(); ++i)
    QVERIFY(std::abs(starts[i] - starts[(i + 1) % starts.size()]) <= 2 * wide);
}

/// A group of a dragonfly has racks of its own, beside each other in one row.
void DirectTest::groupsStandTogether() {
  const auto built = build(specOf(
      systemsOf(1056, 1),
      R"({"topology":"dragonfly","leaf":{"radix":15,"port_gbps":400},"dragonfly":{"p":4,"a":8,"h":4,"groups":33}})"));
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  const Design& design = built->design;
  std::map<std::uint32_t, std::set<std::uint32_t>> rowsOfGroup, groupsOfRack;
  std::map<std::uint32_t, int> routers;
  design.devices.forEach([&](Id<Device>, const Device& device) {
    rowsOfGroup[device.group.value].insert(design.racks[device.rack].row.value);
    groupsOfRack[device.rack.value].insert(device.group.value);
    if (device.role == DeviceRole::Leaf) ++routers[device.group.value];
  });
  QCOMPARE(routers.size(), std::size_t{33});
  for (const auto& [group, n] : routers) QCOMPARE(n, 8);
  for (const auto& [group, rows] : rowsOfGroup) QCOMPARE(rows.size(), std::size_t{1});
  for (const auto& [rack, groups] : groupsOfRack) QCOMPARE(groups.size(), std::size_t{1});
}

void DirectTest::refuses_data() {
  QTest::addColumn<QString>("spec");
  QTest::addColumn<QString>("sentence");
  const auto row = [](const char* name, const std::string& systems, const std::string& fabric, const char* sentence) {
    QTest::newRow(name) << QString::fromStdString(specOf(systems, fabric)) << sentence;
  };
  const std::string mesh = R"({"topology":"full-mesh"})";
  row("mesh without ports enough", systemsOf(9, 7), mesh,
      "fabrics[0]: a full mesh of 9 systems, 36 links, needs 8 ports of each, which has 7; nearest is 8 systems");
  row("mesh of one", systemsOf(1, 7), mesh,
      "fabrics[0]: a full mesh joins systems; only 1 has ports for it; ask for at least 2 systems");
  row("mesh beyond what a project holds", systemsOf(6000, 6000), mesh,
      "fabrics[0]: a full mesh of 6000 systems has 17997000 links, more than the 16000000 that a project holds");
  row("mesh of two kinds", systemsOf(2, 3) + "," + systemsOf(2, 4), mesh,
      "fabrics[0]: systems of more than one kind have ports for it; a full-mesh joins systems of one kind");
  row("mesh with a switch", systemsOf(4, 3), R"({"topology":"full-mesh","leaf":"sw-qm9700"})",
      "spec.json: fabrics[0].leaf: a full-mesh joins systems to each other, without switches; leave it out");
  row("mesh with planes", systemsOf(4, 4), R"({"topology":"full-mesh","planes":2})",
      "fabrics[0].planes: a full-mesh fabric has no planes; it works without planes");
  row("mesh with endpoints", systemsOf(4, 3), R"({"topology":"full-mesh","extra_endpoints":1})",
      "fabrics[0].extra_endpoints: a full-mesh has no switch for endpoints; leave them out");
  const auto torus = [&](const char* name, int systems, int ports, const std::string& dimensions, const char* said) {
    row(name, systemsOf(systems, ports), R"({"topology":"torus","torus":{"dimensions":)" + dimensions + "}}", said);
  };
  torus("torus of other size", 500, 6, "[8,8,8]",
        "fabrics[0]: a torus of 8 x 8 x 8 has 512 systems; the specification has 500 with ports for it; ask for 512 "
        "systems");
  torus("torus without ports enough", 27, 4, "[3,3,3]",
        "fabrics[0]: a torus of 3 x 3 x 3 needs 6 ports of each system, which has 4; nearest is a torus of 2 "
        "dimensions");
  torus("torus far too large", 27, 6, "[4000000,4000000]", "fabrics[0]: a torus of 4000000 x 4000000 has over 4000000");
  torus("torus of one", 1, 6, "[1]", "spec.json: fabrics[0].torus.dimensions[0]: it must be a whole number from 2 to");
  torus("torus of halves", 9, 6, "[3,2.5]", "spec.json: fabrics[0].torus.dimensions[1]: it must be a whole number");
  torus("torus of nothing", 9, 6, "[]", "spec.json: fabrics[0].torus.dimensions: it must list one to six sizes");
  row("torus without dimensions", systemsOf(8, 6), R"({"topology":"torus"})",
      "spec.json: fabrics[0].torus: a fabric of this topology needs it");
  row("torus with a dragonfly's numbers", systemsOf(8, 6),
      R"({"topology":"torus","torus":{"dimensions":[2,2,2]},"dragonfly":{"p":1,"a":2,"h":1}})",
      "spec.json: fabrics[0].dragonfly: the fabric's topology is torus; leave it out");
  const auto dragonfly = [&](const char* name, int hosts, const std::string& numbers, const char* said) {
    row(name, systemsOf(hosts, 1),
        R"({"topology":"dragonfly","leaf":{"radix":15,"port_gbps":400},"dragonfly":)" + numbers + "}", said);
  };
  dragonfly("too many groups", 10, R"({"p":4,"a":8,"h":4,"groups":34})",
            "fabrics[0]: 34 groups; one with 32 links to others reaches 32 of them; use at most 33 groups, or more "
            "global links");
  dragonfly("radix too small", 10, R"({"p":5,"a":8,"h":4,"groups":33})",
            "fabrics[0]: 5 hosts, 7 links within the group and 4 to others, radix 16, need 16 cages of a leaf that "
            "has 15; nearest is p = 4, a = 8, h = 4");
  dragonfly("ends that do not pair", 10, R"({"p":1,"a":3,"h":3,"groups":5})",
            "fabrics[0]: 5 groups of 9 global links have an odd number of ends; use 4 or 6 groups");
  dragonfly("too few groups", 100, R"({"p":4,"a":8,"h":4,"groups":3})",
            "fabrics[0]: 100 host ports; 3 groups have 96; use at least 4 groups");
  dragonfly("hosts beyond the largest", 2000, R"({"p":4,"a":8,"h":4})",
            "fabrics[0]: 2000 host ports; groups of 32 with 32 links to others have at most 1056; use larger groups");
  dragonfly("a number missing", 10, R"({"p":4,"a":8})", "spec.json: fabrics[0].dragonfly.h: it is missing");
  dragonfly("an unknown number", 10, R"({"p":4,"a":8,"h":4,"group":3})",
            "spec.json: fabrics[0].dragonfly.group: unknown key; did you mean \"groups\"?");
  dragonfly("one group", 10, R"({"p":4,"a":8,"h":4,"groups":1})", "spec.json: fabrics[0].dragonfly.groups: ");
  row("dragonfly without a switch", systemsOf(8, 1), R"({"topology":"dragonfly"})",
      "spec.json: fabrics[0].leaf: a fabric needs a switch; name one as `leaf`");
  row("dragonfly with tiers", systemsOf(8, 1),
      R"({"topology":"dragonfly","leaf":{"radix":15,"port_gbps":400},"tiers":2})",
      "spec.json: fabrics[0].tiers: it has no meaning in a dragonfly; leave it out");
  row("oversubscribed dragonfly", systemsOf(8, 1),
      R"({"topology":"dragonfly","leaf":{"radix":15,"port_gbps":400},"oversubscription":2})",
      "spec.json: fabrics[0].oversubscription: it has no meaning in a dragonfly; leave it out");
  const auto plus = [&](const char* name, const std::string& numbers, const char* said) {
    row(name, systemsOf(8, 1),
        R"({"topology":"dragonfly-plus","leaf":{"radix":8,"port_gbps":400},"dragonfly-plus":)" + numbers + "}", said);
  };
  plus("leaf too small", R"({"p":5,"leaves":4,"spines":4,"h":4})",
       "fabrics[0]: a leaf's 5 hosts and links to 4 spines need 9 cages of a leaf that has 8");
  plus("spine too small", R"({"p":4,"leaves":4,"spines":4,"h":5})",
       "fabrics[0]: a spine's links to 4 leaves and 5 to other groups need 9 ports of a spine that has 8; nearest is h "
       "= 4");
  plus("dragonfly+ of too many groups", R"({"p":4,"leaves":4,"spines":2,"h":2,"groups":6})",
       "fabrics[0]: 6 groups; one with 4 links to others reaches 4 of them; use at most 5 groups");
  const auto random = [&](const char* name, int hosts, const std::string& numbers, const char* said) {
    row(name, systemsOf(hosts, 1),
        R"({"topology":"random-regular","leaf":{"radix":8,"port_gbps":400},"random-regular":)" + numbers + "}", said);
  };
  random("odd number of ends", 8, R"({"switches":15,"network_ports":3})",
         "fabrics[0]: 15 switches with 3 network ports each have an odd number of ends; use 14 or 16 switches");
  random("more neighbours than switches", 8, R"({"switches":4,"network_ports":4})",
         "fabrics[0]: 4 switches with 4 network ports each; one has 3 others to be joined to; use at most 3 network "
         "ports");
  random("only pairs", 8, R"({"switches":4,"network_ports":1})",
         "fabrics[0]: 4 switches with 1 network port each are pairs that nothing joins; use at least 2");
  random("no room for hosts", 8, R"({"switches":10,"network_ports":8})",
         "fabrics[0]: 1 host and 8 links to other switches need 9 cages of a leaf that has 8; use fewer network "
         "ports");
  random("too many hosts", 41, R"({"switches":10,"network_ports":4})",
         "fabrics[0]: 41 host ports; 10 switches have 40 beside their network ports; use at least 11 switches");
  random("seed below zero", 8, R"({"switches":10,"network_ports":4,"seed":-1})",
         "spec.json: fabrics[0].random-regular.seed: ");
  row("rails of unequal systems", systemsOf(2, 3) + "," + systemsOf(2, 4),
      R"({"topology":"rail-only","leaf":"sw-qm9700"})", "fabrics[0]: rails need systems of equal port counts");
}

void DirectTest::refuses() {
  QFETCH(QString, spec);
  QFETCH(QString, sentence);
  const auto built = build(spec.toStdString());
  QVERIFY(!built);
  const QString said = QString::fromStdString(built.error().sentence());
  QVERIFY2(said.startsWith(sentence), qPrintable(said));
}

QTEST_APPLESS_MAIN(DirectTest)
#include "direct_test.moc"
