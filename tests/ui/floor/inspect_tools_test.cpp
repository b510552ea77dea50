// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measuring and tracing with the keyboard alone.

#include "tests/ui/floor/cluster_floor.h"
#include "tests/ui/floor/floor_window.h"
#include "ui/floor/inspect_tools.h"
#include "ui/theme/type_style.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::clusterFloor;
using fabric::test::FloorWindow;
using fabric::test::smallFloor;

namespace {

template <class Tool>
Tool& beginTool(FloorView& view) {
  FloorSurface& surface = view;
  auto tool = std::make_unique<Tool>(surface);
  Tool& begun = *tool;
  surface.begin(std::move(tool));
  return begun;
}

void press(FloorView& view, Qt::Key key, int times = 1, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  for (int i = 0; i < times; ++i) QTest::keyClick(&view, key, modifiers);
}

}  // namespace

class InspectToolsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(loadFonts());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }

  void arrowsAndEnterMeasure() {
    FloorWindow w(smallFloor(3));
    w.view.setSelection({ObjectRef::of(w.host.rack("A02"))});
    MeasureTool& tool = beginTool<MeasureTool>(w.view);
    QVERIFY(!tool.point());
    press(w.view, Qt::Key_Right);  // the first arrow shows the point: at the foot of what is selected
    QVERIFY(tool.point() == w.view.scene().rectOf(ObjectRef::of(w.host.rack("A02"))).bottomLeft());
    press(w.view, Qt::Key_Return);
    QVERIFY(tool.card().title.isEmpty());
    press(w.view, Qt::Key_Right, 6);
    QCOMPARE(tool.card().title, QStringLiteral("0.60 m"));
    press(w.view, Qt::Key_Right, 1, Qt::ShiftModifier);
    QCOMPARE(tool.card().title, QStringLiteral("1.60 m"));
    press(w.view, Qt::Key_Return);
    press(w.view, Qt::Key_Right);
    QCOMPARE(tool.card().title, QStringLiteral("1.60 m"));  // set
    press(w.view, Qt::Key_Return);                          // a new start
    press(w.view, Qt::Key_Up, 2);
    QCOMPARE(tool.card().title, QStringLiteral("0.20 m"));
    press(w.view, Qt::Key_Escape);
    QVERIFY(!tool.point());
    QVERIFY(tool.card().title.isEmpty());
  }

  void aPointThatLeavesTheViewIsFollowed() {
    FloorWindow w(smallFloor(3));
    MeasureTool& tool = beginTool<MeasureTool>(w.view);
    press(w.view, Qt::Key_Return);
    press(w.view, Qt::Key_Left, 30, Qt::ShiftModifier);
    QVERIFY(w.view.camera().visible().contains(*tool.point()));
  }

  void arrowsAndEnterTrace() {
    FloorWindow w(clusterFloor());
    TraceTool& tool = beginTool<TraceTool>(w.view);
    press(w.view, Qt::Key_Right);
    const Id<Device> first = tool.current();
    QVERIFY(first);
    const auto isSystem = [&] { return w.host.design().devices[tool.current()].role == DeviceRole::System; };
    for (int i = 0; i < 60 && !isSystem(); ++i) press(w.view, i % 12 == 11 ? Qt::Key_Right : Qt::Key_Down);
    QVERIFY(isSystem());
    const Id<Device> from = tool.current();
    press(w.view, Qt::Key_Return);
    QCOMPARE(w.host.selection, std::vector<ObjectRef>{ObjectRef::of(from)});
    const auto isOther = [&] {
      return tool.current() != from && isSystem() && w.host.design().devices[tool.current()].name != "new";
    };
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right})
      for (int i = 0; i < 4 && !isOther(); ++i) press(w.view, key);
    QVERIFY(isOther());
    press(w.view, Qt::Key_Return);
    QVERIFY(tool.trace());
    QCOMPARE(tool.trace()->ways.hops, 1);
    press(w.view, Qt::Key_Escape);
    QVERIFY(!tool.trace());
  }

  /// A rack stands for its uppermost device that is linked.
  void aSelectedRackIsAnEndOfAPath() {
    FloorWindow w(clusterFloor());
    const Design& design = w.host.design();
    Id<Device> leaf;
    std::vector<Id<Device>> systems;
    design.devices.forEach([&](Id<Device> id, const Device& device) {
      if (device.role == DeviceRole::Leaf && !leaf) leaf = id;
      if (device.role == DeviceRole::System && device.name != "new") systems.push_back(id);
    });
    w.view.setSelection({ObjectRef::of(design.devices[leaf].rack)});
    int traced = 0;  // to every system but the one that stands for the rack, if it is one
    for (const Id<Device> system : systems) {
      TraceTool tool(w.view);
      const QPointF floor = w.view.scene().rectOf(ObjectRef::of(system)).center();
      tool.press({w.view.camera().toView(floor), floor, Qt::LeftButton, {}});
      traced += tool.trace() ? 1 : 0;
    }
    QVERIFY2(traced > 0, qPrintable(QString::number(traced)));
  }

  void arrowsLeaveARackForTheNextRow() {
    FloorWindow w(test::sampleFloor(127), 30);
    w.view.setSelection({ObjectRef::of(w.host.device("dgx-001"))});
    TraceTool& tool = beginTool<TraceTool>(w.view);
    press(w.view, Qt::Key_Down);
    QCOMPARE(tool.current(), w.host.device("dgx-001"));  // where the trace begins
    press(w.view, Qt::Key_Down);
    const Id<Device> below = tool.current();
    QVERIFY(below != w.host.device("dgx-001"));
    const auto rowOf = [&](Id<Device> device) {
      return w.host.design().racks[w.host.design().devices[device].rack].row;
    };
    QVERIFY(rowOf(below) != rowOf(w.host.device("dgx-001")));
    press(w.view, Qt::Key_Up);
    QVERIFY(rowOf(tool.current()) == rowOf(w.host.device("dgx-001")));
  }
};

QTEST_MAIN(InspectToolsTest)
#include "inspect_tools_test.moc"
