// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command with its keys; keys can be changed, and what they would be taken from is said before.

#pragma once

#include "ui/actions/actions.h"

#include <QDialog>

#include <optional>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace fabric::ui {

class SearchField;

/// Changes the actions at once; whoever shows the dialog stores them.
class ShortcutsDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ShortcutsDialog(Actions& actions, QWidget* parent = nullptr);

  void select(ActionId id);

 private:
  void fill();
  void showCurrent();
  void showConflict();
  /// Gives an action these keys and takes them from whatever had them.
  void give(ActionId id, const QList<QKeySequence>& keys);
  void assign();
  void reset();
  void resetAll();
  /// The action of the current row; nothing without one.
  std::optional<ActionId> current() const;

  Actions& actions_;
  QStandardItemModel* model_;
  QSortFilterProxyModel* filtered_;
  QTableView* table_;
  SearchField* filter_;
  QKeySequenceEdit* keys_;
  QLabel* conflict_;
  QPushButton* assign_;
  QPushButton* reset_;
};

}  // namespace fabric::ui
