// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CheckMenu: a menu of things to switch on and off. It stays open while they are clicked.

#pragma once

#include <QMenu>

namespace fabric::ui {

class CheckMenu : public QMenu {
  Q_OBJECT

 public:
  using QMenu::QMenu;

  /// A line of text between groups of entries.
  void addHeading(const QString& text);

 protected:
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  static bool toggle(QAction* action);
};

}  // namespace fabric::ui
