// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bill of materials by where its pieces are: rack by rack, or scalable unit by scalable unit. The quantities of all
// places together are those of makeBom, line by line; spares are ordered for the whole and belong to no place.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/bom/bom.h"

namespace fabric {

enum class BomPlacing : std::uint8_t { Rack, Unit };

/// A rack or scalable unit; between two of them, where cables run; or outside all.
struct BomSite {
  enum class Where : std::uint8_t { In, Between, Outside };

  Where where = Where::Outside;
  std::uint32_t id = 0;  ///< of the rack, or of the group that is the unit

  auto operator<=>(const BomSite&) const = default;
};

/// Where each piece of a design is. Valid as long as the design.
class BomSites {
 public:
  BomSites(const Design& design, BomPlacing placing);

  BomSite of(Id<Rack> rack) const;
  BomSite of(Id<Device> device) const;
  BomSite of(Id<Module> module) const { return of(design_->modules[module].device); }
  /// Where both ends of all its links are, else between.
  BomSite of(Id<Cable> cable) const;
  /// The ids of its links.
  template <class F>
  void forEachLink(Id<Cable> cable, F&& f) const {
    for (std::uint32_t i = firstLink_[cable.value]; i < firstLink_[cable.value + 1]; ++i) f(links_[i]);
  }

 private:
  BomSite unitOf(Id<Group> group) const;

  const Design* design_;
  BomPlacing placing_;
  std::vector<std::uint32_t> firstLink_;  // by cable id, into links_
  std::vector<Id<Link>> links_;
};

/// Pieces of a line that are at one place.
struct BomShare {
  std::uint32_t line = 0;  ///< index into Bom::lines
  std::int64_t quantity = 0;
};

struct BomPlace {
  BomSite site;
  std::string name;  ///< of the rack or unit; empty for the other two
  std::vector<BomShare> shares;
};

/// The places of the pieces of a bill that makeBom made with the same arguments: those inside in the order of their
/// ids, then between, then outside. Refused if the bill is of another design.
Result<std::vector<BomPlace>> bomPlaces(const Bom& bom, const Design& design, const Catalog& catalog,
                                        const Settings& settings, BomPlacing placing);

}  // namespace fabric
