// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// WindowHolder: holds the main window, and puts another in its place when the user chooses a language. The project goes
// over with its history, file, journal and selection; nothing is saved or asked.

#pragma once

#include "core/catalog/catalog.h"

#include <QObject>
#include <QString>

#include <memory>

namespace fabric::ui {

class Appearance;
class MainWindow;

class WindowHolder : public QObject {
  Q_OBJECT

 public:
  WindowHolder(Appearance& appearance, std::shared_ptr<const Catalog> catalog);
  ~WindowHolder() override;

  MainWindow& window() const { return *window_; }
  /// Remembers the language and speaks it: a code of languageNames(), or nothing for the system's.
  void setLanguage(const QString& choice);
  /// The language remembered.
  static QString language();

 private:
  void follow();

  Appearance& appearance_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace fabric::ui
