// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SelectTool: click, Ctrl+click, Alt+click one level up, boxes, and the start of a move.
#pragma once

#include "ui/floor/floor_tool.h"

#include <optional>
#include <vector>

namespace fabric::ui {

class SelectTool : public FloorTool {
 public:
  using FloorTool::FloorTool;

  void press(const ToolEvent& event) override;
  void move(const ToolEvent& event) override;
  void release(const ToolEvent& event) override;
  bool cancel() override;
  void paint(QPainter& painter) const override;
  QString hint() const override;

  /// The box being drawn, px; empty if none.
  QRectF box() const;

 private:
  std::vector<ObjectRef> boxed(Qt::KeyboardModifiers modifiers) const;
  void click(const ToolEvent& event);

  std::optional<ToolEvent> pressed_;
  ObjectRef hit_;
  bool wasSelected_ = false, boxing_ = false;
  QPointF corner_;
};

/// PanTool: moves the floor under the hand.
class PanTool : public FloorTool {
 public:
  using FloorTool::FloorTool;

  void press(const ToolEvent& event) override { last_ = event.px; }
  void move(const ToolEvent& event) override;
  void release(const ToolEvent&) override { last_.reset(); }
  bool cancel() override { return false; }
  Qt::CursorShape cursor() const override { return last_ ? Qt::ClosedHandCursor : Qt::OpenHandCursor; }
  QString hint() const override;

 private:
  std::optional<QPointF> last_;
};

}  // namespace fabric::ui
