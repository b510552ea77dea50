// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One table of every command a user can invoke: id, text, tip, icon, shortcut and menu. Menus, tool bars and the
// command palette are built from it; nothing else makes a command.

#pragma once

#include "ui/icons/icon_names.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <span>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace fabric::ui {

enum class ActionId : unsigned char {
  FileNew,
  FileOpen,
  FileSave,
  FileSaveAs,
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
  EditLock,
  ViewFitAll,
  ViewFitSelection,
  ViewCloser,
  ViewFarther,
  ViewTurn,
  ViewParts,
  ViewInspector,
  ViewBottom,
  ViewCanvasAlone,
  ViewThemeSystem,
  ViewThemeDark,
  ViewThemeLight,
  InsertRow,
  ToolSelect,
  ToolPan,
  AnalyseCheck,
  AnalyseNextProblem,
  AnalysePreviousProblem,
  AnalyseWhy,
  VariantFork,
  VariantRename,
  VariantBaseline,
  VariantRemove,
  WindowCommands,
  WindowFindPart,
  WindowFilter,
  WindowInspector,
  HelpFindings,
  HelpAbout,
};

struct ActionRow {
  ActionId id;
  const char* menu;      ///< untranslated menu title, "File"; nullptr keeps it out of the menus
  const char* text;      ///< untranslated, with its mnemonic
  const char* tip;       ///< untranslated; empty if the text says it all
  const char* shortcut;  ///< portable text, several separated by "; "
  std::optional<Icon> icon;
  bool checkable = false;
  bool separatorBefore = false;
};

/// The table, in menu order.
std::span<const ActionRow> actionRows();

/// The QActions made from the table, owned by and added to one window, so that shortcuts work everywhere in it.
class Actions : public QObject {
  Q_OBJECT

 public:
  /// `existing` are actions a frame has made already (those of its docks); they get the table's texts.
  explicit Actions(QWidget* window, const std::map<ActionId, QAction*>& existing = {});

  QAction* operator[](ActionId id) const { return actions_.at(id); }
  /// Fills a menu bar in the order of the table; `recent` is put after File > Open.
  void fillMenus(QMenuBar& bar, QMenu* recent) const;

 private:
  std::map<ActionId, QAction*> actions_;
};

}  // namespace fabric::ui
