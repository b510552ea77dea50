// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/fuzzy.h"

namespace fabric::ui {

std::optional<int> fuzzyScore(const QString& query, const QString& text) {
  int score = 0;
  int run = 0;
  qsizetype at = 0;
  for (const QChar letter : query) {
    if (letter.isSpace()) {
      run = 0;
      continue;
    }
    const qsizetype found = text.indexOf(letter, at, Qt::CaseInsensitive);
    if (found < 0) return std::nullopt;
    const bool wordStart = found == 0 || !text[found - 1].isLetterOrNumber();
    run = found == at && at > 0 ? run + 1 : 0;
    score += 1 + run * 3 + (wordStart ? 6 : 0);
    at = found + 1;
  }
  return score * 100 - static_cast<int>(std::min<qsizetype>(text.size(), 99));
}

}  // namespace fabric::ui
