// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/project_session.h"

#include "core/project/own_parts.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace fabric::ui {

namespace {

constexpr const char* programName = "lightloom";

}  // namespace

/// A journal that could not be written stays where it is until another holds as much: `left`.
struct ProjectSession::Journal {
  std::optional<JournalWriter> writer;
  std::vector<std::string> left;

  /// A new file that holds the project as it is.
  Result<> begin(const Project& project, const IdSource& ids, const JournalSubject& subject) {
    if (writer) return {};
    auto started = JournalWriter::start(project, ids, subject, programName);
    if (!started) return tl::unexpected(started.error());
    writer = std::move(*started);
    return {};
  }
  Result<> append(const Project& after, const IdSource& ids, const JournalSubject& subject, const std::string& text) {
    Result<> result = begin(after, ids, subject);
    if (result) result = writer->append(after, text);
    return concluded(result);
  }
  Result<> saved(const Project& project, const IdSource& ids, const JournalSubject& subject) {
    Result<> result = begin(project, ids, subject);
    if (result) result = writer->saved(project, subject);
    return concluded(result);
  }
  void finish() {
    if (writer) (void)std::move(*writer).finish();
    writer.reset();
    dropLeft();
  }

 private:
  Result<> concluded(const Result<>& result) {
    if (result) dropLeft();
    else if (writer) left.push_back(writer->path());
    if (!result) writer.reset();
    return result;
  }
  void dropLeft() {
    std::erase_if(left, [](const std::string& path) { return removeSession(path).has_value(); });
  }
};

ProjectSession::ProjectSession(QObject* parent) : QObject(parent) {
  using namespace std::chrono_literals;
  retry_.setInterval(10s);
  connect(&retry_, &QTimer::timeout, this, &ProjectSession::retryJournal);
}

ProjectSession::~ProjectSession() = default;

void ProjectSession::start() {
  IdSource ids;
  Project project = emptyProject(tr("New project").toStdString(), catalog_, ids);
  start(std::move(project), ids);
}

void ProjectSession::editCopy() { adoptUnsaved({document_->project(), document_->ids(), {}, {}}); }

void ProjectSession::start(Project project, const IdSource& ids) {
  dropReading();
  onDisk_.reset();
  lock_.reset();
  adopt(std::make_unique<Document>(std::move(project), ids));
}

void ProjectSession::adopt(std::unique_ptr<Document> document) {
  const std::shared_ptr<Journal> old = std::exchange(journal_, nullptr);
  if (old) {
    journals_.post([old] { old->finish(); });
  }
  std::swap(document_, document);
  read_ = nullptr;
  saveError_.clear();
  saving_ = false;
  target_.reset();
  savedAt_ = {};
  connect(document_.get(), &Document::changed, this,
          [this](const Project&, const Project& after) { journalStep(after); });
  connect(document_.get(), &Document::fileStateChanged, this, &ProjectSession::stateChanged);
  startJournal();
  emit documentReplaced();
  // The old document goes here, after everybody has let go of it.
}

JournalSubject ProjectSession::subject() const {
  return {document_->path().toStdString(), onDisk_ ? onDisk_->contentHash : std::string()};
}

void ProjectSession::startJournal() {
  if (document_->isReadOnly()) return;
  journal_ = std::make_shared<Journal>();
  journals_.post(
      [this, journal = journal_, project = document_->project(), ids = document_->ids(), subject = subject()] {
        postBack(this, [this, result = journal->begin(project, ids, subject)] { tellJournal(result); });
      });
}

void ProjectSession::journalStep(const Project& after) {
  if (!journal_) return;
  const auto& step = document_->history().steps()[document_->history().position()];
  journals_.post([this, journal = journal_, after, ids = document_->ids(), subject = subject(), text = step.text] {
    postBack(this, [this, result = journal->append(after, ids, subject, text)] { tellJournal(result); });
  });
}

void ProjectSession::retryJournal() {
  if (!journal_) return retry_.stop();
  if (document_->isModified()) journalStep(document_->project());
  else
    journals_.post(
        [this, journal = journal_, project = document_->project(), ids = document_->ids(), subject = subject()] {
          postBack(this, [this, result = journal->saved(project, ids, subject)] { tellJournal(result); });
        });
}

void ProjectSession::tellJournal(const Result<>& result) {
  const bool troubled = unprotectedSince_.isValid();
  if (!result) {
    if (!troubled) unprotectedSince_ = QDateTime::currentDateTime();
    if (!retry_.isActive()) retry_.start();
    journalTrouble_ = QString::fromStdString(result.error().sentence());
    if (!troubled) emit journalTrouble(unprotectedSince_, journalTrouble_);
    if (!troubled) emit stateChanged();
  } else if (troubled) {
    unprotectedSince_ = {};
    retry_.stop();
    emit journalMended();
    emit stateChanged();
  }
}

// ---------------------------------------------------------------- opening

void ProjectSession::dropReading() {
  read_ = nullptr;
  if (readingTask_) (void)tasks_.cancel(readingTask_);
}

void ProjectSession::setReadingTask(int task) {
  readingTask_ = task;
  emit readingChanged();
}

void ProjectSession::read(const QString& path, const QString& name, std::function<Reading(Progress&)> work) {
  dropReading();
  auto progress = std::make_shared<Progress>();
  setReadingTask(tasks_.add(name, progress, [this] { setReadingTask(0); }));
  const std::optional<Project> before = document_ ? std::optional(document_->project()) : std::nullopt;
  files_.post([this, path, progress, before, task = readingTask_, work = std::move(work)] {
    if (progress->isStopped()) return;
    postBack(this, [this, path, progress, before, task, reading = work(*progress)] {
      if (progress->isStopped()) return;
      tasks_.remove(task);
      setReadingTask(0);
      // What the user did while the disk was at work must not be lost.
      if (!reading.replaces || !before || !document_->isModified() || document_->project() == *before)
        return reading.show();
      read_ = reading.show;
      readPath_ = path;
      emit openReady(path);
    });
  });
}

void ProjectSession::showRead() {
  if (const auto show = std::exchange(read_, nullptr)) show();
}

ProjectSession::Reading ProjectSession::failed(const QString& path, const Error& error) {
  return {false, [this, path, reason = QString::fromStdString(error.sentence())] { emit openFailed(path, reason); }};
}

void ProjectSession::open(const QString& path) {
  // The file in view is locked by this very session; reading it again keeps that lock.
  const std::shared_ptr<ProjectLock> own = document_ ? lockOf(path) : nullptr;
  const QString name = tr("Opening %1").arg(QFileInfo(path).fileName());
  read(path, name, [this, path, own, catalog = catalog_](Progress& progress) -> Reading {
    OpenOptions options;
    options.progress = &progress;
    auto opened = std::make_shared<Result<OpenedProject>>(openProject(path.toStdString(), options));
    if (!*opened) {
      const bool readable =
          opened->error().code == ErrorCode::Damaged && openProject(path.toStdString(), {.salvage = true}).has_value();
      if (!readable) return failed(path, opened->error());
      const QString reason = QString::fromStdString(opened->error().sentence());
      return {false, [this, path, reason] { emit openDamaged(path, reason); }};
    }
    completeCatalog((*opened)->project, *catalog);
    std::shared_ptr<ProjectLock> lock = own;
    QString holder;
    if (!lock) {
      if (auto taken = ProjectLock::take(path.toStdString(), programName))
        lock = std::make_shared<ProjectLock>(std::move(*taken));
      else holder = QString::fromStdString(taken.error().sentence());
    }
    return {true, [this, path, opened, lock, holder] {
              onDisk_ = (*opened)->stamp;
              lock_ = lock;
              auto document = std::make_unique<Document>(std::move((*opened)->project), (*opened)->ids);
              document->markSaved(path, document->project());
              document->setReadOnly(!lock);
              holder_ = holder;
              adopt(std::move(document));
              emit this->opened(path);
              if (!lock) emit lockedElsewhere(holder);
            }};
  });
}

void ProjectSession::salvage(const QString& path) {
  const QString name = tr("Reading %1").arg(QFileInfo(path).fileName());
  read(path, name, [this, path, catalog = catalog_](Progress& progress) -> Reading {
    OpenOptions options;
    options.salvage = true;
    options.progress = &progress;
    auto opened = std::make_shared<Result<OpenedProject>>(openProject(path.toStdString(), options));
    if (!*opened) return failed(path, opened->error());
    completeCatalog((*opened)->project, *catalog);
    return {true, [this, path, opened] {
              // A copy: the file is left as it is, and nothing takes this for what was saved.
              adoptUnsaved(std::move(**opened));
              QStringList tables;
              for (const std::string& table : (*opened)->damagedTables) tables << QString::fromStdString(table);
              emit salvaged(path, tables);
            }};
  });
}

std::vector<RecoverableSession> ProjectSession::recoverable() { return recoverableSessions(); }

void ProjectSession::recover(const RecoverableSession& session) {
  const QString path = QString::fromStdString(session.path);
  read(path, tr("Restoring unsaved work"), [this, path, session, catalog = catalog_](Progress&) -> Reading {
    auto recovered = recoverSession(session.path);
    if (!recovered)
      return {false,
              [this, reason = QString::fromStdString(recovered.error().sentence())] { emit recoverFailed(reason); }};
    completeCatalog(recovered->project, *catalog);
    auto project =
        std::make_shared<OpenedProject>(OpenedProject{std::move(recovered->project), recovered->ids, {}, {}});
    // A journal of another host stays: its program may still run there.
    const std::string journal = session.elsewhere ? std::string() : session.path;
    return {true, [this, project, journal] {
              recoveredFrom_ = journal;
              adoptUnsaved(std::move(*project));
            }};
  });
}

/// Nothing on the disk is what this project is.
void ProjectSession::adoptUnsaved(OpenedProject&& opened) {
  onDisk_.reset();
  lock_.reset();
  auto document = std::make_unique<Document>(std::move(opened.project), opened.ids);
  document->markUnsaved({});
  adopt(std::move(document));
}

// ---------------------------------------------------------------- saving

SaveOptions ProjectSession::optionsFor(const QString& path) const {
  SaveOptions options;
  if (onDisk_ && QFileInfo(path) == QFileInfo(document_->path())) options.expected = onDisk_;
  else options.replaceAny = true;  // the file dialog has asked
  return options;
}

/// The lock this session holds on a file, if it is the one in view.
std::shared_ptr<ProjectLock> ProjectSession::lockOf(const QString& path) const {
  return QFileInfo(path) == QFileInfo(document_->path()) ? lock_ : nullptr;
}

std::shared_ptr<ProjectSession::Target> ProjectSession::targetAt(const QString& path) {
  if (!target_ || target_->path != path) target_ = std::make_shared<Target>(Target{path, lockOf(path), std::nullopt});
  return target_;
}

/// A file that somebody else has open is left alone, whatever the user said about replacing it; where no lock can be
/// made, the save tells itself what is wrong.
Result<FileStamp> ProjectSession::Target::write(const Project& project, const IdSource& ids, SaveOptions options) {
  if (!lock) {
    auto taken = ProjectLock::take(path.toStdString(), programName);
    if (taken) lock = std::make_shared<ProjectLock>(std::move(*taken));
    else if (taken.error().code == ErrorCode::Locked) return tl::unexpected(taken.error());
  }
  if (stamp && !options.replaceAny) options.expected = stamp;
  Result<FileStamp> result = saveProject(project, ids, path.toStdString(), options);
  if (result) stamp = *result;
  return result;
}

void ProjectSession::save(const QString& path, bool replace) { startSave(path, replace, {}); }

void ProjectSession::startSave(const QString& path, bool replace,
                               std::function<void(const QString& trouble)> finished) {
  saving_ = true;
  emit stateChanged();
  const Project snapshot = document_->project();
  const QPointer<Document> asked = document_.get();
  auto progress = std::make_shared<Progress>();
  const int task = tasks_.add(tr("Saving %1").arg(QFileInfo(path).fileName()), progress);
  SaveOptions options = optionsFor(path);
  options.replaceAny = options.replaceAny || replace;
  files_.post([this, path, snapshot, asked, options, progress, task, ids = document_->ids(), target = targetAt(path),
               finished = std::move(finished)]() mutable {
    options.progress = progress.get();
    Result<FileStamp> result = stopped(path.toStdString());
    if (!progress->isStopped()) result = target->write(snapshot, ids, options);
    postBack(this, [this, path, snapshot, asked, task, finished, lock = target->lock, result = std::move(result)] {
      tasks_.remove(task);
      const QString trouble = result ? QString() : QString::fromStdString(result.error().sentence());
      if (asked == document_.get()) finishSave(path, snapshot, result, lock);
      else if (!result && result.error().code != ErrorCode::Cancelled)
        emit saveFailed(path, trouble);  // another project is in view
      if (finished) finished(trouble);
    });
  });
}

QString ProjectSession::saveNow(const QString& path) {
  std::optional<QString> answer;
  QEventLoop untilSaved;
  startSave(path, false, [&](const QString& trouble) {
    answer = trouble;
    untilSaved.quit();
  });
  untilSaved.exec();
  return answer ? *answer : tr("The program was asked to end");
}

void ProjectSession::finishSave(const QString& path, const Project& snapshot, const Result<FileStamp>& result,
                                const std::shared_ptr<ProjectLock>& lock) {
  saving_ = false;
  if (!result) {
    if (result.error().code == ErrorCode::Cancelled) return emit stateChanged();
    saveError_ = QString::fromStdString(result.error().sentence());
    if (result.error().code == ErrorCode::Changed) emit saveRefused(path, saveError_);
    else emit saveFailed(path, saveError_);
    emit stateChanged();
    return;
  }
  saveError_.clear();
  savedAt_ = QDateTime::currentDateTime();
  onDisk_ = *result;
  if (lock || path != document_->path()) document_->setReadOnly(false);
  lock_ = lock;
  document_->markSaved(path, snapshot);
  if (!journal_) startJournal();
  journals_.post([this, journal = journal_, snapshot, ids = document_->ids(), subject = subject(),
                  recovered = std::exchange(recoveredFrom_, {})] {
    const Result<> told = journal->saved(snapshot, ids, subject);
    if (!recovered.empty()) (void)removeSession(recovered);
    postBack(this, [this, told] { tellJournal(told); });
  });
  emit saved(path);
}

void ProjectSession::makeSafe() { journals_.drain(); }

void ProjectSession::close(bool discardRecovery) {
  dropReading();
  makeSafe();  // before anything else is waited for
  files_.drain();
  const bool finished = discardRecovery || !document_->isModified();
  journals_.post(
      [journal = std::exchange(journal_, nullptr), finished, recovered = finished ? recoveredFrom_ : std::string()] {
        if (journal && finished) journal->finish();
        if (!recovered.empty()) (void)refuseSession(recovered);
      });
  journals_.drain();
  retry_.stop();
  target_.reset();
  lock_.reset();
}

void ProjectSession::tellAgain() {
  if (document_->isReadOnly()) emit lockedElsewhere(holder_);
  if (unprotectedSince_.isValid()) emit journalTrouble(unprotectedSince_, journalTrouble_);
  if (!saveError_.isEmpty()) emit saveFailed(document_->path(), saveError_);
  if (read_) emit openReady(readPath_);
}

SaveState ProjectSession::state() const {
  if (saving_) return SaveState::Saving;
  if (!saveError_.isEmpty()) return SaveState::CannotSave;
  if (document_->isModified()) return SaveState::Unsaved;
  return document_->path().isEmpty() ? SaveState::Untouched : SaveState::Saved;
}

}  // namespace fabric::ui
