// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Document: one signal a step, undo and redo as plain moves, selection restored, saved state told truly.

#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTest>

using namespace fabric;
using fabric::ui::Document;

namespace {

std::shared_ptr<const Catalog> smallCatalog() {
  Catalog catalog;
  RackType rack;
  rack.part.id = "rack";
  rack.heightU = 48;
  rack.width = Length::millimetres(600);
  (void)catalog.add(rack);
  return std::make_shared<const Catalog>(std::move(catalog));
}

std::unique_ptr<Document> openDocument() {
  IdSource ids;
  Project project = emptyProject("Test", smallCatalog(), ids);
  return std::make_unique<Document>(std::move(project), ids);
}

Id<Rack> placeRack(Document& document, int slot) {
  Id<RackRow> row;
  document.design().rows.forEach([&](Id<RackRow> id, const RackRow&) { row = id; });
  DesignEdit edit = document.edit();
  Rack rack;
  rack.type = Id<RackType>{1};
  rack.row = row;
  rack.x = Length::millimetres(600 * slot);
  const auto id = edit.addRack(rack);
  if (!id) return {};
  document.commit(std::move(edit), QStringLiteral("Place rack"));
  return *id;
}

}  // namespace

class DocumentTest : public QObject {
  Q_OBJECT

 private slots:
  void commitTellsOnceWithBeforeAndAfter() {
    const auto document = openDocument();
    std::size_t before = 99, after = 99;
    connect(document.get(), &Document::designChanged, this, [&](const Design& a, const Design& b) {
      before = a.racks.size();
      after = b.racks.size();
    });
    QSignalSpy changed(document.get(), &Document::changed);
    QVERIFY(placeRack(*document, 3));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(before, std::size_t{0});
    QCOMPARE(after, std::size_t{1});
    QVERIFY(document->isModified());
    QCOMPARE(document->unsavedSteps(), 1);
  }

  void emptyEditIsNoStep() {
    const auto document = openDocument();
    QSignalSpy changed(document.get(), &Document::changed);
    document->commit(document->edit(), QStringLiteral("Nothing"));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!document->history().canUndo());
  }

  void undoAndRedoRestoreDesignAndSelection() {
    const auto document = openDocument();
    const Design empty = document->design();
    const Id<Rack> rack = placeRack(*document, 1);
    document->select({ObjectRef::of(rack)});
    placeRack(*document, 5);
    const Design full = document->design();
    document->undo();
    document->undo();
    QVERIFY(document->design() == empty);
    QVERIFY(document->selection().empty());
    QVERIFY(!document->history().canUndo());
    document->redo();
    document->redo();
    QVERIFY(document->design() == full);
    QCOMPARE(document->selection().size(), std::size_t{1});
  }

  void savedStateFollowsTheValueNotTheSteps() {
    const auto document = openDocument();
    placeRack(*document, 1);
    document->markSaved(QStringLiteral("a.loom"), document->project());
    QVERIFY(!document->isModified());
    placeRack(*document, 2);
    QVERIFY(document->isModified());
    document->undo();
    QVERIFY(!document->isModified());
    document->undo();
    QVERIFY(document->isModified());
  }

  void removedThingsLeaveTheSelection() {
    const auto document = openDocument();
    const Id<Rack> rack = placeRack(*document, 1);
    document->select({ObjectRef::of(rack)});
    QSignalSpy selection(document.get(), &Document::selectionChanged);
    document->undo();
    QVERIFY(document->selection().empty());
    QVERIFY(selection.count() >= 1);
  }

  void variantsAreSwitchedWithoutAStep() {
    const auto document = openDocument();
    placeRack(*document, 1);
    Project next = document->project();
    const std::uint32_t fork = forkVariant(next, next.baseline, "B").id;
    document->commit(std::move(next), QStringLiteral("Fork"));
    const std::size_t position = document->history().position();
    QSignalSpy activated(document.get(), &Document::variantActivated);
    document->activate(fork);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(document->history().position(), position);
    QCOMPARE(document->variant().letter, 'B');
    document->undo();
    QCOMPARE(document->variant().letter, 'A');
  }

  void undoShowsTheVariantOfItsStep() {
    const auto document = openDocument();
    const std::uint32_t a = document->variant().id;
    Project next = document->project();
    const std::uint32_t b = forkVariant(next, a, "B").id;
    document->commit(std::move(next), QStringLiteral("Fork"));
    document->activate(b);
    placeRack(*document, 1);
    document->activate(a);
    QSignalSpy activated(document.get(), &Document::variantActivated);
    std::size_t racksBefore = 99;
    connect(document.get(), &Document::jumped, this, [&](const Design& before) { racksBefore = before.racks.size(); });
    document->undo();
    QCOMPARE(document->variant().id, b);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(racksBefore, std::size_t{1});  // of B, not of the variant that was in view
    document->activate(a);
    document->redo();
    QCOMPARE(document->variant().id, b);
    QCOMPARE(document->design().racks.size(), std::size_t{1});

    // A step of the whole project is seen in any variant.
    Project renamed = document->project();
    renamed.name = "Renamed";
    document->commit(std::move(renamed), QStringLiteral("Rename"));
    document->activate(a);
    document->undo();
    QCOMPARE(document->variant().id, a);
  }

  void readOnlyRefusesSteps() {
    const auto document = openDocument();
    document->setReadOnly(true);
    placeRack(*document, 1);
    QCOMPARE(document->design().racks.size(), std::size_t{0});
  }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
