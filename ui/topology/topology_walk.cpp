// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topology/topology_walk.h"

#include <cmath>

namespace fabric::ui {

namespace {

/// The nearest card that passes, by distance of the middles.
template <class Passes>
std::uint32_t nearest(const TopologyScene& scene, const TopologyLayout& layout, QPointF from, Passes&& passes) {
  std::uint32_t best = noCard;
  double least = 1e18;
  for (std::uint32_t i = 0; i < scene.cards.size(); ++i) {
    if (!layout.cards()[i].shown || !passes(i)) continue;
    const QPointF off = layout.cards()[i].rect.center() - from;
    const double distance = std::abs(off.x()) + std::abs(off.y());
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

std::uint32_t sideways(const TopologyScene& scene, const TopologyLayout& layout, std::uint32_t card, double sign) {
  const QPointF from = layout.cards()[card].rect.center();
  const TopologyCard& row = scene.cards[card];
  return nearest(scene, layout, from, [&](std::uint32_t i) {
    return scene.cards[i].parent == row.parent && scene.cards[i].key.tier == row.key.tier &&
           (layout.cards()[i].rect.center().x() - from.x()) * sign > 0.5;
  });
}

/// The tier above or below that is next to it; at the top of the diagram stand the highest tiers.
std::uint32_t tierwards(const TopologyScene& scene, const TopologyLayout& layout, std::uint32_t card, int by) {
  const QPointF from = layout.cards()[card].rect.center();
  for (int tier = scene.cards[card].key.tier + by; tier >= 0 && tier < sceneTiers; tier += by) {
    const std::uint32_t next = nearest(scene, layout, from, [&](std::uint32_t i) {
      return scene.cards[i].key.tier == tier && scene.cards[i].parent == noCard;
    });
    if (next != noCard) return next;
  }
  return noCard;
}

}  // namespace

std::uint32_t firstCard(const TopologyScene& scene, const TopologyLayout& layout) {
  if (scene.tiers.empty()) return noCard;
  return nearest(scene, layout, layout.bounds().topLeft(), [&](std::uint32_t i) {
    return scene.cards[i].key.tier == scene.tiers.back().tier && scene.cards[i].parent == noCard;
  });
}

std::uint32_t walkCards(const TopologyScene& scene, const TopologyLayout& layout, std::uint32_t card, CardStep step) {
  std::uint32_t next = noCard;
  switch (step) {
  case CardStep::Left: next = sideways(scene, layout, card, -1); break;
  case CardStep::Right: next = sideways(scene, layout, card, 1); break;
  case CardStep::Up: next = tierwards(scene, layout, card, 1); break;
  case CardStep::Down: next = tierwards(scene, layout, card, -1); break;
  case CardStep::In:
    if (scene.cards[card].isOpen()) next = scene.cards[card].firstChild;
    break;
  case CardStep::Out: next = scene.cards[card].parent; break;
  }
  return next == noCard ? card : next;
}

}  // namespace fabric::ui
