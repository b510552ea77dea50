// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cstring>
#include <optional>

#include "core/catalog/shape.h"
#include "core/design/design_edit.h"
#include "core/project/own_parts.h"
#include "core/storage/changes.h"
#include "core/storage/content.h"

namespace fabric::storage {

namespace {

constexpr std::size_t mostVariants = 10'000;
constexpr std::size_t mostWaivers = 100'000;
constexpr std::int64_t mostId = 4'000'000'000;  // leaves room to go on editing

/// A table that is not what it should be; becomes a Damaged error that names
/// it.
class TableError : public std::runtime_error {
 public:
  TableError(const std::string& table, const std::string& what) : std::runtime_error("table " + table + ": " + what) {}
};

/// Runs f and says which table it was about if it fails.
template <class F>
void about(const char* table, F&& f) {
  try {
    f();
  } catch (const DatabaseError& error) {
    throw TableError(table, error.what());
  }
}

std::string select(const char* table, const char* key) {
  return std::string("SELECT * FROM \"") + table + "\" ORDER BY " + key;
}

template <class Row>
void readRuns(Database& db, const char* name, Table<Row>& table, EditNumber edit, MemoryBudget& budget,
              TableHash& hash) {
  constexpr std::size_t n = runColumns<Row>;
  Statement runs(db, select(name, "first"));
  Id<Row> last;
  while (runs.step()) {
    const std::int64_t first = runs.integer(0), count = runs.integer(1);
    hash.integer(first);
    hash.integer(count);
    if (first <= last.value || first > mostId || count < 1 || count > mostId - first + 1)
      throw DatabaseError(0, "ids do not rise");
    if (table.size() + static_cast<std::size_t>(count) > mostRows)
      throw DatabaseError(0, "it has more rows than a design may");
    std::array<std::int64_t, n> values, steps;
    for (std::size_t i = 0; i < n; ++i) {
      values[i] = runs.integer(static_cast<int>(2 + i));
      steps[i] = runs.integer(static_cast<int>(2 + n + i));
      // The columns are ranges of 32 bits and less: beyond these the next row
      // is out of range anyway.
      if (std::abs(values[i]) > (std::int64_t{1} << 40) || std::abs(steps[i]) > (std::int64_t{1} << 40))
        throw DatabaseError(0, "a column is out of range");
    }
    for (const std::int64_t value : values) hash.integer(value);
    for (const std::int64_t step : steps) hash.integer(step);
    hash.endRow();
    for (std::int64_t k = 0; k < count; ++k) {
      const Id<Row> id{static_cast<std::uint32_t>(first + k)};
      Row row;
      ColumnsToRow<n> columns{values};
      fields(columns, row);
      if (!columns.ok) throw DatabaseError(0, "a column of row " + std::to_string(id.value) + " is out of range");
      budget.add(last, id);
      table.set(edit, id, std::move(row));
      last = id;
      for (std::size_t i = 0; i < n; ++i) values[i] += steps[i];
    }
  }
}

template <class Row>
void readRows(Database& db, const char* name, Table<Row>& table, EditNumber edit, MemoryBudget& budget,
              TableHash& hash) {
  if constexpr (runColumns < Row >> 0) {
    return readRuns(db, name, table, edit, budget, hash);
  } else {
    Statement rows(db, select(name, "id"));
    const int columns = rows.columns();
    Id<Row> last;
    while (rows.step()) {
      for (int c = 0; c < columns; ++c) hash.column(rows, c);
      hash.endRow();
      const std::int64_t number = rows.integer(0);
      if (number < 1 || number > mostId)
        throw DatabaseError(0, "the id " + std::to_string(number) + " is out of range");
      if (table.size() >= mostRows) throw DatabaseError(0, "it has more rows than a design may");
      const Id<Row> id{static_cast<std::uint32_t>(number)};
      Row row;
      RowLoader load(rows, 1);
      fields(load, row);
      budget.add(last, id);
      table.set(edit, id, std::move(row));
      last = id;
    }
  }
}

template <class Type>
void readType(std::string_view bytes, Catalog& catalog) {
  Type type;
  ByteReader in(bytes);
  in(type);
  if (!in.finished()) throw DatabaseError(0, "a type cannot be read");
  if constexpr (std::is_same_v<Type, DeviceType>)
    if (auto shape = DeviceShape::make(type); !shape) throw DatabaseError(0, shape.error().sentence());
  if (auto added = catalog.add(std::move(type)); !added) throw DatabaseError(0, added.error().sentence());
}

std::shared_ptr<const Catalog> readCatalog(Database& db, std::string version) {
  auto catalog = std::make_shared<Catalog>();
  catalog->version = std::move(version);
  Statement types(db, select("catalog_types", "id"));
  for (std::size_t count = 0; types.step(); ++count) {
    if (count >= mostProjectParts) throw DatabaseError(0, "it has more types than a project may");
    const std::string_view bytes = types.blob(2);
    switch (types.integer(1)) {
    case 1: readType<RackType>(bytes, *catalog); break;
    case 2: readType<DeviceType>(bytes, *catalog); break;
    case 3: readType<NicType>(bytes, *catalog); break;
    case 4: readType<TransceiverType>(bytes, *catalog); break;
    case 5: readType<CableType>(bytes, *catalog); break;
    case 6: readType<LaserType>(bytes, *catalog); break;
    case 7: readType<AccessoryType>(bytes, *catalog); break;
    default: throw DatabaseError(0, "a type is of no known kind");
    }
  }
  for (const DeviceType& type : catalog->all<DeviceType>())
    if (type.nic && !catalog->contains(type.nic)) throw DatabaseError(0, type.part.id + ": its NIC does not exist");
  return catalog;
}

/// The tables of a user's own parts. What they say must be in the catalog;
/// their rows were checked when they came in.
void readOwnTables(Database& db, Project& project) {
  Statement rows(db, select("own_tables", "id"));
  while (rows.step()) {
    OwnTable table{std::string(rows.text(1)), std::string(rows.blob(2))};
    if (project.ownTables.size() >= mostOwnTables || table.text.size() > longestOwnTable)
      throw DatabaseError(0, "it is larger than a project's may be");
    if (table.name.empty() || !isName(table.name)) throw DatabaseError(0, "a name is none");
    project.ownTables.push_back(std::make_shared<const OwnTable>(std::move(table)));
  }
  const auto parts = ownPartIds(project);
  if (!parts) throw DatabaseError(0, parts.error().sentence());
  for (const std::string& part : *parts)
    if (!project.catalog->part(project.catalog->find(part)))
      throw DatabaseError(0, "the part \"" + part + "\" is not in the catalog");
}

void readWaivers(Database& db, Project& project) {
  Statement rows(db, select("waivers", "id"));
  while (rows.step()) {
    if (project.waivers.size() >= mostWaivers) throw DatabaseError(0, "it has more waivers than a project may");
    ByteReader in(rows.blob(1));
    in(project.waivers.emplace_back());
    if (!in.finished()) throw DatabaseError(0, "a waiver cannot be read");
  }
}

void readProjectRow(Database& db, LoadedProject& loaded) {
  Project& project = loaded.project;
  std::string catalogVersion;
  about("project", [&] {
    Statement row(db, select("project", "id"));
    if (!row.step()) throw DatabaseError(0, "it is empty");
    std::string settings;
    RowLoader load(row, 1);
    load(project.name, project.baseline, project.lastVariantId, catalogVersion);
    ByteReader in(row.blob(5));
    in(project.settings);
    if (!in.finished()) throw DatabaseError(0, "the settings cannot be read");
  });
  about("catalog_types", [&] { project.catalog = readCatalog(db, catalogVersion); });
  about("own_tables", [&] { readOwnTables(db, project); });
  about("waivers", [&] { readWaivers(db, project); });
}

void readCounters(Database& db, LoadedProject& loaded) {
  about("id_counters", [&] {
    Statement rows(db, select("id_counters", "id"));
    forEachTable([&](const char* name, auto table) {
      if (!rows.step() || rows.text(1) != name) throw DatabaseError(0, "a counter is missing");
      const std::int64_t last = rows.integer(2);
      if (last < 0 || last > mostId) throw DatabaseError(0, "a counter is out of range");
      raiseTable(loaded.ids, table, static_cast<std::uint32_t>(last));
    });
    if (rows.step()) throw DatabaseError(0, "it has more rows than there are tables");
  });
}

struct StoredVariant {
  std::int64_t position = 0;
  std::uint32_t base = 0;
  bool read = false;
  Variant variant;
};

std::vector<StoredVariant> readVariantRows(Database& db, const Project& project) {
  std::vector<StoredVariant> variants;
  about("variants", [&] {
    Statement rows(db, select("variants", "id"));
    while (rows.step()) {
      if (variants.size() >= mostVariants) throw DatabaseError(0, "it has more variants than a project may");
      StoredVariant& stored = variants.emplace_back();
      const std::int64_t letter = rows.integer(2);
      RowLoader id(rows, 0), rest(rows, 3);
      id(stored.variant.id);
      rest(stored.variant.name, stored.variant.notes, stored.variant.locked, stored.base);
      stored.position = rows.integer(1);
      if (letter < 0x20 || letter > 0x7E) throw DatabaseError(0, "a letter is none");
      stored.variant.letter = static_cast<char>(letter);
      if (stored.variant.id == 0 || stored.variant.id > project.lastVariantId)
        throw DatabaseError(0, "an id is out of range");
    }
    std::vector<std::int64_t> places;
    for (const StoredVariant& stored : variants) places.push_back(stored.position);
    std::ranges::sort(places);
    for (std::size_t i = 0; i < places.size(); ++i)
      if (places[i] != static_cast<std::int64_t>(i)) throw DatabaseError(0, "the positions are not 0, 1, 2 …");
    const auto whole = std::ranges::count_if(variants, [](const StoredVariant& s) { return s.base == 0; });
    if (whole != 1) throw DatabaseError(0, std::to_string(whole) + " variants are stored whole; exactly one must be");
    const bool hasBaseline =
        std::ranges::any_of(variants, [&](const StoredVariant& s) { return s.variant.id == project.baseline; });
    if (!hasBaseline) throw DatabaseError(0, "the baseline does not exist");
  });
  return variants;
}

/// The difference of each variant from its base, as stored.
Design readChangedDesign(Database& db, std::uint32_t variant, const Design& base, const Catalog& catalog, IdSource& ids,
                         MemoryBudget& budget) {
  DesignDifference changes;
  about("changes", [&] {
    Statement parts(db, "SELECT data FROM changes WHERE variant = ? ORDER BY id");
    parts.bind(1, std::int64_t{variant});
    while (parts.step()) decodeChanges(parts.blob(0), base, changes, budget);
  });
  auto design = applyDifference(base, changes, catalog, ids);
  if (!design) throw TableError("changes", "variant " + std::to_string(variant) + ": " + design.error().sentence());
  return std::move(*design);
}

using TableDigests = std::map<std::string, TableDigest, std::less<>>;

/// `seen` gets the hashes of the tables that hold the rows of a design, taken
/// on the way.
void readVariants(Database& db, LoadedProject& loaded, MemoryBudget& budget, TableDigests& seen) {
  Project& project = loaded.project;
  std::vector<StoredVariant> variants = readVariantRows(db, project);
  std::map<std::uint32_t, StoredVariant*> byId;
  for (StoredVariant& stored : variants) byId[stored.variant.id] = &stored;
  Statement orphans(db, "SELECT count(*) FROM changes WHERE variant NOT IN "
                        "(SELECT id FROM variants WHERE base <> 0)");
  if (!orphans.step() || orphans.integer(0) != 0) throw TableError("changes", "it has changes of no variant");
  for (bool progress = true; progress;) {
    progress = false;
    for (StoredVariant& stored : variants) {
      if (stored.read) continue;
      if (stored.base == 0) {
        Design tables;
        const EditNumber edit = EditNumber::next();
        forEachTable([&](const char* name, auto table) {
          TableHash hash;
          about(name, [&] { readRows(db, name, tables.*table, edit, budget, hash); });
          seen[name] = hash.digest();
        });
        auto design = assembleDesign(std::move(tables), *project.catalog, loaded.ids);
        if (!design) throw TableError("of the design", design.error().sentence());
        stored.variant.design = std::move(*design);
      } else {
        const auto base = byId.find(stored.base);
        if (base == byId.end() || !base->second->read) continue;
        stored.variant.design = readChangedDesign(db, stored.variant.id, base->second->variant.design, *project.catalog,
                                                  loaded.ids, budget);
      }
      stored.read = progress = true;
    }
  }
  std::ranges::sort(variants, {}, &StoredVariant::position);
  for (StoredVariant& stored : variants) {
    if (!stored.read)
      throw TableError("variants",
                       "variant " + std::to_string(stored.variant.id) + " rests on one that does not exist");
    forEachTable([&](const char*, auto table) { loaded.designRows += (stored.variant.design.*table).size(); });
    project.variants.push_back(std::move(stored.variant));
  }
}

/// The tables must be exactly those of the version: no view, trigger, index or
/// further table.
void checkSchema(Database& db, const FormatVersion& format) {
  Statement objects(db, "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema");
  std::map<std::string, std::string, std::less<>> missing;
  for (const StoredTable& table : format.tables) missing[table.name] = table.sql;
  while (objects.step()) {
    const std::string name(objects.text(1));
    const auto expected = missing.find(name);
    const bool known = expected != missing.end() && objects.text(0) == "table" && objects.text(2) == name &&
                       objects.text(3) == expected->second;
    if (!known) throw TableError(printable(name), "a project file has no such " + printable(objects.text(0)));
    missing.erase(expected);
  }
  if (!missing.empty()) throw TableError(missing.begin()->first, "it is missing");
}

/// The hashes that are stored must be the hashes of what is there. Returns the
/// tables where they are not.
std::vector<std::string> wrongTables(Database& db, const FormatVersion& format, const TableDigests& actual) {
  std::vector<std::string> wrong;
  about(integrityTable, [&] {
    Statement stored(db, select(integrityTable, "id"));
    for (const StoredTable& table : format.tables) {
      if (std::string_view(table.name) == integrityTable) continue;
      const auto& [digest, rows] = actual.at(table.name);
      if (!stored.step() || stored.text(1) != table.name)
        throw DatabaseError(0, "the hash of " + std::string(table.name) + " is missing");
      const std::string_view expected = stored.blob(3);
      const bool same = stored.integer(2) == rows && expected.size() == digest.size() &&
                        std::memcmp(expected.data(), digest.data(), digest.size()) == 0;
      if (!same) wrong.emplace_back(table.name);
    }
    if (stored.step()) throw DatabaseError(0, "it has more rows than there are tables");
  });
  return wrong;
}

/// Adds the hashes of the tables that have none yet.
void hashOthers(Database& db, const FormatVersion& format, TableDigests& digests) {
  for (const StoredTable& table : format.tables)
    if (std::string_view(table.name) != integrityTable && !digests.contains(table.name))
      about(table.name, [&] { digests[table.name] = hashTable(db, table); });
}

void checkStructure(Database& db, const FormatVersion& format) {
  checkSchema(db, format);
  const std::string verdict = db.askText("PRAGMA quick_check(1)");
  if (verdict != "ok") throw DatabaseError(0, verdict);
}

std::uint32_t bigEndian(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

bool isDatabase(std::string_view bytes) {
  return bytes.size() >= 512 && bytes.starts_with(std::string_view("SQLite format 3\0", 16));
}

bool hasApplicationId(std::string_view bytes) {
  return static_cast<std::int32_t>(bigEndian(bytes, 68)) == applicationId;
}

int statedFormat(std::string_view bytes) { return static_cast<std::int32_t>(bigEndian(bytes, 60)); }

/// What the first hundred bytes say, before anything of the file is believed.
Result<int> checkHeader(std::string_view bytes, const std::string& place, std::span<const FormatVersion> formats) {
  const std::string untouched = "nothing was changed";
  if (bytes.empty()) return fail(ErrorCode::Damaged, place, "the file is empty", "restore a backup");
  if (!isDatabase(bytes)) return fail(ErrorCode::InvalidInput, place, "this is not a Lightloom project", untouched);
  if (!hasApplicationId(bytes))
    return fail(ErrorCode::InvalidInput, place, "this is a database of another program, not a Lightloom project",
                untouched);
  const int version = statedFormat(bytes);
  if (version > formats.back().version)
    return fail(ErrorCode::NewerVersion, place,
                "it was written by a newer Lightloom (format " + std::to_string(version) + "; this one reads up to " +
                    std::to_string(formats.back().version) + ")",
                "open it with a newer version; " + untouched);
  if (std::ranges::find(formats, version, &FormatVersion::version) == formats.end())
    return fail(ErrorCode::Damaged, place, "its format " + std::to_string(version) + " does not exist",
                "restore a backup");
  if (bytes[18] != 1 || bytes[19] != 1)
    return fail(ErrorCode::InvalidInput, place, "another program has edited it as a database (WAL mode)",
                "close that program, or recover a backup; " + untouched);
  const std::uint32_t stored = bigEndian(bytes, 16) >> 16;
  const std::uint32_t pageSize = stored == 1 ? 65'536 : stored;
  if (pageSize < 512 || bytes.size() % pageSize != 0 || bigEndian(bytes, 28) != bytes.size() / pageSize)
    return fail(ErrorCode::Damaged, place, "the file is cut off or has grown", "restore a backup");
  return version;
}

/// Reads everything, and takes the hashes of the large tables on the way.
TableDigests readTables(Database& db, LoadedProject& loaded, std::size_t size) {
  TableDigests seen;
  MemoryBudget budget((std::size_t{1} << 30) + 64 * size);
  readProjectRow(db, loaded);
  readCounters(db, loaded);
  readVariants(db, loaded, budget, seen);
  return seen;
}

void keepHashes(const TableDigests& digests, LoadedProject& loaded) {
  for (const auto& [name, digest] : digests) loaded.hashes[name] = digest.first;
}

/// One pass over a file of today's format, as long as nothing is wrong with it.
std::optional<LoadedProject> readSound(Database& db, const FormatVersion& format, std::size_t size) {
  try {
    LoadedProject loaded;
    loaded.version = format.version;
    TableDigests digests = readTables(db, loaded, size);
    hashOthers(db, format, digests);
    if (!wrongTables(db, format, digests).empty()) return std::nullopt;
    keepHashes(digests, loaded);
    return loaded;
  } catch (const DatabaseError&) {
    return std::nullopt;
  } catch (const TableError&) {
    return std::nullopt;
  }
}

/// Hashes first, so that damage is told by the table that has it, whatever it
/// makes of the rows.
LoadedProject readCarefully(Database& db, const FormatVersion& format, std::span<const FormatVersion> formats,
                            std::size_t size, bool salvage) {
  LoadedProject loaded;
  loaded.version = format.version;
  TableDigests digests;
  hashOthers(db, format, digests);
  keepHashes(digests, loaded);
  loaded.damagedTables = wrongTables(db, format, digests);
  if (!loaded.damagedTables.empty() && !salvage) {
    std::string names;
    for (const std::string& name : loaded.damagedTables) names += (names.empty() ? "" : ", ") + name;
    throw TableError(names, "what it holds is not what was saved");
  }
  if (format.version != formats.back().version) {
    Transaction transaction(db);
    for (const FormatVersion& step : formats)
      if (step.version > format.version) step.migrate(db);
    storeHashes(db, formats.back());
    transaction.commit();
    checkSchema(db, formats.back());
  }
  (void)readTables(db, loaded, size);
  return loaded;
}

LoadedProject readContent(std::string_view bytes, int version, std::span<const FormatVersion> formats, bool salvage) {
  const auto deadline = std::chrono::milliseconds(2'000 + bytes.size() / 20'000);
  const auto format = std::ranges::find(formats, version, &FormatVersion::version);
  const bool old = version != formats.back().version;
  Database db = old ? Database::untrustedCopy(bytes, deadline) : Database::untrusted(bytes, deadline);
  checkStructure(db, *format);
  if (!old && !salvage)
    if (auto sound = readSound(db, *format, bytes.size())) return std::move(*sound);
  return readCarefully(db, *format, formats, bytes.size(), salvage);
}

}  // namespace

std::optional<int> formatOf(std::string_view bytes) {
  if (!isDatabase(bytes) || !hasApplicationId(bytes)) return std::nullopt;
  return statedFormat(bytes);
}

Result<LoadedProject> readProject(std::string_view bytes, const std::string& place,
                                  std::span<const FormatVersion> formats, bool salvage) {
  const auto version = checkHeader(bytes, place, formats);
  if (!version) return tl::unexpected(version.error());
  try {
    return readContent(bytes, *version, formats, salvage);
  } catch (const TableError& error) {
    return fail(ErrorCode::Damaged, place, error.what(), "restore a backup");
  } catch (const DatabaseError& error) {
    return fail(ErrorCode::Damaged, place, std::string("the file is damaged: ") + error.what(), "restore a backup");
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::LimitExceeded, place, "there is not enough memory to open it");
  }
}

}  // namespace fabric::storage
