// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bill of materials: pieces, lengths, spares and sums against figures worked out by hand.
#include <QTest>

#include <cstdlib>
#include <functional>
#include <limits>
#include <set>
#include <utility>
#include <vector>

#include "core/analysis/report_builder.h"
#include "core/bom/bom.h"
#include "core/bom/bom_pieces.h"
#include "core/bom/bom_places.h"
#include "core/bom/substitutes.h"
#include "tests/core/analysis/fat_tree.h"
#include "tests/core/design/random_edits.h"
#include "tests/core/design/small_catalog.h"

using namespace fabric;
using namespace fabric::test;

class BomTest : public QObject {
  Q_OBJECT

 private slots:
  void linesAddUp();
  void lengthsAreLinesOfTheirOwn();
  void sparesRoundUp();
  void unpricedLinesAreMarked();
  void pricesAreConvertedAndRounded();
  void longFibreIsMadeToLength();
  void sumsThatDoNotFitAreRefused();
  void racksHaveWhatStandsInThem();
  void unitsHaveWhatBelongsToThem();
  void placesAddUp_data();
  void placesAddUp();
  void piecesAreWhatALineCounts();
  void substitutesAreAsGoodAndCheaper();
};

namespace {

const BomLine* find(const Bom& bom, std::string_view partId) {
  for (const BomLine& line : bom.lines)
    if (line.partId == partId) return &line;
  return nullptr;
}

const BomPlace* at(const std::vector<BomPlace>& places, std::string_view name, BomSite::Where where) {
  for (const BomPlace& place : places)
    if (place.name == name && place.site.where == where) return &place;
  return nullptr;
}

std::int64_t pieces(const Bom& bom, const BomPlace* place, std::string_view partId) {
  if (!place) return -1;
  for (const BomShare& share : place->shares)
    if (bom.lines[share.line].partId == partId) return share.quantity;
  return 0;
}

/// Two units of one system each, with a leaf in the first one's rack and a spine that belongs to none.
void buildUnits(Sample& s) {
  const auto row = s.row("A", 0);
  const auto first = s.rack(row, 0), second = s.rack(row, 600), third = s.rack(row, 1200);
  const auto pod = must(s.edit->addGroup({GroupKind::Pod, {}, {}, "Pod 1"}));
  const auto one = must(s.edit->addGroup({GroupKind::ScalableUnit, pod, {}, "SU 1"}));
  const auto two = must(s.edit->addGroup({GroupKind::ScalableUnit, pod, {}, "SU 2"}));
  const auto a = s.device(s.types.system, first, 1, DeviceRole::System, "a", one);
  const auto leaf = s.device(s.types.leaf, first, 30, DeviceRole::Leaf, "leaf", one);
  const auto b = s.device(s.types.system, second, 1, DeviceRole::System, "b", two);
  const auto spine = s.device(s.types.leaf, third, 30, DeviceRole::Spine, "spine", pod);
  s.plug(a, 0, s.types.flat);
  s.plug(b, 0, s.types.flat);
  for (const int cage : {0, 1, 2}) s.plug(leaf, cage, s.types.finned);
  s.plug(spine, 0, s.types.finned);
  const auto splitter = s.edit->addCable({s.types.splitter, {}});
  s.link(leaf, 0, a, 0, splitter);
  s.link(leaf, 1, b, 0, splitter);  // one piece with ends in two places
  s.link(leaf, 2, a, 1, s.types.fibre);
  s.link(leaf, 4, spine, 0, s.types.fibre);
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

void BomTest::pricesAreConvertedAndRounded() {
  Sample s;
  buildFatTree(s, s.types.leaf, {});
  Settings settings = withoutSpares();
  const Bom dollars = must(makeBom(s.design(), *s.catalog, settings));
  QCOMPARE(dollars.currency, std::string("USD"));
  settings.economy.currency = {"EUR", 923'456};
  const Bom euros = must(makeBom(s.design(), *s.catalog, settings));
  QCOMPARE(euros.currency, std::string("EUR"));
  QVERIFY(euros.convention.find("0.923456 EUR to the US dollar") != std::string::npos);
  QCOMPARE(euros.lines.size(), dollars.lines.size());
  Money total;
  for (std::size_t i = 0; i < euros.lines.size(); ++i) {
    const auto& [was, is] = std::pair{*dollars.lines[i].unitPrice.amount, *euros.lines[i].unitPrice.amount};
    QCOMPARE(is.count() % Money::cents(1).count(), 0);
    const std::int64_t exact = was.count() * 923'456 / 1'000'000;  // small prices: no overflow
    QVERIFY(std::abs(is.count() - exact) <= Money::cents(1).count() / 2 + 1);
    QCOMPARE(*euros.lines[i].extendedPrice(), Money::fromCount(is.count() * euros.lines[i].quantity));
    total += *euros.lines[i].extendedPrice();
  }
  QCOMPARE(euros.total, total);
  settings.economy.currency = {"XXX", Currency::highestRate};
  QCOMPARE(makeBom(s.design(), *s.catalog, settings).error().code, ErrorCode::LimitExceeded);
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

void BomTest::racksHaveWhatStandsInThem() {
  Sample s;
  buildUnits(s);
  const Bom bom = must(makeBom(s.design(), *s.catalog, {}));
  const auto places = must(bomPlaces(bom, s.design(), *s.catalog, {}, BomPlacing::Rack));
  QCOMPARE(places.size(), std::size_t{4});
  const BomPlace *first = at(places, "A01", BomSite::Where::In), *third = at(places, "A03", BomSite::Where::In),
                 *between = at(places, "", BomSite::Where::Between);
  QCOMPARE(pieces(bom, first, "sys"), 1);
  QCOMPARE(pieces(bom, first, "sw"), 1);
  QCOMPARE(pieces(bom, first, "rk"), 1);
  QCOMPARE(pieces(bom, first, "xc-flat"), 1);
  QCOMPARE(pieces(bom, first, "xc-finned"), 3);
  QCOMPARE(pieces(bom, first, "fb-5m") + pieces(bom, first, "fb-3m"), 1);
  QCOMPARE(pieces(bom, third, "sw"), 1);
  QCOMPARE(between->shares.size(), std::size_t{2});  // the splitter and the uplink
  QVERIFY(!bomPlaces(Bom{}, s.design(), *s.catalog, {}, BomPlacing::Rack));
}

void BomTest::unitsHaveWhatBelongsToThem() {
  Sample s;
  buildUnits(s);
  const Bom bom = must(makeBom(s.design(), *s.catalog, {}));
  const auto places = must(bomPlaces(bom, s.design(), *s.catalog, {}, BomPlacing::Unit));
  const BomPlace *one = at(places, "Pod 1, SU 1", BomSite::Where::In),
                 *two = at(places, "Pod 1, SU 2", BomSite::Where::In),
                 *between = at(places, "", BomSite::Where::Between), *outside = at(places, "", BomSite::Where::Outside);
  QCOMPARE(places.size(), std::size_t{4});
  QCOMPARE(pieces(bom, one, "sw"), 1);
  QCOMPARE(pieces(bom, two, "sys"), 1);
  QCOMPARE(pieces(bom, two, "rk"), 1);
  QCOMPARE(between->shares.size(), std::size_t{2});
  QCOMPARE(pieces(bom, outside, "sw"), 1);
  QCOMPARE(pieces(bom, outside, "rk"), 1);
  const BomSites sites(s.design(), BomPlacing::Unit);
  s.design().cables.forEach([&](Id<Cable> id, const Cable& cable) {
    QCOMPARE(sites.of(id).where == BomSite::Where::In,
             cable.type == s.types.fibre && id.value == s.design().cables.lastId().value - 1);
  });
}

void BomTest::placesAddUp_data() {
  QTest::addColumn<int>("placing");
  QTest::newRow("racks") << static_cast<int>(BomPlacing::Rack);
  QTest::newRow("units") << static_cast<int>(BomPlacing::Unit);
}

/// Line by line, and to the micro-dollar with the spares, which belong to no place.
void BomTest::placesAddUp() {
  QFETCH(int, placing);
  const auto addsUp = [&](const Design& design, const Catalog& catalog) {
    const Bom bom = must(makeBom(design, catalog, {}));
    std::vector<std::int64_t> left;
    Money money;
    for (const BomLine& line : bom.lines) {
      left.push_back(line.quantity);
      if (line.unitPrice.amount) money += *line.unitPrice.amount * line.spares;
    }
    for (const BomPlace& place : must(bomPlaces(bom, design, catalog, {}, static_cast<BomPlacing>(placing))))
      for (const BomShare& share : place.shares) {
        left[share.line] -= share.quantity;
        if (const auto& price = bom.lines[share.line].unitPrice.amount) money += *price * share.quantity;
      }
    QCOMPARE(money, bom.total);
    for (std::size_t i = 0; i < left.size(); ++i) QVERIFY2(left[i] == 0, bom.lines[i].partId.c_str());
  };
  Sample tree, units;
  buildFatTree(tree, tree.types.leaf, {});
  addsUp(tree.design(), *tree.catalog);
  buildUnits(units);
  addsUp(units.design(), *units.catalog);
  const auto catalog = testing::smallCatalog();
  IdSource ids;
  testing::Random random(7);
  Design design;
  for (int round = 0; round < 400; ++round) {
    design = testing::randomlyEdited(design, catalog, ids, random);
    if (round % 20 == 0) addsUp(design, *catalog);
  }
}

/// Line by line, of the whole and place by place: so many racks, devices, modules, cables and lasers.
void BomTest::piecesAreWhatALineCounts() {
  const auto countOf = [](const BomLine& line, const Design& design, const Catalog& catalog, const BomWhere& where) {
    const auto pieces = bomPieces(line, design, catalog, {}, where, 1'000'000);
    std::set<std::uint32_t> cables;
    std::int64_t count = 0;
    for (const ObjectRef& piece : pieces) {
      const Link* link = piece.kind == ObjectKind::Link ? design.links.find({piece.id}) : nullptr;
      const Device* device = piece.kind == ObjectKind::Device ? design.devices.find({piece.id}) : nullptr;
      if (link) cables.insert(link->cable.value);
      else count += device && line.section == CostClass::Lasers ? catalog[device->type].lasers : 1;
    }
    return count + static_cast<std::int64_t>(cables.size());
  };
  const auto agrees = [&](const Design& design, const Catalog& catalog) {
    const Bom bom = must(makeBom(design, catalog, {}));
    const BomSites sites(design, BomPlacing::Rack);
    for (const BomLine& line : bom.lines) QCOMPARE(countOf(line, design, catalog, {}), line.quantity);
    for (const BomPlace& place : must(bomPlaces(bom, design, catalog, {}, BomPlacing::Rack)))
      for (const BomShare& share : place.shares)
        QCOMPARE(countOf(bom.lines[share.line], design, catalog, {&sites, place.site}), share.quantity);
  };
  Sample s;
  buildUnits(s);
  const auto row = s.row("Z", 60'000);
  const auto cpo = s.device(s.types.cpo, s.rack(row, 0), 1, DeviceRole::Spine, "cpo");
  const auto far = s.device(s.types.leaf, s.rack(row, 150'000), 41, DeviceRole::Leaf, "far");
  const auto near = s.device(s.types.leaf, s.rack(row, 1200), 41, DeviceRole::Leaf, "near");
  s.link(near, 0, far, 0, s.types.fibre);  // made to length
  s.link(near, 1, far, 1, s.types.aec);    // too short
  s.link(near, 2, cpo, 0, s.types.fibre);
  must(s.edit->setCable(s.design().links[s.link(near, 3, cpo, 1, s.types.fibre)].cable,
                        {s.types.fibre, Length::metres(50)}));
  agrees(s.design(), *s.catalog);
  const Bom bom = must(makeBom(s.design(), *s.catalog, {}));
  QCOMPARE(bomPieces(*find(bom, "ls"), s.design(), *s.catalog, {}, {}, 10), std::vector{ObjectRef::of(cpo)});
  QCOMPARE(bomPieces(*find(bom, "sys"), s.design(), *s.catalog, {}, {}, 1).size(), std::size_t{1});
  BomLine card;  // no bill lists them yet: they are sold in their system
  card.partId = "nic";
  QCOMPARE(bomPieces(card, s.design(), *s.catalog, {}, {}, 10).size(), std::size_t{2});
  const auto catalog = testing::smallCatalog();
  IdSource ids;
  testing::Random random(11);
  Design design;
  for (int round = 0; round < 400; ++round) {
    design = testing::randomlyEdited(design, catalog, ids, random);
    if (round % 20 == 0) agrees(design, *catalog);
  }
}

/// Modules of 900 dollars, and copies of them at 800 that differ in one figure: only what is no worse can stand in.
void BomTest::substitutesAreAsGoodAndCheaper() {
  const auto savedWith = [](const std::function<void(TransceiverType&)>& change) {
    SampleCatalog types;
    TransceiverType other = types.catalog[types.finned];
    other.part.id = "xc-other";
    other.part.price.amount = Money::dollars(800);
    change(other);
    must(types.catalog.add(other));
    Sample s(types);
    buildFatTree(s, s.types.leaf, {});
    const auto found = substitutesOf(s.design(), *s.catalog, {});
    return found.empty() ? Money{} : found.front().saved;
  };
  const Money all = Money::dollars(384 * 100);
  QCOMPARE(savedWith([](TransceiverType&) {}), all);
  QCOMPARE(savedWith([](TransceiverType& t) { t.reach = Length::metres(600); }), all);
  QCOMPARE(savedWith([](TransceiverType& t) { t.maximum = Power::watts(16); }), all);
  const std::vector<std::function<void(TransceiverType&)>> worse = {
      [](TransceiverType& t) { t.reach = Length::metres(499); },
      [](TransceiverType& t) { t.maximum = Power::watts(18); },
      [](TransceiverType& t) { t.maximum.reset(), t.typical.reset(); },
      [](TransceiverType& t) { t.top = ModuleTop::Any; },
      [](TransceiverType& t) { t.connector = Connector::Mpo16; },
      [](TransceiverType& t) { t.wavelengths = Wavelengths::Cwdm4; },
      [](TransceiverType& t) { t.protocols.bits = Protocols::ethernet; },
      [](TransceiverType& t) { t.part.status = "announced"; },
      [](TransceiverType& t) { t.part.price.amount = Money::dollars(900); },
      [](TransceiverType& t) { t.part.price.amount.reset(); }};
  for (const auto& change : worse) QCOMPARE(savedWith(change), Money{});
  // Of several the cheapest; a cable of another length is none.
  SampleCatalog types;
  CableType cable = types.catalog[types.aec];
  cable.part.id = "aec-cheap";
  for (CableLength& length : cable.lengths) {
    length.part.id += "-cheap";
    length.part.price.amount = Money::dollars(200);
  }
  Length two = Length::metres(2);
  QVERIFY(canStandIn(types.catalog[types.aec], two, cable, two));
  QVERIFY(!canStandIn(types.catalog[types.aec], two, cable, Length::metres(3)));
  QVERIFY(!canStandIn(types.catalog[types.aec], two, types.catalog[types.aec], two));
  QVERIFY(!canStandIn(types.catalog[types.aec], two, types.catalog[types.dac], two));
}

QTEST_GUILESS_MAIN(BomTest)
#include "bom_test.moc"
