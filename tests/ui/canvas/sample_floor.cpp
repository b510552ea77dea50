// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/canvas/sample_floor.h"

#include <string>
#include <vector>

namespace fabric::test {

namespace {

Part part(const char* id, const char* model) {
  Part made;
  made.id = id;
  made.vendor = "Maker";
  made.model = model;
  made.number = id;
  made.status = "shipping";
  return made;
}

CageGroup cages(const char* name, PortRole role, CageType cage, int count, int portsPerCage, int gigabits) {
  CageGroup group;
  group.name = name;
  group.role = role;
  group.cage = cage;
  group.cages = static_cast<std::uint16_t>(count);
  group.portsPerCage = group.maximumPortsPerCage = static_cast<std::uint8_t>(portsPerCage);
  group.portRate = DataRate::gigabitsPerSecond(gigabits);
  group.lanesPerCage = static_cast<std::uint8_t>(4 * portsPerCage);
  group.laneRate = DataRate::gigabitsPerSecond(gigabits / 4);
  return group;
}

Id<DeviceType> addDevice(Catalog& catalog, const char* id, const char* model, DeviceKind kind, int units, int watts,
                         std::vector<CageGroup> groups) {
  DeviceType type;
  type.part = part(id, model);
  type.kind = kind;
  type.heightHalfU = static_cast<std::uint16_t>(2 * units);
  type.typical = Power::watts(watts);
  type.maximum = Power::watts(watts);
  type.cages = std::move(groups);
  if (kind == DeviceKind::System) type.accelerators = 8;
  return must(catalog.add(type));
}

Id<TransceiverType> addModule(Catalog& catalog, const char* id, const char* spec, Medium medium, Technology technology,
                              int reach) {
  TransceiverType type;
  type.part = part(id, id);
  type.rate = DataRate::gigabitsPerSecond(800);
  type.ports = 2;
  type.portRate = DataRate::gigabitsPerSecond(400);
  type.cage = CageType::Osfp;
  type.opticalSpec = spec;
  type.medium = medium;
  type.technology = technology;
  type.reach = Length::metres(reach);
  type.typical = Power::watts(15);
  return must(catalog.add(type));
}

Id<CableType> addCable(Catalog& catalog, const char* id, Technology technology, Medium medium,
                       std::vector<int> metres) {
  CableType type;
  type.part = part(id, id);
  type.technology = technology;
  type.medium = medium;
  for (const int length : metres) {
    CableLength sold;
    sold.part = part((std::string(id) + "-" + std::to_string(length)).c_str(), id);
    sold.length = Length::metres(length);
    type.lengths.push_back(sold);
  }
  return must(catalog.add(type));
}

std::pair<Catalog, FloorTypes> makeCatalog() {
  Catalog catalog;
  FloorTypes types;
  RackType rack;
  rack.part = part("rk-48u", "48U 600x1200");
  rack.heightU = 48;
  rack.width = Length::millimetres(600);
  rack.depth = Length::millimetres(1200);
  rack.height = Length::millimetres(2258);
  rack.powerLimit = Power::kilowatts(45);
  types.rack = must(catalog.add(rack));
  types.system = addDevice(catalog, "sys", "DGX H100", DeviceKind::System, 8, 10200,
                           {cages("osfp", PortRole::ScaleOut, CageType::Osfp, 4, 2, 400),
                            cages("front-end", PortRole::FrontEnd, CageType::Qsfp56, 2, 1, 200)});
  types.leaf = addDevice(catalog, "sw", "Quantum-2 QM9700", DeviceKind::Switch, 1, 747,
                         {cages("", PortRole::Network, CageType::Osfp, 32, 2, 400)});
  types.top = addDevice(catalog, "top", "SN3700", DeviceKind::Switch, 1, 250,
                        {cages("", PortRole::Network, CageType::Qsfp56, 32, 1, 200)});
  types.aggregation = addDevice(catalog, "agg", "SN4700", DeviceKind::Switch, 2, 450,
                                {cages("", PortRole::Network, CageType::Qsfp56, 64, 1, 200)});
  types.storage = addDevice(catalog, "nvme", "NVMe 2U", DeviceKind::Endpoint, 4, 1200,
                            {cages("nic", PortRole::Network, CageType::Qsfp56, 2, 1, 200)});
  types.manager = addDevice(catalog, "mgmt", "UFM", DeviceKind::Endpoint, 1, 500,
                            {cages("nic", PortRole::Network, CageType::Qsfp56, 2, 1, 200)});
  types.multimode = addModule(catalog, "2xSR4", "2x400G SR4 (SR8)", Medium::Multimode, Technology::Retimed, 50);
  types.multimodeFlat = addModule(catalog, "2xSR4-FLT", "2x400G SR4 (SR8)", Medium::Multimode, Technology::Retimed, 50);
  types.singleMode = addModule(catalog, "2xDR4-LPO", "2x400G DR4 LPO", Medium::SingleMode, Technology::Lpo, 500);
  types.om4 = addCable(catalog, "om4", Technology::Fibre, Medium::Multimode, {3, 5, 7, 10, 15, 20, 30, 50});
  types.os2 = addCable(catalog, "os2", Technology::Fibre, Medium::SingleMode, {3, 5, 10, 20, 50});
  types.aec = addCable(catalog, "aec", Technology::Aec, Medium::ActiveCopper, {1, 3, 5, 7});
  types.dac = addCable(catalog, "dac", Technology::Dac, Medium::PassiveCopper, {1, 2, 3});
  catalog.version = "test";
  return {std::move(catalog), types};
}

std::string numbered(const char* prefix, std::size_t digits, int number) {
  std::string text = std::to_string(number);
  if (text.size() < digits) text.insert(0, digits - text.size(), '0');
  return prefix + text;
}

/// Builds the floor of the sample, row by row.
class Builder {
 public:
  Builder(SampleFloor& floor, int systems)
      : floor_(floor), types_(floor.types), edit_({}, floor.catalog, floor.ids), systems_(systems) {}

  void build() {
    hall_ = must(edit_.addHall({edit_.addSite({"Site 1"}), "Hall 2", {Length::millimetres(6300)}}));
    compute_ = edit_.addFabric({FabricKind::Compute, "compute"});
    frontEnd_ = edit_.addFabric({FabricKind::FrontEnd, "front-end"});
    for (int unit = 1; unit <= 4; ++unit)
      units_.push_back(must(edit_.addGroup({GroupKind::ScalableUnit, {}, {}, "SU " + std::to_string(unit)})));
    computeRow("A", 0, 0);
    computeRow("B", 3000, 2);
    managementRow();
    connectSpines();
    floor_.design = std::move(edit_).finish();
  }

 private:
  Id<Rack> rackAt(Id<RackRow> row, int slot) {
    return must(edit_.addRack({types_.rack, row, Length::millimetres(600 * slot), false, {}}));
  }
  Id<Device> device(Id<DeviceType> type, Id<Rack> rack, int unit, DeviceRole role, std::string name,
                    Id<Group> group = {}) {
    Device row;
    row.type = type;
    row.rack = rack;
    row.position = static_cast<std::uint16_t>(2 * unit - 1);
    row.role = role;
    row.group = group;
    row.name = std::move(name);
    return must(edit_.addDevice(row));
  }
  void connect(Id<Device> a, int portA, Id<Device> b, int portB, Id<CableType> cable, Id<Fabric> fabric) {
    must(edit_.connect({a, static_cast<std::uint16_t>(portA)}, {b, static_cast<std::uint16_t>(portB)},
                       edit_.addCable({cable, {}}), fabric));
  }

  void computeRow(const char* name, int y, int firstUnit) {
    RackRow row;
    row.hall = hall_;
    row.name = name;
    row.y = Length::millimetres(y);
    row.positions = 20;
    const Id<RackRow> id = must(edit_.addRow(row));
    for (int half = 0; half < 2; ++half) unitRacks(id, half == 0 ? 0 : 11, firstUnit + half);
    const Id<Rack> spineRack = rackAt(id, 9);
    for (int i = 0; i < 8; ++i)
      spines_.push_back(device(types_.leaf, spineRack, 36 - 2 * i + 0, DeviceRole::Spine,
                               numbered("sp-", 2, static_cast<int>(spines_.size()) + 1)));
  }

  /// Eight racks of four systems around one leaf rack.
  void unitRacks(Id<RackRow> row, int slot, int unit) {
    const Id<Rack> leafRack = rackAt(row, slot + 4);
    std::vector<Id<Device>> leaves;
    for (int i = 0; i < 8; ++i)
      leaves.push_back(device(types_.leaf, leafRack, 36 - 2 * i, DeviceRole::Leaf, numbered("lf-", 1, 8 * unit + i + 1),
                              units_[static_cast<std::size_t>(unit)]));
    const Id<Device> aggregation =
        device(types_.aggregation, leafRack, 40, DeviceRole::Other, numbered("agg-", 1, unit + 1));
    for (const Id<Device> leaf : leaves)
      for (int cage = 0; cage < 32; ++cage)
        must(edit_.plug(leaf, static_cast<std::uint16_t>(cage), cage < 16 ? types_.multimode : types_.singleMode));
    for (int r = 0, placed = 0; r < 8; ++r) {
      if (systems_ <= 0) break;
      const Id<Rack> rack = rackAt(row, slot + (r < 4 ? r : r + 1));
      const Id<Device> top = device(types_.top, rack, 38, DeviceRole::Other, numbered("tor-", 2, 8 * unit + r + 1));
      for (int s = 0; s < 4 && systems_ > 0; ++s, --systems_, ++placed) {
        const Id<Device> system = device(types_.system, rack, 2 + 9 * s, DeviceRole::System,
                                         numbered("dgx-", 3, ++lastSystem_), units_[static_cast<std::size_t>(unit)]);
        for (int cage = 0; cage < 4; ++cage)
          must(edit_.plug(system, static_cast<std::uint16_t>(cage), types_.multimodeFlat));
        for (int port = 0; port < 8; ++port)
          connect(system, port, leaves[static_cast<std::size_t>(port)], placed, types_.om4, compute_);
        for (int port = 0; port < 2; ++port) connect(system, 8 + port, top, 2 * s + port, types_.dac, frontEnd_);
      }
      for (int port = 0; port < 2; ++port) connect(top, 30 + port, aggregation, 2 * r + port, types_.aec, frontEnd_);
    }
    leaves_.insert(leaves_.end(), leaves.begin(), leaves.end());
    aggregations_.push_back(aggregation);
  }

  void managementRow() {
    RackRow row;
    row.hall = hall_;
    row.name = "C";
    row.y = Length::millimetres(6000);
    row.positions = 20;
    const Id<RackRow> id = must(edit_.addRow(row));
    const Id<Rack> managers = rackAt(id, 0);
    for (int i = 0; i < 5; ++i) device(types_.manager, managers, 5 + i, DeviceRole::Other, numbered("mgmt-", 1, i + 1));
    const Id<Device> fabricManager = device(types_.manager, managers, 26, DeviceRole::Endpoint, "ufm-1");
    connect(fabricManager, 0, aggregations_[2], 60, types_.aec, frontEnd_);
    for (int r = 0; r < 2; ++r) {
      const Id<Rack> rack = rackAt(id, 1 + r);
      for (int i = 0; i < 8; ++i)
        device(types_.storage, rack, 5 + 4 * i, DeviceRole::Endpoint, numbered("nvme-", 2, 8 * r + i + 1));
    }
  }

  void connectSpines() {
    for (const Id<Device> spine : spines_)
      for (int cage = 0; cage < 32; ++cage)
        must(edit_.plug(spine, static_cast<std::uint16_t>(cage), types_.singleMode));
    for (std::size_t leaf = 0; leaf < leaves_.size(); ++leaf)
      for (std::size_t spine = 0; spine < spines_.size(); ++spine)
        for (std::size_t k = 0; k < 2; ++k)
          connect(leaves_[leaf], static_cast<int>(32 + 2 * spine + k), spines_[spine], static_cast<int>(2 * leaf + k),
                  types_.os2, compute_);
  }

  SampleFloor& floor_;
  const FloorTypes& types_;
  DesignEdit edit_;
  int systems_, lastSystem_ = 0;
  Id<Hall> hall_;
  Id<Fabric> compute_, frontEnd_;
  std::vector<Id<Group>> units_;
  std::vector<Id<Device>> leaves_, spines_, aggregations_;
};

SampleFloor emptyFloor() {
  SampleFloor floor;
  auto [catalog, types] = makeCatalog();
  floor.catalog = std::make_shared<Catalog>(std::move(catalog));
  floor.types = types;
  return floor;
}

}  // namespace

SampleFloor sampleFloor(int systems) {
  SampleFloor floor = emptyFloor();
  Builder(floor, systems).build();
  return floor;
}

SampleFloor smallFloor(int racks) {
  SampleFloor floor = emptyFloor();
  DesignEdit edit({}, floor.catalog, floor.ids);
  const Id<Hall> hall = must(edit.addHall({edit.addSite({"Site 1"}), "Hall 1", {}}));
  for (int i = 0; i < 2; ++i) {
    RackRow row;
    row.hall = hall;
    row.name = i == 0 ? "A" : "B";
    row.y = Length::millimetres(3000 * i);
    row.positions = 12;
    const Id<RackRow> id = must(edit.addRow(row));
    for (int r = 0; i == 0 && r < racks; ++r) {
      const Id<Rack> rack = must(edit.addRack({floor.types.rack, id, Length::millimetres(600 * r), false, {}}));
      Device system;
      system.type = floor.types.system;
      system.rack = rack;
      system.position = 1;
      system.role = DeviceRole::System;
      system.name = numbered("dgx-", 3, r + 1);
      must(edit.addDevice(system));
    }
  }
  floor.design = std::move(edit).finish();
  return floor;
}

}  // namespace fabric::test
