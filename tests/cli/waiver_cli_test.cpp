// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waived findings on the command line: they come with the file, are listed with their reason, and do not count.

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

class WaiverCliTest : public QObject {
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
};

QTEST_GUILESS_MAIN(WaiverCliTest)
#include "waiver_cli_test.moc"
