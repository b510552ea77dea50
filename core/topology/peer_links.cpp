// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/peer_links.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace fabric {

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine, which a distribution of the standard
/// library does not promise.
class RandomNumbers {
 public:
  explicit RandomNumbers(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
  }
  /// Below `limit`, which fits 32 bits.
  std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>((next() >> 32) * limit >> 32); }

 private:
  std::uint64_t state_;
};

using Pair = std::pair<std::uint32_t, std::uint32_t>;

/// A regular graph that is shuffled by pairs of links which trade their ends.
class RegularGraph {
 public:
  /// The circulant: every node with its nearest neighbours on a ring of all, and with the opposite one where the degree
  /// is odd.
  RegularGraph(std::uint32_t nodes, std::uint32_t degree) : nodes_(nodes), degree_(degree) {
    near_.resize(std::size_t{nodes} * degree);
    count_.assign(nodes, 0);
    for (std::uint32_t offset = 1; offset <= degree / 2; ++offset)
      for (std::uint32_t a = 0; a < nodes; ++a) add(a, (a + offset) % nodes);
    if (degree % 2 == 1)
      for (std::uint32_t a = 0; a < nodes / 2; ++a) add(a, a + nodes / 2);
  }

  /// Keeps degrees, and neither joins a node to itself nor two nodes twice.
  void shuffle(RandomNumbers& random) {
    const auto links = static_cast<std::uint32_t>(links_.size());
    for (std::size_t n = 0; n < 10 * links_.size(); ++n) {
      Pair &x = links_[random.below(links)], &y = links_[random.below(links)];
      const bool crossed = (random.next() & 1) != 0;
      const std::uint32_t c = crossed ? y.second : y.first, d = crossed ? y.first : y.second;
      const auto [a, b] = x;
      if (a == c || a == d || b == c || b == d || joined(a, c) || joined(b, d)) continue;
      replace(a, b, c);
      replace(b, a, d);
      replace(c, d, a);
      replace(d, c, b);
      x = {a, c};
      y = {b, d};
    }
  }

  bool isConnected() const {
    std::vector<bool> seen(nodes_, false);
    std::vector<std::uint32_t> queue{0};
    seen[0] = true;
    for (std::size_t i = 0; i < queue.size(); ++i)
      for (const std::uint32_t next : near(queue[i]))
        if (!seen[next]) {
          seen[next] = true;
          queue.push_back(next);
        }
    return queue.size() == nodes_;
  }
  const std::vector<Pair>& links() const { return links_; }

 private:
  std::span<const std::uint32_t> near(std::uint32_t node) const {
    return {near_.data() + std::size_t{node} * degree_, count_[node]};
  }
  bool joined(std::uint32_t a, std::uint32_t b) const { return std::ranges::find(near(a), b) != near(a).end(); }
  void add(std::uint32_t a, std::uint32_t b) {
    near_[std::size_t{a} * degree_ + count_[a]++] = b;
    near_[std::size_t{b} * degree_ + count_[b]++] = a;
    links_.emplace_back(a, b);
  }
  void replace(std::uint32_t node, std::uint32_t before, std::uint32_t now) {
    *std::find(near_.begin() + static_cast<std::ptrdiff_t>(std::size_t{node} * degree_), near_.end(), before) = now;
  }

  std::uint32_t nodes_, degree_;
  std::vector<std::uint32_t> near_, count_;
  std::vector<Pair> links_;
};

/// A ring through all nodes in random order: what two neighbours each make of a connected graph.
std::vector<Pair> randomRing(std::uint32_t nodes, RandomNumbers& random) {
  std::vector<std::uint32_t> order(nodes);
  std::iota(order.begin(), order.end(), 0u);
  for (std::uint32_t i = nodes; i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
  std::vector<Pair> links;
  for (std::uint32_t i = 0; i < nodes; ++i) links.emplace_back(order[i], order[(i + 1) % nodes]);
  return links;
}

/// Ports in the order of the neighbours.
std::vector<PeerLink> onPorts(std::vector<Pair> pairs, std::uint32_t nodes) {
  for (auto& [a, b] : pairs)
    if (a > b) std::swap(a, b);
  std::ranges::sort(pairs);
  std::vector<std::uint16_t> next(nodes, 0);
  std::vector<PeerLink> links;
  links.reserve(pairs.size());
  for (const auto& [a, b] : pairs) links.push_back({a, b, next[a]++, next[b]++});
  return links;
}

/// How far away the groups are, on a ring of all, to which there is one link more than to the others.
std::vector<std::uint32_t> favouredDistances(std::uint32_t groups, std::uint32_t many) {
  std::vector<std::uint32_t> distances;
  for (std::uint32_t d = 1; d <= many / 2; ++d) {
    distances.push_back(d);
    distances.push_back(groups - d);
  }
  if (many % 2 == 1) distances.push_back(groups / 2);
  std::ranges::sort(distances);
  return distances;
}

}  // namespace

std::vector<PeerLink> meshLinks(std::uint32_t nodes) { return groupMeshLinks(nodes, 1); }

std::vector<PeerLink> groupMeshLinks(std::uint32_t size, std::uint32_t groups) {
  std::vector<PeerLink> links;
  links.reserve(std::size_t{size} * (size - std::size_t{1}) / 2 * groups);
  for (std::uint32_t first = 0; first < size * groups; first += size)
    for (std::uint32_t a = 0; a < size; ++a)
      for (std::uint32_t b = a + 1; b < size; ++b)
        links.push_back({first + a, first + b, static_cast<std::uint16_t>(b - 1), static_cast<std::uint16_t>(a)});
  return links;
}

int torusPorts(std::span<const int> dimensions) {
  int ports = 0;
  for (const int size : dimensions) ports += size == 2 ? 1 : 2;
  return ports;
}

std::vector<PeerLink> torusLinks(std::span<const int> dimensions) {
  std::uint32_t nodes = 1;
  for (const int size : dimensions) nodes *= static_cast<std::uint32_t>(size);
  std::vector<PeerLink> links;
  std::uint32_t stride = 1;
  std::uint16_t port = 0;
  for (const int dimension : dimensions) {
    const auto size = static_cast<std::uint32_t>(dimension);
    const auto back = static_cast<std::uint16_t>(size == 2 ? port : port + 1);
    for (std::uint32_t node = 0; node < nodes; ++node) {
      const std::uint32_t at = node / stride % size, after = (at + 1) % size;
      if (size == 2 && at == 1) continue;
      const std::uint32_t next = node - at * stride + after * stride;
      links.push_back(node < next ? PeerLink{node, next, port, back} : PeerLink{next, node, back, port});
    }
    stride *= size;
    port = static_cast<std::uint16_t>(back + 1);
  }
  return links;
}

std::vector<PeerLink> globalLinks(std::uint32_t perGroup, std::uint32_t ofNode, std::uint32_t groups) {
  const std::uint32_t peers = groups - 1, nodes = perGroup / ofNode;
  // Places of a group's links: rounds of one link to every other group, by distance; then the links some have more.
  const std::uint32_t rounds = perGroup / peers;
  const std::vector<std::uint32_t> favoured = favouredDistances(groups, perGroup % peers);
  std::vector<PeerLink> links;
  links.reserve(std::size_t{perGroup} * groups / 2);
  const auto join = [&](std::uint32_t a, std::uint32_t placeA, std::uint32_t b, std::uint32_t placeB) {
    links.push_back({a * nodes + placeA / ofNode, b * nodes + placeB / ofNode,
                     static_cast<std::uint16_t>(placeA % ofNode), static_cast<std::uint16_t>(placeB % ofNode)});
  };
  for (std::uint32_t a = 0; a < groups; ++a)
    for (std::uint32_t b = a + 1; b < groups; ++b) {
      const std::uint32_t there = b - a, back = groups - there;
      for (std::uint32_t round = 0; round < rounds; ++round)
        join(a, round * peers + there - 1, b, round * peers + back - 1);
      const auto at = std::ranges::lower_bound(favoured, there);
      if (at == favoured.end() || *at != there) continue;
      const auto placeOf = [&](std::uint32_t distance) {
        return rounds * peers +
               static_cast<std::uint32_t>(std::ranges::lower_bound(favoured, distance) - favoured.begin());
      };
      join(a, placeOf(there), b, placeOf(back));
    }
  return links;
}

std::vector<PeerLink> randomRegularLinks(std::uint32_t nodes, std::uint32_t degree, std::uint64_t seed) {
  RandomNumbers random(seed);
  if (degree == 2) return onPorts(randomRing(nodes, random), nodes);
  RegularGraph graph(nodes, degree);
  do graph.shuffle(random);
  while (!graph.isConnected());
  return onPorts(graph.links(), nodes);
}

}  // namespace fabric
