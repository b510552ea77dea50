// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which headline figures fit, and how wide each is.

#pragma once

#include <span>
#include <vector>

namespace fabric::ui {

/// What a figure needs.
struct HeadlineNeed {
  int width = 0;     ///< Natural width in pixels.
  int dropRank = 0;  ///< See HeadlineFigure.
};

struct HeadlineSlot {
  int figure = 0;  ///< Index of the figure.
  int width = 0;
};

struct HeadlineLayout {
  std::vector<HeadlineSlot> shown;  ///< In the order of the figures.
  std::vector<int> dropped;         ///< Indices, in the order of the figures.
};

/// Fits figures into `available` pixels. What does not fit drops by rank, 1 first; then those of
/// rank 0 from the last to the first. Once one has dropped, `moreWidth` is set aside for the
/// menu. Room that is left over is shared out, at most `slack` pixels a figure.
HeadlineLayout layOutHeadline(std::span<const HeadlineNeed> needs, int available, int moreWidth, int slack);

}  // namespace fabric::ui
