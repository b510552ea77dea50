// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/check_menu.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>

namespace fabric::ui {

void CheckMenu::addHeading(const QString& text) {
  if (!isEmpty()) addSeparator();
  addAction(text)->setEnabled(false);
}

bool CheckMenu::toggle(QAction* action) {
  if (!action || !action->isCheckable() || !action->isEnabled()) return false;
  action->trigger();
  return true;
}

void CheckMenu::mouseReleaseEvent(QMouseEvent* event) {
  if (!toggle(actionAt(event->position().toPoint()))) QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Space || !toggle(activeAction())) QMenu::keyPressEvent(event);
}

}  // namespace fabric::ui
