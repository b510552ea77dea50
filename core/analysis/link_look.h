// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What links are called and how they look: the jacket of a cable, the short name of a medium. Drawings, legends and
// labels of every view go by these.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/analysis/tally.h"

namespace fabric {

/// What a cable is to the eye. Lanes in a tray keep this order.
enum class Jacket : std::uint8_t { Dac, Aec, Om4, Os2, Cpo };
inline constexpr std::size_t jackets = 5;
constexpr std::array<Jacket, jackets> allJackets = {Jacket::Dac, Jacket::Aec, Jacket::Om4, Jacket::Os2, Jacket::Cpo};

Jacket jacketOf(const Catalog& catalog, Id<CableType> cable);
/// The jacket of a link: by its cable, and CPO where an end is co-packaged.
Jacket jacketOf(const Design& design, const Catalog& catalog, const Link& link);

/// A short name of a module or cable as labels show it: "2×SR4 LPO", "AEC".
std::string shortMedia(const TransceiverType& module);
std::string shortMedia(const CableType& cable);

/// What all links of a kind look like.
struct LinkLook {
  Jacket jacket = Jacket::Dac;
  std::string media;  ///< "2×SR4", "AEC", "CPO"; "?" where the cable is unknown
};
LinkLook lookOf(const Catalog& catalog, const LinkKind& kind);

}  // namespace fabric
