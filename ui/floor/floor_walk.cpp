// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/floor_walk.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <vector>

namespace fabric::ui {

namespace {

/// The rack of a row whose middle is nearest to x.
ObjectRef nearestIn(const FloorLayout& layout, const FloorRow& row, double x) {
  const auto nearest = std::ranges::min_element(
      row.racks, {}, [&](Id<Rack> id) { return std::abs(layout.find(id)->rect.center().x() - x); });
  return nearest == row.racks.end() ? ObjectRef{} : ObjectRef::of(*nearest);
}

ObjectRef walkRacks(const FloorScene& scene, ObjectRef object, Step step, Face face) {
  const FloorLayout& layout = scene.layout();
  const FloorRack* rack = layout.find(Id<Rack>{object.id});
  if (!rack) return object;
  const FloorRow& row = layout.rowOf(*rack);
  const auto at = static_cast<std::size_t>(std::ranges::find(row.racks, rack->id) - row.racks.begin());
  switch (step) {
  case Step::Left: return at > 0 ? ObjectRef::of(row.racks[at - 1]) : object;
  case Step::Right: return at + 1 < row.racks.size() ? ObjectRef::of(row.racks[at + 1]) : object;
  case Step::Up:
    for (std::uint32_t i = rack->row; i-- > 0;)
      if (!layout.rows()[i].racks.empty()) return nearestIn(layout, layout.rows()[i], rack->rect.center().x());
    return object;
  case Step::Down:
    for (std::uint32_t i = rack->row + 1; i < layout.rows().size(); ++i)
      if (!layout.rows()[i].racks.empty()) return nearestIn(layout, layout.rows()[i], rack->rect.center().x());
    return object;
  case Step::In: {
    const auto devices = scene.devicesOn(rack->id, face);
    return devices.empty() ? object : ObjectRef::of(devices.back());
  }
  case Step::Out: return scene.parentOf(object);
  }
  return object;
}

/// The upper left cage on a device's panel; the device itself where it has none.
ObjectRef firstCage(const FloorScene& scene, Id<Device> id) {
  const auto cages = scene.plateOf(scene.design().devices[id]).cages();
  const auto first = std::ranges::find_if(cages, [](const QRectF& cage) { return !cage.isEmpty(); });
  if (first == cages.end()) return ObjectRef::of(id);
  return ObjectRef::cage(id, static_cast<std::uint16_t>(first - cages.begin()));
}

/// The nearest of some places in a direction: what lies straight ahead counts before what is aside.
std::optional<std::uint16_t> nextIn(std::span<const QRectF> places, std::uint16_t from, Step step) {
  std::optional<std::uint16_t> best;
  double least = 0;
  const QPointF start = places[from].center();
  for (std::uint16_t i = 0; i < places.size(); ++i) {
    if (i == from || places[i].isEmpty()) continue;
    const QPointF by = places[i].center() - start;
    const bool level = step == Step::Left || step == Step::Right;
    const double along = level ? by.x() : by.y(), aside = level ? by.y() : by.x();
    const double ahead = step == Step::Left || step == Step::Up ? -along : along;
    if (ahead < 1e-6 || std::abs(aside) > ahead * 2) continue;
    const double away = ahead + 3 * std::abs(aside);
    if (best && away >= least) continue;
    best = i;
    least = away;
  }
  return best;
}

ObjectRef walkCages(const FloorScene& scene, ObjectRef object, Step step) {
  const Device* device = scene.design().devices.find({object.id});
  if (!device) return object;
  const Faceplate& plate = scene.plateOf(*device);
  if (object.sub >= plate.cages().size()) return object;
  if (step == Step::Out) return ObjectRef::of(Id<Device>{object.id});
  if (step == Step::In) return ObjectRef::port({object.id}, plate.shape().cages()[object.sub].firstPort);
  const auto next = nextIn(plate.cages(), object.sub, step);
  return next ? ObjectRef::cage({object.id}, *next) : object;
}

ObjectRef walkPorts(const FloorScene& scene, ObjectRef object, Step step) {
  const Device* device = scene.design().devices.find({object.id});
  if (!device) return object;
  const Faceplate& plate = scene.plateOf(*device);
  const auto ports = plate.shape().ports();
  if (object.sub >= ports.size()) return object;
  if (step == Step::Out) return ObjectRef::cage({object.id}, ports[object.sub].cage);
  if (step == Step::In) return object;
  std::vector<QRectF> cells;
  for (std::uint16_t port = 0; port < ports.size(); ++port) cells.push_back(plate.portCell(port));
  const auto next = nextIn(cells, object.sub, step);
  return next ? ObjectRef::port({object.id}, *next) : object;
}

ObjectRef walkDevices(const FloorScene& scene, ObjectRef object, Step step, Face face) {
  const Device* device = scene.design().devices.find({object.id});
  if (!device) return object;
  const auto devices = scene.devicesOn(device->rack, face);
  const auto at = std::ranges::find(devices, Id<Device>{object.id});
  if (step == Step::Up && at != devices.end() && at + 1 != devices.end()) return ObjectRef::of(*(at + 1));
  if (step == Step::Down && at != devices.end() && at != devices.begin()) return ObjectRef::of(*(at - 1));
  if (step == Step::Out) return ObjectRef::of(device->rack);
  if (step == Step::In) return firstCage(scene, {object.id});
  if (step != Step::Left && step != Step::Right) return object;
  const ObjectRef next = walkRacks(scene, ObjectRef::of(device->rack), step, face);
  const auto others = scene.devicesOn({next.id}, face);
  if (others.empty()) return object;
  return ObjectRef::of(*std::ranges::min_element(others, {}, [&](Id<Device> id) {
    return std::abs(int{scene.design().devices[id].position} - device->position);
  }));
}

}  // namespace

ObjectRef firstInView(const FloorScene& scene, const QRectF& visible) {
  const FloorLayout& layout = scene.layout();
  for (const FloorRow& row : layout.rows()) {
    if (row.base < visible.top() || row.tray > visible.bottom()) continue;
    const auto [from, to] = layout.racksIn(row, visible.left(), visible.right());
    if (from < to) return ObjectRef::of(row.racks[from]);
  }
  for (const FloorRow& row : layout.rows())
    if (!row.racks.empty()) return ObjectRef::of(row.racks.front());
  return {};
}

ObjectRef walk(const FloorScene& scene, ObjectRef object, Step step, Face face) {
  switch (object.kind) {
  case ObjectKind::Rack: return walkRacks(scene, object, step, face);
  case ObjectKind::Device: return walkDevices(scene, object, step, face);
  case ObjectKind::Cage: return walkCages(scene, object, step);
  case ObjectKind::Port: return walkPorts(scene, object, step);
  case ObjectKind::Row: {
    const auto row = scene.layout().find(Id<RackRow>{object.id});
    if (step == Step::In && row && !scene.layout().rows()[*row].racks.empty())
      return ObjectRef::of(scene.layout().rows()[*row].racks.front());
    return object;
  }
  default: return object;
  }
}

}  // namespace fabric::ui
