// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking the floor with the keyboard: from rack to rack, row to row, into a rack, its devices, their cages and ports,
// and out again.
#pragma once

#include <QRectF>

#include "ui/canvas/floor_scene.h"

namespace fabric::ui {

enum class Step : unsigned char { Left, Right, Up, Down, In, Out };

/// The first rack of the first row in view; None on an empty floor.
ObjectRef firstInView(const FloorScene& scene, const QRectF& visible);
/// Where a step from `object` leads; the object itself where there is nothing further.
ObjectRef walk(const FloorScene& scene, ObjectRef object, Step step, Face face);

}  // namespace fabric::ui
