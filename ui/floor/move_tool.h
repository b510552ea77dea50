// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MoveTool: racks along and among rows, devices in and among racks, by mouse or by keys. Shows the consequence of each
// place before the release commits it as one step.
#pragma once

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/compose/change_media.h"
#include "core/compose/paste.h"
#include "ui/floor/drag_preview.h"
#include "ui/floor/floor_tool.h"
#include "ui/floor/move_plan.h"
#include "ui/floor/paint_overlay.h"

namespace fabric::ui {

class MoveTool : public FloorTool {
 public:
  /// Takes the selected racks or devices (the kind of what was grabbed) in hand at a floor point. Nothing if they are
  /// locked or the project is read-only; the surface is told why.
  static std::unique_ptr<MoveTool> grab(FloorSurface& surface, ObjectRef grabbed, QPointF floor);
  ~MoveTool() override;

  void move(const ToolEvent& event) override;
  void release(const ToolEvent& event) override;
  bool key(int key, Qt::KeyboardModifiers modifiers) override;
  bool cancel() override;
  void paint(QPainter& painter) const override;
  Qt::CursorShape cursor() const override { return Qt::ClosedHandCursor; }
  QString hint() const override;

  /// What would happen on release, for tests and the status bar.
  const DragCard& card() const { return card_; }
  bool isAllowed() const { return edit_.has_value() && card_.refusal.isEmpty(); }

 private:
  MoveTool(FloorSurface& surface, ObjectRef grabbed, QPointF floor);

  void moveRacks(const RackSpot& spot);
  void moveDevices(QPointF foot, bool snap);
  void describeRacks(const RackSpot& spot);
  void describeDevices(const DeviceTarget& target);
  void finishPreview();
  /// Takes the edit with the things at their place, or one with copies there, to be committed.
  QString hold(DesignEdit edit);
  QString holdCopy();
  DragPreview previewCopy();
  std::vector<Id<Link>> linksInHand() const;
  QString mediaText() const;
  void commit();
  void step(int along, int across);

  ObjectRef grabbed_;
  QPointF start_, pointer_;      // floor, px
  QPointF grip_;                 // from the grabbed thing's lower left corner to the pointer, floor
  std::vector<Id<Rack>> racks_;  // in hand, sorted
  std::vector<Id<Device>> devices_;
  std::optional<RackSpot> spot_;
  std::optional<std::pair<Id<Rack>, int>> unit_;  // rack and half unit last tried
  RackTarget rackTarget_;
  DeviceTarget deviceTarget_;
  std::optional<DesignEdit> edit_;  // with the things at their new place
  DragPreview preview_;
  DragCard card_;
  QString commitText_;
  bool byKeys_ = false;
  bool copy_ = false, keepsMedia_ = false;  // Shift, Ctrl
  std::vector<MediaChange> changes_;        // what the media policy does on release
  std::vector<ObjectRef> made_;             // copies
  std::optional<FreeNames> names_;          // of the design; asked for when the first copy is
};

}  // namespace fabric::ui
