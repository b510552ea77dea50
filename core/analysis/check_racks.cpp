// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Space, power, weight and cooling of racks; cages on the panels of switches.

#include <algorithm>

#include "core/analysis/checks.h"
#include "core/analysis/rack_load.h"
#include "core/base/text.h"

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

/// A device that is cooled by liquid only, in a rack that is known to have none.
void checkCooling(const CheckInput& in, Id<Rack> id, const RackType& type, FindingSet& out) {
  if (type.cooling.empty() || contains(type.cooling, "liquid")) return;
  for (const Id<Device> device : in.design.devicesIn(id)) {
    const DeviceType& deviceType = in.catalog[in.design.devices[device].type];
    if (deviceType.cooling != "liquid") continue;
    const Power heat = Power::milliwatts(in.tally.classOf(device).maximum);
    out.add(FindingCode::RackCooling,
            {{"device", deviceType.part.id}, {"heat_w", toText(heat)}, {"rack_cooling", type.cooling}},
            ObjectRef::of(device));
  }
}

/// Cages of this kind that fill the panel of one rack unit; 0 for kinds that fill none.
int cagesPerUnit(CageType cage) {
  switch (cage) {
  case CageType::Osfp:
  case CageType::Osfp224:
  case CageType::OsfpXd:
  case CageType::OsfpNext: return 32;
  case CageType::Qsfp28:
  case CageType::Qsfp56:
  case CageType::Qsfp112:
  case CageType::QsfpDd:
  case CageType::QsfpDd800: return 36;
  default: return 0;
  }
}

}  // namespace

void checkFaceplates(const CheckInput& in, FindingSet& out) {
  std::vector<bool> crowded(in.catalog.all<DeviceType>().size() + 1, false);
  bool any = false;
  for (const DeviceClass& klass : in.tally.classes()) {
    const bool stands = klass.count > 0 && klass.isSwitch && in.catalog[klass.type].heightHalfU > 0;
    if (!stands) continue;
    const DeviceType& type = in.catalog[klass.type];
    std::int64_t filled = 0;  // of the panel, in 32 x 36ths of a half unit
    for (const CageGroup& group : type.cages)
      if (const int most = cagesPerUnit(group.cage); most > 0) filled += std::int64_t{group.cages} * 2 * 32 * 36 / most;
    crowded[klass.type.value] = filled > std::int64_t{type.heightHalfU} * 32 * 36;
    any = any || crowded[klass.type.value];
  }
  if (!any) return;
  in.design.devices.forEach([&](Id<Device> id, const Device& device) {
    if (!crowded[device.type.value]) return;
    const DeviceType& type = in.catalog[device.type];
    int cages = 0;
    for (const CageGroup& group : type.cages) cages += cagesPerUnit(group.cage) > 0 ? group.cages : 0;
    out.add(
        FindingCode::FaceplateDensity,
        {{"cages", std::to_string(cages)}, {"height_u", formatDecimal(type.heightHalfU * 5, 10)}, {"part", type.part.id}},
        ObjectRef::of(id));
  });
}

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
    checkCooling(in, id, type, out);
  });
}

}  // namespace fabric
