// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a user sets and finds again: place and docks of the window, keys, interface scale; and the command palette under
// real keys.

#include "tests/ui/window/opened_window.h"
#include "ui/shell/table_setup.h"
#include "ui/shell/variant_tabs.h"
#include "ui/window/command_palette.h"
#include "ui/window/shortcuts_dialog.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace fabric;
using namespace fabric::ui;

class WindowSettingsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    appearance_ = prepareApplication(home_, ThemeChoice::Dark, this);
  }

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
