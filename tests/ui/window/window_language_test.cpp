// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window in every language: another one is chosen while a project is open, and no menu has two entries of one
// letter.

#include "tests/ui/window/opened_window.h"
#include "ui/language/language.h"
#include "ui/topology/topology_view.h"
#include "ui/window/window_holder.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>

#include <map>

using namespace fabric;
using namespace fabric::ui;

namespace {

/// The letters of a menu's entries, or of a menu bar's menus.
void checkMnemonics(const QList<QAction*>& actions, const QString& where, QStringList& troubles) {
  std::map<QString, QString> taken;
  for (const QAction* action : actions) {
    if (action->menu()) checkMnemonics(action->menu()->actions(), where + u'/' + action->text(), troubles);
    const QString text = action->text();
    const auto at = QString(text).replace(QLatin1String("&&"), QLatin1String("__")).indexOf(u'&');
    if (at < 0 || at + 1 >= text.size()) continue;
    const QString letter = text.mid(at + 1, 1).toUpper();
    const auto [before, isNew] = taken.emplace(letter, text);
    if (!isNew) troubles << QStringLiteral("%1: %2 and %3").arg(where, before->second, text);
  }
}

}  // namespace

class WindowLanguageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    appearance_ = prepareApplication(home_, ThemeChoice::Dark, this);
    path_ = home_.filePath(QStringLiteral("c.loom"));
    saveCluster(path_, 8);
  }

  void cleanup() {
    installLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }

  void noMenuHasALetterTwice_data() {
    QTest::addColumn<QString>("code");
    for (const LanguageName& language : languageNames()) QTest::newRow(qPrintable(language.code)) << language.code;
  }
  void noMenuHasALetterTwice() {
    QFETCH(QString, code);
    installLanguage(*QCoreApplication::instance(), code);
    const MainWindow window(*appearance_, catalog());
    QStringList troubles;
    checkMnemonics(window.menuBar()->actions(), code, troubles);
    QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
  }

  void languageChangesWithTheProjectOpen() {
    QSettings().clear();
    WindowHolder holder(*appearance_, catalog());
    holder.window().resize(1600, 1000);
    holder.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&holder.window()));
    QSignalSpy opened(&holder.window().session(), &ProjectSession::opened);
    holder.window().openFile(path_);
    QTRY_COMPARE(opened.count(), 1);
    Document& document = holder.window().document();
    ObjectRef rack;
    document.design().racks.forEach([&](Id<Rack> id, const Rack&) { rack = ObjectRef::of(id); });
    DesignEdit edit = document.edit();
    QVERIFY(edit.renameRack({rack.id}, "Renamed").has_value());
    document.commit(std::move(edit), QStringLiteral("Rename"));
    document.select({rack});
    holder.window().dock(DockSide::Bottom)->hide();
    Camera camera = holder.window().floor().camera();
    camera.setScaleAt({}, 55);
    holder.window().floor().setCamera(camera);
    const Design design = document.design();
    const QPointF middle = holder.window().floor().camera().visible().center();

    holder.window().action(ActionId::ViewLanguageGerman)->trigger();
    QTRY_COMPARE(fileMenu(holder), QStringLiteral("&Datei"));
    QCOMPARE(WindowHolder::language(), QStringLiteral("de"));
    QCOMPARE(&holder.window().document(), &document);
    QVERIFY(document.design() == design);
    QVERIFY(document.isModified());
    QCOMPARE(document.selection(), std::vector<ObjectRef>{rack});
    QVERIFY(holder.window().isVisible());
    QVERIFY(holder.window().action(ActionId::ViewLanguageGerman)->isChecked());
    QVERIFY(!holder.window().action(ActionId::ViewLanguageEnglish)->isChecked());
    QVERIFY(!holder.window().dock(DockSide::Bottom)->isVisible());
    QCOMPARE(holder.window().floor().camera().scale(), 55.0);
    const QPointF moved = holder.window().floor().camera().visible().center() - middle;
    QVERIFY(moved.manhattanLength() < 0.1);
    QTRY_VERIFY(!holder.window().runner().isBusy());
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    const auto figures = holder.window().headline()->model().figures;
    const auto power = std::ranges::find(figures, QStringLiteral("network-power"), &HeadlineFigure::id);
    QVERIFY(power != figures.end());
    QVERIFY2(power->value.contains(u','), qPrintable(power->value));

    // The window that is there works: undo, the other view, and back to English.
    holder.window().action(ActionId::EditUndo)->trigger();
    QVERIFY(!document.isModified());
    holder.window().action(ActionId::ViewTopology)->trigger();
    holder.window().action(ActionId::ViewLanguageEnglish)->trigger();
    QTRY_COMPARE(fileMenu(holder), QStringLiteral("&File"));
    QVERIFY(holder.window().topology().isVisible());
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral("."));
    QCOMPARE(holder.window().session().state(), SaveState::Saved);
    QVERIFY(holder.window().close());
  }

 private:
  static QString fileMenu(const WindowHolder& holder) {
    return holder.window().menuBar()->actions().constFirst()->text();
  }

  QTemporaryDir home_;
  Appearance* appearance_ = nullptr;
  QString path_;
};

QTEST_MAIN(WindowLanguageTest)
#include "window_language_test.moc"
