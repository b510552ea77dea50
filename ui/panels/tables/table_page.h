// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pages of the bottom dock share: a table, a sentence where it is empty, and the controls that stand at the
// right of the dock's tabs while the page is on top.

#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTableView;

namespace fabric::ui {

class SearchField;
class TableDelegate;

/// A column as a page starts with it: its width in pixels at 100 %.
struct TableColumn {
  TableColumn(int pixels, bool startsHidden = false) : width(pixels), hidden(startsHidden) {}

  int width;
  bool hidden;
};

class TablePage : public QWidget {
  Q_OBJECT

 public:
  explicit TablePage(const QString& name, QWidget* parent = nullptr);

  QTableView* table() const { return table_; }
  TableDelegate* delegate() const { return delegate_; }
  /// Controls for the tab row. Whoever places it there owns it; until then the page does.
  QWidget* corner() const { return corner_; }
  SearchField* filter() const { return filter_; }
  /// What the tab says behind the page's name: "5", "38 lines".
  const QString& countLabel() const { return count_; }
  /// For the shortcut that filters.
  void focusFilter();

 signals:
  void countChanged(const QString& count);
  /// Why something was not done.
  void refused(const QString& reason);

 protected:
  void setCount(const QString& count);
  /// Shows the sentence instead of the table; an empty one brings the table back.
  void setEmptyText(const QString& sentence);
  /// Adds a control before the filter field.
  void addControl(QWidget* control);
  /// Adds a control behind it.
  void addLastControl(QWidget* control);
  /// The columns of the table's model; the last on show takes the rest. What the user makes of them (widths, order,
  /// which are shown, sorting) is kept under the page's key.
  void setColumns(const QString& key, const std::vector<TableColumn>& columns);
  void changeEvent(QEvent* event) override;

 private:
  void restoreColumns();
  void saveColumns() const;
  void applyWidths();
  void noteWidth(int column, int size);
  int lastShown() const;

  QTableView* table_;
  TableDelegate* delegate_;
  QWidget* corner_;
  QHBoxLayout* cornerRow_;
  SearchField* filter_;
  QLabel* empty_;
  QStackedLayout* stack_;
  QString count_;
  QString key_;
  std::vector<int> widths_;  ///< at 100 %
  bool applying_ = false;
};

}  // namespace fabric::ui
