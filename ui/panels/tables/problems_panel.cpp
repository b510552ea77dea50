// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/problems_panel.h"

#include "ui/document/analysis_runner.h"
#include "ui/document/document.h"
#include "ui/icons/icon_names.h"
#include "ui/panels/inspector/object_fields.h"
#include "ui/panels/tables/finding_text.h"
#include "ui/shell/filter_chips.h"
#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"
#include "ui/wording/findings.h"
#include "ui/wording/numbers.h"
#include "ui/wording/text.h"

#include <QCursor>
#include <QInputDialog>
#include <QMenu>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace fabric::ui {

namespace {

struct SeverityLook {
  Severity severity;
  const char* chip;
  Icon icon;
  Token colour;
};
constexpr std::array<SeverityLook, 3> looks{{{Severity::Error, "error", Icon::ProblemError, Token::StatusError},
                                             {Severity::Warning, "warning", Icon::ProblemWarning, Token::StatusWarning},
                                             {Severity::Info, "info", Icon::ProblemInfo, Token::StatusInfo}}};

constexpr const char* waivedChip = "waived";

/// So many objects of a group have a row of their own.
constexpr int mostObjectRows = 1'000;

const SeverityLook& lookOf(Severity severity) { return *std::ranges::find(looks, severity, &SeverityLook::severity); }

QString sentence(const Finding& finding) {
  const QString message = findingMessage(finding);
  return finding.waiver.empty() ? message : ProblemsModel::tr("%1 (waived: %2)").arg(message, text(finding.waiver));
}

QString adviceOf(const Finding& finding, const QString& message) {
  const QString fix = findingFix(finding);
  return fix.isEmpty() ? message : message + QLatin1Char('\n') + fix;
}

}  // namespace

// ---------------------------------------------------------------- model

void ProblemsModel::setDocument(Document* document) {
  document_ = document;
  setResult(nullptr);
}

void ProblemsModel::setResult(std::shared_ptr<const AnalysisResult> result) {
  result_ = std::move(result);
  all_.clear();
  fixes_.clear();
  if (result_) {
    Shapes shapes(*result_->catalog);
    for (const Finding& finding : result_->findings)
      all_.push_back(
          {finding, FindingText::where(finding, result_->design, *result_->catalog, shapes), sentence(finding)});
    std::ranges::stable_sort(all_, [](const Line& a, const Line& b) {
      if (a.finding.waiver.empty() != b.finding.waiver.empty()) return a.finding.waiver.empty();
      if (a.finding.severity != b.finding.severity) return a.finding.severity > b.finding.severity;
      return a.finding.code < b.finding.code;
    });
  }
  refilter();
}

void ProblemsModel::setFilter(std::set<Severity> severities, bool waived, const QString& words) {
  severities_ = std::move(severities);
  showsWaived_ = waived;
  words_ = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  refilter();
}

void ProblemsModel::refilter() {
  beginResetModel();
  std::vector<int> lines;
  for (std::size_t i = 0; i < all_.size(); ++i) {
    const Line& line = all_[i];
    if (line.finding.waiver.empty() ? !severities_.contains(line.finding.severity) : !showsWaived_) continue;
    const QString found = (text(rule(line.finding.code).label) + QLatin1Char(' ') + text(rule(line.finding.code).name) +
                           QLatin1Char(' ') + line.where + QLatin1Char(' ') + line.message)
                              .toLower();
    if (std::ranges::all_of(words_, [&](const QString& word) { return found.contains(word); }))
      lines.push_back(static_cast<int>(i));
  }
  sortRows(lines, order_, [this](int line) { return keyOf(line); });
  shown_.clear();
  for (const int line : lines) {
    shown_.push_back({line, -1});
    if (isGroup(line) && open_.contains(groupKey(line))) addObjects(line);
  }
  endResetModel();
}

void ProblemsModel::addObjects(int line) {
  const int count = static_cast<int>(lineAt(line).finding.objects.size());
  // Of more the rest stays one row, which stands for all of them.
  for (int object = 0; object < std::min(count, mostObjectRows + 1); ++object) shown_.push_back({line, object});
}

/// The same group in the next result: its rule and the first thing it is about.
QString ProblemsModel::groupKey(int line) const {
  const Finding& finding = lineAt(line).finding;
  const ObjectRef& first = finding.objects.front();
  return QStringLiteral("%1/%2/%3/%4")
      .arg(static_cast<int>(finding.code))
      .arg(static_cast<int>(first.kind))
      .arg(first.id)
      .arg(first.sub);
}

void ProblemsModel::toggleFold(int row) {
  if (row < 0 || row >= static_cast<int>(shown_.size()) || !isGroup(rowAt(row).line)) return;
  const QString key = groupKey(rowAt(row).line);
  if (open_.erase(key) == 0) open_.insert(key);
  refilter();
}

std::optional<ObjectRef> ProblemsModel::object(int row) const {
  if (row < 0 || row >= static_cast<int>(shown_.size())) return std::nullopt;
  const Row& at = rowAt(row);
  if (at.object < 0 || at.object >= mostObjectRows) return std::nullopt;
  return lineAt(at.line).finding.objects[static_cast<std::size_t>(at.object)];
}

QVariant ProblemsModel::objectData(const Row& row, int column, int role) const {
  const std::vector<ObjectRef>& objects = lineAt(row.line).finding.objects;
  if (role == ColourRole) return static_cast<int>(Token::TextSecondary);
  if (column != Where || (role != Qt::DisplayRole && role != Qt::ToolTipRole) || !result_) return {};
  if (row.object >= mostObjectRows)
    return tr("… and %1 more").arg(countText(static_cast<std::int64_t>(objects.size()) - mostObjectRows));
  Shapes shapes(*result_->catalog);
  return FindingText::name(objects[static_cast<std::size_t>(row.object)], result_->design, *result_->catalog, shapes);
}

void ProblemsModel::sort(int column, Qt::SortOrder order) {
  order_ = {column, order == Qt::DescendingOrder};
  refilter();
}

SortKey ProblemsModel::keyOf(int index) const {
  const Line& line = all_[static_cast<std::size_t>(index)];
  switch (order_.column) {
  case Mark: return SortKey::of(-static_cast<int>(line.finding.severity));  // the worst first
  case Rule: return SortKey::of(text(rule(line.finding.code).label));
  case Where: return SortKey::of(line.where);
  case Message: return SortKey::of(line.message);
  default: return SortKey::unknown();  // fixes are worked out for the rows in view only
  }
}

const Finding* ProblemsModel::finding(int row) const {
  if (row < 0 || row >= static_cast<int>(shown_.size())) return nullptr;
  return &lineAt(rowAt(row).line).finding;
}

std::int64_t ProblemsModel::count(Severity severity) const {
  return std::ranges::count_if(
      all_, [&](const Line& line) { return line.finding.severity == severity && line.finding.waiver.empty(); });
}

std::int64_t ProblemsModel::waived() const {
  return std::ranges::count_if(all_, [](const Line& line) { return !line.finding.waiver.empty(); });
}

const QuickFix* ProblemsModel::fix(int row) const {
  const Finding* about = finding(row);
  // A fix for a design that has moved on would be a guess.
  if (!about || rowAt(row).object >= 0 || !about->waiver.empty() || !document_ || !result_ ||
      !(result_->design == document_->design()))
    return nullptr;
  const int index = rowAt(row).line;
  auto at = fixes_.find(index);
  if (at == fixes_.end())
    at = fixes_.emplace(index, quickFixFor(*about, {document_->project(), document_->variant(), result_.get()})).first;
  return at->second ? &*at->second : nullptr;
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}
int ProblemsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rowAt(index.row());
  if (row.object >= 0) return objectData(row, index.column(), role);
  const Line& line = lineAt(row.line);
  const FindingRule& about = rule(line.finding.code);
  const SeverityLook& look = lookOf(line.finding.severity);
  switch (role) {
  case Qt::DisplayRole:
    if (index.column() == Rule) return text(about.label);
    if (index.column() == Where) return line.where;
    if (index.column() == Message) return line.message;
    if (index.column() == Fix)
      if (const QuickFix* fix_ = fix(index.row())) return fix_->text;
    return {};
  case ButtonRole:
    if (index.column() == Fix)
      if (const QuickFix* fix_ = fix(index.row())) return fix_->text;
    return {};
  case IconRole: return index.column() == Mark ? QVariant(static_cast<int>(look.icon)) : QVariant();
  case FoldRole: return isGroup(row.line) ? QVariant(!open_.contains(groupKey(row.line))) : QVariant();
  case IconColourRole: return static_cast<int>(line.finding.waiver.empty() ? look.colour : Token::TextMuted);
  case TypeRole: return static_cast<int>(index.column() == Rule ? CellType::Mono : CellType::Body);
  case ColourRole:
    if (!line.finding.waiver.empty()) return static_cast<int>(Token::TextMuted);
    return static_cast<int>(index.column() == Rule || index.column() == Message ? Token::TextSecondary
                                                                                : Token::TextPrimary);
  case Qt::AccessibleTextRole:
    if (index.column() == Mark && !line.finding.waiver.empty()) return tr("waived");
    if (index.column() == Mark)
      return line.finding.severity == Severity::Error     ? tr("error")
             : line.finding.severity == Severity::Warning ? tr("warning")
                                                          : tr("note");
    return {};
  case Qt::ToolTipRole:
    if (index.column() == Fix)
      if (const QuickFix* fix_ = fix(index.row())) return tr("%1: %2").arg(fix_->text, fix_->preview);
    return tr("%1\nRule: %2\nSource: %3")
        .arg(adviceOf(line.finding, line.message), text(about.rule), text(about.source));
  default: return {};
  }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
  case Rule: return tr("Rule");
  case Where: return tr("Where");
  case Message: return tr("Message");
  case Fix: return tr("Quick fix");
  default: return {};
  }
}

// ---------------------------------------------------------------- panel

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : TablePage(tr("Problems"), parent), model_(new ProblemsModel(this)), chips_(new FilterChipRow(corner())),
      waive_(new QToolButton(corner())) {
  table()->setModel(model_);
  setColumns(QStringLiteral("problems"), {48, 98, 190, 560, 130});
  addControl(chips_);
  waive_->setText(tr("Waive…"));
  waive_->setToolTip(tr("Accept the selected problems for a reason. They stay in the list and count no more."));
  addLastControl(waive_);
  connect(waive_, &QToolButton::clicked, this, &ProblemsPanel::askReason);
  table()->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(table(), &QWidget::customContextMenuRequested, this, &ProblemsPanel::showMenu);
  connect(delegate(), &TableDelegate::buttonHovered, this, &ProblemsPanel::previewFix);
  note();
  for (const SeverityLook& look : looks) chips_->setChecked(QLatin1String(look.chip), look.severity != Severity::Info);
  applyFilter();
  connect(chips_, &FilterChipRow::toggled, this, &ProblemsPanel::applyFilter);
  connect(filter(), &QLineEdit::textChanged, this, &ProblemsPanel::applyFilter);
  connect(table(), &QTableView::clicked, this, [this](const QModelIndex& index) {
    if (index.column() != ProblemsModel::Fix || !model_->fix(index.row())) find(index.row());
  });
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
    auto* enter = new QShortcut(key, table(), nullptr, nullptr, Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, [this] { find(table()->currentIndex().row()); });
  }
  connect(table(), &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    choose(index.row());
    emit zoomRequested();
  });
  connect(delegate(), &TableDelegate::foldToggled, this, [this](const QModelIndex& head) {
    const int row = head.row(), column = head.column();
    model_->toggleFold(row);
    table()->setCurrentIndex(model_->index(row, column));
  });
  connect(delegate(), &TableDelegate::buttonClicked, this,
          [this](const QModelIndex& index) { applyFixOf(index.row()); });
}

void ProblemsPanel::setDocument(Document* document) {
  document_ = document;
  known_ = false;
  model_->setDocument(document);
  note();
}

void ProblemsPanel::setResult(std::shared_ptr<const AnalysisResult> result) {
  // An incomplete answer has the findings of the design before: those are on show already.
  if (!result || (!result->complete && known_)) return;
  known_ = result->complete;
  const Finding* current = model_->finding(table()->currentIndex().row());
  const Finding kept = current ? *current : Finding{};
  model_->setResult(std::move(result));
  note();
  for (int row = 0; current && row < model_->rowCount(); ++row)
    if (model_->finding(row)->code == kept.code && model_->finding(row)->objects == kept.objects)
      return table()->setCurrentIndex(model_->index(row, 0));
}

void ProblemsPanel::note() {
  std::vector<ChipText> texts;
  for (const SeverityLook& look : looks)
    texts.push_back({.id = QLatin1String(look.chip),
                     .text = countText(model_->count(look.severity)),
                     .icon = look.icon,
                     .iconColour = look.colour,
                     .toolTip = look.severity == Severity::Error     ? tr("Errors")
                                : look.severity == Severity::Warning ? tr("Warnings")
                                                                     : tr("Notes")});
  if (const std::int64_t waived = model_->waived(); waived > 0)
    texts.push_back({.id = QLatin1String(waivedChip),
                     .text = tr("%1 waived").arg(countText(waived)),
                     .toolTip = tr("Accepted for a reason; not counted")});
  chips_->setChips(texts);
  setCount(known_ ? countText(count()) : QString());
  applyFilter();
}

void ProblemsPanel::applyFilter() {
  std::set<Severity> severities;
  for (const SeverityLook& look : looks)
    if (chips_->isChecked(QLatin1String(look.chip))) severities.insert(look.severity);
  model_->setFilter(std::move(severities), chips_->isChecked(QLatin1String(waivedChip)), filter()->text());
  if (model_->rowCount() > 0) return setEmptyText({});
  if (model_->total() > 0) return setEmptyText(tr("No problem matches the filter."));
  setEmptyText(known_ ? tr("No problems found.") : tr("Checking…"));
}

void ProblemsPanel::choose(int row) {
  const Finding* about = model_->finding(row);
  if (!about || !document_) return;
  const std::optional<ObjectRef> one = model_->object(row);
  std::vector<ObjectRef> objects;
  for (const ObjectRef& object : one ? std::vector{*one} : about->objects)
    if (document_->exists(object)) objects.push_back(object);
  if (!objects.empty()) document_->select(std::move(objects));
}

void ProblemsPanel::find(int row) {
  choose(row);
  if (model_->finding(row)) emit findRequested();
}

void ProblemsPanel::selectNext(int by) {
  const int rows = model_->rowCount();
  if (rows == 0) return;
  const int current = table()->currentIndex().row();
  const int next = current < 0 ? (by > 0 ? 0 : rows - 1) : ((current + by) % rows + rows) % rows;
  table()->setCurrentIndex(model_->index(next, ProblemsModel::Where));
  choose(next);
  emit zoomRequested();
}

void ProblemsPanel::previewFix(const QModelIndex& index) const {
  const QuickFix* fix = index.isValid() ? model_->fix(index.row()) : nullptr;
  if (!fix) return QToolTip::hideText();
  // At once, not after the usual rest: what a fix costs is known before it is clicked.
  QToolTip::showText(QCursor::pos(), tr("%1: %2").arg(fix->text, fix->preview), table()->viewport(),
                     table()->visualRect(index));
}

std::vector<Finding> ProblemsPanel::selected(bool waived) const {
  std::vector<Finding> findings;
  for (const int row : selectedRows(*table()))
    if (const Finding* finding = model_->finding(row);
        finding && !model_->object(row) && finding->waiver.empty() != waived)
      findings.push_back(*finding);
  return findings;
}

void ProblemsPanel::commitWaivers(std::vector<Waiver> waivers, const QString& step) {
  if (document_->isReadOnly()) return emit refused(tr("The project is open for reading only"));
  Project project = document_->project();
  project.waivers = std::move(waivers);
  document_->commit(std::move(project), step);
}

void ProblemsPanel::waive(const QString& reason) {
  const std::vector<Finding> findings = selected(false);
  if (findings.empty() || !document_) return;
  const QString why = reason.simplified();
  if (why.isEmpty()) return emit refused(tr("A problem is waived for a reason: say why it may stay"));
  std::vector<Waiver> waivers = document_->project().waivers;
  for (const Finding& finding : findings) addWaiver(waivers, waiverOf(finding, why.toStdString()));
  commitWaivers(std::move(waivers),
                findings.size() == 1
                    ? tr("Waive %1").arg(text(rule(findings.front().code).label))
                    : tr("Waive %1 problems").arg(countText(static_cast<std::int64_t>(findings.size()))));
}

void ProblemsPanel::unwaive() {
  const std::vector<Finding> findings = selected(true);
  if (findings.empty() || !document_) return;
  std::vector<Waiver> waivers = document_->project().waivers;
  for (const Finding& finding : findings) removeWaiver(waivers, finding);
  commitWaivers(std::move(waivers), tr("Take waiver back"));
}

void ProblemsPanel::askReason() {
  if (selected(false).empty()) return emit refused(tr("Select the problems to waive first"));
  bool accepted = false;
  const QString reason = QInputDialog::getText(this, tr("Waive"), tr("Why may this stay as it is?"), QLineEdit::Normal,
                                               QString(), &accepted);
  if (accepted) waive(reason);
}

void ProblemsPanel::showMenu(const QPoint& at) {
  const QModelIndex index = table()->indexAt(at);
  if (!index.isValid()) return;
  QMenu menu(this);
  if (const QuickFix* fix = model_->fix(index.row())) {
    QAction* apply = menu.addAction(tr("%1 (%2)").arg(fix->text, fix->preview));
    connect(apply, &QAction::triggered, this, [this, row = index.row()] { applyFixOf(row); });
    menu.addSeparator();
  }
  QAction* accept = menu.addAction(tr("Waive…"));
  accept->setEnabled(!selected(false).empty());
  connect(accept, &QAction::triggered, this, &ProblemsPanel::askReason);
  QAction* back = menu.addAction(tr("Take waiver back"));
  back->setEnabled(!selected(true).empty());
  connect(back, &QAction::triggered, this, &ProblemsPanel::unwaive);
  menu.exec(table()->viewport()->mapToGlobal(at));
}

void ProblemsPanel::applyFix() { applyFixOf(table()->currentIndex().row()); }

void ProblemsPanel::applyFixOf(int row) {
  const QuickFix* fix = model_->fix(row);
  if (!fix || !document_ || document_->isReadOnly()) return;
  DesignEdit edit = document_->edit();
  if (const Result<> done = applyAlternative(edit, fix->links, fix->option); !done)
    return emit refused(refusalText(done.error()));
  document_->commit(std::move(edit), fix->text);
}

}  // namespace fabric::ui
