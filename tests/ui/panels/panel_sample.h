// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small hall to show panels on: row A with compute racks and a leaf rack, row B empty behind it. The parts read
// like real ones, as names and figures are what panels show; the figures are for tests, not data.
#pragma once

#include "core/design/design_edit.h"
#include "core/project/project.h"
#include "ui/document/document.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace fabric::test {

/// The value of a request that must not be refused.
template <class T>
T need(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().sentence());
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}

inline Part samplePart(std::string id, std::string model, std::string number, std::optional<Money> price,
                       bool list = false) {
  Part part;
  part.id = std::move(id);
  part.vendor = "NVIDIA";
  part.model = std::move(model);
  part.number = std::move(number);
  part.status = "shipping";
  if (price)
    part.price = {price, list ? PriceBasis::List : PriceBasis::Estimate, list ? "seed list" : "estimate", "2025"};
  part.provenance = {"maker's data sheet", {"power_typ_w"}, Confidence::High, {}, {}};
  return part;
}

struct PanelCatalog {
  Catalog catalog;
  Id<RackType> rack;
  Id<NicType> nic;
  Id<DeviceType> system, leaf, frontEnd;
  Id<TransceiverType> sr4, sr4Flat, dr4, dr4Flat, lpo;
  Id<CableType> om4, os2, aec, dac;

  PanelCatalog() {
    catalog.version = "1.0";
    addRack();
    addOptics();
    addDevices();
    addCables();
  }

 private:
  static DataRate gigabits(int g) { return DataRate::gigabitsPerSecond(g); }

  void addRack() {
    RackType type;
    type.part = samplePart("rk-48", "EIA-310 48U 600x1200", "", Money::dollars(3000));
    type.heightU = 48;
    type.width = Length::millimetres(600);
    type.depth = Length::millimetres(1200);
    type.height = Length::millimetres(2258);
    type.powerLimit = Power::kilowatts(45);
    type.weightLimit = Mass::kilograms(1700);
    type.cooling = "air";
    rack = need(catalog.add(type));
    NicType card;
    card.part = samplePart("nic-cx7", "ConnectX-7 1x400G OSFP", "MCX75310AAS-NEAT", Money::dollars(1700));
    card.portRate = gigabits(400);
    card.cage = CageType::Osfp;
    card.top = ModuleTop::Flat;
    card.lanesPerPort = 4;
    card.laneRate = gigabits(100);
    card.maximum = Power::watts(36);
    nic = need(catalog.add(card));
  }

  void addOptics() {
    TransceiverType t;
    t.rate = gigabits(800);
    t.ports = 2;
    t.portRate = gigabits(400);
    t.cage = CageType::Osfp;
    t.electricalLanes = t.opticalLanes = 8;
    t.electricalLaneRate = t.opticalLaneRate = gigabits(100);
    t.connector = Connector::Mpo12;
    t.connectors = 2;
    t.polish = Polish::Apc;
    t.fibres = 16;
    t.medium = Medium::Multimode;
    t.wavelengths = Wavelengths::Nm850;
    t.opticalSpec = "2x400G SR4 (SR8)";
    t.reach = t.reachOm4.emplace(Length::metres(50));
    t.typical = Power::watts(15);
    t.maximum = Power::watts(17);
    t.lossBudget = Decibel::thousandths(1800);
    t.top = ModuleTop::Finned;
    t.part = samplePart("xc-sr4", "MMA4Z00-NS", "MMA4Z00-NS", Money::dollars(650), true);
    sr4 = need(catalog.add(t));
    t.top = ModuleTop::Flat;
    t.part = samplePart("xc-sr4-flt", "MMA4Z00-NS-FLT", "MMA4Z00-NS-FLT", Money::dollars(650), true);
    sr4Flat = need(catalog.add(t));
    t.top = ModuleTop::Finned;
    t.medium = Medium::SingleMode;
    t.wavelengths = Wavelengths::Nm1310;
    t.opticalSpec = "2x400G DR4 (DR8)";
    t.reachOm4.reset();
    t.reach = Length::metres(500);
    t.typical = Power::watts(16);
    t.part = samplePart("xc-dr4", "MMS4X00-NM", "MMS4X00-NM", Money::dollars(1100), true);
    dr4 = need(catalog.add(t));
    t.top = ModuleTop::Flat;
    t.part = samplePart("xc-dr4-flt", "MMS4X00-NM-FLT", "MMS4X00-NM-FLT", Money::dollars(1150), true);
    dr4Flat = need(catalog.add(t));
    t.top = ModuleTop::Finned;
    t.technology = Technology::Lpo;
    t.typical = Power::watts(8);
    t.part = samplePart("xc-lpo", "LPO-2DR4-OSFP", "LPO-2DR4-OSFP", Money::dollars(600));
    lpo = need(catalog.add(t));
  }

  void addDevices() {
    CageGroup group;
    group.name = "osfp";
    group.role = PortRole::ScaleOut;
    group.cage = CageType::Osfp;
    group.top = ModuleTop::Flat;
    group.cages = 4;
    group.portsPerCage = group.maximumPortsPerCage = 2;
    group.portRate = gigabits(400);
    group.lanesPerCage = 8;
    group.laneRate = gigabits(100);
    DeviceType d;
    d.part = samplePart("sys-dgx-h100", "DGX H100", "920-23687-2530", Money::dollars(350'000));
    d.heightHalfU = 16;
    d.weight = Mass::grams(130'500);
    d.maximum = Power::watts(10'200);
    d.cages = {group};
    d.accelerators = 8;
    d.acceleratorModel = "H100 SXM5 80GB";
    d.nic = nic;
    d.nics = 8;
    system = need(catalog.add(d));

    d = {};
    d.kind = DeviceKind::Switch;
    d.part = samplePart("sw-qm9700", "Quantum-2 QM9700", "MQM9700-NS2F", Money::dollars(50'000));
    d.weight = Mass::grams(14'800);
    d.typical = Power::watts(747);
    d.maximum = Power::watts(1720);
    d.asic = "Quantum-2";
    d.asics = 1;
    d.aggregate = DataRate::gigabitsPerSecond(25'600);
    d.latency = Duration::nanoseconds(90);
    group.name.clear();
    group.role = PortRole::Network;
    group.top = ModuleTop::Finned;
    group.cages = 32;
    group.maximumPortsPerCage = 4;
    group.protocols = {Protocols::infiniBand};
    d.cages = {group};
    leaf = need(catalog.add(d));
    d.part = samplePart("sw-sn3700", "SN3700", "MSN3700-VS2F", Money::dollars(16'000));
    d.typical = Power::watts(250);
    d.maximum = Power::watts(550);
    group.cage = CageType::Qsfp56;
    group.top = ModuleTop::Any;
    group.portsPerCage = group.maximumPortsPerCage = 1;
    group.portRate = gigabits(200);
    group.lanesPerCage = 4;
    group.laneRate = gigabits(50);
    group.protocols = {Protocols::ethernet};
    d.cages = {group};
    frontEnd = need(catalog.add(d));
  }

  std::vector<CableLength> lengths(const std::string& id, const std::string& number, std::vector<int> metres, int price,
                                   Power power) {
    std::vector<CableLength> list;
    for (const int m : metres) {
      CableLength length;
      length.part = samplePart(id + "-" + std::to_string(m) + "m", number, number, Money::dollars(price + 2 * m));
      length.length = Length::metres(m);
      if (power > Power{}) length.powerA = length.powerB = power;
      list.push_back(length);
    }
    return list;
  }

  void addCables() {
    CableType c;
    c.a.connector = c.b.connector = Connector::Mpo12;
    c.a.polish = c.b.polish = Polish::Apc;
    c.fibres = 8;
    c.medium = Medium::Multimode;
    c.fibreType = "OM4";
    c.attenuationPerKm = Decibel::thousandths(3000);
    c.diameterMicrometres = 3000;
    c.lossPerEnd = Decibel::thousandths(350);
    c.part = samplePart("fb-om4", "MFP7E10 MMF straight", "MFP7E10", std::nullopt);
    c.lengths = lengths("fb-om4", "MFP7E10", {3, 5, 7, 10, 15, 20, 30, 50}, 60, {});
    om4 = need(catalog.add(c));
    c.medium = Medium::SingleMode;
    c.fibreType = "OS2";
    c.attenuationPerKm.reset();
    c.part = samplePart("fb-os2", "MFP7E30 SMF straight", "MFP7E30", std::nullopt);
    c.lengths = lengths("fb-os2", "MFP7E30", {3, 5, 10, 20, 30, 50, 100}, 55, {});
    os2 = need(catalog.add(c));

    c = {};
    c.technology = Technology::Aec;
    c.medium = Medium::ActiveCopper;
    c.a = c.b = {{CageType::Qsfp56}, ModuleTop::Any, Connector::None, Polish::Any};
    c.rate = gigabits(200);
    c.lanes = 4;
    c.laneRate = gigabits(50);
    c.part = samplePart("aec-200", "200G QSFP56 AEC", "", std::nullopt);
    c.lengths = lengths("aec-200", "AEC-200", {1, 2, 3, 5, 7}, 150, Power::watts(4));
    aec = need(catalog.add(c));
    c.technology = Technology::Dac;
    c.medium = Medium::PassiveCopper;
    c.part = samplePart("dac-200", "200G QSFP56 DAC", "", std::nullopt);
    c.lengths = lengths("dac-200", "DAC-200", {1, 2, 3}, 60, Power::milliwatts(100));
    dac = need(catalog.add(c));
  }
};

/// The hall. Systems dgx-001 … in racks A01 …, leaves in the rack after them, every port of every system cabled.
struct PanelSample {
  PanelCatalog types;
  std::shared_ptr<const Catalog> catalog;
  std::unique_ptr<ui::Document> document;
  Id<RackRow> rowA, rowB;
  std::vector<Id<Rack>> racks;  ///< compute racks, then the leaf rack
  std::vector<Id<Device>> systems;
  std::vector<Id<Device>> leaves;
  std::vector<Id<Link>> links;

  explicit PanelSample(int computeRacks = 3, int perRack = 3) : catalog(std::make_shared<Catalog>(types.catalog)) {
    IdSource ids;
    Project project = emptyProject("Aurora Hall 2", catalog, ids);
    DesignEdit edit(project.variants.front().design, catalog, ids);
    build(edit, computeRacks, perRack);
    project.variants.front().design = std::move(edit).finish();
    document = std::make_unique<ui::Document>(std::move(project), ids);
  }

  const Design& design() const { return document->design(); }
  Id<Rack> leafRack() const { return racks.back(); }

 private:
  void build(DesignEdit& edit, int computeRacks, int perRack) {
    Id<Hall> hall;
    edit.design().halls.forEach([&](Id<Hall> id, const Hall&) { hall = id; });
    edit.design().rows.forEach([&](Id<RackRow> id, const RackRow&) { rowA = id; });
    RackRow back;
    back.hall = hall;
    back.name = "B";
    back.y = Length::metres(3);
    back.positions = 20;
    rowB = need(edit.addRow(back));
    const Id<Fabric> fabric = edit.addFabric({FabricKind::Compute, "compute"});
    const Id<Group> unit = need(edit.addGroup({GroupKind::ScalableUnit, {}, {}, "SU 1"}));
    for (int i = 0; i <= computeRacks; ++i)
      racks.push_back(need(edit.addRack({types.rack, rowA, Length::millimetres(600 * i), false, {}})));
    for (int i = 0; i < computeRacks * perRack; ++i)
      systems.push_back(place(edit, types.system, racks[static_cast<std::size_t>(i / perRack)], 2 + 9 * (i % perRack),
                              DeviceRole::System, numbered("dgx-", i + 1), unit));
    for (int rail = 0; rail < 8; ++rail)
      leaves.push_back(place(edit, types.leaf, leafRack(), 20 + 2 * rail, DeviceRole::Leaf,
                             "lf1-" + std::to_string(rail + 1), unit));
    for (std::size_t s = 0; s < systems.size(); ++s) cable(edit, fabric, s);
    for (std::size_t l = 0; l < leaves.size(); ++l)
      for (std::uint16_t cage = 0; cage < (systems.size() + 1) / 2; ++cage) need(edit.plug(leaves[l], cage, types.sr4));
  }

  /// Rail by rail: port p of the system to leaf p.
  void cable(DesignEdit& edit, Id<Fabric> fabric, std::size_t system) {
    for (std::uint16_t cage = 0; cage < 4; ++cage) need(edit.plug(systems[system], cage, types.sr4Flat));
    for (std::uint16_t port = 0; port < 8; ++port)
      links.push_back(need(edit.connect({systems[system], port}, {leaves[port], static_cast<std::uint16_t>(system)},
                                        edit.addCable({types.om4, {}}), fabric)));
  }

  static std::string numbered(const std::string& prefix, int number) {
    std::string digits = std::to_string(number);
    return prefix + std::string(3 - std::min<std::size_t>(3, digits.size()), '0') + digits;
  }

  Id<Device> place(DesignEdit& edit, Id<DeviceType> type, Id<Rack> rack, int unit, DeviceRole role, std::string name,
                   Id<Group> group) {
    Device d;
    d.type = type;
    d.rack = rack;
    d.position = static_cast<std::uint16_t>(2 * unit - 1);
    d.role = role;
    d.group = group;
    d.name = std::move(name);
    return need(edit.addDevice(d));
  }
};

}  // namespace fabric::test
