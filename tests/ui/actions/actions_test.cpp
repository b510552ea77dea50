// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of commands: names and keys that never meet, menus made from it, keys that can be changed and are kept.

#include "ui/actions/actions.h"
#include "ui/style/appearance.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <set>
#include <string>

using namespace fabric::ui;

class ActionsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    appearance_ = new Appearance(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark, this);
    QVERIFY(folder_.isValid());
  }

  void everyRowHasItsOwnNameAndText() {
    std::set<std::string> names;
    std::set<ActionId> ids;
    for (const ActionRow& row : actionRows()) {
      QVERIFY2(names.insert(row.name).second, row.name);
      QVERIFY2(ids.insert(row.id).second, row.name);
      QVERIFY2(QLatin1String(row.name).contains(QLatin1Char('.')), row.name);
      QVERIFY2(!actionText(row).isEmpty(), row.name);
    }
  }

  void noTwoDefaultKeysMeet() {
    QWidget window;
    const Actions actions(&window);
    for (const ActionRow& row : actionRows())
      for (const QKeySequence& key : Actions::defaultShortcuts(row.id)) {
        QVERIFY2(!key.isEmpty(), row.name);
        QVERIFY2(actions.holders(key, row.id).empty(), row.name);
      }
  }

  void submenusHoldTheirRows() {
    QWidget window;
    const Actions actions(&window);
    QMenuBar bar;
    actions.fillMenus(bar, nullptr);
    const auto themes = bar.findChildren<QMenu*>();
    const auto theme = std::ranges::find_if(
        themes, [](const QMenu* menu) { return menu->title().remove(QLatin1Char('&')) == QLatin1String("Theme"); });
    QVERIFY(theme != themes.end());
    QVERIFY((*theme)->actions().contains(actions[ActionId::ViewThemeDark]));
    QVERIFY((*theme)->actions().contains(actions[ActionId::ViewContrast]));
    for (const ActionRow& row : actionRows())
      if (row.id == ActionId::ViewThemeDark) QCOMPARE(menuPath(row), QStringLiteral("View › Theme"));
  }

  void keysOfAnotherActionAreFound() {
    QWidget window;
    Actions actions(&window);
    using Found = std::vector<ActionId>;
    QCOMPARE(actions.holders(QKeySequence(QStringLiteral("Ctrl+S")), ActionId::FileOpen), Found{ActionId::FileSave});
    QCOMPARE(actions.holders(QKeySequence(QStringLiteral("Ctrl+S")), ActionId::FileSave), Found{});
    // The beginning of a longer sequence hides it, both ways round.
    actions.setShortcuts(ActionId::FileOpen, {QKeySequence(QStringLiteral("Ctrl+J, O"))});
    QCOMPARE(actions.holders(QKeySequence(QStringLiteral("Ctrl+J")), ActionId::FileNew), Found{ActionId::FileOpen});
    actions.setShortcuts(ActionId::FileOpen, {QKeySequence(QStringLiteral("Ctrl+J"))});
    QCOMPARE(actions.holders(QKeySequence(QStringLiteral("Ctrl+J, O")), ActionId::FileNew), Found{ActionId::FileOpen});
    QCOMPARE(actions.holders(QKeySequence(), ActionId::FileNew), Found{});
  }

  void changedKeysAreKept() {
    const QString path = folder_.filePath(QStringLiteral("keys.ini"));
    const QList<QKeySequence> keys{QKeySequence(QStringLiteral("Ctrl+Alt+S")), QKeySequence(QStringLiteral("F4"))};
    {
      QWidget window;
      Actions actions(&window);
      actions.setShortcuts(ActionId::FileSave, keys);
      actions.setShortcuts(ActionId::FileOpen, {});
      QVERIFY(actions[ActionId::FileSave]->toolTip().contains(QStringLiteral("Ctrl+Alt+S")));
      QSettings settings(path, QSettings::IniFormat);
      actions.store(settings);
      QCOMPARE(settings.allKeys().size(), 2);
    }
    QWidget window;
    Actions actions(&window);
    QSettings settings(path, QSettings::IniFormat);
    actions.load(settings);
    QCOMPARE(actions.shortcuts(ActionId::FileSave), keys);
    QVERIFY(actions.shortcuts(ActionId::FileOpen).isEmpty());
    QCOMPARE(actions.shortcuts(ActionId::FileNew), Actions::defaultShortcuts(ActionId::FileNew));

    // Back to the table: nothing is left in the settings.
    for (const ActionRow& row : actionRows()) actions.setShortcuts(row.id, Actions::defaultShortcuts(row.id));
    actions.store(settings);
    QVERIFY(settings.allKeys().isEmpty());
  }

  void unreadableKeysArePassedOver() {
    QSettings settings(folder_.filePath(QStringLiteral("bad.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("shortcuts/file.save"), QStringLiteral("no such key"));
    QWidget window;
    Actions actions(&window);
    actions.load(settings);
    QCOMPARE(actions.shortcuts(ActionId::FileSave), Actions::defaultShortcuts(ActionId::FileSave));
  }

  void disabledActionsSayWhy() {
    QWidget window;
    Actions actions(&window);
    actions.setEnabled(ActionId::EditUndo, false, QStringLiteral("nothing to undo"));
    QVERIFY(!actions[ActionId::EditUndo]->isEnabled());
    QCOMPARE(actions.disabledReason(ActionId::EditUndo), QStringLiteral("nothing to undo"));
    actions.setEnabled(ActionId::EditUndo, true, QStringLiteral("nothing to undo"));
    QVERIFY(actions.disabledReason(ActionId::EditUndo).isEmpty());
  }

 private:
  Appearance* appearance_ = nullptr;
  QTemporaryDir folder_;
};

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
