// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Type: the bundled fonts and the few styles everything is set in.

#pragma once

#include <QFont>

namespace fabric::ui {

/// The styles of the interface. All are Roboto; canvas labels and part numbers have functions
/// of their own below.
enum class TypeStyle : unsigned char {
  Value,        ///< 16/20 medium: headline and wizard figures.
  Title,        ///< 15/18 medium: dialogs, Inspector name.
  LabelStrong,  ///< 13/18 medium: row names, cards.
  BodyStrong,   ///< 12/16 medium: section heads, dock titles, table totals.
  Body,         ///< 12/16: everything else.
  SmallStrong,  ///< 11/14 medium.
  Small,        ///< 11/14: labels, units, table heads, status bar.
};

/// Registers the bundled fonts with the application. Call once after the QGuiApplication is
/// made, from its thread; returns false if a font cannot be read.
bool loadFonts();

/// The font of a style at an interface scale (1.0 is 100 %), in whole pixels.
QFont font(TypeStyle style, double scale = 1.0);

/// Line height of a style in pixels.
int lineHeight(TypeStyle style, double scale = 1.0);

/// Roboto Condensed for labels on the canvas, 9 to 13 px; fractions are rounded.
QFont canvasFont(double pixels, QFont::Weight weight = QFont::Normal);

/// JetBrains Mono for part numbers, ports and rule names.
QFont monoFont(double pixels = 11.0, double scale = 1.0);

}  // namespace fabric::ui
