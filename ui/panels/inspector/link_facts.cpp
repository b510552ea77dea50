// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector/link_facts.h"

#include "core/analysis/reach.h"
#include "core/analysis/tiers.h"
#include "core/catalog/fit.h"
#include "core/compose/link_ways.h"
#include "ui/panels/inspector/link_blocks.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/wording/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace fabric::ui {

namespace {

Id<TransceiverType> moduleAt(const Design& design, Shapes& shapes, Id<Device> device, std::uint16_t port) {
  const Id<Module> module = design.moduleIn(device, shapes.of(design, device).ports()[port].cage);
  return module ? design.modules[module].type : Id<TransceiverType>{};
}

/// "2×DR4 LPO", "AEC", "CPO": what people call the way.
QString optionName(const Catalog& catalog, const MediaOption& option) {
  const Id<TransceiverType> module = option.moduleA ? option.moduleA : option.moduleB;
  if (!module) return option.cable ? PartText::name(catalog[option.cable]) : PartText::technology(option.technology);
  QString name = PartText::opticsName(catalog[module]) + QLatin1Char(' ') + PartText::technology(option.technology);
  if (option.linksPerCable > 1) name += QStringLiteral(" 1:%1").arg(option.linksPerCable);
  return name;
}

QString optionKey(const MediaOption& option) {
  return QStringLiteral("%1/%2/%3/%4")
      .arg(option.moduleA.value)
      .arg(option.moduleB.value)
      .arg(option.cable.value)
      .arg(option.reversed);
}

/// A word for the code of a broken rule.
QString shortReason(std::string_view code) {
  const std::string_view area = code.substr(0, code.find('.'));
  if (code == "fit.top") return Describe::tr("top");
  if (code == "match.lane-rate") return Describe::tr("lane rate");
  if (code == "match.protocol") return Describe::tr("protocol");
  if (code == "match.medium") return Describe::tr("medium");
  if (area == "fit") return Describe::tr("cage");
  return Describe::tr("no match");
}

std::optional<MediaOption> currentOption(const LinkFacts& facts, Id<TransceiverType> moduleA,
                                         Id<TransceiverType> moduleB, Id<CableType> cable) {
  const auto found = std::ranges::find_if(facts.options, [&](const MediaOption& option) {
    const bool modules =
        facts.cableType->technology != Technology::Fibre || (option.moduleA == moduleA && option.moduleB == moduleB);
    return option.cable == cable && modules;
  });
  return found == facts.options.end() ? std::nullopt : std::optional(*found);
}

Alternative judged(const Catalog& catalog, const LinkFacts& facts, const MediaOption& option) {
  Alternative choice;
  choice.key = optionKey(option);
  choice.name = optionName(catalog, option);
  choice.option = option;
  choice.current = facts.option && optionKey(*facts.option) == choice.key;
  if (option.cable) choice.explanation = PartText::name(catalog[option.cable]);  // refused ways may have none
  if (option.moduleA)
    choice.explanation = PartText::name(catalog[option.moduleA]) + QStringLiteral(" · ") + choice.explanation;
  if (!option.verdict) {
    choice.standing = Standing::Error;
    choice.reason = shortReason(option.verdict.code);
    choice.explanation = text(option.verdict.reason);
    return choice;
  }
  if (facts.length && option.reach > Length{} && *facts.length > option.reach) {
    choice.standing = Standing::Error;
    choice.reason = Describe::tr("reach");
    choice.explanation =
        Describe::tr("reaches %1, the link is %2").arg(shortLengthText(option.reach), lengthText(*facts.length));
    return choice;
  }
  choice.cost = mediaCost(catalog, option, facts.length.value_or(Length{}));
  if (!option.verdict.caution.empty()) {
    choice.standing = Standing::Warning;
    choice.reason = Describe::tr("host");
    choice.explanation = text(option.verdict.caution);
  }
  return choice;
}

/// Better first: works, works without a condition, ships, known price, lower price.
bool better(const Alternative& a, const Alternative& b) {
  const auto rank = [](const Alternative& choice) {
    return std::tuple(choice.standing == Standing::Error, choice.standing == Standing::Warning,
                      choice.option.availability != Availability::Shipping, !(choice.cost && choice.cost->complete),
                      choice.cost ? choice.cost->price.count() : 0);
  };
  return rank(a) < rank(b);
}

}  // namespace

QString cableName(Id<Cable> cable) { return QStringLiteral("C-%1").arg(cable.value, 4, 10, QLatin1Char('0')); }

LinkFacts linkFacts(const DescribeContext& context, Shapes& shapes, Id<Link> id) {
  const Design& design = context.design();
  const Catalog& catalog = context.catalog();
  LinkFacts facts;
  facts.id = id;
  facts.link = design.links[id];
  facts.cable = design.cables[facts.link.cable];
  facts.cableType = &catalog[facts.cable.type];
  facts.tier = tierBetween(context.design(), context.catalog(), facts.link.fabric, facts.link.a, facts.link.b);
  const Id<TransceiverType> moduleA = moduleAt(design, shapes, facts.link.a, facts.link.portA);
  const Id<TransceiverType> moduleB = moduleAt(design, shapes, facts.link.b, facts.link.portB);
  const PortEnd a = portEndOf(design, catalog, shapes, {facts.link.a, facts.link.portA}),
                b = portEndOf(design, catalog, shapes, {facts.link.b, facts.link.portB});
  facts.rate = a.portRate;
  facts.generation = PartText::generation(a.group.laneRate, a.group.protocols);
  if (facts.generation.isEmpty()) facts.generation = PartText::generation(b.group.laneRate, b.group.protocols);
  if (facts.cableType->technology == Technology::Fibre) {
    if (moduleA) facts.moduleA = &catalog[moduleA];
    else if (a.engine) facts.moduleA = &catalog[a.engine];
    if (moduleB) facts.moduleB = &catalog[moduleB];
    else if (b.engine) facts.moduleB = &catalog[b.engine];
  }
  if (const auto route = routeOf(design, catalog, context.settings().routes, id)) {
    facts.route = *route;
    facts.length = std::max(route->total, facts.cable.fixedLength);
  } else if (facts.cable.fixedLength > Length{}) {
    facts.length = facts.cable.fixedLength;
  }
  if (facts.length)
    facts.order =
        orderCable(*facts.cableType, facts.cable.fixedLength > Length{} ? facts.cable.fixedLength : *facts.length);
  facts.reach = reachOver(*facts.cableType, facts.moduleA, facts.moduleB);
  if (a.portRate == b.portRate) facts.options = mediaOptions(catalog, a, b);
  facts.option = currentOption(facts, moduleA, moduleB, facts.cable.type);
  return facts;
}

std::vector<Alternative> alternativesFor(const Catalog& catalog, const LinkFacts& facts) {
  std::map<QString, Alternative> best;  // of each name
  for (const MediaOption& option : facts.options) {
    Alternative choice = judged(catalog, facts, option);
    const auto [at, fresh] = best.try_emplace(choice.name, choice);
    if (fresh || at->second.current) continue;
    if (choice.current || better(choice, at->second)) at->second = std::move(choice);
  }
  std::vector<Alternative> list;
  std::map<Technology, Alternative> refused;
  for (auto& [name, choice] : best) {
    if (choice.standing != Standing::Error || choice.current) list.push_back(std::move(choice));
    else refused.try_emplace(choice.option.technology, std::move(choice));
  }
  std::ranges::stable_sort(list, better);
  for (auto& [technology, choice] : refused) {
    const bool works =
        std::ranges::any_of(list, [&](const Alternative& other) { return other.option.technology == technology; });
    if (works) continue;
    choice.name = PartText::technology(technology);
    list.push_back(std::move(choice));
  }
  return list;
}

}  // namespace fabric::ui
