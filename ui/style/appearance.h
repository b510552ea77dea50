// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dresses the application: Fusion style, palette, font and style sheet of a look, following the
// system's lightness unless the user has fixed a theme.

#pragma once

#include "ui/theme/look.h"

#include <QObject>

class QApplication;
class QEvent;

namespace fabric::ui {

enum class ThemeChoice : unsigned char { FollowSystem, Dark, Light };

inline constexpr double minimumScale = 0.8;
inline constexpr double maximumScale = 2.0;

/// One per application, made right after it and before the first window; keeps the look until
/// the application ends. UI thread only.
class Appearance : public QObject {
  Q_OBJECT

 public:
  /// Loads the fonts, notes the system's palette and applies the look.
  explicit Appearance(QApplication& application, ThemeChoice choice = ThemeChoice::FollowSystem,
                      QObject* parent = nullptr);

  ThemeChoice choice() const { return choice_; }
  void setChoice(ThemeChoice choice);

  /// Interface scale, kept within 0.8 … 2.0 and independent of the system's.
  double scale() const { return look_.scale; }
  void setScale(double scale);

  Contrast contrast() const { return look_.theme.contrast(); }
  void setContrast(Contrast contrast);

  const Look& look() const { return look_; }

 signals:
  /// After the look has been applied. Widgets get QEvent::StyleChange anyway; this is for
  /// caches and for views that are not widgets, such as charts.
  void changed(const fabric::ui::Look& look);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void noteSystemPalette();
  /// Applies what the choices now ask for; false if that is the look already.
  bool update();
  void apply();

  QApplication& application_;
  ThemeChoice choice_;
  Contrast contrast_ = Contrast::Normal;
  double scale_ = 1.0;
  bool systemIsDark_ = true;
  bool applying_ = false;
  Look look_;
};

}  // namespace fabric::ui
