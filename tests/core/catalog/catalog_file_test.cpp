// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Catalog files: what is written reads back the same, and a bad file is refused in words with nothing taken.
#include <QTest>

#include <QFile>
#include <QTemporaryDir>
#include <random>

#include "core/base/text.h"
#include "core/catalog/builtin.h"
#include "core/catalog/catalog_tables.h"

using namespace fabric;

namespace {

const std::string laserHeader = "part_id,vendor,model,lasers,power_w,price_usd,price_basis,source,confidence\n";

std::filesystem::path write(const QTemporaryDir& folder, const char* name, const std::string& text) {
  QFile file(folder.filePath(name));
  if (file.open(QIODevice::WriteOnly)) file.write(text.data(), static_cast<qint64>(text.size()));
  return file.fileName().toStdString();
}

}  // namespace

class CatalogFileTest : public QObject {
  Q_OBJECT

 private slots:
  void writtenReadsBackEqual();
  void refuses_data();
  void refuses();
  void refusesReferencesAndDuplicates();
  void takesNoMoreTypesThanItCanNumber();
  void takesAFolder();
  void takesNothingOfABadFolder();
  void refusesWhatIsNoFile();
  void namesSayTheKind();
  void refusesContradictions_data();
  void refusesContradictions();
  void refusesMoreThanADeviceHolds();
  void everyCutOfATableIsRefusedOrRead();
  void everyDamagedTableIsRefusedOrRead();
};

void CatalogFileTest::writtenReadsBackEqual() {
  const auto builtin = loadBuiltinCatalog();
  QVERIFY(builtin);
  Catalog again;
  again.version = builtin->version;
  for (std::size_t i = 0; i < catalogFileKinds; ++i) {
    const auto kind = static_cast<CatalogFileKind>(i);
    auto larger = addCatalogText(std::move(again), catalogCsv(*builtin, kind), code(kind), kind);
    QVERIFY2(larger, larger ? "" : larger.error().sentence().c_str());
    again = std::move(*larger);
  }
  QVERIFY(again == *builtin);
}

void CatalogFileTest::refuses_data() {
  QTest::addColumn<QByteArray>("rows");
  QTest::addColumn<QByteArray>("sentence");
  const auto row = [](const char* name, const char* rows, const char* sentence) {
    QTest::newRow(name) << QByteArray(rows) << QByteArray(sentence);
  };
  row("no number", "ls-1,A,B,eight,,,,S,low\n",
      "lasers.csv:2, column lasers: \"eight\" is not a plain number; write one from 0 to 255");
  row("too large", "ls-1,A,B,256,,,,S,low\n", "lasers.csv:2, column lasers: 256 is out of range; use 0 to 255");
  row("negative", "ls-1,A,B,1,-5,,,S,low\n", "lasers.csv:2, column power_w: -5 is out of range; use 0 to 10000");
  row("not a number", "ls-1,A,B,1,NaN,,,S,low\n", "lasers.csv:2, column power_w: \"NaN\" is not a plain number");
  row("infinite", "ls-1,A,B,1,inf,,,S,low\n", "lasers.csv:2, column power_w: \"inf\" is not a plain number");
  row("exponent", "ls-1,A,B,1,1e400,,,S,low\n", "lasers.csv:2, column power_w: \"1e400\" is not a plain number");
  row("forty digits", "ls-1,A,B,1,1234567890123456789012345678901234567890,,,S,low\n",
      "lasers.csv:2, column power_w: \"1234");
  row("decimal comma", "ls-1,A,B,1,\"12,5\",,,S,low\n", "lasers.csv:2, column power_w: \"12,5\" is not a plain number");
  row("basis", "ls-1,A,B,1,,5,lst,S,low\n",
      "lasers.csv:2, column price_basis: \"lst\" is not known here; did you mean \"list\"?");
  row("price without basis", "ls-1,A,B,1,,5,,S,low\n", "lasers.csv:2, column price_basis: a price without a basis");
  row("basis without price", "ls-1,A,B,1,,,list,S,low\n",
      "lasers.csv:2, column price_usd: a price basis without a price");
  row("no source", "ls-1,A,B,1,,,,,low\n", "lasers.csv:2, column source: the cell is empty; fill it");
  row("no id", ",A,B,1,,,,S,low\n", "lasers.csv:2, column part_id: the cell is empty");
  row("blank in id", "ls 1,A,B,1,,,,S,low\n", "lasers.csv:2, column part_id: \"ls 1\" is not an id");
  row("line break in model", "ls-1,A,\"B\nC\",1,,,,S,low\n",
      "lasers.csv:2, column model: the text holds the control character \\x0A; remove it");
  row("right to left",
      "ls-1,A,\xE2\x80\xAE"
      "B,1,,,,S,low\n",
      "lasers.csv:2, column model: the text holds an invisible character");
  row("twice", "ls-1,A,B,1,,,,S,low\nls-1,A,B,1,,,,S,low\n",
      "lasers.csv:3, column part_id: \"ls-1\": this part id is already in the catalog; choose another id");
}

void CatalogFileTest::refuses() {
  QFETCH(QByteArray, rows);
  QFETCH(QByteArray, sentence);
  const auto catalog = addCatalogText({}, laserHeader + rows.toStdString(), "lasers.csv", CatalogFileKind::Lasers);
  QVERIFY(!catalog);
  const auto said = QByteArray::fromStdString(catalog.error().sentence());
  QVERIFY2(said.startsWith(sentence), said.constData());
}

void CatalogFileTest::refusesReferencesAndDuplicates() {
  const auto base = loadBuiltinCatalog();
  const std::string header = "part_id,vendor,model,kind,nic,source,confidence\n";
  auto catalog = addCatalogText(*base, header + "my-1,A,B,system,nic-cx7-osfp-40,S,low\n", "systems.csv",
                                CatalogFileKind::Systems);
  QVERIFY(!catalog);
  QCOMPARE(catalog.error().sentence(),
           std::string("systems.csv:2, column nic: there is no part \"nic-cx7-osfp-40\" of this kind; "
                       "did you mean \"nic-cx7-osfp-400\"?"));
  catalog = addCatalogText(*base, header + "sys-dgx-h100,A,B,system,,S,low\n", "systems.csv", CatalogFileKind::Systems);
  QVERIFY(!catalog);
  QVERIFY(contains(catalog.error().sentence(), "already in the catalog"));
  catalog = addCatalogText(*base, header + "my-1,A,B,switch,,S,low\n", "systems.csv", CatalogFileKind::Systems);
  QVERIFY(!catalog);
  catalog = addCatalogText(*base, "part_id,vendor,modle\n", "systems.csv", CatalogFileKind::Systems);
  QVERIFY(!catalog);
  QCOMPARE(catalog.error().sentence(),
           std::string("systems.csv:1: there is no column \"modle\"; did you mean \"model\"?"));
  catalog = addCatalogText(*base, "part_id,vendor,model\n", "systems.csv", CatalogFileKind::Systems);
  QVERIFY(!catalog);
  QCOMPARE(catalog.error().sentence(), std::string("systems.csv:1: the column \"kind\" is missing; add it"));
}

void CatalogFileTest::takesNoMoreTypesThanItCanNumber() {
  Catalog catalog;
  AccessoryType accessory;
  CableType cable;
  for (std::uint32_t i = 1; i <= Catalog::mostTypes; ++i) {
    accessory.part.id = "a" + std::to_string(i);
    QVERIFY(catalog.add(accessory));
    cable.lengths.emplace_back().part.id = "c" + std::to_string(i);
  }
  accessory.part.id = "one-too-many";
  const auto refused = catalog.add(accessory);
  QVERIFY(!refused);
  QCOMPARE(QString::fromStdString(refused.error().place), QStringLiteral("one-too-many"));
  QVERIFY(refused.error().what.find("65535") != std::string::npos);
  QCOMPARE(catalog.partCount(), std::size_t{Catalog::mostTypes});
  RackType rack;
  rack.part.id = "of-another-kind";
  QVERIFY(catalog.add(rack));
  QVERIFY(catalog.add(cable));
  for (CableLength& length : cable.lengths) length.part.id += "-again";
  cable.lengths.emplace_back().part.id = "one-length-too-many";
  QVERIFY(!catalog.add(cable));
}

void CatalogFileTest::takesAFolder() {
  const QTemporaryDir folder;
  write(folder, "acme-switches.csv",
        "part_id,vendor,model,kind,rack_units,technology,engine,engines,cage1_type,cage1_count,cage1_ports,cage1_port_"
        "gbps,"
        "cage1_lanes,cage1_lane_gbps,cage1_max_ports,source,confidence\n"
        "acme-1,Acme,Weaver,switch,1.5,cpo,acme-oe,4,fixed-fibre,8,1,800,4,200,1,Acme data sheet,high\n");
  write(folder, "acme-transceivers.csv",
        "part_id,vendor,model,rate_gbps,ports,port_gbps,form,electrical_lanes,electrical_lane_gbps,optical_lanes,"
        "optical_lane_gbps,"
        "technology,medium,wavelengths,connector,fibres,reach_m,source,confidence\n"
        "acme-oe,Acme,Engine,1600,2,800,none,8,200,8,200,cpo,smf,1310,MPO-12,16,500,Acme data sheet,high\n");
  write(folder, "notes.txt", "not read");
  const auto catalog = addCatalogFolder(*loadBuiltinCatalog(), folder.path().toStdString());
  QVERIFY2(catalog, catalog ? "" : catalog.error().sentence().c_str());
  QCOMPARE(catalog->partCount(), std::size_t{415});
  QCOMPARE((*catalog)[catalog->find<DeviceType>("acme-1")].heightHalfU, 3);
}

void CatalogFileTest::takesNothingOfABadFolder() {
  const QTemporaryDir folder;
  write(folder, "a-lasers.csv", laserHeader + "ls-1,A,B,1,,,,S,low\n");
  const auto bad = write(folder, "b-lasers.csv", laserHeader + "ls-2,A,B,x,,,,S,low\n");
  const auto catalog = addCatalogFolder({}, folder.path().toStdString());
  QVERIFY(!catalog);
  QVERIFY(contains(catalog.error().sentence(), bad.string() + ":2, column lasers"));
  const auto unnamed = write(folder, "parts.csv", laserHeader);
  const auto again = addCatalogFile({}, unnamed);
  QVERIFY(!again);
  QVERIFY(contains(again.error().sentence(), "does not say what kind"));
}

void CatalogFileTest::refusesWhatIsNoFile() {
  const QTemporaryDir folder;
  QVERIFY(QDir(folder.path()).mkdir("racks.csv"));
  const auto path = folder.filePath("racks.csv").toStdString();
  const auto directory = addCatalogFile({}, path);
  QVERIFY(!directory);
  QCOMPARE(directory.error().what, std::string("not a regular file"));
  const auto missing = addCatalogFile({}, folder.filePath("nics.csv").toStdString());
  QVERIFY(!missing);
  QCOMPARE(missing.error().code, ErrorCode::CannotRead);
  QVERIFY(!addCatalogFolder({}, folder.filePath("none").toStdString()));
}

void CatalogFileTest::namesSayTheKind() {
  QCOMPARE(catalogKindOf("x/switches.csv"), CatalogFileKind::Switches);
  QCOMPARE(catalogKindOf("acme-fibre.CSV"), CatalogFileKind::Fibre);
  QVERIFY(!catalogKindOf("myswitches.csv"));
  QVERIFY(!catalogKindOf("switches.txt"));
}

void CatalogFileTest::refusesContradictions_data() {
  QTest::addColumn<QByteArray>("row");
  QTest::addColumn<QByteArray>("part");
  QTest::newRow("lanes") << QByteArray("s,A,B,switch,1,OSFP,32,2,400,4,100,2,S,low")
                         << QByteArray("cage1_lanes: the lanes carry less");
  QTest::newRow("maximum") << QByteArray("s,A,B,switch,1,OSFP,32,2,400,8,100,1,S,low")
                           << QByteArray("cage1_max_ports: more ports");
  QTest::newRow("no type") << QByteArray("s,A,B,switch,1,,32,2,400,8,100,2,S,low")
                           << QByteArray("cage1_type: cages of no type");
  QTest::newRow("no count") << QByteArray("s,A,B,switch,1,OSFP,,2,400,8,100,2,S,low")
                            << QByteArray("cage1_count: cages are described");
  QTest::newRow("third of a unit") << QByteArray("s,A,B,switch,1.3,OSFP,32,2,400,8,100,2,S,low")
                                   << QByteArray("rack_units: \"1.3\"");
  QTest::newRow("cage") << QByteArray("s,A,B,switch,1,QSFP1112,32,2,400,8,100,2,S,low")
                        << QByteArray("did you mean \"QSFP112\"?");
  QTest::newRow("which cages") << QByteArray("s,A,B,switch,1,OSFP,32,2,400,8,100,4,S,low,,2,")
                               << QByteArray("cage1_max_ports_else: some cages take fewer");
  QTest::newRow("how few") << QByteArray("s,A,B,switch,1,OSFP,32,2,400,8,100,4,S,low,odd,,")
                           << QByteArray("cage1_max_ports_else: some cages take fewer");
  QTest::newRow("fewer than delivered") << QByteArray("s,A,B,switch,1,OSFP,32,2,400,8,100,4,S,low,odd,1,")
                                        << QByteArray("write at least 2 and less than 4");
  QTest::newRow("not fewer") << QByteArray("s,A,B,switch,1,OSFP,32,2,400,8,100,4,S,low,even,4,")
                             << QByteArray("cage1_max_ports_else: not between");
  QTest::newRow("no such cages") << QByteArray("s,A,B,switch,1,OSFP,32,2,400,8,100,4,S,low,third,2,")
                                 << QByteArray("cage1_max_ports_on: \"third\"");
  QTest::newRow("ports in all") << QByteArray("s,A,B,switch,1,OSFP,32,2,400,8,100,4,S,low,,,63")
                                << QByteArray("max_ports: its cages have 64 ports");
}

/// Groups that are each well, and too many together: the column of the first that there is no room for is named.
void CatalogFileTest::refusesMoreThanADeviceHolds() {
  const auto said = [](const std::string& cells) {
    const std::string header =
        "part_id,vendor,model,kind,cage1_name,cage1_type,cage1_count,cage1_ports,cage1_max_ports,"
        "cage2_name,cage2_type,cage2_count,cage2_ports,cage2_max_ports,source,confidence\n";
    const auto catalog =
        addCatalogText({}, header + "s,A,B,switch," + cells + ",S,low\n", "switches.csv", CatalogFileKind::Switches);
    return catalog ? std::string() : catalog.error().sentence();
  };
  QCOMPARE(said("a,OSFP,4096,1,1,b,OSFP,3904,1,1"), std::string());
  QCOMPARE(said("a,OSFP,4096,1,1,b,OSFP,3905,1,1"),
           std::string("switches.csv:2, column cage2_count: it has 8001 cages; a device may have 8000; lower it"));
  QCOMPARE(said("a,OSFP,4096,16,16,b,OSFP,1,1,1"),
           std::string("switches.csv:2, column cage1_count: it has 65537 ports; a device may have 65535; lower it"));
}

void CatalogFileTest::refusesContradictions() {
  QFETCH(QByteArray, row);
  QFETCH(QByteArray, part);
  const std::string header =
      "part_id,vendor,model,kind,rack_units,cage1_type,cage1_count,cage1_ports,cage1_port_gbps,cage1_lanes,"
      "cage1_lane_gbps,cage1_max_ports,source,confidence,cage1_max_ports_on,cage1_max_ports_else,max_ports\n";
  const QByteArray cells = row.count(',') == 13 ? row + ",,," : row;
  const auto catalog =
      addCatalogText({}, header + cells.toStdString() + "\n", "switches.csv", CatalogFileKind::Switches);
  QVERIFY(!catalog);
  const std::string said = catalog.error().sentence();
  QVERIFY2(contains(said, part.toStdString()), said.c_str());
}

// A table cut anywhere is either refused with a place or read; never a crash.
void CatalogFileTest::everyCutOfATableIsRefusedOrRead() {
  const auto builtin = loadBuiltinCatalog();
  const std::string text = catalogCsv(*builtin, CatalogFileKind::Racks);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto cut = addCatalogText({}, std::string_view(text).substr(0, i), "racks.csv", CatalogFileKind::Racks);
    if (!cut) QVERIFY(cut.error().place.starts_with("racks.csv"));
  }
}

// So is a table with bytes changed at random. What is read can be written and read again.
void CatalogFileTest::everyDamagedTableIsRefusedOrRead() {
  std::mt19937 random(20261120);
  const std::string interesting = "0919,;\"\n\r-.=x\xFF\x80 ";
  for (const BuiltinCatalogFile& file : builtinCatalogFiles()) {
    const auto kind = *catalogKindOf(std::string(file.name));
    if (kind > CatalogFileKind::Fibre) continue;  // the rest refers to other tables
    for (int round = 0; round < 100; ++round) {
      std::string text(file.text.substr(0, 4000 + random() % 1000));
      text.resize(text.rfind('\n') + 1);
      for (unsigned change = 0; change <= random() % 3; ++change)
        text[random() % text.size()] = interesting[random() % interesting.size()];
      const auto catalog = addCatalogText({}, text, file.name, kind);
      if (!catalog) {
        QVERIFY(catalog.error().place.starts_with(file.name));
        QVERIFY(!catalog.error().what.empty());
        continue;
      }
      const auto again = addCatalogText({}, catalogCsv(*catalog, kind), file.name, kind);
      QVERIFY2(again, again ? "" : again.error().sentence().c_str());
      QVERIFY(*again == *catalog);
    }
  }
}

QTEST_APPLESS_MAIN(CatalogFileTest)
#include "catalog_file_test.moc"
