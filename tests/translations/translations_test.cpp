// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every text of the window is in every language: lupdate reads the sources into copies of the tables, and nothing may
// be new to them. A translation keeps the places of its numbers, and a plural has a form for each number the language
// knows.

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

namespace {

struct Message {
  QString context;
  QString source;
  QStringList forms;  ///< one, or one a number
  bool plural = false;
  bool finished = true;
};

/// The messages of a .ts file, or nothing if it cannot be read.
QList<Message> read(const QString& path) {
  QFile file(path);
  QList<Message> messages;
  if (!file.open(QIODevice::ReadOnly)) return messages;
  QXmlStreamReader xml(&file);
  QString context;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    if (xml.name() == QLatin1String("message")) {
      messages.push_back({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
    } else if (xml.name() == QLatin1String("source")) {
      messages.back().source = xml.readElementText();
    } else if (xml.name() == QLatin1String("translation")) {
      Message& message = messages.back();
      message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
      if (!message.plural) message.forms << xml.readElementText();
    } else if (xml.name() == QLatin1String("numerusform")) {
      messages.back().forms << xml.readElementText();
    }
  }
  return xml.hasError() ? QList<Message>() : messages;
}

/// %1 … %9 of a text; %n may be left out where the words say the number ("one rack").
std::set<QString> places(const QString& text) {
  static const QRegularExpression place(QStringLiteral("%[1-9]"));
  std::set<QString> found;
  for (auto at = place.globalMatch(text); at.hasNext();) found.insert(at.next().captured());
  return found;
}

/// What is wrong with a translation; empty if nothing is.
QString trouble(const Message& message, int formsOfLanguage) {
  if (!message.finished) return QStringLiteral("not translated");
  if (message.plural && message.forms.size() != formsOfLanguage)
    return QStringLiteral("has not a form for each number");
  for (const QString& form : message.forms) {
    if (form.trimmed().isEmpty()) return QStringLiteral("is empty");
    if (places(form) != places(message.source)) return QStringLiteral("has other places for numbers: ") + form;
    if (message.source.endsWith(QChar(0x2026)) != form.endsWith(QChar(0x2026)))
      return QStringLiteral("ends in … where its source does not, or the other way round: ") + form;
  }
  return {};
}

}  // namespace

class TranslationsTest : public QObject {
  Q_OBJECT

 private slots:
  void troubleIsFound() {
    const auto of = [](QStringList forms, bool plural, bool finished, const char* source = "Rack %1") {
      return trouble({{}, QString::fromUtf8(source), std::move(forms), plural, finished}, 2);
    };
    QVERIFY(of({QStringLiteral("Schrank %1")}, false, true).isEmpty());
    QVERIFY(!of({QStringLiteral("Schrank %1")}, false, false).isEmpty());
    QVERIFY(!of({QStringLiteral("Schrank")}, false, true).isEmpty());
    QVERIFY(!of({QStringLiteral("Schrank %2")}, false, true).isEmpty());
    QVERIFY(!of({QStringLiteral(" ")}, false, true, "Rack").isEmpty());
    QVERIFY(!of({QStringLiteral("%n Schrank")}, true, true, "%n racks").isEmpty());
    QVERIFY(of({QStringLiteral("ein Schrank"), QStringLiteral("%n Schränke")}, true, true, "%n racks").isEmpty());
    QVERIFY(!of({QStringLiteral("Speichern")}, false, true, "Save…").isEmpty());
  }

  void everyTextIsTranslated_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("English plurals") << "en" << 2;
    QTest::newRow("German") << "de" << 2;
    QTest::newRow("Japanese") << "ja" << 1;
    QTest::newRow("Simplified Chinese") << "zh_CN" << 1;
  }
  void everyTextIsTranslated() {
    QFETCH(QString, language);
    QFETCH(int, forms);
    const QDir root(QStringLiteral(LIGHTLOOM_SOURCE_DIR));
    QTemporaryDir folder;
    const QString name = QStringLiteral("lightloom_%1.ts").arg(language);
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(root.filePath(QStringLiteral("translations/") + name), copy));

    QStringList arguments{"-I", ".", "ui", "app/gui", "-locations", "none", "-no-obsolete"};
    if (language == QLatin1String("en")) arguments << "-pluralonly";
    arguments << "-source-language"
              << "en"
              << "-target-language" << language << "-ts" << copy;
    QProcess lupdate;
    lupdate.setWorkingDirectory(root.path());
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(LIGHTLOOM_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120000) && lupdate.exitCode() == 0, lupdate.readAll().constData());
    const QString said = QString::fromUtf8(lupdate.readAll());
    // A text lupdate cannot place would be missing at run time.
    QVERIFY2(!said.contains(QLatin1String("lacks Q_OBJECT")) &&
                 !said.contains(QLatin1String("Qualifying with unknown")),
             qPrintable(said));

    const QList<Message> messages = read(copy);
    QVERIFY(messages.size() > (language == QLatin1String("en") ? 5 : 500));
    QStringList troubles;
    for (const Message& message : messages)
      if (const QString what = trouble(message, forms); !what.isEmpty())
        troubles << QStringLiteral("%1: \"%2\" %3").arg(message.context, message.source, what);
    QVERIFY2(troubles.isEmpty(),
             qPrintable(QStringLiteral("%1 texts; translations/README.md says how\n").arg(troubles.size()) +
                        troubles.mid(0, 20).join(QLatin1Char('\n'))));
  }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
