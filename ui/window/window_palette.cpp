// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the command palette of the main window offers.

#include "core/design/shapes.h"
#include "ui/document/analysis_runner.h"
#include "ui/floor/floor_view.h"
#include "ui/icons/icons.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/panels.h"
#include "ui/panels/tables/finding_text.h"
#include "ui/window/command_palette.h"
#include "ui/window/main_window.h"
#include "ui/wording/findings.h"
#include "ui/wording/text.h"

#include <QAction>
#include <QDockWidget>
#include <QMenuBar>
#include <QSettings>

namespace fabric::ui {

namespace {

constexpr const char* recentCommandsKey = "palette/recent";
constexpr int recentCommands = 10;

Icon severityIcon(Severity severity) {
  switch (severity) {
  case Severity::Error: return Icon::ProblemError;
  case Severity::Warning: return Icon::ProblemWarning;
  case Severity::Info: break;
  }
  return Icon::ProblemInfo;
}

void rememberCommand(const QString& name) {
  QSettings settings;
  QStringList recent = settings.value(QLatin1String(recentCommandsKey)).toStringList();
  recent.removeAll(name);
  recent.prepend(name);
  settings.setValue(QLatin1String(recentCommandsKey), QStringList(recent.mid(0, recentCommands)));
}

}  // namespace

void MainWindow::addCommands(std::vector<PaletteEntry>& entries) const {
  const QStringList recent = QSettings().value(QLatin1String(recentCommandsKey)).toStringList();
  for (const ActionRow& row : actionRows()) {
    if (row.id == ActionId::WindowCommands) continue;
    QAction* command = action(row.id);
    PaletteEntry entry;
    entry.name = QLatin1String(row.name);
    entry.text = actionText(row);
    entry.path = menuPath(row);
    entry.shortcut = command->shortcut().toString(QKeySequence::NativeText);
    entry.icon = command->icon();
    if (!command->isEnabled()) entry.disabled = actions_->disabledReason(row.id);
    entry.recency = static_cast<int>(recent.indexOf(entry.name)) + 1;
    entry.run = [command] { command->trigger(); };
    entries.push_back(std::move(entry));
  }
}

void MainWindow::addParts(std::vector<PaletteEntry>& entries) {
  for (const std::string& id : document().catalog().partIds()) {
    const Part* part = document().catalog().part(document().catalog().find(id));
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Part;
    entry.text = QString::fromStdString(part->model);
    entry.path = QString::fromStdString(part->vendor);
    entry.icon = themedIcon(Icon::Transceiver);
    entry.run = [this, id] {
      dock(DockSide::Left)->show();
      showPart(QString::fromStdString(id));
    };
    entries.push_back(std::move(entry));
  }
}

void MainWindow::addProblems(std::vector<PaletteEntry>& entries) {
  const auto result = runner_->latest();
  if (!result) return;
  Shapes shapes(*result->catalog);
  for (const Finding& finding : result->findings) {
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Problem;
    entry.text = QStringLiteral("%1: %2").arg(FindingText::where(finding, result->design, *result->catalog, shapes),
                                              findingMessage(finding));
    entry.path = text(rule(finding.code).label);
    entry.icon = themedIcon(severityIcon(finding.severity));
    entry.run = [this, objects = finding.objects] {
      std::vector<ObjectRef> there;
      for (const ObjectRef& object : objects)
        if (document().exists(object)) there.push_back(object);
      document().select(std::move(there));
      fitSelection();
    };
    entries.push_back(std::move(entry));
  }
}

/// Those of the project, as the Inspector shows them without a selection. Preferences of the program are commands.
void MainWindow::addSettings(std::vector<PaletteEntry>& entries) {
  const InspectorContent content = describe({document().project(), document().variant(), nullptr}, {});
  for (const InspectorSection& section : content.sections) {
    for (const Block& block : section.blocks) {
      const auto* properties = std::get_if<PropertyBlock>(&block);
      if (!properties) continue;
      for (const PropertyRow& row : properties->rows) {
        if (row.kind != PropertyKind::Field && row.kind != PropertyKind::Choice) continue;
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Setting;
        entry.text = row.label;
        entry.path = tr("Project settings › %1").arg(section.title);
        entry.shortcut = row.value;
        entry.icon = themedIcon(Icon::Settings);
        entry.run = [this, id = row.id] {
          dock(DockSide::Right)->show();
          document().select({});
          inspector_->current()->focusField(id);
        };
        entries.push_back(std::move(entry));
      }
    }
  }
}

void MainWindow::showCommands() {
  std::vector<PaletteEntry> entries;
  addCommands(entries);
  addParts(entries);
  addProblems(entries);
  addSettings(entries);
  const auto go = [this](ObjectRef object) {
    document().select({object});
    fitSelection();
  };
  CommandPalette palette(PaletteSearch(std::move(entries), document().design(), document().project().catalog), go,
                         this);
  connect(&palette, &CommandPalette::commandRun, this, &rememberCommand);
  palette.move(mapToGlobal(QPoint((width() - palette.width()) / 2, menuBar()->height())));
  palette.exec();
}

}  // namespace fabric::ui
