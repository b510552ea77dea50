// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The headline figures as texts: differences in per cent or units, per GPU, hidden and in another order, void sums.

#include "tests/ui/window/opened_window.h"
#include "ui/shell/pointer_note.h"
#include "ui/window/headline.h"
#include "ui/window/headline_why.h"
#include "ui/window/why_popup.h"

#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace fabric;
using namespace fabric::ui;

namespace {

/// 8 accelerators, 10 kW of network, 4,000 dollars; the baseline has 8 kW and the same cost.
AnalysisResult result() {
  AnalysisResult r;
  r.design.racks.set(EditNumber::next(), Id<Rack>{1}, Rack{});
  r.report.counts.accelerators = 8;
  r.report.counts.switches = 4;
  r.report.networkPower = Power::kilowatts(10);
  r.report.capex = Money::dollars(4000);
  r.baseline = r.report;
  r.baseline->networkPower = Power::kilowatts(8);
  r.baseline->counts.switches = 5;
  return r;
}

HeadlineFigure figure(const HeadlineModel& model, const char* id) {
  const auto at = std::ranges::find(model.figures, QLatin1String(id), &HeadlineFigure::id);
  return at == model.figures.end() ? HeadlineFigure{} : *at;
}

}  // namespace

class HeadlineTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void differencesArePerCentOrInUnits() {
    const AnalysisResult r = result();
    HeadlineOptions options;
    QCOMPARE(figure(headlineModel(&r, 0, false, options), "network-power").difference.text, QStringLiteral("25.0 %"));
    options.absolute = true;
    const HeadlineModel model = headlineModel(&r, 0, false, options);
    QCOMPARE(figure(model, "network-power").difference.text, QStringLiteral("2.0\u00A0kW"));
    QCOMPARE(figure(model, "network-power").difference.direction, Direction::Worse);
    QCOMPARE(figure(model, "switches").difference.text, QStringLiteral("1"));
    QCOMPARE(figure(model, "switches").difference.direction, Direction::Better);
    QCOMPARE(figure(model, "capex").difference.change, fabric::ui::Change::Equal);
  }

  void perGpuSharesOutMeasuresOnly() {
    const AnalysisResult r = result();
    HeadlineOptions options;
    options.perGpu = true;
    const HeadlineModel model = headlineModel(&r, 0, false, options);
    QCOMPARE(figure(model, "network-power").value, QStringLiteral("1.3"));
    QCOMPARE(figure(model, "network-power").unit, QStringLiteral("kW"));
    QCOMPARE(figure(model, "capex").value, QStringLiteral("$500"));
    QVERIFY(figure(model, "capex").label.contains(QStringLiteral("per GPU")));
    QCOMPARE(figure(model, "gpus").value, QStringLiteral("8"));
    QCOMPARE(figure(model, "switches").value, QStringLiteral("4"));
  }

  void figuresAreHiddenAndOrdered() {
    const AnalysisResult r = result();
    HeadlineOptions options;
    options.hidden = {QStringLiteral("links"), QStringLiteral("tco")};
    options.order = {QStringLiteral("capex"), QStringLiteral("gpus")};
    const HeadlineModel model = headlineModel(&r, 0, false, options);
    QCOMPARE(model.figures[0].id, QStringLiteral("capex"));
    QCOMPARE(model.figures[1].id, QStringLiteral("gpus"));
    QCOMPARE(model.figures[2].id, QStringLiteral("switches"));
    QCOMPARE(model.figures.size(), headlineModel(&r, 0, false).figures.size() - 2);
    QVERIFY(figure(model, "links").id.isEmpty());
    QCOMPARE(static_cast<std::size_t>(headlineLabels().size()), headlineModel(&r, 0, false).figures.size());
  }

  void voidSumIsNoFigure() {
    AnalysisResult r = result();
    r.report.moneyOverflow = true;
    const HeadlineModel model = headlineModel(&r, 0, false);
    QCOMPARE(figure(model, "capex").value, QStringLiteral("?"));
    QCOMPARE(figure(model, "tco").value, QStringLiteral("?"));
    QVERIFY(!figure(model, "capex").toolTip.isEmpty());
    QCOMPARE(figure(model, "gpus").value, QStringLiteral("8"));
  }

  void whyIsAboutWhatIsShown() {
    AnalysisResult r = result();
    Fabric fabric;
    fabric.name = "Back-end";
    r.design.fabrics.set(EditNumber::next(), Id<Fabric>{1}, fabric);
    r.report.fabrics.emplace_back().fabric = {1};
    HeadlineWhy why = headlineWhy(&r, 0, {}, QStringLiteral("links"));
    QCOMPARE(why.key, QStringLiteral("counts.links.total"));
    QCOMPARE(why.subject, QStringLiteral("Links"));
    QVERIFY(why.note.isEmpty());
    why = headlineWhy(&r, 1, {}, QStringLiteral("links"));
    QCOMPARE(why.key, QStringLiteral("fabrics[0].counts.links.total"));
    QCOMPARE(why.subject, QStringLiteral("Links, Back-end"));
    why = headlineWhy(&r, 1, {}, QStringLiteral("capex"));
    QCOMPARE(why.key, QStringLiteral("cost_usd.capex"));
    QVERIFY(why.note.contains(QStringLiteral("whole design")));
    HeadlineOptions perGpu;
    perGpu.perGpu = true;
    why = headlineWhy(&r, 0, perGpu, QStringLiteral("capex"));
    QVERIFY2(why.note.startsWith(QStringLiteral("$500 per GPU is $4,000 shared out among 8 GPUs")),
             qPrintable(why.note));
    QVERIFY(headlineWhy(&r, 0, perGpu, QStringLiteral("links")).note.isEmpty());  // counts are not shared out
    QVERIFY(headlineWhy(&r, 0, {}, QStringLiteral("scope")).key.isEmpty());
  }

  void whyIsAskedOfTheChosenFigure() {
    QTemporaryDir home;
    Appearance* appearance = prepareApplication(home, ThemeChoice::Dark, this);
    const QString path = home.filePath(QStringLiteral("c.loom"));
    saveCluster(path, 4);
    Opened w(*appearance, path);
    QTRY_VERIFY(w.isComputed());
    const auto asked = [&] {
      const auto popups = w.window.findChildren<WhyPopup*>();
      const QString subject = popups.isEmpty() ? QString() : popups.back()->accessibleName();
      for (WhyPopup* popup : popups) delete popup;
      return subject;
    };
    w.key(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(asked(), QString());
    QVERIFY(w.window.note().text().contains(QStringLiteral("no figure is chosen")));
    HeadlineBar* bar = w.window.headline();
    w.click(bar->mapTo(&w.window, bar->cellRect(QStringLiteral("capex")).center()));
    QCOMPARE(asked(), QStringLiteral("Capex"));
    QCOMPARE(bar->currentCell(), QStringLiteral("capex"));
    w.activate();
    w.key(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(asked(), QStringLiteral("Capex"));

    // The menu of another figure is about that one.
    QTimer::singleShot(0, this, [] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      if (!menu) return;
      for (QAction* entry : menu->actions())
        if (entry->text().contains(QStringLiteral("Why"))) entry->trigger();
      menu->close();
    });
    emit bar->menuRequested(QStringLiteral("links"), w.window.mapToGlobal(QPoint(300, 200)));
    QCOMPARE(asked(), QStringLiteral("Links"));

    // With the keyboard on the bar, its own cell.
    w.activate();
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Home);
    QTest::keyClick(bar, Qt::Key_Right);
    w.key(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(asked(), QStringLiteral("GPUs"));
  }

  void optionsAreKept() {
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    QVERIFY(HeadlineOptions::load(settings) == HeadlineOptions{});
    const HeadlineOptions options{
        true, true, {QStringLiteral("links")}, {QStringLiteral("tco"), QStringLiteral("gpus")}};
    options.store(settings);
    QVERIFY(HeadlineOptions::load(settings) == options);
  }
};

QTEST_MAIN(HeadlineTest)
#include "headline_test.moc"
