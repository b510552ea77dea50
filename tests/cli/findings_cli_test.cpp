// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings on the command line: waived ones come with the file, are listed with their reason, and do not count; some
// are mended by a command.

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "core/analysis/checks.h"
#include "core/design/design_edit.h"
#include "core/storage/project_file.h"
#include "tests/cli/run.h"

using namespace fabric;
using fabric::tests::CommandLine;
using fabric::tests::Run;

class FindingsCliTest : public QObject {
  Q_OBJECT

 private slots:
  void aWaivedErrorFailsNoCheck() {
    const CommandLine cli;
    QFile given(QStringLiteral(LIGHTLOOM_SOURCE_DIR "/tests/cli/specs/two-racks.json"));
    QVERIFY(given.open(QIODevice::ReadOnly));
    const Run made = cli.generate(given.readAll());
    QVERIFY2(made.code == 0, made.error.constData());
    const std::string path = cli.path(QStringLiteral("p.loom")).toStdString();
    auto opened = openProject(path);
    QVERIFY(opened);
    Project& project = opened->project;
    Variant& variant = project.variants.front();
    // A cable fixed far too short is an error.
    DesignEdit edit(variant.design, project.catalog, opened->ids);
    Id<Cable> cable;
    edit.design().cables.forEach([&](Id<Cable> id, const Cable&) { cable = id; });
    Cable shorter = edit.design().cables[cable];
    shorter.fixedLength = Length::millimetres(100);
    QVERIFY(edit.setCable(cable, shorter));
    variant.design = std::move(edit).finish();
    const auto saved = saveProject(project, opened->ids, path, {.expected = opened->stamp});
    QVERIFY(saved);
    QCOMPARE(cli.run({"check", "p.loom"}).code, 1);

    for (const Finding& finding : check(variant.design, *project.catalog, project.settings))
      if (finding.severity == Severity::Error) addWaiver(project.waivers, waiverOf(finding, "cut on site"));
    QVERIFY(!project.waivers.empty());
    QVERIFY(saveProject(project, opened->ids, path, {.expected = *saved}));
    const Run text = cli.run({"check", "p.loom"});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("waived error length.short"), text.out.constData());
    QVERIFY(text.out.contains("Waived: cut on site"));
    const Run json = cli.run({"check", "p.loom", "--json"});
    QCOMPARE(json.code, 0);
    int waived = 0;
    for (const QJsonValue& finding : QJsonDocument::fromJson(json.out).object()["findings"].toArray()) {
      if (finding["severity"] == QLatin1String("error"))
        QCOMPARE(finding["waived"].toString(), QStringLiteral("cut on site"));
      waived += finding["waived"].toString().isEmpty() ? 0 : 1;
    }
    QCOMPARE(waived, static_cast<int>(project.waivers.size()));
    QCOMPARE(tests::at(cli.report(), "findings/error").toInt(), 0);
    QCOMPARE(tests::at(cli.report(), "findings/waived").toInt(), waived);
    QCOMPARE(cli.run({"verify", "p.loom"}).code, 0);
  }

  /// Racks are moved apart under multimode fibre: the fix is told first, then made, and only what it mends is changed.
  void fixesWhatReachesNoMore() {
    const CommandLine cli;
    const Run made = cli.generate(R"({"lightloom_spec":1,"systems":[{"type":"sys-dgx-h100","count":4}],
        "fabrics":[{"topology":"rail-optimised","leaf":"sw-qm9700","tiers":2}]})");
    QVERIFY2(made.code == 0, made.error.constData());
    const std::string path = cli.path(QStringLiteral("p.loom")).toStdString();
    auto opened = openProject(path);
    QVERIFY(opened);
    Variant& variant = opened->project.variants.front();
    DesignEdit edit(variant.design, opened->project.catalog, opened->ids);
    // Every rack goes to a place of its own 60 m further on.
    std::vector<DesignEdit::RackPlace> places;
    std::int32_t x = 0;
    edit.design().racks.forEach([&](Id<Rack> id, const Rack& rack) {
      places.push_back({id, rack.row, Length::millimetres(x)});
      x += 60'000;
    });
    QVERIFY(edit.moveRacks(places));
    variant.design = std::move(edit).finish();
    QVERIFY(saveProject(opened->project, opened->ids, path, {.expected = opened->stamp}));
    QCOMPARE(cli.run({"check", "p.loom"}).code, 1);
    const QByteArray file = cli.read("p.loom");
    const int links = tests::at(cli.report(), "counts/links/total").toInt();

    const Run tried = cli.run({"check", "p.loom", "--fix", "reach.exceeded", "--dry-run"});
    QVERIFY2(tried.code == 0, tried.out + tried.error);
    QVERIFY2(tried.out.contains("-> 0\n") && tried.out.contains("Links changed"), tried.out.constData());
    QCOMPARE(cli.read("p.loom"), file);
    const Run done = cli.run({"check", "p.loom", "--fix", "reach.exceeded"});
    QCOMPARE(done.out, tried.out);
    QCOMPARE(cli.run({"check", "p.loom"}).code, 0);
    QCOMPARE(tests::at(cli.report(), "counts/links/total").toInt(), links);
    QCOMPARE(tests::at(cli.report(), "findings/error").toInt(), 0);
    QCOMPARE(cli.run({"verify", "p.loom"}).code, 0);
    // There is nothing left to do, and it is no error to ask.
    const QByteArray fixed = cli.read("p.loom");
    const Run again = cli.run({"check", "p.loom", "--fix", "reach.exceeded"});
    QCOMPARE(again.code, 0);
    QVERIFY2(again.out.contains("0 -> 0\n"), again.out.constData());
    QCOMPARE(cli.read("p.loom"), fixed);
    const Run none = cli.run({"check", "p.loom", "--fix", "rack.power"});
    QCOMPARE(none.code, 3);
    QVERIFY2(none.error.contains("there are fixes for reach.exceeded"), none.error.constData());
    const Run unknown = cli.run({"check", "p.loom", "--fix", "reach.exceded"});
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.error.contains("did you mean reach.exceeded?"), unknown.error.constData());
  }
};

QTEST_GUILESS_MAIN(FindingsCliTest)
#include "findings_cli_test.moc"
