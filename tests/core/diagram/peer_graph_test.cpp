// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Networks without a top are told from those with one, and their cards put in order: each next to those it is linked
// to.
#include <QTest>

#include <algorithm>
#include <set>

#include "core/diagram/peer_graph.h"
#include "tests/core/diagram/networks.h"

using namespace fabric;
using namespace fabric::test;

namespace {

TopologyScene sceneOf(const PodDesign& network, const TopologyOptions& options = {}) {
  return makeTopologyScene(network.design, *network.catalog, {}, options).value();
}

bool areLinked(const TopologyScene& scene, std::uint32_t a, std::uint32_t b) {
  return std::ranges::any_of(scene.edges, [&](const TopologyEdge& edge) {
    return (edge.lower == a && edge.upper == b) || (edge.lower == b && edge.upper == a);
  });
}

/// A scene of nothing but cards of one tier and lines between them.
TopologyScene graphOf(std::uint32_t cards, const std::vector<std::pair<std::uint32_t, std::uint32_t>>& lines) {
  TopologyScene scene;
  scene.cards.resize(cards);
  for (TopologyCard& card : scene.cards) card.key.tier = 1;
  scene.tiers.emplace_back().tier = 1;
  scene.tiers.back().cards = cards;
  for (const auto& [a, b] : lines) {
    TopologyEdge& edge = scene.edges.emplace_back();
    edge.lower = std::min(a, b);
    edge.upper = std::max(a, b);
    edge.links = 1;
  }
  return scene;
}

}  // namespace

class PeerGraphTest : public QObject {
  Q_OBJECT
 private slots:
  void fatTreesHaveATop() {
    QCOMPARE(peersOf(sceneOf(buildPods(podSpec(64)))).shape, PeerShape::None);
    QCOMPARE(peersOf(sceneOf(buildPods(podSpec(256, 3)))).shape, PeerShape::None);
    QCOMPARE(peersOf(TopologyScene{}).shape, PeerShape::None);
  }

  void aFullMeshIsARing() {
    const PeerGraph peers = peersOf(sceneOf(meshNetwork(5)));
    QCOMPARE(peers.shape, PeerShape::Ring);
    QCOMPARE(peers.tier, 1);
    QCOMPARE(peers.cards.size(), std::size_t{5});
  }

  void groupsOfADragonflyAreARing() {
    const TopologyScene scene = sceneOf(dragonflyNetwork(4, 2));
    const PeerGraph peers = peersOf(scene);
    QCOMPARE(peers.shape, PeerShape::Ring);
    QCOMPARE(peers.tier, 2);
    QCOMPARE(peers.cards.size(), std::size_t{4});
    for (const std::uint32_t card : peers.cards) QCOMPARE(scene.cards[card].devices, 2u);
  }

  void aTorusIsFoundWithItsDimensions_data() {
    QTest::addColumn<std::vector<int>>("dimensions");
    QTest::newRow("3 x 3") << std::vector{3, 3};
    QTest::newRow("5 x 4") << std::vector{5, 4};
    QTest::newRow("4 x 3 x 2") << std::vector{4, 3, 2};
    QTest::newRow("3 x 3 x 3") << std::vector{3, 3, 3};
  }
  void aTorusIsFoundWithItsDimensions() {
    QFETCH(std::vector<int>, dimensions);
    const TopologyScene scene = sceneOf(torusNetwork(dimensions));
    const PeerGraph peers = peersOf(scene);
    QCOMPARE(peers.shape, PeerShape::Torus);
    QVERIFY(std::ranges::equal(peers.dimensions, dimensions));
    QCOMPARE(std::set(peers.cards.begin(), peers.cards.end()).size(), peers.cards.size());
    // A step along any dimension, also over the edge, is a link.
    std::size_t stride = 1;
    for (const std::uint32_t size : peers.dimensions) {
      for (std::size_t i = 0; i < peers.cards.size(); ++i) {
        const std::size_t at = i / stride % size, next = i - at * stride + (at + 1) % size * stride;
        QVERIFY(areLinked(scene, peers.cards[i], peers.cards[next]));
      }
      stride *= size;
    }
  }

  void oneRingIsWalkedRound() {
    const TopologyScene scene = graphOf(6, {{0, 3}, {3, 1}, {1, 5}, {5, 2}, {2, 4}, {4, 0}});
    const PeerGraph peers = peersOf(scene);
    QCOMPARE(peers.shape, PeerShape::Ring);
    for (std::size_t i = 0; i < 6; ++i) QVERIFY(areLinked(scene, peers.cards[i], peers.cards[(i + 1) % 6]));
  }

  void whatIsNeitherStaysInTiers() {
    QCOMPARE(peersOf(graphOf(4, {{0, 1}, {2, 3}})).shape, PeerShape::None);  // pairs
    QCOMPARE(peersOf(graphOf(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}})).shape, PeerShape::None);
    QCOMPARE(peersOf(graphOf(6, {{0, 1}, {1, 2}, {2, 0}, {3, 4}, {4, 5}, {5, 3}})).shape, PeerShape::None);
    QCOMPARE(peersOf(graphOf(2, {{0, 1}})).shape, PeerShape::None);
  }

  void mostLinkedToMostIsAMesh() {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> lines;
    for (std::uint32_t i = 0; i < 7; ++i)
      for (std::uint32_t j = 0; j < i; ++j)
        if (i != 6 || j > 1) lines.emplace_back(j, i);
    QCOMPARE(peersOf(graphOf(7, lines)).shape, PeerShape::Ring);
  }

  void peersUnderATierAreNoTop() {
    TopologyScene scene = graphOf(4, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}});
    QCOMPARE(peersOf(scene).shape, PeerShape::Ring);
    scene.cards.resize(5);
    scene.cards[4].key.tier = 2;
    TopologyEdge& up = scene.edges.emplace_back();
    up.lower = 0;
    up.upper = 4;
    up.links = 1;
    QCOMPARE(peersOf(scene).shape, PeerShape::None);
  }

  void openCardsChangeNothing() {
    const PodDesign network = dragonflyNetwork(3, 2);
    TopologyOptions options;
    for (const TopologyCard& card : sceneOf(network).cards) options.open.push_back(card.key);
    const TopologyScene scene = sceneOf(network, options);
    const PeerGraph peers = peersOf(scene);
    QCOMPARE(peers.shape, PeerShape::Ring);
    QCOMPARE(peers.cards.size(), std::size_t{3});
    for (const std::uint32_t card : peers.cards) QCOMPARE(scene.cards[card].parent, noCard);
  }
};

QTEST_GUILESS_MAIN(PeerGraphTest)
#include "peer_graph_test.moc"
