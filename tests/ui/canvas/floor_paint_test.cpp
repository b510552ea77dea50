// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The picture of the floor: right colours at known places in both themes, labels that neither cover each other nor
// leave the view, drawings in files that other programs can read.

#include "tests/ui/canvas/sample_floor.h"
#include "ui/canvas/draw_floor.h"
#include "ui/canvas/label_layout.h"
#include "ui/canvas/paint_floor.h"
#include "ui/theme/type_style.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <random>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::sampleFloor;
using fabric::test::SampleFloor;

namespace {

struct Picture {
  QImage image;
  FloorPicture painted;
  Camera camera;
};

FloorScene sceneOf(const SampleFloor& floor) {
  return FloorScene(floor.design, floor.catalog, floorFigures(floor.design, *floor.catalog, Settings{}));
}

Picture paint(const FloorScene& scene, const Theme& theme, double scale, FloorPaintOptions options = {},
              QPointF corner = {-0.99, -2.85}) {
  Picture picture{QImage(1014, 642, QImage::Format_RGB32), {}, Camera(QSizeF(1014, 642 - legendHeight))};
  picture.camera.setScaleAt({}, scale);
  picture.camera.pan(picture.camera.toView(picture.camera.origin()) - picture.camera.toView(corner));
  options.level = levelAt(scale);
  QPainter painter(&picture.image);
  picture.painted = paintFloor(painter, scene, picture.camera, theme, options);
  return picture;
}

ObjectRef deviceNamed(const Design& design, const std::string& name) {
  ObjectRef found;
  design.devices.forEach([&](Id<Device> id, const Device& device) {
    if (device.name == name) found = ObjectRef::of(id);
  });
  return found;
}

bool isNear(QColor a, QColor b, int tolerance = 3) {
  return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance &&
         std::abs(a.blue() - b.blue()) <= tolerance;
}

/// Whether any pixel of the rectangle has the colour.
bool holds(const QImage& image, const QRect& rect, const QColor& color) {
  for (int y = std::max(0, rect.top()); y <= std::min(rect.bottom(), image.height() - 1); ++y)
    for (int x = std::max(0, rect.left()); x <= std::min(rect.right(), image.width() - 1); ++x)
      if (isNear(image.pixelColor(x, y), color)) return true;
  return false;
}

}  // namespace

class FloorPaintTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(loadFonts());
    floor_ = sampleFloor();
    scene_ = sceneOf(floor_);
  }

  void devicesHaveTheColourOfTheirClass() {
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      const Picture picture = paint(scene_, theme, 70);
      const QRect system = picture.camera.toPixels(scene_.rectOf(deviceNamed(floor_.design, "dgx-001")));
      QCOMPARE(picture.image.pixelColor(system.left() + 2, system.top() + 2), theme.color(Token::DeviceSystem));
      QCOMPARE(picture.image.pixelColor(system.center().x(), system.top()), theme.color(Token::DeviceSystemLine));
      const QRect leaf = picture.camera.toPixels(scene_.rectOf(deviceNamed(floor_.design, "lf-1")));
      QCOMPARE(picture.image.pixelColor(leaf.center().x(), leaf.top()), theme.color(Token::DeviceLeafLine));
      const QRect spine = picture.camera.toPixels(scene_.rectOf(deviceNamed(floor_.design, "sp-01")));
      QCOMPARE(picture.image.pixelColor(spine.center().x(), spine.top()), theme.color(Token::DeviceSpineLine));
      QCOMPARE(picture.image.pixelColor(1012, 300), theme.color(Token::SurfaceCanvas));
    }
  }

  void whatTheMachineDoesNotKnowIsHatched() {
    auto catalog = std::make_shared<Catalog>(*floor_.catalog);
    catalog->unlisted.insert((*catalog)[floor_.types.system].part.id);
    const FloorScene scene(floor_.design, catalog, floorFigures(floor_.design, *catalog, Settings{}));
    const auto differing = [](const Picture& a, const Picture& b, const QRect& rect) {
      int pixels = 0;
      for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
          pixels += a.image.rect().contains(x, y) && a.image.pixel(x, y) != b.image.pixel(x, y);
      return pixels;
    };
    for (const double scale : {70.0, 420.0})
      for (const Theme theme : {Theme::dark(), Theme::light()}) {
        const QPointF corner =
            scale > 100 ? scene_.rectOf(deviceNamed(floor_.design, "dgx-001")).topLeft() : QPointF(-0.99, -2.85);
        const Picture plain = paint(scene_, theme, scale, {}, corner), hatched = paint(scene, theme, scale, {}, corner);
        const QRect system = plain.camera.toPixels(scene_.rectOf(deviceNamed(floor_.design, "dgx-001")));
        const QRect leaf = plain.camera.toPixels(scene_.rectOf(deviceNamed(floor_.design, "lf-1")));
        const QRect seen = system.intersected(plain.image.rect());
        QVERIFY(!seen.isEmpty());
        const int lines = differing(plain, hatched, seen);
        QVERIFY2(lines > 60, qPrintable(QString::number(lines)));
        QVERIFY(lines < seen.width() * seen.height() / 3);
        QCOMPARE(differing(plain, hatched, leaf), 0);
      }
  }

  void portTicksShowTheMedium() {
    const Picture picture = paint(scene_, Theme::dark(), 70);
    const QRect system = picture.camera.toPixels(scene_.rectOf(deviceNamed(floor_.design, "dgx-001")));
    const QRect foot(system.left(), system.bottom() - 4, system.width(), 4);
    QVERIFY(holds(picture.image, foot, Theme::dark().color(Token::MediumOm4)));
  }

  /// One tick for every port of a network, front-end ports, too; those without a link are outlines.
  void freePortsAreHollowTicks() {
    const SampleFloor small = fabric::test::smallFloor(1);
    const FloorScene scene = sceneOf(small);
    const ObjectRef system = deviceNamed(small.design, "dgx-001");
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      FloorPaintOptions options;
      options.layers.locator = false;
      const Picture picture = paint(scene, theme, 300, options, scene.rectOf(system).topLeft() - QPointF(0.12, 0.10));
      const QRect box = picture.camera.toPixels(scene.rectOf(system));
      const QColor face = theme.color(Token::DeviceSystem);
      int edges = 0;  // of ticks, in a line through their middle
      for (int x = box.left() + 2; x < box.right() - 2; ++x)
        edges += !isNear(picture.image.pixelColor(x, box.bottom() - 4), face) &&
                 isNear(picture.image.pixelColor(x - 1, box.bottom() - 4), face);
      QCOMPARE(edges, 2 * int{small.design.slotsOf(Id<Device>{system.id}).ports});
    }
  }

  void namesAreWrittenWhereTheyFit() {
    const Picture near = paint(scene_, Theme::dark(), 70);
    const QRect system =
        near.camera.toPixels(scene_.rectOf(deviceNamed(floor_.design, "dgx-001"))).adjusted(3, 3, -3, -6);
    int bright = 0;
    for (int y = system.top(); y <= system.bottom(); ++y)
      for (int x = system.left(); x <= system.right(); ++x) bright += near.image.pixelColor(x, y).lightness() > 140;
    QVERIFY(bright > 20);
  }

  void racksShowTheirPowerFromAfar() {
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      const Picture picture = paint(scene_, theme, 30);
      Id<Rack> rack;
      floor_.design.racks.forEach([&](Id<Rack> id, const Rack&) {
        if (rackName(floor_.design, id) == "A01") rack = id;
      });
      const QRect box = picture.camera.toPixels(scene_.layout().find(rack)->rect);
      QCOMPARE(picture.image.pixel(box.left() + 3, box.top() + 5),
               theme.power(*scene_.powerShare(rack, PowerScale::Fixed)).rgb());
    }
  }

  void bundlesLieInTheirLanes() {
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      const Picture picture = paint(scene_, theme, 70);
      const FloorRow& row = scene_.layout().rows()[0];
      for (const Jacket jacket : {Jacket::Om4, Jacket::Os2}) {
        const TrayRun& run = scene_.trays().lane(0, jacket).runs.back();
        const QPoint at =
            picture.camera.toView(QPointF((run.from + run.to) / 2, row.tray + laneOffset(jacket))).toPoint();
        const QColor canvas = theme.color(Token::SurfaceCanvas), full = theme.color(jacketToken(jacket));
        const QColor expected(static_cast<int>(std::lround(canvas.red() + (full.red() - canvas.red()) * 0.82)),
                              static_cast<int>(std::lround(canvas.green() + (full.green() - canvas.green()) * 0.82)),
                              static_cast<int>(std::lround(canvas.blue() + (full.blue() - canvas.blue()) * 0.82)));
        QVERIFY2(holds(picture.image, QRect(at.x() - 30, at.y() - 2, 60, 5), expected), qPrintable(jacketName(jacket)));
      }
    }
  }

  void linksFadeAroundASelection() {
    FloorPaintOptions options;
    const TrayMap none(scene_.layout(), {});
    options.emphasised = &none;
    const Picture plain = paint(scene_, Theme::dark(), 70), faded = paint(scene_, Theme::dark(), 70, options);
    const TrayRun& run = scene_.trays().lane(0, Jacket::Os2).runs.front();
    const QPoint at =
        plain.camera.toView(QPointF(run.to - 0.2, scene_.layout().rows()[0].tray + laneOffset(Jacket::Os2))).toPoint();
    QVERIFY(plain.image.pixelColor(at).lightness() > 2 * faded.image.pixelColor(at).lightness());
  }

  void aDeviceInHandLeavesAFaintDashedPlace() {
    FloorPaintOptions options;
    const ObjectRef system = deviceNamed(floor_.design, "dgx-002");
    options.layers.links = false;
    const Picture plain = paint(scene_, Theme::dark(), 70, options);
    options.liftedDevices = {{system.id}};
    const Picture lifted = paint(scene_, Theme::dark(), 70, options);
    const QRect box = plain.camera.toPixels(scene_.rectOf(system));
    const QPoint face(box.left() + 3, box.top() + 3);
    QCOMPARE(plain.image.pixelColor(face), Theme::dark().color(Token::DeviceSystem));
    const QColor ground = Theme::dark().color(Token::RackInterior), full = Theme::dark().color(Token::DeviceSystem);
    const QColor faint(static_cast<int>(std::lround(ground.red() + (full.red() - ground.red()) * 0.28)),
                       static_cast<int>(std::lround(ground.green() + (full.green() - ground.green()) * 0.28)),
                       static_cast<int>(std::lround(ground.blue() + (full.blue() - ground.blue()) * 0.28)));
    QVERIFY(isNear(lifted.image.pixelColor(face), faint));
    int turns = 0;  // along the upper edge, dashes and gaps take turns
    for (int x = box.left() + 2; x < box.right() - 2; ++x)
      turns += !isNear(lifted.image.pixelColor(x, box.top()), lifted.image.pixelColor(x - 1, box.top()), 8);
    QVERIFY(turns >= 6);
  }

  void selectionIsOutlinedOutsideTheShape() {
    FloorPaintOptions options;
    const ObjectRef system = deviceNamed(floor_.design, "dgx-002");
    options.selection = {system};
    const Picture picture = paint(scene_, Theme::dark(), 70, options);
    const QRect box = picture.camera.toPixels(scene_.rectOf(system));
    QCOMPARE(picture.image.pixelColor(box.center().x(), box.top() - 1), Theme::dark().color(Token::Accent));
    QCOMPARE(picture.image.pixelColor(box.center().x(), box.top()), Theme::dark().color(Token::DeviceSystemLine));
  }

  void plugsShowTheirMedium() {
    const ObjectRef leaf = deviceNamed(floor_.design, "lf-1"), system = deviceNamed(floor_.design, "dgx-001");
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      for (const ObjectRef device : {leaf, system}) {
        const Picture picture = near(theme, device, 900);
        const Faceplate& plate = scene_.plateOf(floor_.design.devices[{device.id}]);
        int seen = 0;
        for (std::uint16_t port = 0; port < plate.shape().ports().size(); ++port) {
          const Id<Link> link = floor_.design.linkAt({device.id}, port);
          const QRectF plug = plate.plug(port).translated(scene_.rectOf(device).topLeft());
          const QRect px = picture.camera.toPixels(plug).adjusted(1, 1, -1, -1);
          if (!link || !QRect(0, 0, 1014, 600).contains(px)) continue;
          const Jacket jacket = jacketOf(floor_.design, *floor_.catalog, floor_.design.links[link]);
          QVERIFY(holds(picture.image, px, theme.color(jacketToken(jacket))));
          ++seen;
        }
        QVERIFY(seen >= 4);
      }
    }
  }

  void systemsShowNoPortsInFront() {
    const ObjectRef system = deviceNamed(floor_.design, "dgx-001");
    const Theme theme = Theme::dark();
    FloorPaintOptions options;
    options.layers.locator = options.layers.links = false;
    const QPointF corner = scene_.rectOf(system).topLeft() - QPointF(0.12, 0.10);
    const Picture front = paint(scene_, theme, 900, options, corner);
    const QRect plug = front.camera.toPixels(scene_.rectOf(ObjectRef::port({system.id}, 0)));
    QVERIFY(!holds(front.image, plug, theme.color(Token::MediumOm4)));
    options.face = Face::Rear;
    QVERIFY(holds(paint(scene_, theme, 900, options, corner).image, plug, theme.color(Token::MediumOm4)));
  }

  void modulesShowTheirLatchAndLanes() {
    const ObjectRef leaf = deviceNamed(floor_.design, "lf-1");
    const Faceplate& plate = scene_.plateOf(floor_.design.devices[{leaf.id}]);
    const Theme theme = Theme::dark();
    const Picture picture = near(theme, leaf, 2400);
    int latches = 0, lanes = 0;
    for (std::uint16_t cage = 0; cage < plate.cages().size(); ++cage) {
      const Id<Module> module = floor_.design.moduleIn({leaf.id}, cage);
      const QRect px =
          picture.camera.toPixels(plate.cages()[cage].translated(scene_.rectOf(leaf).topLeft())).adjusted(1, 1, -1, -1);
      if (!module || !QRect(0, 30, 1014, 560).contains(px)) continue;
      const bool isShort = (*floor_.catalog)[floor_.design.modules[module].type].reach <= Length::metres(150);
      latches += holds(picture.image, QRect(px.left(), px.top(), px.width() / 2, 4),
                       theme.color(isShort ? Token::DeviceOtherLine : Token::MediumOs2));
      const QColor jacket = theme.color(isShort ? Token::MediumOm4 : Token::MediumOs2);
      const QRect plug = picture.camera.toPixels(
          plate.plug(plate.shape().cages()[cage].firstPort).translated(scene_.rectOf(leaf).topLeft()));
      // Across the plug, its jacket and the fibres in use take turns.
      int turns = 0;
      for (int x = plug.left() + 2; x < plug.right(); ++x)
        turns += isNear(picture.image.pixelColor(x, plug.center().y()), jacket) !=
                 isNear(picture.image.pixelColor(x - 1, plug.center().y()), jacket);
      lanes += turns >= 4;
    }
    QVERIFY(latches >= 6);
    QVERIFY(lanes >= 3);
  }

  void everyCableIsDrawn() {
    const Picture picture = near(Theme::dark(), deviceNamed(floor_.design, "lf-1"), 900);
    const Id<Rack> rack = floor_.design.devices[{deviceNamed(floor_.design, "lf-1").id}].rack;
    const QColor ground = Theme::dark().color(Token::RackInterior);
    int seen = 0;
    for (const RackCable& cable : scene_.wiringOf(rack, Face::Rear).cables) {
      const QPointF lane = picture.camera.toView((cable.points[1] + cable.points[2]) / 2);
      if (!QRectF(4, 40, 1000, 560).contains(lane)) continue;
      QVERIFY(!isNear(picture.image.pixelColor(lane.toPoint()), ground, 12));
      ++seen;
    }
    QVERIFY(seen > 100);
  }

  void aSelectedLinkIsTraced() {
    const Id<Device> system{deviceNamed(floor_.design, "dgx-001").id};
    const Id<Link> link = floor_.design.linkAt(system, 2);
    QVERIFY(link);
    for (const double scale : {10.0, 30.0, 90.0, 900.0}) {
      FloorPaintOptions options;
      options.selection = {ObjectRef::of(link)};
      const QColor accent = Theme::dark().color(Token::Accent);
      const LinkPath path = pathOfLink(scene_, link, Face::Rear);
      const auto traced = [&](const Picture& picture) {
        const QPoint at = picture.camera.toView((path.first[1] + path.first[2]) / 2).toPoint();
        return holds(picture.image, QRect(at.x() - 1, at.y() - 6, 3, 13), accent);
      };
      QVERIFY(traced(near(Theme::dark(), ObjectRef::of(system), scale, options)));
      QVERIFY(!traced(near(Theme::dark(), ObjectRef::of(system), scale)));
    }
  }

  void bundlesOverTheirReachHaveACross() {
    QVERIFY(scene_.figures().over > 0);
    for (const Theme theme : {Theme::dark(), Theme::light()})
      for (const double scale : {10.0, 30.0, 70.0}) {
        FloorPaintOptions options;
        options.layers.labels = false;
        const Picture picture = paint(scene_, theme, scale, options);
        int crosses = 0;
        for (const QRectF& mark : picture.painted.labels)
          crosses += isNear(picture.image.pixelColor(mark.center().toPoint()), theme.color(Token::MediumOver), 24);
        QVERIFY2(scale < 13 ? crosses == 0 : crosses > 0 && crosses <= 48, qPrintable(QString::number(scale)));
      }
  }

  void copperPlugsAreSquare() {
    const auto rimOf = [&](Jacket jacket) {
      Id<Link> found;
      floor_.design.links.forEach([&](Id<Link> id, const Link& link) {
        if (!found && jacketOf(floor_.design, *floor_.catalog, link) == jacket) found = id;
      });
      const Link& link = floor_.design.links[found];
      const ObjectRef device = ObjectRef::of(link.a);
      const Picture picture = near(Theme::dark(), device, 1300);
      const Faceplate& plate = scene_.plateOf(floor_.design.devices[link.a]);
      const QRect plug = picture.camera.toPixels(plate.plug(link.portA).translated(scene_.rectOf(device).topLeft()));
      return isNear(picture.image.pixelColor(plug.left(), plug.center().y()),
                    picture.image.pixelColor(plug.center().x(), plug.center().y()), 8);
    };
    QVERIFY(!rimOf(Jacket::Dac));
    QVERIFY(rimOf(Jacket::Om4));
  }

  void labelsStayApartAndInside_data() {
    QTest::addColumn<double>("scale");
    for (const double scale : {6.0, 10.0, 18.0, 32.0, 46.0, 55.0, 70.0, 110.0, 200.0, 310.0, 640.0, 1500.0})
      QTest::addRow("%d", static_cast<int>(scale)) << scale;
  }
  void labelsStayApartAndInside() {
    QFETCH(double, scale);
    const Picture picture = paint(scene_, Theme::light(), scale);
    const std::vector<QRectF>& labels = picture.painted.labels;
    const QRectF view(0, 0, 1014, 642 - legendHeight);
    const auto locator = locatorPlace(scene_, view.size());
    QVERIFY(locator);
    if (scale > 40 && scale < 150) QVERIFY(labels.size() > 20);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      QVERIFY(view.contains(labels[i]));
      QVERIFY(labels[i].height() >= 9);
      QVERIFY(!labels[i].intersects(locator->card));
      for (std::size_t j = i + 1; j < labels.size(); ++j) QVERIFY(!labels[i].intersects(labels[j]));
    }
  }

  void labelLayoutRefusesWhatDoesNotFit() {
    LabelLayout layout(QRectF(0, 0, 100, 40));
    QVERIFY(layout.claim(QRectF(10, 10, 30, 10)));
    QVERIFY(!layout.claim(QRectF(35, 12, 30, 10)));
    QVERIFY(!layout.claim(QRectF(80, 10, 30, 10)));
    QVERIFY(!layout.place({120, 10}, {QPointF(0, 0)}, true));
    const auto slid = layout.place({30, 10}, {QPointF(90, 35)}, true);
    QVERIFY(slid);
    QVERIFY(QRectF(0, 0, 100, 40).contains(*slid));
  }

  void svgIsReadableAndHoldsTheRacks() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("floor.svg"));
    QVERIFY(drawFloor(floor_.design, floor_.catalog, Settings{}, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList texts;
    int rectangles = 0;
    while (!xml.atEnd()) {
      xml.readNext();
      if (xml.isStartElement() && (xml.name() == QLatin1String("rect") || xml.name() == QLatin1String("path")))
        ++rectangles;
      if (xml.isCharacters() && !xml.isWhitespace()) texts << xml.text().toString().trimmed();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(rectangles > 500);
    int positions = 0;
    floor_.design.racks.forEach([&](Id<Rack> id, const Rack&) {
      positions += texts.contains(QString::fromStdString(rackName(floor_.design, id)));
    });
    QCOMPARE(positions, static_cast<int>(floor_.design.racks.size()));
    QVERIFY(texts.contains(QStringLiteral("dgx-127")));
  }

  void modulesSayTheirPorts() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rack.svg"));
    DrawOptions options;
    options.rack = floor_.design.devices[{deviceNamed(floor_.design, "lf-1").id}].rack;
    options.size = QSize(1200, 3900);  // near enough for the level Module
    options.face = Face::Rear;
    QVERIFY(drawFloor(floor_.design, floor_.catalog, Settings{}, path, options));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int numbers = 0;
    while (!xml.atEnd()) {
      xml.readNext();
      if (xml.isCharacters()) numbers += xml.text().contains(QStringLiteral("/1–2"));
    }
    QVERIFY2(numbers > 32, qPrintable(QString::number(numbers)));
  }

  void drawingsHaveTheColoursOfTheCanvas() {
    const QTemporaryDir folder;
    const ObjectRef system = deviceNamed(floor_.design, "dgx-001");
    Finding finding;
    finding.severity = Severity::Error;
    finding.objects = {system};
    DrawOptions options;
    options.size = QSize(1400, 900);
    const QColor red = options.theme.color(Token::StatusError);
    const auto marked = [&](const QString& name) {
      const QString path = folder.filePath(name);
      if (!drawFloor(floor_.design, floor_.catalog, Settings{}, path, options)) return false;
      return holds(QImage(path), QRect(0, 0, 1400, 900 - legendHeight), red);
    };
    options.layers.links = false;
    QVERIFY(!marked(QStringLiteral("plain.png")));
    options.colorBy = ColorMode::Problems;
    markProblems(options.marks.emplace(), floor_.design, std::vector{finding});
    QVERIFY(marked(QStringLiteral("problems.png")));
  }

  void pngHasTheAskedSize() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("floor.png"));
    DrawOptions options;
    options.size = QSize(900, 500);
    QVERIFY(drawFloor(floor_.design, floor_.catalog, Settings{}, path, options));
    QCOMPARE(QImage(path).size(), QSize(900, 500));
  }

  void drawingsThatCannotBeAreRefused() {
    const auto ending = drawFloor(floor_.design, floor_.catalog, Settings{}, QStringLiteral("floor.bmp"));
    QVERIFY(!ending);
    QVERIFY(ending.error().code == ErrorCode::Usage);
    const auto folder =
        drawFloor(floor_.design, floor_.catalog, Settings{}, QStringLiteral("no/such/folder/floor.svg"));
    QVERIFY(!folder);
    QVERIFY(folder.error().code == ErrorCode::CannotWrite);
  }

  void anEmptyDesignCanBeDrawn() {
    const QTemporaryDir folder;
    QVERIFY(drawFloor(Design{}, floor_.catalog, Settings{}, folder.filePath(QStringLiteral("empty.svg"))));
  }

 private:
  /// A picture of the rear from near, with the device in its upper left part.
  Picture near(const Theme& theme, ObjectRef device, double scale, FloorPaintOptions options = {}) {
    options.face = Face::Rear;
    options.layers.locator = false;
    return paint(scene_, theme, scale, options, scene_.rectOf(device).topLeft() - QPointF(0.12, 0.10));
  }

  SampleFloor floor_;
  FloorScene scene_;
};

QTEST_MAIN(FloorPaintTest)
#include "floor_paint_test.moc"
