// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tools that change nothing: MeasureTool tells distances on the floor, TraceTool the way between two devices.
#pragma once

#include <optional>
#include <vector>

#include "core/analysis/path_trace.h"
#include "ui/floor/drag_preview.h"
#include "ui/floor/floor_tool.h"
#include "ui/floor/floor_walk.h"
#include "ui/floor/paint_overlay.h"

namespace fabric::ui {

/// Drag from a point to another, or set both with the keyboard: true metres along and across, and between racks the way
/// along the trays.
class MeasureTool : public FloorTool {
 public:
  using FloorTool::FloorTool;

  void press(const ToolEvent& event) override;
  void move(const ToolEvent& event) override;
  void release(const ToolEvent& event) override;
  /// Arrows move a point, Enter sets it.
  bool key(int key, Qt::KeyboardModifiers modifiers) override;
  bool cancel() override;
  void paint(QPainter& painter) const override;
  Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
  QString hint() const override;

  const DragCard& card() const { return card_; }
  /// The point that the arrows move, floor.
  std::optional<QPointF> point() const { return point_; }

 private:
  void measure();
  void movePoint(QPointF by);
  void setPoint();

  std::optional<QPointF> from_, point_;  // floor
  bool follows_ = false;                 // the far end is where the keyboard's point is
  QPointF to_;
  bool dragging_ = false;
  DragCard card_;
};

/// From the selection, or the first device clicked, to the device clicked, or both by keyboard: hops, length, latency,
/// and the way itself.
class TraceTool : public FloorTool {
 public:
  explicit TraceTool(FloorSurface& surface);

  void press(const ToolEvent& event) override;
  /// Arrows walk from device to device, Enter takes one as an end.
  bool key(int key, Qt::KeyboardModifiers modifiers) override;
  bool cancel() override;
  void designChanged() override { forget(); }
  void paint(QPainter& painter) const override;
  Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
  QString hint() const override;

  const DragCard& card() const { return card_; }
  const std::optional<DeviceTrace>& trace() const { return trace_; }
  /// The device that the arrows are on.
  Id<Device> current() const { return current_; }

 private:
  void forget();
  void walkBy(Step step);
  void take(Id<Device> device);
  void show(Id<Device> to);

  Id<Device> from_, current_;
  std::optional<DeviceTrace> trace_;
  QPointF pointer_;
  DragPreview preview_;
  DragCard card_;
};

}  // namespace fabric::ui
