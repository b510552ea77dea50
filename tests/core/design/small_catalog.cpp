// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/design/small_catalog.h"

#include <cstdlib>

namespace fabric::testing {

namespace {

Part part(std::string id) {
  Part p;
  p.id = std::move(id);
  p.vendor = "Examples & Söhne";
  p.model = "Model " + p.id;
  p.number = "N-" + p.id;
  p.status = "shipping";
  p.price.amount = Money::dollars(1'234);
  p.price.basis = PriceBasis::Estimate;
  p.price.note = "made up";
  p.price.date = "2026-01";
  p.provenance.source = "tests";
  p.provenance.unverified = {"power_w", "weight_kg"};
  p.provenance.confidence = Confidence::Medium;
  p.provenance.conflicts = {{"reach_m", "50", "100", "another test"}};
  return p;
}

CageGroup cages(std::string name, PortRole role, std::uint16_t count, std::uint8_t ports, std::int64_t gigabits) {
  CageGroup group;
  group.name = std::move(name);
  group.role = role;
  group.cage = CageType::Osfp;
  group.top = ModuleTop::Finned;
  group.cages = count;
  group.portsPerCage = ports;
  group.portRate = DataRate::gigabitsPerSecond(gigabits);
  group.lanesPerCage = 8;
  group.laneRate = DataRate::gigabitsPerSecond(100);
  group.maximumPortsPerCage = 8;
  group.protocols = {Protocols::ethernet};
  return group;
}

DeviceType device(std::string id, DeviceKind kind, std::uint16_t halfU, std::vector<CageGroup> groups) {
  DeviceType type;
  type.part = part(std::move(id));
  type.kind = kind;
  type.heightHalfU = halfU;
  type.cages = std::move(groups);
  type.typical = Power::watts(900);
  type.maximum = Power::watts(1'700);
  type.weight = Mass::kilograms(12);
  type.cooling = "air";
  return type;
}

template <class Type>
void add(Catalog& catalog, Type type) {
  if (!catalog.add(std::move(type))) std::abort();
}

void addDevices(Catalog& c) {
  DeviceType system =
      device("sys-8", DeviceKind::System, 16,
             {cages("osfp", PortRole::ScaleOut, 4, 2, 400), cages("storage", PortRole::FrontEnd, 2, 1, 200)});
  system.accelerators = 8;
  system.acceleratorModel = "A1";
  system.nic = {1};
  system.nics = 8;
  add(c, std::move(system));
  DeviceType leaf = device("sw-16", DeviceKind::Switch, 2, {cages("", PortRole::Network, 8, 2, 400)});
  leaf.asic = "Example-7";
  leaf.asics = 1;
  leaf.latency = Duration::nanoseconds(600);
  add(c, std::move(leaf));
  add(c, device("sw-128", DeviceKind::Switch, 4, {cages("", PortRole::Network, 64, 2, 400)}));
  add(c, device("sw-256", DeviceKind::Switch, 8, {cages("", PortRole::Network, 128, 2, 400)}));
  DeviceType fixed = device("sw-fixed", DeviceKind::Switch, 4, {cages("", PortRole::Network, 8, 1, 400)});
  fixed.cages[0].cage = CageType::FixedFibre;
  fixed.technology = Technology::Cpo;
  fixed.laserId = "ls-1";
  fixed.lasers = 2;
  add(c, std::move(fixed));
  DeviceType gateway = device("gw-half", DeviceKind::Endpoint, 2, {cages("port", PortRole::ScaleOut, 1, 1, 400)});
  gateway.fullDepth = false;
  add(c, std::move(gateway));
  DeviceType panel = device("pnl-half-u", DeviceKind::Accessory, 1, {});
  panel.fullDepth = false;
  add(c, std::move(panel));
  add(c, device("pdu-0u", DeviceKind::Accessory, 0, {}));
}

void addModulesAndCables(Catalog& c) {
  TransceiverType twin;
  twin.part = part("xc-twin");
  twin.rate = DataRate::gigabitsPerSecond(800);
  twin.ports = 2;
  twin.portRate = DataRate::gigabitsPerSecond(400);
  twin.cage = CageType::Osfp;
  twin.fibreSplits = {2, 4};
  twin.reach = Length::metres(500);
  twin.reachOm4 = Length::metres(50);
  twin.lossBudget = Decibel::thousandths(4'000);
  twin.failuresInTime = 150;
  add(c, twin);
  twin.part = part("xc-one");
  twin.ports = 1;
  add(c, std::move(twin));

  const auto cable = [&](std::string id, Technology technology, std::uint8_t bEnds) {
    CableType type;
    type.part = part(id);
    type.technology = technology;
    type.medium = technology == Technology::Dac ? Medium::PassiveCopper : Medium::SingleMode;
    type.bEnds = bEnds;
    if (technology == Technology::Dac) type.a.cages = type.b.cages = {CageType::Osfp, CageType::Qsfp112};
    type.lossPerEnd = Decibel::thousandths(350);
    for (const int metres : {1, 2, 30}) {
      CableLength length;
      length.part = part(id + "-" + std::to_string(metres));
      length.length = Length::metres(metres);
      length.powerA = Power::milliwatts(metres);
      type.lengths.push_back(std::move(length));
    }
    add(c, std::move(type));
  };
  cable("dac-400", Technology::Dac, 1);
  cable("dac-split", Technology::Dac, 2);
  cable("os2", Technology::Fibre, 1);
}

}  // namespace

std::shared_ptr<const Catalog> smallCatalog() {
  auto catalog = std::make_shared<Catalog>();
  catalog->version = "test 1";
  RackType rack;
  rack.width = Length::millimetres(600);
  rack.depth = Length::millimetres(1'200);
  rack.height = Length::millimetres(2'300);
  rack.powerLimit = Power::kilowatts(40);
  rack.cooling = "air";
  rack.part = part("rk-48");
  rack.heightU = 48;
  add(*catalog, rack);
  rack.part = part("rk-10");
  rack.heightU = 10;
  add(*catalog, std::move(rack));
  NicType nic;
  nic.part = part("nic-1");
  nic.portRate = DataRate::gigabitsPerSecond(400);
  nic.maximum = Power::watts(25);
  add(*catalog, std::move(nic));
  addDevices(*catalog);
  addModulesAndCables(*catalog);
  LaserType laser;
  laser.part = part("ls-1");
  laser.lasers = 8;
  laser.power = Power::watts(20);
  add(*catalog, std::move(laser));
  AccessoryType accessory;
  accessory.part = part("acc-1");
  accessory.kind = "patch panel";
  accessory.loss = Decibel::thousandths(200);
  add(*catalog, std::move(accessory));
  return catalog;
}

}  // namespace fabric::testing
