// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What takes long is shown with its progress and can be cancelled, with real clicks: opening, exporting, computing.
// What was cancelled has left nothing behind.

#include "tests/ui/window/dialog_answer.h"
#include "tests/ui/window/opened_window.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_tabs.h"
#include "ui/shell/status_strip.h"
#include "ui/window/loading_card.h"
#include "ui/window/task_cells.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPushButton>

#include <semaphore>

using namespace fabric;
using namespace fabric::ui;
using namespace std::chrono_literals;

namespace {

/// Everything is spoken of at once.
constexpr TaskCells::Delays atOnceDelays{0ms, 0ms, 0ms};

}  // namespace

class LongTasksTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { appearance_ = prepareApplication(home_, ThemeChoice::Light, this); }

  void init() {
    QSettings().clear();
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath(QStringLiteral("c.loom"));
    saveCluster(path_, 8);
  }

  void openingIsShownAndCancelled() {
    Opened w(*appearance_, path_);
    const QString other = folder_->filePath(QStringLiteral("other.loom"));
    saveCluster(other, 4);
    const Document* before = &w.document();
    LoadingCard& card = w.window.loadingCard();
    card.setDelay(0ms);
    QVERIFY(!card.isVisible());
    w.window.openFile(other);
    QVERIFY(card.isVisible());
    QVERIFY(card.findChild<QLabel*>()->text().contains(QStringLiteral("other.loom")));
    const QPoint middle = card.geometry().center() - w.window.centralWidget()->rect().center();
    QVERIFY(middle.manhattanLength() <= 2);
    QTest::mouseClick(w.window.windowHandle(), Qt::LeftButton, {},
                      card.cancelButton()->mapTo(&w.window, card.cancelButton()->rect().center()));
    QVERIFY(!card.isVisible());
    QCOMPARE(w.window.session().readingTask(), 0);

    w.window.openFile(other);  // its answer comes behind that of the cancelled one
    QSignalSpy replaced(&w.window.session(), &ProjectSession::documentReplaced);
    QCOMPARE(&w.document(), before);
    QTRY_COMPARE(w.document().path(), other);
    QCOMPARE(replaced.count(), 1);
    QVERIFY(!card.isVisible());
    QCOMPARE(w.window.messages()->count(), 0);
  }

  void editsWhileOpeningAreAskedAbout() {
    Opened w(*appearance_, path_);
    const QString other = folder_->filePath(QStringLiteral("other.loom"));
    saveCluster(other, 4);
    w.window.openFile(other);
    w.click(w.topOf(w.lastRack()));
    w.window.action(ActionId::EditDelete)->trigger();
    QTRY_VERIFY(w.window.messages()->isShown(QStringLiteral("ready")));
    QCOMPARE(w.document().path(), path_);
    QVERIFY(w.document().isModified());
    w.document().undo();
    QPushButton* show = nullptr;
    for (QPushButton* button : w.window.messages()->findChildren<QPushButton*>())
      if (button->text() == QLatin1String("Show it")) show = button;
    QVERIFY(show);
    show->click();
    QTRY_COMPARE(w.document().path(), other);
    QVERIFY(!w.window.messages()->isShown(QStringLiteral("ready")));
  }

  void statusBarTellsOfTasksAndCancelsThem() {
    Opened w(*appearance_, path_);
    QTRY_VERIFY(w.isComputed());  // what stands beside the cell keeps its width
    w.window.taskCells().setDelays(atOnceDelays);
    StatusStrip& strip = *w.window.statusStrip();
    const QString cell = QStringLiteral("tasks");
    QCOMPARE(strip.cellText(cell), QString());
    Tasks& tasks = w.window.session().tasks();
    const auto first = std::make_shared<Progress>(), second = std::make_shared<Progress>();
    tasks.add(QStringLiteral("Writing a.csv"), first);
    QCOMPARE(strip.cellText(cell), QStringLiteral("Writing a.csv"));
    const int other = tasks.add(QStringLiteral("Writing b.csv"), second);
    QCOMPARE(strip.cellText(cell), QStringLiteral("2 tasks"));
    second->reach(0.5);
    QMenu menu;
    w.window.taskCells().fillMenu(menu);
    QCOMPARE(menu.actions().size(), 2);
    QCOMPARE(menu.actions().at(1)->text(), QStringLiteral("Cancel: Writing b.csv, 50 %"));
    menu.actions().at(1)->trigger();
    QVERIFY(second->isStopped() && !first->isStopped());
    tasks.remove(other);  // gone already
    QCOMPARE(strip.cellText(cell), QStringLiteral("Writing a.csv"));
    QRect box = strip.cellRect(cell);
    w.click(strip.mapTo(&w.window, QPoint(box.left() + 5, box.center().y())));  // not its cross
    QVERIFY(!first->isStopped());
    box = strip.cellRect(cell);
    w.click(strip.mapTo(&w.window, QPoint(box.right() - 4, box.center().y())));
    QVERIFY(first->isStopped());
    QCOMPARE(strip.cellText(cell), QString());
  }

  void exportIsWrittenInTheBackground() {
    Opened w(*appearance_, path_);
    const QString bom = folder_->filePath(QStringLiteral("bom.csv"));
    const DialogAnswer answer([&](QWidget& dialog) { choosePath(dialog, bom); });
    w.window.action(ActionId::FileExportBom)->trigger();
    QCOMPARE(w.window.session().tasks().rows().size(), std::size_t{1});
    w.click(w.topOf(w.lastRack()));
    w.window.action(ActionId::EditDelete)->trigger();  // the design goes on meanwhile
    QTRY_VERIFY(w.window.messages()->isShown(QStringLiteral("export")));
    QFile file(bom);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("MQM9700"));
    const auto bars = w.window.messages()->findChildren<MessageBar*>();
    QCOMPARE(bars.size(), 1);
    QVERIFY(bars.front()->text().contains(QStringLiteral("as it was when the export began")));
  }

  void cancelledExportsLeaveNoFile_data() {
    QTest::addColumn<ActionId>("what");
    QTest::addColumn<QString>("name");
    QTest::newRow("BOM") << ActionId::FileExportBom << QStringLiteral("x.json");
    QTest::newRow("cables") << ActionId::FileExportCables << QStringLiteral("x.csv");
    QTest::newRow("drawing") << ActionId::FileExportDrawing << QStringLiteral("x.png");
  }
  void cancelledExportsLeaveNoFile() {
    QFETCH(ActionId, what);
    QFETCH(QString, name);
    const QString old = folder_->filePath(QStringLiteral("old-") + name), fresh = folder_->filePath(name);
    QFile there(old);
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("old");
    there.close();
    Opened w(*appearance_, path_);
    Tasks& tasks = w.window.session().tasks();
    std::binary_semaphore goOn{0};
    // Keeps the thread of tasks until all are cancelled.
    tasks.start(
        QStringLiteral("Before"), this,
        [&](Progress&) {
          goOn.acquire();
          return 0;
        },
        [](int) {});
    const auto choose = [&](QWidget& dialog) { choosePath(dialog, fresh); };
    const DialogAnswer answer(choose);
    w.window.action(what)->trigger();
    QCOMPARE(tasks.rows().size(), std::size_t{2});
    QVERIFY(tasks.cancel(tasks.rows().back().id));
    goOn.release();
    QTRY_VERIFY(tasks.rows().empty());
    QVERIFY(!QFile::exists(fresh));
    QCOMPARE(w.window.messages()->count(), 0);

    // Not cancelled, the same comes about.
    const DialogAnswer again(choose);
    w.window.action(what)->trigger();
    QTRY_VERIFY(QFile::exists(fresh));
    QTRY_VERIFY(w.window.messages()->isShown(QStringLiteral("export")));
    const QStringList files = QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& file : files) QVERIFY2(!file.contains(QStringLiteral(".new-")), qPrintable(file));
  }

  void computingIsShownAndGivenUp() {
    Opened w(*appearance_, path_);
    QTRY_VERIFY(w.isComputed());
    StatusStrip& strip = *w.window.statusStrip();
    const QString cell = QStringLiteral("recompute");
    QVERIFY(strip.cellText(cell).contains(QStringLiteral("recomputed in")));
    w.window.taskCells().setDelays(atOnceDelays);
    w.click(w.topOf(w.lastRack()));
    w.window.action(ActionId::EditDelete)->trigger();
    // What is being worked out, and how far that is.
    QVERIFY2(strip.cellText(cell).endsWith(QStringLiteral(" %")), qPrintable(strip.cellText(cell)));
    emit strip.cancelRequested(cell);  // a click would let the answer in before it
    QVERIFY(w.window.runner().isCancelled());
    QVERIFY(strip.cellText(cell).startsWith(QStringLiteral("Figures of an earlier design")));
    QVERIFY(w.figure("links").stale);
    // Tables and Inspector are marked too, once that has lasted.
    const auto* tables = w.window.findChild<PanelTabs*>();
    QTRY_VERIFY(tables->bar()->isStale(0) && tables->bar()->isStale(1) && tables->bar()->isStale(2));
    QVERIFY(!tables->bar()->isStale(3));
    QVERIFY(w.window.dockTitle(DockSide::Right)->isStale());
    w.key(Qt::Key_F7);
    QTRY_VERIFY(w.isComputed());
    QVERIFY(!w.figure("links").stale);
    QVERIFY(!tables->bar()->isStale(0) && !w.window.dockTitle(DockSide::Right)->isStale());
    QCOMPARE(w.window.runner().latest()->report.counts.racks, static_cast<std::int64_t>(w.design().racks.size()));
    QTRY_VERIFY(strip.cellText(cell).contains(QStringLiteral("recomputed in")));
  }

 private:
  QTemporaryDir home_;
  Appearance* appearance_ = nullptr;
  std::unique_ptr<QTemporaryDir> folder_;
  QString path_;
};

QTEST_MAIN(LongTasksTest)
#include "long_tasks_test.moc"
