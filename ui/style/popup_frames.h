// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What floats has round corners and the program's one shadow: menus, floating cards, the palette. The shadow lies in
// the window below, so that it needs nothing of the desktop.

#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace fabric::ui {

/// Around a box, as rings that grow fainter; `radius` is that of the box.
void paintShadow(QPainter& painter, const QRectF& box, double radius, const Theme& theme);

/// Watches an application for popups that come and go. One per application; UI thread only.
class PopupFrames : public QObject {
  Q_OBJECT

 public:
  PopupFrames(QObject* application, QObject* parent);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place(QWidget& popup);

  QHash<QObject*, QPointer<QWidget>> shadows_;  ///< by popup
};

}  // namespace fabric::ui
