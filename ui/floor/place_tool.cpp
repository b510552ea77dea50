// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/place_tool.h"

#include "ui/floor/floor_walk.h"
#include "ui/floor/reveal.h"

#include <QCoreApplication>

#include <algorithm>

namespace fabric::ui {

namespace {

QString placeText(const char* source) { return QCoreApplication::translate("fabric::ui::PlaceTool", source); }

QString addText(const QString& part, const QString& place) {
  return QCoreApplication::translate("fabric::ui::PlaceTool", "Add %1 in %2").arg(part, place);
}

}  // namespace

PlaceTool::PlaceTool(FloorSurface& surface, std::string partId) : FloorTool(surface), partId_(std::move(partId)) {
  part_ = surface.scene().catalog().find(partId_);
  if (const Part* part = surface.scene().catalog().part(part_)) name_ = QString::fromStdString(part->model);
  refuse(placeText(QT_TRANSLATE_NOOP("fabric::ui::PlaceTool", "Not on the floor")));
}

void PlaceTool::refuse(const QString& reason) {
  card_ = {};
  card_.title = name_;
  card_.refusal = reason;
  edit_.reset();
  preview_ = {};
}

void PlaceTool::move(const ToolEvent& event) {
  pointer_ = event.px;
  aim_.reset();
  const bool snap = surface_.isSnapping() != static_cast<bool>(event.modifiers & Qt::AltModifier);
  FloorHost* host = surface_.host();
  if (!host || host->isReadOnly())
    refuse(placeText(QT_TRANSLATE_NOOP("fabric::ui::PlaceTool", "The project is open read-only")));
  else if (std::holds_alternative<Id<RackType>>(part_.type)) placeRack(event.floor, snap);
  else if (std::holds_alternative<Id<DeviceType>>(part_.type)) placeDevice(event.floor, snap);
  else if (std::holds_alternative<Id<TransceiverType>>(part_.type) || std::holds_alternative<Id<CableType>>(part_.type))
    placeMedia(event.floor);
  else
    refuse(placeText(QT_TRANSLATE_NOOP("fabric::ui::PlaceTool", "This part does not stand on the floor or in a rack")));
  surface_.refresh();
}

void PlaceTool::placeRack(QPointF floor, bool snap) {
  const FloorScene& scene = surface_.scene();
  const Id<RackType> id = std::get<Id<RackType>>(part_.type);
  const RackType& type = scene.catalog()[id];
  const double width = type.width.inMetres(), height = std::max(type.height.inMetres(), type.heightU * unitMetres);
  const RackDrag drag{id, {}, {}};
  const auto spot =
      snapRack(scene, drag, floor + QPointF(-width / 2, height / 2), snap ? snapPixels / surface_.camera().scale() : 0);
  if (spot && spot_ && spot->row == spot_->row && spot->x == spot_->x) return;
  ghost_ = {};
  spot_.reset();
  if (!spot) return refuse(placeText(QT_TRANSLATE_NOOP("fabric::ui::PlaceTool", "There is no row to stand in")));
  const FloorRow& row = scene.layout().rows()[spot->row];
  ghost_ = QRectF(spot->x.inMetres(), row.base - height, width, height);
  spot_ = spot;
  DesignEdit edit = surface_.host()->edit();
  const RackTarget target = planRacks(scene, drag, *spot, edit);
  const QString place = QString::fromStdString(positionLabel(scene.design().rows[row.id], spot->x));
  card_ = {};
  card_.title = QStringLiteral("%1 → %2").arg(name_, place);
  card_.refusal = target.refusal;
  commitText_ = addText(name_, place);
  edit_.reset();
  if (!target.refusal.isEmpty()) return;
  hold(ObjectRef::of(target.places.front().rack), std::move(edit));
}

/// What would be placed, and what that does to cost and power.
void PlaceTool::hold(ObjectRef placed, DesignEdit edit) {
  placed_ = placed;
  edit_.emplace(std::move(edit));
  card_.effect = surface_.host()->effectOf(edit_->snapshot());
  if (!card_.effect) card_.effect = effectLater();
}

void PlaceTool::placeDevice(QPointF floor, bool snap) {
  const FloorScene& scene = surface_.scene();
  const Id<DeviceType> id = std::get<Id<DeviceType>>(part_.type);
  const DeviceType& type = scene.catalog()[id];
  const DeviceDrag drag{id, {}, {}, surface_.face()};
  const QPointF foot = floor + QPointF(0, unitMetres * type.heightHalfU / 4);
  const FloorRack* under = scene.layout().rackAt(floor);
  if (!under) under = scene.layout().rackAt(foot);
  const Tried here{under ? under->id : Id<Rack>{},
                   under ? FloorLayout::halfUnitAt(*under, foot.y() - unitMetres / 4) : 0, snap, surface_.face()};
  if (tried_ == here) return;
  tried_ = here;
  ghost_ = {};
  DesignEdit edit = surface_.host()->edit();
  const auto target = planDevices(scene, drag, foot, snap, edit);
  if (!target) return refuse(placeText(QT_TRANSLATE_NOOP("fabric::ui::PlaceTool", "A device stands in a rack")));
  const DesignEdit::DevicePlace& place = target->places.front();
  ghost_ = FloorLayout::deviceRect(*scene.layout().find(place.rack), place.position, type.heightHalfU);
  family_ = type.kind == DeviceKind::System   ? DeviceFamily::System
            : type.kind == DeviceKind::Switch ? DeviceFamily::Leaf
                                              : DeviceFamily::Other;
  Device there;
  there.position = place.position;
  const auto [low, high] = unitsOf(there, type);
  const QString units = low == high ? QStringLiteral("U%1").arg(low) : QStringLiteral("U%1–%2").arg(low).arg(high);
  const QString where = QStringLiteral("%1 %2").arg(nameOf(scene.design(), ObjectRef::of(place.rack)), units);
  card_ = {};
  card_.title = QStringLiteral("%1 → %2").arg(name_, where);
  card_.refusal = target->refusal;
  commitText_ = addText(name_, where);
  edit_.reset();
  if (!target->refusal.isEmpty()) return;
  hold(ObjectRef::of(place.device), std::move(edit));
}

/// A transceiver or cable, onto what is under the pointer.
void PlaceTool::placeMedia(QPointF floor) {
  MediaTarget target = mediaTargetAt(surface_, floor);
  if (target_ == target) return;
  MediaDrop drop = planMediaDrop(surface_, part_, name_, partId_, target);
  target_ = std::move(target);
  ghost_ = drop.ghost;
  family_ = DeviceFamily::Other;
  card_ = drop.card;
  preview_ = std::move(drop.preview);
  commitText_ = drop.commitText;
  placed_ = drop.target;
  edit_ = std::move(drop.edit);
}

void PlaceTool::drop() {
  if (!card_.refusal.isEmpty()) surface_.refuse(card_.refusal);
  if (!isAllowed()) return surface_.end();
  DesignEdit edit = std::move(*edit_);
  edit_.reset();
  FloorSurface& surface = surface_;
  FloorHost* host = surface_.host();
  const QString text = commitText_;
  const ObjectRef placed = placed_;
  surface.end();  // this tool is gone after this line
  host->commit(std::move(edit), text);
  if (placed.kind != ObjectKind::Link || host->design().links.contains({placed.id})) surface.select({placed});
}

void PlaceTool::press(const ToolEvent& event) {
  if (event.button != Qt::LeftButton) return;
  move(event);
  drop();
}

bool PlaceTool::key(int key, Qt::KeyboardModifiers modifiers) {
  switch (key) {
  case Qt::Key_Left: nudge(-1, 0, modifiers); return true;
  case Qt::Key_Right: nudge(1, 0, modifiers); return true;
  case Qt::Key_Up: nudge(0, -1, modifiers); return true;
  case Qt::Key_Down: nudge(0, 1, modifiers); return true;
  case Qt::Key_Return:
  case Qt::Key_Enter: drop(); return true;
  default: return false;
  }
}

/// From where the step before aimed, so that steps add up and lead past what is in the way, whatever the ghost snapped
/// to; at first from the ghost, and without one from the first rack in view.
void PlaceTool::nudge(int across, int down, Qt::KeyboardModifiers modifiers) {
  const int steps = modifiers & Qt::ShiftModifier ? 10 : 1;
  const FloorScene& scene = surface_.scene();
  QPointF floor;
  if (spot_) {
    floor = nextRackPoint(across * steps, down * steps);
  } else if (ghost_.isEmpty()) {
    const QRectF first = scene.rectOf(firstInView(scene, surface_.camera().visible()), surface_.face());
    floor = first.isEmpty() ? surface_.camera().visible().center() : first.center();
  } else {
    constexpr double rackPitch = 0.6;  // metres
    floor = aim_.value_or(ghost_.center()) + QPointF(across * steps * rackPitch, down * steps * unitMetres);
  }
  reveal(surface_, floor);
  move({surface_.camera().toView(floor), floor, Qt::NoButton, modifiers & Qt::AltModifier});
  aim_ = floor;
}

/// The middle of a rack so many positions and rows further.
QPointF PlaceTool::nextRackPoint(int across, int down) const {
  const auto& rows = surface_.scene().layout().rows();
  const auto row =
      static_cast<std::size_t>(std::clamp(static_cast<int>(spot_->row) + down, 0, static_cast<int>(rows.size()) - 1));
  return {ghost_.center().x() + across * rows[row].slotPitch, rows[row].base - ghost_.height() / 2};
}

bool PlaceTool::cancel() {
  surface_.end();
  return true;
}

void PlaceTool::paint(QPainter& painter) const {
  const FloorScene& scene = surface_.scene();
  FloorPaintOptions options;
  options.level = surface_.level();
  options.face = surface_.face();
  OverlayContext context{painter, scene, surface_.camera(), surface_.theme(), options};
  const bool refused = !isAllowed();
  if (spot_) {
    FloorRack ghost;
    ghost.rect = ghost_;
    paintRackGhosts(context, std::span(&ghost, 1), refused);
    const FloorRow& row = scene.layout().rows()[spot_->row];
    const Neighbours near = neighboursOf(scene.layout(), spot_->row, ghost_.left(), ghost_.right(), {});
    std::optional<QRectF> aligned;
    if (spot_->aligned) aligned = scene.layout().find(*spot_->aligned)->rect;
    paintGuides(context, row, ghost, aligned, near.left, near.right,
                QString::fromStdString(positionLabel(scene.design().rows[row.id], spot_->x)));
  } else if (!ghost_.isEmpty()) {
    if (std::holds_alternative<Id<DeviceType>>(part_.type))
      paintDeviceGhost(context, {}, family_, ghost_, name_, refused);
    else paintTarget(context, ghost_, refused);
  }
  if (!refused && !preview_.groups.empty())
    paintLiveRoutes(context, preview_, cardRect(card_, pointer_, context.camera.view()));
  paintCard(context, card_, pointer_);
}

QString PlaceTool::hint() const {
  return placeText(QT_TRANSLATE_NOOP("fabric::ui::PlaceTool",
                                     "Click or Enter: place    Arrows: move    Alt: ignore snap    Esc: cancel"));
}

}  // namespace fabric::ui
