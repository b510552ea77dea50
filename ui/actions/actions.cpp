// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"

#include "ui/icons/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <array>
#include <string_view>

namespace fabric::ui {

namespace {

#define LIGHTLOOM_TR(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr std::array rows = {
    ActionRow{ActionId::FileNew, "file.new", LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("&New project"), "", "Ctrl+N",
              Icon::New},
    ActionRow{ActionId::FileOpen, "file.open", LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("&Open…"), "", "Ctrl+O", Icon::Open},
    ActionRow{ActionId::FileSave, "file.save", LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("&Save"), "", "Ctrl+S", Icon::Save,
              false, true},
    ActionRow{ActionId::FileSaveAs, "file.save-as", LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("Save &as…"), "",
              "Ctrl+Shift+S", std::nullopt},
    ActionRow{ActionId::FileExportBom, "file.export-bom", LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("Export &BOM…"),
              LIGHTLOOM_TR("Write the bill of materials as a table"), "Ctrl+Shift+E", Icon::Export, false, true},
    ActionRow{ActionId::FileExportCables, "file.export-cables", LIGHTLOOM_TR("&File"),
              LIGHTLOOM_TR("Export &cable schedule…"), "", "", std::nullopt},
    ActionRow{ActionId::FileExportDrawing, "file.export-drawing", LIGHTLOOM_TR("&File"),
              LIGHTLOOM_TR("Export &drawing…"), LIGHTLOOM_TR("Write the floor as SVG or PNG"), "", std::nullopt},
    ActionRow{ActionId::FileQuit, "file.quit", LIGHTLOOM_TR("&File"), LIGHTLOOM_TR("&Quit"), "", "Ctrl+Q", std::nullopt,
              false, true},

    ActionRow{ActionId::EditUndo, "edit.undo", LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("&Undo"), "", "Ctrl+Z", Icon::Undo},
    ActionRow{ActionId::EditRedo, "edit.redo", LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("&Redo"), "", "Ctrl+Shift+Z; Ctrl+Y",
              Icon::Redo},
    ActionRow{ActionId::EditDelete, "edit.delete", LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("&Delete"), "", "Del",
              Icon::Trash, false, true},
    ActionRow{ActionId::EditMove, "edit.move", LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("&Move"),
              LIGHTLOOM_TR("Move the selection with the arrow keys"), "M", Icon::Move},
    ActionRow{ActionId::EditRename, "edit.rename", LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("Re&name"), "", "F2",
              Icon::Edit},
    ActionRow{ActionId::EditLock, "edit.lock", LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("&Lock or unlock"), "", "Ctrl+L",
              Icon::Lock},
    ActionRow{ActionId::EditSelectAll, "edit.select-all", LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("Select &all racks"), "",
              "Ctrl+A", std::nullopt, false, true},
    ActionRow{ActionId::EditSelectNone, "edit.select-none", LIGHTLOOM_TR("&Edit"), LIGHTLOOM_TR("Select n&othing"), "",
              "", std::nullopt},

    ActionRow{ActionId::ViewFitAll, "view.fit-all", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Fit &all"), "", "Ctrl+0",
              Icon::Fit},
    ActionRow{ActionId::ViewFitSelection, "view.fit-selection", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Fit &selection"),
              "", ".", std::nullopt},
    ActionRow{ActionId::ViewCloser, "view.closer", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Closer level"), "", "+",
              std::nullopt},
    ActionRow{ActionId::ViewFarther, "view.farther", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Farther level"), "", "-",
              std::nullopt},
    ActionRow{ActionId::ViewTurn, "view.turn", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Front or &rear"),
              LIGHTLOOM_TR("Draw racks from the other side"), "Shift+F", std::nullopt, false, true},
    ActionRow{ActionId::ViewParts, "view.parts", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Parts"), "", "F9", std::nullopt,
              true, true},
    ActionRow{ActionId::ViewInspector, "view.inspector", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Inspector"), "", "F10",
              std::nullopt, true},
    ActionRow{ActionId::ViewBottom, "view.bottom", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Tables"), "", "F11",
              std::nullopt, true},
    ActionRow{ActionId::ViewCanvasAlone, "view.canvas-alone", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Canvas al&one"), "",
              "F12", std::nullopt, true},
    ActionRow{ActionId::ViewThemeSystem, "view.theme-system", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("Follow the s&ystem"),
              "", "", std::nullopt, true, true, LIGHTLOOM_TR("&Theme")},
    ActionRow{ActionId::ViewThemeDark, "view.theme-dark", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Dark"), "", "",
              Icon::Moon, true, false, LIGHTLOOM_TR("&Theme")},
    ActionRow{ActionId::ViewThemeLight, "view.theme-light", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Light"), "", "",
              Icon::Sun, true, false, LIGHTLOOM_TR("&Theme")},
    ActionRow{ActionId::ViewContrast, "view.contrast", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("High &contrast"), "", "",
              std::nullopt, true, true, LIGHTLOOM_TR("&Theme")},
    ActionRow{ActionId::ViewScaleLarger, "view.scale-larger", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Larger"), "",
              "Ctrl+Alt++; Ctrl+Alt+=", std::nullopt, false, false, LIGHTLOOM_TR("Interface &scale")},
    ActionRow{ActionId::ViewScaleSmaller, "view.scale-smaller", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&Smaller"), "",
              "Ctrl+Alt+-", std::nullopt, false, false, LIGHTLOOM_TR("Interface &scale")},
    ActionRow{ActionId::ViewScaleNormal, "view.scale-normal", LIGHTLOOM_TR("&View"), LIGHTLOOM_TR("&100 %"), "",
              "Ctrl+Alt+0", std::nullopt, false, false, LIGHTLOOM_TR("Interface &scale")},

    ActionRow{ActionId::InsertRow, "insert.row", LIGHTLOOM_TR("&Insert"), LIGHTLOOM_TR("&Row of racks"),
              LIGHTLOOM_TR("Add an empty row behind the last"), "", Icon::Plus},
    ActionRow{ActionId::ToolSelect, "tool.select", LIGHTLOOM_TR("&Insert"), LIGHTLOOM_TR("&Select tool"), "", "V",
              Icon::Select, true, true},
    ActionRow{ActionId::ToolPan, "tool.pan", LIGHTLOOM_TR("&Insert"), LIGHTLOOM_TR("&Pan tool"), "", "H", Icon::Pan,
              true},

    ActionRow{ActionId::AnalyseCheck, "analyse.check", LIGHTLOOM_TR("&Analyse"), LIGHTLOOM_TR("&Check design"),
              LIGHTLOOM_TR("Show the problems of the whole design"), "F7", Icon::Check},
    ActionRow{ActionId::AnalyseNextProblem, "analyse.next-problem", LIGHTLOOM_TR("&Analyse"),
              LIGHTLOOM_TR("&Next problem"), "", "F8", std::nullopt},
    ActionRow{ActionId::AnalysePreviousProblem, "analyse.previous-problem", LIGHTLOOM_TR("&Analyse"),
              LIGHTLOOM_TR("&Previous problem"), "", "Shift+F8", std::nullopt},
    ActionRow{ActionId::AnalyseWhy, "analyse.why", LIGHTLOOM_TR("&Analyse"), LIGHTLOOM_TR("&Why this number…"),
              LIGHTLOOM_TR("Explain the figure under the keyboard in the headline bar"), "Ctrl+I", Icon::Help, false,
              true},

    ActionRow{ActionId::VariantFork, "variant.fork", LIGHTLOOM_TR("V&ariants"), LIGHTLOOM_TR("&Fork variant"),
              LIGHTLOOM_TR("Start a new variant from the one in view"), "Ctrl+Shift+N", Icon::Fork},
    ActionRow{ActionId::VariantRename, "variant.rename", LIGHTLOOM_TR("V&ariants"), LIGHTLOOM_TR("&Rename variant"), "",
              "", std::nullopt},
    ActionRow{ActionId::VariantBaseline, "variant.baseline", LIGHTLOOM_TR("V&ariants"),
              LIGHTLOOM_TR("Set as &baseline"), "", "", std::nullopt},
    ActionRow{ActionId::VariantRemove, "variant.remove", LIGHTLOOM_TR("V&ariants"), LIGHTLOOM_TR("&Delete variant"), "",
              "", std::nullopt, false, true},

    ActionRow{ActionId::WindowCommands, "window.commands", LIGHTLOOM_TR("&Window"), LIGHTLOOM_TR("&Commands…"),
              LIGHTLOOM_TR("Find any command, part or device"), "Ctrl+K", Icon::Search},
    ActionRow{ActionId::WindowFindPart, "window.find-part", LIGHTLOOM_TR("&Window"), LIGHTLOOM_TR("Search &parts"), "",
              "/", std::nullopt},
    ActionRow{ActionId::WindowFilter, "window.filter", LIGHTLOOM_TR("&Window"), LIGHTLOOM_TR("&Filter the table"), "",
              "Ctrl+F", Icon::Filter},
    ActionRow{ActionId::WindowInspector, "window.inspector", LIGHTLOOM_TR("&Window"), LIGHTLOOM_TR("To the &Inspector"),
              "", "Ctrl+E", std::nullopt},
    ActionRow{ActionId::WindowShortcuts, "window.shortcuts", LIGHTLOOM_TR("&Window"),
              LIGHTLOOM_TR("&Keyboard shortcuts…"), LIGHTLOOM_TR("See and change the keys of every command"), "",
              std::nullopt, false, true},

    ActionRow{ActionId::HelpFindings, "help.findings", LIGHTLOOM_TR("&Help"), LIGHTLOOM_TR("&Rules and their sources"),
              "", "", Icon::List},
    ActionRow{ActionId::HelpAbout, "help.about", LIGHTLOOM_TR("&Help"), LIGHTLOOM_TR("&About Lightloom"), "", "",
              std::nullopt, false, true},
};

#undef LIGHTLOOM_TR

QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

QString withoutMnemonic(QString text) { return text.remove(QLatin1Char('&')); }

const ActionRow& rowOf(ActionId id) { return *std::ranges::find(rows, id, &ActionRow::id); }

/// Whether one of two key sequences is the other or its beginning, so that only one of them could ever be reached.
bool collide(const QKeySequence& a, const QKeySequence& b) {
  return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

constexpr const char* settingsGroup = "shortcuts";
constexpr const char* reasonProperty = "disabledReason";

}  // namespace

std::span<const ActionRow> actionRows() { return rows; }

QString actionText(const ActionRow& row) { return withoutMnemonic(translated(row.text)); }

QString menuPath(const ActionRow& row) {
  if (!row.menu) return {};
  QString path = withoutMnemonic(translated(row.menu));
  if (row.submenu) path += QStringLiteral(" › ") + withoutMnemonic(translated(row.submenu));
  return path;
}

Actions::Actions(QWidget* window, const std::map<ActionId, QAction*>& existing) : QObject(window) {
  for (const ActionRow& row : rows) {
    const auto there = existing.find(row.id);
    auto* action = there != existing.end() ? there->second : new QAction(this);
    action->setText(translated(row.text));
    action->setShortcuts(defaultShortcuts(row.id));
    action->setCheckable(row.checkable);
    if (row.icon) action->setIcon(themedIcon(*row.icon));
    describe(row, *action);
    window->addAction(action);
    actions_.emplace(row.id, action);
  }
}

void Actions::describe(const ActionRow& row, QAction& action) const {
  QString tip = *row.tip ? translated(row.tip) : actionText(row).remove(QStringLiteral("…"));
  if (!action.shortcut().isEmpty())
    tip += QStringLiteral("  (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
  action.setToolTip(tip);
}

void Actions::fillMenus(QMenuBar& bar, QMenu* recent) const {
  QMenu* menu = nullptr;
  QMenu* inner = nullptr;
  const char* title = nullptr;
  const char* innerTitle = nullptr;
  const auto same = [](const char* a, const char* b) {
    return a == b || (a && b && std::string_view(a) == std::string_view(b));
  };
  for (const ActionRow& row : rows) {
    if (!row.menu) continue;
    if (!same(row.menu, title)) {
      title = row.menu;
      menu = bar.addMenu(translated(title));
      innerTitle = nullptr;
    }
    const bool opens = row.submenu && !same(row.submenu, innerTitle);
    if (row.separatorBefore) (row.submenu && !opens ? inner : menu)->addSeparator();
    if (opens) inner = menu->addMenu(translated(row.submenu));
    innerTitle = row.submenu;
    (row.submenu ? inner : menu)->addAction((*this)[row.id]);
    if (row.id == ActionId::FileOpen && recent) menu->addMenu(recent);
  }
}

void Actions::setEnabled(ActionId id, bool enabled, const QString& reason) {
  (*this)[id]->setEnabled(enabled);
  (*this)[id]->setProperty(reasonProperty, enabled ? QString() : reason);
}

QString Actions::disabledReason(ActionId id) const {
  const QString reason = (*this)[id]->property(reasonProperty).toString();
  return reason.isEmpty() && !(*this)[id]->isEnabled() ? tr("not possible now") : reason;
}

// ---------------------------------------------------------------- keys

QList<QKeySequence> Actions::shortcuts(ActionId id) const { return (*this)[id]->shortcuts(); }

QList<QKeySequence> Actions::defaultShortcuts(ActionId id) {
  const QString keys = QString::fromLatin1(rowOf(id).shortcut);
  return keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys);
}

void Actions::setShortcuts(ActionId id, const QList<QKeySequence>& keys) {
  (*this)[id]->setShortcuts(keys);
  describe(rowOf(id), *(*this)[id]);
}

std::vector<ActionId> Actions::holders(const QKeySequence& keys, ActionId except) const {
  std::vector<ActionId> found;
  if (keys.isEmpty()) return found;
  for (const auto& [id, action] : actions_) {
    const QList<QKeySequence> own = action->shortcuts();
    if (id != except && std::ranges::any_of(own, [&](const QKeySequence& k) { return collide(k, keys); }))
      found.push_back(id);
  }
  return found;
}

void Actions::load(QSettings& settings) {
  settings.beginGroup(QLatin1String(settingsGroup));
  for (const ActionRow& row : rows) {
    const QVariant stored = settings.value(QLatin1String(row.name));
    if (!stored.isValid()) continue;
    const QString text = stored.toString();
    const QList<QKeySequence> keys = QKeySequence::listFromString(text);
    const bool readable = text.isEmpty() || std::ranges::none_of(keys, [](const QKeySequence& k) {
                            return k.isEmpty() || k[0].key() == Qt::Key_unknown;
                          });
    if (readable) setShortcuts(row.id, text.isEmpty() ? QList<QKeySequence>() : keys);
  }
  settings.endGroup();
}

void Actions::store(QSettings& settings) const {
  settings.beginGroup(QLatin1String(settingsGroup));
  for (const ActionRow& row : rows) {
    const QString key = QLatin1String(row.name);
    if (shortcuts(row.id) == defaultShortcuts(row.id)) settings.remove(key);
    else settings.setValue(key, QKeySequence::listToString(shortcuts(row.id), QKeySequence::PortableText));
  }
  settings.endGroup();
}

}  // namespace fabric::ui
