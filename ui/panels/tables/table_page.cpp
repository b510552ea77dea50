// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/table_page.h"

#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"
#include "ui/theme/look.h"
#include "ui/wording/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace fabric::ui {

TablePage::TablePage(const QString& name, QWidget* parent)
    : QWidget(parent), table_(new QTableView(this)), delegate_(setUpTable(*table_)), corner_(new QWidget(this)),
      cornerRow_(new QHBoxLayout(corner_)), filter_(new SearchField(tr("Filter"), Icon::Filter, corner_)),
      empty_(new QLabel(this)), stack_(new QStackedLayout(this)) {
  table_->setAccessibleName(name);
  table_->setFrameShape(QFrame::NoFrame);
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setWordWrap(true);
  empty_->setProperty("role", "secondary");
  filter_->setCompact(true);
  filter_->setFixedWidth(currentLook().px(150));
  filter_->setAccessibleName(tr("Filter %1").arg(name));
  cornerRow_->setContentsMargins(0, 0, 0, 0);
  cornerRow_->setSpacing(currentLook().px(6));
  cornerRow_->addStretch(1);
  cornerRow_->addWidget(filter_);
  corner_->hide();
  stack_->addWidget(table_);
  stack_->addWidget(empty_);
  connect(delegate_, &TableDelegate::copyRefused, this, [this](int rows) {
    emit refused(tr("%1 rows are selected; %2 at most can be copied. Filter them, or export the whole table.")
                     .arg(countText(rows), countText(mostCopiedRows)));
  });
}

void TablePage::focusFilter() {
  filter_->setFocus(Qt::ShortcutFocusReason);
  filter_->selectAll();
}

void TablePage::setCount(const QString& count) {
  if (count == count_) return;
  count_ = count;
  emit countChanged(count);
}

void TablePage::setEmptyText(const QString& sentence) {
  empty_->setText(sentence);
  stack_->setCurrentIndex(sentence.isEmpty() ? 0 : 1);
}

void TablePage::addControl(QWidget* control) { cornerRow_->insertWidget(cornerRow_->indexOf(filter_), control); }
void TablePage::addLastControl(QWidget* control) { cornerRow_->addWidget(control); }

void TablePage::setColumns(const QString& key, const std::vector<TableColumn>& columns) {
  key_ = QStringLiteral("tables/%1/").arg(key);
  widths_.clear();
  for (const TableColumn& column : columns) widths_.push_back(column.width);
  applying_ = true;
  for (std::size_t i = 0; i < columns.size(); ++i) table_->setColumnHidden(static_cast<int>(i), columns[i].hidden);
  restoreColumns();
  applying_ = false;
  applyWidths();
  QHeaderView* header = table_->horizontalHeader();
  connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int size) { noteWidth(column, size); });
  connect(header, &QHeaderView::sectionMoved, this, &TablePage::saveColumns);
  connect(header, &QHeaderView::sortIndicatorChanged, this, &TablePage::saveColumns);
}

void TablePage::restoreColumns() {
  const QSettings settings;
  const auto count = static_cast<qsizetype>(widths_.size());
  // Lists of another length are of another version's columns.
  const auto kept = [&](const char* name) {
    std::vector<int> list;
    for (const QVariant& value : settings.value(key_ + QLatin1String(name)).toList()) list.push_back(value.toInt());
    return static_cast<qsizetype>(list.size()) == count ? list : std::vector<int>{};
  };
  QHeaderView* header = table_->horizontalHeader();
  if (const std::vector<int> widths = kept("widths"); !widths.empty()) widths_ = widths;
  const std::vector<int> shown = kept("shown");
  if (std::ranges::count(shown, 1) > 0)
    for (int i = 0; i < count; ++i) table_->setColumnHidden(i, shown[static_cast<std::size_t>(i)] == 0);
  std::vector<int> order = kept("order"), sorted = order;
  std::ranges::sort(sorted);
  for (int i = 0; i < static_cast<int>(sorted.size()); ++i)
    if (sorted[static_cast<std::size_t>(i)] != i) order.clear();
  for (int visual = 0; visual < static_cast<int>(order.size()); ++visual)
    header->moveSection(header->visualIndex(order[static_cast<std::size_t>(visual)]), visual);
  const int column = settings.value(key_ + QLatin1String("sort"), -1).toInt();
  const bool descending = settings.value(key_ + QLatin1String("descending")).toBool();
  if (column >= 0 && column < count)
    table_->sortByColumn(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TablePage::saveColumns() const {
  if (applying_) return;
  const QHeaderView* header = table_->horizontalHeader();
  QVariantList widths, order, shown;
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    widths << widths_[i];
    order << header->logicalIndex(static_cast<int>(i));
    shown << (header->isSectionHidden(static_cast<int>(i)) ? 0 : 1);
  }
  QSettings settings;
  settings.setValue(key_ + QLatin1String("widths"), widths);
  settings.setValue(key_ + QLatin1String("order"), order);
  settings.setValue(key_ + QLatin1String("shown"), shown);
  settings.setValue(key_ + QLatin1String("sort"), header->sortIndicatorSection());
  settings.setValue(key_ + QLatin1String("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder);
}

int TablePage::lastShown() const {
  const QHeaderView* header = table_->horizontalHeader();
  for (int visual = header->count() - 1; visual >= 0; --visual)
    if (!header->isSectionHidden(header->logicalIndex(visual))) return header->logicalIndex(visual);
  return -1;
}

void TablePage::noteWidth(int column, int size) {
  if (applying_ || column >= static_cast<int>(widths_.size())) return;
  // The last column has what the others leave; one that is hidden keeps its width for when it comes back.
  if (size > 0 && column != lastShown())
    widths_[static_cast<std::size_t>(column)] = static_cast<int>(size / currentLook().scale);
  saveColumns();
}

void TablePage::applyWidths() {
  applying_ = true;
  const int last = lastShown();
  for (int i = 0; i < static_cast<int>(widths_.size()); ++i)
    if (i != last) table_->setColumnWidth(i, currentLook().px(widths_[static_cast<std::size_t>(i)]));
  applying_ = false;
}

void TablePage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange && filter_) {
    applyWidths();
    filter_->setFixedWidth(currentLook().px(150));
    cornerRow_->setSpacing(currentLook().px(6));
  }
  QWidget::changeEvent(event);
}

}  // namespace fabric::ui
