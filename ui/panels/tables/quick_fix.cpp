// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/quick_fix.h"

#include "core/compose/fix_findings.h"
#include "ui/panels/text/number_text.h"

#include <algorithm>

namespace fabric::ui {

namespace {

/// A finding about more links than this asks for a policy, not for a button.
constexpr std::size_t mostLinks = 4096;

QString signedMoney(Money money) { return money < Money{} ? moneyText(money) : QStringLiteral("+") + moneyText(money); }
QString signedPower(Power power) {
  return power < Power{} ? QStringLiteral("−") + powerText(-power) : QStringLiteral("+") + powerText(power);
}

}  // namespace

std::optional<QuickFix> quickFixFor(const Finding& finding, const DescribeContext& context) {
  if (!isMendedByMedia(finding.code)) return std::nullopt;
  Shapes shapes(context.catalog());
  const std::vector<Id<Link>> links = linksOfFinding(finding, context.design(), shapes, mostLinks);
  if (links.empty() || links.size() > mostLinks) return std::nullopt;
  LinkFacts facts = linkFacts(context, shapes, links.front());
  // What is chosen must reach along the longest of them.
  const FloorPlan plan(context.design(), context.catalog(), context.settings().routes);
  for (const Id<Link> id : links) {
    const Link& link = context.design().links[id];
    const auto route = routeBetween(plan, context.settings().routes, link.a, link.b, LoopKind::Fibre);
    if (route && (!facts.length || route->total > *facts.length)) facts.length = route->total;
  }
  const std::vector<Alternative> choices = alternativesFor(context.catalog(), facts);
  const auto best = std::ranges::find_if(
      choices, [](const Alternative& choice) { return choice.standing == Standing::Good && !choice.current; });
  if (best == choices.end()) return std::nullopt;
  QuickFix fix;
  fix.text = Describe::tr("Use %1").arg(best->name);
  fix.links = links;
  fix.option = best->option;
  const auto count = static_cast<std::int64_t>(linksSharingCages(context.design(), shapes, fix.links).size());
  QStringList effects{count == 1 ? Describe::tr("1 link changes")
                                 : Describe::tr("%1 links change").arg(countText(count))};
  const auto now = facts.option
                       ? mediaCost(context.catalog(), *facts.option, std::min(*facts.length, facts.option->reach))
                       : std::nullopt;
  if (now && best->cost) {
    effects << signedPower((best->cost->power - now->power) * count);
    if (now->complete && best->cost->complete) effects << signedMoney((best->cost->price - now->price) * count);
  } else if (best->cost) {
    effects << Describe::tr("%1 a link").arg(powerText(best->cost->power));
    if (best->cost->complete) effects << Describe::tr("%1 a link").arg(moneyText(best->cost->price));
  }
  fix.preview = effects.join(QStringLiteral(" · "));
  return fix;
}

}  // namespace fabric::ui
