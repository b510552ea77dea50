// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/polarity.h"

#include <cctype>
#include <string_view>

namespace fabric {

std::optional<char> polarityOf(const CableType& cable) {
  constexpr std::string_view words = "olarity Type-";
  const std::string& notes = cable.part.provenance.notes;
  const std::size_t at = notes.find(words);
  const std::size_t letter = at + words.size();
  if (cable.technology != Technology::Fibre || at == std::string::npos || letter >= notes.size()) return std::nullopt;
  const bool isWhole = letter + 1 == notes.size() || !std::isalnum(static_cast<unsigned char>(notes[letter + 1]));
  if (!isWhole || notes[letter] < 'A' || notes[letter] > 'C') return std::nullopt;
  return notes[letter];
}

}  // namespace fabric
