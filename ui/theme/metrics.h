// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of the window and its controls in device-independent pixels at 100 %.

#pragma once

#include <cmath>

namespace fabric::ui::metrics {

inline constexpr int menuBar = 28;
inline constexpr int toolBar = 38;
inline constexpr int headline = 48;
inline constexpr int canvasHeader = 34;
inline constexpr int legendStrip = 24;
inline constexpr int statusBar = 23;

inline constexpr int leftDock = 268;
inline constexpr int leftDockNarrow = 220;  ///< In windows below `narrowWindow`.
inline constexpr int rightDock = 318;
inline constexpr int bottomDock = 164;
inline constexpr int dockTitle = 30;
inline constexpr int rail = 32;  ///< A collapsed dock.
inline constexpr int minimumWidth = 1280;
inline constexpr int minimumHeight = 760;
inline constexpr int narrowWindow = 1440;
inline constexpr int collapseWindow = 1366;  ///< Below this the left dock starts collapsed.

inline constexpr int tableRow = 22;
inline constexpr int treeRow = 24;
inline constexpr int partRow = 40;
inline constexpr int inspectorRow = 21;
inline constexpr int dialogRow = 31;
inline constexpr int paletteRow = 28;

inline constexpr int control = 26;
inline constexpr int controlInHeader = 24;
inline constexpr int controlInTable = 20;

inline constexpr int grid = 4;
inline constexpr int dockPadding = 11;
inline constexpr int radiusField = 3;
inline constexpr int radiusButton = 4;
inline constexpr int radiusCard = 5;
inline constexpr int radiusDialog = 7;
inline constexpr int icon = 16;
inline constexpr int focusRing = 2;

inline constexpr int zoomMilliseconds = 160;
inline constexpr int collapseMilliseconds = 120;
inline constexpr int staleMilliseconds = 150;  ///< until values that are being recomputed are marked
inline constexpr int hoverMilliseconds = 400;

/// `pixels` at an interface scale, never below 1 for a positive size.
inline int scaled(int pixels, double scale) {
  const int result = static_cast<int>(std::lround(pixels * scale));
  return pixels > 0 && result < 1 ? 1 : result;
}

}  // namespace fabric::ui::metrics
