// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bundled fonts load, and the styles are set in them.

#include "ui/theme/type_style.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using fabric::ui::TypeStyle;

class TypeStyleTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QVERIFY(fabric::ui::loadFonts()); }

  void familiesAreTheBundledOnes() {
    QCOMPARE(QFontInfo(fabric::ui::font(TypeStyle::Body)).family(), QStringLiteral("Roboto"));
    QCOMPARE(QFontInfo(fabric::ui::canvasFont(11)).family(), QStringLiteral("Roboto Condensed"));
    QCOMPARE(QFontInfo(fabric::ui::monoFont()).family(), QStringLiteral("JetBrains Mono"));
  }

  void sizesFollowTheScale() {
    QCOMPARE(fabric::ui::font(TypeStyle::Value).pixelSize(), 16);
    QCOMPARE(fabric::ui::font(TypeStyle::Small).pixelSize(), 11);
    QCOMPARE(fabric::ui::font(TypeStyle::Body, 1.5).pixelSize(), 18);
    QCOMPARE(fabric::ui::lineHeight(TypeStyle::Body), 16);
    QCOMPARE(fabric::ui::lineHeight(TypeStyle::Title, 2.0), 36);
  }

  void mediumIsARealWeight() {
    const QString text = QStringLiteral("Network power 84.8 kW");
    const QFontMetricsF regular(fabric::ui::font(TypeStyle::Body));
    const QFontMetricsF medium(fabric::ui::font(TypeStyle::BodyStrong));
    QVERIFY(medium.horizontalAdvance(text) > regular.horizontalAdvance(text));
  }

  /// Columns of figures must align without any table of numbers being set in the mono font.
  void digitsHaveOneWidth() {
    const QFontMetricsF metrics(fabric::ui::font(TypeStyle::Body));
    const double zero = metrics.horizontalAdvance(QStringLiteral("0000000000"));
    for (const QChar digit : QStringLiteral("123456789")) {
      QVERIFY(qAbs(metrics.horizontalAdvance(QString(10, digit)) - zero) < 0.1);
    }
  }
};

QTEST_MAIN(TypeStyleTest)
#include "type_style_test.moc"
