// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sections, property rows, the why card.

#include "ui/shell/property_grid.h"
#include "ui/shell/section.h"
#include "ui/shell/why_card.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace fabric::ui;

namespace {

PropertyRow row(const char* id, PropertyKind kind, const char* value) {
  PropertyRow result;
  result.id = QString::fromLatin1(id);
  result.label = QString::fromLatin1(id);
  result.kind = kind;
  result.value = QString::fromUtf8(value);
  return result;
}

std::vector<PropertyRow> someRows() {
  PropertyRow choice = row("faces", PropertyKind::Choice, "Cold aisle 2");
  choice.choices = QStringList{"Cold aisle 1", "Cold aisle 2"};
  return {row("position", PropertyKind::Text, "Row C, 05"), row("xy", PropertyKind::Field, "2.70 m"), choice,
          row("power", PropertyKind::Meter, "31.03 kW")};
}

}  // namespace

class InspectorWidgetsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    appearance_ =
        std::make_unique<Appearance>(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Light);
  }

  void sectionFoldsByClickAndKey() {
    auto* content = new QLabel("content");
    Section section("Placement", content);
    section.show();
    QSignalSpy folded(&section, &Section::foldedChanged);
    QVERIFY(content->isVisible());
    QTest::mouseClick(section.header(), Qt::LeftButton);
    QVERIFY(section.isFolded());
    QVERIFY(!content->isVisible());
    QTest::keyClick(section.header(), Qt::Key_Right);
    QVERIFY(!section.isFolded());
    QTest::keyClick(section.header(), Qt::Key_Left);
    QVERIFY(section.isFolded());
    QCOMPARE(folded.count(), 3);
  }

  void fieldReportsWhatWasTyped() {
    PropertyGrid grid;
    grid.setRows(someRows());
    grid.show();
    QSignalSpy edited(&grid, &PropertyGrid::edited);
    auto* field = qobject_cast<QLineEdit*>(grid.editor("xy"));
    QVERIFY(field != nullptr);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, "3.30 m");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].toString(), QStringLiteral("xy"));
    QCOMPARE(edited[0][1].toString(), QStringLiteral("3.30 m"));
  }

  void aLongValueShowsItsBeginning() {
    PropertyGrid grid;
    grid.resize(220, 100);
    grid.setRows({row("name", PropertyKind::Field, "A name that is far longer than the field it is typed in")});
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    auto* field = qobject_cast<QLineEdit*>(grid.editor(QStringLiteral("name")));
    QVERIFY(field);
    QCOMPARE(field->cursorPosition(), 0);
  }

  /// The rows of another thing come while a field has the keyboard: its text is not that thing's, and is not reported.
  void aFieldThatGoesReportsNothing() {
    PropertyGrid grid;
    grid.setRows({row("name", PropertyKind::Field, "node-011"), row("u", PropertyKind::Field, "30")});
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    const QSignalSpy edited(&grid, &PropertyGrid::edited);
    const auto type = [&](const char* id, const char* text) {
      auto* field = qobject_cast<QLineEdit*>(grid.editor(QString::fromLatin1(id)));
      field->setFocus();
      QTRY_VERIFY(field->hasFocus());
      field->selectAll();
      QTest::keyClicks(field, text);
    };
    type("u", "31");
    grid.setRows({row("name", PropertyKind::Field, "A01")});
    QCOMPARE(edited.count(), 0);
    QCOMPARE(qobject_cast<QLineEdit*>(grid.editor(QStringLiteral("name")))->text(), QStringLiteral("A01"));
    type("name", "B7");
    grid.setRows({row("name", PropertyKind::Field, "A02"), row("u", PropertyKind::Field, "30")});
    QCOMPARE(edited.count(), 0);
    QCOMPARE(qobject_cast<QLineEdit*>(grid.editor(QStringLiteral("name")))->text(), QStringLiteral("A02"));
  }

  /// A row more for the same thing does not take from the user what is being typed.
  void typingGoesOnWhenRowsCome() {
    PropertyGrid grid;
    grid.setRows({row("name", PropertyKind::Field, "A02")});
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    auto* before = qobject_cast<QLineEdit*>(grid.editor(QStringLiteral("name")));
    before->setFocus();
    QTRY_VERIFY(before->hasFocus());
    before->selectAll();
    QTest::keyClicks(before, "B7");
    const QSignalSpy edited(&grid, &PropertyGrid::edited);
    grid.setRows({row("name", PropertyKind::Field, "A02"), row("u", PropertyKind::Field, "30")});
    QCOMPARE(edited.count(), 0);
    auto* field = qobject_cast<QLineEdit*>(grid.editor(QStringLiteral("name")));
    QCOMPARE(field->text(), QStringLiteral("B7"));
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, "5");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][1].toString(), QStringLiteral("B75"));
  }

  void unchangedFieldIsSilent() {
    PropertyGrid grid;
    grid.setRows(someRows());
    QSignalSpy edited(&grid, &PropertyGrid::edited);
    QTest::keyClick(grid.editor("xy"), Qt::Key_Return);
    QCOMPARE(edited.count(), 0);
  }

  void choiceReports() {
    PropertyGrid grid;
    grid.setRows(someRows());
    grid.show();
    QSignalSpy edited(&grid, &PropertyGrid::edited);
    auto* choice = qobject_cast<QComboBox*>(grid.editor("faces"));
    QVERIFY(choice != nullptr);
    QCOMPARE(choice->currentText(), QStringLiteral("Cold aisle 2"));
    QTest::keyClick(choice, Qt::Key_Up);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][1].toString(), QStringLiteral("Cold aisle 1"));
  }

  void sourceButtonAsksWhy() {
    PropertyGrid grid;
    grid.setRows(someRows());
    grid.show();
    QSignalSpy asked(&grid, &PropertyGrid::sourceRequested);
    const auto buttons = grid.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("power"));
  }

  void widgetsAreKeptWhileTheShapeIsTheSame() {
    PropertyGrid grid;
    grid.setRows(someRows());
    const QWidget* field = grid.editor("xy");
    std::vector<PropertyRow> rows = someRows();
    rows[1].value = QStringLiteral("9.99 m");
    grid.setRows(rows);
    QCOMPARE(grid.editor("xy"), field);
    QCOMPARE(qobject_cast<const QLineEdit*>(field)->text(), QStringLiteral("9.99 m"));
    rows.pop_back();
    grid.setRows(rows);
    QCOMPARE(grid.findChildren<QToolButton*>().size(), 0);
  }

  void errorIsShownUnderTheField() {
    PropertyGrid grid;
    std::vector<PropertyRow> rows = someRows();
    rows[1].error = QStringLiteral("Needs a length");
    grid.setRows(rows);
    grid.show();
    QVERIFY(grid.editor("xy")->property("invalid").toBool());
    bool found = false;
    for (const QLabel* label : grid.findChildren<QLabel*>()) {
      found = found || (label->text() == rows[1].error && label->isVisible());
    }
    QVERIFY(found);
  }

  void markupInValuesIsText() {
    PropertyGrid grid;
    grid.setRows({row("name", PropertyKind::Text, "<b>rack</b>")});
    bool found = false;
    for (const QLabel* label : grid.findChildren<QLabel*>()) {
      found = found || label->text().contains("&lt;b&gt;rack");
    }
    QVERIFY(found);
  }

  void whyCardFollowsTermsAndCopies() {
    WhyCard card;
    card.setWhy(
        "31.03 kW", "sum over devices",
        {{"PUE", "1.25", "", "Project setting"}, {"1 × SN3700", "250 W typ.", "0.25 kW", "Estimate", "sw-sn3700"}});
    card.resize(card.sizeHint());
    card.show();
    QSignalSpy sources(&card, &WhyCard::sourcesRequested);
    QSignalSpy term(&card, &WhyCard::termActivated);
    QTest::mouseClick(card.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(sources.count(), 1);
    QTest::keyClick(&card, Qt::Key_Down);
    QTest::keyClick(&card, Qt::Key_Return);
    QCOMPARE(term.count(), 0);  // a setting leads to no part
    QTest::keyClick(&card, Qt::Key_Down);
    QTest::keyClick(&card, Qt::Key_Return);
    QCOMPARE(term.count(), 1);
    QCOMPARE(term[0][0].toInt(), 1);
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(40, card.height() - 16));
    QCOMPARE(term.count(), 2);
    QTest::keyClick(&card, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains("1 × SN3700\t250 W typ.\t0.25 kW\tEstimate"));
    QApplication::clipboard()->clear();
    for (QPushButton* button : card.findChildren<QPushButton*>())
      if (button->text() == QLatin1String("Copy as text")) QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("31.03 kW\nsum over devices\n")));
  }

 private:
  std::unique_ptr<Appearance> appearance_;
};

QTEST_MAIN(InspectorWidgetsTest)
#include "inspector_widgets_test.moc"
