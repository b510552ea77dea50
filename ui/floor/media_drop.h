// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a transceiver or cable does where it is dropped: a transceiver goes into a cage or all free cages of a device,
// or changes the modules at both ends of a link or bundle; a cable changes the medium of a link or bundle.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "ui/floor/drag_preview.h"
#include "ui/floor/floor_tool.h"
#include "ui/floor/paint_overlay.h"

namespace fabric::ui {

/// The links under a point: the one that is drawn or whose port is there, else those of the bundle whose way along the
/// trays passes within `tolerance` metres.
std::vector<Id<Link>> linksUnder(const FloorScene& scene, QPointF floor, ZoomLevel level, Face face, double tolerance);

/// What is under the pointer: links, or else a cage or device. A plan is the same for every point of one target.
struct MediaTarget {
  std::vector<Id<Link>> links;
  ObjectRef object;

  bool operator==(const MediaTarget&) const = default;
};
MediaTarget mediaTargetAt(const FloorSurface& surface, QPointF floor);

struct MediaDrop {
  ObjectRef target;  ///< cage, device, or the first of the links
  QRectF ghost;      ///< floor
  DragCard card;
  DragPreview preview;             ///< of links that change
  std::optional<DesignEdit> edit;  ///< nothing where it is refused
  QString commitText;
};
MediaDrop planMediaDrop(const FloorSurface& surface, const PartPlace& part, const QString& partName,
                        std::string_view partId, const MediaTarget& target);

}  // namespace fabric::ui
