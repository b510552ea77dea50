// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sentence beside the pointer: why something was not done.

#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

namespace fabric::ui {

/// Lies over its window, takes no room there and no mouse, and goes with the next press of a button or key, or by
/// itself once there was time to read it.
class PointerNote : public QWidget {
  Q_OBJECT

 public:
  explicit PointerNote(QWidget* window);

  /// Beside the pointer; in the lower middle of `home` where the pointer is not in the window.
  void say(const QString& text, const QWidget& home);
  /// What stands there; empty while nothing does.
  QString text() const { return isHidden() ? QString() : text_; }
  /// How long a sentence of this length stays.
  static int millisecondsFor(const QString& text);

 signals:
  void gone();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place(const QWidget& home);

  QString text_;
  QTimer timer_;
};

}  // namespace fabric::ui
