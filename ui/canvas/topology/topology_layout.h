// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TopologyLayout: where the tiers, cards and lines of a scene are drawn. Tiers are bands, the hosts lowest; hosts and
// leaves of one group share a column, switches above stand over what they are linked to. Networks without a top stand
// in a ring or a folded grid instead, each card with what hangs on it. The unit is a pixel at 100 %.
#pragma once

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <optional>
#include <vector>

#include "core/diagram/peer_graph.h"

namespace fabric::ui {

/// How a diagram is laid out. Rails is for scenes that were made with rails.
enum class DiagramLayout : unsigned char {
  Automatic,  ///< by what is linked to what
  Tiers,
  Rails,
  Ring,  ///< a dragonfly+ or a full mesh
  Grid,  ///< a torus, folded so that no link is long
};

struct CardPlace {
  QRectF rect;
  bool shown = true;   ///< endpoints may be hidden
  bool chips = false;  ///< a closed card wide enough to show its devices as chips
};

/// A line. In tiers straight up from the lower card, a bend, straight up to the upper one; else from card to card.
struct EdgePlace {
  QPointF low, high;
  double bendLow = 0, bendHigh = 0;  ///< y between which it moves sideways
  bool level = false;                ///< of one tier: an arc below both cards
  std::optional<QPointF> towards;    ///< without tiers: the point that it bows towards

  bool isStraight() const { return towards ? *towards == (low + high) / 2 : !level && low.x() == high.x(); }
  /// Its corners, and so many along its bend.
  std::vector<QPointF> points(int pieces) const;
  /// A point of a line without tiers, from 0 (low) to 1 (high).
  QPointF along(double t) const;
  /// A point on it that no card covers.
  QPointF handle() const;
  /// Around it, without its width.
  QRectF bounds() const;
};

/// Lines that leave one card upwards to one tier, and the room for their labels. Without tiers a label stands in the
/// middle of its room, else at its line.
struct LabelRow {
  std::uint32_t card = 0;
  QRectF room;                       ///< the height of one label
  std::vector<std::uint32_t> edges;  ///< by x of their lower ends
  double pitch = 0;                  ///< between lines
};

struct Band {
  int tier = 0, upper = 0;  ///< a gap lies between two tiers; of a tier both are the same
  double top = 0, bottom = 0;

  bool isGap() const { return tier != upper; }
};

class TopologyLayout {
 public:
  TopologyLayout() = default;
  explicit TopologyLayout(const TopologyScene& scene, DiagramLayout asked = DiagramLayout::Automatic);

  /// What was made: never Automatic.
  DiagramLayout kind() const { return kind_; }
  bool hasTiers() const { return kind_ == DiagramLayout::Tiers || kind_ == DiagramLayout::Rails; }

  const std::vector<CardPlace>& cards() const { return cards_; }
  const std::vector<EdgePlace>& edges() const { return edges_; }
  const std::vector<LabelRow>& labels() const { return labels_; }
  const std::vector<Band>& bands() const { return bands_; }  ///< from the top; without tiers they have no height
  QRectF bounds() const { return bounds_; }
  /// x of the cut, where the two halves of the hosts stand side by side.
  std::optional<double> cut() const { return cut_; }
  /// With a cut that no straight line makes: the cards of one half of the hosts' switches; of a card with hosts of
  /// both, its share.
  const std::vector<QRectF>& secondHalf() const { return secondHalf_; }
  /// x of the n-th rail's port on an open card of hosts, from 0.
  static double railX(const QRectF& card, int rail, int rails);

  /// The innermost card at a point, or noCard.
  std::uint32_t cardAt(QPointF at) const;
  /// The line within `reach` of a point, or noCard.
  std::uint32_t edgeAt(QPointF at, double reach) const;

  static constexpr double cardWidth = 138, cardGap = 18, chipWidth = 44, chipGap = 5, hostChip = 13, padding = 10;
  static constexpr double cardHeight = 117, hostHeight = 104, bandPadding = 14, innerHeader = 30, labelHeight = 31;
  static constexpr double rackGap = 8;      ///< between the hosts of two racks on an open card
  static constexpr double wideHosts = 300;  ///< a closed card of hosts from this width shows its ports by rail

 private:
  friend class LayoutMaker;
  friend class EdgeLayer;
  friend class PeerLayer;

  DiagramLayout kind_ = DiagramLayout::Tiers;
  std::vector<CardPlace> cards_;
  std::vector<EdgePlace> edges_;
  std::vector<LabelRow> labels_;
  std::vector<Band> bands_;
  QRectF bounds_;
  std::optional<double> cut_;
  std::vector<QRectF> secondHalf_;
};

}  // namespace fabric::ui
