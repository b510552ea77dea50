// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/link_margins.h"

#include "core/analysis/loss.h"
#include "core/analysis/reach.h"

namespace fabric {

Id<TransceiverType> opticsAt(const Design& design, const Catalog& catalog, Shapes& shapes, Id<Device> device,
                             std::uint16_t port) {
  const DeviceShape& shape = shapes.of(design, device);
  if (const Id<Module> module = design.moduleIn(device, shape.ports()[port].cage)) return design.modules[module].type;
  if (shape.groupOfPort(port).cage != CageType::FixedFibre) return {};
  return catalog.find<TransceiverType>(catalog[design.devices[device].type].engineId);
}

LinkLimits limitsOf(const Catalog& catalog, Id<CableType> cable, Id<TransceiverType> a, Id<TransceiverType> b) {
  LinkLimits limits{reachOf(catalog, cable, a, b), {}};
  if (a && b) limits.lossBudget = lossBudget(catalog[a], catalog[b]);
  return limits;
}

LinkLimits limitsOf(const Design& design, const Catalog& catalog, Shapes& shapes, const Link& link) {
  const Id<CableType> cable = design.cables[link.cable].type;
  if (catalog[cable].technology != Technology::Fibre) return limitsOf(catalog, cable, {}, {});
  return limitsOf(catalog, cable, opticsAt(design, catalog, shapes, link.a, link.portA),
                  opticsAt(design, catalog, shapes, link.b, link.portB));
}

std::string_view code(LinkVerdict verdict) {
  static constexpr std::string_view names[] = {"within reach", "near limit", "not known", "over loss budget",
                                               "over reach"};
  return names[static_cast<std::size_t>(verdict)];
}

LinkMargins marginsOf(const CableType& cable, const LinkLimits& limits, Length length, const RouteRules& rules) {
  LinkMargins margins;
  margins.loss = linkLoss(cable, length);
  if (margins.loss) margins.lossBudget = limits.lossBudget;
  if (margins.lossBudget) margins.lossLeft = *margins.lossBudget - *margins.loss;
  if (limits.reach <= Length{}) return margins;
  margins.reach = limits.reach;
  margins.reachLeft = limits.reach - length;
  switch (verdictOf(length.count(), limits.reach.count(), rules.marginPermille)) {
  case ReachVerdict::Good: margins.verdict = LinkVerdict::Good; break;
  case ReachVerdict::NearLimit: margins.verdict = LinkVerdict::NearLimit; break;
  case ReachVerdict::Exceeded: margins.verdict = LinkVerdict::OverReach; break;
  }
  if (margins.lossLeft && *margins.lossLeft < Decibel{} && margins.verdict != LinkVerdict::OverReach)
    margins.verdict = LinkVerdict::OverBudget;
  return margins;
}

}  // namespace fabric
