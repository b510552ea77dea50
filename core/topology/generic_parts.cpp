// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/generic_parts.h"

#include <algorithm>

#include "core/catalog/figure_basis.h"
#include "core/catalog/media.h"

namespace fabric {

namespace {

/// The cages of `ports` ports: single-port cages as usual for the rate, or twin-port ones (and wider) as usual for the
/// rate of the whole cage. Multi-port OSFP cages take finned modules on switches and flat ones in systems, as sold.
Result<CageGroup> cagesOf(const GenericPart& part, int ports, DataRate rate, int perCage, PortRole role) {
  if (ports % perCage != 0)
    return fail(ErrorCode::DoesNotFit, "generic part",
                std::to_string(ports) + " ports do not fill cages of " + std::to_string(perCage) + " ports",
                "use " + std::to_string(ports / perCage * perCage) + " or " +
                    std::to_string((ports / perCage + 1) * perCage) + " ports");
  // Front-end cards of 200 Gb/s use two 100G lanes of a QSFP112 cage (ConnectX-7, BlueField-3), not QSFP56.
  const bool halfUsed = role == PortRole::FrontEnd && rate == DataRate::gigabitsPerSecond(200);
  auto group = genericCages(rate * (halfUsed ? 2 : perCage), static_cast<std::uint16_t>(ports / perCage), role);
  if (!group) return group;
  group->portsPerCage = static_cast<std::uint8_t>(perCage);
  group->portRate = rate;
  // A cage may be split down to one lane a port.
  group->maximumPortsPerCage = std::max<std::uint8_t>(group->portsPerCage, group->lanesPerCage);
  const DataRate fast = DataRate::gigabitsPerSecond(200);
  const bool follows = !part.cage && part.laneRate == fast && rate >= DataRate::gigabitsPerSecond(400);
  if (role != PortRole::FrontEnd && follows) group->cage = CageType::Osfp224;
  if (role != PortRole::FrontEnd && part.cage) group->cage = *part.cage;
  if (role != PortRole::FrontEnd && group->cage == CageType::Osfp224) {
    group->laneRate = fast;
    group->lanesPerCage = static_cast<std::uint8_t>(std::max<std::int64_t>(1, (rate * perCage).count() / fast.count()));
    group->maximumPortsPerCage = std::max<std::uint8_t>(group->portsPerCage, group->lanesPerCage);
  }
  const bool osfp = group->cage == CageType::Osfp || group->cage == CageType::Osfp224;
  if (osfp && perCage > 1) group->top = role == PortRole::Network ? ModuleTop::Finned : ModuleTop::Flat;
  return group;
}

std::string rateText(DataRate rate) { return toText(rate); }

/// Adds the type under its id, or under the id with a number if a different type has it.
Result<Id<DeviceType>> addUnlessThere(Catalog& catalog, DeviceType type) {
  const std::string id = type.part.id;
  for (int n = 2;; ++n) {
    const Id<DeviceType> there = catalog.find<DeviceType>(type.part.id);
    if (!there) return catalog.add(std::move(type));
    if (catalog[there] == type) return there;
    type.part.id = id + "-" + std::to_string(n);
  }
}

DeviceType blank(std::string id, std::string model, const GenericPart& part) {
  DeviceType type;
  type.part.id = std::move(id);
  type.part.vendor = "generic";
  type.part.model = std::move(model);
  type.part.status = "generic";
  type.part.provenance.source = writtenInPlace;
  if (part.price) {
    type.part.price.amount = part.price;
    type.part.price.basis = PriceBasis::Estimate;
    type.part.price.note = "specification";
  }
  type.maximum = part.power;
  return type;
}

/// Rack units where none are given: a unit an accelerator, up to the 8U of today's 8-accelerator servers.
int usualUnits(int accelerators) { return std::clamp(accelerators, 1, 8); }

}  // namespace

Result<Id<DeviceType>> genericSystem(Catalog& catalog, const GenericPart& part) {
  const std::string size = std::to_string(part.ports) + "x" + rateText(part.portRate);
  DeviceType type = blank("generic-system-" + size, "Generic system, " + size + "G", part);
  type.kind = DeviceKind::System;
  type.accelerators = static_cast<std::uint16_t>(part.accelerators);
  type.heightHalfU =
      static_cast<std::uint16_t>(2 * (part.rackUnits > 0 ? part.rackUnits : usualUnits(part.accelerators)));
  if (part.ports > 0) {
    auto group = cagesOf(part, part.ports, part.portRate, part.portsPerCage, PortRole::ScaleOut);
    if (!group) return tl::unexpected(group.error());
    group->name = "p";
    type.cages.push_back(*group);
  }
  if (part.frontEndPorts > 0) {
    auto group = cagesOf(part, part.frontEndPorts, part.frontEndRate, 1, PortRole::FrontEnd);
    if (!group) return tl::unexpected(group.error());
    group->name = "fe";
    type.cages.push_back(*group);
  }
  return addUnlessThere(catalog, std::move(type));
}

Result<Id<DeviceType>> genericSwitch(Catalog& catalog, const GenericPart& part) {
  const std::string size = std::to_string(part.ports) + "x" + rateText(part.portRate);
  DeviceType type = blank("generic-switch-" + size, "Generic switch, " + size + "G", part);
  type.kind = DeviceKind::Switch;
  auto group = cagesOf(part, part.ports, part.portRate, part.portsPerCage, PortRole::Network);
  if (!group) return tl::unexpected(group.error());
  // 32 to 36 cages fill the panel of one rack unit (OSFP 32, QSFP-DD 36).
  const int units = part.rackUnits > 0 ? part.rackUnits : std::max(1, (group->cages + 31) / 32);
  type.heightHalfU = static_cast<std::uint16_t>(2 * units);
  type.cages.push_back(*group);
  type.aggregate = part.portRate * part.ports;
  return addUnlessThere(catalog, std::move(type));
}

Result<Id<DeviceType>> genericEndpoint(Catalog& catalog, DataRate portRate) {
  DeviceType type = blank("generic-endpoint-1x" + rateText(portRate), "Endpoint, 1x" + rateText(portRate) + "G", {});
  type.part.provenance.source = extraEndpoint;
  type.kind = DeviceKind::Endpoint;
  type.heightHalfU = 2;
  auto group = cagesOf({}, 1, portRate, 1, PortRole::ScaleOut);
  if (!group) return tl::unexpected(group.error());
  group->name = "p";
  type.cages.push_back(*group);
  return addUnlessThere(catalog, std::move(type));
}

}  // namespace fabric
