// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The token names, read from the table of values.

#include "ui/theme/token.h"

#include "ui/theme/token_table.h"

namespace fabric::ui {

const std::array<Token, tokenCount>& allTokens() {
  static constexpr auto tokens = [] {
    std::array<Token, tokenCount> all{};
    for (std::size_t i = 0; i < tokenCount; ++i) all[i] = tokenTable[i].token;
    return all;
  }();
  return tokens;
}

std::string_view tokenName(Token token) { return tokenTable[static_cast<std::size_t>(token)].name; }

}  // namespace fabric::ui
