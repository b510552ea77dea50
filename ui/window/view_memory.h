// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the views remember between sessions: the layers of the floor, and for each project file the racks pinned to a
// face and what was in view.

#pragma once

#include "ui/canvas/camera_moves.h"
#include "ui/canvas/paint_floor.h"
#include "ui/topology/topology_view.h"
#include "ui/window/view_switch.h"

#include <map>
#include <optional>

class QSettings;

namespace fabric::ui {

using RackPins = std::map<Id<Rack>, Face>;

/// Layers that were never stored are as a new view shows them.
FloorLayers loadLayers(const QSettings& settings);
void storeLayers(QSettings& settings, const FloorLayers& layers);

RackPins loadPins(const QSettings& settings, const QString& projectPath);
/// Forgets projects whose files are gone.
void storePins(QSettings& settings, const QString& projectPath, const RackPins& pins);

/// How a project was looked at when it was closed: the view, what of the floor was in its middle, how the topology was
/// laid out and what of it was in view, and what the power colours of racks were told by.
struct LastView {
  CanvasKind kind = CanvasKind::Floor;
  Face face = Face::Front;
  CameraPlace floor;  ///< metres
  TopologyOutlook topology = {};
  PowerScale powerScale = PowerScale::Fixed;

  bool operator==(const LastView&) const = default;
};

/// Nothing for a project that was never closed here.
std::optional<LastView> loadLastView(const QSettings& settings, const QString& projectPath);
void storeLastView(QSettings& settings, const QString& projectPath, const LastView& view);

}  // namespace fabric::ui
