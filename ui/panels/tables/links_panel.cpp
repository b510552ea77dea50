// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/links_panel.h"

#include "ui/document/document.h"
#include "ui/icons/icons.h"
#include "ui/shell/filter_chips.h"
#include "ui/shell/search_field.h"
#include "ui/wording/numbers.h"

#include <QItemSelectionModel>
#include <QTableView>
#include <QToolButton>

namespace fabric::ui {

namespace {

QString followChip() { return QStringLiteral("follow"); }

/// More rows than this are not marked one by one when the selection changes elsewhere.
constexpr std::size_t mostMarked = 2000;

}  // namespace

LinksPanel::LinksPanel(QWidget* parent)
    : TablePage(tr("Links"), parent), model_(new LinksModel(this)), chips_(new FilterChipRow(corner())) {
  table()->setModel(model_);
  setColumns(QStringLiteral("links"), {66, 80, 72, 80, 72, 86, 86, 92, 70, 70, 74, 60});
  chips_->setChips({{.id = followChip(), .text = tr("Follow"), .toolTip = tr("Show the links of what is selected")}});
  addControl(chips_);
  auto* save = new QToolButton(corner());
  save->setIcon(themedIcon(Icon::Export));
  save->setToolTip(tr("Export the cable schedule"));
  save->setAccessibleName(save->toolTip());
  addLastControl(save);
  later_.setSingleShot(true);
  later_.setInterval(0);
  connect(&later_, &QTimer::timeout, this, &LinksPanel::refresh);
  connect(save, &QToolButton::clicked, this, &LinksPanel::exportRequested);
  connect(filter(), &QLineEdit::textChanged, this, [this](const QString& words) {
    model_->setWords(words);
    say();
  });
  connect(chips_, &FilterChipRow::toggled, this, &LinksPanel::noteSelection);
  connect(table(), &QTableView::clicked, this, &LinksPanel::choose);
  connect(table(), &QTableView::doubleClicked, this, &LinksPanel::zoomRequested);
  say();
}

void LinksPanel::setDocument(Document* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  if (document_) {
    connect(document_, &Document::designChanged, this, &LinksPanel::noteDesign);
    connect(document_, &Document::changed, this, &LinksPanel::noteDesign);
    connect(document_, &Document::selectionChanged, this, &LinksPanel::noteSelection);
  } else {
    model_->clear();
  }
  noteDesign();
}

void LinksPanel::setResult(std::shared_ptr<const AnalysisResult>) {}

bool LinksPanel::follows() const { return chips_->isChecked(followChip()); }

void LinksPanel::setFollows(bool follows) {
  chips_->setChecked(followChip(), follows);
  noteSelection();
}

void LinksPanel::noteDesign() {
  stale_ = true;
  setCount(document_ && !document_->design().links.empty()
               ? countText(static_cast<std::int64_t>(document_->design().links.size()))
               : QString());
  if (isVisible()) later_.start();
}

void LinksPanel::showEvent(QShowEvent* event) {
  TablePage::showEvent(event);
  if (stale_) refresh();
}

void LinksPanel::refresh() {
  if (!document_) return say();
  if (stale_) model_->setDesign(document_->project().catalog, document_->design(), document_->settings());
  stale_ = false;
  noteSelection();
}

void LinksPanel::noteSelection() {
  if (choosing_ || !document_) return;
  if (!isVisible()) {
    stale_ = true;
    return;
  }
  model_->setObjects(follows() ? document_->selection() : std::vector<ObjectRef>{});
  say();
  // The links that are selected elsewhere are marked here too.
  QItemSelection marked;
  if (document_->selection().size() <= mostMarked)
    for (const ObjectRef& object : document_->selection()) {
      const int row = object.kind == ObjectKind::Link ? model_->rowOf({object.id}) : -1;
      if (row >= 0) marked.select(model_->index(row, 0), model_->index(row, LinksModel::columns - 1));
    }
  table()->selectionModel()->select(marked, QItemSelectionModel::ClearAndSelect);
  if (!marked.isEmpty()) table()->scrollTo(marked.front().topLeft());
}

void LinksPanel::choose() {
  if (!document_) return;
  std::vector<ObjectRef> links;
  for (const QModelIndex& index : table()->selectionModel()->selectedRows())
    links.push_back(ObjectRef::of(model_->linkAt(index.row())));
  choosing_ = true;
  document_->select(std::move(links));
  choosing_ = false;
}

void LinksPanel::say() {
  if (model_->rowCount() > 0) return setEmptyText({});
  if (model_->total() == 0) return setEmptyText(tr("No links yet. Press L and drag from port to port."));
  setEmptyText(follows() && document_ && !document_->selection().empty() ? tr("No links at what is selected.")
                                                                         : tr("No link matches the filter."));
}

}  // namespace fabric::ui
