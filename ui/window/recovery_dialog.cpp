// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recovery_dialog.h"

#include "ui/shell/table_setup.h"
#include "ui/theme/look.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace fabric::ui {

namespace {

QString timeOf(std::int64_t utcMs) {
  return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), QLocale::ShortFormat);
}

QStandardItemModel* stepsOf(const RecoverableSession& session, QObject* owner) {
  auto* model = new QStandardItemModel(static_cast<int>(session.lastEdits.size()), 2, owner);
  model->setHorizontalHeaderLabels({RecoveryDialog::tr("Time"), RecoveryDialog::tr("Step")});
  for (std::size_t i = 0; i < session.lastEdits.size(); ++i) {
    const JournalledEdit& edit = session.lastEdits[i];
    const QStringList cells{timeOf(edit.utcMs), QString::fromStdString(edit.text)};
    for (int column = 0; column < 2; ++column) {
      auto* item = new QStandardItem(cells[column]);
      item->setEditable(false);
      model->setItem(static_cast<int>(i), column, item);
    }
  }
  return model;
}

}  // namespace

RecoveryDialog::RecoveryDialog(const RecoverableSession& session, const QString& name, QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("Unsaved work on %1").arg(name));
  const int steps = static_cast<int>(session.edits);
  const int earlier = steps - static_cast<int>(session.lastEdits.size());
  QString said =
      tr("%Ln steps were made after the last save, the last on %1.", nullptr, steps).arg(timeOf(session.lastEditUtcMs));
  if (earlier > 0)
    said += QLatin1Char(' ') + tr("%Ln earlier ones are not listed; they are restored as well.", nullptr, earlier);
  auto* head = new QLabel(said);
  head->setWordWrap(true);
  auto* table = new QTableView;
  setUpTable(*table);
  table->setSortingEnabled(false);
  table->setAccessibleName(windowTitle());
  table->setModel(stepsOf(session, this));
  const Look look = currentLook();
  table->setColumnWidth(0, look.px(150));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  QPushButton* restore = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
  restore->setDefault(true);
  restore->setProperty("role", "primary");
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* box = new QVBoxLayout(this);
  box->addWidget(head);
  box->addWidget(table, 1);
  box->addWidget(buttons);
  resize(look.px(620), look.px(380));
}

}  // namespace fabric::ui
