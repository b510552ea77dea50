// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/outline/outline_panel.h"

#include "ui/document/document.h"
#include "ui/panels/inspector/object_fields.h"
#include "ui/theme/look.h"
#include "ui/wording/numbers.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace fabric::ui {

namespace {

/// A larger selection opens no branches and is not told to the view row by row.
constexpr std::size_t mostMarked = 500;

/// Paints rows that are selected, but not in the view's own selection, like all that are.
class MarkedRows : public QStyledItemDelegate {
 public:
  MarkedRows(const OutlinePanel& panel, QObject* parent) : QStyledItemDelegate(parent), panel_(panel) {}

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    if (panel_.isMarked(index)) option->state |= QStyle::State_Selected;
  }

 private:
  const OutlinePanel& panel_;
};

/// What has the row of an object: a module is shown by its cage.
ObjectRef rowObject(const Design& design, const ObjectRef& object) {
  if (object.kind != ObjectKind::Module) return object;
  const Module* module = design.modules.find({object.id});
  return module ? ObjectRef::cage(module->device, module->cage) : object;
}

}  // namespace

OutlinePanel::OutlinePanel(QWidget* parent)
    : QWidget(parent), model_(new OutlineModel(this)), view_(new QTreeView(this)) {
  view_->setModel(model_);
  view_->setAccessibleName(tr("Outline of the design"));
  view_->setFrameShape(QFrame::NoFrame);
  view_->setHeaderHidden(true);
  view_->setUniformRowHeights(true);
  view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  view_->setEditTriggers(QAbstractItemView::EditKeyPressed);
  view_->setExpandsOnDoubleClick(false);
  view_->header()->setStretchLastSection(true);
  view_->setItemDelegate(new MarkedRows(*this, view_));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(view_);
  later_.setSingleShot(true);
  later_.setInterval(0);
  connect(&later_, &QTimer::timeout, this, &OutlinePanel::refresh);
  connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::choose);
  connect(view_, &QTreeView::doubleClicked, this, &OutlinePanel::zoomRequested);
  // Later: the tree must not change while its editor is closing.
  connect(
      model_, &OutlineModel::named, this,
      [this](const ObjectRef& object, const QString& name) {
        rename({{object, name}});
      },
      Qt::QueuedConnection);
  auto* paste = new QShortcut(QKeySequence::Paste, view_, nullptr, nullptr, Qt::WidgetShortcut);
  connect(paste, &QShortcut::activated, this, [this] { pasteNames(QGuiApplication::clipboard()->text()); });
  applyMetrics();
}

void OutlinePanel::setDocument(Document* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  if (document_) {
    connect(document_, &Document::changed, this, &OutlinePanel::noteDesign);
    connect(document_, &Document::designChanged, this, &OutlinePanel::noteDesign);
    connect(document_, &Document::selectionChanged, this, &OutlinePanel::showSelection);
    connect(document_, &Document::fileStateChanged, this, &OutlinePanel::noteDesign);
  } else {
    model_->clear();
  }
  model_->setResult(nullptr);
  noteDesign();
}

void OutlinePanel::setResult(std::shared_ptr<const AnalysisResult> result) { model_->setResult(std::move(result)); }

void OutlinePanel::noteDesign() {
  stale_ = true;
  if (isVisible()) later_.start();
}

void OutlinePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (stale_) refresh();
}

void OutlinePanel::refresh() {
  if (!document_ || !stale_) return;
  stale_ = false;
  // What was open is opened again: a change of the tree forgets it.
  std::vector<ObjectRef> open;
  const auto collect = [&](auto&& self, const QModelIndex& parent) -> void {
    for (int row = 0; row < model_->rowCount(parent); ++row) {
      const QModelIndex index = model_->index(row, 0, parent);
      if (!view_->isExpanded(index)) continue;
      open.push_back(model_->object(index));
      self(self, index);
    }
  };
  collect(collect, {});
  const bool first = model_->rowCount() == 0;
  choosing_ = true;
  model_->setEditable(!document_->isReadOnly());
  model_->setDesign(document_->project().catalog, document_->design());
  for (const ObjectRef& object : open)
    if (document_->exists(object)) view_->expand(model_->indexOf(object));
  if (first) view_->expandToDepth(1);
  choosing_ = false;
  showSelection();
}

void OutlinePanel::showSelection() {
  if (choosing_ || !document_ || !isVisible() || stale_) return;
  choosing_ = true;
  QItemSelection marked;
  QModelIndex current;
  const std::vector<ObjectRef>& selection = document_->selection();
  const bool isLarge = selection.size() > mostMarked;
  mark(isLarge ? selection : std::vector<ObjectRef>());
  for (const ObjectRef& object : selection) {
    const QModelIndex index = model_->indexOf(object);
    if (!index.isValid()) continue;
    if (!current.isValid()) current = index;
    if (isLarge) break;
    marked.select(index, index);
  }
  if (current.isValid()) view_->setCurrentIndex(current);
  view_->selectionModel()->select(marked, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  if (current.isValid()) view_->scrollTo(current);
  choosing_ = false;
}

void OutlinePanel::mark(const std::vector<ObjectRef>& objects) {
  marked_.clear();
  for (const ObjectRef& object : objects) marked_.push_back(rowObject(document_->design(), object));
  std::ranges::sort(marked_);
  view_->viewport()->update();
}

bool OutlinePanel::isMarked(const QModelIndex& index) const {
  return view_->selectionModel()->isSelected(index) || std::ranges::binary_search(marked_, model_->object(index));
}

void OutlinePanel::choose() {
  if (choosing_ || !document_) return;
  std::vector<ObjectRef> objects;
  for (const QModelIndex& index : view_->selectionModel()->selectedRows())
    if (const ObjectRef object = model_->object(index); document_->exists(object)) objects.push_back(object);
  const bool toggles = !marked_.empty() && QGuiApplication::keyboardModifiers() & Qt::ControlModifier;
  if (toggles) {
    // The view knows the rows that were clicked only: they are taken from the large selection, or added to it.
    std::vector<ObjectRef> all = document_->selection();
    for (const ObjectRef& clicked : objects)
      if (std::erase_if(all, [&](const ObjectRef& o) { return rowObject(document_->design(), o) == clicked; }) == 0)
        all.push_back(clicked);
    objects = std::move(all);
  }
  choosing_ = true;
  document_->select(std::move(objects));
  choosing_ = false;
  if (toggles) showSelection();
  else mark({});
}

bool OutlinePanel::editName() {
  const QModelIndex current = view_->currentIndex().siblingAtColumn(OutlineModel::Name);
  if (!current.isValid() || !model_->flags(current).testFlag(Qt::ItemIsEditable)) return false;
  view_->edit(current);
  return true;
}

void OutlinePanel::rename(const std::vector<std::pair<ObjectRef, QString>>& names) {
  if (!document_ || names.empty()) return;
  if (document_->isReadOnly()) return emit refused(tr("The project is open for reading only"));
  DesignEdit edit = document_->edit();
  QString step;
  for (const auto& [object, name] : names) {
    const FieldEdit done = editObjects(edit, std::span(&object, 1), QStringLiteral("name"), name);
    if (!done.error.isEmpty()) return emit refused(done.error);
    step = done.step;
  }
  document_->commit(
      std::move(edit),
      names.size() == 1 ? step : tr("Rename %1 objects").arg(countText(static_cast<std::int64_t>(names.size()))));
}

void OutlinePanel::pasteNames(const QString& pasted) {
  QStringList lines;
  for (const QString& line : pasted.split(QLatin1Char('\n')))
    if (const QString name = line.section(QLatin1Char('\t'), 0, 0).trimmed(); !name.isEmpty()) lines << name;
  const QModelIndex first = view_->currentIndex().siblingAtColumn(OutlineModel::Name);
  if (lines.isEmpty() || !first.isValid()) return;
  std::vector<std::pair<ObjectRef, QString>> names;
  for (qsizetype i = 0; i < lines.size(); ++i) {
    const QModelIndex index = first.siblingAtRow(first.row() + static_cast<int>(i));
    if (!index.isValid())
      return emit refused(
          tr("%1 names for %2 objects: nothing was renamed").arg(countText(lines.size()), countText(i)));
    names.emplace_back(model_->object(index), lines[i]);
  }
  rename(names);
}

void OutlinePanel::applyMetrics() {
  const Look look = currentLook();
  view_->setIndentation(look.px(14));
  view_->setIconSize(QSize(look.px(14), look.px(14)));
  view_->header()->resizeSection(OutlineModel::Name, look.px(140));
}

void OutlinePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange && view_) applyMetrics();
  QWidget::changeEvent(event);
}

}  // namespace fabric::ui
