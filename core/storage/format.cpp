// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/format.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>

#include "core/storage/changes.h"
#include "core/storage/database.h"
#include "core/storage/fields.h"

namespace fabric::storage {

namespace {

std::vector<StoredTable> tables1() {
  // Links, cables and modules are stored as runs: `count` rows with ids from `first` on, each column rising by its
  // step.
  return {
      {"project", "id",
       "CREATE TABLE project(id INTEGER PRIMARY KEY CHECK(id = 1), name TEXT NOT NULL, baseline INTEGER NOT NULL, "
       "last_variant INTEGER NOT NULL, catalog_version TEXT NOT NULL, settings BLOB NOT NULL) STRICT"},
      {"id_counters", "id",
       "CREATE TABLE id_counters(id INTEGER PRIMARY KEY, table_name TEXT NOT NULL, last INTEGER NOT NULL) STRICT"},
      {"catalog_types", "id",
       "CREATE TABLE catalog_types(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, data BLOB NOT NULL) STRICT"},
      {"variants", "id",
       "CREATE TABLE variants(id INTEGER PRIMARY KEY, position INTEGER NOT NULL, letter INTEGER NOT NULL, name "
       "TEXT NOT NULL, "
       "notes TEXT NOT NULL, locked INTEGER NOT NULL, base INTEGER NOT NULL) STRICT"},
      {"sites", "id", "CREATE TABLE sites(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT"},
      {"halls", "id",
       "CREATE TABLE halls(id INTEGER PRIMARY KEY, site INTEGER NOT NULL, name TEXT NOT NULL, cross_trays BLOB "
       "NOT NULL) STRICT"},
      {"rack_rows", "id",
       "CREATE TABLE rack_rows(id INTEGER PRIMARY KEY, hall INTEGER NOT NULL, name TEXT NOT NULL, y_mm INTEGER "
       "NOT NULL, "
       "slot_pitch_mm INTEGER NOT NULL, positions INTEGER NOT NULL, fronts_face_back INTEGER NOT NULL) STRICT"},
      {"racks", "id",
       "CREATE TABLE racks(id INTEGER PRIMARY KEY, type INTEGER NOT NULL, rack_row INTEGER NOT NULL, x_mm INTEGER "
       "NOT NULL, "
       "locked INTEGER NOT NULL, name TEXT NOT NULL) STRICT"},
      {"fabrics", "id",
       "CREATE TABLE fabrics(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, name TEXT NOT NULL) STRICT"},
      {"groups", "id",
       "CREATE TABLE \"groups\"(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, parent INTEGER NOT NULL, fabric "
       "INTEGER NOT NULL, "
       "name TEXT NOT NULL) STRICT"},
      {"port_layouts", "id",
       "CREATE TABLE port_layouts(id INTEGER PRIMARY KEY, type INTEGER NOT NULL, splits BLOB NOT NULL) STRICT"},
      {"devices", "id",
       "CREATE TABLE devices(id INTEGER PRIMARY KEY, type INTEGER NOT NULL, layout INTEGER NOT NULL, rack INTEGER "
       "NOT NULL, "
       "position INTEGER NOT NULL, face INTEGER NOT NULL, role INTEGER NOT NULL, rail INTEGER NOT NULL, plane "
       "INTEGER NOT NULL, "
       "locked INTEGER NOT NULL, device_group INTEGER NOT NULL, name TEXT NOT NULL) STRICT"},
      {"modules", "first",
       "CREATE TABLE modules(first INTEGER PRIMARY KEY, count INTEGER NOT NULL, device INTEGER NOT NULL, type "
       "INTEGER NOT NULL, "
       "cage INTEGER NOT NULL, device_step INTEGER NOT NULL, type_step INTEGER NOT NULL, cage_step INTEGER NOT "
       "NULL) STRICT"},
      {"cables", "first",
       "CREATE TABLE cables(first INTEGER PRIMARY KEY, count INTEGER NOT NULL, type INTEGER NOT NULL, "
       "fixed_length_mm INTEGER NOT NULL, type_step INTEGER NOT NULL, fixed_length_step INTEGER NOT NULL) STRICT"},
      {"links", "first",
       "CREATE TABLE links(first INTEGER PRIMARY KEY, count INTEGER NOT NULL, a INTEGER NOT NULL, port_a INTEGER "
       "NOT NULL, "
       "b INTEGER NOT NULL, port_b INTEGER NOT NULL, cable INTEGER NOT NULL, fabric INTEGER NOT NULL, a_step "
       "INTEGER NOT NULL, "
       "port_a_step INTEGER NOT NULL, b_step INTEGER NOT NULL, port_b_step INTEGER NOT NULL, cable_step INTEGER "
       "NOT NULL, "
       "fabric_step INTEGER NOT NULL) STRICT"},
      {"changes", "id",
       "CREATE TABLE changes(id INTEGER PRIMARY KEY, variant INTEGER NOT NULL, data BLOB NOT NULL) STRICT"},
      {integrityTable, "id",
       "CREATE TABLE integrity(id INTEGER PRIMARY KEY, table_name TEXT NOT NULL, row_count INTEGER NOT NULL, "
       "sha256 BLOB NOT NULL) STRICT"},
  };
}

constexpr StoredTable ownTables = {
    "own_tables", "id",
    "CREATE TABLE own_tables(id INTEGER PRIMARY KEY, name TEXT NOT NULL, data BLOB NOT NULL) STRICT"};

/// Before the hashes, which cover every table in the order of the list.
std::vector<StoredTable> tables2() {
  std::vector<StoredTable> tables = tables1();
  tables.insert(tables.end() - 1, ownTables);
  return tables;
}

constexpr StoredTable waivers = {"waivers", "id",
                                 "CREATE TABLE waivers(id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT"};

std::vector<StoredTable> tables3() {
  std::vector<StoredTable> tables = tables2();
  tables.insert(tables.end() - 1, waivers);
  return tables;
}

constexpr StoredTable fabrics5 = {"fabrics", "id",
                                  "CREATE TABLE fabrics(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, name TEXT NOT "
                                  "NULL, topology INTEGER NOT NULL) STRICT"};

std::vector<StoredTable> tables5() {
  std::vector<StoredTable> tables = tables3();
  *std::ranges::find(tables, std::string_view(fabrics5.name), &StoredTable::name) = fabrics5;
  return tables;
}

constexpr std::int64_t deviceKind = 2;  // of catalog_types

void updateBlobs(Database& db, const char* statement, const std::vector<std::pair<std::int64_t, std::string>>& blobs) {
  Statement update(db, statement);
  for (const auto& [id, data] : blobs) {
    update.bindBlob(1, data);
    update.bind(2, id);
    update.run();
  }
}

/// Device types got fields: each is read as the version before has it and written as this one does.
void rewriteDevices(Database& db, int before, int now) {
  std::vector<std::pair<std::int64_t, std::string>> devices;
  Statement types(db, "SELECT id, data FROM catalog_types WHERE kind = ?");
  types.bind(1, deviceKind);
  while (types.step()) {
    DeviceType type;
    ByteReader in(types.blob(1), before);
    in(type);
    if (!in.finished()) throw DatabaseError(0, "a type cannot be read");
    ByteWriter out(now);
    out(type);
    devices.emplace_back(types.integer(0), out.take());
  }
  updateBlobs(db, "UPDATE catalog_types SET data = ? WHERE id = ?", devices);
}

void toFormat3(Database& db) {
  db.run(waivers.sql);
  rewriteDevices(db, 2, 3);
}

/// Settings got a currency, the day of the prices and the size of trays.
void toFormat4(Database& db) {
  Settings settings;
  Statement project(db, "SELECT settings FROM project");
  if (!project.step()) throw DatabaseError(0, "the project has no settings");
  ByteReader in(project.blob(0), 3);
  in(settings);
  if (!in.finished()) throw DatabaseError(0, "the settings cannot be read");
  ByteWriter out(4);
  out(settings);
  Statement update(db, "UPDATE project SET settings = ?");
  const std::string data = out.take();
  update.bindBlob(1, data);
  update.run();
}

/// A fabric got its topology; one that was made before is custom.
void toFormat5(Database& db) {
  db.run("ALTER TABLE fabrics RENAME TO fabrics4");
  db.run(fabrics5.sql);
  db.run("INSERT INTO fabrics SELECT id, kind, name, " + std::to_string(static_cast<int>(Topology::Custom)) +
         " FROM fabrics4");
  db.run("DROP TABLE fabrics4");
  std::vector<std::pair<std::int64_t, std::string>> parts;
  Statement changes(db, "SELECT id, data FROM changes");
  while (changes.step()) parts.emplace_back(changes.integer(0), rewriteChanges(changes.blob(1), 4, 5));
  updateBlobs(db, "UPDATE changes SET data = ? WHERE id = ?", parts);
}

}  // namespace

std::span<const FormatVersion> knownFormats() {
  static const std::vector<FormatVersion> formats = {
      {1, tables1(), nullptr},   {2, tables2(), [](Database& db) { db.run(ownTables.sql); }},
      {3, tables3(), toFormat3}, {4, tables3(), toFormat4},
      {5, tables5(), toFormat5},
  };
  assert(formats.back().version == currentFormat);
  return formats;
}

}  // namespace fabric::storage
