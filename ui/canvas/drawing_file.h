// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawings in files: what a painter paints, as SVG, PNG or PDF. Needs a QGuiApplication and its fonts (prepareDrawing),
// no display and no widget.
#pragma once

#include <QSize>
#include <QString>

#include <functional>

#include "core/base/progress.h"
#include "core/base/result.h"

class QPainter;

namespace fabric::ui {

/// Registers the fonts of drawings. Call once after the QGuiApplication is made; false if they cannot be read.
bool prepareDrawing();

/// Refused unless the name ends in .svg, .png or .pdf.
Result<> checkDrawingName(const QString& path);

/// Writes a picture of this size (px) to a file, by the ending of its name. It appears complete or not at all. Errors
/// Cancelled if the task was stopped before the file took its place.
Result<> writeDrawing(const QString& path, QSize size, const std::function<void(QPainter&)>& paint,
                      Progress* progress = nullptr);

}  // namespace fabric::ui
