// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The headline figures as texts: differences in per cent or units, per GPU, hidden and in another order, void sums.

#include "tests/ui/window/opened_window.h"
#include "ui/shell/pointer_note.h"
#include "ui/shell/why_card.h"
#include "ui/topology/topology_view.h"
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
#include <cstdint>
#include <memory>

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

/// A window with some systems.
struct Cluster {
  explicit Cluster(QObject* owner, std::int64_t systems = 4) {
    Appearance* appearance = prepareApplication(home, ThemeChoice::Dark, owner);
    const QString path = home.filePath(QStringLiteral("c.loom"));
    saveCluster(path, systems);
    opened = std::make_unique<Opened>(*appearance, path);
  }

  QTemporaryDir home;
  std::unique_ptr<Opened> opened;
};

}  // namespace

class HeadlineTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void differencesArePerCentOrInUnits() {
    const AnalysisResult r = result();
    HeadlineOptions options;
    QCOMPARE(figure(headlineModel(&r, {}, false, options), "network-power").difference.text, QStringLiteral("25.0 %"));
    options.absolute = true;
    const HeadlineModel model = headlineModel(&r, {}, false, options);
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
    const HeadlineModel model = headlineModel(&r, {}, false, options);
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
    const HeadlineModel model = headlineModel(&r, {}, false, options);
    QCOMPARE(model.figures[0].id, QStringLiteral("capex"));
    QCOMPARE(model.figures[1].id, QStringLiteral("gpus"));
    QCOMPARE(model.figures[2].id, QStringLiteral("switches"));
    QCOMPARE(model.figures.size(), headlineModel(&r, {}, false).figures.size() - 2);
    QVERIFY(figure(model, "links").id.isEmpty());
    QCOMPARE(static_cast<std::size_t>(headlineLabels().size()), headlineModel(&r, {}, false).figures.size());
  }

  void voidSumIsNoFigure() {
    AnalysisResult r = result();
    r.report.moneyOverflow = true;
    const HeadlineModel model = headlineModel(&r, {}, false);
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
    HeadlineWhy why = headlineWhy(&r, {}, {}, QStringLiteral("links"));
    QCOMPARE(why.key, QStringLiteral("counts.links.total"));
    QCOMPARE(why.subject, QStringLiteral("Links"));
    QVERIFY(why.note.isEmpty());
    ScopeReport part;
    part.scope.fabric = {1};
    part.report.counts.links.total = 12;
    part.report.capex = Money::dollars(1500);
    why = headlineWhy(&r, part.scope, {}, QStringLiteral("links"), &part);
    QCOMPARE(why.key, QStringLiteral("fabrics[0].counts.links.total"));
    QCOMPARE(why.subject, QStringLiteral("Links, Back-end"));
    why = headlineWhy(&r, part.scope, {}, QStringLiteral("capex"), &part);
    QCOMPARE(why.key, QStringLiteral("cost_usd.capex"));
    QCOMPARE(why.note, QStringLiteral("Back-end: $1,500. The terms are those of the whole design."));
    HeadlineOptions perGpu;
    perGpu.perGpu = true;
    why = headlineWhy(&r, {}, perGpu, QStringLiteral("capex"));
    QVERIFY2(why.note.startsWith(QStringLiteral("$500 per GPU is $4,000 shared out among 8 GPUs")),
             qPrintable(why.note));
    QVERIFY(headlineWhy(&r, {}, perGpu, QStringLiteral("links")).note.isEmpty());  // counts are not shared out
    QVERIFY(headlineWhy(&r, {}, {}, QStringLiteral("scope")).key.isEmpty());
  }

  void aScopeHasItsOwnFigures() {
    AnalysisResult r = result();
    for (std::uint32_t id = 1; id <= 2; ++id) {
      Fabric fabric;
      fabric.name = "fabric-" + std::to_string(id);
      r.design.fabrics.set(EditNumber::next(), Id<Fabric>{id}, fabric);
    }
    QCOMPARE(headlineModel(&r, {}, false).scopes,
             (QStringList{QStringLiteral("All fabrics"), QStringLiteral("fabric-1"), QStringLiteral("fabric-2"),
                          QStringLiteral("The selection")}));
    for (int i = 0; i < 4; ++i) QCOMPARE(headlineModel(&r, scopeAt(r.design, i), false).scope, i);
    QCOMPARE(headlineModel(&r, {{7}, false}, false).scope, 0);  // a fabric that is gone

    ScopeReport part;
    part.scope.fabric = {2};
    part.report.counts.switches = 3;
    part.report.capex = Money::dollars(1000);
    part.baseline = part.report;
    part.baseline->counts.switches = 4;
    HeadlineModel model = headlineModel(&r, part.scope, false, {}, &part);
    QCOMPARE(figure(model, "switches").value, QStringLiteral("3"));
    QCOMPARE(figure(model, "switches").difference.direction, Direction::Better);
    QCOMPARE(figure(model, "capex").value, QStringLiteral("$1,000"));
    QCOMPARE(figure(model, "it-power").value, QStringLiteral("–"));
    QVERIFY(figure(model, "switches").stale);  // made from another result than the one in view
    model = headlineModel(&r, part.scope, false);
    QCOMPARE(figure(model, "switches").value, QStringLiteral("–"));  // not there yet
    QVERIFY(!model.problems.known);

    ScopeReport selected;
    selected.scope.isSelection = true;
    model = headlineModel(&r, selected.scope, false, {}, &selected);
    QCOMPARE(figure(model, "switches").value, QStringLiteral("–"));  // nothing is selected
    selected.objects = {ObjectRef::of(Id<Rack>{1})};
    model = headlineModel(&r, selected.scope, false, {}, &selected);
    QCOMPARE(figure(model, "switches").value, QStringLiteral("0"));
    QCOMPARE(figure(model, "switches").difference.change, fabric::ui::Change::None);
    QCOMPARE(figure(model, "bisection").value, QStringLiteral("–"));
  }

  void theHeadlineFollowsTheSelection() {
    const Cluster cluster(this, 8);
    Opened& w = *cluster.opened;
    QTRY_VERIFY(w.window.runner().latest() && w.window.runner().latest()->complete);
    const auto gpus = [&] { return figure(w.window.headline()->model(), "gpus").value; };
    const QString all = gpus();
    emit w.window.headline()->scopeChosen(static_cast<int>(w.window.headline()->model().scopes.size()) - 1);
    QCOMPARE(gpus(), QStringLiteral("–"));
    Id<Device> system;
    w.design().devices.forEach([&](Id<Device> id, const Device& device) {
      if (device.role == DeviceRole::System) system = id;
    });
    w.document().select({ObjectRef::of(system)});
    QTRY_COMPARE(gpus(), QStringLiteral("8"));
    w.document().select({});
    QCOMPARE(gpus(), QStringLiteral("–"));
    emit w.window.headline()->scopeChosen(1);
    QTRY_COMPARE(gpus(), all);  // the one fabric joins every system
    QCOMPARE(w.window.topology().options().fabric, scopeAt(w.design(), 1).fabric);
    emit w.window.headline()->scopeChosen(0);
    QCOMPARE(gpus(), all);
  }

  void theLatestQuestionIsAnswered() {
    const Cluster cluster(this);
    Opened& w = *cluster.opened;
    QTRY_VERIFY(w.isComputed());
    HeadlineBar* bar = w.window.headline();
    const auto ask = [&](const char* figure) { emit bar->clicked(QLatin1String(figure), QRect(100, 100, 80, 40)); };
    const auto cards = [&] { return w.window.findChildren<WhyPopup*>(); };
    ask("capex");
    ask("links");
    QCOMPARE(cards().size(), 1);
    QVERIFY(!cards().front()->isVisible());  // nothing is worked out on the thread of the window
    QTRY_VERIFY(!cards().front()->findChild<WhyCard*>()->terms().empty());
    QVERIFY(cards().front()->isVisible());
    QCOMPARE(cards().front()->accessibleName(), QStringLiteral("Links"));
    // A card that was closed does not come back.
    ask("capex");
    delete cards().front();
    ask("it-power");
    QTRY_VERIFY(!cards().front()->findChild<WhyCard*>()->terms().empty());
    QCOMPARE(cards().size(), 1);
    QCOMPARE(cards().front()->accessibleName(), QStringLiteral("Total IT power"));
  }

  void whyIsAskedOfTheChosenFigure() {
    const Cluster cluster(this);
    Opened& w = *cluster.opened;
    QTRY_VERIFY(w.isComputed());
    // Of the card, once it is filled.
    const auto asked = [&] {
      const auto popups = w.window.findChildren<WhyPopup*>();
      const auto isFilled = [&] { return !popups.back()->findChild<WhyCard*>()->terms().empty(); };
      const bool isTold = !popups.isEmpty() && QTest::qWaitFor(isFilled) && popups.back()->isVisible();
      const QString subject = isTold ? popups.back()->accessibleName() : QString();
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
