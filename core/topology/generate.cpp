// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/generate.h"

#include <optional>
#include <string>

#include "core/topology/cabling.h"
#include "core/topology/fabric_plan.h"
#include "core/topology/generic_parts.h"
#include "core/topology/placement.h"

namespace fabric {

namespace {

constexpr int mostPlanes = 8;

Result<GenerateNotes> generateAsAsked(const DesignSpec& spec, const Settings& settings, DesignEdit& edit,
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

/// Whether the design can be made with so many planes in this fabric, proved by making it.
bool worksWith(int planes, DesignSpec spec, std::size_t fabric, const Settings& settings, const Catalog& catalog,
               const std::stop_token& stop) {
  auto parts = std::make_shared<Catalog>(catalog);
  spec.fabrics[fabric].planes = planes;
  spec.fabrics[fabric].endpoint = {};  // runs at the rate of the links
  if (!addEndpointTypes(spec, *parts)) return false;
  IdSource ids;
  DesignEdit edit({}, parts, ids);
  return generateAsAsked(spec, settings, edit, stop).has_value();
}

/// The number of planes nearest to the asked with which the design can be made, of two the fewer; 0 if there is none.
int nearestPlanes(const DesignSpec& spec, std::size_t fabric, const Settings& settings, const Catalog& catalog,
                  const std::stop_token& stop) {
  const int asked = spec.fabrics[fabric].planes;
  for (int away = 1; away < mostPlanes; ++away)
    for (const int planes : {asked - away, asked + away})
      if (planes >= 1 && planes <= mostPlanes && !stop.stop_requested() &&
          worksWith(planes, spec, fabric, settings, catalog, stop))
        return planes;
  return 0;
}

/// The fabric whose planes the refusal is about: its ports do not split so, or nothing joins what they are split into.
std::optional<std::size_t> fabricOfPlanes(const DesignSpec& spec, const Error& error) {
  for (std::size_t f = 0; f < spec.fabrics.size(); ++f) {
    const std::string place = "fabrics[" + std::to_string(f) + "].";
    if (spec.fabrics[f].planes > 1 && (error.place == place + "planes" || error.place == place + "media.host-leaf"))
      return f;
  }
  return std::nullopt;
}

Error withPlanes(Error error, const DesignSpec& spec, std::size_t fabric, const Settings& settings,
                 const Catalog& catalog, const std::stop_token& stop) {
  const FabricSpec& asked = spec.fabrics[fabric];
  const DataRate link = hostLinkRate(spec, asked, catalog);
  if (error.place.ends_with("host-leaf"))
    error.what = std::to_string(asked.planes) + " planes of ports of " + toText(link * asked.planes) +
                 " Gb/s are links of " + toText(link) + " Gb/s: " + error.what;
  const int nearest = nearestPlanes(spec, fabric, settings, catalog, stop);
  if (nearest == 1) error.remedy = "it works without planes";
  if (nearest > 1) error.remedy = "nearest is " + std::to_string(nearest) + " planes";
  return error;
}

}  // namespace

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
  auto made = generateAsAsked(spec, settings, edit, stop);
  if (made || stop.stop_requested()) return made;
  const auto fabric = fabricOfPlanes(spec, made.error());
  if (!fabric) return made;
  return tl::unexpected(withPlanes(std::move(made.error()), spec, *fabric, settings, edit.catalog(), stop));
}

}  // namespace fabric
