// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// History and variants: undoing everything gives back the first value, redoing the last; old steps go by bytes; a
// variant costs what it differs by.
#include <QTest>

#include "core/design/invariants.h"
#include "core/project/history.h"
#include "tests/core/design/random_edits.h"
#include "tests/core/design/small_catalog.h"

using namespace fabric;
using namespace fabric::testing;

class HistoryTest : public QObject {
  Q_OBJECT

 private slots:
  void anEmptyProjectIsSound();
  void undoingEverythingGivesTheFirst();
  void editingAfterUndoDropsWhatWasUndone();
  void oldStepsGoByBytes();
  void variantsShareWhatIsEqual();
  void variantsAreFoundByLetterAndName();

 private:
  Project edited(const Project& project, Random& random) {
    Project next = project;
    Variant& variant = next.variants[random() % next.variants.size()];
    switch (random() % 12) {
    case 0: (void)forkVariant(next, variant.id, randomName(random)); break;
    case 1: variant.notes = randomName(random); break;
    case 2: next.settings.economy.years = static_cast<std::int32_t>(random() % 9); break;
    default: variant.design = randomlyEdited(variant.design, catalog_, ids_, random);
    }
    if (next.variants.size() > 6) next.variants.erase(next.variants.begin() + 1);
    return next;
  }

  std::shared_ptr<const Catalog> catalog_ = smallCatalog();
  IdSource ids_;
};

void HistoryTest::anEmptyProjectIsSound() {
  const Project project = emptyProject("P", catalog_, ids_);
  QCOMPARE(project.variants.size(), std::size_t{1});
  QVERIFY(brokenInvariants(project.variants[0].design, *catalog_).empty());
  QVERIFY(project.find(project.baseline));
}

void HistoryTest::undoingEverythingGivesTheFirst() {
  Random random(1);
  const Project first = emptyProject("P", catalog_, ids_);
  History history(first);
  std::vector<Project> seen{first};
  for (int step = 0; step < 800; ++step) {
    history.commit(edited(history.current(), random), "step", {}, 1);
    seen.push_back(history.current());
  }
  for (std::size_t k = seen.size(); k-- > 1;) {
    QVERIFY(history.current() == seen[k]);
    QVERIFY(history.undo());
  }
  QVERIFY(history.current() == first);
  QVERIFY(!history.undo());
  for (std::size_t k = 1; k < seen.size(); ++k) QVERIFY(history.redo());
  QVERIFY(history.current() == seen.back());
  QVERIFY(!history.redo());
  for (int jump = 0; jump < 100; ++jump) {
    const std::size_t position = random() % seen.size();
    QVERIFY(history.jump(position));
    QVERIFY(history.current() == seen[position]);
    for (const Variant& variant : history.current().variants)
      QVERIFY(brokenInvariants(variant.design, *catalog_).empty());
  }
  QVERIFY(!history.jump(seen.size()));
}

void HistoryTest::editingAfterUndoDropsWhatWasUndone() {
  Random random(2);
  History history(emptyProject("P", catalog_, ids_));
  for (int step = 0; step < 10; ++step) history.commit(edited(history.current(), random), "step", {}, 1);
  QVERIFY(history.jump(4));
  history.commit(edited(history.current(), random), "another", {}, 1);
  QCOMPARE(history.steps().size(), std::size_t{6});
  QVERIFY(!history.canRedo());
  QCOMPARE(history.steps().back().text, std::string("another"));
}

void HistoryTest::oldStepsGoByBytes() {
  Random random(3);
  const std::size_t limit = 2'000'000;
  History history(emptyProject("P", catalog_, ids_), limit);
  for (int step = 0; step < 400; ++step) history.commit(edited(history.current(), random), std::to_string(step), {}, 1);
  std::size_t total = 0;
  for (const HistoryStep& step : history.steps()) total += step.bytes;
  QVERIFY(total <= limit);
  QVERIFY(history.steps().size() < 400);
  QVERIFY(history.steps().size() > 1);
  QCOMPARE(history.position(), history.steps().size() - 1);
  QCOMPARE(history.steps().back().text, std::string("399"));
}

void HistoryTest::variantsShareWhatIsEqual() {
  Random random(4);
  Project project = emptyProject("P", catalog_, ids_);
  for (int step = 0; step < 300; ++step)
    project.variants[0].design = randomlyEdited(project.variants[0].design, catalog_, ids_, random);
  const Variant& copy = forkVariant(project, 1, "B");
  QCOMPARE(copy.letter, 'B');
  QCOMPARE(copy.id, 2u);
  QCOMPARE(copy.design.devices.bytesBeyond(project.variants[0].design.devices), std::size_t{0});
  QVERIFY(copy.design == project.variants[0].design);
}

void HistoryTest::variantsAreFoundByLetterAndName() {
  Project project = emptyProject("P", catalog_, ids_);
  (void)forkVariant(project, 1, "Cheaper");
  (void)forkVariant(project, 1, "B");
  QCOMPARE(project.find("Cheaper")->id, 2u);
  QCOMPARE(project.find("C")->id, 3u);
  QCOMPARE(project.find("B")->id, 3u);  // a name goes before a letter
  QCOMPARE(project.find("")->id, project.baseline);
  QVERIFY(!project.find("D"));
}

QTEST_APPLESS_MAIN(HistoryTest)
#include "history_test.moc"
