// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A theme turns colour tokens into colours. It is a small value, free of widgets, so that the
// painters of the canvas can use it on the screen, in exports and from the command line.

#pragma once

#include "ui/theme/token.h"

#include <QColor>

namespace fabric::ui {

enum class ThemeKind : unsigned char { Dark, Light };

enum class Contrast : unsigned char {
  Normal,
  High,  ///< Muted text, lines and faded links are drawn stronger.
};

/// The colours of one look. Copies are two bytes; lookups are an array index.
class Theme {
 public:
  static Theme dark() { return Theme(ThemeKind::Dark, Contrast::Normal); }
  static Theme light() { return Theme(ThemeKind::Light, Contrast::Normal); }

  explicit constexpr Theme(ThemeKind kind, Contrast contrast = Contrast::Normal) : kind_(kind), contrast_(contrast) {}

  ThemeKind kind() const { return kind_; }
  Contrast contrast() const { return contrast_; }
  bool isDark() const { return kind_ == ThemeKind::Dark; }

  /// The colour of `token`, always opaque.
  QColor color(Token token) const;
  /// The same with an opacity of 0 to 1.
  QColor color(Token token, double opacity) const;

  /// The power ramp, mixed between its steps; `fraction` of the limit is clamped to 0 … 1.
  QColor power(double fraction) const;
  /// The step of the power ramp for `fraction`, as the legend shows it.
  QColor powerStep(double fraction) const;
  /// The chart colour for series `index`, starting again after the last.
  QColor chart(int index) const;

  /// Opacity of links that are not part of the selection.
  double fadedOpacity() const { return contrast_ == Contrast::High ? 0.5 : 0.25; }

  bool operator==(const Theme&) const = default;

 private:
  ThemeKind kind_;
  Contrast contrast_;
};

/// Contrast ratio of two opaque colours by WCAG 2, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

}  // namespace fabric::ui
