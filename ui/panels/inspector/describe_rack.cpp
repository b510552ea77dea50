// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Racks and rows.

#include "core/analysis/rack_load.h"
#include "core/analysis/shares.h"
#include "core/analysis/tray_load.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"

#include <algorithm>
#include <map>
#include <set>

namespace fabric::ui {

namespace {

QString unitRange(const Device& device, const DeviceType& type) {
  const auto [low, high] = unitsOf(device, type);
  if (low == 0) return notApplicable();
  return low == high ? QString::number(low) : QStringLiteral("%1–%2").arg(low).arg(high);
}

/// What a rack is for, by what most of its devices are.
QString rackKind(const Design& design, Id<Rack> rack) {
  std::map<DeviceRole, int> roles;
  for (const Id<Device> device : design.devicesIn(rack)) ++roles[design.devices[device].role];
  if (roles.empty()) return Describe::tr("Empty rack");
  const auto most = std::ranges::max_element(roles, {}, [](const auto& entry) { return entry.second; })->first;
  switch (most) {
  case DeviceRole::System: return Describe::tr("Compute rack");
  case DeviceRole::Leaf: return Describe::tr("Leaf rack");
  case DeviceRole::Spine: return Describe::tr("Spine rack");
  case DeviceRole::Core: return Describe::tr("Core rack");
  case DeviceRole::Endpoint:
  case DeviceRole::Other: return Describe::tr("Rack");
  }
  return {};
}

/// The scalable unit of the devices, if all are in one.
QString unitName(const Design& design, Id<Rack> rack) {
  std::set<Id<Group>> groups;
  for (const Id<Device> device : design.devicesIn(rack)) groups.insert(design.devices[device].group);
  if (groups.size() != 1 || !*groups.begin()) return {};
  const Group* group = design.groups.find(*groups.begin());
  return group ? QString::fromStdString(group->name) : QString();
}

InspectorSection placement(const DescribeContext& context, Id<Rack> id) {
  const Design& design = context.design();
  const Rack& rack = design.racks[id];
  const RackRow& row = design.rows[rack.row];
  const RackType& type = context.catalog()[rack.type];
  PropertyBlock block;
  QStringList rows;
  const Id<Hall> hall = row.hall;
  design.rows.forEach([&](Id<RackRow>, const RackRow& other) {
    if (other.hall == hall) rows << QString::fromStdString(other.name);
  });
  block.rows.push_back({.id = QStringLiteral("name"),
                        .label = Describe::tr("Name"),
                        .kind = PropertyKind::Field,
                        .value = QString::fromStdString(rackName(design, id)),
                        .toolTip = Describe::tr("Empty: named after its position")});
  block.rows.push_back({.id = QStringLiteral("position"),
                        .label = Describe::tr("Position"),
                        .value = QString::fromStdString(positionLabel(row, rack.x))});
  block.rows.push_back({.id = QStringLiteral("row"),
                        .label = Describe::tr("Row"),
                        .kind = PropertyKind::Choice,
                        .value = QString::fromStdString(row.name),
                        .choices = rows});
  block.rows.push_back({.id = QStringLiteral("x"),
                        .label = Describe::tr("X"),
                        .kind = PropertyKind::Field,
                        .value = lengthText(rack.x),
                        .toolTip = Describe::tr("Left edge, from the start of the row")});
  block.rows.push_back({.id = QStringLiteral("y"), .label = Describe::tr("Y"), .value = lengthText(row.y)});
  QString size = Describe::tr("%1 × %2 mm").arg(type.width.inMillimetres()).arg(type.depth.inMillimetres());
  if (type.heightU > 0) size += QStringLiteral(", %1U").arg(type.heightU);
  block.rows.push_back(
      {.id = QStringLiteral("size"), .label = Describe::tr("Size"), .value = size, .toolTip = PartText::name(type)});
  block.rows.push_back({.id = QStringLiteral("fronts"),
                        .label = Describe::tr("Fronts face"),
                        .value = row.frontsFaceBack ? Describe::tr("to larger Y") : Describe::tr("to smaller Y")});
  block.rows.push_back(Describe::locked(rack.locked));
  Describe::addIfMissing(context, type.part.id, block);
  return {QStringLiteral("placement"), Describe::tr("Placement"), {}, {std::move(block)}};
}

InspectorSection devices(const DescribeContext& context, Id<Rack> id) {
  const Design& design = context.design();
  const RackType& rackType = context.catalog()[design.racks[id].type];
  std::vector<Id<Device>> order = design.devicesIn(id);
  std::ranges::sort(
      order, [&](Id<Device> a, Id<Device> b) { return design.devices[a].position > design.devices[b].position; });
  std::set<int> used;
  TableBlock table{
      QStringLiteral("devices"),
      {{Describe::tr("U"), 38}, {Describe::tr("Name"), 76}, {Describe::tr("Model")}, {Describe::tr("kW"), 38, true}},
      {}};
  for (const Id<Device> device : order) {
    const Device& row = design.devices[device];
    const DeviceType& type = context.catalog()[row.type];
    for (int half = 0; half < type.heightHalfU; ++half) used.insert(row.position + half);
    const ObjectRef ref = ObjectRef::of(device);
    const Shares shares = sharesOf(design, context.catalog(), std::span(&ref, 1));
    MiniRow line;
    line.cells = {{unitRange(row, type), Token::TextSecondary},
                  {QString::fromStdString(row.name)},
                  {PartText::name(type), Token::TextSecondary},
                  {kilowattText(shares.power, 2)}};
    line.objects = {ref};
    line.toolTip = QString::fromStdString(row.name) + QStringLiteral(" · ") + PartText::name(type);
    table.rows.push_back(std::move(line));
  }
  InspectorSection section{QStringLiteral("devices"), Describe::tr("Devices"), {}, {}};
  if (rackType.heightU > 0)
    section.note = Describe::tr("%1 of %2U used")
                       .arg(shortNumberText(static_cast<double>(used.size()) / 2, 1), countText(rackType.heightU));
  section.blocks.push_back(std::move(table));
  return section;
}

/// Whether limits hold, in words, and what the checks found.
InspectorSection checks(const DescribeContext& context, Id<Rack> id, std::span<const ObjectRef> objects) {
  const RackType& type = context.catalog()[context.design().racks[id].type];
  const ObjectRef ref = ObjectRef::of(id);
  const Shares shares = sharesOf(context.design(), context.catalog(), std::span(&ref, 1));
  CheckBlock block;
  const RackLoad load{shares.maximumPower, shares.weight};
  if (type.powerLimit) {
    const bool holds = !isOverPower(type, load);
    block.lines.push_back({holds ? Standing::Good : Standing::Error,
                           Describe::tr("Power at maximum"),
                           holds ? Describe::tr("%1 spare").arg(powerText(*type.powerLimit - shares.maximumPower))
                                 : Describe::tr("%1 over").arg(powerText(shares.maximumPower - *type.powerLimit)),
                           {}});
  }
  if (type.weightLimit && shares.unweighed == 0) {
    const bool holds = !isOverWeight(type, load);
    block.lines.push_back({holds ? Standing::Good : Standing::Error,
                           Describe::tr("Weight"),
                           holds ? Describe::tr("%1 spare").arg(massText(*type.weightLimit - shares.weight))
                                 : Describe::tr("%1 over").arg(massText(shares.weight - *type.weightLimit)),
                           {}});
  }
  for (CheckLine& line : Describe::findingsAbout(context, objects)) block.lines.push_back(std::move(line));
  return {QStringLiteral("checks"), Describe::tr("Checks"), {}, {std::move(block)}};
}

}  // namespace

InspectorContent Describe::rack(const DescribeContext& context, Id<Rack> id) {
  const Design& design = context.design();
  const RackType& type = context.catalog()[design.racks[id].type];
  InspectorContent content;
  content.type = QStringLiteral("rack");
  content.symbol = {.kind = InspectorSymbol::Kind::Part, .partId = type.part.id};
  content.name = QString::fromStdString(rackName(design, id));
  QStringList line{rackKind(design, id), unitName(design, id),
                   tr("row %1").arg(QString::fromStdString(design.rows[design.racks[id].row].name))};
  line.removeAll(QString());
  content.line = line.join(QStringLiteral(" · "));

  const std::vector<Id<Device>>& inside = design.devicesIn(id);
  std::vector<ObjectRef> objects{ObjectRef::of(id)};
  for (const Id<Device> device : inside) objects.push_back(ObjectRef::of(device));
  const ObjectRef self = objects.front();
  content.sections = {placement(context, id),
                      powerAndCost(context, std::span(&self, 1), type.powerLimit, type.weightLimit),
                      devices(context, id), linksOf(context, inside, id), checks(context, id, objects)};
  return content;
}

namespace {

/// The tray over a row: how full it gets, and what that asks of it.
InspectorSection trayOver(const DescribeContext& context, Id<RackRow> row) {
  const RouteRules& rules = context.settings().routes;
  const TrayLoad load = trayLoad(context.design(), context.catalog(), rules, row);
  PropertyBlock block;
  const auto add = [&](const char* id, const QString& label, const QString& value, WhyBlock why) {
    PropertyRow line{.id = QLatin1String(id), .label = label, .kind = PropertyKind::Computed, .value = value};
    why.result = value;
    block.why[line.id] = std::move(why);
    block.rows.push_back(std::move(line));
  };
  const QString area = load.area > 0 ? Describe::tr("%1 mm²").arg(countText(load.area)) : notApplicable();
  const QString size =
      Describe::tr("%1 × %2 mm").arg(countText(rules.trayWidth.count()), countText(rules.traySides.count()));
  const double fill = trayFill(load.area, rules);
  add("tray-fill", Describe::tr("Fill"), load.area > 0 ? percentText(fill, 1) : notApplicable(),
      {{},
       Describe::tr(
           "Cross-sections of the cables at the fullest place ÷ width × sides of the tray (a setting); at most "
           "%1 % as a rule of thumb")
           .arg(trayFillPercent),
       {{Describe::tr("Cross-sections"), {}, area, {}},
        {Describe::tr("Tray"), {}, size, {}},
        {Describe::tr("Cables there"), {}, countText(load.fullest), {}},
        {Describe::tr("X"), {}, lengthText(load.at), {}},
        {Describe::tr("Cables of unknown thickness, left out"), {}, countText(load.unknown), {}}}});
  if (load.unknown > 0) block.rows.back().note = Describe::tr("without %1 cables").arg(countText(load.unknown));
  const Length width = trayWidthFor(load.area, rules.traySides);
  add("tray-size", Describe::tr("Size needed"),
      load.area > 0 ? Describe::tr("%1 × %2 mm").arg(countText(width.count()), countText(rules.traySides.count()))
                    : notApplicable(),
      {{},
       Describe::tr("Cables fill %1 % of a tray at most (rule of thumb)").arg(trayFillPercent),
       {{Describe::tr("Cross-sections"), {}, area, {}}, {Describe::tr("Sides"), {}, lengthText(rules.traySides), {}}}});
  add("tray-bend", Describe::tr("Bend radius"),
      load.bendRadius > Length{} ? Describe::tr("%1 mm").arg(countText(load.bendRadius.count())) : notApplicable(),
      {{},
       Describe::tr("The largest that a cable asks for: its maker's, else 10 times the diameter of fibre, 5 times of "
                    "copper (rule of thumb)"),
       {}});
  return {QStringLiteral("tray"),
          Describe::tr("Tray"),
          Describe::tr("%1 cables").arg(countText(load.cables)),
          {std::move(block)}};
}

}  // namespace

InspectorContent Describe::row(const DescribeContext& context, Id<RackRow> id) {
  const Design& design = context.design();
  const RackRow& row = design.rows[id];
  const std::vector<Id<Rack>>& racks = design.racksIn(id);
  InspectorContent content;
  content.type = QStringLiteral("row");
  content.symbol = {.kind = InspectorSymbol::Kind::Icon, .icon = Icon::Floor};
  content.name = tr("Row %1").arg(QString::fromStdString(row.name));
  const Hall* hall = design.halls.find(row.hall);
  content.line = tr("%1 · %2 racks")
                     .arg(hall ? QString::fromStdString(hall->name) : QString(),
                          countText(static_cast<std::int64_t>(racks.size())));

  PropertyBlock block;
  block.rows.push_back({.id = QStringLiteral("name"),
                        .label = tr("Name"),
                        .kind = PropertyKind::Field,
                        .value = QString::fromStdString(row.name)});
  block.rows.push_back({.id = QStringLiteral("y"),
                        .label = tr("Y"),
                        .kind = PropertyKind::Field,
                        .value = lengthText(row.y),
                        .toolTip = tr("Distance of the base line from the hall's origin")});
  block.rows.push_back({.id = QStringLiteral("pitch"),
                        .label = tr("Slot pitch"),
                        .kind = PropertyKind::Field,
                        .value = lengthText(row.slotPitch)});
  block.rows.push_back({.id = QStringLiteral("fronts"),
                        .label = tr("Fronts face"),
                        .kind = PropertyKind::Choice,
                        .value = row.frontsFaceBack ? tr("To larger Y") : tr("To smaller Y"),
                        .choices = {tr("To smaller Y"), tr("To larger Y")}});
  content.sections.push_back({QStringLiteral("placement"), tr("Placement"), {}, {std::move(block)}});
  const ObjectRef self = ObjectRef::of(id);
  content.sections.push_back(powerAndCost(context, std::span(&self, 1), std::nullopt, std::nullopt));

  content.sections.push_back(trayOver(context, id));
  std::vector<Id<Device>> devices;
  for (const Id<Rack> rack : racks)
    for (const Id<Device> device : design.devicesIn(rack)) devices.push_back(device);
  content.sections.push_back(linksOf(context, devices, {}));

  TableBlock table{QStringLiteral("racks"), {{tr("Rack"), 60}, {tr("Type")}, {tr("kW"), 52, true}}, {}};
  for (const Id<Rack> rack : racks) {
    const ObjectRef ref = ObjectRef::of(rack);
    MiniRow line;
    line.cells = {{QString::fromStdString(rackName(design, rack))},
                  {PartText::name(context.catalog()[design.racks[rack].type]), Token::TextSecondary},
                  {kilowattText(sharesOf(design, context.catalog(), std::span(&ref, 1)).power, 2)}};
    line.objects = {ref};
    table.rows.push_back(std::move(line));
  }
  content.sections.push_back(
      {QStringLiteral("racks"), tr("Racks"), countText(static_cast<std::int64_t>(racks.size())), {std::move(table)}});
  return content;
}

}  // namespace fabric::ui
