// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where lines and their labels run between cards that are placed. Private to ui/canvas/topology.
#pragma once

#include "ui/canvas/topology/topology_layout.h"

#include <cstdint>

namespace fabric::ui {

class EdgeLayer {
 public:
  EdgeLayer(TopologyLayout& layout, const TopologyScene& scene) : out_(layout), scene_(scene) {}
  void make();

 private:
  const QRectF& rectOf(std::uint32_t card) const { return out_.cards_[card].rect; }
  /// The card a line leaves downwards from: of a device on an open card, the frame around it.
  std::uint32_t frameOf(std::uint32_t card) const;
  void placeLower();
  void placeUpper();
  void placeBends();
  void placeLevel(std::uint32_t edge);

  TopologyLayout& out_;
  const TopologyScene& scene_;
};

}  // namespace fabric::ui
