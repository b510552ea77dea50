// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/reveal.h"

#include "ui/floor/floor_tool.h"

namespace fabric::ui {

void reveal(FloorSurface& surface, QPointF floor) {
  if (surface.camera().visible().contains(floor)) return;
  Camera camera = surface.camera();
  camera.centreOn(floor);
  surface.setCamera(camera);
}

}  // namespace fabric::ui
