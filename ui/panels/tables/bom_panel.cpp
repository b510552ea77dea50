// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/bom_panel.h"

#include "core/bom/bom_pieces.h"
#include "ui/document/analysis_runner.h"
#include "ui/document/document.h"
#include "ui/icons/icons.h"
#include "ui/panels/inspector/project_fields.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"
#include "ui/wording/numbers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace fabric::ui {

namespace {

/// A selection of more objects than this says nothing and costs much.
constexpr std::size_t mostObjects = 20'000;

struct GroupingName {
  BomGrouping grouping;
  const char* name;
};
constexpr std::array<GroupingName, 5> groupings{
    {{BomGrouping::None, QT_TRANSLATE_NOOP("fabric::ui::BomPanel", "None")},
     {BomGrouping::Class, QT_TRANSLATE_NOOP("fabric::ui::BomPanel", "Class")},
     {BomGrouping::Maker, QT_TRANSLATE_NOOP("fabric::ui::BomPanel", "Maker")},
     {BomGrouping::Rack, QT_TRANSLATE_NOOP("fabric::ui::BomPanel", "Rack")},
     {BomGrouping::Unit, QT_TRANSLATE_NOOP("fabric::ui::BomPanel", "Scalable unit")}}};

QString groupingName(BomGrouping grouping) {
  return BomPanel::tr(std::ranges::find(groupings, grouping, &GroupingName::grouping)->name);
}

/// The field of the project that holds the spares of a class; nullptr for classes without.
const char* sparesField(CostClass section) {
  switch (section) {
  case CostClass::Systems: return "spares-systems";
  case CostClass::Nics: return "spares-nics";
  case CostClass::Switches: return "spares-switches";
  case CostClass::Transceivers: return "spares-transceivers";
  case CostClass::Cables: return "spares-cables";
  case CostClass::Lasers: return "spares-lasers";
  case CostClass::Racks: return "spares-racks";
  case CostClass::Other: break;
  }
  return nullptr;
}

}  // namespace

BomPanel::BomPanel(QWidget* parent)
    : TablePage(tr("BOM"), parent), model_(new BomModel(this)),
      group_(new ChoiceButton(tr("Group"), groupingName(BomGrouping::Class), corner())) {
  table()->setModel(model_);
  setColumns(QStringLiteral("bom"), {32, 120, 206, 62, {90, true}, 54, 72, 64, 78, 96, 56, 80, 80});
  table()->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
  addControls();
  connect(filter(), &QLineEdit::textChanged, model_, &BomModel::setFilter);
  connect(table(), &QTableView::clicked, this, &BomPanel::choose);
  connect(delegate(), &TableDelegate::foldToggled, this, [this](const QModelIndex& head) {
    const int row = head.row();
    model_->toggleFold(row);
    table()->setCurrentIndex(model_->index(row, 0));
  });
  connect(table(), &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    if (!model_->flags(index).testFlag(Qt::ItemIsEditable)) emit zoomRequested();
  });
  // Later: the new bill must not come while the editor of the old one is still closing.
  connect(
      model_, &BomModel::sparesTyped, this,
      [this](CostClass section, const QString& typed) {
        typeSpares({{section, typed}});
      },
      Qt::QueuedConnection);
  auto* paste = new QShortcut(QKeySequence::Paste, table(), nullptr, nullptr, Qt::WidgetShortcut);
  connect(paste, &QShortcut::activated, this, [this] { pasteSpares(QGuiApplication::clipboard()->text()); });
  note();
}

void BomPanel::addControls() {
  auto* menu = new QMenu(group_);
  for (const GroupingName& one : groupings)
    connect(menu->addAction(groupingName(one.grouping)), &QAction::triggered, this,
            [this, grouping = one.grouping] { setGrouping(grouping); });
  group_->setMenu(menu);
  addControl(group_);
  auto* save = new QToolButton(corner());
  save->setIcon(themedIcon(Icon::Export));
  save->setToolTip(tr("Export the BOM"));
  save->setAccessibleName(save->toolTip());
  addLastControl(save);
  connect(save, &QToolButton::clicked, this, &BomPanel::exportRequested);
}

void BomPanel::setDocument(Document* document) {
  document_ = document;
  known_ = false;
  result_.reset();
  model_->setBom({}, nullptr, {});
  note();
}

void BomPanel::setResult(std::shared_ptr<const AnalysisResult> result) {
  // An incomplete answer carries the BOM of the design before; it stays until the new one is there.
  if (!result || (!result->complete && known_)) return;
  known_ = result->complete;
  model_->setEditable(document_ && !document_->isReadOnly());
  model_->setBom(result->bom, result->baselineBom ? &*result->baselineBom : nullptr, result->settings.spares);
  result_ = std::move(result);
  askPlaces();
  note();
}

void BomPanel::askPlaces() {
  const std::optional<BomPlacing> placing = placingOf(model_->grouping());
  if (!placing || !result_ || !result_->complete || model_->hasPlaces(*placing)) return;
  worker_.post([this, placing = *placing, about = result_] {
    auto places = bomPlaces(about->bom, about->design, *about->catalog, about->settings, placing);
    if (!places) return;  // as for the bill itself, which then has no lines
    std::optional<std::vector<BomPlace>> baseline;
    if (about->baselineBom && about->baselineDesign)
      if (auto found =
              bomPlaces(*about->baselineBom, *about->baselineDesign, *about->catalog, about->settings, placing))
        baseline = *std::move(found);
    postBack(this, [this, placing, about, places = *std::move(places), baseline = std::move(baseline)] {
      if (about != result_ || placingOf(model_->grouping()) != placing) return;
      model_->setPlaces(placing, places, baseline);
      note();
    });
  });
}

void BomPanel::setGrouping(BomGrouping grouping) {
  group_->setValue(groupingName(grouping));
  model_->setGrouping(grouping);
  askPlaces();
  note();
}

void BomPanel::note() {
  const std::size_t lines = model_->bom().lines.size();
  setCount(lines > 0 ? tr("%1 lines").arg(countText(static_cast<std::int64_t>(lines))) : QString());
  const auto placing = placingOf(model_->grouping());
  if (lines > 0 && placing && !model_->hasPlaces(*placing)) setEmptyText(tr("Counting parts…"));
  else if (lines > 0) setEmptyText({});
  else
    setEmptyText(known_ || !document_
                     ? tr("Nothing to order yet. Place racks and systems, or start with the fabric wizard.")
                     : tr("Counting parts…"));
}

void BomPanel::choose() {
  if (!document_) return;
  const Design& design = document_->design();
  std::optional<BomSites> sites;
  if (const auto placing = placingOf(model_->grouping())) sites.emplace(design, *placing);
  std::set<ObjectRef> objects;
  for (const int row : selectedRows(*table())) {
    const BomLine* line = model_->line(row);
    if (!line) continue;
    BomWhere where;
    if (const auto site = model_->siteAt(row)) where = {&*sites, *site};
    for (const ObjectRef& piece :
         bomPieces(*line, design, document_->catalog(), document_->settings(), where, mostObjects))
      if (objects.size() < mostObjects) objects.insert(piece);
  }
  if (!objects.empty()) document_->select({objects.begin(), objects.end()});
}

void BomPanel::typeSpares(const std::vector<std::pair<CostClass, QString>>& shares) {
  if (!document_ || shares.empty()) return;
  if (document_->isReadOnly()) return emit refused(tr("The project is open for reading only"));
  Project project = document_->project();
  QString step;
  for (const auto& [section, typed] : shares) {
    const char* field = sparesField(section);
    const FieldEdit done = field ? editProject(project, document_->variant().id, QLatin1String(field), typed)
                                 : FieldEdit{tr("This class has no spares"), {}};
    if (!done.error.isEmpty())
      return emit refused(tr("Spares of %1, \"%2\": %3").arg(className(section), typed, done.error));
    step = done.step;
  }
  document_->commit(std::move(project), step);
}

void BomPanel::pasteSpares(const QString& pasted) {
  QList<QStringList> lines;
  for (const QString& line : pasted.split(QLatin1Char('\n')))
    if (!line.trimmed().isEmpty()) lines << line.trimmed().split(QLatin1Char('\t'));
  if (lines.isEmpty()) return;
  const auto headOf = [&](int column) {
    return model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  };
  const auto share = lines.front().indexOf(headOf(BomModel::SpareShare));
  const auto part = lines.front().indexOf(headOf(BomModel::PartNumber));
  std::map<CostClass, QString> shares;
  int row = std::max(0, table()->currentIndex().row());
  for (qsizetype i = share < 0 ? 0 : 1; i < lines.size(); ++i, ++row) {
    if (share >= 0) {
      // Rows copied here: found again by their part, wherever they stand now.
      if (part < 0 || lines[i].size() <= std::max(share, part)) continue;
      for (row = 0; row < model_->rowCount(); ++row)
        if (model_->index(row, BomModel::PartNumber).data().toString() == lines[i][part]) break;
    }
    const auto section = model_->classAt(row);
    const QString typed = lines[i][std::max<qsizetype>(share, 0)].trimmed();
    if (row >= model_->rowCount()) return emit refused(tr("\"%1\" has no row in the BOM").arg(lines[i].join(u' ')));
    if (!section || typed.isEmpty() || typed == notApplicable()) continue;
    const auto [at, isNew] = shares.try_emplace(*section, typed);
    if (!isNew && at->second != typed)
      return emit refused(
          tr("Two shares of spares for one class, %1: \"%2\" and \"%3\"").arg(className(*section), at->second, typed));
  }
  typeSpares({shares.begin(), shares.end()});
}

}  // namespace fabric::ui
