// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Networks without a top: cards that are linked among themselves in a ring or a folded grid, each with the cards that
// hang on it. Private to ui/canvas/topology.
#pragma once

#include <QSizeF>

#include "ui/canvas/topology/topology_layout.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fabric::ui {

class PeerLayer {
 public:
  PeerLayer(TopologyLayout& layout, const TopologyScene& scene, const std::vector<QSizeF>& sizes)
      : out_(layout), scene_(scene), sizes_(sizes) {}

  /// The outer cards, and bands without height.
  void placeCards(const PeerGraph& peers);
  /// When all cards have their places.
  void placeEdges();

 private:
  /// A peer and the cards that hang on it, tier below tier.
  struct Cluster {
    std::uint32_t peer = 0;
    std::vector<std::vector<std::uint32_t>> tiers;  ///< those with cards, the peer's first
    QSizeF size;
    bool upsideDown = false;  ///< the peer stands below what hangs on it, towards the middle of the ring
  };

  std::vector<std::uint32_t> peersToPlace(const PeerGraph& peers) const;
  void makeClusters(const std::vector<std::uint32_t>& peers);
  std::uint32_t clusterFor(std::uint32_t card) const;
  void measure(Cluster& cluster) const;
  /// The cluster with its peer's middle at a point.
  void place(const Cluster& cluster, QPointF peer);
  QRectF rectOf(const Cluster& cluster, QPointF peer) const;
  void placeRing();
  void placeGrid(const PeerGraph& peers);
  void placeLoose();

  std::uint32_t outermost(std::uint32_t card) const;
  bool arePeers(const TopologyEdge& edge) const;
  QPointF bow(const TopologyEdge& edge) const;
  void placeEdge(std::uint32_t edge, std::size_t place, std::size_t of);
  void placeLabels();

  TopologyLayout& out_;
  const TopologyScene& scene_;
  const std::vector<QSizeF>& sizes_;
  std::vector<Cluster> clusters_;
  std::vector<std::uint32_t> clusterOf_;  // by card; noCard: none
  QPointF middle_;
};

}  // namespace fabric::ui
