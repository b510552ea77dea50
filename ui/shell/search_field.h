// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields for searching: with an icon, a key hint, and the command field of the menu bar.

#pragma once

#include "ui/icons/icon_names.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QString>

class QToolButton;

namespace fabric::ui {

/// A line edit with an icon at the left and the key that leads to it at the right. Escape clears
/// it, then gives the focus back.
class SearchField : public QLineEdit {
  Q_OBJECT

 public:
  explicit SearchField(const QString& placeholder, Icon icon = Icon::Search, QWidget* parent = nullptr);

  /// Shown while the field is empty and without focus; the shortcut itself is an action's.
  void setKeyHint(const QString& key);
  /// 20 px high instead of 26, for rows of panel headers.
  void setCompact(bool compact);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void layOut();

  Icon icon_;
  QString keyHint_;
  bool compact_ = false;
  QToolButton* clear_;
};

/// Looks like a field and opens the command palette. A button: typing happens in the palette.
class CommandField : public QAbstractButton {
  Q_OBJECT

 public:
  explicit CommandField(const QString& placeholder, QWidget* parent = nullptr);

  /// The key that does what a click does; empty if there is none.
  void setKeyHint(const QString& key);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString keyHint_;
};

}  // namespace fabric::ui
