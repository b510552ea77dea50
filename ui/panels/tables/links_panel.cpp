// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/links_panel.h"

#include "ui/document/document.h"
#include "ui/icons/icons.h"
#include "ui/shell/filter_chips.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"
#include "ui/wording/numbers.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace fabric::ui {

namespace {

QString followChip() { return QStringLiteral("follow"); }

/// More rows than this are not marked one by one when the selection changes elsewhere.
constexpr std::size_t mostMarked = 2000;

/// A selection of more links than this says nothing and costs much.
constexpr std::size_t mostSelected = 20'000;

struct LinkGroupingName {
  LinkGrouping grouping;
  const char* name;
};
constexpr std::array<LinkGroupingName, 5> linkGroupings{
    {{LinkGrouping::None, QT_TRANSLATE_NOOP("fabric::ui::LinksPanel", "None")},
     {LinkGrouping::RackPair, QT_TRANSLATE_NOOP("fabric::ui::LinksPanel", "Rack pair")},
     {LinkGrouping::Device, QT_TRANSLATE_NOOP("fabric::ui::LinksPanel", "Device")},
     {LinkGrouping::Bundle, QT_TRANSLATE_NOOP("fabric::ui::LinksPanel", "Bundle")},
     {LinkGrouping::Medium, QT_TRANSLATE_NOOP("fabric::ui::LinksPanel", "Medium")}}};

QString groupingName(LinkGrouping grouping) {
  const auto at = std::ranges::find(linkGroupings, grouping, &LinkGroupingName::grouping);
  return LinksPanel::tr(at->name);
}

}  // namespace

LinksPanel::LinksPanel(QWidget* parent)
    : TablePage(tr("Links"), parent), model_(new LinksModel(this)), chips_(new FilterChipRow(corner())),
      group_(new ChoiceButton(tr("Group"), groupingName(LinkGrouping::None), corner())) {
  table()->setModel(model_);
  setColumns(QStringLiteral("links"),
             {66, 80, 72, 80, 72, 86, 86, 92, 70, 90, 86, 60, {140, true}, {170, true}, {170, true}});
  filter()->setToolTip(tr("Words, and terms by column: from:dgx-01 rack:a05 rate:400 route>30 margin<0.5 medium:om4"));
  chips_->setChips({{.id = followChip(), .text = tr("Follow"), .toolTip = tr("Show the links of what is selected")}});
  addControl(chips_);
  auto* menu = new QMenu(group_);
  for (const LinkGroupingName& one : linkGroupings)
    connect(menu->addAction(groupingName(one.grouping)), &QAction::triggered, this,
            [this, grouping = one.grouping] { setGrouping(grouping); });
  group_->setMenu(menu);
  addControl(group_);
  auto* save = new QToolButton(corner());
  save->setIcon(themedIcon(Icon::Export));
  save->setToolTip(tr("Export the cable schedule"));
  save->setAccessibleName(save->toolTip());
  addLastControl(save);
  later_.setSingleShot(true);
  later_.setInterval(0);
  connect(&later_, &QTimer::timeout, this, &LinksPanel::refresh);
  connect(save, &QToolButton::clicked, this, &LinksPanel::exportRequested);
  connect(filter(), &QLineEdit::textChanged, model_, &LinksModel::setFilter);
  connect(model_, &LinksModel::answered, this, [this] {
    say();
    markSelection();
  });
  connect(chips_, &FilterChipRow::toggled, this, &LinksPanel::noteSelection);
  connect(table(), &QTableView::clicked, this, &LinksPanel::choose);
  connect(delegate(), &TableDelegate::foldToggled, this, [this](const QModelIndex& head) {
    const int row = head.row();
    model_->toggleFold(row);
    table()->setCurrentIndex(model_->index(row, 0));
  });
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
  if (!model_->isBusy()) markSelection();
}

/// The links that are selected elsewhere are marked here too.
void LinksPanel::markSelection() {
  if (!document_) return;
  QItemSelection marked;
  if (document_->selection().size() <= mostMarked)
    for (const ObjectRef& object : document_->selection()) {
      const int row = object.kind == ObjectKind::Link ? model_->rowOf({object.id}) : -1;
      if (row >= 0) marked.select(model_->index(row, 0), model_->index(row, linkColumns - 1));
    }
  table()->selectionModel()->select(marked, QItemSelectionModel::ClearAndSelect);
  if (!marked.isEmpty()) table()->scrollTo(marked.front().topLeft());
}

void LinksPanel::setGrouping(LinkGrouping grouping) {
  group_->setValue(groupingName(grouping));
  model_->setGrouping(grouping);
}

void LinksPanel::choose() {
  if (!document_) return;
  std::vector<ObjectRef> links;
  const auto add = [&](Id<Link> link) {
    // What is on show may be about a design of a moment ago.
    if (links.size() < mostSelected && document_->design().links.contains(link)) links.push_back(ObjectRef::of(link));
  };
  for (const int row : selectedRows(*table())) {
    for (const Id<Link> link : model_->linksOf(row, mostSelected)) add(link);
  }
  std::ranges::sort(links);
  links.erase(std::unique(links.begin(), links.end()), links.end());
  choosing_ = true;
  document_->select(std::move(links));
  choosing_ = false;
}

void LinksPanel::say() {
  if (model_->rowCount() > 0) return setEmptyText({});
  if (model_->isBusy()) return;
  if (model_->total() == 0) return setEmptyText(tr("No links yet. Press L and drag from port to port."));
  setEmptyText(follows() && document_ && !document_->selection().empty() ? tr("No links at what is selected.")
                                                                         : tr("No link matches the filter."));
}

}  // namespace fabric::ui
