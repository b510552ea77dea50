// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/media.h"

#include <algorithm>

namespace fabric {

PortEnd portEnd(const Catalog& catalog, const DeviceType& type, const CageGroup& group) {
  return portEnd(catalog, type, group, group.portsPerCage, group.portRate);
}

PortEnd portEnd(const Catalog& catalog, const DeviceType& type, const CageGroup& group, std::uint8_t portsPerCage,
                DataRate portRate) {
  PortEnd end{group, portsPerCage, portRate, {}};
  if (group.cage == CageType::FixedFibre) end.engine = catalog.find<TransceiverType>(type.engineId);
  return end;
}

Result<CageGroup> genericCages(DataRate portRate, std::uint16_t ports, PortRole role) {
  struct Form {
    std::int64_t gigabits;
    CageType cage;
    std::uint8_t lanes;
    std::int64_t laneGigabits;
  };
  static constexpr Form forms[] = {{25, CageType::Sfp28, 1, 25},     {100, CageType::Qsfp28, 4, 25},
                                   {200, CageType::Qsfp56, 4, 50},   {400, CageType::Qsfp112, 4, 100},
                                   {800, CageType::Osfp, 8, 100},    {1600, CageType::Osfp224, 8, 200},
                                   {3200, CageType::OsfpXd, 16, 200}};
  const auto at = std::ranges::find_if(
      forms, [&](const Form& form) { return DataRate::gigabitsPerSecond(form.gigabits) == portRate; });
  if (at == std::end(forms))
    return fail(ErrorCode::DoesNotFit, "port_gbps", toText(portRate) + " Gb/s is not the rate of a known cage",
                "use 25, 100, 200, 400, 800, 1600 or 3200");
  CageGroup group;
  group.role = role;
  group.cage = at->cage;
  group.cages = ports;
  group.portRate = portRate;
  group.lanesPerCage = at->lanes;
  group.laneRate = DataRate::gigabitsPerSecond(at->laneGigabits);
  return group;
}

namespace {

/// A module (or engine) that serves an end.
struct Candidate {
  Id<TransceiverType> id;
  PortUse use;
  std::string caution;
};

Availability worse(Availability a, Availability b) { return std::max(a, b); }

/// Lists the options of one pair of ends.
class Lister {
 public:
  Lister(const Catalog& catalog, const PortEnd& a, const PortEnd& b, const MediaRules& rules)
      : catalog_(catalog), a_(a), b_(b), rules_(rules) {}

  std::vector<MediaOption> list() {
    if (Verdict verdict = endsMatch(); !verdict) {
      refuse({}, std::move(verdict));
      return std::move(refused_);
    }
    listAssemblies();
    listFibre();
    std::ranges::move(refused_, std::back_inserter(working_));
    return std::move(working_);
  }

 private:
  Verdict endsMatch() const {
    if (a_.portRate != b_.portRate)
      return {"match.rate",
              "a port of " + toText(a_.portRate) + " Gb/s does not meet one of " + toText(b_.portRate),
              "one rate a link",
              {}};
    if (!a_.group.protocols.shares(b_.group.protocols))
      return {"match.protocol", "the two ports share no protocol", "vendor data sheets", {}};
    return {};
  }

  void refuse(MediaOption option, Verdict verdict) {
    option.verdict = std::move(verdict);
    refused_.push_back(std::move(option));
  }
  void take(MediaOption option, Verdict verdict) {
    if (!verdict) return refuse(std::move(option), std::move(verdict));
    option.verdict = std::move(verdict);
    working_.push_back(std::move(option));
  }

  // -------------------------------------------------------------- assemblies with fixed ends

  void listAssemblies() {
    for (std::uint32_t id = 1; id <= catalog_.all<CableType>().size(); ++id) {
      const CableType& cable = catalog_[Id<CableType>{id}];
      if (cable.technology == Technology::Fibre) continue;
      // Cartridges join backplanes and are no alternative anywhere else.
      if (cable.technology == Technology::Cpc && a_.group.cage != CageType::Backplane) continue;
      const bool symmetric = cable.a == cable.b && cable.bEnds == 1;
      MediaOption straight = assembly(Id<CableType>{id}, false);
      if (symmetric || straight.verdict) {
        Verdict verdict = straight.verdict;
        take(std::move(straight), std::move(verdict));
        continue;
      }
      MediaOption turned = assembly(Id<CableType>{id}, true);
      // Of two refusals, tell the one that got further: a cage that takes the plug.
      const bool better = turned.verdict || straight.verdict.code == "fit.cage";
      MediaOption& told = better ? turned : straight;
      Verdict verdict = told.verdict;
      take(std::move(told), std::move(verdict));
    }
  }

  MediaOption assembly(Id<CableType> id, bool reversed) const {
    const CableType& cable = catalog_[id];
    const PortEnd& single = reversed ? b_ : a_;
    const PortEnd& fan = reversed ? a_ : b_;
    MediaOption option;
    option.technology = option.technologyA = option.technologyB = cable.technology;
    option.medium = cable.medium;
    option.cable = id;
    option.reversed = reversed;
    option.linksPerCable = single.portsPerCage;
    option.linksPerPlugA = a_.portsPerCage;
    option.linksPerPlugB = b_.portsPerCage;
    option.linksPerModuleA = a_.portsPerCage;
    option.linksPerModuleB = b_.portsPerCage;
    option.reach = reachOver(cable, nullptr, nullptr);
    option.availability = cable.part.availability();
    option.verdict = fitsAssembly(cable, false, single.group, single.portsPerCage, single.portRate);
    if (option.verdict) option.verdict = fitsAssembly(cable, true, fan.group, fan.portsPerCage, fan.portRate);
    if (option.verdict && cable.bEnds > 1 && !rules_.fanOut)
      option.verdict = {"fit.ports", "the links of a cage may not fan out here", "the fabric's wiring", {}};
    if (option.verdict && fan.portsPerCage > 1 && !rules_.sharedCages)
      option.verdict = {"fit.ports", "the links of a cage go to different devices here", "the fabric's wiring", {}};
    return option;
  }

  // -------------------------------------------------------------- modules over fibre

  /// The optical engine of a co-packaged end, as a candidate.
  std::vector<Candidate> engineOf(const PortEnd& end, Verdict& verdict) const {
    if (!end.engine) {
      verdict = {"fit.cage", "the co-packaged port's optical engine is not known", "the catalog", {}};
      return {};
    }
    const TransceiverType& engine = catalog_[end.engine];
    if (engine.portRate == end.portRate && end.portsPerCage == 1) return {{end.engine, {}, {}}};
    for (const std::uint8_t ways : engine.fibreSplits)
      if (engine.portRate == end.portRate * ways && end.portsPerCage == ways) return {{end.engine, {ways, true}, {}}};
    verdict = {"fit.ports", "the co-packaged port runs as 1 x " + toText(engine.portRate) + "G", "the catalog", {}};
    return {};
  }

  std::vector<Candidate> candidates(const PortEnd& end, bool isA) {
    if (end.group.cage == CageType::FixedFibre) {
      Verdict verdict;
      auto engine = engineOf(end, verdict);
      if (engine.empty()) refuse({}, std::move(verdict));
      return engine;
    }
    std::vector<Candidate> found;
    for (std::uint32_t id = 1; id <= catalog_.all<TransceiverType>().size(); ++id) {
      const TransceiverType& module = catalog_[Id<TransceiverType>{id}];
      if (module.cage == CageType::None) continue;
      ModuleFit fit = fitModule(module, end.group, end.portsPerCage, end.portRate);
      if (fit.verdict) {
        found.push_back({Id<TransceiverType>{id}, fit.use, fit.verdict.caution});
        continue;
      }
      MediaOption option;
      option.technology = option.technologyA = option.technologyB = module.technology;
      option.medium = module.medium;
      (isA ? option.moduleA : option.moduleB) = Id<TransceiverType>{id};
      refuse(std::move(option), std::move(fit.verdict));
    }
    return found;
  }

  void listFibre() {
    const auto atA = candidates(a_, true);
    const auto atB = candidates(b_, false);
    for (const Candidate& a : atA)
      for (const Candidate& b : atB) listPair(a, b);
  }

  MediaOption pairOption(const Candidate& a, const Candidate& b) const {
    const TransceiverType& moduleA = catalog_[a.id];
    const TransceiverType& moduleB = catalog_[b.id];
    MediaOption option;
    option.technologyA = moduleA.technology;
    option.technologyB = moduleB.technology;
    option.technology = b_.engine ? option.technologyB : option.technologyA;
    option.medium = moduleA.medium;
    if (!a_.engine) option.moduleA = a.id;
    if (!b_.engine) option.moduleB = b.id;
    option.linksPerModuleA = a_.portsPerCage;
    option.linksPerModuleB = b_.portsPerCage;
    option.linksPerPlugA = a.use.head ? a.use.division : std::uint8_t{1};
    option.linksPerPlugB = b.use.head ? b.use.division : std::uint8_t{1};
    option.linksPerCable = std::max(option.linksPerPlugA, option.linksPerPlugB);
    option.availability = worse(moduleA.part.availability(), moduleB.part.availability());
    return option;
  }

  void listPair(const Candidate& a, const Candidate& b) {
    MediaOption option = pairOption(a, b);
    const TransceiverType& moduleA = catalog_[a.id];
    const TransceiverType& moduleB = catalog_[b.id];
    Verdict verdict = interoperate(moduleA, a.use, moduleB, b.use);
    if (verdict && option.linksPerCable > 1 && !rules_.fanOut)
      verdict = {"fit.ports", "the links of a cage may not fan out here", "the fabric's wiring", {}};
    if (!verdict) return refuse(std::move(option), std::move(verdict));
    Verdict nearest{"match.connector", "no fibre of the catalog joins them", "the catalog", {}};
    bool joined = false;
    for (std::uint32_t id = 1; id <= catalog_.all<CableType>().size(); ++id) {
      const CableType& cable = catalog_[Id<CableType>{id}];
      if (cable.technology != Technology::Fibre || cable.trunk) continue;
      const bool reversed = b.use.head && b.use.division > 1;
      verdict = reversed ? joins(moduleB, b.use, moduleA, a.use, cable) : joins(moduleA, a.use, moduleB, b.use, cable);
      if (!verdict) {
        if (verdict.code == "match.polish") nearest = verdict;
        continue;
      }
      MediaOption made = option;
      made.cable = Id<CableType>{id};
      made.reversed = reversed;
      made.reach = reachOver(cable, &moduleA, &moduleB);
      made.anyLength = true;
      made.availability = worse(made.availability, cable.part.availability());
      verdict.caution = bothCautions(bothCautions(a.caution, b.caution), verdict.caution);
      take(std::move(made), std::move(verdict));
      joined = true;
    }
    if (!joined) refuse(std::move(option), std::move(nearest));
  }

  const Catalog& catalog_;
  const PortEnd& a_;
  const PortEnd& b_;
  const MediaRules& rules_;
  std::vector<MediaOption> working_, refused_;
};

}  // namespace

std::vector<MediaOption> mediaOptions(const Catalog& catalog, const PortEnd& a, const PortEnd& b,
                                      const MediaRules& rules) {
  return Lister(catalog, a, b, rules).list();
}

}  // namespace fabric
