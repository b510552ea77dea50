// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Behaviour of tables: rows, header menu, copying.

#include "ui/shell/table_setup.h"

#include "ui/theme/look.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QStringList>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace fabric::ui {
namespace {

/// Keeps row heights right when the scale changes, and copies on Ctrl+C.
class TableKeeper : public QObject {
 public:
  explicit TableKeeper(QTableView& table) : QObject(&table), table_(table) {
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
    const QString text = selectedRowsAsText(table_);
    if (!text.isEmpty()) QGuiApplication::clipboard()->setText(text);
    return true;
  }

 private:
  void applyMetrics() {
    const Look look = currentLook();
    QHeaderView* rows = table_.verticalHeader();
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(look.px(metrics::tableRow));
    table_.horizontalHeader()->setFixedHeight(look.px(metrics::tableRow) + 1);
    table_.horizontalHeader()->setMinimumSectionSize(look.px(20));
  }

  QTableView& table_;
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
  table.setSortingEnabled(false);
  table.verticalHeader()->hide();
  table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

  QHeaderView* header = table.horizontalHeader();
  header->setSectionsMovable(true);
  header->setHighlightSections(false);
  header->setStretchLastSection(true);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  QObject::connect(header, &QHeaderView::customContextMenuRequested, &table,
                   [&table](const QPoint& where) { showColumnMenu(table, where); });
  new TableKeeper(table);  // Owned by the table.
  return delegate;
}

QString selectedRowsAsText(const QTableView& table) {
  const QAbstractItemModel* model = table.model();
  if (model == nullptr || table.selectionModel() == nullptr) return {};
  std::vector<int> rows;
  for (const QModelIndex& index : table.selectionModel()->selectedIndexes()) {
    rows.push_back(index.row());
  }
  if (rows.empty()) return {};
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());

  const std::vector<int> columns = columnsOnShow(table);
  QStringList lines;
  const auto addLine = [&](const auto& cell) {
    QStringList line;
    for (const int column : columns) line << oneLine(cell(column));
    lines << line.join(u'\t');
  };
  addLine([&](int column) { return model->headerData(column, Qt::Horizontal).toString(); });
  for (const int row : rows) {
    addLine([&](int column) {
      const QModelIndex index = model->index(row, column, table.rootIndex());
      const QString button = index.data(ButtonRole).toString();
      return button.isEmpty() ? index.data().toString() : button;
    });
  }
  return lines.join(u'\n') + u'\n';
}

}  // namespace fabric::ui
