// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/tray_load.h"

#include <algorithm>
#include <vector>

#include "core/analysis/route.h"
#include "core/catalog/media.h"

namespace fabric {

namespace {

/// The stretch of the row's tray that a cable lies in, along x.
struct Stretch {
  Id<Cable> cable;
  Id<CableType> type;
  std::int32_t from = 0, to = 0;
};

/// Adds the stretch of a route; nothing if it never runs over this row.
void addStretch(Id<Cable> cable, Id<CableType> type, const std::vector<FloorPoint>& line, Length y,
                std::vector<Stretch>& stretches) {
  bool over = false;
  Stretch stretch{cable, type};
  for (const FloorPoint& point : line) {
    if (point.y != y) continue;
    const std::int32_t x = point.x.count();
    stretch.from = over ? std::min(stretch.from, x) : x;
    stretch.to = over ? std::max(stretch.to, x) : x;
    over = true;
  }
  if (over) stretches.push_back(stretch);
}

/// One stretch a cable: that of all its links.
void mergeByCable(std::vector<Stretch>& stretches) {
  std::ranges::sort(stretches, {}, &Stretch::cable);
  std::size_t kept = 0;
  for (const Stretch& stretch : stretches) {
    if (kept == 0 || stretches[kept - 1].cable != stretch.cable) {
      stretches[kept++] = stretch;
      continue;
    }
    Stretch& whole = stretches[kept - 1];
    whole.from = std::min(whole.from, stretch.from);
    whole.to = std::max(whole.to, stretch.to);
  }
  stretches.resize(kept);
}

/// Cross-section in µm².
std::int64_t areaOf(const CableType& type) {
  constexpr std::int64_t quarterPi = 785'398;  // millionths
  const std::int64_t d = type.diameterMicrometres.value_or(0);
  return d * d / 1'000 * quarterPi / 1'000;
}

Length bendRadiusOf(const CableType& type) {
  if (type.bendRadius) return *type.bendRadius;
  const bool copper = type.medium == Medium::PassiveCopper || type.medium == Medium::ActiveCopper;
  return Length::millimetres(type.diameterMicrometres.value_or(0) * (copper ? 5 : 10) / 1000);
}

}  // namespace

TrayLoad trayLoad(const Design& design, const Catalog& catalog, const RouteRules& rules, Id<RackRow> row) {
  const FloorPlan plan(design, catalog, rules);
  const Length y = design.rows[row].y;
  std::vector<Stretch> stretches;
  const auto add = [&](Id<Link> id) {
    const Link& link = design.links[id];
    if (design.devices[link.a].rack == design.devices[link.b].rack) return;
    const Id<CableType> type = design.cables[link.cable].type;
    const auto route = routeBetween(plan, rules, link.a, link.b, loopKind(catalog[type].technology));
    if (route) addStretch(link.cable, type, route->line, y, stretches);
  };
  for (const Id<Rack> rack : design.racksIn(row))
    for (const Id<Device> device : design.devicesIn(rack)) {
      const SlotRange range = design.slotsOf(device);
      for (std::uint16_t port = 0; port < range.ports; ++port)
        if (const Id<Link> link = design.linkAt(device, port)) add(link);
    }
  mergeByCable(stretches);

  TrayLoad load;
  struct Change {
    std::int32_t x;
    bool ends;
    std::int64_t area;
  };
  std::vector<Change> changes;
  for (const Stretch& stretch : stretches) {
    const CableType& type = catalog[stretch.type];
    ++load.cables;
    load.unknown += type.diameterMicrometres ? 0 : 1;
    load.bendRadius = std::max(load.bendRadius, bendRadiusOf(type));
    changes.push_back({stretch.from, false, areaOf(type)});
    changes.push_back({stretch.to, true, -areaOf(type)});
  }
  // Where one cable ends and another begins, both are there.
  std::ranges::sort(changes, [](const Change& a, const Change& b) { return a.x != b.x ? a.x < b.x : a.ends < b.ends; });
  std::int64_t area = 0, most = -1, cables = 0;
  for (const Change& change : changes) {
    area += change.area;
    cables += change.ends ? -1 : 1;
    if (area <= most) continue;
    most = area;
    load.fullest = cables;
    load.at = Length::millimetres(change.x);
  }
  load.area = most > 0 ? (most + 999'999) / 1'000'000 : 0;
  return load;
}

double trayFill(std::int64_t area, const RouteRules& rules) {
  return static_cast<double>(area) /
         (static_cast<double>(rules.trayWidth.count()) * static_cast<double>(rules.traySides.count()));
}

Length trayWidthFor(std::int64_t area, Length sides) {
  const std::int64_t whole = (area * 100 + trayFillPercent - 1) / trayFillPercent;
  return Length::millimetres(static_cast<std::int32_t>((whole + sides.count() - 1) / sides.count()));
}

}  // namespace fabric
