// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading specifications: defaults, parts written in place, and a table of everything that is refused and how.
#include <QTest>

#include "core/catalog/builtin.h"
#include "core/io/json_tree.h"
#include "core/io/spec_json.h"

using namespace fabric;

namespace {

const Catalog& builtin() {
  static const Catalog catalog = loadBuiltinCatalog().value();
  return catalog;
}

Result<SpecFile> read(const QString& text) { return readSpec(text.toStdString(), "s.json", builtin()); }

}  // namespace

class SpecJsonTest : public QObject {
  Q_OBJECT

 private slots:
  void defaults();
  void example();
  void partsInPlace();
  void equalPartsAreOne();
  void kindFollowsName();
  void refuses_data();
  void refuses();
  void refusesBrokenJson_data();
  void refusesBrokenJson();
};

void SpecJsonTest::defaults() {
  const auto file = read(R"({"lightloom_spec":1,"systems":[{"type":"sys-dgx-h100","count":2}],
    "fabrics":[{"topology":"fat-tree","leaf":"sw-qm9700"}]})");
  QVERIFY2(file, file ? "" : file.error().sentence().c_str());
  const FabricSpec& fabric = file->spec.fabrics[0];
  QCOMPARE(fabric.name, std::string("compute"));
  QCOMPARE(fabric.tiers, 0);
  QCOMPARE(fabric.spine, fabric.leaf);
  QCOMPARE(fabric.core, fabric.leaf);
  QCOMPARE(fabric.oversubscriptionThousandths, std::int64_t{1000});
  QCOMPARE(fabric.mediaLeafSpine, std::string("auto"));
  QCOMPARE(file->spec.placement.racksPerRow, 16);
  QCOMPARE(file->spec.placement.rowPitch, Length::millimetres(2700));
  QVERIFY(file->catalog == builtin());
}

void SpecJsonTest::example() {
  const auto file =
      read(R"({"lightloom_spec": 1, "name": "Example pod", "systems": [{"type": "sys-dgx-h100", "count": 16}],
    "fabrics": [{"name": "compute", "topology": "rail-optimised", "tiers": 2, "leaf": "sw-qm9700", "spine": "sw-qm9700",
      "core": "sw-qm9700", "systems_per_unit": 32, "oversubscription": 1.0, "leaf_down_ports": 32, "leaf_up_ports": 32,
      "planes": 1, "extra_endpoints": 0, "media": {"host-leaf": "auto", "leaf-spine": "auto", "spine-core": "auto"}}],
    "placement": {"rack": "rk-eia-48u-600", "systems_per_rack": 4, "racks_per_row": 16, "row_pitch_m": 2.7}})");
  QVERIFY2(file, file ? "" : file.error().sentence().c_str());
  QCOMPARE(file->spec.name, std::string("Example pod"));
  QCOMPARE(file->spec.fabrics[0].systemsPerUnit, 32);
  QCOMPARE(file->catalog[file->spec.placement.rack].part.id, std::string("rk-eia-48u-600"));
}

void SpecJsonTest::partsInPlace() {
  const auto file = read(R"({"lightloom_spec":1,
    "systems":[{"type":{"accelerators":1,"ports":1,"port_gbps":400,"power_w":1200,"price_usd":30000},"count":4}],
    "fabrics":[{"topology":"fat-tree","leaf":{"radix":64,"port_gbps":400,"ports_per_cage":2}, "extra_endpoints": 2}]})");
  QVERIFY2(file, file ? "" : file.error().sentence().c_str());
  const DeviceType& system = file->catalog[file->spec.systems[0].type];
  QCOMPARE(system.part.id, std::string("generic-system-1x400"));
  QVERIFY(system.maximum == Power::watts(1200));
  QCOMPARE(system.cages[0].cage, CageType::Qsfp112);
  const DeviceType& box = file->catalog[file->spec.fabrics[0].leaf];
  QCOMPARE(box.part.id, std::string("generic-switch-64x400"));
  QCOMPARE(box.cages[0].cage, CageType::Osfp);
  QCOMPARE(box.cages[0].top, ModuleTop::Finned);
  QCOMPARE(int{box.cages[0].cages}, 32);
  QCOMPARE(file->catalog[file->spec.fabrics[0].endpoint].part.id, std::string("generic-endpoint-1x400"));
}

void SpecJsonTest::equalPartsAreOne() {
  const auto file =
      read(R"({"lightloom_spec":1,"systems":[{"type":{"accelerators":1,"ports":1,"port_gbps":400},"count":4},
      {"type":{"accelerators":1,"ports":1,"port_gbps":400},"count":4},
      {"type":{"accelerators":2,"ports":1,"port_gbps":400},"count":4}],
    "fabrics":[{"topology":"fat-tree","leaf":{"radix":64,"port_gbps":400}}]})");
  QVERIFY2(file, file ? "" : file.error().sentence().c_str());
  QCOMPARE(file->spec.systems[0].type, file->spec.systems[1].type);
  QCOMPARE(file->catalog[file->spec.systems[2].type].part.id, std::string("generic-system-1x400-2"));
}

void SpecJsonTest::kindFollowsName() {
  const auto file = read(R"({"lightloom_spec":1,"systems":[{"type":"sys-dgx-h100","count":2}],"fabrics":[
    {"topology":"fat-tree","leaf":"sw-qm9700"},{"name":"front-end","topology":"fat-tree","leaf":"sw-sn5600"},
    {"name":"x","kind":"storage","ports":"scale-out","topology":"fat-tree","leaf":"sw-sn5600"}]})");
  QVERIFY2(file, file ? "" : file.error().sentence().c_str());
  QCOMPARE(file->spec.fabrics[1].kind, FabricKind::FrontEnd);
  QCOMPARE(file->spec.fabrics[1].hostRole, PortRole::FrontEnd);
  QCOMPARE(file->spec.fabrics[2].kind, FabricKind::Storage);
  QCOMPARE(file->spec.fabrics[2].hostRole, PortRole::ScaleOut);
}

void SpecJsonTest::refuses_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("sentence");
  const QString systems = R"("systems":[{"type":"sys-dgx-h100","count":2}])";
  const QString fabrics = R"("fabrics":[{"topology":"fat-tree","leaf":"sw-qm9700"}])";
  const auto whole = [](const char* name, const QString& text, const QString& sentence) {
    QTest::newRow(name) << text << "s.json: " + sentence;
  };
  const auto system = [&](const char* name, const QString& type, const QString& count, const QString& sentence) {
    whole(name,
          QStringLiteral(R"({"lightloom_spec":1,"systems":[{"type":%1,"count":%2}],%3})").arg(type, count, fabrics),
          sentence);
  };
  const auto fabric = [&](const char* name, const QString& keys, const QString& sentence) {
    whole(name,
          QStringLiteral(R"({"lightloom_spec":1,%1,"fabrics":[{"topology":"fat-tree","leaf":"sw-qm9700",%2}]})")
              .arg(systems, keys),
          "fabrics[0]." + sentence);
  };
  whole("no version", "{" + systems + "," + fabrics + "}",
        "lightloom_spec: it is missing; a specification starts with \"lightloom_spec\": 1");
  whole("newer version", R"({"lightloom_spec":2,)" + systems + "," + fabrics + "}",
        "lightloom_spec: version 2 is newer than this program reads; it reads version 1");
  whole("no systems", R"({"lightloom_spec":1,)" + fabrics + "}", "systems: it must list at least one kind of system");
  whole("no fabrics", R"({"lightloom_spec":1,)" + systems + "}", "fabrics: it must list at least one fabric");
  whole("not an object", "[]", "it must be an object, not a list");
  whole("unknown key", R"({"lightloom_spec":1,"fabric":[],)" + systems + "," + fabrics + "}",
        "fabric: unknown key; did you mean \"fabrics\"?");
  system("unknown system", R"("sys-dgx-h10")", "2",
         "systems[0].type: no part \"sys-dgx-h10\" is in the catalog; did you mean \"sys-dgx-h100\"?");
  system("a rack as a system", R"("rk-kyber")", "2", "systems[0].type: \"rk-kyber\" is not a system");
  system("a switch as a system", R"("sw-qm9700")", "2", "systems[0].type: \"sw-qm9700\" is not a system");
  system("no systems of it", R"("sys-dgx-h100")", "0", "systems[0].count: 0 is not between 1 and 4000000");
  system("half a system", R"("sys-dgx-h100")", "2.5", "systems[0].count: it must be a whole number, not 2.5");
  system("count as text", R"("sys-dgx-h100")", "\"2\"", "systems[0].count: it must be a whole number, not a text");
  system("rate of no cage", R"({"accelerators":1,"ports":1,"port_gbps":123})", "2",
         "systems[0].type: 123 Gb/s is not the rate of a known cage; use 25, 100, 200, 400, 800, 1600 or 3200");
  system("missing port count", R"({"accelerators":1,"port_gbps":400})", "2",
         "systems[0].type.ports: a system written in place needs it");
  fabric("misspelt key", R"("oversubscripton":1)", "oversubscripton: unknown key; did you mean \"oversubscription\"?");
  fabric("tiers", R"("tiers":4)", "tiers: 4 is not between 1 and 3");
  fabric("oversubscription of nothing", R"("oversubscription":0)", "oversubscription: it must be over 0");
  fabric("negative oversubscription", R"("oversubscription":-1)", "oversubscription: -1 is not between 0 and 1000");
  fabric("exponent", R"("oversubscription":1e0)",
         "oversubscription: 1e0 is not a plain decimal number with steps of 0.001");
  fabric("medium", R"("media":{"host-leaf":"lpoo"})",
         "media.host-leaf: unknown medium \"lpoo\"; did you mean \"lpo\"?");
  fabric("medium of another kind", R"("media":{"host-leaf":"rk-kyber"})",
         "media.host-leaf: \"rk-kyber\" is neither a transceiver nor a cable");
  fabric("tier of media", R"("media":{"leaf-spines":"lpo"})",
         "media.leaf-spines: unknown key; did you mean \"leaf-spine\"?");
  fabric("planes", R"("planes":0)", "planes: 0 is not between 1 and 8");
  fabric("text", R"("name":"a\u0007")", "name: the text must not be empty and must not hold control characters");
  fabric("cages", R"("spine":{"radix":63,"port_gbps":400,"ports_per_cage":2})",
         "spine: 63 ports do not fill cages of 2 ports; use 62 or 64 ports");
  whole("topology without its numbers",
        QStringLiteral(R"({"lightloom_spec":1,%1,"fabrics":[{"topology":"torus"}]})").arg(systems),
        "fabrics[0].torus: a fabric of this topology needs it");
  whole("no switch", QStringLiteral(R"({"lightloom_spec":1,%1,"fabrics":[{"topology":"fat-tree"}]})").arg(systems),
        "fabrics[0].leaf: a fabric needs a switch; name one as `leaf`");
  whole("same names",
        QStringLiteral(R"({"lightloom_spec":1,%1,"fabrics":[{"name":"a","topology":"fat-tree","leaf":"sw-qm9700"},
      {"name":"a","topology":"fat-tree","leaf":"sw-qm9700"}]})")
            .arg(systems),
        "fabrics[1].name: two fabrics are named \"a\"");
}

void SpecJsonTest::refuses() {
  QFETCH(QString, text);
  QFETCH(QString, sentence);
  const auto file = read(text);
  QVERIFY(!file);
  QCOMPARE(QString::fromStdString(file.error().sentence()), sentence);
}

void SpecJsonTest::refusesBrokenJson_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QString>("part");
  QTest::newRow("empty") << QByteArray() << "not valid JSON";
  QTest::newRow("cut off") << QByteArray(R"({"a": [1,)")
                           << "s.json: a[1]: not valid JSON: parse error at line 1, column 10";
  QTest::newRow("twice") << QByteArray(R"({"a": {"b": 1, "b": 2}})") << "s.json: a.b: the key \"b\" is there twice";
  QTest::newRow("deep") << QByteArray(100, '[') << "nested deeper than 64 levels";
  QTest::newRow("not a number") << QByteArray(R"({"a": NaN})") << "not valid JSON";
  QTest::newRow("infinite") << QByteArray(R"({"a": 1e999})") << "not valid JSON";
  QTest::newRow("large") << QByteArray(R"({"a": 9223372036854775808})") << "is larger than 9223372036854775807";
  QTest::newRow("after the end") << QByteArray("{} {}") << "not valid JSON";
  QTest::newRow("comment") << QByteArray("{} // x") << "not valid JSON";
  QTest::newRow("surrogate") << QByteArray(R"({"a": "\ud800"})") << "not valid JSON";
  QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << "UTF-16";
  QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xC3\x28\"}") << "not UTF-8";
}

void SpecJsonTest::refusesBrokenJson() {
  QFETCH(QByteArray, text);
  QFETCH(QString, part);
  const auto tree = readJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), "s.json");
  QVERIFY(!tree);
  const QString said = QString::fromStdString(tree.error().sentence());
  QVERIFY2(said.contains(part), qPrintable(said));
}

QTEST_APPLESS_MAIN(SpecJsonTest)
#include "spec_json_test.moc"
