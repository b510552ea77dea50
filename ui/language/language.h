// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages of the window. Texts in the source are English; the table for English holds only what a number needs
// ("1 rack", "2 racks").

#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace fabric::ui {

/// A language by its code and its own name for itself: {"de", "Deutsch"}.
struct LanguageName {
  QString code;
  QString name;
};

/// Every language there is a table for, English first.
const QList<LanguageName>& languageNames();

/// The code of the first of `wanted` (as QLocale::uiLanguages() has them: "de-AT", "zh-Hans-CN") there is a table for;
/// "en" if there is none.
QString bestLanguage(const QStringList& wanted);

/// Makes the application speak a language: its own texts and, where they are installed, those of Qt's dialogs. Windows
/// made afterwards have it. A code without a table is English.
void installLanguage(QCoreApplication& application, const QString& code);

/// How numbers and dates are written with a chosen language: as the system does where that speaks it too (a Swiss
/// system keeps its numbers in German), else as is usual with the language. Nothing chosen: as the system does.
QLocale localeFor(const QString& choice, const QLocale& system = QLocale::system());

/// Both, for what the user has chosen: a code, or nothing for the system's language.
void speak(QCoreApplication& application, const QString& choice);

}  // namespace fabric::ui
