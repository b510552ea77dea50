// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small catalog and a floor to build designs on, for the tests of analysis and bom. Figures are round numbers made up
// for tests, not data.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/design/design_edit.h"
#include "core/design/invariants.h"

namespace fabric::test {

/// The value of a request that must not be refused.
template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().sentence());
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}

inline Part part(std::string id, std::optional<Money> price) {
  Part p;
  p.id = id;
  p.vendor = "Maker";
  p.model = "Model " + id;
  p.number = "N-" + id;
  p.status = "shipping";
  if (price) p.price = {price, PriceBasis::List, "list", "2026"};
  p.provenance = {"test", {}, Confidence::High, {}, {}};
  return p;
}

/// Types for tests. Change the public members before the first use of `shared()`.
struct SampleCatalog {
  Catalog catalog;
  Id<RackType> rack;        ///< 44U, 600 x 1200 x 2000 mm, 40 kW, 1500 kg
  Id<NicType> nic;          ///< 25 W typical, 36 W maximum
  Id<DeviceType> system;    ///< 8U, 8 accelerators, 4 flat OSFP cages of 2 x 400G, 8 NICs, 10,200 W maximum
  Id<DeviceType> endpoint;  ///< 1U, one flat OSFP cage of 1 x 400G
  Id<DeviceType> leaf;      ///< 1U, 32 finned OSFP cages of 2 x 400G, 700 W typical, 1,700 W maximum
  Id<DeviceType> cpo;       ///< 4U, 64 fixed ports of 400G, 16 engines, 4 lasers
  Id<TransceiverType> finned, flat, single, engine;
  Id<CableType> fibre, aec, dac, splitter;
  Id<LaserType> laser;

  SampleCatalog();

 private:
  void addPlaces();
  void addDevices();
  void addOptics();
  void addCables();
};

inline SampleCatalog::SampleCatalog() {
  catalog.version = "test";
  addPlaces();
  addOptics();
  addDevices();
  addCables();
}

inline void SampleCatalog::addPlaces() {
  RackType type;
  type.part = part("rk", Money::dollars(3000));
  type.heightU = 44;
  type.width = Length::millimetres(600);
  type.depth = Length::millimetres(1200);
  type.height = Length::millimetres(2000);
  type.powerLimit = Power::kilowatts(40);
  type.weightLimit = Mass::kilograms(1500);
  rack = must(catalog.add(type));
}

inline void SampleCatalog::addOptics() {
  TransceiverType t;
  t.part = part("xc-finned", Money::dollars(900));
  t.rate = DataRate::gigabitsPerSecond(800);
  t.ports = 2;
  t.portRate = DataRate::gigabitsPerSecond(400);
  t.cage = CageType::Osfp;
  t.top = ModuleTop::Finned;
  t.electricalLanes = t.opticalLanes = 8;
  t.electricalLaneRate = t.opticalLaneRate = DataRate::gigabitsPerSecond(100);
  t.opticalSpec = "2xDR4";
  t.wavelengths = Wavelengths::Nm1310;
  t.connector = Connector::Mpo12;
  t.connectors = 2;
  t.polish = Polish::Apc;
  t.fibres = 16;
  t.fibreSplits = {2};
  t.reach = Length::metres(500);
  t.typical = Power::watts(15);
  t.maximum = Power::watts(17);
  t.latency = Duration::nanoseconds(100);
  t.failuresInTime = 1000;
  finned = must(catalog.add(t));
  t.part = part("xc-flat", Money::dollars(1000));
  t.top = ModuleTop::Flat;
  flat = must(catalog.add(t));
  t.part = part("xc-single", Money::dollars(700));
  t.rate = t.portRate;
  t.ports = 1;
  t.electricalLanes = t.opticalLanes = 4;
  t.connectors = 1;
  t.fibres = 8;
  t.opticalSpec = "DR4";
  t.typical.reset();
  t.maximum = Power::watts(9);
  single = must(catalog.add(t));
  t.part = part("oe", Money::dollars(1000));
  t.cage = CageType::None;
  t.technology = Technology::Cpo;
  t.typical = Power::watts(20);
  engine = must(catalog.add(t));
  LaserType l;
  l.part = part("ls", Money::dollars(1200));
  l.lasers = 8;
  l.power = Power::watts(25);
  laser = must(catalog.add(l));
}

inline void SampleCatalog::addDevices() {
  NicType n;
  n.part = part("nic", Money::dollars(1700));
  n.portRate = DataRate::gigabitsPerSecond(400);
  n.cage = CageType::Osfp;
  n.top = ModuleTop::Flat;
  n.typical = Power::watts(25);
  n.maximum = Power::watts(36);
  n.latency = Duration::nanoseconds(700);
  nic = must(catalog.add(n));

  CageGroup group;
  group.name = "osfp";
  group.role = PortRole::ScaleOut;
  group.cage = CageType::Osfp;
  group.top = ModuleTop::Flat;
  group.cages = 4;
  group.portsPerCage = group.maximumPortsPerCage = 2;
  group.portRate = DataRate::gigabitsPerSecond(400);
  group.lanesPerCage = 8;
  group.laneRate = DataRate::gigabitsPerSecond(100);

  DeviceType d;
  d.part = part("sys", Money::dollars(350'000));
  d.heightHalfU = 16;
  d.weight = Mass::kilograms(130);
  d.maximum = Power::watts(10'200);
  d.cages = {group};
  d.accelerators = 8;
  d.scaleUpGigabytesPerSecond = 900;
  d.scaleUpDomain = 8;
  d.nic = nic;
  d.nics = 8;
  system = must(catalog.add(d));

  d = {};
  d.part = part("ep", std::nullopt);
  d.kind = DeviceKind::Endpoint;
  group.cages = 1;
  group.portsPerCage = group.maximumPortsPerCage = 1;
  group.lanesPerCage = 4;
  d.cages = {group};
  endpoint = must(catalog.add(d));

  d = {};
  d.part = part("sw", Money::dollars(50'000));
  d.kind = DeviceKind::Switch;
  d.weight = Mass::kilograms(15);
  d.typical = Power::watts(700);
  d.maximum = Power::watts(1700);
  d.latency = Duration::nanoseconds(90);
  group.name.clear();
  group.role = PortRole::Network;
  group.top = ModuleTop::Finned;
  group.cages = 32;
  group.portsPerCage = 2;
  group.maximumPortsPerCage = 4;
  group.lanesPerCage = 8;
  d.cages = {group};
  leaf = must(catalog.add(d));

  d.part = part("sw-cpo", Money::dollars(200'000));
  d.heightHalfU = 8;
  d.technology = Technology::Cpo;
  d.engineId = "oe";
  d.engines = 16;
  d.laserId = "ls";
  d.lasers = 4;
  group.cage = CageType::FixedFibre;
  group.cages = 64;
  group.portsPerCage = group.maximumPortsPerCage = 1;
  group.lanesPerCage = 4;
  d.cages = {group};
  cpo = must(catalog.add(d));
}

inline void SampleCatalog::addCables() {
  const auto lengths = [](const std::string& id, std::vector<int> metres, int price, std::optional<Power> power) {
    std::vector<CableLength> list;
    for (const int m : metres) {
      CableLength length;
      length.part = part(id + "-" + std::to_string(m) + "m", Money::dollars(price + m));
      length.length = Length::metres(m);
      length.powerA = length.powerB = power;
      list.push_back(length);
    }
    return list;
  };
  CableType c;
  c.part = part("fb", std::nullopt);
  c.a.connector = c.b.connector = Connector::Mpo12;
  c.a.polish = c.b.polish = Polish::Apc;
  c.fibreType = "OS2";
  c.fibres = 12;
  c.lengths = lengths("fb", {3, 5, 10, 20, 30, 50, 100}, 40, std::nullopt);
  fibre = must(catalog.add(c));
  c.part = part("fbs", std::nullopt);
  c.bEnds = 2;
  c.lengths = lengths("fbs", {5, 10, 30, 50}, 90, std::nullopt);
  splitter = must(catalog.add(c));

  c = {};
  c.part = part("aec", std::nullopt);
  c.technology = Technology::Aec;
  c.medium = Medium::ActiveCopper;
  c.a = {{CageType::Osfp}, ModuleTop::Finned, Connector::None, Polish::Any};
  c.b = {{CageType::Osfp}, ModuleTop::Flat, Connector::None, Polish::Any};
  c.rate = DataRate::gigabitsPerSecond(800);
  c.lanes = 8;
  c.laneRate = DataRate::gigabitsPerSecond(100);
  c.lengths = lengths("aec", {1, 2, 3, 5, 7}, 300, Power::watts(9));
  aec = must(catalog.add(c));
  c.part = part("dac", std::nullopt);
  c.technology = Technology::Dac;
  c.medium = Medium::PassiveCopper;
  c.b.top = ModuleTop::Finned;
  c.lengths = lengths("dac", {1, 2, 3}, 150, Power::milliwatts(100));
  dac = must(catalog.add(c));
}

/// A hall with rows of racks to build on, and shorthand for edits that must not be refused.
struct Sample {
  SampleCatalog types;
  std::shared_ptr<const Catalog> catalog;
  IdSource ids;
  std::unique_ptr<DesignEdit> edit;
  Id<Hall> hall;
  Id<Fabric> fabric;

  explicit Sample(SampleCatalog sampleTypes = {}, std::vector<Length> crossTrays = {})
      : types(std::move(sampleTypes)), catalog(std::make_shared<Catalog>(types.catalog)),
        edit(std::make_unique<DesignEdit>(Design{}, catalog, ids)) {
    const Id<Site> site = edit->addSite({"Site 1"});
    hall = must(edit->addHall({site, "Hall 1", std::move(crossTrays)}));
    fabric = edit->addFabric({FabricKind::Compute, "compute"});
  }

  const Design& design() const { return edit->design(); }
  /// Whether the invariants hold once the edit is finished, with the cables that no link uses any more taken out. The
  /// edit goes on from there.
  bool isSound() {
    Design done = std::move(*edit).finish();
    const bool sound = brokenInvariants(done, *catalog).empty();
    edit = std::make_unique<DesignEdit>(std::move(done), catalog, ids);
    return sound;
  }

  Id<RackRow> row(const std::string& name, int yMm) {
    RackRow r;
    r.hall = hall;
    r.name = name;
    r.y = Length::millimetres(yMm);
    r.positions = 99;
    return must(edit->addRow(r));
  }
  Id<Rack> rack(Id<RackRow> row, int xMm) {
    return must(edit->addRack({types.rack, row, Length::millimetres(xMm), false, {}}));
  }
  /// At U `unit`, counted from 1; 0 finds the lowest free place.
  Id<Device> device(Id<DeviceType> type, Id<Rack> rack, int unit, DeviceRole role, std::string name,
                    Id<Group> group = {}) {
    Device d;
    d.type = type;
    d.rack = rack;
    d.position = unit > 0 ? static_cast<std::uint16_t>(2 * unit - 1) : must(edit->freePosition(rack, type));
    d.role = role;
    d.group = group;
    d.name = std::move(name);
    return must(edit->addDevice(d));
  }
  Id<Link> link(Id<Device> a, int portA, Id<Device> b, int portB, Id<CableType> type) {
    return link(a, portA, b, portB, edit->addCable({type, {}}));
  }
  Id<Link> link(Id<Device> a, int portA, Id<Device> b, int portB, Id<Cable> cable) {
    return must(
        edit->connect({a, static_cast<std::uint16_t>(portA)}, {b, static_cast<std::uint16_t>(portB)}, cable, fabric));
  }
  Id<Module> plug(Id<Device> device, int cage, Id<TransceiverType> type) {
    return must(edit->plug(device, static_cast<std::uint16_t>(cage), type));
  }
};

}  // namespace fabric::test
