// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Behaviour of tables: rows, header menu, copying.

#include "ui/shell/table_setup.h"

#include "core/base/csv.h"
#include "ui/theme/look.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QStringList>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace fabric::ui {
namespace {

/// Keeps row heights right when the scale changes, and copies on Ctrl+C.
class TableKeeper : public QObject {
 public:
  TableKeeper(QTableView& table, TableDelegate& delegate) : QObject(&table), table_(table), delegate_(delegate) {
    table.installEventFilter(this);
    applyMetrics();
  }

  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::StyleChange) applyMetrics();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
      return false;
    }
    auto* key = static_cast<QKeyEvent*>(event);
    if (!key->matches(QKeySequence::Copy)) return false;
    if (event->type() == QEvent::ShortcutOverride) {
      event->accept();
      return true;
    }
    copySelection();
    return true;
  }

 private:
  void copySelection() {
    const qint64 rows = selectedRowCount(table_);
    if (rows > mostCopiedRows) return emit delegate_.copyRefused(static_cast<int>(rows));
    const QString text = selectedRowsAsText(table_);
    if (text.isEmpty()) return;
    auto* both = new QMimeData;  // The clipboard's.
    both->setText(text);
    both->setHtml(selectedRowsAsHtml(table_));
    QGuiApplication::clipboard()->setMimeData(both);
  }

  void applyMetrics() {
    const Look look = currentLook();
    QHeaderView* rows = table_.verticalHeader();
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(look.px(metrics::tableRow));
    table_.horizontalHeader()->setFixedHeight(look.px(metrics::tableRow) + 1);
    table_.horizontalHeader()->setMinimumSectionSize(look.px(20));
  }

  QTableView& table_;
  TableDelegate& delegate_;
};

void showColumnMenu(QTableView& table, const QPoint& where) {
  const QAbstractItemModel* model = table.model();
  if (model == nullptr) return;
  QHeaderView* header = table.horizontalHeader();
  QMenu menu(&table);
  const int shown = model->columnCount() - header->hiddenSectionCount();
  for (int visual = 0; visual < header->count(); ++visual) {
    const int column = header->logicalIndex(visual);
    const QString name = model->headerData(column, Qt::Horizontal).toString();
    if (name.isEmpty()) continue;
    QAction* action = menu.addAction(name);
    action->setCheckable(true);
    action->setChecked(!header->isSectionHidden(column));
    // The last column on show cannot be hidden, or there would be no header to bring it back.
    action->setEnabled(header->isSectionHidden(column) || shown > 1);
    QObject::connect(action, &QAction::toggled, &table,
                     [&table, column](bool on) { table.setColumnHidden(column, !on); });
  }
  menu.addSeparator();
  QObject::connect(menu.addAction(TableDelegate::tr("Fit columns to contents")), &QAction::triggered, &table,
                   &QTableView::resizeColumnsToContents);
  menu.exec(header->mapToGlobal(where));
}

QString oneLine(QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); }

std::vector<int> columnsOnShow(const QTableView& table) {
  std::vector<int> columns;
  const QHeaderView* header = table.horizontalHeader();
  for (int visual = 0; visual < header->count(); ++visual) {
    const int column = header->logicalIndex(visual);
    if (!header->isSectionHidden(column)) columns.push_back(column);
  }
  return columns;
}

/// What a cell says in words: of a cell that is a picture, what a screen reader is told.
QString cellText(const QModelIndex& index) {
  for (const int role :
       {static_cast<int>(ButtonRole), static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::AccessibleTextRole)})
    if (const QString text = index.data(role).toString(); !text.isEmpty()) return oneLine(text);
  return {};
}

/// The heads and the selected rows, columns in the order on show; empty without a selection.
std::vector<QStringList> selectedCells(const QTableView& table) {
  const QAbstractItemModel* model = table.model();
  const std::vector<int> rows = selectedRows(table);
  if (model == nullptr || rows.empty()) return {};
  const std::vector<int> columns = columnsOnShow(table);
  std::vector<QStringList> lines;
  lines.reserve(rows.size() + 1);
  QStringList& heads = lines.emplace_back();
  for (const int column : columns) heads << oneLine(model->headerData(column, Qt::Horizontal).toString());
  for (const int row : rows) {
    QStringList& line = lines.emplace_back();
    for (const int column : columns) line << cellText(model->index(row, column, table.rootIndex()));
  }
  return lines;
}

/// A spreadsheet must not run what somebody called a device; numbers stay numbers.
QString harmless(const QString& cell) {
  bool isNumber = false;
  QLocale().toDouble(cell, &isNumber);
  return isNumber ? cell : QString::fromStdString(spreadsheetSafe(cell.toStdString()));
}

}  // namespace

TableDelegate* setUpTable(QTableView& table) {
  auto* delegate = new TableDelegate(&table);
  table.setItemDelegate(delegate);
  table.setShowGrid(false);
  table.setWordWrap(false);
  table.setMouseTracking(true);
  table.setSelectionBehavior(QAbstractItemView::SelectRows);
  table.setSelectionMode(QAbstractItemView::ExtendedSelection);
  table.setEditTriggers(QAbstractItemView::NoEditTriggers);
  table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  table.setTabKeyNavigation(false);
  table.setCornerButtonEnabled(false);
  table.verticalHeader()->hide();
  table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

  QHeaderView* header = table.horizontalHeader();
  header->setSectionsMovable(true);
  header->setHighlightSections(false);
  header->setStretchLastSection(true);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  // A third click on a head brings back the order the table comes in.
  header->setSortIndicatorClearable(true);
  header->setSortIndicator(-1, Qt::AscendingOrder);
  table.setSortingEnabled(true);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  QObject::connect(header, &QHeaderView::customContextMenuRequested, &table,
                   [&table](const QPoint& where) { showColumnMenu(table, where); });
  new TableKeeper(table, *delegate);  // Owned by the table.
  return delegate;
}

std::vector<int> selectedRows(const QTableView& table) {
  std::vector<int> rows;
  if (table.selectionModel() == nullptr) return rows;
  // Ranges, not cells: everything of a long table is one range.
  for (const QItemSelectionRange& range : table.selectionModel()->selection())
    for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

qint64 selectedRowCount(const QTableView& table) {
  qint64 rows = 0;
  if (table.selectionModel() == nullptr) return rows;
  for (const QItemSelectionRange& range : table.selectionModel()->selection()) rows += range.height();
  return rows;
}

QString selectedRowsAsText(const QTableView& table) {
  QStringList lines;
  for (const QStringList& cells : selectedCells(table)) {
    QStringList line;
    for (const QString& cell : cells) line << harmless(cell);
    lines << line.join(u'\t');
  }
  return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

QString selectedRowsAsHtml(const QTableView& table) {
  QString html;
  for (const QStringList& cells : selectedCells(table)) {
    const QString tag = html.isEmpty() ? QStringLiteral("th") : QStringLiteral("td");
    html += QStringLiteral("<tr>");
    for (const QString& cell : cells)
      html += QStringLiteral("<%1>").arg(tag) + harmless(cell).toHtmlEscaped() + QStringLiteral("</%1>").arg(tag);
    html += QStringLiteral("</tr>\n");
  }
  return html.isEmpty() ? QString() : QStringLiteral("<table>\n%1</table>\n").arg(html);
}

}  // namespace fabric::ui
