// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the bottom dock: problems select and mend, BOM lines add up, history jumps, and every table copies with
// its headers and keeps its columns.

#include "core/compose/remove.h"
#include "tests/ui/panels/panel_sample.h"
#include "ui/document/analysis_runner.h"
#include "ui/panels/tables/bom_panel.h"
#include "ui/panels/tables/history_panel.h"
#include "ui/panels/tables/links_panel.h"
#include "ui/panels/tables/problems_panel.h"
#include "ui/shell/filter_chips.h"
#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <set>
#include <span>

using namespace fabric;
using namespace fabric::ui;

namespace {

QPoint cellAt(const QTableView& table, int row, int column) {
  return table.visualRect(table.model()->index(row, column)).center();
}

void clickRow(const QTableView& table, int row, int column) {
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cellAt(table, row, column));
}

BomLine bomLine(CostClass section, const char* part, const char* number, const char* description, int quantity,
                int spares, int price, PriceBasis basis) {
  BomLine line;
  line.section = section;
  line.partId = part;
  line.partNumber = number;
  line.description = description;
  line.quantity = quantity;
  line.spares = spares;
  if (price > 0) line.unitPrice = {Money::dollars(price), basis, {}, {}};
  return line;
}

}  // namespace

class TablesTest : public QObject {
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

  // ---- problems

  void problemsAreSortedAndAClickSelects() {
    ProblemsPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    QCOMPARE(panel.model().rowCount(), 2);  // notes are off at first
    QCOMPARE(panel.model().finding(0)->severity, Severity::Error);
    QCOMPARE(panel.countLabel(), QStringLiteral("2"));
    clickRow(*panel.table(), 0, ProblemsModel::Message);
    QCOMPARE(document().selection().front(), ObjectRef::of(sample_->links[3]));
    QSignalSpy zoom(&panel, &ProblemsPanel::zoomRequested), find(&panel, &ProblemsPanel::findRequested);
    QTest::keyClick(panel.table(), Qt::Key_Return);
    QCOMPARE(find.count(), 1);
    clickRow(*panel.table(), 1, ProblemsModel::Where);  // what comes before a double click
    QTest::mouseDClick(panel.table()->viewport(), Qt::LeftButton, {}, cellAt(*panel.table(), 1, ProblemsModel::Where));
    QCOMPARE(zoom.size(), 1);
    QCOMPARE(document().selection(), std::vector<ObjectRef>{ObjectRef::of(sample_->racks[1])});
  }

  void chipsAndWordsFilterProblems() {
    ProblemsPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    panel.chips()->setChecked(QStringLiteral("info"), true);
    emit panel.chips()->toggled(QStringLiteral("info"), true);
    QCOMPARE(panel.model().rowCount(), 3);
    panel.filter()->setText(QStringLiteral("a02"));
    QCOMPARE(panel.model().rowCount(), 1);
    panel.filter()->setText(QStringLiteral("nothing like it"));
    QCOMPARE(panel.model().rowCount(), 0);
  }

  void problemsAreSortedByTheirHeads() {
    ProblemsPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    panel.table()->sortByColumn(ProblemsModel::Rule, Qt::AscendingOrder);
    QCOMPARE(panel.model().finding(0)->code, FindingCode::RackPower);  // POWER before REACH
    panel.table()->sortByColumn(ProblemsModel::Rule, Qt::DescendingOrder);
    QCOMPARE(panel.model().finding(0)->code, FindingCode::ReachExceeded);
    panel.table()->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(panel.model().finding(0)->severity, Severity::Error);
  }

  void groupsOfProblemsFold() {
    ProblemsPanel panel;
    show(panel);
    panel.setDocument(&document());
    auto grouped = std::make_shared<AnalysisResult>(*result());
    Finding& finding = *std::ranges::find(grouped->findings, Severity::Error, &Finding::severity);
    finding.objects = {ObjectRef::of(sample_->racks[0]), ObjectRef::of(sample_->racks[1])};
    panel.setResult(grouped);
    const int rows = panel.model().rowCount();
    const QModelIndex head = panel.model().index(0, ProblemsModel::Where);
    QCOMPARE(head.data(FoldRole), QVariant(true));
    QVERIFY(!panel.model().index(1, ProblemsModel::Where).data(FoldRole).isValid());  // of one thing
    panel.table()->setCurrentIndex(head);
    QTest::keyClick(panel.table(), Qt::Key_Right);
    QCOMPARE(panel.model().rowCount(), rows + 2);
    QCOMPARE(panel.table()->currentIndex().row(), 0);
    QCOMPARE(panel.model().index(0, 0).data(FoldRole), QVariant(false));
    QCOMPARE(panel.model().object(2), std::optional(ObjectRef::of(sample_->racks[1])));
    clickRow(*panel.table(), 2, ProblemsModel::Where);
    QCOMPARE(document().selection(), std::vector<ObjectRef>{ObjectRef::of(sample_->racks[1])});
    QCOMPARE(panel.countLabel(), QStringLiteral("2"));  // of findings, not of rows
    panel.setResult(std::make_shared<AnalysisResult>(*grouped));
    QCOMPARE(panel.model().rowCount(), rows + 2);  // it stays open
    panel.table()->setCurrentIndex(panel.model().index(0, 0));
    QTest::keyClick(panel.table(), Qt::Key_Left);
    QCOMPARE(panel.model().rowCount(), rows);
  }

  void aWaivedProblemStaysAndCountsNoMore() {
    ProblemsPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    QSignalSpy refused(&panel, &ProblemsPanel::refused);
    panel.table()->selectRow(0);
    panel.waive(QStringLiteral("  "));
    QCOMPARE(refused.size(), 1);  // not without a reason
    QVERIFY(document().project().waivers.empty());
    panel.waive(QStringLiteral("tested in the lab"));
    QCOMPARE(document().project().waivers.size(), std::size_t{1});
    QCOMPARE(document().history().steps().size(), std::size_t{2});
    panel.setResult(result());
    QCOMPARE(panel.countLabel(), QStringLiteral("1"));
    QCOMPARE(panel.model().rowCount(), 1);
    QVERIFY(panel.chips()->chip(QStringLiteral("waived")));
    panel.chips()->setChecked(QStringLiteral("waived"), true);
    emit panel.chips()->toggled(QStringLiteral("waived"), true);
    QCOMPARE(panel.model().rowCount(), 2);
    QCOMPARE(panel.model().finding(1)->waiver, std::string("tested in the lab"));  // after what is open
    QVERIFY(panel.model()
                .index(1, ProblemsModel::Message)
                .data()
                .toString()
                .endsWith(QStringLiteral("(waived: tested in the lab)")));
    QVERIFY(!panel.model().fix(1));
    panel.table()->selectRow(1);
    panel.unwaive();
    QVERIFY(document().project().waivers.empty());
    document().undo();
    QCOMPARE(document().project().waivers.size(), std::size_t{1});
  }

  void nextProblemWalksAround() {
    ProblemsPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    panel.selectNext(1);
    QCOMPARE(panel.table()->currentIndex().row(), 0);
    panel.selectNext(1);
    QCOMPARE(panel.table()->currentIndex().row(), 1);
    panel.selectNext(1);
    QCOMPARE(panel.table()->currentIndex().row(), 0);
    panel.selectNext(-1);
    QCOMPARE(panel.table()->currentIndex().row(), 1);
  }

  void aFixIsOneStepAndChangesWhatSharesTheModules() {
    ProblemsPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    const QuickFix* fix = panel.model().fix(0);
    QVERIFY(fix);
    QCOMPARE(fix->text, QStringLiteral("Use 2×DR4 DSP"));
    QVERIFY(fix->preview.startsWith(QStringLiteral("4 links change")));
    panel.table()->setCurrentIndex(panel.model().index(0, 0));
    panel.applyFix();
    QCOMPARE(document().history().steps().size(), std::size_t{2});
    QCOMPARE(document().design().cables[document().design().links[sample_->links[3]].cable].type, sample_->types.os2);
    QVERIFY(!panel.model().fix(0));  // no guess about a design that has moved on
  }

  // ---- bill of materials

  void bomLinesAreGroupedWithSubtotals() {
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    QCOMPARE(panel.countLabel(), QStringLiteral("3 lines"));
    QCOMPARE(panel.model().rowCount(), 5);  // two classes, three lines
    const auto cell = [&](int row, int column) { return panel.model().index(row, column).data().toString(); };
    QCOMPARE(cell(0, BomModel::PartNumber), QStringLiteral("System"));
    QCOMPARE(cell(1, BomModel::Total), QStringLiteral("≈ 3,150,000"));
    QCOMPARE(cell(2, BomModel::Total), QStringLiteral("26,650"));
    QCOMPARE(cell(2, BomModel::Quantity), QStringLiteral("40"));
    QCOMPARE(cell(3, BomModel::UnitPrice), QStringLiteral("650"));
    QCOMPARE(cell(4, BomModel::Total), QStringLiteral("?"));
    panel.filter()->setText(QStringLiteral("dgx"));
    QCOMPARE(panel.model().rowCount(), 2);
  }

  void aBomLineSelectsItsParts() {
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    clickRow(*panel.table(), 1, BomModel::Description);
    QCOMPARE(document().selection().size(), sample_->systems.size());
  }

  void aCableLineSelectsTheLinksOfItsLength() {
    const auto real = std::make_shared<AnalysisResult>(*result());
    real->bom = makeBom(real->design, *real->catalog, real->settings).value();
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(real);
    std::set<ObjectRef> all;
    int lines = 0;
    for (int row = 0; row < panel.model().rowCount(); ++row) {
      const BomLine* line = panel.model().line(row);
      if (!line || line->section != CostClass::Cables) continue;
      ++lines;
      panel.table()->scrollTo(panel.model().index(row, BomModel::Description));
      clickRow(*panel.table(), row, BomModel::Description);
      const std::vector<ObjectRef>& selected = document().selection();
      QCOMPARE(static_cast<std::int64_t>(selected.size()), line->quantity);  // no cable here carries two links
      for (const ObjectRef& object : selected) QCOMPARE(object.kind, ObjectKind::Link);
      all.insert(selected.begin(), selected.end());
    }
    QVERIFY(lines > 1);
    QCOMPARE(all.size(), sample_->links.size());
  }

  void bomLinesStandWhereTheirPiecesAre() {
    const auto real = std::make_shared<AnalysisResult>(*result());
    real->settings.spares.transceivers = 20;
    real->bom = makeBom(real->design, *real->catalog, real->settings).value();
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(real);
    const auto cell = [&](int row, int column) { return panel.model().index(row, column).data().toString(); };
    const auto summed = [&] {
      std::pair<Money, std::int64_t> sum;
      for (int row = 0; row < panel.model().rowCount(); ++row)
        if (const BomLine* line = panel.model().line(row)) {
          const auto [pieces, spares] = panel.model().pieces(row);
          sum.first += line->unitPrice.amount.value_or(Money{}) * (pieces + spares);
          sum.second += pieces + spares;
        }
      return sum;
    };
    const auto whole = summed();
    QCOMPARE(whole.first, real->bom.total);
    panel.setGrouping(BomGrouping::Rack);
    QCOMPARE(panel.model().rowCount(), 0);
    QTRY_VERIFY(panel.model().hasPlaces(BomPlacing::Rack));
    QVERIFY(summed() == whole);
    QCOMPARE(cell(0, BomModel::PartNumber), QStringLiteral("A01"));
    int spares = 0;
    for (int row = 0; row < panel.model().rowCount(); ++row)
      if (!panel.model().line(row) && cell(row, BomModel::PartNumber) == QLatin1String("Spares")) spares = row;
    QVERIFY(spares > 0);
    QCOMPARE(cell(spares, BomModel::Quantity), QStringLiteral("0"));
    QVERIFY(panel.model().pieces(spares + 1).second > 0 && !panel.model().siteAt(spares + 1));
    // A line selects its pieces in this place only.
    int systems = 1;
    while (panel.model().line(systems)->section != CostClass::Systems) ++systems;
    clickRow(*panel.table(), systems, BomModel::Description);
    QCOMPARE(static_cast<std::int64_t>(document().selection().size()), panel.model().pieces(systems).first);
    for (const ObjectRef object : document().selection())
      QCOMPARE(document().design().devices[{object.id}].rack, sample_->racks[0]);
    panel.setGrouping(BomGrouping::Unit);
    QTRY_VERIFY(panel.model().hasPlaces(BomPlacing::Unit));
    QVERIFY(summed() == whole);
    panel.setGrouping(BomGrouping::Class);
    QVERIFY(summed() == whole);
  }

  void theBaselineIsComparedPlaceByPlace() {
    const auto real = std::make_shared<AnalysisResult>(*result());
    real->baselineDesign = real->design;
    real->baselineBom = makeBom(real->design, *real->catalog, real->settings).value();
    DesignEdit edit = document().edit();
    const ObjectRef gone = ObjectRef::of(sample_->systems[0]);
    test::need(removeObjects(edit, std::span(&gone, 1)));
    real->design = std::move(edit).finish();
    real->bom = makeBom(real->design, *real->catalog, real->settings).value();
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(real);
    const auto summed = [&](int column, bool ofGroups) {
      QStringList all;
      for (int row = 0; row < panel.model().rowCount(); ++row)
        if (!panel.model().line(row) == ofGroups)
          if (const QString change = panel.model().index(row, column).data().toString(); change != QLatin1String("="))
            all << change;
      return all;
    };
    panel.setGrouping(BomGrouping::Rack);
    QTRY_VERIFY(panel.model().hasPlaces(BomPlacing::Rack));
    const auto cell = [&](int row, int column) { return panel.model().index(row, column).data().toString(); };
    QCOMPARE(cell(0, BomModel::PartNumber), QStringLiteral("A01"));
    int systems = 1;
    while (panel.model().line(systems)->section != CostClass::Systems) ++systems;
    QCOMPARE(cell(systems, BomModel::QuantityChange), QStringLiteral("−1"));
    QVERIFY(cell(systems, BomModel::TotalChange).startsWith(QStringLiteral("−")));
    // What went is all in the first rack and in the cables from there.
    for (int row = 1; row < panel.model().rowCount(); ++row)
      if (!panel.model().line(row) && cell(row, BomModel::PartNumber).startsWith(QLatin1Char('A')))
        QCOMPARE(cell(row, BomModel::QuantityChange), QStringLiteral("="));
    QVERIFY(summed(BomModel::QuantityChange, true).size() == 2);  // the rack, and between racks
    // Where the baseline has nothing to compare with, nothing is said.
    real->baselineDesign.reset();
    panel.setResult(std::make_shared<AnalysisResult>(*real));
    QTRY_VERIFY(panel.model().hasPlaces(BomPlacing::Rack));
    QCOMPARE(cell(0, BomModel::QuantityChange), QString());
  }

  void groupsOfTheBomFold() {
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    const int all = panel.model().rowCount();
    const QString total = panel.model().index(0, BomModel::Total).data().toString();
    QVERIFY(!panel.model().line(0) && panel.model().line(1));
    panel.table()->setCurrentIndex(panel.model().index(0, 0));
    QTest::keyClick(panel.table(), Qt::Key_Left);
    QCOMPARE(panel.model().rowCount(), all - 1);
    QVERIFY(!panel.model().line(1));
    QCOMPARE(panel.model().index(0, BomModel::Total).data().toString(), total);
    QCOMPARE(panel.table()->currentIndex().row(), 0);
    panel.model().setFilter(QStringLiteral("osfp"));
    panel.model().setFilter({});
    QCOMPARE(panel.model().rowCount(), all - 1);
    panel.table()->setCurrentIndex(panel.model().index(0, 0));
    QTest::keyClick(panel.table(), Qt::Key_Right);
    QCOMPARE(panel.model().rowCount(), all);
  }

  void bomLinesAreSortedInsideTheirGroups() {
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    panel.table()->sortByColumn(BomModel::UnitPrice, Qt::DescendingOrder);
    QCOMPARE(panel.model().line(1)->partId, std::string("sys-dgx-h100"));
    QCOMPARE(panel.model().line(3)->partId, std::string("xc-sr4"));
    QCOMPARE(panel.model().line(4)->partId, std::string("xc-lpo"));  // without a price: last either way
    panel.table()->sortByColumn(BomModel::UnitPrice, Qt::AscendingOrder);
    QCOMPARE(panel.model().line(4)->partId, std::string("xc-lpo"));
    panel.setGrouping(BomGrouping::None);
    QCOMPARE(panel.model().rowCount(), 3);
    QCOMPARE(panel.model().line(0)->partId, std::string("xc-sr4"));
    panel.setGrouping(BomGrouping::Maker);
    QCOMPARE(panel.model().rowCount(), 4);
  }

  void sparesOfAClassAreTyped() {
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    QSignalSpy refused(&panel, &BomPanel::refused);
    const QModelIndex optics = panel.model().index(3, BomModel::SpareShare);
    QVERIFY(panel.model().flags(optics).testFlag(Qt::ItemIsEditable));
    QVERIFY(!panel.model().flags(panel.model().index(3, BomModel::Spare)).testFlag(Qt::ItemIsEditable));
    QVERIFY(panel.model().setData(optics, QStringLiteral("5 %"), Qt::EditRole));
    QTRY_COMPARE(document().settings().spares.transceivers, 50);
    QCOMPARE(document().history().steps().size(), std::size_t{2});
    panel.model().setData(optics, QStringLiteral("lots"), Qt::EditRole);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(document().settings().spares.transceivers, 50);
    document().undo();
    QCOMPARE(document().settings().spares.transceivers, 20);
  }

  void sparesArePastedFromASpreadsheet() {
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    QSignalSpy refused(&panel, &BomPanel::refused);
    panel.pasteSpares(QStringLiteral("Part number\tSpares %\n920-23687-2530\t1 %\nMMA4Z00-NS\t7.5 %\n"));
    QCOMPARE(document().settings().spares.systems, 10);
    QCOMPARE(document().settings().spares.transceivers, 75);
    QCOMPARE(document().history().steps().size(), std::size_t{2});  // one step for all
    panel.table()->setCurrentIndex(panel.model().index(3, BomModel::SpareShare));
    panel.pasteSpares(QStringLiteral("3\n4\n"));  // two lines of one class
    QCOMPARE(refused.size(), 1);
    QCOMPARE(document().settings().spares.transceivers, 75);
    panel.pasteSpares(QStringLiteral("3\n3\n"));
    QCOMPARE(document().settings().spares.transceivers, 30);
    panel.pasteSpares(QStringLiteral("1\n2\n3\n4\n"));  // more than there are rows
    QCOMPARE(refused.size(), 2);
  }

  void bomLinesDifferFromTheBaseline() {
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    const auto same = result();
    panel.setResult(same);
    QCOMPARE(panel.model().index(1, BomModel::QuantityChange).data().toString(), QStringLiteral("–"));
    AnalysisResult compared = *same;
    compared.baselineBom = compared.bom;
    compared.baselineBom->lines[0].quantity = 11;  // two systems more
    compared.baselineBom->lines[2] =
        bomLine(CostClass::Transceivers, "xc-dr4", "MMS4X00-NM", "2×DR4 OSFP", 5, 0, 1100, PriceBasis::List);
    panel.setResult(std::make_shared<AnalysisResult>(compared));
    const auto cell = [&](int row, int column) { return panel.model().index(row, column).data().toString(); };
    QCOMPARE(cell(1, BomModel::QuantityChange), QStringLiteral("−2"));
    QCOMPARE(cell(1, BomModel::TotalChange), QStringLiteral("−700,000"));
    QCOMPARE(cell(3, BomModel::QuantityChange), QStringLiteral("="));
    QCOMPARE(panel.model().rowCount(), 6);  // the line that is no more comes last in its class
    QCOMPARE(cell(5, BomModel::QuantityChange), QStringLiteral("−5"));
    QCOMPARE(cell(5, BomModel::TotalChange), QStringLiteral("−5,500"));
    QCOMPARE(cell(5, BomModel::Number), QString());
    QCOMPARE(cell(2, BomModel::QuantityChange), QStringLiteral("−5"));
    QCOMPARE(panel.countLabel(), QStringLiteral("3 lines"));
  }

  void tablesCopyWithHeaders() {
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    panel.table()->selectAll();
    QTest::keyClick(panel.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines[0].startsWith(
                 QStringLiteral("#\tPart number\tDescription\tClass\tQty\tSpares %\tSpare\tUnit $\tTotal $")),
             qPrintable(lines[0]));
    QVERIFY(lines[2].contains(QStringLiteral("920-23687-2530\tDGX H100")));
  }

  // ---- columns

  void columnsAreKeptAsTheUserLeftThem() {
    {
      BomPanel panel;
      show(panel);
      QHeaderView* header = panel.table()->horizontalHeader();
      header->moveSection(header->visualIndex(BomModel::Quantity), 0);
      panel.table()->setColumnHidden(BomModel::Class, true);
      panel.table()->setColumnHidden(BomModel::Maker, false);
      panel.table()->setColumnWidth(BomModel::PartNumber, 211);
      panel.table()->sortByColumn(BomModel::Quantity, Qt::DescendingOrder);
    }
    BomPanel again;
    show(again);
    const QHeaderView* header = again.table()->horizontalHeader();
    QCOMPARE(header->visualIndex(BomModel::Quantity), 0);
    QVERIFY(again.table()->isColumnHidden(BomModel::Class));
    QVERIFY(!again.table()->isColumnHidden(BomModel::Maker));
    QCOMPARE(again.table()->columnWidth(BomModel::PartNumber), 211);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(BomModel::Quantity));
    again.setDocument(&document());
    again.setResult(result());
    again.setGrouping(BomGrouping::None);
    QCOMPARE(again.model().line(0)->quantity, 40);
    LinksPanel links;
    QVERIFY(!links.table()->isColumnHidden(static_cast<int>(LinkColumn::From)));
    QVERIFY(links.table()->isColumnHidden(static_cast<int>(LinkColumn::LabelA)));
  }

  void settingsOfOtherColumnsAreLeftAside() {
    QSettings().setValue(QStringLiteral("tables/bom/widths"), QVariantList{10, 20});
    QSettings().setValue(QStringLiteral("tables/bom/order"), QVariantList{0, 0, 0});
    QSettings().setValue(QStringLiteral("tables/bom/sort"), 99);
    BomPanel panel;
    show(panel);
    QCOMPARE(panel.table()->columnWidth(BomModel::PartNumber), 120);
    QCOMPARE(panel.table()->horizontalHeader()->sortIndicatorSection(), -1);
  }

  // ---- history

  void aClickJumpsInHistory() {
    HistoryPanel panel;
    show(panel);
    panel.setDocument(&document());
    for (int i = 1; i <= 3; ++i) {
      DesignEdit edit = document().edit();
      test::need(edit.renameDevice(sample_->systems[0], "step-" + std::to_string(i)));
      document().commit(std::move(edit), QStringLiteral("Step %1").arg(i));
    }
    QCOMPARE(panel.model().rowCount(), 4);
    QCOMPARE(panel.countLabel(), QStringLiteral("3"));
    QCOMPARE(panel.model().index(0, HistoryModel::Step).data().toString(), QStringLiteral("Step 3"));
    QCOMPARE(panel.model().index(0, HistoryModel::Variant).data().toString(), QStringLiteral("A"));
    clickRow(*panel.table(), 2, HistoryModel::Step);
    QCOMPARE(document().design().devices[sample_->systems[0]].name, std::string("step-1"));
    QCOMPARE(panel.table()->currentIndex().row(), 2);
    clickRow(*panel.table(), 0, HistoryModel::Step);
    QCOMPARE(document().design().devices[sample_->systems[0]].name, std::string("step-3"));
    // Filtered, a click still jumps to the step it is on; steps are in no other order than their own.
    panel.filter()->setText(QStringLiteral("step 2"));
    QCOMPARE(panel.model().rowCount(), 1);
    clickRow(*panel.table(), 0, HistoryModel::Step);
    QCOMPARE(document().design().devices[sample_->systems[0]].name, std::string("step-2"));
    panel.filter()->setText(QStringLiteral("no such step"));
    QCOMPARE(panel.model().rowCount(), 0);
    panel.filter()->clear();
    QVERIFY(!panel.table()->isSortingEnabled());
    QVERIFY(!panel.table()->horizontalHeader()->isSortIndicatorShown());
  }

  void stepsSayWhatTheyChanged() {
    HistoryPanel panel;
    show(panel);
    panel.setDocument(&document());
    DesignEdit edit = document().edit();
    test::need(edit.removeDevice(sample_->leaves[0]));
    document().commit(std::move(edit), QStringLiteral("Remove leaf"));
    const auto cell = [&](int row, int column) { return panel.model().index(row, column).data().toString(); };
    // A leaf of 747 W typical with five modules of 15 W; the modules at the systems stay.
    QTRY_COMPARE(cell(0, HistoryModel::PowerChange), QStringLiteral("−822\u00a0W"));
    QVERIFY(cell(0, HistoryModel::CostChange).startsWith(QStringLiteral("−$5")));
    QCOMPARE(cell(1, HistoryModel::PowerChange), QString());  // the start
    edit = document().edit();
    test::need(edit.renameDevice(sample_->systems[0], "other"));
    document().commit(std::move(edit), QStringLiteral("Rename"));
    QTRY_COMPARE(cell(0, HistoryModel::PowerChange), QStringLiteral("="));
    QCOMPARE(cell(1, HistoryModel::PowerChange), QStringLiteral("−822\u00a0W"));
  }

  void aVariantIsForkedFromAStep() {
    HistoryPanel panel;
    show(panel);
    panel.setDocument(&document());
    const std::size_t devices = document().design().devices.size();
    DesignEdit edit = document().edit();
    test::need(edit.removeDevice(sample_->leaves[0]));
    document().commit(std::move(edit), QStringLiteral("Remove leaf"));
    panel.forkFrom(0);
    QCOMPARE(document().project().variants.size(), std::size_t{2});
    QCOMPARE(document().variant().id, document().project().variants.back().id);
    QCOMPARE(document().design().devices.size(), devices);
    QCOMPARE(document().project().variants.front().design.devices.size(), devices - 1);
    QCOMPARE(document().history().steps().size(), std::size_t{3});
    document().undo();
    QCOMPARE(document().project().variants.size(), std::size_t{1});
    document().setReadOnly(true);
    QSignalSpy refused(&panel, &HistoryPanel::refused);
    panel.forkFrom(0);
    QCOMPARE(refused.size(), 1);
  }

 private:
  Document& document() { return *sample_->document; }

  static void show(QWidget& panel) {
    panel.resize(1100, 160);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
  }

  std::shared_ptr<const AnalysisResult> result() {
    auto made = std::make_shared<AnalysisResult>();
    made->design = document().design();
    made->catalog = document().project().catalog;
    made->settings = document().settings();
    made->complete = true;
    made->findings = {{FindingCode::PartUnverified, Severity::Info, {ObjectRef::of(sample_->systems[0])}, {}},
                      {FindingCode::RackPower,
                       Severity::Warning,
                       {ObjectRef::of(sample_->racks[1])},
                       {{"power_kw", "46.1"}, {"limit_kw", "45"}}},
                      {FindingCode::ReachExceeded,
                       Severity::Error,
                       {ObjectRef::of(sample_->links[3])},
                       {{"length_m", "62.4"}, {"reach_m", "50"}}}};
    applyWaivers(made->findings, document().project().waivers);
    made->bom.lines = {
        bomLine(CostClass::Systems, "sys-dgx-h100", "920-23687-2530", "DGX H100 system", 9, 0, 350'000,
                PriceBasis::Estimate),
        bomLine(CostClass::Transceivers, "xc-sr4", "MMA4Z00-NS", "2×SR4 OSFP", 40, 1, 650, PriceBasis::List),
        bomLine(CostClass::Transceivers, "xc-lpo", "LPO", "2×DR4 LPO", 0, 0, 0, PriceBasis::None)};
    return made;
  }

  std::unique_ptr<test::PanelSample> sample_;
};

QTEST_MAIN(TablesTest)
#include "tables_test.moc"
