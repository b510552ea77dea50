// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ProjectSession: the open document together with its file, its lock and its recovery journal. Files are read and
// written by workers; the window's thread never waits for a disk.
//
// Promises: a step that was shown as done is in the journal as soon as the disk takes it; a save that fails leaves the
// old file as it was and the document unsaved; recovery data goes only after a save or an explicit refusal.

#pragma once

#include "core/storage/journal.h"
#include "core/storage/lock.h"
#include "core/storage/project_file.h"
#include "ui/document/document.h"
#include "ui/document/tasks.h"
#include "ui/document/worker.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fabric::ui {

enum class SaveState : unsigned char { Untouched, Saved, Unsaved, Saving, CannotSave };

class ProjectSession : public QObject {
  Q_OBJECT

 public:
  explicit ProjectSession(QObject* parent = nullptr);
  ~ProjectSession() override;

  Document* document() const { return document_.get(); }
  /// What is at work on files: each can be cancelled, and leaves everything as it was then.
  Tasks& tasks() { return tasks_; }
  /// The task that reads a project to be put in view; 0 if there is none.
  int readingTask() const { return readingTask_; }

  /// What this machine knows of parts: a new project starts with it, an opened or recovered one gets what it lacks.
  void setCatalog(std::shared_ptr<const Catalog> catalog) { catalog_ = std::move(catalog); }
  const Catalog& catalog() const { return *catalog_; }
  const std::shared_ptr<const Catalog>& sharedCatalog() const { return catalog_; }
  /// A new project of one empty variant, without a file; or one that was made beforehand, with the ids used in it.
  void start();
  void start(Project project, const IdSource& ids);
  /// Goes on with the project in view as one that is saved nowhere and can be edited; for a file that is open
  /// elsewhere.
  void editCopy();
  /// Reads a file in the background; answers with opened() or openFailed(). The document in view stays until then; if
  /// it is edited meanwhile, openReady() comes first. The latest request wins.
  void open(const QString& path);
  /// Reads what can be read of a damaged file, as a new, unsaved document; answers with salvaged() or openFailed().
  void salvage(const QString& path);
  /// Reads a recovered project as a new, unsaved document; answers with documentReplaced() or recoverFailed().
  void recover(const RecoverableSession& session);
  /// Puts in view what openReady() has told of.
  void showRead();

  /// Saves in the background; answers with saved() or saveFailed(). With `replace` also over a file that another
  /// program has changed; that one is kept among the backups.
  void save(const QString& path, bool replace = false);
  /// Saves and lets events go on until that is done, for closing. Empty text when done, else why not.
  QString saveNow(const QString& path);
  /// Waits until every step so far is in the journal, or the journal has failed. The session goes on.
  void makeSafe();
  /// Ends the session: releases the lock and, where nothing is unsaved or the user refused to keep it, the journal.
  void close(bool discardRecovery);

  SaveState state() const;
  /// Whether there are changes that the journal could not take.
  bool isUnprotected() const { return unprotectedSince_.isValid(); }
  /// Emits once more what still holds: the file is locked elsewhere, the journal or the file cannot be written, a
  /// project waits to be shown. For a window that was not there when it began.
  void tellAgain();
  QDateTime savedAt() const { return savedAt_; }
  /// How long after a failure the journal is tried again.
  void setJournalRetry(std::chrono::milliseconds interval) { retry_.setInterval(interval); }
  /// Sessions of crashed programs whose work can be offered.
  static std::vector<RecoverableSession> recoverable();
  /// Whether that work is what is in view.
  bool isRecovered(const RecoverableSession& session) const { return session.path == recoveredFrom_; }

 signals:
  /// A document is in place: new, opened or recovered. The old one is gone.
  void documentReplaced();
  void opened(const QString& path);
  void openFailed(const QString& path, const QString& reason);
  void recoverFailed(const QString& reason);
  /// The project is read, but the one in view was edited meanwhile: showRead() replaces it.
  void openReady(const QString& path);
  /// The file is damaged, yet sound enough that salvage() can show what can be read of it.
  void openDamaged(const QString& path, const QString& reason);
  /// What could be read is in view; `tables` differ from what was saved.
  void salvaged(const QString& path, const QStringList& tables);
  /// The file is open elsewhere; the document is read-only.
  void lockedElsewhere(const QString& who);
  void saved(const QString& path);
  void saveFailed(const QString& path, const QString& reason);
  /// Another program has changed the file since it was opened; nothing was written.
  void saveRefused(const QString& path, const QString& reason);
  /// The journal cannot be written, and why: changes from `since` on are not protected. A new one is tried again and
  /// again; journalMended tells when everything is protected again.
  void journalTrouble(const QDateTime& since, const QString& reason);
  void journalMended();
  void stateChanged();
  /// readingTask() is another.
  void readingChanged();

 private:
  /// The journal as its worker sees it; touched by no other thread.
  struct Journal;
  /// The file saved to: its lock and what was written last, for a save asked for before the one before has answered.
  /// Touched by the worker of files, or when that has nothing to do.
  struct Target {
    QString path;
    std::shared_ptr<ProjectLock> lock;
    std::optional<FileStamp> stamp;

    Result<FileStamp> write(const Project& project, const IdSource& ids, SaveOptions options);
  };

  /// What a worker has read: how to go on with it here, and whether that replaces the document in view.
  struct Reading {
    bool replaces = false;
    std::function<void()> show;
  };

  void read(const QString& path, const QString& name, std::function<Reading(Progress&)> work);
  void setReadingTask(int task);
  void dropReading();
  Reading failed(const QString& path, const Error& error);
  void adopt(std::unique_ptr<Document> document);
  void adoptUnsaved(OpenedProject&& opened);
  void startJournal();
  void journalStep(const Project& after);
  void retryJournal();
  void tellJournal(const Result<>& result);
  SaveOptions optionsFor(const QString& path) const;
  JournalSubject subject() const;
  std::shared_ptr<ProjectLock> lockOf(const QString& path) const;
  std::shared_ptr<Target> targetAt(const QString& path);
  void startSave(const QString& path, bool replace, std::function<void(const QString& trouble)> finished);
  void finishSave(const QString& path, const Project& snapshot, const Result<FileStamp>& result,
                  const std::shared_ptr<ProjectLock>& lock);

  std::shared_ptr<const Catalog> catalog_ = std::make_shared<const Catalog>();
  std::unique_ptr<Document> document_;
  std::shared_ptr<ProjectLock> lock_;
  std::shared_ptr<Target> target_;
  std::optional<FileStamp> onDisk_;  ///< the file as it was read or written last
  std::string recoveredFrom_;        ///< journal of the crashed session; goes when its work is saved or given up
  std::shared_ptr<Journal> journal_;
  QDateTime unprotectedSince_;  ///< valid while the journal cannot be written
  QString journalTrouble_;      ///< why
  QString holder_;              ///< who has the file of a read-only document open
  QTimer retry_;
  QDateTime savedAt_;
  bool saving_ = false;
  QString saveError_;
  Tasks tasks_;
  int readingTask_ = 0;
  std::function<void()> read_;  ///< shows what was read and waits for showRead()
  QString readPath_;            ///< the file it was read from
  Worker files_;                ///< opening and saving
  Worker journals_;             ///< one small transaction a step
};

}  // namespace fabric::ui
