// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Devices, and their cages with the modules in them.

#include "core/analysis/route.h"
#include "core/catalog/fit.h"
#include "ui/panels/inspector/cage_fits.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/wording/text.h"

#include <algorithm>

namespace fabric::ui {

namespace {

InspectorSection placement(const DescribeContext& context, Id<Device> id) {
  const Design& design = context.design();
  const Device& device = design.devices[id];
  const DeviceType& type = context.catalog()[device.type];
  PropertyBlock block;
  block.rows.push_back({.id = QStringLiteral("name"),
                        .label = Describe::tr("Name"),
                        .kind = PropertyKind::Field,
                        .value = QString::fromStdString(device.name)});
  block.rows.push_back({.id = QStringLiteral("rack"),
                        .label = Describe::tr("Rack"),
                        .kind = PropertyKind::Field,
                        .value = device.rack ? QString::fromStdString(rackName(design, device.rack)) : notApplicable(),
                        .toolTip = Describe::tr("The name of another rack moves the device there")});
  const auto [low, high] = unitsOf(device, type);
  if (low > 0)
    block.rows.push_back({.id = QStringLiteral("unit"),
                          .label = Describe::tr("Lowest U"),
                          .kind = PropertyKind::Field,
                          .value = shortNumberText((device.position + 1) / 2.0, 1)});
  block.rows.push_back({.id = QStringLiteral("size"),
                        .label = Describe::tr("Size"),
                        .value = type.heightHalfU > 0
                                     ? Describe::tr("%1U, %2").arg(shortNumberText(type.heightHalfU / 2.0, 1),
                                                                   type.fullDepth ? Describe::tr("full depth")
                                                                                  : Describe::tr("half depth"))
                                     : Describe::tr("0U")});
  if (!type.fullDepth)
    block.rows.push_back({.id = QStringLiteral("face"),
                          .label = Describe::tr("Face"),
                          .kind = PropertyKind::Choice,
                          .value = Describe::face(device.face),
                          .choices = {Describe::face(Face::Front), Describe::face(Face::Rear)}});
  block.rows.push_back({.id = QStringLiteral("role"),
                        .label = Describe::tr("Role"),
                        .kind = PropertyKind::Choice,
                        .value = Describe::role(device.role),
                        .choices = Describe::roles()});
  block.rows.push_back(Describe::rail(Describe::ordinal(device.rail)));
  block.rows.push_back(Describe::plane(Describe::ordinal(device.plane)));
  block.rows.push_back(Describe::locked(device.locked));
  Describe::addIfMissing(context, type.part.id, block);
  return {QStringLiteral("placement"), Describe::tr("Placement"), {}, {std::move(block)}};
}

/// The verdict of a link at a port: its length against its reach.
MiniCell verdictCell(const DescribeContext& context, Shapes& shapes, const FloorPlan& plan, const Link& link,
                     QString& length) {
  const Design& design = context.design();
  const Cable& cable = design.cables[link.cable];
  const CableType& type = context.catalog()[cable.type];
  const auto route = routeBetween(plan, context.settings().routes, link.a, link.b, loopKind(type.technology));
  length = route ? lengthNumber(std::max(route->total, cable.fixedLength)) : unknownValue();
  const auto module = [&](Id<Device> device, std::uint16_t port) -> const TransceiverType* {
    const Id<Module> plugged = design.moduleIn(device, shapes.of(design, device).ports()[port].cage);
    return plugged ? &context.catalog()[design.modules[plugged].type] : nullptr;
  };
  const Length reach = reachOver(type, module(link.a, link.portA), module(link.b, link.portB));
  if (!route || reach == Length{}) return {QStringLiteral("?"), Token::TextMuted};
  const bool holds = std::max(route->total, cable.fixedLength) <= reach;
  return {holds ? QStringLiteral("✓") : QStringLiteral("✕"), holds ? Token::StatusOk : Token::StatusError,
          holds ? Icon::Tick : Icon::Cross};
}

TableBlock portTable(const DescribeContext& context, Id<Device> id, int onlyCage, int& used) {
  const Design& design = context.design();
  Shapes shapes(context.catalog());
  const DeviceShape& shape = shapes.of(design, id);
  const FloorPlan plan(design, context.catalog(), context.settings().routes);
  TableBlock table{QStringLiteral("ports"),
                   {{Describe::tr("Port"), 58},
                    {Describe::tr("Module"), 52},
                    {Describe::tr("Far end")},
                    {Describe::tr("m"), 40, true},
                    {QString(), 14}},
                   {}};
  used = 0;
  for (std::uint16_t port = 0; port < shape.ports().size(); ++port) {
    const std::uint16_t cage = shape.ports()[port].cage;
    if (onlyCage >= 0 && cage != onlyCage) continue;
    MiniRow line;
    line.cells.push_back({text(shape.portName(port)), Token::TextSecondary, std::nullopt, true});
    const Id<Module> module = design.moduleIn(id, cage);
    line.cells.push_back(
        {module ? PartText::opticsName(context.catalog()[design.modules[module].type]) : notApplicable(),
         Token::TextSecondary});
    if (const Id<Link> linkId = design.linkAt(id, port)) {
      ++used;
      const Link& link = design.links[linkId];
      const bool isA = link.a == id && link.portA == port;
      QString length;
      const MiniCell verdict = verdictCell(context, shapes, plan, link, length);
      line.cells.push_back(
          {QString::fromStdString(portLabel(design, shapes, isA ? link.b : link.a, isA ? link.portB : link.portA))});
      line.cells.push_back({length});
      line.cells.push_back(verdict);
      line.objects = {ObjectRef::of(linkId)};
      line.toolTip = QString::fromStdString(portLabel(design, shapes, link.a, link.portA) + " – " +
                                            portLabel(design, shapes, link.b, link.portB));
    } else {
      line.cells.push_back({Describe::tr("free"), Token::TextMuted});
      line.objects = {ObjectRef::port(id, port)};
    }
    table.rows.push_back(std::move(line));
  }
  return table;
}

}  // namespace

InspectorContent Describe::device(const DescribeContext& context, Id<Device> id) {
  const Design& design = context.design();
  const Device& device = design.devices[id];
  const DeviceType& type = context.catalog()[device.type];
  InspectorContent content;
  content.type = type.kind == DeviceKind::Switch ? QStringLiteral("switch") : QStringLiteral("system");
  content.symbol = {.kind = InspectorSymbol::Kind::Part, .partId = type.part.id};
  content.name = QString::fromStdString(device.name.empty() ? type.part.model : device.name);
  QStringList line{PartText::name(type), role(device.role)};
  if (const Group* group = design.groups.find(device.group)) line << QString::fromStdString(group->name);
  if (device.rack) line << QString::fromStdString(rackName(design, device.rack));
  content.line = line.join(QStringLiteral(" · "));

  content.sections.push_back(placement(context, id));
  int used = 0;
  TableBlock ports = portTable(context, id, -1, used);
  const QString note =
      tr("%1 of %2 in use").arg(countText(used), countText(static_cast<std::int64_t>(ports.rows.size())));
  if (!ports.rows.empty()) content.sections.push_back({QStringLiteral("ports"), tr("Ports"), note, {std::move(ports)}});
  if (context.catalog().contains(type.nic) && type.nics > 0) {
    const NicType& nic = context.catalog()[type.nic];
    PropertyBlock block;
    block.rows.push_back({.id = QStringLiteral("nic"),
                          .label = tr("Model"),
                          .value = tr("%1 × %2").arg(countText(type.nics), PartText::name(nic))});
    block.rows.push_back({.id = QStringLiteral("nic-ports"),
                          .label = tr("Ports"),
                          .value = tr("%1 × %2").arg(countText(type.nics * nic.ports), shortRate(nic.portRate))});
    content.sections.push_back({QStringLiteral("nics"), tr("NICs"), {}, {std::move(block)}});
  }
  const ObjectRef self = ObjectRef::of(id);
  content.sections.push_back(linksOf(context, std::span(&id, 1), device.rack));
  content.sections.push_back(powerAndCost(context, std::span(&self, 1), std::nullopt, std::nullopt));
  CheckBlock checks;
  checks.lines = findingsAbout(context, std::span(&self, 1));
  if (context.result && context.result->complete && checks.lines.empty())
    checks.lines.push_back({Standing::Good, tr("No problems"), {}, {}});
  if (!checks.lines.empty())
    content.sections.push_back({QStringLiteral("checks"), tr("Checks"), {}, {std::move(checks)}});
  return content;
}

InspectorContent Describe::cage(const DescribeContext& context, Id<Device> id, std::uint16_t cage) {
  const Design& design = context.design();
  Shapes shapes(context.catalog());
  const DeviceShape& shape = shapes.of(design, id);
  const ShapeCage& place = shape.cages()[cage];
  const CageGroup& group = shape.group(place);
  const Id<Module> module = design.moduleIn(id, cage);
  InspectorContent content;
  content.type = QStringLiteral("cage");
  content.name = QString::fromStdString(design.devices[id].name + "/" + shape.cageName(cage));
  QString form = PartText::cage(group.cage);
  if (group.top != ModuleTop::Any) form += QLatin1Char(' ') + PartText::top(group.top);
  content.line =
      tr("Cage · %1 · %2 × %3").arg(form, countText(place.ports), shortRate(shape.ports()[place.firstPort].rate));
  content.symbol = {.kind = InspectorSymbol::Kind::Icon, .icon = Icon::Transceiver};

  PropertyBlock facts;
  if (module) {
    const TransceiverType& type = context.catalog()[design.modules[module].type];
    content.symbol = {.kind = InspectorSymbol::Kind::Part, .partId = type.part.id};
    facts.rows.push_back({.id = QStringLiteral("module"), .label = tr("Type"), .value = PartText::name(type)});
    facts.rows.push_back({.id = QStringLiteral("number"), .label = tr("Part number"), .value = text(type.part.number)});
    facts.rows.push_back({.id = QStringLiteral("reach"), .label = tr("Reach"), .value = shortLengthText(type.reach)});
    if (type.typical)
      facts.rows.push_back({.id = QStringLiteral("typical"),
                            .label = tr("Power"),
                            .value = powerText(*type.typical),
                            .note = tr("typical")});
    if (type.maximum)
      facts.rows.push_back({.id = QStringLiteral("maximum"),
                            .label = tr("Power limit"),
                            .value = powerText(*type.maximum),
                            .note = tr("maximum")});
    facts.rows.push_back(
        {.id = QStringLiteral("price"), .label = tr("Price"), .value = PartText::price(type.part.price)});
    addIfMissing(context, type.part.id, facts);
  } else {
    facts.rows.push_back({.id = QStringLiteral("module"),
                          .label = tr("Type"),
                          .value = takesModules(group.cage) ? tr("empty") : tr("takes no module")});
  }
  content.sections.push_back({QStringLiteral("module"), tr("Module"), {}, {std::move(facts)}});

  const CageUse use{group, place.ports, shape.ports()[place.firstPort].rate};
  TableBlock refused = takesModules(group.cage) ? refusedTable(context.catalog(), use) : TableBlock{};
  if (takesModules(group.cage)) {
    TableBlock table =
        fitsTable(context.catalog(), std::span(&use, 1), module ? design.modules[module].type : Id<TransceiverType>{});
    content.sections.push_back({QStringLiteral("fits"), tr("What fits"), tr("Return plugs it in"), {std::move(table)}});
  }
  int used = 0;
  content.sections.push_back({QStringLiteral("ports"), tr("Ports"), {}, {portTable(context, id, cage, used)}});
  if (module) {
    const ObjectRef self = ObjectRef::of(module);
    InspectorSection power = powerAndCost(context, std::span(&self, 1), std::nullopt, std::nullopt);
    for (Block& block : power.blocks)  // no weight is known of a module
      if (auto* rows = std::get_if<PropertyBlock>(&block))
        std::erase_if(rows->rows, [](const PropertyRow& row) { return row.id == QLatin1String("weight"); });
    content.sections.push_back(std::move(power));
  }
  const QString count = countText(static_cast<std::int64_t>(refused.rows.size()));
  if (!refused.rows.empty())
    content.sections.push_back(
        {QStringLiteral("refused"), tr("Same form, but does not fit"), count, {std::move(refused)}});
  return content;
}

}  // namespace fabric::ui
