// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: wires the document, its analysis, the canvas and the panels together. It holds no figures and no rules of
// its own; what it shows it asks of those parts.

#pragma once

#include "core/compose/paste.h"
#include "ui/actions/actions.h"
#include "ui/document/project_session.h"
#include "ui/shell/main_window_frame.h"
#include "ui/shell/status_strip.h"
#include "ui/style/appearance.h"
#include "ui/window/headline_options.h"
#include "ui/window/view_switch.h"

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
class PanelTabs;
class PartsPanel;
class ProblemsPanel;
struct WhyBlock;
class StartCard;
class TaskCells;
class TopologyHeader;
class TopologyView;

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

  /// Takes catalog tables of the user's into the project, as one step.
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
  void showVariants();
  void showFileState();
  void showStart();
  StatusCell saveCell() const;
  void showSelectionState();
  void showWhy(const QString& figure, const QRect& cell);

  // window_views.cpp: the views of the canvas
  void buildViews();
  void connectViewActions();
  bool isFloorShown() const { return view_ == CanvasKind::Floor; }
  void showView(CanvasKind kind);
  void changeDocks(CanvasKind from, CanvasKind to);
  void fitSelection();
  void setPanning(bool panning);
  void followScope();
  void recallPins();
  void rememberPins() const;
  void showHint(const QString& hint);
  void showPointer(const QString& place);

  // window_panels.cpp: the side docks, and where their figures lead
  void buildSideDocks();
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
  void addPinning(QMenu& menu, const ObjectRef& object);
  void showVariantMenu(int index, const QPoint& at);
  void showHeadlineMenu(const QString& figure, const QPoint& at);
  void lockVariant(int index, bool locked);
  void showRules();
  void showShortcuts();
  void about();

  // window_menus.cpp: menus at the pointer
  void addFigureMenu(QMenu& menu, const QString& figure);
  void setHeadlineOptions(const HeadlineOptions& options);
  /// Moves a figure one place to the left or right of the bar.
  void shiftFigure(const QString& figure, int by);

  // window_palette.cpp: what the command palette offers
  void showCommands();
  void addCommands(std::vector<PaletteEntry>& entries) const;
  void addParts(std::vector<PaletteEntry>& entries);
  void addProblems(std::vector<PaletteEntry>& entries);

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
  void openExample(const QString& name);

  // window_exports.cpp: files that others read
  /// Asks for a name, and writes a file in the background: `write` gets its path, and touches nothing of the window.
  void exportTo(const QString& title, const QString& filter, const QString& suffix,
                std::function<Result<>(const std::string& path, Progress& progress)> write);
  void exportBom();
  void exportCables();
  void exportDrawing();

  void apply(DesignEdit&& edit, const Result<>& result, const QString& text);
  void refuse(const Error& error);

  Appearance& appearance_;
  std::unique_ptr<ProjectSession> session_;
  std::unique_ptr<AnalysisRunner> runner_;
  std::unique_ptr<DocumentHost> host_;
  Actions* actions_ = nullptr;
  QMenu* recent_ = nullptr;
  CanvasHeader* canvasHeader_ = nullptr;
  FloorView* floor_ = nullptr;
  TopologyView* topology_ = nullptr;
  TopologyHeader* topologyHeader_ = nullptr;
  CanvasKind view_ = CanvasKind::Floor;
  StartCard* start_ = nullptr;
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
  int scope_ = 0;
  QString damagedPath_;             ///< the file whose opening was refused last
  QString refusedPath_;             ///< the file another program has changed
  std::optional<Project> givenUp_;  ///< unsaved work of which it was answered that it may go
  HeadlineOptions headlineOptions_;
};

}  // namespace fabric::ui
