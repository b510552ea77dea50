// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The compiled translations in the program, as the build makes them from translations/*.ts.

#pragma once

#include <span>
#include <string_view>

namespace fabric::ui {

struct TranslationTable {
  std::string_view language;             ///< "de", "zh_CN"
  std::span<const unsigned char> bytes;  ///< as QTranslator loads them
};

std::span<const TranslationTable> translationTables();

}  // namespace fabric::ui
