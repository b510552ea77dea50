// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table reader and writer: what they accept, what they refuse and where, and that one undoes the other.
#include <rapidcheck.h>

#include <QTest>

#include "core/base/csv.h"

using namespace fabric;

class CsvTest : public QObject {
  Q_OBJECT

 private slots:
  void readsQuotedCells();
  void acceptsMarkAndLineEnds();
  void refuses_data();
  void refuses();
  void keepsCaps();
  void neutralisesFormulas_data();
  void neutralisesFormulas();
  void writingThenReadingIsTheSame();
};

void CsvTest::readsQuotedCells() {
  const auto table = readCsv("a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n1,\n", "t.csv");
  QVERIFY(table);
  QCOMPARE(table->rows.size(), std::size_t{2});
  QCOMPARE(table->rows[0].cells[0], std::string("x, \"y\""));
  QCOMPARE(table->rows[0].cells[1], std::string("two\nlines"));
  QCOMPARE(table->rows[1].line, 4u);
  QVERIFY(table->rows[1].cells[1].empty());
}

void CsvTest::acceptsMarkAndLineEnds() {
  const auto table = readCsv("\xEF\xBB\xBF"
                             "a,b\r\n1,2\r\n3,4",
                             "t.csv");
  QVERIFY(table);
  QCOMPARE(table->header[0], std::string("a"));
  QCOMPARE(table->rows.size(), std::size_t{2});
  QCOMPARE(table->rows[1].cells[1], std::string("4"));
}

void CsvTest::refuses_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("start");
  QTest::newRow("empty") << QByteArray("") << QByteArray("t.csv: the file is empty");
  QTest::newRow("unclosed") << QByteArray("a,b\n1,\"x\n2,3\n")
                            << QByteArray("t.csv:2:3: a quote is opened and never closed");
  QTest::newRow("stray") << QByteArray("a,b\n1,x\"y\n") << QByteArray("t.csv:2:4: a quote inside");
  QTest::newRow("after") << QByteArray("a,b\n\"x\"y,1\n") << QByteArray("t.csv:2:4: text after a closing quote");
  QTest::newRow("short row") << QByteArray("a,b\n1\n") << QByteArray("t.csv:2: 1 cells, but the header has 2");
  QTest::newRow("long row") << QByteArray("a,b\n1,2\n1,2,3\n") << QByteArray("t.csv:3: 3 cells");
  QTest::newRow("blank line") << QByteArray("a,b\n\n1,2\n") << QByteArray("t.csv:2: an empty line");
  QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << QByteArray("t.csv:1: cells are not separated by commas");
  QTest::newRow("nameless") << QByteArray("a,\n1,2\n") << QByteArray("t.csv:1: column 2 has no name");
  QTest::newRow("twice") << QByteArray("a,a\n1,2\n") << QByteArray("t.csv:1: the column \"a\" is there twice");
  QTest::newRow("utf-16") << QByteArray("\xFF\xFE"
                                        "a")
                          << QByteArray("t.csv: the file is UTF-16");
  QTest::newRow("not utf-8") << QByteArray("a,b\n1,\xC3(\n") << QByteArray("t.csv:2: bytes that are not UTF-8");
  QTest::newRow("control") << QByteArray("a,b\n1,\x07\n") << QByteArray("t.csv:2:3: the control character \\x07");
  QTest::newRow("lone return") << QByteArray("a,b\r1,2\r") << QByteArray("t.csv:1:4: a carriage return without");
}

void CsvTest::refuses() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, start);
  const auto table = readCsv(text.toStdString(), "t.csv");
  QVERIFY(!table);
  const auto sentence = QByteArray::fromStdString(table.error().sentence());
  QVERIFY2(sentence.startsWith(start), sentence.constData());
}

void CsvTest::keepsCaps() {
  const CsvLimits small{100, 8, 3, 6};
  QVERIFY(readCsv("a,b,c\n1,2,3\n", "t.csv", small));
  QVERIFY(!readCsv("a,b,c,d\n", "t.csv", small));
  QVERIFY(!readCsv("a,b\n123456789,2\n", "t.csv", small));
  QVERIFY(!readCsv("a,b,c\n1,2,3\n1,2,3\n", "t.csv", small));
  const auto large = readCsv(std::string(101, 'a'), "t.csv", small);
  QVERIFY(!large);
  QCOMPARE(large.error().code, ErrorCode::LimitExceeded);
}

void CsvTest::neutralisesFormulas_data() {
  QTest::addColumn<QByteArray>("cell");
  QTest::addColumn<QByteArray>("written");
  QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("\"'=1+1\"");
  QTest::newRow("plus") << QByteArray("+x") << QByteArray("\"'+x\"");
  QTest::newRow("minus") << QByteArray("-x") << QByteArray("\"'-x\"");
  QTest::newRow("at") << QByteArray("@x") << QByteArray("\"'@x\"");
  QTest::newRow("tab") << QByteArray("\tx") << QByteArray("\"'\tx\"");
  QTest::newRow("full width") << QByteArray("\xEF\xBC\x9Dx") << QByteArray("\"'\xEF\xBC\x9Dx\"");
  QTest::newRow("harmless") << QByteArray("a=b") << QByteArray("a=b");
}

void CsvTest::neutralisesFormulas() {
  QFETCH(QByteArray, cell);
  QFETCH(QByteArray, written);
  QCOMPARE(CsvWriter(CsvText::SpreadsheetSafe, "\n").text(cell.toStdString()).endRow().str(),
           written.toStdString() + "\n");
  QCOMPARE(CsvWriter().number("-5").endRow().str(), std::string("-5\r\n"));
  QVERIFY(!CsvWriter(CsvText::Raw).text("=1").endRow().str().starts_with("\"'"));
}

void CsvTest::writingThenReadingIsTheSame() {
  const bool held = rc::check([] {
    const auto alphabet = rc::gen::elementOf(std::string("ab,\"\n\r\t '=+-@;"));
    const auto cell = rc::gen::container<std::string>(alphabet);
    const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::container<std::vector<std::string>>(3, cell));
    CsvWriter writer;
    writer.row({"x", "y", "z"});
    for (const auto& row : rows) writer.row(row);
    const auto table = readCsv(writer.str(), "t.csv");
    RC_ASSERT(table.has_value());
    RC_ASSERT(table->rows.size() == rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r)
      for (std::size_t c = 0; c < 3; ++c) RC_ASSERT(fromSpreadsheetSafe(table->rows[r].cells[c]) == rows[r][c]);
  });
  QVERIFY(held);
}

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
