// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Explanations of what fabrics give, of each and of the design: bandwidth, oversubscription, hops, latency, length; and
// of the number of findings.

#include <algorithm>
#include <map>

#include "core/analysis/graph_figures.h"
#include "core/analysis/report_builder.h"
#include "core/analysis/why_terms.h"

namespace fabric::explain {

namespace {

using enum AmountUnit;

/// A figure for which the report prints null where it is 0.
std::optional<std::int64_t> unlessZero(std::int64_t value) { return value > 0 ? std::optional(value) : std::nullopt; }

std::optional<std::int64_t> countOf(const std::optional<DataRate>& rate) {
  return rate ? std::optional(rate->count()) : std::nullopt;
}

/// Rates of the links at hosts of one fabric.
Terms hostTerms(const Facts& f, Id<Fabric> fabric) {
  return linkTerms(
      f, [](const LinkKind& k) { return times(k.rate.count(), k.hostEnds); },
      [fabric](const LinkKind& k) { return k.fabric == fabric && k.hostEnds > 0; });
}

/// Capacities of the switch of this role that is oversubscribed most.
Terms worstSwitchTerms(const Facts& f, Id<Fabric> fabric, DeviceRole role) {
  std::int64_t worst = 0;
  Terms terms;
  f.tally().forEachSwitch(fabric, [&](const DeviceClass& klass, const SwitchLoad& load) {
    const std::int64_t ratio = ratioThousandths(load.down, load.up);
    if (klass.role != role || ratio <= worst) return;
    worst = ratio;
    const std::string name = f.catalog[klass.type].part.model + " (" + std::string(code(role)) + ")";
    terms = {amountTerm("links towards the hosts of the worst " + name, load.down),
             amountTerm("links away from the hosts of the same switch", load.up)};
  });
  for (ExplanationTerm& term : terms) term.unit = BitsPerSecond;
  return terms;
}

Terms latencyTerms() {
  return {amountTerm("FEC, each hop", fecPicoseconds), amountTerm("fibre, each metre", fibrePicosecondsPerMetre),
          amountTerm("copper, each metre", copperPicosecondsPerMetre)};
}

constexpr std::string_view bisectionFormula =
    "greatest flow, one way, from the hosts of one natural half (in order of pod, unit and switch) to those of the "
    "other, through the switch graph of the fabric, or of other halves where less is found between them "
    "(bisection_bounds.high); at most half of the injection";
constexpr std::string_view lowFormula =
    "what a spread of traffic carries between any two halves of the hosts without loading a link beyond its capacity: "
    "in switches that stand in layers up to the top and down again, else from every host to every host over the "
    "shortest ways; no figure where the fabric is too large for it";
constexpr std::string_view highFormula =
    "least of the greatest flows between halves of the hosts that were tried: the natural ones, and where these are "
    "not "
    "shown to be the worst, those along a search through the fabric and along its slowest mode (Fiedler vector)";
constexpr std::string_view meanHopsFormula =
    "switches on the shortest path, in a direct topology links, averaged over all pairs of host links that a path "
    "joins";
constexpr std::string_view pathsFormula =
    "shortest paths that share no link between two switches with hosts, over all pairs of such switches: one pair of "
    "each class where switches are alike, else every pair; no figure with one switch, or more than 5,000 pairs unlike";
constexpr std::string_view hopsFormula =
    "switches on the longest of the shortest paths between hosts; in a direct topology (mesh, torus, dragonfly, random "
    "regular) the links on it from node to node, which is the diameter";
constexpr std::string_view latencyFormula =
    "2 x NIC + most switches on a path x (slowest switch + FEC) + the slowest link of each tier on the way up and "
    "down: "
    "its modules and its longest cable; a system that passes on counts as a switch";
constexpr std::string_view leafFormula =
    "capacity of the links to hosts over that of the links upwards, of the worst leaf";
constexpr std::string_view spineFormula =
    "capacity of the links downwards over that of the links upwards, of the worst spine";

/// The figures of the i-th fabric of the report, under "fabrics[i].".
class FabricLister {
 public:
  FabricLister(Explainers& list, const Facts& f, std::size_t i)
      : list_(list), place_("fabrics[" + std::to_string(i) + "]."), i_(i), fabric_(f.report.fabrics[i].fabric) {}

  void list(const Facts& f) {
    switches("total", &FabricFigures::switches, {});
    switches("leaf", &FabricFigures::leaves, DeviceRole::Leaf);
    switches("spine", &FabricFigures::spines, DeviceRole::Spine);
    switches("core", &FabricFigures::cores, DeviceRole::Core);
    const Id<Fabric> fabric = fabric_;
    add(
        "counts.endpoints", Pieces, "ends of the fabric's links at systems and endpoints",
        [](const FabricFigures& g) { return g.endpoints; },
        [fabric](const Facts& in) {
          return linkTerms(
              in, [](const LinkKind& k) { return std::int64_t{k.hostEnds}; },
              [fabric](const LinkKind& k) { return k.fabric == fabric && k.hostEnds > 0; });
        });
    links("total", {}, [](const FabricFigures& g) { return g.links.total; });
    for (std::size_t t = 0; t < linkTiers; ++t)
      if (isAlwaysListed(static_cast<LinkTier>(t)) || f.report.fabrics[i_].links.byTier[t] > 0)
        links(code(static_cast<LinkTier>(t)), static_cast<LinkTier>(t),
              [t](const FabricFigures& g) { return g.links.byTier[t]; });
    add(
        "bandwidth_gbps.injection", BitsPerSecond, "sum of the host links' rates of the fabric, one way",
        [](const FabricFigures& g) { return g.injection.count(); },
        [fabric](const Facts& in) { return hostTerms(in, fabric); });
    ratio("leaf", leafFormula, DeviceRole::Leaf, &FabricFigures::oversubscriptionLeaf);
    ratio("spine", spineFormula, DeviceRole::Spine, &FabricFigures::oversubscriptionSpine);
    add(
        "bandwidth_gbps.bisection", BitsPerSecond, bisectionFormula,
        [](const FabricFigures& g) { return countOf(g.bisection); },
        [fabric](const Facts& in) { return hostTerms(in, fabric); }, false, Needs::Graph);
    graphFigure("bandwidth_gbps.bisection_bounds.low", BitsPerSecond, lowFormula,
                [](const FabricFigures& g) { return countOf(g.bisectionLow); });
    graphFigure("bandwidth_gbps.bisection_bounds.high", BitsPerSecond, highFormula,
                [](const FabricFigures& g) { return countOf(g.bisectionHigh); });
    graphFigure("mean_hops", Thousandths, meanHopsFormula,
                [](const FabricFigures& g) { return unlessZero(g.meanHops); });
    graphFigure("path_diversity.least", Pieces, pathsFormula,
                [](const FabricFigures& g) { return unlessZero(g.leastPaths); });
    graphFigure("path_diversity.most", Pieces, pathsFormula,
                [](const FabricFigures& g) { return unlessZero(g.mostPaths); });
    add(
        "max_hops", Pieces, hopsFormula, [](const FabricFigures& g) { return unlessZero(g.maxHops); }, {}, false,
        Needs::Graph);
    add(
        "latency_ns.max_path", Picoseconds, latencyFormula,
        [](const FabricFigures& g) { return unlessZero(g.maxPathLatency.count()); },
        [](const Facts&) { return latencyTerms(); }, false, Needs::Graph);
  }

 private:
  using Figure = std::function<std::optional<std::int64_t>(const FabricFigures&)>;

  void add(std::string key, AmountUnit unit, std::string_view formula, Figure figure, MakeTerms terms,
           bool termsAddUp = true, Needs needs = Needs::Rows) {
    list_.push_back({place_ + std::move(key), unit, termsAddUp, std::string(formula),
                     [i = i_, figure = std::move(figure)](const Facts& f) { return figure(f.report.fabrics[i]); },
                     std::move(terms), needs});
  }
  void graphFigure(std::string key, AmountUnit unit, std::string_view formula, Figure figure) {
    add(std::move(key), unit, formula, std::move(figure), {}, false, Needs::Graph);
  }
  void switches(std::string_view name, std::int64_t FabricFigures::*count, std::optional<DeviceRole> role) {
    add(
        "counts.switches." + std::string(name), Pieces, "switches with links in the fabric",
        [count](const FabricFigures& g) { return g.*count; },
        [fabric = fabric_, role](const Facts& f) {
          std::map<std::pair<Id<DeviceType>, DeviceRole>, std::int64_t> counts;
          f.tally().forEachSwitch(fabric, [&](const DeviceClass& klass, const SwitchLoad&) {
            if (!role || klass.role == *role) ++counts[{klass.type, klass.role}];
          });
          Terms terms;
          for (const auto& [kind, n] : counts) {
            terms.push_back(partTerm(f.catalog[kind.first].part, "", n, 1));
            terms.back().what += " (" + std::string(code(kind.second)) + ")";
          }
          return terms;
        });
  }
  void links(std::string_view name, std::optional<LinkTier> tier, Figure figure) {
    add("counts.links." + std::string(name), Pieces, "links of the fabric, by the roles of their ends",
        std::move(figure), [fabric = fabric_, tier](const Facts& f) {
          return linkTerms(
              f, [](const LinkKind&) { return std::int64_t{1}; },
              [&](const LinkKind& k) { return k.fabric == fabric && (!tier || k.tier == *tier); });
        });
  }
  void ratio(std::string_view name, std::string_view formula, DeviceRole role, std::int64_t FabricFigures::*figure) {
    add(
        "oversubscription." + std::string(name), Thousandths, formula,
        [figure](const FabricFigures& g) { return unlessZero(g.*figure); },
        [fabric = fabric_, role](const Facts& f) { return worstSwitchTerms(f, fabric, role); }, false);
  }

  Explainers& list_;
  std::string place_;
  std::size_t i_;
  Id<Fabric> fabric_;
};

/// The fabric that the design's own figures are of; 0 if none has links.
Id<Fabric> mainOf(const Facts& f) {
  const FabricFigures* figures = mainFabric(f.report, f.design);
  return figures ? figures->fabric : Id<Fabric>{};
}

void explainBandwidth(Explainers& list) {
  const auto hosts = [](const Facts& f) { return hostTerms(f, mainOf(f)); };
  list.push_back({"bandwidth_gbps.injection", BitsPerSecond, true,
                  "sum of the host links' rates of the compute fabric, one way",
                  [](const Facts& f) { return f.report.injection.count(); }, hosts});
  list.push_back({"bandwidth_gbps.bisection", BitsPerSecond, false, std::string(bisectionFormula),
                  [](const Facts& f) { return countOf(f.report.bisection); }, hosts, Needs::Graph});
  list.push_back({"bandwidth_gbps.bisection_bounds.low",
                  BitsPerSecond,
                  false,
                  std::string(lowFormula),
                  [](const Facts& f) { return countOf(f.report.bisectionLow); },
                  {},
                  Needs::Graph});
  list.push_back({"bandwidth_gbps.bisection_bounds.high",
                  BitsPerSecond,
                  false,
                  std::string(highFormula),
                  [](const Facts& f) { return countOf(f.report.bisectionHigh); },
                  {},
                  Needs::Graph});
  list.push_back({"bandwidth_gbps.scale_up_per_accelerator", BitsPerSecond, false,
                  "GB/s of an accelerator in both directions x 8 / 2, averaged over the accelerators",
                  [](const Facts& f) { return f.report.scaleUpPerAccelerator.count(); },
                  [](const Facts& f) {
                    return deviceTerms(
                        f,
                        [](const DeviceClass& c, const DeviceType& t) {
                          return c.isSystem ? times(times(t.scaleUpGigabytesPerSecond, 4'000'000'000), t.accelerators)
                                            : 0;
                        },
                        "scale_up_gigabytes_per_s");
                  }});
  list.push_back({"bandwidth_gbps.scale_out_per_accelerator", BitsPerSecond, false,
                  "rates of the compute fabrics' links at systems, one way, over all accelerators",
                  [](const Facts& f) { return f.report.scaleOutPerAccelerator.count(); },
                  [](const Facts& f) {
                    return linkTerms(
                        f, [](const LinkKind& k) { return times(k.rate.count(), k.systemEnds); },
                        [&f](const LinkKind& k) {
                          const Fabric* fabric = f.design.fabrics.find(k.fabric);
                          return fabric && fabric->kind == FabricKind::Compute && k.systemEnds > 0;
                        });
                  }});
}

void explainLength(Explainers& list) {
  list.push_back({"length_m.total", Millimetres, false, "routes of all cables; a cable is as long as its longest link",
                  [](const Facts& f) { return f.report.totalLengthMm; },
                  [](const Facts& f) {
                    const RouteRules& r = f.settings.routes;
                    const std::string source = "planning default, general knowledge";
                    return Terms{setting("loops of copper, each end", Millimetres, r.loopCopper.count(), source),
                                 setting("loops of fibre, each end", Millimetres, r.loopFibre.count(), source),
                                 setting("share of the route", Thousandths, r.slackPermille, source),
                                 setting("tray above the rack", Millimetres, r.trayClearance.count(), source)};
                  }});
  list.push_back({"length_m.max", Millimetres, true, "the longest link: its route, or the length fixed for its cable",
                  [](const Facts& f) { return f.report.maxLength.count(); },
                  [](const Facts& f) {
                    const Bundle* longest = nullptr;
                    for (const Bundle& b : f.figures.bundles())
                      if (!longest || b.lengths.maximum > longest->lengths.maximum ||
                          (b.lengths.maximum == longest->lengths.maximum && b.key < longest->key))
                        longest = &b;
                    if (!longest || longest->lengths.maximum.count() == 0) return Terms{};
                    const BundleKey& key = longest->key;
                    return Terms{amountTerm("rack " + rackName(f.design, key.a) + " to rack " +
                                                rackName(f.design, key.b) + ", " + f.catalog[key.cable].part.id,
                                            longest->lengths.maximum.count())};
                  }});
}

void explainFindings(Explainers& list) {
  constexpr std::tuple<std::string_view, Severity, std::int64_t Report::*> severities[] = {
      {"error", Severity::Error, &Report::errors},
      {"warning", Severity::Warning, &Report::warnings},
      {"info", Severity::Info, &Report::infos}};
  for (const auto& [name, severity, member] : severities)
    list.push_back({"findings." + std::string(name), Pieces, true,
                    "findings of this severity; equal findings about many objects are one",
                    [member = member](const Facts& f) { return f.report.*member; },
                    [severity = severity](const Facts& f) {
                      std::map<FindingCode, std::int64_t> counts;
                      for (const Finding& finding : f.findings)
                        if (finding.severity == severity) ++counts[finding.code];
                      Terms terms;
                      for (const auto& [code, n] : counts)
                        terms.push_back(
                            plainTerm(std::string(rule(code).name), n, 0, "computed", std::string(rule(code).source)));
                      return terms;
                    },
                    Needs::Findings});
}

}  // namespace

void explainFabrics(Explainers& list, const Facts& f) {
  for (std::size_t i = 0; i < f.report.fabrics.size(); ++i) FabricLister(list, f, i).list(f);
}

void explainDesign(Explainers& list) {
  explainBandwidth(list);
  list.push_back({"oversubscription.leaf", Thousandths, false, std::string(leafFormula),
                  [](const Facts& f) { return unlessZero(f.report.oversubscriptionLeaf); },
                  [](const Facts& f) { return worstSwitchTerms(f, mainOf(f), DeviceRole::Leaf); }});
  list.push_back({"oversubscription.spine", Thousandths, false, std::string(spineFormula),
                  [](const Facts& f) { return unlessZero(f.report.oversubscriptionSpine); },
                  [](const Facts& f) { return worstSwitchTerms(f, mainOf(f), DeviceRole::Spine); }});
  list.push_back({"latency_ns.max_path", Picoseconds, false, std::string(latencyFormula),
                  [](const Facts& f) { return unlessZero(f.report.maxPathLatency.count()); },
                  [](const Facts&) { return latencyTerms(); }, Needs::Graph});
  explainLength(list);
  explainFindings(list);
}

}  // namespace fabric::explain
