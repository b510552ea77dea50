// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the modifier keys do while things are moved: Shift copies, Ctrl keeps media that the policy would change. And
// the tools that change nothing: measuring and tracing.

#include "core/compose/link_groups.h"
#include "tests/ui/floor/cluster_floor.h"
#include "tests/ui/floor/floor_window.h"
#include "ui/floor/move_tool.h"
#include "ui/theme/type_style.h"

#include <QSignalSpy>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::clusterFloor;
using fabric::test::FloorWindow;
using fabric::test::must;
using fabric::test::SampleFloor;
using fabric::test::smallFloor;

namespace {

/// Two leaves of one rack joined by copper that reaches no farther than the rack.
SampleFloor copperFloor() {
  SampleFloor floor = clusterFloor();
  DesignEdit edit(floor.design, floor.catalog, floor.ids);
  Id<Device> leaf;
  floor.design.devices.forEach([&](Id<Device> id, const Device& device) {
    if (device.role == DeviceRole::Leaf) leaf = id;
  });
  Device second = floor.design.devices[leaf];
  second.position = must(edit.freePosition(second.rack, second.type, second.position));  // right above
  second.name = "second";
  const Id<Device> added = must(edit.addDevice(second));
  if (const auto linked = linkGroups(edit, Settings{}, {{leaf}, {added}, Pairing::InOrder, 2, "dac", {}}); !linked)
    qFatal("%s", linked.error().sentence().c_str());
  floor.design = std::move(edit).finish();
  return floor;
}

struct Copper : FloorWindow {
  Copper() : FloorWindow(copperFloor()) { moved = host.device("second"); }
  int copper() const {
    int links = 0;
    host.design().links.forEach([&](Id<Link>, const Link& link) {
      const CableType& cable = (*host.catalog())[host.design().cables[link.cable].type];
      links += cable.technology == Technology::Dac;
    });
    return links;
  }
  /// The last leaf to the top of the farthest rack.
  void moveAway(Qt::KeyboardModifiers modifiers) {
    const Rack& home = host.design().racks[host.design().devices[moved].rack];
    Id<Rack> far;
    Length most;
    host.design().racks.forEach([&](Id<Rack> id, const Rack& rack) {
      const Length away = rack.x > home.x ? rack.x - home.x : home.x - rack.x;
      if (far && away <= most) return;
      far = id;
      most = away;
    });
    const QRectF rack = view.viewRect(ObjectRef::of(far));
    const QPoint from = at(ObjectRef::of(moved)),
                 to(static_cast<int>(rack.center().x()), static_cast<int>(rack.top()) + 20);
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i) moveTo(from + (to - from) * i / 8, modifiers);
    QTest::mouseRelease(&view, Qt::LeftButton, modifiers, to);
  }

  Id<Device> moved;
};

}  // namespace

class MoveCopyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(loadFonts()); }

  void shiftCopies() {
    FloorWindow w(smallFloor(2));
    const std::size_t racks = w.host.design().racks.size();
    const QPoint from = w.top("A01"), to = from + QPoint(static_cast<int>(3.0 * 70), 0);
    QTest::mousePress(&w.view, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i) w.moveTo(from + (to - from) * i / 8, Qt::ShiftModifier);
    QTest::mouseRelease(&w.view, Qt::LeftButton, Qt::ShiftModifier, to);
    QCOMPARE(w.host.steps, QStringList{QStringLiteral("Copy A01 to A06")});
    QCOMPARE(w.host.design().racks.size(), racks + 1);
    QVERIFY(w.host.rack("A01") && w.host.rack("A06"));
    QCOMPARE(w.host.selection, std::vector<ObjectRef>{ObjectRef::of(w.host.rack("A06"))});
    QVERIFY(w.host.device("dgx-003"));
  }

  void aCopyShowsTheLinksItGets() {
    Copper w;
    const Id<Rack> rack = w.host.design().devices[w.moved].rack;
    const auto& inside = w.host.design().devicesIn(rack);
    int links = 0;
    w.host.design().links.forEach([&](Id<Link>, const Link& link) {
      links += std::ranges::count(inside, link.a) == 1 && std::ranges::count(inside, link.b) == 1 ? 1 : 0;
    });
    QVERIFY(links >= 2);
    w.view.setSelection({ObjectRef::of(rack)});
    const QPointF from = w.view.scene().rectOf(ObjectRef::of(rack)).center();
    const auto tool = MoveTool::grab(w.view, ObjectRef::of(rack), from);
    QVERIFY(tool);
    Length end;
    w.host.design().racks.forEach([&](Id<Rack>, const Rack& other) { end = std::max(end, other.x); });
    const QPointF to(end.inMetres() + 1.5, from.y());
    tool->move({w.view.camera().toView(to), to, Qt::LeftButton, Qt::ShiftModifier});
    QVERIFY2(tool->isAllowed(), qPrintable(tool->card().refusal));
    int shown = 0;
    for (const MovedLinks& group : tool->card().groups) shown += group.links;
    QCOMPARE(shown, links);
    QVERIFY(tool->card().effect);
  }

  void aCopyOntoAnotherIsRefused() {
    FloorWindow w(smallFloor(2));
    QSignalSpy refused(&w.view, &FloorView::refused);
    const QPoint from = w.top("A01"), to = w.top("A02");
    QTest::mousePress(&w.view, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i) w.moveTo(from + (to - from) * i / 8, Qt::ShiftModifier | Qt::AltModifier);
    QTest::mouseRelease(&w.view, Qt::LeftButton, Qt::ShiftModifier | Qt::AltModifier, to);
    QCOMPARE(w.host.steps.size(), 0);
    QCOMPARE(refused.count(), 1);
  }

  void thePolicyChangesMediaThatNoLongerReach() {
    Copper w;
    QCOMPARE(w.copper(), 2);
    w.moveAway({});
    QCOMPARE(w.host.steps.size(), 1);
    QCOMPARE(w.copper(), 0);
    QCOMPARE(w.host.past.front().links.size(), w.host.design().links.size());
  }

  void controlKeepsMediaAsTheyAre() {
    Copper w;
    w.moveAway(Qt::ControlModifier);
    QCOMPARE(w.host.steps.size(), 1);
    QCOMPARE(w.copper(), 2);
  }

  void measuringChangesNothing() {
    FloorWindow w(smallFloor(3));
    w.view.setTool(FloorView::ToolKind::Measure);
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Measure);
    w.drag(w.top("A01"), w.top("A03"));
    QCOMPARE(w.host.steps.size(), 0);
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Measure);
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Select);
  }

  void tracingTellsWhereNoPathLeads() {
    FloorWindow w(smallFloor(3));
    QSignalSpy refused(&w.view, &FloorView::refused);
    w.view.setTool(FloorView::ToolKind::Trace);
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Trace);
    QTest::mouseClick(&w.view, Qt::LeftButton, {}, w.at(ObjectRef::of(w.host.device("dgx-001"))));
    QCOMPARE(w.host.selection, std::vector<ObjectRef>{ObjectRef::of(w.host.device("dgx-001"))});
    QTest::mouseClick(&w.view, Qt::LeftButton, {}, w.at(ObjectRef::of(w.host.device("dgx-003"))));
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.front().front().toString().contains(QStringLiteral("No links lead")));
  }

  void tracingShowsTheWay() {
    FloorWindow w(clusterFloor());
    std::vector<Id<Device>> systems;
    w.host.design().devices.forEach([&](Id<Device> id, const Device& device) {
      if (device.role == DeviceRole::System && device.name != "new") systems.push_back(id);
    });
    QSignalSpy refused(&w.view, &FloorView::refused);
    w.view.setTool(FloorView::ToolKind::Trace);
    for (const Id<Device> system : {systems[0], systems[1]})
      QTest::mouseClick(&w.view, Qt::LeftButton, {}, w.at(ObjectRef::of(system)));
    QCOMPARE(refused.count(), 0);
    QCOMPARE(w.host.steps.size(), 0);
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QCOMPARE(w.view.tool(), FloorView::ToolKind::Trace);
  }
};

QTEST_MAIN(MoveCopyTest)
#include "move_copy_test.moc"
