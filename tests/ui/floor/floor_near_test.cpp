// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The floor view from near, under real mouse and key events: ports, cages and cables are selected, walked and told
// about.

#include "tests/ui/floor/test_host.h"
#include "ui/theme/type_style.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::sampleFloor;
using fabric::test::TestHost;

namespace {

/// A view of the rear of a floor, with a device in its upper left part.
struct NearWindow {
  explicit NearWindow(const std::string& device, double scale = 900, Face face = Face::Rear) : host(sampleFloor(24)) {
    view.resize(1014, 642);
    view.show();
    host.view = &view;
    view.setHost(&host);
    view.setFace(face);
    FloorLayers layers = view.layers();
    layers.locator = false;
    view.setLayers(layers);
    look(host.device(device), scale);
  }
  ~NearWindow() { view.setHost(nullptr); }

  void look(Id<Device> device, double scale) {
    Camera camera = view.camera();
    camera.setScaleAt({}, scale);
    const QPointF corner = view.scene().rectOf(ObjectRef::of(device)).topLeft() - QPointF(0.12, 0.10);
    camera.pan(camera.toView(camera.origin()) - camera.toView(corner));
    view.setCamera(camera);
  }
  const Faceplate& plate(Id<Device> device) const { return view.scene().plateOf(host.design().devices[device]); }
  QPoint plug(Id<Device> device, std::uint16_t port) const {
    const QPointF corner = view.scene().rectOf(ObjectRef::of(device)).topLeft();
    return view.camera().toView(corner + plate(device).plug(port).center()).toPoint();
  }
  void moveTo(QPoint to) {
    QMouseEvent event(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
  }
  void key(Qt::Key key) { QTest::keyClick(&view, key); }

  TestHost host;
  FloorView view;
};

}  // namespace

class FloorNearTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(loadFonts()); }

  void clickSelectsThePortAndAltItsDevice() {
    NearWindow w("lf-1");
    const Id<Device> leaf = w.host.device("lf-1");
    QCOMPARE(w.view.level(), ZoomLevel::Ports);
    QTest::mouseClick(&w.view, Qt::LeftButton, Qt::NoModifier, w.plug(leaf, 2));
    QCOMPARE(w.host.selection, std::vector{ObjectRef::port(leaf, 2)});
    QTest::mouseClick(&w.view, Qt::LeftButton, Qt::AltModifier, w.plug(leaf, 2));
    QCOMPARE(w.host.selection, std::vector{ObjectRef::of(leaf)});
  }

  void atDevicesTheSameClickSelectsTheDevice() {
    NearWindow w("lf-1", 200);
    const Id<Device> leaf = w.host.device("lf-1");
    QTest::mouseClick(&w.view, Qt::LeftButton, Qt::NoModifier, w.plug(leaf, 2));
    QCOMPARE(w.host.selection, std::vector{ObjectRef::of(leaf)});
  }

  void clickOnACableSelectsItsLink() {
    NearWindow w("dgx-001");
    const Id<Device> system = w.host.device("dgx-001");
    const Id<Link> link = w.host.design().linkAt(system, 0);
    const RackCable* cable = w.view.scene().wiringOf(w.host.design().devices[system].rack, Face::Rear).find(link);
    QVERIFY(cable);
    const QPointF lane = (cable->points[1] * 3 + cable->points[2]) / 4;
    QTest::mouseClick(&w.view, Qt::LeftButton, Qt::NoModifier, w.view.camera().toView(lane).toPoint());
    QCOMPARE(w.host.selection, std::vector{ObjectRef::of(link)});
  }

  void aHiddenCableIsNotUnderThePointer() {
    NearWindow w("dgx-001");
    const Id<Device> system = w.host.device("dgx-001");
    const Id<Link> link = w.host.design().linkAt(system, 0);
    const RackCable cable = *w.view.scene().wiringOf(w.host.design().devices[system].rack, Face::Rear).find(link);
    const QPoint at = w.view.camera().toView((cable.points[1] * 3 + cable.points[2]) / 4).toPoint();
    w.view.isolate(cable.jacket == Jacket::Os2 ? Jacket::Om4 : Jacket::Os2);
    QTest::mouseClick(&w.view, Qt::LeftButton, Qt::NoModifier, at);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::of(system)});
    FloorLayers layers = w.view.layers();
    layers.which = {};
    layers.links = false;
    w.view.setLayers(layers);
    QTest::mouseClick(&w.view, Qt::LeftButton, Qt::NoModifier, at);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::of(system)});
    layers.links = true;
    w.view.setLayers(layers);
    QTest::mouseClick(&w.view, Qt::LeftButton, Qt::NoModifier, at);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::of(link)});
  }

  void theLegendIsolatesAMediumAndBringsAllBack() {
    NearWindow w("dgx-001");
    w.view.isolate(Jacket::Om4);
    QVERIFY(w.view.layers().which.media == onlyMedium(Jacket::Om4));
    w.view.isolate(Jacket::Aec);
    QVERIFY(w.view.layers().which.media == onlyMedium(Jacket::Aec));
    w.view.isolate(Jacket::Aec);
    QVERIFY(w.view.layers().which.media == everyMedium);
  }

  void cablesOverTheirReachAreCrossed() {
    TestHost host(sampleFloor());
    FloorView view;
    view.resize(1400, 900);
    view.setHost(&host);
    FloorLayers layers = view.layers();
    layers.locator = false;
    view.setLayers(layers);
    const Id<Link> over = view.scene().overLinks().front();
    const LinkPath path = pathOfLink(view.scene(), over, Face::Rear);
    QVERIFY(path.over && path.length > path.reach && path.reach > Length{});
    Camera camera = view.camera();
    camera.setScaleAt({}, 700);
    camera.centreOn(path.first.front());
    FloorPaintOptions options;
    options.level = ZoomLevel::Ports;
    options.face = Face::Rear;
    options.layers = layers;
    QImage image(1400, 924, QImage::Format_RGB32);
    const auto crosses = [&] {
      QPainter painter(&image);
      const FloorPicture picture = paintFloor(painter, view.scene(), camera, Theme::dark(), options);
      return std::ranges::count_if(picture.labels, [](const QRectF& label) { return label.size() == QSizeF(11, 11); });
    };
    QVERIFY(crosses() > 0);
    options.layers.labels = false;
    QVERIFY(crosses() > 0);
    layers.which.of(path.jacket) = false;
    view.setLayers(layers);
    QCOMPARE(crosses(), std::ptrdiff_t{0});
  }

  void theHaloOfASelectedLinkCoversNoLabel() {
    TestHost host(sampleFloor());
    FloorView view;
    view.setHost(&host);
    const Id<Link> over = view.scene().overLinks().front();
    Camera camera(QSizeF(1400, 900));
    camera.setScaleAt({}, 700);
    camera.centreOn(pathOfLink(view.scene(), over, Face::Rear).first.front());
    FloorPaintOptions options;
    options.level = ZoomLevel::Ports;
    options.face = Face::Rear;
    const auto paint = [&](QImage& image) {
      QPainter painter(&image);
      return paintFloor(painter, view.scene(), camera, Theme::dark(), options).labels;
    };
    QImage plain(1400, 924, QImage::Format_RGB32), traced = plain;
    const std::vector<QRectF> labels = paint(plain);
    options.selection = {ObjectRef::of(over)};
    QCOMPARE(paint(traced), labels);
    QVERIFY(plain != traced);
    for (const QRectF& label : labels)
      if (label.width() > 20) {
        const QRect inside = label.toAlignedRect().adjusted(4, 3, -4, -3);
        QCOMPARE(traced.copy(inside), plain.copy(inside));
      }
  }

  void aCardTellsOfThePortUnderThePointer() {
    NearWindow w("dgx-001");
    const Id<Device> system = w.host.device("dgx-001");
    w.moveTo(w.plug(system, 3));
    QVERIFY(w.view.hoverCard().isEmpty());
    QTRY_VERIFY(!w.view.hoverCard().isEmpty());
    const HoverCard card = w.view.hoverCard();
    QCOMPARE(card.title, QStringLiteral("dgx-001/osfp2/2"));
    QVERIFY(card.lines.front().second.startsWith(QStringLiteral("lf-")));
    QVERIFY(card.mark == HoverCard::Mark::Good);
    w.moveTo(QPoint(5, 5));
    QVERIFY(w.view.hoverCard().isEmpty());
  }

  void cardsOfEveryKindHaveATitle() {
    NearWindow w("dgx-001");
    const Design& design = w.host.design();
    const Id<Device> system = w.host.device("dgx-001"), leaf = w.host.device("lf-1");
    const Id<Rack> rack = design.devices[system].rack;
    const ObjectRef objects[] = {
        ObjectRef::of(system),     ObjectRef::of(rack),       ObjectRef::of(design.racks[rack].row),
        ObjectRef::cage(leaf, 31), ObjectRef::port(leaf, 63), ObjectRef::of(design.linkAt(system, 0))};
    for (const ObjectRef object : objects) {
      const HoverCard card = hoverCardOf(w.view.scene(), RouteRules{}, object);
      QVERIFY(!card.isEmpty());
      QVERIFY(!card.lines.empty());
    }
    QVERIFY(hoverCardOf(w.view.scene(), RouteRules{}, ObjectRef::port(leaf, 999)).isEmpty());
    QVERIFY(hoverCardOf(w.view.scene(), RouteRules{}, ObjectRef{}).isEmpty());
  }

  void keysWalkIntoCagesAndPortsAndOut() {
    NearWindow w("dgx-001", 70, Face::Front);
    const Id<Device> system = w.host.device("dgx-001");
    w.view.setSelection({ObjectRef::of(system)});
    w.key(Qt::Key_Return);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::cage(system, 0)});
    QCOMPARE(w.view.face(), Face::Rear);  // where a system has its cages
    QTRY_COMPARE(w.view.level(), ZoomLevel::Ports);
    w.key(Qt::Key_Right);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::cage(system, 1)});
    w.key(Qt::Key_Return);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::port(system, 2)});
    w.key(Qt::Key_Right);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::port(system, 3)});
    w.key(Qt::Key_Right);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::port(system, 4)});
    w.key(Qt::Key_Backspace);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::cage(system, 2)});
    w.key(Qt::Key_Backspace);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::of(system)});
  }

  void cagesOfASwitchAreWalkedInTwoLines() {
    NearWindow w("lf-1");
    const Id<Device> leaf = w.host.device("lf-1");
    w.view.setSelection({ObjectRef::cage(leaf, 0)});
    w.key(Qt::Key_Down);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::cage(leaf, 1)});
    w.key(Qt::Key_Right);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::cage(leaf, 3)});
    w.key(Qt::Key_Up);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::cage(leaf, 2)});
    w.key(Qt::Key_Left);
    w.key(Qt::Key_Left);
    QCOMPARE(w.host.selection, std::vector{ObjectRef::cage(leaf, 0)});
  }

  void selectedLinksOutliveEdits() {
    NearWindow w("dgx-001");
    const Id<Link> link = w.host.design().linkAt(w.host.device("dgx-001"), 0);
    w.view.setSelection({ObjectRef::of(link)});
    w.view.designChanged();
    QCOMPARE(w.view.selection(), std::vector{ObjectRef::of(link)});
  }

  void aBoxInsideADeviceSelectsItsCages() {
    NearWindow w("lf-1");
    const Id<Device> leaf = w.host.device("lf-1");
    const QRectF first = w.view.viewRect(ObjectRef::cage(leaf, 0)), fourth = w.view.viewRect(ObjectRef::cage(leaf, 3));
    const QPoint from = (first.topLeft() - QPointF(2, 2)).toPoint(),
                 to = (fourth.bottomRight() + QPointF(2, 2)).toPoint();
    const std::vector<ObjectRef> four = {ObjectRef::cage(leaf, 0), ObjectRef::cage(leaf, 1), ObjectRef::cage(leaf, 2),
                                         ObjectRef::cage(leaf, 3)};
    QCOMPARE(w.view.scene().within(w.view.camera().toFloor(QRectF(from, to)), true, ZoomLevel::Ports, Face::Rear),
             four);
    const QRectF middle = w.view.camera().toFloor(QRectF(first.center(), fourth.center()).normalized());
    QCOMPARE(w.view.scene().within(middle, false, ZoomLevel::Ports, Face::Rear), four);
    QCOMPARE(w.view.scene().within(middle, false, ZoomLevel::Devices, Face::Rear), std::vector{ObjectRef::of(leaf)});
  }

  void theLegendStepsThroughLinksOverTheirReach() {
    TestHost host(sampleFloor());
    FloorView view;
    view.resize(1400, 700);
    view.show();
    host.view = &view;
    view.setHost(&host);
    QVERIFY(view.scene().figures().over > 0);
    const auto entries = legendEntries(view.scene(), view.camera());
    const auto over = std::ranges::find_if(entries, [](const auto& entry) { return !entry.jacket; });
    QVERIFY(over != entries.end());
    QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, over->rect.center().toPoint());
    QCOMPARE(host.selection.size(), std::size_t{1});
    QCOMPARE(host.selection.front().kind, ObjectKind::Link);
    QCOMPARE(static_cast<std::int64_t>(view.scene().overLinks().size()), view.scene().figures().over);
    view.setHost(nullptr);
  }

  void tooManyBoxesLowerTheLevel() {
    fabric::test::SampleFloor floor = fabric::test::smallFloor(1);
    DesignEdit edit(floor.design, floor.catalog, floor.ids);
    Id<RackRow> row;
    floor.design.rows.forEach([&](Id<RackRow> id, const RackRow&) { row = id; });
    for (int i = 0; i < 10; ++i) {
      const auto rack = edit.addRack({floor.types.rack, row, Length::millimetres(2400 + i * 600), false, {}});
      QVERIFY(rack);
      for (std::uint16_t unit = 0; unit < 48; ++unit) {
        Device device;
        device.type = floor.types.leaf;
        device.rack = *rack;
        device.position = static_cast<std::uint16_t>(2 * unit + 1);
        device.role = DeviceRole::Leaf;
        device.name = "dense-" + std::to_string(i) + "-" + std::to_string(unit);
        QVERIFY(edit.addDevice(device));
      }
    }
    const FloorScene scene(edit.design(), floor.catalog, {});
    Camera camera(QSizeF(320 * 9.0, 320 * 3.0));
    camera.setScaleAt({}, 320);
    camera.centreOn(scene.layout().bounds().center());
    QCOMPARE(affordableLevel(scene, camera, ZoomLevel::Ports), ZoomLevel::Devices);
    QCOMPARE(affordableLevel(scene, camera, ZoomLevel::Module), ZoomLevel::Devices);
    QCOMPARE(affordableLevel(scene, camera, ZoomLevel::Devices), ZoomLevel::Devices);
    camera.setScaleAt(QRectF(QPointF(), camera.view()).center(), 1200);
    QCOMPARE(affordableLevel(scene, camera, ZoomLevel::Ports), ZoomLevel::Ports);
  }
};

QTEST_MAIN(FloorNearTest)
#include "floor_near_test.moc"
