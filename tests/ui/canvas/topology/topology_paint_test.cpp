// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the topology of a design is drawn and what it says: no card covers another, labels neither cover each other nor
// leave the view, lines have the colour of their medium in both themes, one link over its reach turns its line red.

#include "core/analysis/report_builder.h"
#include "tests/core/analysis/sample.h"
#include "tests/core/diagram/pods.h"
#include "ui/canvas/floor_figures.h"
#include "ui/canvas/paint_context.h"
#include "ui/canvas/topology/draw_topology.h"
#include "ui/theme/type_style.h"
#include "ui/wording/numbers.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::buildPods;
using fabric::test::PodDesign;
using fabric::test::podSpec;

namespace {

const PodDesign& pod() {
  static const PodDesign made = [] {
    DesignSpec spec = podSpec(127);
    spec.fabrics[0].extraEndpoints = 4;
    spec.fabrics[0].mediaLeafSpine = "smf";
    return buildPods(spec);
  }();
  return made;
}
const PodDesign& threeTiers() {
  static const PodDesign made = buildPods(podSpec(256, 3));
  return made;
}

std::shared_ptr<TopologyDiagram> diagramOf(const PodDesign& pods, const TopologyOptions& options = {}) {
  return std::make_shared<TopologyDiagram>(*makeTopologyScene(pods.design, *pods.catalog, {}, options), pods.catalog,
                                           pods.design,
                                           options.rails ? DiagramLayout::Rails : DiagramLayout::Automatic);
}

/// A diagram with all top cards open.
std::shared_ptr<TopologyDiagram> openDiagram(const PodDesign& pods, TopologyOptions options = {}) {
  const std::shared_ptr<TopologyDiagram> closed = diagramOf(pods, options);
  for (const TopologyCard& card : closed->scene.cards) options.open.push_back(card.key);
  return diagramOf(pods, options);
}

struct Picture {
  QImage image;
  TopologyPicture painted;
  Camera camera;
};

Picture paint(const TopologyDiagram& diagram, const Theme& theme, QSize size = {1200, 800}, double scale = 0,
              const TopologyPaintOptions& options = {}) {
  Picture picture{QImage(size, QImage::Format_RGB32), {}, diagramCamera(diagram, size)};
  if (scale > 0) picture.camera.setScaleAt(QRectF(QPointF(), picture.camera.view()).center(), scale);
  QPainter painter(&picture.image);
  picture.painted = paintTopology(painter, diagram, picture.camera, theme, options);
  return picture;
}

bool isNear(QColor a, QColor b) {
  return std::abs(a.red() - b.red()) <= 4 && std::abs(a.green() - b.green()) <= 4 && std::abs(a.blue() - b.blue()) <= 4;
}
bool holds(const QImage& image, const QRect& rect, const QColor& color) {
  for (int y = std::max(0, rect.top()); y <= std::min(rect.bottom(), image.height() - 1); ++y)
    for (int x = std::max(0, rect.left()); x <= std::min(rect.right(), image.width() - 1); ++x)
      if (isNear(image.pixelColor(x, y), color)) return true;
  return false;
}
QRect pixels(const Picture& picture, const QRectF& world) {
  return picture.camera.toView(world).translated(totalsWidth, 0).toRect();
}
/// A small place on the lower, upright part of a line.
QRect onLine(const Picture& picture, const TopologyDiagram& diagram, std::uint32_t edge) {
  const EdgePlace& place = diagram.layout.edges()[edge];
  const QPointF at = picture.camera.toView(place.low + QPointF(0, -8)) + QPointF(totalsWidth, 0);
  return QRectF(at.x() - 6, at.y() - 2, 12, 4).toRect();
}

}  // namespace

class TopologyPaintTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(loadFonts());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }

  void cardsDoNotCoverEachOther() {
    for (const PodDesign* pods : {&pod(), &threeTiers()})
      for (const bool rails : {false, true})
        for (const auto& diagram : {diagramOf(*pods, {.rails = rails}), openDiagram(*pods, {.rails = rails})}) {
          const auto& cards = diagram->scene.cards;
          const auto& places = diagram->layout.cards();
          for (std::size_t i = 0; i < cards.size(); ++i) {
            if (!places[i].shown) continue;
            QVERIFY(diagram->layout.bounds().contains(places[i].rect));
            if (cards[i].parent != noCard) QVERIFY(places[cards[i].parent].rect.contains(places[i].rect));
            for (std::size_t j = i + 1; j < cards.size(); ++j)
              if (cards[i].parent == cards[j].parent && places[j].shown)
                QVERIFY2(!places[i].rect.intersects(places[j].rect),
                         qPrintable(diagram->words.cards[i].title + " and " + diagram->words.cards[j].title));
          }
        }
  }

  void hostsStandUnderTheirLeaves() {
    const auto diagram = diagramOf(pod());
    const TopologyScene& scene = diagram->scene;
    for (std::uint32_t i = 0; i < 4; ++i)
      QCOMPARE(diagram->layout.cards()[scene.tier(0)->firstCard + i].rect.center().x(),
               diagram->layout.cards()[scene.tier(1)->firstCard + i].rect.center().x());
    double y = -1;
    for (const Band& band : diagram->layout.bands()) {
      QVERIFY(band.top >= y && band.bottom > band.top);
      y = band.bottom;
    }
    QCOMPARE(diagram->layout.bands().front().tier, 2);
    QCOMPARE(diagram->layout.bands().back().tier, 0);
  }

  void labelsAreWholeAndApart() {
    for (const PodDesign* pods : {&pod(), &threeTiers()})
      for (const double scale : {0.0, 0.5, 0.7, 1.0, 1.6})
        for (const auto& diagram :
             {diagramOf(*pods, {.cut = true}), openDiagram(*pods), diagramOf(*pods, {.rails = true})}) {
          const Picture picture = paint(*diagram, Theme::light(), {1100, 700}, scale);
          const QRectF view(totalsWidth, 0, 1100 - totalsWidth, 700 - legendHeight);
          const auto& labels = picture.painted.labels;
          for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(view.contains(labels[i]));
            for (std::size_t j = i + 1; j < labels.size(); ++j) QVERIFY(!labels[i].intersects(labels[j]));
          }
        }
    QVERIFY(paint(*diagramOf(pod()), Theme::light()).painted.labels.size() >= 12);
  }

  void linesHaveTheColourOfTheirMedium() {
    const auto diagram = diagramOf(pod());
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      const Picture picture = paint(*diagram, theme);
      for (std::uint32_t e = 0; e < diagram->scene.edges.size(); ++e)
        QVERIFY(holds(picture.image, onLine(picture, *diagram, e),
                      theme.color(jacketToken(diagram->scene.edges[e].jacket))));
    }
    QVERIFY(edgeWidth(128, 1) > edgeWidth(64, 1));
    QCOMPARE(edgeWidth(100, 1), 1 + 0.42 * 10);
  }

  void wordsAreTheSums() {
    const auto diagram = diagramOf(pod());
    const Report report = quickReport(pod().design, *pod().catalog, {});
    const TopologyWords& words = diagram->words;
    QCOMPARE(words.bands[0][0], QStringLiteral("Spine"));
    QCOMPARE(words.bands[0][1], QStringLiteral("16 × QM9700"));
    QCOMPARE(words.bands[1],
             QStringList({QStringLiteral("1,024 × 400G"), rateReading(DataRate::gigabitsPerSecond(409'600)).text(),
                          QStringLiteral("1 : 1")}));
    QVERIFY(words.bands[2].contains(QStringLiteral("2,044 / 2,048 ports")));
    QCOMPARE(words.hidden, QStringLiteral("Endpoint links not shown: 4"));
    QCOMPARE(report.counts.links.total, diagram->scene.links);
    const std::uint32_t leaf = diagram->scene.tier(1)->firstCard;
    QCOMPARE(words.cards[leaf].title, QStringLiteral("Leaf SU 1"));
    QCOMPARE(words.cards[leaf].up, QStringLiteral("256 / 256"));
    QCOMPARE(words.cards[leaf + 3].down, QStringLiteral("252 / 256"));
    QCOMPARE(words.cards[diagram->scene.tier(2)->firstCard].title, QStringLiteral("Spine 1–8"));
    QVERIFY(
        std::ranges::any_of(words.edges, [](const EdgeWords& w) { return w.count == QStringLiteral("128 × 400G"); }));
    const auto open = openDiagram(pod());
    QVERIFY(std::ranges::any_of(open->words.rows,
                                [](const EdgeWords& w) { return w.count == QStringLiteral("8 rails × 32 × 400G"); }));
  }

  void rangesAreNamedByTheirEnds() {
    fabric::test::Sample s;
    const auto row = s.row("A", 0);
    for (int unit = 1; unit <= 40; ++unit) {
      const auto group =
          fabric::test::must(s.edit->addGroup({GroupKind::ScalableUnit, {}, {}, "SU " + std::to_string(unit)}));
      s.device(s.types.system, s.rack(row, 600 * unit), 1, DeviceRole::System, "sys-" + std::to_string(unit), group);
    }
    const auto diagram = diagramOf({s.catalog, {}, s.design()});
    QCOMPARE(diagram->scene.cards.size(), std::size_t{20});
    QCOMPARE(diagram->words.cards[0].title, QStringLiteral("Servers SU 1–2"));
    QCOMPARE(diagram->words.cards[19].brief, QStringLiteral("SU 39–40"));
  }

  void overReachIsRedAndSaysHowMany() {
    fabric::test::Sample s;
    const auto row = s.row("A", 0);
    const auto leaf = s.device(s.types.leaf, s.rack(row, 0), 40, DeviceRole::Leaf, "leaf-1");
    s.link(s.device(s.types.system, s.rack(row, 600), 1, DeviceRole::System, "sys-1"), 0, leaf, 0, s.types.aec);
    s.link(s.device(s.types.system, s.rack(row, 30'000), 1, DeviceRole::System, "sys-2"), 0, leaf, 1, s.types.aec);
    const PodDesign pods{s.catalog, {}, s.design()};
    const auto diagram = diagramOf(pods, {.grouping = CardGrouping::Model});
    QCOMPARE(diagram->scene.edges.size(), std::size_t{1});
    QCOMPARE(diagram->words.edges[0].detail, QStringLiteral("1 of 2 over reach"));
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      const Picture picture = paint(*diagram, theme);
      const EdgePlace& place = diagram->layout.edges()[0];
      const QRect line = pixels(picture, QRectF(place.low.x() - 3, place.high.y(), 6, place.low.y() - place.high.y()));
      QVERIFY(holds(picture.image, line, theme.color(Token::MediumOver)));
      QVERIFY(!holds(picture.image, line, theme.color(Token::MediumAec)));
    }
  }

  void whatIsNotKnownHasNoTick() {
    const auto markOf = [](auto&& build) {
      fabric::test::Sample s;
      const auto leaf = s.device(s.types.leaf, s.rack(s.row("A", 0), 0), 40, DeviceRole::Leaf, "leaf-1");
      build(s, leaf);
      const auto diagram = diagramOf({s.catalog, {}, s.design()}, {.grouping = CardGrouping::Model});
      const Picture picture = paint(*diagram, Theme::light(), {1200, 800}, 1.0);
      const bool ticked = std::ranges::any_of(picture.painted.labels, [&](const QRectF& label) {
        return holds(picture.image, label.toRect(), Theme::light().color(Token::StatusOk));
      });
      return std::pair(diagram->words.edges[0].mark, ticked);
    };
    const auto system = [](fabric::test::Sample& s, int y) {
      return s.device(s.types.system, s.rack(s.row("B" + std::to_string(y), y), 600), 1, DeviceRole::System, "sys-1");
    };
    const auto known = markOf([&](auto& s, Id<Device> leaf) { s.link(system(s, 600), 0, leaf, 0, s.types.aec); });
    QCOMPARE(known, std::pair(ReachMark::Holds, true));
    const auto noModules = markOf([&](auto& s, Id<Device> leaf) { s.link(system(s, 600), 0, leaf, 0, s.types.fibre); });
    QCOMPARE(noModules, std::pair(ReachMark::Unknown, false));
    const auto otherHall = markOf([&](auto& s, Id<Device> leaf) {
      s.hall = fabric::test::must(s.edit->addHall({s.design().halls[s.hall].site, "Hall 2", {}}));
      s.link(system(s, 0), 0, leaf, 0, s.types.aec);
      s.link(system(s, 2700), 0, leaf, 1, s.types.aec);
    });
    QCOMPARE(otherHall, std::pair(ReachMark::Unknown, false));
  }

  void selectionIsOutlined() {
    const auto diagram = diagramOf(pod());
    const std::uint32_t card = diagram->scene.tier(1)->firstCard + 1;
    TopologyPaintOptions options;
    options.cards.assign(diagram->scene.cards.size(), CardMark::None);
    options.cards[card] = CardMark::All;
    const Picture plain = paint(*diagram, Theme::light()),
                  marked = paint(*diagram, Theme::light(), {1200, 800}, 0, options);
    const QRect rect = pixels(plain, diagram->layout.cards()[card].rect);
    const QRect left(rect.left() - 4, rect.center().y() - 4, 4, 8);
    QVERIFY(!holds(plain.image, left, Theme::light().color(Token::Accent)));
    QVERIFY(holds(marked.image, left, Theme::light().color(Token::Accent)));
  }

  void isolatedMediumStaysFull() {
    const auto diagram = diagramOf(pod());
    TopologyPaintOptions options;
    options.isolated = Jacket::Os2;
    const Picture picture = paint(*diagram, Theme::dark(), {1200, 800}, 0, options);
    for (std::uint32_t e = 0; e < diagram->scene.edges.size(); ++e) {
      const Jacket jacket = diagram->scene.edges[e].jacket;
      QCOMPARE(holds(picture.image, onLine(picture, *diagram, e), Theme::dark().color(jacketToken(jacket))),
               jacket == Jacket::Os2);
    }
  }

  void cutStandsBetweenTheHalves() {
    const auto diagram = diagramOf(pod(), {.cut = true});
    QVERIFY(diagram->layout.cut());
    const std::uint32_t leaf = diagram->scene.tier(1)->firstCard;
    double source = 0;
    for (std::uint32_t i = leaf; i < leaf + 4; ++i)
      if (diagram->layout.cards()[i].rect.right() <= *diagram->layout.cut()) {
        source += static_cast<double>(diagram->scene.cards[i].sourceRate);
        QCOMPARE(diagram->scene.cards[i].sinkRate, 0);
      }
    QVERIFY(source > 0);
    QVERIFY(diagram->words.cut.startsWith(QStringLiteral("Bisection ")));
    QVERIFY(!diagramOf(pod())->layout.cut());
  }

  void traceIsInWords() {
    const auto plain = diagramOf(pod());
    const auto devices = [&](std::uint32_t card) {
      const auto span = plain->scene.devicesOf(plain->scene.cards[plain->scene.tier(0)->firstCard + card]);
      return std::vector<Id<Device>>(span.begin(), span.end());
    };
    const auto traced = diagramOf(pod(), {.traceFrom = devices(0), .traceTo = devices(1)});
    QVERIFY2(traced->words.trace.startsWith(QStringLiteral("3 hops")), qPrintable(traced->words.trace));
    QVERIFY(traced->words.trace.contains(QStringLiteral("µs one way")));
  }

  void pointsFindCardsAndLines() {
    const auto diagram = openDiagram(pod());
    for (std::uint32_t i = 0; i < diagram->scene.cards.size(); ++i) {
      const TopologyCard& card = diagram->scene.cards[i];
      if (!diagram->layout.cards()[i].shown || card.isOpen()) continue;
      QCOMPARE(diagram->layout.cardAt(diagram->layout.cards()[i].rect.center()), i);
    }
    for (std::uint32_t e = 0; e < diagram->scene.edges.size(); ++e)
      QCOMPARE(diagram->layout.edgeAt(diagram->layout.edges()[e].low + QPointF(0, -4), 3), e);
    QCOMPARE(diagram->layout.cardAt(QPointF(-500, -500)), noCard);
    QCOMPARE(diagram->layout.edgeAt(QPointF(-500, -500), 5), noCard);
  }

  void drawsFiles() {
    QTemporaryDir folder;
    for (const char* name : {"t.svg", "t.png", "t.pdf"}) {
      const QString path = folder.filePath(QLatin1String(name));
      QVERIFY(drawTopology(pod().design, pod().catalog, {}, path));
      QFile file(path);
      QVERIFY(file.open(QIODevice::ReadOnly));
      QVERIFY(file.size() > 2000);
    }
    QVERIFY(!drawTopology(pod().design, pod().catalog, {}, folder.filePath(QStringLiteral("t.bmp"))));
    QVERIFY(drawTopology({}, pod().catalog, {}, folder.filePath(QStringLiteral("empty.svg"))));
  }
};

QTEST_MAIN(TopologyPaintTest)
#include "topology_paint_test.moc"
