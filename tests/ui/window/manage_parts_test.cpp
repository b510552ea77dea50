// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Manage… at the foot of the palette: where parts come from, and a folder of own tables that is read again.

#include "tests/core/project/own_table.h"
#include "tests/ui/window/dialog_answer.h"
#include "tests/ui/window/opened_window.h"
#include "ui/panels/parts/parts_panel.h"
#include "ui/window/manage_parts_dialog.h"

#include <QDir>
#include <QFile>
#include <QTableView>

using namespace fabric;
using namespace fabric::ui;
using fabric::testing::nicTable;

namespace {

void put(const QString& path, const std::string& text) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0) qFatal("cannot write");
}

QPushButton* button(const QWidget& dialog, const char* text) {
  for (QPushButton* each : dialog.findChildren<QPushButton*>())
    if (each->text() == QString::fromUtf8(text)) return each;
  return nullptr;
}

}  // namespace

class ManagePartsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    appearance_ = prepareApplication(home_, ThemeChoice::Dark, this);
    own_ = home_.filePath(QStringLiteral("own"));
    QVERIFY(QDir().mkpath(own_));
    qputenv("LIGHTLOOM_CATALOG", own_.toUtf8());
    path_ = home_.filePath(QStringLiteral("c.loom"));
    saveCluster(path_, 4);
  }

  void ownFolderIsReadAgain() {
    Opened w(*appearance_, path_);
    auto* manage = button(*w.window.findChild<PartsPanel*>(), "Manage…");
    QVERIFY(manage);
    const std::size_t parts = w.document().catalog().partCount();
    const std::string table = nicTable("nic-own").text;
    bool checked = false;
    DialogAnswer answer([&](QWidget& widget) {
      auto* dialog = qobject_cast<ManagePartsDialog*>(&widget);
      QVERIFY(dialog);
      const QAbstractItemModel* rows = dialog->findChild<QTableView*>()->model();
      QCOMPARE(rows->rowCount(), 1);  // the built-in catalog
      QPushButton* read = button(*dialog, "Read the folder again");

      put(own_ + QStringLiteral("/own-nics.csv"), table);
      read->click();
      QCOMPARE(rows->rowCount(), 2);
      QCOMPARE(rows->index(1, 1).data().toString(), QStringLiteral("own-nics.csv"));
      QCOMPARE(rows->index(1, 2).data().toString(), QStringLiteral("1"));
      QVERIFY(dialog->trouble().isEmpty());
      QCOMPARE(w.document().catalog().partCount(), parts + 1);
      QCOMPARE(w.steps(), std::size_t{1});
      read->click();  // nothing new: no step
      QCOMPARE(w.steps(), std::size_t{1});

      put(own_ + QStringLiteral("/bad-nics.csv"), "part_id\nx\n");
      read->click();
      QVERIFY2(dialog->trouble().contains(QStringLiteral("bad-nics.csv")), qPrintable(dialog->trouble()));
      QCOMPARE(w.document().catalog().partCount(), parts + 1);
      checked = true;
    });
    manage->click();
    QVERIFY(checked);
    QVERIFY(w.document().catalog().part(w.document().catalog().find("nic-own")));
    QCOMPARE(w.window.session().catalog().partCount(), parts + 1);
    w.document().undo();
    QCOMPARE(w.document().catalog().partCount(), parts);
  }

  void importLeadsToTheFileDialog() {
    QVERIFY(QFile::remove(own_ + QStringLiteral("/bad-nics.csv")));
    QVERIFY(QFile::remove(own_ + QStringLiteral("/own-nics.csv")));
    Opened w(*appearance_, path_);
    const QString file = home_.filePath(QStringLiteral("acme-nics.csv"));
    put(file, nicTable("nic-acme").text);
    std::unique_ptr<DialogAnswer> choose;
    DialogAnswer answer([&](QWidget& dialog) {
      choose = std::make_unique<DialogAnswer>([&](QWidget& chooser) { choosePath(chooser, file); });
      button(dialog, "Import tables…")->click();
    });
    button(*w.window.findChild<PartsPanel*>(), "Manage…")->click();
    QVERIFY(choose && choose->isGiven());
    QTRY_COMPARE(w.document().project().ownTables.size(), std::size_t{1});
    QVERIFY(w.document().catalog().part(w.document().catalog().find("nic-acme")));
  }

 private:
  QTemporaryDir home_;
  QString own_, path_;
  Appearance* appearance_ = nullptr;
};

QTEST_MAIN(ManagePartsTest)
#include "manage_parts_test.moc"
