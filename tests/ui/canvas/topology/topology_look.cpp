// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the topology of generated pods for looking at:
//   topology_look OUT.png WIDTH HEIGHT dark|light SYSTEMS TIERS [open=TIER,CARD] [rails] [cut] [trace=CARD,CARD]
//   [scale=S]
// Cards count from 0 within their tier; trace joins two cards of hosts.

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include "tests/core/diagram/networks.h"
#include "ui/canvas/topology/paint_topology.h"
#include "ui/theme/type_style.h"

using namespace fabric;
using namespace fabric::ui;

namespace {

TopologyScene sceneOf(const test::PodDesign& pods, const TopologyOptions& options) {
  return *makeTopologyScene(pods.design, *pods.catalog, {}, options);
}

/// A pod of so many systems and tiers, or what a word asks for instead: mesh=6, torus=5,4, dragonfly=5,2.
test::PodDesign networkOf(const QStringList& arguments) {
  for (const QString& word : arguments.mid(7)) {
    std::vector<int> sizes;
    for (const QString& number : word.section(QLatin1Char('='), 1).split(QLatin1Char(',')))
      sizes.push_back(number.toInt());
    if (word.startsWith(QLatin1String("mesh="))) return test::meshNetwork(sizes[0]);
    if (word.startsWith(QLatin1String("torus="))) return test::torusNetwork(sizes);
    if (word.startsWith(QLatin1String("dragonfly="))) return test::dragonflyNetwork(sizes.at(0), sizes.at(1));
  }
  return test::buildPods(test::podSpec(arguments[5].toInt(), arguments[6].toInt()));
}

}  // namespace

int main(int argc, char** argv) {
  const QGuiApplication application(argc, argv);
  const QStringList arguments = application.arguments();
  if (arguments.size() < 7 || !loadFonts()) return 2;
  const test::PodDesign pods = networkOf(arguments);
  TopologyOptions options;
  double scale = 0;
  for (const QString& word : arguments.mid(7)) {
    const QStringList numbers = word.section(QLatin1Char('='), 1).split(QLatin1Char(','));
    const TopologyScene scene = sceneOf(pods, options);
    const auto card = [&](int tier, int index) {
      return scene.cards[scene.tier(tier)->firstCard + static_cast<std::uint32_t>(index)];
    };
    if (word == QLatin1String("rails")) options.rails = true;
    if (word == QLatin1String("cut")) options.cut = true;
    if (word.startsWith(QLatin1String("open="))) {
      TopologyCard open = card(numbers[0].toInt(), numbers[1].toInt());
      options.open.push_back(open.key);
    }
    if (word.startsWith(QLatin1String("trace="))) {
      const auto from = scene.devicesOf(card(0, numbers[0].toInt())), to = scene.devicesOf(card(0, numbers[1].toInt()));
      options.traceFrom.assign(from.begin(), from.end());
      options.traceTo.assign(to.begin(), to.end());
    }
    if (word.startsWith(QLatin1String("scale="))) scale = numbers[0].toDouble();
  }
  const TopologyDiagram diagram(sceneOf(pods, options), pods.catalog, pods.design,
                                options.rails ? DiagramLayout::Rails : DiagramLayout::Automatic);
  const QSize size(arguments[2].toInt(), arguments[3].toInt());
  Camera camera = diagramCamera(diagram, size);
  if (scale > 0) camera.setScaleAt(QPointF(camera.view().width() / 2, camera.view().height() / 2), scale);
  QImage image(size, QImage::Format_RGB32);
  QPainter painter(&image);
  paintTopology(painter, diagram, camera, arguments[4] == QLatin1String("light") ? Theme::light() : Theme::dark());
  painter.end();
  return image.save(arguments[1]) ? 0 : 1;
}
