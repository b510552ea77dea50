// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fuzzy search: the letters of a query in the order they stand in a text, with beginnings of words worth more.

#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <string_view>

namespace fabric::ui {

/// Nothing if a letter is missing; more is better. Case and spaces of the query do not matter; a letter after a space
/// may stand anywhere later.
std::optional<int> fuzzyScore(QStringView query, QStringView text);

/// The same for a name in UTF-8; names of plain ASCII, nearly all of them, are read where they stand.
std::optional<int> fuzzyScore(QStringView query, std::string_view text);

}  // namespace fabric::ui
