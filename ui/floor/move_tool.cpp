// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/move_tool.h"

#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fabric::ui {

namespace {

constexpr std::size_t mostMended = 20'000;  // links in hand for which the media policy is asked
constexpr std::size_t mostEffects = 64;     // things in hand for which the host is asked for cost and power

QString moveText(const char* source) { return QCoreApplication::translate("fabric::ui::MoveTool", source); }

/// "−9.00 m" with a true minus sign.
QString signedMetres(double metres) {
  const QString digits = QLocale().toString(std::abs(metres), 'f', 2);
  return (metres < -0.0005 ? QStringLiteral("−") : QStringLiteral("+")) + digits + QStringLiteral(" m");
}

QString unitsText(const Device& device, const DeviceType& type) {
  const auto [low, high] = unitsOf(device, type);
  return low == high ? QStringLiteral("U%1").arg(low) : QStringLiteral("U%1–%2").arg(low).arg(high);
}

}  // namespace

std::unique_ptr<MoveTool> MoveTool::grab(FloorSurface& surface, ObjectRef grabbed, QPointF floor) {
  if (!surface.host() || surface.host()->isReadOnly()) {
    surface.refuse(moveText(QT_TRANSLATE_NOOP("fabric::ui::MoveTool", "The project is open read-only")));
    return nullptr;
  }
  std::unique_ptr<MoveTool> tool(new MoveTool(surface, grabbed, floor));
  const Design& design = surface.scene().design();
  QString locked;
  for (const Id<Rack> id : tool->racks_)
    if (design.racks[id].locked) locked = nameOf(design, ObjectRef::of(id));
  for (const Id<Device> id : tool->devices_)
    if (design.devices[id].locked) locked = nameOf(design, ObjectRef::of(id));
  if (locked.isEmpty()) return tool;
  surface.refuse(QCoreApplication::translate("fabric::ui::MoveTool", "%1 is locked").arg(locked));
  return nullptr;
}

MoveTool::MoveTool(FloorSurface& surface, ObjectRef grabbed, QPointF floor)
    : FloorTool(surface), grabbed_(grabbed), start_(floor) {
  for (const ObjectRef object : surface.selection()) {
    if (object.kind != grabbed.kind) continue;
    if (object.kind == ObjectKind::Rack && surface.scene().layout().find(Id<Rack>{object.id}))
      racks_.push_back({object.id});
    if (object.kind == ObjectKind::Device) devices_.push_back({object.id});
  }
  std::ranges::sort(racks_);
  std::ranges::sort(devices_);
  grip_ = floor - surface.scene().rectOf(grabbed).bottomLeft();
  surface.lift(racks_, devices_);
}

MoveTool::~MoveTool() { surface_.lift({}, {}); }

void MoveTool::move(const ToolEvent& event) {
  byKeys_ = false;
  pointer_ = event.px;
  const bool copy = event.modifiers & Qt::ShiftModifier, keepsMedia = event.modifiers & Qt::ControlModifier;
  if (copy != copy_ || keepsMedia != keepsMedia_) {
    copy_ = copy;
    keepsMedia_ = keepsMedia;
    spot_.reset();
    unit_.reset();
  }
  const bool snap = surface_.isSnapping() != static_cast<bool>(event.modifiers & Qt::AltModifier);
  const QPointF corner = event.floor - grip_;
  if (grabbed_.kind == ObjectKind::Rack) {
    const FloorScene& scene = surface_.scene();
    const RackDrag drag{scene.layout().find(Id<Rack>{grabbed_.id})->type, {grabbed_.id}, racks_};
    const auto spot = snapRack(scene, drag, corner, snap ? snapPixels / surface_.camera().scale() : 0);
    if (spot) moveRacks(*spot);
  } else {
    moveDevices(corner, snap);
  }
  surface_.refresh();
}

// ---------------------------------------------------------------- racks

void MoveTool::moveRacks(const RackSpot& spot) {
  if (spot_ && spot_->row == spot.row && spot_->x == spot.x) return;
  spot_ = spot;
  const FloorScene& scene = surface_.scene();
  const RackDrag drag{scene.layout().find(Id<Rack>{grabbed_.id})->type, {grabbed_.id}, racks_};
  edit_.reset();
  DesignEdit edit = surface_.host()->edit();
  rackTarget_ = planRacks(scene, drag, spot, edit);
  const Design after = edit.snapshot();
  if (rackTarget_.refusal.isEmpty()) rackTarget_.refusal = hold(std::move(edit));
  preview_ = copy_ ? previewCopy() : previewRacks(scene, after, racks_, surface_.host()->settings().routes);
  describeRacks(spot);
}

void MoveTool::describeRacks(const RackSpot& spot) {
  const FloorScene& scene = surface_.scene();
  const FloorRow& row = scene.layout().rows()[spot.row];
  const Rack& rack = scene.design().racks[{grabbed_.id}];
  const FloorRow& from = scene.layout().rowOf(*scene.layout().find(Id<Rack>{grabbed_.id}));
  const QString name = nameOf(scene.design(), grabbed_);
  const QString place = QString::fromStdString(positionLabel(scene.design().rows[row.id], spot.x));
  card_ = {};
  if (const int count = static_cast<int>(racks_.size()); count > 1) {
    card_.title = QCoreApplication::translate("fabric::ui::MoveTool", "%n racks", nullptr, count);
    commitText_ = copy_ ? QCoreApplication::translate("fabric::ui::MoveTool", "Copy %n racks", nullptr, count)
                        : QCoreApplication::translate("fabric::ui::MoveTool", "Move %n racks", nullptr, count);
  } else {
    card_.title = QStringLiteral("%1 → %2").arg(name, place);
    commitText_ = copy_ ? QCoreApplication::translate("fabric::ui::MoveTool", "Copy %1 to %2").arg(name, place)
                        : QCoreApplication::translate("fabric::ui::MoveTool", "Move %1 to %2").arg(name, place);
  }
  card_.delta = QStringLiteral("ΔX %1  ΔY %2")
                    .arg(signedMetres((spot.x - rack.x).inMetres()), signedMetres(row.trueY - from.trueY));
  card_.refusal = rackTarget_.refusal;
  finishPreview();
}

// ---------------------------------------------------------------- devices

void MoveTool::moveDevices(QPointF foot, bool snap) {
  const FloorScene& scene = surface_.scene();
  const Device& hand = scene.design().devices[{grabbed_.id}];
  const FloorRack* under = scene.layout().rackAt(foot + QPointF(panelWidth / 2, -unitMetres / 4));
  const std::pair<Id<Rack>, int> unit{under ? under->id : Id<Rack>{},
                                      under ? FloorLayout::halfUnitAt(*under, foot.y()) * 2 + snap : 0};
  if (unit_ == unit) return;
  unit_ = unit;
  edit_.reset();
  DesignEdit edit = surface_.host()->edit();
  const DeviceDrag drag{hand.type, {grabbed_.id}, devices_, hand.face};
  const auto target = planDevices(scene, drag, foot + QPointF(panelWidth / 2, 0), snap, edit);
  deviceTarget_ = target.value_or(
      DeviceTarget{{}, moveText(QT_TRANSLATE_NOOP("fabric::ui::MoveTool", "A device stands in a rack"))});
  const Design after = edit.snapshot();
  if (deviceTarget_.refusal.isEmpty()) deviceTarget_.refusal = hold(std::move(edit));
  preview_ = copy_ ? previewCopy() : previewDevices(scene, after, devices_, surface_.host()->settings().routes);
  describeDevices(deviceTarget_);
}

void MoveTool::describeDevices(const DeviceTarget& target) {
  const FloorScene& scene = surface_.scene();
  const Design& design = scene.design();
  const Device& hand = design.devices[{grabbed_.id}];
  const QString name = nameOf(design, grabbed_);
  card_ = {};
  card_.refusal = target.refusal;
  card_.title = name;
  const auto place = std::ranges::find(target.places, Id<Device>{grabbed_.id}, &DesignEdit::DevicePlace::device);
  if (place != target.places.end()) {
    Device there = hand;
    there.position = place->position;
    const DeviceType& type = scene.catalog()[hand.type];
    const QString rack = nameOf(design, ObjectRef::of(place->rack));
    const QString where = QStringLiteral("%1 %2").arg(rack, unitsText(there, type));
    card_.title = QStringLiteral("%1 → %2").arg(name, where);
    card_.delta = QStringLiteral("ΔU %1").arg(QLocale().toString((place->position - hand.position) / 2));
    commitText_ = copy_ ? QCoreApplication::translate("fabric::ui::MoveTool", "Copy %1 to %2").arg(name, where)
                        : QCoreApplication::translate("fabric::ui::MoveTool", "Move %1 to %2").arg(name, where);
  }
  if (devices_.size() > 1) {
    const int count = static_cast<int>(devices_.size());
    commitText_ = copy_ ? QCoreApplication::translate("fabric::ui::MoveTool", "Copy %n devices", nullptr, count)
                        : QCoreApplication::translate("fabric::ui::MoveTool", "Move %n devices", nullptr, count);
    card_.title = QCoreApplication::translate("fabric::ui::MoveTool", "%n devices", nullptr, count);
  }
  finishPreview();
}

// ---------------------------------------------------------------- both

QString MoveTool::hold(DesignEdit edit) {
  changes_.clear();
  made_.clear();
  if (copy_) return holdCopy();
  if (!keepsMedia_) changes_ = mendReach(edit, surface_.host()->settings(), linksInHand());
  edit_.emplace(std::move(edit));
  return {};
}

QString MoveTool::holdCopy() {
  const Design& design = surface_.scene().design();
  std::vector<ObjectRef> objects;
  for (const Id<Rack> id : racks_) objects.push_back(ObjectRef::of(id));
  for (const Id<Device> id : devices_) objects.push_back(ObjectRef::of(id));
  DesignEdit edit = surface_.host()->edit();
  const Clip clip = copyObjects(design, edit.catalog(), objects);
  ClipPlaces places;
  for (const ClipRack& copied : clip.racks) {
    const auto at = std::ranges::find_if(rackTarget_.places, [&](const DesignEdit::RackPlace& place) {
      const Rack& rack = design.racks[place.rack];
      return rack.x == copied.x && design.rows[rack.row].name == copied.row;
    });
    if (at != rackTarget_.places.end()) places.racks.push_back({at->row, at->x});
  }
  for (const ClipDevice& copied : clip.devices) {
    if (copied.rack != ClipDevice::loose) continue;
    const auto at = std::ranges::find_if(deviceTarget_.places, [&](const DesignEdit::DevicePlace& place) {
      return design.devices[place.device].name == copied.name &&
             design.devices[place.device].position == copied.position;
    });
    if (at != deviceTarget_.places.end()) places.devices.push_back({at->rack, at->position, false});
  }
  if (!names_) names_.emplace(design);
  FreeNames names = *names_;
  const auto pasted = pasteAt(edit, surface_.host()->settings(), clip, places, {}, names);
  if (!pasted) return QString::fromStdString(pasted.error().sentence());
  for (const DesignEdit::DevicePlace& place : deviceTarget_.places)
    if (const QString over = limitRefusal(design, edit.design(), edit.catalog(), place.rack); !over.isEmpty())
      return over;
  made_ = pasted->made;
  edit_.emplace(std::move(edit));
  return {};
}

/// The links that a copy has among its things.
DragPreview MoveTool::previewCopy() {
  const FloorScene& scene = surface_.scene();
  if (!edit_) return {};
  const Design after = edit_->snapshot();
  std::vector<Id<Link>> links;
  difference(scene.design().links, after.links, [&](Id<Link> id, const Link* before, const Link*) {
    if (!before && links.size() < mostMended) links.push_back(id);
  });
  return previewLinks(scene, after, links, surface_.host()->settings().routes);
}

/// Links at the things in hand; none if they are too many to choose media for while the mouse moves.
std::vector<Id<Link>> MoveTool::linksInHand() const {
  const Design& design = surface_.scene().design();
  std::vector<Id<Device>> devices = devices_;
  for (const Id<Rack> rack : racks_) std::ranges::copy(design.devicesIn(rack), std::back_inserter(devices));
  std::vector<Id<Link>> links;
  for (const Id<Device> device : devices) {
    for (std::uint16_t port = 0; port < design.slotsOf(device).ports; ++port)
      if (const Id<Link> link = design.linkAt(device, port)) links.push_back(link);
    if (links.size() > mostMended) return {};
  }
  std::ranges::sort(links);
  links.erase(std::unique(links.begin(), links.end()), links.end());
  return links;
}

/// "2 × AEC become 2×DR4": what the media policy changes.
QString MoveTool::mediaText() const {
  const Catalog& catalog = surface_.scene().catalog();
  const auto name = [&](Id<TransceiverType> module, Id<CableType> cable) {
    return QString::fromStdString(module ? shortMedia(catalog[module]) : shortMedia(catalog[cable]));
  };
  QStringList parts;
  for (const MediaChange& change : changes_)
    parts << QCoreApplication::translate("fabric::ui::MoveTool", "%1 × %2 become %3")
                 .arg(countText(change.links), name(change.moduleBefore, change.cableBefore),
                      name(change.moduleAfter, change.cableAfter));
  return parts.join(QStringLiteral(", "));
}

void MoveTool::finishPreview() {
  if (card_.refusal.isEmpty()) card_.groups = preview_.groups;
  if (edit_) {
    if (racks_.size() + devices_.size() <= mostEffects) card_.effect = surface_.host()->effectOf(edit_->snapshot());
    if (!card_.effect) card_.effect = effectLater();
  }
  if (changes_.empty() || !edit_) return;
  if (!card_.effect) card_.effect.emplace();
  card_.effect->onDrop = mediaText();
}

void MoveTool::release(const ToolEvent& event) {
  if (event.button != Qt::LeftButton && !byKeys_) return;
  commit();
}

void MoveTool::commit() {
  if (!card_.refusal.isEmpty()) surface_.refuse(card_.refusal);
  if (!isAllowed()) return surface_.end();
  DesignEdit edit = std::move(*edit_);
  edit_.reset();
  FloorHost* host = surface_.host();
  const QString text = commitText_;
  const std::vector<ObjectRef> made = made_;
  FloorSurface& surface = surface_;
  surface.end();  // this tool is gone after this line
  host->commit(std::move(edit), text);
  if (!made.empty()) surface.select(made);
}

bool MoveTool::cancel() {
  surface_.end();
  return true;
}

bool MoveTool::key(int key, Qt::KeyboardModifiers modifiers) {
  const int by = modifiers & Qt::ShiftModifier ? 10 : 1;
  switch (key) {
  case Qt::Key_Left: step(-by, 0); return true;
  case Qt::Key_Right: step(by, 0); return true;
  case Qt::Key_Up: step(0, -by); return true;
  case Qt::Key_Down: step(0, by); return true;
  case Qt::Key_Return:
  case Qt::Key_Enter: commit(); return true;
  default: return false;
  }
}

/// Slots and rows for racks, racks and units for devices.
void MoveTool::step(int along, int across) {
  byKeys_ = true;
  const FloorScene& scene = surface_.scene();
  const FloorLayout& layout = scene.layout();
  if (grabbed_.kind == ObjectKind::Rack) {
    const FloorRack& rack = *layout.find(Id<Rack>{grabbed_.id});
    RackSpot spot = spot_.value_or(RackSpot{rack.row, scene.design().racks[rack.id].x, Snap::Slot, {}});
    const auto rows = static_cast<std::int64_t>(layout.rows().size());
    spot.row = static_cast<std::uint32_t>(std::clamp<std::int64_t>(std::int64_t{spot.row} + across, 0, rows - 1));
    const Length pitch = scene.design().rows[layout.rows()[spot.row].id].slotPitch;
    spot.x = std::max(Length{}, spot.x + pitch * along);
    moveRacks(spot);
    pointer_ = surface_.camera().toView(
        QPointF(spot.x.inMetres() + rack.rect.width(), layout.rows()[spot.row].base - rack.rect.height() / 2));
    return surface_.refresh();
  }
  const Device& hand = scene.design().devices[{grabbed_.id}];
  const auto place = std::ranges::find(deviceTarget_.places, Id<Device>{grabbed_.id}, &DesignEdit::DevicePlace::device);
  const bool placed = place != deviceTarget_.places.end();
  const FloorRack* rack = layout.find(placed ? place->rack : hand.rack);
  if (!rack) return;
  const FloorRow& row = layout.rowOf(*rack);
  const auto at = std::ranges::find(row.racks, rack->id) - row.racks.begin();
  const auto next = std::clamp<std::ptrdiff_t>(at + along, 0, static_cast<std::ptrdiff_t>(row.racks.size()) - 1);
  rack = layout.find(row.racks[static_cast<std::size_t>(next)]);
  const int position = std::max(1, (placed ? place->position : hand.position) - 2 * across);
  const QRectF rect = FloorLayout::deviceRect(*rack, position, scene.catalog()[hand.type].heightHalfU);
  moveDevices(rect.bottomLeft() - QPointF(0, unitMetres / 4), along != 0);
  pointer_ = surface_.camera().toView(rect.center() + QPointF(rect.width() / 2, 0));
  surface_.refresh();
}

void MoveTool::paint(QPainter& painter) const {
  if (card_.title.isEmpty()) return;
  const FloorScene& scene = surface_.scene();
  FloorPaintOptions options;
  options.level = surface_.level();
  options.face = surface_.face();
  OverlayContext context{painter, scene, surface_.camera(), surface_.theme(), options};
  const bool refused = !card_.refusal.isEmpty();
  if (!refused) paintLiveRoutes(context, preview_, cardRect(card_, pointer_, surface_.camera().view()));
  if (grabbed_.kind == ObjectKind::Rack) {
    std::vector<FloorRack> ghosts;
    for (const DesignEdit::RackPlace& place : rackTarget_.places) {
      FloorRack ghost = *scene.layout().find(place.rack);
      const auto row = scene.layout().find(place.row);
      if (row) ghost.rect.moveTo(place.x.inMetres(), scene.layout().rows()[*row].base - ghost.rect.height());
      ghosts.push_back(ghost);
    }
    paintRackGhosts(context, ghosts, refused);
    const auto hand = std::ranges::find(ghosts, Id<Rack>{grabbed_.id}, &FloorRack::id);
    if (spot_ && hand != ghosts.end()) {
      const FloorRow& row = scene.layout().rows()[spot_->row];
      const Neighbours near = neighboursOf(scene.layout(), spot_->row, hand->rect.left(), hand->rect.right(), racks_);
      std::optional<QRectF> aligned;
      if (spot_->aligned) aligned = scene.layout().find(*spot_->aligned)->rect;
      paintGuides(context, row, *hand, aligned, near.left, near.right,
                  QString::fromStdString(positionLabel(scene.design().rows[row.id], spot_->x)));
    }
  } else {
    for (const DesignEdit::DevicePlace& place : deviceTarget_.places) {
      const Device& device = scene.design().devices[place.device];
      const QRectF rect = FloorLayout::deviceRect(*scene.layout().find(place.rack), place.position,
                                                  scene.catalog()[device.type].heightHalfU);
      paintDeviceGhost(context, place.device, familyOf(device), rect, {}, refused);
    }
  }
  paintCard(context, card_, pointer_);
}

QString MoveTool::hint() const {
  return moveText(QT_TRANSLATE_NOOP("fabric::ui::MoveTool",
                                    "Shift: copy    Ctrl: keep media    Alt: ignore snap    Arrows: "
                                    "one step, Shift: ten    Enter: place    Esc: cancel"));
}

}  // namespace fabric::ui
