// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Semantic zoom: how much is drawn at which scale. The level follows the height of one rack unit on screen and changes
// with hysteresis, so that it does not flicker at a border.
#pragma once

#include <QString>

namespace fabric::ui {

/// From far to near.
enum class ZoomLevel : unsigned char { Hall, Racks, Devices, Ports, Module };
inline constexpr int zoomLevels = 5;

inline constexpr double unitMetres = 0.04445;  ///< one rack unit
inline constexpr double smallestScale = 4.0;   ///< px per metre; fitting a very large hall may go below
inline constexpr double largestScale = 2400.0;

/// Level of a scale (px per metre), without memory.
ZoomLevel levelAt(double pxPerMetre);
/// Level of a scale when `previous` is shown now: a border is only crossed 8 % beyond it.
ZoomLevel levelAt(double pxPerMetre, ZoomLevel previous);
/// A scale well inside the level, for stepping levels with the keyboard.
double typicalScale(ZoomLevel level);
/// "Devices", translated.
QString levelName(ZoomLevel level);

}  // namespace fabric::ui
