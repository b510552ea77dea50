// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many switches a direct topology needs: numbers only, as sizing.h has them for Clos networks. Ports of a switch
// for hosts, for links within its group and for links to other groups start in cages of their own.
//   dragonfly: g groups of a switches, p + (a - 1) + h ports each, g <= a h + 1; a p g hosts, g a (a - 1) / 2 local and
//   g a h / 2 global links (Kim, Dally, Scott, Abts 2008)
//   dragonfly+: g groups of leaves and spines, all pairs of them joined; spines have h global links each
//   (Shpiner et al. 2017)
//   random regular: N switches with r ports to others each, N r / 2 links (Jellyfish, Singla et al. 2012)
//   torus X x Y x Z: a system each, and a ring in each dimension; full mesh of n: n (n - 1) / 2 links
#pragma once

#include <cstdint>

#include "core/base/result.h"
#include "core/topology/sizing.h"

namespace fabric {

/// Fills in what the specification leaves open. The switches' ports up are those of the group, then the global ones
/// from globalFirst() on. Refused with the numbers that do not fit and the nearest that do, as all of these.
Result<ClosSize> sizeDragonfly(const ClosRequest& request, DragonflySpec& dragonfly);
int globalFirst(const DragonflySpec& dragonfly, int portsPerCage);

Result<ClosSize> sizeDragonflyPlus(const ClosRequest& request, DragonflyPlusSpec& dragonfly);

Result<ClosSize> sizeRandomRegular(const ClosRequest& request, const RandomRegularSpec& graph);

/// Systems that are joined to each other, and the ports each has for it.
struct JoinedSystems {
  std::int64_t systems = 0;
  int ports = 0;
};
/// The ports of each that a full mesh uses.
Result<int> sizeMesh(const JoinedSystems& joined);
/// The ports of each that a torus uses.
Result<int> sizeTorus(const JoinedSystems& joined, const TorusSpec& torus);

}  // namespace fabric
