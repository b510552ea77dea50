// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/quick_fix.h"

#include "ui/panels/text/number_text.h"

#include <algorithm>
#include <set>

namespace fabric::ui {

namespace {

/// A finding about more links than this asks for a policy, not for a button.
constexpr std::size_t mostLinks = 4096;

bool isAboutMedia(FindingCode code) {
  switch (code) {
  case FindingCode::ReachExceeded:
  case FindingCode::FitCage:
  case FindingCode::FitTop:
  case FindingCode::FitPorts:
  case FindingCode::MatchLaneRate:
  case FindingCode::MatchWavelength:
  case FindingCode::MatchMedium:
  case FindingCode::MatchConnector:
  case FindingCode::MatchPolish:
  case FindingCode::MatchProtocol:
  case FindingCode::ModuleMissing: return true;
  default: return false;
  }
}

void addCage(std::set<Id<Link>>& links, const Design& design, Shapes& shapes, Id<Device> device, std::uint16_t cage) {
  const ShapeCage& place = shapes.of(design, device).cages()[cage];
  for (std::uint16_t port = place.firstPort; port < place.firstPort + place.ports; ++port)
    if (const Id<Link> link = design.linkAt(device, port)) links.insert(link);
}

std::set<Id<Link>> linksOf(const Finding& finding, const Design& design, Shapes& shapes) {
  std::set<Id<Link>> links;
  for (const ObjectRef& object : finding.objects) {
    if (links.size() > mostLinks) break;
    if (object.kind == ObjectKind::Link && design.links.contains({object.id})) links.insert({object.id});
    if (object.kind == ObjectKind::Port)
      if (const Id<Link> link = design.linkAt({object.id}, object.sub)) links.insert(link);
    if (object.kind == ObjectKind::Cage && design.devices.contains({object.id}))
      addCage(links, design, shapes, {object.id}, object.sub);
    if (const Module* module = object.kind == ObjectKind::Module ? design.modules.find({object.id}) : nullptr)
      addCage(links, design, shapes, module->device, module->cage);
  }
  return links;
}

QString signedMoney(Money money) { return money < Money{} ? moneyText(money) : QStringLiteral("+") + moneyText(money); }
QString signedPower(Power power) {
  return power < Power{} ? QStringLiteral("−") + powerText(-power) : QStringLiteral("+") + powerText(power);
}

}  // namespace

std::optional<QuickFix> quickFixFor(const Finding& finding, const DescribeContext& context) {
  if (!isAboutMedia(finding.code)) return std::nullopt;
  Shapes shapes(context.catalog());
  const std::set<Id<Link>> links = linksOf(finding, context.design(), shapes);
  if (links.empty() || links.size() > mostLinks) return std::nullopt;
  LinkFacts facts = linkFacts(context, shapes, *links.begin());
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
  fix.links.assign(links.begin(), links.end());
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
