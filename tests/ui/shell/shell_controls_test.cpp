// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Segments, chips, search fields, panel tabs, status cells, messages.

#include "ui/shell/filter_chips.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_tabs.h"
#include "ui/shell/pointer_note.h"
#include "ui/shell/search_field.h"
#include "ui/shell/segmented_control.h"
#include "ui/shell/status_strip.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QClipboard>
#include <QHash>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace fabric::ui;

class ShellControlsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    appearance_ =
        std::make_unique<Appearance>(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark);
  }

  void exactlyOneSegmentIsOn() {
    SegmentedControl control;
    control.addSegment("Floor", Icon::Floor);
    control.addSegment("Topology", Icon::Topology);
    control.addSegment("Sites", Icon::Sites);
    control.show();
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    QCOMPARE(control.current(), 0);
    QTest::mouseClick(control.segment(1), Qt::LeftButton);
    QCOMPARE(control.current(), 1);
    QCOMPARE(chosen.count(), 1);
    control.setCurrent(2);
    QCOMPARE(control.current(), 2);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!control.segment(1)->isChecked());
  }

  void narrowStripDropsWordsNotControls() {
    HeaderStrip strip(34);
    auto* views = new SegmentedControl(SegmentStyle::Accent, &strip);
    views->addSegment("Floor", Icon::Floor);
    views->addSegment("Topology", Icon::Topology);
    strip.addWidget(views);
    auto* colour = new ChoiceButton("Colour", "Class", &strip);
    strip.addWidget(colour);
    strip.addStretch();
    strip.resize(600, 34);
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    QTRY_COMPARE(strip.width(), 600);
    const int wide = views->sizeHint().width();
    QVERIFY(!colour->property("compact").toBool());
    strip.resize(240, 34);
    QTRY_VERIFY(colour->property("compact").toBool());
    strip.resize(150, 34);
    QTRY_VERIFY(views->sizeHint().width() < wide);
    strip.resize(600, 34);
    QTRY_COMPARE(views->sizeHint().width(), wide);
  }

  void chipsSwitchWrapAndKeepTheirState() {
    FilterChipRow row;
    row.setChips({{"400", "400G"}, {"800", "800G"}, {"osfp", "OSFP"}});
    row.setAddable(true);
    row.resize(240, row.heightForWidth(240));
    row.show();
    QSignalSpy toggled(&row, &FilterChipRow::toggled);
    QSignalSpy add(&row, &FilterChipRow::addRequested);
    QTest::mouseClick(row.chip("800"), Qt::LeftButton);
    QCOMPARE(toggled.count(), 1);
    QVERIFY(row.isChecked("800"));
    QTest::keyClick(row.chip("400"), Qt::Key_Space);
    QCOMPARE(toggled.count(), 2);
    row.setChips({{"800", "800G"}, {"dd", "QSFP-DD"}});
    QVERIFY(row.isChecked("800"));
    QVERIFY(!row.isChecked("dd"));
    QVERIFY(row.heightForWidth(60) > row.heightForWidth(400));
    for (FilterChip* chip : row.findChildren<FilterChip*>()) {
      if (chip->id() == "+") QTest::mouseClick(chip, Qt::LeftButton);
    }
    QCOMPARE(add.count(), 1);
  }

  void removableChipAsksToBeRemoved() {
    FilterChipRow row;
    ChipText text{"pair", "B14 ↔ B15"};
    text.removable = true;
    row.setChips({text});
    row.show();
    QSignalSpy removed(&row, &FilterChipRow::removed);
    QTest::mouseClick(row.chip("pair"), Qt::LeftButton);
    QCOMPARE(removed.count(), 1);
  }

  void searchFieldClearsWithEscape() {
    SearchField field("Search 407 parts");
    field.setKeyHint("/");
    field.show();
    QCOMPARE(field.height(), 26);
    QTest::keyClicks(&field, "osfp");
    QCOMPARE(field.text(), QStringLiteral("osfp"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QTest::keyClicks(&field, "x");
    QTest::mouseClick(field.findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(field.text().isEmpty());
  }

  void commandFieldIsAButton() {
    CommandField field("Commands");
    const int bare = field.minimumSizeHint().width();
    field.setKeyHint("Ctrl+K");
    QVERIFY(field.minimumSizeHint().width() > bare);
    field.resize(field.sizeHint());
    field.show();
    QSignalSpy clicked(&field, &CommandField::clicked);
    QTest::mouseClick(&field, Qt::LeftButton);
    QTest::keyClick(&field, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
  }

  void panelTabsChangePageAndCorner() {
    PanelTabs tabs;
    auto* corner = new QPushButton("Filter");
    tabs.addPage("Problems", new QWidget, corner);
    tabs.addPage("BOM", new QWidget);
    tabs.setCount(0, "5");
    tabs.resize(600, 160);
    tabs.show();
    QVERIFY(corner->isVisible());
    QSignalSpy changed(&tabs, &PanelTabs::currentChanged);
    QTest::mouseClick(tabs.bar(), Qt::LeftButton, {}, tabs.bar()->tabRect(1).center());
    QCOMPARE(changed.count(), 1);
    QVERIFY(!corner->isVisible());
    QVERIFY(tabs.page(1)->isVisible());
    const int narrow = tabs.bar()->tabRect(1).width();
    tabs.setCount(1, "38 lines");
    QTRY_VERIFY(tabs.bar()->tabRect(1).width() > narrow);
  }

  void statusCellsAreClickedAndCancelled() {
    StatusStrip strip;
    strip.setHints({"Shift: copy"});
    StatusCell task{"task", "Routes 62 %"};
    task.progress = 0.62;
    task.cancellable = true;
    strip.setCell(task);
    strip.setCell({"saved", "Saved 14:32", Token::StatusOk, Icon::Tick});
    strip.resize(800, 23);
    strip.show();
    QSignalSpy clicked(&strip, &StatusStrip::clicked);
    QSignalSpy cancel(&strip, &StatusStrip::cancelRequested);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.cellRect("saved").center());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toString(), QStringLiteral("saved"));
    const QRect box = strip.cellRect("task");
    QVERIFY(box.right() < strip.cellRect("saved").left());
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(box.right() - 4, box.center().y()));
    QCOMPARE(cancel.count(), 1);
    strip.setCell({"task", ""});
    QVERIFY(strip.cellRect("task").isNull());
  }

  void messagesStackWorstFirst() {
    MessageArea area;
    area.show();
    QSignalSpy action(&area, &MessageArea::actionTriggered);
    QSignalSpy closed(&area, &MessageArea::closed);
    area.post("info", MessageKind::Info, "Restore 14 steps?", {"Restore", "Discard"});
    MessageBar* error = area.post("disk", MessageKind::Error, "No space left", {"Retry"}, false);
    area.post("disk", MessageKind::Error, "Still no space left", {"Retry"}, false);
    QCOMPARE(area.count(), 2);
    Q_UNUSED(error);
    const auto bars = area.findChildren<MessageBar*>();
    for (MessageBar* bar : bars) {
      if (bar->objectName() != "info") continue;
      for (QPushButton* button : bar->findChildren<QPushButton*>()) {
        if (button->text() == "Discard") QTest::mouseClick(button, Qt::LeftButton);
      }
      QTest::mouseClick(bar->findChild<QToolButton*>(), Qt::LeftButton);
    }
    QCOMPARE(action.count(), 1);
    QCOMPARE(action[0][0].toString(), QStringLiteral("info"));
    QCOMPARE(action[0][1].toInt(), 1);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!area.isShown("info"));
    QVERIFY(area.isShown("disk"));
  }

  void detailsUnfoldAndAreCopied() {
    MessageArea area;
    area.show();
    MessageBar* bar = area.post("export", MessageKind::Error, "Writing a.csv failed.", {"Retry"});
    const QSize before = bar->sizeHint();
    bar->setDetails("12:30, /srv/a.csv");
    QHash<QString, QPushButton*> buttons;
    for (QPushButton* button : bar->findChildren<QPushButton*>()) buttons[button->text()] = button;
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons["Copy"], Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Writing a.csv failed.\n12:30, /srv/a.csv"));
    QTest::mouseClick(buttons["Details"], Qt::LeftButton);
    QTRY_VERIFY(bar->sizeHint().height() > before.height());
    QTest::mouseClick(buttons["Details"], Qt::LeftButton);
    QTRY_COMPARE(bar->sizeHint().height(), before.height());
  }

  void notesTakeNoRoomAndGoWithTheNextPress() {
    QWidget window;
    window.resize(600, 400);
    PointerNote note(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy gone(&note, &PointerNote::gone);
    note.say("Rack B07 has 3U free; DGX H100 needs 8U", window);
    QVERIFY(window.rect().contains(note.geometry()));
    QCOMPARE(note.text(), QStringLiteral("Rack B07 has 3U free; DGX H100 needs 8U"));
    QCoreApplication::processEvents();
    QTest::mousePress(&window, Qt::LeftButton);
    QVERIFY(note.text().isEmpty());
    QCOMPARE(gone.count(), 1);
    QVERIFY(PointerNote::millisecondsFor(QString(100, u'x')) > PointerNote::millisecondsFor("x"));
  }

 private:
  std::unique_ptr<Appearance> appearance_;
};

QTEST_MAIN(ShellControlsTest)
#include "shell_controls_test.moc"
