// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where words stand on the floor: what labels painted over the picture keep clear of.
#pragma once

#include <QRect>
#include <QSizeF>
#include <QString>

#include "ui/canvas/camera.h"
#include "ui/canvas/floor_layout.h"
#include "ui/canvas/zoom_level.h"

namespace fabric::ui {

/// Of a label of a link, px, as paintPillAt paints it.
QSizeF pillSize(const QString& label);

/// The bar with the name of a rack, px: above the rack, or at the top of the view while the rack is cut off there.
/// Empty below the level Ports, and where too little of the rack is in view.
QRect rackHeading(const FloorRack& rack, const Camera& camera, ZoomLevel level);

}  // namespace fabric::ui
