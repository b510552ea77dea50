// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The buttons with icon and text at the right of the tool bar.

#pragma once

#include "ui/icons/icon_names.h"

#include <QString>
#include <QToolButton>

namespace fabric::ui {

/// A raised button of 26 px. With setDefaultAction() it takes enabled state, tip and shortcut from
/// the action, but keeps its own text and icon.
class ActionButton : public QToolButton {
  Q_OBJECT

 public:
  ActionButton(Icon icon, const QString& label, QWidget* parent = nullptr);

  void setLabel(const QString& label);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Icon icon_;
  QString label_;
};

}  // namespace fabric::ui
