// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "core/analysis/why.h"
#include "ui/document/analysis_runner.h"
#include "ui/document/selection_steps.h"
#include "ui/document/variant_figures.h"
#include "ui/floor/document_host.h"
#include "ui/floor/floor_view.h"
#include "ui/icons/icons.h"
#include "ui/panels/outline/outline_text.h"
#include "ui/panels/panels.h"
#include "ui/shell/action_button.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_tabs.h"
#include "ui/shell/pointer_note.h"
#include "ui/shell/search_field.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/variant_tabs.h"
#include "ui/shell/why_card.h"
#include "ui/topology/topology_view.h"
#include "ui/window/array_dialog.h"
#include "ui/window/canvas_header.h"
#include "ui/window/headline.h"
#include "ui/window/headline_why.h"
#include "ui/window/loading_card.h"
#include "ui/window/start_card.h"
#include "ui/window/task_cells.h"
#include "ui/window/why_popup.h"
#include "ui/wording/numbers.h"

#include <QAccessible>
#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace fabric::ui {

MainWindow::MainWindow(Appearance& appearance, std::shared_ptr<const Catalog> catalog)
    : appearance_(appearance), session_(std::make_unique<ProjectSession>()) {
  session_->setCatalog(std::move(catalog));
  begin();
  newProject();
}

MainWindow::MainWindow(Appearance& appearance, std::unique_ptr<ProjectSession> session)
    : appearance_(appearance), session_(std::move(session)) {
  begin();
  connectDocument();
  session_->tellAgain();
}

void MainWindow::begin() {
  build();
  connectActions();
  connectSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
  actions_ = new Actions(this, {{ActionId::ViewParts, dockAction(DockSide::Left)},
                                {ActionId::ViewInspector, dockAction(DockSide::Right)},
                                {ActionId::ViewBottom, dockAction(DockSide::Bottom)},
                                {ActionId::ViewCanvasAlone, canvasAloneAction()}});
  recent_ = new QMenu(tr("Open &recent"), this);
  actions_->fillMenus(*menuBar(), recent_);

  // In the order of the keyboard: Parts, canvas, Inspector, tables.
  buildPartsDock();
  buildViews();
  start_ = new StartCard(floor_);
  connect(start_, &StartCard::exampleChosen, this, &MainWindow::openExample);
  connect(start_, &StartCard::openRequested, action(ActionId::FileOpen), &QAction::trigger);
  loading_ = new LoadingCard(centralWidget(), *session_);
  connect(loading_, &LoadingCard::shown, this, &MainWindow::showStart);
  buildInspectorDock();
  tables_ = new PanelTabs;
  problems_ = new ProblemsPanel;
  bom_ = new BomPanel;
  links_ = new LinksPanel;
  history_ = new HistoryPanel;
  tables_->addPage(tr("Problems"), problems_, problems_->corner());
  tables_->addPage(tr("BOM"), bom_, bom_->corner());
  tables_->addPage(tr("Links"), links_, links_->corner());
  tables_->addPage(tr("Undo history"), history_, history_->corner());
  setDockContent(DockSide::Bottom, tables_);
  finishDocks(tables_->strip());

  QToolBar* bar = toolBar();
  for (const ActionId id : {ActionId::FileNew, ActionId::FileOpen, ActionId::FileSave}) bar->addAction(action(id));
  bar->addSeparator();
  for (const ActionId id : {ActionId::EditUndo, ActionId::EditRedo}) bar->addAction(action(id));
  bar->addWidget(variantTabs());
  auto* spacer = new QWidget;
  spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  bar->addWidget(spacer);
  for (const ActionId id : {ActionId::AnalyseCheck, ActionId::FileExportBom}) {
    auto* button = new ActionButton(id == ActionId::AnalyseCheck ? Icon::Check : Icon::Export, actionText(id));
    button->setDefaultAction(action(id));
    bar->addWidget(button);
  }
  auto* theme = new QToolButton;
  theme->setToolTip(tr("Light or dark theme"));
  connect(theme, &QToolButton::clicked, this, [this] {
    appearance_.setChoice(appearance_.look().theme.isDark() ? ThemeChoice::Light : ThemeChoice::Dark);
  });
  bar->addWidget(theme);
  const auto showTheme = [this, theme] {
    theme->setIcon(themedIcon(appearance_.look().theme.isDark() ? Icon::Sun : Icon::Moon));
    action(ActionId::ViewThemeSystem)->setChecked(appearance_.choice() == ThemeChoice::FollowSystem);
    action(ActionId::ViewThemeDark)->setChecked(appearance_.choice() == ThemeChoice::Dark);
    action(ActionId::ViewThemeLight)->setChecked(appearance_.choice() == ThemeChoice::Light);
    action(ActionId::ViewContrast)->setChecked(appearance_.contrast() == Contrast::High);
    actions_->setEnabled(ActionId::ViewScaleLarger, appearance_.scale() < maximumScale, tr("the largest already"));
    actions_->setEnabled(ActionId::ViewScaleSmaller, appearance_.scale() > minimumScale, tr("the smallest already"));
  };
  connect(&appearance_, &Appearance::changed, this, showTheme);
  showTheme();

  // The cells keep this order from the left, whichever is set first.
  for (const char* id : {"tasks", "pointer", "selection", "recompute", "save"}) {
    StatusCell cell;
    cell.id = QLatin1String(id);
    statusStrip()->setCell(cell);
  }
  taskCells_ = new TaskCells(*statusStrip(), session_->tasks(), this);
  connect(taskCells_, &TaskCells::recomputeRequested, this, [this] { runner_->recompute(); });
  staleTimer_.setSingleShot(true);
  staleTimer_.setInterval(metrics::staleMilliseconds);
  connect(&staleTimer_, &QTimer::timeout, this, [this] { markStale(true); });
  scopeFigures_ = new ScopeFigures(this);
  connect(scopeFigures_, &ScopeFigures::ready, this, &MainWindow::showHeadline);
  connect(headline(), &HeadlineBar::scopeChosen, this, [this](int scope) {
    const auto result = runner_->latest();
    scope_ = scopeAt(result ? result->design : document().design(), scope);
    showHeadline();
    followScope();
  });
  connect(headline(), &HeadlineBar::menuRequested, this, &MainWindow::showHeadlineMenu);
  connect(headline(), &HeadlineBar::clicked, this, &MainWindow::showWhy);
  connect(headline(), &HeadlineBar::doubleClicked, this, [this](const QString& id) {
    if (id == QLatin1String(headlineProblemsId)) action(ActionId::AnalyseCheck)->trigger();
  });
  connect(commandField(), &QAbstractButton::clicked, action(ActionId::WindowCommands), &QAction::trigger);
  connect(variantTabs(), &VariantTabs::chosen, this, [this](int index) {
    document().activate(document().project().variants[static_cast<std::size_t>(index)].id);
  });
  connect(variantTabs(), &VariantTabs::forkRequested, action(ActionId::VariantFork), &QAction::trigger);
  connect(variantTabs(), &VariantTabs::renamed, this, &MainWindow::renameVariant);
  connect(variantTabs(), &VariantTabs::moved, this, &MainWindow::moveVariant);
  connect(variantTabs(), &VariantTabs::menuRequested, this, &MainWindow::showVariantMenu);
  variantFigures_ = new VariantFigures(this);
  connect(variantFigures_, &VariantFigures::ready, this, &MainWindow::showTabs);
  note_ = new PointerNote(this);
  connect(note_, &PointerNote::gone, statusStrip(), &QStatusBar::clearMessage);
  const auto sayRefused = [this](const QString& reason) { say(reason); };
  connect(floor_, &FloorView::refused, this, sayRefused);
  connect(inspector_, &InspectorStack::refused, this, sayRefused);
  connect(outline_, &OutlinePanel::refused, this, sayRefused);
  connect(outline_, &OutlinePanel::zoomRequested, this, &MainWindow::fitSelection);
  connect(problems_, &ProblemsPanel::refused, this, sayRefused);
  connect(bom_, &BomPanel::refused, this, sayRefused);
  connect(links_, &LinksPanel::refused, this, sayRefused);
  connect(history_, &HistoryPanel::refused, this, sayRefused);
  connect(parts_, &PartsPanel::placeRequested, this, [this](const QString& part) {
    showView(CanvasKind::Floor);
    floor_->startPlacing(part);
  });
  connect(problems_, &ProblemsPanel::zoomRequested, this, &MainWindow::fitSelection);
  connect(problems_, &ProblemsPanel::findRequested, this,
          [this] { isFloorShown() ? floor_->showSelection() : topology_->showSelection(); });
  connect(links_, &LinksPanel::zoomRequested, this, &MainWindow::fitSelection);
  connect(bom_, &BomPanel::zoomRequested, this, &MainWindow::fitSelection);
  connect(bom_, &BomPanel::exportRequested, this, &MainWindow::exportBom);
  connect(links_, &LinksPanel::exportRequested, this, &MainWindow::exportCables);
}

void MainWindow::connectDocument() {
  Document* d = session_->document();
  if (array_) array_->reject();
  rememberView();  // of the project before
  host_.reset();
  scope_.fabric = {};  // one of the project before
  runner_ = std::make_unique<AnalysisRunner>(*d);
  host_ = std::make_unique<DocumentHost>(*d, *floor_);
  variantFigures_->clear();
  spoken_ = std::make_unique<OutlineText>();
  selectionSteps_ = std::make_unique<SelectionSteps>(*d);
  connect(host_.get(), &DocumentHost::removalRequested, this, [this] { deleteSelection(false); });
  recallPins();
  // What was said of the project before is not true of this one.
  for (const char* id : {"locked", "save", "changed", "repeat", "export"}) messages()->remove(QLatin1String(id));
  topology_->setDocument(d);
  parts_->setDocument(d);
  outline_->setDocument(d);
  inspector_->setDocument(d);
  problems_->setDocument(d);
  bom_->setDocument(d);
  links_->setDocument(d);
  history_->setDocument(d);
  connect(runner_.get(), &AnalysisRunner::ready, this, &MainWindow::showResult);
  connect(runner_.get(), &AnalysisRunner::busyChanged, this, &MainWindow::showHeadline);
  connect(runner_.get(), &AnalysisRunner::busyChanged, this, &MainWindow::followStale);
  taskCells_->setRunner(runner_.get());
  connect(d, &Document::changed, this, &MainWindow::showVariants);
  connect(d, &Document::variantActivated, this, &MainWindow::showVariants);
  connect(d, &Document::fileStateChanged, this, &MainWindow::showFileState);
  connect(d, &Document::designChanged, this, &MainWindow::showStart);
  connect(d, &Document::jumped, this,
          [this](const Design& before) { isFloorShown() ? floor_->showChange(before) : topology_->showSelection(); });
  showStart();
  connect(d, &Document::refused, this, &MainWindow::say);
  connect(d, &Document::selectionChanged, this, &MainWindow::showSelectionState);
  showVariants();
  showFileState();
  showSelectionState();
  showHeadline();
  followStale();
  recallView();
}

void MainWindow::showResult() {
  const std::shared_ptr<const AnalysisResult> result = runner_->latest();
  showHeadline();
  showTabs();
  floor_->setFigures(result->floor);
  followScope();
  floor_->setFindings(std::shared_ptr<const std::vector<Finding>>(result, &result->findings));
  outline_->setResult(result);
  spoken_->setResult(result);
  inspector_->setResult(result);
  problems_->setResult(result);
  bom_->setResult(result);
  links_->setResult(result);
  tables_->setCount(0, result->complete ? countText(problems_->count()) : QString());
  tables_->setCount(1, result->complete ? tr("%Ln lines", nullptr, static_cast<int>(result->bom.lines.size()))
                                        : QString());
  tables_->setCount(2, countText(result->report.counts.links.total));
}

void MainWindow::showHeadline() {
  const std::shared_ptr<const AnalysisResult> result = runner_->latest();
  headline()->setModel(headlineModel(result.get(), scope_, runner_->isBusy() || runner_->isCancelled(),
                                     headlineOptions_, scopeReport().get()));
}

/// Nothing where the headline is about everything, and while it is being worked out.
std::shared_ptr<const ScopeReport> MainWindow::scopeReport() const {
  if (scope_.isAll()) return nullptr;
  return scopeFigures_->of(runner_->latest(), scope_, document().selection());
}

/// Values of the design before stay in view; where that takes more than a moment they are marked.
void MainWindow::followStale() {
  if (!runner_->isBusy() && !runner_->isCancelled()) {
    staleTimer_.stop();
    markStale(false);
  } else if (!staleTimer_.isActive()) {
    staleTimer_.start();
  }
}

void MainWindow::markStale(bool stale) {
  for (int page = 0; page < 3; ++page) tables_->setStale(page, stale);  // not the steps of undo
  dockTitle(DockSide::Right)->setStale(stale);
}

void MainWindow::showStart() { start_->setVisible(document().design().racks.size() == 0 && !loading_->isVisible()); }

void MainWindow::showVariants() {
  const Variant* baseline = document().project().find(document().project().baseline);
  const bool hasBaseline = baseline && baseline->id != document().variant().id;
  floor_->setBaseline(hasBaseline ? std::optional<Design>(baseline->design) : std::nullopt);
  showTabs();
  const std::size_t variants = document().project().variants.size();
  actions_->setEnabled(ActionId::VariantRemove, variants > 1, tr("a project keeps at least one variant"));
  for (int i = 0; i < shownVariants; ++i)
    actions_->setEnabled(actionAt(ActionId::VariantShow1, i), static_cast<std::size_t>(i) < variants,
                         tr("there is no such variant"));
  actions_->setEnabled(ActionId::EditUndo, document().history().canUndo(), tr("nothing to undo"));
  actions_->setEnabled(ActionId::EditRedo, document().history().canRedo(), tr("nothing to redo"));
  const auto& steps = document().history().steps();
  const std::size_t at = document().history().position();
  const auto say = [this](ActionId id, const QString& text) {
    const QString keys = action(id)->shortcut().toString(QKeySequence::NativeText);
    action(id)->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1  (%2)").arg(text, keys));
  };
  say(ActionId::EditUndo, at > 0 ? tr("Undo: %1").arg(QString::fromStdString(steps[at].text)) : tr("Undo"));
  say(ActionId::EditRedo,
      at + 1 < steps.size() ? tr("Redo: %1").arg(QString::fromStdString(steps[at + 1].text)) : tr("Redo"));
}

void MainWindow::showTabs() {
  std::vector<VariantTab> tabs;
  int current = 0;
  const Project& project = document().project();
  for (const Variant& variant : project.variants) {
    if (variant.id == document().variant().id) current = static_cast<int>(tabs.size());
    VariantTab tab;
    tab.letter = QChar::fromLatin1(variant.letter);
    tab.name = QString::fromStdString(variant.name);
    tab.baseline = project.variants.size() > 1 && variant.id == project.baseline;
    tab.locked = variant.locked;
    tab.figures = figuresOf(variant);
    tabs.push_back(std::move(tab));
  }
  variantTabs()->setVariants(tabs, current);
}

/// Those of the variant in view come from its analysis; empty while they are being worked out.
QString MainWindow::figuresOf(const Variant& variant) {
  std::optional<VariantFigures::VariantSums> sums;
  if (variant.id != document().variant().id) sums = variantFigures_->of(document().project(), variant);
  else if (const auto latest = runner_->latest(); latest && latest->variant == variant.id)
    sums = VariantFigures::of(latest->report);
  if (!sums || variant.design.devices.size() == 0) return {};
  return tr("%1 GPUs · %2 links · %3 network · %4 capex")
      .arg(countText(sums->accelerators), countText(sums->links), powerReading(sums->networkPower).text(),
           sums->capex ? moneyReading(*sums->capex).text() : unknownValue());
}

void MainWindow::showFileState() {
  viewedPath_ = document().path();
  const QString file = document().path().isEmpty()
                           ? QString::fromStdString(document().project().name) + QStringLiteral(".loom")
                           : document().path().section(QLatin1Char('/'), -1);
  setProjectTitle(document().isReadOnly() ? tr("%1 (read-only)").arg(file) : file, document().isModified());
  setWindowTitle(tr("%1[*] – Lightloom").arg(file));
  statusStrip()->setCell(saveCell());
}

void MainWindow::showSelectionState() {
  const int count = static_cast<int>(document().selection().size());
  StatusCell cell;
  cell.id = QStringLiteral("selection");
  cell.text = count == 0 ? QString() : tr("%Ln selected", nullptr, count);
  if (count == 1) cell.text = tr("%1 selected").arg(nameOf(floor_->scene(), document().selection().front()));
  statusStrip()->setCell(cell);
  QAccessibleEvent described(floor_, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&described);
  for (const ActionId id : {ActionId::EditDelete, ActionId::EditLock, ActionId::EditSelectEqual, ActionId::EditGrow,
                            ActionId::ViewFitSelection})
    actions_->setEnabled(id, count > 0, tr("nothing is selected"));
  actions_->setEnabled(ActionId::EditShrink, selectionSteps_->canShrink(), tr("the selection was not grown"));
  if (scope_.isSelection) showHeadline();
  showPins();
  actions_->setEnabled(ActionId::EditRename, count == 1, tr("select one thing"));
}

/// "B14, compute rack, 4 DGX H100, 41.3 of 45 kW, no problems".
QString MainWindow::sentenceOf(const ObjectRef& thing) const {
  if (!document().exists(thing)) return {};
  Shapes shapes(document().catalog());
  return spoken_->sentence(thing, document().design(), document().catalog(), shapes);
}

void MainWindow::showWhy(const QString& figure, const QRect& cell) {
  if (figure == QLatin1String(headlineProblemsId)) return action(ActionId::AnalyseCheck)->trigger();
  const HeadlineWhy asked = headlineWhy(runner_->latest().get(), scope_, headlineOptions_, figure, scopeReport().get());
  if (asked.key.isEmpty()) return;
  askedFigure_ = figure;
  delete why_;
  why_ = new WhyPopup(asked.subject, asked.note, this);
  connect(why_, &WhyPopup::sourcesRequested, this, &MainWindow::showSources);
  connect(why_, &WhyPopup::partRequested, this, &MainWindow::showPart);
  why_->move(cell.bottomLeft() + QPoint(0, 4));
  // It comes with its answer; one that takes long is waited for in view.
  QTimer::singleShot(metrics::staleMilliseconds, why_, [popup = why_] {
    if (!popup->isExplained()) popup->show();
  });
  explaining_.start([key = asked.key.toStdString(), design = document().design(),
                     catalog = document().project().catalog, settings = document().settings()](
                        const std::stop_token& stop) { return why(key, design, *catalog, settings, stop); },
                    [this](const Result<Explanation>& explanation) {
                      if (!why_) return;  // closed while it was worked out
                      if (!explanation) {
                        delete why_;
                        return refuse(explanation.error());
                      }
                      why_->explain(*explanation);
                      why_->show();
                    });
}

/// The value of the Inspector the keyboard is on, the figure of the headline bar it is on, or the one asked about last.
void MainWindow::askWhy() {
  if (inspector_->askWhy()) return;
  const QString figure = headline()->hasFocus() ? headline()->currentCell() : askedFigure_;
  const auto& figures = headline()->model().figures;
  if (std::ranges::none_of(figures, [&](const HeadlineFigure& shown) { return shown.id == figure; }))
    return refuse({ErrorCode::Usage, tr("Why this number").toStdString(), tr("no figure is chosen").toStdString(),
                   tr("click one of the headline bar, or go to a value of the Inspector").toStdString()});
  showWhy(figure, headlineCell(figure));
}

/// Where a figure stands on the screen; one that found no room is in the menu behind the others.
QRect MainWindow::headlineCell(const QString& figure) const {
  const QRect own = headline()->cellRect(figure);
  const QRect cell = own.isEmpty() ? headline()->cellRect(QStringLiteral("more")) : own;
  return {headline()->mapToGlobal(cell.topLeft()), cell.size()};
}

void MainWindow::newProject() { session_->start(); }

void MainWindow::closeEvent(QCloseEvent* event) {
  const bool answered = givenUp_ && *givenUp_ == document().project();
  if (!answered && !mayLeave()) return event->ignore();
  session_->close(true);
  rememberView();
  storeLayout();
  event->accept();
}

}  // namespace fabric::ui
