// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/reach.h"

#include <algorithm>

namespace fabric {

namespace {

/// A module's reach on a grade of fibre.
Length reachOn(const TransceiverType& module, const CableType& fibre) {
  if (module.medium == Medium::Multimode && fibre.fibreType == "OM3" && module.reachOm3) return *module.reachOm3;
  if (module.medium == Medium::Multimode && fibre.fibreType == "OM4" && module.reachOm4) return *module.reachOm4;
  return module.reach;
}

}  // namespace

Length reachOf(const Catalog& catalog, Id<CableType> cable, Id<TransceiverType> moduleA, Id<TransceiverType> moduleB) {
  const CableType& type = catalog[cable];
  if (type.technology != Technology::Fibre) return type.lengths.back().length;
  Length reach;
  for (const Id<TransceiverType> module : {moduleA, moduleB}) {
    if (!module) continue;
    const Length one = reachOn(catalog[module], type);
    reach = reach.count() == 0 ? one : std::min(reach, one);
  }
  return reach;
}

}  // namespace fabric
