// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several objects at once: common values, "mixed" where they differ, and sums; several links are a bundle.

#include "core/analysis/shares.h"
#include "ui/panels/inspector/bundle_media.h"
#include "ui/panels/inspector/cage_fits.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/inspector/link_facts.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace fabric::ui {

namespace {

/// The value all share, or "mixed".
class Common {
 public:
  void add(const QString& value) { values_.insert(value); }
  QString text() const {
    if (values_.empty()) return notApplicable();
    return values_.size() == 1 ? *values_.begin() : Describe::tr("mixed");
  }

 private:
  std::set<QString> values_;
};

QString kindWord(ObjectKind kind, std::int64_t count) {
  const QString number = countText(count);
  switch (kind) {
  case ObjectKind::Rack: return Describe::tr("%1 racks").arg(number);
  case ObjectKind::Device: return Describe::tr("%1 devices").arg(number);
  case ObjectKind::Link: return Describe::tr("%1 links").arg(number);
  case ObjectKind::Module: return Describe::tr("%1 modules").arg(number);
  case ObjectKind::Cage: return Describe::tr("%1 cages").arg(number);
  case ObjectKind::Port: return Describe::tr("%1 ports").arg(number);
  case ObjectKind::Row: return Describe::tr("%1 rows").arg(number);
  default: return Describe::tr("%1 objects").arg(number);
  }
}

PropertyRow choiceRow(const char* id, const QString& label, const Common& value, QStringList choices) {
  return {.id = QLatin1String(id),
          .label = label,
          .kind = PropertyKind::Choice,
          .value = value.text(),
          .choices = std::move(choices)};
}

PropertyRow lockedRow(const Common& value) {
  PropertyRow row = Describe::locked(false);
  row.value = value.text();
  return row;
}

InspectorSection inCommon(PropertyBlock block) {
  return {QStringLiteral("common"), Describe::tr("In common"), {}, {std::move(block)}};
}

InspectorSection rackValues(const DescribeContext& context, std::span<const ObjectRef> objects) {
  const Design& design = context.design();
  Common type, row, locked;
  std::set<Id<Hall>> halls;
  for (const ObjectRef& object : objects) {
    const Rack& rack = design.racks[{object.id}];
    type.add(PartText::name(context.catalog()[rack.type]));
    row.add(QString::fromStdString(design.rows[rack.row].name));
    halls.insert(design.rows[rack.row].hall);
    locked.add(Describe::yesNo(rack.locked));
  }
  QStringList types, rows;
  for (const RackType& each : context.catalog().all<RackType>()) types << PartText::name(each);
  design.rows.forEach([&](Id<RackRow>, const RackRow& each) {
    if (halls.size() == 1 && each.hall == *halls.begin()) rows << QString::fromStdString(each.name);
  });
  PropertyBlock block;
  block.rows = {choiceRow("type", Describe::tr("Type"), type, types), choiceRow("row", Describe::tr("Row"), row, rows),
                lockedRow(locked)};
  return inCommon(std::move(block));
}

InspectorSection deviceValues(const DescribeContext& context, std::span<const ObjectRef> objects) {
  Common type, rack, role, rail, plane, group, face, locked;
  const Design& design = context.design();
  bool anyFace = true;
  for (const ObjectRef& object : objects) {
    const Device& device = design.devices[{object.id}];
    type.add(PartText::name(context.catalog()[device.type]));
    rack.add(device.rack ? QString::fromStdString(rackName(design, device.rack)) : notApplicable());
    role.add(Describe::role(device.role));
    rail.add(Describe::ordinal(device.rail));
    plane.add(Describe::ordinal(device.plane));
    const Group* unit = design.groups.find(device.group);
    group.add(unit ? QString::fromStdString(unit->name) : notApplicable());
    face.add(Describe::face(device.face));
    anyFace = anyFace && !context.catalog()[device.type].fullDepth;
    locked.add(Describe::yesNo(device.locked));
  }
  PropertyBlock block;
  block.rows = {{.id = QStringLiteral("type"), .label = Describe::tr("Model"), .value = type.text()},
                {.id = QStringLiteral("rack"), .label = Describe::tr("Rack"), .value = rack.text()},
                {.id = QStringLiteral("group"), .label = Describe::tr("Unit"), .value = group.text()}};
  if (anyFace)
    block.rows.push_back(
        choiceRow("face", Describe::tr("Face"), face, {Describe::face(Face::Front), Describe::face(Face::Rear)}));
  block.rows.push_back(choiceRow("role", Describe::tr("Role"), role, Describe::roles()));
  block.rows.push_back(Describe::rail(rail.text()));
  block.rows.push_back(Describe::plane(plane.text()));
  block.rows.push_back(lockedRow(locked));
  return inCommon(std::move(block));
}

/// Cages, or the cages of modules: what is in them, and what else fits all of them.
void addCages(const DescribeContext& context, std::span<const ObjectRef> objects, InspectorContent& content) {
  Shapes shapes(context.catalog());
  const std::vector<CageUse> uses = cageUses(context.design(), shapes, objects);
  Common type;
  std::set<Id<TransceiverType>> plugged;
  for (const ObjectRef& object : objects) {
    const auto& [id, isNew] = plugged.insert(pluggedInto(context.design(), cageOf(context.design(), shapes, object)));
    if (isNew) type.add(*id ? PartText::name(context.catalog()[*id]) : Describe::tr("empty"));
  }
  QStringList names;
  TableBlock table = fitsTable(context.catalog(), uses, plugged.size() == 1 ? *plugged.begin() : Id<TransceiverType>{});
  for (const MiniRow& row : table.rows) names << row.cells[1].text;
  PropertyBlock block;
  block.rows = {choiceRow("module", Describe::tr("Module"), type, names)};
  content.sections.push_back(inCommon(std::move(block)));
  if (!table.rows.empty())
    content.sections.push_back({QStringLiteral("fits"),
                                Describe::tr("What fits all"),
                                Describe::tr("Return plugs it in"),
                                {std::move(table)}});
}

/// Lengths in at most eight steps of a whole number of metres.
HistogramBlock histogram(const std::vector<Length>& lengths, Token colour) {
  HistogramBlock block{colour, {}};
  if (lengths.empty()) return block;
  const auto [low, high] = std::ranges::minmax(lengths);
  const int first = static_cast<int>(std::floor(low.inMetres())), last = static_cast<int>(std::floor(high.inMetres()));
  const int step = std::max(1, (last - first + 8) / 8);
  std::map<int, std::int64_t> counts;
  for (int start = first; start <= last; start += step) counts[start] = 0;
  for (const Length& length : lengths)
    ++counts[first + (static_cast<int>(std::floor(length.inMetres())) - first) / step * step];
  for (const auto& [start, count] : counts) block.bars.push_back({Describe::tr("%1 m").arg(start), count});
  return block;
}

struct BundleSums {
  DataRate bandwidth;
  std::set<Id<Module>> modules;
  Common cables, media, fabrics, fixed;
  std::vector<Length> lengths;
  std::map<QString, std::int64_t> orders;
  Power power;
  Money cost;
  bool complete = true;
  std::int64_t over = 0, unknown = 0;
  Length reach;
  Token colour = Token::MediumOs2;
};

void addLink(BundleSums& sums, const DescribeContext& context, Shapes& shapes, Id<Link> id) {
  const LinkFacts facts = linkFacts(context, shapes, id);
  sums.bandwidth += facts.rate;
  for (const auto& [device, port] :
       {std::pair{facts.link.a, facts.link.portA}, std::pair{facts.link.b, facts.link.portB}})
    if (const Id<Module> module =
            context.design().moduleIn(device, shapes.of(context.design(), device).ports()[port].cage))
      sums.modules.insert(module);
  sums.cables.add(PartText::name(*facts.cableType));
  sums.media.add(facts.moduleA ? PartText::moduleName(*facts.moduleA)
                               : PartText::technology(facts.cableType->technology));
  sums.fabrics.add(Describe::fabricName(context, facts.link.fabric));
  sums.fixed.add(facts.cable.fixedLength > Length{} ? lengthText(facts.cable.fixedLength)
                                                    : Describe::tr("follows route"));
  sums.colour = mediumToken(*facts.cableType);
  if (facts.length) sums.lengths.push_back(*facts.length);
  else ++sums.unknown;
  if (facts.order) ++sums.orders[shortLengthText(facts.order->ordered)];
  if (facts.reach > Length{} && (sums.reach == Length{} || facts.reach < sums.reach)) sums.reach = facts.reach;
  if (facts.length && facts.reach > Length{} && *facts.length > facts.reach) ++sums.over;
  const auto cost =
      facts.option && facts.length ? mediaCost(context.catalog(), *facts.option, *facts.length) : std::nullopt;
  if (!cost) {
    sums.complete = false;
    return;
  }
  sums.power += cost->power;
  sums.cost += cost->price;
  sums.complete = sums.complete && cost->complete;
}

/// More links than this are counted, not walked: the Inspector answers within 50 ms.
constexpr std::size_t mostLinks = 2000;

}  // namespace

InspectorContent Describe::bundle(const DescribeContext& context, std::span<const ObjectRef> links) {
  Shapes shapes(context.catalog());
  BundleSums sums;
  const std::size_t walked = std::min(links.size(), mostLinks);
  std::vector<Id<Link>> walkedLinks;
  for (const ObjectRef& object : links.first(walked)) {
    addLink(sums, context, shapes, {object.id});
    walkedLinks.push_back({object.id});
  }
  InspectorContent content;
  content.type = QStringLiteral("bundle");
  content.symbol = {.kind = InspectorSymbol::Kind::Strand, .medium = sums.colour, .bundle = true};
  content.name = kindWord(ObjectKind::Link, static_cast<std::int64_t>(links.size()));
  content.line = tr("Bundle · %1").arg(sums.fabrics.text());

  PropertyBlock capacity;
  capacity.rows.push_back({.id = QStringLiteral("links"),
                           .label = tr("Links"),
                           .value = countText(static_cast<std::int64_t>(links.size()))});
  if (walked == links.size())
    capacity.rows.push_back({.id = QStringLiteral("bandwidth"),
                             .label = tr("Bandwidth"),
                             .value = rateReading(sums.bandwidth).text(),
                             .note = tr("each way")});
  content.sections.push_back({QStringLiteral("capacity"),
                              tr("Capacity"),
                              walked < links.size()
                                  ? tr("details of the first %1").arg(countText(static_cast<std::int64_t>(walked)))
                                  : QString(),
                              {std::move(capacity)}});
  PropertyBlock medium;
  medium.rows.push_back({.id = QStringLiteral("module"), .label = tr("Module"), .value = sums.media.text()});
  medium.rows.push_back({.id = QStringLiteral("cable"), .label = tr("Cable"), .value = sums.cables.text()});
  medium.rows.push_back({.id = QStringLiteral("modules"),
                         .label = tr("Modules"),
                         .value = countText(static_cast<std::int64_t>(sums.modules.size()))});
  QStringList orders;
  for (const auto& [length, count] : sums.orders) orders << tr("%1 × %2").arg(countText(count), length);
  medium.rows.push_back(
      {.id = QStringLiteral("orders"), .label = tr("Lengths"), .value = orders.join(QStringLiteral(", "))});
  medium.rows.push_back({.id = QStringLiteral("fixed"),
                         .label = tr("Fixed length"),
                         .kind = PropertyKind::Field,
                         .value = sums.fixed.text(),
                         .toolTip = tr("A length fixes the order; empty follows the route")});
  content.sections.push_back({QStringLiteral("medium"), tr("Medium"), {}, {std::move(medium)}});

  if (!sums.lengths.empty()) {
    const Length longest = std::ranges::max(sums.lengths);
    QString note = tr("max %1").arg(lengthText(longest, 1));
    if (sums.reach > Length{}) note += tr(" of %1").arg(shortLengthText(sums.reach));
    content.sections.push_back(
        {QStringLiteral("route"), tr("Route length"), note, {histogram(sums.lengths, sums.colour)}});
  }
  PropertyBlock power;
  power.rows.push_back({.id = QStringLiteral("power"), .label = tr("Power"), .value = powerText(sums.power)});
  power.rows.push_back({.id = QStringLiteral("cost"),
                        .label = tr("Cost"),
                        .value = moneyText(sums.cost),
                        .note = sums.complete ? QString() : tr("without unpriced parts")});
  content.sections.push_back({QStringLiteral("power"), tr("Power and cost"), {}, {std::move(power)}});

  const BundleMedia media(context, shapes, walkedLinks);
  content.sections.push_back(
      {QStringLiteral("alternatives"),
       tr("Alternatives for all"),
       media.links() > walked
           ? tr("%1 links: modules are shared").arg(countText(static_cast<std::int64_t>(media.links())))
           : QString(),
       {alternativesTable(media.choices())}});

  CheckBlock checks;
  if (sums.over > 0)
    checks.lines.push_back({Standing::Error, tr("Reach"), tr("%1 links over").arg(countText(sums.over)), {}});
  else if (sums.reach > Length{} && !sums.lengths.empty())
    checks.lines.push_back({Standing::Good,
                            tr("Reach"),
                            tr("%1 spare").arg(lengthText(sums.reach - std::ranges::max(sums.lengths), 1)),
                            {}});
  if (sums.unknown > 0)
    checks.lines.push_back({Standing::Unknown, tr("Length"), tr("%1 links unknown").arg(countText(sums.unknown)), {}});
  for (CheckLine& line : findingsAbout(context, links)) checks.lines.push_back(std::move(line));
  content.sections.push_back({QStringLiteral("checks"), tr("Checks"), {}, {std::move(checks)}});
  return content;
}

InspectorContent Describe::many(const DescribeContext& context, std::span<const ObjectRef> objects) {
  std::map<ObjectKind, std::int64_t> kinds;
  for (const ObjectRef& object : objects) ++kinds[object.kind];
  InspectorContent content;
  content.type = QStringLiteral("many");
  QStringList words;
  for (const auto& [kind, count] : kinds) words << kindWord(kind, count);
  content.name = words.join(QStringLiteral(", "));
  content.line = tr("Several objects");
  content.symbol = {.kind = InspectorSymbol::Kind::Icon, .icon = Icon::Layers};
  if (kinds.size() == 1 && kinds.contains(ObjectKind::Rack)) content.sections.push_back(rackValues(context, objects));
  if (kinds.size() == 1 && kinds.contains(ObjectKind::Device))
    content.sections.push_back(deviceValues(context, objects));
  if (kinds.size() == 1 && (kinds.contains(ObjectKind::Module) || kinds.contains(ObjectKind::Cage)))
    addCages(context, objects, content);
  InspectorSection sums = powerAndCost(context, objects, std::nullopt, std::nullopt);
  sums.title = tr("Sums");
  content.sections.push_back(std::move(sums));
  if (std::vector<CheckLine> lines = findingsAbout(context, objects); !lines.empty())
    content.sections.push_back({QStringLiteral("checks"), tr("Checks"), {}, {CheckBlock{std::move(lines)}}});
  return content;
}

InspectorContent describe(const DescribeContext& context, std::span<const ObjectRef> selection) {
  const Design& design = context.design();
  if (selection.empty()) return Describe::project(context);
  if (selection.size() > 1) {
    const bool links =
        std::ranges::all_of(selection, [](const ObjectRef& object) { return object.kind == ObjectKind::Link; });
    return links ? Describe::bundle(context, selection) : Describe::many(context, selection);
  }
  const ObjectRef& object = selection.front();
  switch (object.kind) {
  case ObjectKind::Row: return Describe::row(context, {object.id});
  case ObjectKind::Rack: return Describe::rack(context, {object.id});
  case ObjectKind::Device: return Describe::device(context, {object.id});
  case ObjectKind::Cage: return Describe::cage(context, {object.id}, object.sub);
  case ObjectKind::Port: {
    if (const Id<Link> link = design.linkAt({object.id}, object.sub)) return Describe::link(context, link);
    Shapes shapes(context.catalog());
    return Describe::cage(context, {object.id}, shapes.of(design, Id<Device>{object.id}).ports()[object.sub].cage);
  }
  case ObjectKind::Module: {
    const Module& module = design.modules[{object.id}];
    return Describe::cage(context, module.device, module.cage);
  }
  case ObjectKind::Link: return Describe::link(context, {object.id});
  case ObjectKind::Fabric: return Describe::fabric(context, {object.id});
  default: return Describe::project(context);
  }
}

}  // namespace fabric::ui
