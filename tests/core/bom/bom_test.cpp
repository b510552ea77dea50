// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bill of materials: pieces, lengths, spares and sums against figures worked out by hand.
#include <QTest>

#include <limits>

#include "core/analysis/report_builder.h"
#include "core/bom/bom.h"
#include "tests/core/analysis/fat_tree.h"

using namespace fabric;
using namespace fabric::test;

class BomTest : public QObject {
  Q_OBJECT

 private slots:
  void linesAddUp();
  void lengthsAreLinesOfTheirOwn();
  void sparesRoundUp();
  void unpricedLinesAreMarked();
  void longFibreIsMadeToLength();
  void sumsThatDoNotFitAreRefused();
};

namespace {

const BomLine* find(const Bom& bom, std::string_view partId) {
  for (const BomLine& line : bom.lines)
    if (line.partId == partId) return &line;
  return nullptr;
}

Settings withoutSpares() {
  Settings settings;
  settings.spares = {0, 0, 0, 0, 0, 0, 0};
  return settings;
}

}  // namespace

void BomTest::linesAddUp() {
  Sample s;
  buildFatTree(s, s.types.leaf, {});
  const Bom bom = must(makeBom(s.design(), *s.catalog, withoutSpares()));
  Money total;
  for (const BomLine& line : bom.lines) total += line.extendedPrice().value_or(Money{});
  QCOMPARE(bom.total, total);
  QCOMPARE(bom.total, quickReport(s.design(), *s.catalog, withoutSpares()).capex);
  QCOMPARE(find(bom, "xc-finned")->quantity, 384);
  QCOMPARE(find(bom, "xc-flat")->quantity, 128);
  QCOMPARE(find(bom, "sw")->quantity, 12);
  QCOMPARE(find(bom, "sw")->usedAt, (std::vector<std::string>{"leaf", "spine"}));
  QCOMPARE(find(bom, "xc-flat")->usedAt, (std::vector<std::string>{"compute host-leaf"}));
  QVERIFY(std::ranges::is_sorted(bom.lines, {}, &BomLine::section));
  QVERIFY(bom.convention.find("twin-port module is one piece") != std::string::npos);
  QCOMPARE(bom.unpricedLines, 0);
}

void BomTest::lengthsAreLinesOfTheirOwn() {
  Sample s;
  const auto row = s.row("A", 0);
  const auto a = s.device(s.types.leaf, s.rack(row, 0), 41, DeviceRole::Leaf, "a");
  const auto b = s.device(s.types.leaf, s.rack(row, 3600), 41, DeviceRole::Leaf, "b");
  const auto c = s.device(s.types.leaf, s.rack(row, 12'000), 41, DeviceRole::Leaf, "c");
  s.link(a, 0, b, 0, s.types.fibre);  // 6.25 m
  s.link(a, 1, c, 0, s.types.fibre);  // 15.07 m
  s.link(a, 2, b, 1, s.types.aec);    // 5.85 m
  must(s.edit->setCable(s.design().links[s.link(a, 3, b, 2, s.types.aec)].cable, {s.types.aec, Length::metres(5)}));
  const Bom bom = must(makeBom(s.design(), *s.catalog, withoutSpares()));
  QCOMPARE(find(bom, "fb-10m")->quantity, 1);
  QCOMPARE(find(bom, "fb-20m")->quantity, 1);
  QCOMPARE(find(bom, "aec-7m")->quantity, 1);
  QCOMPARE(find(bom, "aec-5m")->quantity, 1);  // fixed by hand
  QCOMPARE(*find(bom, "aec-7m")->unitPower, Power::watts(18));
  s.rack(row, 4200);
  const Bom more = must(makeBom(s.design(), *s.catalog, withoutSpares()));
  QCOMPARE(find(more, "rk")->usedAt, (std::vector<std::string>{"A01", "A07-A08", "A21"}));
}

void BomTest::sparesRoundUp() {
  Sample s;
  buildFatTree(s, s.types.leaf, {});
  const Bom bom = must(makeBom(s.design(), *s.catalog, {}));
  QCOMPARE(find(bom, "xc-finned")->spares, 8);  // 2 % of 384 is 7.68
  QCOMPARE(find(bom, "sw")->spares, 1);         // 1 % of 12
  QCOMPARE(find(bom, "sys")->spares, 0);
  QCOMPARE(*find(bom, "xc-finned")->extendedPrice(), Money::dollars(392 * 900));
}

void BomTest::unpricedLinesAreMarked() {
  Sample s;
  const auto rack = s.rack(s.row("A", 0), 0);
  s.device(s.types.endpoint, rack, 1, DeviceRole::Endpoint, "host");
  const Bom bom = must(makeBom(s.design(), *s.catalog, {}));
  QCOMPARE(bom.unpricedLines, 1);
  QVERIFY(!find(bom, "ep")->extendedPrice());
  QCOMPARE(find(bom, "ep")->unitPrice.basis, PriceBasis::None);
  QCOMPARE(bom.total, Money::dollars(3000));
}

void BomTest::longFibreIsMadeToLength() {
  Sample s;
  const auto row = s.row("A", 0);
  const auto a = s.device(s.types.leaf, s.rack(row, 0), 41, DeviceRole::Leaf, "a");
  const auto b = s.device(s.types.leaf, s.rack(row, 120'000), 41, DeviceRole::Leaf, "b");
  s.link(a, 0, b, 0, s.types.fibre);  // 121.4 x 1.05 + 1 = 128.47 m
  s.link(a, 1, b, 1, s.types.aec);
  const Bom bom = must(makeBom(s.design(), *s.catalog, withoutSpares()));
  const BomLine* fibre = find(bom, "fb-100m");
  QCOMPARE(fibre->unitPrice.basis, PriceBasis::Estimate);
  QCOMPARE(*fibre->unitPrice.amount, Money::dollars(140 + 30));  // 1 USD a metre on from 100 m
  QVERIFY(fibre->description.find("130 m, made to length") != std::string::npos);
  QVERIFY(!find(bom, "aec-7m")->unitPrice.amount);
  QVERIFY(find(bom, "aec-7m")->description.find("too short") != std::string::npos);
}

void BomTest::sumsThatDoNotFitAreRefused() {
  SampleCatalog types;
  DeviceType dear = types.catalog[types.system];
  dear.part = part("dear", Money::fromCount(std::numeric_limits<std::int64_t>::max() / 2));
  types.system = must(types.catalog.add(dear));
  Sample s(types);
  const auto rack = s.rack(s.row("A", 0), 0);
  for (int i = 0; i < 3; ++i) s.device(s.types.system, rack, 1 + 9 * i, DeviceRole::System, "system");
  QVERIFY(!makeBom(s.design(), *s.catalog, {}));
}

QTEST_GUILESS_MAIN(BomTest)
#include "bom_test.moc"
