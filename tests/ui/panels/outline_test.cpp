// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Outline: branches open when asked, one selection with the canvas both ways, names typed and pasted, and what a
// screen reader is told.

#include "tests/ui/panels/panel_sample.h"
#include "ui/document/analysis_runner.h"
#include "ui/panels/outline/outline_panel.h"
#include "ui/style/appearance.h"
#include "ui/theme/look.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace fabric;
using namespace fabric::ui;

class OutlineTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    new Appearance(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark, this);
  }
  void init() {
    sample_ = std::make_unique<test::PanelSample>();
    panel_ = std::make_unique<OutlinePanel>();
    panel_->resize(320, 500);
    panel_->setDocument(&document());
    panel_->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
  }

  void branchesAreMadeWhenTheyAreOpened() {
    const QModelIndex site = model().index(0, 0);
    QCOMPARE(name(site), QStringLiteral("Site 1"));
    const QModelIndex hall = model().index(0, 0, site), row = model().index(0, 0, hall);
    QCOMPARE(name(row), QStringLiteral("Row A"));
    QVERIFY(model().hasChildren(row));
    QVERIFY(model().canFetchMore(row));  // not yet made
    view().expand(row);
    QCOMPARE(model().rowCount(row), 4);
    const QModelIndex rack = model().index(0, 0, row);
    QCOMPARE(name(rack), QStringLiteral("A01"));
    view().expand(rack);
    const QModelIndex device = model().index(0, 0, rack);
    QCOMPARE(name(device), QStringLiteral("dgx-003"));  // the highest in the rack
    view().expand(device);
    QCOMPARE(model().rowCount(device), 4);
    const QModelIndex cage = model().index(0, 0, device);
    view().expand(cage);
    QCOMPARE(model().rowCount(cage), 2);
    QVERIFY(!model().hasChildren(model().index(0, 0, cage)));
    QVERIFY(model().index(0, OutlineModel::Detail, cage).data().toString().startsWith(QStringLiteral("→ lf1-1/")));
    QVERIFY(!model().hasChildren(model().index(1, 0, hall)));  // row B is empty
  }

  void theSelectionIsOneWithTheCanvas() {
    document().select({ObjectRef::cage(sample_->systems[4], 2)});
    QCOMPARE(model().object(view().currentIndex()), ObjectRef::cage(sample_->systems[4], 2));
    QVERIFY(view().isExpanded(model().indexOf(ObjectRef::of(sample_->systems[4]))));
    const QModelIndex rack = model().indexOf(ObjectRef::of(sample_->racks[2]));
    view().setCurrentIndex(rack);
    QCOMPARE(document().selection(), std::vector{ObjectRef::of(sample_->racks[2])});
    document().select({});
    QVERIFY(view().selectionModel()->selectedRows().isEmpty());
  }

  void aLargeSelectionIsMarkedToo() {
    std::vector<ObjectRef> all;
    document().design().devices.forEach([&](Id<Device> id, const Device&) {
      for (std::uint16_t port = 0; port < document().design().slotsOf(id).ports; ++port)
        all.push_back(ObjectRef::port(id, port));
    });
    QVERIFY2(all.size() > 500, qPrintable(QString::number(all.size())));
    const QModelIndex port = model().indexOf(ObjectRef::port(sample_->systems[0], 0));
    const QModelIndex cage = port.parent();
    QVERIFY(port.isValid() && !panel_->isMarked(port));
    document().select(all);
    QVERIFY(panel_->isMarked(port));
    QVERIFY(panel_->isMarked(model().index(1, 0, cage)));
    QVERIFY(!panel_->isMarked(cage));
    view().scrollTo(port);
    const auto paintedAt = [&](const QModelIndex& index) {
      const QRect row = view().visualRect(index);
      return view().viewport()->grab().toImage().pixelColor(row.right() - 2, row.center().y());
    };
    QCOMPARE(paintedAt(port), currentLook().theme.color(Token::SurfaceSelected));
    QVERIFY(paintedAt(cage) != paintedAt(port));

    // A click with Ctrl takes one out of it or adds one, and loses no other.
    const std::size_t count = document().selection().size();
    const auto click = [&](const QModelIndex& index) {
      view().scrollTo(index);
      QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ControlModifier, view().visualRect(index).center());
    };
    click(port);
    QCOMPARE(document().selection().size(), count - 1);
    QVERIFY(!panel_->isMarked(port) && panel_->isMarked(model().index(1, 0, cage)));
    click(cage);
    QCOMPARE(document().selection().size(), count);
    QVERIFY(panel_->isMarked(cage));
    view().setCurrentIndex(cage);
    document().select({});
    QVERIFY(!panel_->isMarked(model().index(1, 0, cage)));
  }

  void aNameIsTypedInPlace() {
    const QModelIndex index = model().indexOf(ObjectRef::of(sample_->systems[0]));
    view().setCurrentIndex(index);
    QVERIFY(panel_->editName());
    auto* editor = view().findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("login-1"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(document().design().devices[sample_->systems[0]].name, std::string("login-1"));
    QTRY_COMPARE(name(model().indexOf(ObjectRef::of(sample_->systems[0]))), QStringLiteral("login-1"));
    QVERIFY(view().isExpanded(model().indexOf(ObjectRef::of(sample_->racks[0]))));  // stays open
    view().setCurrentIndex(model().indexOf(ObjectRef::cage(sample_->systems[0], 0)));
    QVERIFY(!panel_->editName());  // a cage is named by its device's type
  }

  void namesArePastedFromASpreadsheet() {
    view().setCurrentIndex(model().indexOf(ObjectRef::of(sample_->racks[0])));
    panel_->pasteNames(QStringLiteral("R-1\tignored\nR-2\n"));
    QCOMPARE(rackName(document().design(), sample_->racks[0]), std::string("R-1"));
    QCOMPARE(rackName(document().design(), sample_->racks[1]), std::string("R-2"));
    QCOMPARE(document().history().steps().size(), std::size_t{2});
    QSignalSpy refused(panel_.get(), &OutlinePanel::refused);
    panel_->pasteNames(QStringLiteral("1\n2\n3\n4\n5\n"));  // four racks in the row
    QCOMPARE(refused.size(), 1);
    QCOMPARE(document().history().steps().size(), std::size_t{2});
  }

  void devicesThatComeAndGoAreFollowed() {
    document().select({ObjectRef::of(sample_->systems[1])});  // opens what is above it
    DesignEdit edit = document().edit();
    test::need(edit.removeDevice(sample_->systems[0]));
    document().commit(std::move(edit), QStringLiteral("Remove"));
    QTRY_COMPARE(model().rowCount(model().indexOf(ObjectRef::of(sample_->racks[0]))), 2);
    QVERIFY(!model().indexOf(ObjectRef::of(sample_->systems[0])).parent().isValid());
    document().undo();
    QTRY_COMPARE(model().rowCount(model().indexOf(ObjectRef::of(sample_->racks[0]))), 3);
  }

  void aScreenReaderHearsWhatARackIs() {
    auto result = std::make_shared<AnalysisResult>();
    result->complete = true;
    result->report.racks.push_back({sample_->racks[0], {}, Power::watts(31'250), {}, 0});
    panel_->setResult(result);
    const auto heard = [&](ObjectRef object) {
      return model().indexOf(object).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(heard(ObjectRef::of(sample_->racks[0])),
             QStringLiteral("A01, compute rack, 3 DGX H100, 31.3 of 45 kW, no problems"));
    auto troubled = std::make_shared<AnalysisResult>(*result);
    troubled->findings = {{FindingCode::ReachExceeded, Severity::Error, {ObjectRef::of(sample_->links[0])}, {}},
                          {FindingCode::RackPower, Severity::Error, {ObjectRef::of(sample_->racks[1])}, {}}};
    panel_->setResult(troubled);
    QVERIFY(heard(ObjectRef::of(sample_->racks[0])).endsWith(QStringLiteral("kW, 1 problem")));
    QVERIFY(heard(ObjectRef::of(sample_->systems[0])).endsWith(QStringLiteral("1 problem")));
    QVERIFY(heard(ObjectRef::of(sample_->systems[1])).endsWith(QStringLiteral("no problems")));
  }

 private:
  Document& document() { return *sample_->document; }
  OutlineModel& model() { return panel_->model(); }
  QTreeView& view() { return *panel_->view(); }
  static QString name(const QModelIndex& index) { return index.data().toString(); }

  std::unique_ptr<test::PanelSample> sample_;
  std::unique_ptr<OutlinePanel> panel_;
};

QTEST_MAIN(OutlineTest)
#include "outline_test.moc"
