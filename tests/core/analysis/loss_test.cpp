// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loss of fibre links against published cases: attenuation and joints at their largest, budgets of the optical classes.
#include "core/analysis/link_margins.h"
#include "core/analysis/loss.h"

#include <QTest>

using namespace fabric;

namespace {

CableType fibre(int attenuation, int joint) {
  CableType cable;
  cable.technology = Technology::Fibre;
  cable.attenuationPerKm = Decibel::thousandths(attenuation);
  cable.lossPerEnd = Decibel::thousandths(joint);
  return cable;
}

TransceiverType module(int budget) {
  TransceiverType type;
  type.lossBudget = Decibel::thousandths(budget);
  return type;
}

}  // namespace

class LossTest : public QObject {
  Q_OBJECT

 private slots:
  void publishedCases_data() {
    QTest::addColumn<int>("attenuation");
    QTest::addColumn<int>("joint");
    QTest::addColumn<int>("metres");
    QTest::addColumn<int>("budget");
    QTest::addColumn<int>("loss");
    QTest::newRow("400G-SR8, 80 m OM4, low-loss MPO") << 3000 << 350 << 80 << 1900 << 940;
    QTest::newRow("DR4, 500 m OS2, low-loss MPO") << 400 << 350 << 500 << 3000 << 900;
    QTest::newRow("FR4, 2 km OS2, low-loss LC") << 400 << 250 << 2000 << 4000 << 1300;
    QTest::newRow("too much is lost") << 400 << 1500 << 500 << 3000 << 3200;
  }
  void publishedCases() {
    QFETCH(int, attenuation);
    QFETCH(int, joint);
    QFETCH(int, metres);
    QFETCH(int, budget);
    QFETCH(int, loss);
    const CableType cable = fibre(attenuation, joint);
    QCOMPARE(linkLoss(cable, Length::metres(metres)), Decibel::thousandths(loss));
    const TransceiverType end = module(budget);
    QCOMPARE(lossMargin(cable, Length::metres(metres), &end, &end), Decibel::thousandths(budget - loss));
  }

  void smallerBudgetCounts() {
    const CableType cable = fibre(3000, 350);
    const TransceiverType weak = module(1800), strong = module(3000);
    for (const auto& [a, b] : {std::pair{&weak, &strong}, std::pair{&strong, &weak}})
      QCOMPARE(lossMargin(cable, Length{}, a, b), Decibel::thousandths(1100));
  }

  void lossIsRoundedUp() {
    QCOMPARE(linkLoss(fibre(3000, 0), Length::millimetres(1)), Decibel::thousandths(1));
    QCOMPARE(linkLoss(fibre(400, 0), Length::kilometres(2000)), Decibel::thousandths(800'000));
  }

  /// What the cable schedule and the window say of a link's length and loss.
  void margins() {
    const CableType cable = fibre(3000, 350);
    const LinkLimits limits{Length::metres(100), Decibel::thousandths(1000)};
    const auto verdict = [&](int metres) { return marginsOf(cable, limits, Length::metres(metres), {}).verdict; };
    QCOMPARE(verdict(90), LinkVerdict::Good);
    QCOMPARE(verdict(91), LinkVerdict::NearLimit);
    QCOMPARE(verdict(100), LinkVerdict::NearLimit);
    QCOMPARE(verdict(101), LinkVerdict::OverReach);
    const LinkMargins margins = marginsOf(cable, limits, Length::metres(80), {});
    QCOMPARE(margins.reachLeft, Length::metres(20));
    QCOMPARE(margins.loss, Decibel::thousandths(940));
    QCOMPARE(margins.lossLeft, Decibel::thousandths(60));
    const LinkLimits weak{Length::metres(100), Decibel::thousandths(939)};
    QCOMPARE(marginsOf(cable, weak, Length::metres(80), {}).verdict, LinkVerdict::OverBudget);
    QCOMPARE(marginsOf(cable, weak, Length::metres(101), {}).verdict, LinkVerdict::OverReach);
    QCOMPARE(marginsOf(cable, {}, Length::metres(80), {}).verdict, LinkVerdict::NotKnown);
    QVERIFY(!marginsOf(cable, {}, Length::metres(80), {}).reachLeft);
    const LinkLimits unknown{Length::metres(100), {}};
    QCOMPARE(marginsOf(cable, unknown, Length::metres(80), {}).verdict, LinkVerdict::Good);
    QVERIFY(!marginsOf(cable, unknown, Length::metres(80), {}).lossLeft);
  }

  void jointsAreCounted() {
    const CableType cable = fibre(400, 350);
    QCOMPARE(linkLoss(cable, Length::metres(500), {4, {}}), Decibel::thousandths(1600));
    QCOMPARE(linkLoss(cable, Length::metres(500), {8, Decibel::thousandths(750)}), Decibel::thousandths(6200));
  }

  void unknownIsNotZero() {
    const TransceiverType end = module(1800);
    CableType cable = fibre(3000, 350);
    QVERIFY(!lossMargin(cable, Length{}, &end, nullptr));
    const TransceiverType silent;
    QVERIFY(!lossMargin(cable, Length{}, &end, &silent));
    cable.lossPerEnd.reset();
    QVERIFY(!linkLoss(cable, Length{}));
    cable = fibre(3000, 350);
    cable.technology = Technology::Aoc;  // ends that nobody joins
    QVERIFY(!linkLoss(cable, Length{}));
  }
};

QTEST_APPLESS_MAIN(LossTest)
#include "loss_test.moc"
