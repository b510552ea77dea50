// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a diagram says: the texts of its cards, lines, tiers and gaps, made once for a scene, in the user's language.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

#include "core/diagram/topology_scene.h"
#include "ui/canvas/topology/topology_layout.h"

namespace fabric::ui {

/// Where the texts of diagrams are translated.
struct TopologyText {
  Q_DECLARE_TR_FUNCTIONS(TopologyText)
};

struct CardWords {
  QString title;           ///< "Leaf SU 1"; of a device its name
  QString brief;           ///< without the tier: "SU 1"
  QString chip;            ///< a device's number or name, as short as can be
  QString line;            ///< "8 × QM9700 · A05"
  QString up, down, side;  ///< "256 / 256"; empty where there are no such links
  QString ports;           ///< "512 of 512 ports"
  QString uplinks;         ///< "256 × 400G"
  QString power;           ///< "8.9 kW"
};

/// Of the links of a line together: one over its reach is worst, then one of which nothing can be said.
enum class ReachMark : unsigned char { Holds, Unknown, Over };

struct EdgeWords {
  QString count, detail;            ///< "128 × 400G", "DR4 LPO, 11.3 m max"
  QString shortCount, shortDetail;  ///< "128×400G", "DR4 11.3 m"
  ReachMark mark = ReachMark::Holds;
  bool worst = false;  ///< over its reach, or between its two tiers the nearest to it
};

struct TopologyWords {
  std::vector<CardWords> cards;
  std::vector<EdgeWords> edges;
  std::vector<EdgeWords> rows;     ///< of TopologyLayout::labels: all lines of a row as one
  std::vector<QStringList> bands;  ///< of TopologyLayout::bands: name, then totals
  std::vector<QString> numbers;    ///< by device id: of devices that closed cards show as chips
  std::array<Jacket, sceneTiers> upJackets{}, downJackets{};  ///< by tier: the medium of most links
  QString cut, trace, hidden;                                 ///< empty where there is none
};

TopologyWords wordsOf(const TopologyScene& scene, const TopologyLayout& layout, const Catalog& catalog,
                      const Design& design);

QString tierName(int tier);
/// All that is known of a card or line, for a tool tip and for screen readers.
QString describeCard(const TopologyScene& scene, const TopologyWords& words, std::uint32_t card);
QString describeEdge(const TopologyScene& scene, const TopologyWords& words, std::uint32_t edge);

}  // namespace fabric::ui
