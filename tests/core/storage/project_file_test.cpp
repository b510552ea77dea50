// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project file: what is saved comes back, damage is noticed, what is no sound project is refused in words, and
// opening touches nothing.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "core/design/invariants.h"
#include "core/storage/changes.h"
#include "core/storage/content.h"
#include "core/storage/fields.h"
#include "core/storage/project_file.h"
#include "tests/core/storage/sample_project.h"

using namespace fabric;
using namespace fabric::testing;

namespace {

std::string contentOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void put(const std::string& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << bytes;
}

/// The bytes of a project file after an SQL program was run on it, with hashes made new if asked for.
std::string changedBySql(const std::string& bytes, const std::string& sql, bool newHashes) {
  sqlite3* db = nullptr;
  sqlite3_open(":memory:", &db);
  auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
  bytes.copy(reinterpret_cast<char*>(copy), bytes.size());
  const auto size = static_cast<sqlite3_int64>(bytes.size());
  sqlite3_deserialize(db, "main", copy, size, size, SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
  char* error = nullptr;
  if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &error) != SQLITE_OK) qFatal("%s: %s", sql.c_str(), error);
  sqlite3_int64 length = 0;
  unsigned char* out = sqlite3_serialize(db, "main", &length, 0);
  std::string result(reinterpret_cast<char*>(out), static_cast<std::size_t>(length));
  sqlite3_free(out);
  sqlite3_close(db);
  if (!newHashes) return result;
  auto again = storage::Database::untrustedCopy(result, std::chrono::seconds(9));
  storage::storeHashes(again, storage::knownFormats().back());
  return again.serialize();
}

int campaign(int quick, int thorough) { return qEnvironmentVariableIsSet("LIGHTLOOM_LONG") ? thorough : quick; }

}  // namespace

class ProjectFileTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void whatIsSavedComesBack();
  void sameProjectSameBytes();
  void aVariantCostsWhatItDiffersBy();
  void editingGoesOnAfterOpening();
  void openingTouchesNothing();
  void flippedBitsAreNoticed();
  void cutFilesAreRefused();
  void headerBytesAreChecked();
  void zeroedPagesAreNoticed();
  void strangeFilesAreRefused_data();
  void strangeFilesAreRefused();
  void strangeObjectsAreRefused_data();
  void strangeObjectsAreRefused();
  void impossibleContentIsRefused_data();
  void impossibleContentIsRefused();
  void salvageNamesTheTables();
  void olderFormatsAreMigrated();
  void typesKeepWhatTheirCagesMay();
  void changesOfOlderFormatsAreRead();
  void goldenFilesOpen();

 private:
  std::string file(const char* name) const { return folder_.filePath(name).toStdString(); }
  /// Refused, or the same project: the only two answers to damage.
  bool refusedOrSame(const std::string& bytes) const {
    const auto loaded = storage::readProject(bytes, "p.loom");
    return !loaded || loaded->project == project_;
  }

  QTemporaryDir folder_;
  IdSource ids_;
  Project project_;
  std::string bytes_;
};

void ProjectFileTest::initTestCase() {
  Random random(39);
  project_ = randomProject(ids_, random, 500);
  bytes_ = storage::writeProject(project_, ids_);
  QVERIFY(project_.variants.size() > 1);
  QVERIFY(!project_.ownTables.empty());
  QVERIFY(!project_.waivers.empty());
  // What the tests damage must be there: the rows of the baseline are those that have tables of their own.
  const Design& baseline = project_.find(project_.baseline)->design;
  QVERIFY(!baseline.modules.empty() && !baseline.cables.empty() && !baseline.links.empty() &&
          !baseline.layouts.empty());
}

void ProjectFileTest::whatIsSavedComesBack() {
  Random random(1);
  IdSource ids;
  Project project = randomProject(ids, random, 0);
  std::optional<FileStamp> stamp;
  for (int round = 0; round < campaign(60, 2'000); ++round) {
    for (int n = 0; n < 10; ++n) project = randomlyChanged(project, ids, random);
    SaveOptions options;
    options.expected = stamp;
    const auto saved = saveProject(project, ids, file("round.loom"), options);
    QVERIFY2(saved, saved ? "" : saved.error().sentence().c_str());
    stamp = *saved;
    const auto opened = openProject(file("round.loom"));
    QVERIFY2(opened, opened ? "" : opened.error().sentence().c_str());
    QVERIFY(opened->project == project);
    QVERIFY(opened->stamp == *stamp);
    for (const Variant& variant : opened->project.variants)
      QVERIFY(brokenInvariants(variant.design, *project.catalog).empty());
    forEachTable([&](const char* name, auto table) {
      QVERIFY2(storage::Database::inMemory().ask("SELECT 1") == 1 &&
                   lastOfTable(opened->ids, table) == lastOfTable(ids, table),
               name);
    });
    const auto report = verifyProject(file("round.loom"));
    QVERIFY(report);
    QCOMPARE(report->variants, project.variants.size());
  }
}

void ProjectFileTest::sameProjectSameBytes() {
  QVERIFY(storage::writeProject(project_, ids_) == bytes_);
  const auto loaded = storage::readProject(bytes_, "p.loom");
  QVERIFY(loaded);
  QVERIFY(storage::writeProject(loaded->project, loaded->ids) == bytes_);
}

void ProjectFileTest::aVariantCostsWhatItDiffersBy() {
  Random random(5);
  IdSource ids;
  Project project = randomProject(ids, random, 0);
  for (int n = 0; n < 1'500; ++n)
    project.variants[0].design = randomlyEdited(project.variants[0].design, project.catalog, ids, random);
  project.variants.resize(1);
  const std::size_t one = storage::writeProject(project, ids).size();
  for (int n = 0; n < 9; ++n) (void)forkVariant(project, project.baseline, "Fork");
  project.variants[3].design = randomlyEdited(project.variants[3].design, project.catalog, ids, random);
  const std::size_t ten = storage::writeProject(project, ids).size();
  QVERIFY2(ten < one + one / 10 + 8'192, (std::to_string(one) + " " + std::to_string(ten)).c_str());
  const auto loaded = storage::readProject(storage::writeProject(project, ids), "p.loom");
  QVERIFY(loaded && loaded->project == project);
  QCOMPARE(loaded->project.variants[5].design.devices.bytesBeyond(loaded->project.variants[0].design.devices),
           std::size_t{0});
}

void ProjectFileTest::editingGoesOnAfterOpening() {
  auto loaded = storage::readProject(bytes_, "p.loom");
  QVERIFY(loaded);
  Random random(6);
  const auto last = lastOfTable(loaded->ids, &Design::devices);
  Design design = loaded->project.variants[0].design;
  for (int n = 0; n < 300; ++n) {
    const Design next = randomlyEdited(design, loaded->project.catalog, loaded->ids, random);
    difference(design.devices, next.devices,
               [&](Id<Device> id, const Device* before, const Device*) { QVERIFY(before || id.value > last); });
    design = next;
  }
  QVERIFY(brokenInvariants(design, *loaded->project.catalog).empty());
}

void ProjectFileTest::openingTouchesNothing() {
  QDir(folder_.path()).mkdir("untouched");
  const std::string path = file("untouched/p.loom");
  put(path, bytes_);
  ::chmod(path.c_str(), 0440);
  ::chmod(file("untouched").c_str(), 0550);
  struct stat before {
  }, after{};
  ::stat(path.c_str(), &before);
  QVERIFY(openProject(path));
  QVERIFY(verifyProject(path));
  ::stat(path.c_str(), &after);
  QVERIFY(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec && before.st_mtim.tv_sec == after.st_mtim.tv_sec);
  QVERIFY(before.st_ctim.tv_nsec == after.st_ctim.tv_nsec && before.st_ino == after.st_ino);
  QVERIFY(contentOf(path) == bytes_);
  QCOMPARE(QDir(QString::fromStdString(file("untouched")))
               .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
               .size(),
           1);
  ::chmod(file("untouched").c_str(), 0750);
}

void ProjectFileTest::flippedBitsAreNoticed() {
  Random random(2026);
  int refused = 0;
  const int flips = campaign(500, 10'000);
  for (int n = 0; n < flips; ++n) {
    std::string bytes = bytes_;
    const std::size_t bit = random() % (bytes.size() * 8);
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    const auto loaded = storage::readProject(bytes, "p.loom");
    if (!loaded) ++refused;
    QVERIFY2(!loaded || loaded->project == project_, ("bit " + std::to_string(bit)).c_str());
  }
  // Small tables leave most of their pages empty; what is not refused flipped nothing that is read.
  QVERIFY2(refused > flips / 10, std::to_string(refused).c_str());
}

void ProjectFileTest::cutFilesAreRefused() {
  for (std::size_t size = 0; size < bytes_.size(); size += 512) {
    const auto loaded = storage::readProject(std::string_view(bytes_).substr(0, size), "p.loom");
    QVERIFY(!loaded);
    QVERIFY(!loaded.error().what.empty());
  }
  QVERIFY(!storage::readProject(bytes_ + std::string(512, 'x'), "p.loom"));
  QVERIFY(!storage::readProject(bytes_ + std::string(4'096, '\0'), "p.loom"));
}

void ProjectFileTest::headerBytesAreChecked() {
  for (std::size_t at = 0; at < 100; ++at)
    for (const int mask : {0x01, 0x80, 0xFF}) {
      std::string bytes = bytes_;
      bytes[at] = static_cast<char>(bytes[at] ^ mask);
      QVERIFY2(refusedOrSame(bytes), std::to_string(at).c_str());
    }
}

void ProjectFileTest::zeroedPagesAreNoticed() {
  for (std::size_t page = 0; page < bytes_.size(); page += 4'096) {
    std::string bytes = bytes_;
    bytes.replace(page, 4'096, std::string(4'096, '\0'));
    QVERIFY(!storage::readProject(bytes, "p.loom"));
    bytes = bytes_;
    const std::size_t other = (page + 3 * 4'096) % bytes.size();
    if (other == page) continue;
    bytes.replace(page, 4'096, bytes_, other, 4'096);
    bytes.replace(other, 4'096, bytes_, page, 4'096);
    QVERIFY(refusedOrSame(bytes));
  }
}

void ProjectFileTest::strangeFilesAreRefused_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("words");
  const auto row = [](const char* name, const std::string& bytes, const char* words) {
    QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(words);
  };
  row("empty", "", "the file is empty");
  row("text", std::string(5'000, 'x'), "this is not a Lightloom project");
  row("short", "SQLite format 3", "this is not a Lightloom project");
  row("another program's", changedBySql(bytes_, "PRAGMA application_id=1", false), "a database of another program");
  row("newer", changedBySql(bytes_, "PRAGMA user_version=7", false),
      "written by a newer Lightloom (format 7; this one reads up to 5)");
  row("older than any", changedBySql(bytes_, "PRAGMA user_version=0", false), "its format 0 does not exist");
  std::string wal = bytes_;
  wal[18] = wal[19] = 2;
  row("WAL", wal, "another program has edited it as a database (WAL mode)");
}

void ProjectFileTest::strangeFilesAreRefused() {
  QFETCH(QByteArray, bytes);
  QFETCH(QByteArray, words);
  const std::string path = file("strange.loom");
  put(path, bytes.toStdString());
  const auto opened = openProject(path);
  QVERIFY(!opened);
  const QByteArray sentence = QByteArray::fromStdString(opened.error().sentence());
  QVERIFY2(sentence.contains(words), sentence.constData());
  QVERIFY(sentence.startsWith(QByteArray::fromStdString(path)));
  QVERIFY(!verifyProject(path));
  QVERIFY(contentOf(path) == bytes.toStdString());
}

void ProjectFileTest::strangeObjectsAreRefused_data() {
  QTest::addColumn<QByteArray>("sql");
  QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON sites BEGIN DELETE FROM links; END");
  QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM sites");
  QTest::newRow("table") << QByteArray("CREATE TABLE extra(x)");
  QTest::newRow("index") << QByteArray("CREATE INDEX i ON sites(name)");
  QTest::newRow("column") << QByteArray("ALTER TABLE sites ADD COLUMN more INTEGER");
  QTest::newRow("generated") << QByteArray("ALTER TABLE sites ADD COLUMN twice INTEGER AS (id * 2)");
  QTest::newRow("missing") << QByteArray("DROP TABLE halls");
  QTest::newRow("renamed") << QByteArray("ALTER TABLE halls RENAME TO rooms");
  QTest::newRow("view for a table") << QByteArray(
      "DROP TABLE sites; CREATE VIEW sites AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x "
      "AS id, 'n' AS name FROM c");
}

void ProjectFileTest::strangeObjectsAreRefused() {
  QFETCH(QByteArray, sql);
  const auto loaded = storage::readProject(changedBySql(bytes_, sql.toStdString(), false), "p.loom");
  QVERIFY(!loaded);
  QCOMPARE(loaded.error().code, ErrorCode::Damaged);
}

void ProjectFileTest::impossibleContentIsRefused_data() {
  QTest::addColumn<QByteArray>("sql");
  const char* programs[] = {
      "UPDATE links SET a = 999999 WHERE first = (SELECT min(first) FROM links)",
      "UPDATE links SET port_a = -1 WHERE first = (SELECT min(first) FROM links)",
      "UPDATE links SET count = 4000000000 WHERE first = (SELECT max(first) FROM links)",
      "UPDATE links SET count = 0",
      "UPDATE links SET cable = 0",
      "UPDATE links SET cable_step = 9223372036854775807, count = 2",
      "UPDATE devices SET type = 99",
      "UPDATE devices SET role = 77",
      "UPDATE devices SET locked = 2",
      "UPDATE devices SET position = 70000",
      "UPDATE devices SET name = x'C328' || ''",
      "UPDATE racks SET x_mm = 0",
      "UPDATE racks SET rack_row = 4242",
      "UPDATE modules SET cage = 60000",
      "UPDATE cables SET fixed_length_mm = -5",
      "INSERT INTO cables VALUES (3000000, 5, 1, 0, 0, 0)",
      "INSERT INTO cables VALUES (3000000, 900000000, 1, 0, 0, 0)",
      "INSERT INTO sites VALUES (-3, 'x')",
      "INSERT INTO sites VALUES (4200000000, 'x')",
      "INSERT INTO sites VALUES (77, hex(zeroblob(40000)))",
      "DELETE FROM sites",
      "DELETE FROM project",
      "DELETE FROM variants",
      "DELETE FROM catalog_types WHERE id = 3",
      "UPDATE catalog_types SET data = x'00' WHERE id = 1",
      "UPDATE catalog_types SET kind = 9 WHERE id = 1",
      "UPDATE catalog_types SET data = CAST(data || x'00' AS BLOB) WHERE id = 1",
      "UPDATE own_tables SET data = x'00'",
      "UPDATE own_tables SET data = CAST('no,table' AS BLOB)",
      "UPDATE own_tables SET name = ''",
      "INSERT INTO own_tables VALUES (77, 'a.csv', CAST('part_id' || char(10) || 'nic-nowhere' AS BLOB))",
      "UPDATE own_tables SET data = zeroblob(9000000)",
      "UPDATE waivers SET data = x'00'",
      "UPDATE waivers SET data = CAST(data || x'00' AS BLOB)",
      "UPDATE waivers SET data = CAST(x'0B' || 'reach.never' || x'00000178' AS BLOB)",
      "UPDATE waivers SET data = CAST(x'0C' || 'reach.margin' || x'000000' AS BLOB)",
      "UPDATE variants SET base = id",
      "UPDATE variants SET base = 4242 WHERE base <> 0",
      "UPDATE variants SET position = 0",
      "UPDATE variants SET letter = 7",
      "UPDATE project SET baseline = 4242",
      "UPDATE project SET last_variant = 0",
      "UPDATE project SET settings = x''",
      "UPDATE changes SET variant = 4242",
      "UPDATE changes SET data = x'FFFFFFFFFFFFFFFFFF01'",
      "UPDATE changes SET data = x'0A01010000'",
      "UPDATE id_counters SET last = -1",
      "DELETE FROM id_counters WHERE id = 1",
      "INSERT INTO fabrics SELECT value * 250, 0, 'x', 0 FROM (WITH RECURSIVE c(value) AS (SELECT 1000 UNION ALL "
      "SELECT "
      "value + 1 FROM c LIMIT 200000) SELECT value FROM c)",
  };
  for (const char* sql : programs) QTest::newRow(sql) << QByteArray(sql);
}

void ProjectFileTest::impossibleContentIsRefused() {
  QFETCH(QByteArray, sql);
  const bool unreadable = sql.contains("C328") || sql.contains("zeroblob");  // not even a hash can be taken
  const std::string changed = changedBySql(bytes_, sql.toStdString(), !unreadable);
  if (changed == bytes_) QSKIP("the sample has nothing this program changes");
  QElapsedTimer timer;
  timer.start();
  const auto loaded = storage::readProject(changed, "p.loom");
  QVERIFY(!loaded);
  QVERIFY(!loaded.error().what.empty());
  QVERIFY(timer.elapsed() < 8'000);
}

void ProjectFileTest::salvageNamesTheTables() {
  const std::string changed =
      changedBySql(bytes_, "UPDATE racks SET name = 'changed by hand' WHERE id = (SELECT min(id) FROM racks)", false);
  const std::string path = file("salvage.loom");
  put(path, changed);
  const auto refused = openProject(path);
  QVERIFY(!refused);
  QVERIFY(QByteArray::fromStdString(refused.error().sentence()).contains("table racks"));
  OpenOptions options;
  options.salvage = true;
  const auto salvaged = openProject(path, options);
  QVERIFY(salvaged);
  QVERIFY(salvaged->damagedTables == std::vector<std::string>{"racks"});
}

void ProjectFileTest::olderFormatsAreMigrated() {
  // A format that never was: sites were called places. Its step to format 1 is what a real migration looks like.
  storage::FormatVersion current = storage::knownFormats().back();
  storage::FormatVersion old = current;
  old.version = 0;
  for (storage::StoredTable& table : old.tables)
    if (std::string_view(table.name) == "sites")
      table = {"places", "id", "CREATE TABLE places(id INTEGER PRIMARY KEY, title TEXT NOT NULL) STRICT"};
  current.migrate = [](storage::Database& db) {
    for (const storage::StoredTable& table : storage::knownFormats().back().tables)
      if (std::string_view(table.name) == "sites") db.run(table.sql);
    db.run("INSERT INTO sites SELECT id, title FROM places");
    db.run("DROP TABLE places");
  };
  const std::string renamed =
      changedBySql(bytes_,
                   std::string(old.tables[4].sql) +
                       "; INSERT INTO places SELECT * FROM sites; DROP TABLE sites; PRAGMA user_version=0",
                   false);
  auto db = storage::Database::untrustedCopy(renamed, std::chrono::seconds(9));
  storage::storeHashes(db, old);
  const std::string bytes = db.serialize();
  const std::string before = bytes;
  const std::vector<storage::FormatVersion> formats = {old, current};
  const auto loaded = storage::readProject(bytes, "old.loom", formats);
  QVERIFY2(loaded, loaded ? "" : loaded.error().sentence().c_str());
  QCOMPARE(loaded->version, 0);
  QVERIFY(loaded->project == project_);
  QVERIFY(bytes == before);
  // The old file is checked by its own rules first, and a step that fails is a refusal.
  QVERIFY(!storage::readProject(changedBySql(bytes, "UPDATE places SET title = 'other'", false), "old.loom", formats));
  QVERIFY(!storage::readProject(changedBySql(bytes, "CREATE TABLE extra(x)", false), "old.loom", formats));
  std::vector<storage::FormatVersion> broken = formats;
  broken[1].migrate = [](storage::Database& copy) { copy.run("INSERT INTO nowhere VALUES (1)"); };
  QVERIFY(!storage::readProject(bytes, "old.loom", broken));
}

void ProjectFileTest::typesKeepWhatTheirCagesMay() {
  IdSource ids;
  Project project = emptyProject("P", smallCatalog(), ids);
  Catalog catalog = *project.catalog;
  DeviceType limited = catalog.all<DeviceType>().front();
  limited.part.id = "sw-limited";
  limited.maximumPorts = 320;
  limited.cages.at(0).maximumOn = CageNumbers::Odd;
  limited.cages.at(0).maximumPortsElsewhere = limited.cages.at(0).portsPerCage;
  QVERIFY(catalog.add(limited));
  project.catalog = std::make_shared<const Catalog>(std::move(catalog));
  const auto loaded = storage::readProject(storage::writeProject(project, ids), "p.loom");
  QVERIFY2(loaded, loaded ? "" : loaded.error().sentence().c_str());
  QVERIFY(loaded->project.catalog->all<DeviceType>().back() == limited);
  // As the version before wrote it, the type has no limit; read as today's it would be something else.
  storage::ByteWriter old(2);
  old(limited);
  DeviceType read;
  storage::ByteReader in(old.bytes(), 2);
  in(read);
  QVERIFY(in.finished());
  QCOMPARE(read.maximumPorts, std::uint16_t{0});
  QVERIFY(read.cages.at(0).maximumOn == CageNumbers::All);
  QCOMPARE(read.lasers, limited.lasers);
  storage::ByteReader wrong(old.bytes());
  wrong(read);
  QVERIFY(!wrong.finished());
}

/// A fabric of format 4 has no topology: it is custom, in a variant's changes too.
void ProjectFileTest::changesOfOlderFormatsAreRead() {
  DesignDifference changes;
  changes.fabrics.push_back({{3}, std::nullopt, Fabric{FabricKind::Storage, "torus", Topology::Torus}});
  changes.groups.push_back({{1}, std::nullopt, Group{GroupKind::Pod, {}, {3}, "Pod"}});
  const std::vector<std::string> parts = storage::encodeChanges(changes);
  QCOMPARE(parts.size(), std::size_t{1});
  const auto read = [](const std::string& part, int format) {
    DesignDifference found;
    storage::MemoryBudget budget(1 << 20);
    storage::decodeChanges(part, {}, found, budget, format);
    return found;
  };
  QVERIFY(read(parts[0], storage::currentFormat).fabrics == changes.fabrics);
  const std::string old = storage::rewriteChanges(parts[0], storage::currentFormat, 4);
  QVERIFY(old.size() < parts[0].size());
  changes.fabrics[0].after->topology = Topology::Custom;
  QVERIFY(read(old, 4).fabrics == changes.fabrics);
  QVERIFY(read(old, 4).groups == changes.groups);
  QVERIFY(storage::rewriteChanges(old, 4, storage::currentFormat) == storage::encodeChanges(changes)[0]);
  QVERIFY_EXCEPTION_THROWN((void)storage::rewriteChanges(old.substr(0, old.size() - 1), 4, 5), storage::DatabaseError);
}

void ProjectFileTest::goldenFilesOpen() {
  const QDir golden(LIGHTLOOM_SOURCE_DIR "/tests/core/storage/golden");
  if (qEnvironmentVariableIsSet("LIGHTLOOM_WRITE_GOLDEN")) {
    const QString name = QStringLiteral("format-%1.loom").arg(storage::currentFormat);
    put(golden.filePath(name).toStdString(), bytes_);
  }
  const QStringList files = golden.entryList({"*.loom"});
  QVERIFY(!files.isEmpty());
  for (const QString& name : files) {
    const auto opened = openProject(golden.filePath(name).toStdString());
    QVERIFY2(opened, opened ? "" : opened.error().sentence().c_str());
    QCOMPARE(opened->project.name.empty(), false);
    QCOMPARE(opened->project.ownTables.empty(), opened->stamp.version < 2);
    QCOMPARE(opened->project.waivers.empty(), opened->stamp.version < 3);
    QCOMPARE(opened->project.settings.economy.currency.isDollar(), opened->stamp.version < 4);
    QVERIFY(opened->project.variants.size() > 1);
    std::size_t rows = 0;
    for (const Variant& variant : opened->project.variants) {
      QVERIFY(brokenInvariants(variant.design, *opened->project.catalog).empty());
      rows += variant.design.devices.size() + variant.design.links.size();
    }
    QVERIFY(rows > 50);
  }
}

QTEST_APPLESS_MAIN(ProjectFileTest)
#include "project_file_test.moc"
