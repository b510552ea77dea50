// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the floor of a design, or one rack from near, into a file, with the same painters as the window. Needs a
// QGuiApplication and its fonts (prepareDrawing), no display and no widget.
#pragma once

#include <QSize>
#include <QString>

#include <map>
#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/settings/settings.h"
#include "ui/canvas/drawing_file.h"
#include "ui/canvas/floor_scene.h"
#include "ui/canvas/paint_floor.h"
#include "ui/theme/theme.h"

class QPainter;

namespace fabric::ui {

struct DrawOptions {
  Theme theme = Theme::light();
  QSize size;  ///< px with the legend; empty: the whole floor at 70 px per metre, at most 4,000 px a side
  Face face = Face::Front;
  Id<Rack> rack;  ///< this rack alone, with faceplates; 0: the whole floor
  FloorLayers layers;
  ColorMode colorBy = ColorMode::Class;
  PowerScale powerScale = PowerScale::Fixed;
  std::optional<FloorMarks> marks = {};  ///< problems and changes, where colours or layers show them
  std::map<Id<Rack>, Face> pins;         ///< racks that show one face whatever the picture does
  Progress* progress = nullptr;
};

/// Writes the floor to a file whose name ends in .svg, .png or .pdf. The file appears complete or not at all.
Result<> drawFloor(const Design& design, std::shared_ptr<const Catalog> catalog, const Settings& settings,
                   const QString& path, const DrawOptions& options = {});

/// The same picture on any painter (pages, printers): fitted into size, legend included.
void paintDrawing(QPainter& painter, const FloorScene& scene, QSize size, const DrawOptions& options);

}  // namespace fabric::ui
