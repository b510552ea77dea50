// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/language/language.h"

#include "ui/language/translation_table.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace fabric::ui {

namespace {

const TranslationTable* tableOf(const QString& code) {
  const std::string wanted = code.toStdString();
  const auto tables = translationTables();
  const auto at = std::ranges::find(tables, std::string_view(wanted), &TranslationTable::language);
  return at == tables.end() ? nullptr : &*at;
}

}  // namespace

const QList<LanguageName>& languageNames() {
  static const QList<LanguageName> names{{QStringLiteral("en"), QStringLiteral("English")},
                                         {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                         {QStringLiteral("ja"), QStringLiteral("日本語")},
                                         {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
  return names;
}

QString bestLanguage(const QStringList& wanted) {
  for (const QString& tag : wanted) {
    const QLocale locale(tag);
    if (locale.language() == QLocale::Chinese) {
      // Simplified script only: the traditional one is another language to its readers.
      if (locale.script() != QLocale::TraditionalHanScript) return QStringLiteral("zh_CN");
      continue;
    }
    const QString code = QLocale::languageToCode(locale.language());
    if (tableOf(code)) return code;
  }
  return QStringLiteral("en");
}

void installLanguage(QCoreApplication& application, const QString& code) {
  const TranslationTable* table = tableOf(code);
  if (!table) table = tableOf(QStringLiteral("en"));
  if (!table) return;
  for (QTranslator* before : application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly)) {
    QCoreApplication::removeTranslator(before);
    delete before;
  }
  auto* qt = new QTranslator(&application);
  if (qt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(qt);
  auto* own = new QTranslator(&application);
  if (own->load(table->bytes.data(), static_cast<int>(table->bytes.size()))) QCoreApplication::installTranslator(own);
}

QLocale localeFor(const QString& choice, const QLocale& system) {
  const QLocale chosen(choice);
  return choice.isEmpty() || chosen.language() == system.language() ? system : chosen;
}

void speak(QCoreApplication& application, const QString& choice) {
  installLanguage(application, choice.isEmpty() ? bestLanguage(QLocale::system().uiLanguages()) : choice);
  QLocale::setDefault(localeFor(choice));
}

}  // namespace fabric::ui
