// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/floor_scene.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "core/catalog/fit.h"

namespace fabric::ui {

namespace {

bool showsOn(const Device& device, const DeviceType& type, Face face) {
  return device.position > 0 && type.heightHalfU > 0 && (type.fullDepth || device.face == face);
}

}  // namespace

DeviceFamily familyOf(const Device& device) {
  switch (device.role) {
  case DeviceRole::System: return DeviceFamily::System;
  case DeviceRole::Leaf: return DeviceFamily::Leaf;
  case DeviceRole::Spine:
  case DeviceRole::Core: return DeviceFamily::Spine;
  case DeviceRole::Endpoint:
  case DeviceRole::Other: break;
  }
  return DeviceFamily::Other;
}

FloorScene::FloorScene(Design design, std::shared_ptr<const Catalog> catalog, FloorFigures figures)
    : design_(std::move(design)), catalog_(std::move(catalog)), layout_(design_, *catalog_),
      figures_(std::move(figures)) {
  layBundles();
  deriveRows();
}

void FloorScene::update(Design after, std::shared_ptr<const Catalog> catalog) {
  const DesignDifference changes = difference(design_, after);
  design_ = std::move(after);
  if (catalog != catalog_ || !changes.layouts.empty()) plates_ = std::make_shared<Faceplates>();
  if (catalog != catalog_ || !changes.empty()) {
    wirings_ = std::make_shared<Wirings>();
    portShares_ = std::make_shared<PortShares>();
  }
  catalog_ = std::move(catalog);
  layout_.update(design_, *catalog_, changes);
  if (!changes.halls.empty() || !changes.rows.empty() || !changes.racks.empty()) layBundles();
  deriveRows();
}

void FloorScene::setFigures(FloorFigures figures) {
  const bool bundlesChanged = figures.bundles != figures_.bundles;
  figures_ = std::move(figures);
  if (bundlesChanged) layBundles();
  deriveRows();
}

void FloorScene::setRouteRules(const RouteRules& rules) {
  if (rules == rules_) return;
  rules_ = rules;
  wirings_ = std::make_shared<Wirings>();
}

void FloorScene::show(const ShownLinks& shown) {
  if (shown == shown_) return;
  shown_ = shown;
  layBundles();
  wirings_ = std::make_shared<Wirings>();
}

bool FloorScene::shows(const Link& link) const {
  return shown_.shows(fabricKindOf(design_, link.fabric), jacketOf(design_, *catalog_, link));
}

void FloorScene::pin(Id<Rack> rack, std::optional<Face> face) {
  if (face) pins_[rack] = *face;
  else pins_.erase(rack);
  wirings_ = std::make_shared<Wirings>();
}

std::optional<Face> FloorScene::pinOf(Id<Rack> rack) const {
  const auto pinned = pins_.find(rack);
  return pinned == pins_.end() ? std::nullopt : std::optional(pinned->second);
}

const RackWiring& FloorScene::wiringOf(Id<Rack> rack, Face face) const {
  face = faceOf(rack, face);
  constexpr std::size_t mostKept = 500;
  const std::uint64_t key = (std::uint64_t{rack.value} << 1) | (face == Face::Rear ? 1u : 0u);
  if (const auto known = wirings_->find(key); known != wirings_->end()) return known->second;
  if (wirings_->size() >= mostKept) wirings_->clear();
  return wirings_->emplace(key, wireRack(*this, rack, face, rules_)).first->second;
}

void FloorScene::layBundles() {
  trays_ = layTrays(TrayMap::Which::All);
  overReach_ = figures_.over > 0 ? layTrays(TrayMap::Which::OverReach) : TrayMap();
}

void FloorScene::deriveRows() {
  const auto& rows = layout_.rows();
  rowPower_.assign(rows.size(), {});
  rowUnits_.assign(rows.size(), {});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::vector<Id<Group>> units;
    for (const Id<Rack> rack : rows[i].racks) {
      rowPower_[i] = rowPower_[i] + figures_.powerOf(rack);
      for (const Id<Device> id : design_.devicesIn(rack)) {
        const Device& device = design_.devices[id];
        if (!device.group || device.role != DeviceRole::System || std::ranges::find(units, device.group) != units.end())
          continue;
        units.push_back(device.group);
      }
    }
    QStringList names;
    for (const Id<Group> id : units)
      if (const Group* group = design_.groups.find(id)) names << QString::fromStdString(group->name);
    const bool more = names.size() > 3;
    rowUnits_[i] = names.mid(0, more ? 2 : 3).join(QStringLiteral(", ")) + (more ? QStringLiteral(", …") : QString());
  }
}

std::optional<double> FloorScene::powerShare(Id<Rack> rack, PowerScale scale) const {
  const double watts = figures_.powerOf(rack).inWatts();
  if (scale == PowerScale::Fixed) return watts / 1000.0 / powerScaleKilowatts;
  const std::optional<Power> limit = powerLimitOf(rack);
  return limit && *limit > Power{} ? std::optional(watts / limit->inWatts()) : std::nullopt;
}

std::optional<Power> FloorScene::powerLimitOf(Id<Rack> rack) const {
  const FloorRack* drawn = layout_.find(rack);
  return drawn ? (*catalog_)[drawn->type].powerLimit : std::nullopt;
}

bool FloorScene::isOverPower(Id<Rack> rack) const {
  const std::optional<Power> limit = powerLimitOf(rack);
  return limit && figures_.powerOf(rack) > *limit;
}

namespace {

/// Ports of a device with a link, and all.
std::pair<int, int> portsOf(const Design& design, Id<Device> device) {
  const std::uint16_t ports = design.slotsOf(device).ports;
  int used = 0;
  for (std::uint16_t port = 0; port < ports; ++port) used += static_cast<bool>(design.linkAt(device, port));
  return {used, ports};
}

}  // namespace

double FloorScene::portShare(Id<Device> device) const {
  const auto [used, all] = portsOf(design_, device);
  return all > 0 ? static_cast<double>(used) / all : 0;
}

double FloorScene::portShare(Id<Rack> rack) const {
  const auto [place, isNew] = portShares_->try_emplace(rack.value, 0);
  if (!isNew) return place->second;
  int used = 0, all = 0;
  for (const Id<Device> id : design_.devicesIn(rack)) {
    const auto [ofDevice, ports] = portsOf(design_, id);
    used += ofDevice;
    all += ports;
  }
  return place->second = all > 0 ? static_cast<double>(used) / all : 0;
}

bool FloorScene::isNetworkRack(Id<Rack> rack) const {
  const auto& devices = design_.devicesIn(rack);
  if (devices.empty()) return false;
  return std::ranges::none_of(devices, [&](Id<Device> id) { return design_.devices[id].role == DeviceRole::System; });
}

std::vector<Id<Device>> FloorScene::devicesOn(Id<Rack> rack, Face face) const {
  face = faceOf(rack, face);
  std::vector<Id<Device>> shown;
  for (const Id<Device> id : design_.devicesIn(rack)) {
    const Device& device = design_.devices[id];
    if (showsOn(device, (*catalog_)[device.type], face)) shown.push_back(id);
  }
  std::ranges::sort(shown, {}, [&](Id<Device> id) { return design_.devices[id].position; });
  return shown;
}

Id<Device> FloorScene::deviceAt(const FloorRack& rack, QPointF floor, Face face) const {
  face = faceOf(rack.id, face);
  for (const Id<Device> id : design_.devicesIn(rack.id)) {
    const Device& device = design_.devices[id];
    const DeviceType& type = (*catalog_)[device.type];
    if (showsOn(device, type, face) && FloorLayout::deviceRect(rack, device.position, type.heightHalfU).contains(floor))
      return id;
  }
  return {};
}

namespace {

/// A tray is known by the row it lies over.
ObjectRef trayAt(const FloorLayout& layout, QPointF floor) {
  const auto [first, last] = layout.rowsIn(floor.y(), floor.y());
  for (std::uint32_t i = first; i < last; ++i) {
    const FloorRow& row = layout.rows()[i];
    const FloorHall& hall = layout.halls()[row.hall];
    if (std::abs(floor.y() - row.tray) <= trayWidth / 2 && floor.x() >= hall.trayLeft && floor.x() <= hall.trayRight)
      return ObjectRef::of(row.id);
  }
  return {};
}

}  // namespace

ObjectRef FloorScene::at(QPointF floor, ZoomLevel level, Face face) const {
  if (level >= ZoomLevel::Ports) return partAt(floor, face);
  const FloorRack* rack = layout_.rackAt(floor);
  if (!rack) return trayAt(layout_, floor);
  if (level == ZoomLevel::Hall) return ObjectRef::of(layout_.rowOf(*rack).id);
  const Id<Device> id = level == ZoomLevel::Racks ? Id<Device>{} : deviceAt(*rack, floor, face);
  return id ? ObjectRef::of(id) : ObjectRef::of(rack->id);
}

/// From near: plugs and cages before cables, cables before devices.
ObjectRef FloorScene::partAt(QPointF floor, Face face) const {
  const FloorRack* rack = layout_.rackAt(floor);
  const Id<Device> id = rack ? deviceAt(*rack, floor, face) : Id<Device>{};
  if (id && showsPorts((*catalog_)[design_.devices[id].type], faceOf(rack->id, face))) {
    const ObjectRef part = partOf(id, floor);
    if (part.kind != ObjectKind::None) return part;
  }
  if (const Id<Link> link = cableAt(floor, face)) return ObjectRef::of(link);
  if (!rack) return {};
  return id ? ObjectRef::of(id) : ObjectRef::of(rack->id);
}

/// The port or cage of a device at a point of its faceplate.
ObjectRef FloorScene::partOf(Id<Device> id, QPointF floor) const {
  const Device& device = design_.devices[id];
  const Faceplate& plate = plateOf(device);
  const QPointF inside = floor - rectOfDevice(device).topLeft();
  const auto cage = plate.cageAt(inside);
  if (!cage) return {};
  const ShapeCage& place = plate.shape().cages()[*cage];
  const auto port = plate.portAt(inside);
  if (!takesModules(plate.shape().group(place).cage) && port) return ObjectRef::port(id, *port);
  const bool isPlug = port && plate.plug(*port).contains(inside);
  const bool isUsed = design_.moduleIn(id, *cage) || (port && design_.linkAt(id, *port));
  return isPlug && isUsed ? ObjectRef::port(id, *port) : ObjectRef::cage(id, *cage);
}

Id<Link> FloorScene::cableAt(QPointF floor, Face face) const {
  constexpr double near = 0.0015;  // metres beside a cable that still count as on it
  const auto [firstRow, lastRow] = layout_.rowsIn(floor.y(), floor.y());
  for (std::uint32_t i = firstRow; i < lastRow; ++i) {
    const auto [first, last] = layout_.racksIn(layout_.rows()[i], floor.x(), floor.x());
    for (std::size_t r = first; r < last; ++r)
      if (const RackCable* cable = wiringOf(layout_.rows()[i].racks[r], face).at(floor, near)) return cable->link;
  }
  return {};
}

std::optional<ObjectRef> FloorScene::portAt(QPointF floor, Face face) const {
  const FloorRack* rack = layout_.rackAt(floor);
  const Id<Device> id = rack ? deviceAt(*rack, floor, face) : Id<Device>{};
  if (!id) return std::nullopt;
  const Device& device = design_.devices[id];
  if (!showsPorts((*catalog_)[device.type], faceOf(rack->id, face))) return std::nullopt;
  const auto port = plateOf(device).portAt(floor - rectOfDevice(device).topLeft());
  if (!port) return std::nullopt;
  return ObjectRef::port(id, *port);
}

ObjectRef FloorScene::parentOf(ObjectRef object) const {
  switch (object.kind) {
  case ObjectKind::Port:
  case ObjectKind::Cage: return ObjectRef::of(Id<Device>{object.id});
  case ObjectKind::Module:
    if (const Module* module = design_.modules.find({object.id})) return ObjectRef::of(module->device);
    return {};
  case ObjectKind::Link:
    if (const Link* link = design_.links.find({object.id})) return ObjectRef::of(link->a);
    return {};
  case ObjectKind::Device:
    if (const Device* device = design_.devices.find({object.id}); device && device->rack)
      return ObjectRef::of(device->rack);
    return {};
  case ObjectKind::Rack:
    if (const Rack* rack = design_.racks.find({object.id})) return ObjectRef::of(rack->row);
    return {};
  case ObjectKind::Row:
    if (const RackRow* row = design_.rows.find({object.id})) return ObjectRef::of(row->hall);
    return {};
  default: return {};
  }
}

QRectF FloorScene::rectOfDevice(const Device& device) const {
  const FloorRack* rack = layout_.find(device.rack);
  return rack ? FloorLayout::deviceRect(*rack, device.position, (*catalog_)[device.type].heightHalfU) : QRectF();
}

/// Of a port or cage.
QRectF FloorScene::rectOfPart(ObjectRef object, Face face) const {
  const Device* device = design_.devices.find({object.id});
  if (!device) return {};
  const QRectF box = rectOfDevice(*device);
  if (box.isEmpty() || !showsPorts((*catalog_)[device->type], faceOf(device->rack, face))) return box;
  const Faceplate& plate = plateOf(*device);
  const bool isPort = object.kind == ObjectKind::Port;
  const std::size_t count = isPort ? plate.shape().ports().size() : plate.shape().cages().size();
  if (object.sub >= count) return {};
  const QRectF part = isPort ? plate.portCell(object.sub) : plate.cages()[object.sub];
  return part.isEmpty() ? box : part.translated(box.topLeft());
}

QRectF FloorScene::rectOf(ObjectRef object, Face face) const {
  switch (object.kind) {
  case ObjectKind::Port:
  case ObjectKind::Cage: return rectOfPart(object, face);
  case ObjectKind::Module: {
    const Module* module = design_.modules.find({object.id});
    return module ? rectOfPart(ObjectRef::cage(module->device, module->cage), face) : QRectF();
  }
  case ObjectKind::Link: {
    const Link* link = design_.links.find({object.id});
    if (!link) return {};
    const ObjectRef ends[] = {ObjectRef::port(link->a, link->portA), ObjectRef::port(link->b, link->portB)};
    return rectOf(ends, face);
  }
  case ObjectKind::Device: {
    const Device* device = design_.devices.find({object.id});
    return device ? rectOfDevice(*device) : QRectF();
  }
  case ObjectKind::Rack: {
    const FloorRack* rack = layout_.find(Id<Rack>{object.id});
    return rack ? rack->rect : QRectF();
  }
  case ObjectKind::Row: {
    const auto index = layout_.find(Id<RackRow>{object.id});
    if (!index) return {};
    const FloorRow& row = layout_.rows()[*index];
    return QRectF(QPointF(0, row.tray), QPointF(std::max(row.end, row.slotPitch), row.base));
  }
  case ObjectKind::Hall: {
    const auto hall = std::ranges::find(layout_.halls(), Id<Hall>{object.id}, &FloorHall::id);
    return hall == layout_.halls().end() ? QRectF() : hall->bounds;
  }
  default: return {};
  }
}

QRectF FloorScene::rectOf(std::span<const ObjectRef> objects, Face face) const {
  QRectF all;
  for (const ObjectRef object : objects) {
    const QRectF rect = rectOf(object, face);
    if (!rect.isEmpty()) all = all.isEmpty() ? rect : all.united(rect);
  }
  return all;
}

std::vector<ObjectRef> FloorScene::within(const QRectF& floor, bool inside, ZoomLevel level, Face face) const {
  std::vector<ObjectRef> found;
  if (level <= ZoomLevel::Racks) {
    for (const Id<Rack> rack : layout_.racksIn(floor, inside)) found.push_back(ObjectRef::of(rack));
    return found;
  }
  for (const Id<Rack> rack : layout_.racksIn(floor, false)) {
    const FloorRack& drawn = *layout_.find(rack);
    if (inside ? floor.contains(drawn.rect) : design_.devicesIn(rack).empty()) {
      found.push_back(ObjectRef::of(rack));
      continue;
    }
    for (const Id<Device> id : devicesOn(rack, face)) {
      const Device& device = design_.devices[id];
      const QRectF rect = FloorLayout::deviceRect(drawn, device.position, (*catalog_)[device.type].heightHalfU);
      const bool isPart = level >= ZoomLevel::Ports && (inside ? !floor.contains(rect) : rect.contains(floor));
      if (isPart) addCagesWithin(floor, inside, id, face, found);
      else if (inside ? floor.contains(rect) : floor.intersects(rect)) found.push_back(ObjectRef::of(id));
    }
  }
  return found;
}

/// Cages of a device of which the rectangle holds only a part.
void FloorScene::addCagesWithin(const QRectF& floor, bool inside, Id<Device> id, Face face,
                                std::vector<ObjectRef>& found) const {
  const Device& device = design_.devices[id];
  const QRectF box = rectOfDevice(device);
  if (!floor.intersects(box) || !showsPorts((*catalog_)[device.type], faceOf(device.rack, face))) return;
  const auto cages = plateOf(device).cages();
  for (std::uint16_t cage = 0; cage < cages.size(); ++cage) {
    const QRectF hole = cages[cage].translated(box.topLeft());
    if (!cages[cage].isEmpty() && (inside ? floor.contains(hole) : floor.intersects(hole)))
      found.push_back(ObjectRef::cage(id, cage));
  }
}

std::vector<Id<Link>> FloorScene::overLinks(std::size_t most) const {
  std::vector<Id<Link>> links;
  for (const FloorBundle& bundle : figures_.bundles) {
    if (bundle.over == 0 || !layout_.find(bundle.a)) continue;
    for (const RackCable& cable : wiringOf(bundle.a, Face::Rear).cables) {
      const Link& link = design_.links[cable.link];
      const Id<Rack> a = design_.devices[link.a].rack, b = design_.devices[link.b].rack;
      if (!cable.over || !cable.shown ||
          std::minmax(a, b) != std::pair<const Id<Rack>&, const Id<Rack>&>(bundle.a, bundle.b))
        continue;
      if (std::ranges::find(links, cable.link) == links.end()) links.push_back(cable.link);
      if (links.size() >= most) return links;
    }
  }
  return links;
}

bool FloorScene::operator==(const FloorScene& o) const {
  return design_ == o.design_ && layout_ == o.layout_ && figures_ == o.figures_ && trays_ == o.trays_ &&
         overReach_ == o.overReach_ && rowPower_ == o.rowPower_ && rowUnits_ == o.rowUnits_;
}

QString nameOf(const Design& design, ObjectRef object) {
  switch (object.kind) {
  case ObjectKind::Rack: return QString::fromStdString(rackName(design, {object.id}));
  case ObjectKind::Device: {
    const Device* device = design.devices.find({object.id});
    return device ? QString::fromStdString(device->name) : QString();
  }
  case ObjectKind::Row: {
    const RackRow* row = design.rows.find({object.id});
    return row ? QCoreApplication::translate("fabric::ui::FloorScene", "Row %1").arg(QString::fromStdString(row->name))
               : QString();
  }
  case ObjectKind::Hall: {
    const Hall* hall = design.halls.find({object.id});
    return hall ? QString::fromStdString(hall->name) : QString();
  }
  case ObjectKind::Fabric: {
    const Fabric* fabric = design.fabrics.find({object.id});
    return fabric ? QString::fromStdString(fabric->name) : QString();
  }
  default: return {};
  }
}

QString nameOf(const FloorScene& scene, ObjectRef object) {
  if (object.kind == ObjectKind::Link) {
    const Link* link = scene.design().links.find({object.id});
    return link ? QStringLiteral("%1 – %2").arg(nameOf(scene, ObjectRef::port(link->a, link->portA)),
                                                nameOf(scene, ObjectRef::port(link->b, link->portB)))
                : QString();
  }
  const Device* device = scene.design().devices.find({object.id});
  if ((object.kind != ObjectKind::Port && object.kind != ObjectKind::Cage) || !device)
    return nameOf(scene.design(), object);
  const DeviceShape& shape = scene.plateOf(*device).shape();
  const bool isPort = object.kind == ObjectKind::Port;
  if (object.sub >= (isPort ? shape.ports().size() : shape.cages().size())) return {};
  const std::string part = isPort ? shape.portName(object.sub) : shape.cageName(object.sub);
  return QString::fromStdString(device->name + "/" + part);
}

}  // namespace fabric::ui
