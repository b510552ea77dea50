// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/design/random_edits.h"

#include <array>

namespace fabric::testing {

namespace {

/// Draws ids and places; now and then something that is not there.
class Draw {
 public:
  Draw(const DesignEdit& edit, Random& random) : edit_(edit), random_(random) {}

  std::uint32_t below(std::uint64_t limit) { return limit == 0 ? 0 : static_cast<std::uint32_t>(random_() % limit); }
  bool oneIn(std::uint32_t n) { return below(n) == 0; }

  template <class Row>
  Id<Row> any(Table<Row> Design::*table) {
    const Table<Row>& rows = edit_.design().*table;
    if (rows.empty() || oneIn(40)) return {oneIn(2) ? 0 : 4'000'000'000u};
    std::uint32_t skip = below(rows.size());
    Id<Row> found;
    rows.forEach([&](Id<Row> id, const Row&) {
      if (skip-- == 0) found = id;
    });
    return found;
  }
  template <class Type>
  Id<Type> type() {
    return {oneIn(40) ? 99 : 1 + below(edit_.catalog().all<Type>().size())};
  }
  Length x() {
    return Length::millimetres(oneIn(60) ? (oneIn(2) ? -600 : 2'147'483'600)
                                         : static_cast<std::int32_t>(below(30)) * 600);
  }
  std::uint16_t halfUnit() { return static_cast<std::uint16_t>(below(oneIn(20) ? 70'000 : 98)); }
  std::uint16_t small(std::uint32_t limit) { return static_cast<std::uint16_t>(below(oneIn(30) ? 65'536 : limit)); }
  Face face() { return oneIn(2) ? Face::Front : Face::Rear; }
  PortRef port() {
    Id<Device> device = any(&Design::devices);
    for (int again = 0; again < 4 && edit_.design().slotsOf(device).ports == 0; ++again) device = any(&Design::devices);
    return {device, small(edit_.design().slotsOf(device).ports + 1u)};
  }
  std::string name() { return randomName(random_); }

 private:
  const DesignEdit& edit_;
  Random& random_;
};

template <class T>
Result<> only(const Result<T>& result) {
  if (!result) return tl::unexpected(result.error());
  return {};
}

Result<> editPlaces(DesignEdit& e, Draw& d) {
  switch (d.below(9)) {
  case 0:
    return d.oneIn(4) ? (e.addSite({"Site"}), Result<>{})
                      : only(e.addHall({d.any(&Design::sites), d.name(), {Length::metres(3)}}));
  case 1: {
    RackRow row;
    row.hall = d.any(&Design::halls);
    row.name = d.name();
    row.y = Length::metres(static_cast<std::int32_t>(d.below(9)));
    row.slotPitch = Length::millimetres(d.oneIn(20) ? 0 : 600);
    return only(e.addRow(row));
  }
  case 2: {
    const Id<Hall> id = d.any(&Design::halls);
    return e.setHall(id, {d.any(&Design::sites), d.name(), {Length::metres(1), Length::metres(2)}});
  }
  case 3: {
    const Id<RackRow> id = d.any(&Design::rows);
    RackRow row = e.design().rows.contains(id) ? e.design().rows[id] : RackRow{};
    row.frontsFaceBack = !row.frontsFaceBack;
    row.hall = d.any(&Design::halls);
    return e.setRow(id, row);
  }
  case 4: return e.renameRack(d.any(&Design::racks), d.name());
  case 5: return e.lockRack(d.any(&Design::racks), d.oneIn(6));
  case 6: return d.oneIn(12) ? e.removeRack(d.any(&Design::racks)) : Result<>{};
  case 7: {
    std::vector<DesignEdit::RackPlace> places;
    for (std::uint32_t n = 1 + d.below(3); n > 0; --n)
      places.push_back({d.any(&Design::racks), d.any(&Design::rows), d.x()});
    if (places.size() > 1 && e.design().racks.contains(places[0].rack) && e.design().racks.contains(places[1].rack)) {
      places[0].x = e.design().racks[places[1].rack].x;  // trade places
      places[0].row = e.design().racks[places[1].rack].row;
      places[1].x = e.design().racks[places[0].rack].x;
      places[1].row = e.design().racks[places[0].rack].row;
    }
    return e.moveRacks(places);
  }
  default: {
    Rack rack;
    rack.type = d.type<RackType>();
    rack.row = d.any(&Design::rows);
    rack.x = d.x();
    rack.name = d.oneIn(2) ? d.name() : "";
    return only(e.addRack(rack));
  }
  }
}

Result<> editDevices(DesignEdit& e, Draw& d) {
  switch (d.below(10)) {
  case 0: {
    PortLayout layout;
    layout.type = d.type<DeviceType>();
    layout.splits.push_back({d.small(8), d.small(3), static_cast<std::uint8_t>(1u << d.below(5)),
                             DataRate::gigabitsPerSecond(100 << d.below(4))});
    return only(e.addLayout(layout));
  }
  case 1: return e.moveDevice(d.any(&Design::devices), d.any(&Design::racks), d.halfUnit(), d.face());
  case 2: {
    std::vector<DesignEdit::DevicePlace> places;
    for (std::uint32_t n = 2 + d.below(2); n > 0; --n)
      places.push_back({d.any(&Design::devices), d.any(&Design::racks), d.halfUnit(), d.face()});
    const Device* a = e.design().devices.find(places[0].device);
    const Device* b = e.design().devices.find(places[1].device);
    if (a && b && d.oneIn(2)) {
      places[0] = {places[0].device, b->rack, b->position, b->face};
      places[1] = {places[1].device, a->rack, a->position, a->face};
      places.resize(2);
    }
    return e.moveDevices(places);
  }
  case 3: return e.renameDevice(d.any(&Design::devices), d.name());
  case 4: return e.lockDevice(d.any(&Design::devices), d.oneIn(6));
  case 5:
    return e.setRole(d.any(&Design::devices), static_cast<DeviceRole>(d.below(6)),
                     d.oneIn(2) ? d.any(&Design::groups) : Id<Group>{}, static_cast<std::uint8_t>(d.below(9)),
                     static_cast<std::uint8_t>(d.below(5)));
  case 6: return d.oneIn(3) ? e.removeDevice(d.any(&Design::devices)) : Result<>{};
  default: {
    Device device;
    device.type = d.type<DeviceType>();
    device.layout = d.oneIn(4) ? d.any(&Design::layouts) : Id<PortLayout>{};
    device.rack = d.any(&Design::racks);
    device.face = d.face();
    device.name = d.name();
    device.group = d.oneIn(3) ? d.any(&Design::groups) : Id<Group>{};
    if (d.oneIn(2)) {
      device.position = d.halfUnit();
    } else {
      const auto free = e.freePosition(device.rack, device.type, static_cast<std::uint16_t>(d.below(40)), device.face);
      if (!free) return only(free);
      device.position = *free;
    }
    return only(e.addDevice(device));
  }
  }
}

Result<> editLinks(DesignEdit& e, Draw& d) {
  switch (d.below(9)) {
  case 0:
  case 1: {
    const Id<Device> device = d.any(&Design::devices);
    return only(e.plug(device, d.small(e.design().slotsOf(device).cages + 1u), d.type<TransceiverType>()));
  }
  case 2: return d.oneIn(3) ? e.unplug(d.any(&Design::modules)) : Result<>{};
  case 3: return e.replaceModule(d.any(&Design::modules), d.type<TransceiverType>());
  case 4: return d.oneIn(3) ? e.disconnect(d.any(&Design::links)) : Result<>{};
  case 5:
    return e.setCable(d.any(&Design::cables),
                      {d.type<CableType>(), Length::metres(static_cast<std::int32_t>(d.below(40)) - 1)});
  default: {
    const bool shared = d.oneIn(4);
    const Id<Cable> cable =
        shared ? d.any(&Design::cables) : e.addCable({d.type<CableType>(), Length::metres(d.oneIn(30) ? -1 : 0)});
    return only(e.connect(d.port(), d.port(), cable, d.any(&Design::fabrics)));
  }
  }
}

}  // namespace

std::string randomName(Random& random) {
  static const std::array<const char*, 8> names = {
      "leaf", "Zürich ☕", "'quoted' \"twice\"", "a/b:c;d,e", "=1+1", "名前", "%s%n", "x"};
  const std::uint64_t draw = random();
  if (draw % 60 == 0) return std::string(256, 'n');
  if (draw % 61 == 0) return "two\nlines";
  if (draw % 62 == 0) return "\xC3(";
  if (draw % 63 == 0) return std::string(255, 'n');
  return names[draw % names.size()] + std::to_string(draw / 64 % 100);
}

Result<> randomOperation(DesignEdit& edit, Random& random) {
  Draw draw(edit, random);
  switch (draw.below(12)) {
  case 0:
  case 1:
  case 2: return editPlaces(edit, draw);
  case 3:
  case 4:
  case 5: return editDevices(edit, draw);
  case 6: {
    if (draw.oneIn(2)) {
      static constexpr Topology topologies[] = {Topology::Custom, Topology::Dragonfly, Topology::Torus,
                                                Topology::DragonflyPlus, Topology::FullMesh};
      const std::uint32_t kind = draw.below(5);
      const std::string name = draw.oneIn(2) ? "compute" : "storage";
      (void)edit.addFabric({static_cast<FabricKind>(kind), name, topologies[kind]});
      return {};
    }
    return only(
        edit.addGroup({static_cast<GroupKind>(draw.below(4)), draw.oneIn(2) ? draw.any(&Design::groups) : Id<Group>{},
                       draw.oneIn(2) ? draw.any(&Design::fabrics) : Id<Fabric>{}, draw.name()}));
  }
  default: return editLinks(edit, draw);
  }
}

Design randomlyEdited(const Design& design, const std::shared_ptr<const Catalog>& catalog, IdSource& ids,
                      Random& random) {
  DesignEdit edit(design, catalog, ids);
  for (std::uint64_t n = 1 + random() % 4; n > 0; --n) (void)randomOperation(edit, random);
  return std::move(edit).finish();
}

}  // namespace fabric::testing
