// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A user's own parts in a project: taken whole or not at all, undone with everything else, and the same on a machine
// whose catalog has other parts.
#include <QTest>

#include "core/design/id_source.h"
#include "core/project/history.h"
#include "core/project/own_parts.h"
#include "tests/core/design/small_catalog.h"
#include "tests/core/project/own_table.h"

using namespace fabric;
using namespace fabric::testing;

namespace {

Project project() {
  IdSource ids;
  return emptyProject("P", smallCatalog(), ids);
}

}  // namespace

class OwnPartsTest : public QObject {
  Q_OBJECT

 private slots:
  void partsAreTakenAndKept();
  void equalPartsPass();
  void badTablesLeaveNothing_data();
  void badTablesLeaveNothing();
  void undoTakesThemBack();
  void anotherMachineAddsItsOwnParts();
  void partsOfNoOtherCatalogAreListed();
};

void OwnPartsTest::partsAreTakenAndKept() {
  const Project before = project();
  const auto after = withOwnTables(before, std::vector{nicTable("nic-own-1"), nicTable("nic-own-2")});
  QVERIFY2(after, after ? "" : after.error().sentence().c_str());
  QCOMPARE(after->ownTables.size(), std::size_t{2});
  QCOMPARE(after->ownTables[0]->name, std::string("nic-own-1-nics.csv"));
  QCOMPARE(after->catalog->partCount(), before.catalog->partCount() + 2);
  QVERIFY(after->catalog->find<NicType>("nic-own-1"));
  QVERIFY(!(*after == before));
  const auto own = ownPartIds(*after);
  QVERIFY(own && *own == (std::set<std::string, std::less<>>{"nic-own-1", "nic-own-2"}));
  // Types that were there keep their ids.
  for (const std::string& id : before.catalog->partIds())
    QVERIFY(before.catalog->find(id).type == after->catalog->find(id).type);
}

void OwnPartsTest::equalPartsPass() {
  const auto once = withOwnTables(project(), std::vector{nicTable("nic-own-1")});
  QVERIFY(once);
  const auto twice = withOwnTables(*once, std::vector{nicTable("nic-own-1")});
  QVERIFY(twice && *twice == *once);
  // The same part in a table of another name is known, the table is kept.
  CatalogTable renamed = nicTable("nic-own-1");
  renamed.file = "other-nics.csv";
  const auto kept = withOwnTables(*once, std::vector{renamed});
  QVERIFY(kept);
  QVERIFY(*kept->catalog == *once->catalog);
  QCOMPARE(kept->ownTables.size(), std::size_t{2});
}

void OwnPartsTest::badTablesLeaveNothing_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("words");
  const auto changed = [](const char* from, const char* to) {
    return QByteArray::fromStdString(nicTable("nic-own-1").text).replace(from, to);
  };
  QTest::newRow("number") << changed(",400,", ",many,") << QByteArray("bad-nics.csv:2, column port_gbps");
  QTest::newRow("column") << changed("vendor", "wendor") << QByteArray("bad-nics.csv:1");
  QTest::newRow("other data under a known id")
      << changed(",900,", ",901,") << QByteArray("bad-nics.csv:2, column part_id");
  QTest::newRow("too long a cell") << changed("own measurement", QByteArray(70'000, 'x')) << QByteArray("70000 bytes");
}

void OwnPartsTest::badTablesLeaveNothing() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, words);
  const auto known = withOwnTables(project(), std::vector{nicTable("nic-own-1")});
  QVERIFY(known);
  const std::vector tables{nicTable("nic-own-2"),
                           CatalogTable{"bad-nics.csv", CatalogFileKind::Nics, text.toStdString()}};
  const auto refused = withOwnTables(*known, tables);
  QVERIFY(!refused);
  const QByteArray sentence = QByteArray::fromStdString(refused.error().sentence());
  QVERIFY2(sentence.contains(words), sentence.constData());
}

void OwnPartsTest::undoTakesThemBack() {
  const Project before = project();
  History history(before);
  const auto after = withOwnTables(before, std::vector{nicTable("nic-own-1")});
  QVERIFY(after);
  history.commit(*after, "Import parts", {}, 1);
  QVERIFY(history.undo());
  QVERIFY(history.current() == before && history.current().ownTables.empty());
  QVERIFY(!history.current().catalog->find<NicType>("nic-own-1"));
  QVERIFY(history.redo());
  QVERIFY(history.current() == *after);
}

void OwnPartsTest::anotherMachineAddsItsOwnParts() {
  Project opened = *withOwnTables(project(), std::vector{nicTable("nic-own-1")});
  const Catalog stored = *opened.catalog;
  Catalog machine = *addCatalogTables(*smallCatalog(), std::vector{nicTable("nic-machine")});
  // The machine has other data for a part of the project: the project keeps its own.
  CatalogTable dearer = nicTable("nic-own-1");
  dearer.text.replace(dearer.text.find(",900,"), 5, ",950,");
  machine = *addCatalogTables(std::move(machine), std::vector{dearer});
  DeviceType system = machine.all<DeviceType>()[0];
  system.part.id = "sys-machine";
  system.nic = machine.find<NicType>("nic-machine");
  QVERIFY(machine.add(system));
  machine.version = "9.9";
  completeCatalog(opened, machine);
  const Catalog& whole = *opened.catalog;
  QCOMPARE(whole.version, std::string("9.9"));
  QVERIFY(whole.find<NicType>("nic-machine"));
  QCOMPARE(whole[whole.find<NicType>("nic-own-1")].part.price.amount, Money::dollars(900));
  QVERIFY(whole[whole.find<DeviceType>("sys-machine")].nic == whole.find<NicType>("nic-machine"));
  for (const std::string& id : stored.partIds()) QVERIFY(stored.find(id).type == whole.find(id).type);
  QVERIFY(whole.unlisted.empty());
  // Opening it once more there finds nothing to add.
  Project again = opened;
  completeCatalog(again, machine);
  QVERIFY(again == opened);
}

void OwnPartsTest::partsOfNoOtherCatalogAreListed() {
  Project opened = project();
  auto catalog = std::make_shared<Catalog>(*addCatalogTables(*opened.catalog, std::vector{nicTable("nic-elsewhere")}));
  DeviceType generic = catalog->all<DeviceType>()[0];
  generic.part.id = "generic-system";
  generic.part.status = "generic";
  QVERIFY(catalog->add(generic));
  opened.catalog = catalog;
  completeCatalog(opened, *smallCatalog());
  QVERIFY(opened.catalog->unlisted == (std::set<std::string, std::less<>>{"nic-elsewhere"}));
  QVERIFY(opened.catalog->find<NicType>("nic-elsewhere"));
  // Importing its table makes it a part of the project.
  const auto imported = withOwnTables(opened, std::vector{nicTable("nic-elsewhere")});
  QVERIFY(imported && imported->catalog->unlisted.empty());
}

QTEST_APPLESS_MAIN(OwnPartsTest)
#include "own_parts_test.moc"
