// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text helpers: decimals against exact rational arithmetic, UTF-8 against an encoder of its own, and words.
#include <rapidcheck.h>

#include <QTest>
#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <limits>

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/base/text.h"

using namespace fabric;

namespace {

using Big = boost::multiprecision::cpp_int;

std::int64_t powerOfTen(int exponent) {
  std::int64_t value = 1;
  for (int i = 0; i < exponent; ++i) value *= 10;
  return value;
}

std::int64_t anyInteger() {
  return *rc::gen::oneOf(rc::gen::arbitrary<std::int64_t>(),
                         rc::gen::element(std::numeric_limits<std::int64_t>::min(),
                                          std::numeric_limits<std::int64_t>::max(), std::int64_t{0}, std::int64_t{-1},
                                          std::int64_t{5}, std::int64_t{-25}));
}

/// value/scale rounded half to even to `digits` decimals, by exact arithmetic.
std::string fixedByRationals(std::int64_t value, std::int64_t scale, int digits) {
  const Big magnitude = boost::multiprecision::abs(Big(value)) * powerOfTen(digits);
  Big rounded = magnitude / scale;
  const Big rest = magnitude % scale;
  if (rest * 2 > scale || (rest * 2 == scale && rounded % 2 != 0)) ++rounded;
  std::string text = rounded.str();
  while (static_cast<int>(text.size()) <= digits) text.insert(0, "0");
  if (digits > 0) text.insert(text.size() - static_cast<std::size_t>(digits), ".");
  return value < 0 && rounded != 0 ? "-" + text : text;
}

std::string encode(std::uint32_t point) {
  const auto byte = [](std::uint32_t bits) { return static_cast<char>(bits); };
  if (point < 0x80) return {byte(point)};
  if (point < 0x800) return {byte(0xC0 | (point >> 6)), byte(0x80 | (point & 63))};
  if (point < 0x10000) return {byte(0xE0 | (point >> 12)), byte(0x80 | ((point >> 6) & 63)), byte(0x80 | (point & 63))};
  return {byte(0xF0 | (point >> 18)), byte(0x80 | ((point >> 12) & 63)), byte(0x80 | ((point >> 6) & 63)),
          byte(0x80 | (point & 63))};
}

}  // namespace

class TextTest : public QObject {
  Q_OBJECT

 private slots:
  void formatsFixedLikeExactArithmetic();
  void decimalsComeBackExactly();
  void parsesDecimals_data();
  void parsesDecimals();
  void parsesIntegers();
  void knowsUtf8();
  void knowsNames();
  void showsControls();
  void splitsAndTrims();
  void suggestsTheNearest();
  void datesAreDays_data();
  void datesAreDays();
};

void TextTest::formatsFixedLikeExactArithmetic() {
  const bool held = rc::check([] {
    const std::int64_t scale = powerOfTen(*rc::gen::inRange(0, 10));
    const int digits = *rc::gen::inRange(0, 7);
    const std::int64_t value = anyInteger();
    // A result over 2^63 of the last decimal cannot be asked for: no unit of the program comes near.
    RC_PRE(boost::multiprecision::abs(Big(value)) * powerOfTen(digits) / scale <
           Big(std::numeric_limits<std::int64_t>::max()));
    RC_ASSERT(formatFixed(value, scale, digits) == fixedByRationals(value, scale, digits));
  });
  QVERIFY(held);
  QCOMPARE(formatFixed(3456, 1000, 1), std::string("3.5"));
  QCOMPARE(formatFixed(2500, 1000, 0), std::string("2"));
  QCOMPARE(formatFixed(3500, 1000, 0), std::string("4"));
  QCOMPARE(formatFixed(-4, 1000, 2), std::string("0.00"));
  QCOMPARE(formatFixed(5, 1, 2), std::string("5.00"));
}

void TextTest::decimalsComeBackExactly() {
  const bool held = rc::check([] {
    const std::int64_t scale = powerOfTen(*rc::gen::inRange(0, 10));
    const std::int64_t value = anyInteger();
    const std::string text = formatDecimal(value, scale);
    RC_ASSERT(parseDecimal(text, scale) == value);
    RC_ASSERT(text.find('.') == std::string::npos || (text.back() != '0' && text.back() != '.'));
  });
  QVERIFY(held);
  QCOMPARE(formatDecimal(std::numeric_limits<std::int64_t>::min(), 1000), std::string("-9223372036854775.808"));
}

void TextTest::parsesDecimals_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<qlonglong>("value");
  QTest::addColumn<bool>("accepted");
  const auto good = [](const char* text, qlonglong value) { QTest::newRow(text) << QByteArray(text) << value << true; };
  const auto bad = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text) << 0LL << false; };
  good("12", 12'000);
  good("-3.5", -3'500);
  good("0.05", 50);
  good("0.050000", 50);
  good("-0", 0);
  good("9223372036854775.807", 9'223'372'036'854'775'807LL);
  good("-9223372036854775.808", std::numeric_limits<qlonglong>::min());
  bad("over", "9223372036854775.808");
  bad("under", "-9223372036854775.809");
  bad("finer than the scale", "0.0005");
  bad("empty", "");
  bad("sign alone", "-");
  bad("two signs", "--1");
  bad("plus", "+1");
  bad("dot at the end", "1.");
  bad("dot at the start", ".5");
  bad("two dots", "1.2.3");
  bad("exponent", "1e3");
  bad("comma", "1,5");
  bad("blank", " 1");
  bad("NaN", "nan");
  bad("infinity", "inf");
  bad("hexadecimal", "0x10");
  bad("long", "1000000000000000000000000000000");
}

void TextTest::parsesDecimals() {
  QFETCH(QByteArray, text);
  QFETCH(qlonglong, value);
  QFETCH(bool, accepted);
  const auto parsed = parseDecimal(text.toStdString(), 1000);
  QCOMPARE(parsed.has_value(), accepted);
  if (accepted) QCOMPARE(qlonglong(*parsed), value);
}

void TextTest::parsesIntegers() {
  const bool held = rc::check([] {
    const std::int64_t value = anyInteger();
    RC_ASSERT(parseInteger(std::to_string(value)) == value);
  });
  QVERIFY(held);
  for (const char* text : {"", "-", "+5", " 5", "5 ", "5.0", "9223372036854775808", "1e3", "0x5"})
    QVERIFY2(!parseInteger(text), text);
}

void TextTest::knowsUtf8() {
  const bool held = rc::check([] {
    std::string text;
    for (const std::uint32_t point :
         *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::inRange<std::uint32_t>(0, 0x110000)))
      if (point < 0xD800 || point > 0xDFFF) text += encode(point);
    RC_ASSERT(isUtf8(text));
    if (text.empty()) return;
    // A lead or continuation byte that stands alone breaks it, wherever it is put.
    std::string broken = text;
    broken.insert(*rc::gen::inRange<std::size_t>(0, text.size() + 1), 1, '\xFF');
    RC_ASSERT(!isUtf8(broken));
  });
  QVERIFY(held);
  for (std::uint32_t point = 0; point < 0x110000; ++point)
    QVERIFY(isUtf8(encode(point)) == (point < 0xD800 || point > 0xDFFF));
  for (const char* bad : {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80",
                          "\xF8\x88\x80\x80\x80", "\xC3", "\xE2\x82"})
    QVERIFY(!isUtf8(bad));
}

void TextTest::knowsNames() {
  QVERIFY(isName("Zürich 1 / leaf-03"));
  QVERIFY(isName(""));
  QVERIFY(isName(std::string(255, 'x')));
  QVERIFY(!isName(std::string(256, 'x')));
  for (const char* bad : {"a\nb", "a\x7F", "\x1B[2J", "\xC3"}) QVERIFY2(!isName(bad), bad);
  QVERIFY(!isName(std::string_view("a\0b", 3)));
}

void TextTest::showsControls() {
  QCOMPARE(printable("a\nb\x1B[31m\x7F"), std::string("a\\x0Ab\\x1B[31m\\x7F"));
  QCOMPARE(printable(std::string_view("\0x", 2)), std::string("\\x00x"));
  QCOMPARE(printable("Zürich"), std::string("Zürich"));
  QCOMPARE((Error{ErrorCode::InvalidInput, "a.csv:3", "bad\ncell", "write a number"}).sentence(),
           std::string("a.csv:3: bad\\x0Acell; write a number"));
  QCOMPARE((Error{ErrorCode::Usage, "", "no file named", ""}).sentence(), std::string("no file named"));
}

void TextTest::splitsAndTrims() {
  QCOMPARE(trim(" \t a b\r\n"), std::string_view("a b"));
  QCOMPARE(trim(" \n "), std::string_view());
  QVERIFY((split("a; b ;;c", ';') == std::vector<std::string>{"a", "b", "", "c"}));
  QVERIFY(split("", ';').empty());
  QVERIFY((split(";", ';') == std::vector<std::string>{"", ""}));
  QCOMPARE(lower("OSFP-Ä"), std::string("osfp-Ä"));
  QVERIFY(contains("abc", "bc"));
  QVERIFY(!contains("abc", "cb"));
}

void TextTest::suggestsTheNearest() {
  const std::vector<std::string> parts = {"sw-qm9700", "sw-qm9790", "sys-dgx-h100"};
  QCOMPARE(nearest("sw-qm970", parts).value_or(""), std::string("sw-qm9700"));
  QCOMPARE(nearest("sys-dgx-h200", parts).value_or(""), std::string("sys-dgx-h100"));
  QVERIFY(!nearest("completely different", parts));
  QVERIFY(!nearest("x", {}));
}

void TextTest::datesAreDays_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<qint64>("day");  // -1: none
  QTest::newRow("first") << QByteArray("1970-01-01") << qint64{0};
  QTest::newRow("day") << QByteArray("2026-03-31") << qint64{20543};
  QTest::newRow("month") << QByteArray("2026-03") << qint64{20543};
  QTest::newRow("leap month") << QByteArray("2024-02") << qint64{19782};
  QTest::newRow("year") << QByteArray("2025") << qint64{20453};
  for (const char* none : {"", "2025-", "2025-13", "2025-00", "2025-02-29", "2025-2-01", "2025/02/01", "20a5",
                           "2025-02-1x", "2025-02-010", "+025-02-01"})
    QTest::newRow(none) << QByteArray(none) << qint64{-1};
}

void TextTest::datesAreDays() {
  QFETCH(QByteArray, text);
  QFETCH(qint64, day);
  const std::string date = text.toStdString();
  QCOMPARE(static_cast<qint64>(lastDay(date).value_or(-1)), day);
  QCOMPARE(isDay(date), day >= 0 && date.size() == 10);
}

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
