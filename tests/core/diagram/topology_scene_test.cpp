// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Diagrams of tiers: every sum is the report's, whatever is gathered by what and whatever is open; cards stay few;
// rails, cut and trace are what the graph says.
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

#include "tests/core/analysis/sample.h"
#include "tests/core/diagram/pods.h"

#include "core/analysis/graph_figures.h"
#include "core/analysis/report_builder.h"
#include "core/analysis/switch_graph.h"
#include "core/diagram/topology_scene.h"

#include <rapidcheck.h>

using namespace fabric;
using namespace fabric::test;

namespace {

constexpr std::array groupings = {CardGrouping::Unit,  CardGrouping::Pod,  CardGrouping::Rail,
                                  CardGrouping::Plane, CardGrouping::Rack, CardGrouping::Model};

TopologyScene sceneOf(const PodDesign& pods, const TopologyOptions& options = {}) {
  auto scene = makeTopologyScene(pods.design, *pods.catalog, {}, options);
  if (!scene) throw std::runtime_error("no scene");
  return std::move(*scene);
}

/// 127 systems in four units, with four endpoints: the published pod.
const PodDesign& pod() {
  static const PodDesign made = [] {
    DesignSpec spec = podSpec(127);
    spec.fabrics[0].extraEndpoints = 4;
    return buildPods(spec);
  }();
  return made;
}
const PodDesign& threeTiers() {
  static const PodDesign made = buildPods(podSpec(256, 3));
  return made;
}

std::uint32_t cardNamed(const TopologyScene& scene, int tier, const std::string& name) {
  for (std::uint32_t i = 0; i < scene.cards.size(); ++i)
    if (scene.cards[i].key.tier == tier && scene.cards[i].name == name) return i;
  throw std::runtime_error("no card " + name);
}

/// Why a scene's sums are not those of the report; empty if they are.
std::string disagreement(const TopologyScene& scene, const PodDesign& pods) {
  const Report report = quickReport(pods.design, *pods.catalog, {});
  Power power;
  PortEnds ports;
  std::int64_t devices = 0, accelerators = 0, edges = 0, inside = 0, over = 0, gaps = 0;
  for (const TierSums& tier : scene.tiers) {
    power += tier.power;
    ports += tier.ports;
    devices += tier.devices;
    accelerators += tier.accelerators;
    Power cards;
    for (std::uint32_t i = tier.firstCard; i < tier.firstCard + tier.cards; ++i) cards += scene.cards[i].power;
    if (cards != tier.power) return "the cards of a tier draw something else than the tier";
  }
  if (power != report.totalPower) return "power " + toText(power) + " is not " + toText(report.totalPower);
  if (ports.used() != report.counts.portsUsed) return "used ports";
  if (ports.ports != report.counts.ports) return "ports";
  if (devices != static_cast<std::int64_t>(pods.design.devices.size())) return "devices";
  if (accelerators != report.counts.accelerators) return "accelerators";
  std::array<std::int64_t, linkTiers> byTier{};
  for (const GapSums& gap : scene.gaps) {
    gaps += gap.links;
    const bool named = gap.upper == gap.lower + 1 && gap.lower < 3 && gap.upper < otherTier;
    byTier[named ? static_cast<std::size_t>(gap.lower) : static_cast<std::size_t>(LinkTier::Other)] += gap.links;
  }
  if (byTier != report.counts.links.byTier) return "links by tier";
  std::set<Id<Link>> seen;
  for (const TopologyEdge& edge : scene.edges) {
    edges += edge.links;
    over += edge.over;
    if (static_cast<std::int64_t>(edge.ids.size()) != edge.links) return "links of an edge";
    seen.insert(edge.ids.begin(), edge.ids.end());
  }
  for (const TopologyCard& card : scene.cards)
    if (!card.isOpen()) inside += card.inside;
  if (static_cast<std::int64_t>(seen.size()) != edges) return "a link is on two edges";
  if (edges + inside + scene.hiddenLinks != report.counts.links.total) return "links on edges";
  if (scene.links != report.counts.links.total || gaps != scene.links) return "links";
  if (over > scene.over ||
      std::accumulate(scene.byJacket.begin(), scene.byJacket.end(), std::int64_t{0}) != scene.links)
    return "links by jacket";
  return {};
}

/// Every device is on one card of each depth, and inner cards add up to the one around them.
std::string nestingTrouble(const TopologyScene& scene) {
  for (std::uint32_t i = 0; i < scene.cards.size(); ++i) {
    const TopologyCard& card = scene.cards[i];
    if (card.devices == 0) return "an empty card";
    if (card.children > mostCards) return "too many cards in one";
    if (!card.isOpen()) continue;
    Power power;
    PortEnds ports;
    std::uint32_t devices = 0, next = card.firstDevice;
    for (std::uint32_t c = card.firstChild; c < card.firstChild + card.children; ++c) {
      const TopologyCard& child = scene.cards[c];
      if (child.parent != i || child.firstDevice != next) return "cards do not follow each other";
      next += child.devices;
      power += child.power;
      ports += child.ports;
      devices += child.devices;
    }
    if (devices != card.devices || power != card.power || ports != card.ports) return "inner cards do not add up";
  }
  for (std::uint32_t i = 0; i < scene.devices.size(); ++i) {
    const TopologyCard& card = scene.cards[scene.cardOf(scene.devices[i])];
    if (i < card.firstDevice || i >= card.firstDevice + card.devices || card.isOpen()) return "a device is elsewhere";
  }
  return {};
}

}  // namespace

class TopologySceneTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void publishedPod() {
    const TopologyScene scene = sceneOf(pod());
    QCOMPARE(scene.tiers.size(), std::size_t{3});
    const TierSums& leaves = *scene.tier(1);
    QCOMPARE(leaves.devices, 32u);
    QCOMPARE(leaves.cards, 4u);
    QCOMPARE(leaves.ports.ports, 2048);
    QCOMPARE(leaves.ports.up, 1024);
    QCOMPARE(leaves.ports.upOf, 1024);
    QCOMPARE(leaves.ports.downOf(), 1024);
    QCOMPARE(scene.tier(0)->accelerators, 127 * 8);
    const TopologyCard& first = scene.cards[cardNamed(scene, 1, "SU 1")];
    QCOMPARE(first.ports.down, 256);
    QCOMPARE(first.ports.up, 256);
    QCOMPARE(first.racks, 1u);
    const TopologyCard& last = scene.cards[cardNamed(scene, 0, "SU 4")];
    QCOMPARE(last.devices, 31u);
    QCOMPARE(last.upRate, DataRate::gigabitsPerSecond(400));
    const auto gap = std::ranges::find_if(scene.gaps, [](const GapSums& g) { return g.lower == 1; });
    QCOMPARE(gap->links, 1024);
    QCOMPARE(gap->bandwidth, DataRate::gigabitsPerSecond(409'600));
    QCOMPARE(gap->oversubscription, 1000);
  }

  void sumsAreTheReports() {
    for (const PodDesign* pods : {&pod(), &threeTiers()})
      for (const CardGrouping grouping : groupings)
        for (const bool rails : {false, true})
          for (const bool endpoints : {false, true}) {
            TopologyOptions options{.grouping = grouping, .rails = rails, .endpoints = endpoints};
            const TopologyScene closed = sceneOf(*pods, options);
            QCOMPARE(disagreement(closed, *pods), std::string());
            QCOMPARE(nestingTrouble(closed), std::string());
            for (const TopologyCard& card : closed.cards) options.open.push_back(card.key);
            const TopologyScene open = sceneOf(*pods, options);
            QVERIFY(open.cards.size() > closed.cards.size());
            QCOMPARE(disagreement(open, *pods), std::string());
            QCOMPARE(nestingTrouble(open), std::string());
            QCOMPARE(open.tiers.size(), closed.tiers.size());
            for (std::size_t i = 0; i < closed.cards.size(); ++i) {
              QCOMPARE(open.cards[i].power, closed.cards[i].power);
              QCOMPARE(open.cards[i].ports, closed.cards[i].ports);
            }
          }
  }

  void sumsHoldForAnyDesign() {
    QVERIFY(rc::check("links on edges, inside and hidden are all links", [] {
      DesignSpec spec = podSpec(*rc::gen::inRange(1, 90), *rc::gen::element(0, 2, 3));
      spec.fabrics[0].topology = *rc::gen::element(Topology::FatTree, Topology::RailOptimised);
      spec.fabrics[0].systemsPerUnit = *rc::gen::inRange(8, 33);
      spec.fabrics[0].mediaHostLeaf = *rc::gen::element<std::string>("auto", "retimed");
      PodDesign pods;
      try {
        pods = buildPods(spec);
      } catch (const std::runtime_error&) {
        RC_DISCARD("cannot be built");
      }
      // Some devices lose their group, some links go.
      DesignEdit edit(pods.design, pods.catalog, pods.ids);
      std::vector<Id<Link>> gone;
      const int every = *rc::gen::inRange(2, 40);
      pods.design.links.forEach([&](Id<Link> id, const Link&) {
        if (id.value % static_cast<std::uint32_t>(every) == 0) gone.push_back(id);
      });
      for (const Id<Link> link : gone) must(edit.disconnect(link));
      pods.design = std::move(edit).finish();
      TopologyOptions options{.grouping = *rc::gen::elementOf(groupings), .rails = *rc::gen::arbitrary<bool>()};
      for (int round = 0; round < 3; ++round) {
        const TopologyScene scene = sceneOf(pods, options);
        RC_ASSERT(disagreement(scene, pods) == std::string());
        RC_ASSERT(nestingTrouble(scene) == std::string());
        options.open.push_back(scene.cards[*rc::gen::inRange<std::size_t>(0, scene.cards.size())].key);
      }
    }));
  }

  void copperDrawsInItsCards() {
    Sample s;
    const auto row = s.row("A", 0);
    const auto leaf = s.device(s.types.leaf, s.rack(row, 0), 40, DeviceRole::Leaf, "leaf-1");
    const auto system = s.device(s.types.system, s.rack(row, 600), 1, DeviceRole::System, "sys-1");
    s.link(system, 0, leaf, 0, s.types.aec);
    PodDesign pods{s.catalog, {}, s.design()};
    const TopologyScene scene = sceneOf(pods);
    QCOMPARE(disagreement(scene, pods), std::string());
    QCOMPARE(scene.tier(1)->power, Power::watts(700 + 9));
    QCOMPARE(scene.edges.front().jacket, Jacket::Aec);
    QCOMPARE(scene.edges.front().media, std::string("AEC"));
  }

  void oneFabricAlone() {
    Sample s;
    const auto row = s.row("A", 0);
    const auto leaf = s.device(s.types.leaf, s.rack(row, 0), 40, DeviceRole::Leaf, "leaf-1");
    const auto system = s.device(s.types.system, s.rack(row, 600), 1, DeviceRole::System, "sys-1");
    s.link(system, 0, leaf, 0, s.types.aec);
    const Id<Fabric> other = s.edit->addFabric({FabricKind::Storage, "storage"});
    PodDesign pods{s.catalog, {}, s.design()};
    QCOMPARE(sceneOf(pods, {.fabric = s.fabric}).links, 1);
    QVERIFY(sceneOf(pods, {.fabric = other}).cards.empty());
  }

  void manyGroupsStayFewCards() {
    const PodDesign pods = buildPods(podSpec(40 * 32, 3));
    const TopologyScene scene = sceneOf(pods);
    for (const TierSums& tier : scene.tiers) QVERIFY(tier.cards <= mostCards);
    for (const CardGrouping grouping : groupings)
      for (const TierSums& tier : sceneOf(pods, {.grouping = grouping}).tiers)
        QVERIFY2(tier.cards <= mostCards + mostLooseCards, "too many cards");
    // A card of many devices opens into parts, those into single devices.
    TopologyOptions options;
    options.open.push_back(scene.cards[scene.tier(0)->firstCard].key);
    const TopologyScene open = sceneOf(pods, options);
    const TopologyCard& card = open.cards[open.tier(0)->firstCard];
    QVERIFY(card.devices > mostCards);
    QVERIFY(open.cards[card.firstChild].key.kind != CardKind::Device);
    options.open.push_back(open.cards[card.firstChild].key);
    const TopologyScene deeper = sceneOf(pods, options);
    const TopologyCard& inner = deeper.cards[deeper.find(options.open.back())];
    QVERIFY(inner.isOpen());
    QCOMPARE(deeper.cards[inner.firstChild].key.kind, CardKind::Device);
  }

  void openLeavesHaveTheirOwnLinesDown() {
    const TopologyScene closed = sceneOf(pod());
    const TopologyScene scene = sceneOf(pod(), {.open = {closed.cards[cardNamed(closed, 1, "SU 2")].key}});
    const std::uint32_t open = cardNamed(scene, 1, "SU 2");
    QCOMPARE(scene.cards[open].children, 8u);
    int down = 0, up = 0;
    for (const TopologyEdge& edge : scene.edges) {
      if (edge.upper != noCard && scene.cards[edge.upper].parent == open) {
        ++down;
        QCOMPARE(edge.links, 32);
        QCOMPARE(std::popcount(edge.rails), 1);
      }
      if (edge.lower == open) {
        ++up;
        QCOMPARE(edge.links, 256 / static_cast<std::int64_t>(closed.tier(2)->cards));
      }
    }
    QCOMPARE(down, 8);
    QCOMPARE(up, static_cast<int>(closed.tier(2)->cards));
  }

  void railsShowWhichLeafServesWhich() {
    const TopologyScene scene = sceneOf(pod(), {.rails = true});
    const TierSums& leaves = *scene.tier(1);
    QCOMPARE(leaves.cards, 8u);
    for (std::uint32_t i = 0; i < leaves.cards; ++i) {
      QCOMPARE(scene.cards[leaves.firstCard + i].rails, std::uint64_t{1} << i);
      QCOMPARE(scene.cards[leaves.firstCard + i].devices, 4u);
    }
    DesignSpec spec = podSpec(16);
    spec.fabrics[0].topology = Topology::FatTree;
    const PodDesign shared = buildPods(spec);
    const TopologyScene tree = sceneOf(shared, {.rails = true});
    QVERIFY(std::popcount(tree.cards[tree.tier(1)->firstCard].rails) > 1);
  }

  void oneLinkOverReachTells() {
    Sample s;
    const auto row = s.row("A", 0);
    const auto leaf = s.device(s.types.leaf, s.rack(row, 0), 40, DeviceRole::Leaf, "leaf-1");
    const auto near = s.device(s.types.system, s.rack(row, 600), 1, DeviceRole::System, "sys-1");
    const auto far = s.device(s.types.system, s.rack(row, 30'000), 1, DeviceRole::System, "sys-2");
    s.link(near, 0, leaf, 0, s.types.aec);
    s.link(far, 0, leaf, 1, s.types.aec);
    PodDesign pods{s.catalog, {}, s.design()};
    const TopologyScene scene = sceneOf(pods, {.grouping = CardGrouping::Model});
    QCOMPARE(scene.edges.size(), std::size_t{1});
    QCOMPARE(scene.edges[0].over, 1);
    QCOMPARE(scene.over, 1);
    QVERIFY(scene.edges[0].lengths.maximum > scene.edges[0].reach);
    QCOMPARE(scene.cards[scene.edges[0].lower].over, 1);
  }

  void cutIsTheBisection() {
    for (const PodDesign* pods : {&pod(), &threeTiers()}) {
      const TopologyScene scene = sceneOf(*pods, {.cut = true});
      const SwitchGraph graph = makeSwitchGraph(pods->design, *pods->catalog, scene.fabric);
      QVERIFY(scene.cut);
      QCOMPARE(*scene.cut, *bisectionOfWholeGraph(graph));
      std::int64_t source = 0, sink = 0;
      for (std::uint32_t i = 0; i < scene.tier(1)->cards; ++i) {
        source += scene.cards[scene.tier(1)->firstCard + i].sourceRate;
        sink += scene.cards[scene.tier(1)->firstCard + i].sinkRate;
      }
      QCOMPARE(source + sink, std::accumulate(graph.hostRate.begin(), graph.hostRate.end(), std::int64_t{0}));
      QVERIFY(source <= sink);
    }
  }

  void traceCountsSwitches() {
    const TopologyScene scene = sceneOf(pod());
    const auto devices = [&](int tier, const char* name) {
      const auto span = scene.devicesOf(scene.cards[cardNamed(scene, tier, name)]);
      return std::vector<Id<Device>>(span.begin(), span.end());
    };
    const TopologyScene far = sceneOf(pod(), {.traceFrom = devices(0, "SU 1"), .traceTo = devices(0, "SU 2")});
    QVERIFY(far.trace);
    QCOMPARE(far.trace->hops, 3);
    QCOMPARE(far.trace->links.size(), std::size_t{256 + 256 + 256 + 256});
    Tally tally(*pod().catalog, {});
    tally.addAll(pod().design, true);
    QVERIFY(far.trace->latency > nicLatency(*pod().catalog, pod().design, far.fabric) * 2);
    QVERIFY(far.trace->latency <= worstPathLatency(tally, pod().design, *pod().catalog, far.fabric, 3));
    for (const TopologyEdge& edge : far.edges) {
      const std::string& lower = far.cards[edge.lower].name;
      QCOMPARE(edge.traced, lower == "SU 1" || lower == "SU 2");
    }
    const TopologyScene near = sceneOf(pod(), {.traceFrom = devices(0, "SU 1"), .traceTo = devices(1, "SU 1")});
    QCOMPARE(near.trace->hops, 1);
    const TopologyScene leaves = sceneOf(pod(), {.traceFrom = devices(1, "SU 1"), .traceTo = devices(1, "SU 3")});
    QCOMPARE(leaves.trace->hops, 3);
    QVERIFY(leaves.trace->latency < far.trace->latency);
    const TopologyScene both = sceneOf(threeTiers());
    const auto spines = both.devicesOf(both.cards[both.tier(2)->firstCard]);
    const auto others = both.devicesOf(both.cards[both.tier(2)->firstCard + 1]);
    const TopologyScene pods =
        sceneOf(threeTiers(), {.traceFrom = {spines.begin(), spines.end()}, .traceTo = {others.begin(), others.end()}});
    QCOMPARE(pods.trace->hops, 3);
  }

  void traceOfWhatIsNotJoined() {
    Sample s;
    const auto row = s.row("A", 0);
    const auto rack = s.rack(row, 0);
    const auto a = s.device(s.types.leaf, rack, 1, DeviceRole::Leaf, "leaf-1");
    const auto b = s.device(s.types.leaf, rack, 3, DeviceRole::Leaf, "leaf-2");
    const auto system = s.device(s.types.system, s.rack(row, 600), 1, DeviceRole::System, "sys-1");
    s.link(system, 0, a, 0, s.types.aec);
    PodDesign pods{s.catalog, {}, s.design()};
    const TopologyScene scene = sceneOf(pods, {.traceFrom = {a}, .traceTo = {b}});
    QVERIFY(scene.traceAsked);
    QVERIFY(!scene.trace);
  }

  void stopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!makeTopologyScene(pod().design, *pod().catalog, {}, {}, stop.get_token()));
  }
};

QTEST_GUILESS_MAIN(TopologySceneTest)
#include "topology_scene_test.moc"
