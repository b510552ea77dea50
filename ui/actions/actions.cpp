// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"

#include "ui/icons/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <array>
#include <string_view>

namespace fabric::ui {

namespace {

constexpr std::array rows = {
    ActionRow{ActionId::FileNew, "file.new", QT_TRANSLATE_NOOP("Actions", "&File"),
              QT_TRANSLATE_NOOP("Actions", "&New project"), "", "Ctrl+N", Icon::New},
    ActionRow{ActionId::FileOpen, "file.open", QT_TRANSLATE_NOOP("Actions", "&File"),
              QT_TRANSLATE_NOOP("Actions", "&Open…"), "", "Ctrl+O", Icon::Open},
    ActionRow{ActionId::FileSave, "file.save", QT_TRANSLATE_NOOP("Actions", "&File"),
              QT_TRANSLATE_NOOP("Actions", "&Save"), "", "Ctrl+S", Icon::Save, false, true},
    ActionRow{ActionId::FileSaveAs, "file.save-as", QT_TRANSLATE_NOOP("Actions", "&File"),
              QT_TRANSLATE_NOOP("Actions", "Save &as…"), "", "Ctrl+Shift+S", std::nullopt},
    ActionRow{ActionId::FileImportParts, "file.import-parts", QT_TRANSLATE_NOOP("Actions", "&File"),
              QT_TRANSLATE_NOOP("Actions", "Import &parts…"),
              QT_TRANSLATE_NOOP("Actions", "Take catalog tables of your own into the project"), "", std::nullopt, false,
              true},
    ActionRow{ActionId::FileExportBom, "file.export-bom", QT_TRANSLATE_NOOP("Actions", "&File"),
              QT_TRANSLATE_NOOP("Actions", "Export &BOM…"),
              QT_TRANSLATE_NOOP("Actions", "Write the bill of materials as a table"), "Ctrl+Shift+E", Icon::Export,
              false, true},
    ActionRow{ActionId::FileExportCables, "file.export-cables", QT_TRANSLATE_NOOP("Actions", "&File"),
              QT_TRANSLATE_NOOP("Actions", "Export &cable schedule…"), "", "", std::nullopt},
    ActionRow{ActionId::FileExportDrawing, "file.export-drawing", QT_TRANSLATE_NOOP("Actions", "&File"),
              QT_TRANSLATE_NOOP("Actions", "Export &drawing…"),
              QT_TRANSLATE_NOOP("Actions", "Write the floor as SVG or PNG"), "", std::nullopt},
    ActionRow{ActionId::FileQuit, "file.quit", QT_TRANSLATE_NOOP("Actions", "&File"),
              QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", std::nullopt, false, true},

    ActionRow{ActionId::EditUndo, "edit.undo", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "&Undo"), "", "Ctrl+Z", Icon::Undo},
    ActionRow{ActionId::EditRedo, "edit.redo", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "&Redo"), "", "Ctrl+Shift+Z; Ctrl+Y", Icon::Redo},
    ActionRow{ActionId::EditCut, "edit.cut", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "Cu&t"), "", "Ctrl+X", std::nullopt, false, true},
    ActionRow{ActionId::EditCopy, "edit.copy", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "&Copy"),
              QT_TRANSLATE_NOOP("Actions", "Copy the selected racks or devices with the links between them"), "Ctrl+C",
              Icon::Copy},
    ActionRow{ActionId::EditPaste, "edit.paste", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "&Paste"), "", "Ctrl+V", std::nullopt},
    ActionRow{ActionId::EditPasteSpecial, "edit.paste-special", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "Paste &special…"),
              QT_TRANSLATE_NOOP("Actions", "Choose which links and names the copies have"), "Ctrl+Shift+V",
              std::nullopt},
    ActionRow{ActionId::EditDuplicate, "edit.duplicate", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "Dupl&icate beside"), "", "Ctrl+D", std::nullopt},
    ActionRow{ActionId::EditArray, "edit.array", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "Arra&y copy…"),
              QT_TRANSLATE_NOOP("Actions", "Copy the selection along and across rows"), "A", Icon::Array},
    ActionRow{ActionId::EditReplace, "edit.replace", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "R&eplace part…"),
              QT_TRANSLATE_NOOP("Actions", "Another part in the place of the selected ones; links stay where they can"),
              "Ctrl+R", Icon::Refresh},
    ActionRow{ActionId::EditDelete, "edit.delete", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "&Delete"), "", "Del", Icon::Trash, false, true},
    ActionRow{ActionId::EditMove, "edit.move", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "&Move"),
              QT_TRANSLATE_NOOP("Actions", "Move the selection with the arrow keys"), "M", Icon::Move},
    ActionRow{ActionId::EditRename, "edit.rename", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "Re&name"), "", "F2", Icon::Edit},
    ActionRow{ActionId::EditLock, "edit.lock", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "&Lock or unlock"), "", "Ctrl+L", Icon::Lock},
    ActionRow{ActionId::EditLinkGroups, "edit.link-groups", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "Lin&k groups…"),
              QT_TRANSLATE_NOOP("Actions", "Link the selected devices or racks with each other"), "Shift+L",
              Icon::Link},
    ActionRow{ActionId::EditSelectAll, "edit.select-all", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "Select &all racks"), "", "Ctrl+A", std::nullopt, false, true},
    ActionRow{ActionId::EditSelectNone, "edit.select-none", QT_TRANSLATE_NOOP("Actions", "&Edit"),
              QT_TRANSLATE_NOOP("Actions", "Select n&othing"), "", "", std::nullopt},

    ActionRow{ActionId::ViewFloor, "view.floor", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "F&loor"), QT_TRANSLATE_NOOP("Actions", "Where everything stands"), "Ctrl+1",
              Icon::Floor, true},
    ActionRow{ActionId::ViewTopology, "view.topology", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "&Topology"), QT_TRANSLATE_NOOP("Actions", "How everything is linked"),
              "Ctrl+2", Icon::Topology, true},
    ActionRow{ActionId::ViewFitAll, "view.fit-all", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "Fit &all"), "", "Ctrl+0", Icon::Fit, false, true},
    ActionRow{ActionId::ViewFitSelection, "view.fit-selection", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "Fit &selection"), "", ".", std::nullopt},
    ActionRow{ActionId::ViewCloser, "view.closer", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "&Closer level"), "", "+", std::nullopt},
    ActionRow{ActionId::ViewFarther, "view.farther", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "&Farther level"), "", "-", std::nullopt},
    ActionRow{ActionId::ViewTurn, "view.turn", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "Front or &rear"),
              QT_TRANSLATE_NOOP("Actions", "Draw racks from the other side"), "Shift+F", std::nullopt, false, true},
    ActionRow{ActionId::ViewParts, "view.parts", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "&Parts"), "", "F9", std::nullopt, true, true},
    ActionRow{ActionId::ViewInspector, "view.inspector", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "&Inspector"), "", "F10", std::nullopt, true},
    ActionRow{ActionId::ViewBottom, "view.bottom", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "Ta&bles"), "", "F11", std::nullopt, true},
    ActionRow{ActionId::ViewCanvasAlone, "view.canvas-alone", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "Canvas al&one"), "", "F12", std::nullopt, true},
    ActionRow{ActionId::ViewThemeSystem, "view.theme-system", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "Follow the s&ystem"), "", "", std::nullopt, true, true,
              QT_TRANSLATE_NOOP("Actions", "T&heme")},
    ActionRow{ActionId::ViewThemeDark, "view.theme-dark", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "", Icon::Moon, true, false,
              QT_TRANSLATE_NOOP("Actions", "T&heme")},
    ActionRow{ActionId::ViewThemeLight, "view.theme-light", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "&Light"), "", "", Icon::Sun, true, false,
              QT_TRANSLATE_NOOP("Actions", "T&heme")},
    ActionRow{ActionId::ViewContrast, "view.contrast", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "High &contrast"), "", "", std::nullopt, true, true,
              QT_TRANSLATE_NOOP("Actions", "T&heme")},
    ActionRow{ActionId::ViewScaleLarger, "view.scale-larger", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "&Larger"), "", "Ctrl+Alt++; Ctrl+Alt+=", std::nullopt, false, false,
              QT_TRANSLATE_NOOP("Actions", "Interfac&e scale")},
    ActionRow{ActionId::ViewScaleSmaller, "view.scale-smaller", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "&Smaller"), "", "Ctrl+Alt+-", std::nullopt, false, false,
              QT_TRANSLATE_NOOP("Actions", "Interfac&e scale")},
    ActionRow{ActionId::ViewScaleNormal, "view.scale-normal", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "&100 %"), "", "Ctrl+Alt+0", std::nullopt, false, false,
              QT_TRANSLATE_NOOP("Actions", "Interfac&e scale")},
    ActionRow{ActionId::ViewLanguageSystem, "view.language-system", QT_TRANSLATE_NOOP("Actions", "&View"),
              QT_TRANSLATE_NOOP("Actions", "As the s&ystem"), "", "", std::nullopt, true, false,
              QT_TRANSLATE_NOOP("Actions", "Lan&guage")},
    ActionRow{ActionId::ViewLanguageEnglish, "view.language-en", QT_TRANSLATE_NOOP("Actions", "&View"), "English", "",
              "", std::nullopt, true, true, QT_TRANSLATE_NOOP("Actions", "Lan&guage")},
    ActionRow{ActionId::ViewLanguageGerman, "view.language-de", QT_TRANSLATE_NOOP("Actions", "&View"), "Deutsch", "",
              "", std::nullopt, true, false, QT_TRANSLATE_NOOP("Actions", "Lan&guage")},
    ActionRow{ActionId::ViewLanguageJapanese, "view.language-ja", QT_TRANSLATE_NOOP("Actions", "&View"), "日本語", "",
              "", std::nullopt, true, false, QT_TRANSLATE_NOOP("Actions", "Lan&guage")},
    ActionRow{ActionId::ViewLanguageChinese, "view.language-zh", QT_TRANSLATE_NOOP("Actions", "&View"), "简体中文", "",
              "", std::nullopt, true, false, QT_TRANSLATE_NOOP("Actions", "Lan&guage")},

    ActionRow{ActionId::InsertRow, "insert.row", QT_TRANSLATE_NOOP("Actions", "&Insert"),
              QT_TRANSLATE_NOOP("Actions", "&Row of racks"),
              QT_TRANSLATE_NOOP("Actions", "Add an empty row behind the last"), "", Icon::Plus},
    ActionRow{ActionId::ToolSelect, "tool.select", QT_TRANSLATE_NOOP("Actions", "&Insert"),
              QT_TRANSLATE_NOOP("Actions", "&Select tool"), "", "V", Icon::Select, true, true},
    ActionRow{ActionId::ToolPan, "tool.pan", QT_TRANSLATE_NOOP("Actions", "&Insert"),
              QT_TRANSLATE_NOOP("Actions", "&Pan tool"), "", "H", Icon::Pan, true},
    ActionRow{ActionId::ToolLink, "tool.link", QT_TRANSLATE_NOOP("Actions", "&Insert"),
              QT_TRANSLATE_NOOP("Actions", "&Link tool"),
              QT_TRANSLATE_NOOP("Actions", "Drag from port to port, device to device or rack to rack"), "L", Icon::Link,
              true},
    ActionRow{ActionId::ToolMeasure, "tool.measure", QT_TRANSLATE_NOOP("Actions", "&Insert"),
              QT_TRANSLATE_NOOP("Actions", "&Measure tool"),
              QT_TRANSLATE_NOOP("Actions", "Drag to measure distances and the way along the trays"), "R", Icon::Measure,
              true},
    ActionRow{ActionId::ToolTrace, "tool.trace", QT_TRANSLATE_NOOP("Actions", "&Insert"),
              QT_TRANSLATE_NOOP("Actions", "Trace pat&h"),
              QT_TRANSLATE_NOOP("Actions", "Click two devices for hops, length and latency between them"), "P",
              Icon::Topology, true},

    ActionRow{ActionId::AnalyseCheck, "analyse.check", QT_TRANSLATE_NOOP("Actions", "&Analyse"),
              QT_TRANSLATE_NOOP("Actions", "&Check design"),
              QT_TRANSLATE_NOOP("Actions", "Show the problems of the whole design"), "F7", Icon::Check},
    ActionRow{ActionId::AnalyseNextProblem, "analyse.next-problem", QT_TRANSLATE_NOOP("Actions", "&Analyse"),
              QT_TRANSLATE_NOOP("Actions", "&Next problem"), "", "F8", std::nullopt},
    ActionRow{ActionId::AnalysePreviousProblem, "analyse.previous-problem", QT_TRANSLATE_NOOP("Actions", "&Analyse"),
              QT_TRANSLATE_NOOP("Actions", "&Previous problem"), "", "Shift+F8", std::nullopt},
    ActionRow{ActionId::AnalyseFix, "analyse.fix", QT_TRANSLATE_NOOP("Actions", "&Analyse"),
              QT_TRANSLATE_NOOP("Actions", "Apply &quick fix"),
              QT_TRANSLATE_NOOP("Actions", "Mend the current problem the way its button says"), "Ctrl+.", std::nullopt},
    ActionRow{ActionId::AnalyseWaive, "analyse.waive", QT_TRANSLATE_NOOP("Actions", "&Analyse"),
              QT_TRANSLATE_NOOP("Actions", "Wai&ve problems…"),
              QT_TRANSLATE_NOOP("Actions", "Accept the selected problems for a reason"), "", std::nullopt},
    ActionRow{ActionId::AnalyseWhy, "analyse.why", QT_TRANSLATE_NOOP("Actions", "&Analyse"),
              QT_TRANSLATE_NOOP("Actions", "&Why this number…"),
              QT_TRANSLATE_NOOP("Actions", "Explain the figure under the keyboard in the headline bar"), "Ctrl+I",
              Icon::Help, false, true},

    ActionRow{ActionId::VariantFork, "variant.fork", QT_TRANSLATE_NOOP("Actions", "Va&riants"),
              QT_TRANSLATE_NOOP("Actions", "&Fork variant"),
              QT_TRANSLATE_NOOP("Actions", "Start a new variant from the one in view"), "Ctrl+Shift+N", Icon::Fork},
    ActionRow{ActionId::VariantRename, "variant.rename", QT_TRANSLATE_NOOP("Actions", "Va&riants"),
              QT_TRANSLATE_NOOP("Actions", "&Rename variant"), "", "", std::nullopt},
    ActionRow{ActionId::VariantBaseline, "variant.baseline", QT_TRANSLATE_NOOP("Actions", "Va&riants"),
              QT_TRANSLATE_NOOP("Actions", "Set as &baseline"), "", "", std::nullopt},
    ActionRow{ActionId::VariantRepeat, "variant.repeat", QT_TRANSLATE_NOOP("Actions", "Va&riants"),
              QT_TRANSLATE_NOOP("Actions", "Re&peat last step in others"),
              QT_TRANSLATE_NOOP("Actions", "Make the last change in the other variants too, where it fits"), "",
              std::nullopt, false, true},
    ActionRow{ActionId::VariantRemove, "variant.remove", QT_TRANSLATE_NOOP("Actions", "Va&riants"),
              QT_TRANSLATE_NOOP("Actions", "&Delete variant"), "", "", std::nullopt, false, true},

    ActionRow{ActionId::WindowCommands, "window.commands", QT_TRANSLATE_NOOP("Actions", "&Window"),
              QT_TRANSLATE_NOOP("Actions", "&Commands…"),
              QT_TRANSLATE_NOOP("Actions", "Find any command, part or device"), "Ctrl+K", Icon::Search},
    ActionRow{ActionId::WindowFindPart, "window.find-part", QT_TRANSLATE_NOOP("Actions", "&Window"),
              QT_TRANSLATE_NOOP("Actions", "Search &parts"), "", "/", std::nullopt},
    ActionRow{ActionId::WindowFilter, "window.filter", QT_TRANSLATE_NOOP("Actions", "&Window"),
              QT_TRANSLATE_NOOP("Actions", "&Filter the table"), "", "Ctrl+F", Icon::Filter},
    ActionRow{ActionId::WindowInspector, "window.inspector", QT_TRANSLATE_NOOP("Actions", "&Window"),
              QT_TRANSLATE_NOOP("Actions", "To the &Inspector"), "", "Ctrl+E", std::nullopt},
    ActionRow{ActionId::WindowShortcuts, "window.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Window"),
              QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts…"),
              QT_TRANSLATE_NOOP("Actions", "See and change the keys of every command"), "", std::nullopt, false, true},

    ActionRow{ActionId::HelpFindings, "help.findings", QT_TRANSLATE_NOOP("Actions", "&Help"),
              QT_TRANSLATE_NOOP("Actions", "&Rules and their sources"), "", "", Icon::List},
    ActionRow{ActionId::HelpAbout, "help.about", QT_TRANSLATE_NOOP("Actions", "&Help"),
              QT_TRANSLATE_NOOP("Actions", "&About Lightloom"), "", "", std::nullopt, false, true},
};

QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

/// Without "&", or the whole "(&F)" that languages without Latin letters put behind a text.
QString withoutMnemonic(QString text) {
  static const QRegularExpression appended(QStringLiteral(R"(\(&\w\))"));
  return text.remove(appended).remove(QLatin1Char('&'));
}

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

QString actionText(ActionId id) { return actionText(rowOf(id)); }

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
