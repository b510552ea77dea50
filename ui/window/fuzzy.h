// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fuzzy matching for the command palette: letters in order, word starts and runs count more.

#pragma once

#include <QString>

#include <optional>

namespace fabric::ui {

/// How well `text` answers `query`, higher is better; nothing if a letter is missing. Case does not matter.
std::optional<int> fuzzyScore(const QString& query, const QString& text);

}  // namespace fabric::ui
