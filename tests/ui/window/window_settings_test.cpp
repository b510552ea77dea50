// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a user sets and finds again: place and docks of the window, keys, interface scale; and the command palette under
// real keys.

#include "tests/ui/window/opened_window.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"
#include "ui/shell/variant_tabs.h"
#include "ui/topology/topology_view.h"
#include "ui/window/command_palette.h"
#include "ui/window/layers_menu.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/view_memory.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace fabric;
using namespace fabric::ui;

class WindowSettingsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { appearance_ = prepareApplication(home_, ThemeChoice::Dark, this); }

  void init() {
    QSettings().clear();
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath(QStringLiteral("cluster.loom"));
    saveCluster(path_, 4);
  }

  void docksAndKeysAreAsTheyWereLeft() {
    {
      Opened w(*appearance_, path_);
      w.window.restoreLayout();
      QVERIFY(w.window.dock(DockSide::Right)->isVisible());
      w.key(Qt::Key_F10);
      QVERIFY(!w.window.dock(DockSide::Right)->isVisible());
      QVERIFY(w.window.close());
    }
    Opened again(*appearance_, path_);
    again.window.restoreLayout();
    QVERIFY(!again.window.dock(DockSide::Right)->isVisible());
    QVERIFY(again.window.dock(DockSide::Left)->isVisible());
    QVERIFY(!again.window.action(ActionId::ViewInspector)->isChecked());
    again.key(Qt::Key_F10);
    QVERIFY(again.window.dock(DockSide::Right)->isVisible());
  }

  void layersAndPinsAreAsTheyWereLeft() {
    FloorLayers layers;
    Id<Rack> front, rear;
    {
      Opened w(*appearance_, path_);
      w.window.restoreLayout();
      QVERIFY(w.floor().layers() == FloorLayers{});
      layers.grid = false;
      layers.changes = true;
      layers.which.of(FabricKind::Storage) = false;
      layers.which.of(Jacket::Om4) = false;
      w.floor().setLayers(layers);
      w.design().racks.forEach([&](Id<Rack> id, const Rack&) { front = std::exchange(rear, id); });
      w.floor().pinRack(front, Face::Front);
      w.floor().pinRack(rear, Face::Rear);
    }
    Opened again(*appearance_, path_);
    again.window.restoreLayout();
    QVERIFY(again.floor().layers() == layers);
    QVERIFY(again.floor().scene().pinOf(front) == Face::Front);
    QVERIFY(again.floor().scene().pinOf(rear) == Face::Rear);
    again.floor().pinRack(rear, std::nullopt);
    const QString other = folder_->filePath(QStringLiteral("other.loom"));
    QVERIFY(QFile::copy(path_, other));
    QSignalSpy opened(&again.window.session(), &ProjectSession::opened);
    again.window.openFile(other);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(again.floor().scene().pins().empty());  // those of another file
    again.window.openFile(path_);
    QTRY_COMPARE(opened.count(), 2);
    QCOMPARE(again.floor().scene().pins(), (RackPins{{front, Face::Front}}));
  }

  void aProjectIsSeenAsItWasLeft() {
    Camera left;
    {
      Opened w(*appearance_, path_);
      w.floor().setFace(Face::Rear);
      w.floor().setPowerScale(PowerScale::RackLimit);
      Camera camera = w.floor().camera();
      camera.setScaleAt({}, 180);
      camera.centreOn(QPointF(3, 1));
      w.floor().setCamera(camera);
      left = w.floor().camera();
      w.window.action(ActionId::ViewTopology)->trigger();
      QVERIFY(w.window.close());
    }
    Shown again(*appearance_);
    QSignalSpy opened(&again.window.session(), &ProjectSession::opened);
    again.window.openFile(path_);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(again.window.topology().isVisible() && !again.floor().isVisible());
    again.window.action(ActionId::ViewFloor)->trigger();
    QCOMPARE(again.floor().face(), Face::Rear);
    QCOMPARE(again.floor().powerScale(), PowerScale::RackLimit);
    QCOMPARE(again.floor().camera().scale(), left.scale());
    QVERIFY((again.floor().camera().visible().center() - left.visible().center()).manhattanLength() < 0.01);
    // Another project does not change that, and has a view of its own.
    const QString other = folder_->filePath(QStringLiteral("other.loom"));
    saveCluster(other, 4);
    again.window.openFile(other);
    QTRY_COMPARE(again.document().path(), other);
    QCOMPARE(again.floor().powerScale(), PowerScale::Fixed);
    again.window.openFile(path_);
    QTRY_COMPARE(again.document().path(), path_);
    QCOMPARE(again.floor().powerScale(), PowerScale::RackLimit);
    QVERIFY((again.floor().camera().visible().center() - left.visible().center()).manhattanLength() < 0.01);
    QVERIFY(!loadLastView(QSettings(), folder_->filePath(QStringLiteral("gone.loom"))));
  }

  void theTopologyIsSeenAsItWasLeft() {
    CameraPlace left;
    {
      Opened w(*appearance_, path_);
      w.window.action(ActionId::ViewTopology)->trigger();
      QTRY_VERIFY(!topology(w).isBusy());
      w.window.action(ActionId::DiagramRails)->trigger();
      w.window.action(ActionId::LineLabelsWorst)->trigger();
      w.window.action(ActionId::DiagramCut)->trigger();
      QTRY_VERIFY(!topology(w).isBusy());
      w.window.action(ActionId::DiagramZoom150)->trigger();
      left = placeOf(topology(w).camera());
      QVERIFY(w.window.close());
    }
    {
      Opened again(*appearance_, path_);
      const TopologyView& view = topology(again);
      QTRY_VERIFY(view.isVisible() && !view.isBusy());
      QCOMPARE(view.layoutAsked(), DiagramLayout::Rails);
      QCOMPARE(view.labels(), EdgeLabels::Worst);
      QVERIFY(view.options().cut && !view.options().endpoints);
      QVERIFY(again.window.action(ActionId::DiagramRails)->isChecked());
      QCOMPARE(view.camera().scale(), 1.5);
      QVERIFY((view.camera().visible().center() - left.centre).manhattanLength() < 1);
      // Shown whole, it comes back whole, in a window of whatever size.
      again.window.action(ActionId::ViewFitAll)->trigger();
      QVERIFY(again.window.close());
    }
    Opened third(*appearance_, path_);
    QTRY_VERIFY(topology(third).isVisible() && !topology(third).isBusy());
    QVERIFY(!topology(third).outlook().place);
  }

  void whatWasStoredOfATopologyMayBeNonsense() {
    QSettings settings;
    const LastView whole{
        CanvasKind::Topology,
        Face::Rear,
        {50, QPointF(1, 2)},
        {DiagramLayout::Grid, CardGrouping::Rack, EdgeLabels::None, true, true, CameraPlace{0.5, QPointF(-3, 4)}}};
    storeLastView(settings, path_, whole);
    QCOMPARE(loadLastView(settings, path_), std::optional(whole));
    const QString key = QStringLiteral("views");
    QVariantMap all = settings.value(key).toMap();
    QVariantMap stored = all.value(QFileInfo(path_).absoluteFilePath()).toMap();
    stored.insert(QStringLiteral("topology"), QVariantMap{{QStringLiteral("layout"), QStringLiteral("spiral")},
                                                          {QStringLiteral("scale"), -3.0},
                                                          {QStringLiteral("centre"), QPointF(1, 1)}});
    all.insert(QFileInfo(path_).absoluteFilePath(), stored);
    settings.setValue(key, all);
    QCOMPARE(loadLastView(settings, path_)->topology, TopologyOutlook());
  }

  void aProjectThatIsGoneLeavesNoPins() {
    QSettings settings;
    const QString gone = folder_->filePath(QStringLiteral("gone.loom"));
    storePins(settings, gone, {{{3}, Face::Rear}});
    QCOMPARE(loadPins(settings, gone).size(), std::size_t{1});
    storePins(settings, path_, {{{4}, Face::Front}});
    QVERIFY(loadPins(settings, gone).empty());
    QCOMPARE(loadPins(settings, path_), (RackPins{{{4}, Face::Front}}));
  }

  void theLayersMenuStaysOpenWhileThingsAreSwitched() {
    Opened w(*appearance_, path_);
    auto* menu = w.window.findChild<LayersMenu*>();
    QVERIFY(menu);
    menu->popup(QPoint(200, 100));
    const auto entry = [&](const QString& text) {
      const auto actions = menu->actions();
      return *std::ranges::find(actions, text, [](const QAction* action) { return action->text(); });
    };
    const auto click = [&](const QString& text) {
      QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry(text)).center());
    };
    click(QStringLiteral("Multimode fibre"));
    click(QStringLiteral("Management"));
    QVERIFY(menu->isVisible());
    QVERIFY(!w.floor().layers().which.shows(Jacket::Om4));
    QVERIFY(!w.floor().layers().which.shows(FabricKind::Management));
    QVERIFY(!entry(QStringLiteral("Management"))->isChecked());
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
    w.floor().setLayers({});
    QVERIFY(entry(QStringLiteral("Management"))->isChecked());
  }

  void canvasAloneIsNoLayout() {
    {
      Opened w(*appearance_, path_);
      w.key(Qt::Key_F12);
      QVERIFY(!w.window.dock(DockSide::Left)->isVisible());
      QVERIFY(w.window.close());
    }
    Opened again(*appearance_, path_);
    again.window.restoreLayout();
    QVERIFY(again.window.dock(DockSide::Left)->isVisible());
  }

  void scaleStepsAndStopsAtItsEnds() {
    Opened w(*appearance_, path_);
    w.key(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(appearance_->scale(), 1.0);
    const int menuHeight = w.window.menuBar()->height();
    for (int i = 0; i < 10; ++i) w.window.action(ActionId::ViewScaleLarger)->trigger();
    QCOMPARE(appearance_->scale(), maximumScale);
    QVERIFY(!w.window.action(ActionId::ViewScaleLarger)->isEnabled());
    QTRY_COMPARE(w.window.menuBar()->height(), 2 * menuHeight);
    w.window.action(ActionId::ViewScaleSmaller)->trigger();
    QCOMPARE(appearance_->scale(), 1.75);
    QVERIFY(w.window.action(ActionId::ViewScaleLarger)->isEnabled());
    w.window.action(ActionId::ViewScaleNormal)->trigger();
    QTRY_COMPARE(w.window.menuBar()->height(), menuHeight);
  }

  void altNumberShowsTheVariant() {
    Opened w(*appearance_, path_);
    w.window.action(ActionId::VariantFork)->trigger();
    w.key(Qt::Key_Escape);
    w.floor().setFocus();
    QCOMPARE(w.window.variantTabs()->current(), 1);
    w.key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(w.document().variant().letter, 'A');
    w.key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(w.document().variant().letter, 'B');
    w.key(Qt::Key_3, Qt::AltModifier);  // there is no third
    QCOMPARE(w.document().variant().letter, 'B');
  }

  void paletteRunsWhatIsTyped() {
    Opened w(*appearance_, path_);
    Id<Device> leaf;
    w.design().devices.forEach([&](Id<Device> id, const Device& device) {
      if (device.role == DeviceRole::Leaf) leaf = id;
    });
    QVERIFY(leaf);
    inPalette(w, [&](CommandPalette& palette) {
      palette.setText(QStringLiteral("@") + QString::fromStdString(w.design().devices[leaf].name));
      QCOMPARE(palette.shown().front(), QString::fromStdString(w.design().devices[leaf].name));
      press(palette, Qt::Key_Return);
    });
    QCOMPARE(w.document().selection(), std::vector<ObjectRef>{ObjectRef::of(leaf)});

    inPalette(w, [&](CommandPalette& palette) {
      palette.setText(QStringLiteral(">theme light"));
      press(palette, Qt::Key_Return, Qt::ControlModifier);
      QVERIFY(palette.isVisible());  // Ctrl+Return stays
      QCOMPARE(appearance_->choice(), ThemeChoice::Light);
      press(palette, Qt::Key_Escape);
    });
    w.window.action(ActionId::ViewThemeDark)->trigger();
    inPalette(w, [&](CommandPalette& palette) {
      QCOMPARE(palette.shown().front(), QStringLiteral("Light"));  // run last
      palette.setText(QStringLiteral(">sel"));
      const QString first = palette.shown().front();
      press(palette, Qt::Key_Tab);
      QCOMPARE(palette.shown().front(), first);
      press(palette, Qt::Key_Escape);
    });
  }

  void paletteFindsSettings() {
    Opened w(*appearance_, path_);
    w.document().select({ObjectRef::of(w.lastRack())});
    inPalette(w, [&](CommandPalette& palette) {
      palette.setText(QStringLiteral("project settings pue"));
      QCOMPARE(palette.shown().front(), QStringLiteral("PUE"));
      press(palette, Qt::Key_Return);
    });
    w.activate();
    auto* inspector = w.window.findChild<Inspector*>();
    QTRY_VERIFY(inspector->editor(QStringLiteral("pue")) && inspector->editor(QStringLiteral("pue"))->hasFocus());
    QVERIFY(w.document().selection().empty());
  }

  void theKeyboardGoesFromPartsToCanvasToInspector() {
    Opened w(*appearance_, path_);
    QStringList order;
    const QWidget* first = w.window.headline();
    for (const QWidget* next = first->nextInFocusChain(); next != first; next = next->nextInFocusChain()) {
      const auto note = [&](const char* name, const QWidget* part) {
        if ((part == next || part->isAncestorOf(next)) && !order.contains(QLatin1String(name)))
          order << QLatin1String(name);
      };
      note("parts", w.window.dock(DockSide::Left)->widget());
      note("canvas", &w.floor());
      note("inspector", w.window.dock(DockSide::Right)->widget());
      note("tables", w.window.dock(DockSide::Bottom)->widget());
    }
    QCOMPARE(order, (QStringList{QStringLiteral("parts"), QStringLiteral("canvas"), QStringLiteral("inspector"),
                                 QStringLiteral("tables")}));
  }

  void theFocusedRackReadsAsASentence() {
    Opened w(*appearance_, path_);
    QTRY_VERIFY(w.isComputed());
    const Id<Rack> rack = w.lastRack();
    w.document().select({ObjectRef::of(rack)});
    const QString said = QAccessible::queryAccessibleInterface(&w.floor())->text(QAccessible::Description);
    QVERIFY2(said.startsWith(QString::fromStdString(rackName(w.design(), rack)) + QStringLiteral(", ")) &&
                 said.contains(QStringLiteral("kW")) && said.contains(QStringLiteral("problem")),
             qPrintable(said));
  }

  void aScreenReaderFindsWhatIsInView() {
    Opened w(*appearance_, path_);
    QTRY_VERIFY(w.isComputed());
    QAccessibleInterface* floor = QAccessible::queryAccessibleInterface(&w.floor());
    QCOMPARE(floor->role(), QAccessible::List);
    const auto racks = static_cast<int>(w.design().racks.size());
    w.floor().setLevel(ZoomLevel::Racks);
    w.window.action(ActionId::ViewFitAll)->trigger();
    const auto children = [&] {
      QStringList names;
      for (int i = 0; i < floor->childCount(); ++i) names << floor->child(i)->text(QAccessible::Name);
      return names;
    };
    const ObjectRef rack = ObjectRef::of(w.lastRack());
    const QStringList all = children();
    QVERIFY(all.size() >= racks);  // and what stands in them, where the level draws it
    const QString said = w.floor().sentence(rack);
    const auto at = static_cast<int>(all.indexOf(said));
    QVERIFY(at >= 0 && !said.isEmpty());
    QAccessibleInterface* child = floor->child(at);
    QCOMPARE(child->role(), QAccessible::ListItem);
    QVERIFY(child->parent() == floor && floor->indexOfChild(child) == at && !child->state().selected);
    QVERIFY(child->rect().contains(w.floor().mapToGlobal(w.floor().viewRect(rack).center().toPoint())));
    w.document().select({rack});
    QVERIFY(child->state().selected);
    // What leaves the view leaves the list.
    Camera away = w.floor().camera();
    away.centreOn(QPointF(-500, -500));
    w.floor().setCamera(away);
    QCOMPARE(floor->childCount(), 0);
    QCOMPARE(floor->child(0), nullptr);
  }

  void paletteDoesNotRunWhatCannotBeRun() {
    Opened w(*appearance_, path_);
    const std::size_t steps = w.steps();
    inPalette(w, [&](CommandPalette& palette) {
      palette.setText(QStringLiteral(">undo"));
      QCOMPARE(palette.shown().front(), QStringLiteral("Undo"));
      press(palette, Qt::Key_Return);
      QVERIFY(palette.isVisible());
      press(palette, Qt::Key_Escape);
    });
    QCOMPARE(w.steps(), steps);
  }

  void keysAreThoseOfTheTableAndNoOthers() {
    Opened w(*appearance_, path_);
    w.key(Qt::Key_R);
    QCOMPARE(w.floor().tool(), FloorView::ToolKind::Measure);
    w.key(Qt::Key_V);
    QCOMPARE(w.floor().tool(), FloorView::ToolKind::Select);
    Actions& actions = *w.window.findChild<Actions*>();
    for (const ActionId id : {ActionId::ToolMeasure, ActionId::EditDelete, ActionId::EditGrow, ActionId::VariantShow2,
                              ActionId::LayerLocator, ActionId::ViewCloser})
      actions.setShortcuts(id, {});
    const Id<Rack> rack = w.lastRack();
    w.click(w.topOf(rack));
    const Camera camera = w.floor().camera();
    w.key(Qt::Key_R);
    w.key(Qt::Key_Delete);
    w.key(Qt::Key_BracketLeft);
    w.key(Qt::Key_M, Qt::ControlModifier);
    w.key(Qt::Key_Plus);
    QCOMPARE(w.floor().tool(), FloorView::ToolKind::Select);
    QVERIFY(w.design().racks.contains(rack));
    QCOMPARE(w.document().selection(), std::vector<ObjectRef>{ObjectRef::of(rack)});
    QVERIFY(w.floor().layers().locator);
    QVERIFY(w.floor().camera() == camera);
    w.window.action(ActionId::VariantFork)->trigger();
    w.key(Qt::Key_Escape);
    w.window.action(ActionId::VariantShow1)->trigger();
    w.floor().setFocus();
    w.key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(w.document().variant().letter, 'A');
    actions.setShortcuts(ActionId::VariantShow2, {QKeySequence(QStringLiteral("Ctrl+J"))});
    w.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(w.document().variant().letter, 'B');
    QVERIFY(!w.window.action(ActionId::VariantShow3)->isEnabled());

    // What is written where a command is found follows.
    actions.setShortcuts(ActionId::WindowCommands, {QKeySequence(QStringLiteral("F4"))});
    const int narrow = w.window.commandField()->minimumSizeHint().width();
    actions.setShortcuts(ActionId::WindowCommands, {QKeySequence(QStringLiteral("Ctrl+Alt+Shift+F4"))});
    QVERIFY(w.window.commandField()->minimumSizeHint().width() > narrow);
  }

  void whatTheFloorShowsIsACommand() {
    Opened w(*appearance_, path_);
    QTRY_VERIFY(w.isComputed());
    w.key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!w.floor().layers().locator);
    QVERIFY(!w.window.action(ActionId::LayerLocator)->isChecked());
    w.window.action(ActionId::LayerManagement)->trigger();
    QVERIFY(!w.floor().layers().which.shows(FabricKind::Management));
    w.window.action(ActionId::LayerOm4)->trigger();
    QVERIFY(!w.floor().layers().which.shows(Jacket::Om4));
    w.window.action(ActionId::ColourPower)->trigger();
    QCOMPARE(w.floor().colorMode(), ColorMode::Power);
    QVERIFY(!w.window.action(ActionId::ColourClass)->isChecked());
    QVERIFY(w.window.action(ActionId::ColourScaleFixed)->isChecked());
    w.window.action(ActionId::ColourScaleLimit)->trigger();
    QCOMPARE(w.floor().powerScale(), PowerScale::RackLimit);
    QVERIFY(!w.window.action(ActionId::ColourScaleFixed)->isChecked());
    QVERIFY(w.window.action(ActionId::ColourPower)->isChecked());
    w.window.action(ActionId::ViewSnap)->trigger();
    QVERIFY(!w.floor().isSnapping());
    w.window.action(ActionId::LevelPorts)->trigger();
    QTRY_COMPARE(w.floor().level(), ZoomLevel::Ports);
    QVERIFY(!w.window.action(ActionId::PinRear)->isEnabled());
    const Id<Rack> rack = w.lastRack();
    w.document().select({ObjectRef::of(rack)});
    w.window.action(ActionId::PinRear)->trigger();
    QVERIFY(w.floor().scene().pinOf(rack) == Face::Rear);
    QVERIFY(w.window.action(ActionId::PinRear)->isChecked() && !w.window.action(ActionId::PinNone)->isChecked());
    w.window.action(ActionId::HeadlinePerGpu)->trigger();
    QVERIFY(w.figure("capex").label.contains(QStringLiteral("per GPU")));
    w.window.action(ActionId::HeadlineReset)->trigger();
    QVERIFY(!w.window.action(ActionId::HeadlinePerGpu)->isChecked());
    w.window.action(ActionId::VariantLock)->trigger();
    QVERIFY(w.document().variant().locked);
    // Elsewhere they say why they cannot be used.
    Actions& actions = *w.window.findChild<Actions*>();
    w.window.action(ActionId::ViewTopology)->trigger();
    QVERIFY(!w.window.action(ActionId::LayerGrid)->isEnabled());
    QCOMPARE(actions.disabledReason(ActionId::ViewTurn), QStringLiteral("in the Floor view only"));
  }

  void changedKeyTakesOverFromAnother() {
    Opened w(*appearance_, path_);
    Actions actions(&w.window);
    ShortcutsDialog dialog(actions);
    dialog.show();
    dialog.select(ActionId::FileSaveAs);
    auto* keys = dialog.findChild<QKeySequenceEdit*>();
    keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+S")));
    const auto* said = dialog.findChild<QLabel*>(QStringLiteral("conflict"));
    QVERIFY(said && said->text().contains(QStringLiteral("Save")));
    button(dialog, "Take over")->click();
    QCOMPARE(actions[ActionId::FileSaveAs]->shortcut(), QKeySequence(QStringLiteral("Ctrl+S")));
    QVERIFY(actions.shortcuts(ActionId::FileSave).isEmpty());
    QVERIFY(said->text().isEmpty());
    button(dialog, "All to default")->click();
    for (const ActionRow& row : actionRows()) QCOMPARE(actions.shortcuts(row.id), Actions::defaultShortcuts(row.id));
  }

 private:
  static TopologyView& topology(Opened& w) { return w.window.topology(); }

  /// Opens the palette by its key and runs `inside` once it is on show; it must be closed again by then.
  template <class Inside>
  static void inPalette(Opened& w, Inside inside) {
    bool ran = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, &watch, [&] {
      auto* palette = qobject_cast<CommandPalette*>(QApplication::activePopupWidget());
      if (!palette || ran) return;
      ran = true;
      inside(*palette);
      palette->close();
    });
    watch.start(1);
    w.window.action(ActionId::WindowCommands)->trigger();
    QVERIFY(ran);
  }
  static void press(CommandPalette& palette, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(palette.findChild<QLineEdit*>(), key, modifiers);
  }
  static QPushButton* button(const QWidget& dialog, const char* text) {
    for (QPushButton* b : dialog.findChildren<QPushButton*>())
      if (b->text() == QLatin1String(text)) return b;
    qFatal("no button %s", text);
  }

  QTemporaryDir home_;
  Appearance* appearance_ = nullptr;
  std::unique_ptr<QTemporaryDir> folder_;
  QString path_;
};

QTEST_MAIN(WindowSettingsTest)
#include "window_settings_test.moc"
