// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/design/large_design.h"

#include <cstdlib>

namespace fabric::testing {

namespace {

/// Fills racks one after the other, rows of 40.
class Placer {
 public:
  explicit Placer(DesignEdit& edit) : edit_(edit) {
    const auto hall = edit.addHall({edit.addSite({"Site"}), "Hall", {}});
    hall_ = *hall;
  }

  Id<Device> add(Id<DeviceType> type, DeviceRole role, const std::string& name) {
    const int size = edit_.catalog()[type].heightHalfU;
    if (!rack_ || next_ + size - 1 > 96) nextRack();
    Device device;
    device.type = type;
    device.rack = rack_;
    device.position = static_cast<std::uint16_t>(next_);
    device.role = role;
    device.name = name;
    next_ += size;
    const auto id = edit_.addDevice(std::move(device));
    if (!id) std::abort();
    return *id;
  }

 private:
  void nextRack() {
    if (racks_ % 40 == 0) {
      RackRow row;
      row.hall = hall_;
      row.name = "R" + std::to_string(racks_ / 40);
      row.y = Length::millimetres(racks_ / 40 * 2'700);
      row.positions = 40;
      row_ = *edit_.addRow(row);
    }
    rack_ = *edit_.addRack({{1}, row_, Length::millimetres(racks_ % 40 * 600), false, ""});
    ++racks_;
    next_ = 1;
  }

  DesignEdit& edit_;
  Id<Hall> hall_;
  Id<RackRow> row_;
  Id<Rack> rack_;
  int racks_ = 0, next_ = 1;
};

}  // namespace

Design largeDesign(Scale scale, const std::shared_ptr<const Catalog>& catalog, IdSource& ids) {
  const bool small = scale == Scale::HundredThousand;
  const std::uint32_t half = small ? 64 : 128;  // down and up ports of a leaf and a spine
  const std::uint32_t systems = small ? 12'800 : 126'976;
  const std::uint32_t leaves = systems * 8 / half, cores = leaves / 2;
  DesignEdit edit({}, catalog, ids);
  const Id<Fabric> fabric = edit.addFabric({FabricKind::Compute, "compute"});
  const auto system = catalog->find<DeviceType>("sys-8"), box = catalog->find<DeviceType>(small ? "sw-128" : "sw-256");
  const auto cable = catalog->find<CableType>("os2-1");
  const auto module = catalog->find<TransceiverType>("xc-twin");
  Placer place(edit);
  std::vector<Id<Device>> hosts, leaf, spine, core;
  const auto fill = [&](std::vector<Id<Device>>& list, std::uint32_t count, Id<DeviceType> type, DeviceRole role,
                        const char* name, std::uint16_t cages) {
    for (std::uint32_t n = 1; n <= count; ++n) {
      list.push_back(place.add(type, role, name + std::to_string(n)));
      for (std::uint16_t cage = 0; cage < cages; ++cage)
        if (!edit.plug(list.back(), cage, module)) std::abort();
    }
  };
  const auto cages = static_cast<std::uint16_t>(half);
  fill(hosts, systems, system, DeviceRole::System, "dgx-", 4);
  fill(leaf, leaves, box, DeviceRole::Leaf, "leaf-", cages);
  fill(spine, leaves, box, DeviceRole::Spine, "spine-", cages);
  fill(core, cores, box, DeviceRole::Core, "core-", cages);
  const auto link = [&](Id<Device> a, std::uint32_t portA, Id<Device> b, std::uint32_t portB) {
    const PortRef left{a, static_cast<std::uint16_t>(portA)}, right{b, static_cast<std::uint16_t>(portB)};
    if (!edit.connect(left, right, edit.addCable({cable, {}}), fabric)) std::abort();
  };
  for (std::uint32_t s = 0; s < systems; ++s)
    for (std::uint32_t rail = 0; rail < 8; ++rail) link(hosts[s], rail, leaf[s / half * 8 + rail], s % half);
  for (std::uint32_t l = 0; l < leaves; ++l)
    for (std::uint32_t up = 0; up < half; ++up) {
      const std::uint32_t n = l * half + up;
      link(leaf[l], half + up, spine[n % leaves], n / leaves);
      link(spine[l], half + up, core[n % cores], n / cores);
    }
  return std::move(edit).finish();
}

}  // namespace fabric::testing
