// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking a diagram with the keyboard: from card to card, tier to tier, into open cards and out again.
#pragma once

#include "ui/canvas/topology/topology_layout.h"

#include <cstdint>

namespace fabric::ui {

enum class CardStep : unsigned char { Left, Right, Up, Down, In, Out };

/// The leftmost card of the topmost tier; noCard in an empty diagram.
std::uint32_t firstCard(const TopologyScene& scene, const TopologyLayout& layout);
/// Where a step leads; the card itself where there is nothing further.
std::uint32_t walkCards(const TopologyScene& scene, const TopologyLayout& layout, std::uint32_t card, CardStep step);

}  // namespace fabric::ui
