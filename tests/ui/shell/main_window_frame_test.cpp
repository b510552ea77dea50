// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame: sizes, docks, rails, title, at several sizes and scales.

#include "ui/shell/dock_edge.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/main_window_frame.h"
#include "ui/shell/search_field.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/variant_tabs.h"
#include "ui/style/appearance.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <array>
#include <memory>

using namespace fabric::ui;

class MainWindowFrameTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    appearance_ =
        std::make_unique<Appearance>(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark);
  }

  void cleanup() {
    frame_.reset();
    appearance_->setScale(1.0);
  }

  void partsHaveTheirHeights() {
    open(1600, 1000);
    QCOMPARE(frame_->menuBar()->height(), 28);
    QCOMPARE(frame_->toolBar()->height(), 38);
    QCOMPARE(frame_->headline()->height(), 48);
    QCOMPARE(frame_->headline()->width(), 1600);
    QCOMPARE(frame_->statusStrip()->height(), 23);
    QCOMPARE(top(frame_->toolBar()), 28);
    QCOMPARE(top(frame_->headline()), 66);
    QCOMPARE(frame_->variantTabs()->height(), 38);
    QCOMPARE(top(frame_->variantTabs()), 28);
  }

  void docksHaveTheirSizesAndOwnTheCorners() {
    open(1600, 1000);
    // The 1 px line belongs to the dock.
    QCOMPARE(frame_->dock(DockSide::Left)->width() + 1, 268);
    QCOMPARE(frame_->dock(DockSide::Right)->width() + 1, 318);
    QCOMPARE(frame_->dock(DockSide::Bottom)->height() + 1, 164);
    QCOMPARE(frame_->dock(DockSide::Bottom)->width(), 1600 - 268 - 318);
    QCOMPARE(frame_->dock(DockSide::Left)->geometry().bottom(), frame_->dock(DockSide::Bottom)->geometry().bottom());
  }

  void narrowWindowsStartWithLess() {
    open(1400, 800);
    QCOMPARE(frame_->dock(DockSide::Left)->width() + 1, 220);
    frame_.reset();
    open(1300, 800);
    QVERIFY(!frame_->dock(DockSide::Left)->isVisible());
    QVERIFY(rail(0)->isVisible());
  }

  void functionKeysToggleDocks() {
    open(1600, 1000);
    frame_->activateWindow();
    QTest::keyClick(frame_.get(), Qt::Key_F9);
    QTRY_VERIFY(!frame_->dock(DockSide::Left)->isVisible());
    QVERIFY(rail(0)->isVisible());
    QCOMPARE(rail(0)->width(), 32);
    QTest::mouseClick(rail(0), Qt::LeftButton);
    QTRY_VERIFY(frame_->dock(DockSide::Left)->isVisible());
    QVERIFY(!rail(0)->isVisible());
    QTest::keyClick(frame_.get(), Qt::Key_F11);
    QTRY_VERIFY(!frame_->dock(DockSide::Bottom)->isVisible());
  }

  void canvasAloneComesBackAsItWas() {
    open(1600, 1000);
    frame_->dockAction(DockSide::Right)->trigger();
    QVERIFY(!frame_->dock(DockSide::Right)->isVisible());
    frame_->canvasAloneAction()->trigger();
    for (const DockSide side : {DockSide::Left, DockSide::Right, DockSide::Bottom}) {
      QVERIFY(!frame_->dock(side)->isVisible());
      QVERIFY(!rail(static_cast<int>(side))->isVisible());
    }
    frame_->canvasAloneAction()->trigger();
    QVERIFY(frame_->dock(DockSide::Left)->isVisible());
    QVERIFY(!frame_->dock(DockSide::Right)->isVisible());
    QVERIFY(frame_->dock(DockSide::Bottom)->isVisible());
  }

  void gripsResizeDocks() {
    open(1600, 1000);
    QDockWidget* left = frame_->dock(DockSide::Left);
    DockGrip* grip = frame_->findChildren<DockGrip*>().constFirst();
    QVERIFY(grip->isVisible());
    const QPoint middle = grip->rect().center();
    QTest::mousePress(grip, Qt::LeftButton, {}, middle);
    const QPoint target = middle + QPoint(40, 0);
    QMouseEvent move(QEvent::MouseMove, target, grip->mapToGlobal(target), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(grip, &move);
    QTRY_COMPARE(left->width(), 307);
  }

  void titleIsInTheMiddleWithADot() {
    open(1600, 1000);
    frame_->setProjectTitle("Aurora Hall 2", true);
    const auto labels = frame_->menuBar()->findChildren<QLabel*>();
    const QLabel* title = nullptr;
    for (const QLabel* label : labels) {
      if (label->text().startsWith("Aurora")) title = label;
    }
    QVERIFY(title != nullptr);
    QVERIFY(title->text().endsWith(u'•'));
    QVERIFY(qAbs(title->geometry().center().x() - 800) <= 1);
    QVERIFY(frame_->isWindowModified());
    frame_->setProjectTitle("Aurora Hall 2", false);
    QCOMPARE(title->text(), QStringLiteral("Aurora Hall 2"));
  }

  void viewsTakeTurnsOnTheCanvas() {
    open(1600, 1000);
    auto* first = new QWidget;
    auto* second = new QWidget;
    auto* strip = new HeaderStrip(34);
    frame_->setCanvas(strip, first, nullptr);
    QVERIFY(first->isVisible());
    frame_->setCanvas(strip, second, nullptr);
    QVERIFY(!first->isVisible());
    QVERIFY(second->isVisible());
    QVERIFY(strip->isVisible());
    frame_->setCanvas(strip, first, nullptr);
    QVERIFY(first->isVisible());
    delete second;  // Still owned by the frame otherwise.
  }

  void regionsAreWalkedInTheirOrder() {
    open(1600, 1000);
    frame_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(frame_.get()));
    auto* canvas = new QWidget;
    canvas->setFocusPolicy(Qt::StrongFocus);
    frame_->setCanvas(nullptr, canvas, nullptr);
    std::array<QLineEdit*, 6> fields{};
    for (const DockSide side : {DockSide::Left, DockSide::Right, DockSide::Bottom}) {
      auto* content = new QWidget;
      for (int i = 0; i < 2; ++i) {
        auto* field = fields[static_cast<std::size_t>(side) * 2 + static_cast<std::size_t>(i)] = new QLineEdit(content);
        field->show();
      }
      frame_->setDockContent(side, content);
    }
    canvas->setFocus();
    frame_->focusRegion(1);
    QVERIFY(fields[2]->hasFocus());  // the Inspector's first
    fields[3]->setFocus();
    frame_->focusRegion(1);
    QVERIFY(fields[4]->hasFocus());
    frame_->focusRegion(-1);
    QVERIFY(fields[3]->hasFocus());  // where it was before
    frame_->focusRegion(-1);
    QVERIFY(canvas->hasFocus());
    frame_->focusRegion(-1);
    QVERIFY(fields[0]->hasFocus());
    frame_->focusRegion(-1);
    QVERIFY(frame_->headline()->hasFocus());
    frame_->focusRegion(-1);
    QVERIFY(frame_->variantTabs()->bar()->hasFocus());
    frame_->focusRegion(-1);
    QVERIFY(fields[4]->hasFocus());  // around the end
    // Closed docks are passed over.
    frame_->dockAction(DockSide::Right)->trigger();
    canvas->setFocus();
    frame_->focusRegion(1);
    QVERIFY(fields[4]->hasFocus());
  }

  void everyDockHasAHeadAndCloses() {
    open(1600, 1000);
    auto* head = new HeaderStrip(30);
    frame_->finishDocks(head);
    QCOMPARE(frame_->dock(DockSide::Bottom)->titleBarWidget(), head);
    QTRY_VERIFY(head->isVisible() && head->height() >= 24);  // to be dragged by
    for (const DockSide side : {DockSide::Left, DockSide::Right, DockSide::Bottom}) {
      auto* close = frame_->dock(side)->titleBarWidget()->findChildren<QToolButton*>().constLast();
      QVERIFY(close->accessibleName().startsWith(QStringLiteral("Close")));
      QTest::mouseClick(close, Qt::LeftButton);
      QVERIFY(!frame_->dock(side)->isVisible());
      QVERIFY(!frame_->dockAction(side)->isChecked());
      QVERIFY(rail(static_cast<int>(side))->isVisible());
      // What folds away is a picture, which goes by itself; so does what a dock that opens pushes away.
      const auto picture = [&] { return frame_->findChild<QLabel*>(QStringLiteral("foldingDock")); };
      QVERIFY(picture());
      QTRY_VERIFY(!picture());
      frame_->dockAction(side)->trigger();
      QVERIFY(frame_->dock(side)->isVisible() && picture());
      QCOMPARE(picture()->size(), frame_->dock(side)->size());
      QTRY_VERIFY(!picture());
      frame_->dockAction(side)->trigger();
      QTRY_VERIFY(!picture());
    }
  }

  void savedStateIsRestored() {
    open(1600, 1000);
    frame_->dockAction(DockSide::Left)->trigger();
    frame_->resizeDocks({frame_->dock(DockSide::Right)}, {400}, Qt::Horizontal);
    const QByteArray state = frame_->saveState();
    frame_.reset();
    frame_ = make();
    frame_->resize(1600, 1000);
    QVERIFY(frame_->restoreDocks(state));
    frame_->show();
    QVERIFY(QTest::qWaitForWindowExposed(frame_.get()));
    QVERIFY(!frame_->dock(DockSide::Left)->isVisible());
    QVERIFY(!frame_->dockAction(DockSide::Left)->isChecked());
    QVERIFY(rail(0)->isVisible());
    QTRY_COMPARE(frame_->dock(DockSide::Right)->width(), 400);
  }

  void everythingScales_data() {
    QTest::addColumn<double>("scale");
    QTest::newRow("80 %") << 0.8;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
  }
  void everythingScales() {
    QFETCH(double, scale);
    open(1920, 1080);
    appearance_->setScale(scale);
    QTRY_COMPARE(frame_->toolBar()->height(), qRound(38 * scale));
    QCOMPARE(frame_->headline()->height(), qRound(48 * scale));
    QCOMPARE(frame_->menuBar()->height(), qRound(28 * scale));
    QCOMPARE(frame_->statusStrip()->height(), qRound(23 * scale));
    QVERIFY(frame_->commandField()->height() <= frame_->menuBar()->height());
    // Nothing forces the window to grow.
    QCOMPARE(frame_->width(), 1920);
    QCOMPARE(frame_->height(), 1080);
  }

 private:
  static std::unique_ptr<MainWindowFrame> make() {
    auto frame = std::make_unique<MainWindowFrame>();
    frame->menuBar()->addMenu("File");
    frame->toolBar()->addWidget(frame->variantTabs());
    frame->variantTabs()->setVariants({{"A", "Base", true, false, {}}}, 0);
    for (const DockSide side : {DockSide::Left, DockSide::Right, DockSide::Bottom}) {
      frame->setDockContent(side, new QWidget);
    }
    return frame;
  }

  void open(int width, int height) {
    frame_ = make();
    frame_->resize(width, height);
    frame_->show();
    QVERIFY(QTest::qWaitForWindowExposed(frame_.get()));
  }

  int top(const QWidget* widget) const { return widget->mapTo(frame_.get(), QPoint(0, 0)).y(); }

  DockRail* rail(int index) const { return frame_->findChild<DockRail*>(QStringLiteral("rail%1").arg(index)); }

  std::unique_ptr<Appearance> appearance_;
  std::unique_ptr<MainWindowFrame> frame_;
};

QTEST_MAIN(MainWindowFrameTest)
#include "main_window_frame_test.moc"
