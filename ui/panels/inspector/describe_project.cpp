// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project's settings: shown when nothing is selected.

#include "ui/panels/inspector/describe.h"
#include "ui/panels/inspector/project_fields.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/variant_text.h"

#include <iterator>

namespace fabric::ui {

namespace {

InspectorSection economy(const DescribeContext& context) {
  const EconomyRules& rules = context.settings().economy;
  const Currency& currency = rules.currency;
  PropertyBlock block;
  const QString code = QString::fromStdString(currency.code);
  block.rows.push_back(
      {.id = QStringLiteral("currency"),
       .label = Describe::tr("Currency"),
       .kind = PropertyKind::Field,
       .value = currency.isDollar()
                    ? code
                    : code + QChar(QChar::Nbsp) +
                          shortNumberText(static_cast<double>(currency.perDollarMillionths) / Currency::million, 6),
       .toolTip = Describe::tr("A code and what one US dollar costs in it: \"EUR 0.92\". The catalog prices in US "
                               "dollars.")});
  block.rows.push_back({.id = QStringLiteral("prices-valid-on"),
                        .label = Describe::tr("Prices valid on"),
                        .kind = PropertyKind::Field,
                        .value = QString::fromStdString(rules.pricesValidOn),
                        .toolTip = Describe::tr("A day, as 2026-03-31. Prices more than 180 days older are flagged.")});
  const double tariff = currency.of(rules.tariffPerKwh).value_or(rules.tariffPerKwh).inDollars();
  block.rows.push_back({.id = QStringLiteral("tariff"),
                        .label = Describe::tr("Tariff"),
                        .kind = PropertyKind::Field,
                        .value = Describe::tr("%1 per kWh").arg(currencySign(currency) + shortNumberText(tariff, 4))});
  block.rows.push_back({.id = QStringLiteral("pue"),
                        .label = Describe::tr("PUE"),
                        .kind = PropertyKind::Field,
                        .value = shortNumberText(rules.pueThousandths / 1000.0, 3),
                        .toolTip = Describe::tr("Power of the building for each watt of IT")});
  block.rows.push_back({.id = QStringLiteral("years"),
                        .label = Describe::tr("Years"),
                        .kind = PropertyKind::Field,
                        .value = countText(rules.years),
                        .toolTip = Describe::tr("Years of energy in the total cost of ownership")});
  return {QStringLiteral("economy"), Describe::tr("Economy"), {}, {std::move(block)}};
}

InspectorSection media(const DescribeContext& context) {
  const MediaPolicy& policy = context.settings().media;
  PropertyBlock block;
  const auto row = [&](const char* id, const QString& label, const std::string& value) {
    QStringList choices = policyTexts();
    const QString shown = policyText(value);
    if (!choices.contains(shown)) choices << shown;
    block.rows.push_back(
        {.id = QLatin1String(id), .label = label, .kind = PropertyKind::Choice, .value = shown, .choices = choices});
  };
  row("media-host-leaf", Describe::tr("Host–leaf"), policy.hostLeaf);
  row("media-leaf-spine", Describe::tr("Leaf–spine"), policy.leafSpine);
  row("media-spine-core", Describe::tr("Spine–core"), policy.spineCore);
  return {QStringLiteral("media"), Describe::tr("Media policy"), {}, {std::move(block)}};
}

InspectorSection slack(const DescribeContext& context) {
  const RouteRules& rules = context.settings().routes;
  PropertyBlock block;
  const auto length = [&](const char* id, const QString& label, Length value, const QString& tip = {}) {
    block.rows.push_back({.id = QLatin1String(id),
                          .label = label,
                          .kind = PropertyKind::Field,
                          .value = lengthText(value),
                          .toolTip = tip});
  };
  const auto share = [&](const char* id, const QString& label, std::int32_t permille, const QString& tip = {}) {
    block.rows.push_back({.id = QLatin1String(id),
                          .label = label,
                          .kind = PropertyKind::Field,
                          .value = percentText(permille / 1000.0, 1),
                          .toolTip = tip});
  };
  length("loop-copper", Describe::tr("Loop, copper"), rules.loopCopper, Describe::tr("Service loop at each end"));
  length("loop-fibre", Describe::tr("Loop, fibre"), rules.loopFibre, Describe::tr("Service loop at each end"));
  share("slack", Describe::tr("Allowance"), rules.slackPermille, Describe::tr("Share of the route, added to it"));
  length("clearance", Describe::tr("Tray above rack"), rules.trayClearance);
  length("side", Describe::tr("Side offset"), rules.sideOffset, Describe::tr("Inside one rack, at each end"));
  length("slack-rack", Describe::tr("Slack in rack"), rules.slackInRack);
  length("tray-width", Describe::tr("Tray width"), rules.trayWidth, Describe::tr("Between the sides of each tray"));
  length("tray-sides", Describe::tr("Tray sides"), rules.traySides, Describe::tr("How high the sides of a tray are"));
  share("reach-margin", Describe::tr("Reach margin"), rules.marginPermille,
        Describe::tr("A link with less of its reach left is flagged"));
  return {QStringLiteral("slack"), Describe::tr("Slack rules"), {}, {std::move(block)}};
}

InspectorSection spares(const DescribeContext& context) {
  const SparesPolicy& policy = context.settings().spares;
  PropertyBlock block;
  const auto row = [&](const char* id, const QString& label, std::int32_t permille) {
    block.rows.push_back({.id = QLatin1String(id),
                          .label = label,
                          .kind = PropertyKind::Field,
                          .value = percentText(permille / 1000.0, 1)});
  };
  row("spares-systems", Describe::tr("Systems"), policy.systems);
  row("spares-nics", Describe::tr("NICs"), policy.nics);
  row("spares-switches", Describe::tr("Switches"), policy.switches);
  row("spares-transceivers", Describe::tr("Transceivers"), policy.transceivers);
  row("spares-cables", Describe::tr("Cables"), policy.cables);
  row("spares-lasers", Describe::tr("Lasers"), policy.lasers);
  row("spares-racks", Describe::tr("Racks"), policy.racks);
  return {QStringLiteral("spares"), Describe::tr("Spares"), {}, {std::move(block)}};
}

}  // namespace

InspectorContent Describe::project(const DescribeContext& context) {
  InspectorContent content;
  content.type = QStringLiteral("project");
  content.symbol = {.kind = InspectorSymbol::Kind::Icon, .icon = Icon::Home};
  content.name = QString::fromStdString(context.project.name);
  content.line = tr("Project · variant %1").arg(variantText(context.variant));
  PropertyBlock block;
  block.rows.push_back(
      {.id = QStringLiteral("project-name"), .label = tr("Name"), .kind = PropertyKind::Field, .value = content.name});
  block.rows.push_back({.id = QStringLiteral("variant-name"),
                        .label = tr("Variant"),
                        .kind = PropertyKind::Field,
                        .value = QString::fromStdString(context.variant.name)});
  block.rows.push_back({.id = QStringLiteral("variant-notes"),
                        .label = tr("Notes"),
                        .kind = PropertyKind::Field,
                        .value = QString::fromStdString(context.variant.notes)});
  block.rows.push_back({.id = QStringLiteral("catalog"),
                        .label = tr("Catalog"),
                        .value = tr("%1, %2 parts")
                                     .arg(QString::fromStdString(context.catalog().version),
                                          countText(static_cast<std::int64_t>(context.catalog().partCount())))});
  block.rows.push_back({.id = QStringLiteral("rules"),
                        .label = tr("Rule set"),
                        .value = tr("Lightloom, %1 rules").arg(countText(std::ssize(findingRules())))});
  content.sections = {{QStringLiteral("project"), tr("Project"), {}, {std::move(block)}}};
  if (context.design().fabrics.size() > 0) content.sections.push_back(fabrics(context));
  for (InspectorSection (*section)(const DescribeContext&) : {economy, media, slack, spares})
    content.sections.push_back(section(context));
  return content;
}

}  // namespace fabric::ui
