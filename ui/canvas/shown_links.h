// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which links a floor shows: those of some fabrics, of some media. What is hidden is neither drawn nor hit.
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/analysis/link_look.h"
#include "core/design/rows.h"

namespace fabric::ui {

inline constexpr std::size_t fabricKinds = 5;
inline constexpr std::array<FabricKind, fabricKinds> allFabricKinds = {
    FabricKind::Compute, FabricKind::Storage, FabricKind::FrontEnd, FabricKind::Management, FabricKind::ScaleUp};
/// "Compute", translated.
QString fabricKindName(FabricKind kind);

/// One answer a medium, by Jacket.
using MediaMask = std::array<bool, jackets>;
inline constexpr MediaMask everyMedium = {true, true, true, true, true};
constexpr MediaMask onlyMedium(Jacket jacket) {
  MediaMask mask{};
  mask[static_cast<std::size_t>(jacket)] = true;
  return mask;
}

struct ShownLinks {
  std::array<bool, fabricKinds> fabrics = {true, true, true, true, true};  ///< by FabricKind
  MediaMask media = everyMedium;

  static constexpr ShownLinks none() { return {{}, {}}; }
  bool& of(FabricKind kind) { return fabrics[static_cast<std::size_t>(kind)]; }
  bool& of(Jacket jacket) { return media[static_cast<std::size_t>(jacket)]; }
  bool shows(FabricKind kind) const { return fabrics[static_cast<std::size_t>(kind)]; }
  bool shows(Jacket jacket) const { return media[static_cast<std::size_t>(jacket)]; }
  bool shows(FabricKind kind, Jacket jacket) const { return shows(kind) && shows(jacket); }
  bool operator==(const ShownLinks&) const = default;
};

}  // namespace fabric::ui
