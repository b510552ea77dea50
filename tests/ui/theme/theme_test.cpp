// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colour tokens: complete, and readable on the backgrounds they are made for.

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QSet>
#include <QTest>

#include <string>

using fabric::ui::allTokens;
using fabric::ui::Contrast;
using fabric::ui::contrastRatio;
using fabric::ui::Look;
using fabric::ui::Theme;
using fabric::ui::ThemeKind;
using fabric::ui::Token;

namespace {

QString nameOf(Token token) { return QString::fromUtf8(std::string(fabric::ui::tokenName(token))); }

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT

 private slots:
  void everyTokenIsNamedAndSet() {
    QSet<QString> names;
    for (const Token token : allTokens()) {
      QVERIFY(!nameOf(token).isEmpty());
      QVERIFY2(!names.contains(nameOf(token)), qPrintable(nameOf(token)));
      names.insert(nameOf(token));
      for (const Theme theme : {Theme::dark(), Theme::light()}) {
        const QColor color = theme.color(token);
        QVERIFY2(color.isValid(), qPrintable(nameOf(token)));
        QCOMPARE(color.alpha(), 255);
        QVERIFY2(color != QColor(Qt::black), qPrintable(nameOf(token)));
      }
    }
    QCOMPARE(static_cast<std::size_t>(names.size()), fabric::ui::tokenCount);
  }

  void contrastIsThatOfWcag() {
    QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
  }

  void textIsReadable_data() {
    QTest::addColumn<Token>("text");
    QTest::addColumn<Token>("background");
    const auto add = [](Token text, Token background) {
      QTest::newRow(qPrintable(nameOf(text) + " on " + nameOf(background))) << text << background;
    };
    for (const Token background :
         {Token::SurfaceWindow, Token::SurfacePanel, Token::SurfaceHeader, Token::SurfaceRaised, Token::SurfaceInput}) {
      for (const Token text : {Token::TextPrimary, Token::TextSecondary, Token::TextMuted}) {
        add(text, background);
      }
    }
    for (const Token text : {Token::TextPrimary, Token::TextSecondary}) {
      add(text, Token::SurfaceSelected);
      add(text, Token::SurfaceHover);
      add(text, Token::SurfaceCanvas);
    }
    for (const Token text :
         {Token::Accent, Token::StatusOk, Token::StatusWarning, Token::StatusError, Token::StatusInfo}) {
      add(text, Token::SurfacePanel);
    }
    add(Token::DeltaBetter, Token::SurfaceWindow);
    add(Token::DeltaWorse, Token::SurfaceWindow);
    add(Token::StatusError, Token::SurfaceWindow);
    add(Token::StatusWarning, Token::SurfaceWindow);
    add(Token::TextOnAccent, Token::AccentFill);
  }
  void textIsReadable() {
    QFETCH(Token, text);
    QFETCH(Token, background);
    requireRatio(text, background, 4.5);
  }

  void graphicsStandOut_data() {
    QTest::addColumn<Token>("graphic");
    for (const Token token : {Token::MediumDac, Token::MediumAec, Token::MediumOm4, Token::MediumOver,
                              Token::DeviceLeafLine, Token::DeviceSpineLine, Token::DeviceOtherLine, Token::Accent}) {
      QTest::newRow(qPrintable(nameOf(token))) << token;
    }
  }
  void graphicsStandOut() {
    QFETCH(Token, graphic);
    requireRatio(graphic, Token::SurfaceCanvas, 3.0);
  }

  /// Single-mode yellow is too light for the light canvas; its casing carries the contrast.
  void yellowHasACasing() {
    const auto best = [](Theme theme, Token line) {
      const QColor canvas = theme.color(Token::SurfaceCanvas);
      return qMax(contrastRatio(theme.color(line), canvas), contrastRatio(theme.color(Token::MediumCasing), canvas));
    };
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      QVERIFY(best(theme, Token::MediumOs2) >= 3.0);
      QVERIFY(best(theme, Token::MediumCpo) >= 3.0);
      QVERIFY(contrastRatio(theme.color(Token::MediumCpoMark), theme.color(Token::MediumCpo)) >= 3.0);
    }
  }

  /// The outline of systems is the one device line that is a little under 3 on the light theme;
  /// its fill and its name say the same.
  void systemOutlineIsVisible() { requireRatio(Token::DeviceSystemLine, Token::SurfaceCanvas, 2.9); }

  void powerRampRises() {
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      QCOMPARE(theme.power(0.0), theme.color(Token::Power0));
      QCOMPARE(theme.power(1.0), theme.color(Token::Power5));
      QCOMPARE(theme.power(7.0), theme.color(Token::Power5));
      QCOMPARE(theme.powerStep(0.0), theme.color(Token::Power0));
      QCOMPARE(theme.powerStep(0.99), theme.color(Token::Power5));
      QCOMPARE(theme.powerStep(1.0), theme.color(Token::Power5));
      double last = 0;
      const QColor canvas = theme.color(Token::SurfaceCanvas);
      for (int i = 0; i <= 20; ++i) {
        const double ratio = contrastRatio(theme.power(i / 20.0), canvas);
        QVERIFY(ratio >= last - 0.01);
        last = ratio;
      }
    }
  }

  void chartColoursRepeat() {
    QCOMPARE(Theme::dark().chart(0), Theme::dark().color(Token::Chart1));
    QCOMPARE(Theme::dark().chart(6), Theme::dark().color(Token::Chart1));
  }

  void highContrastStrengthensTextAndLines() {
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light}) {
      const Theme theme(kind, Contrast::High);
      QCOMPARE(theme.color(Token::TextMuted), theme.color(Token::TextSecondary));
      QCOMPARE(theme.color(Token::LineSubtle), theme.color(Token::LineStrong));
      QCOMPARE(theme.fadedOpacity(), 0.5);
      QCOMPARE(theme.color(Token::Accent), Theme(kind).color(Token::Accent));
    }
  }

  void lookTravelsWithTheApplication() {
    QCOMPARE(fabric::ui::currentLook(), Look{});
    const Look light{Theme::light(), 1.5};
    fabric::ui::setCurrentLook(light);
    QCOMPARE(fabric::ui::currentLook(), light);
    QCOMPARE(light.px(10), 15);
    QCOMPARE(Look{}.px(1), 1);
  }

 private:
  static void requireRatio(Token front, Token back, double least) {
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      const double ratio = contrastRatio(theme.color(front), theme.color(back));
      QVERIFY2(ratio >= least,
               qPrintable(QStringLiteral("%1 theme: %2").arg(theme.isDark() ? "dark" : "light").arg(ratio)));
    }
  }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "theme_test.moc"
