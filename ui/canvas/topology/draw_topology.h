// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the topology of a design into a file, with the same painters as the window. Needs prepareDrawing(), no display.
#pragma once

#include "ui/canvas/drawing_file.h"
#include "ui/canvas/topology/paint_topology.h"

#include <memory>

namespace fabric::ui {

struct TopologyDrawOptions {
  Theme theme = Theme::light();
  QSize size;  ///< px; empty: everything at 100 %, smaller where a side would be longer than 4,000 px
  TopologyOptions topology;
  DiagramLayout layout = DiagramLayout::Automatic;
  EdgeLabels labels = EdgeLabels::All;
  Progress* progress = nullptr;
};

/// Writes the diagram to a file whose name ends in .svg, .png or .pdf. The file appears complete or not at all.
Result<> drawTopology(const Design& design, std::shared_ptr<const Catalog> catalog, const Settings& settings,
                      const QString& path, const TopologyDrawOptions& options = {});

}  // namespace fabric::ui
