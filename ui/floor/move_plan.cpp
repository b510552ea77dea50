// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/move_plan.h"

#include "core/analysis/rack_load.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace fabric::ui {

namespace {

QString planText(const char* source) { return QCoreApplication::translate("fabric::ui::MovePlan", source); }

Length rounded(double metres) { return Length::millimetres(static_cast<std::int32_t>(std::lround(metres * 1000))); }

bool isMoving(std::span<const Id<Rack>> moving, Id<Rack> rack) { return std::ranges::binary_search(moving, rack); }

/// Whether a rack of this width could stand at x, not counting the racks that move away.
bool isFree(const FloorLayout& layout, const FloorRow& row, double x, double width, std::span<const Id<Rack>> moving) {
  const auto [from, to] = layout.racksIn(row, x + 0.0005, x + width - 0.0005);
  for (std::size_t i = from; i < to; ++i)
    if (!isMoving(moving, row.racks[i])) return false;
  return x >= -0.0005;
}

/// Keeps the nearest of several candidates within the tolerance.
class Nearest {
 public:
  Nearest(double wanted, double tolerance) : wanted_(wanted), distance_(tolerance) {}

  bool offer(double x) {
    const double away = std::abs(x - wanted_);
    if (away > distance_ || (found_ && away >= distance_)) return false;
    distance_ = away;
    found_ = x;
    return true;
  }
  std::optional<double> found() const { return found_; }

 private:
  double wanted_, distance_;
  std::optional<double> found_;
};

std::optional<double> nearestSlot(const FloorLayout& layout, const FloorRow& row, const RackDrag& drag, double x,
                                  double width, double tolerance) {
  Nearest nearest(x, tolerance);
  const auto slot = static_cast<int>(std::lround(x / row.slotPitch));
  for (const int candidate : {slot - 1, slot, slot + 1})
    if (candidate >= 0 && isFree(layout, row, candidate * row.slotPitch, width, drag.moving))
      nearest.offer(candidate * row.slotPitch);
  return nearest.found();
}

std::optional<double> nearestEdge(const FloorLayout& layout, const FloorRow& row, const RackDrag& drag, double x,
                                  double width, double tolerance) {
  Nearest nearest(x, tolerance);
  const auto [from, to] = layout.racksIn(row, x - width - 1, x + 2 * width + 1);
  for (std::size_t i = from; i < to; ++i) {
    if (isMoving(drag.moving, row.racks[i])) continue;
    const QRectF& other = layout.find(row.racks[i])->rect;
    for (const double candidate : {other.right(), other.left() - width})
      if (isFree(layout, row, candidate, width, drag.moving)) nearest.offer(candidate);
  }
  return nearest.found();
}

/// The rack of another row that stands at exactly this x; `x` may snap to it within the tolerance.
std::optional<Id<Rack>> columnAt(const FloorLayout& layout, std::uint32_t row, const RackDrag& drag, double x,
                                 double tolerance) {
  std::optional<Id<Rack>> best;
  double distance = tolerance;
  const std::uint32_t hall = layout.rows()[row].hall;
  const auto rows = static_cast<std::int64_t>(layout.rows().size());
  for (const int by : {-1, 1, -2, 2, -3, 3}) {  // the nearest rows first
    const std::int64_t at = std::int64_t{row} + by;
    if (at < 0 || at >= rows || best) continue;
    const FloorRow& other = layout.rows()[static_cast<std::size_t>(at)];
    if (other.hall != hall) continue;
    const auto [from, to] = layout.racksIn(other, x - tolerance, x + tolerance);
    for (std::size_t r = from; r < to; ++r) {
      const double away = std::abs(layout.find(other.racks[r])->rect.left() - x);
      if (isMoving(drag.moving, other.racks[r]) || away > distance) continue;
      if (best && away >= distance) continue;
      best = other.racks[r];
      distance = away;
    }
  }
  return best;
}

/// The reason as a sentence; the place is said first unless the reason names it.
QString sentence(const Error& error) {
  const QString place = QString::fromStdString(error.place);
  QString what = QString::fromStdString(error.what);
  if (!place.isEmpty() && !what.contains(place)) return place + QStringLiteral(": ") + what;
  if (!what.isEmpty()) what[0] = what[0].toUpper();
  return what;
}

}  // namespace

bool RackTarget::operator==(const RackTarget& other) const {
  const auto same = [](const DesignEdit::RackPlace& a, const DesignEdit::RackPlace& b) {
    return a.rack == b.rack && a.row == b.row && a.x == b.x;
  };
  return std::ranges::equal(places, other.places, same) && refusal == other.refusal;
}

bool DeviceTarget::operator==(const DeviceTarget& other) const {
  const auto same = [](const DesignEdit::DevicePlace& a, const DesignEdit::DevicePlace& b) {
    return a.device == b.device && a.rack == b.rack && a.position == b.position && a.face == b.face;
  };
  return std::ranges::equal(places, other.places, same) && refusal == other.refusal;
}

std::optional<RackSpot> snapRack(const FloorScene& scene, const RackDrag& drag, QPointF corner, double tolerance) {
  const FloorLayout& layout = scene.layout();
  const auto index = layout.nearestRow(corner.y() - 0.4);
  if (!index) return std::nullopt;
  const FloorRow& row = layout.rows()[*index];
  const double width = scene.catalog()[drag.type].width.inMetres();
  RackSpot spot{*index, {}, Snap::None, {}};
  double x = std::max(corner.x(), 0.0);
  if (tolerance > 0) {
    const auto take = [&](std::optional<double> found, Snap snap) {
      if (spot.snap != Snap::None || !found) return;
      x = *found;
      spot.snap = snap;
    };
    take(nearestSlot(layout, row, drag, x, width, tolerance), Snap::Slot);
    take(nearestEdge(layout, row, drag, x, width, tolerance), Snap::Neighbour);
    if (const auto column = columnAt(layout, *index, drag, x, tolerance))
      take(layout.find(*column)->rect.left(), Snap::Column);
    if (spot.snap == Snap::None) {
      Nearest grid(x, tolerance);
      grid.offer(std::round(x / 0.6) * 0.6);
      take(grid.found(), Snap::Grid);
    }
    if (spot.snap == Snap::None) x = std::round(x * 100) / 100;
  }
  spot.aligned = columnAt(layout, *index, drag, x, 0.0006);
  spot.x = rounded(x);
  return spot;
}

RackTarget planRacks(const FloorScene& scene, const RackDrag& drag, const RackSpot& spot, DesignEdit& edit) {
  const FloorLayout& layout = scene.layout();
  RackTarget target;
  target.snap = spot.snap;
  target.aligned = spot.aligned;
  if (!drag.rack) {
    target.places.push_back({{}, layout.rows()[spot.row].id, spot.x});
    const auto added = edit.addRack({drag.type, layout.rows()[spot.row].id, spot.x, false, {}});
    if (!added) target.refusal = sentence(added.error());
    else target.places.front().rack = *added;
    return target;
  }
  const FloorRack& hand = *layout.find(drag.rack);
  const Length by = spot.x - scene.design().racks[drag.rack].x;
  const auto rows = static_cast<std::int64_t>(layout.rows().size());
  for (const Id<Rack> id : drag.moving) {
    const FloorRack& rack = *layout.find(id);
    const std::int64_t row = std::int64_t{rack.row} + spot.row - hand.row;
    if (row < 0 || row >= rows || layout.rows()[static_cast<std::size_t>(row)].hall != layout.rows()[spot.row].hall)
      target.refusal = planText(QT_TRANSLATE_NOOP("fabric::ui::MovePlan", "There is no row for some of the racks"));
    const auto index = static_cast<std::size_t>(std::clamp<std::int64_t>(row, 0, rows - 1));
    target.places.push_back({id, layout.rows()[index].id, scene.design().racks[id].x + by});
  }
  if (!target.refusal.isEmpty()) return target;
  if (const auto moved = edit.moveRacks(target.places); !moved) target.refusal = sentence(moved.error());
  return target;
}

// ---------------------------------------------------------------- devices

namespace {

/// Half units of a rack that are filled on a face by devices other than those moving.
std::vector<bool> filledUnits(const FloorScene& scene, Id<Rack> rack, const DeviceDrag& drag, std::size_t size) {
  std::vector<bool> filled(size + 1, false);
  const bool fullDepth = scene.catalog()[drag.type].fullDepth;
  for (const Id<Device> id : scene.design().devicesIn(rack)) {
    if (std::ranges::find(drag.moving, id) != drag.moving.end()) continue;
    const Device& device = scene.design().devices[id];
    const DeviceType& type = scene.catalog()[device.type];
    if (!fullDepth && !type.fullDepth && device.face != drag.face) continue;
    for (std::size_t h = device.position; h < device.position + std::size_t{type.heightHalfU} && h <= size; ++h)
      if (h > 0) filled[h] = true;
  }
  return filled;
}

/// The free position nearest to the wanted one, in whole units; nothing if none is large enough.
std::optional<int> nearestFree(const std::vector<bool>& filled, int wanted, int height) {
  const int size = static_cast<int>(filled.size()) - 1;
  const auto fits = [&](int position) {
    if (position < 1 || position + height - 1 > size) return false;
    for (int h = position; h < position + height; ++h)
      if (filled[static_cast<std::size_t>(h)]) return false;
    return true;
  };
  const int start = std::clamp(wanted, 1, std::max(1, size));
  const int odd = start % 2 == 1 ? start : start - 1;
  for (int away = 0; away <= size + 1; ++away) {
    for (const int position : {odd - away, odd + away})
      if (position % 2 == 1 && fits(position)) return position;
  }
  return std::nullopt;
}

int freeUnits(const std::vector<bool>& filled) {
  return static_cast<int>(std::count(filled.begin() + 1, filled.end(), false)) / 2;
}

}  // namespace

std::optional<DeviceTarget> planDevices(const FloorScene& scene, const DeviceDrag& drag, QPointF foot, bool snap,
                                        DesignEdit& edit) {
  const DeviceType& type = scene.catalog()[drag.type];
  const FloorRack* rack = scene.layout().rackAt(foot - QPointF(0, unitMetres * type.heightHalfU / 4));
  if (!rack) rack = scene.layout().rackAt(foot);
  if (!rack) return std::nullopt;
  const int wanted = FloorLayout::halfUnitAt(*rack, foot.y() - unitMetres / 4);
  const std::vector<bool> filled = filledUnits(scene, rack->id, drag, std::size_t{rack->units} * 2);
  int position = std::clamp(wanted, 1, std::max(1, rack->units * 2 - type.heightHalfU + 1));
  DeviceTarget target;
  if (snap) {
    if (const auto free = nearestFree(filled, wanted, type.heightHalfU)) position = *free;
    else
      target.refusal = QCoreApplication::translate("fabric::ui::MovePlan", "Rack %1 has %2U free; %3 needs %4U")
                           .arg(nameOf(scene.design(), ObjectRef::of(rack->id)))
                           .arg(freeUnits(filled))
                           .arg(QString::fromStdString(type.part.model))
                           .arg((type.heightHalfU + 1) / 2);
  }
  if (!drag.device) {
    target.places.push_back({{}, rack->id, static_cast<std::uint16_t>(position), drag.face});
  } else {
    const int by = position - scene.design().devices[drag.device].position;
    for (const Id<Device> id : drag.moving) {
      const Device& device = scene.design().devices[id];
      target.places.push_back(
          {id, rack->id, static_cast<std::uint16_t>(std::max(1, device.position + by)), device.face});
    }
  }
  if (!target.refusal.isEmpty()) return target;
  if (drag.device) {
    if (const auto moved = edit.moveDevices(target.places); !moved) target.refusal = sentence(moved.error());
    else target.refusal = limitRefusal(scene.design(), edit.design(), scene.catalog(), rack->id);
    return target;
  }
  Device device;
  device.type = drag.type;
  device.rack = rack->id;
  device.position = static_cast<std::uint16_t>(position);
  device.face = drag.face;
  device.role = type.kind == DeviceKind::System     ? DeviceRole::System
                : type.kind == DeviceKind::Endpoint ? DeviceRole::Endpoint
                : type.kind == DeviceKind::Switch   ? DeviceRole::Leaf
                                                    : DeviceRole::Other;
  device.name = freeDeviceName(edit.design(), type);
  const auto added = edit.addDevice(device);
  if (!added) target.refusal = sentence(added.error());
  else {
    target.places.front().device = *added;
    target.refusal = limitRefusal(scene.design(), edit.design(), scene.catalog(), rack->id);
  }
  return target;
}

QString limitRefusal(const Design& before, const Design& after, const Catalog& catalog, Id<Rack> rack) {
  const RackType& type = catalog[after.racks[rack].type];
  const RackLoad was = loadOf(before, catalog, rack), load = loadOf(after, catalog, rack);
  const QString name = nameOf(after, ObjectRef::of(rack));
  if (load.power > was.power && isOverPower(type, load))
    return QCoreApplication::translate("fabric::ui::MovePlan", "Rack %1 would draw up to %2 kW; its limit is %3 kW")
        .arg(name, kilowattText(load.power), kilowattText(*type.powerLimit));
  if (load.weight > was.weight && isOverWeight(type, load))
    return QCoreApplication::translate("fabric::ui::MovePlan", "Rack %1 would hold %2 kg; its limit is %3 kg")
        .arg(name, countText((load.weight.count() + 999) / 1000), countText(type.weightLimit->count() / 1000));
  return {};
}

Neighbours neighboursOf(const FloorLayout& layout, std::uint32_t row, double left, double right,
                        std::span<const Id<Rack>> ignored) {
  Neighbours found;
  for (const Id<Rack> id : layout.rows()[row].racks) {
    if (isMoving(ignored, id)) continue;
    const QRectF& rect = layout.find(id)->rect;
    if (rect.right() <= left + 0.001) found.left = rect.right();
    if (rect.left() >= right - 0.001 && !found.right) found.right = rect.left();
  }
  return found;
}

std::string freeDeviceName(const Design& design, const DeviceType& type) {
  std::string prefix;
  for (const char c : shortModel(type.part.model).toLower().toStdString())
    prefix += std::isalnum(static_cast<unsigned char>(c)) ? c : '-';
  prefix += '-';
  std::set<long> taken;
  design.devices.forEach([&](Id<Device>, const Device& device) {
    if (device.name.starts_with(prefix)) taken.insert(std::strtol(device.name.c_str() + prefix.size(), nullptr, 10));
  });
  long number = 1;
  while (taken.contains(number)) ++number;
  return prefix + std::to_string(number);
}

}  // namespace fabric::ui
