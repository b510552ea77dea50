// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small faceplates of parts, painted from their figures: cages where the type has cages, fibre in the colour of its
// medium. Used by the palette, its cards, drag pictures and the Inspector's head.

#pragma once

#include "core/catalog/catalog.h"
#include "ui/theme/look.h"

#include <QPixmap>
#include <QSize>

class QPainter;
class QRectF;

namespace fabric::ui {

/// Room a thumbnail is painted in, in pixels at 100 %. Racks stand 4 px over it, as they are tall.
inline constexpr QSize thumbnailSize{64, 26};

/// Paints the part centred in `box`, which has the proportions of thumbnailSize.
void paintThumbnail(QPainter& painter, const QRectF& box, const Catalog& catalog, const PartPlace& place,
                    const Look& look);

/// The same as a picture with a clear background, at `scale` times its size and a pixel ratio.
QPixmap thumbnail(const Catalog& catalog, const PartPlace& place, const Look& look, double scale = 1.0,
                  double ratio = 1.0);

}  // namespace fabric::ui
