// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pieces that a line of a bill counts, as things of the design: racks, devices and modules; of cables the links
// they carry, as a cable is drawn by its links; of what is inside a device (lasers, NICs) the devices that carry it.
#pragma once

#include <cstddef>
#include <vector>

#include "core/bom/bom_places.h"
#include "core/design/object_ref.h"

namespace fabric {

/// A place of a grouped bill; without sites, everywhere.
struct BomWhere {
  const BomSites* sites = nullptr;
  BomSite site;
};

/// The pieces of a line of a bill that makeBom made of this design with these settings, by id and no more than `most`.
/// Cables are those that are ordered in the line's length. One pass over the table in question; over links for cables.
std::vector<ObjectRef> bomPieces(const BomLine& line, const Design& design, const Catalog& catalog,
                                 const Settings& settings, const BomWhere& where, std::size_t most);

}  // namespace fabric
