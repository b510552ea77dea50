// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cables of a rack: each link once, from its plug to the tray or the other plug, without crossings; a link's whole way
// joins its two plugs.

#include "tests/ui/canvas/sample_floor.h"
#include "ui/canvas/floor_scene.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::sampleFloor;
using fabric::test::SampleFloor;

namespace {

constexpr double tolerance = 1e-6;

/// Links with an end in the rack.
std::set<std::uint32_t> linksAt(const Design& design, Id<Rack> rack) {
  std::set<std::uint32_t> links;
  design.links.forEach([&](Id<Link> id, const Link& link) {
    if (design.devices[link.a].rack == rack || design.devices[link.b].rack == rack) links.insert(id.value);
  });
  return links;
}

bool cross(QPointF a, QPointF b, QPointF c, QPointF d) {
  if (a.x() == b.x()) std::swap(a, c), std::swap(b, d);  // a–b level, c–d upright
  if (a.y() != b.y() || c.x() != d.x()) return false;
  const auto inside = [](double v, double p, double q) {
    return v > std::min(p, q) + tolerance && v < std::max(p, q) - tolerance;
  };
  return inside(c.x(), a.x(), b.x()) && inside(a.y(), c.y(), d.y());
}

int crossings(const RackCable& a, const RackCable& b) {
  int count = 0;
  for (std::size_t i = 1; i < a.count; ++i)
    for (std::size_t j = 1; j < b.count; ++j)
      count += cross(a.points[i - 1], a.points[i], b.points[j - 1], b.points[j]);
  return count;
}

}  // namespace

class RackWiringTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    floor_ = sampleFloor();
    scene_ = FloorScene(floor_.design, floor_.catalog, floorFigures(floor_.design, *floor_.catalog, Settings{}));
  }

  void everyLinkLiesInBothItsRacks() {
    for (const Face face : {Face::Front, Face::Rear}) {
      floor_.design.racks.forEach([&](Id<Rack> rack, const Rack&) {
        const RackWiring wiring = wireRack(scene_, rack, face, RouteRules{});
        std::set<std::uint32_t> found;
        for (const RackCable& cable : wiring.cables) QVERIFY(found.insert(cable.link.value).second);
        QVERIFY(found == linksAt(floor_.design, rack));
      });
    }
  }

  void cablesRunFromTheirPlugInTheirRack() {
    floor_.design.racks.forEach([&](Id<Rack> rack, const Rack&) {
      const QRectF box = scene_.layout().find(rack)->rect;
      for (const RackCable& cable : wireRack(scene_, rack, Face::Rear, RouteRules{}).cables) {
        const Link& link = floor_.design.links[cable.link];
        const bool isA = floor_.design.devices[link.a].rack == rack;
        const QRectF port =
            scene_.rectOf(isA ? ObjectRef::port(link.a, link.portA) : ObjectRef::port(link.b, link.portB));
        const QRectF other = scene_.rectOf(ObjectRef::port(link.b, link.portB));
        QVERIFY(port.contains(cable.points[0]) || (cable.inside && other.contains(cable.points[0])));
        for (std::size_t i = 1; i < cable.count; ++i) {
          const QPointF step = cable.points[i] - cable.points[i - 1];
          QVERIFY(step.x() == 0 || step.y() == 0);
          QVERIFY(cable.points[i].x() > box.left() && cable.points[i].x() < box.right());
        }
        if (cable.inside) QVERIFY(cable.bounds.top() > box.top());
        else QVERIFY(cable.path().back().y() < box.top());
      }
    });
  }

  void cablesOfOneDeviceDoNotCross() {
    Id<Rack> leaves;
    floor_.design.devices.forEach([&](Id<Device>, const Device& device) {
      if (device.role == DeviceRole::Leaf) leaves = device.rack;
    });
    const RackWiring wiring = wireRack(scene_, leaves, Face::Rear, RouteRules{});
    int pairs = 0;
    for (std::size_t i = 0; i < wiring.cables.size(); ++i) {
      for (std::size_t j = i + 1; j < wiring.cables.size(); ++j) {
        const RackCable &a = wiring.cables[i], &b = wiring.cables[j];
        // Within the rack: where jackets join their lanes of the tray, they pass over each other.
        RackCable lower = a, other = b;
        lower.count = other.count = 3;
        if (a.inside || b.inside || a.jacket != b.jacket) continue;
        QCOMPARE(crossings(lower, other), 0);
        ++pairs;
      }
    }
    QVERIFY(pairs > 10'000);
  }

  void linksOverTheirReachAreKnown() {
    std::set<std::uint32_t> over;
    floor_.design.racks.forEach([&](Id<Rack> rack, const Rack&) {
      for (const RackCable& cable : wireRack(scene_, rack, Face::Rear, RouteRules{}).cables)
        if (cable.over) over.insert(cable.link.value);
    });
    QCOMPARE(static_cast<std::int64_t>(over.size()), scene_.figures().over);
    QVERIFY(!over.empty());
  }

  void theWayOfALinkJoinsItsPorts() {
    int between = 0, inside = 0;
    floor_.design.links.forEach([&](Id<Link> id, const Link& link) {
      const LinkPath path = pathOfLink(scene_, id, Face::Rear);
      QVERIFY(path.first.size() >= 4);
      QVERIFY(path.second.empty());
      const QRectF a = scene_.rectOf(ObjectRef::port(link.a, link.portA)),
                   b = scene_.rectOf(ObjectRef::port(link.b, link.portB));
      const bool forward = a.contains(path.first.front()) && b.contains(path.first.back());
      QVERIFY(forward || (b.contains(path.first.front()) && a.contains(path.first.back())));
      for (std::size_t i = 1; i < path.first.size(); ++i) {
        const QPointF step = path.first[i] - path.first[i - 1];
        QVERIFY(std::abs(step.x()) < tolerance || std::abs(step.y()) < tolerance);
      }
      (floor_.design.devices[link.a].rack == floor_.design.devices[link.b].rack ? inside : between)++;
    });
    QVERIFY(between > 1000);
    QVERIFY(inside > 100);
  }

  void cablesAreHitBesidePorts() {
    int hits = 0;
    floor_.design.racks.forEach([&](Id<Rack> rack, const Rack&) {
      const RackWiring& wiring = scene_.wiringOf(rack, Face::Rear);
      if (wiring.cables.empty() || wiring.cables.size() > 60) return;
      const QPointF upright = (wiring.cables.front().points[2] + wiring.cables.front().points[3]) / 2;
      const ObjectRef hit = scene_.at(upright, ZoomLevel::Ports, Face::Rear);
      QCOMPARE(hit.kind, ObjectKind::Link);
      QVERIFY(wiring.find({hit.id}));
      QVERIFY(scene_.at(upright, ZoomLevel::Devices, Face::Rear).kind != ObjectKind::Link);
      ++hits;
    });
    QVERIFY(hits > 5);
  }

  void anEditShowsInTheNextWiring() {
    SampleFloor floor = sampleFloor(24);
    FloorScene scene(floor.design, floor.catalog, {});
    Id<Link> first;
    floor.design.links.forEach([&](Id<Link> id, const Link&) {
      if (!first) first = id;
    });
    const Id<Rack> rack = floor.design.devices[floor.design.links[first].a].rack;
    QVERIFY(scene.wiringOf(rack, Face::Rear).find(first));
    DesignEdit edit(floor.design, floor.catalog, floor.ids);
    QVERIFY(edit.disconnect(first));
    scene.update(edit.design(), floor.catalog);
    QVERIFY(!scene.wiringOf(rack, Face::Rear).find(first));
  }

 private:
  SampleFloor floor_;
  FloorScene scene_;
};

QTEST_GUILESS_MAIN(RackWiringTest)
#include "rack_wiring_test.moc"
