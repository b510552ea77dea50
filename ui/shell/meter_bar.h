// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A thin bar for a share of a limit.

#pragma once

#include "ui/theme/token.h"

#include <QWidget>

#include <optional>

namespace fabric::ui {

/// 4 px high. Without a colour of its own it takes one from the power ramp.
class MeterBar : public QWidget {
  Q_OBJECT

 public:
  explicit MeterBar(QWidget* parent = nullptr);

  /// Above 1 the bar is full and red.
  void setShare(double share);
  double share() const { return share_; }
  void setColour(std::optional<Token> token);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double share_ = 0;
  std::optional<Token> colour_;
};

}  // namespace fabric::ui
