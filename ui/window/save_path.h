// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where to save: asks for a path with its ending, and never for less than the file that will be written.

#pragma once

#include <QString>

#include <string>

class QWidget;

namespace fabric::ui {

/// Where to look first: the folder of a file, else where the last one was, else where a user's documents are.
QString suggestedFolder(const QString& path);

/// A file name from a project name: letters, digits, dot, dash and underscore; never empty.
QString fileName(const std::string& name);

/// A path that ends in `suffix` (".loom"); empty if the user cancelled. Where the ending was left out and the file with
/// it exists, the user is asked about that one too, as the file dialog asked about another name.
QString askSavePath(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                    const QString& suffix);

}  // namespace fabric::ui
