// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the floor shows beyond the design's own rows: links gathered into bundles, and the power of each rack. Derived
// from a design; the canvas never counts links itself while painting.
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/analysis/link_look.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/settings/settings.h"
#include "ui/theme/token.h"

namespace fabric {
class LiveFigures;
}

namespace fabric::ui {

Token jacketToken(Jacket jacket);
/// "DAC", "OM4" …: names of the field, never translated.
QString jacketName(Jacket jacket);

/// Links between two racks that look alike. a <= b; a == b are links inside one rack.
struct FloorBundle {
  Id<Rack> a, b;
  Jacket jacket = Jacket::Dac;
  std::uint16_t media = 0;  ///< index into FloorFigures::media
  DataRate rate;            ///< of one link
  std::int32_t links = 0;
  std::int32_t over = 0;  ///< of these, over their reach
  Length longest, reach;  ///< longest route; reach of the medium (0: unknown)
  FabricKind fabric = FabricKind::Compute;

  bool operator==(const FloorBundle&) const = default;
};

struct FloorFigures {
  std::vector<FloorBundle> bundles;           ///< ordered by a, b, jacket, media, rate, fabric
  std::vector<std::string> media;             ///< "2×SR4", "AEC"
  std::vector<Power> rackPower;               ///< by rack id
  std::array<std::int64_t, jackets> links{};  ///< by jacket
  std::int64_t over = 0;

  Power powerOf(Id<Rack> rack) const { return rack.value < rackPower.size() ? rackPower[rack.value] : Power{}; }
  bool operator==(const FloorFigures&) const = default;
};

/// The kind of a link's fabric; compute where it has none.
FabricKind fabricKindOf(const Design& design, Id<Fabric> fabric);

/// "QM9700" of "Quantum-2 QM9700"; the whole model if it is short.
QString shortModel(const std::string& model);

/// From the live figures of the design: costs bundles, not links.
FloorFigures floorFigures(const LiveFigures& live, const Design& design, const Catalog& catalog);
/// The same, after one pass over the whole design.
FloorFigures floorFigures(const Design& design, const Catalog& catalog, const Settings& settings);
/// Bundles of some links only (of a selection, or of what is being moved).
std::vector<FloorBundle> bundlesOf(const Design& design, const Catalog& catalog, const RouteRules& rules,
                                   const std::vector<Id<Link>>& links, std::vector<std::string>& media);

}  // namespace fabric::ui
