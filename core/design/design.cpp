// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/design/design.h"

#include <cstdio>

namespace fabric {

std::string_view code(DeviceRole v) {
  static constexpr std::string_view names[] = {"system", "endpoint", "leaf", "spine", "core", "other"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(FabricKind v) {
  static constexpr std::string_view names[] = {"compute", "storage", "front-end", "management", "scale-up"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(Topology v) {
  static constexpr std::string_view names[] = {"custom",         "single-switch", "full-mesh", "fat-tree",
                                               "rail-optimised", "rail-only",     "dragonfly", "dragonfly-plus",
                                               "torus",          "random-regular"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(GroupKind v) {
  static constexpr std::string_view names[] = {"unit", "pod", "plane", "custom"};
  return names[static_cast<std::size_t>(v)];
}

SlotRange Design::slotsOf(Id<Device> device) const {
  const SlotRange* range = index.ranges.find(Id<SlotRange>{device.value});
  return range ? *range : SlotRange{};
}

Id<Link> Design::linkAt(Id<Device> device, std::uint16_t port) const {
  const SlotRange range = slotsOf(device);
  if (port >= range.ports) return {};
  const Slot* slot = index.occupants.find(Id<Slot>{range.first + port});
  return {slot ? slot->occupant : 0};
}

Id<Module> Design::moduleIn(Id<Device> device, std::uint16_t cage) const {
  const SlotRange range = slotsOf(device);
  if (cage >= range.cages) return {};
  const Slot* slot = index.occupants.find(Id<Slot>{range.first + range.ports + cage});
  return {slot ? slot->occupant : 0};
}

std::uint8_t Design::linksOf(Id<Cable> cable) const {
  const LinkCount* count = index.cableLinks.find(Id<LinkCount>{cable.value});
  if (count) return count->links;
  return cables.contains(cable) ? std::uint8_t{1} : std::uint8_t{0};
}

const std::vector<Id<Device>>& Design::devicesIn(Id<Rack> rack) const {
  static const std::vector<Id<Device>> none;
  const RackContent* content = index.rackContent.find(Id<RackContent>{rack.value});
  return content ? content->devices : none;
}

const std::vector<Id<Rack>>& Design::racksIn(Id<RackRow> row) const {
  static const std::vector<Id<Rack>> none;
  const RowContent* content = index.rowContent.find(Id<RowContent>{row.value});
  return content ? content->racks : none;
}

bool Design::operator==(const Design& other) const {
  bool equal = true;
  forEachTable([&](const char*, auto table) { equal = equal && this->*table == other.*table; });
  return equal;
}

std::string positionLabel(const RackRow& row, Length x) {
  const std::int64_t slot = row.slotPitch.count() > 0 ? std::int64_t{x.count()} / row.slotPitch.count() + 1 : 1;
  char digits[24];
  std::snprintf(digits, sizeof digits, row.positions > 99 ? "%03lld" : "%02lld", static_cast<long long>(slot));
  return row.name + digits;
}

std::string rackName(const Design& design, Id<Rack> rack) {
  const Rack* row = design.racks.find(rack);
  if (!row) return {};
  if (!row->name.empty()) return row->name;
  const RackRow* line = design.rows.find(row->row);
  return line ? positionLabel(*line, row->x) : std::string{};
}

std::pair<int, int> unitsOf(const Device& device, const DeviceType& type) {
  if (device.position == 0 || type.heightHalfU == 0) return {0, 0};
  const int lowest = device.position;
  const int highest = device.position + type.heightHalfU - 1;
  return {(lowest + 1) / 2, (highest + 1) / 2};
}

}  // namespace fabric
