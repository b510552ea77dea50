// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/save_path.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace fabric::ui {

QString askSavePath(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                    const QString& suffix) {
  QString first = suggestion;
  for (;;) {
    QString path = QFileDialog::getSaveFileName(parent, title, first, filter);
    if (path.isEmpty() || path.endsWith(suffix)) return path;
    path += suffix;
    if (!QFileInfo::exists(path)) return path;
    const auto answer = QMessageBox::question(
        parent, title,
        QCoreApplication::translate("fabric::ui::SavePath", "%1 is there already. Do you want to replace it?")
            .arg(QFileInfo(path).fileName()),
        QMessageBox::Yes | QMessageBox::No, QMessageBox::No);
    if (answer == QMessageBox::Yes) return path;
    first = path;
  }
}

}  // namespace fabric::ui
