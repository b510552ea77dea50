// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing where to save: a name without its ending gets it, and no file is replaced that the user was not asked about.

#include "tests/ui/window/dialog_answer.h"
#include "ui/window/save_path.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace fabric::ui;

class SavePathTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aNameWithoutItsEndingGetsIt() {
    const DialogAnswer name([&](QWidget& dialog) { choosePath(dialog, path("plan")); });
    QCOMPARE(ask(), path("plan.loom"));
  }

  void aNameWithItsEndingStays() {
    const DialogAnswer name([&](QWidget& dialog) { choosePath(dialog, path("plan.loom")); });
    QCOMPARE(ask(), path("plan.loom"));
  }

  void theFileWithTheEndingIsAskedAboutToo() {
    for (const bool replaces : {true, false}) {
      touch("there.loom");
      std::unique_ptr<DialogAnswer> question, cancel;
      QString asked;
      const DialogAnswer name([&](QWidget& dialog) {
        question = std::make_unique<DialogAnswer>([&, replaces](QWidget& box) {
          asked = static_cast<QMessageBox&>(box).text();
          auto* button = static_cast<QMessageBox&>(box).button(replaces ? QMessageBox::Yes : QMessageBox::No);
          // No leads back to the choice of a name.
          cancel = std::make_unique<DialogAnswer>([](QWidget& again) { again.close(); });
          QTest::mouseClick(button, Qt::LeftButton);
        });
        choosePath(dialog, path("there"));
      });
      QCOMPARE(ask(), replaces ? path("there.loom") : QString());
      QVERIFY(question && question->isGiven());
      QVERIFY2(asked.startsWith(QStringLiteral("there.loom is there already")), qPrintable(asked));
      QCOMPARE(cancel->isGiven(), !replaces);
    }
  }

 private:
  QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
  void touch(const char* name) const {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
  }
  QString ask() const {
    return askSavePath(nullptr, QStringLiteral("Save"), path("suggested.loom"), QStringLiteral("Projects (*.loom)"),
                       QStringLiteral(".loom"));
  }

  QTemporaryDir folder_;
};

QTEST_MAIN(SavePathTest)
#include "save_path_test.moc"
