// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/link_reader.h"

#include "core/analysis/link_margins.h"
#include "core/analysis/tiers.h"
#include "core/catalog/media.h"
#include "ui/panels/inspector/link_facts.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/wording/text.h"

#include <algorithm>

namespace fabric::ui {

LinkReader::LinkReader(std::shared_ptr<const Catalog> catalog, const Design& design, const Settings& settings)
    : catalog_(std::move(catalog)), design_(design), settings_(settings), shapes_(*catalog_) {}

Id<TransceiverType> LinkReader::moduleOf(const Link& link) const {
  if (catalog()[design_.cables[link.cable].type].technology != Technology::Fibre) return {};
  const Id<TransceiverType> first = opticsAt(design_, catalog(), shapes_, link.a, link.portA);
  return first ? first : opticsAt(design_, catalog(), shapes_, link.b, link.portB);
}

const LinkReader::Lengths& LinkReader::lengthsOf(Id<Link> id) {
  if (known_ == id) return lengths_;
  if (!routes_) routes_.emplace(design_, catalog(), settings_.routes);
  known_ = id;
  lengths_ = {};
  const Link& link = design_.links[id];
  const Cable& cable = design_.cables[link.cable];
  const CableType& type = catalog()[cable.type];
  const std::int32_t route = routes_->millimetres(link.a, link.b, loopKind(type.technology));
  if (route != RouteTable::unknown) lengths_.needed = std::max(Length::millimetres(route), cable.fixedLength);
  else if (cable.fixedLength > Length{}) lengths_.needed = cable.fixedLength;
  const LinkLimits limits = limitsOf(design_, catalog(), shapes_, link);
  if (limits.reach > Length{}) lengths_.reach = limits.reach;
  if (lengths_.needed) lengths_.margin = marginsOf(type, limits, *lengths_.needed, settings_.routes).lossLeft;
  if (lengths_.needed) {
    const auto order = orderCable(type, cable.fixedLength > Length{} ? cable.fixedLength : *lengths_.needed);
    if (order) lengths_.ordered = order->ordered;
    lengths_.orderable = order.has_value();
  }
  return lengths_;
}

BundleKey LinkReader::bundleOf(const Link& link) const {
  const Device& a = design_.devices[link.a];
  const Device& b = design_.devices[link.b];
  const LinkTier tier = tierBetween(design_, catalog(), link.fabric, link.a, link.b);
  return {std::min(a.rack, b.rack), std::max(a.rack, b.rack), design_.cables[link.cable].type, link.fabric, tier};
}

QString LinkReader::rackPairName(Id<Rack> a, Id<Rack> b) const {
  const auto name = [&](Id<Rack> rack) { return rack ? text(rackName(design_, rack)) : unknownValue(); };
  return a == b ? name(a) : QStringLiteral("%1 – %2").arg(name(a), name(b));
}

QString LinkReader::bundleName(const BundleKey& key) const {
  return QStringLiteral("%1 · %2").arg(rackPairName(key.a, key.b), PartText::fibreName(catalog()[key.cable]));
}

QString LinkReader::rate(const Link& link) {
  const DeviceShape& shape = shapes_.of(design_, link.b);
  const CageGroup& group = shape.groupOfPort(link.portB);
  const QString generation = PartText::generation(group.laneRate, group.protocols);
  const QString rate = shortRate(shape.ports()[link.portB].rate);
  return generation.isEmpty() ? rate : rate + QLatin1Char(' ') + generation;
}

QString LinkReader::label(Id<Device> id, std::uint16_t port) {
  const Device& device = design_.devices[id];
  const auto [low, high] = unitsOf(device, catalog()[device.type]);
  return QStringLiteral("%1 U%2 %3")
      .arg(text(rackName(design_, device.rack)), QString::number(low), text(portLabel(design_, shapes_, id, port)));
}

QString LinkReader::cell(Id<Link> id, LinkColumn column) {
  const Link& link = design_.links[id];
  const CableType& cable = catalog()[design_.cables[link.cable].type];
  switch (column) {
  case LinkColumn::CableId: return cableName(link.cable);
  case LinkColumn::From: return text(design_.devices[link.a].name);
  case LinkColumn::To: return text(design_.devices[link.b].name);
  case LinkColumn::PortA: return text(shapes_.of(design_, link.a).portName(link.portA));
  case LinkColumn::PortB: return text(shapes_.of(design_, link.b).portName(link.portB));
  case LinkColumn::Rate: return rate(link);
  case LinkColumn::Module: {
    if (cable.technology != Technology::Fibre) return notApplicable();
    const Id<TransceiverType> module = moduleOf(link);
    return module ? PartText::opticsName(catalog()[module]) : unknownValue();
  }
  case LinkColumn::Medium: return PartText::fibreName(cable);
  case LinkColumn::RouteLength: {
    const Lengths& lengths = lengthsOf(id);
    return lengths.needed ? lengthNumber(*lengths.needed) : unknownValue();
  }
  case LinkColumn::Order: {
    const Lengths& lengths = lengthsOf(id);
    if (!lengths.needed) return unknownValue();
    return lengths.ordered ? shortNumberText(lengths.ordered->inMetres(), 1) : notApplicable();
  }
  case LinkColumn::Margin: {
    if (cable.technology != Technology::Fibre) return notApplicable();
    const Lengths& lengths = lengthsOf(id);
    return lengths.margin ? numberText(lengths.margin->inDecibels(), 1) : unknownValue();
  }
  case LinkColumn::Reach: {
    const Lengths& lengths = lengthsOf(id);
    if (!lengths.needed || !lengths.reach) return tr("not known");
    return *lengths.needed <= *lengths.reach ? tr("within reach") : tr("over reach");
  }
  case LinkColumn::Bundle: return bundleName(bundleOf(link));
  case LinkColumn::LabelA: return label(link.a, link.portA);
  case LinkColumn::LabelB: return label(link.b, link.portB);
  }
  return {};
}

std::optional<double> LinkReader::number(Id<Link> id, LinkColumn column) {
  const Link& link = design_.links[id];
  const auto metres = [](const std::optional<Length>& length) {
    return length ? std::optional(length->inMetres()) : std::nullopt;
  };
  switch (column) {
  case LinkColumn::CableId: return link.cable.value;
  case LinkColumn::PortA: return link.portA;
  case LinkColumn::PortB: return link.portB;
  case LinkColumn::Rate: return shapes_.of(design_, link.b).ports()[link.portB].rate.inGigabitsPerSecond();
  case LinkColumn::RouteLength: return metres(lengthsOf(id).needed);
  case LinkColumn::Order: return metres(lengthsOf(id).ordered);
  case LinkColumn::Margin: {
    const auto& left = lengthsOf(id).margin;
    return left ? std::optional(left->inDecibels()) : std::nullopt;
  }
  case LinkColumn::Reach: {
    const Lengths& lengths = lengthsOf(id);
    if (!lengths.needed || !lengths.reach) return std::nullopt;
    return *lengths.needed > *lengths.reach ? 1.0 : 0.0;
  }
  default: return std::nullopt;
  }
}

QString filterName(LinkColumn column) {
  switch (column) {
  case LinkColumn::CableId: return QStringLiteral("cable");
  case LinkColumn::From: return QStringLiteral("from");
  case LinkColumn::To: return QStringLiteral("to");
  case LinkColumn::Rate: return QStringLiteral("rate");
  case LinkColumn::Module: return QStringLiteral("module");
  case LinkColumn::Medium: return QStringLiteral("medium");
  case LinkColumn::RouteLength: return QStringLiteral("route");
  case LinkColumn::Order: return QStringLiteral("order");
  case LinkColumn::Margin: return QStringLiteral("margin");
  case LinkColumn::Reach: return QStringLiteral("reach");
  case LinkColumn::Bundle: return QStringLiteral("bundle");
  default: return {};
  }
}

}  // namespace fabric::ui
