// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LinkTool: drags a link from a port or device to another. Shows which ports fit, the way along the trays with medium,
// length, limit and verdict, and what it costs, before the release commits it as one step. From device to device and
// rack to rack it asks for a group of links.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/compose/port_fit.h"
#include "ui/floor/drag_preview.h"
#include "ui/floor/floor_tool.h"
#include "ui/floor/floor_walk.h"
#include "ui/floor/paint_overlay.h"

namespace fabric::ui {

class LinkTool : public FloorTool {
 public:
  /// Stays until Esc.
  explicit LinkTool(FloorSurface& surface) : FloorTool(surface) {}
  /// For one link that is being dragged from a port. Nothing if the project is read-only; the surface is told why.
  static std::unique_ptr<LinkTool> drag(FloorSurface& surface, ObjectRef port, const ToolEvent& event);

  void press(const ToolEvent& event) override;
  void move(const ToolEvent& event) override;
  void release(const ToolEvent& event) override;
  /// Enter on a selected port begins a link there. Then arrows, Enter and Backspace walk to the other port as they walk
  /// the floor, and Enter on it links.
  bool key(int key, Qt::KeyboardModifiers modifiers) override;
  bool cancel() override;
  void designChanged() override { drop(); }
  void paint(QPainter& painter) const override;
  Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
  QString hint() const override;

  /// What would happen on release, for tests.
  const DragCard& card() const { return card_; }
  bool isAllowed() const { return edit_.has_value() && card_.refusal.isEmpty(); }
  /// How each port of a device stands to the port the drag comes from; empty without one.
  const std::vector<PortFit>& fitsOf(Id<Device> device) const;

 private:
  bool start(ObjectRef from, const ToolEvent& event);
  void drop();
  /// The port, device or rack under the pointer.
  ObjectRef targetAt(const ToolEvent& event) const;
  void aim(ObjectRef target);
  bool startFromSelection();
  void walkTo(Step step);
  Result<PortPair> pairTo(ObjectRef target) const;
  void preview(const PortPair& pair, bool isGroup);
  void refuse(const QString& title, const QString& reason);
  void finish();
  void paintPorts(OverlayContext& context) const;
  void paintLine(OverlayContext& context) const;
  std::vector<QPointF> wayToPointer(const OverlayContext& context) const;

  bool oneLink_ = false;
  ObjectRef from_, over_;
  QPointF pointer_;
  bool far_ = false;                // moved far enough to be a drag
  std::unique_ptr<LinkWays> ways_;  // of the design at the start of the drag
  mutable std::map<Id<Device>, std::vector<PortFit>> fits_;
  std::optional<DesignEdit> edit_;  // with the link
  Id<Link> made_;
  bool group_ = false;  // release asks for a group of links
  DragPreview preview_;
  DragCard card_;
  QString commitText_;
};

}  // namespace fabric::ui
