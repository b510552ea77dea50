// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/centred_card.h"

#include <QEvent>

namespace fabric::ui {

CentredCard::CentredCard(QWidget* over) : QFrame(over) { over->installEventFilter(this); }

bool CentredCard::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize) place();
  return QFrame::eventFilter(watched, event);
}

void CentredCard::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) place();
}

void CentredCard::place() {
  adjustSize();
  const QRect around = parentWidget()->rect();
  move(around.center() - rect().center());
}

}  // namespace fabric::ui
