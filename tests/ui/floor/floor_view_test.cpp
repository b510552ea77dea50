// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The floor view under real mouse and key events: selecting, boxes, dragging with snapping, refusals, drops, the
// keyboard.

#include "core/analysis/checks.h"
#include "tests/ui/floor/floor_window.h"
#include "ui/floor/move_plan.h"
#include "ui/floor/place_tool.h"
#include "ui/theme/type_style.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::must;
using fabric::test::sampleFloor;
using fabric::test::SampleFloor;
using fabric::test::smallFloor;
using fabric::test::TestHost;

namespace {

using Window = fabric::test::FloorWindow;

std::vector<ObjectRef> only(ObjectRef object) { return {object}; }

/// The small floor with a rack of its own kind in row B that bears 200 kg and feeds 20 kW.
struct WeakRack {
  SampleFloor floor = smallFloor(1);
  Id<Rack> rack;
  Id<DeviceType> hungry, heavy, modest;

  WeakRack() {
    Catalog catalog = *floor.catalog;
    RackType weak = catalog[floor.types.rack];
    weak.part.id = "rk-weak";
    weak.powerLimit = Power::kilowatts(20);
    weak.weightLimit = Mass::kilograms(200);
    const Id<RackType> type = must(catalog.add(weak));
    DeviceType device = catalog[floor.types.storage];
    const auto add = [&](const char* id, int typical, int maximum, int kilograms) {
      device.part.id = id;
      device.typical = Power::watts(typical);
      device.maximum = Power::watts(maximum);
      device.weight = Mass::kilograms(kilograms);
      return must(catalog.add(device));
    };
    hungry = add("hungry", 5'000, 21'000, 100);
    heavy = add("heavy", 5'000, 6'000, 201);
    modest = add("modest", 5'000, 20'000, 200);
    floor.catalog = std::make_shared<const Catalog>(std::move(catalog));
    DesignEdit edit(floor.design, floor.catalog, floor.ids);
    Id<RackRow> row;
    floor.design.rows.forEach([&](Id<RackRow> id, const RackRow&) { row = id; });
    rack = must(edit.addRack({type, row, Length::millimetres(1500), false, {}}));
    floor.design = std::move(edit).finish();
  }
};

}  // namespace

class FloorViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(loadFonts()); }

  void clickSelectsTheSmallestThing() {
    Window w(smallFloor(4));
    const ObjectRef device = ObjectRef::of(w.host.device("dgx-002"));
    QTest::mouseClick(&w.view, Qt::LeftButton, {}, w.at(device));
    QCOMPARE(w.host.selection, only(device));
    QTest::mouseClick(&w.view, Qt::LeftButton, {}, w.top("A03"));
    QCOMPARE(w.host.selection, only(ObjectRef::of(w.host.rack("A03"))));
    QTest::mouseClick(&w.view, Qt::LeftButton, {}, w.floor(9, -1));
    QVERIFY(w.host.selection.empty());
  }

  void altClickGoesOneLevelUp() {
    Window w(smallFloor(4));
    QTest::mouseClick(&w.view, Qt::LeftButton, Qt::AltModifier, w.at(ObjectRef::of(w.host.device("dgx-002"))));
    QCOMPARE(w.host.selection, only(ObjectRef::of(w.host.rack("A02"))));
  }

  void controlClickAddsAndRemoves() {
    Window w(smallFloor(4));
    QTest::mouseClick(&w.view, Qt::LeftButton, {}, w.top("A01"));
    QTest::mouseClick(&w.view, Qt::LeftButton, Qt::ControlModifier, w.top("A03"));
    QCOMPARE(w.host.selection.size(), std::size_t{2});
    QTest::mouseClick(&w.view, Qt::LeftButton, Qt::ControlModifier, w.top("A01"));
    QCOMPARE(w.host.selection, only(ObjectRef::of(w.host.rack("A03"))));
  }

  void boxToTheRightTakesWhatIsInside() {
    Window w(smallFloor(6));
    w.drag(w.floor(-0.3, -2.4), w.floor(1.5, 0.1));
    std::vector<ObjectRef> expected = {ObjectRef::of(w.host.rack("A01")), ObjectRef::of(w.host.rack("A02"))};
    std::ranges::sort(w.host.selection);
    QCOMPARE(w.host.selection, expected);
  }

  void boxToTheLeftTakesWhatItTouches() {
    Window w(smallFloor(6));
    w.drag(w.floor(4.4, 0.1), w.floor(3.2, -0.3));
    QCOMPARE(w.host.selection, only(ObjectRef::of(w.host.device("dgx-006"))));
  }

  void escapeCancelsTheBoxThenClears() {
    Window w(smallFloor(4));
    QTest::mouseClick(&w.view, Qt::LeftButton, {}, w.top("A01"));
    w.hold(w.floor(-0.3, -2.4), w.floor(1.5, 0.1));
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QTest::mouseRelease(&w.view, Qt::LeftButton, {}, w.floor(1.5, 0.1));
    QCOMPARE(w.host.selection, only(ObjectRef::of(w.host.rack("A01"))));
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QVERIFY(w.host.selection.empty());
  }

  void rackSnapsToAFreeSlotOfAnotherRow() {
    Window w(smallFloor(4));
    const QPoint from = w.top("A02");
    w.drag(from, from + QPointF(1.2 * 70 + 5, 3.0 * 70 + 4).toPoint());
    QCOMPARE(w.host.steps, QStringList{QStringLiteral("Move A02 to B04")});
    QCOMPARE(w.host.design().racks[w.host.rack("B04")].x.count(), 1800);
    QCOMPARE(w.view.scene().layout().find(w.host.rack("B04"))->rect.left(), 1.8);
  }

  void altSwitchesSnappingOff() {
    Window w(smallFloor(2));
    const QPoint from = w.top("A02");
    w.drag(from, from + QPoint(145, 0), Qt::AltModifier);
    QCOMPARE(w.host.steps.size(), 1);
    const std::int32_t x = w.host.design().racks[Id<Rack>{w.host.selection.at(0).id}].x.count();
    QVERIFY(std::abs(x - (600 + 145 * 1000 / 70)) < 15);
    QVERIFY(x % 600 != 0);
  }

  void rackSnapsToTheEdgeOfANeighbour() {
    Window w(smallFloor(3));
    // A rack that stands off the grid; the next one comes to rest at its edge.
    const QPoint third = w.top("A03");
    w.drag(third, third + QPoint(101, 0), Qt::AltModifier);
    const std::int32_t edge = w.host.design().racks[Id<Rack>{w.host.selection.at(0).id}].x.count() + 600;
    const QPoint first = w.top("A01");
    w.drag(first, first + QPointF((edge / 1000.0) * 70 - 4, 0).toPoint());
    QCOMPARE(w.host.steps.size(), 2);
    QCOMPARE(w.host.design().racks[Id<Rack>{w.host.selection.at(0).id}].x.count(), edge);
  }

  void aTakenPlaceIsRefusedInWords() {
    Window w(smallFloor(4));
    QSignalSpy refused(&w.view, &FloorView::refused);
    const Design before = w.host.design();
    const QPoint from = w.top("A01");
    w.drag(from, from + QPointF(1.95 * 70, 0).toPoint(), Qt::AltModifier);
    QVERIFY(w.host.steps.isEmpty());
    QVERIFY(w.host.design() == before);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.at(0).at(0).toString().contains(QStringLiteral("stands there")));
  }

  void escapePutsTheRackBack() {
    Window w(smallFloor(4));
    const Design before = w.host.design();
    const QPoint from = w.top("A02");
    w.hold(from, from + QPoint(126, 210));
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QTest::mouseRelease(&w.view, Qt::LeftButton, {}, from + QPoint(126, 210));
    QVERIFY(w.host.steps.isEmpty());
    QVERIFY(w.host.design() == before);
  }

  void severalRacksMoveAsOneStep() {
    Window w(smallFloor(4));
    w.drag(w.floor(-0.3, -2.4), w.floor(1.5, 0.1));
    QCOMPARE(w.host.selection.size(), std::size_t{2});
    const QPoint from = w.top("A01");
    w.drag(from, from + QPointF(0, 3.0 * 70).toPoint());
    QCOMPARE(w.host.steps.size(), 1);
    QVERIFY(w.host.rack("B01") && w.host.rack("B02") && !w.host.rack("A01"));
  }

  void lockedRacksStay() {
    Window w(smallFloor(2));
    DesignEdit edit = w.host.edit();
    QVERIFY(edit.lockRack(w.host.rack("A01"), true));
    w.host.commit(std::move(edit), QStringLiteral("lock"));
    QSignalSpy refused(&w.view, &FloorView::refused);
    const QPoint from = w.top("A01");
    w.drag(from, from + QPoint(0, 210));
    QCOMPARE(w.host.steps.size(), 1);
    QCOMPARE(refused.size(), 1);
  }

  void deviceMovesToTheNearestFreeUnits() {
    Window w(smallFloor(4));
    const Id<Device> device = w.host.device("dgx-001");
    // Into A02, where a device stands at its feet: it goes on top of it.
    w.drag(w.at(ObjectRef::of(device)), w.at("A02") + QPoint(0, 50));
    QCOMPARE(w.host.steps.size(), 1);
    const Device& row = w.host.design().devices[device];
    QVERIFY(row.rack == w.host.rack("A02"));
    QCOMPARE(int{row.position}, 17);
  }

  void devicesNeedARack() {
    Window w(smallFloor(2));
    QSignalSpy refused(&w.view, &FloorView::refused);
    w.drag(w.at(ObjectRef::of(w.host.device("dgx-001"))), w.floor(6, -1));
    QVERIFY(w.host.steps.isEmpty());
    QCOMPARE(refused.size(), 1);
  }

  void aRackOverItsPowerIsRefused() {
    Window w(sampleFloor());
    QSignalSpy refused(&w.view, &FloorView::refused);
    w.drag(w.at(ObjectRef::of(w.host.device("dgx-001"))), w.at("A02"));
    QVERIFY(w.host.steps.isEmpty());
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.at(0).at(0).toString().contains(QStringLiteral("Rack A02")));
    QVERIFY(refused.at(0).at(0).toString().contains(QStringLiteral("would draw")));
  }

  /// A place is refused exactly where the design would have a finding about the rack.
  void limitsOfARackAreThoseOfTheFindings() {
    WeakRack weak;
    const FloorScene scene(weak.floor.design, weak.floor.catalog,
                           floorFigures(weak.floor.design, *weak.floor.catalog, Settings{}));
    const QPointF foot = scene.layout().find(weak.rack)->rect.center();
    for (const auto& [type, word, code] : {std::tuple{weak.hungry, "up to 21.0 kW", FindingCode::RackPower},
                                           std::tuple{weak.heavy, "hold 201 kg", FindingCode::RackWeight},
                                           std::tuple{weak.modest, "", FindingCode::RackSpace}}) {
      DesignEdit edit(weak.floor.design, weak.floor.catalog, weak.floor.ids);
      const auto target = planDevices(scene, {type, {}, {}, Face::Front}, foot, true, edit);
      QVERIFY(target);
      QCOMPARE(target->refusal.isEmpty(), QByteArray(word).isEmpty());
      QVERIFY2(target->refusal.contains(QLatin1String(word)), qPrintable(target->refusal));
      const auto findings = check(edit.design(), *weak.floor.catalog, {});
      const auto aboutRack = [](const Finding& finding) {
        return finding.code == FindingCode::RackPower || finding.code == FindingCode::RackWeight;
      };
      QCOMPARE(std::ranges::any_of(findings, aboutRack), !target->refusal.isEmpty());
      if (!target->refusal.isEmpty()) QCOMPARE(std::ranges::count(findings, code, &Finding::code), 1);
    }
  }

  void racksAlignWithColumnsOnEitherSide() {
    WeakRack weak;
    const FloorScene scene(weak.floor.design, weak.floor.catalog, {});
    Id<Rack> first;
    weak.floor.design.racks.forEach([&](Id<Rack> id, const Rack& rack) {
      if (rack.x.count() == 0) first = id;
    });
    const std::vector<Id<Rack>> moving{first};
    const FloorRow& front = scene.layout().rows()[0];
    const auto spot = snapRack(scene, {weak.floor.types.rack, first, moving}, QPointF(1.53, front.base), 0.1);
    QVERIFY(spot && spot->snap == Snap::Column);
    QCOMPARE(spot->row, 0u);
    QCOMPARE(spot->x.count(), 1500);
    QVERIFY(spot->aligned == weak.rack);
  }

  void whatIsPlacedShowsItsCostAndPower() {
    Window w(smallFloor(2));
    PlaceTool rack(w.view, "rk-48u"), device(w.view, "sys");
    const auto move = [&](PlaceTool& tool, QPoint at) {
      tool.move({at, w.view.camera().toFloor(at), Qt::NoButton, {}});
      return tool.card().effect;
    };
    const auto later = move(rack, w.floor(3.25, 1.9));
    QVERIFY(rack.isAllowed());
    QVERIFY(later && later->effect == QStringLiteral("worked out on drop"));  // the host could not say
    w.host.effect = MoveEffect{{}, QStringLiteral("+$350,000 · +10.2 kW")};
    const auto effect = move(device, w.top("A01") + QPoint(0, 20));
    QVERIFY(device.isAllowed());
    QVERIFY(effect && effect->effect == w.host.effect->effect);
    QVERIFY(!move(device, w.floor(8, 1.9)));  // no rack there
    QVERIFY(!device.isAllowed());
  }

  void aDragShowsGuidesAndCommitsOnRelease() {
    Window w(sampleFloor(), 60);
    const QPoint from = w.top("A01"), to = from + QPointF(3.0 * 60, 6.0 * 60).toPoint();
    w.hold(from, to);
    const QImage during = w.view.grab().toImage();
    QCOMPARE(during.pixel(w.floor(-0.5, 6.0)), Theme::dark().color(Token::Accent).rgb());
    QVERIFY(w.host.steps.isEmpty());
    QTest::mouseRelease(&w.view, Qt::LeftButton, {}, to);
    QCOMPARE(w.host.steps, QStringList{QStringLiteral("Move A01 to C06")});
  }

  void devicesCanBeDropped() {
    Window w(smallFloor(2));
    w.drop("sys", w.top("A01") + QPoint(0, 20));
    QCOMPARE(w.host.steps.size(), 1);
    QCOMPARE(w.host.design().devicesIn(w.host.rack("A01")).size(), std::size_t{2});
    const Device& added = w.host.design().devices[{w.host.selection.at(0).id}];
    QVERIFY(added.role == DeviceRole::System);
    QCOMPARE(added.name, std::string("dgx-h100-1"));
  }

  void racksCanBeDroppedAndTransceiversPlugged() {
    Window w(smallFloor(2));
    w.drop("rk-48u", w.floor(3.25, 1.9));
    QVERIFY(w.host.rack("B06"));
    w.drop("2xSR4", w.at(ObjectRef::of(w.host.device("dgx-001"))));
    QCOMPARE(w.host.design().modules.size(), std::size_t{4});
    const qsizetype steps = w.host.steps.size();
    w.drop("om4-3", w.floor(3.25, 1.9));
    QCOMPARE(w.host.steps.size(), steps);
  }

  void keysWalkMoveAndDelete() {
    Window w(smallFloor(3));
    QTest::keyClick(&w.view, Qt::Key_Tab);
    QCOMPARE(w.host.selection, only(ObjectRef::of(w.host.rack("A01"))));
    QTest::keyClick(&w.view, Qt::Key_Right);
    QCOMPARE(w.host.selection, only(ObjectRef::of(w.host.rack("A02"))));
    QTest::keyClick(&w.view, Qt::Key_Return);
    QCOMPARE(w.host.selection, only(ObjectRef::of(w.host.device("dgx-002"))));
    QTest::keyClick(&w.view, Qt::Key_Backspace);
    QCOMPARE(w.host.selection, only(ObjectRef::of(w.host.rack("A02"))));
    w.view.startMove();
    QTest::keyClick(&w.view, Qt::Key_Down);
    QTest::keyClick(&w.view, Qt::Key_Right);
    QTest::keyClick(&w.view, Qt::Key_Return);
    QCOMPARE(w.host.steps, QStringList{QStringLiteral("Move A02 to B03")});
    w.view.deleteSelection();
    QCOMPARE(w.host.steps.last(), QStringLiteral("Remove"));
    QVERIFY(!w.host.rack("B03"));
    QCOMPARE(w.host.design().racks.size(), std::size_t{2});
  }

  void keysMoveDevicesByUnits() {
    Window w(smallFloor(2));
    const Id<Device> device = w.host.device("dgx-001");
    QTest::mouseClick(&w.view, Qt::LeftButton, {}, w.at(ObjectRef::of(device)));
    w.view.startMove();
    QTest::keyClick(&w.view, Qt::Key_Up);
    QTest::keyClick(&w.view, Qt::Key_Up);
    QTest::keyClick(&w.view, Qt::Key_Return);
    QCOMPARE(w.host.steps.size(), 1);
    QCOMPARE(int{w.host.design().devices[device].position}, 5);
  }

  void keysPlaceParts() {
    Window w(smallFloor(3));
    QTest::mouseMove(&w.view, QPoint(2, 2));
    const auto place = [&](const std::vector<Qt::Key>& keys) {
      w.view.startPlacing(QStringLiteral("sw"));
      for (const Qt::Key key : keys) QTest::keyClick(&w.view, key);
      QTest::keyClick(&w.view, Qt::Key_Return);
      return w.host.design().devices[{w.host.selection.front().id}];
    };
    // Nothing is in the ghost's place at first: an arrow brings it into the first rack.
    const Device first = place({Qt::Key_Right});
    QCOMPARE(w.host.steps.size(), 1);
    const Device beside = place({Qt::Key_Right, Qt::Key_Right});
    const auto& racks = w.view.scene().layout().rowOf(*w.view.scene().layout().find(first.rack)).racks;
    QCOMPARE(std::ranges::find(racks, beside.rack) - std::ranges::find(racks, first.rack), 1);
    const Device above = place({Qt::Key_Right, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up});
    QCOMPARE(above.rack, first.rack);
    QVERIFY(above.position > first.position + 2);
    w.view.startPlacing(QStringLiteral("sw"));
    QTest::keyClick(&w.view, Qt::Key_Right);
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QCOMPARE(w.host.steps.size(), 3);
  }

  void readOnlyProjectsAreOnlyLookedAt() {
    Window w(smallFloor(2));
    w.host.readOnly = true;
    QSignalSpy refused(&w.view, &FloorView::refused);
    const QPoint from = w.top("A01");
    w.drag(from, from + QPoint(0, 210));
    w.view.deleteSelection();
    QVERIFY(w.host.steps.isEmpty());
    QCOMPARE(refused.size(), 2);
  }

  void wheelZoomsAtThePointerAndPans() {
    Window w(smallFloor(4));
    const QPointF at(300, 200);
    const QPointF before = w.view.camera().toFloor(at);
    const double scale = w.view.camera().scale();
    QWheelEvent zoom(at, w.view.mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(&w.view, &zoom);
    QCOMPARE(w.view.camera().scale(), scale * 1.25);
    QVERIFY((w.view.camera().toFloor(at) - before).manhattanLength() < 1e-9);
    const QPointF origin = w.view.camera().origin();
    QWheelEvent pan(at, w.view.mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase,
                    false);
    QApplication::sendEvent(&w.view, &pan);
    QVERIFY(w.view.camera().origin().x() > origin.x());
    QCOMPARE(w.view.camera().origin().y(), origin.y());
  }

  void middleButtonAndSpacePan() {
    Window w(smallFloor(4));
    const QPointF origin = w.view.camera().origin();
    QTest::mousePress(&w.view, Qt::MiddleButton, {}, QPoint(300, 200));
    w.moveTo(QPoint(370, 200));
    QTest::mouseRelease(&w.view, Qt::MiddleButton, {}, QPoint(370, 200));
    QVERIFY(std::abs(origin.x() - w.view.camera().origin().x() - 1.0) < 1e-9);
    QTest::keyPress(&w.view, Qt::Key_Space);
    const QPoint from = w.top("A01");
    QTest::mousePress(&w.view, Qt::LeftButton, {}, from);
    w.moveTo(from - QPoint(70, 0));
    QTest::mouseRelease(&w.view, Qt::LeftButton, {}, from);
    QTest::keyRelease(&w.view, Qt::Key_Space);
    QVERIFY(std::abs(origin.x() - w.view.camera().origin().x()) < 1e-9);
    QVERIFY(w.host.selection.empty());
  }

  void fitAllShowsEverything() {
    Window w(sampleFloor());
    w.view.fitAll();
    QVERIFY(w.view.camera().visible().contains(w.view.scene().layout().bounds()));
  }

  void aChangeFromOutsideEndsADrag() {
    Window w(smallFloor(3));
    const QPoint first = w.top("A01");
    w.drag(first, first + QPoint(0, 210));
    QCOMPARE(w.host.steps.size(), 1);
    const QPoint second = w.top("A02");
    w.hold(second, second + QPoint(70, 210));
    IdSource ids;
    w.host.commit(DesignEdit(w.host.past.at(0), w.host.catalog(), ids), QStringLiteral("undo"));
    QTest::mouseRelease(&w.view, Qt::LeftButton, {}, second + QPoint(70, 210));
    QVERIFY(w.host.design() == w.host.past.at(0));
    QVERIFY(w.view.scene().layout().find(w.host.rack("A01")));
  }
};

QTEST_MAIN(FloorViewTest)
#include "floor_view_test.moc"
