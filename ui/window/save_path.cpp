// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/save_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

namespace fabric::ui {

QString suggestedFolder(const QString& path) {
  if (!path.isEmpty()) return QFileInfo(path).absolutePath();
  const QString last = QSettings().value(QStringLiteral("folder")).toString();
  if (QFileInfo(last).isDir()) return last;
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString fileName(const std::string& name) {
  QString out;
  for (const QChar c : QString::fromStdString(name).left(100))
    out += c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral("._-").contains(c)) ? c : QLatin1Char('-');
  while (out.startsWith(QLatin1Char('.')) || out.startsWith(QLatin1Char('-'))) out.remove(0, 1);
  return out.isEmpty() ? QStringLiteral("project") : out;
}

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
