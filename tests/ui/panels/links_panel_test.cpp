// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cable schedule: it shows every link, follows the selection, and is sorted, filtered and grouped, by a worker
// where it is long.

#include "tests/ui/panels/panel_sample.h"
#include "ui/document/document.h"
#include "ui/panels/tables/links_panel.h"
#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace fabric;
using namespace fabric::ui;

namespace {

void clickRow(const QTableView& table, int row, LinkColumn column) {
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                    table.visualRect(table.model()->index(row, static_cast<int>(column))).center());
}

QModelIndex at(LinksPanel& panel, int row, LinkColumn column) {
  return panel.model().index(row, static_cast<int>(column));
}

/// What a column of the schedule says, from the top; heads of groups are left out.
QStringList column(LinksPanel& panel, LinkColumn wanted) {
  QStringList texts;
  for (int row = 0; row < panel.model().rowCount(); ++row)
    if (panel.model().linkAt(row)) texts << at(panel, row, wanted).data().toString();
  return texts;
}

}  // namespace

class LinksPanelTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("Lightloom"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    new Appearance(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark, this);
  }
  void init() {
    QSettings().clear();
    sample_ = std::make_unique<test::PanelSample>();
  }

  void theScheduleShowsEveryLink() {
    LinksPanel panel;
    panel.setDocument(&document());
    show(panel);
    QCOMPARE(panel.model().rowCount(), static_cast<int>(sample_->links.size()));
    const auto cell = [&](LinkColumn column) { return at(panel, 0, column).data().toString(); };
    QCOMPARE(cell(LinkColumn::From), QStringLiteral("dgx-001"));
    QCOMPARE(cell(LinkColumn::PortA), QStringLiteral("osfp1/1"));
    QCOMPARE(cell(LinkColumn::To), QStringLiteral("lf1-1"));
    QCOMPARE(cell(LinkColumn::Rate), QStringLiteral("400G NDR"));
    QCOMPARE(cell(LinkColumn::Module), QStringLiteral("2×SR4"));
    QCOMPARE(cell(LinkColumn::Medium), QStringLiteral("OM4"));
    QCOMPARE(at(panel, 0, LinkColumn::Reach).data(Qt::AccessibleTextRole).toString(), QStringLiteral("within reach"));
  }

  void theScheduleFollowsTheSelection() {
    LinksPanel panel;
    panel.setDocument(&document());
    show(panel);
    panel.setFollows(true);
    document().select({ObjectRef::of(sample_->systems[0])});
    QCOMPARE(panel.model().rowCount(), 8);
    document().select({ObjectRef::of(sample_->racks[0])});
    QCOMPARE(panel.model().rowCount(), 24);
    document().select({});
    QCOMPARE(panel.model().rowCount(), static_cast<int>(sample_->links.size()));
    panel.filter()->setText(QStringLiteral("dgx-002 lf1-3"));
    QCOMPARE(panel.model().rowCount(), 1);
    clickRow(*panel.table(), 0, LinkColumn::From);
    QCOMPARE(document().selection().front().kind, ObjectKind::Link);
  }

  void lengthsFollowAnEdit() {
    LinksPanel panel;
    panel.setDocument(&document());
    show(panel);
    const auto length = [&] { return at(panel, 0, LinkColumn::RouteLength).data().toString().toDouble(); };
    const double before = length();
    DesignEdit edit = document().edit();
    const DesignEdit::RackPlace place{sample_->leafRack(), sample_->rowA, Length::millimetres(1800 + 6000)};
    test::need(edit.moveRacks(std::span(&place, 1)));
    document().commit(std::move(edit), QStringLiteral("Move"));
    QTRY_VERIFY(length() > before + 5.9);
  }

  void linksAreSortedByNumberAndByName() {
    test::PanelSample many(5, 3);  // more than ten systems, racks of different distance
    LinksPanel panel;
    panel.setDocument(many.document.get());
    show(panel);
    const QStringList unsorted = column(panel, LinkColumn::CableId);
    const auto click = [&](LinkColumn wanted) {
      QHeaderView* header = panel.table()->horizontalHeader();
      const int section = static_cast<int>(wanted);
      QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                        QPoint(header->sectionViewportPosition(section) + 12, header->height() / 2));
    };
    const auto numbers = [&] {
      std::vector<double> list;
      for (const QString& one : column(panel, LinkColumn::RouteLength)) list.push_back(one.toDouble());
      return list;
    };
    click(LinkColumn::RouteLength);
    const std::vector<double> rising = numbers();
    QVERIFY(std::ranges::is_sorted(rising));
    QVERIFY(rising.front() < rising.back());
    click(LinkColumn::RouteLength);
    QVERIFY(std::ranges::is_sorted(numbers(), std::greater<>()));
    click(LinkColumn::RouteLength);
    QCOMPARE(column(panel, LinkColumn::CableId), unsorted);
    DesignEdit edit = many.document->edit();
    test::need(edit.renameDevice(many.systems[0], "dgx-9"));
    test::need(edit.renameDevice(many.systems[1], "dgx-10"));
    many.document->commit(std::move(edit), QStringLiteral("Rename"));
    click(LinkColumn::From);
    QTRY_VERIFY(column(panel, LinkColumn::From).contains(QStringLiteral("dgx-10")));
    const QStringList from = column(panel, LinkColumn::From);
    QVERIFY(from.indexOf(QStringLiteral("dgx-9")) < from.indexOf(QStringLiteral("dgx-10")));
  }

  void linksAreFilteredByColumn() {
    LinksPanel panel;
    panel.setDocument(&document());
    show(panel);
    const auto count = [&](const char* typed) {
      panel.filter()->setText(QString::fromUtf8(typed));
      return panel.model().rowCount();
    };
    const int all = static_cast<int>(sample_->links.size());
    QCOMPARE(count("from:dgx-002"), 8);
    QCOMPARE(count("to:dgx-002"), 0);
    QCOMPARE(count("device:lf1-3"), 9);
    QCOMPARE(count("rate:400"), all);
    QCOMPARE(count("rate:800"), 0);
    QCOMPARE(count("medium:om4 reach:within"), all);
    QCOMPARE(count("margin<0"), 0);
    QCOMPARE(count("margin>1 margin<1.1"), all);  // 1.8 dB less two joints of 0.35 dB and some metres of fibre
    QCOMPARE(count("route>0 from:dgx-001 to:lf1-1"), 1);
    QCOMPARE(count("\"no such\""), 0);
    QCOMPARE(count(""), all);
  }

  void linksAreGroupedWithHeads() {
    LinksPanel panel;
    panel.setDocument(&document());
    show(panel);
    panel.setGrouping(LinkGrouping::RackPair);
    QCOMPARE(panel.model().rowCount(), static_cast<int>(sample_->links.size()) + 3);
    QVERIFY(!panel.model().linkAt(0));
    const QString head = panel.model().index(0, 0).data().toString();
    QVERIFY2(head.startsWith(QStringLiteral("A01 – A04   24 links   ")), qPrintable(head));
    clickRow(*panel.table(), 0, LinkColumn::CableId);
    QCOMPARE(document().selection().size(), std::size_t{24});

    // The sign before the name folds the group; it can still be selected as a whole.
    const int all = panel.model().rowCount();
    const QModelIndex first = panel.model().index(0, 0);
    QCOMPARE(first.data(FoldRole), QVariant(false));
    document().select({});
    const QPoint sign(panel.table()->visualRect(first).left() + 12, panel.table()->visualRect(first).center().y());
    QTest::mouseClick(panel.table()->viewport(), Qt::LeftButton, {}, sign);
    QCOMPARE(panel.model().rowCount(), all - 24);
    QCOMPARE(panel.model().index(0, 0).data(FoldRole), QVariant(true));
    QVERIFY(document().selection().empty());
    QVERIFY(!panel.model().linkAt(1));  // the next head
    QCOMPARE(panel.model().index(0, 0).data().toString(), head);
    clickRow(*panel.table(), 0, LinkColumn::From);
    QCOMPARE(document().selection().size(), std::size_t{24});
    QCOMPARE(panel.model().rowOf({document().selection().front().id}), -1);
    panel.table()->setCurrentIndex(panel.model().index(0, 0));
    QTest::keyClick(panel.table(), Qt::Key_Right);
    QCOMPARE(panel.model().rowCount(), all);
    QTest::keyClick(panel.table(), Qt::Key_Left);
    QCOMPARE(panel.model().rowCount(), all - 24);
    panel.model().setFilter(QStringLiteral("dgx"));  // what is folded stays folded
    QCOMPARE(panel.model().rowCount(), all - 24);
    panel.setGrouping(LinkGrouping::None);
    QCOMPARE(panel.model().rowCount(), static_cast<int>(sample_->links.size()));
  }

  void aWorkerSortsALongSchedule() {
    LinksModel model(nullptr, 0);  // even this schedule is too long to wait for
    model.setDesign(sample_->catalog, sample_->design(), document().settings());
    QVERIFY(model.isBusy());
    QCOMPARE(model.rowCount(), 0);
    model.sort(static_cast<int>(LinkColumn::RouteLength), Qt::DescendingOrder);
    model.sort(static_cast<int>(LinkColumn::From), Qt::DescendingOrder);  // the last question wins
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), static_cast<int>(sample_->links.size()));
    QCOMPARE(model.index(0, static_cast<int>(LinkColumn::From)).data().toString(), QStringLiteral("dgx-009"));
    QCOMPARE(model.linkAt(model.rowOf(sample_->links[5])), sample_->links[5]);
    model.setFilter(QStringLiteral("dgx-001"));
    QCOMPARE(model.rowCount(), static_cast<int>(sample_->links.size()));  // as it was, until the answer is there
    QTRY_COMPARE(model.rowCount(), 8);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isBusy());
  }

 private:
  Document& document() { return *sample_->document; }

  static void show(QWidget& panel) {
    panel.resize(1100, 160);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
  }

  std::unique_ptr<test::PanelSample> sample_;
};

QTEST_MAIN(LinksPanelTest)
#include "links_panel_test.moc"
