// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What modules draw and what of it goes where; light between sites.
#include <QTest>

#include <cmath>

#include "core/analysis/inter_site.h"
#include "core/analysis/optics.h"
#include "core/catalog/builtin.h"

using namespace fabric;

class OpticsTest : public QObject {
  Q_OBJECT
 private slots:
  /// Shares of every module of the catalog make its whole power.
  void sharesMakeAWhole() {
    const Catalog catalog = loadBuiltinCatalog().value();
    int modules = 0;
    for (const TransceiverType& type : catalog.all<TransceiverType>()) {
      const auto shares = powerShares(type);
      if (type.cage == CageType::None) QVERIFY(shares.empty());
      if (shares.empty()) continue;
      ++modules;
      int sum = 0;
      for (const PartShare& share : shares) sum += share.permille;
      QCOMPARE(sum, 1000);
      const bool dsp = shares.front().part == ModulePart::Dsp;
      QCOMPARE(dsp, type.technology != Technology::Lpo);
    }
    QVERIFY(modules > 70);
  }

  void energyAndFailures() {
    QCOMPARE(femtojoulesPerBit(Power::watts(15), DataRate::gigabitsPerSecond(800)), 18'750);
    QCOMPARE(femtojoulesPerBit(Power::watts(15), DataRate{}), 0);
    QCOMPARE(annualFailureRate(1000), 8'721'743);  // 1 - exp(-0.00876)
    QCOMPARE(annualFailureRate(0), 0);
  }

  void modulesOfUnknownPowerAreCountedApart() {
    Catalog catalog;
    TransceiverType type;
    type.part.id = "known";
    type.cage = CageType::Osfp;
    type.rate = DataRate::gigabitsPerSecond(800);
    type.maximum = Power::watts(16);
    const auto known = catalog.add(type).value();
    type.part.id = "unknown";
    type.maximum.reset();
    const auto unknown = catalog.add(type).value();
    Counts counts;
    counts.transceiversByType = {{known, 10}, {unknown, 3}};
    const OpticsFigures figures = opticsOf(counts, catalog, {});
    QCOMPARE(figures.modules, 13);
    QCOMPARE(figures.unknown, 3);
    QCOMPARE(figures.power, Power::watts(160));
    QCOMPARE(femtojoulesPerBit(figures.power, figures.bandwidth), 20'000);
    // No published watts of engines in this catalog, so only the two claims.
    QCOMPARE(figures.coPackaged.size(), std::size_t{2});
  }

  /// n equal spans: 10 log10 n less than one.
  void noiseOfSpansAddsUp() {
    InterSiteRequest request;
    request.bandwidth = request.perWavelength = DataRate::gigabitsPerSecond(400);
    double one = 0;
    for (int n = 1; n <= 20; ++n) {
      request.spans.push_back(Length::kilometres(80));
      const auto link = interSiteLink(request);
      QVERIFY(link);
      if (n == 1) one = link->osnr.inDecibels();
      QVERIFY(std::abs(link->osnr.inDecibels() - (one - 10 * std::log10(n))) < 0.002);
      QCOMPARE(link->length, Length::kilometres(80 * n));
      QVERIFY(!link->osnrMargin);
    }
    QVERIFY(std::abs(one - (58 - 20.1 - 5.5)) < 0.002);
    // A longer span is noisier than two of its halves.
    request.spans = {Length::kilometres(160)};
    const auto whole = interSiteLink(request);
    request.spans = {Length::kilometres(80), Length::kilometres(80)};
    QVERIFY(whole->osnr < interSiteLink(request)->osnr);
  }

  void refusesWhatIsNoLink() {
    InterSiteRequest request;
    request.bandwidth = DataRate::gigabitsPerSecond(400);
    QVERIFY(!interSiteLink(request));
    request.spans = {Length::kilometres(80)};
    QVERIFY(!interSiteLink(request));
    request.perWavelength = DataRate::gigabitsPerSecond(400);
    QVERIFY(interSiteLink(request));
    request.gridGigahertz = 5000;
    QVERIFY(!interSiteLink(request));
  }
};

QTEST_GUILESS_MAIN(OpticsTest)
#include "optics_test.moc"
