// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole main window under real mouse and key events, with a generated project in a file: looking, moving, deleting,
// dropping, undo, saving, a second window, a damaged file, themes, recent files, variants, closing.

#include "tests/core/project/own_table.h"
#include "tests/ui/window/opened_window.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/parts/parts_model.h"
#include "ui/panels/parts/parts_view.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/pointer_note.h"
#include "ui/shell/variant_tabs.h"
#include "ui/window/start_card.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace fabric;
using namespace fabric::ui;
using fabric::testing::nicTable;

namespace {

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPushButton* buttonOf(const QWidget& parent, const char* text) {
  for (QPushButton* button : parent.findChildren<QPushButton*>())
    if (button->text() == QLatin1String(text)) return button;
  qFatal("no button %s", text);
}

QStringList recentFiles(MainWindow& window) {
  QStringList texts;
  for (const QMenu* menu : window.findChildren<QMenu*>())
    if (menu->title().contains(QLatin1String("recent")))
      for (const QAction* entry : menu->actions()) texts << entry->toolTip();
  return texts;
}

}  // namespace

class MainWindowTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { appearance_ = prepareApplication(home_, ThemeChoice::Dark, this); }

  void init() {
    QSettings().clear();
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
    path_ = folder_->filePath(QStringLiteral("cluster.loom"));
    saveCluster(path_, 8);
  }

  void headlineShowsTheFigures() {
    Opened w(*appearance_, path_);
    QTRY_VERIFY(w.isComputed());
    QCOMPARE(w.figure("gpus").value, QStringLiteral("64"));
    QCOMPARE(w.figure("links").value, QString::number(w.design().links.size()));
    QVERIFY(!w.figure("gpus").stale);
    QVERIFY(w.window.headline()->model().problems.known);
    QVERIFY(w.figure("bisection").value != QStringLiteral("–"));
    QCOMPARE(w.title(), QStringLiteral("cluster.loom"));
    QVERIFY(!w.window.isWindowModified());
    QCOMPARE(w.window.windowTitle(), QStringLiteral("cluster.loom[*] – Lightloom"));
  }

  void clickedRackIsInTheInspector() {
    Opened w(*appearance_, path_);
    const Id<Rack> rack = w.lastRack();
    auto* inspector = w.window.findChild<Inspector*>();
    QVERIFY(inspector);
    w.click(w.topOf(rack));
    QCOMPARE(w.document().selection(), std::vector<ObjectRef>{ObjectRef::of(rack)});
    QTRY_COMPARE(inspector->content().name, QString::fromStdString(rackName(w.design(), rack)));
    QCOMPARE(inspector->content().type, QStringLiteral("rack"));
    w.key(Qt::Key_Escape);
    QVERIFY(w.document().selection().empty());
  }

  void draggedRackIsOneStepAndFiguresFollow() {
    Opened w(*appearance_, path_);
    QTRY_VERIFY(w.isComputed());
    const Id<Rack> rack = w.lastRack();
    const Length from = w.design().racks[rack].x;
    const std::int64_t length = w.window.runner().latest()->report.totalLengthMm;
    const std::size_t steps = w.document().history().steps().size();
    const QPoint at = w.topOf(rack);
    w.drag(at, at + QPoint(static_cast<int>(2.4 * scale), 0));
    QCOMPARE(w.document().history().steps().size(), steps + 1);
    const Length to = w.design().racks[rack].x;
    QVERIFY(to > from + Length::metres(2));
    QTRY_COMPARE(w.title(), QStringLiteral("cluster.loom •"));
    QVERIFY(w.window.isWindowModified());
    QTRY_VERIFY(w.isComputed());
    QVERIFY(w.window.runner().latest()->report.totalLengthMm > length);
    const QString moved = w.figure("capex").value;

    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.design().racks[rack].x, from);
    QCOMPARE(w.title(), QStringLiteral("cluster.loom"));
    QTRY_VERIFY(w.isComputed());
    QCOMPARE(w.window.runner().latest()->report.totalLengthMm, length);

    w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.design().racks[rack].x, to);
    QTRY_VERIFY(w.isComputed());
    QCOMPARE(w.figure("capex").value, moved);
  }

  void deleteRemovesAndUndoBringsBack() {
    Opened w(*appearance_, path_);
    const Design before = w.design();
    const Id<Rack> rack = w.lastRack();
    w.click(w.topOf(rack));
    w.key(Qt::Key_Delete);
    QCOMPARE(w.design().racks.size(), before.racks.size() - 1);
    QVERIFY(w.design().links.size() < before.links.size());
    QVERIFY(w.document().selection().empty());
    QTRY_VERIFY(w.isComputed());
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w.design() == before);
    QCOMPARE(w.document().selection(), std::vector<ObjectRef>{ObjectRef::of(rack)});
    QTRY_VERIFY(w.isComputed());
    QCOMPARE(w.figure("gpus").value, QStringLiteral("64"));
  }

  void partFromThePaletteComesToStandOnTheFloor() {
    Opened w(*appearance_, path_);
    auto* parts = w.window.findChild<PartsView*>();
    QVERIFY(parts);
    auto* model = qobject_cast<PartsModel*>(parts->model());
    QVERIFY(model);
    const std::unique_ptr<QMimeData> part(model->mimeData({model->indexOf(QStringLiteral("rk-dgx-h100-su"))}));
    QVERIFY(part);
    const std::size_t racks = w.design().racks.size();
    const QRectF last = w.floor().viewRect(ObjectRef::of(w.lastRack()));
    const QPointF at = last.center() + QPointF(3 * scale, 0);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, part.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w.floor(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, part.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w.floor(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(w.design().racks.size(), racks + 1);
    QCOMPARE(w.document().selection().size(), std::size_t{1});
    QTRY_VERIFY(w.isComputed());
    QCOMPARE(w.window.runner().latest()->report.counts.racks, static_cast<std::int64_t>(racks + 1));
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.design().racks.size(), racks);
  }

  void savedFileHoldsWhatIsShown() {
    Opened w(*appearance_, path_);
    w.click(w.topOf(w.lastRack()));
    w.key(Qt::Key_Delete);
    QVERIFY(w.document().isModified());
    w.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(w.window.session().state(), SaveState::Saved);
    QCOMPARE(w.title(), QStringLiteral("cluster.loom"));
    QVERIFY(verifyProject(path_.toStdString()).has_value());
    const OpenedProject there = must(openProject(path_.toStdString()));
    QVERIFY(there.project.variants.front().design == w.design());
    QCOMPARE(w.window.messages()->count(), 0);
  }

  void savingTwiceAtOnceIsNoConflict() {
    Opened w(*appearance_, path_);
    w.click(w.topOf(w.lastRack()));
    QSignalSpy saved(&w.window.session(), &ProjectSession::saved);
    w.window.action(ActionId::EditDelete)->trigger();
    w.window.action(ActionId::FileSave)->trigger();
    w.document().undo();
    w.window.action(ActionId::FileSave)->trigger();  // before the disk has answered
    QTRY_COMPARE(saved.count(), 2);
    QCOMPARE(w.window.messages()->count(), 0);
    QCOMPARE(w.window.session().state(), SaveState::Saved);
    QVERIFY(must(openProject(path_.toStdString())).project.variants.front().design == w.design());
  }

  void saveIsOfTheProjectItWasAskedFor() {
    Opened w(*appearance_, path_);
    const QString other = folder_->filePath(QStringLiteral("other.loom"));
    w.key(Qt::Key_S, Qt::ControlModifier);
    w.window.newProject();  // before the disk has answered
    QSignalSpy saved(&w.window.session(), &ProjectSession::saved);
    QCOMPARE(w.window.session().saveNow(other), QString());
    QCoreApplication::processEvents();
    QCOMPARE(saved.count(), 1);  // and not the answer to Ctrl+S
    QCOMPARE(w.document().path(), other);
    QCOMPARE(must(openProject(path_.toStdString())).project.name, std::string("Cluster"));
  }

  void secondWindowSeesItReadOnly() {
    Opened first(*appearance_, path_);
    Opened second(*appearance_, path_);
    QVERIFY(!first.document().isReadOnly());
    QVERIFY(second.document().isReadOnly());
    QTRY_VERIFY(second.window.messages()->isShown(QStringLiteral("locked")));
    QVERIFY(second.title().contains(QLatin1String("read-only")));
    const QPoint at = second.topOf(second.lastRack());
    second.drag(at, at + QPoint(static_cast<int>(2.4 * scale), 0));
    QCOMPARE(second.steps(), std::size_t{0});
    second.key(Qt::Key_Delete);
    QCOMPARE(second.design().racks.size(), first.design().racks.size());

    // A copy of what is open elsewhere can be edited, and is saved nowhere yet.
    buttonOf(*second.window.messages(), "Open a copy")->click();
    QVERIFY(!second.document().isReadOnly() && second.document().path().isEmpty());
    QVERIFY(second.design() == first.design());
    QVERIFY(second.document().isModified());
    QVERIFY(!second.window.messages()->isShown(QStringLiteral("locked")));
    second.window.openFile(path_);
    QTRY_VERIFY(second.document().isReadOnly());

    // The message is about that file: it goes with it.
    const QString other = folder_->filePath(QStringLiteral("other.loom"));
    saveCluster(other, 4);
    second.window.openFile(other);
    QTRY_COMPARE(second.document().path(), other);
    QVERIFY(!second.document().isReadOnly());
    QVERIFY(!second.window.messages()->isShown(QStringLiteral("locked")));
  }

  void savingOverAnOpenFileIsRefused() {
    Opened first(*appearance_, path_);
    const QByteArray before = bytesOf(path_);
    Opened second(*appearance_, path_);
    QVERIFY(!second.window.session().saveNow(path_).isEmpty());
    QTRY_VERIFY(second.window.messages()->isShown(QStringLiteral("save")));
    QVERIFY(second.document().isReadOnly());
    second.window.newProject();
    QVERIFY(!second.window.session().saveNow(path_).isEmpty());
    QVERIFY(second.document().path().isEmpty());
    QCOMPARE(bytesOf(path_), before);
    const QString copy = folder_->filePath(QStringLiteral("copy.loom"));
    QCOMPARE(second.window.session().saveNow(copy), QString());
    QVERIFY(!second.document().isReadOnly());
    QCOMPARE(first.window.session().saveNow(path_), QString());
    // A second save to a new place before the first has answered meets no lock but its own.
    const QString place = folder_->filePath(QStringLiteral("place.loom"));
    first.window.session().save(place);
    QCOMPARE(first.window.session().saveNow(place), QString());
    QCOMPARE(first.document().path(), place);
  }

  void sameFileOpensAgainInItsOwnWindow() {
    Opened w(*appearance_, path_);
    QSignalSpy opened(&w.window.session(), &ProjectSession::opened);
    w.window.openFile(path_);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(!w.document().isReadOnly());
    QVERIFY(!w.window.messages()->isShown(QStringLiteral("locked")));
  }

  void damagedFileIsRefusedInWords() {
    const QString damaged = folder_->filePath(QStringLiteral("damaged.loom"));
    QVERIFY(QFile::copy(path_, damaged));
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(3000, '\x5a'));
    file.close();
    Opened w(*appearance_, path_);
    w.click(w.topOf(w.lastRack()));
    const Design before = w.design();
    const auto selection = w.document().selection();
    w.window.openFile(damaged);
    QTRY_VERIFY(w.window.messages()->isShown(QStringLiteral("open")));
    QCOMPARE(w.document().path(), path_);
    QVERIFY(w.design() == before);
    QCOMPARE(w.document().selection(), selection);
    buttonOf(*w.window.messages(), "Retry")->click();
    QVERIFY(!w.window.messages()->isShown(QStringLiteral("open")));
    QTRY_VERIFY(w.window.messages()->isShown(QStringLiteral("open")));
    QVERIFY(!recentFiles(w.window).contains(damaged));
  }

  void themesChangeTheColoursOnly() {
    Opened w(*appearance_, path_);
    w.click(w.topOf(w.lastRack()));
    const auto selection = w.document().selection();
    const Camera camera = w.floor().camera();
    const QImage dark = w.floor().grab().toImage();
    w.window.action(ActionId::ViewThemeLight)->trigger();
    QTRY_VERIFY(w.floor().grab().toImage() != dark);
    QVERIFY(w.floor().grab().toImage().pixelColor(5, 5).lightness() > dark.pixelColor(5, 5).lightness() + 60);
    QCOMPARE(w.document().selection(), selection);
    QCOMPARE(w.floor().selection(), selection);
    QVERIFY(w.floor().camera() == camera);
    w.window.action(ActionId::ViewThemeDark)->trigger();
    QTRY_COMPARE(w.floor().grab().toImage().pixelColor(5, 5), dark.pixelColor(5, 5));
    QCOMPARE(w.document().selection(), selection);
  }

  void recentFilesHaveTheFile() {
    Opened w(*appearance_, path_);
    QCOMPARE(recentFiles(w.window), QStringList{path_});
    const QString other = folder_->filePath(QStringLiteral("other.loom"));
    saveCluster(other, 4);
    w.window.openFile(other);
    QTRY_COMPARE(w.document().path(), other);
    QCOMPARE(recentFiles(w.window), (QStringList{other, path_}));
    QTRY_VERIFY(w.isComputed());
    QCOMPARE(w.figure("gpus").value, QStringLiteral("32"));
  }

  void forkedVariantIsItsOwn() {
    Opened w(*appearance_, path_);
    const std::size_t racks = w.design().racks.size();
    w.window.action(ActionId::VariantFork)->trigger();
    QCOMPARE(w.document().project().variants.size(), std::size_t{2});
    QCOMPARE(w.window.variantTabs()->current(), 1);
    QTRY_VERIFY(w.window.variantTabs()->bar()->isEditing());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Fewer racks"));
    w.key(Qt::Key_Return);
    QCOMPARE(w.document().variant().name, std::string("Fewer racks"));
    w.click(w.topOf(w.lastRack()));
    w.key(Qt::Key_Delete);
    QCOMPARE(w.design().racks.size(), racks - 1);
    QTRY_VERIFY(w.isComputed());
    QCOMPARE(w.figure("links").difference.change, fabric::ui::Change::Down);

    VariantTabBar* bar = w.window.variantTabs()->bar();
    w.click(bar->mapTo(&w.window, bar->tabRect(0).center()));
    QCOMPARE(w.document().variant().letter, 'A');
    QCOMPARE(w.design().racks.size(), racks);
    QTRY_VERIFY(w.isComputed());
    QCOMPARE(w.figure("gpus").value, QStringLiteral("64"));
    QCOMPARE(w.figure("links").difference.change, fabric::ui::Change::None);
    w.click(bar->mapTo(&w.window, bar->tabRect(1).center()));
    QCOMPARE(w.design().racks.size(), racks - 1);
  }

  void tabsTellTheFiguresOfTheirVariants() {
    Opened w(*appearance_, path_);
    w.window.action(ActionId::VariantFork)->trigger();
    w.key(Qt::Key_Escape);
    w.click(w.topOf(w.lastRack()));
    w.key(Qt::Key_Delete);
    QTRY_VERIFY(w.isComputed());
    const VariantTabBar* bar = w.window.variantTabs()->bar();
    QTRY_VERIFY(bar->tabToolTip(0).startsWith(QStringLiteral("64 GPUs · ")));  // not in view: worked out by itself
    const QString links = countText(w.window.runner().latest()->report.counts.links.total);
    QVERIFY2(bar->tabToolTip(1).contains(links + QStringLiteral(" links")), qPrintable(bar->tabToolTip(1)));
    QVERIFY(!bar->tabToolTip(0).contains(QStringLiteral(" ") + links + QStringLiteral(" links")));
  }

  void lockedVariantStaysAsItIs() {
    Opened w(*appearance_, path_);
    Project locked = w.document().project();
    locked.variants.front().locked = true;
    w.document().commit(std::move(locked), QStringLiteral("Lock"));
    const Design before = w.design();
    const std::size_t steps = w.steps();
    w.click(w.topOf(w.lastRack()));
    w.key(Qt::Key_Delete);
    QVERIFY(w.design() == before);
    QCOMPARE(w.steps(), steps);
    // Said beside the pointer and in the status bar, which move nothing; the next key ends it.
    QVERIFY(w.window.note().text().contains(QStringLiteral("is locked")));
    QCOMPARE(w.window.statusStrip()->currentMessage(), w.window.note().text());
    QCOMPARE(w.window.messages()->count(), 0);
    w.key(Qt::Key_Z, Qt::ControlModifier);  // the lock itself can be undone
    QTRY_VERIFY(w.window.note().text().isEmpty() && w.window.statusStrip()->currentMessage().isEmpty());
    w.click(w.topOf(w.lastRack()));
    w.key(Qt::Key_Delete);
    QVERIFY(w.design().racks.size() < before.racks.size());
  }

  void emptyFloorOffersExamples() {
    MainWindow window(*appearance_, catalog());
    window.show();
    auto* start = window.findChild<StartCard*>();
    QVERIFY(start && start->isVisible());
    QTRY_VERIFY(window.runner().latest() && window.runner().latest()->complete);
    for (const HeadlineFigure& figure : window.headline()->model().figures) QCOMPARE(figure.value, notApplicable());

    for (const QString& name : exampleNames()) QVERIFY(!exampleText(name).isEmpty());
    QVERIFY(exampleText(QStringLiteral("no such example")).isEmpty());
    const auto buttons = start->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), exampleNames().size() + 1);
    buttons.front()->click();
    QTRY_VERIFY(window.document().design().racks.size() > 0);
    // NVIDIA's table for one scalable unit: 31 systems, 8 leaves, 4 spines.
    std::array<int, 2> switches{};
    int systems = 0;
    window.document().design().devices.forEach([&](Id<Device>, const Device& device) {
      systems += device.role == DeviceRole::System;
      switches[0] += device.role == DeviceRole::Leaf;
      switches[1] += device.role == DeviceRole::Spine;
    });
    QCOMPARE(systems, 31);
    QCOMPARE(switches, (std::array{8, 4}));
    QVERIFY(!start->isVisible());
    QVERIFY(window.document().isModified());
    window.document().undo();
    QVERIFY(start->isVisible());
  }

  void importedPartsAreAStepOfTheProject() {
    Opened w(*appearance_, path_);
    QFile table(folder_->filePath(QStringLiteral("acme-nics.csv")));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(QByteArray::fromStdString(nicTable("nic-acme").text));
    table.close();
    w.window.importParts({table.fileName()});
    QTRY_COMPARE(w.steps(), std::size_t{1});
    QVERIFY(w.document().catalog().find<NicType>("nic-acme"));
    QTRY_VERIFY(w.isComputed());
    w.document().undo();
    QVERIFY(!w.document().catalog().find<NicType>("nic-acme") && !w.document().isModified());
    w.document().redo();
    QCOMPARE(w.window.session().saveNow(path_), QString());
    Opened again(*appearance_, path_);
    QVERIFY(again.document().catalog().find<NicType>("nic-acme") && !again.document().isModified());
    w.window.importParts({path_});
    QTRY_VERIFY(w.window.messages()->isShown(QStringLiteral("import")));
    QCOMPARE(w.steps(), std::size_t{1});
  }

  void closesWithNothingUnsaved() {
    Opened w(*appearance_, path_);
    const QPoint at = w.topOf(w.lastRack());
    w.drag(at, at + QPoint(static_cast<int>(2.4 * scale), 0));
    QVERIFY(w.document().isModified());
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!w.document().isModified());
    QVERIFY(w.window.close());
    QVERIFY(!w.window.isVisible());
    QVERIFY(ProjectSession::recoverable().empty());
    Opened again(*appearance_, path_);  // its lock is gone too
    QVERIFY(!again.document().isReadOnly());
  }

 private:
  QTemporaryDir home_;
  Appearance* appearance_ = nullptr;
  std::unique_ptr<QTemporaryDir> folder_;
  QString path_;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
