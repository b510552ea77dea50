// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colour lookups, the power ramp and the contrast ratio.

#include "ui/theme/theme.h"

#include "ui/theme/token_table.h"

#include <algorithm>
#include <cmath>

namespace fabric::ui {
namespace {

Token substituteForHighContrast(Token token) {
  switch (token) {
  case Token::TextMuted: return Token::TextSecondary;
  case Token::LineSubtle: return Token::LineStrong;
  default: return token;
  }
}

Token shifted(Token first, int by) { return static_cast<Token>(static_cast<int>(first) + by); }

float mixed(float a, float b, float share) { return a + (b - a) * share; }

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

QColor Theme::color(Token token) const {
  if (contrast_ == Contrast::High) token = substituteForHighContrast(token);
  const TokenRow& row = tokenTable[static_cast<std::size_t>(token)];
  return QColor::fromRgb(isDark() ? row.dark : row.light);
}

QColor Theme::color(Token token, double opacity) const {
  QColor result = color(token);
  result.setAlphaF(static_cast<float>(std::clamp(opacity, 0.0, 1.0)));
  return result;
}

QColor Theme::power(double fraction) const {
  const double position = std::clamp(fraction, 0.0, 1.0) * (powerStepCount - 1);
  const int below = std::min(static_cast<int>(position), powerStepCount - 2);
  const QColor low = color(shifted(Token::Power0, below));
  const QColor high = color(shifted(Token::Power0, below + 1));
  const auto share = static_cast<float>(position - below);
  return QColor::fromRgbF(mixed(low.redF(), high.redF(), share), mixed(low.greenF(), high.greenF(), share),
                          mixed(low.blueF(), high.blueF(), share));
}

QColor Theme::powerStep(double fraction) const {
  const int step = static_cast<int>(std::clamp(fraction, 0.0, 1.0) * powerStepCount);
  return color(shifted(Token::Power0, std::min(step, powerStepCount - 1)));
}

QColor Theme::chart(int index) const { return color(shifted(Token::Chart1, std::max(index, 0) % chartColourCount)); }

double contrastRatio(const QColor& a, const QColor& b) {
  const double la = luminance(a);
  const double lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace fabric::ui
