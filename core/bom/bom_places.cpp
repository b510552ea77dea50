// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bom/bom_places.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "core/analysis/costs.h"
#include "core/bom/descriptions.h"

namespace fabric {

namespace {

/// Longer chains of groups than anybody makes; a file may hold any.
constexpr int deepestGroup = 64;

struct Pieces {
  std::vector<Id<Rack>> racks;
  std::vector<Id<Device>> devices;
  std::vector<Id<Module>> modules;
  std::vector<Id<Cable>> cables;
};

template <class Row, class List>
void sortIn(const Table<Row>& table, const BomSites& sites, std::map<BomSite, Pieces>& found, List list) {
  table.forEach([&](Id<Row> id, const Row&) { (found[sites.of(id)].*list).push_back(id); });
}

/// A tally that knows where everything is and has counted nothing.
Tally emptyTally(const Design& design, const Catalog& catalog, const Settings& settings) {
  Tally tally(catalog, settings);
  tally.placeRacks(design);
  design.racks.forEach([&](Id<Rack>, const Rack& rack) { tally.countRack(rack, -1); });
  design.devices.forEach([&](Id<Device> id, const Device& row) { tally.placeDevice(design, id, row); });
  design.modules.forEach([&](Id<Module>, const Module& m) { tally.setModule(m.device, m.cage, m.type); });
  return tally;
}

void countPieces(Tally& tally, const Design& design, const BomSites& sites, const Pieces& pieces, int sign) {
  for (const Id<Rack> rack : pieces.racks) tally.countRack(design.racks[rack], sign);
  for (const Id<Device> device : pieces.devices) tally.countDevice(device, sign);
  for (const Id<Module> module : pieces.modules)
    tally.countModules(design.modules[module].device, design.modules[module].type, sign);
  const auto linksOf = [&](const Design& d, Id<Cable> cable, std::vector<Link>& links) {
    sites.forEachLink(cable, [&](Id<Link> link) { links.push_back(d.links[link]); });
  };
  tally.countCables(design, pieces.cables, linksOf, sign);
}

/// Finds the lines of a bill for pieces.
class BomLines {
 public:
  BomLines(const Bom& bom, const Catalog& catalog) : catalog_(catalog) {
    for (std::uint32_t i = 0; i < bom.lines.size(); ++i) byText_[{bom.lines[i].partId, bom.lines[i].description}] = i;
  }

  std::optional<std::uint32_t> find(const PartCount& count) {
    const Key key{count.part, count.length, count.tooShort, count.lengthUnknown};
    if (const auto known = known_.find(key); known != known_.end()) return known->second;
    const auto at = byText_.find({count.part->id, describe(count, catalog_)});
    if (at == byText_.end()) return std::nullopt;
    return known_[key] = at->second;
  }

 private:
  using Key = std::tuple<const Part*, Length, bool, bool>;

  const Catalog& catalog_;
  std::map<std::pair<std::string, std::string>, std::uint32_t> byText_;
  std::map<Key, std::uint32_t> known_;
};

std::string nameOfSite(const Design& design, BomPlacing placing, BomSite site) {
  if (site.where != BomSite::Where::In) return {};
  if (placing == BomPlacing::Rack) return rackName(design, {site.id});
  const Group& unit = design.groups[{site.id}];
  const Group* pod = design.groups.find(unit.parent);
  return pod ? pod->name + ", " + unit.name : unit.name;
}

}  // namespace

BomSites::BomSites(const Design& design, BomPlacing placing) : design_(&design), placing_(placing) {
  firstLink_.resize(design.cables.idLimit() + 2);
  design.links.forEach([&](Id<Link>, const Link& link) { ++firstLink_[link.cable.value + 1]; });
  for (std::size_t i = 1; i < firstLink_.size(); ++i) firstLink_[i] += firstLink_[i - 1];
  links_.resize(design.links.size());
  std::vector<std::uint32_t> next = firstLink_;
  design.links.forEach([&](Id<Link> id, const Link& link) { links_[next[link.cable.value]++] = id; });
}

BomSite BomSites::unitOf(Id<Group> group) const {
  for (int depth = 0; group && depth < deepestGroup; ++depth) {
    const Group* row = design_->groups.find(group);
    if (!row) break;
    if (row->kind == GroupKind::ScalableUnit) return {BomSite::Where::In, group.value};
    group = row->parent;
  }
  return {};
}

BomSite BomSites::of(Id<Rack> rack) const {
  if (placing_ == BomPlacing::Rack) return {BomSite::Where::In, rack.value};
  const auto devices = design_->devicesIn(rack);
  if (devices.empty()) return {};
  const BomSite first = of(devices.front());
  return std::ranges::all_of(devices, [&](Id<Device> device) { return of(device) == first; }) ? first : BomSite{};
}

BomSite BomSites::of(Id<Device> device) const {
  const Device& row = design_->devices[device];
  if (placing_ == BomPlacing::Unit) return unitOf(row.group);
  return row.rack ? BomSite{BomSite::Where::In, row.rack.value} : BomSite{};
}

BomSite BomSites::of(Id<Cable> cable) const {
  std::optional<BomSite> all;
  forEachLink(cable, [&](Id<Link> id) {
    const Link& link = design_->links[id];
    for (const Id<Device> end : {link.a, link.b}) {
      const BomSite site = of(end);
      if (!all) all = site;
      else if (*all != site) all = BomSite{BomSite::Where::Between, 0};
    }
  });
  return all.value_or(BomSite{});
}

Result<std::vector<BomPlace>> bomPlaces(const Bom& bom, const Design& design, const Catalog& catalog,
                                        const Settings& settings, BomPlacing placing) {
  const BomSites sites(design, placing);
  std::map<BomSite, Pieces> found;
  sortIn(design.racks, sites, found, &Pieces::racks);
  sortIn(design.devices, sites, found, &Pieces::devices);
  sortIn(design.modules, sites, found, &Pieces::modules);
  sortIn(design.cables, sites, found, &Pieces::cables);
  BomLines lines(bom, catalog);
  Tally tally = emptyTally(design, catalog, settings);
  std::vector<BomPlace> places;
  for (const auto& [site, pieces] : found) {
    BomPlace place{site, nameOfSite(design, placing, site), {}};
    countPieces(tally, design, sites, pieces, 1);
    for (const PartCount& part : partCounts(tally, catalog)) {
      const auto line = lines.find(part);
      if (!line) return fail(ErrorCode::InvalidInput, part.part->id, "it is not in the bill", "make the bill again");
      place.shares.push_back({*line, part.quantity});
    }
    countPieces(tally, design, sites, pieces, -1);
    if (!place.shares.empty()) places.push_back(std::move(place));
  }
  return places;
}

}  // namespace fabric
