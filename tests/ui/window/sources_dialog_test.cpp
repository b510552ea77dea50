// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of a figure: what the catalog says of each term, and addresses that can be opened.

#include "core/catalog/builtin.h"
#include "ui/shell/why_card.h"
#include "ui/style/appearance.h"
#include "ui/window/sources_dialog.h"
#include "ui/window/why_popup.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fabric;
using namespace fabric::ui;

class SourcesDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    new Appearance(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark, this);
  }

  void everyTermHasItsRow() {
    const auto catalog = loadBuiltinCatalog();
    QVERIFY(catalog);
    const std::vector<WhyTerm> terms{{"48 × QM9700", "747 W typ.", "35.9 kW", "", "sw-qm9700"},
                                     {"PUE", "1.25", "", "project setting", ""}};
    SourcesDialog dialog(QStringLiteral("93.0 kW"), terms, *catalog);
    auto* table = dialog.findChild<QTableView*>();
    QCOMPARE(table->model()->rowCount(), 2);
    const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 0), QStringLiteral("48 × QM9700"));
    QVERIFY(cell(0, 2).endsWith(QStringLiteral("(sw-qm9700)")));
    QVERIFY(!cell(0, 3).isEmpty());
    QCOMPARE(cell(1, 3), QStringLiteral("project setting"));
    QSignalSpy asked(&dialog, &SourcesDialog::partRequested);
    emit table->doubleClicked(table->model()->index(1, 0));
    QCOMPARE(asked.size(), 0);  // a setting is no part
    emit table->doubleClicked(table->model()->index(0, 0));
    QCOMPARE(asked.size(), 1);
  }

  void cardSaysWhatAFigureRestsOn() {
    Explanation why{"power_w.total", AmountUnit::Milliwatts, 3'000, true, "sum of the classes", {}};
    for (const auto& [basis, unverified] : std::initializer_list<std::pair<const char*, bool>>{
             {"published", false}, {"estimate", true}, {"specification", false}}) {
      ExplanationTerm term{"switch", 2, 500, 1'000, {}, "sw", basis, "a source", Confidence::High, unverified};
      why.terms.push_back(term);
    }
    auto* popup = new WhyPopup(QStringLiteral("Power"), {}, nullptr);
    const int waiting = popup->height();
    QVERIFY(popup->findChild<WhyCard*>()->isHidden() || popup->findChild<WhyCard*>()->terms().empty());
    popup->explain(why);
    QVERIFY(popup->height() > waiting);
    const std::vector<WhyTerm>& terms = popup->findChild<WhyCard*>()->terms();
    QStringList factors, sources;
    for (const WhyTerm& term : terms) {
      factors << term.factor;
      sources << term.source;
    }
    QCOMPARE(factors, (QStringList{QStringLiteral("0.5\u00a0W"), QStringLiteral("0.5\u00a0W est., not verified"),
                                   QStringLiteral("0.5\u00a0W by specification")}));
    QCOMPARE(sources, (QStringList{"a source", "a source (not verified)", "a source"}));
    delete popup;
  }

  void addressesAreFound() {
    QCOMPARE(
        SourcesDialog::addressesIn(QStringLiteral("docs.nvidia.com LinkX pages, see https://example.org/a?b=1; 9 W")),
        (QStringList{"https://docs.nvidia.com", "https://example.org/a?b=1"}));
    QVERIFY(SourcesDialog::addressesIn(QStringLiteral("planning estimate, 1.25")).isEmpty());
  }
};

QTEST_MAIN(SourcesDialogTest)
#include "sources_dialog_test.moc"
