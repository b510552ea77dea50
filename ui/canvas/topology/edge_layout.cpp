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
    const bool byRail =
        card.key.tier == 0 && card.rails != 0 && (card.isOpen() || rect.width() >= TopologyLayout::wideHosts);
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

std::vector<QPointF> EdgePlace::points(int pieces) const {
  if (isStraight()) return {low, high};
  std::vector<QPointF> points{low};
  const auto bend = [&](auto&& at) {
    for (int i = 0; i <= pieces; ++i) points.push_back(at(static_cast<double>(i) / pieces));
  };
  if (towards) {
    bend([this](double t) { return along(t); });
    return points;
  }
  const QPointF from(low.x(), bendLow), to(high.x(), bendHigh);
  if (level) return {low, from, to, high};
  const double middle = (from.y() + to.y()) / 2;
  bend([&](double t) {
    const double u = 1 - t;
    return from * (u * u * u) + QPointF(from.x(), middle) * (3 * u * u * t) +
           QPointF(to.x(), middle) * (3 * u * t * t) + to * (t * t * t);
  });
  points.push_back(high);
  return points;
}

QPointF EdgePlace::along(double t) const {
  const QPointF middle = towards.value_or((low + high) / 2);
  return low * ((1 - t) * (1 - t)) + middle * (2 * t * (1 - t)) + high * (t * t);
}

QPointF EdgePlace::handle() const {
  constexpr double above = 8;  // the lower card
  return towards ? along(0.25) : low - QPointF(0, above);
}

QRectF EdgePlace::bounds() const {
  double top = std::min({low.y(), high.y(), bendHigh}), bottom = std::max({low.y(), high.y(), bendLow});
  double left = std::min(low.x(), high.x()), right = std::max(low.x(), high.x());
  if (towards) {
    top = std::min({low.y(), high.y(), towards->y()});
    bottom = std::max({low.y(), high.y(), towards->y()});
    left = std::min(left, towards->x());
    right = std::max(right, towards->x());
  }
  return QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-1, -1, 1, 1);
}

std::uint32_t TopologyLayout::edgeAt(QPointF at, double reach) const {
  std::uint32_t nearest = noCard;
  double best = reach;
  for (std::uint32_t e = 0; e < edges_.size(); ++e) {
    const EdgePlace& edge = edges_[e];
    if (edge.low.isNull() && edge.high.isNull()) continue;
    if (!edge.bounds().adjusted(-reach, -reach, reach, reach).contains(at)) continue;
    const std::vector<QPointF> points = edge.points(16);
    double d = best;
    for (std::size_t i = 1; i < points.size(); ++i) d = std::min(d, distance(at, points[i - 1], points[i]));
    if (d < best) {
      best = d;
      nearest = e;
    }
  }
  return nearest;
}

}  // namespace fabric::ui
