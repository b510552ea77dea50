// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Floor and topology take turns on the canvas of the whole window: keys, selection and commands go to the one in view.

#include "tests/ui/window/opened_window.h"
#include "ui/panels/tables/problems_panel.h"
#include "ui/topology/topology_view.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantAnimation>

#include <algorithm>
#include <array>

using namespace fabric;
using namespace fabric::ui;

namespace {

/// Whether the camera has arrived.
bool isStill(const FloorView& floor) {
  const auto* glide = floor.findChild<QVariantAnimation*>();
  return !glide || glide->state() == QAbstractAnimation::Stopped;
}

}  // namespace

class ViewsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    appearance_ = prepareApplication(folder_, ThemeChoice::Light, this);
    path_ = folder_.filePath(QStringLiteral("c.loom"));
    saveCluster(path_, 40);
  }

  void keysSwitchViews() {
    Opened w(*appearance_, path_);
    QVERIFY(w.floor().isVisible() && !topology(w).isVisible());
    QTest::keyClick(w.window.windowHandle(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(topology(w).isVisible() && !w.floor().isVisible());
    QTRY_VERIFY(!topology(w).isBusy());
    QCOMPARE(topology(w).scene().links, static_cast<std::int64_t>(w.design().links.size()));
    QVERIFY(w.window.action(ActionId::ViewTopology)->isChecked());
    QVERIFY(!w.window.action(ActionId::ViewTurn)->isEnabled());
    QTest::keyClick(w.window.windowHandle(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(w.floor().isVisible() && !topology(w).isVisible());
    QVERIFY(w.window.action(ActionId::ViewTurn)->isEnabled());
  }

  void selectionIsShared() {
    Opened w(*appearance_, path_);
    w.window.action(ActionId::ViewTopology)->trigger();
    QTRY_VERIFY(!topology(w).isBusy());
    const TopologyScene& scene = topology(w).scene();
    const std::uint32_t leaf = scene.tier(1)->firstCard;
    QTest::mouseClick(&topology(w), Qt::LeftButton, {}, topology(w).viewRect(leaf).center().toPoint());
    QCOMPARE(w.document().selection().size(), std::size_t{scene.cards[leaf].devices});
    w.window.action(ActionId::ViewFloor)->trigger();
    QCOMPARE(w.floor().selection().size(), std::size_t{scene.cards[leaf].devices});
  }

  void commandsGoToTheViewShown() {
    Opened w(*appearance_, path_);
    const Camera floor = w.floor().camera();
    w.window.action(ActionId::ViewTopology)->trigger();
    QTRY_VERIFY(!topology(w).isBusy());
    const double fitted = topology(w).camera().scale();
    w.window.action(ActionId::ViewCloser)->trigger();
    QVERIFY(topology(w).camera().scale() > fitted);
    w.window.action(ActionId::ViewFitAll)->trigger();
    QCOMPARE(topology(w).camera().scale(), fitted);
    w.window.action(ActionId::ViewFloor)->trigger();
    QCOMPARE(w.floor().camera().scale(), floor.scale());
  }

  void theDiagramIsMadeByCommands() {
    Opened w(*appearance_, path_);
    const auto command = [&](ActionId id) { return w.window.action(id); };
    QVERIFY(!command(ActionId::DiagramRails)->isEnabled());
    command(ActionId::ViewTopology)->trigger();
    QTRY_VERIFY(!topology(w).isBusy());
    QVERIFY(command(ActionId::DiagramTiers)->isChecked() && command(ActionId::GroupByUnit)->isChecked());
    command(ActionId::GroupByRack)->trigger();
    QCOMPARE(topology(w).options().grouping, CardGrouping::Rack);
    QVERIFY(command(ActionId::GroupByRack)->isChecked() && !command(ActionId::GroupByUnit)->isChecked());
    command(ActionId::GroupByRack)->trigger();  // again: it stays what it is
    QVERIFY(command(ActionId::GroupByRack)->isChecked());
    command(ActionId::DiagramRails)->trigger();
    QCOMPARE(topology(w).layoutAsked(), DiagramLayout::Rails);
    QVERIFY(!command(ActionId::GroupByUnit)->isEnabled());
    command(ActionId::DiagramTiers)->trigger();
    QVERIFY(command(ActionId::GroupByUnit)->isEnabled());
    command(ActionId::DiagramEndpoints)->trigger();
    QVERIFY(topology(w).options().endpoints && command(ActionId::DiagramEndpoints)->isChecked());
    command(ActionId::LineLabelsNone)->trigger();
    QCOMPARE(topology(w).labels(), EdgeLabels::None);
    command(ActionId::DiagramZoom50)->trigger();
    QCOMPARE(topology(w).camera().scale(), 0.5);
    command(ActionId::ViewFloor)->trigger();
    QVERIFY(!command(ActionId::DiagramTiers)->isEnabled() && !command(ActionId::GroupByUnit)->isEnabled());
  }

  void eachViewKeepsItsDocks() {
    QSettings().clear();
    const auto shown = [](Opened& w) {
      return std::array{w.window.dock(DockSide::Left)->isVisible(), w.window.dock(DockSide::Right)->isVisible(),
                        w.window.dock(DockSide::Bottom)->isVisible()};
    };
    using Shown = std::array<bool, 3>;
    const Shown whole{true, true, true}, narrow{false, true, false};
    {
      Opened w(*appearance_, path_);
      w.window.action(ActionId::ViewTopology)->trigger();
      QCOMPARE(shown(w), whole);  // as the view before it, at first
      w.key(Qt::Key_F9);
      w.key(Qt::Key_F11);
      QCOMPARE(shown(w), narrow);
      w.window.resizeDocks({w.window.dock(DockSide::Right)}, {400}, Qt::Horizontal);
      QTRY_VERIFY(w.window.dock(DockSide::Right)->width() > 380);
      const int wide = w.window.dock(DockSide::Right)->width();
      w.window.action(ActionId::ViewFloor)->trigger();
      QCOMPARE(shown(w), whole);
      QTRY_VERIFY(w.window.dock(DockSide::Right)->width() < wide);
      w.window.action(ActionId::ViewTopology)->trigger();
      QCOMPARE(shown(w), narrow);
      QTRY_COMPARE(w.window.dock(DockSide::Right)->width(), wide);

      // The canvas alone stays alone, and both views come back as they were.
      w.key(Qt::Key_F12);
      w.window.action(ActionId::ViewFloor)->trigger();
      QCOMPARE(shown(w), Shown({false, false, false}));
      w.key(Qt::Key_F12);
      QCOMPARE(shown(w), whole);
      w.window.action(ActionId::ViewTopology)->trigger();
      QCOMPARE(shown(w), narrow);
      w.window.action(ActionId::ViewFloor)->trigger();
      QVERIFY(w.window.close());
    }
    Opened again(*appearance_, path_);
    again.window.restoreLayout();
    QCOMPARE(shown(again), whole);
    again.window.action(ActionId::ViewTopology)->trigger();
    QCOMPARE(shown(again), narrow);
  }

  void selectionGrowsFromPortToFabric() {
    Opened w(*appearance_, path_);
    const Design& design = w.design();
    Id<Device> system;
    design.devices.forEach([&](Id<Device> id, const Device& device) {
      if (!system && device.role == DeviceRole::System) system = id;
    });
    const ObjectRef port = ObjectRef::port(system, 0);
    const Id<Rack> rack = design.devices[system].rack;
    const auto selected = [&] { return w.document().selection(); };
    w.document().select({port});
    w.key(Qt::Key_BracketLeft);
    QCOMPARE(selected(), std::vector{ObjectRef::of(system)});
    w.key(Qt::Key_BracketLeft);
    QCOMPARE(selected(), std::vector{ObjectRef::of(rack)});
    w.key(Qt::Key_BracketLeft);
    const std::vector<ObjectRef> unit = selected();
    QVERIFY(unit.size() > 1 && std::ranges::binary_search(unit, ObjectRef::of(rack)));
    for (const ObjectRef& other : unit)
      QVERIFY(std::ranges::any_of(design.devicesIn({other.id}), [&](Id<Device> id) {
        return design.devices[id].group == design.devices[system].group;
      }));
    w.key(Qt::Key_BracketLeft);
    const std::vector<ObjectRef> whole = selected();
    QVERIFY(whole.size() > unit.size() && std::ranges::includes(whole, unit));
    w.key(Qt::Key_BracketLeft);  // there is nothing around it
    QCOMPARE(selected(), whole);
    // In the Topology too, and back to where it began.
    w.window.action(ActionId::ViewTopology)->trigger();
    for (int i = 0; i < 4; ++i) w.key(Qt::Key_BracketRight);
    QCOMPARE(selected(), std::vector{port});
    QVERIFY(!w.window.action(ActionId::EditShrink)->isEnabled());
    w.key(Qt::Key_BracketLeft);
    w.document().select({ObjectRef::of(rack)});  // by other means: there is no way back
    w.key(Qt::Key_BracketRight);
    QCOMPARE(selected(), std::vector{ObjectRef::of(rack)});
  }

  void equalPartsAreSelectedTogether() {
    Opened w(*appearance_, path_);
    const Design& design = w.design();
    Id<Link> first;
    Id<Module> module;
    design.links.forEach([&](Id<Link> id, const Link&) { first = first ? first : id; });
    design.modules.forEach([&](Id<Module> id, const Module&) { module = module ? module : id; });
    const auto equal = [&](ObjectRef object) {
      w.document().select({object});
      w.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
      return w.document().selection();
    };
    std::size_t links = 0, modules = 0;
    design.links.forEach([&](Id<Link>, const Link& link) {
      links += design.cables[link.cable].type == design.cables[design.links[first].cable].type;
    });
    design.modules.forEach([&](Id<Module>, const Module& m) { modules += m.type == design.modules[module].type; });
    QVERIFY(links > 1 && modules > 1);
    QCOMPARE(equal(ObjectRef::of(first)).size(), links);
    QCOMPARE(equal(ObjectRef::of(module)).size(), modules);
    const Module& m = design.modules[module];
    const auto cages = equal(ObjectRef::cage(m.device, m.cage));
    QCOMPARE(cages.size(), modules);
    QCOMPARE(cages.front().kind, ObjectKind::Cage);
  }

  void undoPansToTheChange() {
    Opened w(*appearance_, path_);
    const Id<Rack> rack = w.lastRack();
    w.click(w.topOf(rack));
    w.key(Qt::Key_Delete);
    const auto visible = [&](const QRectF& rect) { return QRectF(w.floor().rect()).contains(rect.center()); };
    const auto lookAway = [&] {
      Camera away = w.floor().camera();
      away.centreOn(QPointF(-500, -500));
      w.floor().setCamera(away);
    };
    lookAway();
    const double scaleBefore = w.floor().camera().scale();
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(visible(w.floor().viewRect(ObjectRef::of(rack))));
    QTRY_VERIFY(isStill(w.floor()));
    QCOMPARE(w.floor().camera().scale(), scaleBefore);
    const QRectF place = w.floor().viewRect(ObjectRef::of(rack));
    // What is in sight stays where it is; what is gone is where it was.
    w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.floor().viewRect(ObjectRef::of(rack)), place);
    lookAway();
    w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!w.design().racks.contains(rack));
    QTRY_VERIFY(w.floor().camera().visible().left() > -100);
    w.document().undo();
    QTRY_VERIFY(visible(w.floor().viewRect(ObjectRef::of(rack))));
  }

  void aProblemIsFoundOnTheCanvas() {
    Opened w(*appearance_, path_);
    Camera away = w.floor().camera();
    away.centreOn(QPointF(-500, -500));
    w.floor().setCamera(away);
    const ObjectRef rack = ObjectRef::of(w.lastRack());
    w.document().select({rack});
    emit w.window.findChild<ProblemsPanel*>()->findRequested();
    QTRY_VERIFY(QRectF(w.floor().rect()).contains(w.floor().viewRect(rack).center()));
    QTRY_VERIFY(isStill(w.floor()));
    QCOMPARE(w.floor().camera().scale(), away.scale());
    QCOMPARE(w.floor().hoverCard().title, QString::fromStdString(rackName(w.design(), {rack.id})));
    // What is in sight stays where it is; another selection has no card by itself.
    const QRectF place = w.floor().viewRect(rack);
    emit w.window.findChild<ProblemsPanel*>()->findRequested();
    QCOMPARE(w.floor().viewRect(rack), place);
    w.document().select({});
    QVERIFY(w.floor().hoverCard().isEmpty());
  }

  void anotherProjectComesIntoView() {
    Opened w(*appearance_, path_);
    w.window.action(ActionId::ViewTopology)->trigger();
    QTRY_VERIFY(!topology(w).scene().cards.empty() && !topology(w).isBusy());
    w.window.newProject();
    QTRY_VERIFY(topology(w).scene().cards.empty() && !topology(w).isBusy());
  }

 private:
  static TopologyView& topology(Opened& w) { return w.window.topology(); }

  QTemporaryDir folder_;
  QString path_;
  Appearance* appearance_ = nullptr;
};

QTEST_MAIN(ViewsTest)
#include "views_test.moc"
