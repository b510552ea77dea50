// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The style sheet is complete, and the look follows the system and the user.

#include "ui/style/appearance.h"
#include "ui/style/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace fabric::ui;

namespace {

/// Who was told to dress anew, in order.
class DressCounter : public QObject {
 public:
  QList<QObject*> dressed;

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::StyleChange) dressed << watched;
    return false;
  }
};

}  // namespace

class StyleTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingStaysUnresolved() {
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      for (const double scale : {0.8, 1.0, 2.0}) {
        const QString sheet = styleSheetFor({theme, scale});
        QVERIFY(sheet.size() > 2000);
        const qsizetype at = sheet.indexOf(u'@');
        QVERIFY2(at < 0, qPrintable(sheet.mid(at, 40)));
        QVERIFY(!sheet.contains(QLatin1String(": ;")));
      }
    }
  }

  void popupsAreRoundAndHaveOneShadow() {
    const Appearance appearance(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Light);
    QWidget window;
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto shadows = [&] { return window.findChildren<QWidget*>(QStringLiteral("popupShadow")); };
    QMenu menu(&window), inner(&menu);
    menu.addAction(QStringLiteral("One"));
    inner.addAction(QStringLiteral("Two"));
    menu.popup(window.mapToGlobal(QPoint(50, 50)));
    QCOMPARE(shadows().size(), 1);
    const QRect around = shadows().constFirst()->geometry();
    QVERIFY(around.contains(QRect(window.mapFromGlobal(menu.pos()), menu.size())));
    QVERIFY(!menu.mask().contains(QPoint(0, 0)) && menu.mask().contains(menu.rect().center()));
    QVERIFY(menu.mask().contains(QPoint(menu.width() / 2, 0)));
    inner.popup(window.mapToGlobal(QPoint(90, 90)));  // lies over the window its menu lies over
    QCOMPARE(shadows().size(), 2);
    inner.close();
    menu.close();
    QTRY_VERIFY(shadows().isEmpty());
  }

  /// Qt drops the whole sheet when it cannot parse it, with a warning only.
  void qtParsesIt() {
    QTest::failOnWarning(QRegularExpression(QStringLiteral("stylesheet|style sheet")));
    QPushButton button;
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      button.setStyleSheet(styleSheetFor({theme, 1.0}));
      button.ensurePolished();
      button.grab();
    }
  }

  void everyImageExists() {
    static const QRegularExpression url(QStringLiteral("url\\(([^)]*)\\)"));
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      auto match = url.globalMatch(styleSheetFor({theme, 1.0}));
      QVERIFY(match.hasNext());
      while (match.hasNext()) {
        const QString path = match.next().captured(1);
        QVERIFY2(QFile::exists(path), qPrintable(path));
      }
    }
  }

  void unknownNamesAreLeftToBeFound() {
    const Look look;
    QCOMPARE(filledIn(QStringLiteral("a @nothing@ b"), look), QStringLiteral("a @nothing@ b"));
    QCOMPARE(filledIn(QStringLiteral("@4px@ @accent@;"), look), QStringLiteral("4px #5aa2ff;"));
    QCOMPARE(filledIn(QStringLiteral("@4px@"), {Theme::dark(), 2.0}), QStringLiteral("8px"));
    QCOMPARE(filledIn(QStringLiteral("lonely @"), look), QStringLiteral("lonely @"));
  }

  void paletteIsReadable() {
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      const QPalette palette = paletteFor(theme);
      QVERIFY(contrastRatio(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 4.5);
      QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }
  }

  void followsTheSystemUntilTheUserDecides() {
    QApplication& app = *qobject_cast<QApplication*>(QApplication::instance());
    Appearance appearance(app);
    QSignalSpy changed(&appearance, &Appearance::changed);

    QApplication::setPalette(QPalette(QColor(0x20, 0x20, 0x20)));
    QTRY_VERIFY(appearance.look().theme.isDark());
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().color(Token::SurfacePanel));
    QApplication::setPalette(QPalette(QColor(0xf0, 0xf0, 0xf0)));
    QTRY_VERIFY(!appearance.look().theme.isDark());
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), Theme::light().color(Token::SurfacePanel));
    QCOMPARE(currentLook(), appearance.look());
    QVERIFY(changed.count() >= 1);

    appearance.setChoice(ThemeChoice::Dark);
    QVERIFY(appearance.look().theme.isDark());
    QApplication::setPalette(QPalette(QColor(0xf0, 0xf0, 0xf0)));
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().color(Token::SurfacePanel));
    appearance.setChoice(ThemeChoice::FollowSystem);
    QVERIFY(!appearance.look().theme.isDark());
  }

  void scaleIsClampedAndReachesTheFont() {
    QApplication& app = *qobject_cast<QApplication*>(QApplication::instance());
    Appearance appearance(app, ThemeChoice::Light);
    appearance.setScale(9);
    QCOMPARE(appearance.scale(), maximumScale);
    QCOMPARE(QApplication::font().pixelSize(), 24);
    appearance.setScale(0.1);
    QCOMPARE(appearance.scale(), minimumScale);
    appearance.setScale(1.0);
    QCOMPARE(QApplication::font().pixelSize(), 12);
    appearance.setContrast(Contrast::High);
    QCOMPARE(currentLook().theme.contrast(), Contrast::High);
  }

  /// However deep a widget lies, a change of looks dresses it once, its parent before it, shown or not.
  void everyWidgetIsDressedOnce() {
    QApplication& app = *qobject_cast<QApplication*>(QApplication::instance());
    Appearance appearance(app, ThemeChoice::Dark);
    QWidget window;
    DressCounter counter;
    QWidget* at = &window;
    for (int depth = 0; depth < 6; ++depth) at = new QWidget(at);
    auto* label = new QLabel(QStringLiteral("Deep"), at);
    label->setProperty("role", "secondary");
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* unseen = new QLabel(QStringLiteral("Unseen"), at);
    unseen->setProperty("role", "title");
    for (QWidget* widget : {&window, at, static_cast<QWidget*>(label), static_cast<QWidget*>(unseen)})
      widget->installEventFilter(&counter);

    const QList<QObject*> once{&window, at, label, unseen};
    appearance.setChoice(ThemeChoice::Light);
    QCOMPARE(counter.dressed, once);
    QCOMPARE(label->palette().color(QPalette::WindowText), Theme::light().color(Token::TextSecondary));
    appearance.setScale(1.5);
    QCOMPARE(counter.dressed, once + once);
    unseen->show();
    QCOMPARE(unseen->palette().color(QPalette::WindowText), Theme::light().color(Token::TextPrimary));
    QCOMPARE(unseen->font().pixelSize(), 23);
    QCOMPARE(label->font().pixelSize(), 18);
  }
};

QTEST_MAIN(StyleTest)
#include "style_test.moc"
