// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card that says what is under the pointer: a port with its far end, rate, module, fibres and reach; a cage; a
// cable; a device, rack or row with what its label has no room for.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <utility>
#include <vector>

#include "core/settings/settings.h"
#include "ui/canvas/floor_scene.h"
#include "ui/theme/theme.h"

class QPainter;

namespace fabric::ui {

struct HoverCard {
  enum class Mark : unsigned char { None, Good, Bad };

  QString title;  ///< "lf4-4/8/2"
  QString note;   ///< "rail 4"; may be empty
  std::vector<std::pair<QString, QString>> lines;
  Mark mark = Mark::None;  ///< stands at the last line, which is then the reach

  bool isEmpty() const { return title.isEmpty(); }
};

HoverCard hoverCardOf(const FloorScene& scene, const RouteRules& rules, ObjectRef object);

/// Beside the pointer, turned over at the edges of the view. Returns its place.
QRectF paintHoverCard(QPainter& painter, const Theme& theme, const HoverCard& card, QPointF pointer, QSizeF view);

}  // namespace fabric::ui
