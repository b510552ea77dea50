// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fabrics: how they are joined, by which media, and what they give.

#include "ui/canvas/shown_links.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/inspector/project_fields.h"
#include "ui/panels/text/number_text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace fabric::ui {

namespace {

QString topologyName(Topology topology) {
  switch (topology) {
  case Topology::Custom: return Describe::tr("custom");
  case Topology::SingleSwitch: return Describe::tr("single switch");
  case Topology::FullMesh: return Describe::tr("full mesh");
  case Topology::FatTree: return Describe::tr("fat tree");
  case Topology::RailOptimised: return Describe::tr("rail-optimised fat tree");
  case Topology::RailOnly: return Describe::tr("rail-only");
  case Topology::Dragonfly: return Describe::tr("dragonfly");
  case Topology::DragonflyPlus: return Describe::tr("dragonfly+");
  case Topology::Torus: return Describe::tr("torus");
  case Topology::RandomRegular: return Describe::tr("random regular graph");
  }
  return {};
}

QString topologyName(const FabricShape& shape) {
  const bool domains = shape.domains && shape.topology == Topology::SingleSwitch;
  return domains ? Describe::tr("scale-up domains") : topologyName(shape.topology);
}

QString tierName(LinkTier tier) {
  switch (tier) {
  case LinkTier::HostLeaf: return Describe::tr("Host–leaf");
  case LinkTier::LeafSpine: return Describe::tr("Leaf–spine");
  case LinkTier::SpineCore: return Describe::tr("Spine–core");
  case LinkTier::Mesh: return Describe::tr("Mesh");
  case LinkTier::Torus: return Describe::tr("Torus");
  case LinkTier::Local: return Describe::tr("In a group");
  case LinkTier::Global: return Describe::tr("Between groups");
  case LinkTier::Other: return Describe::tr("Other links");
  }
  return {};
}

const FabricShape* shapeOf(const DescribeContext& context, Id<Fabric> fabric) {
  if (!context.result) return nullptr;
  const auto at = std::ranges::find(context.result->fabricShapes, fabric, &FabricShape::fabric);
  return at == context.result->fabricShapes.end() ? nullptr : &*at;
}

const FabricFigures* figuresOf(const DescribeContext& context, Id<Fabric> fabric) {
  if (!context.result) return nullptr;
  const auto at = std::ranges::find(context.result->report.fabrics, fabric, &FabricFigures::fabric);
  return at == context.result->report.fabrics.end() ? nullptr : &*at;
}

InspectorSection topologySection(const FabricShape& shape) {
  PropertyBlock block;
  PropertyRow kind{.id = QStringLiteral("topology"), .label = Describe::tr("Topology"), .value = topologyName(shape)};
  if (shape.wasChanged()) {
    kind.note = Describe::tr("was %1").arg(topologyName(shape.asked));
    kind.toolTip = Describe::tr("Its links were changed by hand: they are no longer those of what was generated");
  }
  block.rows.push_back(std::move(kind));
  const auto count = [&](const char* id, const QString& label, std::int64_t value) {
    if (value > 0) block.rows.push_back({.id = QLatin1String(id), .label = label, .value = countText(value)});
  };
  const auto each = [&](const char* id, const QString& label, const std::optional<std::int64_t>& value) {
    count(id, label, value.value_or(0));
  };
  count("systems", Describe::tr("Systems"), shape.systems);
  count("groups", Describe::tr("Groups"), shape.groups);
  count("leaves", Describe::tr("Leaf switches"), shape.leaves);
  count("spines", Describe::tr("Spine switches"), shape.spines);
  count("cores", Describe::tr("Core switches"), shape.cores);
  count("other-switches", Describe::tr("Other switches"), shape.otherSwitches);
  each("system-links", Describe::tr("Links of a system"), shape.linksOfSystem);
  each("peers", Describe::tr("Neighbours of each"), shape.peers);
  each("leaf-uplinks", Describe::tr("Uplinks of a leaf"), shape.leafUplinks);
  each("spine-uplinks", Describe::tr("Uplinks of a spine"), shape.spineUplinks);
  each("pair-links", Describe::tr("From leaf to spine"), shape.linksOfPair);
  each("local-links", Describe::tr("In its group"), shape.localLinks);
  each("global-links", Describe::tr("To other groups"), shape.globalLinks);
  return {QStringLiteral("topology"), Describe::tr("Topology"), {}, {std::move(block)}};
}

InspectorSection mediaSection(const DescribeContext& context, const FabricFigures& figures) {
  PropertyBlock block;
  for (std::size_t tier = 0; tier < linkTiers; ++tier)
    if (const std::int64_t links = figures.links.byTier[tier]; links > 0)
      block.rows.push_back({.id = QStringLiteral("media-%1").arg(tier),
                            .label = tierName(static_cast<LinkTier>(tier)),
                            .value = tierPolicyText(context.settings().media, static_cast<LinkTier>(tier)),
                            .note = countText(links),
                            .toolTip = Describe::tr("%1 links").arg(countText(links))});
  return {QStringLiteral("media"), Describe::tr("Media policy"), {}, {std::move(block)}};
}

InspectorSection bandwidthSection(const FabricFigures& figures) {
  PropertyBlock block;
  const auto row = [&](const char* id, const QString& label, const QString& value) {
    block.rows.push_back({.id = QLatin1String(id), .label = label, .value = value});
  };
  row("bisection", Describe::tr("Bisection"),
      figures.bisection ? rateReading(*figures.bisection).text() : notApplicable());
  row("oversubscription", Describe::tr("Oversubscription"), ratioText(figures.oversubscriptionLeaf));
  row("hops", Describe::tr("Longest path"),
      figures.maxHops > 0 ? Describe::tr("%1 hops").arg(countText(figures.maxHops)) : notApplicable());
  return {QStringLiteral("bandwidth"), Describe::tr("Bandwidth"), {}, {std::move(block)}};
}

}  // namespace

InspectorContent Describe::fabric(const DescribeContext& context, Id<Fabric> id) {
  const Fabric& row = context.design().fabrics[id];
  InspectorContent content;
  content.type = QStringLiteral("fabric");
  content.symbol = {.kind = InspectorSymbol::Kind::Icon, .icon = Icon::Topology};
  content.name = QString::fromStdString(row.name);
  content.line = fabricKindName(row.kind);
  const FabricFigures* figures = figuresOf(context, id);
  if (figures) content.line += tr(" · %1 links").arg(countText(figures->links.total));
  if (const FabricShape* shape = shapeOf(context, id)) content.sections.push_back(topologySection(*shape));
  if (figures) {
    content.sections.push_back(mediaSection(context, *figures));
    content.sections.push_back(bandwidthSection(*figures));
  }
  const ObjectRef self = ObjectRef::of(id);
  if (std::vector<CheckLine> found = findingsAbout(context, std::span(&self, 1)); !found.empty())
    content.sections.push_back({QStringLiteral("checks"), tr("Checks"), {}, {CheckBlock{std::move(found)}}});
  return content;
}

InspectorSection Describe::fabrics(const DescribeContext& context) {
  TableBlock table;
  table.id = QStringLiteral("fabrics");
  table.columns = {{tr("Fabric"), 84}, {tr("Topology")}, {tr("Links"), 52, true}};
  context.design().fabrics.forEach([&](Id<Fabric> id, const Fabric& row) {
    const FabricShape* shape = shapeOf(context, id);
    const FabricFigures* figures = figuresOf(context, id);
    MiniRow line;
    line.cells = {{QString::fromStdString(row.name)},
                  {shape ? topologyName(*shape) : QString()},
                  {figures ? countText(figures->links.total) : QString()}};
    line.objects = {ObjectRef::of(id)};
    line.toolTip = tr("Click for how it is joined");
    table.rows.push_back(std::move(line));
  });
  return {QStringLiteral("fabrics"), tr("Fabrics"), {}, {std::move(table)}};
}

}  // namespace fabric::ui
