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

  void emptyFolderIsNoMatter() { QCOMPARE(CommandLine().run({"catalog", "show", "sw-qm9700"}).code, 0); }

 private:
  void write(const QByteArray& table) {
    QFile file(data_->filePath(QStringLiteral("lightloom/catalog/acme-nics.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table);
  }

  std::unique_ptr<QTemporaryDir> data_;
};

QTEST_APPLESS_MAIN(UserCatalogTest)
#include "user_catalog_test.moc"
