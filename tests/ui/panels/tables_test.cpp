// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the bottom dock: problems select and mend, BOM lines add up, links follow the selection, history jumps,
// and every table copies with its headers.

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
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

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
    QSignalSpy zoom(&panel, &ProblemsPanel::zoomRequested);
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

  void tablesCopyWithHeaders() {
    BomPanel panel;
    show(panel);
    panel.setDocument(&document());
    panel.setResult(result());
    panel.table()->selectAll();
    QTest::keyClick(panel.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines[0].startsWith(QStringLiteral("#\tPart number\tDescription\tClass\tQty\tSpare\tUnit $\tTotal $")),
             qPrintable(lines[0]));
    QVERIFY(lines[2].contains(QStringLiteral("920-23687-2530\tDGX H100")));
  }

  // ---- links

  void theScheduleShowsEveryLink() {
    LinksPanel panel;
    panel.setDocument(&document());
    show(panel);
    QCOMPARE(panel.model().rowCount(), static_cast<int>(sample_->links.size()));
    const auto cell = [&](int column) { return panel.model().index(0, column).data().toString(); };
    QCOMPARE(cell(LinksModel::From), QStringLiteral("dgx-001"));
    QCOMPARE(cell(LinksModel::PortA), QStringLiteral("osfp1/1"));
    QCOMPARE(cell(LinksModel::To), QStringLiteral("lf1-1"));
    QCOMPARE(cell(LinksModel::Rate), QStringLiteral("400G NDR"));
    QCOMPARE(cell(LinksModel::ModuleColumn), QStringLiteral("2×SR4"));
    QCOMPARE(cell(LinksModel::Fibre), QStringLiteral("OM4"));
    QCOMPARE(panel.model().index(0, LinksModel::Verdict).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("within reach"));
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
    clickRow(*panel.table(), 0, LinksModel::From);
    QCOMPARE(document().selection().front().kind, ObjectKind::Link);
  }

  void lengthsFollowAnEdit() {
    LinksPanel panel;
    panel.setDocument(&document());
    show(panel);
    const auto length = [&] { return panel.model().index(0, LinksModel::RouteLength).data().toString().toDouble(); };
    const double before = length();
    DesignEdit edit = document().edit();
    const DesignEdit::RackPlace place{sample_->leafRack(), sample_->rowA, Length::millimetres(1800 + 6000)};
    test::need(edit.moveRacks(std::span(&place, 1)));
    document().commit(std::move(edit), QStringLiteral("Move"));
    QTRY_VERIFY(length() > before + 5.9);
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
    clickRow(*panel.table(), 2, HistoryModel::Step);
    QCOMPARE(document().design().devices[sample_->systems[0]].name, std::string("step-1"));
    QCOMPARE(panel.table()->currentIndex().row(), 2);
    clickRow(*panel.table(), 0, HistoryModel::Step);
    QCOMPARE(document().design().devices[sample_->systems[0]].name, std::string("step-3"));
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
