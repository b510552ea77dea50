// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One table of every command a user can invoke: id, text, tip, icon, shortcut and menu. Menus, tool bars and the
// command palette are built from it; nothing else makes a command.

#pragma once

#include "ui/icons/icon_names.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <span>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;
class QSettings;
class QWidget;

namespace fabric::ui {

enum class ActionId : unsigned char {
  FileNew,
  FileOpen,
  FileSave,
  FileSaveAs,
  FileImportParts,
  FileExportBom,
  FileExportCables,
  FileExportDrawing,
  FileQuit,
  EditUndo,
  EditRedo,
  EditDelete,
  EditMove,
  EditRename,
  EditSelectAll,
  EditSelectNone,
  EditSelectEqual,
  EditGrow,
  EditShrink,
  EditLock,
  EditCut,
  EditCopy,
  EditPaste,
  EditPasteSpecial,
  EditDuplicate,
  EditArray,
  EditReplace,
  EditLinkGroups,
  ViewFloor,
  ViewTopology,
  ViewFitAll,
  ViewFitSelection,
  ViewCloser,
  ViewFarther,
  ViewTurn,
  PinNone,
  PinFront,
  PinRear,
  LevelHall,
  LevelRacks,
  LevelDevices,
  LevelPorts,
  LevelModule,
  LayerLinks,
  LayerCompute,
  LayerStorage,
  LayerFrontEnd,
  LayerManagement,
  LayerScaleUp,
  LayerDac,
  LayerAec,
  LayerOm4,
  LayerOs2,
  LayerCpo,
  LayerTrays,
  LayerLabels,
  LayerAisles,
  LayerContainment,
  LayerGrid,
  LayerLocator,
  LayerLegend,
  LayerProblems,
  LayerChanges,
  ColourClass,
  ColourPower,
  ColourFabric,
  ColourRail,
  ColourUnit,
  ColourPortUse,
  ColourProblems,
  ColourChanges,
  ColourScaleFixed,
  ColourScaleLimit,
  ViewSnap,
  DiagramTiers,
  DiagramRails,
  DiagramRing,
  DiagramGrid,
  GroupByUnit,
  GroupByPod,
  GroupByRail,
  GroupByPlane,
  GroupByRack,
  GroupByModel,
  LineLabelsAll,
  LineLabelsWorst,
  LineLabelsNone,
  DiagramCut,
  DiagramEndpoints,
  DiagramZoom25,
  DiagramZoom50,
  DiagramZoom75,
  DiagramZoom100,
  DiagramZoom150,
  DiagramZoom200,
  ViewParts,
  ViewInspector,
  ViewBottom,
  ViewCanvasAlone,
  HeadlineAbsolute,
  HeadlinePerGpu,
  HeadlineReset,
  ViewThemeSystem,
  ViewThemeDark,
  ViewThemeLight,
  ViewContrast,
  ViewScaleLarger,
  ViewScaleSmaller,
  ViewScaleNormal,
  ViewLanguageSystem,
  ViewLanguageEnglish,
  ViewLanguageGerman,
  ViewLanguageJapanese,
  ViewLanguageChinese,
  InsertRow,
  ToolSelect,
  ToolPan,
  ToolLink,
  ToolMeasure,
  ToolTrace,
  AnalyseCheck,
  AnalyseNextProblem,
  AnalysePreviousProblem,
  AnalyseFix,
  AnalyseWaive,
  AnalyseWhy,
  VariantFork,
  VariantRename,
  VariantBaseline,
  VariantLock,
  VariantRepeat,
  VariantRemove,
  VariantShow1,
  VariantShow2,
  VariantShow3,
  VariantShow4,
  VariantShow5,
  VariantShow6,
  VariantShow7,
  VariantShow8,
  VariantShow9,
  WindowCommands,
  WindowFindPart,
  WindowFilter,
  WindowInspector,
  WindowNextRegion,
  WindowPreviousRegion,
  WindowShortcuts,
  HelpFindings,
  HelpAbout,
};

struct ActionRow {
  ActionId id;
  const char* name;      ///< stable, for settings: "file.save"
  const char* menu;      ///< untranslated menu title, "File"; nullptr keeps it out of the menus
  const char* text;      ///< untranslated, with its mnemonic
  const char* tip;       ///< untranslated; empty if the text says it all
  const char* shortcut;  ///< portable text, several separated by "; "
  std::optional<Icon> icon;
  bool checkable = false;
  bool separatorBefore = false;
  const char* submenu =
      nullptr;  ///< untranslated title of the menu inside the menu; rows of one submenu follow each other
};

/// Variants that have a command of their own, from VariantShow1 on.
inline constexpr int shownVariants = 9;

/// One of a row of actions that follow each other in ActionId, such as those of the layers.
constexpr ActionId actionAt(ActionId first, int index) {
  return static_cast<ActionId>(static_cast<int>(first) + index);
}

/// The table, in menu order.
std::span<const ActionRow> actionRows();

/// A row's text and its menus as people read them: "Save as…", "View › Theme".
QString actionText(const ActionRow& row);
QString actionText(ActionId id);
QString menuPath(const ActionRow& row);

/// The QActions made from the table, owned by and added to one window, so that shortcuts work everywhere in it.
class Actions : public QObject {
  Q_OBJECT

 public:
  /// `existing` are actions a frame has made already (those of its docks); they get the table's texts.
  explicit Actions(QWidget* window, const std::map<ActionId, QAction*>& existing = {});

  QAction* operator[](ActionId id) const { return actions_.at(id); }
  /// Fills a menu bar in the order of the table; `recent` is put after File > Open.
  void fillMenus(QMenuBar& bar, QMenu* recent) const;

  /// Whether an action can be used now; `reason` says why not, where it is listed all the same.
  void setEnabled(ActionId id, bool enabled, const QString& reason);
  QString disabledReason(ActionId id) const;

  /// The keys of an action and those of the table. Setting keys takes them from no other action: see `holders`.
  QList<QKeySequence> shortcuts(ActionId id) const;
  static QList<QKeySequence> defaultShortcuts(ActionId id);
  void setShortcuts(ActionId id, const QList<QKeySequence>& keys);
  /// The other actions these keys would meet: equal to one of theirs, or one the beginning of the other.
  std::vector<ActionId> holders(const QKeySequence& keys, ActionId except) const;

  /// Keys the user has changed, by the action's name in group "shortcuts"; an unreadable entry is passed over.
  void load(QSettings& settings);
  void store(QSettings& settings) const;

 private:
  void describe(const ActionRow& row, QAction& action) const;

  std::map<ActionId, QAction*> actions_;
};

/// A menu of a row of actions that follow each other in ActionId.
QMenu* menuOf(const Actions& actions, ActionId first, int count, QWidget* parent);

}  // namespace fabric::ui
