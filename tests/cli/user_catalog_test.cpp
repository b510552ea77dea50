// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A user's own parts: taken from their folder by every command, and of a bad table nothing.

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/cli/run.h"

using fabric::tests::CommandLine;
using fabric::tests::Run;

namespace {

const QByteArray header =
    "part_id,vendor,model,part_number,ports,port_gbps,cage,top,lanes_per_port,lane_gbps,protocols,power_typ_w,power_"
    "max_w,"
    "latency_ns,status,price_usd,price_basis,price_note,price_date,source,unverified,confidence,notes\n";

}  // namespace

class UserCatalogTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    data_ = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(data_->path()).mkpath(QStringLiteral("lightloom/catalog")));
    qputenv("XDG_DATA_HOME", data_->path().toUtf8());
  }

  void partsOfTheFolderAreThere() {
    write(header + "nic-acme-1,Acme,Acme 400,A-400,1,400,QSFP112,,4,100,eth,20,25,,shipping,900,estimate,,,own "
                   "measurement,,high,\n");
    const Run run = CommandLine().run({"catalog", "show", "nic-acme-1"});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("Acme 400"));
    QVERIFY(CommandLine().run({"catalog", "list"}).out.contains("nic-acme-1"));
  }

  void badTableIsRefusedWhole() {
    write(header + "nic-acme-1,Acme,Acme 400,A-400,1,400,QSFP112,,4,100,eth,20,25,,shipping,900,estimate,,,own "
                   "measurement,,high,\n"
                   "nic-acme-2,Acme,Acme 400,A-401,1,many,QSFP112,,4,100,eth,20,25,,shipping,900,estimate,,,own "
                   "measurement,,high,\n");
    const CommandLine line;
    const Run run = line.run({"catalog", "show", "sw-qm9700"});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.error.contains("acme-nics.csv") && run.error.contains("port_gbps"), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
  }

  void tablesAreImportedIntoTheFolder() {
    const QString table = outside("a-nics.csv", header + nic("nic-acme-1", "900"));
    QCOMPARE(CommandLine().run({"catalog", "import", table}).code, 0);
    QVERIFY(CommandLine().run({"catalog", "list"}).out.contains("nic-acme-1"));
    QVERIFY(CommandLine().run({"catalog", "import", table}).out.contains("nothing was changed"));
    // A table of the same name with other parts is not replaced unasked.
    (void)outside("a-nics.csv", header + nic("nic-acme-1", "950"));
    const Run refused = CommandLine().run({"catalog", "import", table});
    QCOMPARE(refused.code, 4);
    QVERIFY2(refused.error.contains("--replace"), refused.error.constData());
    QVERIFY(CommandLine().run({"catalog", "show", "nic-acme-1"}).out.contains("900 USD"));
    QCOMPARE(CommandLine().run({"catalog", "import", "--replace", table}).code, 0);
    QVERIFY(CommandLine().run({"catalog", "show", "nic-acme-1"}).out.contains("950 USD"));
    // A part that another table of the folder has is refused, and nothing is written.
    const QString other = outside("b-nics.csv", header + nic("nic-acme-2", "900") + nic("nic-acme-1", "900"));
    const Run twice = CommandLine().run({"catalog", "import", other});
    QCOMPARE(twice.code, 3);
    QVERIFY2(twice.error.contains("b-nics.csv:3, column part_id"), twice.error.constData());
    QVERIFY(!QFile::exists(data_->filePath(QStringLiteral("lightloom/catalog/b-nics.csv"))));
  }

  void tablesAreImportedIntoAProject() {
    const CommandLine line;
    QCOMPARE(line.generate(twoRacks()).code, 0);
    const QString project = line.path("p.loom");
    const QByteArray report = line.run({"report", project, "--json"}).out;
    const QString table = outside("a-nics.csv", header + nic("nic-acme-1", "900"));
    QCOMPARE(line.run({"catalog", "show", "nic-acme-1", "--in", project}).code, 3);
    const Run taken = line.run({"catalog", "import", table, "--into", project});
    QVERIFY2(taken.code == 0 && taken.out.startsWith("1 part taken into"), taken.error.constData());
    QVERIFY(line.run({"catalog", "show", "nic-acme-1", "--in", project}).out.contains("Acme 400"));
    QCOMPARE(line.run({"catalog", "show", "nic-acme-1"}).code, 3);  // the machine's catalog is as it was
    QCOMPARE(line.run({"report", project, "--json"}).out, report);
    QCOMPARE(line.run({"verify", project}).code, 0);
    QVERIFY(line.run({"catalog", "import", table, "--into", project}).out.contains("nothing was changed"));
    // A bad table: one line, and the project file stays as it is.
    QFile file(project);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QString bad = outside("bad-nics.csv", header + nic("nic-acme-3", "dear"));
    const Run refused = line.run({"catalog", "import", bad, "--into", project});
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.error.count('\n'), 1);
    QVERIFY2(refused.error.contains("bad-nics.csv:2, column price_usd"), refused.error.constData());
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QCOMPARE(line.run({"catalog", "import", table, "--into", project, "--replace"}).code, 2);
    QCOMPARE(line.run({"catalog", "import"}).code, 2);
    QCOMPARE(line.run({"catalog", "list", "--into", project}).code, 2);
  }

  void badTableOfTheMachineDoesNotHideAProject() {
    const CommandLine line;
    QCOMPARE(line.generate(twoRacks()).code, 0);
    const QString project = line.path("p.loom");
    const QByteArray report = line.run({"report", project}).out;
    write("no table");
    const Run run = line.run({"report", project});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, report);
    QVERIFY2(run.error.contains("acme-nics.csv"), run.error.constData());
  }

  void partsThisMachineDoesNotHaveAreNamed() {
    const CommandLine line;
    QFile table(QStringLiteral(LIGHTLOOM_SOURCE_DIR "/resources/catalog/racks.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray racks =
        table.readAll().replace("rk-eia-48u-600,", "rk-acme,").replace(",generic,3000", ",shipping,3000");
    const QList<QByteArray> lines = racks.split('\n');
    QByteArray own = lines.front() + '\n';
    for (const QByteArray& row : lines)
      if (row.startsWith("rk-acme,")) own += row + '\n';
    const QString path = outside("acme-racks.csv", own);
    QCOMPARE(line.run({"catalog", "import", path}).code, 0);
    QCOMPARE(line.generate(twoRacks().replace("rk-eia-48u-600", "rk-acme")).code, 0);
    const QString made = line.path("p.loom");
    QVERIFY(!line.run({"check", made}).out.contains("catalog.missing"));
    QVERIFY(QFile::remove(data_->filePath(QStringLiteral("lightloom/catalog/acme-racks.csv"))));
    const Run elsewhere = line.run({"check", made});
    QVERIFY2(elsewhere.out.contains("catalog.missing: rk-acme"), elsewhere.out.constData());
    QCOMPARE(line.run({"catalog", "import", path, "--into", made}).code, 0);
    QVERIFY(!line.run({"check", made}).out.contains("catalog.missing"));
  }

  void emptyFolderIsNoMatter() { QCOMPARE(CommandLine().run({"catalog", "show", "sw-qm9700"}).code, 0); }

 private:
  void write(const QByteArray& table) {
    QFile file(data_->filePath(QStringLiteral("lightloom/catalog/acme-nics.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table);
  }

  static QByteArray twoRacks() {
    QFile spec(QStringLiteral(LIGHTLOOM_SOURCE_DIR "/tests/cli/specs/two-racks.json"));
    return spec.open(QIODevice::ReadOnly) ? spec.readAll() : QByteArray();
  }
  static QByteArray nic(const QByteArray& id, const QByteArray& price) {
    return id + ",Acme,Acme 400,A-400,1,400,QSFP112,,4,100,eth,20,25,,shipping," + price +
           ",estimate,,,own measurement,,high,\n";
  }
  /// A table that is not in the user's folder yet.
  QString outside(const QString& name, const QByteArray& content) {
    const QString path = data_->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("%s", qPrintable(path));
    return path;
  }

  std::unique_ptr<QTemporaryDir> data_;
};

QTEST_APPLESS_MAIN(UserCatalogTest)
#include "user_catalog_test.moc"
