// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/table_page.h"

#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"
#include "ui/theme/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>

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

void TablePage::setColumns(const QString& key, const std::vector<int>& widths) {
  key_ = QStringLiteral("tables/%1/widths").arg(key);
  widths_ = widths;
  const QVariantList kept = QSettings().value(key_).toList();
  if (kept.size() == static_cast<qsizetype>(widths_.size()))
    for (qsizetype i = 0; i < kept.size(); ++i) widths_[static_cast<std::size_t>(i)] = kept[i].toInt();
  applyWidths();
  connect(table_->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int size) {
    const bool last = column + 1 >= static_cast<int>(widths_.size());
    if (applying_ || last || size == 0) return;
    widths_[static_cast<std::size_t>(column)] = static_cast<int>(size / currentLook().scale);
    saveWidths();
  });
}

void TablePage::applyWidths() {
  applying_ = true;
  for (std::size_t i = 0; i + 1 < widths_.size(); ++i)
    table_->setColumnWidth(static_cast<int>(i), currentLook().px(widths_[i]));
  applying_ = false;
}

void TablePage::saveWidths() {
  QVariantList list;
  for (const int width : widths_) list << width;
  QSettings().setValue(key_, list);
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
