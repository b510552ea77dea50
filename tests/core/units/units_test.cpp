// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Units: factories, exact sums, texts, and what must not compile.
#include <rapidcheck.h>

#include <QTest>

#include <concepts>
#include <cstdlib>
#include <limits>

#include "core/settings/currency.h"
#include "core/units/units.h"

using namespace fabric;

namespace {

template <class A, class B>
concept CanAdd = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept CanCompare = requires(A a, B b) {
  a == b;
};

static_assert(CanAdd<Length, Length>);
static_assert(!CanAdd<Length, Power>);
static_assert(!CanAdd<Length, int>);
static_assert(!CanAdd<Dbm, Dbm>);
static_assert(CanAdd<Dbm, Decibel>);
static_assert(!CanCompare<Length, Mass>);
static_assert(!std::constructible_from<Length, int>);
static_assert(!std::convertible_to<Money, std::int64_t>);
static_assert(std::same_as<decltype(Length{} / Length{}), double>);
static_assert(std::same_as<decltype(Dbm{} - Dbm{}), Decibel>);
static_assert(Length::metres(3) + Length::millimetres(500) == Length::millimetres(3'500));
static_assert(Power::kilowatts(10) == Power::watts(10'000));
static_assert(Money::dollars(3) == Money::cents(300));
static_assert(DataRate::gigabitsPerSecond(400) == DataRate::megabitsPerSecond(400'000));

}  // namespace

class UnitsTest : public QObject {
  Q_OBJECT

 private slots:
  void textsAreExact();
  void sumsAreExact();
  void checkedSumsNoticeOverflow();
  void levelsDifferByDecibels();
  void moneyIsConverted();
  void soundCurrencies();
};

void UnitsTest::textsAreExact() {
  QCOMPARE(toText(Length::millimetres(6'250)), std::string("6.25"));
  QCOMPARE(toText(Length::kilometres(2)), std::string("2000"));
  QCOMPARE(toText(DataRate::gigabitsPerSecond(400)), std::string("400"));
  QCOMPARE(toText(DataRate::megabitsPerSecond(106'250)), std::string("106.25"));
  QCOMPARE(toText(Power::watts(10'200)), std::string("10200"));
  QCOMPARE(toText(Money::cents(90'099)), std::string("900.99"));
  QCOMPARE(toText(Money::microDollars(-1)), std::string("-0.000001"));
  QCOMPARE(toText(Decibel::thousandths(350)), std::string("0.35"));
  QCOMPARE(toText(Mass::kilograms(130)), std::string("130"));
}

void UnitsTest::sumsAreExact() {
  const bool held = rc::check([](const std::vector<std::int32_t>& cents) {
    Money forwards, backwards;
    for (const std::int32_t c : cents) forwards += Money::cents(c);
    for (auto c = cents.rbegin(); c != cents.rend(); ++c) backwards += Money::cents(*c);
    RC_ASSERT(forwards == backwards);
    RC_ASSERT((forwards - backwards).count() == 0);
  });
  QVERIFY(held);
  QCOMPARE(Money::microDollars(100'000) * 1'000'000, Money::dollars(100'000));
  QCOMPARE(3 * Power::milliwatts(1), Power::milliwatts(3));
}

void UnitsTest::checkedSumsNoticeOverflow() {
  const Money most = Money::microDollars(std::numeric_limits<std::int64_t>::max());
  QVERIFY(!checkedAdd(most, Money::microDollars(1)));
  QVERIFY(checkedAdd(most, Money::microDollars(0)));
  QVERIFY(!checkedTimes(most, 2));
  QVERIFY(!checkedTimes(Length::kilometres(2'000), 2));
  QCOMPARE(*checkedTimes(Length::metres(5), 3), Length::metres(15));
}

void UnitsTest::levelsDifferByDecibels() {
  const Dbm sent = Dbm::thousandths(1'500), received = Dbm::thousandths(-2'000);
  QCOMPARE(sent - received, Decibel::thousandths(3'500));
  QCOMPARE(sent - Decibel::thousandths(3'500), received);
  QVERIFY(received < sent);
}

void UnitsTest::moneyIsConverted() {
  const Currency euro{"EUR", 920'000}, yen{"JPY", 149'500'000};
  QCOMPARE(*euro.of(Money::dollars(100)), Money::dollars(92));
  QCOMPARE(*yen.of(Money::cents(1)), Money::microDollars(1'495'000));
  QCOMPARE(*euro.of(Money::microDollars(-1)), Money::microDollars(-1));   // half away from zero
  QCOMPARE(*euro.priceOf(Money::microDollars(16'304)), Money::cents(1));  // 0.01499968
  QCOMPARE(*euro.priceOf(Money::microDollars(16'305)), Money::cents(2));  // 0.0150006
  const Currency dollar;
  QCOMPARE(*dollar.priceOf(Money::microDollars(78'123)), Money::microDollars(78'123));
  const Money most = Money::microDollars(std::numeric_limits<std::int64_t>::max());
  QCOMPARE(*dollar.of(most), most);
  QVERIFY(!yen.of(most));
  QVERIFY(!yen.priceOf(most));
  QVERIFY(!euro.toDollars(most));
  rc::check("there and back", [] {
    const Currency any{"XXX", *rc::gen::inRange<std::int64_t>(1'000, Currency::highestRate)};
    const auto amount = Money::microDollars(*rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000));
    const auto there = any.of(amount);
    if (!there) RC_DISCARD();
    const auto back = any.toDollars(*there);
    RC_ASSERT(back.has_value());
    const std::int64_t step = Currency::million / any.perDollarMillionths + 1;  // a millionth of it, in millionths of $
    RC_ASSERT(std::abs(back->count() - amount.count()) <= step);
  });
}

void UnitsTest::soundCurrencies() {
  QVERIFY(isSound({}));
  QVERIFY(isSound({"CHF", 880'000}));
  QVERIFY(!isSound({"USD", 900'000}));
  QVERIFY(!isSound({"eur", 900'000}));
  QVERIFY(!isSound({"EURO", 900'000}));
  QVERIFY(!isSound({"EUR", 0}));
  QVERIFY(!isSound({"EUR", -1}));
  QVERIFY(!isSound({"EUR", Currency::highestRate + 1}));
}

QTEST_APPLESS_MAIN(UnitsTest)
#include "units_test.moc"
