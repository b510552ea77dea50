// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The headline bar under a real pointer and keyboard.

#include "ui/shell/headline_bar.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace fabric::ui;

namespace {

HeadlineFigure figure(const char* id, const char* label, const char* value, int rank) {
  HeadlineFigure result;
  result.id = QString::fromLatin1(id);
  result.label = QString::fromLatin1(label);
  result.value = QString::fromLatin1(value);
  result.dropRank = rank;
  result.difference = {Change::Down, Direction::Better, QStringLiteral("0.6 %")};
  return result;
}

HeadlineModel fullModel() {
  HeadlineModel model;
  model.scopes = {"All fabrics", "Back-end fabric"};
  model.figures = {figure("gpus", "GPUs", "1,016", 0),
                   figure("switches", "Switches", "48", 0),
                   figure("transceivers", "Transceivers", "2,046", 0),
                   figure("links", "Links", "2,044", 1),
                   figure("bisection", "Bisection bandwidth", "203.2 Tb/s", 4),
                   figure("oversubscription", "Oversubscription", "1 : 1", 2),
                   figure("networkPower", "Network power", "84.8 kW", 0),
                   figure("totalPower", "Total IT power", "1.355 MW", 0),
                   figure("capex", "Capex", "$48.41 M", 0),
                   figure("tco", "5-year TCO", "$59.46 M", 3)};
  model.problems.errors = 1;
  model.problems.warnings = 4;
  return model;
}

}  // namespace

class HeadlineBarTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    appearance_ =
        std::make_unique<Appearance>(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark);
  }

  void init() {
    bar_ = std::make_unique<HeadlineBar>();
    bar_->setModel(fullModel());
    bar_->resize(1700, 48);
    bar_->show();
    QVERIFY(QTest::qWaitForWindowExposed(bar_.get()));
  }

  void showsAllWhenWide() {
    QCOMPARE(bar_->shownCells().size(), 12);
    QCOMPARE(bar_->shownCells().constFirst(), QStringLiteral("scope"));
    QCOMPARE(bar_->shownCells().constLast(), QStringLiteral("problems"));
    QVERIFY(bar_->droppedCells().isEmpty());
    // Cells touch and fill the bar.
    int right = 0;
    for (const QString& id : bar_->shownCells()) {
      QCOMPARE(bar_->cellRect(id).left(), right);
      right = bar_->cellRect(id).right() + 1;
    }
    QCOMPARE(right, bar_->width());
  }

  void narrowsInTheOrderOfTheSpecification() {
    const QStringList order{"links", "oversubscription", "tco", "bisection"};
    qsizetype seen = 0;
    for (int width = 1700; width > 800; width -= 4) {
      bar_->resize(width, 48);
      QStringList dropped = bar_->droppedCells();
      QVERIFY(dropped.size() >= seen);
      seen = dropped.size();
      QStringList expected = order.mid(0, seen);
      for (QString& id : expected) QVERIFY2(dropped.contains(id), qPrintable(id));
      QCOMPARE(bar_->shownCells().constLast(), QStringLiteral("problems"));
      QVERIFY(bar_->cellRect("problems").right() <= bar_->width());
    }
    QVERIFY(seen >= order.size());
  }

  void widthDoesNotChangeWithOneDigit() {
    const QRect before = bar_->cellRect("networkPower");
    HeadlineModel model = fullModel();
    model.figures[0].value = QStringLiteral("1,017");
    bar_->setModel(model);
    QCOMPARE(bar_->cellRect("networkPower"), before);
  }

  void clickTellsWhichCell() {
    QSignalSpy clicked(bar_.get(), &HeadlineBar::clicked);
    QTest::mouseClick(bar_.get(), Qt::LeftButton, {}, bar_->cellRect("capex").center());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toString(), QStringLiteral("capex"));
    QCOMPARE(clicked[0][1].toRect().size(), bar_->cellRect("capex").size());
    QTest::mouseClick(bar_.get(), Qt::RightButton, {}, bar_->cellRect("capex").center());
    QCOMPARE(clicked.count(), 1);
  }

  void releaseElsewhereIsNoClick() {
    QSignalSpy clicked(bar_.get(), &HeadlineBar::clicked);
    QTest::mousePress(bar_.get(), Qt::LeftButton, {}, bar_->cellRect("capex").center());
    QTest::mouseRelease(bar_.get(), Qt::LeftButton, {}, bar_->cellRect("gpus").center());
    QCOMPARE(clicked.count(), 0);
  }

  void doubleClickOnProblems() {
    QSignalSpy clicked(bar_.get(), &HeadlineBar::clicked);
    QSignalSpy doubled(bar_.get(), &HeadlineBar::doubleClicked);
    const QPoint middle = bar_->cellRect("problems").center();
    // What a hand sends: press, release, double click, release.
    QTest::mouseClick(bar_.get(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(bar_.get(), Qt::LeftButton, {}, middle);
    QCOMPARE(doubled.count(), 1);
    QCOMPARE(doubled[0][0].toString(), QStringLiteral("problems"));
    QVERIFY(clicked.count() <= 2);
  }

  void hoverTellsWhichCell() {
    QSignalSpy hovered(bar_.get(), &HeadlineBar::hovered);
    // The offscreen platform moves its pointer on its small screen only; the bar is wider.
    const auto moveTo = [this](const QString& id) {
      const QPoint where = bar_->cellRect(id).center();
      QMouseEvent event(QEvent::MouseMove, where, bar_->mapToGlobal(where), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
      QApplication::sendEvent(bar_.get(), &event);
    };
    moveTo("gpus");
    moveTo("gpus");
    moveTo("tco");
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(bar_.get(), &leave);
    QStringList ids;
    for (const auto& arguments : hovered) ids << arguments[0].toString();
    QCOMPARE(ids, (QStringList{"gpus", "tco", ""}));
  }

  void scopeMenuChooses() {
    QSignalSpy chosen(bar_.get(), &HeadlineBar::scopeChosen);
    QTimer::singleShot(0, bar_.get(), [] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      if (menu == nullptr) return;
      QTest::keyClick(menu, Qt::Key_Down);
      QTest::keyClick(menu, Qt::Key_Down);
      QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::mouseClick(bar_.get(), Qt::LeftButton, {}, bar_->cellRect("scope").center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
  }

  void keyboardWalksAndClicks() {
    QSignalSpy clicked(bar_.get(), &HeadlineBar::clicked);
    bar_->activateWindow();
    bar_->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(bar_->hasFocus());
    QCOMPARE(bar_->currentCell(), QStringLiteral("scope"));
    QTest::keyClick(bar_.get(), Qt::Key_Right);
    QTest::keyClick(bar_.get(), Qt::Key_Right);
    QCOMPARE(bar_->currentCell(), QStringLiteral("switches"));
    QVERIFY(bar_->accessibleDescription().startsWith(QStringLiteral("Switches: 48")));
    QVERIFY(bar_->accessibleDescription().contains(QStringLiteral("better")));
    QTest::keyClick(bar_.get(), Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toString(), QStringLiteral("switches"));
    QTest::keyClick(bar_.get(), Qt::Key_End);
    QCOMPARE(bar_->currentCell(), QStringLiteral("problems"));
    QTest::keyClick(bar_.get(), Qt::Key_Right);
    QCOMPARE(bar_->currentCell(), QStringLiteral("problems"));
  }

  void staleShowsOnlyAfterAMoment() {
    const QImage fresh = bar_->grab().toImage();
    HeadlineModel model = fullModel();
    model.figures[6].stale = true;
    bar_->setModel(model);
    QCOMPARE(bar_->grab().toImage(), fresh);
    QTRY_VERIFY(bar_->grab().toImage() != fresh);
    bar_->setModel(fullModel());
    QCOMPARE(bar_->grab().toImage(), fresh);
  }

  void changesAreAnnouncedTogether() {
    HeadlineModel model = fullModel();
    model.figures[0].value = QStringLiteral("1,024");
    bar_->setModel(model);
    model.problems.errors = 0;
    bar_->setModel(model);
    QTRY_VERIFY(bar_->accessibleDescription().contains(QStringLiteral("GPUs: 1,024")));
    QVERIFY(bar_->accessibleDescription().contains(QStringLiteral("Problems: 0 error")));
    QVERIFY(!bar_->accessibleDescription().contains(QStringLiteral("Capex")));
  }

  void contextMenuNamesTheCell() {
    QSignalSpy asked(bar_.get(), &HeadlineBar::menuRequested);
    const QPoint where = bar_->cellRect("tco").center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, where, bar_->mapToGlobal(where));
    QApplication::sendEvent(bar_.get(), &event);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("tco"));
  }

  void scaleMakesItTaller() {
    appearance_->setScale(1.5);
    QCOMPARE(bar_->sizeHint().height(), 72);
    appearance_->setScale(1.0);
    QCOMPARE(bar_->sizeHint().height(), 48);
  }

 private:
  std::unique_ptr<Appearance> appearance_;
  std::unique_ptr<HeadlineBar> bar_;
};

QTEST_MAIN(HeadlineBarTest)
#include "headline_bar_test.moc"
