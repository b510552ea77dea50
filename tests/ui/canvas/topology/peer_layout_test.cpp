// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Diagrams of networks without a top: the layout is chosen by the graph, cards keep apart, lines end at their cards,
// labels are whole, and the choice of labels is kept to.

#include "tests/core/diagram/networks.h"
#include "ui/canvas/topology/paint_topology.h"
#include "ui/theme/type_style.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::buildPods;
using fabric::test::dragonflyNetwork;
using fabric::test::meshNetwork;
using fabric::test::PodDesign;
using fabric::test::podSpec;
using fabric::test::torusNetwork;

namespace {

struct Case {
  const char* name;
  PodDesign network;
  DiagramLayout expected;
};

const std::vector<Case>& cases() {
  static const std::vector<Case> all = {{"mesh", meshNetwork(6), DiagramLayout::Ring},
                                        {"dragonfly", dragonflyNetwork(5, 2), DiagramLayout::Ring},
                                        {"torus", torusNetwork({5, 4}), DiagramLayout::Grid},
                                        {"cube", torusNetwork({3, 3, 3}), DiagramLayout::Grid},
                                        {"tree", buildPods(podSpec(64)), DiagramLayout::Tiers}};
  return all;
}

std::shared_ptr<TopologyDiagram> diagramOf(const PodDesign& network, DiagramLayout asked = DiagramLayout::Automatic,
                                           const TopologyOptions& options = {}) {
  return std::make_shared<TopologyDiagram>(*makeTopologyScene(network.design, *network.catalog, {}, options),
                                           network.catalog, network.design, asked);
}

TopologyPicture paint(const TopologyDiagram& diagram, const TopologyPaintOptions& options = {}, double scale = 0) {
  QImage image(1600, 1000, QImage::Format_RGB32);
  QPainter painter(&image);
  Camera camera = diagramCamera(diagram, image.size());
  if (scale > 0) camera.setScaleAt(QRectF(QPointF(), camera.view()).center(), scale);
  return paintTopology(painter, diagram, camera, Theme::light(), options);
}

/// Distance of a point from a rectangle's border; 0 on it.
double offBorder(const QRectF& rect, QPointF at) {
  const double x = std::max(rect.left() - at.x(), at.x() - rect.right()),
               y = std::max(rect.top() - at.y(), at.y() - rect.bottom());
  return std::abs(std::max(x, y));
}

}  // namespace

class PeerLayoutTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(loadFonts());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }

  void theGraphChoosesTheLayout() {
    for (const Case& each : cases()) QCOMPARE(diagramOf(each.network)->layout.kind(), each.expected);
    QCOMPARE(diagramOf(cases()[0].network, DiagramLayout::Tiers)->layout.kind(), DiagramLayout::Tiers);
  }

  void cardsKeepApartInEveryLayout() {
    for (const Case& each : cases())
      for (const DiagramLayout asked : {DiagramLayout::Automatic, DiagramLayout::Ring, DiagramLayout::Grid})
        for (const bool open : {false, true}) {
          TopologyOptions options;
          if (open) {
            const auto closed = diagramOf(each.network);
            for (const TopologyCard& card : closed->scene.cards) options.open.push_back(card.key);
          }
          const auto diagram = diagramOf(each.network, asked, options);
          const auto& cards = diagram->scene.cards;
          const auto& places = diagram->layout.cards();
          for (std::size_t i = 0; i < cards.size(); ++i) {
            QVERIFY(!places[i].rect.isEmpty());
            QVERIFY(diagram->layout.bounds().adjusted(-0.01, -0.01, 0.01, 0.01).contains(places[i].rect));
            if (cards[i].parent != noCard) QVERIFY(places[cards[i].parent].rect.contains(places[i].rect));
            for (std::size_t j = i + 1; j < cards.size(); ++j)
              if (cards[i].parent == cards[j].parent) QVERIFY2(!places[i].rect.intersects(places[j].rect), each.name);
          }
        }
  }

  void linesRunFromCardToCardAndAreHit() {
    for (const Case& each : cases()) {
      if (each.expected == DiagramLayout::Tiers) continue;
      const auto diagram = diagramOf(each.network);
      for (std::uint32_t e = 0; e < diagram->scene.edges.size(); ++e) {
        const TopologyEdge& edge = diagram->scene.edges[e];
        const EdgePlace& line = diagram->layout.edges()[e];
        QVERIFY(offBorder(diagram->layout.cards()[edge.lower].rect, line.low) < 20);
        QVERIFY(offBorder(diagram->layout.cards()[edge.upper].rect, line.high) < 20);
        const std::uint32_t hit = diagram->layout.edgeAt(line.handle(), 2);
        QVERIFY(hit != noCard);
        QVERIFY(hit == e || diagram->layout.edges()[hit].bounds().adjusted(-2, -2, 2, 2).contains(line.handle()));
        QVERIFY(line.bounds().adjusted(-1, -1, 1, 1).contains(line.handle()));
      }
    }
  }

  void neighboursInATorusAreNear() {
    const auto diagram = diagramOf(cases()[2].network);
    double longest = 0, width = diagram->layout.bounds().width();
    for (const TopologyEdge& edge : diagram->scene.edges) {
      if (diagram->scene.cards[edge.lower].key.tier != diagram->scene.cards[edge.upper].key.tier) continue;
      const QPointF by =
          diagram->layout.cards()[edge.lower].rect.center() - diagram->layout.cards()[edge.upper].rect.center();
      longest = std::max(longest, std::abs(by.x()));
    }
    QVERIFY(longest > 0 && longest < width * 0.55);  // never from one end of five to the other
  }

  void systemsStandWithTheirSwitches() {
    for (const std::size_t number : {std::size_t{0}, std::size_t{2}}) {
      const auto diagram = diagramOf(cases()[number].network);
      for (const TopologyEdge& edge : diagram->scene.edges) {
        if (diagram->scene.cards[edge.lower].key.tier != 0) continue;
        const QRectF host = diagram->layout.cards()[edge.lower].rect, leaf = diagram->layout.cards()[edge.upper].rect;
        QCOMPARE(host.center().x(), leaf.center().x());
        QVERIFY(std::abs(host.center().y() - leaf.center().y()) < 250);
      }
    }
  }

  void labelsAreApartInsideTheViewAndAsAsked() {
    for (const Case& each : cases()) {
      const auto diagram = diagramOf(each.network);
      const std::size_t all = paint(*diagram, {}, 1.0).labels.size();
      QVERIFY2(all > 0, each.name);
      for (const double scale : {0.0, 0.6, 1.0}) {
        const TopologyPicture picture = paint(*diagram, {}, scale);
        for (std::size_t i = 0; i < picture.labels.size(); ++i)
          for (std::size_t j = 0; j < i; ++j) QVERIFY(!picture.labels[i].intersects(picture.labels[j]));
      }
      TopologyPaintOptions few;
      few.labels = EdgeLabels::Worst;
      QVERIFY2(paint(*diagram, few, 1.0).labels.size() <= all, each.name);
      few.labels = EdgeLabels::None;
      QCOMPARE(paint(*diagram, few, 1.0).labels.size(), std::size_t{0});
    }
  }

  void theWorstIsOneBetweenTwoTiersOrOverReach() {
    const auto diagram = diagramOf(cases()[4].network);
    std::map<std::pair<int, int>, int> worst;
    for (std::size_t e = 0; e < diagram->scene.edges.size(); ++e) {
      const TopologyEdge& edge = diagram->scene.edges[e];
      if (diagram->words.edges[e].worst)
        ++worst[{diagram->scene.cards[edge.lower].key.tier, diagram->scene.cards[edge.upper].key.tier}];
      QCOMPARE(edge.over, std::int64_t{0});
    }
    QCOMPARE(worst.size(), std::size_t{2});
    for (const auto& [tiers, count] : worst) QCOMPARE(count, 1);
  }

  void aCutIsALineOrAHatchedHalf() {
    for (const Case& each : cases()) {
      QVERIFY(diagramOf(each.network)->layout.secondHalf().empty());
      const auto diagram = diagramOf(each.network, DiagramLayout::Automatic, {.cut = true});
      const auto& halves = diagram->layout.secondHalf();
      if (each.expected == DiagramLayout::Tiers) {
        QVERIFY(diagram->layout.cut() && halves.empty());
        continue;
      }
      QVERIFY2(!diagram->layout.cut() && !halves.empty(), each.name);
      QVERIFY(diagram->words.cut.contains(QStringLiteral("hatched")));
      for (std::uint32_t i = 0; i < diagram->scene.cards.size(); ++i) {
        const TopologyCard& card = diagram->scene.cards[i];
        const QRectF rect = diagram->layout.cards()[i].rect;
        const auto marked =
            std::ranges::find_if(halves, [&](const QRectF& part) { return rect.contains(part.center()); });
        QCOMPARE(marked != halves.end(), card.sinkRate > 0);
        if (card.sinkRate == 0) continue;
        const double share = static_cast<double>(card.sinkRate) / static_cast<double>(card.sourceRate + card.sinkRate);
        QVERIFY(std::abs(marked->width() - rect.width() * share) < 1e-6);
        QCOMPARE(marked->right(), rect.right());
      }
      const auto count = [&](const TopologyDiagram& shown) {
        QImage image(1600, 1000, QImage::Format_RGB32);
        QPainter painter(&image);
        paintTopology(painter, shown, diagramCamera(shown, image.size()), Theme::dark(), {});
        int dashes = 0;
        for (int y = 0; y < image.height(); ++y)
          for (int x = 0; x < image.width(); ++x)
            dashes += image.pixelColor(x, y) == Theme::dark().color(Token::StatusInfo) ? 1 : 0;
        return dashes;
      };
      QVERIFY2(count(*diagram) > count(*diagramOf(each.network)) + 100, each.name);
    }
  }

  void totalsTellOfLinksInsideATier() {
    const auto diagram = diagramOf(meshNetwork(4));
    QCOMPARE(diagram->layout.bands().front().tier, 1);
    const QStringList& lines = diagram->words.bands.front();
    QVERIFY2(lines.contains(QStringLiteral("12 × 400G")), qPrintable(lines.join(QLatin1Char('|'))));
  }
};

QTEST_MAIN(PeerLayoutTest)
#include "peer_layout_test.moc"
