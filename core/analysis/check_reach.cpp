// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lengths against reach, and losses against budgets. The tally knows whether there is anything to find; links are
// looked at only then.

#include <algorithm>

#include "core/analysis/checks.h"
#include "core/analysis/loss.h"
#include "core/analysis/reach.h"
#include "core/catalog/fit.h"

namespace fabric {

namespace {

bool losesTooMuch(const Catalog& catalog, const LinkKind& kind, Length length) {
  if (!kind.moduleA || !kind.moduleB) return false;
  const auto left = lossMargin(catalog[kind.cable], length, &catalog[kind.moduleA], &catalog[kind.moduleB]);
  return left && *left < Decibel{};
}

bool anythingToFind(const CheckInput& in) {
  bool fixed = false;
  in.design.cables.forEach([&](Id<Cable>, const Cable& cable) { fixed = fixed || cable.fixedLength.count() > 0; });
  return fixed || std::ranges::any_of(in.tally.kinds(), [&](const LinkKind& kind) {
           // Loss grows with length: what passes at the reach passes wherever the reach does.
           return kind.overReach > 0 || kind.nearReach > 0 || kind.unknownLength > 0 ||
                  (kind.links > 0 && losesTooMuch(in.catalog, kind, kind.reach));
         });
}

/// Findings of one verdict on links with one reach: the longest is told.
struct LongLinks {
  std::vector<ObjectRef> links;
  Length longest;
};

}  // namespace

void checkReach(const CheckInput& in, FindingSet& out) {
  if (!anythingToFind(in)) return;
  std::map<std::tuple<FindingCode, const LinkKind*, Id<CableType>>, LongLinks> groups;
  const RouteTable routes(in.design, in.catalog, in.settings.routes);
  in.design.links.forEach([&](Id<Link> id, const Link& link) {
    if (in.stop.stop_requested()) return;
    const Cable& cable = in.design.cables[link.cable];
    const CableType& type = in.catalog[cable.type];
    const std::int32_t route = routes.millimetres(link.a, link.b, loopKind(type.technology));
    const std::int32_t fixed = cable.fixedLength.count();
    const std::int32_t length = std::max(route, fixed > 0 ? fixed : route);
    const auto find = [&](FindingCode code, const LinkKind* kind) {
      LongLinks& group = groups[{code, kind, cable.type}];
      group.links.push_back(ObjectRef::of(id));
      group.longest = std::max(group.longest, Length::millimetres(std::max(length, 0)));
    };
    if (length < 0) return find(FindingCode::LengthUnknown, nullptr);
    if (fixed > 0 && fixed < route)
      out.add(FindingCode::LengthShort,
              {{"cable_m", toText(cable.fixedLength)}, {"length_m", toText(Length::millimetres(route))}},
              ObjectRef::of(id));
    const LinkKind& kind = in.tally.kindOf(link, cable.type);
    const ReachVerdict verdict = verdictOf(length, kind.reach.count(), in.settings.routes.marginPermille);
    if (verdict == ReachVerdict::Exceeded) find(FindingCode::ReachExceeded, &kind);
    if (verdict == ReachVerdict::NearLimit) find(FindingCode::ReachMargin, &kind);
    if (losesTooMuch(in.catalog, kind, Length::millimetres(length))) find(FindingCode::LossExceeded, &kind);
  });
  for (const auto& [key, group] : groups) {
    const auto& [code, kind, cable] = key;
    FindingSet::Values values{{"cable", in.catalog[cable].part.id}};
    if (kind && code == FindingCode::LossExceeded) {
      values.push_back({"length_m", toText(group.longest)});
      values.push_back({"loss_db", toText(*linkLoss(in.catalog[cable], group.longest))});
      values.push_back({"budget_db", toText(*lossBudget(in.catalog[kind->moduleA], in.catalog[kind->moduleB]))});
    } else if (kind) {
      const TransceiverType* a = kind->moduleA ? &in.catalog[kind->moduleA] : nullptr;
      const TransceiverType* b = kind->moduleB ? &in.catalog[kind->moduleB] : nullptr;
      values.push_back({"length_m", toText(group.longest)});
      values.push_back({"reach_m", toText(kind->reach)});
      values.push_back({"reason", reachReason(in.catalog[cable], a, b)});
    }
    out.add(code, rule(code).severity, std::move(values), group.links);
  }
}

}  // namespace fabric
