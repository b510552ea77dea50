// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the main window tells what went wrong.

#include "ui/floor/floor_view.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/pointer_note.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>

namespace fabric::ui {

void MainWindow::say(const QString& reason) {
  note_->say(reason, *centralWidget());
  statusStrip()->showMessage(reason, PointerNote::millisecondsFor(reason));
}

void MainWindow::refuse(const Error& error) { say(QString::fromStdString(error.sentence())); }

void MainWindow::tellTrouble(const QString& id, const QString& task, const QString& reason,
                             std::function<void()> retry) {
  const QStringList actions = retry ? QStringList{tr("Retry")} : QStringList();
  MessageBar* bar = messages()->post(id, MessageKind::Error, tr("%1 failed. %2").arg(task, reason), actions);
  bar->setDetails(QStringLiteral("%1 · %2 %3 · %4")
                      .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat),
                           QApplication::applicationName(), QApplication::applicationVersion(),
                           document().path().isEmpty() ? tr("a project without a file") : document().path()));
  connect(bar, &MessageBar::actionTriggered, this, [this, id, retry = std::move(retry)] {
    messages()->remove(id);
    if (retry) retry();
  });
}

}  // namespace fabric::ui
