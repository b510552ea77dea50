// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages of the window. Texts in the source are English; the table for English holds only what a number needs
// ("1 rack", "2 racks").

#pragma once

#include <QList>
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

/// Makes the application speak a language: its own texts and, where they are installed, those of Qt's dialogs. Call
/// once, before the first window. A code without a table is English.
void installLanguage(QCoreApplication& application, const QString& code);

}  // namespace fabric::ui
