// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a QTableView look and behave like every table of the program.

#pragma once

#include "ui/theme/token.h"

#include <QString>
#include <QStyledItemDelegate>

#include <vector>

class QTableView;

namespace fabric::ui {

/// What a model may say about a cell beside its text, without knowing colours. Values are ints
/// made from Token and Icon unless noted.
enum TableRole {
  ColourRole = Qt::UserRole + 900,  ///< Token of the text; primary if missing.
  TypeRole,                         ///< CellType.
  IconRole,                         ///< Icon before the text.
  IconColourRole,                   ///< Token of the icon.
  SwatchRole,                       ///< Token of a small swatch before the text, for media.
  ButtonRole,                       ///< QString: the cell is a button with this text.
  SpanRole,                         ///< QString: painted across the row in place of its cells.
  FoldRole,                         ///< bool: the row is the head of a group; true: its rows are folded away.
};

/// Fonts of cells.
enum class CellType : int { Body, Strong, Mono };

/// Paints rows of 22 px with a line below, whole-row hover, icons, swatches and buttons.
class TableDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit TableDelegate(QTableView* table);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 signals:
  /// A button cell was clicked, or Return pressed on it.
  void buttonClicked(const QModelIndex& index);
  /// The pointer came over a button cell, to preview its effect; invalid when it left.
  void buttonHovered(const QModelIndex& index);
  /// The sign at the left of a group's head was clicked, or Left or Right pressed on it to the same effect.
  void foldToggled(const QModelIndex& head);
  /// More rows were to be copied than mostCopiedRows.
  void copyRefused(int rows);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void setHovered(const QModelIndex& index);
  QRect foldRect(const QRect& cell) const;
  void paintFold(QPainter& painter, const QRect& cell, bool folded) const;
  bool pressFold(const QPoint& at);
  void paintSpan(QPainter& painter, const QRect& cell, const QModelIndex& index, const QString& text) const;
  static QRect buttonRect(const QRect& cell, const QString& text);
  void paintButton(QPainter& painter, const QRect& cell, const QString& text, bool hot) const;

  QTableView* table_;
  QPersistentModelIndex hovered_;
};

/// The clipboard takes no more: text of more rows would hold up the window, and whoever pastes it.
inline constexpr int mostCopiedRows = 10'000;

/// Dresses `table`: delegate, fixed row height, header, whole-row selection, movable and hidable
/// columns with a menu on the header, sorting by the model (a third click on a head brings its own
/// order back), and Ctrl+C that copies with headers, as text and as a table for spreadsheets. The
/// model may be set before or after. Returns the delegate, owned by the table.
TableDelegate* setUpTable(QTableView& table);

/// Rows with a selected cell, from the top.
std::vector<int> selectedRows(const QTableView& table);
/// How many those are at most, without looking at each: ranges of a selection may meet.
qint64 selectedRowCount(const QTableView& table);

/// The selected rows as tab separated text with a line of headers; hidden columns are left out and
/// columns come in the order on show. What a spreadsheet could run is made harmless. Empty without a
/// selection.
QString selectedRowsAsText(const QTableView& table);
/// The same as a table of HTML.
QString selectedRowsAsHtml(const QTableView& table);

}  // namespace fabric::ui
