// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcuts_dialog.h"

#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"
#include "ui/theme/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace fabric::ui {

namespace {

enum Column : int { Command, Menu, Keys, Columns };

QString nativeText(const QList<QKeySequence>& keys) {
  return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

const ActionRow& rowAt(int index) { return actionRows()[static_cast<std::size_t>(index)]; }

}  // namespace

ShortcutsDialog::ShortcutsDialog(Actions& actions, QWidget* parent) : QDialog(parent), actions_(actions) {
  const Look look = currentLook();
  setWindowTitle(tr("Keyboard shortcuts"));
  filter_ = new SearchField(tr("Command or key"), Icon::Filter);
  model_ = new QStandardItemModel(static_cast<int>(actionRows().size()), Columns, this);
  model_->setHorizontalHeaderLabels({tr("Command"), tr("Menu"), tr("Keys")});
  filtered_ = new QSortFilterProxyModel(this);
  filtered_->setSourceModel(model_);
  filtered_->setFilterKeyColumn(-1);
  filtered_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  table_ = new QTableView;
  setUpTable(*table_);
  table_->setModel(filtered_);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setColumnWidth(Command, look.px(250));
  table_->setColumnWidth(Menu, look.px(170));
  table_->horizontalHeader()->setStretchLastSection(true);

  keys_ = new QKeySequenceEdit;
  keys_->setAccessibleName(tr("New keys"));
  assign_ = new QPushButton(tr("Set"));
  reset_ = new QPushButton(tr("Default"));
  auto* all = new QPushButton(tr("All to default"));
  conflict_ = new QLabel;
  conflict_->setObjectName(QStringLiteral("conflict"));
  conflict_->setWordWrap(true);
  conflict_->setMinimumHeight(look.px(32));

  auto* row = new QHBoxLayout;
  auto* label = new QLabel(tr("New keys"));
  label->setBuddy(keys_);
  row->addWidget(label);
  row->addWidget(keys_, 1);
  row->addWidget(assign_);
  row->addWidget(reset_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  buttons->addButton(all, QDialogButtonBox::ResetRole);
  auto* box = new QVBoxLayout(this);
  box->addWidget(filter_);
  box->addWidget(table_, 1);
  box->addLayout(row);
  box->addWidget(conflict_);
  box->addWidget(buttons);
  resize(look.px(640), look.px(560));

  connect(filter_, &QLineEdit::textChanged, filtered_, &QSortFilterProxyModel::setFilterFixedString);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsDialog::showCurrent);
  connect(keys_, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& typed) {
    // One combination: the last one typed counts.
    if (typed.count() > 1) keys_->setKeySequence(QKeySequence(typed[static_cast<uint>(typed.count() - 1)]));
    showConflict();
  });
  connect(assign_, &QPushButton::clicked, this, &ShortcutsDialog::assign);
  connect(reset_, &QPushButton::clicked, this, &ShortcutsDialog::reset);
  connect(all, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  for (QPushButton* button : findChildren<QPushButton*>()) button->setAutoDefault(false);
  fill();
  table_->selectRow(0);
}

void ShortcutsDialog::fill() {
  for (int i = 0; i < model_->rowCount(); ++i) {
    const ActionRow& row = rowAt(i);
    const QStringList cells{actionText(row), menuPath(row), nativeText(actions_.shortcuts(row.id))};
    for (int column = 0; column < Columns; ++column) {
      auto* item = new QStandardItem(cells[column]);
      item->setEditable(false);
      const bool changed = column == Keys && actions_.shortcuts(row.id) != Actions::defaultShortcuts(row.id);
      if (column == Menu) item->setData(static_cast<int>(Token::TextSecondary), ColourRole);
      if (changed) item->setData(static_cast<int>(CellType::Strong), TypeRole);
      if (changed) item->setToolTip(tr("By default: %1").arg(nativeText(Actions::defaultShortcuts(row.id))));
      model_->setItem(i, column, item);
    }
  }
  showCurrent();
}

std::optional<ActionId> ShortcutsDialog::current() const {
  const QModelIndex index = filtered_->mapToSource(table_->currentIndex());
  if (!index.isValid()) return std::nullopt;
  return rowAt(index.row()).id;
}

void ShortcutsDialog::select(ActionId id) {
  filter_->clear();
  for (int i = 0; i < model_->rowCount(); ++i)
    if (rowAt(i).id == id) table_->setCurrentIndex(filtered_->mapFromSource(model_->index(i, 0)));
}

void ShortcutsDialog::showCurrent() {
  const auto id = current();
  keys_->setEnabled(id.has_value());
  reset_->setEnabled(id && actions_.shortcuts(*id) != Actions::defaultShortcuts(*id));
  keys_->setKeySequence(id ? actions_[*id]->shortcut() : QKeySequence());
  showConflict();
}

void ShortcutsDialog::showConflict() {
  const auto id = current();
  const QKeySequence typed = keys_->keySequence();
  QStringList others;
  if (id)
    for (const ActionId other : actions_.holders(typed, *id)) others << actionText(other);
  conflict_->setText(others.isEmpty()
                         ? QString()
                         : tr("%1 is in use for %2, which would lose it.")
                               .arg(typed.toString(QKeySequence::NativeText), others.join(QStringLiteral(", "))));
  assign_->setText(others.isEmpty() ? tr("Set") : tr("Take over"));
  assign_->setEnabled(id && typed != actions_[*id]->shortcut());
}

void ShortcutsDialog::give(ActionId id, const QList<QKeySequence>& keys) {
  for (const QKeySequence& key : keys) {
    for (const ActionId other : actions_.holders(key, id)) {
      QList<QKeySequence> left = actions_.shortcuts(other);
      left.removeIf([&](const QKeySequence& k) { return k.matches(key) || key.matches(k); });
      actions_.setShortcuts(other, left);
    }
  }
  actions_.setShortcuts(id, keys);
  fill();
  select(id);
}

void ShortcutsDialog::assign() {
  const QKeySequence typed = keys_->keySequence();
  if (const auto id = current()) give(*id, typed.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{typed});
}

void ShortcutsDialog::reset() {
  if (const auto id = current()) give(*id, Actions::defaultShortcuts(*id));
}

void ShortcutsDialog::resetAll() {
  for (const ActionRow& row : actionRows()) actions_.setShortcuts(row.id, Actions::defaultShortcuts(row.id));
  fill();
}

}  // namespace fabric::ui
