// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sqlite3.h>

#include <algorithm>
#include <array>

#include "core/storage/changes.h"
#include "core/storage/content.h"

namespace fabric::storage {

namespace {

/// INSERT INTO table VALUES (?, ?, …) with a place for every column.
std::string insertInto(const char* table, std::size_t columns) {
  std::string sql = std::string("INSERT INTO \"") + table + "\" VALUES (?";
  for (std::size_t i = 1; i < columns; ++i) sql += ",?";
  return sql + ")";
}

std::size_t columnsOf(Database& db, const char* table) {
  return static_cast<std::size_t>(Statement(db, std::string("SELECT * FROM \"") + table + "\"").columns());
}

template <class Row>
void writeRuns(Database& db, const char* name, const Table<Row>& rows) {
  constexpr std::size_t n = runColumns<Row>;
  Statement insert(db, insertInto(name, 2 + 2 * n));
  Run<n> run;
  const auto flush = [&] {
    if (run.count == 0) return;
    insert.bind(1, std::int64_t{run.first});
    insert.bind(2, std::int64_t{run.count});
    for (std::size_t i = 0; i < n; ++i) {
      insert.bind(static_cast<int>(3 + i), run.values[i]);
      insert.bind(static_cast<int>(3 + n + i), run.steps[i]);
    }
    insert.run();
  };
  rows.forEach([&](Id<Row> id, const Row& row) {
    Columns<Row, n> columns;
    fields(columns, row);
    if (run.extend(id.value, columns.values)) return;
    flush();
    run.start(id.value, columns.values);
  });
  flush();
}

template <class Row>
void writeRows(Database& db, const char* name, const Table<Row>& rows) {
  if constexpr (runColumns < Row >> 0) return writeRuns(db, name, rows);
  Statement insert(db, insertInto(name, columnsOf(db, name)));
  rows.forEach([&](Id<Row> id, const Row& row) {
    insert.bind(1, std::int64_t{id.value});
    RowBinder bind(insert, 2);
    fields(bind, row);
    insert.run();
  });
}

template <class Type>
void writeTypes(Statement& insert, std::int64_t kind, std::int64_t& id, const Catalog& catalog) {
  for (const Type& type : catalog.all<Type>()) {
    ByteWriter bytes;
    bytes(type);
    insert.bind(1, ++id);
    insert.bind(2, kind);
    insert.bindBlob(3, bytes.bytes());
    insert.run();
  }
}

void writeCatalog(Database& db, const Catalog& catalog) {
  Statement insert(db, insertInto("catalog_types", 3));
  std::int64_t id = 0;
  writeTypes<RackType>(insert, 1, id, catalog);
  writeTypes<DeviceType>(insert, 2, id, catalog);
  writeTypes<NicType>(insert, 3, id, catalog);
  writeTypes<TransceiverType>(insert, 4, id, catalog);
  writeTypes<CableType>(insert, 5, id, catalog);
  writeTypes<LaserType>(insert, 6, id, catalog);
  writeTypes<AccessoryType>(insert, 7, id, catalog);
}

void writeOwnTables(Database& db, const Project& project) {
  Statement insert(db, insertInto("own_tables", 3));
  std::int64_t id = 0;
  for (const auto& table : project.ownTables) {
    insert.bind(1, ++id);
    insert.bind(2, std::string_view(table->name));
    insert.bindBlob(3, table->text);
    insert.run();
  }
}

void writeWaivers(Database& db, const Project& project) {
  Statement insert(db, insertInto("waivers", 2));
  std::int64_t id = 0;
  for (const Waiver& waiver : project.waivers) {
    ByteWriter bytes;
    bytes(waiver);
    insert.bind(1, ++id);
    insert.bindBlob(2, bytes.bytes());
    insert.run();
  }
}

void writeCounters(Database& db, const Project& project, const IdSource& ids) {
  Statement insert(db, insertInto("id_counters", 3));
  std::int64_t number = 0;
  forEachTable([&](const char* name, auto table) {
    std::uint32_t last = lastOfTable(ids, table);
    for (const Variant& variant : project.variants) last = std::max(last, (variant.design.*table).lastId().value);
    insert.bind(1, ++number);
    insert.bind(2, std::string_view(name));
    insert.bind(3, std::int64_t{last});
    insert.run();
  });
}

std::size_t changedRows(const DesignDifference& changes) {
  std::size_t rows = 0;
  forEachChangeList([&](const char*, auto list, auto) { rows += (changes.*list).size(); });
  return rows;
}

/// The variants in the order they are stored in: the baseline first.
std::vector<const Variant*> storingOrder(const Project& project) {
  std::vector<const Variant*> order;
  for (const Variant& variant : project.variants) order.push_back(&variant);
  std::stable_partition(order.begin(), order.end(), [&](const Variant* v) { return v->id == project.baseline; });
  return order;
}

/// What a variant differs by from the one it is most like: the first, or one of
/// a few stored before it.
std::pair<std::uint32_t, DesignDifference> nearestBase(std::span<const Variant* const> stored, const Variant& variant) {
  std::uint32_t base = stored[0]->id;
  DesignDifference best = difference(stored[0]->design, variant.design);
  std::size_t least = changedRows(best);
  for (std::size_t k = stored.size() > 4 ? stored.size() - 4 : 1; k < stored.size() && least > 0; ++k) {
    DesignDifference other = difference(stored[k]->design, variant.design);
    const std::size_t rows = changedRows(other);
    if (rows >= least) continue;
    base = stored[k]->id;
    least = rows;
    best = std::move(other);
  }
  return {base, std::move(best)};
}

void writeVariants(Database& db, const Project& project) {
  Statement variants(db, insertInto("variants", 7));
  Statement changes(db, insertInto("changes", 3));
  const std::vector<const Variant*> order = storingOrder(project);
  std::int64_t part = 0;
  for (std::size_t k = 0; k < order.size(); ++k) {
    const Variant& variant = *order[k];
    std::uint32_t base = 0;
    if (k == 0) {
      forEachTable([&](const char* name, auto table) { writeRows(db, name, variant.design.*table); });
    } else {
      DesignDifference different;
      std::tie(base, different) = nearestBase(std::span(order).first(k), variant);
      for (const std::string& bytes : encodeChanges(different)) {
        changes.bind(1, ++part);
        changes.bind(2, std::int64_t{variant.id});
        changes.bindBlob(3, bytes);
        changes.run();
      }
    }
    variants.bind(1, std::int64_t{variant.id});
    variants.bind(2, std::int64_t{&variant - project.variants.data()});
    variants.bind(3, std::int64_t{variant.letter});
    variants.bind(4, std::string_view(variant.name));
    variants.bind(5, std::string_view(variant.notes));
    variants.bind(6, std::int64_t{variant.locked});
    variants.bind(7, std::int64_t{base});
    variants.run();
  }
}

}  // namespace

void TableHash::begin(int type, std::uint64_t number) {
  std::array<char, 9> head;
  head[0] = static_cast<char>(type);
  for (std::size_t i = 0; i < 8; ++i) head[i + 1] = static_cast<char>(number >> (8 * i));
  content_.append(head.data(), head.size());
}

void TableHash::integer(std::int64_t value) { begin(SQLITE_INTEGER, static_cast<std::uint64_t>(value)); }

void TableHash::column(const Statement& row, int column) {
  const int type = row.typeOf(column);
  if (type == SQLITE_INTEGER) return integer(row.integer(column));
  const std::string_view bytes = type == SQLITE_TEXT ? row.text(column) : row.blob(column);
  begin(type, bytes.size());
  content_ += bytes;
}

void TableHash::endRow() {
  ++rows_;
  if (content_.size() < 65'536) return;
  hash_.add(content_);
  content_.clear();
}

TableDigest TableHash::digest() {
  hash_.add(content_);
  content_.clear();
  return {hash_.digest(), rows_};
}

TableDigest hashTable(Database& db, const StoredTable& table) {
  Statement rows(db, std::string("SELECT * FROM \"") + table.name + "\" ORDER BY " + table.key);
  TableHash hash;
  const int columns = rows.columns();
  while (rows.step()) {
    for (int c = 0; c < columns; ++c) hash.column(rows, c);
    hash.endRow();
  }
  return hash.digest();
}

void makeTables(Database& db, const FormatVersion& format) {
  db.run("PRAGMA application_id=" + std::to_string(applicationId));
  db.run("PRAGMA user_version=" + std::to_string(format.version));
  for (const StoredTable& table : format.tables) db.run(table.sql);
}

void storeHashes(Database& db, const FormatVersion& format) {
  db.run(std::string("DELETE FROM ") + integrityTable);
  std::vector<std::pair<const char*, TableDigest>> hashes;
  for (const StoredTable& table : format.tables)
    if (std::string_view(table.name) != integrityTable) hashes.emplace_back(table.name, hashTable(db, table));
  Statement insert(db, insertInto(integrityTable, 4));
  std::int64_t id = 0;
  for (const auto& [name, hash] : hashes) {
    insert.bind(1, ++id);
    insert.bind(2, std::string_view(name));
    insert.bind(3, hash.second);
    insert.bindBlob(4, {reinterpret_cast<const char*>(hash.first.data()), hash.first.size()});
    insert.run();
  }
}

std::string writeProject(const Project& project, const IdSource& ids) {
  Database db = Database::inMemory();
  db.run("PRAGMA journal_mode=OFF");
  db.run("PRAGMA synchronous=OFF");
  Transaction transaction(db);
  makeTables(db, knownFormats().back());
  {
    Statement insert(db, insertInto("project", 6));
    ByteWriter settings;
    settings(project.settings);
    insert.bind(1, std::int64_t{1});
    insert.bind(2, std::string_view(project.name));
    insert.bind(3, std::int64_t{project.baseline});
    insert.bind(4, std::int64_t{project.lastVariantId});
    insert.bind(5, std::string_view(project.catalog->version));
    insert.bindBlob(6, settings.bytes());
    insert.run();
  }
  writeCounters(db, project, ids);
  writeCatalog(db, *project.catalog);
  writeOwnTables(db, project);
  writeWaivers(db, project);
  writeVariants(db, project);
  storeHashes(db, knownFormats().back());
  transaction.commit();
  return db.serialize();
}

}  // namespace fabric::storage
