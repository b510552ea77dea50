// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every finding has one design that must trigger it; a sound design must trigger none.
#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

#include "core/analysis/checks.h"
#include "core/analysis/report_builder.h"
#include "tests/core/analysis/fat_tree.h"

using namespace fabric;
using namespace fabric::test;

class ChecksTest : public QObject {
  Q_OBJECT

 private slots:
  void everyRuleIsListed();
  void soundDesignsHaveNoFindings();
  void triggers_data();
  void triggers();
  void everyCodeIsTriggered();
  void equalFindingsAreOne();
  void cautionsAreFindings();
  void pricesAgeFromTheEndOfTheirDate();
  void lossIsHeldAgainstTheSmallerBudget();
  void reportCountsFindings();
  void liquidNeedsLiquid();
  void panelsHoldWhatIsSold();
  void singlePointsAreClasses();
  void noSinglePointWithASecondWay();
};

namespace {

/// Two leaves and a spine, 6 racks apart, joined by fibre with modules at both ends.
struct Plant {
  Sample s;
  Id<RackRow> row;
  Id<Rack> near, far;
  Id<Device> leaf, spine;
  Id<Link> link;

  explicit Plant(const SampleCatalog& types = {}) : s(types) {
    row = s.row("A", 0);
    near = s.rack(row, 0);
    far = s.rack(row, 3600);
    leaf = s.device(s.types.leaf, near, 40, DeviceRole::Leaf, "leaf");
    spine = s.device(s.types.leaf, far, 40, DeviceRole::Spine, "spine");
    s.plug(leaf, 0, s.types.finned);
    s.plug(spine, 0, s.types.finned);
    link = s.link(leaf, 0, spine, 0, s.types.fibre);
  }
  /// Other modules at the spine's end.
  void replaceFar(Id<TransceiverType> type) { must(s.edit->replaceModule(s.design().moduleIn(spine, 0), type)); }
};

/// A plant whose far module is a changed copy of the near one.
Design withOtherModule(const std::function<void(TransceiverType&)>& change, std::shared_ptr<const Catalog>& catalog) {
  SampleCatalog types;
  TransceiverType type = types.catalog[types.finned];
  type.part = part("xc-other", Money::dollars(1));
  change(type);
  const auto other = must(types.catalog.add(type));
  Plant p(types);
  p.replaceFar(other);
  catalog = p.s.catalog;
  return p.s.design();
}

/// A plant whose far modules bear this much, the near ones 3 dB, over some metres of fibre of 0.4 dB/km, 0.5 dB a
/// joint.
Design withLossBudget(Decibel far, std::shared_ptr<const Catalog>& catalog) {
  SampleCatalog types;
  CableType fibre = types.catalog[types.fibre];
  fibre.part.id = "fb-lossy";
  for (CableLength& length : fibre.lengths) length.part.id += "-lossy";
  fibre.attenuationPerKm = Decibel::thousandths(400);
  fibre.lossPerEnd = Decibel::thousandths(500);
  types.fibre = must(types.catalog.add(fibre));
  TransceiverType type = types.catalog[types.finned];
  type.part.id = "xc-near";
  type.lossBudget = Decibel::thousandths(3'000);
  types.finned = must(types.catalog.add(type));
  type.part.id = "xc-far";
  type.lossBudget = far;
  const auto other = must(types.catalog.add(type));
  Plant p(types);
  p.replaceFar(other);
  catalog = p.s.catalog;
  return p.s.design();
}

using Make = std::function<Design(std::shared_ptr<const Catalog>&)>;
struct Case {
  FindingCode code;
  Make make;
};

/// A design made in a plant.
Make plant(const std::function<void(Plant&)>& change) {
  return [change](std::shared_ptr<const Catalog>& catalog) {
    Plant p;
    change(p);
    catalog = p.s.catalog;
    return p.s.design();
  };
}
Make module(const std::function<void(TransceiverType&)>& change) {
  return [change](std::shared_ptr<const Catalog>& catalog) { return withOtherModule(change, catalog); };
}
/// A design of one switch type whose part was changed.
Make switchPart(const std::function<void(DeviceType&)>& change) {
  return [change](std::shared_ptr<const Catalog>& catalog) {
    SampleCatalog types;
    DeviceType type = types.catalog[types.leaf];
    type.part = part("sw-other", Money::dollars(1));
    change(type);
    types.leaf = must(types.catalog.add(type));
    Plant p(types);
    catalog = p.s.catalog;
    return p.s.design();
  };
}

/// A plant of switches that are cooled like this, in racks cooled like that.
Design cooledPlant(const std::string& rackCooling, const std::string& deviceCooling,
                   std::shared_ptr<const Catalog>& catalog) {
  SampleCatalog types;
  RackType rack = types.catalog[types.rack];
  rack.part.id = "rk-cooled";
  rack.cooling = rackCooling;
  types.rack = must(types.catalog.add(rack));
  DeviceType device = types.catalog[types.leaf];
  device.part.id = "sw-cooled";
  device.cooling = deviceCooling;
  types.leaf = must(types.catalog.add(device));
  const Plant p(types);
  catalog = p.s.catalog;
  return p.s.design();
}

std::vector<Case> cases() {
  using enum FindingCode;
  return {
      {ReachExceeded, plant([](Plant& p) {
         p.s.link(p.leaf, 2, p.s.device(p.s.types.leaf, p.s.rack(p.row, 9000), 40, DeviceRole::Spine, "x"), 0,
                  p.s.types.aec);
       })},
      {ReachMargin, plant([](Plant& p) {
         p.s.link(p.leaf, 2, p.s.device(p.s.types.leaf, p.s.rack(p.row, 4200), 41, DeviceRole::Spine, "x"), 0,
                  p.s.types.aec);
       })},
      {FitCage, module([](TransceiverType& t) { t.cage = CageType::Qsfp112; })},
      {FitTop, plant([](Plant& p) { p.replaceFar(p.s.types.flat); })},
      {FitPorts, module([](TransceiverType& t) {
         t.ports = 1;
         t.portRate = t.rate;
         t.fibreSplits.clear();
       })},
      {MatchLaneRate, module([](TransceiverType& t) { t.modulation = Modulation::Nrz; })},
      {MatchWavelength, module([](TransceiverType& t) { t.wavelengths = Wavelengths::CBand; })},
      {MatchMedium, module([](TransceiverType& t) { t.medium = Medium::Multimode; })},
      {MatchConnector, module([](TransceiverType& t) { t.connector = Connector::Lc; })},
      {MatchPolish, module([](TransceiverType& t) { t.polish = Polish::Upc; })},
      {MatchProtocol, module([](TransceiverType& t) { t.protocols.bits = 0; })},
      {PortDoubleUse, plant([](Plant& p) { p.s.link(p.leaf, 1, p.spine, 1, p.s.types.dac); })},
      {PortOverflow,
       [](std::shared_ptr<const Catalog>& catalog) {
         Plant p;
         Design design = p.s.design();
         design.index.ranges.modify(EditNumber::next(), Id<SlotRange>{p.leaf.value}).ports =
             0;  // as a broken file would have it
         catalog = p.s.catalog;
         return design;
       }},
      {SpreadUneven, plant([](Plant& p) {
         const auto second = p.s.device(p.s.types.leaf, p.far, 30, DeviceRole::Spine, "spine-2");
         p.s.link(p.leaf, 2, second, 0, p.s.types.aec);
         p.s.link(p.leaf, 3, second, 1, p.s.types.aec);
       })},
      {RackSpace,
       [](std::shared_ptr<const Catalog>& catalog) {
         Plant p;
         Design design = p.s.design();
         design.devices.modify(EditNumber::next(), p.leaf).position = 200;
         catalog = p.s.catalog;
         return design;
       }},
      {RackPower, plant([](Plant& p) {
         for (int i = 0; i < 4; ++i) p.s.device(p.s.types.system, p.near, 1 + 8 * i, DeviceRole::System, "s");
       })},
      {RackWeight, switchPart([](DeviceType& t) { t.weight = Mass::kilograms(2000); })},
      {OversubscriptionHigh, plant([](Plant& p) {
         const auto system = p.s.device(p.s.types.system, p.near, 1, DeviceRole::System, "s");
         for (int port = 0; port < 4; ++port) p.s.link(system, port, p.leaf, 4 + port, p.s.types.aec);
       })},
      {PartUnpriced, plant([](Plant& p) { p.s.device(p.s.types.endpoint, p.near, 1, DeviceRole::Endpoint, "host"); })},
      {PartUnverified, switchPart([](DeviceType& t) { t.part.provenance.unverified = {"price_usd"}; })},
      {SourceConflict, switchPart([](DeviceType& t) {
         t.part.provenance.conflicts = {{"power_typ_w", "700", "747", "another list"}};
       })},
      {ModuleMissing, plant([](Plant& p) { must(p.s.edit->unplug(p.s.design().moduleIn(p.spine, 0))); })},
      {LengthUnknown, plant([](Plant& p) {
         p.s.hall = must(p.s.edit->addHall({p.s.design().halls[p.s.hall].site, "Hall 2", {}}));
         p.s.link(p.leaf, 2, p.s.device(p.s.types.leaf, p.s.rack(p.s.row("B", 0), 0), 1, DeviceRole::Spine, "x"), 0,
                  p.s.types.aec);
       })},
      {LengthShort, plant([](Plant& p) {
         must(p.s.edit->setCable(p.s.design().links[p.link].cable, {p.s.types.fibre, Length::metres(3)}));
       })},
      {FitLinearHost, module([](TransceiverType& t) { t.technology = Technology::Lpo; })},
      {FitLaneSpeed, switchPart([](DeviceType& t) { t.cages[0].cage = CageType::Osfp224; })},
      {MatchPatchPlug, module([](TransceiverType& t) { t.connector = Connector::Mmc12; })},
      {CatalogMissing,
       [](std::shared_ptr<const Catalog>& catalog) {
         Design design = switchPart([](DeviceType&) {})(catalog);
         auto elsewhere = std::make_shared<Catalog>(*catalog);
         elsewhere->unlisted = {"sw-other", "sw-not-used"};
         catalog = elsewhere;
         return design;
       }},
      {PriceAge, switchPart([](DeviceType& t) { t.part.price.date = "2025"; })},
      {LossExceeded,
       [](std::shared_ptr<const Catalog>& catalog) { return withLossBudget(Decibel::thousandths(1'002), catalog); }},
      {SinglePoint, plant([](Plant& p) {
         const auto system = p.s.device(p.s.types.system, p.near, 1, DeviceRole::System, "s");
         p.s.link(system, 0, p.leaf, 4, p.s.types.aec);
         const auto other = p.s.device(p.s.types.system, p.near, 9, DeviceRole::System, "t");
         p.s.link(other, 0, p.leaf, 6, p.s.types.aec);
       })},
      {RackCooling, [](std::shared_ptr<const Catalog>& catalog) { return cooledPlant("air", "liquid", catalog); }},
      {FaceplateDensity, switchPart([](DeviceType& t) { t.cages[0].cages = 33; })},
  };
}

/// A plant of switches with such cages, joined by modules of this kind.
Design cautiousPlant(const std::function<void(CageGroup&)>& changeCage,
                     const std::function<void(TransceiverType&)>& changeModule,
                     std::shared_ptr<const Catalog>& catalog) {
  SampleCatalog types;
  DeviceType device = types.catalog[types.leaf];
  device.part = part("sw-other", Money::dollars(1));
  changeCage(device.cages[0]);
  types.leaf = must(types.catalog.add(device));
  TransceiverType type = types.catalog[types.finned];
  type.part = part("xc-other", Money::dollars(1));
  changeModule(type);
  types.finned = must(types.catalog.add(type));
  const Plant p(types);
  catalog = p.s.catalog;
  return p.s.design();
}

Settings pricedIn2026() {
  Settings settings;
  settings.economy.pricesValidOn = "2026-07-01";
  return settings;
}

bool has(const std::vector<Finding>& findings, FindingCode code) {
  return std::ranges::any_of(findings, [&](const Finding& f) { return f.code == code; });
}

}  // namespace

void ChecksTest::everyRuleIsListed() {
  for (std::size_t i = 0; i < findingRules().size(); ++i) {
    QCOMPARE(static_cast<std::size_t>(findingRules()[i].code), i);
    QCOMPARE(*findingCode(findingRules()[i].name), findingRules()[i].code);
    QVERIFY(!findingRules()[i].rule.empty() && !findingRules()[i].source.empty());
  }
}

void ChecksTest::soundDesignsHaveNoFindings() {
  Plant p;
  for (const Finding& finding : check(p.s.design(), *p.s.catalog, pricedIn2026()))
    QFAIL(std::string(rule(finding.code).name).c_str());
  Sample s;
  FatTreeSize size;
  size.systemsPerRack = 3;
  size.switchesPerRack = 12;
  buildFatTree(s, s.types.leaf, size);
  for (const Finding& finding : check(s.design(), *s.catalog, {})) QFAIL(std::string(rule(finding.code).name).c_str());
}

void ChecksTest::triggers_data() {
  QTest::addColumn<int>("index");
  int index = 0;
  for (const Case& one : cases()) QTest::newRow(std::string(rule(one.code).name).c_str()) << index++;
}

void ChecksTest::triggers() {
  QFETCH(int, index);
  const Case one = cases()[static_cast<std::size_t>(index)];
  std::shared_ptr<const Catalog> catalog;
  const Design design = one.make(catalog);
  const auto findings = check(design, *catalog, pricedIn2026());
  std::string codes;
  for (const Finding& finding : findings) codes += std::string(rule(finding.code).name) + " ";
  QVERIFY2(has(findings, one.code), codes.c_str());
  const auto at = std::ranges::find(findings, one.code, &Finding::code);
  const bool aboutParts = one.code == FindingCode::PartUnpriced || one.code == FindingCode::PartUnverified ||
                          one.code == FindingCode::SourceConflict || one.code == FindingCode::CatalogMissing ||
                          one.code == FindingCode::PriceAge;
  QCOMPARE(at->objects.empty(), aboutParts);
  QVERIFY(!at->values.empty());
}

void ChecksTest::everyCodeIsTriggered() {
  std::set<FindingCode> covered;
  for (const Case& one : cases()) covered.insert(one.code);
  QCOMPARE(covered.size(), findingRules().size());
}

void ChecksTest::equalFindingsAreOne() {
  Sample s;
  FatTreeSize size;
  size.systemsPerRack = 3;
  size.switchesPerRack = 12;
  const auto tree = buildFatTree(s, s.types.leaf, size);
  for (int cage = 0; cage < 4; ++cage)
    must(s.edit->replaceModule(s.design().moduleIn(tree.systems[0], static_cast<std::uint16_t>(cage)), s.types.finned));
  const auto findings = check(s.design(), *s.catalog, {});
  QCOMPARE(findings.size(), std::size_t{1});
  QCOMPARE(findings[0].code, FindingCode::FitTop);
  QCOMPARE(findings[0].objects.size(), std::size_t{4});
}

void ChecksTest::pricesAgeFromTheEndOfTheirDate() {
  const auto isOld = [](const char* priced, const char* today) {
    std::shared_ptr<const Catalog> catalog;
    const Design design = switchPart([&](DeviceType& t) { t.part.price.date = priced; })(catalog);
    Settings settings;
    settings.economy.pricesValidOn = today;
    return has(check(design, *catalog, settings), FindingCode::PriceAge);
  };
  QVERIFY(!isOld("2025", "2026-06-29"));  // 180 days after the last of December
  QVERIFY(isOld("2025", "2026-06-30"));
  QVERIFY(!isOld("2026-01", "2026-07-30"));
  QVERIFY(isOld("2026-01", "2026-07-31"));
  QVERIFY(!isOld("2025", ""));
  QVERIFY(!isOld("", "2026-07-31"));
  QVERIFY(!isOld("soon", "2026-07-31"));
}

/// What fits if something holds is said once a kind, with every module it is about, and not where the catalog knows.
void ChecksTest::cautionsAreFindings() {
  std::shared_ptr<const Catalog> catalog;
  const auto findingsOf = [&](const auto& cage, const auto& module) {
    const Design design = cautiousPlant(cage, module, catalog);
    return check(design, *catalog, {});
  };
  const auto asItIs = [](auto&) {};
  const auto linear = [](TransceiverType& t) { t.technology = Technology::Lpo; };
  const auto findings = findingsOf(asItIs, linear);
  QCOMPARE(findings.size(), std::size_t{1});
  QCOMPARE(findings[0].code, FindingCode::FitLinearHost);
  QCOMPARE(findings[0].severity, Severity::Warning);
  QCOMPARE(findings[0].objects.size(), std::size_t{2});
  const auto value = [&](std::string_view key) {
    const auto at = std::ranges::find(findings[0].values, key, &FindingValue::key);
    return at == findings[0].values.end() ? std::string() : at->value;
  };
  QCOMPARE(value("module"), std::string("xc-other"));
  QCOMPARE(value("device"), std::string("sw-other"));
  QCOMPARE(value("reason"), std::string("the host must be qualified for linear optics"));
  QVERIFY(findingsOf([](CageGroup& group) { group.linearHost = true; }, linear).empty());

  const auto fast = [](CageGroup& group) { group.cage = CageType::Osfp224; };
  QVERIFY(has(findingsOf(fast, asItIs), FindingCode::FitLaneSpeed));
  QVERIFY(findingsOf(fast, [](TransceiverType& t) { t.cage = CageType::Osfp224; }).empty());
  QVERIFY(findingsOf(asItIs, asItIs).empty());  // MPO-12 plugs: no patch to be made for a small one
}

/// 2 x 0.5 dB of joints and 3 thousandths of fibre, rounded up: a budget of 1.003 dB bears them, 1.002 dB does not.
void ChecksTest::lossIsHeldAgainstTheSmallerBudget() {
  std::shared_ptr<const Catalog> catalog;
  const auto findingsOf = [&](int thousandths) {
    const Design design = withLossBudget(Decibel::thousandths(thousandths), catalog);
    return check(design, *catalog, {});
  };
  QVERIFY(findingsOf(1'003).empty());
  const auto findings = findingsOf(1'002);
  QCOMPARE(findings.size(), std::size_t{1});
  QCOMPARE(findings[0].code, FindingCode::LossExceeded);
  QCOMPARE(findings[0].severity, Severity::Error);
  QCOMPARE(findings[0].objects.size(), std::size_t{1});
  QString values;
  for (const FindingValue& value : findings[0].values)
    values += QString::fromStdString(value.key + "=" + value.value + " ");
  QCOMPARE(values, QStringLiteral("cable=fb-lossy length_m=6.343 loss_db=1.003 budget_db=1.002 "));
}

void ChecksTest::reportCountsFindings() {
  Plant p;
  p.replaceFar(p.s.types.flat);
  const Report report = makeReport(p.s.design(), *p.s.catalog, {});
  QCOMPARE(report.errors, 1);
  QCOMPARE(report.warnings, 0);
  QVERIFY(!report.bisection);  // no hosts
  std::stop_source stop;
  stop.request_stop();
  QVERIFY(check(p.s.design(), *p.s.catalog, {}, stop.get_token()).empty());
}

void ChecksTest::liquidNeedsLiquid() {
  const auto warned = [](const std::string& rack, const std::string& device) {
    std::shared_ptr<const Catalog> catalog;
    const Design design = cooledPlant(rack, device, catalog);
    return has(check(design, *catalog, pricedIn2026()), FindingCode::RackCooling);
  };
  QVERIFY(warned("air", "liquid"));
  QVERIFY(!warned("liquid", "liquid"));
  QVERIFY(!warned("air/liquid", "liquid"));
  QVERIFY(!warned("air", "air/liquid"));  // sold for either
  QVERIFY(!warned("liquid", "air"));
  QVERIFY(!warned("", "liquid"));  // not known
}

/// 32 OSFP or 36 QSFP cages a rack unit, and shares of both.
void ChecksTest::panelsHoldWhatIsSold() {
  const auto crowded = [](CageType cage, int osfp, int qsfp, int halfUnits) {
    std::shared_ptr<const Catalog> catalog;
    const Design design = switchPart([&](DeviceType& t) {
      t.heightHalfU = static_cast<std::uint16_t>(halfUnits);
      t.cages[0].cages = static_cast<std::uint16_t>(osfp);
      t.cages.push_back(t.cages[0]);
      t.cages[1].cage = cage;
      t.cages[1].cages = static_cast<std::uint16_t>(qsfp);
    })(catalog);
    return has(check(design, *catalog, pricedIn2026()), FindingCode::FaceplateDensity);
  };
  QVERIFY(!crowded(CageType::QsfpDd, 32, 0, 2));
  QVERIFY(!crowded(CageType::QsfpDd, 64, 0, 4));
  QVERIFY(crowded(CageType::QsfpDd, 65, 0, 4));
  QVERIFY(!crowded(CageType::QsfpDd, 16, 18, 2));
  QVERIFY(crowded(CageType::QsfpDd, 16, 19, 2));
  QVERIFY(!crowded(CageType::FixedFibre, 32, 100, 2));
}

/// Two leaves with four systems of one link each, and one link from each leaf to a spine: what hangs on a device or
/// cable alone, each class once, with how many.
void ChecksTest::singlePointsAreClasses() {
  Sample s;
  const auto row = s.row("A", 0);
  const auto rack = s.rack(row, 0);
  const auto spine = s.device(s.types.leaf, rack, 44, DeviceRole::Spine, "spine");
  for (int l = 0; l < 2; ++l) {
    const auto leaf = s.device(s.types.leaf, rack, 40 + l, DeviceRole::Leaf, "leaf");
    s.link(leaf, 63, spine, l, s.types.fibre);
    for (int i = 0; i < 4; ++i)
      s.link(s.device(s.types.system, s.rack(row, 600 * (1 + 4 * l + i)), 1, DeviceRole::System, "s"), 0, leaf, i,
             s.types.fibre);
  }
  std::map<std::string, Severity> found;
  for (const Finding& finding : check(s.design(), *s.catalog, {})) {
    if (finding.code != FindingCode::SinglePoint) continue;
    std::string text;
    for (const FindingValue& value : finding.values) text += value.key + " " + value.value + ",";
    found[text] = finding.severity;
  }
  const std::map<std::string, Severity> expected{
      {"accelerators 8,cables 8,fabric compute,", Severity::Info},       // of each system
      {"accelerators 32,cables 2,fabric compute,", Severity::Warning},   // from leaf to spine
      {"accelerators 32,fabric compute,switches 2,", Severity::Info},    // leaves: their own hosts
      {"accelerators 32,fabric compute,switches 1,", Severity::Warning}  // the spine: one half
  };
  QVERIFY2(found == expected,
           [&] {
             std::string all;
             for (const auto& [text, severity] : found) all += text + " ";
             return all;
           }()
               .c_str());
}

/// Rails: every system has eight ways, every leaf four spines.
void ChecksTest::noSinglePointWithASecondWay() {
  Sample s;
  buildFatTree(s, s.types.leaf, {});
  QVERIFY(!has(check(s.design(), *s.catalog, {}), FindingCode::SinglePoint));
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "checks_test.moc"
