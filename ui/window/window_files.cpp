// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of the main window: opening, saving, recent files, exports and recovery.

#include "ui/window/main_window.h"

#include "core/io/spec_json.h"
#include "core/project/own_parts.h"
#include "core/topology/generate.h"
#include "ui/floor/floor_view.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/status_strip.h"
#include "ui/window/save_path.h"
#include "ui/window/start_card.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSettings>

namespace fabric::ui {

namespace {

constexpr int recentFiles = 10;
constexpr const char* recentFilesKey = "recent";

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
  connect(session_.get(), &ProjectSession::documentReplaced, this, &MainWindow::connectDocument);
  connect(session_.get(), &ProjectSession::saved, this, &MainWindow::rememberPins);  // perhaps under another name
  connect(session_.get(), &ProjectSession::opened, this, [this](const QString& path) {
    rememberRecent(path);
    fillRecent();
  });
  connect(session_.get(), &ProjectSession::openFailed, this, [this](const QString&, const QString& reason) {
    messages()->post(QStringLiteral("open"), MessageKind::Error, reason);
  });
  connect(session_.get(), &ProjectSession::openReady, this, [this](const QString& path) {
    messages()->post(QStringLiteral("ready"), MessageKind::Info,
                     tr("%1 is read. The project in view has been changed since.").arg(QFileInfo(path).fileName()),
                     {tr("Show it"), tr("Not now")});
  });
  connect(session_.get(), &ProjectSession::openDamaged, this, [this](const QString& path, const QString& reason) {
    damagedPath_ = path;
    messages()->post(QStringLiteral("damaged"), MessageKind::Error, reason, {tr("Show what can be read")});
  });
  connect(session_.get(), &ProjectSession::salvaged, this, [this](const QString& path, const QStringList& tables) {
    messages()->post(QStringLiteral("salvaged"), MessageKind::Warning,
                     tr("A copy of what can be read of %1. Not as it was saved: %2. Check it before you rely on it.")
                         .arg(QFileInfo(path).fileName(), tables.join(QStringLiteral(", "))));
  });
  connect(session_.get(), &ProjectSession::saveRefused, this, [this](const QString& path, const QString& reason) {
    refusedPath_ = path;
    messages()->post(QStringLiteral("changed"), MessageKind::Error, tr("Not saved. %1").arg(reason),
                     {tr("Save as…"), tr("Replace it, keeping a backup")});
  });
  connect(session_.get(), &ProjectSession::lockedElsewhere, this, [this](const QString& who) {
    messages()->post(QStringLiteral("locked"), MessageKind::Warning,
                     tr("Open elsewhere: %1. You see it read-only.").arg(who), {tr("Save a copy…")});
  });
  connect(session_.get(), &ProjectSession::saved, this, [this](const QString& path) {
    messages()->remove(QStringLiteral("save"));
    rememberRecent(path);
    fillRecent();
  });
  connect(session_.get(), &ProjectSession::saveFailed, this, [this](const QString&, const QString& reason) {
    messages()->post(QStringLiteral("save"), MessageKind::Error, tr("Not saved. %1").arg(reason),
                     {tr("Save as…"), tr("Try again")});
  });
  connect(session_.get(), &ProjectSession::journalTrouble, this, [this](const QDateTime& since, const QString& reason) {
    messages()->post(QStringLiteral("journal"), MessageKind::Warning,
                     tr("Changes since %1 are not protected against a crash: %2")
                         .arg(QLocale().toString(since.time(), QStringLiteral("HH:mm")), reason),
                     {}, false);
  });
  connect(session_.get(), &ProjectSession::journalMended, this,
          [this] { messages()->remove(QStringLiteral("journal")); });
  connect(session_.get(), &ProjectSession::stateChanged, this, &MainWindow::showFileState);
  connect(messages(), &MessageArea::actionTriggered, this, [this](const QString& id, int index) {
    messages()->remove(id);
    if (id == QLatin1String("save")) save(index == 0);
    if (id == QLatin1String("locked")) save(true);
    if (id == QLatin1String("damaged") && mayLeave()) session_->salvage(damagedPath_);
    if (id == QLatin1String("ready") && index == 0 && mayLeave()) session_->showRead();
    if (id == QLatin1String("changed") && index == 0) save(true);
    if (id == QLatin1String("changed") && index == 1) session_->save(refusedPath_, true);
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
  for (const char* id : {"open", "ready", "damaged", "salvaged"}) messages()->remove(QLatin1String(id));
  session_->open(QFileInfo(path).absoluteFilePath());
}

void MainWindow::openExample(const QString& name) {
  const auto text = exampleText(name).toStdString();
  const auto file = readSpec(text, name.toStdString(), session_->catalog());
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
  session_->save(path);
  return true;
}

/// The window waits, and says so where the disk takes its time; what is cancelled is not saved.
QString MainWindow::saveAndWait(const QString& path) {
  QProgressDialog wait(tr("Saving %1…").arg(QFileInfo(path).fileName()), tr("Cancel"), 0, 0, this);
  wait.setWindowModality(Qt::ApplicationModal);
  wait.setMinimumDuration(300);
  connect(&wait, &QProgressDialog::canceled, this, [this] {
    if (!session_->tasks().rows().empty()) (void)session_->tasks().cancel(session_->tasks().rows().back().id);
  });
  return session_->saveNow(path);
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
  const QString trouble = saveAndWait(path);
  if (trouble.isEmpty()) return !document().isModified();
  messages()->post(QStringLiteral("save"), MessageKind::Error, tr("Not saved. %1").arg(trouble),
                   {tr("Save as…"), tr("Try again")});
  return false;
}

bool MainWindow::prepareToEnd(bool mayAsk) {
  session_->makeSafe();
  if (!document().isModified() || !mayAsk) return true;
  if (!mayLeave()) return false;
  if (document().isModified()) givenUp_ = document().project();
  return true;
}

StatusCell MainWindow::saveCell() const {
  StatusCell cell;
  cell.id = QStringLiteral("save");
  switch (session_->state()) {
  case SaveState::Untouched: break;
  case SaveState::Saved:
    cell.text = session_->savedAt().isValid()
                    ? tr("Saved %1").arg(QLocale().toString(session_->savedAt().time(), QStringLiteral("HH:mm")))
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
  std::vector<RecoverableSession> sessions = ProjectSession::recoverable();
  std::erase_if(sessions, [this](const RecoverableSession& session) { return session_->isRecovered(session); });
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
    if (index == 0 && mayLeave()) session_->recover(session);
    else if (index == 0) offerRecovery();
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
    if (index == 0 && mayLeave()) session_->recover(session);
  });
}

}  // namespace fabric::ui
