// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/heat.h"

#include <algorithm>

#include "core/base/text.h"

namespace fabric {

Cooling coolingOf(const DeviceType& type) {
  const bool air = contains(type.cooling, "air"), liquid = contains(type.cooling, "liquid");
  if (air && liquid) return Cooling::Either;
  return air ? Cooling::Air : liquid ? Cooling::Liquid : Cooling::Unknown;
}

HeatFigures heatOf(const Tally& tally, const Catalog& catalog) {
  HeatFigures heat;
  for (const DeviceClass& klass : tally.classes())
    if (klass.count > 0)
      heat.devices[static_cast<std::size_t>(coolingOf(catalog[klass.type]))] +=
          Power::milliwatts(klass.typical) * klass.count;
  for (std::uint32_t i = 1; i < tally.modules().size(); ++i) {
    const TransceiverType& type = catalog[Id<TransceiverType>{i}];
    heat.plugged += type.typical.value_or(type.maximum.value_or(Power{})) * tally.modules()[i];
  }
  heat.plugged += Power::milliwatts(tally.cablePower());
  return heat;
}

RackHeat mostRackHeat(const Tally& tally, const Design& design, const Catalog& catalog) {
  RackHeat most;
  design.racks.forEach([&](Id<Rack> id, const Rack&) {
    Power air, liquid;
    for (const Id<Device> device : design.devicesIn(id)) {
      const DeviceClass& klass = tally.classOf(device);
      if (klass.count == 0) continue;  // not of the part that is asked for
      const Cooling cooling = coolingOf(catalog[klass.type]);
      if (cooling == Cooling::Air) air += Power::milliwatts(klass.typical);
      if (cooling == Cooling::Liquid) liquid += Power::milliwatts(klass.typical);
    }
    most.air = std::max(most.air, air);
    most.liquid = std::max(most.liquid, liquid);
  });
  return most;
}

}  // namespace fabric
