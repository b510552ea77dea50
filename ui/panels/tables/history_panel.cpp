// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/history_panel.h"

#include "ui/document/document.h"
#include "ui/document/step_figures.h"
#include "ui/icons/icon_names.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/variant_text.h"
#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace fabric::ui {

HistoryModel::HistoryModel(QObject* parent) : QAbstractTableModel(parent), figures_(new StepFigures(this)) {
  connect(figures_, &StepFigures::ready, this, [this] {
    if (!shown_.empty()) emit dataChanged(index(0, PowerChange), index(rowCount() - 1, ProblemChange));
  });
}

void HistoryModel::setDocument(Document* document) {
  document_ = document;
  figures_->clear();
  update();
}

void HistoryModel::update() {
  beginResetModel();
  shown_.clear();
  const std::size_t steps = document_ ? document_->history().steps().size() : 0;
  for (std::size_t step = steps; step-- > 0;)
    if (matches(step)) shown_.push_back(step);
  endResetModel();
}

void HistoryModel::setFilter(const QString& words) {
  words_ = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  update();
}

bool HistoryModel::matches(std::size_t step) const {
  if (words_.isEmpty()) return true;
  const QString text =
      (QString::fromStdString(document_->history().steps()[step].text) + QLatin1Char(' ') + variantOf(step)).toLower();
  return std::ranges::all_of(words_, [&](const QString& word) { return text.contains(word); });
}

QString HistoryModel::variantOf(std::size_t step) const {
  const HistoryStep& row = document_->history().steps()[step];
  const fabric::Variant* variant = row.project.find(row.variant);
  if (!variant) return {};
  return variantText(*variant);
}

std::size_t HistoryModel::stepOf(int row) const { return shown_[static_cast<std::size_t>(row)]; }
int HistoryModel::rowOf(std::size_t step) const {
  const auto at = std::ranges::find(shown_, step);
  return at == shown_.end() ? -1 : static_cast<int>(at - shown_.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}
int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString HistoryModel::change(std::size_t step, int column) const {
  const auto change = figures_->changeOf(document_->history(), step);
  if (!change) return step == 0 ? QString() : notApplicable();
  const auto with = [](auto value, auto none, const QString& size) {
    if (value == none) return QStringLiteral("=");
    return (value < none ? QStringLiteral("−") : QStringLiteral("+")) + size;
  };
  if (column == PowerChange) {
    const Power power = change->networkPower;
    return with(power, Power{}, powerText(power < Power{} ? -power : power));
  }
  if (column == ProblemChange) return with(change->problems, std::int64_t{0}, countText(std::abs(change->problems)));
  if (!change->capex) return unknownValue();
  return with(*change->capex, Money{}, moneyText(*change->capex < Money{} ? -*change->capex : *change->capex));
}

/// Less power, money and trouble is better.
QVariant HistoryModel::changeColour(std::size_t step, int column) const {
  const auto change = figures_->changeOf(document_->history(), step);
  if (!change) return static_cast<int>(Token::TextMuted);
  const auto sign = [](auto value, auto none) { return value < none ? -1 : none < value ? 1 : 0; };
  const int way = column == PowerChange     ? sign(change->networkPower, Power{})
                  : column == ProblemChange ? sign(change->problems, std::int64_t{0})
                                            : sign(change->capex.value_or(Money{}), Money{});
  return static_cast<int>(way < 0 ? Token::DeltaBetter : way > 0 ? Token::DeltaWorse : Token::TextMuted);
}

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
    if (index.column() == Variant) return variantOf(step);
    if (index.column() >= PowerChange) return change(step, index.column());
    return {};
  case Qt::TextAlignmentRole:
    return static_cast<int>((index.column() >= PowerChange ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  case Qt::AccessibleTextRole:
    if (index.column() == Mark) return current ? tr("current step") : QString();
    return {};
  case IconRole: return index.column() == Mark && current ? QVariant(static_cast<int>(Icon::ChevronRight)) : QVariant();
  case IconColourRole: return static_cast<int>(Token::Accent);
  case TypeRole: return static_cast<int>(current && index.column() == Step ? CellType::Strong : CellType::Body);
  case ColourRole:
    if (undone) return static_cast<int>(Token::TextMuted);
    if (index.column() >= PowerChange) return changeColour(step, index.column());
    return static_cast<int>(index.column() == Step ? Token::TextPrimary : Token::TextSecondary);
  case Qt::ToolTipRole:
    return undone    ? tr("Click to redo up to here")
           : current ? tr("The design is here")
                     : tr("Click to undo back to here");
  default: return {};
  }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((section >= PowerChange ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
  case Time: return tr("Time");
  case Step: return tr("Step");
  case Variant: return tr("Variant");
  case PowerChange: return tr("Δ network power");
  case CostChange: return tr("Δ capex");
  case ProblemChange: return tr("Δ problems");
  default: return {};
  }
}

HistoryPanel::HistoryPanel(QWidget* parent) : TablePage(tr("Undo history"), parent), model_(new HistoryModel(this)) {
  table()->setModel(model_);
  table()->setSelectionMode(QAbstractItemView::SingleSelection);
  setColumns(QStringLiteral("history"), {28, 76, 380, 120, 130, 110, 90});
  // Steps follow each other: there is no other order to put them in.
  table()->setSortingEnabled(false);
  table()->horizontalHeader()->setSectionsClickable(false);
  connect(filter(), &QLineEdit::textChanged, this, [this](const QString& words) {
    model_->setFilter(words);
    note();
  });
  table()->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(table(), &QWidget::customContextMenuRequested, this, &HistoryPanel::showMenu);
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
  if (document_)
    connect(document_, &Document::changed, this, [this] {
      model_->update();
      note();
    });
  model_->setDocument(document);
  note();
}

QString HistoryPanel::forkTrouble(std::size_t step) const {
  const HistoryStep& from = document_->history().steps()[step];
  if (document_->isReadOnly()) return tr("The project is open for reading only");
  if (!from.project.find(document_->variant().id) && !from.project.find(from.variant))
    return tr("The variant was not there yet");
  if (from.project.catalog != document_->project().catalog && !(*from.project.catalog == document_->catalog()))
    return tr("The project had another catalog then");
  return {};
}

void HistoryPanel::forkFrom(std::size_t step) {
  if (!document_ || step >= document_->history().steps().size()) return;
  if (const QString trouble = forkTrouble(step); !trouble.isEmpty()) return emit refused(trouble);
  const HistoryStep& from = document_->history().steps()[step];
  // The variant the step happened in; before any step, the one in view.
  const fabric::Variant* source = from.project.find(from.variant);
  if (!source) source = from.project.find(document_->variant().id);
  const Design design = source->design;
  const QString name = from.text.empty() ? tr("%1 at the start").arg(QString::fromStdString(source->name))
                                         : tr("After %1").arg(QString::fromStdString(from.text));
  Project next = document_->project();
  fabric::Variant& made = forkVariant(next, next.find(source->id) ? source->id : next.baseline, name.toStdString());
  made.design = design;
  const std::uint32_t id = made.id;
  document_->commit(std::move(next), tr("Fork %1").arg(name));
  document_->activate(id);
}

void HistoryPanel::showMenu(const QPoint& at) {
  const QModelIndex index = table()->indexAt(at);
  if (!document_ || !index.isValid()) return;
  const std::size_t step = model_->stepOf(index.row());
  QMenu menu(this);
  menu.setToolTipsVisible(true);
  QAction* fork = menu.addAction(tr("Fork variant from here"));
  const QString trouble = forkTrouble(step);
  fork->setEnabled(trouble.isEmpty());
  fork->setToolTip(trouble);
  connect(fork, &QAction::triggered, this, [this, step] { forkFrom(step); });
  QAction* compare = menu.addAction(tr("Compare with now"));
  compare->setEnabled(false);
  compare->setToolTip(tr("Variants are compared side by side: fork a variant from here first"));
  menu.exec(table()->viewport()->mapToGlobal(at));
}

void HistoryPanel::note() {
  if (!document_) return setEmptyText(tr("No project is open."));
  setEmptyText(model_->rowCount() > 0 ? QString() : tr("No step matches the filter."));
  const History& history = document_->history();
  setCount(history.steps().size() > 1 ? countText(static_cast<std::int64_t>(history.steps().size()) - 1) : QString());
  const int row = model_->rowOf(history.position());
  if (row < 0) return;
  const QModelIndex current = model_->index(row, HistoryModel::Step);
  table()->setCurrentIndex(current);
  table()->scrollTo(current);
}

}  // namespace fabric::ui
