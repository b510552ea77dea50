// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagram/peer_graph.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace fabric {

namespace {

constexpr std::size_t mostPeers = 64, leastPeers = 3;
constexpr int mostTries = 20'000;  // a torus is found in a few steps a node

using Bits = std::uint64_t;
/// The neighbours of each node, a bit a node.
using Graph = std::vector<Bits>;

Bits bit(std::size_t node) { return Bits{1} << node; }

void join(Graph& graph, std::size_t a, std::size_t b) {
  graph[a] |= bit(b);
  graph[b] |= bit(a);
}

/// Nodes in the order in which a search from the first meets them; fewer than all where they are not joined.
std::vector<std::size_t> breadthFirst(const Graph& graph) {
  std::vector<std::size_t> order{0};
  Bits seen = 1;
  for (std::size_t i = 0; i < order.size(); ++i)
    for (Bits fresh = graph[order[i]] & ~seen; fresh != 0; fresh &= fresh - 1) {
      order.push_back(static_cast<std::size_t>(std::countr_zero(fresh)));
      seen |= fresh & (~fresh + 1);
    }
  return order;
}

/// The graph of a torus; the first dimension counts fastest.
Graph torusOf(const std::vector<std::uint32_t>& dimensions, std::size_t nodes) {
  Graph graph(nodes);
  std::size_t stride = 1;
  for (const std::uint32_t size : dimensions) {
    for (std::size_t node = 0; node < nodes; ++node) {
      const std::size_t at = node / stride % size;
      join(graph, node, node - at * stride + (at + 1) % size * stride);
    }
    stride *= size;
  }
  return graph;
}

/// Finds nodes of a graph that are joined as those of a pattern.
class Matcher {
 public:
  Matcher(const Graph& pattern, const Graph& graph)
      : pattern_(pattern), graph_(graph), order_(breadthFirst(pattern)), image_(pattern.size()) {}

  /// By node of the pattern.
  std::optional<std::vector<std::size_t>> match() {
    if (order_.size() != graph_.size() || !place(0)) return std::nullopt;
    return image_;
  }

 private:
  bool place(std::size_t step) {
    if (step == order_.size()) return true;
    if (++tries_ > mostTries) return false;
    const std::size_t node = order_[step];
    Bits needed = 0;  // images of its neighbours that have one
    for (std::size_t i = 0; i < step; ++i)
      if ((pattern_[node] & bit(order_[i])) != 0) needed |= bit(image_[order_[i]]);
    Bits candidates = step == 0 ? 1 : ~used_;
    for (Bits rest = needed; rest != 0; rest &= rest - 1)
      candidates &= graph_[static_cast<std::size_t>(std::countr_zero(rest))];
    for (std::size_t at = 0; at < graph_.size(); ++at) {
      if ((candidates & bit(at)) == 0 || (graph_[at] & used_) != needed) continue;
      image_[node] = at;
      used_ |= bit(at);
      if (place(step + 1)) return true;
      used_ &= ~bit(at);
    }
    return false;
  }

  const Graph& pattern_;
  const Graph& graph_;
  std::vector<std::size_t> order_, image_;
  Bits used_ = 0;
  int tries_ = 0;
};

/// Sizes of two or three dimensions, none below 2, that have so many nodes.
std::vector<std::vector<std::uint32_t>> dimensionsOf(std::uint32_t nodes) {
  std::vector<std::vector<std::uint32_t>> all;
  for (std::uint32_t a = nodes / 2; a >= 2; --a)
    if (nodes % a == 0 && nodes / a <= a) all.push_back({a, nodes / a});
  for (std::uint32_t a = nodes / 4; a >= 2; --a)
    for (std::uint32_t b = a; nodes % a == 0 && b >= 2; --b)
      if (nodes / a % b == 0 && nodes / a / b >= 2 && nodes / a / b <= b) all.push_back({a, b, nodes / a / b});
  return all;
}

/// The peers of one tier as a graph.
struct Tier {
  std::vector<std::uint32_t> cards;
  Graph graph;
  std::size_t pairs = 0;
  bool goesUp = false;  ///< some have links to a tier above
};

std::uint32_t outermost(const TopologyScene& scene, std::uint32_t card) {
  while (scene.cards[card].parent != noCard) card = scene.cards[card].parent;
  return card;
}

Tier tierOf(const TopologyScene& scene, const TierSums& sums) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  Tier tier;
  for (const TopologyEdge& edge : scene.edges) {
    const std::uint32_t a = outermost(scene, edge.lower), b = outermost(scene, edge.upper);
    const int lower = scene.cards[a].key.tier, upper = scene.cards[b].key.tier;
    if (lower == sums.tier && upper == sums.tier && a != b) pairs.emplace_back(std::minmax(a, b));
    tier.goesUp = tier.goesUp || (lower == sums.tier && upper > lower && upper < otherTier);
  }
  std::ranges::sort(pairs);
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  tier.pairs = pairs.size();
  for (const auto& [a, b] : pairs) {
    tier.cards.push_back(a);
    tier.cards.push_back(b);
  }
  std::ranges::sort(tier.cards);
  tier.cards.erase(std::unique(tier.cards.begin(), tier.cards.end()), tier.cards.end());
  if (tier.cards.size() > mostPeers) return tier;
  tier.graph.resize(tier.cards.size());
  const auto node = [&](std::uint32_t card) {
    return static_cast<std::size_t>(std::ranges::lower_bound(tier.cards, card) - tier.cards.begin());
  };
  for (const auto& [a, b] : pairs) join(tier.graph, node(a), node(b));
  return tier;
}

std::size_t degree(const Graph& graph, std::size_t node) {
  return static_cast<std::size_t>(std::popcount(graph[node]));
}

/// Round a ring, from the first node towards its first neighbour; nothing if the graph is none.
std::optional<std::vector<std::size_t>> roundRing(const Graph& graph) {
  for (std::size_t i = 0; i < graph.size(); ++i)
    if (degree(graph, i) != 2) return std::nullopt;
  std::vector<std::size_t> order{0};
  Bits seen = 1;
  for (Bits next = graph[0]; next != 0; next = graph[order.back()] & ~seen) {
    order.push_back(static_cast<std::size_t>(std::countr_zero(next)));
    seen |= bit(order.back());
  }
  return order.size() == graph.size() ? std::optional(order) : std::nullopt;
}

PeerGraph ordered(PeerShape shape, int tier, const std::vector<std::uint32_t>& cards,
                  const std::vector<std::size_t>& order) {
  PeerGraph peers{shape, tier, {}, {}};
  for (const std::size_t node : order) peers.cards.push_back(cards[node]);
  return peers;
}

PeerGraph shapeOf(const Tier& tier, int rank) {
  const std::size_t nodes = tier.cards.size();
  if (nodes < leastPeers || nodes > mostPeers || tier.goesUp || breadthFirst(tier.graph).size() != nodes) return {};
  const PeerGraph mesh{PeerShape::Ring, rank, tier.cards, {}};
  if (tier.pairs == nodes * (nodes - 1) / 2) return mesh;
  if (const auto ring = roundRing(tier.graph)) return ordered(PeerShape::Ring, rank, tier.cards, *ring);
  for (const std::vector<std::uint32_t>& dimensions : dimensionsOf(static_cast<std::uint32_t>(nodes))) {
    const Graph pattern = torusOf(dimensions, nodes);
    const auto isAlike = [&](std::size_t node) { return degree(tier.graph, node) == degree(pattern, 0); };
    bool alike = true;
    for (std::size_t node = 0; node < nodes; ++node) alike = alike && isAlike(node);
    if (!alike) continue;
    if (const auto places = Matcher(pattern, tier.graph).match()) {
      PeerGraph torus = ordered(PeerShape::Torus, rank, tier.cards, *places);
      torus.dimensions = dimensions;
      return torus;
    }
  }
  for (std::size_t node = 0; node < nodes; ++node)
    if (2 * degree(tier.graph, node) < nodes - 1) return {};
  return mesh;
}

}  // namespace

PeerGraph peersOf(const TopologyScene& scene) {
  Tier most;
  int rank = 0;
  for (const TierSums& sums : scene.tiers) {
    if (sums.tier == otherTier) continue;
    Tier tier = tierOf(scene, sums);
    if (tier.pairs == 0 || tier.pairs < most.pairs) continue;
    most = std::move(tier);
    rank = sums.tier;
  }
  return shapeOf(most, rank);
}

}  // namespace fabric
