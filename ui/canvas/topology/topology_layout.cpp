// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cards and tiers; lines and labels are in edge_layout.cpp, what has no tiers in peer_layout.cpp.

#include "ui/canvas/topology/topology_layout.h"

#include "ui/canvas/topology/edge_layout.h"
#include "ui/canvas/topology/peer_layout.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <tuple>

namespace fabric::ui {

namespace {

using Layout = TopologyLayout;

/// What puts a card of hosts and one of leaves into one column.
using ColumnKey = std::tuple<CardKind, std::uint32_t>;

constexpr std::uint32_t mostChips = 16;  // on a closed card
constexpr std::uint32_t fewCards = 4;    // of a tier whose cards may be wide
constexpr double columnOfRail = 150;

}  // namespace

/// Fills a layout.
class LayoutMaker {
 public:
  LayoutMaker(TopologyLayout& layout, const TopologyScene& scene, const PeerGraph& peers)
      : out_(layout), scene_(scene), peers_(peers), rails_(layout.kind_ == DiagramLayout::Rails),
        sizes_(scene.cards.size()) {}

  void make() {
    out_.cards_.resize(scene_.cards.size());
    for (std::uint32_t i = 0; i < scene_.cards.size(); ++i) hideEndpoints(i);
    for (std::size_t i = scene_.cards.size(); i-- > 0;) measure(static_cast<std::uint32_t>(i));  // inner cards first
    if (!out_.hasTiers()) return makePeers();
    if (rails_) placeRails();
    else placeColumns();
    for (const TierSums& tier : scene_.tiers)
      if (tier.tier >= 2 || (rails_ && tier.tier == otherTier)) placeAbove(tier);
    placeBands();
    placeInside();
    findBounds();
    EdgeLayer(out_, scene_).make();
  }

 private:
  void makePeers() {
    PeerLayer peers(out_, scene_, sizes_);
    peers.placeCards(peers_);
    placeInside();
    findBounds();
    peers.placeEdges();
  }

  void placeInside() {
    for (std::uint32_t i = 0; i < scene_.cards.size(); ++i) placeChildren(i);
  }

  void hideEndpoints(std::uint32_t i) {
    const TopologyCard& card = scene_.cards[i];
    const bool hidden = card.key.kind == CardKind::Endpoints && !scene_.endpoints;
    out_.cards_[i].shown = !hidden && (card.parent == noCard || out_.cards_[card.parent].shown);
  }

  bool isShown(std::uint32_t i) const { return out_.cards_[i].shown; }

  /// Inner cards of an open card are devices, or cards that have sizes of their own.
  bool holdsDevices(const TopologyCard& card) const {
    return card.isOpen() && scene_.cards[card.firstChild].key.kind == CardKind::Device;
  }

  void measure(std::uint32_t i) {
    const TopologyCard& card = scene_.cards[i];
    const double height = card.key.tier == 0 ? Layout::hostHeight : Layout::cardHeight;
    QSizeF& size = sizes_[i];
    if (card.key.kind == CardKind::Device) {
      size = card.key.tier == 0 ? QSizeF(Layout::hostChip, 20) : QSizeF(Layout::chipWidth, 75);
      return;
    }
    size = QSizeF(Layout::cardWidth, height);
    const TierSums* tier = scene_.tier(card.key.tier);
    const bool few = card.key.tier >= 2 && card.key.depth == 0 && tier->cards <= fewCards;
    if (few && !card.isOpen() && card.devices <= mostChips) {
      out_.cards_[i].chips = true;
      size.setWidth(std::max(232.0, card.devices * 31.0 + 2 * Layout::padding));
      size.setHeight(90);
    }
    if (!card.isOpen()) return;
    double width = 0, tallest = 0;
    for (std::uint32_t c = card.firstChild; c < card.firstChild + card.children; ++c) {
      width += sizes_[c].width() + (c > card.firstChild ? gapBefore(card, c) : 0);
      tallest = std::max(tallest, sizes_[c].height());
    }
    const double least = card.key.tier == 0 ? 300 : 232;
    size.setWidth(std::max(least, width + 2 * (Layout::padding + 3)));
    if (!holdsDevices(card)) size.setHeight(Layout::innerHeader + tallest + 12);
  }

  /// Between an inner card and the one before it.
  double gapBefore(const TopologyCard& card, std::uint32_t child) const {
    if (!holdsDevices(card)) return 12;
    if (card.key.tier != 0) return Layout::chipGap;
    return scene_.cards[child].firstRack == scene_.cards[child - 1].firstRack ? 2 : Layout::rackGap;
  }

  static ColumnKey columnOf(const TopologyCard& card) { return {card.key.kind, card.key.value}; }

  void setX(std::uint32_t card, double centre) {
    out_.cards_[card].rect = QRectF(QPointF(centre - sizes_[card].width() / 2, 0), sizes_[card]);
  }

  /// Hosts and leaves: a column for each group that both have, and for each that one has.
  void placeColumns() {
    std::map<ColumnKey, std::size_t> index;
    struct Column {
      double width = 0;
      std::vector<std::uint32_t> cards;
    };
    std::vector<Column> columns;
    for (const int tier : {1, 0}) {
      const TierSums* sums = scene_.tier(tier);
      for (std::uint32_t i = 0; sums && i < sums->cards; ++i) {
        const std::uint32_t card = sums->firstCard + i;
        if (!isShown(card)) continue;
        const auto [at, isNew] = index.try_emplace(columnOf(scene_.cards[card]), columns.size());
        if (isNew) columns.emplace_back();
        Column& column = columns[at->second];
        column.width = std::max(column.width, sizes_[card].width());
        column.cards.push_back(card);
      }
    }
    double x = 0;
    for (const Column& column : columns) {
      for (const std::uint32_t card : column.cards) {
        const TopologyCard& row = scene_.cards[card];
        const bool hasRails = row.key.tier == 0 && row.rails != 0 && column.width >= Layout::wideHosts;
        if (row.isOpen() || hasRails) sizes_[card].setWidth(column.width);
        setX(card, x + column.width / 2);
      }
      x += column.width + Layout::cardGap;
    }
    width_ = std::max(0.0, x - Layout::cardGap);
  }

  /// A column for each rail; a leaf that serves several stands across them, all hosts across all.
  void placeRails() {
    std::uint64_t all = 0;
    const TierSums* leaves = scene_.tier(1);
    for (std::uint32_t i = 0; leaves && i < leaves->cards; ++i) all |= scene_.cards[leaves->firstCard + i].rails;
    const int count = std::max(1, 64 - std::countl_zero(all));
    double x = count * columnOfRail;
    const auto column = [&](int rail) { return rail * columnOfRail; };
    for (std::uint32_t i = 0; leaves && i < leaves->cards; ++i) {
      const std::uint32_t card = leaves->firstCard + i;
      const std::uint64_t rails = scene_.cards[card].rails;
      if (rails == 0) {
        setX(card, x + Layout::cardGap + sizes_[card].width() / 2);
        x += sizes_[card].width() + Layout::cardGap;
        continue;
      }
      const double left = column(std::countr_zero(rails)), right = column(64 - std::countl_zero(rails));
      sizes_[card].setWidth(std::max(sizes_[card].width(), right - left - (columnOfRail - Layout::cardWidth)));
      setX(card, (left + right) / 2);
    }
    width_ = x;
    const TierSums* hosts = scene_.tier(0);
    for (std::uint32_t i = 0; hosts && i < hosts->cards; ++i) {
      const std::uint32_t card = hosts->firstCard + i;
      if (!isShown(card)) continue;
      if (scene_.cards[card].key.kind == CardKind::Endpoints) {
        setX(card, width_ + Layout::cardGap + sizes_[card].width() / 2);
        continue;
      }
      sizes_[card].setWidth(std::max(sizes_[card].width(), count * columnOfRail + 2 * Layout::padding));
      setX(card, count * columnOfRail / 2);
    }
    spread(1);
  }

  /// Cards of a tier that would cover each other are put side by side, in order.
  void spread(int tier) {
    const TierSums* sums = scene_.tier(tier);
    double right = -1e9;
    for (std::uint32_t i = 0; sums && i < sums->cards; ++i) {
      QRectF& rect = out_.cards_[sums->firstCard + i].rect;
      if (!isShown(sums->firstCard + i)) continue;
      if (rect.left() < right) rect.moveLeft(right);
      right = rect.right() + Layout::cardGap;
    }
    width_ = std::max(width_, right - Layout::cardGap);
  }

  /// Over the middle of what a card is linked to below; evenly where all are linked to the same.
  void placeAbove(const TierSums& tier) {
    std::vector<double> sums(scene_.cards.size()), weights(scene_.cards.size());
    for (const TopologyEdge& edge : scene_.edges) {
      const std::uint32_t upper = outermost(edge.upper), lower = outermost(edge.lower);
      if (scene_.cards[upper].key.tier != tier.tier || scene_.cards[lower].key.tier >= tier.tier) continue;
      const auto links = static_cast<double>(edge.links);
      sums[upper] += links * out_.cards_[lower].rect.center().x();
      weights[upper] += links;
    }
    double least = 1e9, most = -1e9;
    for (std::uint32_t i = tier.firstCard; i < tier.firstCard + tier.cards; ++i) {
      const double centre = weights[i] > 0 ? sums[i] / weights[i] : width_ / 2;
      least = std::min(least, centre);
      most = std::max(most, centre);
    }
    const bool same = most - least < 20.0 * tier.cards;
    double right = -1e9, shift = 0;
    for (std::uint32_t i = 0; i < tier.cards; ++i) {
      const std::uint32_t card = tier.firstCard + i;
      double centre = weights[card] > 0 ? sums[card] / weights[card] : width_ / 2;
      if (same) centre = width_ * (i + 0.5) / tier.cards;
      const double left = std::max(centre - sizes_[card].width() / 2, right);
      shift += centre - sizes_[card].width() / 2 - left;
      setX(card, left + sizes_[card].width() / 2);
      right = left + sizes_[card].width() + Layout::cardGap;
    }
    shift /= tier.cards;
    for (std::uint32_t i = 0; i < tier.cards; ++i) out_.cards_[tier.firstCard + i].rect.translate(shift, 0);
  }

  std::uint32_t outermost(std::uint32_t card) const {
    while (scene_.cards[card].parent != noCard) card = scene_.cards[card].parent;
    return card;
  }

  /// Room for bends and labels between two tiers: more where there are many lines.
  double gapHeight(int lower) const {
    int lines = 0;
    bool bends = false;
    for (const TopologyEdge& edge : scene_.edges) {
      const TopologyCard& low = scene_.cards[edge.lower];
      if (low.key.tier != lower || scene_.cards[edge.upper].key.tier == lower) continue;
      ++lines;
      bends = bends || std::abs(out_.cards_[outermost(edge.lower)].rect.center().x() -
                                out_.cards_[outermost(edge.upper)].rect.center().x()) > 1;
    }
    return bends ? 148 + std::min(150.0, 1.5 * lines) : 108;
  }

  void placeBands() {
    double y = 0;
    for (std::size_t i = scene_.tiers.size(); i-- > 0;) {
      const TierSums& tier = scene_.tiers[i];
      double tallest = 0;
      for (std::uint32_t c = tier.firstCard; c < tier.firstCard + tier.cards; ++c)
        tallest = std::max(tallest, sizes_[c].height());
      const double height = tallest + 2 * Layout::bandPadding;
      for (std::uint32_t c = tier.firstCard; c < tier.firstCard + tier.cards; ++c) {
        QRectF& rect = out_.cards_[c].rect;
        const bool grows = scene_.cards[c].isOpen() || !out_.cards_[c].chips;
        rect.setHeight(grows ? tallest : rect.height());
        rect.moveTop(y + Layout::bandPadding + (tallest - rect.height()) / 2);
      }
      out_.bands_.push_back({tier.tier, tier.tier, y, y + height});
      y += height;
      if (i == 0) break;
      const double gap = gapHeight(scene_.tiers[i - 1].tier);
      out_.bands_.push_back({scene_.tiers[i - 1].tier, tier.tier, y, y + gap});
      y += gap;
    }
  }

  void placeChildren(std::uint32_t i) {
    const TopologyCard& card = scene_.cards[i];
    if (!card.isOpen()) return;
    const QRectF rect = out_.cards_[i].rect;
    const std::uint32_t last = card.firstChild + card.children;
    double content = 0;
    for (std::uint32_t c = card.firstChild; c < last; ++c)
      content += sizes_[c].width() + (c > card.firstChild ? gapBefore(card, c) : 0);
    const bool evenly = holdsDevices(card) && card.key.tier != 0;
    const double pitch = (rect.width() - 2 * Layout::padding) / card.children;
    double x = rect.center().x() - content / 2;
    for (std::uint32_t c = card.firstChild; c < last; ++c) {
      if (c > card.firstChild) x += gapBefore(card, c);
      QRectF& place = out_.cards_[c].rect;
      double left = x, top = rect.top() + Layout::innerHeader, height = rect.bottom() - 12 - top;
      if (evenly) left = rect.left() + Layout::padding + (c - card.firstChild + 0.5) * pitch - sizes_[c].width() / 2;
      if (holdsDevices(card) && card.key.tier == 0) {
        top = rect.top() + 52;
        height = sizes_[c].height();
      } else if (holdsDevices(card)) {
        height = rect.bottom() - 8 - top;
      }
      place = QRectF(left, top, sizes_[c].width(), height);
      x += sizes_[c].width();
    }
  }

  void findBounds() {
    for (std::uint32_t i = 0; i < scene_.cards.size(); ++i)
      if (isShown(i)) out_.bounds_ |= out_.cards_[i].rect;
    if (out_.hasTiers() && !out_.bands_.empty())
      out_.bounds_ |= QRectF(out_.bounds_.left(), 0, out_.bounds_.width(), out_.bands_.back().bottom);
    findCut();
  }

  void findCut() {
    if (!scene_.cut) return;
    if (out_.hasTiers()) out_.cut_ = cutLine();
    if (!out_.cut_) markSecondHalf();
  }

  /// x between the halves; nothing where they do not stand side by side.
  std::optional<double> cutLine() const {
    const TierSums* leaves = scene_.tier(1);
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; leaves && i < leaves->cards; ++i)
      if (const TopologyCard& card = scene_.cards[leaves->firstCard + i]; card.sourceRate + card.sinkRate > 0)
        order.push_back(leaves->firstCard + i);
    std::ranges::sort(order, {}, [&](std::uint32_t i) { return out_.cards_[i].rect.left(); });
    double x = out_.bounds_.left();
    std::optional<double> cut;
    for (const std::uint32_t i : order) {
      const TopologyCard& card = scene_.cards[i];
      const QRectF& rect = out_.cards_[i].rect;
      if (cut && card.sourceRate > 0) return std::nullopt;
      if (card.sinkRate > 0 && !cut)
        cut = card.sourceRate > 0 ? rect.left() + rect.width() * sourceShare(card) : (x + rect.left()) / 2;
      x = rect.right();
    }
    return cut;
  }

  void markSecondHalf() {
    for (std::uint32_t i = 0; i < scene_.cards.size(); ++i) {
      const TopologyCard& card = scene_.cards[i];
      if (!isShown(i) || card.isOpen() || card.sinkRate == 0) continue;
      const QRectF& rect = out_.cards_[i].rect;
      out_.secondHalf_.push_back(rect.adjusted(rect.width() * sourceShare(card), 0, 0, 0));
    }
  }

  static double sourceShare(const TopologyCard& card) {
    return static_cast<double>(card.sourceRate) / static_cast<double>(card.sourceRate + card.sinkRate);
  }

  TopologyLayout& out_;
  const TopologyScene& scene_;
  const PeerGraph& peers_;
  bool rails_;
  std::vector<QSizeF> sizes_;
  double width_ = 0;
};

TopologyLayout::TopologyLayout(const TopologyScene& scene, DiagramLayout asked) : kind_(asked) {
  const PeerGraph peers = peersOf(scene);
  if (asked == DiagramLayout::Automatic)
    kind_ = peers.shape == PeerShape::Ring    ? DiagramLayout::Ring
            : peers.shape == PeerShape::Torus ? DiagramLayout::Grid
                                              : DiagramLayout::Tiers;
  LayoutMaker(*this, scene, peers).make();
}

double TopologyLayout::railX(const QRectF& card, int rail, int rails) {
  return card.left() + padding + (rail + 0.5) * (card.width() - 2 * padding) / std::max(rails, 1);
}

std::uint32_t TopologyLayout::cardAt(QPointF at) const {
  for (std::size_t i = cards_.size(); i-- > 0;)  // inner cards come later
    if (cards_[i].shown && cards_[i].rect.contains(at)) return static_cast<std::uint32_t>(i);
  return noCard;
}

}  // namespace fabric::ui
