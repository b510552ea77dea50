// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal.h"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <random>

#include "core/storage/content.h"
#include "core/storage/file_system.h"
#include "core/storage/project_changes.h"

namespace fabric {

using namespace storage;

namespace {

constexpr std::int64_t journalApplication = 0x4C4C4A31;
constexpr std::int64_t journalVersion = 1;
constexpr std::uint64_t snapshotEvery = 200;
constexpr std::int64_t snapshotAfterMs = 120'000;
constexpr std::size_t snapshotPart = 4 << 20;
constexpr std::size_t longestRecord = 4 << 20;  // a larger step, such as a new fabric, is shorter as a snapshot
constexpr std::int64_t refusedKeptDays = 30;

std::int64_t nowMs() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string_view view(const Digest& digest) { return {reinterpret_cast<const char*>(digest.data()), 16}; }

/// The check of a record covers the record before it too: one that is missing in the middle is noticed.
std::string checkOf(std::string_view before, std::int64_t number, std::int64_t utcMs, std::string_view text,
                    std::string_view data) {
  ByteWriter head;
  head.block(before);
  head.signedNumber(number);
  head.signedNumber(utcMs);
  head.block(text);
  head.block(data);
  return std::string(view(sha256(head.bytes())));
}

Error wordsFor(ErrorCode code, const std::string& path, const DatabaseError& error) {
  if (error.isDiskFull())
    return {ErrorCode::CannotWrite, path, "the disk is full", "free some space: changes are not protected until then"};
  return {code, path, error.what(), {}};
}

bool isBusy(const DatabaseError& error) { return (error.code() & 0xFF) == SQLITE_BUSY; }

void makeJournal(Database& db) {
  // The file grows in large steps: most commits then change no file size, which would cost the disk another write.
  int step = 256 * 1024;
  sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_CHUNK_SIZE, &step);
  db.run("PRAGMA locking_mode=EXCLUSIVE");
  db.run("PRAGMA journal_mode=TRUNCATE");
  db.run("PRAGMA synchronous=FULL");
  db.run("BEGIN EXCLUSIVE");
  db.run("PRAGMA application_id=" + std::to_string(journalApplication));
  db.run("PRAGMA user_version=" + std::to_string(journalVersion));
  db.run("CREATE TABLE session(id INTEGER PRIMARY KEY, project_path TEXT NOT NULL, base_hash TEXT NOT NULL, user TEXT "
         "NOT NULL, "
         "host TEXT NOT NULL, boot TEXT NOT NULL, program TEXT NOT NULL, pid INTEGER NOT NULL, start INTEGER NOT NULL, "
         "since_ms INTEGER NOT NULL, edits INTEGER NOT NULL) STRICT");
  db.run("CREATE TABLE snapshot(part INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT");
  db.run("CREATE TABLE records(number INTEGER PRIMARY KEY, utc_ms INTEGER NOT NULL, text TEXT NOT NULL, data BLOB NOT "
         "NULL, "
         "check_sum BLOB NOT NULL) STRICT");
}

void putSession(Database& db, const JournalSubject& subject, const ProcessIdentity& me, std::uint64_t edits) {
  Statement put(db, "INSERT OR REPLACE INTO session VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  int at = 0;
  for (const std::string& text : {subject.projectPath, subject.baseHash, me.user, me.host, me.boot, me.program})
    put.bind(++at, std::string_view(text));
  put.bind(++at, me.pid);
  put.bind(++at, me.startTicks);
  put.bind(++at, me.sinceUtcMs);
  put.bind(++at, static_cast<std::int64_t>(edits));
  put.run();
}

/// The whole project in place of the records so far.
void putSnapshot(Database& db, const std::string& bytes) {
  db.run("DELETE FROM snapshot");
  db.run("DELETE FROM records");
  Statement put(db, "INSERT INTO snapshot VALUES (?, ?)");
  std::int64_t part = 0;
  for (std::size_t at = 0; at < bytes.size(); at += snapshotPart) {
    put.bind(1, ++part);
    put.bindBlob(2, std::string_view(bytes).substr(at, snapshotPart));
    put.run();
  }
}

/// Makes the folder and those above it, private to the user.
Result<> makeFolder(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error)
    return systemError(ErrorCode::CannotWrite, folder, "the folder for recovery cannot be made", error.value());
  std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
  return {};
}

std::string newJournalPath(const std::string& folder) {
  std::random_device random;
  char name[40];
  std::snprintf(name, sizeof name, "/%08x%08x.journal", random(), random());
  return folder + name;
}

}  // namespace

std::string recoveryFolder() {
  const char* state = std::getenv("XDG_STATE_HOME");  // NOLINT(concurrency-mt-unsafe): nothing here sets variables
  if (state && *state == '/') return std::string(state) + "/lightloom/recovery";
  const char* home = std::getenv("HOME");  // NOLINT(concurrency-mt-unsafe)
  return std::string(home && *home ? home : "/tmp") + "/.local/state/lightloom/recovery";
}

// ---------------------------------------------------------------- writing

struct JournalWriter::State {
  std::string path;
  Database db;
  Project last;  ///< what the journal holds
  IdSource ids;
  JournalSubject subject;
  ProcessIdentity me;
  std::string check;        ///< of the last record
  std::int64_t number = 0;  ///< of the last record
  std::uint64_t edits = 0;
  std::uint64_t sinceSnapshot = 0;
  std::int64_t snapshotMs = 0;

  void snapshot(const Project& project) {
    putSnapshot(db, writeProject(project, ids));
    check.clear();
  }
  void afterSnapshot() {
    sinceSnapshot = 0;
    snapshotMs = nowMs();
  }
};

JournalWriter::JournalWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
JournalWriter::JournalWriter(JournalWriter&&) noexcept = default;
JournalWriter& JournalWriter::operator=(JournalWriter&&) noexcept = default;
JournalWriter::~JournalWriter() = default;

const std::string& JournalWriter::path() const { return state_->path; }
std::uint64_t JournalWriter::edits() const { return state_->edits; }

Result<JournalWriter> JournalWriter::start(const Project& project, const IdSource& ids, JournalSubject subject,
                                           const std::string& program, const std::string& folder) {
  if (auto made = makeFolder(folder); !made) return tl::unexpected(made.error());
  const std::string path = newJournalPath(folder);
  try {
    auto state = std::make_unique<State>(State{
        path, Database::onDisk(path, true), project, ids, std::move(subject), thisProcess(program), {}, 0, 0, 0, 0});
    makeJournal(state->db);
    putSession(state->db, state->subject, state->me, 0);
    state->snapshot(project);
    state->db.run("COMMIT");
    state->afterSnapshot();
    // The journal's own name must survive a power cut as well.
    if (auto synced = syncFolder(realFileSystem(), folder); !synced) return tl::unexpected(synced.error());
    return JournalWriter(std::move(state));
  } catch (const DatabaseError& error) {
    // What was begun holds nothing, and the next try makes another.
    (void)removeSession(path);
    return tl::unexpected(wordsFor(ErrorCode::CannotWrite, path, error));
  }
}

Result<> JournalWriter::append(const Project& after, const std::string& text) {
  State& s = *state_;
  try {
    Transaction transaction(s.db);
    std::string data, check;
    bool whole = s.sinceSnapshot >= snapshotEvery || nowMs() - s.snapshotMs > snapshotAfterMs;
    if (!whole) data = encodeStep(s.last, after);
    if (data.size() > longestRecord) whole = true;
    // With a snapshot the record says nothing more, but it carries the time and the words of the last edit.
    if (whole) {
      data.clear();
      putSnapshot(s.db, writeProject(after, s.ids));
    }
    const std::int64_t utcMs = nowMs();
    check = checkOf(whole ? std::string_view{} : std::string_view(s.check), s.number + 1, utcMs, text, data);
    Statement put(s.db, "INSERT INTO records VALUES (?, ?, ?, ?, ?)");
    put.bind(1, s.number + 1);
    put.bind(2, utcMs);
    put.bind(3, std::string_view(text));
    put.bindBlob(4, data);
    put.bindBlob(5, check);
    put.run();
    if (whole) putSession(s.db, s.subject, s.me, s.edits);  // the records before this one are gone from now on
    transaction.commit();
    s.check = std::move(check);
    ++s.number;
    ++s.edits;
    s.last = after;
    if (whole) s.afterSnapshot();
    else ++s.sinceSnapshot;
    return {};
  } catch (const DatabaseError& error) {
    return tl::unexpected(wordsFor(ErrorCode::CannotWrite, s.path, error));
  }
}

Result<> JournalWriter::saved(const Project& project, JournalSubject subject) {
  State& s = *state_;
  try {
    Transaction transaction(s.db);
    putSnapshot(s.db, writeProject(project, s.ids));
    putSession(s.db, subject, s.me, 0);
    transaction.commit();
    s.check.clear();
    s.edits = 0;
    s.last = project;
    s.subject = std::move(subject);
    s.afterSnapshot();
    return {};
  } catch (const DatabaseError& error) {
    return tl::unexpected(wordsFor(ErrorCode::CannotWrite, s.path, error));
  }
}

Result<> JournalWriter::finish() && {
  const std::string path = state_->path;
  state_.reset();
  return removeSession(path);
}

// ---------------------------------------------------------------- reading

namespace {

void checkJournal(Database& db) {
  if (db.ask("PRAGMA application_id") != journalApplication) throw DatabaseError(0, "it is no recovery journal");
  if (db.ask("PRAGMA user_version") != journalVersion) throw DatabaseError(0, "it was written by another version");
}

/// A journal of a program that is gone. Opening it may undo a transaction the crash cut short.
Database openJournal(const std::string& path) {
  Database db = Database::onDisk(path, false);
  db.defendAgainst(std::chrono::seconds(30));
  checkJournal(db);
  return db;
}

RecoverableSession readSession(Database& db, const std::string& path) {
  RecoverableSession session;
  session.path = path;
  Statement row(db, "SELECT * FROM session WHERE id = 1");
  if (!row.step()) throw DatabaseError(0, "it has no session");
  ProcessIdentity& p = session.process;
  RowLoader load(row, 1);
  load(session.subject.projectPath, session.subject.baseHash, p.user, p.host, p.boot, p.program, p.pid, p.startTicks,
       p.sinceUtcMs, session.edits);
  session.edits += static_cast<std::uint64_t>(db.ask("SELECT count(*) FROM records"));
  Statement last(db, "SELECT utc_ms, text FROM records ORDER BY number DESC LIMIT 1000");
  while (last.step()) session.lastEdits.push_back({last.integer(0), std::string(last.text(1))});
  session.lastEditUtcMs = session.lastEdits.empty() ? p.sinceUtcMs : session.lastEdits.front().utcMs;
  if (!session.lastEdits.empty()) session.lastEdit = session.lastEdits.front().text;
  return session;
}

std::string readSnapshot(Database& db) {
  std::string bytes;
  Statement parts(db, "SELECT data FROM snapshot ORDER BY part");
  while (parts.step()) bytes += parts.blob(0);
  return bytes;
}

/// Drops what was refused long ago.
void dropRefused(const std::string& folder) {
  std::error_code error;
  const auto limit = std::filesystem::file_time_type::clock::now() - std::chrono::hours(24 * refusedKeptDays);
  for (const std::string& name : namesIn(folder, "")) {
    const auto written = std::filesystem::last_write_time(folder + "/" + name, error);
    if (!error && written < limit) std::filesystem::remove(folder + "/" + name, error);
  }
}

Result<RecoveredProject> replay(Database& db, const RecoverableSession& session, std::uint64_t without) {
  auto base = readProject(readSnapshot(db), session.path);
  if (!base) return tl::unexpected(base.error());
  RecoveredProject recovered{std::move(base->project), base->ids, session.subject, 0, 0};
  const auto total = static_cast<std::uint64_t>(db.ask("SELECT count(*) FROM records"));
  const std::uint64_t wanted = total > without ? total - without : 0;
  Statement records(db, "SELECT * FROM records ORDER BY number");
  std::string check;
  try {
    for (std::uint64_t n = 0; n < wanted && records.step(); ++n) {
      const std::string_view data = records.blob(3);
      const std::string expected = checkOf(check, records.integer(0), records.integer(1), records.text(2), data);
      if (records.blob(4) != expected) throw DatabaseError(0, "a record is damaged");
      Project next = recovered.project;
      if (!data.empty()) applyStep(next, data, recovered.ids, base->version);
      recovered.project = std::move(next);
      check = expected;
      ++recovered.edits;
    }
  } catch (const DatabaseError&) {
    recovered.unread = wanted - recovered.edits;
  }
  recovered.edits = session.edits - std::min(session.edits, recovered.unread + std::min(without, total));
  completeDesigns(recovered.project, recovered.ids);
  return recovered;
}

}  // namespace

namespace {

/// A journal of another host, read without a lock and without touching it: its program may be writing right now.
std::optional<RecoverableSession> sessionElsewhere(const std::string& path) {
  try {
    Database db = Database::asItLies(path, std::chrono::seconds(2));
    checkJournal(db);
    RecoverableSession session = readSession(db, path);
    session.elsewhere = isElsewhere(session.process);
    if (session.elsewhere) return session;
  } catch (const DatabaseError&) {
    // Of this host then, or not readable: for the caller to find out.
  }
  return std::nullopt;
}

}  // namespace

std::vector<RecoverableSession> recoverableSessions(const std::string& folder) {
  dropRefused(folder + "/refused");
  std::vector<RecoverableSession> sessions;
  for (const std::string& name : namesIn(folder, "")) {
    if (!name.ends_with(".journal")) continue;
    const std::string path = folder + "/" + name;
    if (auto elsewhere = sessionElsewhere(path)) {
      if (elsewhere->edits > 0) sessions.push_back(std::move(*elsewhere));
      continue;
    }
    try {
      RecoverableSession session;
      {
        Database db = openJournal(path);
        session = readSession(db, path);
      }
      if (!isGone(session.process)) continue;
      if (session.edits > 0) sessions.push_back(std::move(session));
      else (void)removeSession(path);
    } catch (const DatabaseError&) {
      continue;  // in use, or not readable: left for the user to look at
    }
  }
  std::ranges::sort(sessions, [](const RecoverableSession& a, const RecoverableSession& b) {
    return std::pair(a.elsewhere, -a.lastEditUtcMs) < std::pair(b.elsewhere, -b.lastEditUtcMs);
  });
  return sessions;
}

Result<RecoveredProject> recoverSession(const std::string& path, std::uint64_t without) {
  try {
    Database db = openJournal(path);
    return replay(db, readSession(db, path), without);
  } catch (const DatabaseError& error) {
    if (isBusy(error)) return fail(ErrorCode::Locked, path, "its program is running");
    return fail(ErrorCode::Damaged, path, std::string("it cannot be recovered: ") + error.what());
  }
}

Result<> refuseSession(const std::string& path) {
  const std::string folder = folderOf(path) + "/refused";
  if (auto made = makeFolder(folder); !made) return made;
  const std::string to = folder + "/" + nameOf(path);
  std::error_code error;
  std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now(),
                                   error);  // the 30 days start now
  for (const char* suffix : {"-journal", ""})
    if (realFileSystem().rename((path + suffix).c_str(), (to + suffix).c_str()) != 0 && errno != ENOENT)
      return systemError(ErrorCode::CannotWrite, path, "cannot be put aside", errno);
  return {};
}

Result<> removeSession(const std::string& path) {
  for (const char* suffix : {"", "-journal"})
    if (realFileSystem().unlink((path + suffix).c_str()) != 0 && errno != ENOENT)
      return systemError(ErrorCode::CannotWrite, path, "cannot be removed", errno);
  return {};
}

}  // namespace fabric
