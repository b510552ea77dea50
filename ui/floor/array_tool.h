// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArrayTool: handles on the ghosts of an array copy. Dragging one changes how many copies there are along the row, how
// many rows, or both; whoever began the tool makes the ghosts.
#pragma once

#include <functional>
#include <optional>
#include <span>

#include "core/compose/paste.h"
#include "ui/floor/floor_tool.h"

namespace fabric::ui {

/// Where the copies of an array stand, drawn metres: the original, and the way from each to the next.
struct ArrayAxes {
  QRectF original;
  QPointF along, across;

  bool operator==(const ArrayAxes&) const = default;
};
/// Of copies of these racks or devices; nothing where they are not on the floor, or do not move.
std::optional<ArrayAxes> arrayAxes(const FloorScene& scene, std::span<const ObjectRef> objects, const ArrayCopy& array);

/// Copies along the row, without the original; rows with that of the original.
struct ArrayCounts {
  int along = 1, rows = 1;

  bool operator==(const ArrayCounts&) const = default;
};

class ArrayTool : public FloorTool {
 public:
  using Changed = std::function<void(ArrayCounts)>;

  /// `changed` is called while a handle is dragged, `ended` when the user gives the array up.
  ArrayTool(FloorSurface& surface, Changed changed, std::function<void()> ended);

  /// What is shown now, however it came about.
  void setArray(const ArrayAxes& axes, ArrayCounts counts);

  void press(const ToolEvent& event) override;
  void move(const ToolEvent& event) override;
  void release(const ToolEvent& event) override;
  bool key(int key, Qt::KeyboardModifiers modifiers) override;
  bool cancel() override;
  void paint(QPainter& painter) const override;
  Qt::CursorShape cursor() const override;
  QString hint() const override;

  enum class Handle : unsigned char { Along, Across, Both };
  /// The middle of a handle, px of the view.
  QPointF handleAt(Handle handle) const;

 private:
  std::optional<Handle> hit(QPointF px) const;
  /// Copies that reach from the original to a point, along an axis.
  static int stepsTo(QPointF point, QPointF axis);
  void change(ArrayCounts counts);

  Changed changed_;
  std::function<void()> ended_;
  ArrayAxes axes_;
  ArrayCounts counts_;
  std::optional<Handle> held_, over_;
  QPointF grip_;  // from the handle to the pointer, floor
};

}  // namespace fabric::ui
