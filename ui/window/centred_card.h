// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A card that stands in the middle of what it lies over, whatever size the two have.

#pragma once

#include <QFrame>

namespace fabric::ui {

class CentredCard : public QFrame {
  Q_OBJECT

 public:
  explicit CentredCard(QWidget* over);

 protected:
  /// Takes the size its contents want, and the middle.
  void place();
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
};

}  // namespace fabric::ui
