// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/layers_menu.h"

#include "ui/window/floor_commands.h"

namespace fabric::ui {

LayersMenu::LayersMenu(const Actions& actions, QWidget* parent) : CheckMenu(parent) {
  for (const LayerGroup& group : layerGroups()) {
    if (!group.heading.isEmpty()) addHeading(group.heading);
    for (const ActionId id : group.layers) addAction(actions[id]);
  }
}

}  // namespace fabric::ui
