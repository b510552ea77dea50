// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages of the window: which one a system gets, and that the tables in the program can be read.

#include "ui/language/language.h"
#include "ui/language/translation_table.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace fabric::ui;

class LanguageTest : public QObject {
  Q_OBJECT

 private slots:
  void systemGetsTheFirstLanguageThereIs_data() {
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("best");
    QTest::newRow("german of Austria") << QStringList{"de-AT", "en-GB"} << "de";
    QTest::newRow("japanese") << QStringList{"ja-JP"} << "ja";
    QTest::newRow("simplified") << QStringList{"zh-Hans-CN", "zh-CN"} << "zh_CN";
    QTest::newRow("singapore") << QStringList{"zh-SG"} << "zh_CN";
    QTest::newRow("traditional is another") << QStringList{"zh-Hant-TW", "en"} << "en";
    QTest::newRow("second choice") << QStringList{"fi-FI", "de-DE"} << "de";
    QTest::newRow("none of them") << QStringList{"fi-FI"} << "en";
    QTest::newRow("nothing wanted") << QStringList{} << "en";
  }
  void systemGetsTheFirstLanguageThereIs() {
    QFETCH(QStringList, wanted);
    QFETCH(QString, best);
    QCOMPARE(bestLanguage(wanted), best);
  }

  void everyLanguageHasATableThatLoads() {
    QCOMPARE(static_cast<std::size_t>(languageNames().size()), translationTables().size());
    for (const LanguageName& language : languageNames()) {
      const auto tables = translationTables();
      const auto at = std::ranges::find(tables, language.code.toStdString(), &TranslationTable::language);
      QVERIFY2(at != tables.end(), qPrintable(language.code));
      QTranslator translator;
      QVERIFY(translator.load(at->bytes.data(), static_cast<int>(at->bytes.size())));
    }
  }

  void languageCanBeChanged() {
    const auto said = [] { return QCoreApplication::translate("Actions", "&File"); };
    installLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
    QCOMPARE(said(), QStringLiteral("&Datei"));
    installLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
    QCOMPARE(said(), QStringLiteral("&File"));
  }

  void numbersFollowTheLanguageChosen() {
    const QLocale american(QStringLiteral("en_US")), swiss(QStringLiteral("de_CH"));
    QCOMPARE(localeFor({}, swiss), swiss);
    QCOMPARE(localeFor(QStringLiteral("de"), swiss), swiss);
    QCOMPARE(localeFor(QStringLiteral("de"), american).toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    QCOMPARE(localeFor(QStringLiteral("en"), swiss).toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
    QCOMPARE(localeFor(QStringLiteral("zh_CN"), american).territory(), QLocale::China);
    speak(*QCoreApplication::instance(), QStringLiteral("de"));
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    speak(*QCoreApplication::instance(), QStringLiteral("en"));
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral("."));
  }

  void englishCountsOneAsOne() {
    installLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
    const auto said = [](int n) {
      return QCoreApplication::translate("fabric::ui::MainWindow", "Delete %Ln objects", nullptr, n);
    };
    QCOMPARE(said(1), QStringLiteral("Delete 1 object"));
    QCOMPARE(said(2), QStringLiteral("Delete 2 objects"));
  }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
