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
#include "ui/window/recovery_dialog.h"
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

/// An example as it comes into view: a new project, and the one that a step makes of it.
struct Example {
  Project empty, made;
  IdSource ids;
};

Result<Example> makeExample(const std::string& text, const std::string& name, const std::string& title,
                            const std::shared_ptr<const Catalog>& catalog) {
  const auto file = readSpec(text, name, *catalog);
  if (!file) return tl::unexpected(file.error());
  Example example;
  example.empty = emptyProject(title, catalog, example.ids);
  example.made = example.empty;
  example.made.name = file->spec.name;
  example.made.catalog = std::make_shared<const Catalog>(file->catalog);
  DesignEdit edit({}, example.made.catalog, example.ids);
  if (const auto built = generate(file->spec, example.made.settings, edit); !built)
    return tl::unexpected(built.error());
  example.made.variants.front().design = std::move(edit).finish();
  return example;
}

/// A project with tables of parts taken in, and how many those were.
struct Imported {
  Project project;
  int tables = 0;
};

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
  connect(session_.get(), &ProjectSession::openFailed, this, [this](const QString& path, const QString& reason) {
    tellTrouble(QStringLiteral("open"), tr("Opening %1").arg(QFileInfo(path).fileName()), reason,
                [this, path] { openFile(path); });
  });
  connect(session_.get(), &ProjectSession::recoverFailed, this, [this](const QString& reason) {
    tellTrouble(QStringLiteral("open"), tr("Restoring unsaved work"), reason, [this] { offerRecovery(); });
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
                     tr("Open elsewhere: %1. You see it read-only.").arg(who),
                     {tr("Open a copy"), tr("Open read-only")});
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
    if (id == QLatin1String("locked") && index == 0) session_->editCopy();
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
  if (!mayLeave()) return;
  const QString task = tr("Opening example %1").arg(name);
  const auto work = [name = name.toStdString(), text = exampleText(name).toStdString(),
                     title = tr("New project").toStdString(), catalog = session_->sharedCatalog()](Progress&) {
    return makeExample(text, name, title, catalog);
  };
  const auto show = [this, name, task, before = document().project()](Result<Example> example) {
    if (!example)
      return tellTrouble(QStringLiteral("open"), task, QString::fromStdString(example.error().sentence()),
                         [this, name] { openExample(name); });
    // What was done meanwhile must not be lost.
    if (!(document().project() == before) && !mayLeave()) return;
    session_->start(std::move(example->empty), example->ids);
    const QString text = tr("Open example %1").arg(QString::fromStdString(example->made.name));
    document().commit(std::move(example->made), text);
    floor_->fitAll();
  };
  session_->tasks().start(task, this, work, show);
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
  const QString task = tr("Importing parts");
  const Project before = document().project();
  const auto work = [paths, before](Progress&) -> Result<Imported> {
    const auto tables = readCatalogTables(paths);
    if (!tables) return tl::unexpected(tables.error());
    auto larger = withOwnTables(before, *tables);
    if (!larger) return tl::unexpected(larger.error());
    return Imported{std::move(*larger), static_cast<int>(tables->size())};
  };
  const auto take = [this, files, task, before](Result<Imported> imported) {
    if (!imported)
      return tellTrouble(QStringLiteral("import"), task, QString::fromStdString(imported.error().sentence()),
                         [this, files] { importParts(files); });
    // The project may have been edited meanwhile; another catalog has to be asked anew what fits in.
    if (document().project().catalog != before.catalog) return importParts(files);
    Project next = document().project();
    next.catalog = imported->project.catalog;
    next.ownTables = imported->project.ownTables;
    const int count = imported->tables;
    document().commit(std::move(next), tr("Import %Ln tables of parts", nullptr, count));
  };
  messages()->remove(QStringLiteral("import"));
  session_->tasks().start(task, &document(), work, take);
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
  case SaveState::Unsaved:
    cell.text = tr("Unsaved, %Ln steps", nullptr, document().unsavedSteps());
    if (!session_->isUnprotected()) break;
    cell.text = tr("%1, not protected").arg(cell.text);
    cell.icon = Icon::ProblemError;
    cell.colour = Token::StatusError;
    break;
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
                                     tr("%Ln steps of %1 were made after the last save, before the program ended.",
                                        nullptr, static_cast<int>(session.edits))
                                         .arg(recoveryName(session)),
                                     {tr("Restore"), tr("Preview…"), tr("Discard")}, false);
  connect(bar, &MessageBar::actionTriggered, this, [this, session](int index) {
    messages()->remove(QStringLiteral("recovery"));
    if (index == 0) return restore(session);
    if (index == 1) {
      RecoveryDialog preview(session, recoveryName(session), this);
      return preview.exec() == QDialog::Accepted ? restore(session) : offerRecovery();
    }
    if (const auto refused = refuseSession(session.path); !refused) refuse(refused.error());
  });
}

void MainWindow::restore(const RecoverableSession& session) {
  if (mayLeave()) session_->recover(session);
  else offerRecovery();
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
