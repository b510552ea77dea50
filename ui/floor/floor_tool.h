// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FloorTool: what the mouse does on the floor, one class a tool. A tool is fed events and talks to a narrow surface, so
// it can be tested without a window. Tools never edit the document themselves except through the host, on release.
#pragma once

#include <QPointF>
#include <QString>

#include <Qt>
#include <memory>
#include <vector>

#include "ui/canvas/paint_floor.h"
#include "ui/floor/floor_host.h"

class QPainter;

namespace fabric::ui {

class FloorTool;

/// What a tool sees of the view it works on.
class FloorSurface {
 public:
  virtual ~FloorSurface() = default;

  virtual const FloorScene& scene() const = 0;
  virtual const Camera& camera() const = 0;
  virtual void setCamera(const Camera& camera) = 0;
  virtual ZoomLevel level() const = 0;
  virtual Face face() const = 0;
  virtual Theme theme() const = 0;
  virtual bool isSnapping() const = 0;
  virtual FloorHost* host() const = 0;
  virtual const std::vector<ObjectRef>& selection() const = 0;
  virtual void select(std::vector<ObjectRef> objects) = 0;
  /// Things in hand: the picture below shows their places as left, and none of the links of racks. Empty ends it.
  virtual void lift(std::vector<Id<Rack>> racks, std::vector<Id<Device>> devices) = 0;
  /// Repaints what the tool paints over the picture.
  virtual void refresh() = 0;
  /// Hands the mouse to another tool until it is done; the present one comes back after.
  virtual void begin(std::unique_ptr<FloorTool> tool) = 0;
  /// The tool is done.
  virtual void end() = 0;
  /// Asks how many links run between two sets of things, and how.
  virtual void askForLinks(std::vector<ObjectRef> a, std::vector<ObjectRef> b) = 0;
  /// What went wrong, in words, for the status bar.
  virtual void refuse(const QString& reason) = 0;
};

struct ToolEvent {
  QPointF px, floor;
  Qt::MouseButton button = Qt::NoButton;
  Qt::KeyboardModifiers modifiers;
};

class FloorTool {
 public:
  explicit FloorTool(FloorSurface& surface) : surface_(surface) {}
  virtual ~FloorTool() = default;
  FloorTool(const FloorTool&) = delete;
  FloorTool& operator=(const FloorTool&) = delete;

  virtual void press(const ToolEvent&) {}
  virtual void move(const ToolEvent&) {}
  virtual void release(const ToolEvent&) {}
  /// True if the tool used the key.
  virtual bool key(int, Qt::KeyboardModifiers) { return false; }
  /// Esc, or the mouse was taken away. True if there was something to cancel.
  virtual bool cancel() { return false; }
  /// The design is another one now: what the tool holds of the one before is worth nothing.
  virtual void designChanged() {}
  virtual void paint(QPainter&) const {}
  virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
  /// What the tool and the modifier keys do now, for the status bar.
  virtual QString hint() const = 0;

 protected:
  FloorSurface& surface_;
};

}  // namespace fabric::ui
