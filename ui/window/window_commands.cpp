// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of the main window do.

#include "ui/window/main_window.h"

#include "core/analysis/finding.h"
#include "core/compose/remove.h"
#include "ui/document/analysis_runner.h"
#include "ui/document/selection_steps.h"
#include "ui/floor/floor_view.h"
#include "ui/icons/icons.h"
#include "ui/panels/panels.h"
#include "ui/shell/panel_tabs.h"
#include "ui/shell/search_field.h"
#include "ui/shell/variant_tabs.h"
#include "ui/window/rules_dialog.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/window_holder.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

#include <algorithm>
#include <array>
#include <set>

namespace fabric::ui {

namespace {

/// The interface scale one step up or down from this one.
double nextScale(double scale, int direction) {
  static constexpr std::array steps{0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0};
  if (direction > 0) {
    const auto above = std::ranges::find_if(steps, [&](double s) { return s > scale + 0.001; });
    return above == steps.end() ? steps.back() : *above;
  }
  const auto below = std::find_if(steps.rbegin(), steps.rend(), [&](double s) { return s < scale - 0.001; });
  return below == steps.rend() ? steps.front() : *below;
}

}  // namespace

void MainWindow::connectActions() {
  const auto on = [this](ActionId id, auto&& slot) {
    connect(action(id), &QAction::triggered, this, std::forward<decltype(slot)>(slot));
  };
  on(ActionId::FileNew, [this] {
    if (mayLeave()) newProject();
  });
  on(ActionId::FileOpen, [this] { chooseFile(); });
  on(ActionId::FileSave, [this] { save(false); });
  on(ActionId::FileSaveAs, [this] { save(true); });
  on(ActionId::FileImportParts, [this] { chooseParts(); });
  on(ActionId::FileExportBom, [this] { exportBom(); });
  on(ActionId::FileExportCables, [this] { exportCables(); });
  on(ActionId::FileExportDrawing, [this] { exportDrawing(); });
  on(ActionId::FileQuit, [this] { close(); });
  on(ActionId::EditUndo, [this] { document().undo(); });
  on(ActionId::EditRedo, [this] { document().redo(); });
  on(ActionId::EditDelete, [this] { deleteSelection(false); });
  on(ActionId::EditRename, [this] { renameSelection(); });
  on(ActionId::EditLock, [this] { toggleLock(); });
  on(ActionId::EditSelectAll, [this] {
    std::vector<ObjectRef> racks;
    document().design().racks.forEach([&](Id<Rack> id, const Rack&) { racks.push_back(ObjectRef::of(id)); });
    document().select(std::move(racks));
  });
  on(ActionId::EditSelectNone, [this] { document().select({}); });
  on(ActionId::EditSelectEqual, [this] { selectionSteps_->selectEqual(); });
  on(ActionId::EditGrow, [this] { selectionSteps_->grow(); });
  on(ActionId::EditShrink, [this] { selectionSteps_->shrink(); });
  const auto headlineOption = [this](ActionId id, bool HeadlineOptions::*member) {
    connect(action(id), &QAction::triggered, this, [this, member](bool isOn) {
      HeadlineOptions options = headlineOptions_;
      options.*member = isOn;
      setHeadlineOptions(options);
    });
  };
  headlineOption(ActionId::HeadlineAbsolute, &HeadlineOptions::absolute);
  headlineOption(ActionId::HeadlinePerGpu, &HeadlineOptions::perGpu);
  on(ActionId::HeadlineReset, [this] { setHeadlineOptions({}); });
  connectViewActions();
  connectEditActions();
  on(ActionId::ViewThemeSystem, [this] { appearance_.setChoice(ThemeChoice::FollowSystem); });
  on(ActionId::ViewThemeDark, [this] { appearance_.setChoice(ThemeChoice::Dark); });
  on(ActionId::ViewThemeLight, [this] { appearance_.setChoice(ThemeChoice::Light); });
  connect(action(ActionId::ViewContrast), &QAction::triggered, this,
          [this](bool high) { appearance_.setContrast(high ? Contrast::High : Contrast::Normal); });
  on(ActionId::ViewScaleLarger, [this] { appearance_.setScale(nextScale(appearance_.scale(), 1)); });
  on(ActionId::ViewScaleSmaller, [this] { appearance_.setScale(nextScale(appearance_.scale(), -1)); });
  on(ActionId::ViewScaleNormal, [this] { appearance_.setScale(1.0); });
  connectLanguages();
  connectShortcutHints();
  showHeadlineOptions();
  on(ActionId::InsertRow, [this] { insertRow(); });
  on(ActionId::AnalyseCheck, [this] {
    if (runner_->isCancelled()) runner_->recompute();
    tables_->setCurrent(0);
  });
  on(ActionId::AnalyseNextProblem, [this] { problems_->selectNext(1); });
  on(ActionId::AnalysePreviousProblem, [this] { problems_->selectNext(-1); });
  on(ActionId::AnalyseFix, [this] { problems_->applyFix(); });
  on(ActionId::AnalyseWaive, [this] {
    tables_->setCurrent(0);
    problems_->askReason();
  });
  on(ActionId::AnalyseWhy, [this] { askWhy(); });
  on(ActionId::VariantFork, [this] { forkVariant(); });
  on(ActionId::VariantRename, [this] { variantTabs()->editName(variantTabs()->current()); });
  on(ActionId::VariantBaseline, [this] { setBaseline(variantTabs()->current()); });
  on(ActionId::VariantRemove, [this] { removeVariant(variantTabs()->current()); });
  on(ActionId::VariantLock, [this] { lockVariant(variantTabs()->current(), !document().variant().locked); });
  for (int i = 0; i < shownVariants; ++i)
    on(actionAt(ActionId::VariantShow1, i), [this, i] { showVariantAt(static_cast<std::size_t>(i)); });
  on(ActionId::WindowCommands, [this] { showCommands(); });
  on(ActionId::WindowFindPart, [this] {
    dock(DockSide::Left)->show();
    showParts();
    parts_->focusSearch();
  });
  on(ActionId::WindowFilter, [this] {
    dock(DockSide::Bottom)->show();
    if (auto* page = qobject_cast<TablePage*>(tables_->page(tables_->current()))) page->focusFilter();
  });
  on(ActionId::WindowInspector, [this] {
    dock(DockSide::Right)->show();
    inspector_->setFocus(Qt::ShortcutFocusReason);
  });
  on(ActionId::WindowNextRegion, [this] { focusRegion(1); });
  on(ActionId::WindowPreviousRegion, [this] { focusRegion(-1); });
  on(ActionId::WindowShortcuts, [this] { showShortcuts(); });
  on(ActionId::HelpFindings, [this] { showRules(); });
  on(ActionId::HelpAbout, [this] { about(); });
}

void MainWindow::showVariantAt(std::size_t index) {
  const auto& variants = document().project().variants;
  if (index < variants.size()) document().activate(variants[index].id);
}

/// Keys that are written where they are used follow the table.
void MainWindow::connectShortcutHints() {
  const auto show = [this] {
    commandField()->setKeyHint(action(ActionId::WindowCommands)->shortcut().toString(QKeySequence::NativeText));
  };
  connect(action(ActionId::WindowCommands), &QAction::changed, this, show);
  show();
}

void MainWindow::connectLanguages() {
  static constexpr std::array choices{
      std::pair{ActionId::ViewLanguageSystem, ""}, std::pair{ActionId::ViewLanguageEnglish, "en"},
      std::pair{ActionId::ViewLanguageGerman, "de"}, std::pair{ActionId::ViewLanguageJapanese, "ja"},
      std::pair{ActionId::ViewLanguageChinese, "zh_CN"}};
  auto* group = new QActionGroup(this);
  const QString stored = WindowHolder::language();
  for (const auto& [id, code] : choices) {
    QAction* choice = action(id);
    group->addAction(choice);
    choice->setChecked(stored == QLatin1String(code));
    connect(choice, &QAction::triggered, this, [this, wanted = QLatin1String(code)] { emit languageChosen(wanted); });
  }
}

void MainWindow::apply(DesignEdit&& edit, const Result<>& result, const QString& text) {
  if (!result) return refuse(result.error());
  document().commit(std::move(edit), text);
}

void MainWindow::deleteSelection(bool isCut) {
  const std::vector<ObjectRef> objects = document().selection();
  if (objects.empty()) return;
  DesignEdit edit = document().edit();
  const Result<> result = removeObjects(edit, objects);
  const int count = static_cast<int>(objects.size());
  const QString one = count == 1 ? nameOf(document().design(), objects.front()) : QString();
  const QString cut = count == 1 ? tr("Cut %1").arg(one) : tr("Cut %Ln objects", nullptr, count);
  const QString removed = count == 1 ? tr("Delete %1").arg(one) : tr("Delete %Ln objects", nullptr, count);
  apply(std::move(edit), result, isCut ? cut : removed);
}

void MainWindow::renameSelection() {
  if (outline_->isAncestorOf(QApplication::focusWidget()) && outline_->editName()) return;
  if (document().selection().size() != 1) return;
  const ObjectRef object = document().selection().front();
  if (object.kind != ObjectKind::Rack && object.kind != ObjectKind::Device) return;
  const QString old = nameOf(document().design(), object);
  bool accepted = false;
  const QString name = QInputDialog::getText(this, tr("Rename"), tr("Name"), QLineEdit::Normal, old, &accepted);
  if (!accepted || name == old) return;
  DesignEdit edit = document().edit();
  const Result<> result = object.kind == ObjectKind::Rack ? edit.renameRack({object.id}, name.toStdString())
                                                          : edit.renameDevice({object.id}, name.toStdString());
  apply(std::move(edit), result, tr("Rename %1 to %2").arg(old, name));
}

void MainWindow::toggleLock() {
  DesignEdit edit = document().edit();
  const Design& design = document().design();
  bool lock = false;
  for (const ObjectRef& object : document().selection()) {
    if (object.kind == ObjectKind::Rack) lock = lock || !design.racks[{object.id}].locked;
    if (object.kind == ObjectKind::Device) lock = lock || !design.devices[{object.id}].locked;
  }
  Result<> result;
  for (const ObjectRef& object : document().selection()) {
    if (!result) break;
    if (object.kind == ObjectKind::Rack) result = edit.lockRack({object.id}, lock);
    if (object.kind == ObjectKind::Device) result = edit.lockDevice({object.id}, lock);
  }
  apply(std::move(edit), result, lock ? tr("Lock") : tr("Unlock"));
}

void MainWindow::insertRow() {
  const Design& design = document().design();
  RackRow row;
  Length last = Length::metres(-3);
  std::size_t rows = 0;
  design.rows.forEach([&](Id<RackRow>, const RackRow& there) {
    if (there.y >= last) row = there;
    last = std::max(last, there.y);
    ++rows;
  });
  if (rows == 0) design.halls.forEach([&](Id<Hall> id, const Hall&) { row.hall = id; });
  row.y = last + Length::metres(3);
  row.positions = std::max<std::uint16_t>(row.positions, 20);
  row.name = rows < 26 ? std::string(1, static_cast<char>('A' + rows)) : "R" + std::to_string(rows + 1);
  DesignEdit edit = document().edit();
  const auto added = edit.addRow(row);
  if (!added) return refuse(added.error());
  document().commit(std::move(edit), tr("Add row %1").arg(QString::fromStdString(row.name)));
}

// ---------------------------------------------------------------- variants

void MainWindow::forkVariant() {
  Project next = document().project();
  const std::uint32_t id =
      fabric::forkVariant(next, document().variant().id,
                          tr("Copy of %1").arg(QString::fromStdString(document().variant().name)).toStdString())
          .id;
  document().commit(std::move(next), tr("Fork variant"));
  document().activate(id);
  variantTabs()->editName(variantTabs()->current());
}

void MainWindow::renameVariant(int index, const QString& name) {
  Project next = document().project();
  next.variants[static_cast<std::size_t>(index)].name = name.trimmed().toStdString();
  if (!name.trimmed().isEmpty()) document().commit(std::move(next), tr("Rename variant to %1").arg(name.trimmed()));
  showVariants();
}

void MainWindow::setBaseline(int index) {
  Project next = document().project();
  const Variant& variant = next.variants[static_cast<std::size_t>(index)];
  const QString name = QString::fromStdString(variant.name);
  next.baseline = variant.id;
  document().commit(std::move(next), tr("Compare with %1").arg(name));
}

void MainWindow::removeVariant(int index) {
  Project next = document().project();
  if (next.variants.size() < 2)
    return refuse(
        {ErrorCode::DoesNotFit, tr("variant").toStdString(), tr("a project keeps at least one").toStdString(), {}});
  const auto at = next.variants.begin() + index;
  const std::uint32_t removed = at->id;
  const QString name = QString::fromStdString(at->name);
  next.variants.erase(at);
  if (next.baseline == removed) next.baseline = next.variants.front().id;
  document().commit(std::move(next), tr("Delete variant %1").arg(name));
}

void MainWindow::moveVariant(int from, int to) {
  Project next = document().project();
  const Variant moved = next.variants[static_cast<std::size_t>(from)];
  next.variants.erase(next.variants.begin() + from);
  next.variants.insert(next.variants.begin() + to, moved);
  document().commit(std::move(next), tr("Move variant %1").arg(QString::fromStdString(moved.name)));
  showVariants();
}

void MainWindow::lockVariant(int index, bool locked) {
  Project next = document().project();
  Variant& variant = next.variants[static_cast<std::size_t>(index)];
  variant.locked = locked;
  const QString name = QString::fromStdString(variant.name);
  document().commit(std::move(next), locked ? tr("Lock variant %1").arg(name) : tr("Unlock variant %1").arg(name));
}

// ---------------------------------------------------------------- help

void MainWindow::showRules() {
  RulesDialog dialog(this);
  dialog.exec();
}

void MainWindow::showShortcuts() {
  ShortcutsDialog dialog(*actions_, this);
  dialog.exec();
  QSettings settings;
  actions_->store(settings);
}

void MainWindow::about() {
  QMessageBox::about(this, tr("About Lightloom"),
                     tr("<b>Lightloom %1</b><p>Designs the interconnect fabric of AI data centers.</p>"
                        "<p>Free software under the GNU General Public License, version 3 or later.</p>"
                        "<p>Catalog %2, %3 parts</p>")
                         .arg(QApplication::applicationVersion(), QString::fromStdString(session_->catalog().version))
                         .arg(session_->catalog().partCount()));
}

}  // namespace fabric::ui
