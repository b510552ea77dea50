// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bom/used_at.h"

#include <algorithm>

namespace fabric {

namespace {

constexpr std::size_t mostPlaces = 8;

std::vector<std::string> shortened(std::vector<std::string> places) {
  if (places.size() <= mostPlaces) return places;
  const std::size_t more = places.size() - mostPlaces;
  places.resize(mostPlaces);
  places.push_back("and " + std::to_string(more) + " more");
  return places;
}

}  // namespace

UsedAt::UsedAt(const Design& design, const Tally& tally, const Catalog& catalog) : catalog_(&catalog) {
  for (const LinkKind& kind : tally.kinds()) {
    if (kind.links == 0) continue;
    const Fabric* fabric = design.fabrics.find(kind.fabric);
    const std::string where = (fabric ? fabric->name + " " : std::string{}) + std::string(code(kind.tier));
    cables_[kind.cable].insert(where);
    for (const Id<TransceiverType> module : {kind.moduleA, kind.moduleB}) modules_[module].insert(where);
  }
  for (const DeviceClass& klass : tally.classes())
    if (klass.count > 0) devices_[klass.type].insert(std::string(code(klass.role)));
  addRacks(design);
}

/// Runs of neighbouring racks of one type, "A01-A19": side by side, or nearly so.
void UsedAt::addRacks(const Design& design) {
  design.rows.forEach([&](Id<RackRow> id, const RackRow& row) {
    const auto follows = [&](const Rack& left, const Rack& right) {
      const std::int64_t end = std::int64_t{left.x.count()} + (*catalog_)[left.type].width.count();
      return right.type == left.type && right.x.count() - end < row.slotPitch.count() / 2;
    };
    std::vector<Id<Rack>> racks = design.racksIn(id);
    std::ranges::sort(racks, {}, [&](Id<Rack> rack) { return design.racks[rack].x; });
    for (std::size_t i = 0; i < racks.size();) {
      std::size_t end = i + 1;
      while (end < racks.size() && follows(design.racks[racks[end - 1]], design.racks[racks[end]])) ++end;
      std::string run = rackName(design, racks[i]);
      if (end - i > 1) run += "-" + rackName(design, racks[end - 1]);
      racks_[&(*catalog_)[design.racks[racks[i]].type].part].push_back(run);
      i = end;
    }
  });
}

std::vector<std::string> UsedAt::of(const PartCount& count) const {
  const auto listed = [](const auto& map, auto key) {
    const auto at = map.find(key);
    return at == map.end() ? std::vector<std::string>{}
                           : std::vector<std::string>(at->second.begin(), at->second.end());
  };
  if (count.module) return shortened(listed(modules_, count.module));
  if (count.cable) return shortened(listed(cables_, count.cable));
  if (count.device) return shortened(listed(devices_, count.device));
  return shortened(listed(racks_, count.part));
}

}  // namespace fabric
