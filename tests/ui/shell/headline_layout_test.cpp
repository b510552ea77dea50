// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which figures leave the headline first.

#include "ui/shell/headline_layout.h"

#include <QTest>

using fabric::ui::HeadlineLayout;
using fabric::ui::HeadlineNeed;
using fabric::ui::layOutHeadline;

class HeadlineLayoutTest : public QObject {
  Q_OBJECT

 private slots:
  void everythingFits() {
    const HeadlineLayout layout = layOutHeadline(needs_, 700, 40, 0);
    QCOMPARE(layout.shown.size(), needs_.size());
    QVERIFY(layout.dropped.empty());
  }

  void ranksLeaveInOrder_data() {
    QTest::addColumn<int>("available");
    QTest::addColumn<QList<int>>("dropped");
    // Seven figures of 100; the menu takes 40 as soon as one has left.
    QTest::newRow("one") << 640 << QList<int>{2};
    QTest::newRow("the menu costs another") << 630 << QList<int>{2, 4};
    QTest::newRow("three") << 440 << QList<int>{2, 4, 6};
    QTest::newRow("four") << 340 << QList<int>{2, 3, 4, 6};
    QTest::newRow("then the rest from the right") << 240 << QList<int>{2, 3, 4, 5, 6};
    QTest::newRow("nothing fits") << 10 << QList<int>{0, 1, 2, 3, 4, 5, 6};
  }
  void ranksLeaveInOrder() {
    QFETCH(int, available);
    QFETCH(QList<int>, dropped);
    const HeadlineLayout layout = layOutHeadline(needs_, available, 40, 0);
    QCOMPARE(QList<int>(layout.dropped.begin(), layout.dropped.end()), dropped);
    QCOMPARE(layout.shown.size() + layout.dropped.size(), needs_.size());
    for (std::size_t i = 1; i < layout.shown.size(); ++i) {
      QVERIFY(layout.shown[i - 1].figure < layout.shown[i].figure);
    }
  }

  void spareRoomIsSharedUpToTheSlack() {
    QCOMPARE(layOutHeadline(needs_, 770, 40, 20).shown.front().width, 110);
    QCOMPARE(layOutHeadline(needs_, 2000, 40, 20).shown.front().width, 120);
  }

  void noFiguresAtAll() { QVERIFY(layOutHeadline({}, 100, 40, 20).shown.empty()); }

 private:
  /// Links (2), oversubscription (4), TCO (6) and bisection (3) have ranks 1 to 4.
  const std::vector<HeadlineNeed> needs_{{100, 0}, {100, 0}, {100, 1}, {100, 4}, {100, 2}, {100, 0}, {100, 3}};
};

QTEST_GUILESS_MAIN(HeadlineLayoutTest)
#include "headline_layout_test.moc"
