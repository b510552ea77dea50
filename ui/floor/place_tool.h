// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PlaceTool: a part from the palette on its way to the floor: a rack into a row, a device into a rack, a transceiver
// into the free cages of a device.
#pragma once

#include <optional>
#include <string>

#include "ui/floor/floor_tool.h"
#include "ui/floor/media_drop.h"
#include "ui/floor/move_plan.h"
#include "ui/floor/paint_overlay.h"

namespace fabric::ui {

class PlaceTool : public FloorTool {
 public:
  /// The format in which the palette hands over a part: its catalog id as UTF-8.
  static constexpr const char* mimeType = "application/x-lightloom-part";

  PlaceTool(FloorSurface& surface, std::string partId);

  void move(const ToolEvent& event) override;
  void press(const ToolEvent& event) override;
  /// Arrows move the ghost by a position or a unit, with Shift by ten; Enter places it.
  bool key(int key, Qt::KeyboardModifiers modifiers) override;
  bool cancel() override;
  void paint(QPainter& painter) const override;
  Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
  QString hint() const override;

  /// True if the part can stay where it is now.
  bool isAllowed() const { return edit_.has_value() && card_.refusal.isEmpty(); }
  const DragCard& card() const { return card_; }
  /// Commits if allowed; the tool is done either way.
  void drop();

 private:
  void placeRack(QPointF floor, bool snap);
  void placeDevice(QPointF floor, bool snap);
  void placeMedia(QPointF floor);
  void hold(ObjectRef placed, DesignEdit edit);
  void refuse(const QString& reason);
  void nudge(int across, int down, Qt::KeyboardModifiers modifiers);
  QPointF nextRackPoint(int across, int down) const;

  std::string partId_;
  PartPlace part_;
  QString name_;
  QPointF pointer_;
  /// Where a device was last tried: the answer is the same until one of these changes.
  struct Tried {
    Id<Rack> rack;
    int halfUnit = 0;
    bool snap = false;
    Face face = Face::Front;

    bool operator==(const Tried&) const = default;
  };

  std::optional<RackSpot> spot_;  // last tried
  std::optional<Tried> tried_;
  QRectF ghost_;                // floor
  std::optional<QPointF> aim_;  // floor: where the last step by a key led
  DeviceFamily family_ = DeviceFamily::Other;
  std::optional<DesignEdit> edit_;
  ObjectRef placed_;
  std::optional<MediaTarget> target_;  // of a transceiver or cable, planned last
  DragPreview preview_;
  DragCard card_;
  QString commitText_;
};

}  // namespace fabric::ui
