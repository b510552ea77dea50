// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Explanations: every key has one, its value is the report's, and terms that say they add up do.
#include <QTest>

#include <limits>
#include <map>

#include "core/analysis/report_builder.h"
#include "core/analysis/why.h"
#include "core/catalog/figure_basis.h"
#include "tests/core/analysis/fat_tree.h"

using namespace fabric;
using namespace fabric::test;

class WhyTest : public QObject {
  Q_OBJECT

 private slots:
  void termsAddUp();
  void mixedTermsKeepTheirUnits();
  void namesItsSources();
  void saysWhatAFigureRestsOn();
  void suggestsTheNearestKey();
  void refusesProductsThatDoNotFit();
  void namesTheRackAndTheLongestLink();
  void countsFailuresOfRatedParts();
};

namespace {

/// A fabric with a bit of everything.
Sample everything() {
  Sample s;
  buildFatTree(s, s.types.leaf, {});
  const auto rack = s.rack(s.row("Z", 90'000), 0);
  const auto a = s.device(s.types.cpo, rack, 1, DeviceRole::Leaf, "a");
  const auto b = s.device(s.types.cpo, rack, 10, DeviceRole::Spine, "b");
  s.link(a, 0, b, 0, s.types.fibre);
  const auto system = s.device(s.types.system, rack, 20, DeviceRole::System, "system");
  const auto leaf = s.device(s.types.leaf, rack, 30, DeviceRole::Leaf, "leaf");
  const auto cable = s.edit->addCable({s.types.aec, {}});
  s.link(leaf, 0, system, 0, cable);
  s.link(leaf, 1, system, 1, cable);
  return s;
}

}  // namespace

void WhyTest::termsAddUp() {
  const Sample s = everything();
  const std::vector<std::string> keys = explainableKeys(s.design(), *s.catalog, {});
  QVERIFY2(keys.size() >= 95, std::to_string(keys.size()).c_str());
  for (const std::string& key : keys) {
    const Explanation e = must(why(key, s.design(), *s.catalog, {}));
    QVERIFY2(!e.formula.empty(), key.c_str());
    if (!e.termsAddUp || !e.value) continue;
    std::int64_t sum = 0;
    for (const ExplanationTerm& term : e.terms) {
      sum += term.amount;
      if (term.factor != 0) QCOMPARE(term.amount, term.quantity * term.factor);
    }
    QVERIFY2(sum == *e.value, key.c_str());
  }
  const Report report = makeReport(s.design(), *s.catalog, {});
  QCOMPARE(*must(why("power_w.total", s.design(), *s.catalog, {})).value, report.totalPower.count());
  QCOMPARE(*must(why("cost_usd.capex", s.design(), *s.catalog, {})).value, report.capex.count());
  QCOMPARE(*must(why("bandwidth_gbps.bisection", s.design(), *s.catalog, {})).value, report.bisection->count());
}

void WhyTest::mixedTermsKeepTheirUnits() {
  const Sample s = everything();
  const auto amounts = [&](std::string_view key) {
    const Explanation e = must(why(key, s.design(), *s.catalog, {}));
    std::string text;
    for (const ExplanationTerm& term : e.terms) text += "|" + amountText(term.unit.value_or(e.unit), term.amount);
    return text;
  };
  const Report report = makeReport(s.design(), *s.catalog, {});
  QCOMPARE(amounts("power_w.facility"), "|" + toText(report.totalPower) + " W|1.25");
  QCOMPARE(amounts("cost_usd.opex_year"), "|" + toText(report.facilityPower) + " W|8760|0.078 USD");
  QVERIFY(amounts("oversubscription.leaf").ends_with(" Gb/s"));
}

void WhyTest::namesItsSources() {
  const Sample s = everything();
  const Explanation e = must(why("cost_usd.by_class.switches", s.design(), *s.catalog, {}));
  QCOMPARE(e.terms.size(), std::size_t{2});
  QCOMPARE(e.terms[0].partId, std::string("sw"));
  QCOMPARE(e.terms[0].basis, std::string("list"));
  QCOMPARE(e.terms[0].source, std::string("test"));
  QCOMPARE(amountText(e.unit, e.terms[0].factor), std::string("50000 USD"));
}

/// A figure that a source publishes, one that is general knowledge, and one that a specification gives.
void WhyTest::saysWhatAFigureRestsOn() {
  SampleCatalog types;
  DeviceType type = types.catalog[types.leaf];
  type.typical = Power::watts(747);
  type.asics = 1;
  type.part = part("sw-unsure", std::nullopt);
  type.part.provenance.unverified = {"power_typ_w"};
  const auto unsure = must(types.catalog.add(type));
  type.part = part("sw-sure", std::nullopt);
  const auto sure = must(types.catalog.add(type));
  type.part = part("sw-own", std::nullopt);
  type.part.provenance.source = writtenInPlace;
  type.part.provenance.unverified = {};
  const auto own = must(types.catalog.add(type));
  Sample s(types);
  const auto rack = s.rack(s.row("A", 0), 0);
  int unit = 1;
  for (const auto id : {unsure, sure, own}) s.device(id, rack, unit++, DeviceRole::Leaf, "leaf");
  const auto said = [&](std::string_view key) {
    std::map<std::string, std::string> bases;
    for (const ExplanationTerm& term : must(why(key, s.design(), *s.catalog, {})).terms)
      bases[term.partId] = term.basis + (term.unverified ? ", unverified" : "");
    return bases;
  };
  using Bases = std::map<std::string, std::string>;
  const Bases power{{"sw-unsure", "estimate, unverified"}, {"sw-sure", "published"}, {"sw-own", "specification"}};
  QCOMPARE(said("power_w.by_class.switches"), power);
  QCOMPARE(said("power_w.max_rack"), power);
  const Bases counted{{"sw-unsure", "design"}, {"sw-sure", "design"}, {"sw-own", "design"}};
  QCOMPARE(said("counts.switches.total"), counted);
  const Bases cages{{"sw-unsure", "published"}, {"sw-sure", "published"}, {"sw-own", "specification"}};
  QCOMPARE(said("counts.cages.total"), cages);
}

void WhyTest::suggestsTheNearestKey() {
  const Sample s = everything();
  const auto e = why("power_w.totl", s.design(), *s.catalog, {});
  QVERIFY(!e);
  QVERIFY(e.error().sentence().find("power_w.total") != std::string::npos);
}

/// A price at which even a few pieces are more than a sum of money holds: refused in words, never a wrapped number.
void WhyTest::refusesProductsThatDoNotFit() {
  SampleCatalog types;
  DeviceType type = types.catalog[types.leaf];
  type.part = part("sw-dear", Money::fromCount(std::numeric_limits<std::int64_t>::max() / 2));
  types.leaf = must(types.catalog.add(type));
  Sample s(types);
  const auto rack = s.rack(s.row("A", 0), 0);
  for (int i = 0; i < 3; ++i) s.device(s.types.leaf, rack, 1 + i, DeviceRole::Leaf, "leaf");
  const Report report = makeReport(s.design(), *s.catalog, {});
  QVERIFY(report.moneyOverflow);
  QVERIFY(report.costOverflow[static_cast<std::size_t>(CostClass::Switches)]);
  const auto e = why("cost_usd.by_class.switches", s.design(), *s.catalog, {});
  QVERIFY(!e);
  QVERIFY(e.error().sentence().find("larger than the program holds") != std::string::npos);
  QVERIFY(why("cost_usd.by_class.racks", s.design(), *s.catalog, {}));
}

void WhyTest::namesTheRackAndTheLongestLink() {
  const Sample s = everything();
  const Explanation rack = must(why("power_w.max_rack", s.design(), *s.catalog, {}));
  QVERIFY(!rack.terms.empty());
  for (const ExplanationTerm& term : rack.terms)
    QVERIFY2(term.what.find(" in rack ") != std::string::npos, term.what.c_str());
  const Explanation length = must(why("length_m.max", s.design(), *s.catalog, {}));
  QCOMPARE(length.terms.size(), std::size_t{1});
  QVERIFY(length.terms[0].what.starts_with("rack "));
}

/// 3 modules x 2 ports x 1,000 FIT x 8,760 h / 1e9; parts without a rate are counted apart.
void WhyTest::countsFailuresOfRatedParts() {
  SampleCatalog types;
  TransceiverType type = types.catalog[types.finned];
  type.part = part("xc-rated", Money::dollars(1));
  type.failuresInTime = 1000;
  type.ports = 2;
  const auto rated = must(types.catalog.add(type));
  type.part = part("xc-unrated", Money::dollars(1));
  type.failuresInTime.reset();
  const auto unrated = must(types.catalog.add(type));
  Sample s(types);
  const auto rack = s.rack(s.row("A", 0), 0);
  const auto leaf = s.device(s.types.leaf, rack, 1, DeviceRole::Leaf, "leaf");
  for (int cage = 0; cage < 3; ++cage) s.plug(leaf, static_cast<std::uint16_t>(cage), rated);
  s.plug(leaf, 3, unrated);
  const Report report = makeReport(s.design(), *s.catalog, {});
  const auto of = [&](FailureClass c) { return report.reliability.byClass[static_cast<std::size_t>(c)]; };
  QCOMPARE(*of(FailureClass::Transceivers).value(), std::int64_t{3 * 2 * 1000 * 8760});
  QCOMPARE(of(FailureClass::Transceivers).unrated, 1);
  QVERIFY(!of(FailureClass::Switches).value());
  QCOMPARE(of(FailureClass::Switches).unrated, 1);
  QCOMPARE(of(FailureClass::Lasers).value(), std::optional<std::int64_t>(0));  // there are none to fail
  QCOMPARE(*report.reliability.total.value(), std::int64_t{3 * 2 * 1000 * 8760});
  QCOMPARE(report.reliability.total.unrated, 2);
  const Explanation e = must(why("reliability.by_class.transceivers", s.design(), *s.catalog, {}));
  QCOMPARE(e.terms.size(), std::size_t{1});
  QCOMPARE(e.terms[0].partId, std::string("xc-rated"));
  QCOMPARE(amountText(e.unit, *e.value), std::string("0.05256 failures a year"));
  QVERIFY(!must(why("reliability.by_class.switches", s.design(), *s.catalog, {})).value);
}

QTEST_GUILESS_MAIN(WhyTest)
#include "why_test.moc"
