// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Space, power and weight of racks.

#include <algorithm>

#include "core/analysis/checks.h"
#include "core/analysis/rack_load.h"

namespace fabric {

namespace {

/// Two devices share half units of one face (full-depth devices fill both).
bool overlap(const Device& a, const DeviceType& typeA, const Device& b, const DeviceType& typeB) {
  if (a.position == 0 || b.position == 0) return false;
  if (!typeA.fullDepth && !typeB.fullDepth && a.face != b.face) return false;
  return a.position < b.position + typeB.heightHalfU && b.position < a.position + typeA.heightHalfU;
}

void checkSpace(const CheckInput& in, Id<Rack> id, const RackType& type, FindingSet& out) {
  const auto& devices = in.design.devicesIn(id);
  for (std::size_t i = 0; i < devices.size(); ++i) {
    const Device& device = in.design.devices[devices[i]];
    const DeviceType& deviceType = in.catalog[device.type];
    if (device.position > 0 && device.position + deviceType.heightHalfU - 1 > type.heightU * 2)
      out.add(FindingCode::RackSpace, {{"rack_u", std::to_string(type.heightU)}}, ObjectRef::of(devices[i]));
    for (std::size_t k = 0; k < i; ++k) {
      const Device& other = in.design.devices[devices[k]];
      if (overlap(device, deviceType, other, in.catalog[other.type]))
        out.add(FindingCode::RackSpace, {{"reason", "devices overlap"}}, ObjectRef::of(devices[i]));
    }
  }
}

}  // namespace

void checkRacks(const CheckInput& in, FindingSet& out) {
  in.design.racks.forEach([&](Id<Rack> id, const Rack& rack) {
    if (in.stop.stop_requested()) return;
    const RackType& type = in.catalog[rack.type];
    const RackTally sums = in.tally.rack(id);
    const RackLoad load{Power::milliwatts(sums.maximum), Mass::grams(sums.weight)};
    if (isOverPower(type, load))
      out.add(FindingCode::RackPower, {{"limit_w", toText(*type.powerLimit)}, {"power_w", toText(load.power)}},
              ObjectRef::of(id));
    if (isOverWeight(type, load))
      out.add(FindingCode::RackWeight, {{"limit_kg", toText(*type.weightLimit)}, {"weight_kg", toText(load.weight)}},
              ObjectRef::of(id));
    checkSpace(in, id, type, out);
  });
}

}  // namespace fabric
