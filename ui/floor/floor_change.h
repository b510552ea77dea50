// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where on the floor a change took place.

#pragma once

#include <QRectF>

#include "ui/canvas/floor_scene.h"

namespace fabric::ui {

/// Around everything that came, went or is another since `before`, as the scene draws it now; what is gone is where it
/// was drawn. Empty if nothing on the floor changed. Costs the change, and a layout of `before` where racks have gone.
QRectF changeRect(const FloorScene& scene, Face face, const Design& before);

}  // namespace fabric::ui
