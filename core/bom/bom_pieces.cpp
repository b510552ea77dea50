// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bom/bom_pieces.h"

#include <algorithm>
#include <map>

#include "core/bom/descriptions.h"
#include "core/catalog/media.h"

namespace fabric {

namespace {

/// What a cable of a type is ordered for, millimetres, and whether that is a line's length.
class OrderedAs {
 public:
  OrderedAs(const BomLine& line, const Catalog& catalog, Id<CableType> type)
      : line_(line), catalog_(catalog), id_(type), type_(catalog[type]) {}

  bool operator()(std::int32_t needed) {
    const auto [known, isNew] = answers_.try_emplace(std::max(needed, RouteTable::unknown), false);
    if (isNew) {
      const PartCount count = countOf(needed);
      known->second = count.part->id == line_.partId && describe(count, catalog_) == line_.description;
    }
    return known->second;
  }

 private:
  /// As partCounts lists it.
  PartCount countOf(std::int32_t needed) const {
    PartCount count;
    count.section = CostClass::Cables;
    count.cable = id_;
    const auto order = needed < 0 ? std::nullopt : orderCable(type_, Length::millimetres(needed));
    count.lengthUnknown = needed < 0;
    count.tooShort = needed >= 0 && !order;
    count.estimated = order && order->madeToLength;
    const CableLength& stock = needed < 0 ? type_.lengths.front()
                               : order    ? type_.lengths[order->length]
                                          : type_.lengths.back();
    count.part = &stock.part;
    count.length = count.estimated ? order->ordered : stock.length;
    return count;
  }

  const BomLine& line_;
  const Catalog& catalog_;
  Id<CableType> id_;
  const CableType& type_;
  std::map<std::int32_t, bool> answers_;
};

class PieceFinder {
 public:
  PieceFinder(const Design& design, const Catalog& catalog, const BomWhere& where, std::size_t most)
      : design_(design), catalog_(catalog), where_(where), most_(most) {}

  std::vector<ObjectRef> find(const BomLine& line, const Settings& settings) {
    const PartPlace place = catalog_.find(line.partId);
    const auto ofType = [](auto type) { return [type](const auto& row) { return row.type == type; }; };
    if (const auto* rack = std::get_if<Id<RackType>>(&place.type)) gather(design_.racks, ofType(*rack));
    else if (const auto* device = std::get_if<Id<DeviceType>>(&place.type)) gather(design_.devices, ofType(*device));
    else if (const auto* module = std::get_if<Id<TransceiverType>>(&place.type))
      gather(design_.modules, ofType(*module));
    else if (const auto* cable = std::get_if<Id<CableType>>(&place.type)) gatherLinks(line, *cable, settings);
    else if (const auto* nic = std::get_if<Id<NicType>>(&place.type))
      carriers([&](const DeviceType& type) { return type.nics > 0 && type.nic == *nic; });
    else if (std::holds_alternative<Id<LaserType>>(place.type))
      carriers([&](const DeviceType& type) { return type.lasers > 0 && type.laserId == line.partId; });
    return std::move(found_);
  }

 private:
  template <class Row>
  bool isThere(Id<Row> id) const {
    return !where_.sites || where_.sites->of(id) == where_.site;
  }

  template <class Row, class Test>
  void gather(const Table<Row>& table, const Test& wanted) {
    table.forEach([&](Id<Row> id, const Row& row) {
      if (found_.size() < most_ && wanted(row) && isThere(id)) found_.push_back(ObjectRef::of(id));
    });
  }

  /// Devices of the types that have the part inside.
  template <class Test>
  void carriers(const Test& hasPart) {
    std::vector<bool> types(catalog_.all<DeviceType>().size() + 1);
    for (std::uint32_t i = 1; i < types.size(); ++i) types[i] = hasPart(catalog_[Id<DeviceType>{i}]);
    gather(design_.devices, [&](const Device& device) { return types[device.type.value]; });
  }

  void gatherLinks(const BomLine& line, Id<CableType> type, const Settings& settings) {
    constexpr std::int32_t none = -2;  // no link seen
    const RouteTable routes(design_, catalog_, settings.routes);
    const LoopKind loops = loopKind(catalog_[type].technology);
    std::vector<std::int32_t> longest(design_.cables.idLimit(), none);
    Table<Cable>::Reader cables(design_.cables);
    design_.links.forEach([&](Id<Link>, const Link& link) {
      if (cables[link.cable].type != type) return;
      std::int32_t& length = longest[link.cable.value];
      const std::int32_t one = routes.millimetres(link.a, link.b, loops);
      const bool isUnknown = one < 0 || length == RouteTable::unknown;
      length = isUnknown ? RouteTable::unknown : std::max(length, one);
    });
    OrderedAs isOrderedSo(line, catalog_, type);
    design_.links.forEach([&](Id<Link> id, const Link& link) {
      const Cable& cable = cables[link.cable];
      if (cable.type != type || found_.size() >= most_) return;
      const std::int32_t fixed = cable.fixedLength.count();
      if (isOrderedSo(fixed > 0 ? fixed : longest[link.cable.value]) && isThere(link.cable))
        found_.push_back(ObjectRef::of(id));
    });
  }

  const Design& design_;
  const Catalog& catalog_;
  const BomWhere& where_;
  std::size_t most_;
  std::vector<ObjectRef> found_;
};

}  // namespace

std::vector<ObjectRef> bomPieces(const BomLine& line, const Design& design, const Catalog& catalog,
                                 const Settings& settings, const BomWhere& where, std::size_t most) {
  return PieceFinder(design, catalog, where, most).find(line, settings);
}

}  // namespace fabric
