// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/topology/edge_layout.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

namespace fabric::ui {

namespace {

constexpr double labelAbove = 21;  // of a label's foot above the band of the lower tier
constexpr double widestPitch = 62;

/// Places for `count` lines along the middle part of a card's edge.
double slotX(const QRectF& rect, std::size_t index, std::size_t count, double widest) {
  const double pitch = std::min(rect.width() / static_cast<double>(count), widest);
  return rect.center().x() + (static_cast<double>(index) - (static_cast<double>(count) - 1) / 2) * pitch;
}

/// Distance of a point from a line of two points.
double distance(QPointF at, QPointF a, QPointF b) {
  const QPointF along = b - a;
  const double length = QPointF::dotProduct(along, along);
  const double t = length > 0 ? std::clamp(QPointF::dotProduct(at - a, along) / length, 0.0, 1.0) : 0;
  const QPointF off = at - (a + along * t);
  return std::hypot(off.x(), off.y());
}

}  // namespace

std::uint32_t EdgeLayer::frameOf(std::uint32_t card) const {
  return scene_.cards[card].key.kind == CardKind::Device ? scene_.cards[card].parent : card;
}

void EdgeLayer::make() {
  out_.edges_.resize(scene_.edges.size());
  placeUpper();
  placeLower();
  placeBends();
}

/// Feet of lines below their upper cards. A device on an open card has its own x, any other card shares its width.
void EdgeLayer::placeUpper() {
  std::map<std::uint32_t, std::vector<std::uint32_t>> below;
  for (std::uint32_t e = 0; e < scene_.edges.size(); ++e) {
    const TopologyEdge& edge = scene_.edges[e];
    if (scene_.cards[edge.lower].key.tier == scene_.cards[edge.upper].key.tier) out_.edges_[e].level = true;
    else below[edge.upper].push_back(e);
  }
  for (auto& [card, edges] : below) {
    std::ranges::stable_sort(edges, {}, [&](std::uint32_t e) { return rectOf(scene_.edges[e].lower).center().x(); });
    const bool device = scene_.cards[card].key.kind == CardKind::Device;
    for (std::size_t i = 0; i < edges.size(); ++i) {
      const double widest = device ? 6 : widestPitch;
      out_.edges_[edges[i]].high = {slotX(rectOf(card), i, edges.size(), widest), rectOf(frameOf(card)).bottom()};
    }
  }
}

/// Heads of lines above their lower cards: in the order of where they go, straight up where they can.
void EdgeLayer::placeLower() {
  std::map<std::pair<std::uint32_t, int>, std::vector<std::uint32_t>> above;
  for (std::uint32_t e = 0; e < scene_.edges.size(); ++e) {
    const TopologyEdge& edge = scene_.edges[e];
    if (!out_.edges_[e].level && out_.cards_[edge.lower].shown)
      above[{edge.lower, scene_.cards[edge.upper].key.tier}].push_back(e);
  }
  for (auto& [key, edges] : above) {
    const TopologyCard& card = scene_.cards[key.first];
    const QRectF rect = rectOf(key.first);
    std::ranges::stable_sort(edges, {}, [&](std::uint32_t e) { return out_.edges_[e].high.x(); });
    const bool byRail = card.key.tier == 0 && card.rails != 0 && (card.isOpen() || rect.width() > 600);
    const int rails = 64 - std::countl_zero(card.rails);
    LabelRow row;
    row.card = key.first;
    row.pitch = rect.width();
    double before = -1e9;
    for (std::size_t i = 0; i < edges.size(); ++i) {
      EdgePlace& place = out_.edges_[edges[i]];
      const std::uint64_t rail = scene_.edges[edges[i]].rails;
      double x = slotX(rect, i, edges.size(), edges.size() > 1 ? 1e9 : 0);
      if (byRail && std::popcount(rail) == 1) x = TopologyLayout::railX(rect, std::countr_zero(rail), rails);
      if (std::abs(x - place.high.x()) < (edges.size() > 1 ? 8 : 24)) x = place.high.x();
      place.low = {x, rect.top()};
      if (i > 0) row.pitch = std::min(row.pitch, x - before);
      before = x;
      row.edges.push_back(edges[i]);
    }
    std::ranges::stable_sort(row.edges, {}, [&](std::uint32_t e) { return out_.edges_[e].low.x(); });
    for (const Band& band : out_.bands_)
      if (band.isGap() && band.tier == card.key.tier)
        row.room = QRectF(rect.left() - 4, band.bottom - labelAbove - TopologyLayout::labelHeight, rect.width() + 8,
                          TopologyLayout::labelHeight);
    if (!row.room.isNull()) out_.labels_.push_back(std::move(row));
  }
}

/// Lines bend above the labels of the lower tier and below the upper one.
void EdgeLayer::placeBends() {
  for (std::uint32_t e = 0; e < out_.edges_.size(); ++e) {
    EdgePlace& place = out_.edges_[e];
    if (place.level) {
      placeLevel(e);
      continue;
    }
    const int lower = scene_.cards[scene_.edges[e].lower].key.tier,
              upper = scene_.cards[scene_.edges[e].upper].key.tier;
    place.bendLow = place.low.y();
    place.bendHigh = place.high.y();
    for (const Band& band : out_.bands_) {
      if (!band.isGap()) continue;
      if (band.tier == lower) place.bendLow = band.bottom - labelAbove - TopologyLayout::labelHeight - 6;
      if (band.upper == upper) place.bendHigh = band.top + 2;
    }
    if (place.bendLow < place.bendHigh) place.bendLow = place.bendHigh = (place.low.y() + place.high.y()) / 2;
  }
}

/// Links of one tier: an arc under the cards.
void EdgeLayer::placeLevel(std::uint32_t e) {
  EdgePlace& place = out_.edges_[e];
  const QRectF a = rectOf(scene_.edges[e].lower), b = rectOf(scene_.edges[e].upper);
  place.low = {a.center().x(), a.bottom()};
  place.high = {b.center().x(), b.bottom()};
  const double depth = 16 + std::min(70.0, std::abs(place.high.x() - place.low.x()) / 10);
  place.bendLow = place.bendHigh = std::max(a.bottom(), b.bottom()) + depth;
}

QRectF EdgePlace::bounds() const {
  const double top = std::min({low.y(), high.y(), bendHigh}), bottom = std::max({low.y(), high.y(), bendLow});
  return QRectF(QPointF(std::min(low.x(), high.x()), top), QPointF(std::max(low.x(), high.x()), bottom))
      .adjusted(-1, -1, 1, 1);
}

std::uint32_t TopologyLayout::edgeAt(QPointF at, double reach) const {
  std::uint32_t nearest = noCard;
  double best = reach;
  for (std::uint32_t e = 0; e < edges_.size(); ++e) {
    const EdgePlace& edge = edges_[e];
    if (edge.low.isNull() && edge.high.isNull()) continue;
    if (!edge.bounds().adjusted(-reach, -reach, reach, reach).contains(at)) continue;
    // The bend as short straight pieces, as it is drawn.
    const QPointF from(edge.low.x(), edge.bendLow), to(edge.high.x(), edge.bendHigh);
    double d = std::min(distance(at, edge.low, from), distance(at, to, edge.high));
    const double middle = (from.y() + to.y()) / 2;
    QPointF before = from;
    for (int i = 1; i <= 16; ++i) {
      const double t = i / 16.0, u = 1 - t;
      const QPointF p = from * (u * u * u) + QPointF(from.x(), middle) * (3 * u * u * t) +
                        QPointF(to.x(), middle) * (3 * u * t * t) + to * (t * t * t);
      d = std::min(d, distance(at, before, p));
      before = p;
    }
    if (d < best) {
      best = d;
      nearest = e;
    }
  }
  return nearest;
}

}  // namespace fabric::ui
