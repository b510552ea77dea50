// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands about what the floor shows: layers, colours, zoom levels, snapping. They stand in the table of actions
// like all others; menus of the canvas header are made of them.

#pragma once

#include "ui/actions/actions.h"

#include <vector>

namespace fabric::ui {

class FloorView;

/// Ties the commands to a view; their checks follow it.
void connectFloorCommands(const Actions& actions, FloorView& floor);

/// Layers that stand together in a menu.
struct LayerGroup {
  QString heading;  ///< empty for the first
  std::vector<ActionId> layers;
};
std::vector<LayerGroup> layerGroups();

/// Everything here that means nothing in another view than the floor.
std::vector<ActionId> floorOnlyCommands();

}  // namespace fabric::ui
