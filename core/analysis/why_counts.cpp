// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Explanations of the report's counts.

#include "core/analysis/report_builder.h"
#include "core/analysis/why_terms.h"

namespace fabric::explain {

namespace {

using Member = std::int64_t Counts::*;

void add(Explainers& list, std::string key, std::string formula, Value value, MakeTerms terms) {
  list.push_back({std::move(key), AmountUnit::Pieces, true, std::move(formula), std::move(value), std::move(terms)});
}

Value count(Member member) {
  return [member](const Facts& f) { return f.report.counts.*member; };
}

/// The rows of a table by name.
template <class Row>
MakeTerms namedRows(Table<Row> Design::*table) {
  return [table](const Facts& f) {
    Terms terms;
    (f.design.*table).forEach([&](Id<Row>, const Row& row) {
      terms.push_back(plainTerm(row.name, 1, 0, "design", "the floor plan"));
    });
    return terms;
  };
}

void explainPlaces(Explainers& list) {
  add(list, "counts.sites", "sites of the design", count(&Counts::sites), namedRows(&Design::sites));
  add(list, "counts.halls", "halls of all sites", count(&Counts::halls), namedRows(&Design::halls));
  add(list, "counts.racks", "racks on the floor", count(&Counts::racks),
      [](const Facts& f) { return pieceTerms(f, [](const PartCount& p) { return p.section == CostClass::Racks; }); });
}

void explainDevices(Explainers& list) {
  const auto devices = [&](std::string key, std::string formula, Member member, auto each,
                           std::string_view field = {}) {
    add(list, std::move(key), std::move(formula), count(member),
        [each, field](const Facts& f) { return deviceTerms(f, each, field); });
  };
  using Class = const DeviceClass&;
  using Type = const DeviceType&;
  devices("counts.systems", "devices of kind system", &Counts::systems,
          [](Class c, Type) { return std::int64_t{c.isSystem}; });
  devices(
      "counts.accelerators", "systems x accelerators of each, packages as the vendor's current name counts",
      &Counts::accelerators, [](Class c, Type t) { return c.isSystem ? std::int64_t{t.accelerators} : 0; },
      "accelerators");
  devices(
      "counts.nics", "systems x scale-out NICs of each", &Counts::nics,
      [](Class c, Type t) { return c.isSystem ? std::int64_t{t.nics} : 0; }, "nics");
  devices("counts.endpoints", "devices that end links of a fabric and are no systems", &Counts::endpoints,
          [](Class c, Type) { return std::int64_t{!c.isSystem && c.rank == 0}; });
  devices("counts.switches.total", "devices of kind switch", &Counts::switches,
          [](Class c, Type) { return std::int64_t{c.isSwitch}; });
  constexpr std::tuple<std::string_view, Member, DeviceRole> roles[] = {{"leaf", &Counts::leaves, DeviceRole::Leaf},
                                                                        {"spine", &Counts::spines, DeviceRole::Spine},
                                                                        {"core", &Counts::cores, DeviceRole::Core}};
  for (const auto& [name, member, role] : roles)
    devices("counts.switches." + std::string(name), "switches in the role of a " + std::string(name), member,
            [role = role](Class c, Type) { return std::int64_t{c.isSwitch && c.role == role}; });
  devices(
      "counts.optical_engines", "co-packaged switches x engines of each", &Counts::opticalEngines,
      [](Class c, Type t) { return c.isSwitch ? std::int64_t{t.engines} : 0; }, "engines");
  devices(
      "counts.external_lasers", "co-packaged switches x external laser modules of each", &Counts::externalLasers,
      [](Class c, Type t) { return c.isSwitch ? std::int64_t{t.lasers} : 0; }, "lasers");
  devices(
      "counts.cages.total", "devices x cages that take a module", &Counts::cages,
      [](Class c, Type) { return std::int64_t{c.moduleCages}; }, "cage1_count");
  add(list, "counts.cages.occupied", "modules in cages, and cages that hold the fixed end of a cable",
      count(&Counts::cagesOccupied), [](const Facts& f) {
        return Terms{amountTerm("modules in cages", f.report.counts.transceivers),
                     amountTerm("fixed ends of cables in cages", f.tally().assemblyCages())};
      });
  devices(
      "counts.ports.total", "devices x ports, as their cages are split", &Counts::ports,
      [](Class c, Type) { return std::int64_t{c.ports}; }, "cage1_ports");
}

void explainLinks(Explainers& list, const Facts& f) {
  const auto each = [](std::int64_t n) { return [n](const LinkKind&) { return n; }; };
  const auto all = [](const LinkKind&) { return true; };
  add(
      list, "counts.links.total", "links of the design, a splitter's each by itself",
      [](const Facts& in) { return in.report.counts.links.total; },
      [=](const Facts& in) { return linkTerms(in, each(1), all); });
  for (std::size_t t = 0; t < linkTiers; ++t) {
    const auto tier = static_cast<LinkTier>(t);
    if (!isAlwaysListed(tier) && f.report.counts.links.byTier[t] == 0) continue;
    add(
        list, "counts.links." + std::string(code(tier)), "links between these tiers, by the roles of their ends",
        [t](const Facts& in) { return in.report.counts.links.byTier[t]; },
        [=](const Facts& in) { return linkTerms(in, each(1), [tier](const LinkKind& k) { return k.tier == tier; }); });
  }
  add(list, "counts.ports.used", "links x 2", count(&Counts::portsUsed),
      [=](const Facts& in) { return linkTerms(in, each(2), all); });
  add(list, "counts.fibres",
      "links x fibres each uses: 2 per optical lane on parallel fibre, else those of the module's port",
      count(&Counts::fibres), [](const Facts& in) {
        const auto fibres = [&in](const LinkKind& k) {
          const Id<TransceiverType> module = k.moduleA ? k.moduleA : k.moduleB;
          return module ? fibresOfLink(in.catalog[module], k.rate) : 0;
        };
        return linkTerms(in, fibres, [fibres](const LinkKind& k) { return fibres(k) > 0; });
      });
}

void explainPieces(Explainers& list, const Facts& f) {
  const auto pieces = [&](std::string key, std::string formula, Value value, auto wanted) {
    add(list, std::move(key), std::move(formula), std::move(value),
        [wanted](const Facts& in) { return pieceTerms(in, [&](const PartCount& p) { return wanted(in, p); }); });
  };
  const auto isCable = [](const PartCount& p) { return p.section == CostClass::Cables; };
  pieces("counts.cables.total",
         "things a technician pulls, by ordered length: the shortest sold that is as long as the route",
         count(&Counts::cables), [=](const Facts&, const PartCount& p) { return isCable(p); });
  for (const auto& [technology, n] : f.report.counts.cablesByTechnology)
    pieces(
        "counts.cables.by_technology." + std::string(code(technology)), "cables of this technology",
        [n = n](const Facts&) { return n; },
        [=, technology = technology](const Facts& in, const PartCount& p) {
          return isCable(p) && in.catalog[p.cable].technology == technology;
        });
  for (const auto& [medium, n] : f.report.counts.fibreCables)
    pieces(
        "counts.cables.by_technology." + std::string(code(medium)), "fibre cables of this medium",
        [n = n](const Facts&) { return n; },
        [=, medium = medium](const Facts& in, const PartCount& p) {
          return isCable(p) && in.catalog[p.cable].technology == Technology::Fibre &&
                 in.catalog[p.cable].medium == medium;
        });
  pieces("counts.transceivers.total",
         "modules in cages: a twin-port module is one transceiver with two ports; cables with fixed ends have none",
         count(&Counts::transceivers),
         [](const Facts&, const PartCount& p) { return p.section == CostClass::Transceivers; });
  for (const auto& [type, n] : f.report.counts.transceiversByType)
    pieces(
        "counts.transceivers.by_part." + f.catalog[type].part.id, "modules of this part in cages",
        [n = n](const Facts&) { return n; },
        [type = type](const Facts&, const PartCount& p) { return p.module == type; });
  for (const auto& [technology, n] : f.report.counts.transceiversByTechnology)
    pieces(
        "counts.transceivers.by_technology." + std::string(code(technology)), "modules of this technology in cages",
        [n = n](const Facts&) { return n; },
        [technology = technology](const Facts& in, const PartCount& p) {
          return p.module && in.catalog[p.module].technology == technology;
        });
}

}  // namespace

void explainCounts(Explainers& list, const Facts& f) {
  explainPlaces(list);
  explainDevices(list);
  explainLinks(list, f);
  explainPieces(list, f);
}

}  // namespace fabric::explain
