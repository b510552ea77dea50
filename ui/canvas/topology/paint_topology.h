// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints a diagram of tiers: the same code for the screen, PNG, SVG and PDF. No widget, no state: a diagram, a camera
// and a theme in, strokes of a painter out. Left of the camera's view stand the totals of tiers and gaps; the legend is
// below.
#pragma once

#include <QRectF>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "ui/canvas/camera.h"
#include "ui/canvas/media_legend.h"
#include "ui/canvas/text_cache.h"
#include "ui/canvas/topology/topology_layout.h"
#include "ui/canvas/topology/topology_words.h"
#include "ui/theme/theme.h"

class QPainter;

namespace fabric::ui {

/// A scene with everything a picture of it needs. Made by a worker, painted by the thread that owns it then.
struct TopologyDiagram {
  TopologyScene scene;
  std::shared_ptr<const Catalog> catalog;
  TopologyLayout layout;
  TopologyWords words;
  mutable TextCache texts;  ///< of the painting thread

  TopologyDiagram() = default;
  TopologyDiagram(TopologyScene scene, std::shared_ptr<const Catalog> catalog, const Design& design,
                  DiagramLayout asked = DiagramLayout::Automatic);
};

enum class CardMark : unsigned char { None, Part, All };  ///< how much of a card is selected

enum class EdgeLabels : unsigned char { All, Worst, None };  ///< of lines; selected ones keep theirs with Worst

struct TopologyPaintOptions {
  std::vector<CardMark> cards = {};  ///< by card; empty: none is selected
  std::vector<bool> edges = {};      ///< by line
  std::optional<Jacket> isolated = {};
  EdgeLabels labels = EdgeLabels::All;
};

/// Width of the totals at the left.
inline constexpr int totalsWidth = 116;
inline constexpr double smallestDiagramScale = 0.02, largestDiagramScale = 4.0, largestFittedScale = 1.25;

/// The camera of a picture of this size, which shows the whole diagram.
Camera diagramCamera(const TopologyDiagram& diagram, QSizeF picture);

/// What a painted picture holds; px of the picture.
struct TopologyPicture {
  std::vector<QRectF> labels;  ///< disjoint, inside the view
};
TopologyPicture paintTopology(QPainter& painter, const TopologyDiagram& diagram, const Camera& camera,
                              const Theme& theme, const TopologyPaintOptions& options = {});

/// Entries of the legend that can be clicked, and where it tells of hidden links.
std::vector<LegendEntry> topologyLegend(const TopologyDiagram& diagram, const Camera& camera);
QRectF hiddenLinksPlace(const TopologyDiagram& diagram, const Camera& camera);

/// Width of a line of so many links at a scale.
double edgeWidth(std::int64_t links, double scale);

}  // namespace fabric::ui
