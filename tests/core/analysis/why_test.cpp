// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Explanations: every key has one, its value is the report's, and terms that say they add up do.
#include <QTest>

#include <numeric>

#include "core/analysis/report_builder.h"
#include "core/analysis/why.h"
#include "tests/core/analysis/fat_tree.h"

using namespace fabric;
using namespace fabric::test;

class WhyTest : public QObject {
  Q_OBJECT

 private slots:
  void termsAddUp();
  void mixedTermsKeepTheirUnits();
  void namesItsSources();
  void suggestsTheNearestKey();
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
  for (const std::string& key : explainableKeys()) {
    const Explanation e = must(why(key, s.design(), *s.catalog, {}));
    QVERIFY2(!e.formula.empty(), key.c_str());
    if (!e.termsAddUp) continue;
    std::int64_t sum = 0;
    for (const ExplanationTerm& term : e.terms) {
      sum += term.amount;
      if (term.factor != 0) QCOMPARE(term.amount, term.quantity * term.factor);
    }
    QVERIFY2(sum == e.value, key.c_str());
  }
  const Report report = makeReport(s.design(), *s.catalog, {});
  QCOMPARE(must(why("power_w.total", s.design(), *s.catalog, {})).value, report.totalPower.count());
  QCOMPARE(must(why("cost_usd.capex", s.design(), *s.catalog, {})).value, report.capex.count());
  QCOMPARE(must(why("bandwidth_gbps.bisection", s.design(), *s.catalog, {})).value, report.bisection->count());
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

void WhyTest::suggestsTheNearestKey() {
  const Sample s = everything();
  const auto e = why("power_w.totl", s.design(), *s.catalog, {});
  QVERIFY(!e);
  QVERIFY(e.error().sentence().find("power_w.total") != std::string::npos);
}

QTEST_GUILESS_MAIN(WhyTest)
#include "why_test.moc"
