// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawing links with the mouse, and dropping transceivers and cables on what is there: one step each, refusals in
// words.

#include "core/compose/link_groups.h"
#include "core/compose/link_ports.h"
#include "tests/ui/floor/cluster_floor.h"
#include "tests/ui/floor/floor_window.h"
#include "ui/canvas/floor_labels.h"
#include "ui/floor/paint_overlay.h"
#include "ui/theme/type_style.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>

#include <algorithm>
#include <span>
#include <vector>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::FloorWindow;

namespace {

struct Cluster : FloorWindow {
  Cluster() : FloorWindow(fabric::test::clusterFloor()) {
    host.design().devices.forEach([&](Id<Device> id, const Device& device) {
      if (device.role == DeviceRole::System && device.name != "new" && !linked) linked = id;
      if (device.role == DeviceRole::Leaf && !leaf) leaf = id;
    });
    fresh = host.device("new");
  }
  /// Near enough for ports, the two devices in view.
  void goNear() {
    view.setFace(Face::Rear);
    view.resize(1600, 1200);
    FloorLayers layers = view.layers();
    layers.locator = layers.legend = false;  // nothing over the ports
    view.setLayers(layers);
    const ObjectRef both[] = {ObjectRef::of(fresh), ObjectRef::of(leaf), ObjectRef::of(linked)};
    Camera camera = view.camera();
    camera.setScaleAt({}, 345);
    camera.centreOn(view.scene().rectOf(both).center());
    view.setCamera(camera);
  }
  QPoint port(Id<Device> device, int number) const {
    const auto sub = static_cast<std::uint16_t>(number);
    return view.camera().toView(view.scene().rectOf(ObjectRef::port(device, sub), Face::Rear).center()).toPoint();
  }
  const Design& design() const { return host.design(); }
  int freePort(Id<Device> device) const {
    std::uint16_t port = 0;
    while (design().linkAt(device, port)) ++port;
    return port;
  }

  Id<Device> fresh, linked, leaf;
};

}  // namespace

class LinkToolTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(loadFonts()); }

  void aDragFromPortToPortLinksThem() {
    Cluster w;
    w.goNear();
    QCOMPARE(w.view.level(), ZoomLevel::Ports);
    const int free = w.freePort(w.leaf);
    w.view.setTool(FloorView::ToolKind::Link);
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Link);
    w.drag(w.port(w.fresh, 0), w.port(w.leaf, free));
    QCOMPARE(w.host.steps.size(), 1);
    const Id<Link> link = w.design().linkAt(w.fresh, 0);
    QVERIFY(link);
    QCOMPARE(w.design().linkAt(w.leaf, static_cast<std::uint16_t>(free)), link);
    QVERIFY2(w.host.steps.front().startsWith(QStringLiteral("Link new/osfp1/1 to ")), qPrintable(w.host.steps.front()));
    QCOMPARE(w.host.selection, std::vector<ObjectRef>{ObjectRef::of(link)});
    // Still linking.
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Link);
  }

  void keysLinkPortToPort() {
    Cluster w;
    w.goNear();
    const auto free = static_cast<std::uint16_t>(w.freePort(w.leaf));
    w.view.setTool(FloorView::ToolKind::Link);
    w.view.setSelection({ObjectRef::port(w.leaf, free)});
    const auto press = [&](Qt::Key key) { QTest::keyClick(&w.view, key); };
    press(Qt::Key_Return);
    press(Qt::Key_Backspace);  // out to the device
    press(Qt::Key_Backspace);  // and to its rack
    const FloorLayout& layout = w.view.scene().layout();
    const FloorRack& from = *layout.find(w.design().devices[w.leaf].rack);
    const FloorRack& to = *layout.find(w.design().devices[w.fresh].rack);
    QCOMPARE(from.row, to.row);
    const auto& racks = layout.rowOf(to).racks;
    const auto steps = std::ranges::find(racks, to.id) - std::ranges::find(racks, from.id);
    for (auto i = std::abs(steps); i > 0; --i) press(steps > 0 ? Qt::Key_Right : Qt::Key_Left);
    press(Qt::Key_Return);  // its uppermost device
    const auto devices = w.view.scene().devicesOn(to.id, w.view.face());
    for (auto at = devices.rbegin(); *at != w.fresh; ++at) press(Qt::Key_Down);
    press(Qt::Key_Return);  // the first port
    QCOMPARE(w.host.steps.size(), 0);
    press(Qt::Key_Return);
    QCOMPARE(w.host.steps.size(), 1);
    const Id<Link> made = w.design().linkAt(w.leaf, free);
    QVERIFY(made);
    QVERIFY(w.design().links[made].a == w.fresh || w.design().links[made].b == w.fresh);
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Link);
    // Esc gives up a link that was begun, and then the tool.
    w.view.setSelection({ObjectRef::port(w.leaf, static_cast<std::uint16_t>(w.freePort(w.leaf)))});
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Link);
    press(Qt::Key_Escape);
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Select);
    QCOMPARE(w.host.steps.size(), 1);
  }

  void aDragToADeviceTakesItsNextFittingPort() {
    Cluster w;
    w.goNear();
    const int free = w.freePort(w.leaf);
    w.view.setTool(FloorView::ToolKind::Link);
    const QRectF box = w.view.viewRect(ObjectRef::of(w.leaf));
    w.drag(w.port(w.fresh, 1), (box.topLeft() + QPointF(3, box.height() / 2)).toPoint());
    QCOMPARE(w.host.steps.size(), 1);
    QCOMPARE(w.design().linkAt(w.leaf, static_cast<std::uint16_t>(free)), w.design().linkAt(w.fresh, 1));
  }

  void theLabelOfALinkLeavesTheHeadingsOfRacksAlone() {
    Cluster w;
    const FloorScene& scene = w.view.scene();
    const ObjectRef ends[] = {ObjectRef::of(w.fresh), ObjectRef::of(w.leaf)};
    Camera camera(QSizeF(1600, 500));  // the tops of the racks are out of view
    camera.setScaleAt({}, 345);
    camera.centreOn(scene.rectOf(ends).center());
    DesignEdit edit = w.host.edit();
    const Design before = edit.snapshot();
    const PortPair pair{{w.fresh, 0}, {w.leaf, static_cast<std::uint16_t>(w.freePort(w.leaf))}};
    QVERIFY(linkPorts(edit, w.host.settings(), std::span(&pair, 1)));
    const Design after = edit.snapshot();
    const RouteRules& rules = w.host.settings().routes;
    const AddedLinks added = addedLinks(before, after, edit.catalog(), rules);
    const DragPreview preview = previewLinks(scene, after, added.links, rules);
    FloorPaintOptions options;
    options.level = ZoomLevel::Ports;
    options.face = Face::Rear;
    QImage image(1600, 500, QImage::Format_RGB32);
    QPainter painter(&image);
    OverlayContext context{painter, scene, camera, Theme::dark(), options};
    const std::vector<QRectF> labels = paintLiveRoutes(context, preview, {});
    QCOMPARE(labels.size(), preview.groups.size());
    QCOMPARE(labels.size(), std::size_t{1});
    bool isInTheWay = false;
    for (const Id<Rack> rack : scene.layout().racksIn(camera.visible(), false)) {
      const QRectF heading = rackHeading(*scene.layout().find(rack), camera, options.level);
      QVERIFY(!labels.front().intersects(heading));
      isInTheWay = isInTheWay || heading.intersects(QRectF(labels.front().left(), 2, labels.front().width(), 16));
    }
    QVERIFY(isInTheWay);
  }

  void aPortInUseIsRefusedInWords() {
    Cluster w;
    w.goNear();
    QSignalSpy refused(&w.view, &FloorView::refused);
    w.view.setTool(FloorView::ToolKind::Link);
    w.drag(w.port(w.fresh, 0), w.port(w.leaf, 0));
    QCOMPARE(w.host.steps.size(), 0);
    QCOMPARE(refused.count(), 1);
    const QString reason = refused.front().front().toString();
    QVERIFY2(reason.contains(QStringLiteral("carries a link to")), qPrintable(reason));
  }

  void portsOfAnotherKindAreRefusedInWords() {
    Cluster w;
    w.goNear();
    QSignalSpy refused(&w.view, &FloorView::refused);
    const DeviceShape& shape = w.view.scene().plateOf(w.design().devices[w.fresh]).shape();
    int other = 0;
    while (shape.groupOfPort(static_cast<std::uint16_t>(other)).role == PortRole::ScaleOut) ++other;
    w.view.setTool(FloorView::ToolKind::Link);
    w.drag(w.port(w.fresh, other), w.port(w.leaf, w.freePort(w.leaf)));
    QCOMPARE(w.host.steps.size(), 0);
    QCOMPARE(refused.count(), 1);
  }

  void deviceToDeviceAsksForAGroup() {
    Cluster w;
    QCOMPARE(w.view.level(), ZoomLevel::Devices);
    std::vector<ObjectRef> a, b;
    QObject::connect(&w.view, &FloorView::linksRequested, &w.view,
                     [&](const std::vector<ObjectRef>& from, const std::vector<ObjectRef>& to) { a = from, b = to; });
    w.view.setTool(FloorView::ToolKind::Link);
    w.drag(w.at(ObjectRef::of(w.fresh)), w.at(ObjectRef::of(w.leaf)));
    QCOMPARE(a, std::vector<ObjectRef>{ObjectRef::of(w.fresh)});
    QCOMPARE(b, std::vector<ObjectRef>{ObjectRef::of(w.leaf)});
    QCOMPARE(w.host.steps.size(), 0);
  }

  void escapeDropsTheDragAndThenTheTool() {
    Cluster w;
    w.view.setTool(FloorView::ToolKind::Link);
    w.hold(w.at(ObjectRef::of(w.fresh)), w.at(ObjectRef::of(w.leaf)));
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Link);
    QTest::mouseRelease(&w.view, Qt::LeftButton, {}, w.at(ObjectRef::of(w.leaf)));
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Select);
    QCOMPARE(w.host.steps.size(), 0);
  }

  void nothingIsLinkedInAReadOnlyProject() {
    Cluster w;
    w.host.readOnly = true;
    QSignalSpy refused(&w.view, &FloorView::refused);
    w.view.setTool(FloorView::ToolKind::Link);
    w.drag(w.at(ObjectRef::of(w.fresh)), w.at(ObjectRef::of(w.leaf)));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(w.host.steps.size(), 0);
  }

  void aTransceiverGoesIntoTheCageItIsDroppedOn() {
    Cluster w;
    w.goNear();
    const Id<Module> there = w.design().moduleIn(w.leaf, 0);
    QVERIFY(there);
    const std::string part = w.host.catalog()->operator[](w.design().modules[there].type).part.id;
    std::uint16_t cage = 0;
    while (w.design().moduleIn(w.leaf, cage)) ++cage;
    const DeviceShape& shape = w.view.scene().plateOf(w.design().devices[w.leaf]).shape();
    w.drop(part.c_str(), w.port(w.leaf, shape.cages()[cage].firstPort));
    QCOMPARE(w.host.steps.size(), 1);
    QVERIFY(w.design().moduleIn(w.leaf, cage));
    QCOMPARE(w.host.past.back().modules.size() + 1, w.design().modules.size());
  }

  void aCableDroppedOnABundleChangesItsMedium() {
    Cluster w;
    // The widest bundle between two racks, at the middle of its way.
    const auto& bundles = w.view.scene().figures().bundles;
    const auto widest =
        std::ranges::max_element(bundles, {}, [](const FloorBundle& b) { return b.a == b.b ? 0 : b.links; });
    QVERIFY(widest != bundles.end() && widest->a != widest->b);
    BundlePath path;
    QVERIFY(TrayMap::pathOf(w.view.scene().layout(), *widest, path));
    QCOMPARE(path.rowA, path.rowB);
    const FloorRow& row = w.view.scene().layout().rows()[path.rowA];
    const QPoint at = w.floor((path.dropA + path.dropB) / 2, row.tray + laneOffset(widest->jacket));
    const Design before = w.design();
    const Id<Link> some = before.linkAt(w.linked, 0);
    const Id<TransceiverType> old = before.modules[before.moduleIn(w.linked, 0)].type;
    w.drop("xc-mms4x00-ns", at);
    QCOMPARE(w.host.steps.size(), 1);
    QVERIFY2(w.host.steps.front().startsWith(QStringLiteral("Change ")), qPrintable(w.host.steps.front()));
    QCOMPARE(before.links.size(), w.design().links.size());
    QVERIFY(w.design().modules[w.design().moduleIn(w.linked, 0)].type != old);
    const Id<Link> now = w.design().linkAt(w.linked, 0);
    QVERIFY((*w.host.catalog())[w.design().cables[w.design().links[now].cable].type].medium == Medium::SingleMode);
    QVERIFY((*w.host.catalog())[before.cables[before.links[some].cable].type].medium == Medium::Multimode);
  }
};

QTEST_MAIN(LinkToolTest)
#include "link_tool_test.moc"
