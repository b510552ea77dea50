// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables: row height, copying, buttons, hidden columns.

#include "ui/shell/table_setup.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace fabric::ui;

class TableSetupTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    appearance_ =
        std::make_unique<Appearance>(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark);
  }

  void init() {
    table_ = std::make_unique<QTableView>();
    delegate_ = setUpTable(*table_);
    auto* model = new QStandardItemModel(table_.get());
    model->setHorizontalHeaderLabels({"Rule", "Where", "Quick fix"});
    for (const char* rule : {"REACH", "FEED", "BEND"}) {
      auto* fix = new QStandardItem;
      fix->setData(QStringLiteral("Fix it"), ButtonRole);
      model->appendRow({new QStandardItem(rule), new QStandardItem("a\tb"), fix});
    }
    table_->setModel(model);
    table_->resize(600, 200);
    table_->show();
    QVERIFY(QTest::qWaitForWindowExposed(table_.get()));
  }

  void rowsAre22PixelsAtAnyScale() {
    QCOMPARE(table_->rowHeight(0), 22);
    appearance_->setScale(1.5);
    QTRY_COMPARE(table_->rowHeight(0), 33);
    appearance_->setScale(1.0);
    QTRY_COMPARE(table_->rowHeight(0), 22);
  }

  void copiesWithHeadersInTheOrderOnShow() {
    table_->selectRow(0);
    table_->horizontalHeader()->moveSection(0, 1);
    QTest::keyClick(table_.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Where\tRule\tQuick fix\na b\tREACH\tFix it\n"));
    table_->setColumnHidden(1, true);
    QCOMPARE(selectedRowsAsText(*table_), QStringLiteral("Rule\tQuick fix\nREACH\tFix it\n"));
  }

  void copiesATableForSpreadsheetsThatRunsNothing() {
    auto* model = qobject_cast<QStandardItemModel*>(table_->model());
    model->item(0, 0)->setText(QStringLiteral("=1+1"));
    model->item(0, 1)->setText(QStringLiteral("-4.5"));
    model->item(1, 0)->setText(QStringLiteral("a < b"));
    table_->selectAll();
    QTest::keyClick(table_.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().contains(QStringLiteral("\n'=1+1\t-4.5\tFix it\n")));
    QVERIFY(copied->html().contains(QStringLiteral("<tr><th>Rule</th><th>Where</th><th>Quick fix</th></tr>")));
    QVERIFY(copied->html().contains(QStringLiteral("<td>a &lt; b</td>")));
  }

  void aThirdClickBringsTheOrderBack() {
    auto* header = table_->horizontalHeader();
    const auto click = [&] {
      QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(10, header->height() / 2));
    };
    click();
    QCOMPARE(table_->model()->index(0, 0).data().toString(), QStringLiteral("BEND"));
    click();
    QCOMPARE(table_->model()->index(0, 0).data().toString(), QStringLiteral("REACH"));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    click();
    QCOMPARE(header->sortIndicatorSection(), -1);
  }

  void moreRowsThanTheClipboardTakesAreRefused() {
    QStringListModel many(QStringList(mostCopiedRows + 1, QStringLiteral("x")));
    table_->setModel(&many);
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QSignalSpy refused(delegate_, &TableDelegate::copyRefused);
    QTest::keyClick(table_.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table_.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused[0][0].toInt(), mostCopiedRows + 1);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    many.removeRows(0, 1);
    QTest::keyClick(table_.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(QApplication::clipboard()->text().count(u'x'), mostCopiedRows);
    table_->setModel(nullptr);
  }

  void nothingSelectedNothingCopied() {
    QApplication::clipboard()->setText("before");
    QTest::keyClick(table_.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
  }

  void buttonsAreClickedWhereTheyAre() {
    QSignalSpy clicked(delegate_, &TableDelegate::buttonClicked);
    const QRect cell = table_->visualRect(table_->model()->index(1, 2));
    QTest::mouseClick(table_->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 20, cell.center().y()));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toModelIndex().row(), 1);
    QTest::mouseClick(table_->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 3, cell.center().y()));
    QCOMPARE(clicked.count(), 1);
    table_->setCurrentIndex(table_->model()->index(2, 2));
    QTest::keyClick(table_.get(), Qt::Key_Return);
    QCOMPARE(clicked.count(), 2);
  }

  void hoverOverAButtonIsTold() {
    QSignalSpy hovered(delegate_, &TableDelegate::buttonHovered);
    const QRect cell = table_->visualRect(table_->model()->index(0, 2));
    QTest::mouseMove(table_->viewport(), cell.center());
    QTRY_COMPARE(hovered.count(), 1);
    QVERIFY(hovered[0][0].toModelIndex().isValid());
    QTest::mouseMove(table_->viewport(), table_->visualRect(table_->model()->index(0, 0)).center());
    QTRY_COMPARE(hovered.count(), 2);
    QVERIFY(!hovered[1][0].toModelIndex().isValid());
  }

 private:
  std::unique_ptr<Appearance> appearance_;
  std::unique_ptr<QTableView> table_;
  TableDelegate* delegate_ = nullptr;
};

QTEST_MAIN(TableSetupTest)
#include "table_setup_test.moc"
