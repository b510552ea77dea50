// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawings made by the command line, without a display.

#include <QTest>
#include <QXmlStreamReader>

#include "tests/cli/run.h"

using namespace fabric::tests;

namespace {

/// A small pod whose name would break a drawing that did not escape it.
const QByteArray spec =
    "{\"lightloom_spec\": 1, \"name\": \"Pod <1> & two\", \"systems\": [{\"type\": \"sys-dgx-h100\", \"count\": 8}],"
    " \"fabrics\": [{\"topology\": \"rail-optimised\", \"leaf\": \"sw-qm9700\", \"spine\": \"sw-qm9700\"}]}";

}  // namespace

class DrawTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    qunsetenv("XDG_RUNTIME_DIR");
    QCOMPARE(cli_.generate(spec).code, 0);
  }

  void svgIsWellFormed() {
    for (const QString& view : {QStringLiteral("floor"), QStringLiteral("rack=A01")}) {
      const Run run = cli_.run({"draw", "p.loom", "--view", view, "--out", "d.svg"});
      QVERIFY2(run.code == 0, run.error.constData());
      QVERIFY(run.out.isEmpty());
      QVERIFY2(run.error.isEmpty(), run.error.constData());
      QXmlStreamReader xml(cli_.read(QStringLiteral("d.svg")));
      bool labelled = false;
      while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters) labelled = labelled || xml.text() == QLatin1String("A01");
      QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
      QVERIFY(labelled);
    }
  }

  void pngAndPdfAreWhatTheySay() {
    QCOMPARE(cli_.run({"draw", "p.loom", "--theme", "dark", "--out", "d.png"}).code, 0);
    QVERIFY(cli_.read(QStringLiteral("d.png")).startsWith("\x89PNG"));
    QCOMPARE(cli_.run({"draw", "p.loom", "--out", "d.pdf"}).code, 0);
    QVERIFY(cli_.read(QStringLiteral("d.pdf")).startsWith("%PDF"));
  }

  void wrongUseIsRefused() {
    QCOMPARE(cli_.run({"draw", "p.loom"}).code, 2);
    QCOMPARE(cli_.run({"draw", "p.loom", "--out", "d.bmp"}).code, 2);
    QCOMPARE(cli_.run({"draw", "p.loom", "--view", "moon", "--out", "x.svg"}).code, 2);
    QCOMPARE(cli_.run({"draw", "p.loom", "--theme", "pink", "--out", "x.svg"}).code, 2);
    QCOMPARE(cli_.run({"draw", "p.loom", "--view", "rack=Z99", "--out", "x.svg"}).code, 3);
    QCOMPARE(cli_.run({"draw", "none.loom", "--out", "x.svg"}).code, 3);
    QCOMPARE(cli_.run({"draw", "p.loom", "--out", "no/folder/x.svg"}).code, 4);
    QVERIFY(cli_.read(QStringLiteral("x.svg")).isEmpty());
  }

 private:
  CommandLine cli_;
};

QTEST_GUILESS_MAIN(DrawTest)
#include "draw_test.moc"
