// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links among nodes that are alike, of direct topologies: which port of which node meets which. Pure arithmetic, in
// numbers of nodes and of the ports a node has for the tier, both from 0. Every port is used once at most, and no node
// meets itself.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace fabric {

struct PeerLink {
  std::uint32_t a = 0, b = 0;
  std::uint16_t portA = 0, portB = 0;

  bool operator==(const PeerLink&) const = default;
};

/// Every node with every other: n (n - 1) / 2 links on n - 1 ports each.
std::vector<PeerLink> meshLinks(std::uint32_t nodes);

/// Meshes of `size` nodes that follow each other.
std::vector<PeerLink> groupMeshLinks(std::uint32_t size, std::uint32_t groups);

/// A ring in each dimension: one link to the next node and one from the one before. A dimension of 2 has one link and
/// takes one port. The node at (x, y, z …) is x + X (y + Y (z + …)), so that the last dimension counts slowest.
std::vector<PeerLink> torusLinks(std::span<const int> dimensions);
/// Ports of each node of such a torus.
int torusPorts(std::span<const int> dimensions);

/// Links between groups: every group has `perGroup` of them on its nodes, `ofNode` on each, and pairs of groups have as
/// many as each other or one more. groups x perGroup must be even, and perGroup at least groups - 1.
std::vector<PeerLink> globalLinks(std::uint32_t perGroup, std::uint32_t ofNode, std::uint32_t groups);

/// A connected random graph in which every node has `degree` neighbours, none twice; the same for a seed on every
/// machine. nodes x degree must be even, degree below nodes, and at least 2 unless there are 2 nodes.
std::vector<PeerLink> randomRegularLinks(std::uint32_t nodes, std::uint32_t degree, std::uint64_t seed);

}  // namespace fabric
