// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user looks at and how, so far as it outlives a window.

#pragma once

#include "ui/canvas/camera_moves.h"
#include "ui/canvas/color_mode.h"
#include "ui/canvas/paint_floor.h"
#include "ui/topology/topology_view.h"
#include "ui/window/main_window.h"

namespace fabric::ui {

struct MainWindow::Outlook {
  CanvasKind view = CanvasKind::Floor;
  CameraPlace floor;
  TopologyOutlook topology;
  Face face = Face::Front;
  FloorLayers layers;
  ColorMode colours = ColorMode::Class;
  PowerScale powerScale = PowerScale::Fixed;
  FigureScope scope;
  int leftTab = 0, bottomTab = 0;
  bool offersRecovery = false;
};

}  // namespace fabric::ui
