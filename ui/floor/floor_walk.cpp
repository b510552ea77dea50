// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/floor_walk.h"

#include <algorithm>
#include <cmath>

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

ObjectRef walkDevices(const FloorScene& scene, ObjectRef object, Step step, Face face) {
  const Device* device = scene.design().devices.find({object.id});
  if (!device) return object;
  const auto devices = scene.devicesOn(device->rack, face);
  const auto at = std::ranges::find(devices, Id<Device>{object.id});
  if (step == Step::Up && at != devices.end() && at + 1 != devices.end()) return ObjectRef::of(*(at + 1));
  if (step == Step::Down && at != devices.end() && at != devices.begin()) return ObjectRef::of(*(at - 1));
  if (step == Step::Out) return ObjectRef::of(device->rack);
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
