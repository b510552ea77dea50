// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/project_session.h"

#include "core/project/own_parts.h"

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
    if (!troubled) emit journalTrouble(unprotectedSince_, QString::fromStdString(result.error().sentence()));
  } else if (troubled) {
    unprotectedSince_ = {};
    retry_.stop();
    emit journalMended();
  }
}

void ProjectSession::open(const QString& path) {
  // The file in view is locked by this very session; reading it again keeps that lock.
  const std::shared_ptr<ProjectLock> own = lockOf(path);
  files_.post([this, path, own, catalog = catalog_] {
    auto opened = std::make_shared<Result<OpenedProject>>(openProject(path.toStdString()));
    if (*opened) completeCatalog((*opened)->project, *catalog);
    const bool readable = !*opened && opened->error().code == ErrorCode::Damaged &&
                          openProject(path.toStdString(), {.salvage = true}).has_value();
    std::shared_ptr<ProjectLock> lock = own;
    QString holder;
    if (*opened && !lock) {
      if (auto taken = ProjectLock::take(path.toStdString(), programName))
        lock = std::make_shared<ProjectLock>(std::move(*taken));
      else holder = QString::fromStdString(taken.error().sentence());
    }
    postBack(this, [this, path, opened, readable, lock, holder] {
      if (!*opened) {
        const QString reason = QString::fromStdString(opened->error().sentence());
        if (readable) emit openDamaged(path, reason);
        else emit openFailed(path, reason);
        return;
      }
      onDisk_ = (*opened)->stamp;
      lock_ = lock;
      auto document = std::make_unique<Document>(std::move((*opened)->project), (*opened)->ids);
      document->markSaved(path, document->project());
      document->setReadOnly(!lock);
      adopt(std::move(document));
      emit this->opened(path);
      if (!lock) emit lockedElsewhere(holder);
    });
  });
}

void ProjectSession::salvage(const QString& path) {
  files_.post([this, path, catalog = catalog_] {
    auto opened = std::make_shared<Result<OpenedProject>>(openProject(path.toStdString(), {.salvage = true}));
    if (*opened) completeCatalog((*opened)->project, *catalog);
    postBack(this, [this, path, opened] {
      if (!*opened) {
        emit openFailed(path, QString::fromStdString(opened->error().sentence()));
        return;
      }
      // A copy: the file is left as it is, and nothing takes this for what was saved.
      onDisk_.reset();
      lock_.reset();
      auto document = std::make_unique<Document>(std::move((*opened)->project), (*opened)->ids);
      document->markUnsaved({});
      adopt(std::move(document));
      QStringList tables;
      for (const std::string& table : (*opened)->damagedTables) tables << QString::fromStdString(table);
      emit salvaged(path, tables);
    });
  });
}

std::vector<RecoverableSession> ProjectSession::recoverable() { return recoverableSessions(); }

void ProjectSession::recover(const RecoverableSession& session) {
  auto recovered = recoverSession(session.path);
  if (!recovered) {
    emit openFailed(QString::fromStdString(session.path), QString::fromStdString(recovered.error().sentence()));
    return;
  }
  onDisk_.reset();
  lock_.reset();
  // A journal of another host stays: its program may still run there.
  recoveredFrom_ = session.elsewhere ? std::string() : session.path;
  completeCatalog(recovered->project, *catalog_);
  auto document = std::make_unique<Document>(std::move(recovered->project), recovered->ids);
  document->markUnsaved({});
  adopt(std::move(document));
}

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

void ProjectSession::save(const QString& path, bool replace) {
  saving_ = true;
  emit stateChanged();
  const Project snapshot = document_->project();
  const QPointer<Document> asked = document_.get();
  SaveOptions options = optionsFor(path);
  options.replaceAny = options.replaceAny || replace;
  files_.post([this, path, snapshot, asked, options, ids = document_->ids(), target = targetAt(path)] {
    Result<FileStamp> result = target->write(snapshot, ids, options);
    postBack(this, [this, path, snapshot, asked, lock = target->lock, result = std::move(result)] {
      if (asked == document_.get()) finishSave(path, snapshot, result, lock);
      else if (!result)
        emit saveFailed(path, QString::fromStdString(result.error().sentence()));  // another project is in view
    });
  });
}

QString ProjectSession::saveNow(const QString& path) {
  files_.drain();
  const Project snapshot = document_->project();
  const std::shared_ptr<Target> target = targetAt(path);
  const Result<FileStamp> result = target->write(snapshot, document_->ids(), optionsFor(path));
  finishSave(path, snapshot, result, target->lock);
  return result ? QString() : QString::fromStdString(result.error().sentence());
}

void ProjectSession::finishSave(const QString& path, const Project& snapshot, const Result<FileStamp>& result,
                                const std::shared_ptr<ProjectLock>& lock) {
  saving_ = false;
  if (!result) {
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

SaveState ProjectSession::state() const {
  if (saving_) return SaveState::Saving;
  if (!saveError_.isEmpty()) return SaveState::CannotSave;
  if (document_->isModified()) return SaveState::Unsaved;
  return document_->path().isEmpty() ? SaveState::Untouched : SaveState::Saved;
}

}  // namespace fabric::ui
