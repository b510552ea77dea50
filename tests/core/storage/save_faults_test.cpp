// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saving when the system does not do as it is told: every call of every kind fails once, or for ever from there on. The
// old file stays byte for byte as it was, the failure is reported, nothing is left lying about.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <fstream>
#include <thread>

#include "core/storage/file_system.h"
#include "core/storage/project_file.h"
#include "tests/core/storage/sample_project.h"

using namespace fabric;
using namespace fabric::testing;

namespace {

enum class Call { Open, Read, Write, Fsync, Close, Fchmod, Rename, Link, Mkdir, Fstat, Unlink };
constexpr const char* callNames[] = {"open",   "read", "write", "fsync", "close", "fchmod",
                                     "rename", "link", "mkdir", "fstat", "unlink"};

/// The real system, except that the k-th call of one kind fails.
class FaultySystem : public storage::FileSystem {
 public:
  FaultySystem(Call call, int at, bool forEver, int number)
      : call_(call), at_(at), forEver_(forEver), number_(number) {}

  bool fired() const { return seen_ >= at_; }
  std::int64_t free = -2;

  int open(const char* path, int flags, mode_t mode) override {
    return fails(Call::Open) ? -1 : FileSystem::open(path, flags, mode);
  }
  ssize_t read(int file, void* data, std::size_t size) override {
    return fails(Call::Read) ? -1 : FileSystem::read(file, data, size);
  }
  ssize_t write(int file, const void* data, std::size_t size) override {
    if (fails(Call::Write)) {
      (void)FileSystem::write(file, data, size / 2);  // a full disk takes some of it
      return -1;
    }
    return FileSystem::write(file, data, std::min<std::size_t>(size, 40'000));  // and writes may be short
  }
  int fsync(int file) override { return fails(Call::Fsync) ? -1 : FileSystem::fsync(file); }
  int close(int file) override {
    const bool fail = fails(Call::Close);
    const int result = FileSystem::close(file);
    if (!fail) return result;
    errno = number_;
    return -1;
  }
  int fchmod(int file, mode_t mode) override { return fails(Call::Fchmod) ? -1 : FileSystem::fchmod(file, mode); }
  int rename(const char* from, const char* to) override {
    return fails(Call::Rename) ? -1 : FileSystem::rename(from, to);
  }
  int link(const char* from, const char* to) override { return fails(Call::Link) ? -1 : FileSystem::link(from, to); }
  int unlink(const char* path) override { return fails(Call::Unlink) ? -1 : FileSystem::unlink(path); }
  int mkdir(const char* path, mode_t mode) override { return fails(Call::Mkdir) ? -1 : FileSystem::mkdir(path, mode); }
  int fstat(int file, struct stat* out) override { return fails(Call::Fstat) ? -1 : FileSystem::fstat(file, out); }
  std::int64_t freeBytes(const char* path) override { return free != -2 ? free : FileSystem::freeBytes(path); }

 private:
  bool fails(Call call) {
    if (call != call_) return false;
    ++seen_;
    if (seen_ != at_ && !(forEver_ && seen_ > at_)) return false;
    errno = number_;
    return true;
  }

  Call call_;
  int at_;
  bool forEver_;
  int number_;
  int seen_ = 0;
};

/// The real system; the user loses patience at the k-th call.
class StoppingSystem : public storage::FileSystem {
 public:
  StoppingSystem(Progress& progress, int at) : progress_(progress), at_(at) {}

  bool fired() const { return seen_ >= at_; }

  int open(const char* path, int flags, mode_t mode) override { return tick(), FileSystem::open(path, flags, mode); }
  ssize_t write(int file, const void* data, std::size_t size) override {
    return tick(), FileSystem::write(file, data, std::min<std::size_t>(size, 40'000));
  }
  int fsync(int file) override { return tick(), FileSystem::fsync(file); }
  int rename(const char* from, const char* to) override { return tick(), FileSystem::rename(from, to); }
  int link(const char* from, const char* to) override { return tick(), FileSystem::link(from, to); }
  int unlink(const char* path) override { return tick(), FileSystem::unlink(path); }

 private:
  void tick() {
    if (++seen_ == at_) (void)progress_.stop();
  }

  Progress& progress_;
  int at_;
  int seen_ = 0;
};

std::string contentOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

class SaveFaultsTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void everyCallMayFail_data();
  void everyCallMayFail();
  void stoppedAtAnyMoment();
  void newFilesAreAllOrNothing();
  void missingSpaceIsNamed();
  void aFileChangedUnderneathIsKept();
  void linksAndModesAreKept();
  void backupsAreKept();
  void copiesTakenWhileSavingAreValid();

 private:
  QStringList listing() const { return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden); }
  std::string target() const { return folder_->filePath("p.loom").toStdString(); }

  std::unique_ptr<QTemporaryDir> folder_;
  IdSource ids_;
  Project old_, next_;
  FileStamp stamp_;
};

void SaveFaultsTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
  Random random(1);
  ids_ = {};
  old_ = randomProject(ids_, random, 300);
  next_ = old_;
  for (int n = 0; n < 20; ++n) next_ = randomlyChanged(next_, ids_, random);
  const auto saved = saveProject(old_, ids_, target());
  QVERIFY(saved);
  stamp_ = *saved;
}

void SaveFaultsTest::everyCallMayFail_data() {
  QTest::addColumn<int>("call");
  QTest::addColumn<bool>("forEver");
  QTest::addColumn<int>("number");
  for (int call = 0; call < int(std::size(callNames)); ++call)
    for (const bool forEver : {false, true})
      for (const int number : {EIO, ENOSPC})
        QTest::addRow("%s %s %d", callNames[call], forEver ? "for ever" : "once", number) << call << forEver << number;
}

void SaveFaultsTest::everyCallMayFail() {
  QFETCH(int, call);
  QFETCH(bool, forEver);
  QFETCH(int, number);
  std::string before = contentOf(target());
  for (int at = 1;; ++at) {
    FaultySystem files(static_cast<Call>(call), at, forEver, number);
    SaveOptions options;
    options.expected = stamp_;
    options.files = &files;
    const auto saved = saveProject(next_, ids_, target(), options);
    const bool cannotRemove = static_cast<Call>(call) == Call::Unlink;
    if (!saved) {
      QVERIFY2(files.fired(), saved.error().sentence().c_str());
      QVERIFY(!saved.error().what.empty());
      QVERIFY2(contentOf(target()) == before, ("at " + std::to_string(at)).c_str());
    } else {
      const auto opened = openProject(target());
      QVERIFY2(opened, opened ? "" : opened.error().sentence().c_str());
      QVERIFY(opened->project == next_);
      QVERIFY(opened->stamp == *saved);
      stamp_ = *saved;
      before = contentOf(target());
      std::swap(old_, next_);
    }
    if (!cannotRemove) QVERIFY2(listing() == QStringList{"p.loom"}, qPrintable(listing().join(" ")));
    if (!files.fired()) return;
    QVERIFY(at < 200);
  }
}

void SaveFaultsTest::stoppedAtAnyMoment() {
  std::string before = contentOf(target());
  int stopped = 0, saved = 0;
  for (int at = 1;; ++at) {
    Progress progress;
    StoppingSystem files(progress, at);
    SaveOptions options;
    options.expected = stamp_;
    options.files = &files;
    options.progress = &progress;
    const auto result = saveProject(next_, ids_, target(), options);
    QCOMPARE(result.has_value(), !progress.isStopped());
    QVERIFY2(listing() == QStringList{"p.loom"}, qPrintable(listing().join(" ")));
    if (result) {
      QVERIFY(openProject(target())->project == next_);
      stamp_ = *result;
      before = contentOf(target());
      std::swap(old_, next_);
      ++saved;
    } else {
      QCOMPARE(result.error().code, ErrorCode::Cancelled);
      QVERIFY(contentOf(target()) == before);
      ++stopped;
    }
    if (!files.fired()) break;
    QVERIFY(at < 200);
  }
  QVERIFY(stopped > 3 && saved > 1);

  Progress progress;
  QVERIFY(progress.stop());
  OpenOptions options;
  options.progress = &progress;
  QCOMPARE(openProject(target(), options).error().code, ErrorCode::Cancelled);
}

void SaveFaultsTest::newFilesAreAllOrNothing() {
  const std::string path = folder_->filePath("new.loom").toStdString();
  for (int call = 0; call < int(Call::Unlink); ++call)
    for (int at = 1; at < 30; ++at) {
      FaultySystem files(static_cast<Call>(call), at, true, EIO);
      SaveOptions options;
      options.files = &files;
      const auto saved = saveProject(next_, ids_, path, options);
      QCOMPARE(saved.has_value(), QFile::exists(QString::fromStdString(path)));
      if (saved) QVERIFY(openProject(path)->project == next_);
      QFile::remove(QString::fromStdString(path));
      if (!files.fired()) break;
    }
}

void SaveFaultsTest::missingSpaceIsNamed() {
  FaultySystem files(Call::Open, 1'000'000, false, EIO);
  files.free = 1 << 20;
  SaveOptions options;
  options.expected = stamp_;
  options.files = &files;
  const std::string before = contentOf(target());
  const auto saved = saveProject(next_, ids_, target(), options);
  QVERIFY(!saved);
  QCOMPARE(saved.error().code, ErrorCode::LimitExceeded);
  QVERIFY(QByteArray::fromStdString(saved.error().sentence()).contains("1 MB free"));
  QVERIFY(contentOf(target()) == before);
}

void SaveFaultsTest::aFileChangedUnderneathIsKept() {
  SaveOptions options;
  options.expected = stamp_;
  std::ofstream(target(), std::ios::app | std::ios::binary) << "x";
  const std::string changed = contentOf(target());
  const auto refused = saveProject(next_, ids_, target(), options);
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::Changed);
  QVERIFY(contentOf(target()) == changed);
  QVERIFY(!saveProject(next_, ids_, target()));  // nothing expected, and something is there
  QVERIFY(contentOf(target()) == changed);
  QVERIFY(listing() == QStringList{"p.loom"});
  options.replaceAny = true;
  QVERIFY(saveProject(next_, ids_, target(), options));
  QFile::remove(QString::fromStdString(target()));
  QVERIFY(saveProject(next_, ids_, target(), options));  // gone: nothing to lose
  QVERIFY(openProject(target())->project == next_);
  for (const char* path : {"", "/", "nowhere/at/all.loom"}) QVERIFY(!saveProject(next_, ids_, path));
}

void SaveFaultsTest::linksAndModesAreKept() {
  const std::string link = folder_->filePath("link.loom").toStdString();
  QCOMPARE(symlink("p.loom", link.c_str()), 0);
  QCOMPARE(chmod(target().c_str(), 0640), 0);
  SaveOptions options;
  options.expected = stamp_;
  QVERIFY(saveProject(next_, ids_, link, options));
  struct stat status {};
  QCOMPARE(lstat(link.c_str(), &status), 0);
  QVERIFY(S_ISLNK(status.st_mode));
  QCOMPARE(lstat(target().c_str(), &status), 0);
  QCOMPARE(int(status.st_mode & 0777), 0640);
  QVERIFY(openProject(link)->project == next_);
  QVERIFY(!openProject(folder_->path().toStdString()));  // a folder
  const std::string pipe = folder_->filePath("pipe.loom").toStdString();
  QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
  QVERIFY(!openProject(pipe));
}

void SaveFaultsTest::backupsAreKept() {
  const std::string first = contentOf(target());
  SaveOptions options;
  options.expected = stamp_;
  for (int n = 0; n < 15; ++n) {
    const auto saved = saveProject(n % 2 == 0 ? next_ : old_, ids_, target(), options);
    QVERIFY(saved);
    options.expected = *saved;
    if (n > 0) continue;
    const QDir kept(folder_->filePath(".p.loom.backups"));
    QCOMPARE(kept.entryList(QDir::Files).size(), 1);
    QVERIFY(contentOf(kept.filePath(kept.entryList(QDir::Files).at(0)).toStdString()) == first);
  }
  const QDir kept(folder_->filePath(".p.loom.backups"));
  QVERIFY(kept.entryList(QDir::Files).size() >= 10);
  QVERIFY(kept.entryList(QDir::Files).size() <= 12);
  for (const QString& name : kept.entryList(QDir::Files)) QVERIFY(verifyProject(kept.filePath(name).toStdString()));
}

void SaveFaultsTest::copiesTakenWhileSavingAreValid() {
  std::atomic<bool> stop = false;
  std::jthread writer([&] {
    SaveOptions options;
    options.replaceAny = true;
    options.backups = false;
    for (int n = 0; !stop; ++n) (void)saveProject(n % 2 == 0 ? next_ : old_, ids_, target(), options);
  });
  const std::string copy = folder_->filePath("copy").toStdString();
  const int copies = qEnvironmentVariableIsSet("LIGHTLOOM_LONG") ? 1'000 : 100;
  for (int n = 0; n < copies; ++n) {
    std::ofstream(copy, std::ios::binary | std::ios::trunc) << contentOf(target());
    const auto opened = openProject(copy);
    if (!opened) stop = true;
    QVERIFY2(opened, opened ? "" : opened.error().sentence().c_str());
    QVERIFY(opened->project == old_ || opened->project == next_);
  }
  stop = true;
}

QTEST_APPLESS_MAIN(SaveFaultsTest)
#include "save_faults_test.moc"
