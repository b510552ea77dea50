// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies in the tray over a row: the cables of links with an end in the row, along the way that routes take. Rules
// of thumb of cabling, general knowledge: cables fill 40 % of a tray's cross-section at most; a cable bends no tighter
// than the maker says, else ten times its diameter for fibre and five times for copper.
#pragma once

#include <cstdint>

#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/settings/settings.h"

namespace fabric {

struct TrayLoad {
  std::int64_t cables = 0;   ///< that go up to the tray; one with several links counts once
  std::int64_t fullest = 0;  ///< of them at the fullest place
  Length at;                 ///< where that is: x from the hall's origin
  std::int64_t area = 0;     ///< sum of these cables' cross-sections, mm², rounded up
  Length bendRadius;         ///< the largest that any of the cables asks for
  std::int64_t unknown = 0;  ///< cables whose thickness the catalog does not know: they are in no area

  bool operator==(const TrayLoad&) const = default;
};

/// Links within one rack, and those to other halls, run in no tray of the row.
TrayLoad trayLoad(const Design& design, const Catalog& catalog, const RouteRules& rules, Id<RackRow> row);

inline constexpr int trayFillPercent = 40;

/// The share of the tray's cross-section that cables of this area (mm²) take: 1 is all of it.
double trayFill(std::int64_t area, const RouteRules& rules);

/// How wide a tray must be for cables of this area (mm²) to fill trayFillPercent of it, its sides being this high.
Length trayWidthFor(std::int64_t area, Length sides);

}  // namespace fabric
