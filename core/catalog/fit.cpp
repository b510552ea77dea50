// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/fit.h"

#include <algorithm>
#include <initializer_list>

#include "core/catalog/catalog.h"

namespace fabric {

namespace {

// Who says the rules.
constexpr std::string_view nvidiaCages = "docs.nvidia.com, LinkX pages on finned and flat-top devices";
constexpr std::string_view nvidiaLanes = "docs.nvidia.com, 800g200gpam4list";
constexpr std::string_view nvidiaFibre = "docs.nvidia.com, intrcnctcabreqndr400eth";
constexpr std::string_view nvidiaPorts = "docs.nvidia.com, LinkX pages on twin-port and splitter use";
constexpr std::string_view deviceLists = "module lists of SN4700, SN5400 and BlueField-3";
constexpr std::string_view coPackaged = "NVIDIA portfolio pages on co-packaged switches";
constexpr std::string_view standards = "IEEE 802.3 optical classes";
constexpr std::string_view lpoAgreement = "LPO MSA, 100G-DR-LPO";

Verdict no(std::string_view code, std::string reason, std::string_view source) {
  return {code, std::move(reason), source, {}};
}

std::string gigabits(DataRate rate) { return toText(rate) + "G"; }

std::string name(CageType cage) { return std::string(code(cage)); }

bool isOsfp(CageType cage) { return cage == CageType::Osfp || cage == CageType::Osfp224; }

bool differ(ModuleTop a, ModuleTop b) { return a != ModuleTop::Any && b != ModuleTop::Any && a != b; }

Verdict topsDiffer(ModuleTop plug, ModuleTop cage) {
  return no("fit.top",
            "a " + std::string(code(plug)) + " top does not fit a cage for " + std::string(code(cage)) + " tops",
            nvidiaCages);
}

Verdict lanesTooFast(DataRate plug, DataRate cage) {
  return no("match.lane-rate", "lanes of " + gigabits(plug) + " do not fall back to the cage's " + gigabits(cage),
            nvidiaLanes);
}

Verdict portsDiffer(int ports, DataRate rate, std::uint8_t portsPerCage, DataRate portRate) {
  return no("fit.ports",
            "it serves " + std::to_string(ports) + " x " + gigabits(rate) + ", the cage runs as " +
                std::to_string(portsPerCage) + " x " + gigabits(portRate),
            nvidiaPorts);
}

/// Of one port in use, after division: what must be equal at both ends.
struct Lanes {
  int count;
  int fibres;
};
Lanes lanesInUse(const TransceiverType& module, PortUse use) {
  const int parts = module.ports * use.division;
  return {module.opticalLanes / parts, module.fibres / parts};
}

}  // namespace

std::string bothCautions(const std::string& a, const std::string& b) {
  return a.empty() || a == b ? b : b.empty() ? a : a + "; " + b;
}

bool takesModules(CageType cage) {
  return cage != CageType::None && cage != CageType::Rj45 && cage != CageType::FixedFibre &&
         cage != CageType::Backplane && cage != CageType::Optical;
}

bool cageAccepts(CageType cage, CageType module) {
  if (!takesModules(cage) || !takesModules(module)) return false;
  if (cage == module) return true;
  const auto oneOf = [&](std::initializer_list<CageType> list) {
    return std::ranges::find(list, module) != list.end();
  };
  using enum CageType;
  switch (cage) {
  case Qsfp56: return oneOf({Qsfp28});
  case Qsfp112: return oneOf({Qsfp56, Qsfp28});
  case QsfpDd: return oneOf({Qsfp56, Qsfp28});
  case QsfpDd800: return oneOf({QsfpDd, Qsfp112, Qsfp56, Qsfp28});
  case Osfp: return oneOf({Osfp224});  // by shape; the lane rate decides
  case Osfp224: return oneOf({Osfp});
  default: return false;
  }
}

Verdict fitsCage(const TransceiverType& module, const CageGroup& group) {
  if (group.cage == CageType::FixedFibre)
    return no("fit.cage", "the port is co-packaged: fixed fibre, no module", coPackaged);
  if (!takesModules(group.cage))
    return no("fit.cage", "a port of kind " + name(group.cage) + " takes no module", standards);
  if (module.cage == CageType::None) return no("fit.cage", "an optical engine is built into its switch", coPackaged);
  if (!cageAccepts(group.cage, module.cage))
    return no("fit.cage",
              "a module of form " + name(module.cage) + " does not go into a cage of type " + name(group.cage),
              deviceLists);
  if (differ(module.top, group.top)) return topsDiffer(module.top, group.top);
  if (group.laneRate.count() > 0 && module.electricalLaneRate > group.laneRate)
    return lanesTooFast(module.electricalLaneRate, group.laneRate);
  if (group.lanesPerCage > 0 && module.electricalLanes > group.lanesPerCage)
    return no("fit.cage",
              "the module needs " + std::to_string(module.electricalLanes) + " lanes, the cage has " +
                  std::to_string(group.lanesPerCage),
              nvidiaCages);
  Verdict yes;
  if (group.cage == CageType::Osfp224 && module.cage == CageType::Osfp)
    yes = {
        {}, {}, nvidiaLanes, "the host must run its lanes at " + gigabits(module.electricalLaneRate), "fit.lane-speed"};
  return yes;
}

ModuleFit fitModule(const TransceiverType& module, const CageGroup& group, std::uint8_t portsPerCage,
                    DataRate portRate) {
  ModuleFit fit{fitsCage(module, group), {}};
  if (!fit.verdict) return fit;
  if (!module.protocols.shares(group.protocols)) {
    fit.verdict = no("match.protocol", "the module is not made for the port's protocol", "vendor ordering lists");
    return fit;
  }
  // A host that sources do not call capable of linear optics may still be; one that only receives linearly likewise.
  if (!group.linearHost && (module.technology == Technology::Lpo || module.technology == Technology::Lro))
    fit.verdict = {{},
                   {},
                   lpoAgreement,
                   bothCautions(fit.verdict.caution, "the host must be qualified for linear optics"),
                   "fit.linear-host"};
  if (module.portRate == portRate && module.ports == portsPerCage) return fit;
  for (const std::uint8_t ways : module.fibreSplits) {
    if (module.portRate != portRate * ways) continue;
    if (module.ports * ways == portsPerCage) return {fit.verdict, {ways, true}};
    if (module.ports == portsPerCage) return {fit.verdict, {ways, false}};
  }
  fit.verdict = portsDiffer(module.ports, module.portRate, portsPerCage, portRate);
  return fit;
}

Verdict interoperate(const TransceiverType& a, PortUse useA, const TransceiverType& b, PortUse useB) {
  if (a.medium != b.medium) return no("match.medium", "multimode does not meet single mode", nvidiaFibre);
  const Lanes lanesA = lanesInUse(a, useA);
  const Lanes lanesB = lanesInUse(b, useB);
  const bool parallelDiffers = lanesA.fibres != lanesB.fibres;
  if (a.wavelengths != b.wavelengths)
    return no("match.wavelength",
              std::string(code(a.wavelengths)) + " does not meet " + std::string(code(b.wavelengths)) +
                  (parallelDiffers ? ", nor parallel fibre a duplex pair" : ""),
              standards);
  if (useA.head && useB.head && useA.division > 1)
    return no("fit.ports", "a splitter has one single end, and both ends ask for it", nvidiaPorts);
  if (parallelDiffers)
    return no("match.connector",
              std::to_string(lanesA.fibres) + " fibres a port do not meet " + std::to_string(lanesB.fibres), standards);
  if (a.opticalLaneRate != b.opticalLaneRate || lanesA.count != lanesB.count)
    return no("match.lane-rate",
              std::to_string(lanesA.count) + " x " + gigabits(a.opticalLaneRate) + " on the fibre does not meet " +
                  std::to_string(lanesB.count) + " x " + gigabits(b.opticalLaneRate),
              standards);
  if (a.modulation != b.modulation)
    return no("match.lane-rate", std::string(code(a.modulation)) + " does not meet " + std::string(code(b.modulation)),
              standards);
  if (a.technology == Technology::Coherent && a.opticalSpec != b.opticalSpec)
    return no("match.protocol", a.opticalSpec + " and " + b.opticalSpec + " code differently", standards);
  if (!a.protocols.shares(b.protocols))
    return no("match.protocol", "the modules share no protocol", "vendor ordering lists");
  return {};
}

Verdict mates(Connector a, Polish polishA, Connector b, Polish polishB) {
  if (a != b || a == Connector::None)
    return no("match.connector", std::string(code(a)) + " does not mate with " + std::string(code(b)), standards);
  if (polishA != Polish::Any && polishB != Polish::Any && polishA != polishB)
    return no("match.polish", "angled polish (APC) never meets flat polish (UPC)", nvidiaFibre);
  return {};
}

Verdict plugs(const TransceiverType& module, const CableType& fibre, bool endB) {
  if (fibre.technology != Technology::Fibre || fibre.trunk)
    return no("match.connector", "a trunk or an assembly does not plug into a module", nvidiaFibre);
  if (module.medium != fibre.medium)
    return no("match.medium", "the module and the fibre are not of one kind (multimode, single mode)", nvidiaFibre);
  const CableEnd& end = endB ? fibre.b : fibre.a;
  const int fibres = module.fibres / module.connectors;
  // Co-packaged faceplates have MMC-12 or MPO-12: the same twelve fibres, on a patch made with that plug.
  const bool small = module.connector == Connector::Mmc12 && end.connector == Connector::Mpo12;
  Verdict verdict = mates(small ? Connector::Mpo12 : module.connector, module.polish, end.connector, end.polish);
  if (!verdict) return verdict;
  // A branch of a splitter carries its share.
  const int carried = endB ? fibre.fibres / fibre.bEnds : fibre.fibres;
  if (carried < fibres && fibre.bEnds == 1)
    return no("match.connector",
              "the cable has " + std::to_string(fibre.fibres) + " fibres, the module needs " + std::to_string(fibres),
              standards);
  if (small) verdict = {{}, {}, coPackaged, "the patch needs an MMC-12 plug at the switch", "match.patch-plug"};
  return verdict;
}

Verdict joins(const TransceiverType& a, PortUse useA, const TransceiverType& b, PortUse useB, const CableType& fibre) {
  if (Verdict talk = interoperate(a, useA, b, useB); !talk) return talk;
  Verdict plugA = plugs(a, fibre, false);
  if (!plugA) return plugA;
  Verdict plugB = plugs(b, fibre, true);
  if (!plugB) return plugB;
  const int branches = useA.head ? useA.division : 1;
  if (fibre.bEnds != branches)
    return no("match.connector",
              branches == 1 ? "a splitter on a port that is not split"
                            : "the port is split in " + std::to_string(branches) + ", the cable has " +
                                  std::to_string(fibre.bEnds) + " far ends",
              nvidiaPorts);
  if (useB.head && useB.division > 1)
    return no("match.connector", "the splitter's single end belongs at the other end", nvidiaPorts);
  return plugA.caution.empty() ? plugB : plugA;
}

Verdict sameOnBothPorts(const CableType& first, const CableType& second) {
  if (first.bEnds == second.bEnds && first.medium == second.medium) return {};
  return no("match.connector", "both ports of a twin-port module take the same kind of cable, straight or splitter",
            nvidiaPorts);
}

Verdict fitsAssembly(const CableType& assembly, bool endB, const CageGroup& group, std::uint8_t portsPerCage,
                     DataRate portRate) {
  const CableEnd& end = endB ? assembly.b : assembly.a;
  const int parts = endB ? assembly.bEnds : 1;
  if (group.cage == CageType::FixedFibre)
    return no("fit.cage", "the port is co-packaged: fixed fibre, no plug", coPackaged);
  const auto plug = std::ranges::find_if(end.cages, [&](CageType cage) {
    return cageAccepts(group.cage, cage) || (cage == CageType::Backplane && group.cage == cage);
  });
  if (plug == end.cages.end())
    return no("fit.cage",
              "a plug of form " + (end.cages.empty() ? std::string("none") : name(end.cages.front())) +
                  " does not go into a cage of type " + name(group.cage),
              deviceLists);
  if (isOsfp(*plug) && differ(end.top, group.top)) return topsDiffer(end.top, group.top);
  if (group.laneRate.count() > 0 && assembly.laneRate > group.laneRate)
    return lanesTooFast(assembly.laneRate, group.laneRate);
  const int lanes = assembly.lanes / parts;
  if (group.lanesPerCage > 0 && lanes > group.lanesPerCage)
    return no("fit.cage",
              "the plug needs " + std::to_string(lanes) + " lanes, the cage has " + std::to_string(group.lanesPerCage),
              nvidiaCages);
  if (!assembly.protocols.shares(group.protocols))
    return no("match.protocol", "the cable is not made for the port's protocol", "vendor ordering lists");
  const DataRate rate = DataRate::fromCount(assembly.rate.count() / parts);
  if (rate != portRate * portsPerCage) return portsDiffer(1, rate, portsPerCage, portRate);
  return {};
}

namespace {

/// A limit of the reach, and what sets it: a module, else a rule in words.
struct Limit {
  Length length;
  std::string_view rule;
  const TransceiverType* module = nullptr;
};

Length reachOn(const TransceiverType& module, const std::string& grade) {
  if (grade == "OM3") return module.reachOm3.value_or(module.reach);
  if (grade == "OM4" || grade == "OM5") return module.reachOm4.value_or(module.reach);
  return module.reach;
}

/// Limits of the cabling system, with two patch panels (four joints): straight single-mode MPO 500 m, single-mode 1:2
/// splitters 50 m, single-mode LC 2,000 m, multimode MPO 50 m at 100G lanes (docs.nvidia.com, intrcnctcabreqndr400eth).
/// Optics that are made for more than DR or FR distances at both ends are not held to the limit of those classes.
Limit systemLimit(const CableType& cable, const TransceiverType& a, const TransceiverType& b) {
  const bool parallel = cable.a.connector != Connector::Lc && cable.a.connector != Connector::Cs;
  const Length optics = std::min(a.reach, b.reach);
  const Limit none{Length::kilometres(2000), {}};
  if (cable.medium == Medium::Multimode) {
    const bool fast = std::max(a.opticalLaneRate, b.opticalLaneRate) >= DataRate::gigabitsPerSecond(100);
    return parallel && fast ? Limit{Length::metres(50), "50 m limit of multimode MPO at 100G a lane"} : none;
  }
  if (cable.bEnds > 1) return {Length::metres(50), "50 m limit of single-mode splitters"};
  if (parallel && optics <= Length::metres(500))
    return {Length::metres(500), "500 m limit of straight single-mode MPO"};
  if (!parallel && optics <= Length::metres(2000)) return {Length::metres(2000), "2000 m limit of single-mode LC"};
  return none;
}

Limit limitOver(const CableType& cable, const TransceiverType* a, const TransceiverType* b) {
  if (cable.technology != Technology::Fibre || !a || !b) {
    const Length longest = cable.lengths.empty() ? Length{} : cable.lengths.back().length;
    return {longest, "longest length sold"};
  }
  Limit limit{reachOn(*a, cable.fibreType), {}, a};
  if (const Length far = reachOn(*b, cable.fibreType); far < limit.length) limit = {far, {}, b};
  if (const Limit system = systemLimit(cable, *a, *b); system.length < limit.length) limit = system;
  return limit;
}

}  // namespace

Length reachOver(const CableType& cable, const TransceiverType* a, const TransceiverType* b) {
  return limitOver(cable, a, b).length;
}

std::string reachReason(const CableType& cable, const TransceiverType* a, const TransceiverType* b) {
  const Limit limit = limitOver(cable, a, b);
  const std::string reason =
      limit.module ? "reach of " + limit.module->part.model + " on " + cable.fibreType : std::string(limit.rule);
  return toText(limit.length) + " m, " + reason;
}

}  // namespace fabric
