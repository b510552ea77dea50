// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AnalysisRunner: the latest request wins, the figures are those of the design in view, and a baseline comes along.

#include "core/catalog/builtin.h"
#include "ui/document/analysis_runner.h"
#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTest>

using namespace fabric;
using namespace fabric::ui;

namespace {

std::unique_ptr<Document> openDocument() {
  IdSource ids;
  auto catalog = loadBuiltinCatalog();
  Project project = emptyProject("Test", std::make_shared<const Catalog>(std::move(*catalog)), ids);
  return std::make_unique<Document>(std::move(project), ids);
}

void placeRack(Document& document, int position) {
  DesignEdit edit = document.edit();
  Rack rack;
  rack.type = document.catalog().find<RackType>("rk-eia-48u-600");
  document.design().rows.forEach([&](Id<RackRow> id, const RackRow&) { rack.row = id; });
  rack.x = Length::millimetres(600 * position);
  const auto id = edit.addRack(rack);
  QVERIFY(id);
  Device server;
  server.type = document.catalog().find<DeviceType>("sys-dgx-h100");
  server.rack = *id;
  server.position = 1;
  server.role = DeviceRole::System;
  server.name = "dgx-" + std::to_string(position);
  QVERIFY(edit.addDevice(server));
  document.commit(std::move(edit), QStringLiteral("Place"));
}

}  // namespace

class AnalysisRunnerTest : public QObject {
  Q_OBJECT

 private slots:
  void answersAboutTheDesignInView() {
    const auto document = openDocument();
    AnalysisRunner runner(*document);
    placeRack(*document, 1);
    placeRack(*document, 3);
    QTRY_VERIFY(runner.latest() && runner.latest()->complete && !runner.isBusy());
    QCOMPARE(runner.latest()->report.counts.accelerators, 16);
    QVERIFY(runner.latest()->design == document->design());
    QVERIFY(!runner.latest()->baseline);
    QVERIFY(!runner.latest()->bom.lines.empty());
  }

  void stormEndsWithTheLast() {
    const auto document = openDocument();
    AnalysisRunner runner(*document);
    for (int i = 0; i < 20; ++i) placeRack(*document, i);
    for (int i = 0; i < 15; ++i) document->undo();
    QTRY_VERIFY(runner.latest() && runner.latest()->complete && runner.latest()->design == document->design());
    QCOMPARE(runner.latest()->report.counts.systems, 5);
    document->redo();
    QTRY_COMPARE(runner.latest()->report.counts.systems, 6);
  }

  void baselineComesAlong() {
    const auto document = openDocument();
    placeRack(*document, 1);
    Project next = document->project();
    const std::uint32_t fork = forkVariant(next, next.baseline, "B").id;
    document->commit(std::move(next), QStringLiteral("Fork"));
    AnalysisRunner runner(*document);
    document->activate(fork);
    placeRack(*document, 5);
    QTRY_VERIFY(runner.latest() && runner.latest()->complete && runner.latest()->baseline);
    QCOMPARE(runner.latest()->report.counts.systems, 2);
    QCOMPARE(runner.latest()->baseline->counts.systems, 1);
  }

  void cancelledAnswersAreDropped() {
    const auto document = openDocument();
    AnalysisRunner runner(*document);
    QTRY_VERIFY(!runner.isBusy());
    const auto before = runner.latest();
    QSignalSpy ready(&runner, &AnalysisRunner::ready), busy(&runner, &AnalysisRunner::busyChanged);
    placeRack(*document, 1);
    QVERIFY(runner.isBusy());
    runner.cancel();
    QVERIFY(!runner.isBusy() && runner.isCancelled());
    QCOMPARE(busy.count(), 2);
    QCOMPARE(runner.latest(), before);
    runner.cancel();  // nothing is at work any more
    QCOMPARE(busy.count(), 2);
    runner.recompute();
    QVERIFY(runner.isBusy() && !runner.isCancelled());
    QTRY_VERIFY(!runner.isBusy());
    QCOMPARE(ready.count(), 2);  // quick figures and the rest, of the second request only
    QCOMPARE(runner.latest()->report.counts.systems, 1);
    QVERIFY(runner.latest()->complete);
    QVERIFY(runner.fraction() > 0.8);
  }

  void editAfterCancellingComputesAgain() {
    const auto document = openDocument();
    AnalysisRunner runner(*document);
    placeRack(*document, 1);
    runner.cancel();
    placeRack(*document, 2);
    QVERIFY(!runner.isCancelled());
    QTRY_VERIFY(!runner.isBusy());
    QCOMPARE(runner.latest()->report.counts.systems, 2);
  }

  void goesAwayWhileWorking() {
    const auto document = openDocument();
    for (int i = 0; i < 10; ++i) {
      AnalysisRunner runner(*document);
      placeRack(*document, i);
    }
    QCOMPARE(document->design().racks.size(), std::size_t{10});
  }
};

QTEST_GUILESS_MAIN(AnalysisRunnerTest)
#include "analysis_runner_test.moc"
