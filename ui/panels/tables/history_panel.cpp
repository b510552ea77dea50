// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/history_panel.h"

#include "ui/document/document.h"
#include "ui/icons/icon_names.h"
#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"
#include "ui/wording/numbers.h"

#include <QDateTime>
#include <QLocale>
#include <QTableView>

#include <chrono>

namespace fabric::ui {

void HistoryModel::setDocument(Document* document) {
  document_ = document;
  update();
}

void HistoryModel::update() {
  beginResetModel();
  rows_ = document_ ? static_cast<int>(document_->history().steps().size()) : 0;
  endResetModel();
}

std::size_t HistoryModel::stepOf(int row) const { return static_cast<std::size_t>(rows_ - 1 - row); }
int HistoryModel::rowOf(std::size_t step) const { return rows_ - 1 - static_cast<int>(step); }

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows_; }
int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!document_ || !index.isValid()) return {};
  const History& history = document_->history();
  const std::size_t step = stepOf(index.row());
  if (step >= history.steps().size()) return {};
  const HistoryStep& row = history.steps()[step];
  const bool current = step == history.position(), undone = step > history.position();
  switch (role) {
  case Qt::DisplayRole:
    if (index.column() == Time) {
      const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(row.time.time_since_epoch()).count();
      return time == 0 ? QString()
                       : QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).time(), QStringLiteral("HH:mm:ss"));
    }
    if (index.column() == Step) return row.text.empty() ? tr("Start") : QString::fromStdString(row.text);
    if (index.column() == Variant)
      if (const fabric::Variant* variant = row.project.find(row.variant))
        return tr("%1 %2").arg(QChar::fromLatin1(variant->letter), QString::fromStdString(variant->name)).trimmed();
    return {};
  case Qt::AccessibleTextRole:
    if (index.column() == Mark) return current ? tr("current step") : QString();
    return {};
  case IconRole: return index.column() == Mark && current ? QVariant(static_cast<int>(Icon::ChevronRight)) : QVariant();
  case IconColourRole: return static_cast<int>(Token::Accent);
  case TypeRole: return static_cast<int>(current && index.column() == Step ? CellType::Strong : CellType::Body);
  case ColourRole:
    if (undone) return static_cast<int>(Token::TextMuted);
    return static_cast<int>(index.column() == Step ? Token::TextPrimary : Token::TextSecondary);
  case Qt::ToolTipRole:
    return undone    ? tr("Click to redo up to here")
           : current ? tr("The design is here")
                     : tr("Click to undo back to here");
  default: return {};
  }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
  case Time: return tr("Time");
  case Step: return tr("Step");
  case Variant: return tr("Variant");
  default: return {};
  }
}

HistoryPanel::HistoryPanel(QWidget* parent) : TablePage(tr("Undo history"), parent), model_(new HistoryModel(this)) {
  table()->setModel(model_);
  table()->setSelectionMode(QAbstractItemView::SingleSelection);
  filter()->hide();
  setColumns(QStringLiteral("history"), {28, 76, 420, 120});
  // On a click or Return only: walking the rows with the arrows jumps nowhere.
  const auto jump = [this](const QModelIndex& index) {
    if (document_ && index.isValid()) document_->jump(model_->stepOf(index.row()));
  };
  connect(table(), &QTableView::clicked, this, jump);
  connect(table(), &QTableView::activated, this, jump);
}

void HistoryPanel::setDocument(Document* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  if (document_) connect(document_, &Document::changed, this, &HistoryPanel::note);
  model_->setDocument(document);
  note();
}

void HistoryPanel::note() {
  model_->update();
  if (!document_) return setEmptyText(tr("No project is open."));
  setEmptyText({});
  const History& history = document_->history();
  setCount(history.steps().size() > 1 ? countText(static_cast<std::int64_t>(history.steps().size()) - 1) : QString());
  const QModelIndex current = model_->index(model_->rowOf(history.position()), HistoryModel::Step);
  table()->setCurrentIndex(current);
  table()->scrollTo(current);
}

}  // namespace fabric::ui
