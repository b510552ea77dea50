// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every catalog part carries: who makes it, what it costs and on what basis, and where each figure is from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/units/units.h"

namespace fabric {

enum class Confidence : std::uint8_t { Low, Medium, High };

/// On what a price or figure rests. Only List is a published price; all others are shown as estimates.
enum class PriceBasis : std::uint8_t { None, List, Estimate };

struct Price {
  std::optional<Money> amount;  ///< nothing: unpriced
  PriceBasis basis = PriceBasis::None;
  std::string note;  ///< the basis in words, as the source gives it
  std::string date;  ///< ISO date or year; empty if the source has none

  bool operator==(const Price&) const = default;
};

/// A second figure for a field of a part, from another source. Both stay; a finding says so.
struct SourceConflict {
  std::string field;   ///< column of the catalog file, "reach_m"
  std::string used;    ///< what the program calculates with
  std::string other;   ///< what another source says
  std::string source;  ///< who says the other

  bool operator==(const SourceConflict&) const = default;
};

struct Provenance {
  std::string source;
  std::vector<std::string> unverified;  ///< columns from general knowledge; "all" is the whole row
  Confidence confidence = Confidence::Low;
  std::string notes;
  std::vector<SourceConflict> conflicts;

  bool isUnverified(std::string_view field) const {
    for (const std::string& name : unverified)
      if (name == field || name == "all") return true;
    return false;
  }
  bool operator==(const Provenance&) const = default;
};

/// Whether a part can be ordered. Choices prefer what ships.
enum class Availability : std::uint8_t { Shipping, Announced, Obsolete };

/// Make and model. `id` is the stable catalog id ("sw-qm9700"), `number` the maker's order number (may be empty).
struct Part {
  std::string id;
  std::string vendor;
  std::string model;
  std::string number;
  std::string
      status;  ///< "shipping", "generic", "in-house", "sampling", "announced", "discontinued", or the user's own word
  Price price;
  Provenance provenance;

  /// What the status means: sampling and announced parts do not ship yet, discontinued ones no more.
  Availability availability() const {
    if (status == "discontinued" || status == "obsolete" || status == "end of sale") return Availability::Obsolete;
    return status == "sampling" || status == "announced" ? Availability::Announced : Availability::Shipping;
  }
  bool operator==(const Part&) const = default;
};

}  // namespace fabric
