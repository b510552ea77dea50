// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole designs from specifications: counts of published clusters, racks within their limits, invariants, refusals.
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <tuple>

#include "core/analysis/fabric_shape.h"
#include "core/design/invariants.h"
#include "core/topology/fabric_plan.h"
#include "core/topology/rack_fill.h"
#include "tests/core/topology/built.h"

using namespace fabric;
using namespace fabric::test;

namespace {

struct Tally {
  std::map<DeviceRole, int> devices;
  std::map<std::pair<DeviceRole, DeviceRole>, int> links;
  std::map<std::string, int> modules, cables;
};

Tally tally(const Built& built) {
  Tally t;
  built.design.devices.forEach([&](Id<Device>, const Device& device) { ++t.devices[device.role]; });
  built.design.links.forEach([&](Id<Link>, const Link& link) {
    auto a = built.design.devices[link.a].role, b = built.design.devices[link.b].role;
    ++t.links[{std::min(a, b), std::max(a, b)}];
  });
  built.design.modules.forEach(
      [&](Id<Module>, const Module& module) { ++t.modules[(*built.catalog)[module.type].part.id]; });
  built.design.cables.forEach([&](Id<Cable>, const Cable& cable) { ++t.cables[(*built.catalog)[cable.type].part.id]; });
  return t;
}

std::string describe(const Tally& t) {
  std::string text;
  for (const auto& [role, n] : t.devices) text += std::string(code(role)) + " " + std::to_string(n) + "  ";
  for (const auto& [ends, n] : t.links)
    text += std::string(code(ends.first)) + "-" + std::string(code(ends.second)) + " " + std::to_string(n) + "  ";
  for (const auto& [id, n] : t.modules) text += id + " " + std::to_string(n) + "  ";
  for (const auto& [id, n] : t.cables) text += id + " " + std::to_string(n) + "  ";
  return text;
}

std::string
superPod(int systems,
         const std::string& placement = R"({"rack":"rk-dgx-h100-su","systems_per_rack":4,"racks_per_row":20})") {
  return R"({"lightloom_spec":1,"systems":[{"type":"sys-dgx-h100","count":)" + std::to_string(systems) +
         R"(}],"fabrics":[{"topology":"rail-optimised","leaf":"sw-qm9700","systems_per_unit":32,"extra_endpoints":4}],"placement":)" +
         placement + "}";
}

}  // namespace

class GenerateTest : public QObject {
  Q_OBJECT

 private slots:
  void superPods_data();
  void superPods();
  void oneLeafOf32Hosts();
  void racksKeepTheirLimits();
  void samplesRowsLookAsDrawn();
  void holdsInvariants_data();
  void holdsInvariants();
  void refuses_data();
  void refuses();
  void mostSystemsThatStayWithin();
  void namesARackThatIsHighEnough();
  void namesTheNearestPlanes();
  void refusesATierWithoutASwitch();
  void breaksOutOnlyCagesThatMay();
  void oneSwitchSaysNothingOfLinksBetweenSwitches();
  void keepsToThePortsASwitchSupports();
  void domainsFillARackEach();
  void domainsWithoutARackOfTheirOwn();
  void whatIsPlannedTheSwitchesRunAs();
};

void GenerateTest::superPods_data() {
  QTest::addColumn<int>("systems");
  QTest::addColumn<int>("leaves");
  QTest::addColumn<int>("spines");
  QTest::newRow("1 SU") << 31 << 8 << 4;
  QTest::newRow("2 SU") << 63 << 16 << 8;
  QTest::newRow("3 SU") << 95 << 24 << 16;
  QTest::newRow("4 SU") << 127 << 32 << 16;
}

void GenerateTest::superPods() {
  QFETCH(int, systems);
  QFETCH(int, leaves);
  QFETCH(int, spines);
  const auto built = build(superPod(systems));
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  Tally t = tally(*built);
  qInfo("%s", describe(t).c_str());
  QCOMPARE(t.devices[DeviceRole::Leaf], leaves);
  QCOMPARE(t.devices[DeviceRole::Spine], spines);
  QCOMPARE((t.links[{DeviceRole::System, DeviceRole::Leaf}]), systems * 8);
  QCOMPARE((t.links[{DeviceRole::Endpoint, DeviceRole::Leaf}]), 4);
  QCOMPARE((t.links[{DeviceRole::Leaf, DeviceRole::Spine}]), leaves * 32);
  const FabricShape shape = fabricShapes(built->design, *built->catalog).at(0);
  QCOMPARE(shape.topology, Topology::RailOptimised);
  QCOMPARE(shape.systems, systems);
  QCOMPARE(shape.leaves, leaves);
  QCOMPARE(shape.linksOfSystem, std::optional<std::int64_t>(8));
  QCOMPARE(shape.leafUplinks, std::optional<std::int64_t>(32));
  QCOMPARE(shape.linksOfPair, std::optional<std::int64_t>(32 / spines));
}

/// 32 single-port modules, 16 twin-port modules, 32 straight fibre cables.
void GenerateTest::oneLeafOf32Hosts() {
  const auto built =
      build(R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":1,"ports":1,"port_gbps":400},"count":32}],
    "fabrics":[{"topology":"single-switch","leaf":"sw-qm9700","media":{"host-leaf":"smf"}}]})");
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  Tally t = tally(*built);
  qInfo("%s", describe(t).c_str());
  QCOMPARE(built->design.modules.size(), std::size_t{48});
  QCOMPARE(built->design.cables.size(), std::size_t{32});
}

void GenerateTest::racksKeepTheirLimits() {
  const auto built = build(superPod(31, R"({"rack":"rk-eia-48u-600","systems_per_rack":4})"));
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  QCOMPARE(built->notes.size(), std::size_t{1});
  QVERIFY2(built->notes[0].starts_with("3 of sys-dgx-h100 in a rack rk-eia-48u-600, not 4: 4 x "),
           built->notes[0].c_str());
  built->design.racks.forEach([&](Id<Rack> id, const Rack& rack) {
    Power power;
    for (const Id<Device> device : built->design.devicesIn(id))
      power += planningPower((*built->catalog)[built->design.devices[device].type]);
    QVERIFY(power <= *(*built->catalog)[rack.type].powerLimit);
  });
}

void GenerateTest::samplesRowsLookAsDrawn() {
  const auto built = build(superPod(127));
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  std::string floor;
  built->design.rows.forEach([&](Id<RackRow> id, const RackRow& row) {
    floor += row.name + ":";
    int last = -1;
    for (const Id<Rack> rack : built->design.racksIn(id)) {
      const int slot = built->design.racks[rack].x.count() / row.slotPitch.count();
      if (slot != last + 1) floor += "|";
      last = slot;
      const Id<Device> first = built->design.devicesIn(rack).front();
      switch (built->design.devices[first].role) {
      case DeviceRole::System: floor += static_cast<char>('0' + built->design.devicesIn(rack).size()); break;
      case DeviceRole::Leaf: floor += "L"; break;
      default: floor += "S";
      }
    }
    floor += "\n";
  });
  QCOMPARE(floor, std::string("A:4444L4444S|4444L4444\nB:4444L4444S|4444L4443\n"));
}

void GenerateTest::holdsInvariants_data() {
  QTest::addColumn<QString>("spec");
  const auto row =
      [](const char* name, const QString& fabrics,
         const QString& systems =
             R"({"type":{"accelerators":8,"ports":8,"port_gbps":400,"front_end_ports":2,"front_end_gbps":200},"count":40})") {
        QTest::newRow(name)
            << QStringLiteral(R"({"lightloom_spec":1,"systems":[%1],"fabrics":[%2]})").arg(systems, fabrics);
      };
  row("rails", R"({"topology":"rail-optimised","leaf":"sw-qm9700"})");
  row("three tiers", R"({"topology":"fat-tree","tiers":3,"leaf":"sw-qm9700"})");
  row("three tiers of rails",
      R"({"topology":"rail-optimised","tiers":3,"leaf":{"radix":32,"port_gbps":400,"ports_per_cage":2}})");
  row("two planes", R"({"topology":"rail-optimised","planes":2,"leaf":"sw-sn5600"})",
      R"({"type":{"accelerators":8,"ports":8,"port_gbps":800},"count":40})");
  row("front end of servers",
      R"({"topology":"rail-optimised","tiers":2,"leaf":"sw-th5-ds5000","uplink_gbps":800},{"name":"front-end","topology":"fat-tree","tiers":2,"leaf":"sw-th5-ds5000","uplink_gbps":800})",
      R"({"type":"sys-hgx-b200","count":8})");
  row("front end",
      R"({"topology":"rail-optimised","leaf":"sw-th5-ds5000"},{"name":"front-end","topology":"fat-tree","tiers":2,"leaf":"sw-th5-ds5000"})");
  row("co-packaged", R"({"topology":"fat-tree","leaf":"sw-th5-bailly"})");
  row("two kinds of systems", R"({"topology":"fat-tree","leaf":"sw-qm9700","extra_endpoints":3})",
      R"({"type":"sys-dgx-h100","count":5},{"type":{"accelerators":1,"ports":1,"port_gbps":400},"count":70})");
  row("k = 8", R"({"topology":"fat-tree","leaf":{"radix":8,"port_gbps":400}})",
      R"({"type":{"accelerators":1,"ports":1,"port_gbps":400},"count":128})");
}

void GenerateTest::holdsInvariants() {
  QFETCH(QString, spec);
  const auto built = build(spec.toStdString());
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  const auto broken = brokenInvariants(built->design, *built->catalog);
  QVERIFY2(broken.empty(), broken.empty() ? "" : broken[0].c_str());
  for (const FabricShape& shape : fabricShapes(built->design, *built->catalog)) QVERIFY(!shape.wasChanged());
  for (const std::string& note : built->notes) qInfo("%s", note.c_str());
  qInfo("%s", describe(tally(*built)).c_str());
}

void GenerateTest::refuses_data() {
  QTest::addColumn<QString>("spec");
  QTest::addColumn<QString>("sentence");
  const auto row = [](const char* name, const QString& fabric, const QString& sentence, const QString& extra = "") {
    QTest::newRow(name)
        << QStringLiteral(R"({"lightloom_spec":1,"systems":[{"type":"sys-dgx-h100","count":31}],"fabrics":[%1]%2})")
               .arg(fabric, extra)
        << sentence;
  };
  row("media out of reach", R"({"topology":"rail-optimised","leaf":"sw-qm9700","media":{"leaf-spine":"dac"}})",
      "fabrics[0].media.leaf-spine: leaf-spine: media \"dac\": nothing reaches 15.1 m; the longest is 2 m; what "
      "reaches: "
      "retimed (10000 m)");
  row("rate of no port", R"({"topology":"rail-optimised","leaf":"sw-sn3700"})",
      "fabrics[0].leaf: sw-sn3700 has no ports of 400 Gb/s; its ports run at 200, 100, 50 Gb/s");
  row("two switches in a box", R"({"topology":"rail-optimised","leaf":"sw-q3200"})",
      "fabrics[0].leaf: sw-q3200 holds 2 switches of 72 ports at 400 Gb/s, which are not joined inside: it is no "
      "switch "
      "of 144; choose a box with one switch; nearest is sw-q3400 with 288");
  row("no ports left",
      R"({"topology":"rail-optimised","leaf":"sw-qm9700"},{"name":"b","topology":"fat-tree","leaf":"sw-qm9700"})",
      "fabrics[1]: no system has a scale-out port left for it; choose other ports with `ports`");
  row("more ports than there are", R"({"topology":"rail-optimised","leaf":"sw-qm9700","host_ports":9})",
      "fabrics[0].host_ports: 9 scale-out ports of sys-dgx-h100, which has 8 left; ask for at most 8");
  row("network rack too low",
      R"({"topology":"rail-optimised","leaf":{"radix":64,"port_gbps":400,"ports_per_cage":2,"rack_units":50}})",
      "placement.network_rack: rk-eia-42u-600 does not take a generic-switch-64x400: 1 x 50U are over its 42U; nearest "
      "is "
      "rk-eia-52u-750, which takes 1",
      R"(,"placement":{"network_rack":"rk-eia-42u-600"})");
  QTest::newRow("system that no rack takes")
      << R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":8,"ports":8,"port_gbps":400,"rack_units":60},
      "count":1}],"fabrics":[{"topology":"fat-tree","leaf":"sw-qm9700"}]})"
      << "placement.rack: no rack of the catalog takes a generic-system-8x400; a rack for it has 60U, 0.112 kW: add "
         "one to "
         "your own parts";
  const auto planes = [](const char* name, int count, const char* leaf, const char* sentence) {
    QTest::newRow(name)
        << QStringLiteral(
               R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":8,"ports":8,"port_gbps":800},"count":40}],
               "fabrics":[{"topology":"rail-optimised","planes":%1,"leaf":"%2"}]})")
               .arg(count)
               .arg(QLatin1String(leaf))
        << sentence;
  };
  planes("planes that do not divide", 3, "sw-sn5600",
         "fabrics[0].planes: 800 Gb/s does not divide by 3; nearest is 2 planes");
  planes("planes that nothing joins", 4, "sw-sn5600",
         "fabrics[0].media.host-leaf: 4 planes of ports of 800 Gb/s are links of 200 Gb/s: host-leaf: media \"auto\": "
         "it does not connect these ports (MMA4Z00-NS compatible + MMA4Z00-NS compatible): a splitter has one single "
         "end, and "
         "both ends ask for it; nearest is 2 planes");
  QTest::newRow("rack too small")
      << R"({"lightloom_spec":1,"systems":[{"type":"sys-gb200-nvl72","count":1}],"fabrics":[{"topology":"fat-tree",
    "leaf":"sw-qm9700"}],"placement":{"rack":"rk-eia-48u-600"}})"
      << "placement.rack: rk-eia-48u-600 does not take a sys-gb200-nvl72: 1 x 134.808 kW (maximum, with "
         "modules) are over its 40 kW; nearest is rk-mgx-nvl72, which takes 1";
}

void GenerateTest::refuses() {
  QFETCH(QString, spec);
  QFETCH(QString, sentence);
  const auto built = build(spec.toStdString());
  QVERIFY(!built);
  const QString said = QString::fromStdString(built.error().sentence());
  qInfo("%s", qPrintable(said));
  QCOMPARE(said, sentence);
}

/// The most systems that a refusal names are planned, one more is not.
void GenerateTest::mostSystemsThatStayWithin() {
  const auto plan = [](std::int64_t systems) {
    const auto file =
        readSpec(R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":2,"ports":2,"port_gbps":400},"count":)" +
                     std::to_string(systems) +
                     R"(}],"fabrics":[{"topology":"fat-tree","tiers":3,"leaf_down_ports":1,"leaf_up_ports":1,
            "leaf":{"radix":4096,"port_gbps":400}}]})",
                 "spec.json", builtin());
    return file ? planDesign(file->spec, file->catalog) : tl::unexpected(file.error());
  };
  const auto refused = plan(4'000'000);
  QVERIFY(!refused);
  QCOMPARE(QString::fromStdString(refused.error().sentence()),
           QStringLiteral("fabrics[0]: 8005955 switches are more than 4000000; at most 1998512 systems stay within"));
  const auto most = plan(1'998'512);
  QVERIFY2(most, most ? "" : most.error().sentence().c_str());
  QVERIFY(!plan(1'998'513));
}

/// A network rack whose units are kept free for cables: the nearest that has more.
void GenerateTest::namesARackThatIsHighEnough() {
  Catalog catalog = builtin();
  RackType low = catalog[catalog.find<RackType>("rk-eia-42u-600")];
  low.part.id = "rk-low";
  low.heightU = 7;
  catalog.add(low);
  const auto file = readSpec(superPod(31, R"({"network_rack":"rk-low"})"), "spec.json", catalog);
  QVERIFY2(file, file ? "" : file.error().sentence().c_str());
  auto spec = file->spec;
  const auto parts = std::make_shared<const Catalog>(file->catalog);
  IdSource ids;
  DesignEdit edit({}, parts, ids);
  const auto built = generate(spec, {}, edit);
  QVERIFY(!built);
  QCOMPARE(
      QString::fromStdString(built.error().sentence()),
      QStringLiteral("placement.network_rack: rk-low of 7U does not take a generic-endpoint-1x400 beside what it keeps "
                     "free for cables; nearest is rk-eia-42u-600, which takes 1"));
}

void GenerateTest::namesTheNearestPlanes() {
  const auto sentence = [](const char* system, int planes, const char* leaf) {
    const auto built = build(R"({"lightloom_spec":1,"systems":[{"type":)" + std::string(system) +
                             R"(,"count":40}],"fabrics":[{"topology":"rail-optimised","extra_endpoints":1,"planes":)" +
                             std::to_string(planes) + R"(,"leaf":")" + leaf + "\"}]}");
    return built ? std::string() : built.error().sentence();
  };
  const char* fast = R"({"accelerators":8,"ports":8,"port_gbps":800})";
  const char* slow = R"({"accelerators":8,"ports":8,"port_gbps":400})";
  QCOMPARE(sentence(fast, 2, "sw-sn5600"), std::string());
  for (const int planes : {4, 8}) QVERIFY(sentence(fast, planes, "sw-sn5600").ends_with("; nearest is 2 planes"));
  QVERIFY(sentence(slow, 2, "sw-sn5600").ends_with("; it works without planes"));
}

void GenerateTest::refusesATierWithoutASwitch() {
  const auto catalog = std::make_shared<const Catalog>(*loadBuiltinCatalog());
  DesignSpec spec;
  spec.systems.push_back({catalog->find<DeviceType>("sys-dgx-h100"), 200});
  FabricSpec fabric;
  fabric.leaf = catalog->find<DeviceType>("sw-qm9700");
  spec.fabrics.push_back(fabric);
  IdSource ids;
  DesignEdit edit({}, catalog, ids);
  const auto built = generate(spec, Settings{}, edit);
  QVERIFY(!built);
  QVERIFY(built.error().sentence().find(".spine: no switch is named for this tier") != std::string::npos);
}

void GenerateTest::breaksOutOnlyCagesThatMay() {
  const auto built = build(
      R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":8,"ports":8,"port_gbps":400,"front_end_ports":2,
      "front_end_gbps":200},"count":128}],"fabrics":[{"topology":"rail-optimised","leaf":"sw-th5-ds5000"},
      {"name":"front-end","topology":"fat-tree","tiers":2,"leaf":"sw-th5-ds5000"}]})");
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  Shapes shapes(*built->catalog);
  int odd = 0, native = 0;
  built->design.links.forEach([&](Id<Link>, const Link& link) {
    const auto look = [&](Id<Device> device, std::uint16_t port) {
      if ((*built->catalog)[built->design.devices[device].type].part.id != "sw-th5-ds5000") return;
      const DeviceShape& shape = shapes.of(built->design, device);
      const ShapePort& own = shape.ports()[port];
      if (own.rate == DataRate::gigabitsPerSecond(800)) ++native;
      if (own.rate != DataRate::gigabitsPerSecond(200)) return;
      QCOMPARE(shape.cages()[own.cage].number % 2, 1);
      ++odd;
    };
    look(link.a, link.portA);
    look(link.b, link.portB);
  });
  QCOMPARE(odd, 256);
  QVERIFY(native > 0);
  QVERIFY(std::ranges::any_of(built->notes, [](const std::string& note) {
    return note.find("sw-th5-ds5000 has no more than 128 ports of 200 Gb/s") != std::string::npos;
  }));
}

void GenerateTest::oneSwitchSaysNothingOfLinksBetweenSwitches() {
  const auto built = build(
      R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":8,"ports":8,"port_gbps":400,"front_end_ports":2,
      "front_end_gbps":200},"count":16}],"fabrics":[{"topology":"rail-optimised","leaf":"sw-qm9700"},
      {"name":"front-end","topology":"single-switch","leaf":"sw-th5-ds5000"}]})");
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  for (const std::string& note : built->notes)
    QVERIFY2(note.find("links between switches") == std::string::npos, note.c_str());
}

void GenerateTest::keepsToThePortsASwitchSupports() {
  const auto plan = [](int hosts, const char* leaf, const char* tiers) {
    const std::string text =
        R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":1,"ports":1,"port_gbps":100},"count":)" +
        std::to_string(hosts) + R"(}],"fabrics":[{"topology":"fat-tree","leaf":")" + leaf + "\"," + tiers + "}]}";
    const auto file = readSpec(text, "spec.json", builtin());
    return file ? planDesign(file->spec, file->catalog) : tl::unexpected(file.error());
  };
  const auto portsOf = [](const Result<DesignPlan>& made) {
    const SwitchPlan& leaf = made->fabrics[0].leaf;
    return DeviceShape::make(builtin()[leaf.type], leaf.splits)->ports().size();
  };
  const auto one = plan(288, "sw-th5-z9864f", R"("tiers":1)");
  QVERIFY2(one, one ? "" : one.error().sentence().c_str());
  QCOMPARE(portsOf(one), std::size_t{36 * 8 + 28});
  const auto refused = plan(289, "sw-th5-z9864f", R"("tiers":1)");
  QVERIFY(!refused);
  QCOMPARE(refused.error().sentence(), std::string("fabrics[0]: 289 host ports of 100 Gb/s on one switch that has 288; "
                                                   "use 2 tiers or at most 288 host ports"));
  const auto two = plan(400, "sw-th5-z9864f", R"("tiers":2)");
  QVERIFY2(two, two ? "" : two.error().sentence().c_str());
  QCOMPARE(two->fabrics[0].size.down, 256);
  QCOMPARE(portsOf(two), std::size_t{32 * 8 + 32});
  const auto free = plan(512, "sw-cx864e", R"("tiers":1)");
  QVERIFY2(free, free ? "" : free.error().sentence().c_str());
  QCOMPARE(portsOf(free), std::size_t{512});
}

namespace {

/// Down and up are as many ports as planned, no port is both, and each runs at its rate.
std::string troubleWith(const DeviceType& type, const SwitchPlan& plan, const SwitchUse& use) {
  const auto shape = DeviceShape::make(type, plan.splits);
  if (!shape) return shape.error().sentence();
  std::set<std::uint16_t> taken;
  const auto look = [&](const PortRun& run, int count, DataRate rate) -> std::string {
    if (run.numbers.size() != static_cast<std::size_t>(count)) return "another number of ports";
    for (const std::uint16_t port : run.numbers) {
      if (port >= shape->ports().size()) return "a port that is not there";
      if (shape->ports()[port].rate != rate) return "a port of another rate";
      if (!taken.insert(port).second) return "a port twice";
    }
    return {};
  };
  const std::string down = look(plan.down, use.down, use.downRate);
  return down.empty() ? look(plan.up, use.up, use.upRate) : down;
}

}  // namespace

/// Over many switches, limits and rates: what the generator plans can be configured, and refusals say what fits.
void GenerateTest::whatIsPlannedTheSwitchesRunAs() {
  std::mt19937 random(20261120);
  const auto any = [&](std::initializer_list<int> of) { return *(of.begin() + random() % of.size()); };
  int planned = 0, refused = 0, bound = 0;
  for (int round = 0; round < 3'000; ++round) {
    Catalog catalog;
    DeviceType box;
    box.part.id = "sw";
    box.kind = DeviceKind::Switch;
    CageGroup cages;
    cages.cage = CageType::Osfp;
    cages.cages = static_cast<std::uint16_t>(any({7, 8, 32, 64}));
    cages.portsPerCage = static_cast<std::uint8_t>(any({1, 2}));
    cages.portRate = DataRate::gigabitsPerSecond(800 / cages.portsPerCage);
    cages.lanesPerCage = 8;
    cages.laneRate = DataRate::gigabitsPerSecond(100);
    cages.maximumPortsPerCage = static_cast<std::uint8_t>(any({4, 8}));
    if (any({0, 1}) == 1) {
      cages.maximumOn = any({0, 1}) == 1 ? CageNumbers::Odd : CageNumbers::Even;
      cages.maximumPortsElsewhere = static_cast<std::uint8_t>(any({2, 3}));
    }
    if (any({0, 1}) == 1)
      box.maximumPorts = static_cast<std::uint16_t>(cages.cages * (cages.portsPerCage + any({0, 1, 3, 5})));
    box.cages = {cages};
    DeviceType host;
    host.part.id = "host";
    cages = {};
    cages.name = "p";
    cages.role = PortRole::ScaleOut;
    cages.cage = CageType::Osfp;
    cages.cages = cages.lanesPerCage = 8;
    cages.laneRate = DataRate::gigabitsPerSecond(100);
    cages.portRate = DataRate::gigabitsPerSecond(any({100, 200, 400, 800}));
    host.cages = {cages};
    DesignSpec spec;
    FabricSpec fabric;
    fabric.leaf = fabric.spine = fabric.core = *catalog.add(box);
    spec.systems.push_back({*catalog.add(host), any({1, 4, 13, 60})});
    fabric.topology = any({0, 1}) == 1 ? Topology::RailOptimised : Topology::FatTree;
    fabric.tiers = any({0, 1, 2, 3});
    fabric.uplinkRate = DataRate::gigabitsPerSecond(any({0, 0, 200, 400, 800}));
    fabric.leafDownPorts = any({0, 0, 4, 16, 40});
    fabric.leafUpPorts = fabric.leafDownPorts > 0 ? any({0, 2, 8, 40}) : 0;
    spec.fabrics.push_back(fabric);
    const auto plan = planDesign(spec, catalog);
    if (!plan) {
      QVERIFY(!plan.error().what.empty());
      ++refused;
      continue;
    }
    ++planned;
    bound += box.maximumPorts > 0 || box.cages[0].maximumOn != CageNumbers::All;
    const FabricPlan& made = plan->fabrics[0];
    const ClosSize& size = made.size;
    std::string trouble =
        troubleWith(box, made.leaf, {made.hostRate, made.uplinkRate, size.down, size.up, size.upFirst});
    const int spineDown = size.tiers == 3 ? size.spineDown : static_cast<int>(size.leaves) * size.leafSpineLinks;
    if (size.tiers > 1 && trouble.empty())
      trouble = troubleWith(box, made.spine, {made.uplinkRate, made.uplinkRate, spineDown, size.spineUp, 0});
    if (size.tiers > 2 && trouble.empty())
      trouble =
          troubleWith(box, made.core,
                      {made.uplinkRate, made.uplinkRate, static_cast<int>(size.pods()) * size.spineCoreLinks, 0, 0});
    QVERIFY2(trouble.empty(), (std::to_string(round) + ": " + trouble).c_str());
  }
  QVERIFY2(planned > 500 && refused > 200 && bound > 200,
           qPrintable(QStringLiteral("%1 %2").arg(planned).arg(refused)));
}

/// NVL72: 18 trays of four accelerators with 18 links each, over 9 switch trays of two chips: 1,296 links, and each
/// accelerator has the same number of them on every switch.
void GenerateTest::domainsFillARackEach() {
  const auto built = build(R"({"lightloom_spec":1,"systems":[{"type":"sys-gb200-tray","count":36}],"fabrics":[
      {"name":"compute","topology":"rail-optimised","leaf":"sw-qm9700"},
      {"name":"nvlink","kind":"scale-up","topology":"single-switch","leaf":"sw-nvlink5-tray"}]})");
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  const Design& d = built->design;
  QVERIFY(brokenInvariants(d, *built->catalog).empty());
  Id<Fabric> nvlink;
  d.fabrics.forEach([&](Id<Fabric> id, const Fabric& fabric) {
    if (fabric.kind == FabricKind::ScaleUp) nvlink = id;
  });
  std::map<std::tuple<Id<Device>, int, Id<Device>>, int> links;  // by tray, accelerator in it, and switch
  std::set<Id<Rack>> racks;
  int total = 0;
  d.links.forEach([&](Id<Link>, const Link& link) {
    if (link.fabric != nvlink) return;
    ++total;
    const bool trayIsA = d.devices[link.a].role == DeviceRole::System;
    const Id<Device> tray = trayIsA ? link.a : link.b, box = trayIsA ? link.b : link.a;
    QCOMPARE(d.devices[tray].rack, d.devices[box].rack);
    racks.insert(d.devices[tray].rack);
    ++links[{tray, (trayIsA ? link.portA : link.portB) / 18, box}];
  });
  QCOMPARE(total, 2 * 1296);
  QCOMPARE(racks.size(), std::size_t{2});
  QCOMPARE(links.size(), std::size_t{36 * 4 * 9});
  for (const auto& [ends, count] : links) QCOMPARE(count, 2);
  const auto shapes = fabricShapes(d, *built->catalog);
  QVERIFY(shapes[1].domains && !shapes[1].wasChanged() && !shapes[0].domains);
  QCOMPARE(shapes[1].leaves, 18);
  // 18 trays and 9 switches in each of the two racks, and the leaves of the other fabric in other racks.
  for (const Id<Rack> rack : racks) QCOMPARE(d.devicesIn(rack).size(), std::size_t{27});
}

/// A rack that does not carry a domain leaves its switches in a network rack; copper does not reach that far.
void GenerateTest::domainsWithoutARackOfTheirOwn() {
  const auto far = build(R"({"lightloom_spec":1,"systems":[{"type":"sys-gb200-tray","count":18}],
      "fabrics":[{"name":"nvlink","topology":"single-switch","leaf":"sw-nvlink5-tray"}],
      "placement":{"rack":"rk-eia-48u-600"}})");
  QVERIFY(!far);
  const QString sentence = QString::fromStdString(far.error().sentence());
  QVERIFY2(sentence.contains(QStringLiteral("the longest is 2 m")), qPrintable(sentence));
  // Cables between racks do: eight servers of eight accelerators over Ethernet switches.
  const auto built = build(R"({"lightloom_spec":1,
      "systems":[{"type":{"accelerators":8,"ports":64,"port_gbps":800},"count":8}],
      "fabrics":[{"name":"scale-up","ports":"scale-out","topology":"single-switch","leaf":"sw-th-ultra"}]})");
  QVERIFY2(built, built ? "" : built.error().sentence().c_str());
  QCOMPARE(tally(*built).devices[DeviceRole::Leaf], 8);
}

QTEST_APPLESS_MAIN(GenerateTest)
#include "generate_test.moc"
