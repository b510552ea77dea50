// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/motion.h"

#include <QStyle>
#include <QWidget>

namespace fabric::ui {

bool movesSmoothly(const QWidget& widget) {
  return widget.isVisible() && widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

}  // namespace fabric::ui
