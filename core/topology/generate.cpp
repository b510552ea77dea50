// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/generate.h"

#include "core/topology/cabling.h"
#include "core/topology/fabric_plan.h"
#include "core/topology/generic_parts.h"
#include "core/topology/placement.h"

namespace fabric {

Result<> addEndpointTypes(DesignSpec& spec, Catalog& catalog) {
  for (std::size_t f = 0; f < spec.fabrics.size(); ++f) {
    FabricSpec& fabric = spec.fabrics[f];
    if (fabric.extraEndpoints == 0 || fabric.endpoint) continue;
    const DataRate rate = hostLinkRate(spec, fabric, catalog);
    if (rate.count() == 0) continue;  // planning says that no system has such ports
    const auto type = genericEndpoint(catalog, rate);
    if (!type)
      return fail(type.error().code, "fabrics[" + std::to_string(f) + "].extra_endpoints", type.error().what,
                  type.error().remedy);
    fabric.endpoint = *type;
  }
  return {};
}

Result<GenerateNotes> generate(const DesignSpec& spec, const Settings& settings, DesignEdit& edit,
                               std::stop_token stop) {
  auto plan = planDesign(spec, edit.catalog());
  if (!plan) return tl::unexpected(plan.error());
  const auto stopped = [] { return fail(ErrorCode::Cancelled, "", "stopped"); };
  if (stop.stop_requested()) return stopped();
  auto placed = placeDesign(spec, *plan, edit);
  if (!placed) return tl::unexpected(placed.error());
  if (stop.stop_requested()) return stopped();
  if (auto cabled = cableDesign(spec, settings, *plan, *placed, edit, stop); !cabled)
    return tl::unexpected(cabled.error());
  GenerateNotes notes{std::move(plan->notes)};
  notes.notes.insert(notes.notes.end(), placed->notes.begin(), placed->notes.end());
  return notes;
}

}  // namespace fabric
