// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tools do with the camera when the keyboard leads them out of sight.

#pragma once

#include <QPointF>

namespace fabric::ui {

class FloorSurface;

/// Brings a point of the floor into the middle of the view, unless it is in view already.
void reveal(FloorSurface& surface, QPointF floor);

}  // namespace fabric::ui
