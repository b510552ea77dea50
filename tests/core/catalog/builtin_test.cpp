// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalog that comes with the program: complete, sourced, and its published prices exact.
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/catalog/builtin.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/shape.h"

using namespace fabric;

class BuiltinTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void holdsEveryPart();
  void everyRowNamesSourceAndConfidence();
  void listPricesAreTheTwelve();
  void unverifiedNamesColumns();
  void conflictsStand_data();
  void conflictsStand();
  void dgxH100();
  void qm9700();
  void onlySomeCagesBreakOut();
  void portsInAllAreLimited();
  void coPackagedSwitches_data();
  void coPackagedSwitches();
  void twoSwitchesInOneBox();
  void faceplatesAddUp_data();
  void faceplatesAddUp();
  void everyShapeIsBuilt();
  void missingStaysMissing();
  void twinPortModules();
  void cableFamilies();

 private:
  const DeviceType& device(const char* id) { return catalog_[catalog_.find<DeviceType>(id)]; }
  Catalog catalog_;
};

void BuiltinTest::initTestCase() {
  auto catalog = loadBuiltinCatalog();
  QVERIFY2(catalog, catalog ? "" : catalog.error().sentence().c_str());
  catalog_ = std::move(*catalog);
}

void BuiltinTest::holdsEveryPart() {
  QCOMPARE(catalog_.partCount(), std::size_t{413});
  QCOMPARE(catalog_.all<RackType>().size(), std::size_t{10});
  QCOMPARE(catalog_.all<NicType>().size(), std::size_t{23});
  QCOMPARE(catalog_.all<TransceiverType>().size(), std::size_t{80});
  QCOMPARE(catalog_.all<LaserType>().size(), std::size_t{9});
  QCOMPARE(catalog_.all<DeviceType>().size(), std::size_t{45 + 56});
  std::size_t lengths = 0;
  for (const CableType& cable : catalog_.all<CableType>()) lengths += cable.lengths.size();
  QCOMPARE(lengths, std::size_t{110 + 56});
}

void BuiltinTest::everyRowNamesSourceAndConfidence() {
  for (const BuiltinCatalogFile& file : builtinCatalogFiles()) {
    const auto table = readCsv(file.text, file.name);
    QVERIFY(table);
    const auto column = [&](const char* name) {
      return static_cast<std::size_t>(std::ranges::find(table->header, name) - table->header.begin());
    };
    for (const CsvRow& row : table->rows) {
      QVERIFY2(!row.cells[column("source")].empty(), row.cells[0].c_str());
      if (file.name == "conflicts.csv") continue;
      QVERIFY2(!row.cells[column("confidence")].empty(), row.cells[0].c_str());
      QVERIFY2(!row.cells[column("status")].empty(), row.cells[0].c_str());
      QCOMPARE(row.cells[column("price_usd")].empty(), row.cells[column("price_basis")].empty());
    }
  }
}

// Published prices (optics vendor price list, 2025): the only ones of basis list. Their sum is 16,399 dollars.
void BuiltinTest::listPricesAreTheTwelve() {
  const std::map<std::string, int> prices = {{"xc-seed-01", 550},  {"xc-seed-02", 700},  {"xc-seed-03", 550},
                                             {"xc-seed-04", 700},  {"xc-seed-05", 650},  {"xc-seed-06", 650},
                                             {"xc-seed-07", 900},  {"xc-seed-08", 1199}, {"xc-seed-09", 1200},
                                             {"xc-seed-10", 2600}, {"xc-seed-11", 3100}, {"xc-seed-12", 3600}};
  Money sum;
  std::map<std::string, int> found;
  for (const std::string& id : catalog_.partIds()) {
    const Price& price = catalog_.part(catalog_.find(id))->price;
    if (price.basis != PriceBasis::List) continue;
    found[id] = static_cast<int>(price.amount->inDollars());
    sum += *price.amount;
  }
  QVERIFY(found == prices);
  QCOMPARE(toText(sum), std::string("16399"));
}

void BuiltinTest::unverifiedNamesColumns() {
  for (const BuiltinCatalogFile& file : builtinCatalogFiles()) {
    const auto names = catalogColumns(*catalogKindOf(std::string(file.name)));
    std::set<std::string> known(names.begin(), names.end());
    known.insert("all");
    const auto table = readCsv(file.text, file.name);
    const auto column = std::ranges::find(table->header, "unverified");
    if (column == table->header.end()) continue;
    for (const CsvRow& row : table->rows) {
      const std::string& cell = row.cells[static_cast<std::size_t>(column - table->header.begin())];
      if (cell.empty()) continue;
      for (const std::string& field : split(cell, ';'))
        QVERIFY2(known.contains(field), (row.cells[0] + " " + field).c_str());
    }
  }
}

void BuiltinTest::conflictsStand_data() {
  QTest::addColumn<QByteArray>("part");
  QTest::addColumn<QByteArray>("field");
  QTest::addColumn<QByteArray>("used");
  QTest::addColumn<QByteArray>("other");
  QTest::newRow("DR4 reach") << QByteArray("xc-seed-02") << QByteArray("reach_m") << QByteArray("500")
                             << QByteArray("100");
  QTest::newRow("SR8 reach") << QByteArray("xc-seed-05") << QByteArray("reach_om4_m") << QByteArray("50")
                             << QByteArray("100");
  QTest::newRow("SR8 flat reach") << QByteArray("xc-seed-06") << QByteArray("reach_om4_m") << QByteArray("50")
                                  << QByteArray("100");
  QTest::newRow("QM9700 price") << QByteArray("sw-qm9700") << QByteArray("price_usd") << QByteArray("50000")
                                << QByteArray("36000");
  QTest::newRow("QM9700 latency") << QByteArray("sw-qm9700") << QByteArray("latency_ns") << QByteArray("90")
                                  << QByteArray("130");
  QTest::newRow("AEC length") << QByteArray("cu-g-aec-800-7m") << QByteArray("length_m") << QByteArray("7")
                              << QByteArray("5");
  QTest::newRow("engines") << QByteArray("sw-q3450-ld") << QByteArray("engines") << QByteArray("72")
                           << QByteArray("36");
}

void BuiltinTest::conflictsStand() {
  QFETCH(QByteArray, part);
  QFETCH(QByteArray, field);
  QFETCH(QByteArray, used);
  QFETCH(QByteArray, other);
  const Part* found = catalog_.part(catalog_.find(part.toStdString()));
  QVERIFY(found);
  const auto& all = found->provenance.conflicts;
  const auto at = std::ranges::find(all, field.toStdString(), &SourceConflict::field);
  QVERIFY(at != all.end());
  QCOMPARE(at->used, used.toStdString());
  QCOMPARE(at->other, other.toStdString());
  QVERIFY(!at->source.empty());
}

void BuiltinTest::dgxH100() {
  const DeviceType& type = device("sys-dgx-h100");
  QCOMPARE(type.accelerators, 8);
  QCOMPARE(type.heightHalfU, 16);
  QCOMPARE(toText(*type.maximum), std::string("10200"));
  QCOMPARE(catalog_[type.nic].part.id, std::string("nic-cx7-osfp-400"));
  QCOMPARE(type.nics, 8);
  const CageGroup& osfp = type.cages.at(0);
  QCOMPARE(osfp.name, std::string("osfp"));
  QCOMPARE(osfp.role, PortRole::ScaleOut);
  QCOMPARE(osfp.top, ModuleTop::Flat);
  QCOMPARE(osfp.cages, 4);
  QCOMPARE(osfp.portsPerCage, 2);
  QCOMPARE(osfp.portRate, DataRate::gigabitsPerSecond(400));
  const CageGroup& front = type.cages.at(1);
  QCOMPARE(front.role, PortRole::FrontEnd);
  QCOMPARE(front.cage, CageType::Qsfp112);
  QCOMPARE(front.cages, 4);
  QCOMPARE(front.portRate, DataRate::gigabitsPerSecond(200));
  const auto shape = DeviceShape::make(type);
  QVERIFY(shape);
  QVERIFY(shape->findPort("osfp4/2"));
}

void BuiltinTest::qm9700() {
  const DeviceType& type = device("sw-qm9700");
  const CageGroup& cages = type.cages.at(0);
  QCOMPARE(cages.cages * cages.portsPerCage, 64);
  QCOMPARE(cages.top, ModuleTop::Finned);
  QCOMPARE(cages.maximumPortsPerCage, 4);  // 128 x 200G
  QCOMPARE(cages.protocols.bits, Protocols::infiniBand);
  QCOMPARE(toText(*type.typical), std::string("747"));
  QCOMPARE(type.part.price.basis, PriceBasis::Estimate);
}

void BuiltinTest::onlySomeCagesBreakOut() {
  const DeviceType& type = device("sw-th5-ds5000");
  const auto run = [&](std::uint16_t cage, std::uint8_t ports, int gigabits) {
    const CageSplit split{static_cast<std::uint16_t>(cage - 1), 1, ports, DataRate::gigabitsPerSecond(gigabits)};
    return DeviceShape::make(type, std::span(&split, 1));
  };
  QVERIFY(run(1, 4, 200) && run(63, 4, 200) && run(2, 2, 400) && run(64, 1, 800));
  const auto refused = run(2, 4, 200);
  QVERIFY(!refused);
  QCOMPARE(refused.error().sentence(),
           std::string("sw-th5-ds5000: cage 2 cannot run as 4 x 200 Gb/s: only odd-numbered cages run as more than 2 "
                       "ports; split only those, or run it as at most 2 ports"));
  QVERIFY(breakoutRule(device("sw-sn5600").cages.at(0)).empty());
}

void BuiltinTest::portsInAllAreLimited() {
  const DeviceType& type = device("sw-th5-z9864f");
  const auto run = [&](std::uint16_t cages) {
    const CageSplit split{0, cages, 8, DataRate::gigabitsPerSecond(100)};
    return DeviceShape::make(type, std::span(&split, 1));
  };
  const auto most = run(36);
  QVERIFY2(most, most ? "" : most.error().sentence().c_str());
  QCOMPARE(most->ports().size(), std::size_t{36 * 8 + 28});
  const auto refused = run(37);
  QVERIFY(!refused);
  QCOMPARE(refused.error().sentence(), std::string("sw-th5-z9864f: its cages run as 323 ports; it supports 320 in "
                                                   "all; split fewer of them"));
}

void BuiltinTest::coPackagedSwitches_data() {
  QTest::addColumn<QByteArray>("id");
  QTest::addColumn<QByteArray>("engine");
  QTest::addColumn<int>("engines");
  QTest::addColumn<int>("lasers");
  QTest::newRow("Q3450") << QByteArray("sw-q3450-ld") << QByteArray("oe-nv-1600") << 72 << 18;
  QTest::newRow("SN6810") << QByteArray("sw-sn6810-ld") << QByteArray("oe-nv-3200") << 32 << 16;
  QTest::newRow("SN6800") << QByteArray("sw-sn6800-ld") << QByteArray("oe-nv-3200") << 128 << 64;
  QTest::newRow("Bailly") << QByteArray("sw-th5-bailly") << QByteArray("oe-bcm-bailly-6400") << 8 << 16;
  QTest::newRow("Davisson") << QByteArray("sw-th6-davisson") << QByteArray("oe-bcm-davisson-6400") << 16 << 32;
}

void BuiltinTest::coPackagedSwitches() {
  QFETCH(QByteArray, id);
  QFETCH(QByteArray, engine);
  QFETCH(int, engines);
  QFETCH(int, lasers);
  const DeviceType& type = device(id.constData());
  QCOMPARE(type.technology, Technology::Cpo);
  QCOMPARE(type.engineId, engine.toStdString());
  QCOMPARE(int(type.engines), engines);
  QCOMPARE(int(type.lasers), lasers);
  const TransceiverType& optics = catalog_[catalog_.find<TransceiverType>(type.engineId)];
  QCOMPARE(optics.rate * engines, type.aggregate);
  const CageGroup& ports = type.cages.at(0);
  QCOMPARE(ports.cage, CageType::FixedFibre);
  QCOMPARE(ports.portRate * ports.cages, type.aggregate);
  QCOMPARE(optics.portRate, ports.portRate);
}

// The Q3200 is two switches of 36 ports in one box; a fabric must not count it as one of 72.
void BuiltinTest::twoSwitchesInOneBox() {
  QCOMPARE(device("sw-q3200").independentSwitches, 2);
  QCOMPARE(device("sw-q3400").independentSwitches, 1);
}

// P4: what a faceplate carries is its cages times their rate.
void BuiltinTest::faceplatesAddUp_data() {
  QTest::addColumn<QByteArray>("id");
  for (const DeviceType& type : catalog_.all<DeviceType>())
    if (type.kind == DeviceKind::Switch && type.aggregate.count() > 0)
      QTest::newRow(type.part.id.c_str()) << QByteArray::fromStdString(type.part.id);
}

void BuiltinTest::faceplatesAddUp() {
  QFETCH(QByteArray, id);
  const DeviceType& type = device(id.constData());
  DataRate sum;
  for (const CageGroup& group : type.cages) sum += group.portRate * (group.cages * group.portsPerCage);
  if (id == "sw-j3ai-7700r4c")
    sum = type.cages.at(0).portRate * type.cages.at(0).cages;  // the figure counts host ports
  QCOMPARE(toText(sum), toText(type.aggregate));
}

void BuiltinTest::everyShapeIsBuilt() {
  for (const DeviceType& type : catalog_.all<DeviceType>()) {
    const auto shape = DeviceShape::make(type);
    QVERIFY2(shape, type.part.id.c_str());
  }
}

void BuiltinTest::missingStaysMissing() {
  QVERIFY(!device("sys-helios-72").maximum);
  QVERIFY(!device("sw-sn2201").latency);
  QVERIFY(!device("sys-grand-teton").part.price.amount);
  QVERIFY(!catalog_[catalog_.find<RackType>("rk-kyber")].weightLimit);
  QVERIFY(catalog_[catalog_.find<RackType>("rk-kyber")].part.provenance.isUnverified("height_u"));
}

void BuiltinTest::twinPortModules() {
  const auto& module = catalog_[catalog_.find<TransceiverType>("xc-seed-07")];
  QCOMPARE(module.ports, 2);
  QCOMPARE(module.connectors, 2);
  QCOMPARE(module.portRate, DataRate::gigabitsPerSecond(400));
  QCOMPARE(module.top, ModuleTop::Finned);
  QCOMPARE(module.wavelengths, Wavelengths::Nm1310);
  QCOMPARE(module.polish, Polish::Apc);
  QVERIFY((module.fibreSplits == std::vector<std::uint8_t>{2, 4}));
  for (const TransceiverType& type : catalog_.all<TransceiverType>()) {
    if (type.cage == CageType::None) continue;
    QVERIFY2(type.portRate * type.ports == type.rate, type.part.id.c_str());
  }
}

void BuiltinTest::cableFamilies() {
  const auto place = catalog_.find("cu-mcp7y00-2m");
  const auto& family = catalog_[std::get<Id<CableType>>(place.type)];
  QCOMPARE(family.part.model, std::string("MCP7Y00-Nxxx"));
  QCOMPARE(family.lengths.size(), std::size_t{5});
  QCOMPARE(family.bEnds, 2);
  QCOMPARE(family.a.top, ModuleTop::Finned);
  QCOMPARE(family.b.top, ModuleTop::Flat);
  QCOMPARE(catalog_.part(place)->number, std::string("MCP7Y00-N002"));
  QCOMPARE(catalog_.part(place)->model, std::string("MCP7Y00-Nxxx, 2 m"));
  for (const CableType& cable : catalog_.all<CableType>())
    QVERIFY(std::ranges::is_sorted(cable.lengths, {}, &CableLength::length));
}

QTEST_APPLESS_MAIN(BuiltinTest)
#include "builtin_test.moc"
