// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands at the edge of a dock: the grip that resizes it, and the rail it becomes.

#pragma once

#include <QAbstractButton>
#include <QDockWidget>
#include <QPointer>
#include <QWidget>

class QMainWindow;

namespace fabric::ui {

/// The line between dock and canvas is 1 px, too thin for a hand; this lies over it, 7 px wide and
/// unseen, and drags it.
class DockGrip : public QWidget {
  Q_OBJECT

 public:
  DockGrip(QMainWindow* window, QDockWidget* dock);

  /// Moves to the edge of the dock that faces the canvas.
  void follow();

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool isVertical() const;  ///< The line is.

  QMainWindow* window_;
  QPointer<QDockWidget> dock_;
  QPoint pressedAt_;
  int sizeBefore_ = 0;
};

/// A closed dock: 32 px with its name; a click opens it.
class DockRail : public QAbstractButton {
  Q_OBJECT

 public:
  DockRail(const QString& name, Qt::DockWidgetArea area, QWidget* parent);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Qt::DockWidgetArea area_;
};

}  // namespace fabric::ui
