// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tools paint over the standing picture: ghosts, guides, live routes with their labels, the card at the pointer.
#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include <optional>
#include <span>
#include <vector>

#include "ui/canvas/paint_floor.h"
#include "ui/floor/drag_preview.h"
#include "ui/floor/floor_host.h"

namespace fabric::ui {

/// The words of the card near the pointer.
struct DragCard {
  QString title;  ///< "B19 → C05"
  QString delta;  ///< "ΔX −9.00 m ΔY +3.00 m"
  std::vector<MovedLinks> groups;
  std::optional<MoveEffect> effect;
  QString dropName, effectName;  ///< what its lines are called; empty: "On drop" and "Effect"
  QString refusal;               ///< why it cannot stay there
};

/// What the card says where figures cannot be had while the mouse moves.
MoveEffect effectLater();

struct OverlayContext {
  QPainter& painter;
  const FloorScene& scene;
  const Camera& camera;
  Theme theme;
  FloorPaintOptions options;
};

/// Racks at their new places: accent outline, 13 % fill, devices at 80 %; red and hatched where they may not stand.
void paintRackGhosts(OverlayContext& context, std::span<const FloorRack> racks, bool refused);
void paintDeviceGhost(OverlayContext& context, Id<Device> device, DeviceFamily family, const QRectF& place,
                      const QString& name, bool refused);
/// A thing that something is dropped on: outlined in accent; red and hatched where it is refused.
void paintTarget(OverlayContext& context, const QRectF& place, bool refused);
/// Base line, edges, centre line to an aligned rack, distance to the nearest neighbour, the new position's label.
void paintGuides(OverlayContext& context, const FloorRow& row, const FloorRack& rack, std::optional<QRectF> aligned,
                 std::optional<double> left, std::optional<double> right, const QString& label);
/// Longest link of each medium on its new way, with a label each that keeps clear of the card and of the headings of
/// racks. Returns where the labels are.
std::vector<QRectF> paintLiveRoutes(OverlayContext& context, const DragPreview& preview, const QRectF& card);
/// 300 px wide, 24 px from the pointer, turned over at the edges of the view.
QRectF paintCard(OverlayContext& context, const DragCard& card, QPointF pointer);
QRectF cardRect(const DragCard& card, QPointF pointer, QSizeF view);

}  // namespace fabric::ui
