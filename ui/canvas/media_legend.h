// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The entries of the legend strip that every drawing of links has: the number of links of each medium, and of those
// over their reach.
#pragma once

#include <QRectF>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/link_look.h"
#include "ui/canvas/shown_links.h"
#include "ui/theme/theme.h"

class QPainter;

namespace fabric::ui {

/// Height of the legend strip at the foot of a canvas.
inline constexpr int legendHeight = 24;

struct MediaCounts {
  std::array<std::int64_t, jackets> links{};  ///< by jacket
  std::int64_t over = 0;
};

/// A part of the legend that can be clicked.
struct LegendEntry {
  QRectF rect;                   ///< px
  std::optional<Jacket> jacket;  ///< nothing: the over-reach count
};

/// As many entries as fit between two x, in a strip that starts at `top`.
std::vector<LegendEntry> mediaEntries(const MediaCounts& counts, double left, double right, double top);
/// With a divider in front of the first. Media that are not shown are pale; one that is shown alone is marked.
void paintMediaEntries(QPainter& painter, const Theme& theme, const MediaCounts& counts,
                       const std::vector<LegendEntry>& entries, const MediaMask& shown);

}  // namespace fabric::ui
