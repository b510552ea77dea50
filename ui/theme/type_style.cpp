// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Font lookups and the registration of the bundled files.

#include "ui/theme/type_style.h"

#include <QFontDatabase>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

/// Resources of a static library are only linked if named; the macro wants the global namespace.
static void initFontResources() { Q_INIT_RESOURCE(fonts); }

namespace fabric::ui {
namespace {

struct StyleRow {
  int size;
  int line;
  QFont::Weight weight;
};

constexpr std::array<StyleRow, 7> styles{{
    {16, 20, QFont::Medium},
    {15, 18, QFont::Medium},
    {13, 18, QFont::Medium},
    {12, 16, QFont::Medium},
    {12, 16, QFont::Normal},
    {11, 14, QFont::Medium},
    {11, 14, QFont::Normal},
}};

const StyleRow& row(TypeStyle style) { return styles[static_cast<std::size_t>(style)]; }

int wholePixels(double pixels) { return std::max(1, static_cast<int>(std::lround(pixels))); }

QFont make(const QString& family, double pixels, QFont::Weight weight) {
  QFont result(family);
  result.setPixelSize(wholePixels(pixels));
  result.setWeight(weight);
  // The outlines are unhinted; letting the rasteriser hint them makes widths depend on the system.
  result.setHintingPreference(QFont::PreferNoHinting);
  return result;
}

}  // namespace

bool loadFonts() {
  initFontResources();
  bool complete = true;
  for (const char* file : {"Roboto-Regular", "Roboto-Medium", "RobotoCondensed-Regular", "RobotoCondensed-Medium",
                           "JetBrainsMono-Regular"}) {
    const QString path = QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(file));
    complete = QFontDatabase::addApplicationFont(path) >= 0 && complete;
  }
  return complete;
}

QFont font(TypeStyle style, double scale) {
  return make(QStringLiteral("Roboto"), row(style).size * scale, row(style).weight);
}

int lineHeight(TypeStyle style, double scale) { return wholePixels(row(style).line * scale); }

QFont canvasFont(double pixels, QFont::Weight weight) {
  return make(QStringLiteral("Roboto Condensed"), pixels, weight);
}

QFont monoFont(double pixels, double scale) {
  return make(QStringLiteral("JetBrains Mono"), pixels * scale, QFont::Normal);
}

}  // namespace fabric::ui
