// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One link: ends, medium, the route it takes against its reach, what it draws and costs, and what else would do.

#include "core/analysis/loss.h"
#include "core/analysis/optics.h"
#include "core/analysis/reach.h"
#include "core/analysis/route.h"
#include "core/catalog/polarity.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/inspector/link_blocks.h"
#include "ui/panels/inspector/link_facts.h"
#include "ui/panels/inspector/project_fields.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/wording/text.h"

#include <algorithm>

namespace fabric::ui {

namespace {

EndCard endCard(const DescribeContext& context, Shapes& shapes, const LinkFacts& facts, bool endB) {
  const Design& design = context.design();
  const Id<Device> device = endB ? facts.link.b : facts.link.a;
  const std::uint16_t port = endB ? facts.link.portB : facts.link.portA;
  const TransceiverType* module = endB ? facts.moduleB : facts.moduleA;
  EndCard card;
  card.letter = endB ? QStringLiteral("B") : QStringLiteral("A");
  card.device = QString::fromStdString(design.devices[device].name);
  card.port = text(shapes.of(design, device).portName(port));
  card.objects = {ObjectRef::of(device)};
  if (module) {
    card.module = PartText::moduleName(*module);
    card.number = text(module->part.number);
    const auto power = module->typical ? module->typical : module->maximum;
    if (power) card.power = powerText(*power);
  } else if (facts.cableType->technology != Technology::Fibre) {
    card.module = PartText::name(*facts.cableType);
    if (facts.order) {
      const CableLength& length = facts.cableType->lengths[facts.order->length];
      const auto power = endB ? length.powerB : length.powerA;
      if (power) card.power = powerText(*power);
      card.number = text(length.part.number);
    }
  } else {
    card.module = Describe::tr("no module");
  }
  return card;
}

QString lengthList(const CableType& cable) {
  QStringList list;
  for (const CableLength& length : cable.lengths) {
    if (list.size() == 5) {
      list << QStringLiteral("…");
      break;
    }
    list << shortNumberText(length.length.inMetres(), 1);
  }
  return list.join(QStringLiteral(", "));
}

InspectorSection medium(const LinkFacts& facts, const DescribeContext& context) {
  const CableType& cable = *facts.cableType;
  PropertyBlock block;
  block.rows.push_back({.id = QStringLiteral("policy"),
                        .label = Describe::tr("Policy"),
                        .value = tierPolicyText(context.settings().media, facts.tier),
                        .toolTip = Describe::tr("Media policy of the tier, in the project's settings")});
  block.rows.push_back({.id = QStringLiteral("cable"),
                        .label = cable.technology == Technology::Fibre ? Describe::tr("Fibre") : Describe::tr("Cable"),
                        .value = PartText::name(cable)});
  if (const auto polarity = polarityOf(cable))
    block.rows.push_back({.id = QStringLiteral("polarity"),
                          .label = Describe::tr("Polarity"),
                          .value = Describe::tr("type %1").arg(QLatin1Char(*polarity))});
  for (const CableLength& length : cable.lengths) {
    Describe::addIfMissing(context, length.part.id, block);
    if (block.rows.back().id == QLatin1String("missing")) break;
  }
  block.rows.push_back({.id = QStringLiteral("fixed"),
                        .label = Describe::tr("Fixed length"),
                        .kind = PropertyKind::Field,
                        .value = facts.cable.fixedLength > Length{} ? lengthText(facts.cable.fixedLength)
                                                                    : Describe::tr("follows route"),
                        .toolTip = Describe::tr("A length fixes the order; empty follows the route")});
  PropertyRow order{.id = QStringLiteral("order"),
                    .label = Describe::tr("Order length"),
                    .kind = PropertyKind::Computed,
                    .value = unknownValue()};
  if (facts.order) {
    order.value = shortLengthText(facts.order->ordered);
    order.note =
        facts.order->madeToLength ? Describe::tr("made to length") : QStringLiteral("(%1)").arg(lengthList(cable));
  } else if (facts.length) {
    order.value = Describe::tr("none long enough");
    order.valueColour = Token::StatusError;
  }
  WhyBlock why{order.value, Describe::tr("The shortest length sold that is enough"), {}};
  if (facts.route)
    why.terms.push_back({Describe::tr("Route with loops and allowance"), {}, lengthText(facts.route->total), {}});
  if (facts.cable.fixedLength > Length{})
    why.terms.push_back({Describe::tr("Fixed by the engineer"), {}, lengthText(facts.cable.fixedLength), {}});
  block.why[order.id] = std::move(why);
  block.rows.push_back(std::move(order));
  return {QStringLiteral("medium"), Describe::tr("Medium"), {}, {std::move(block)}};
}

RouteBlock routeParts(const LinkFacts& facts, const DescribeContext& context) {
  RouteBlock block;
  if (!facts.route || facts.route->total <= Length{}) return block;
  const Design& design = context.design();
  const auto part = [&](const QString& name, Length length, Token colour) {
    if (length > Length{}) block.parts.push_back({name, lengthText(length), length / facts.route->total, colour});
  };
  const auto rackOf = [&](Id<Device> device) {
    return QString::fromStdString(rackName(design, design.devices[device].rack));
  };
  const RouteRules& rules = context.settings().routes;
  if (facts.route->inRack) {
    part(Describe::tr("Between heights"), facts.route->tray, Token::Chart1);
    part(Describe::tr("To the sides"), facts.route->upA + facts.route->upB, Token::MediumOm4);
    part(Describe::tr("Slack"), facts.route->slack, Token::Chart6);
    return block;
  }
  const RackRow& rowA = design.rows[design.racks[design.devices[facts.link.a].rack].row];
  const RackRow& rowB = design.rows[design.racks[design.devices[facts.link.b].rack].row];
  const QString tray =
      rowA.name == rowB.name
          ? Describe::tr("Tray %1").arg(QString::fromStdString(rowA.name))
          : Describe::tr("Trays %1–%2").arg(QString::fromStdString(rowA.name), QString::fromStdString(rowB.name));
  part(Describe::tr("Up %1").arg(rackOf(facts.link.a)), facts.route->upA, Token::Chart1);
  part(tray, facts.route->tray, Token::MediumOm4);
  part(Describe::tr("Up %1").arg(rackOf(facts.link.b)), facts.route->upB, Token::Chart1);
  part(Describe::tr("Loops"), facts.route->loops, Token::Chart6);
  part(Describe::tr("Allowance %1").arg(percentText(rules.slackPermille / 1000.0, 1)), facts.route->slack,
       Token::Chart6);
  return block;
}

/// What fibre and joints take of the modules' budget; nothing where an end is fixed to the cable.
void addLoss(PropertyBlock& block, const LinkFacts& facts) {
  if (!facts.length || facts.cableType->technology != Technology::Fibre) return;
  PropertyRow loss{.id = QStringLiteral("loss"),
                   .label = Describe::tr("Channel loss"),
                   .kind = PropertyKind::Computed,
                   .value = unknownValue()};
  PropertyRow left{.id = QStringLiteral("loss-margin"),
                   .label = Describe::tr("Loss margin"),
                   .kind = PropertyKind::Computed,
                   .value = unknownValue()};
  const auto lost = linkLoss(*facts.cableType, *facts.length);
  const auto margin = lossMargin(*facts.cableType, *facts.length, facts.moduleA, facts.moduleB);
  const QString formula = Describe::tr("Attenuation of the fibre over its length, and a joint at either end");
  if (!lost) {
    block.why[loss.id] = {loss.value, Describe::tr("Not known: the catalog has no loss of this cable"), {}};
  } else {
    loss.value = margin ? Describe::tr("%1 of %2").arg(decibelText(*lost, 2), decibelText(*lost + *margin))
                        : decibelText(*lost, 2);
    const Decibel joints = *facts.cableType->lossPerEnd + *facts.cableType->lossPerEnd;
    const QString source = text(facts.cableType->part.provenance.source);
    block.why[loss.id] = {
        loss.value,
        formula,
        {{Describe::tr("Fibre"),
          Describe::tr("%1 per km × %2")
              .arg(decibelText(*facts.cableType->attenuationPerKm), lengthText(*facts.length)),
          decibelText(*lost - joints, 3), source},
         {Describe::tr("Joints"), Describe::tr("2 × %1").arg(decibelText(joints - *facts.cableType->lossPerEnd, 2)),
          decibelText(joints, 2), source}}};
  }
  if (!margin) {
    block.why[left.id] = {left.value, Describe::tr("Not known: the budget of a module or the loss is missing"), {}};
  } else {
    left.value = decibelText(*margin, 2);
    left.valueColour = *margin < Decibel{} ? Token::StatusError : Token::StatusOk;
    block.why[left.id] = {left.value,
                          Describe::tr("Smaller budget of the two modules less the loss"),
                          {{Describe::tr("Budget"), {}, decibelText(*lost + *margin), {}},
                           {Describe::tr("Channel loss"), {}, QStringLiteral("−") + decibelText(*lost, 2), {}}}};
  }
  block.rows.push_back(std::move(loss));
  block.rows.push_back(std::move(left));
}

InspectorSection reach(const LinkFacts& facts, const DescribeContext& context) {
  InspectorSection section{QStringLiteral("reach"), Describe::tr("Reach"), {}, {}};
  if (facts.length && facts.reach > Length{})
    section.note = Describe::tr("%1 of %2").arg(lengthText(*facts.length), shortLengthText(facts.reach));
  else if (facts.length) section.note = lengthText(*facts.length);
  section.blocks.push_back(routeParts(facts, context));
  PropertyBlock block;
  PropertyRow limit{.id = QStringLiteral("limit"),
                    .label = Describe::tr("Limit"),
                    .kind = PropertyKind::Computed,
                    .value = facts.reach > Length{} ? shortLengthText(facts.reach) : unknownValue()};
  block.why[limit.id] = {
      limit.value, QString::fromStdString(reachReason(*facts.cableType, facts.moduleA, facts.moduleB)), {}};
  block.rows.push_back(std::move(limit));
  PropertyRow margin{.id = QStringLiteral("margin"),
                     .label = Describe::tr("Margin"),
                     .kind = PropertyKind::Computed,
                     .value = unknownValue()};
  if (facts.length && facts.reach > Length{}) {
    const Length left = facts.reach - *facts.length;
    const ReachVerdict verdict =
        verdictOf(facts.length->count(), facts.reach.count(), context.settings().routes.marginPermille);
    margin.value =
        left < Length{} ? Describe::tr("✕ %1 over").arg(lengthText(-left)) : Describe::tr("✓ %1").arg(lengthText(left));
    margin.valueColour = verdict == ReachVerdict::Exceeded    ? Token::StatusError
                         : verdict == ReachVerdict::NearLimit ? Token::StatusWarning
                                                              : Token::StatusOk;
    block.why[margin.id] = {margin.value,
                            Describe::tr("Limit less length"),
                            {{Describe::tr("Limit"), {}, shortLengthText(facts.reach), {}},
                             {Describe::tr("Length"), {}, QStringLiteral("−") + lengthText(*facts.length), {}}}};
  } else {
    block.why[margin.id] = {margin.value, Describe::tr("Not known: the route or the limit is missing"), {}};
  }
  block.rows.push_back(std::move(margin));
  addLoss(block, facts);
  section.blocks.push_back(std::move(block));
  return section;
}

WhyBlock powerWhy(const LinkFacts& facts, const QString& result) {
  WhyBlock why{result, Describe::tr("Shares of modules and cable that this link uses"), {}};
  const auto module = [&](const TransceiverType* type, int links) {
    if (!type) return;
    const auto power = type->maximum ? type->maximum : type->typical;
    if (!power) return;
    why.terms.push_back(
        {PartText::moduleName(*type),
         links > 1 ? Describe::tr("%1 ÷ %2 links").arg(powerText(*power), countText(links)) : powerText(*power),
         powerText(Power::milliwatts(power->inMilliwatts() / links)), text(type->part.provenance.source),
         text(type->part.id)});
  };
  module(facts.moduleA, facts.option ? facts.option->linksPerModuleA : 1);
  module(facts.moduleB, facts.option ? facts.option->linksPerModuleB : 1);
  return why;
}

WhyBlock costWhy(const LinkFacts& facts, const QString& result) {
  WhyBlock why{result, Describe::tr("Shares of modules and cable that this link uses"), {}};
  const auto module = [&](const TransceiverType* type, int links) {
    if (!type || !type->part.price.amount) return;
    why.terms.push_back({PartText::moduleName(*type),
                         links > 1
                             ? Describe::tr("%1 ÷ %2 links").arg(PartText::price(type->part.price), countText(links))
                             : PartText::price(type->part.price),
                         moneyText(Money::microDollars(type->part.price.amount->count() / links)),
                         text(type->part.provenance.source), text(type->part.id)});
  };
  module(facts.moduleA, facts.option ? facts.option->linksPerModuleA : 1);
  module(facts.moduleB, facts.option ? facts.option->linksPerModuleB : 1);
  if (facts.order && facts.order->price) {
    const int links = facts.option ? facts.option->linksPerCable : 1;
    why.terms.push_back(
        {Describe::tr("%1, %2").arg(PartText::name(*facts.cableType), shortLengthText(facts.order->ordered)),
         links > 1 ? Describe::tr("%1 ÷ %2 links").arg(moneyText(*facts.order->price), countText(links)) : QString(),
         moneyText(Money::microDollars(facts.order->price->count() / links)),
         {}});
  }
  return why;
}

InspectorSection powerAndCostOf(const LinkFacts& facts, const DescribeContext& context) {
  InspectorSection section{QStringLiteral("power"), Describe::tr("Power and cost"), {}, {}};
  if (facts.option && (facts.option->linksPerModuleA > 1 || facts.option->linksPerModuleB > 1))
    section.note = Describe::tr("its share of each module");
  PropertyBlock block;
  PropertyRow power{.id = QStringLiteral("power"),
                    .label = Describe::tr("Power"),
                    .kind = PropertyKind::Computed,
                    .value = unknownValue()};
  PropertyRow cost{.id = QStringLiteral("cost"),
                   .label = Describe::tr("Cost"),
                   .kind = PropertyKind::Computed,
                   .value = unknownValue()};
  const auto own =
      facts.option && facts.length ? mediaCost(context.catalog(), *facts.option, *facts.length) : std::nullopt;
  if (own) {
    power.value = powerText(own->power);
    if (facts.rate > DataRate{}) {
      const double picojoules = static_cast<double>(femtojoulesPerBit(own->power, facts.rate)) / 1000;
      power.note = Describe::tr("%1 pJ/bit").arg(numberText(picojoules, 1));
    }
    cost.value = moneyText(own->price);
    if (!own->complete) cost.note = Describe::tr("a part has no price");
  }
  block.why[power.id] = powerWhy(facts, power.value);
  block.why[cost.id] = costWhy(facts, cost.value);
  block.rows = {std::move(power), std::move(cost)};
  section.blocks.push_back(std::move(block));
  return section;
}

}  // namespace

TableBlock alternativesTable(const std::vector<Alternative>& choices) {
  TableBlock table{QStringLiteral("alternatives"),
                   {{QString(), 16},
                    {Describe::tr("Medium")},
                    {Describe::tr("Power"), 50, true},
                    {Describe::tr("Cost"), 50, true},
                    {QString(), 62, true}},
                   {}};
  for (const Alternative& choice : choices) {
    MiniRow line;
    const Token mark = standingToken(choice.standing);
    line.cells = {
        {QString(), mark, standingIcon(choice.standing)},
        {choice.name},
        {choice.cost ? powerText(choice.cost->power) : notApplicable(), Token::TextSecondary},
        {choice.cost && choice.cost->complete ? moneyText(choice.cost->price) : notApplicable(), Token::TextSecondary},
        {choice.current ? Describe::tr("current") : choice.reason, Token::TextMuted}};
    line.marked = choice.current;
    line.toolTip = choice.explanation;
    if (!choice.current && choice.standing != Standing::Error) line.action = choice.key;
    table.rows.push_back(std::move(line));
  }
  return table;
}

InspectorContent Describe::link(const DescribeContext& context, Id<Link> id) {
  Shapes shapes(context.catalog());
  const LinkFacts facts = linkFacts(context, shapes, id);
  const Design& design = context.design();
  InspectorContent content;
  content.type = QStringLiteral("link");
  content.symbol = {.kind = InspectorSymbol::Kind::Strand, .medium = mediumToken(*facts.cableType)};
  content.name = cableName(facts.link.cable);
  QStringList line{tr("Link"), fabricName(context, facts.link.fabric)};
  const Device& a = design.devices[facts.link.a];
  const Device& b = design.devices[facts.link.b];
  if (const int rail = std::max(a.rail, b.rail)) line << tr("rail %1").arg(rail);
  QString rate = shortRate(facts.rate);
  const QString generation = facts.generation;
  if (!generation.isEmpty()) rate += QLatin1Char(' ') + generation;
  line << rate;
  line.removeAll(QString());
  content.line = line.join(QStringLiteral(" · "));

  EndBlock ends{{endCard(context, shapes, facts, false), endCard(context, shapes, facts, true)}};
  content.sections.push_back({QStringLiteral("ends"), tr("Ends"), {}, {std::move(ends)}});
  content.sections.push_back(medium(facts, context));
  content.sections.push_back(reach(facts, context));
  content.sections.push_back(powerAndCostOf(facts, context));
  content.sections.push_back({QStringLiteral("alternatives"),
                              tr("Alternatives for this link"),
                              {},
                              {alternativesTable(alternativesFor(context.catalog(), facts))}});
  const ObjectRef self = ObjectRef::of(id);
  if (std::vector<CheckLine> lines = findingsAbout(context, std::span(&self, 1)); !lines.empty())
    content.sections.push_back({QStringLiteral("checks"), tr("Checks"), {}, {CheckBlock{std::move(lines)}}});
  return content;
}

}  // namespace fabric::ui
