// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The floor's geometry: places, hit tests against brute force, and a scene that follows edits like one made anew.

#include "tests/ui/canvas/sample_floor.h"
#include "ui/canvas/camera.h"
#include "ui/canvas/floor_scene.h"

#include <QTest>

#include <random>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::sampleFloor;
using fabric::test::SampleFloor;
using fabric::test::smallFloor;

namespace {

FloorScene sceneOf(const SampleFloor& floor) {
  return FloorScene(floor.design, floor.catalog, floorFigures(floor.design, *floor.catalog, Settings{}));
}

Id<Rack> rackNamed(const Design& design, const std::string& name) {
  Id<Rack> found;
  design.racks.forEach([&](Id<Rack> id, const Rack&) {
    if (rackName(design, id) == name) found = id;
  });
  return found;
}

/// A random edit of the floor: racks moved, added or removed, devices moved.
void editAtRandom(DesignEdit& edit, const fabric::test::FloorTypes& types, std::mt19937& random) {
  std::vector<Id<Rack>> racks;
  std::vector<Id<RackRow>> rows;
  std::vector<Id<Device>> devices;
  edit.design().racks.forEach([&](Id<Rack> id, const Rack&) { racks.push_back(id); });
  edit.design().rows.forEach([&](Id<RackRow> id, const RackRow&) { rows.push_back(id); });
  edit.design().devices.forEach([&](Id<Device> id, const Device&) { devices.push_back(id); });
  const auto row = rows[random() % rows.size()];
  const Length x = Length::millimetres(static_cast<std::int32_t>(random() % 30) * 300);
  const Id<Rack> rack = racks.empty() ? Id<Rack>{} : racks[random() % racks.size()];
  switch (random() % 6) {
  case 0: (void)edit.addRack({types.rack, row, x, false, {}}); break;
  case 1:
    if (rack) (void)edit.removeRack(rack);
    break;
  case 2:
    if (!devices.empty() && rack) (void)edit.moveDevice(devices[random() % devices.size()], rack, 1, Face::Front);
    break;
  default: {
    const DesignEdit::RackPlace place{rack, row, x};
    if (rack) (void)edit.moveRacks(std::span(&place, 1));
  }
  }
}

}  // namespace

class FloorSceneTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void trayIsItsRow() {
    const FloorScene scene = sceneOf(sampleFloor());
    for (const FloorRow& row : scene.layout().rows()) {
      QCOMPARE(scene.at(QPointF(1, row.tray), ZoomLevel::Devices, Face::Front), ObjectRef::of(row.id));
      QCOMPARE(scene.at(QPointF(1, row.tray - trayWidth), ZoomLevel::Devices, Face::Front).kind, ObjectKind::None);
      QCOMPARE(scene.at(QPointF(-50, row.tray), ZoomLevel::Devices, Face::Front).kind, ObjectKind::None);
    }
    QVERIFY(!scene.layout().rows().empty());
  }

  void racksStandOnTheirBaseLine() {
    const SampleFloor floor = sampleFloor();
    const FloorLayout layout(floor.design, *floor.catalog);
    const FloorRack* rack = layout.find(rackNamed(floor.design, "B01"));
    QVERIFY(rack);
    const FloorRow& row = layout.rowOf(*rack);
    QCOMPARE(rack->rect.bottom(), row.base);
    QCOMPARE(rack->rect.width(), 0.6);
    QCOMPARE(rack->rect.height(), 2.258);
    QCOMPARE(row.base, 3.0);
    QVERIFY(!row.stretched);
  }

  void hiddenLinksAreNotLaid() {
    const SampleFloor floor = sampleFloor();
    FloorScene scene = sceneOf(floor);
    const auto linksIn = [](const TrayMap& map, Jacket jacket) {
      std::int64_t links = 0;
      for (std::uint32_t row = 0; row < map.rows(); ++row)
        for (const TrayDrop& drop : map.lane(row, jacket).drops) links += drop.links;
      return links;
    };
    QVERIFY(linksIn(scene.trays(), Jacket::Om4) > 0 && linksIn(scene.trays(), Jacket::Os2) > 0);
    const std::int64_t multimode = linksIn(scene.trays(), Jacket::Om4);
    ShownLinks shown;
    shown.of(Jacket::Os2) = false;
    scene.show(shown);
    QCOMPARE(linksIn(scene.trays(), Jacket::Os2), std::int64_t{0});
    QCOMPARE(linksIn(scene.trays(), Jacket::Om4), multimode);
    shown = {};
    shown.of(FabricKind::Compute) = false;
    scene.show(shown);
    for (const FloorBundle& bundle : scene.figures().bundles)
      if (bundle.fabric == FabricKind::Compute) QCOMPARE(linksIn(scene.trays(), Jacket::Om4), std::int64_t{0});
    scene.show(ShownLinks::none());
    QVERIFY(scene.trays().empty() && scene.overReach().empty());
    QVERIFY(scene.overLinks().empty());
    scene.show({});
    QVERIFY(scene == sceneOf(floor));
    QVERIFY(!scene.overLinks().empty());
  }

  void hiddenLinksKeepTheirPlacesInRacks() {
    const SampleFloor floor = sampleFloor();
    FloorScene scene = sceneOf(floor);
    const Id<Rack> rack = rackNamed(floor.design, "A05");
    const RackWiring before = scene.wiringOf(rack, Face::Rear);
    scene.show({.media = onlyMedium(Jacket::Os2)});
    const RackWiring after = scene.wiringOf(rack, Face::Rear);
    QCOMPARE(after.cables.size(), before.cables.size());
    std::size_t hidden = 0;
    for (std::size_t i = 0; i < after.cables.size(); ++i) {
      const RackCable& cable = after.cables[i];
      QCOMPARE(cable.link, before.cables[i].link);
      QVERIFY(std::ranges::equal(cable.path(), before.cables[i].path()));
      QCOMPARE(cable.shown, cable.jacket == Jacket::Os2);
      if (cable.shown) continue;
      ++hidden;
      const RackCable* hit = after.at((cable.points[0] + cable.points[1]) / 2, 0.001);
      QVERIFY(!hit || hit->jacket == Jacket::Os2);
    }
    QVERIFY(hidden > 0);
  }

  void narrowRowsAreDrawnApart() {
    SampleFloor floor = smallFloor(2);
    DesignEdit edit(floor.design, floor.catalog, floor.ids);
    Id<RackRow> second;
    floor.design.rows.forEach([&](Id<RackRow> id, const RackRow&) { second = id; });
    RackRow row = floor.design.rows[second];
    row.y = Length::millimetres(2400);
    QVERIFY(edit.setRow(second, row));
    const FloorLayout layout(edit.design(), *floor.catalog);
    const FloorRow& drawn = layout.rows()[1];
    QVERIFY(drawn.stretched);
    QCOMPARE(drawn.base - layout.rows()[0].base, smallestDrawnPitch);
    QCOMPARE(drawn.trueY, 2.4);
    QCOMPARE(drawn.gap, 2.4);
  }

  void devicesStandInTheirUnits() {
    const SampleFloor floor = smallFloor(1);
    const FloorLayout layout(floor.design, *floor.catalog);
    const FloorRack& rack = *layout.find(rackNamed(floor.design, "A01"));
    const QRectF first = FloorLayout::deviceRect(rack, 1, 16);
    QVERIFY(std::abs(first.height() - 8 * unitMetres) < 1e-9);
    QVERIFY(std::abs(first.center().x() - rack.rect.center().x()) < 1e-9);
    QCOMPARE(FloorLayout::halfUnitAt(rack, first.bottom() - 0.001), 1);
    QCOMPARE(FloorLayout::halfUnitAt(rack, first.top() + 0.001), 16);
    QVERIFY(FloorLayout::deviceRect(rack, 95, 2).top() >= rack.rect.top());
  }

  void hitTestsAgreeWithBruteForce() {
    const SampleFloor floor = sampleFloor();
    const FloorScene scene = sceneOf(floor);
    std::mt19937 random(7);
    const QRectF bounds = scene.layout().bounds();
    std::uniform_real_distribution<double> x(bounds.left(), bounds.right()), y(bounds.top(), bounds.bottom());
    int hits = 0;
    for (int i = 0; i < 4000; ++i) {
      const QPointF point(x(random), y(random));
      ObjectRef expected;
      floor.design.racks.forEach([&](Id<Rack> id, const Rack&) {
        if (scene.layout().find(id)->rect.contains(point)) expected = ObjectRef::of(id);
      });
      floor.design.devices.forEach([&](Id<Device> id, const Device&) {
        if (scene.rectOf(ObjectRef::of(id)).contains(point)) expected = ObjectRef::of(id);
      });
      for (const FloorRow& row : scene.layout().rows()) {
        const FloorHall& hall = scene.layout().halls()[row.hall];
        const QRectF tray(hall.trayLeft, row.tray - trayWidth / 2, hall.trayRight - hall.trayLeft, trayWidth);
        if (expected.kind == ObjectKind::None && tray.contains(point)) expected = ObjectRef::of(row.id);
      }
      QCOMPARE(scene.at(point, ZoomLevel::Devices, Face::Front), expected);
      hits += expected.kind == ObjectKind::Device;
    }
    QVERIFY(hits > 500);
  }

  void portsAreHitWhereTheyAreDrawn() {
    const SampleFloor floor = sampleFloor(24);
    const FloorScene scene = sceneOf(floor);
    int used = 0, empty = 0, hidden = 0;
    floor.design.devices.forEach([&](Id<Device> id, const Device& device) {
      const Faceplate& plate = scene.plateOf(device);
      const QPointF corner = scene.rectOf(ObjectRef::of(id)).topLeft();
      const bool isSystem = (*floor.catalog)[device.type].kind == DeviceKind::System;
      for (std::uint16_t port = 0; port < plate.shape().ports().size(); ++port) {
        const ObjectRef self = ObjectRef::port(id, port);
        const std::uint16_t cage = plate.shape().ports()[port].cage;
        const QPointF middle = corner + plate.plug(port).center();
        const bool isUsed = floor.design.moduleIn(id, cage) || floor.design.linkAt(id, port);
        QCOMPARE(scene.at(middle, ZoomLevel::Ports, Face::Rear), isUsed ? self : ObjectRef::cage(id, cage));
        QCOMPARE(scene.at(middle, ZoomLevel::Devices, Face::Rear), ObjectRef::of(id));
        QCOMPARE(scene.portAt(middle, Face::Rear), std::optional(self));
        QVERIFY(scene.rectOf(self).contains(middle));
        QVERIFY(scene.rectOf(ObjectRef::cage(id, cage)).contains(scene.rectOf(self).center()));
        if (isSystem) QVERIFY(!scene.portAt(middle, Face::Front));
        if (isSystem) QCOMPARE(scene.at(middle, ZoomLevel::Ports, Face::Front), ObjectRef::of(id));
        (isUsed ? used : empty)++;
        hidden += isSystem;
      }
    });
    QVERIFY(used > 20);
    QVERIFY(empty > 20);
    QVERIFY(hidden > 20);
  }

  void aPinnedRackKeepsItsFace() {
    const SampleFloor floor = sampleFloor(24);
    FloorScene scene = sceneOf(floor);
    Id<Device> system;
    floor.design.devices.forEach([&](Id<Device> id, const Device& device) {
      if (!system && device.role == DeviceRole::System) system = id;
    });
    const Id<Rack> rack = floor.design.devices[system].rack;
    const QPointF port = scene.rectOf(ObjectRef::port(system, 0)).center();
    QVERIFY(scene.portAt(port, Face::Rear));
    QVERIFY(!scene.portAt(port, Face::Front));
    scene.pin(rack, Face::Rear);
    QVERIFY(scene.portAt(port, Face::Front));
    QCOMPARE(scene.faceOf(rack, Face::Front), Face::Rear);
    scene.pin(rack, Face::Front);
    QVERIFY(!scene.portAt(port, Face::Rear));
    QCOMPARE(scene.at(port, ZoomLevel::Ports, Face::Rear), ObjectRef::of(system));
    scene.update(floor.design, floor.catalog);
    QVERIFY(!scene.portAt(port, Face::Rear));
    scene.pin(rack, std::nullopt);
    QVERIFY(scene.portAt(port, Face::Rear));
  }

  void partsHaveNamesAndSurroundings() {
    const SampleFloor floor = sampleFloor(24);
    const FloorScene scene = sceneOf(floor);
    Id<Device> system;
    floor.design.devices.forEach([&](Id<Device> id, const Device& device) {
      if (!system && device.role == DeviceRole::System) system = id;
    });
    const QString name = nameOf(scene, ObjectRef::of(system));
    QCOMPARE(nameOf(scene, ObjectRef::port(system, 3)), name + QStringLiteral("/osfp2/2"));
    QCOMPARE(nameOf(scene, ObjectRef::cage(system, 1)), name + QStringLiteral("/osfp2"));
    QCOMPARE(scene.parentOf(ObjectRef::port(system, 3)), ObjectRef::of(system));
    QVERIFY(scene.rectOf(ObjectRef::port(system, 999)).isEmpty());
    Id<Link> link;
    floor.design.links.forEach([&](Id<Link> id, const Link&) { link = id; });
    const Link& last = floor.design.links[link];
    const QRectF around = scene.rectOf(ObjectRef::of(link));
    QVERIFY(around.contains(scene.rectOf(ObjectRef::port(last.a, last.portA))));
    QVERIFY(around.contains(scene.rectOf(ObjectRef::port(last.b, last.portB))));
    QCOMPARE(scene.parentOf(ObjectRef::of(link)), ObjectRef::of(last.a));
  }

  void boxesAgreeWithBruteForce() {
    const SampleFloor floor = sampleFloor();
    const FloorScene scene = sceneOf(floor);
    std::mt19937 random(11);
    const QRectF bounds = scene.layout().bounds();
    std::uniform_real_distribution<double> x(bounds.left(), bounds.right()), y(bounds.top(), bounds.bottom());
    for (int i = 0; i < 300; ++i) {
      const QRectF box = QRectF(QPointF(x(random), y(random)), QPointF(x(random), y(random))).normalized();
      for (const bool inside : {true, false}) {
        std::vector<Id<Rack>> expected;
        floor.design.racks.forEach([&](Id<Rack> id, const Rack&) {
          const QRectF& rect = scene.layout().find(id)->rect;
          if (inside ? box.contains(rect) : box.intersects(rect)) expected.push_back(id);
        });
        std::vector<Id<Rack>> found = scene.layout().racksIn(box, inside);
        std::ranges::sort(found);
        QVERIFY(found == expected);
      }
    }
  }

  void followingEditsEqualsBuildingAnew() {
    SampleFloor floor = sampleFloor(24);
    FloorScene scene = sceneOf(floor);
    std::mt19937 random(3);
    std::vector<Design> past;
    for (int i = 0; i < 120; ++i) {
      Design next;
      if (i % 10 == 9) {
        next = past[random() % past.size()];  // undo
      } else {
        DesignEdit edit(floor.design, floor.catalog, floor.ids);
        for (int k = 0; k < 3; ++k) editAtRandom(edit, floor.types, random);
        next = std::move(edit).finish();
      }
      past.push_back(floor.design);
      floor.design = next;
      scene.update(next, floor.catalog);
      scene.setFigures(floorFigures(next, *floor.catalog, Settings{}));
      QVERIFY2(scene == sceneOf(floor), qPrintable(QString::number(i)));
    }
  }

  void bundlesHoldEveryLink() {
    const SampleFloor floor = sampleFloor();
    const FloorFigures figures = floorFigures(floor.design, *floor.catalog, Settings{});
    QCOMPARE(figures.links[static_cast<std::size_t>(Jacket::Om4)], 127 * 8);
    QCOMPARE(figures.links[static_cast<std::size_t>(Jacket::Os2)], 32 * 32);
    QCOMPARE(figures.links[static_cast<std::size_t>(Jacket::Dac)], 127 * 2);
    std::int64_t sum = 0;
    for (const FloorBundle& bundle : figures.bundles) sum += bundle.links;
    QCOMPARE(sum, static_cast<std::int64_t>(floor.design.links.size()));
    QVERIFY(std::ranges::find(figures.media, std::string("2×SR4")) != figures.media.end());
    QVERIFY(std::ranges::find(figures.media, std::string("2×DR4 LPO")) != figures.media.end());
  }

  void trayRunsAddUp() {
    const SampleFloor floor = sampleFloor();
    const FloorScene scene = sceneOf(floor);
    // 16 spines take 2 links of each of 32 leaves: half of all cross the gap between the rows.
    std::int32_t across = 0;
    for (const CrossLane& lane : scene.trays().crossings(Jacket::Os2))
      for (const TrayRun& run : lane.runs) across = std::max(across, run.links);
    QCOMPARE(across, 512);
    const RowLane& lane = scene.trays().lane(0, Jacket::Om4);
    std::int32_t dropped = 0;
    for (const TrayDrop& drop : lane.drops) dropped += drop.links;
    QCOMPARE(dropped, 2 * 512);
    for (std::size_t i = 1; i < lane.runs.size(); ++i) QVERIFY(lane.runs[i - 1].to <= lane.runs[i].from);
  }

  void levelsHaveHysteresis() {
    QCOMPARE(levelAt(70), ZoomLevel::Devices);
    QCOMPARE(levelAt(51, ZoomLevel::Racks), ZoomLevel::Racks);
    QCOMPARE(levelAt(51, ZoomLevel::Devices), ZoomLevel::Devices);
    QCOMPARE(levelAt(48, ZoomLevel::Devices), ZoomLevel::Devices);
    QCOMPARE(levelAt(44, ZoomLevel::Devices), ZoomLevel::Racks);
    QCOMPARE(levelAt(700), ZoomLevel::Ports);
    QCOMPARE(levelAt(5), ZoomLevel::Hall);
  }

  void cameraKeepsThePointUnderThePointer() {
    Camera camera(QSizeF(800, 600));
    camera.fit(QRectF(-1, -3, 20, 12));
    const QPointF at(200, 140);
    const QPointF floor = camera.toFloor(at);
    camera.zoomAt(at, 1.25);
    QVERIFY((camera.toFloor(at) - floor).manhattanLength() < 1e-9);
    camera.zoomAt(at, 1e9);
    QCOMPARE(camera.scale(), largestScale);
    const QPointF middle = camera.visible().center();
    camera.resize(QSizeF(500, 300));
    QVERIFY((camera.visible().center() - middle).manhattanLength() < 1e-9);
  }
};

QTEST_GUILESS_MAIN(FloorSceneTest)
#include "floor_scene_test.moc"
