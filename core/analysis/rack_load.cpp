// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/rack_load.h"

#include "core/analysis/shares.h"

namespace fabric {

bool isOverPower(const RackType& type, const RackLoad& load) {
  return type.powerLimit && load.power > *type.powerLimit;
}

bool isOverWeight(const RackType& type, const RackLoad& load) {
  return type.weightLimit && load.weight > *type.weightLimit;
}

RackLoad loadOf(const Design& design, const Catalog& catalog, Id<Rack> rack) {
  const ObjectRef object = ObjectRef::of(rack);
  const Shares shares = sharesOf(design, catalog, {&object, 1});
  return {shares.maximumPower, shares.weight};
}

}  // namespace fabric
