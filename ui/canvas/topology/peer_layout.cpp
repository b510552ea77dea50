// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/topology/peer_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <utility>

namespace fabric::ui {

namespace {

constexpr double tierGap = 64;                       // between the cards of a cluster: room for a label
constexpr double clusterGap = 44;                    // between clusters of a ring: room for a label
constexpr double columnGap = 130, rowGap = 84;       // of a grid: room for lines and labels
constexpr double leastRadius = 230, flatness = 2.2;  // of a ring: it is wider than high
constexpr double lineGap = 14;                       // between lines of the same two cards
constexpr double ringBow = 0.16;                     // share of the way to the middle
constexpr double gridBow = 52;                       // px beside a card that a line passes
constexpr std::size_t mostSingleLabels = 24;

/// Where a ring of `size` is folded to: neighbours are never further than two places from each other.
std::uint32_t folded(std::uint32_t at, std::uint32_t size) {
  return at < (size + 1) / 2 ? 2 * at : 2 * (size - 1 - at) + 1;
}

/// Where the way from the middle of a rectangle to a point leaves it.
QPointF borderTowards(const QRectF& rect, QPointF to) {
  const QPointF by = to - rect.center();
  const double across = std::abs(by.x()) / (rect.width() / 2), down = std::abs(by.y()) / (rect.height() / 2);
  const double most = std::max(across, down);
  return most > 0 ? rect.center() + by / most : rect.center();
}

}  // namespace

std::uint32_t PeerLayer::outermost(std::uint32_t card) const {
  while (scene_.cards[card].parent != noCard) card = scene_.cards[card].parent;
  return card;
}

// ---------------------------------------------------------------- clusters

/// Those of the graph; where a layout is asked for that does not suit it, the switches of the topmost tier.
std::vector<std::uint32_t> PeerLayer::peersToPlace(const PeerGraph& peers) const {
  if (!peers.cards.empty()) return peers.cards;
  std::vector<std::uint32_t> cards;
  for (auto tier = scene_.tiers.rbegin(); tier != scene_.tiers.rend() && cards.empty(); ++tier) {
    if (tier->tier == otherTier && scene_.tiers.size() > 1) continue;
    for (std::uint32_t i = tier->firstCard; i < tier->firstCard + tier->cards; ++i)
      if (out_.cards_[i].shown) cards.push_back(i);
  }
  return cards;
}

void PeerLayer::makeClusters(const std::vector<std::uint32_t>& peers) {
  clusterOf_.assign(scene_.cards.size(), noCard);
  for (const std::uint32_t peer : peers) {
    clusterOf_[peer] = static_cast<std::uint32_t>(clusters_.size());
    clusters_.push_back({peer, {{peer}}, {}, false});
  }
  const int top = peers.empty() ? 0 : scene_.cards[peers.front()].key.tier;
  for (int tier = top - 1; tier >= 0; --tier) {
    const TierSums* sums = scene_.tier(tier);
    std::vector<std::vector<std::uint32_t>> hanging(clusters_.size());
    for (std::uint32_t i = 0; sums && i < sums->cards; ++i) {
      const std::uint32_t card = sums->firstCard + i;
      const std::uint32_t cluster = out_.cards_[card].shown ? clusterFor(card) : noCard;
      if (cluster != noCard) hanging[cluster].push_back(card);
    }
    for (std::size_t c = 0; c < clusters_.size(); ++c) {
      if (hanging[c].empty()) continue;
      for (const std::uint32_t card : hanging[c]) clusterOf_[card] = static_cast<std::uint32_t>(c);
      clusters_[c].tiers.push_back(std::move(hanging[c]));
    }
  }
  for (Cluster& cluster : clusters_) measure(cluster);
}

/// The cluster a card has most links up to.
std::uint32_t PeerLayer::clusterFor(std::uint32_t card) const {
  std::map<std::uint32_t, std::int64_t> links;
  for (const TopologyEdge& edge : scene_.edges)
    if (outermost(edge.lower) == card && clusterOf_[outermost(edge.upper)] != noCard)
      links[clusterOf_[outermost(edge.upper)]] += edge.links;
  const auto most = std::ranges::max_element(links, {}, [](const auto& each) { return each.second; });
  return most == links.end() ? noCard : most->first;
}

void PeerLayer::measure(Cluster& cluster) const {
  double width = 0, height = 0;
  for (const std::vector<std::uint32_t>& tier : cluster.tiers) {
    double wide = 0, high = 0;
    for (const std::uint32_t card : tier) {
      wide += sizes_[card].width() + (wide > 0 ? TopologyLayout::cardGap : 0);
      high = std::max(high, sizes_[card].height());
    }
    width = std::max(width, wide);
    height += high + (height > 0 ? tierGap : 0);
  }
  cluster.size = QSizeF(width, height);
}

QRectF PeerLayer::rectOf(const Cluster& cluster, QPointF peer) const {
  const double half = sizes_[cluster.peer].height() / 2;
  const double top = cluster.upsideDown ? peer.y() + half - cluster.size.height() : peer.y() - half;
  return QRectF(QPointF(peer.x() - cluster.size.width() / 2, top), cluster.size);
}

void PeerLayer::place(const Cluster& cluster, QPointF peer) {
  const QRectF whole = rectOf(cluster, peer);
  double y = cluster.upsideDown ? whole.bottom() : whole.top();
  for (const std::vector<std::uint32_t>& tier : cluster.tiers) {
    double wide = -TopologyLayout::cardGap, high = 0;
    for (const std::uint32_t card : tier) {
      wide += sizes_[card].width() + TopologyLayout::cardGap;
      high = std::max(high, sizes_[card].height());
    }
    double x = whole.center().x() - wide / 2;
    for (const std::uint32_t card : tier) {
      out_.cards_[card].rect = QRectF(QPointF(x, cluster.upsideDown ? y - high : y), sizes_[card]);
      x += sizes_[card].width() + TopologyLayout::cardGap;
    }
    y += (high + tierGap) * (cluster.upsideDown ? -1 : 1);
  }
}

// ---------------------------------------------------------------- ring and grid

void PeerLayer::placeCards(const PeerGraph& peers) {
  makeClusters(peersToPlace(peers));
  if (out_.kind_ == DiagramLayout::Ring) placeRing();
  else placeGrid(peers);
  placeLoose();
  for (std::size_t i = scene_.tiers.size(); i-- > 0;) {
    const int tier = scene_.tiers[i].tier;
    out_.bands_.push_back({tier, tier, 0, 0});
    for (const GapSums& gap : scene_.gaps)
      if (gap.upper == tier && gap.lower != tier && tier != otherTier) out_.bands_.push_back({gap.lower, tier, 0, 0});
  }
}

/// Peers on an ellipse, as small as it can be without one cluster covering another.
void PeerLayer::placeRing() {
  const auto angleOf = [&](std::size_t i) {
    return 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(clusters_.size()) - std::numbers::pi / 2;
  };
  for (std::size_t i = 0; i < clusters_.size(); ++i) clusters_[i].upsideDown = std::sin(angleOf(i)) < -0.3;
  const auto peerAt = [&](std::size_t i, double radius) {
    return QPointF(radius * flatness * std::cos(angleOf(i)), radius * std::sin(angleOf(i)));
  };
  const auto fits = [&](double radius) {
    for (std::size_t i = 0; i < clusters_.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) {
        const QRectF a = rectOf(clusters_[i], peerAt(i, radius)), b = rectOf(clusters_[j], peerAt(j, radius));
        if (a.adjusted(-clusterGap, -clusterGap, clusterGap, clusterGap).intersects(b)) return false;
      }
    return true;
  };
  double radius = leastRadius;
  while (!fits(radius)) radius *= 1.05;
  for (std::size_t i = 0; i < clusters_.size(); ++i) place(clusters_[i], peerAt(i, radius));
}

void PeerLayer::placeGrid(const PeerGraph& peers) {
  const auto count = static_cast<std::uint32_t>(clusters_.size());
  std::vector<std::uint32_t> sizes = peers.dimensions;
  const bool isTorus = !sizes.empty();
  if (!isTorus) sizes = {std::max(1u, static_cast<std::uint32_t>(std::ceil(std::sqrt(count * 1.6))))};
  while (sizes.size() < 3) sizes.push_back(sizes.size() == 1 && !isTorus ? (count + sizes[0] - 1) / sizes[0] : 1);
  QSizeF cell;
  for (const Cluster& cluster : clusters_) cell = cell.expandedTo(cluster.size);
  const double right = cell.width() + columnGap, down = cell.height() + rowGap;
  for (std::uint32_t i = 0; i < count; ++i) {
    std::uint32_t x = i % sizes[0], y = i / sizes[0] % sizes[1], z = i / sizes[0] / sizes[1];
    if (isTorus) {
      x = folded(x, sizes[0]);
      y = folded(y, sizes[1]);
      z = folded(z, sizes[2]);
    }
    place(clusters_[i], QPointF((x + z * (sizes[0] + 0.6)) * right, y * down));
  }
}

/// What hangs on no peer: below, side by side.
void PeerLayer::placeLoose() {
  QRectF bounds;
  for (std::uint32_t i = 0; i < clusterOf_.size(); ++i)
    if (clusterOf_[i] != noCard) bounds |= out_.cards_[i].rect;
  middle_ = bounds.center();
  double x = bounds.left();
  for (std::uint32_t i = 0; i < scene_.cards.size(); ++i) {
    if (scene_.cards[i].parent != noCard || clusterOf_[i] != noCard || !out_.cards_[i].shown) continue;
    out_.cards_[i].rect = QRectF(QPointF(x, bounds.bottom() + rowGap), sizes_[i]);
    x += sizes_[i].width() + TopologyLayout::cardGap;
  }
}

// ---------------------------------------------------------------- lines

bool PeerLayer::arePeers(const TopologyEdge& edge) const {
  const std::uint32_t a = outermost(edge.lower), b = outermost(edge.upper);
  return clusterOf_[a] != noCard && clusterOf_[b] != noCard && clusters_[clusterOf_[a]].peer == a &&
         clusters_[clusterOf_[b]].peer == b;
}

/// The point a line between two peers bows towards: in a ring its middle, in a grid beside what stands between.
QPointF PeerLayer::bow(const TopologyEdge& edge) const {
  const QRectF a = out_.cards_[edge.lower].rect, b = out_.cards_[edge.upper].rect;
  const QPointF half = (a.center() + b.center()) / 2;
  if (out_.kind_ == DiagramLayout::Ring) return half + (middle_ - half) * ringBow;
  const QPointF by = b.center() - a.center();
  const bool level = std::abs(by.x()) > std::abs(by.y());
  const QRectF between = QRectF(a.center(), b.center()).normalized().adjusted(-1, -1, 1, 1);
  double beside = 0;
  for (std::uint32_t i = 0; i < clusterOf_.size(); ++i) {
    const QRectF& rect = out_.cards_[i].rect;
    if (clusterOf_[i] == noCard || i == edge.lower || i == edge.upper || !rect.intersects(between)) continue;
    beside = std::max(beside, (level ? rect.height() : rect.width()) / 2 + gridBow);
  }
  // A line of two bends comes half as near to the point it bows towards.
  return level ? half - QPointF(0, 2 * beside) : half + QPointF(2 * beside, 0);
}

void PeerLayer::placeEdge(std::uint32_t e, std::size_t place, std::size_t of) {
  const TopologyEdge& edge = scene_.edges[e];
  EdgePlace& line = out_.edges_[e];
  const QRectF a = out_.cards_[edge.lower].rect, b = out_.cards_[edge.upper].rect;
  const double off = (static_cast<double>(place) - (static_cast<double>(of) - 1) / 2) * lineGap;
  const double left = std::max(a.left(), b.left()), right = std::min(a.right(), b.right());
  const bool stacked = !arePeers(edge) && right - left > 2 * lineGap;
  if (stacked) {
    const double x = (left + right) / 2 + off;
    const bool up = b.center().y() < a.center().y();
    line.low = {x, up ? a.top() : a.bottom()};
    line.high = {x, up ? b.bottom() : b.top()};
    line.towards = (line.low + line.high) / 2;
    return;
  }
  const QPointF by = b.center() - a.center();
  const double length = std::max(1.0, std::hypot(by.x(), by.y()));
  const QPointF aside = QPointF(-by.y(), by.x()) * (off / length);
  const QPointF bent = arePeers(edge) ? bow(edge) : (a.center() + b.center()) / 2;
  line.low = borderTowards(a, bent) + aside;
  line.high = borderTowards(b, bent) + aside;
  const bool straight = bent == (a.center() + b.center()) / 2;
  line.towards = straight ? (line.low + line.high) / 2 : bent + aside;
}

void PeerLayer::placeEdges() {
  out_.edges_.resize(scene_.edges.size());
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> between;
  for (std::uint32_t e = 0; e < scene_.edges.size(); ++e) {
    const TopologyEdge& edge = scene_.edges[e];
    if (out_.cards_[edge.lower].shown && out_.cards_[edge.upper].shown) between[{edge.lower, edge.upper}].push_back(e);
  }
  for (const auto& [cards, edges] : between)
    for (std::size_t i = 0; i < edges.size(); ++i) placeEdge(edges[i], i, edges.size());
  for (const EdgePlace& line : out_.edges_)
    if (line.towards) out_.bounds_ |= QRectF(line.along(0.5) - QPointF(2, 2), QSizeF(4, 4));
  placeLabels();
}

/// One at the middle of each line while they are few; else one a peer for all its lines to others.
void PeerLayer::placeLabels() {
  std::map<std::uint32_t, std::vector<std::uint32_t>> ofPeer, hanging;
  std::vector<std::uint32_t> single;
  for (std::uint32_t e = 0; e < scene_.edges.size(); ++e) {
    if (!out_.edges_[e].towards) continue;
    const TopologyEdge& edge = scene_.edges[e];
    if (!arePeers(edge)) {
      hanging[edge.lower].push_back(e);
      continue;
    }
    single.push_back(e);
    ofPeer[edge.lower].push_back(e);
    ofPeer[edge.upper].push_back(e);
  }
  const auto label = [&](std::uint32_t card, QPointF at, double width, std::vector<std::uint32_t> edges) {
    const QSizeF size(width, TopologyLayout::labelHeight);
    out_.labels_.push_back({card, QRectF(at - QPointF(size.width(), size.height()) / 2, size), std::move(edges), 0});
  };
  for (auto& [card, edges] : hanging) {
    const EdgePlace& first = out_.edges_[edges.front()];
    label(card, first.along(0.5), out_.cards_[card].rect.width() + 8, std::move(edges));
  }
  constexpr double room = TopologyLayout::cardWidth + 8;
  if (single.size() <= mostSingleLabels) {
    for (const std::uint32_t e : single) label(scene_.edges[e].lower, out_.edges_[e].along(0.5), room, {e});
    return;
  }
  for (auto& [card, edges] : ofPeer) {
    const QRectF rect = out_.cards_[card].rect;
    const bool down = out_.kind_ == DiagramLayout::Ring && middle_.y() > rect.center().y();
    const double away = rect.height() / 2 + 8 + TopologyLayout::labelHeight / 2;
    label(card, rect.center() + QPointF(0, down ? away : -away), room, std::move(edges));
  }
}

}  // namespace fabric::ui
