// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Palette and style sheet for plain Qt widgets, both made from the token table.

#pragma once

#include "ui/theme/look.h"

#include <QPalette>
#include <QString>

namespace fabric::ui {

/// The palette of a theme, all roles of all groups set.
QPalette paletteFor(const Theme& theme);

/// The style sheet of the program, colours and lengths filled in.
QString styleSheetFor(const Look& look);

/// Fills `@token@`, `@12px@` and `@images@` in a style sheet; unknown names stay as they are, so
/// that a test can find them.
QString filledIn(const QString& sheet, const Look& look);

}  // namespace fabric::ui
