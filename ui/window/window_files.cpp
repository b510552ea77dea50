// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of the main window: opening, saving, recent files, exports and recovery.

#include "ui/window/main_window.h"

#include "core/io/bom_json.h"
#include "core/io/files.h"
#include "core/io/spec_json.h"
#include "core/io/tables.h"
#include "core/project/own_parts.h"
#include "core/topology/generate.h"
#include "ui/canvas/draw_floor.h"
#include "ui/canvas/topology/draw_topology.h"
#include "ui/floor/floor_view.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/status_strip.h"
#include "ui/topology/topology_view.h"
#include "ui/window/save_path.h"
#include "ui/window/start_card.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

namespace fabric::ui {

namespace {

constexpr int recentFiles = 10;
constexpr const char* recentFilesKey = "recent";

/// That of the file, else where the last one was, else where a user's documents are.
QString suggestedFolder(const QString& path) {
  if (!path.isEmpty()) return QFileInfo(path).absolutePath();
  const QString last = QSettings().value(QStringLiteral("folder")).toString();
  if (QFileInfo(last).isDir()) return last;
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

/// A file name from a project name: letters, digits, dot, dash and underscore; never empty.
QString fileName(const std::string& name) {
  QString out;
  for (const QChar c : QString::fromStdString(name).left(100))
    out += c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral("._-").contains(c)) ? c : QLatin1Char('-');
  while (out.startsWith(QLatin1Char('.')) || out.startsWith(QLatin1Char('-'))) out.remove(0, 1);
  return out.isEmpty() ? QStringLiteral("project") : out;
}

void rememberRecent(const QString& path) {
  QSettings settings;
  QStringList files = settings.value(QLatin1String(recentFilesKey)).toStringList();
  files.removeAll(path);
  files.prepend(path);
  while (files.size() > recentFiles) files.removeLast();
  settings.setValue(QLatin1String(recentFilesKey), files);
  settings.setValue(QStringLiteral("folder"), QFileInfo(path).absolutePath());
}

}  // namespace

void MainWindow::connectSession() {
  connect(&session_, &ProjectSession::documentReplaced, this, &MainWindow::connectDocument);
  connect(&session_, &ProjectSession::opened, this, [this](const QString& path) {
    rememberRecent(path);
    fillRecent();
  });
  connect(&session_, &ProjectSession::openFailed, this, [this](const QString&, const QString& reason) {
    messages()->post(QStringLiteral("open"), MessageKind::Error, reason);
  });
  connect(&session_, &ProjectSession::openDamaged, this, [this](const QString& path, const QString& reason) {
    damagedPath_ = path;
    messages()->post(QStringLiteral("damaged"), MessageKind::Error, reason, {tr("Show what can be read")});
  });
  connect(&session_, &ProjectSession::salvaged, this, [this](const QString& path, const QStringList& tables) {
    messages()->post(QStringLiteral("salvaged"), MessageKind::Warning,
                     tr("A copy of what can be read of %1. Not as it was saved: %2. Check it before you rely on it.")
                         .arg(QFileInfo(path).fileName(), tables.join(QStringLiteral(", "))));
  });
  connect(&session_, &ProjectSession::saveRefused, this, [this](const QString& path, const QString& reason) {
    refusedPath_ = path;
    messages()->post(QStringLiteral("changed"), MessageKind::Error, tr("Not saved. %1").arg(reason),
                     {tr("Save as…"), tr("Replace it, keeping a backup")});
  });
  connect(&session_, &ProjectSession::lockedElsewhere, this, [this](const QString& who) {
    messages()->post(QStringLiteral("locked"), MessageKind::Warning,
                     tr("Open elsewhere: %1. You see it read-only.").arg(who), {tr("Save a copy…")});
  });
  connect(&session_, &ProjectSession::saved, this, [this](const QString& path) {
    messages()->remove(QStringLiteral("save"));
    rememberRecent(path);
    fillRecent();
  });
  connect(&session_, &ProjectSession::saveFailed, this, [this](const QString&, const QString& reason) {
    messages()->post(QStringLiteral("save"), MessageKind::Error, tr("Not saved. %1").arg(reason),
                     {tr("Save as…"), tr("Try again")});
  });
  connect(&session_, &ProjectSession::journalTrouble, this, [this](const QDateTime& since, const QString& reason) {
    messages()->post(QStringLiteral("journal"), MessageKind::Warning,
                     tr("Changes since %1 are not protected against a crash: %2")
                         .arg(QLocale().toString(since.time(), QStringLiteral("HH:mm")), reason),
                     {}, false);
  });
  connect(&session_, &ProjectSession::journalMended, this, [this] { messages()->remove(QStringLiteral("journal")); });
  connect(&session_, &ProjectSession::stateChanged, this, &MainWindow::showFileState);
  connect(messages(), &MessageArea::actionTriggered, this, [this](const QString& id, int index) {
    messages()->remove(id);
    if (id == QLatin1String("save")) save(index == 0);
    if (id == QLatin1String("locked")) save(true);
    if (id == QLatin1String("damaged") && mayLeave()) session_.salvage(damagedPath_);
    if (id == QLatin1String("changed") && index == 0) save(true);
    if (id == QLatin1String("changed") && index == 1) session_.save(refusedPath_, true);
  });
  connect(recent_, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
  fillRecent();
}

void MainWindow::fillRecent() {
  recent_->clear();
  const QStringList files = QSettings().value(QLatin1String(recentFilesKey)).toStringList();
  for (const QString& file : files) {
    QAction* entry = recent_->addAction(QFileInfo(file).fileName());
    entry->setToolTip(file);
    entry->setEnabled(QFileInfo::exists(file));
    connect(entry, &QAction::triggered, this, [this, file] {
      if (mayLeave()) openFile(file);
    });
  }
  recent_->setEnabled(!files.isEmpty());
}

void MainWindow::openFile(const QString& path) {
  for (const char* id : {"open", "damaged", "salvaged"}) messages()->remove(QLatin1String(id));
  session_.open(QFileInfo(path).absoluteFilePath());
}

void MainWindow::openExample(const QString& name) {
  const auto text = exampleText(name).toStdString();
  const auto file = readSpec(text, name.toStdString(), session_.catalog());
  if (!file) return refuse(file.error());
  if (!mayLeave()) return;
  newProject();
  Project project = document().project();
  project.name = file->spec.name;
  project.catalog = std::make_shared<const Catalog>(file->catalog);
  DesignEdit edit({}, project.catalog, document().idSource());
  if (const auto built = generate(file->spec, project.settings, edit); !built) return refuse(built.error());
  project.find(document().variant().id)->design = std::move(edit).finish();
  document().commit(std::move(project), tr("Open example %1").arg(QString::fromStdString(file->spec.name)));
  floor_->fitAll();
}

void MainWindow::chooseFile() {
  if (!mayLeave()) return;
  const QString path = QFileDialog::getOpenFileName(this, tr("Open a project"), suggestedFolder(document().path()),
                                                    tr("Lightloom projects (*.loom)"));
  if (!path.isEmpty()) openFile(path);
}

void MainWindow::chooseParts() {
  const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import parts"), suggestedFolder(document().path()),
                                                          tr("Catalog tables (*.csv)"));
  if (!files.isEmpty()) importParts(files);
}

void MainWindow::importParts(const QStringList& files) {
  std::vector<std::filesystem::path> paths;
  for (const QString& file : files) paths.emplace_back(file.toStdString());
  const auto tables = readCatalogTables(paths);
  if (!tables) return refuse(tables.error());
  auto larger = withOwnTables(document().project(), *tables);
  if (!larger) return refuse(larger.error());
  const int count = static_cast<int>(tables->size());
  document().commit(std::move(*larger), tr("Import %n tables of parts", nullptr, count));
}

bool MainWindow::save(bool choosePath) {
  QString path = document().path();
  if (choosePath || path.isEmpty() || document().isReadOnly()) {
    const QString suggestion = path.isEmpty() ? suggestedFolder(path) + QLatin1Char('/') +
                                                    fileName(document().project().name) + QStringLiteral(".loom")
                                              : path;
    path = askSavePath(this, tr("Save the project"), suggestion, tr("Lightloom projects (*.loom)"),
                       QStringLiteral(".loom"));
    if (path.isEmpty()) return false;
  }
  session_.save(path);
  return true;
}

bool MainWindow::mayLeave() {
  if (!document().isModified()) return true;
  QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                  tr("%1 has changes that are not saved.").arg(QString::fromStdString(document().project().name)),
                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
  box.setDefaultButton(QMessageBox::Save);
  const int answer = box.exec();
  if (answer != QMessageBox::Save) return answer == QMessageBox::Discard;
  QString path = document().path();
  if (path.isEmpty() || document().isReadOnly())
    path = askSavePath(this, tr("Save the project"),
                       suggestedFolder(path) + QLatin1Char('/') + fileName(document().project().name) +
                           QStringLiteral(".loom"),
                       tr("Lightloom projects (*.loom)"), QStringLiteral(".loom"));
  if (path.isEmpty()) return false;
  const QString trouble = session_.saveNow(path);
  if (trouble.isEmpty()) return true;
  messages()->post(QStringLiteral("save"), MessageKind::Error, tr("Not saved. %1").arg(trouble),
                   {tr("Save as…"), tr("Try again")});
  return false;
}

bool MainWindow::prepareToEnd(bool mayAsk) {
  session_.makeSafe();
  if (!document().isModified() || !mayAsk) return true;
  if (!mayLeave()) return false;
  if (document().isModified()) givenUp_ = document().project();
  return true;
}

void MainWindow::exportTo(const QString& title, const QString& filter, const QString& suffix,
                          const std::function<Result<>(const std::string& path)>& write) {
  const QString suggestion =
      suggestedFolder(document().path()) + QLatin1Char('/') + fileName(document().project().name) + suffix;
  const QString path = QFileDialog::getSaveFileName(this, title, suggestion, filter);
  if (path.isEmpty()) return;
  const Result<> written = write(path.toStdString());
  if (!written)
    messages()->post(QStringLiteral("export"), MessageKind::Error, QString::fromStdString(written.error().sentence()));
  else messages()->post(QStringLiteral("export"), MessageKind::Info, tr("Written: %1").arg(path));
}

void MainWindow::exportBom() {
  exportTo(tr("Export the bill of materials"), tr("Tables (*.csv);;JSON (*.json)"), QStringLiteral("-bom.csv"),
           [this](const std::string& path) -> Result<> {
             const auto bom = makeBom(document().design(), document().catalog(), document().settings());
             if (!bom) return tl::unexpected(bom.error());
             return writeOutputFile(path, path.ends_with(".json") ? bomJson(*bom) : bomCsv(*bom));
           });
}

void MainWindow::exportCables() {
  exportTo(tr("Export the cable schedule"), tr("Tables (*.csv)"), QStringLiteral("-cables.csv"),
           [this](const std::string& path) -> Result<> {
             const auto table = cablesCsv(document().design(), document().catalog(), document().settings());
             if (!table) return tl::unexpected(table.error());
             return writeOutputFile(path, *table);
           });
}

void MainWindow::exportDrawing() {
  if (!isFloorShown())
    return exportTo(tr("Export the drawing"), tr("Pictures (*.svg *.png)"), QStringLiteral("-topology.svg"),
                    [this](const std::string& path) -> Result<> {
                      TopologyOptions shown = topology_->options();
                      shown.traceFrom.clear();
                      shown.traceTo.clear();
                      return drawTopology(document().design(), document().project().catalog, document().settings(),
                                          QString::fromStdString(path),
                                          {.theme = appearance_.look().theme, .size = {}, .topology = shown});
                    });
  exportTo(tr("Export the drawing"), tr("Pictures (*.svg *.png)"), QStringLiteral("-floor.svg"),
           [this](const std::string& path) -> Result<> {
             DrawOptions options;
             options.theme = appearance_.look().theme;
             options.face = floor_->face();
             return drawFloor(document().design(), document().project().catalog, document().settings(),
                              QString::fromStdString(path), options);
           });
}

StatusCell MainWindow::saveCell() const {
  StatusCell cell;
  cell.id = QStringLiteral("save");
  switch (session_.state()) {
  case SaveState::Untouched: break;
  case SaveState::Saved:
    cell.text = session_.savedAt().isValid()
                    ? tr("Saved %1").arg(QLocale().toString(session_.savedAt().time(), QStringLiteral("HH:mm")))
                    : tr("Saved");
    cell.icon = Icon::Tick;
    cell.colour = Token::StatusOk;
    break;
  case SaveState::Unsaved: cell.text = tr("Unsaved, %n steps", nullptr, document().unsavedSteps()); break;
  case SaveState::Saving: cell.text = tr("Saving…"); break;
  case SaveState::CannotSave:
    cell.text = tr("Cannot save");
    cell.icon = Icon::ProblemError;
    cell.colour = Token::StatusError;
    break;
  }
  return cell;
}

QString MainWindow::recoveryName(const RecoverableSession& session) const {
  if (session.subject.projectPath.empty()) return tr("a project without a file");
  return QFileInfo(QString::fromStdString(session.subject.projectPath)).fileName();
}

void MainWindow::offerRecovery() {
  const std::vector<RecoverableSession> sessions = ProjectSession::recoverable();
  if (sessions.empty()) return;
  const RecoverableSession session = sessions.front();
  if (session.elsewhere) return offerRecoveryFromElsewhere(session);
  MessageBar* bar = messages()->post(QStringLiteral("recovery"), MessageKind::Info,
                                     tr("%n steps of %1 were made after the last save, before the program ended.",
                                        nullptr, static_cast<int>(session.edits))
                                         .arg(recoveryName(session)),
                                     {tr("Restore"), tr("Discard")}, false);
  connect(bar, &MessageBar::actionTriggered, this, [this, session](int index) {
    messages()->remove(QStringLiteral("recovery"));
    if (index == 0) session_.recover(session);
    else if (const auto refused = refuseSession(session.path); !refused) refuse(refused.error());
  });
}

void MainWindow::offerRecoveryFromElsewhere(const RecoverableSession& session) {
  const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(session.lastEditUtcMs), QLocale::ShortFormat);
  MessageBar* bar = messages()->post(
      QStringLiteral("recovery"), MessageKind::Info,
      tr("On %1, work on %2 was left unsaved since %3. If the program there has ended, it can be restored.")
          .arg(QString::fromStdString(session.process.host), recoveryName(session), when),
      {tr("Restore a copy"), tr("Not now")});
  connect(bar, &MessageBar::actionTriggered, this, [this, session](int index) {
    messages()->remove(QStringLiteral("recovery"));
    if (index == 0) session_.recover(session);
  });
}

}  // namespace fabric::ui
