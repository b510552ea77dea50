// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topology/topology_marks.h"

#include <algorithm>
#include <utility>

namespace fabric::ui {

namespace {

/// The line a link is on, or noCard.
std::uint32_t edgeOf(const TopologyScene& scene, Id<Link> id, const Link& link) {
  const auto outer = [&](std::uint32_t card) {
    return card != noCard && scene.cards[card].key.kind == CardKind::Device ? scene.cards[card].parent : card;
  };
  const std::uint32_t a = scene.cardOf(link.a), b = scene.cardOf(link.b);
  if (a == noCard || b == noCard) return noCard;
  const std::pair<std::uint32_t, std::uint32_t> ends[] = {
      {outer(a), b}, {outer(b), a}, {outer(a), outer(b)}, {outer(b), outer(a)}};
  for (const auto& [lower, upper] : ends) {
    const auto key = [](const TopologyEdge& edge) { return std::pair(edge.lower, edge.upper); };
    for (const TopologyEdge& edge : std::ranges::equal_range(scene.edges, std::pair(lower, upper), {}, key))
      if (std::ranges::binary_search(edge.ids, id)) return static_cast<std::uint32_t>(&edge - scene.edges.data());
  }
  return noCard;
}

}  // namespace

TopologyPaintOptions marksOf(const TopologyScene& scene, const Design& design,
                             const std::vector<ObjectRef>& selection) {
  TopologyPaintOptions marks;
  if (selection.empty()) return marks;
  std::vector<std::uint32_t> counts(scene.cards.size());
  marks.edges.assign(scene.edges.size(), false);
  const auto count = [&](Id<Device> device) {
    for (std::uint32_t card = scene.cardOf(device); card != noCard; card = scene.cards[card].parent) ++counts[card];
  };
  for (const ObjectRef object : selection) {
    if (object.kind == ObjectKind::Device && design.devices.contains({object.id})) count({object.id});
    if (object.kind == ObjectKind::Rack && design.racks.contains({object.id}))
      for (const Id<Device> device : design.devicesIn({object.id})) count(device);
    if (object.kind != ObjectKind::Link) continue;
    const Link* link = design.links.find({object.id});
    const std::uint32_t edge = link ? edgeOf(scene, {object.id}, *link) : noCard;
    if (edge != noCard) marks.edges[edge] = true;
  }
  marks.cards.resize(scene.cards.size());
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const TopologyCard& card = scene.cards[i];
    // Cards around others come first: what is in a marked one needs no mark of its own.
    const bool inside = card.parent != noCard && counts[card.parent] >= scene.cards[card.parent].devices;
    if (counts[i] >= card.devices) marks.cards[i] = inside ? CardMark::None : CardMark::All;
    else if (counts[i] > 0 && !card.isOpen()) marks.cards[i] = CardMark::Part;
  }
  return marks;
}

std::vector<ObjectRef> objectsOf(const TopologyScene& scene, const TopologyCard& card) {
  std::vector<ObjectRef> objects;
  objects.reserve(card.devices);
  for (const Id<Device> device : scene.devicesOf(card)) objects.push_back(ObjectRef::of(device));
  return objects;
}

std::vector<ObjectRef> objectsOf(const TopologyEdge& edge) {
  std::vector<ObjectRef> objects;
  objects.reserve(edge.ids.size());
  for (const Id<Link> link : edge.ids) objects.push_back(ObjectRef::of(link));
  return objects;
}

}  // namespace fabric::ui
