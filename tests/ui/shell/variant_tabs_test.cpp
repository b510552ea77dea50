// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Variant tabs: choosing, forking, renaming, reordering.

#include "ui/shell/variant_tabs.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace fabric::ui;

namespace {

std::vector<VariantTab> threeVariants() {
  return {{"A", "DSP pluggable", true, false, "93.0 kW"},
          {"B", "LPO", false, false, "84.8 kW"},
          {"C", "CPO", false, true, "71.2 kW"}};
}

}  // namespace

class VariantTabsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    appearance_ =
        std::make_unique<Appearance>(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark);
  }

  void init() {
    tabs_ = std::make_unique<VariantTabs>();
    tabs_->setVariants(threeVariants(), 1);
    tabs_->resize(900, 38);
    tabs_->show();
    QVERIFY(QTest::qWaitForWindowExposed(tabs_.get()));
  }

  void fillingIsSilent() {
    QSignalSpy chosen(tabs_.get(), &VariantTabs::chosen);
    tabs_->setVariants(threeVariants(), 0);
    QCOMPARE(tabs_->current(), 0);
    QCOMPARE(chosen.count(), 0);
  }

  void clickChooses() {
    QSignalSpy chosen(tabs_.get(), &VariantTabs::chosen);
    QTest::mouseClick(bar(), Qt::LeftButton, {}, middle(0));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 0);
  }

  void widthsDoNotDependOnTheActiveTab() {
    const QRect before = bar()->tabRect(2);
    tabs_->setVariants(threeVariants(), 0);
    QCOMPARE(bar()->tabRect(2), before);
  }

  void plusForks() {
    QSignalSpy fork(tabs_.get(), &VariantTabs::forkRequested);
    for (QToolButton* button : tabs_->findChildren<QToolButton*>()) {
      if (button->accessibleName().contains("Fork")) QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(fork.count(), 1);
  }

  void doubleClickRenames() {
    QSignalSpy renamed(tabs_.get(), &VariantTabs::renamed);
    QTest::mouseDClick(bar(), Qt::LeftButton, {}, middle(1));
    QVERIFY(bar()->isEditing());
    auto* editor = bar()->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr && editor->isVisible());
    QCOMPARE(editor->text(), QStringLiteral("LPO"));
    QTest::keyClicks(editor, "  LPO everywhere ");
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(!bar()->isEditing());
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(renamed[0][0].toInt(), 1);
    QCOMPARE(renamed[0][1].toString(), QStringLiteral("LPO everywhere"));
  }

  void escapeAndEmptyNamesKeepTheOld() {
    QSignalSpy renamed(tabs_.get(), &VariantTabs::renamed);
    tabs_->editName(1);
    auto* editor = bar()->findChild<QLineEdit*>();
    QTest::keyClicks(editor, "x");
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!bar()->isEditing());
    tabs_->editName(1);
    editor->clear();
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(renamed.count(), 0);
  }

  void lockedVariantsAreNotRenamed() {
    tabs_->editName(2);
    QVERIFY(!bar()->isEditing());
  }

  void dragReorders() {
    QSignalSpy moved(tabs_.get(), &VariantTabs::moved);
    QTest::mousePress(bar(), Qt::LeftButton, {}, middle(0));
    const QPoint target = bar()->tabRect(1).center() + QPoint(12, 0);
    QMouseEvent move(QEvent::MouseMove, target, bar()->mapToGlobal(target), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(bar(), &move);
    QTest::mouseRelease(bar(), Qt::LeftButton, {}, target);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved[0][0].toInt(), 0);
    QCOMPARE(moved[0][1].toInt(), 1);
  }

  void aDragPastSeveralTabsIsOneMove() {
    QSignalSpy moved(tabs_.get(), &VariantTabs::moved);
    const std::vector<VariantTab> before = bar()->variants();
    QTest::mousePress(bar(), Qt::LeftButton, {}, middle(0));
    const auto moveTo = [&](const QPoint& at) {
      QMouseEvent move(QEvent::MouseMove, at, bar()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
      QApplication::sendEvent(bar(), &move);
    };
    moveTo(middle(1) + QPoint(12, 0));
    QCOMPARE(bar()->variants()[1].letter, before[0].letter);  // it shows where it would stand
    tabs_->setVariants(before, 0);                            // figures have come: the tab stays in the hand
    QCOMPARE(bar()->variants()[1].letter, before[0].letter);
    QCOMPARE(bar()->currentIndex(), 1);
    moveTo(middle(2) + QPoint(12, 0));
    QCOMPARE(moved.count(), 0);
    QTest::mouseRelease(bar(), Qt::LeftButton, {}, middle(2));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved[0][0].toInt(), 0);
    QCOMPARE(moved[0][1].toInt(), 2);
    tabs_->setVariants(before, 0);  // refused
    QCOMPARE(bar()->variants()[0].letter, before[0].letter);
  }

  void contextMenuNamesTheTab() {
    QSignalSpy asked(tabs_.get(), &VariantTabs::menuRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle(2), bar()->mapToGlobal(middle(2)));
    QApplication::sendEvent(bar(), &event);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toInt(), 2);
  }

  void listAppearsWithMoreThanFive() {
    const auto listShown = [this] {
      for (const QToolButton* button : tabs_->findChildren<QToolButton*>()) {
        if (button->accessibleName().contains("All variants")) return button->isVisible();
      }
      return false;
    };
    QVERIFY(!listShown());
    std::vector<VariantTab> many(6, VariantTab{"X", "Variant", false, false, {}});
    tabs_->setVariants(many, 0);
    QVERIFY(listShown());
    QCOMPARE(bar()->count(), 6);
    tabs_->setVariants(threeVariants(), 0);
    QCOMPARE(bar()->count(), 3);
  }

 private:
  VariantTabBar* bar() const { return tabs_->bar(); }
  QPoint middle(int tab) const { return bar()->tabRect(tab).center(); }

  std::unique_ptr<Appearance> appearance_;
  std::unique_ptr<VariantTabs> tabs_;
};

QTEST_MAIN(VariantTabsTest)
#include "variant_tabs_test.moc"
