// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A thin layer over SQLite's C API: connections and statements that close themselves, every result code looked at.
// Private to core/storage. Failures are thrown as DatabaseError and become a Result at the door of the folder.
#pragma once

#include <chrono>
#include <cstdint>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "core/storage/fields.h"

struct sqlite3;
struct sqlite3_stmt;

namespace fabric::storage {

/// What SQLite said, with its extended code; or what a value in a file is that it may not be (code 0).
class DatabaseError : public std::runtime_error {
 public:
  DatabaseError(int code, const std::string& what) : std::runtime_error(what), code_(code) {}
  int code() const { return code_; }
  bool isDiskFull() const;

 private:
  int code_;
};

class Database {
 public:
  /// An empty database in memory.
  static Database inMemory();
  /// A file on disk, made if it is not there. For the journal only.
  static Database onDisk(const std::string& path, bool create);
  /// A file on disk as it lies there: no lock is asked for, nothing is written and no interrupted transaction undone.
  static Database asItLies(const std::string& path, std::chrono::milliseconds deadline);
  /// A view of bytes that must outlive it; nothing can be written. Limits and defences for files of unknown origin are
  /// on, and everything together may take as long as `deadline` says.
  static Database untrusted(std::string_view bytes, std::chrono::milliseconds deadline);
  /// A copy of such bytes that may be changed (for migrations), defences as above.
  static Database untrustedCopy(std::string_view bytes, std::chrono::milliseconds deadline);

  /// Limits and defences for a database on disk that may hold anything.
  void defendAgainst(std::chrono::milliseconds deadline) { defend(deadline); }

  Database(Database&& other) noexcept;
  Database& operator=(Database&&) = delete;
  ~Database();

  void run(const std::string& sql);
  std::int64_t ask(const std::string& sql);
  std::string askText(const std::string& sql);
  /// The bytes of the whole database.
  std::string serialize();
  sqlite3* handle() const { return handle_; }
  [[noreturn]] void fail() const;

 private:
  explicit Database(sqlite3* handle) : handle_(handle) {}
  static Database fromBytes(std::string_view bytes, std::chrono::milliseconds deadline, bool writable);
  void defend(std::chrono::milliseconds deadline);

  sqlite3* handle_;
  std::unique_ptr<std::chrono::steady_clock::time_point> deadline_;  ///< its address is known to SQLite
};

/// Everything or nothing: rolls back unless committed.
class Transaction {
 public:
  explicit Transaction(Database& db) : db_(db) { db_.run("BEGIN IMMEDIATE"); }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit() {
    db_.run("COMMIT");
    open_ = false;
  }

 private:
  Database& db_;
  bool open_ = true;
};

/// A prepared statement. Values are bound and read by position; the archive operators bind and read the fields of a
/// struct: integers as INTEGER, texts as TEXT, lists as BLOB.
class Statement {
 public:
  Statement(Database& db, const std::string& sql);
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement();

  void bind(int at, std::int64_t value);
  void bind(int at, std::string_view text);
  void bindBlob(int at, std::string_view bytes);
  /// True while there is a row.
  bool step();
  void reset();
  /// Runs a statement that returns no row, and makes it ready again.
  void run() {
    step();
    reset();
  }

  int columns() const;
  int typeOf(int column) const;
  /// These throw if the column does not hold that type.
  std::int64_t integer(int column) const;
  std::string_view text(int column) const;
  std::string_view blob(int column) const;

 private:
  Database& db_;
  sqlite3_stmt* handle_ = nullptr;
};

/// Binds the fields of a row from a position on.
class RowBinder {
 public:
  RowBinder(Statement& statement, int first) : statement_(statement), at_(first) {}

  template <class... T>
  void operator()(const T&... values) {
    (item(values), ...);
  }

 private:
  template <class T>
  void item(const T& value) {
    if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) statement_.bind(at_++, static_cast<std::int64_t>(value));
    else if constexpr (isId<T>) statement_.bind(at_++, std::int64_t{value.value});
    else if constexpr (IsQuantity<T>) statement_.bind(at_++, std::int64_t{value.count()});
    else if constexpr (std::is_same_v<T, std::string>) statement_.bind(at_++, std::string_view(value));
    else {
      ByteWriter bytes;
      bytes(value);
      statement_.bindBlob(at_++, bytes.bytes());
    }
  }

  Statement& statement_;
  int at_;
};

/// Reads the fields of a row from a column on; throws where a value is not of its type or range.
class RowLoader {
 public:
  RowLoader(const Statement& statement, int first) : statement_(statement), at_(first) {}

  template <class... T>
  void operator()(T&... values) {
    (item(values), ...);
  }

 private:
  template <class T>
  T ranged(std::int64_t most = std::numeric_limits<std::int64_t>::max()) {
    const std::int64_t value = statement_.integer(at_++);
    if (!std::in_range<T>(value) || value > most)
      throw DatabaseError(0, "column " + std::to_string(at_) + " is out of range");
    return static_cast<T>(value);
  }
  template <class T>
  void item(T& value) {
    if constexpr (std::is_enum_v<T>)
      value = static_cast<T>(ranged<std::underlying_type_t<T>>(static_cast<std::int64_t>(lastOf<T>)));
    else if constexpr (std::is_same_v<T, bool>) value = ranged<std::uint8_t>(1) == 1;
    else if constexpr (std::is_integral_v<T>) value = ranged<T>();
    else if constexpr (isId<T>) value.value = ranged<std::uint32_t>();
    else if constexpr (IsQuantity<T>) value = T::fromCount(ranged<typename T::Rep>());
    else if constexpr (std::is_same_v<T, std::string>) value = std::string(statement_.text(at_++));
    else {
      ByteReader bytes(statement_.blob(at_++));
      bytes(value);
      if (!bytes.finished()) throw DatabaseError(0, "column " + std::to_string(at_) + " cannot be read");
    }
  }

  const Statement& statement_;
  int at_;
};

}  // namespace fabric::storage
