// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card under a headline figure: the number, its formula, its terms and where each comes from.

#pragma once

#include "core/analysis/why.h"

#include <QFrame>

namespace fabric::ui {

/// Closes with a click elsewhere or Escape, and deletes itself then.
class WhyPopup : public QFrame {
  Q_OBJECT

 public:
  WhyPopup(const Explanation& explanation, QWidget* parent);
};

}  // namespace fabric::ui
