// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Table against std::map as a model: random writes by many edits, copies that stay independent, differences, and
// what a copy costs.
#include <QTest>

#include <map>
#include <random>
#include <span>
#include <string>

#include "core/base/table.h"

using namespace fabric;

namespace {

struct Word {
  std::string text;
  int number = 0;

  bool operator==(const Word&) const = default;
};

using Model = std::map<std::uint32_t, Word>;

Model contentOf(const Table<Word>& table) {
  Model content;
  std::uint32_t last = 0;
  bool rising = true;
  table.forEach([&](Id<Word> id, const Word& word) {
    rising = rising && id.value > last;
    last = id.value;
    content[id.value] = word;
  });
  Model ofRuns;
  std::uint32_t next = 0;
  table.forEachRun([&](Id<Word> first, std::span<const Word> run) {
    rising = rising && first.value >= next && !run.empty();
    for (const Word& word : run) ofRuns[first.value + static_cast<std::uint32_t>(&word - run.data())] = word;
    next = first.value + static_cast<std::uint32_t>(run.size());
  });
  if (ofRuns != content) return {{0, {"runs differ from rows", 0}}};
  return rising && content.size() == table.size() ? content : Model{{0, {"rows out of order or miscounted", 0}}};
}

/// Ids cluster near the edges of chunks and branches, where mistakes live.
std::uint32_t randomId(std::mt19937& random) {
  static constexpr std::uint32_t edges[] = {1, 255, 256, 257, 511, 512, 16'383, 16'384, 16'385, 40'000};
  const std::uint32_t near = edges[random() % std::size(edges)];
  const auto step = static_cast<std::uint32_t>(random());
  return step % 4 == 0 ? 1 + step / 4 % 50'000 : near + step / 4 % 3;
}

}  // namespace

class TableTest : public QObject {
  Q_OBJECT

 private slots:
  void isEmptyAtFirst();
  void behavesLikeAMap();
  void copiesAreIndependent();
  void readersAndWritersSeeTheSameRows();
  void differenceIsExact();
  void erasedRowsLeaveNothingBehind();
  void anEditCopiesOneChunk();
};

void TableTest::isEmptyAtFirst() {
  const Table<Word> table;
  QVERIFY(table.empty());
  QVERIFY(!table.find(Id<Word>{1}));
  QVERIFY(!table.find(Id<Word>{0}));
  QVERIFY(!table.find(Id<Word>{0xFFFFFFFFu}));
  QCOMPARE(table.idLimit(), 0u);
  QVERIFY(table == Table<Word>{});
}

void TableTest::behavesLikeAMap() {
  std::mt19937 random(20'261);
  Table<Word> table;
  Model model;
  EditNumber edit = EditNumber::next();
  for (int step = 0; step < 60'000; ++step) {
    if (random() % 16 == 0) edit = EditNumber::next();
    const std::uint32_t id = randomId(random);
    const Word word{std::to_string(random() % 1000), static_cast<int>(random() % 100)};
    switch (random() % 4) {
    case 0:
    case 1:
      table.set(edit, Id<Word>{id}, word);
      model[id] = word;
      break;
    case 2:
      table.erase(edit, Id<Word>{id});
      model.erase(id);
      break;
    default:
      if (const auto at = model.find(id); at != model.end()) {
        table.modify(edit, Id<Word>{id}).number = word.number;
        at->second.number = word.number;
      }
    }
    QCOMPARE(table.size(), model.size());
    QCOMPARE(table.contains(Id<Word>{id}), model.contains(id));
    QCOMPARE(table.lastId().value, model.empty() ? 0u : model.rbegin()->first);
    if (step % 500 == 0) QVERIFY(contentOf(table) == model);
  }
  QVERIFY(contentOf(table) == model);
  QVERIFY(model.empty() || table.idLimit() > model.rbegin()->first);
}

void TableTest::copiesAreIndependent() {
  std::mt19937 random(7);
  std::vector<std::pair<Table<Word>, Model>> versions(1);
  for (int step = 0; step < 300; ++step) {
    auto [table, model] = versions[random() % versions.size()];  // any earlier version may be edited again
    const EditNumber edit = EditNumber::next();
    for (int k = 0; k < 20; ++k) {
      const std::uint32_t id = randomId(random);
      if (random() % 3 == 0) {
        table.erase(edit, Id<Word>{id});
        model.erase(id);
      } else {
        model[id] = Word{"v", static_cast<int>(random())};
        table.set(edit, Id<Word>{id}, model[id]);
      }
    }
    versions.emplace_back(std::move(table), std::move(model));
  }
  for (const auto& [table, model] : versions) QVERIFY(contentOf(table) == model);
}

/// Two writers at work on one table leave what single sets leave, and a copy from before as it was.
void TableTest::readersAndWritersSeeTheSameRows() {
  std::mt19937 random(7);
  Table<Word> written, expected;
  for (int round = 0; round < 5; ++round) {
    const Table<Word> before = written;
    const Model contentBefore = contentOf(before);
    const EditNumber edit = EditNumber::next(), other = EditNumber::next();
    Table<Word>::Writer a(written, edit), b(written, edit);
    for (int step = 0; step < 2000; ++step) {
      const Id<Word> id{randomId(random)};
      const Word word{std::to_string(step), round};
      (step % 2 == 0 ? a : b).set(id, word);
      expected.set(other, id, word);
    }
    QVERIFY(written == expected);
    QCOMPARE(written.size(), expected.size());
    QVERIFY(contentOf(before) == contentBefore);
  }
  Table<Word>::Reader reader(written);
  for (std::uint32_t id = 1; id < 50'100; ++id) {
    const Word* row = expected.find(Id<Word>{id});
    const Word* read = reader.find(Id<Word>{id});
    QCOMPARE(read != nullptr, row != nullptr);
    if (row) QVERIFY(*read == *row && reader[Id<Word>{id}] == *row);
  }
}

void TableTest::differenceIsExact() {
  std::mt19937 random(99);
  Table<Word> before;
  for (int step = 0; step < 400; ++step) {
    Table<Word> after = before;
    const EditNumber edit = EditNumber::next();
    for (auto k = random() % 30; k > 0; --k) {
      const Id<Word> id{randomId(random)};
      if (random() % 3 == 0) after.erase(edit, id);
      else after.set(edit, id, Word{std::to_string(random() % 3), 0});
    }
    const Model old = contentOf(before);
    Model rebuilt = old;
    std::size_t changes = 0;
    difference(before, after, [&](Id<Word> id, const Word* was, const Word* is) {
      ++changes;
      QCOMPARE(was != nullptr, old.contains(id.value));
      if (was) QVERIFY(*was == old.at(id.value));
      QVERIFY(!was || !is || !(*was == *is));
      if (is) rebuilt[id.value] = *is;
      else rebuilt.erase(id.value);
    });
    QVERIFY(rebuilt == contentOf(after));
    QCOMPARE(before == after, changes == 0);
    before = after;
  }
}

void TableTest::erasedRowsLeaveNothingBehind() {
  Table<Word> table;
  const EditNumber edit = EditNumber::next();
  for (std::uint32_t id = 1; id <= 2'000; ++id) table.set(edit, Id<Word>{id}, {"x", 1});
  Table<Word> copy = table;
  const EditNumber later = EditNumber::next();
  for (std::uint32_t id = 1; id <= 2'000; ++id) copy.erase(later, Id<Word>{id});
  QVERIFY(copy.empty());
  QVERIFY(copy == Table<Word>{});
  QCOMPARE(table.size(), std::size_t{2'000});
  copy.set(later, Id<Word>{5}, {});
  QVERIFY(copy[Id<Word>{5}] == Word{});
}

void TableTest::anEditCopiesOneChunk() {
  Table<Word> table;
  const EditNumber edit = EditNumber::next();
  for (std::uint32_t id = 1; id <= 100'000; ++id) table.set(edit, Id<Word>{id}, {"x", 1});
  Table<Word> copy = table;
  QCOMPARE(copy.bytesBeyond(table), std::size_t{0});
  copy.modify(EditNumber::next(), Id<Word>{70'000}).number = 2;
  QVERIFY(copy.bytesBeyond(table) < 256 * sizeof(Word) + 4'096);
  QVERIFY(table.bytesBeyond(Table<Word>{}) > 100'000 * sizeof(Word));
}

QTEST_APPLESS_MAIN(TableTest)
#include "table_test.moc"
