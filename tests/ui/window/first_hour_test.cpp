// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person's first hour with mouse and keys alone: racks, systems and switches from the palette to the floor, links by
// port and by group, a cable that does not reach and its fix, a row copied, everything undone and redone, saved and
// opened again.

#include "tests/ui/window/dialog_answer.h"
#include "tests/ui/window/opened_window.h"
#include "ui/panels/panels.h"
#include "ui/panels/parts/parts_view.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/search_field.h"
#include "ui/theme/theme.h"
#include "ui/window/array_dialog.h"

#include <QComboBox>
#include <QDrag>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QVariantAnimation>

#include <algorithm>

using namespace fabric;
using namespace fabric::ui;

namespace {

std::int64_t pixelsOf(FloorView& floor, Token token) {
  const QImage image = floor.grab().toImage().convertToFormat(QImage::Format_RGB32);
  const QRgb wanted = currentLook().color(token).rgb();
  std::int64_t found = 0;
  for (int y = 0; y < image.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    found += std::count(line, line + image.width(), wanted);
  }
  return found;
}

/// Without a display a drag has nobody to carry it and ends where it begins: this takes what it holds on to the floor,
/// in the steps a display would.
class Carrier : public QObject {
 public:
  Carrier(FloorView& floor, QPoint to) : floor_(floor), to_(to) { qApp->installEventFilter(this); }

  bool isAccepted() const { return accepted_; }
  bool eventFilter(QObject* watched, QEvent* event) override {
    const auto* drag = event->type() == QEvent::DeferredDelete ? qobject_cast<QDrag*>(watched) : nullptr;
    if (!drag) return false;
    QDragEnterEvent enter(QPoint(1, to_.y()), drag->supportedActions(), drag->mimeData(), Qt::LeftButton, {});
    QApplication::sendEvent(&floor_, &enter);
    for (int i = 1; i <= 4; ++i) {
      QDragMoveEvent move(QPoint(to_.x() * i / 4, to_.y()), drag->supportedActions(), drag->mimeData(), Qt::LeftButton,
                          {});
      QApplication::sendEvent(&floor_, &move);
    }
    QDropEvent drop(to_, drag->supportedActions(), drag->mimeData(), Qt::LeftButton, {});
    QApplication::sendEvent(&floor_, &drop);
    accepted_ = drop.isAccepted();
    return false;
  }

 private:
  FloorView& floor_;
  QPoint to_;
  bool accepted_ = false;
};

/// A newcomer at the window.
struct Newcomer : Shown {
  using Shown::Shown;

  QPoint at(double x, double y) { return inWindow(floor().camera().toView(QPointF(x, y))); }
  QPoint at(ObjectRef object) { return inWindow(floor().viewRect(object).center()); }
  QPoint port(Id<Device> device, std::uint16_t number) {
    const QRectF box = floor().scene().rectOf(ObjectRef::port(device, number), floor().face());
    return inWindow(floor().camera().toView(box.center()));
  }
  bool shows(QPoint inWindow) {
    const QPoint in = floor().mapFrom(&window, inWindow);
    return floor().rect().contains(in);
  }
  Id<Device> device(std::size_t number, DeviceKind kind) {
    std::vector<Id<Device>> found;
    design().devices.forEach([&](Id<Device> id, const Device& device) {
      if (document().catalog()[device.type].kind == kind) found.push_back(id);
    });
    return number < found.size() ? found[number] : Id<Device>{};
  }

  /// Searches a part and drags it to a place in the window.
  void dragPart(const QString& search, const char* partId, QPoint to) {
    key(Qt::Key_Slash);
    auto* panel = window.findChild<PartsPanel*>();
    panel->search()->selectAll();
    QTest::keyClicks(panel->search(), search);
    const QModelIndex part = panel->model().indexOf(QLatin1String(partId));
    QVERIFY2(part.isValid(), partId);
    const QRect row = panel->view()->visualRect(part);
    QVERIFY2(panel->view()->viewport()->rect().contains(row.center()), "a person would not see the part");
    const QPoint from = panel->view()->viewport()->mapTo(&window, row.center());
    QWindow* target = window.windowHandle();
    QTest::mousePress(target, Qt::LeftButton, {}, from);
    Carrier carrier(floor(), floor().mapFrom(&window, to));
    for (int i = 1; i <= 8; ++i) QTest::mouseMove(target, from + (to - from) * i / 8);
    QTest::mouseRelease(target, Qt::LeftButton, {}, to);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY2(carrier.isAccepted(), partId);
  }

  /// Whether the picture has come to rest.
  bool isStill() {
    const auto* glide = floor().findChild<QVariantAnimation*>();
    return !glide || glide->state() == QAbstractAnimation::Stopped;
  }
  void goNearDevices() {
    key(Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(isStill());
    for (int zoom = 0; zoom < 20 && floor().level() < ZoomLevel::Devices; ++zoom) wheel(at(1.2, -1), 1);
    QCOMPARE(floor().level(), ZoomLevel::Devices);
  }
  void wheel(QPoint at, int steps) {
    const QPointF in = floor().mapFrom(&window, at);
    QWheelEvent event(in, floor().mapToGlobal(in), {}, QPoint(0, 120 * steps), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&floor(), &event);
  }

  /// Drags from one device to another and asks for links in the dialog; an empty medium is that of the policy.
  void linkGroup(Id<Device> a, Id<Device> b, int number, const QString& medium) {
    const DialogAnswer answer([&](QWidget& dialog) {
      auto* field = dialog.findChild<QSpinBox*>();
      field->setFocus();
      field->selectAll();
      QTest::keyClicks(field, QString::number(number));
      for (QComboBox* choice : dialog.findChildren<QComboBox*>())
        while (choice->findData(medium) > choice->currentIndex()) QTest::keyClick(choice, Qt::Key_Down);
      QPushButton* link = defaultButton(dialog);
      QVERIFY2(link && link->isEnabled(), qPrintable(dialog.findChild<QLabel*>(QStringLiteral("totals"))->text()));
      QCOMPARE(link->text(), QStringLiteral("Make %1 links").arg(number));
      QTest::mouseClick(link, Qt::LeftButton);
    });
    drag(at(ObjectRef::of(a)), at(ObjectRef::of(b)));
    QVERIFY(answer.isGiven());
    activate();
  }

  /// The row of the first problem of a rule; -1 without one.
  int problemRow(FindingCode code) {
    ProblemsModel& model = window.findChild<ProblemsPanel*>()->model();
    for (int row = 0; row < model.rowCount(); ++row)
      if (model.finding(row)->code == code) return row;
    return -1;
  }
  void clickProblem(int row, int column) {
    auto* panel = window.findChild<ProblemsPanel*>();
    const QModelIndex index = panel->model().index(row, column);
    QVERIFY(panel->isVisible());
    QTest::mouseClick(panel->table()->viewport(), Qt::LeftButton, {}, panel->table()->visualRect(index).center());
  }
};

}  // namespace

class FirstHourTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { appearance_ = prepareApplication(home_, ThemeChoice::Dark, this); }

  void aPersonsFirstHour() {
    Newcomer n(*appearance_);
    n.key(Qt::Key_N, Qt::ControlModifier);
    const Project first = n.document().project();
    QCOMPARE(n.design().racks.size(), std::size_t{0});

    using Part = void (FirstHourTest::*)(Newcomer&);
    for (const Part part :
         {&FirstHourTest::placeRacks, &FirstHourTest::fillRacks, &FirstHourTest::linkPorts, &FirstHourTest::linkGroups,
          &FirstHourTest::moveTooFar, &FirstHourTest::mend, &FirstHourTest::copyTheRow}) {
      (this->*part)(n);
      if (QTest::currentTestFailed()) return;
    }

    const Project last = n.document().project();
    const std::size_t steps = n.steps();
    for (std::size_t i = 0; i < steps; ++i) n.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(n.document().project() == first);
    QVERIFY(!n.window.action(ActionId::EditUndo)->isEnabled());
    for (std::size_t i = 0; i < steps; ++i) n.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(n.document().project() == last);
    QVERIFY(!n.window.action(ActionId::EditRedo)->isEnabled());

    saveAndOpenAgain(n, last);
  }

 private:
  void placeRacks(Newcomer& n) {
    for (int i = 0; i < 3; ++i) {
      n.dragPart(QStringLiteral("dgx h100 superpod"), "rk-dgx-h100-su", n.at(0.4 + 0.9 * i, -1));
      QCOMPARE(n.steps(), static_cast<std::size_t>(i + 1));
    }
    QCOMPARE(n.design().racks.size(), std::size_t{3});
    QCOMPARE(n.window.messages()->count(), 0);
  }

  /// Four systems into the first rack, two switches into the last.
  void fillRacks(Newcomer& n) {
    n.goNearDevices();
    std::vector<Id<Rack>> racks;
    n.design().racks.forEach([&](Id<Rack> id, const Rack&) { racks.push_back(id); });
    for (int i = 0; i < 4; ++i) {
      const QRectF rack = n.floor().viewRect(ObjectRef::of(racks.front()));
      n.dragPart(QStringLiteral("dgx h100"), "sys-dgx-h100",
                 n.inWindow(QPointF(rack.center().x(), rack.bottom() - rack.height() * (0.1 + 0.2 * i))));
    }
    for (int i = 0; i < 2; ++i) {
      const QRectF rack = n.floor().viewRect(ObjectRef::of(racks.back()));
      n.dragPart(QStringLiteral("qm9700"), "sw-qm9700",
                 n.inWindow(QPointF(rack.center().x(), rack.bottom() - rack.height() * (0.1 + 0.2 * i))));
    }
    QCOMPARE(n.design().devicesIn(racks.front()).size(), std::size_t{4});
    QCOMPARE(n.design().devicesIn(racks.back()).size(), std::size_t{2});
    QCOMPARE(n.steps(), std::size_t{9});
  }

  /// From behind and near, one port of the lowest system to one of the lower switch.
  void linkPorts(Newcomer& n) {
    const Id<Device> system = n.device(0, DeviceKind::System), leaf = n.device(0, DeviceKind::Switch);
    n.click(n.at(ObjectRef::of(system)));
    QTest::mouseClick(n.window.windowHandle(), Qt::LeftButton, Qt::ControlModifier, n.at(ObjectRef::of(leaf)));
    QCOMPARE(n.document().selection().size(), std::size_t{2});
    n.key(Qt::Key_F, Qt::ShiftModifier);
    n.key(Qt::Key_Period);
    QTRY_VERIFY(n.isStill());
    QVERIFY(n.floor().level() >= ZoomLevel::Ports && n.shows(n.port(system, 0)) && n.shows(n.port(leaf, 0)));
    n.key(Qt::Key_L);
    n.drag(n.port(system, 0), n.port(leaf, 0));
    QCOMPARE(n.steps(), std::size_t{10});
    QVERIFY(n.design().linkAt(system, 0));
    QCOMPARE(n.design().linkAt(leaf, 0), n.design().linkAt(system, 0));
    QTRY_VERIFY(n.isComputed());
    QCOMPARE(n.problemRow(FindingCode::ReachExceeded), -1);
  }

  /// A system to a switch by the media policy, and the switches to each other with the copper a rack is wired with.
  void linkGroups(Newcomer& n) {
    n.goNearDevices();
    QVERIFY(n.floor().tool() == FloorView::ToolKind::Link);
    n.linkGroup(n.device(1, DeviceKind::System), n.device(1, DeviceKind::Switch), 8, {});
    QCOMPARE(n.design().links.size(), std::size_t{9});
    n.linkGroup(n.device(0, DeviceKind::Switch), n.device(1, DeviceKind::Switch), 4, QStringLiteral("dac"));
    QCOMPARE(n.design().links.size(), std::size_t{13});
    QCOMPARE(n.steps(), std::size_t{12});
    QTRY_VERIFY(n.isComputed());
    QCOMPARE(n.problemRow(FindingCode::ReachExceeded), -1);
  }

  /// One of the switches goes to the next rack and keeps its copper, which does not reach there.
  void moveTooFar(Newcomer& n) {
    n.key(Qt::Key_Escape);
    QVERIFY(n.floor().tool() == FloorView::ToolKind::Select);
    const std::int64_t red = pixelsOf(n.floor(), Token::StatusError);
    const Id<Device> leaf = n.device(1, DeviceKind::Switch);
    const QPoint from = n.at(ObjectRef::of(leaf));
    Id<Rack> middle;
    n.design().racks.forEach([&](Id<Rack> id, const Rack&) {
      if (n.design().devicesIn(id).empty()) middle = id;
    });
    n.drag(from, QPoint(n.at(ObjectRef::of(middle)).x(), from.y()), Qt::ControlModifier);
    QCOMPARE(n.steps(), std::size_t{13});
    QTRY_VERIFY(n.isComputed());
    QVERIFY(n.problemRow(FindingCode::ReachExceeded) >= 0);
    QCOMPARE(n.floor().scene().overLinks().size(), std::size_t{4});
    QVERIFY(pixelsOf(n.floor(), Token::StatusError) > red);
  }

  /// A click on the problem selects its links, one on its fix changes them.
  void mend(Newcomer& n) {
    n.key(Qt::Key_F7);
    const int row = n.problemRow(FindingCode::ReachExceeded);
    n.clickProblem(row, ProblemsModel::Message);
    QVERIFY(!n.document().selection().empty());
    QVERIFY(n.document().selection().front().kind == ObjectKind::Link);
    n.clickProblem(row, ProblemsModel::Fix);
    QCOMPARE(n.steps(), std::size_t{14});
    QTRY_VERIFY(n.isComputed());
    QCOMPARE(n.problemRow(FindingCode::ReachExceeded), -1);
    QVERIFY(n.floor().scene().overLinks().empty());
    QCOMPARE(n.design().links.size(), std::size_t{13});
  }

  /// All racks again in a row behind.
  void copyTheRow(Newcomer& n) {
    n.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(n.document().selection().size(), std::size_t{3});
    n.key(Qt::Key_A);
    auto* panel = n.window.findChild<ArrayDialog*>();
    QVERIFY(panel && panel->isVisible());
    const auto numbers = panel->findChildren<QSpinBox*>();
    QCOMPARE(panel->focusWidget(), numbers[0]);
    QTest::keyClick(numbers[0], Qt::Key_0);
    numbers[1]->setFocus();
    numbers[1]->selectAll();
    QTest::keyClick(numbers[1], Qt::Key_2);
    QTest::keyClick(numbers[1], Qt::Key_Return);
    QTRY_VERIFY(!n.window.findChild<ArrayDialog*>());
    n.activate();
    QCOMPARE(n.steps(), std::size_t{15});
    QCOMPARE(n.design().racks.size(), std::size_t{6});
    QCOMPARE(n.design().devices.size(), std::size_t{12});
    QCOMPARE(n.design().links.size(), std::size_t{26});
    QTRY_VERIFY(n.isComputed());
    QCOMPARE(n.figure("gpus").value, QStringLiteral("64"));
  }

  void saveAndOpenAgain(Newcomer& n, const Project& last) {
    const QString path = home_.filePath(QStringLiteral("first.loom"));
    const DialogAnswer name([&](QWidget& dialog) { choosePath(dialog, path); });
    n.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(name.isGiven());
    QTRY_COMPARE(n.window.session().state(), SaveState::Saved);
    QCOMPARE(n.title(), QStringLiteral("first.loom"));
    QVERIFY(n.window.close());

    Newcomer again(*appearance_);
    QSignalSpy opened(&again.window.session(), &ProjectSession::opened);
    const DialogAnswer choice([&](QWidget& dialog) { choosePath(dialog, path); });
    again.key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(choice.isGiven());
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(again.document().project() == last);
    QVERIFY(!again.document().isModified());
    QTRY_VERIFY(again.isComputed());
    QCOMPARE(again.figure("gpus").value, QStringLiteral("64"));
  }

  QTemporaryDir home_;
  Appearance* appearance_ = nullptr;
};

QTEST_MAIN(FirstHourTest)
#include "first_hour_test.moc"
