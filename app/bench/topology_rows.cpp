// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QImage>
#include <QPainter>

#include "app/bench/measure.h"
#include "app/bench/rows.h"
#include "ui/canvas/topology/paint_topology.h"

namespace fabric::bench {

namespace {

constexpr int width = 1920, height = 1080;

ui::TopologyDiagram diagramOf(const Subject& s, const TopologyOptions& options) {
  return {*makeTopologyScene(s.design, *s.order.catalog, {}, options), s.order.catalog, s.design,
          options.rails ? ui::DiagramLayout::Rails : ui::DiagramLayout::Automatic};
}

Times frames(const ui::TopologyDiagram& diagram, const ui::Camera& camera, QImage& target, int count) {
  std::vector<double> times;
  for (int i = 0; i <= count; ++i) {
    const double time = once([&] {
      QPainter painter(&target);
      ui::paintTopology(painter, diagram, camera, ui::Theme::light());
    });
    if (i > 0) times.push_back(time);  // the first lays out glyphs
  }
  return summarise(std::move(times));
}

}  // namespace

std::vector<Row> topologyRows(Subject& s) {
  std::vector<Row> rows;
  const Times made = repeat([&] { diagramOf(s, {}); }, 600);
  rows.push_back({s.size.name, "topology of the whole design, in the background", "ms", made.median, made.minimum, "",
                  0, s.million() ? 1'000.0 : 150.0, false, made.repetitions});
  // The busiest picture: the first card of every tier open.
  TopologyOptions options;
  const ui::TopologyDiagram closed = diagramOf(s, options);
  for (const TierSums& tier : closed.scene.tiers) options.open.push_back(closed.scene.cards[tier.firstCard].key);
  const ui::TopologyDiagram open = diagramOf(s, options);
  QImage target(width, height, QImage::Format_RGB32);
  Times whole, worst;
  for (const ui::TopologyDiagram* diagram : {&closed, &open}) {
    const ui::Camera fitted = ui::diagramCamera(*diagram, target.size());
    const Times fit = frames(*diagram, fitted, target, 15);
    if (fit.median > whole.median) whole = fit;
    for (double scale = fitted.scale(); scale < ui::largestDiagramScale; scale *= 1.4) {
      ui::Camera camera = fitted;
      camera.setScaleAt(QPointF(width / 2.0, height / 2.0), scale);
      const Times times = frames(*diagram, camera, target, 9);
      if (times.median > worst.median) worst = times;
    }
  }
  const double goal = s.million() ? 10.0 : 6.0;
  rows.push_back({s.size.name, "topology frame, whole diagram", "ms", whole.median, whole.minimum, "", 0, goal, false,
                  whole.repetitions});
  rows.push_back({s.size.name, "topology frame, worst zoom", "ms", worst.median, worst.minimum, "", 0, goal, false,
                  worst.repetitions});
  return rows;
}

}  // namespace fabric::bench
