// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include <sqlite3.h>

#include <cctype>
#include <cstdio>

namespace fabric::storage {

namespace {

/// What a file of unknown origin may ask of SQLite.
constexpr std::pair<int, int> limits[] = {
    {SQLITE_LIMIT_LENGTH, 16 << 20}, {SQLITE_LIMIT_SQL_LENGTH, 100'000},      {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},   {SQLITE_LIMIT_COMPOUND_SELECT, 10},      {SQLITE_LIMIT_VDBE_OP, 100'000},
    {SQLITE_LIMIT_ATTACHED, 0},      {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256}, {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_FUNCTION_ARG, 10}, {SQLITE_LIMIT_VARIABLE_NUMBER, 100},     {SQLITE_LIMIT_WORKER_THREADS, 0}};

int stopWhenLate(void* deadline) {
  return std::chrono::steady_clock::now() > *static_cast<const std::chrono::steady_clock::time_point*>(deadline) ? 1
                                                                                                                 : 0;
}

sqlite3* openHandle(const char* name, int flags) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name, &handle, flags, nullptr);
  if (code == SQLITE_OK) {
    sqlite3_extended_result_codes(handle, 1);
    return handle;
  }
  const std::string what = handle ? sqlite3_errmsg(handle) : "out of memory";
  sqlite3_close_v2(handle);
  throw DatabaseError(code, what);
}

}  // namespace

bool DatabaseError::isDiskFull() const { return (code_ & 0xFF) == SQLITE_FULL; }

Database Database::inMemory() {
  return Database(openHandle(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX |
                                             SQLITE_OPEN_PRIVATECACHE));
}

Database Database::onDisk(const std::string& path, bool create) {
  return Database(openHandle(path.c_str(), SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0) |
                                               SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW));
}

Database Database::asItLies(const std::string& path, std::chrono::milliseconds deadline) {
  std::string name = "file:";
  for (const char c : path) {
    const bool plain = std::isalnum(static_cast<unsigned char>(c)) || c == '/' || c == '-' || c == '_' || c == '.';
    char coded[4];
    std::snprintf(coded, sizeof coded, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    name += plain ? std::string(1, c) : std::string(coded);
  }
  Database db(openHandle((name + "?immutable=1").c_str(),
                         SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW));
  db.defend(deadline);
  return db;
}

Database Database::fromBytes(std::string_view bytes, std::chrono::milliseconds deadline, bool writable) {
  Database db = inMemory();
  const auto size = static_cast<sqlite3_int64>(bytes.size());
  auto* data = reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data()));
  unsigned flags = SQLITE_DESERIALIZE_READONLY;
  if (writable) {
    data = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
    if (!data) throw DatabaseError(SQLITE_NOMEM, "out of memory");
    bytes.copy(reinterpret_cast<char*>(data), bytes.size());
    flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
  }
  if (sqlite3_deserialize(db.handle_, "main", data, size, size, flags) != SQLITE_OK) db.fail();
  db.defend(deadline);
  return db;
}

Database Database::untrusted(std::string_view bytes, std::chrono::milliseconds deadline) {
  return fromBytes(bytes, deadline, false);
}
Database Database::untrustedCopy(std::string_view bytes, std::chrono::milliseconds deadline) {
  return fromBytes(bytes, deadline, true);
}

void Database::defend(std::chrono::milliseconds deadline) {
  for (const auto& [limit, value] : limits) sqlite3_limit(handle_, limit, value);
  const std::pair<int, int> switches[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                          {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                          {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                          {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                          {SQLITE_DBCONFIG_DQS_DDL, 0},
                                          {SQLITE_DBCONFIG_DQS_DML, 0},
                                          {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
  for (const auto& [option, value] : switches)
    if (sqlite3_db_config(handle_, option, value, static_cast<int*>(nullptr)) != SQLITE_OK) fail();
  deadline_ = std::make_unique<std::chrono::steady_clock::time_point>(std::chrono::steady_clock::now() + deadline);
  sqlite3_progress_handler(handle_, 10'000, stopWhenLate, deadline_.get());
  run("PRAGMA cell_size_check=ON");
  run("PRAGMA mmap_size=0");
}

Database::Database(Database&& other) noexcept
    : handle_(std::exchange(other.handle_, nullptr)), deadline_(std::move(other.deadline_)) {}

Database::~Database() { sqlite3_close_v2(handle_); }

void Database::fail() const { throw DatabaseError(sqlite3_extended_errcode(handle_), sqlite3_errmsg(handle_)); }

void Database::run(const std::string& sql) {
  if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

std::int64_t Database::ask(const std::string& sql) {
  Statement statement(*this, sql);
  if (!statement.step()) throw DatabaseError(0, "no answer to " + sql);
  return statement.integer(0);
}

std::string Database::askText(const std::string& sql) {
  Statement statement(*this, sql);
  if (!statement.step()) throw DatabaseError(0, "no answer to " + sql);
  return std::string(statement.text(0));
}

std::string Database::serialize() {
  sqlite3_int64 size = 0;
  unsigned char* data = sqlite3_serialize(handle_, "main", &size, 0);
  if (!data) throw DatabaseError(SQLITE_NOMEM, "out of memory");
  std::string bytes(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
  sqlite3_free(data);
  return bytes;
}

Transaction::~Transaction() {
  if (open_) sqlite3_exec(db_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Statement::Statement(Database& db, const std::string& sql) : db_(db) {
  if (sqlite3_prepare_v3(db.handle(), sql.c_str(), static_cast<int>(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                         &handle_, nullptr) != SQLITE_OK)
    db.fail();
}

Statement::~Statement() { sqlite3_finalize(handle_); }

void Statement::bind(int at, std::int64_t value) {
  if (sqlite3_bind_int64(handle_, at, value) != SQLITE_OK) db_.fail();
}
void Statement::bind(int at, std::string_view text) {
  const char* data = text.empty() ? "" : text.data();
  if (sqlite3_bind_text64(handle_, at, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK) db_.fail();
}
void Statement::bindBlob(int at, std::string_view bytes) {
  const char* data = bytes.empty() ? "" : bytes.data();
  if (sqlite3_bind_blob64(handle_, at, data, bytes.size(), SQLITE_TRANSIENT) != SQLITE_OK) db_.fail();
}

bool Statement::step() {
  const int code = sqlite3_step(handle_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) db_.fail();
  return false;
}

void Statement::reset() { sqlite3_reset(handle_); }

int Statement::columns() const { return sqlite3_column_count(handle_); }
int Statement::typeOf(int column) const { return sqlite3_column_type(handle_, column); }

std::int64_t Statement::integer(int column) const {
  if (typeOf(column) != SQLITE_INTEGER)
    throw DatabaseError(0, "column " + std::to_string(column + 1) + " is not a whole number");
  return sqlite3_column_int64(handle_, column);
}

std::string_view Statement::text(int column) const {
  if (typeOf(column) != SQLITE_TEXT) throw DatabaseError(0, "column " + std::to_string(column + 1) + " is not text");
  const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
  const std::string_view value(data, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column)));
  if (value.size() > longestText || !isUtf8(value))
    throw DatabaseError(0, "column " + std::to_string(column + 1) + " is too long or not UTF-8");
  return value;
}

std::string_view Statement::blob(int column) const {
  if (typeOf(column) != SQLITE_BLOB) throw DatabaseError(0, "column " + std::to_string(column + 1) + " is not a blob");
  const auto* data = static_cast<const char*>(sqlite3_column_blob(handle_, column));
  return {data ? data : "", static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

}  // namespace fabric::storage
