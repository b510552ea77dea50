// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The end of the desktop session: unsaved work is asked about where that is allowed, once, and never lost by itself.
#include "tests/ui/window/opened_window.h"
#include "ui/window/recovery_dialog.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace fabric;
using namespace fabric::ui;

class SessionEndTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { appearance_ = prepareApplication(home_, ThemeChoice::Dark, this); }

  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    path_ = folder_->filePath(QStringLiteral("cluster.loom"));
    saveCluster(path_, 2);
  }

  void unsavedWorkIsLookedAtBeforeItIsRestored() {
    RecoverableSession session;
    session.edits = 14;
    session.lastEditUtcMs = 1'700'000'000'000;
    for (int i = 3; i > 0; --i)
      session.lastEdits.push_back({session.lastEditUtcMs - (3 - i) * 60'000, "Move rack " + std::to_string(i)});
    RecoveryDialog dialog(session, QStringLiteral("pod.loom"));
    dialog.show();
    const auto* table = dialog.findChild<QTableView*>();
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("Move rack 3"));
    QCOMPARE(table->model()->index(2, 1).data().toString(), QStringLiteral("Move rack 1"));
    const QString said = dialog.findChild<QLabel*>()->text();
    QVERIFY2(said.startsWith(QStringLiteral("14 steps")) && said.contains(QStringLiteral("11 earlier")),
             qPrintable(said));
    QVERIFY(dialog.windowTitle().contains(QStringLiteral("pod.loom")));
  }

  void nothingUnsavedIsNotAskedAbout() {
    Opened w(*appearance_, path_);
    QVERIFY(w.window.prepareToEnd(true));
    QVERIFY(w.window.close());
  }

  void whereAskingIsNotAllowedNothingIsLost() {
    Opened w(*appearance_, path_);
    rename(w, "Kept");
    QVERIFY(w.window.prepareToEnd(false));
    QVERIFY(w.document().isModified());
    // Closing is another matter: it still asks.
    answer(QMessageBox::Cancel);
    QVERIFY(!w.window.close());
    QCOMPARE(asked_, 1);
    w.window.session().close(true);
  }

  void staying() {
    Opened w(*appearance_, path_);
    rename(w, "Unsaved");
    answer(QMessageBox::Cancel);
    QVERIFY(!w.window.prepareToEnd(true));
    QCOMPARE(asked_, 1);
    QVERIFY(w.document().isModified());
    w.window.session().close(true);
  }

  void saving() {
    Opened w(*appearance_, path_);
    rename(w, "Saved");
    answer(QMessageBox::Save);
    QVERIFY(w.window.prepareToEnd(true));
    QCOMPARE(asked_, 1);
    QVERIFY(!w.document().isModified());
    QVERIFY(w.window.close());
    QCOMPARE(must(openProject(path_.toStdString())).project.name, std::string("Saved"));
  }

  void givenUpItIsNotAskedAboutTwice() {
    Opened w(*appearance_, path_);
    rename(w, "Given up");
    answer(QMessageBox::Discard);
    QVERIFY(w.window.prepareToEnd(true));
    QCOMPARE(asked_, 1);
    // Another program kept the session, and work went on.
    rename(w, "Later");
    answer(QMessageBox::Cancel);
    QVERIFY(!w.window.close());
    QCOMPARE(asked_, 1);
    w.document().undo();
    asked_ = 0;
    QVERIFY(w.window.close());
    QCOMPARE(asked_, 0);
    QCOMPARE(must(openProject(path_.toStdString())).project.name, std::string("Cluster"));
  }

 private:
  void rename(Opened& w, const char* name) {
    Project next = w.document().project();
    next.name = name;
    w.document().commit(std::move(next), QStringLiteral("Rename"));
  }

  /// Answers the next question, which is asked in an event loop of its own.
  void answer(QMessageBox::StandardButton with) {
    asked_ = 0;
    QTimer::singleShot(0, this, [this, with] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      if (!box) return;
      ++asked_;
      box->button(with)->click();
    });
  }

  QTemporaryDir home_;
  Appearance* appearance_ = nullptr;
  std::unique_ptr<QTemporaryDir> folder_;
  QString path_;
  int asked_ = 0;
};

QTEST_MAIN(SessionEndTest)
#include "session_end_test.moc"
