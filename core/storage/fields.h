// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stored fields of every type a project holds, in the order they are stored in: the one list that the project file,
// the journal and their tests share. A new field goes at the end of its list, with a new version of the format and a
// migration; a type's field asks for the version, as types of an older one are read the way they were written.
#pragma once

#include <concepts>
#include <string>
#include <type_traits>

#include "core/analysis/waiver.h"
#include "core/base/date.h"
#include "core/catalog/types.h"
#include "core/design/difference.h"
#include "core/settings/settings.h"
#include "core/storage/bytes.h"

namespace fabric {

template <class T, class Type>
concept Is = std::same_as<std::remove_cvref_t<T>, Type>;

// ---------------------------------------------------------------- parts and prices

template <class A>
void fields(A& a, Is<Price> auto& v) {
  a(v.amount, v.basis, v.note, v.date);
}
template <class A>
void fields(A& a, Is<SourceConflict> auto& v) {
  a(v.field, v.used, v.other, v.source);
}
template <class A>
void fields(A& a, Is<Provenance> auto& v) {
  a(v.source, v.unverified, v.confidence, v.notes, v.conflicts);
}
template <class A>
void fields(A& a, Is<Part> auto& v) {
  a(v.id, v.vendor, v.model, v.number, v.status, v.price, v.provenance);
}
template <class A>
void fields(A& a, Is<Protocols> auto& v) {
  a(v.bits);
}

// ---------------------------------------------------------------- types

template <class A>
void fields(A& a, Is<RackType> auto& v) {
  a(v.part, v.heightU, v.width, v.depth, v.height, v.powerLimit, v.weightLimit, v.cooling);
}
template <class A>
void fields(A& a, Is<NicType> auto& v) {
  a(v.part, v.ports, v.portRate, v.cage, v.top, v.lanesPerPort, v.laneRate, v.protocols, v.typical, v.maximum,
    v.latency);
}
template <class A>
void fields(A& a, Is<CageGroup> auto& v) {
  a(v.name, v.role, v.cage, v.top, v.cages, v.portsPerCage, v.portRate, v.lanesPerCage, v.laneRate,
    v.maximumPortsPerCage, v.protocols, v.linearHost);
  if (a.format() >= 3) a(v.maximumOn, v.maximumPortsElsewhere);
}
template <class A>
void fields(A& a, Is<DeviceType> auto& v) {
  a(v.part, v.kind, v.heightHalfU, v.fullDepth, v.weight, v.typical, v.maximum, v.cooling, v.cages, v.accelerators,
    v.acceleratorModel, v.acceleratorPower, v.scaleUpTechnology, v.scaleUpGigabytesPerSecond, v.scaleUpLinks,
    v.scaleUpDomain, v.nic, v.nics, v.technology, v.asic, v.asics, v.independentSwitches, v.aggregate, v.latency,
    v.engineId, v.engines, v.laserId, v.lasers);
  if (a.format() >= 3) a(v.maximumPorts);
}
template <class A>
void fields(A& a, Is<TransceiverType> auto& v) {
  a(v.part, v.rate, v.ports, v.portRate, v.cage, v.top, v.electricalLanes, v.electricalLaneRate, v.opticalLanes,
    v.opticalLaneRate, v.modulation, v.technology, v.opticalSpec, v.medium, v.wavelengths, v.connector, v.connectors,
    v.polish, v.fibres, v.fibreSplits, v.reach, v.reachOm3, v.reachOm4, v.lossBudget, v.typical, v.maximum, v.latency,
    v.protocols, v.failuresInTime);
}
template <class A>
void fields(A& a, Is<CableLength> auto& v) {
  a(v.part, v.length, v.powerA, v.powerB, v.weight, v.latency);
}
template <class A>
void fields(A& a, Is<CableEnd> auto& v) {
  a(v.cages, v.top, v.connector, v.polish);
}
template <class A>
void fields(A& a, Is<CableType> auto& v) {
  a(v.part, v.technology, v.medium, v.a, v.b, v.bEnds, v.rate, v.lanes, v.laneRate, v.fibreType, v.fibres, v.trunk,
    v.attenuationPerKm, v.lossPerEnd, v.diameterMicrometres, v.bendRadius, v.protocols, v.lengths);
}
template <class A>
void fields(A& a, Is<LaserType> auto& v) {
  a(v.part, v.lasers, v.channels, v.power, v.serves, v.hotSwappable, v.failuresInTime);
}
template <class A>
void fields(A& a, Is<AccessoryType> auto& v) {
  a(v.part, v.kind, v.heightU, v.powerLimit, v.loss, v.attenuationPerKm, v.fibres);
}

// ---------------------------------------------------------------- settings

template <class A>
void fields(A& a, Is<RouteRules> auto& v) {
  a(v.loopCopper, v.loopFibre, v.slackPermille, v.trayClearance, v.sideOffset, v.slackInRack, v.marginPermille);
  if (a.format() < 4) return;
  a(v.trayWidth, v.traySides);
  if constexpr (!std::is_const_v<std::remove_reference_t<decltype(v)>>)
    if (v.trayWidth <= Length{} || v.traySides <= Length{}) a.stop();
}
template <class A>
void fields(A& a, Is<Currency> auto& v) {
  a(v.code, v.perDollarMillionths);
  if constexpr (!std::is_const_v<std::remove_reference_t<decltype(v)>>)
    if (!isSound(v)) a.stop();
}
template <class A>
void fields(A& a, Is<EconomyRules> auto& v) {
  a(v.tariffPerKwh, v.pueThousandths, v.years);
  if (a.format() < 4) return;
  a(v.currency, v.pricesValidOn);
  if constexpr (!std::is_const_v<std::remove_reference_t<decltype(v)>>)
    if (!v.pricesValidOn.empty() && !isDay(v.pricesValidOn)) a.stop();
}
template <class A>
void fields(A& a, Is<SparesPolicy> auto& v) {
  a(v.systems, v.nics, v.switches, v.transceivers, v.cables, v.lasers, v.racks);
}
template <class A>
void fields(A& a, Is<MediaPolicy> auto& v) {
  a(v.hostLeaf, v.leafSpine, v.spineCore);
}
template <class A>
void fields(A& a, Is<Settings> auto& v) {
  a(v.routes, v.economy, v.spares, v.media);
}

// ---------------------------------------------------------------- waivers

template <class A>
void fields(A& a, Is<FindingValue> auto& v) {
  a(v.key, v.value);
}
template <class A>
void fields(A& a, Is<ObjectRef> auto& v) {
  a(v.kind, v.id, v.sub);
}
/// A rule is stored by its name: its number is this version's own.
template <class A>
void fields(A& a, Is<Waiver> auto& v) {
  std::string name(rule(v.code).name);
  a(name, v.values, v.objects, v.reason);
  if constexpr (!std::is_const_v<std::remove_reference_t<decltype(v)>>) {
    const auto known = findingCode(name);
    if (!known || v.reason.empty()) a.stop();
    else v.code = *known;
  }
}

// ---------------------------------------------------------------- rows of a design

template <class A>
void fields(A& a, Is<CageSplit> auto& v) {
  a(v.first, v.count, v.portsPerCage, v.portRate);
}
template <class A>
void fields(A& a, Is<Site> auto& v) {
  a(v.name);
}
template <class A>
void fields(A& a, Is<Hall> auto& v) {
  a(v.site, v.name, v.crossTrays);
}
template <class A>
void fields(A& a, Is<RackRow> auto& v) {
  a(v.hall, v.name, v.y, v.slotPitch, v.positions, v.frontsFaceBack);
}
template <class A>
void fields(A& a, Is<Rack> auto& v) {
  a(v.type, v.row, v.x, v.locked, v.name);
}
template <class A>
void fields(A& a, Is<PortLayout> auto& v) {
  a(v.type, v.splits);
}
template <class A>
void fields(A& a, Is<Device> auto& v) {
  a(v.type, v.layout, v.rack, v.position, v.face, v.role, v.rail, v.plane, v.locked, v.group, v.name);
}
template <class A>
void fields(A& a, Is<Module> auto& v) {
  a(v.device, v.type, v.cage);
}
template <class A>
void fields(A& a, Is<Cable> auto& v) {
  a(v.type, v.fixedLength);
}
template <class A>
void fields(A& a, Is<Link> auto& v) {
  a(v.a, v.portA, v.b, v.portB, v.cable, v.fabric);
}
template <class A>
void fields(A& a, Is<Fabric> auto& v) {
  a(v.kind, v.name);
  if (storage::formatFor(a) >= 5) a(v.topology);
}
template <class A>
void fields(A& a, Is<Group> auto& v) {
  a(v.kind, v.parent, v.fabric, v.name);
}

namespace storage {

template <>
inline constexpr PriceBasis lastOf<PriceBasis> = PriceBasis::Estimate;
template <>
inline constexpr Confidence lastOf<Confidence> = Confidence::High;
template <>
inline constexpr CageType lastOf<CageType> = CageType::Optical;
template <>
inline constexpr ModuleTop lastOf<ModuleTop> = ModuleTop::Flat;
template <>
inline constexpr Technology lastOf<Technology> = Technology::Fibre;
template <>
inline constexpr Medium lastOf<Medium> = Medium::SingleMode;
template <>
inline constexpr Modulation lastOf<Modulation> = Modulation::Dp16Qam;
template <>
inline constexpr Connector lastOf<Connector> = Connector::Cs;
template <>
inline constexpr Polish lastOf<Polish> = Polish::Upc;
template <>
inline constexpr Wavelengths lastOf<Wavelengths> = Wavelengths::CBand;
template <>
inline constexpr CageNumbers lastOf<CageNumbers> = CageNumbers::Even;
template <>
inline constexpr PortRole lastOf<PortRole> = PortRole::ScaleUp;
template <>
inline constexpr DeviceKind lastOf<DeviceKind> = DeviceKind::Accessory;
template <>
inline constexpr Face lastOf<Face> = Face::Rear;
template <>
inline constexpr DeviceRole lastOf<DeviceRole> = DeviceRole::Other;
template <>
inline constexpr FabricKind lastOf<FabricKind> = FabricKind::ScaleUp;
template <>
inline constexpr Topology lastOf<Topology> = Topology::RandomRegular;
template <>
inline constexpr GroupKind lastOf<GroupKind> = GroupKind::Custom;
template <>
inline constexpr ObjectKind lastOf<ObjectKind> = ObjectKind::Group;

}  // namespace storage
}  // namespace fabric
