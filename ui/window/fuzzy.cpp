// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/fuzzy.h"

#include <algorithm>

namespace fabric::ui {

namespace {

template <class Text>
std::optional<int> score(QStringView query, const Text& text) {
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
    const bool wordStart = found == 0 || !QChar(text[found - 1]).isLetterOrNumber();
    run = found == at && at > 0 ? run + 1 : 0;
    score += 1 + run * 3 + (wordStart ? 6 : 0);
    at = found + 1;
  }
  return score * 100 - static_cast<int>(std::min<qsizetype>(text.size(), 99));
}

}  // namespace

std::optional<int> fuzzyScore(QStringView query, QStringView text) { return score(query, text); }

std::optional<int> fuzzyScore(QStringView query, std::string_view text) {
  const bool plain = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; });
  const auto size = static_cast<qsizetype>(text.size());
  return plain ? score(query, QLatin1String(text.data(), size)) : score(query, QString::fromUtf8(text.data(), size));
}

}  // namespace fabric::ui
