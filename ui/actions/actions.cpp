// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"

#include "ui/icons/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <array>

namespace fabric::ui {

namespace {

#define LIGHTLOOM_TR(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr std::array rows = {
    ActionRow{ActionId::FileNew, LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("&New project"), "", "Ctrl+N", Icon::New},
    ActionRow{ActionId::FileOpen, LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("&Open…"), "", "Ctrl+O", Icon::Open},
    ActionRow{ActionId::FileSave, LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("&Save"), "", "Ctrl+S", Icon::Save, false, true},
    ActionRow{ActionId::FileSaveAs, LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("Save &as…"), "", "Ctrl+Shift+S", std::nullopt},
    ActionRow{ActionId::FileExportBom, LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("Export &BOM…"),
              LIGHTLOOM_TR("Write the bill of materials as a table"), "Ctrl+Shift+E", Icon::Export, false, true},
    ActionRow{ActionId::FileExportCables, LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("Export &cable schedule…"), "", "",
              std::nullopt},
    ActionRow{ActionId::FileExportDrawing, LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("Export &drawing…"),
              LIGHTLOOM_TR("Write the floor as SVG or PNG"), "", std::nullopt},
    ActionRow{ActionId::FileQuit, LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("&Quit"), "", "Ctrl+Q", std::nullopt, false,
              true},

    ActionRow{ActionId::EditUndo, LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("&Undo"), "", "Ctrl+Z", Icon::Undo},
    ActionRow{ActionId::EditRedo, LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("&Redo"), "", "Ctrl+Shift+Z; Ctrl+Y", Icon::Redo},
    ActionRow{ActionId::EditDelete, LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("&Delete"), "", "Del", Icon::Trash, false,
              true},
    ActionRow{ActionId::EditMove, LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("&Move"),
              LIGHTLOOM_TR("Move the selection with the arrow keys"), "M", Icon::Move},
    ActionRow{ActionId::EditRename, LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("Re&name"), "", "F2", Icon::Edit},
    ActionRow{ActionId::EditLock, LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("&Lock or unlock"), "", "Ctrl+L", Icon::Lock},
    ActionRow{ActionId::EditSelectAll, LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("Select &all racks"), "", "Ctrl+A",
              std::nullopt, false, true},
    ActionRow{ActionId::EditSelectNone, LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("Select n&othing"), "", "", std::nullopt},

    ActionRow{ActionId::ViewFitAll, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Fit &all"), "", "Ctrl+0", Icon::Fit},
    ActionRow{ActionId::ViewFitSelection, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Fit &selection"), "", ".", std::nullopt},
    ActionRow{ActionId::ViewCloser, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Closer level"), "", "+", std::nullopt},
    ActionRow{ActionId::ViewFarther, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Farther level"), "", "-", std::nullopt},
    ActionRow{ActionId::ViewTurn, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Front or &rear"),
              LIGHTLOOM_TR("Draw racks from the other side"), "Shift+F", std::nullopt, false, true},
    ActionRow{ActionId::ViewParts, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Parts"), "", "F9", std::nullopt, true, true},
    ActionRow{ActionId::ViewInspector, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Inspector"), "", "F10", std::nullopt,
              true},
    ActionRow{ActionId::ViewBottom, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Tables"), "", "F11", std::nullopt, true},
    ActionRow{ActionId::ViewCanvasAlone, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Canvas al&one"), "", "F12", std::nullopt,
              true},
    ActionRow{ActionId::ViewThemeSystem, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Theme: follow the s&ystem"), "", "",
              std::nullopt, true, true},
    ActionRow{ActionId::ViewThemeDark, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Theme: &dark"), "", "", Icon::Moon, true},
    ActionRow{ActionId::ViewThemeLight, LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Theme: &light"), "", "", Icon::Sun, true},

    ActionRow{ActionId::InsertRow, LIGHTLOOM_TR("&Insert"), LIGHTLOOM_TR("&Row of racks"),
              LIGHTLOOM_TR("Add an empty row behind the last"), "", Icon::Plus},
    ActionRow{ActionId::ToolSelect, LIGHTLOOM_TR("&Insert"), LIGHTLOOM_TR("&Select tool"), "", "V", Icon::Select, true,
              true},
    ActionRow{ActionId::ToolPan, LIGHTLOOM_TR("&Insert"), LIGHTLOOM_TR("&Pan tool"), "", "H", Icon::Pan, true},

    ActionRow{ActionId::AnalyseCheck, LIGHTLOOM_TR("&Analyse"), LIGHTLOOM_TR("&Check design"),
              LIGHTLOOM_TR("Show the problems of the whole design"), "F7", Icon::Check},
    ActionRow{ActionId::AnalyseNextProblem, LIGHTLOOM_TR("&Analyse"), LIGHTLOOM_TR("&Next problem"), "", "F8",
              std::nullopt},
    ActionRow{ActionId::AnalysePreviousProblem, LIGHTLOOM_TR("&Analyse"), LIGHTLOOM_TR("&Previous problem"), "",
              "Shift+F8", std::nullopt},
    ActionRow{ActionId::AnalyseWhy, LIGHTLOOM_TR("&Analyse"), LIGHTLOOM_TR("&Why this number…"),
              LIGHTLOOM_TR("Explain the figure under the keyboard in the headline bar"), "Ctrl+I", Icon::Help, false,
              true},

    ActionRow{ActionId::VariantFork, LIGHTLOOM_TR("V&ariants"), LIGHTLOOM_TR("&Fork variant"),
              LIGHTLOOM_TR("Start a new variant from the one in view"), "Ctrl+Shift+N", Icon::Fork},
    ActionRow{ActionId::VariantRename, LIGHTLOOM_TR("V&ariants"), LIGHTLOOM_TR("&Rename variant"), "", "",
              std::nullopt},
    ActionRow{ActionId::VariantBaseline, LIGHTLOOM_TR("V&ariants"), LIGHTLOOM_TR("Set as &baseline"), "", "",
              std::nullopt},
    ActionRow{ActionId::VariantRemove, LIGHTLOOM_TR("V&ariants"), LIGHTLOOM_TR("&Delete variant"), "", "", std::nullopt,
              false, true},

    ActionRow{ActionId::WindowCommands, LIGHTLOOM_TR("&Window"), LIGHTLOOM_TR("&Commands…"),
              LIGHTLOOM_TR("Find any command, part or device"), "Ctrl+K", Icon::Search},
    ActionRow{ActionId::WindowFindPart, LIGHTLOOM_TR("&Window"), LIGHTLOOM_TR("Search &parts"), "", "/", std::nullopt},
    ActionRow{ActionId::WindowFilter, LIGHTLOOM_TR("&Window"), LIGHTLOOM_TR("&Filter the table"), "", "Ctrl+F",
              Icon::Filter},
    ActionRow{ActionId::WindowInspector, LIGHTLOOM_TR("&Window"), LIGHTLOOM_TR("To the &Inspector"), "", "Ctrl+E",
              std::nullopt},

    ActionRow{ActionId::HelpFindings, LIGHTLOOM_TR("&Help"), LIGHTLOOM_TR("&Rules and their sources"), "", "",
              Icon::List},
    ActionRow{ActionId::HelpAbout, LIGHTLOOM_TR("&Help"), LIGHTLOOM_TR("&About Lightloom"), "", "", std::nullopt, false,
              true},
};

#undef LIGHTLOOM_TR

QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

}  // namespace

std::span<const ActionRow> actionRows() { return rows; }

Actions::Actions(QWidget* window, const std::map<ActionId, QAction*>& existing) : QObject(window) {
  for (const ActionRow& row : rows) {
    const auto there = existing.find(row.id);
    auto* action = there != existing.end() ? there->second : new QAction(this);
    action->setText(translated(row.text));
    const QString keys = QString::fromLatin1(row.shortcut);
    if (!keys.isEmpty()) action->setShortcuts(QKeySequence::listFromString(keys));
    action->setCheckable(row.checkable);
    if (row.icon) action->setIcon(themedIcon(*row.icon));
    QString tip =
        *row.tip ? translated(row.tip) : translated(row.text).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    if (!keys.isEmpty()) tip += QStringLiteral("  (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    window->addAction(action);
    actions_.emplace(row.id, action);
  }
}

void Actions::fillMenus(QMenuBar& bar, QMenu* recent) const {
  QMenu* menu = nullptr;
  QString title;
  for (const ActionRow& row : rows) {
    if (!row.menu) continue;
    if (translated(row.menu) != title) {
      title = translated(row.menu);
      menu = bar.addMenu(title);
    }
    if (row.separatorBefore) menu->addSeparator();
    menu->addAction((*this)[row.id]);
    if (row.id == ActionId::FileOpen && recent) menu->addMenu(recent);
  }
}

}  // namespace fabric::ui
