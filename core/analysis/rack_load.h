// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The load that the limits of a rack are held against: its maximum power, which is what a breaker sees on a bad day,
// and the weight of what stands in it. Findings, marks on the canvas and what may be dropped into a rack ask here.
#pragma once

#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace fabric {

struct RackLoad {
  Power power;  ///< maximum; typical of parts without
  Mass weight;  ///< of devices whose weight is known

  bool operator==(const RackLoad&) const = default;
};

bool isOverPower(const RackType& type, const RackLoad& load);
bool isOverWeight(const RackType& type, const RackLoad& load);

/// Of one rack with all in it, as sharesOf counts. Costs the ports of its devices.
RackLoad loadOf(const Design& design, const Catalog& catalog, Id<Rack> rack);

}  // namespace fabric
