// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the floor view remembers between sessions: its layers, and for each project file the racks pinned to a face.

#pragma once

#include "ui/canvas/paint_floor.h"

#include <map>

class QSettings;

namespace fabric::ui {

using RackPins = std::map<Id<Rack>, Face>;

/// Layers that were never stored are as a new view shows them.
FloorLayers loadLayers(const QSettings& settings);
void storeLayers(QSettings& settings, const FloorLayers& layers);

RackPins loadPins(const QSettings& settings, const QString& projectPath);
/// Forgets projects whose files are gone.
void storePins(QSettings& settings, const QString& projectPath, const RackPins& pins);

}  // namespace fabric::ui
