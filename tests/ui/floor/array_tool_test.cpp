// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Handles of an array copy under the mouse and with keys, and where they stand for racks and for devices.

#include "tests/ui/floor/floor_window.h"
#include "ui/floor/array_tool.h"
#include "ui/theme/type_style.h"

#include <QTest>

#include <vector>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::FloorWindow;
using fabric::test::smallFloor;

namespace {

/// A window in which an array of the first rack is being made.
struct Array : FloorWindow {
  Array() : FloorWindow(smallFloor(1)) {
    object = ObjectRef::of(host.rack("A01"));
    QObject::connect(&view, &FloorView::arrayChanged, [this](ArrayCounts counts) { asked.push_back(counts); });
    QObject::connect(&view, &FloorView::arrayEnded, [this] { ended = true; });
    show({2, 1});
  }
  void show(ArrayCounts counts) { view.showArray(*arrayAxes(view.scene(), {&object, 1}, {}), counts); }
  /// The right edge of the last copy along the row, or the foot of the last row.
  QPoint handle(int along, int row, bool isAlong, bool isAcross) const {
    const QRectF rack = view.viewRect(object);
    const double right = 0.6 * 70, down = 3.0 * 70;
    return (rack.center() + QPointF(isAlong ? along * right + rack.width() / 2 : 0,
                                    isAcross ? (row - 1) * down + rack.height() / 2 : 0))
        .toPoint();
  }

  ObjectRef object;
  std::vector<ArrayCounts> asked;
  bool ended = false;
};

}  // namespace

class ArrayToolTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(loadFonts()); }

  void aHandleIsDraggedAlongTheRow() {
    Array w;
    const QPoint from = w.handle(2, 1, true, false);
    w.drag(from, from + QPoint(3 * 42 + 9, 80));
    QVERIFY(!w.asked.empty());
    QVERIFY(w.asked.back() == (ArrayCounts{5, 1}));
    const QPoint back = w.handle(5, 1, true, false);
    w.drag(back, back - QPoint(20 * 42, 0));
    QVERIFY(w.asked.back() == (ArrayCounts{0, 1}));
    QVERIFY(w.host.steps.isEmpty());
  }

  void aHandleIsDraggedAcrossRowsAndOneBothWays() {
    Array w;
    QPoint from = w.handle(2, 1, false, true);
    w.drag(from, from + QPoint(0, 210));
    QVERIFY(w.asked.back() == (ArrayCounts{2, 2}));
    w.show({2, 2});
    from = w.handle(2, 2, true, true);
    w.drag(from, from + QPoint(42, -210));
    QVERIFY(w.asked.back() == (ArrayCounts{3, 1}));
  }

  void nothingElseMovesTheArray() {
    Array w;
    w.drag(w.floor(3, -1), w.floor(5, 1));
    QVERIFY(w.asked.empty());
    QVERIFY(w.host.selection.empty());
  }

  void arrowsCountAndEscapeGivesUp() {
    Array w;
    QTest::keyClick(&w.view, Qt::Key_Right);
    QTest::keyClick(&w.view, Qt::Key_Down);
    QVERIFY(w.asked.back() == (ArrayCounts{3, 2}));
    QTest::keyClick(&w.view, Qt::Key_Up);
    QTest::keyClick(&w.view, Qt::Key_Up);
    QVERIFY(w.asked.back() == (ArrayCounts{3, 1}));
    QVERIFY(!w.ended);
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QVERIFY(w.ended);
  }

  void devicesAreCopiedUpwards() {
    Array w;
    w.view.endArray();
    QVERIFY(!w.ended);
    w.object = ObjectRef::of(w.host.device("dgx-001"));
    w.show({1, 1});
    QTest::keyClick(&w.view, Qt::Key_Up);
    QVERIFY(w.asked.back() == (ArrayCounts{2, 1}));
    QTest::keyClick(&w.view, Qt::Key_Right);
    QVERIFY(w.asked.back() == (ArrayCounts{2, 2}));
  }

  void axesFollowPitchAndSkip() {
    Array w;
    ArrayCopy array;
    array.skip = 2;
    array.pitch = Length::millimetres(1000);
    array.rowPitch = Length::millimetres(4500);
    const auto axes = arrayAxes(w.view.scene(), {&w.object, 1}, array);
    QVERIFY(axes);
    QCOMPARE(axes->along, QPointF(1.0 + 2 * 0.6, 0));
    QCOMPARE(axes->across, QPointF(0, 4.5));
    const ObjectRef gone = ObjectRef::of(Id<Rack>{999});
    QVERIFY(!arrayAxes(w.view.scene(), {&gone, 1}, array));
  }
};

QTEST_MAIN(ArrayToolTest)
#include "array_tool_test.moc"
