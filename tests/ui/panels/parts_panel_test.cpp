// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The palette as the user meets it: searching narrows, chips filter, Return places, stars go first, a drag carries the
// id.

#include "tests/ui/panels/panel_sample.h"
#include "ui/panels/parts/part_card.h"
#include "ui/panels/parts/parts_panel.h"
#include "ui/panels/parts/parts_view.h"
#include "ui/shell/filter_chips.h"
#include "ui/shell/search_field.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace fabric;
using namespace fabric::ui;

namespace {

QStringList shown(const PartsModel& model) {
  QStringList ids;
  for (int c = 0; c < model.rowCount(); ++c) {
    const QModelIndex category = model.index(c, 0);
    for (int r = 0; r < model.rowCount(category); ++r)
      ids << model.index(r, 0, category).data(PartsModel::PartIdRole).toString();
  }
  return ids;
}

}  // namespace

class PartsPanelTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("Lightloom"));
    new Appearance(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark, this);
  }

  void init() {
    QSettings().clear();
    sample_ = std::make_unique<test::PanelSample>();
    panel_ = std::make_unique<PartsPanel>();
    panel_->setDocument(sample_->document.get());
    panel_->resize(268, 700);
    panel_->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
  }

  void cleanup() { panel_.reset(); }

  void typingNarrowsTheTree() {
    const int all = panel_->model().shownParts();
    QCOMPARE(all, static_cast<int>(sample_->catalog->partCount()));
    panel_->focusSearch();
    QTest::keyClicks(panel_->search(), QStringLiteral("osfp lpo"));
    QCOMPARE(shown(panel_->model()), QStringList{QStringLiteral("xc-lpo")});
    QVERIFY(panel_->view()->isExpanded(panel_->model().index(0, 0)));
    panel_->search()->clear();
    QCOMPARE(panel_->model().shownParts(), all);
  }

  void figuresThatAreNoPartsAreLeftOut() {
    Catalog catalog;
    const auto add = [&](const char* id, const char* kind, auto&& set) {
      AccessoryType type;
      type.part = test::samplePart(id, id, "", std::nullopt);
      type.kind = kind;
      set(type);
      test::need(catalog.add(std::move(type)));
    };
    add("fl-floor", "floor", [](AccessoryType&) {});
    add("fb-type-om4", "fibre type", [](AccessoryType& t) { t.attenuationPerKm = Decibel::thousandths(3000); });
    add("fb-conn", "connector loss", [](AccessoryType& t) { t.loss = Decibel::thousandths(350); });
    add("fb-panel", "patch panel", [](AccessoryType& t) { t.heightU = 1; });
    add("pw-pdu", "PDU", [](AccessoryType& t) { t.powerLimit = Power::kilowatts(22); });
    LaserType record;
    record.part = test::samplePart("ls-record", "record", "", std::nullopt);
    record.failuresInTime = 50;
    test::need(catalog.add(record));
    LaserType laser = record;
    laser.part = test::samplePart("ls-real", "laser", "", std::nullopt);
    laser.power = Power::watts(15);
    test::need(catalog.add(laser));
    QStringList ids;
    for (const PartRow& row : partRows(catalog)) ids << row.id;
    QCOMPARE(ids, (QStringList{"ls-real", "fb-panel", "pw-pdu"}));
  }

  void figuresFilter_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("several terms hold together") << "rate:800 form:osfp reach>100 power<10" << QStringList{"xc-lpo"};
    QTest::newRow("a figure with a unit") << "power>=10kw" << QStringList{"rk-48", "sys-dgx-h100"};
    QTest::newRow("lengths of a cable") << "reach=7 aec" << QStringList{"aec-200-1m"};
    QTest::newRow("rate in terabits finds none here") << "rate>=1.6t" << QStringList{};
    QTest::newRow("names of generations") << "hdr dac" << QStringList{"dac-200-1m"};
    QTest::newRow("the order number") << "mqm9700" << QStringList{"sw-qm9700"};
    QTest::newRow("quoted words stay together") << "\"flat top\" sr4" << QStringList{"xc-sr4-flt"};
    QTest::newRow("a price") << "price<650 lpo" << QStringList{"xc-lpo"};
    QTest::newRow("an unknown figure is a word") << "colour:red" << QStringList{};
  }
  void figuresFilter() {
    QFETCH(QString, typed);
    QFETCH(QStringList, ids);
    panel_->search()->setText(typed);
    QCOMPARE(shown(panel_->model()), ids);
  }

  void chipsFilter() {
    QTest::mouseClick(panel_->chips()->chip(QStringLiteral("design")), Qt::LeftButton);
    QCOMPARE(shown(panel_->model()),
             (QStringList{"rk-48", "sys-dgx-h100", "nic-cx7", "sw-qm9700", "xc-sr4", "xc-sr4-flt", "fb-om4-3m"}));
    QTest::mouseClick(panel_->chips()->chip(QStringLiteral("rate:800")), Qt::LeftButton);
    QCOMPARE(shown(panel_->model()), (QStringList{"xc-sr4", "xc-sr4-flt"}));
  }

  void anyColumnOfTheCatalogFilters() {
    const PartColumns& columns = panel_->model().partColumns();
    QVERIFY(columns.columns().contains(QStringLiteral("technology")));
    QVERIFY(columns.isNumber(QStringLiteral("reach_m")));
    QVERIFY(!columns.isNumber(QStringLiteral("technology")));
    const int all = panel_->model().shownParts();
    panel_->addColumnFilter({QStringLiteral("technology"), Comparison::Equal, QStringLiteral("lpo")});
    QCOMPARE(shown(panel_->model()), QStringList{QStringLiteral("xc-lpo")});
    QTest::mouseClick(panel_->chips()->chip(QStringLiteral("column:technology=lpo")), Qt::LeftButton);
    QTRY_COMPARE(panel_->model().shownParts(), all);
    panel_->addColumnFilter(*ColumnTerm::parse(QStringLiteral("reach_m >= 500")));
    QCOMPARE(shown(panel_->model()), (QStringList{"xc-dr4", "xc-dr4-flt", "xc-lpo"}));
    panel_->addColumnFilter(*ColumnTerm::parse(QStringLiteral("top=flat")));
    QCOMPARE(shown(panel_->model()), QStringList{QStringLiteral("xc-dr4-flt")});  // both must hold
    QVERIFY(!ColumnTerm::parse(QStringLiteral("reach_m>=far")));
    QVERIFY(!ColumnTerm::parse(QStringLiteral("no condition")));
  }

  void inDesignFollowsTheDesign() {
    QTest::mouseClick(panel_->chips()->chip(QStringLiteral("design")), Qt::LeftButton);
    QVERIFY(!shown(panel_->model()).contains(QStringLiteral("xc-lpo")));
    DesignEdit edit = sample_->document->edit();
    test::need(edit.plug(sample_->leaves.front(), 20, sample_->types.lpo));
    sample_->document->commit(std::move(edit), QStringLiteral("Plug"));
    QVERIFY(shown(panel_->model()).contains(QStringLiteral("xc-lpo")));
    sample_->document->undo();
    QVERIFY(!shown(panel_->model()).contains(QStringLiteral("xc-lpo")));
  }

  void rowsSayWhatEngineersAskFirst() {
    const auto line = [&](const char* id) {
      const QModelIndex index = panel_->model().indexOf(QLatin1String(id));
      return index.data().toString() + QStringLiteral(" | ") +
             index.data(PartsModel::FiguresRole).toString().replace(QChar(QChar::Nbsp), u' ');
    };
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(line("xc-sr4"), QStringLiteral("2×SR4 OSFP, DSP | 2 × 400G · OM4 50 m · 15 W"));
    QCOMPARE(line("xc-lpo"), QStringLiteral("2×DR4 OSFP, LPO | 2 × 400G · OS2 500 m · 8 W"));
    QCOMPARE(line("sys-dgx-h100"), QStringLiteral("DGX H100 | 8U · 8 GPU · 8 × 400G · 10.2 kW"));
    QCOMPARE(line("sw-qm9700"), QStringLiteral("Quantum-2 QM9700 | 1U · 64 × 400G NDR · 747 W"));
    QCOMPARE(line("fb-om4-3m"), QStringLiteral("MPO-12/APC, OM4 | 3 – 50 m · 8 fibres · from $66"));
    QCOMPARE(line("aec-200-1m"), QStringLiteral("AEC 200G QSFP56 | 1 – 7 m · 4 W/end · from $152"));
  }

  void returnStartsPlacing() {
    QSignalSpy placing(panel_.get(), &PartsPanel::placeRequested);
    panel_->search()->setText(QStringLiteral("qm9700"));
    QTest::keyClick(panel_->search(), Qt::Key_Return);
    QTRY_VERIFY(panel_->view()->currentIndex().isValid());
    QTest::keyClick(panel_->view(), Qt::Key_Return);
    QCOMPARE(placing.size(), 1);
    QCOMPARE(placing.front().front().toString(), QStringLiteral("sw-qm9700"));
  }

  void aDragCarriesThePartId() {
    const QModelIndex index = panel_->model().indexOf(QStringLiteral("sys-dgx-h100"));
    QVERIFY(panel_->model().flags(index) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> data(panel_->model().mimeData({index}));
    QCOMPARE(data->data(QStringLiteral("application/x-lightloom-part")), QByteArray("sys-dgx-h100"));
    QVERIFY(!(panel_->model().flags(panel_->model().index(0, 0)) & Qt::ItemIsDragEnabled));
  }

  void starsGoFirstAndStay() {
    const QModelIndex index = panel_->model().indexOf(QStringLiteral("xc-lpo"));
    const QRect star = PartsDelegate::starRect(panel_->view()->visualRect(index));
    QTest::mouseClick(panel_->view()->viewport(), Qt::LeftButton, {}, star.center());
    const QModelIndex after = panel_->model().indexOf(QStringLiteral("xc-lpo"));
    QCOMPARE(after.row(), 0);
    QVERIFY(after.data(PartsModel::FavouriteRole).toBool());
    PartsPanel second;
    second.setDocument(sample_->document.get());
    QCOMPARE(second.model().favourites(), QStringList{QStringLiteral("xc-lpo")});
    second.favouritesAction()->setChecked(true);
    QCOMPARE(shown(second.model()), QStringList{QStringLiteral("xc-lpo")});
  }

  void aClickFoldsACategoryAndItStaysFolded() {
    const QModelIndex category = panel_->model().index(0, 0);
    QVERIFY(panel_->view()->isExpanded(category));
    QTest::mouseClick(panel_->view()->viewport(), Qt::LeftButton, {}, panel_->view()->visualRect(category).center());
    QVERIFY(!panel_->view()->isExpanded(panel_->model().index(0, 0)));
    panel_->search()->setText(QStringLiteral("rack eia"));
    QVERIFY(panel_->view()->isExpanded(panel_->model().index(0, 0)));
    panel_->search()->clear();
    QVERIFY(!panel_->view()->isExpanded(panel_->model().index(0, 0)));
  }

  void nothingFoundIsSaid() {
    panel_->search()->setText(QStringLiteral("no such part"));
    QCOMPARE(panel_->model().rowCount(), 0);
    QVERIFY(!panel_->view()->isVisible());
  }

  void theCardTellsEveryFigureAndItsStanding() {
    const auto facts = partFacts(*sample_->catalog, sample_->catalog->find("xc-sr4"));
    const auto value = [&](const QString& label) {
      for (const PartFact& fact : facts)
        if (fact.label == label) return fact.value + (fact.estimate ? QStringLiteral(" est.") : QString());
      return QStringLiteral("missing");
    };
    QCOMPARE(value(QStringLiteral("Price")), QStringLiteral("$650 list, 2025"));
    QVERIFY(value(QStringLiteral("Power, typical")).endsWith(QStringLiteral("est.")));
    QVERIFY(value(QStringLiteral("Power, maximum")).startsWith(QStringLiteral("17")));
  }

  void theCardTellsWhatCagesMayRunAs() {
    Catalog catalog = *sample_->catalog;
    DeviceType type = catalog[sample_->types.leaf];
    const auto told = [&](const char* id) {
      type.part.id = id;
      if (!catalog.add(type)) qFatal("%s", id);
      QStringList lines;
      for (const PartFact& fact : partFacts(catalog, catalog.find(id)))
        if (fact.label == QLatin1String("Breakout") || fact.label == QLatin1String("Most ports"))
          lines << fact.label + QStringLiteral(": ") + fact.value;
      return lines;
    };
    QCOMPARE(told("sw-free"), QStringList());
    type.cages.front().maximumOn = CageNumbers::Odd;
    type.cages.front().maximumPortsElsewhere = 2;
    type.maximumPorts = 100;
    QCOMPARE(told("sw-bound"), (QStringList{QStringLiteral("Breakout: up to 4 ports on odd cages, 2 on even ones"),
                                            QStringLiteral("Most ports: 100, however its cages are split")}));
  }

 private:
  std::unique_ptr<test::PanelSample> sample_;
  std::unique_ptr<PartsPanel> panel_;
};

QTEST_MAIN(PartsPanelTest)
#include "parts_panel_test.moc"
