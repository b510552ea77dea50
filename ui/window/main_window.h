// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: wires the document, its analysis, the canvas and the panels together. It holds no figures and no rules of
// its own; what it shows it asks of those parts.

#pragma once

#include "core/compose/paste.h"
#include "ui/actions/actions.h"
#include "ui/document/latest_task.h"
#include "ui/document/project_session.h"
#include "ui/document/scope_figures.h"
#include "ui/shell/main_window_frame.h"
#include "ui/shell/status_strip.h"
#include "ui/style/appearance.h"
#include "ui/window/headline_options.h"
#include "ui/window/view_switch.h"

#include <QPointer>
#include <QTimer>

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QCloseEvent;
class QMenu;

namespace fabric::ui {

class AnalysisRunner;
class ArrayDialog;
class BomPanel;
class CountTabBar;
class DocumentHost;
class CanvasHeader;
class FloorView;
class HistoryPanel;
class InspectorStack;
class LinksPanel;
class LoadingCard;
struct PaletteEntry;
class OutlinePanel;
class OutlineText;
class PanelTabs;
class PartsPanel;
class PointerNote;
class ProblemsPanel;
class SelectionSteps;
struct WhyBlock;
class StartCard;
class TaskCells;
class TopologyHeader;
class TopologyView;
class VariantFigures;
class WhyPopup;

class MainWindow : public MainWindowFrame {
  Q_OBJECT

 public:
  /// Starts with a new project.
  MainWindow(Appearance& appearance, std::shared_ptr<const Catalog> catalog);
  /// Goes on with a session of another window.
  MainWindow(Appearance& appearance, std::unique_ptr<ProjectSession> session);
  ~MainWindow() override;

  /// Gives the session away; of this window nothing but its end is of use then.
  std::unique_ptr<ProjectSession> releaseSession() { return std::move(session_); }

  /// A new project without a file.
  void newProject();
  /// Opens a file; what goes wrong is told in the bar above the canvas, and the project in view stays.
  void openFile(const QString& path);

  /// Reads catalog tables of the user's in the background and takes them into the project, as one step.
  void importParts(const QStringList& files);

  /// The desktop session is about to end. All work is in the journal then; about unsaved changes the user is asked if
  /// there `mayAsk`, and false says that the session shall stay. Closing does not ask again what was answered here.
  bool prepareToEnd(bool mayAsk);

  /// Offers the work of a session that ended without saving, if there is one.
  void offerRecovery();

  Document& document() const { return *session_->document(); }
  ProjectSession& session() { return *session_; }
  FloorView& floor() const { return *floor_; }
  TopologyView& topology() const { return *topology_; }
  AnalysisRunner& runner() const { return *runner_; }
  QAction* action(ActionId id) const { return (*actions_)[id]; }

  /// Puts the window where it was, with its docks and the user's keys; a window that was never closed starts with the
  /// sizes of its design.
  void restoreLayout();
  /// Remembers all that.
  void storeLayout() const;

  /// What the user looks at and how; for a window that takes this one's place.
  struct Outlook;
  Outlook outlook() const;
  void setOutlook(const Outlook& outlook);

  TaskCells& taskCells() const { return *taskCells_; }
  LoadingCard& loadingCard() const { return *loading_; }
  const PointerNote& note() const { return *note_; }

 signals:
  /// The user wants another language: a code of languageNames(), or nothing for the system's.
  void languageChosen(const QString& code);

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  // main_window.cpp: building and following
  void begin();
  void build();
  void connectDocument();
  void showResult();
  void showHeadline();
  std::shared_ptr<const ScopeReport> scopeReport() const;
  void followStale();
  void markStale(bool stale);
  void showVariants();
  void showTabs();
  QString figuresOf(const Variant& variant);
  void showFileState();
  void showStart();
  StatusCell saveCell() const;
  void showSelectionState();
  /// "B14, compute rack, 4 DGX H100, 41.3 of 45 kW, no problems": the one selected thing, for a screen reader.
  QString sentenceOf(const ObjectRef& thing) const;
  void showWhy(const QString& figure, const QRect& cell);
  void askWhy();
  QRect headlineCell(const QString& figure) const;

  // window_views.cpp: the views of the canvas
  void buildViews();
  void connectViewActions();
  bool isFloorShown() const { return view_ == CanvasKind::Floor; }
  void showView(CanvasKind kind);
  void changeDocks(CanvasKind from, CanvasKind to);
  void fitSelection();
  void setPanning(bool panning);
  void followScope();
  void recallView();
  void rememberView() const;
  void recallPins();
  void rememberPins() const;
  std::vector<Id<Rack>> selectedRacks() const;
  void pinSelection(std::optional<Face> face);
  void showPins();
  void showHint(const QString& hint);
  void showPointer(const QString& place);

  // window_panels.cpp: the side docks, and where their figures lead
  void buildPartsDock();
  void buildInspectorDock();
  void showParts();
  void showPart(const QString& partId);
  void showSources(const WhyBlock& why);
  void manageParts();
  /// Reads the user's own tables anew, for this project and the next ones.
  Result<> readOwnParts();

  // window_commands.cpp: what the actions do
  void connectActions();
  void connectLanguages();
  void deleteSelection(bool isCut);
  void renameSelection();
  void toggleLock();
  void insertRow();
  void forkVariant();
  void setBaseline(int index);
  void removeVariant(int index);
  void renameVariant(int index, const QString& name);
  void moveVariant(int from, int to);
  void showFloorMenu(const ObjectRef& object, const QPoint& at);
  void showVariantAt(std::size_t index);
  void connectShortcutHints();
  void showVariantMenu(int index, const QPoint& at);
  void showHeadlineMenu(const QString& figure, const QPoint& at);
  void lockVariant(int index, bool locked);
  void showRules();
  void showShortcuts();
  void about();

  // window_menus.cpp: menus at the pointer
  void addFigureMenu(QMenu& menu, const QString& figure);
  void setHeadlineOptions(const HeadlineOptions& options);
  void showHeadlineOptions();
  /// Moves a figure one place to the left or right of the bar.
  void shiftFigure(const QString& figure, int by);

  // window_palette.cpp: what the command palette offers
  void showCommands();
  void addCommands(std::vector<PaletteEntry>& entries) const;
  void addParts(std::vector<PaletteEntry>& entries);
  void addProblems(std::vector<PaletteEntry>& entries);
  void addSettings(std::vector<PaletteEntry>& entries);

  // window_editing.cpp: composing
  void connectEditActions();
  void showTool();
  void linkGroups(const std::vector<ObjectRef>& a, const std::vector<ObjectRef>& b);
  void linkSelection();
  bool copySelection();
  void cutSelection();
  std::optional<Clip> clipboardClip();
  void pasteClipboard(const PasteOptions& options);
  void pasteSpecial();
  void duplicateSelection();
  void pasteClip(const Clip& clip, const PasteOptions& options, const QString& verb);
  void arrayCopySelection();
  void showArray(const Design& after, const std::vector<ObjectRef>& made);
  void commitArray();
  void replaceSelection();
  void repeatInOtherVariants();

  // window_files.cpp: files, recent files, recovery
  void connectSession();
  void chooseFile();
  void chooseParts();
  void offerRecoveryFromElsewhere(const RecoverableSession& session);
  QString recoveryName(const RecoverableSession& session) const;
  bool save(bool choosePath);
  QString saveAndWait(const QString& path);
  /// Asks what to do with unsaved work; false if the user would rather stay.
  bool mayLeave();
  void fillRecent();
  /// Makes an example in the background and puts it in view as a new project.
  void openExample(const QString& name);
  void restore(const RecoverableSession& session);

  // window_exports.cpp: files that others read
  /// Writes a file at a path, and touches nothing of the window.
  using FileWriter = std::function<Result<>(const std::string& path, Progress& progress)>;
  /// Asks for a name, and writes a file in the background.
  void exportTo(const QString& title, const QString& filter, const QString& suffix, const FileWriter& write);
  void writeFile(const QString& path, const FileWriter& write);
  void exportBom();
  void exportCables();
  void exportDrawing();

  void apply(DesignEdit&& edit, const Result<>& result, const QString& text);

  // window_messages.cpp: what went wrong
  /// Why something was not done: beside the pointer and in the status bar, until the next action.
  void say(const QString& reason);
  void refuse(const Error& error);
  /// A task that failed: a bar that stays, with its details, and what tries it again.
  void tellTrouble(const QString& id, const QString& task, const QString& reason, std::function<void()> retry);

  Appearance& appearance_;
  std::unique_ptr<ProjectSession> session_;
  std::unique_ptr<AnalysisRunner> runner_;
  std::unique_ptr<DocumentHost> host_;
  std::unique_ptr<SelectionSteps> selectionSteps_;
  std::unique_ptr<OutlineText> spoken_;  ///< what a screen reader says of a thing on the canvas
  Actions* actions_ = nullptr;
  QMenu* recent_ = nullptr;
  CanvasHeader* canvasHeader_ = nullptr;
  FloorView* floor_ = nullptr;
  TopologyView* topology_ = nullptr;
  TopologyHeader* topologyHeader_ = nullptr;
  CanvasKind view_ = CanvasKind::Floor;
  StartCard* start_ = nullptr;
  PointerNote* note_ = nullptr;
  VariantFigures* variantFigures_ = nullptr;
  LoadingCard* loading_ = nullptr;
  TaskCells* taskCells_ = nullptr;
  std::map<CanvasKind, QByteArray> layouts_;  ///< of the docks, for the views that are not in view
  PartsPanel* parts_ = nullptr;
  OutlinePanel* outline_ = nullptr;
  CountTabBar* leftTabs_ = nullptr;
  InspectorStack* inspector_ = nullptr;
  PanelTabs* tables_ = nullptr;
  ProblemsPanel* problems_ = nullptr;
  BomPanel* bom_ = nullptr;
  LinksPanel* links_ = nullptr;
  HistoryPanel* history_ = nullptr;
  ArrayDialog* array_ = nullptr;  ///< while an array is being made
  FigureScope scope_;             ///< what the headline is about
  ScopeFigures* scopeFigures_ = nullptr;
  QString askedFigure_;             ///< of the headline bar, the one last asked about
  QPointer<WhyPopup> why_;          ///< its card
  LatestTask explaining_;           ///< what the card is going to say
  QString viewedPath_;              ///< the file of the project in view
  QString damagedPath_;             ///< the file whose opening was refused last
  QString refusedPath_;             ///< the file another program has changed
  std::optional<Project> givenUp_;  ///< unsaved work of which it was answered that it may go
  HeadlineOptions headlineOptions_;
  QTimer staleTimer_;  ///< until old values are marked
};

}  // namespace fabric::ui
