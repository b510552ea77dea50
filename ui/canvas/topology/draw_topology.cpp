// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/topology/draw_topology.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fabric::ui {

namespace {

constexpr double margin = 36, longestSide = 4000;

QSize naturalSize(const TopologyDiagram& diagram) {
  const QRectF bounds = diagram.layout.bounds();
  const double scale = std::min({1.0, (longestSide - totalsWidth - margin) / std::max(bounds.width(), 1.0),
                                 (longestSide - legendHeight - margin) / std::max(bounds.height(), 1.0)});
  return {std::max(900, static_cast<int>(std::ceil(bounds.width() * scale + totalsWidth + margin))),
          std::max(240, static_cast<int>(std::ceil(bounds.height() * scale + legendHeight + margin)))};
}

}  // namespace

Result<> drawTopology(const Design& design, std::shared_ptr<const Catalog> catalog, const Settings& settings,
                      const QString& path, const TopologyDrawOptions& options) {
  if (auto named = checkDrawingName(path); !named) return named;
  const std::stop_token stop = options.progress ? options.progress->token() : std::stop_token();
  TopologyOptions shown = options.topology;
  shown.rails = options.layout == DiagramLayout::Rails;
  auto scene = makeTopologyScene(design, *catalog, settings, shown, stop);
  if (!scene) return stopped(path.toStdString());
  const TopologyDiagram diagram(std::move(*scene), std::move(catalog), design, options.layout);
  const QSize size = options.size.isEmpty() ? naturalSize(diagram) : options.size;
  return writeDrawing(
      path, size,
      [&](QPainter& painter) {
        paintTopology(painter, diagram, diagramCamera(diagram, size), options.theme, {.labels = options.labels});
      },
      options.progress);
}

}  // namespace fabric::ui
