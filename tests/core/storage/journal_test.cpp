// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The recovery journal: what was appended is recovered, damage costs only what came after it, nothing goes before it
// was saved or refused.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "core/design/invariants.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "tests/core/storage/sample_project.h"

using namespace fabric;
using namespace fabric::testing;

class JournalTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void everyAppendIsRecovered();
  void recoveryTakesTheLastEditsBack();
  void savingStartsAfresh();
  void runningProgramsAreLeftAlone();
  void refusedJournalsAreKept();
  void damageCostsOnlyWhatCameAfter();
  void aFullDiskIsReported();
  void hostileFilesAreLeftAlone();
  void journalsOfOtherHostsAreListed();
  void newTypesAndCatalogsAreRecovered();

 private:
  /// Runs f in a process of its own that ends without any clean-up, as a crash does.
  template <class F>
  bool crashAfter(F&& f) {
    const pid_t child = fork();
    if (child == 0) {
      f();
      _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }
  JournalWriter startWriter(const Project& project, const IdSource& ids) {
    auto writer = JournalWriter::start(project, ids, {"p.loom", "hash"}, "Lightloom", where());
    if (!writer) qFatal("%s", writer.error().sentence().c_str());
    return std::move(*writer);
  }
  std::string where() const { return folder_->filePath("recovery").toStdString(); }

  std::unique_ptr<QTemporaryDir> folder_;
};

void JournalTest::init() { folder_ = std::make_unique<QTemporaryDir>(); }

void JournalTest::everyAppendIsRecovered() {
  for (const int edits : {1, 37, 199, 201, 450}) {
    Random random(static_cast<std::uint64_t>(edits));
    IdSource ids;
    Project project = randomProject(ids, random, 100);
    const Project first = project;
    std::vector<Project> steps;
    for (int n = 0; n < edits; ++n) steps.push_back(project = randomlyChanged(project, ids, random));
    QVERIFY(crashAfter([&] {
      JournalWriter writer = startWriter(first, {});
      for (int n = 0; n < edits; ++n)
        if (!writer.append(steps[static_cast<std::size_t>(n)], "Edit " + std::to_string(n))) _exit(1);
      _exit(0);
    }));
    const auto sessions = recoverableSessions(where());
    QCOMPARE(sessions.size(), std::size_t{1});
    QCOMPARE(sessions[0].edits, static_cast<std::uint64_t>(edits));
    QCOMPARE(sessions[0].lastEdit, "Edit " + std::to_string(edits - 1));
    // Newest first; those before the last snapshot have no record of their own any more.
    QVERIFY(!sessions[0].lastEdits.empty() && sessions[0].lastEdits.size() <= static_cast<std::size_t>(edits));
    for (std::size_t i = 0; i < sessions[0].lastEdits.size(); ++i)
      QCOMPARE(sessions[0].lastEdits[i].text, "Edit " + std::to_string(edits - 1 - static_cast<int>(i)));
    QCOMPARE(sessions[0].subject.projectPath, std::string("p.loom"));
    QElapsedTimer timer;
    timer.start();
    const auto recovered = recoverSession(sessions[0].path);
    QVERIFY2(recovered, recovered ? "" : recovered.error().sentence().c_str());
    QVERIFY(timer.elapsed() < 2'000);
    QVERIFY(recovered->project == project);
    QCOMPARE(recovered->unread, std::uint64_t{0});
    for (const Variant& variant : recovered->project.variants)
      QVERIFY(brokenInvariants(variant.design, *project.catalog).empty());
    // Recovering changes nothing: it can be done again until the work is saved.
    QVERIFY(recoverSession(sessions[0].path)->project == project);
    QCOMPARE(recoverableSessions(where()).size(), std::size_t{1});
    QVERIFY(removeSession(sessions[0].path));
    QVERIFY(recoverableSessions(where()).empty());
  }
}

void JournalTest::recoveryTakesTheLastEditsBack() {
  Random random(9);
  IdSource ids;
  Project project = randomProject(ids, random, 50);
  std::vector<Project> steps{project};
  for (int n = 0; n < 20; ++n) steps.push_back(randomlyChanged(steps.back(), ids, random));
  QVERIFY(crashAfter([&] {
    JournalWriter writer = startWriter(steps[0], ids);
    for (std::size_t n = 1; n < steps.size(); ++n) (void)writer.append(steps[n], "Edit");
    _exit(0);
  }));
  const std::string path = recoverableSessions(where()).at(0).path;
  for (std::uint64_t without = 0; without <= 20; ++without) {
    const auto recovered = recoverSession(path, without);
    QVERIFY(recovered);
    QVERIFY(recovered->project == steps[20 - without]);
    QCOMPARE(recovered->edits, 20 - without);
  }
}

void JournalTest::savingStartsAfresh() {
  Random random(3);
  IdSource ids;
  const Project first = randomProject(ids, random, 50);
  const Project second = randomlyChanged(first, ids, random);
  QVERIFY(crashAfter([&] {
    JournalWriter writer = startWriter(first, ids);
    (void)writer.append(second, "Edit");
    (void)writer.saved(second, {"elsewhere.loom", "other"});
    _exit(0);
  }));
  QVERIFY(recoverableSessions(where()).empty());  // and a journal without an edit is removed
  QVERIFY(QDir(QString::fromStdString(where())).entryList({"*.journal"}).isEmpty());
  {
    JournalWriter writer = startWriter(first, ids);
    QVERIFY(writer.append(second, "Edit"));
    QCOMPARE(writer.edits(), std::uint64_t{1});
    QVERIFY(std::move(writer).finish());
  }
  QVERIFY(QDir(QString::fromStdString(where())).entryList({"*.journal*"}).isEmpty());
}

void JournalTest::runningProgramsAreLeftAlone() {
  Random random(3);
  IdSource ids;
  const Project first = randomProject(ids, random, 50);
  JournalWriter writer = startWriter(first, ids);
  QVERIFY(writer.append(randomlyChanged(first, ids, random), "Edit"));
  QVERIFY(recoverableSessions(where()).empty());
  const auto recovered = recoverSession(writer.path());
  QVERIFY(!recovered);
  QCOMPARE(recovered.error().code, ErrorCode::Locked);
}

void JournalTest::refusedJournalsAreKept() {
  Random random(3);
  IdSource ids;
  const Project first = randomProject(ids, random, 50);
  const Project second = randomlyChanged(first, ids, random);
  QVERIFY(crashAfter([&] { (void)startWriter(first, ids).append(second, "Edit"); }));
  const auto sessions = recoverableSessions(where());
  QCOMPARE(sessions.size(), std::size_t{1});
  QVERIFY(refuseSession(sessions[0].path));
  QVERIFY(recoverableSessions(where()).empty());
  const QDir refused(QString::fromStdString(where() + "/refused"));
  QCOMPARE(refused.entryList({"*.journal"}).size(), 1);
  const std::string path = refused.filePath(refused.entryList({"*.journal"}).at(0)).toStdString();
  QVERIFY(recoverSession(path)->project == second);
  std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(24 * 31));
  QVERIFY(recoverableSessions(where()).empty());
  QVERIFY(refused.entryList({"*.journal"}).isEmpty());
}

void JournalTest::damageCostsOnlyWhatCameAfter() {
  Random random(4);
  IdSource ids;
  std::vector<Project> steps{randomProject(ids, random, 200)};
  for (int n = 0; n < 40; ++n) steps.push_back(randomlyChanged(steps.back(), ids, random));
  QVERIFY(crashAfter([&] {
    JournalWriter writer = startWriter(steps[0], ids);
    for (std::size_t n = 1; n < steps.size(); ++n) (void)writer.append(steps[n], "Edit");
    _exit(0);
  }));
  const std::string path = recoverableSessions(where()).at(0).path;
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const std::string copy = where() + "/copy.journal";
  for (int n = 0; n < 400; ++n) {
    std::string damaged = bytes;
    const std::size_t bit = random() % (bytes.size() * 8);
    damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
    std::ofstream(copy, std::ios::binary | std::ios::trunc) << damaged;
    const auto recovered = recoverSession(copy);
    if (!recovered) continue;
    const bool aStep = std::ranges::find(steps, recovered->project) != steps.end();
    QVERIFY2(aStep, ("bit " + std::to_string(bit)).c_str());
    if (recovered->unread == 0) QVERIFY(recovered->project == steps.back());
  }
}

void JournalTest::aFullDiskIsReported() {
  Random random(5);
  IdSource ids;
  std::vector<Project> steps{randomProject(ids, random, 100)};
  for (int n = 0; n < 600; ++n) steps.push_back(randomlyChanged(steps.back(), ids, random));
  const std::string count = where() + "/count";
  QVERIFY(crashAfter([&] {
    JournalWriter writer = startWriter(steps[0], ids);
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{160'000, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
    int kept = 0, failed = 0;
    for (std::size_t n = 1; n < steps.size() && failed == 0; ++n) {
      const auto appended = writer.append(steps[n], "Edit");
      if (appended) ++kept;
      else ++failed;
      if (!appended && appended.error().code != ErrorCode::CannotWrite) _exit(2);
    }
    if (failed == 0) _exit(3);
    // Once there is room, one append holds all of what was missed.
    const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &none);
    if (!writer.append(steps.back(), "After")) _exit(4);
    _exit(0);
  }));
  const auto recovered = recoverSession(recoverableSessions(where()).at(0).path);
  QVERIFY(recovered);
  QVERIFY(recovered->project == steps.back());
  // A folder that cannot be written is an error, too.
  QVERIFY(!JournalWriter::start(steps[0], ids, {}, "Lightloom", "/proc/nothing"));
}

void JournalTest::hostileFilesAreLeftAlone() {
  QDir().mkpath(QString::fromStdString(where()));
  const std::string path = where() + "/bad.journal";
  for (const std::string& content : {std::string(), std::string("garbage"), std::string(10'000, '\0'),
                                     std::string("SQLite format 3\0", 16) + std::string(5'000, 'x')}) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
    QVERIFY(recoverableSessions(where()).empty());
    QVERIFY(!recoverSession(path));
    std::ifstream file(path, std::ios::binary);
    QVERIFY((std::string{std::istreambuf_iterator<char>(file), {}}) == content);
  }
}

void JournalTest::journalsOfOtherHostsAreListed() {
  Random random(8);
  IdSource ids;
  const Project first = randomProject(ids, random, 50);
  const Project second = randomlyChanged(first, ids, random);
  // One with an edit and one without, both of a host that shares this folder.
  QVERIFY(crashAfter([&] { (void)startWriter(first, ids).append(second, "Edit"); }));
  const std::string path = recoverableSessions(where()).at(0).path;
  const std::string bare = where() + "/bare.journal";
  std::filesystem::copy_file(path, bare);
  for (const std::string& file : {path, bare})
    storage::Database::onDisk(file, false).run("UPDATE session SET host = 'far-away'");
  storage::Database::onDisk(bare, false).run("DELETE FROM records");
  QVERIFY(crashAfter([&] { (void)startWriter(first, ids).append(second, "Edit here"); }));
  const auto sessions = recoverableSessions(where());
  QCOMPARE(sessions.size(), std::size_t{2});
  QVERIFY(!sessions[0].elsewhere && sessions[0].lastEdit == "Edit here");
  QVERIFY(sessions[1].elsewhere && sessions[1].path == path);
  QCOMPARE(sessions[1].process.host, std::string("far-away"));
  QCOMPARE(sessions[1].edits, std::uint64_t{1});
  QVERIFY(recoverSession(path)->project == second);
  // Nothing of theirs goes, not even the journal without an edit.
  QVERIFY(std::filesystem::exists(path) && std::filesystem::exists(bare));
}

void JournalTest::newTypesAndCatalogsAreRecovered() {
  Random random(8);
  IdSource ids;
  Project first = randomProject(ids, random, 50);
  Project added = first;
  auto catalog = std::make_shared<Catalog>(*first.catalog);
  DeviceType type = catalog->all<DeviceType>()[0];
  type.part.id = "sys-new";
  QVERIFY(catalog->add(type));
  added.catalog = catalog;
  added = *withOwnTables(added, std::vector{nicTable("nic-own")});
  Project replaced = added;
  replaced.ownTables.clear();
  replaced.variants.clear();
  auto other = std::make_shared<Catalog>();
  other->version = "other";
  replaced.catalog = other;
  replaced.variants.push_back({added.lastVariantId, 'A', "Bare", "", false, {}});
  replaced.baseline = added.lastVariantId;
  QVERIFY(crashAfter([&] {
    JournalWriter writer = startWriter(first, ids);
    (void)writer.append(added, "Add a type");
    (void)writer.append(replaced, "Another catalog");
    _exit(0);
  }));
  const std::string path = recoverableSessions(where()).at(0).path;
  QVERIFY(recoverSession(path)->project == replaced);
  QVERIFY(recoverSession(path, 1)->project == added);
}

QTEST_APPLESS_MAIN(JournalTest)
#include "journal_test.moc"
