// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies through the window: the clipboard, duplicates, arrays with their preview, steps repeated in other variants.

#include "tests/ui/window/opened_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/pointer_note.h"
#include "ui/window/array_dialog.h"
#include "ui/window/replace_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>

using namespace fabric;
using namespace fabric::ui;

class CopiesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  Appearance* appearance_ = nullptr;
  QString path_;

 private Q_SLOTS:
  void initTestCase() {
    appearance_ = prepareApplication(folder_, ThemeChoice::Dark, this);
    path_ = folder_.filePath(QStringLiteral("cluster.loom"));
    saveCluster(path_, 4);
  }

  void aCopyIsPastedBesideInOneStep() {
    Opened o(*appearance_, path_);
    const Id<Rack> rack = o.lastRack();
    const std::size_t racks = o.design().racks.size(), steps = o.steps();
    o.document().select({ObjectRef::of(rack)});
    o.key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("lightloom_clip")));
    o.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(o.design().racks.size(), racks + 1);
    QCOMPARE(o.steps(), steps + 1);
    QCOMPARE(o.document().selection().size(), std::size_t{1});
    o.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(o.design().racks.size(), racks);
    QCOMPARE(o.document().selection(), std::vector<ObjectRef>{ObjectRef::of(rack)});
  }

  void whatIsCutComesBackWhereItWas() {
    Opened o(*appearance_, path_);
    const Id<Rack> rack = o.lastRack();
    const Length x = o.design().racks[rack].x;
    const std::size_t racks = o.design().racks.size();
    o.document().select({ObjectRef::of(rack)});
    o.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(o.design().racks.size(), racks - 1);
    o.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(o.design().racks.size(), racks);
    QCOMPARE(o.design().racks[{o.document().selection().front().id}].x, x);
  }

  void otherTextOnTheClipboardIsRefusedInWords() {
    Opened o(*appearance_, path_);
    const std::size_t steps = o.steps();
    QApplication::clipboard()->setText(QStringLiteral("not a rack"));
    o.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(o.steps(), steps);
    QVERIFY(!o.window.note().text().isEmpty());
  }

  void aDuplicateHasANameOfItsOwn() {
    Opened o(*appearance_, path_);
    Id<Device> system;
    o.design().devices.forEach([&](Id<Device> id, const Device& device) {
      if (device.role == DeviceRole::System) system = id;
    });
    const std::string name = o.design().devices[system].name;
    o.document().select({ObjectRef::of(system)});
    o.key(Qt::Key_D, Qt::ControlModifier);
    const Device& made = o.design().devices[{o.document().selection().front().id}];
    QVERIFY(made.name != name);
    QCOMPARE(made.type, o.design().devices[system].type);
  }

  void modulesAndCablesAreReplacedToo() {
    Opened o(*appearance_, path_);
    const Id<Link> link = o.design().links.lastId();
    const Id<CableType> cable = o.design().cables[o.design().links[link].cable].type;
    const std::size_t links = o.design().links.size(), steps = o.steps();
    o.document().select({ObjectRef::of(link)});
    {
      ReplaceDialog dialog(o.document(), nullptr);
      QVERIFY(dialog.hasObjects());
      auto* parts = dialog.findChild<QComboBox*>();
      for (int i = 0; i < parts->count() && !dialog.summary().startsWith(QStringLiteral("Kept")); ++i)
        parts->setCurrentIndex(i);  // what does not reach is refused in words
      QVERIFY2(dialog.summary().contains(QStringLiteral("Kept: 1 link")), qPrintable(dialog.summary()));
      auto edit = dialog.takeEdit();
      QVERIFY2(edit, qPrintable(dialog.summary()));
      o.document().commit(std::move(*edit), dialog.commitText());
    }
    QCOMPARE(o.design().links.size(), links);
    QCOMPARE(o.steps(), steps + 1);
    std::size_t changed = 0;
    o.design().links.forEach([&](Id<Link>, const Link& row) { changed += o.design().cables[row.cable].type != cable; });
    QVERIFY(changed > 0);
    o.document().undo();
    const Id<Module> module = o.design().modules.lastId();
    const Id<TransceiverType> type = o.design().modules[module].type;
    o.document().select({ObjectRef::of(module)});
    ReplaceDialog dialog(o.document(), nullptr);
    QVERIFY(dialog.hasObjects());
    auto* parts = dialog.findChild<QComboBox*>();
    for (int i = 0; i < parts->count() && !dialog.summary().startsWith(QStringLiteral("Kept")); ++i)
      parts->setCurrentIndex(i);
    QVERIFY2(dialog.summary().contains(QStringLiteral("Kept:")), qPrintable(dialog.summary()));
    auto edit = dialog.takeEdit();
    QVERIFY2(edit, qPrintable(dialog.summary()));
    o.document().commit(std::move(*edit), dialog.commitText());
    QVERIFY(o.design().modules[module].type != type);
    QCOMPARE(o.design().links.size(), links);
  }

  void anArrayPreviewsItsTotalsAndProblems() {
    Opened o(*appearance_, path_);
    o.document().select({ObjectRef::of(o.lastRack())});
    ArrayDialog dialog(o.document(), nullptr);
    ArrayCopy array;
    array.along = 3;
    array.rows = 2;
    dialog.setRequest(array);
    QVERIFY2(dialog.pasted(), qPrintable(dialog.refusal()));
    QCOMPARE(dialog.pasted()->made.size(), std::size_t{7});
    QVERIFY2(dialog.totals().contains(QStringLiteral("errors")), qPrintable(dialog.totals()));
    QVERIFY2(dialog.totals().contains(QStringLiteral("kW")), qPrintable(dialog.totals()));
    const QString atOnce = dialog.totals();
    dialog.setMostAtOnce(0);  // as a large design
    dialog.setRequest(array);
    QVERIFY2(dialog.totals().contains(QStringLiteral("counting problems")), qPrintable(dialog.totals()));
    QTRY_COMPARE(dialog.totals(), atOnce);
    const std::size_t racks = o.design().racks.size();
    auto edit = dialog.takeEdit();
    QVERIFY(edit);
    o.document().commit(std::move(*edit), dialog.commitText());
    QCOMPARE(o.design().racks.size(), racks + 7);
    array.along = 0;
    array.rows = 1;
    dialog.setRequest(array);
    QVERIFY(!dialog.pasted());
    QVERIFY(!dialog.refusal().isEmpty());
  }

  void handlesOnTheCanvasFillInThePanel() {
    Opened o(*appearance_, path_);
    o.document().select({ObjectRef::of(o.lastRack())});
    const std::size_t racks = o.design().racks.size(), steps = o.document().history().steps().size();
    o.window.action(ActionId::EditArray)->trigger();
    auto* dialog = o.window.findChild<ArrayDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(&o.floor(), Qt::Key_Right);
    QTest::keyClick(&o.floor(), Qt::Key_Right);
    QTRY_VERIFY(dialog->pasted() && dialog->pasted()->made.size() == 3);
    dialog->accept();
    QCOMPARE(o.design().racks.size(), racks + 3);
    QCOMPARE(o.document().history().steps().size(), steps + 1);
    QCOMPARE(o.document().selection().size(), std::size_t{3});
    QTRY_VERIFY(!o.window.findChild<ArrayDialog*>());
  }

  void anArrayEndsWithItsDesign() {
    Opened o(*appearance_, path_);
    const Id<Rack> rack = o.lastRack();
    for (const bool onCanvas : {true, false}) {
      o.document().select({ObjectRef::of(rack)});
      o.window.action(ActionId::EditArray)->trigger();
      auto* dialog = o.window.findChild<ArrayDialog*>();
      QVERIFY(dialog);
      const Design before = o.design();
      if (onCanvas) {
        QTest::keyClick(&o.floor(), Qt::Key_Escape);
      } else {
        DesignEdit edit = o.document().edit();
        QVERIFY(edit.renameRack(rack, "renamed"));
        o.document().commit(std::move(edit), QStringLiteral("Rename"));
      }
      QTRY_VERIFY(!o.window.findChild<ArrayDialog*>());
      QCOMPARE(o.design().racks.size(), before.racks.size());
    }
    QCOMPARE(o.design().racks[rack].name, std::string("renamed"));
  }

  void aStepIsRepeatedInTheOtherVariants() {
    Opened o(*appearance_, path_);
    const std::uint32_t first = o.document().variant().id;
    Project forked = o.document().project();
    const std::uint32_t second = forkVariant(forked, first, "Fork").id;
    o.document().commit(std::move(forked), QStringLiteral("Fork"));
    const Id<Rack> rack = o.lastRack();
    DesignEdit edit = o.document().edit();
    QVERIFY(edit.renameRack(rack, "renamed"));
    o.document().commit(std::move(edit), QStringLiteral("Rename"));
    QVERIFY(o.document().project().find(second)->design.racks[rack].name != "renamed");
    o.window.action(ActionId::VariantRepeat)->trigger();
    QCOMPARE(o.document().project().find(second)->design.racks[rack].name, std::string("renamed"));
    // Again it does not fit: the rack is not as it was.
    const std::size_t steps = o.steps();
    o.document().undo();
    o.document().undo();
    QVERIFY(o.steps() < steps);
  }
};

QTEST_MAIN(CopiesTest)
#include "copies_test.moc"
