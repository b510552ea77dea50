// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shape of a network without a top: cards of one tier that are linked among themselves, as in a dragonfly+ (its
// groups), a torus or a full mesh.
#pragma once

#include <cstdint>
#include <vector>

#include "core/diagram/topology_scene.h"

namespace fabric {

enum class PeerShape : std::uint8_t {
  None,   ///< few links within a tier, or links to a tier above: better drawn in tiers
  Ring,   ///< one ring of cards, or most of them linked to most others
  Torus,  ///< a ring in each of several dimensions
};

struct PeerGraph {
  PeerShape shape = PeerShape::None;
  int tier = 0;
  std::vector<std::uint32_t> cards;       ///< round the ring; of a torus the first dimension counts fastest
  std::vector<std::uint32_t> dimensions;  ///< of a torus, largest first
};

PeerGraph peersOf(const TopologyScene& scene);

}  // namespace fabric
