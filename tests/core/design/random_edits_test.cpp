// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thousands of random edits: what is always true of a design is true after each of them.
#include <QTest>

#include "core/design/difference.h"
#include "core/design/invariants.h"
#include "tests/core/design/random_edits.h"
#include "tests/core/design/small_catalog.h"

using namespace fabric;
using namespace fabric::testing;

namespace {

/// A design to start from: without racks and rows nothing random gets far.
Design start(const std::shared_ptr<const Catalog>& catalog, IdSource& ids) {
  DesignEdit edit({}, catalog, ids);
  const auto hall = edit.addHall({edit.addSite({"Site"}), "Hall", {}});
  for (const char* name : {"A", "B"}) {
    RackRow row;
    row.hall = *hall;
    row.name = name;
    const auto id = edit.addRow(row);
    for (int n = 0; n < 3; ++n) (void)edit.addRack({{1}, *id, Length::millimetres(n * 600), false, ""});
  }
  (void)edit.addFabric({FabricKind::Compute, "compute"});
  return std::move(edit).finish();
}

bool sameIndex(const DesignIndex& a, const DesignIndex& b) {
  return a.ranges == b.ranges && a.occupants == b.occupants && a.cableLinks == b.cableLinks &&
         a.rackContent == b.rackContent && a.rowContent == b.rowContent;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

int campaign() { return qEnvironmentVariableIsSet("LIGHTLOOM_LONG") ? 100'000 : 3'000; }

}  // namespace

class RandomEditsTest : public QObject {
  Q_OBJECT

 private slots:
  void holdInvariants();
  void refusedOperationsChangeNothing();
  void droppedEditsLeaveNoTrace();
  void differencesLeadThere();
  void idsAreNeverUsedAgain();
  void damageIsRefused();

 private:
  std::shared_ptr<const Catalog> catalog_ = smallCatalog();
};

void RandomEditsTest::holdInvariants() {
  Random random(1);
  IdSource ids;
  Design design = start(catalog_, ids);
  for (int step = 0; step < campaign(); ++step) {
    design = randomlyEdited(design, catalog_, ids, random);
    const auto broken = brokenInvariants(design, *catalog_);
    QVERIFY2(broken.empty(), ("step " + std::to_string(step) + ": " + joined(broken)).c_str());
  }
  // The campaign means something only if it went places.
  QVERIFY(design.devices.size() > 20);
  QVERIFY(design.modules.size() > 10);
  QVERIFY(design.links.size() > 10);
  QVERIFY(design.links.size() > design.cables.size());
}

void RandomEditsTest::refusedOperationsChangeNothing() {
  Random random(2);
  IdSource ids;
  Design design = start(catalog_, ids);
  int refused = 0;
  for (int step = 0; step < campaign(); ++step) {
    DesignEdit edit(design, catalog_, ids);
    for (int n = 0; n < 3; ++n) {
      const Design before = edit.snapshot();
      const auto result = randomOperation(edit, random);
      if (result) continue;
      ++refused;
      QVERIFY(!result.error().what.empty());
      // A cable of its own is what the random operation brings along; without a link it goes when the edit ends.
      Design after = edit.design();
      if (after.cables.size() == before.cables.size() + 1) {
        after.cables = before.cables;
        after.index.cableLinks = before.index.cableLinks;
      }
      QVERIFY2(after == before && sameIndex(after.index, before.index), result.error().sentence().c_str());
    }
    design = std::move(edit).finish();
  }
  QVERIFY(refused > campaign() / 4);
}

void RandomEditsTest::droppedEditsLeaveNoTrace() {
  Random random(3);
  IdSource ids;
  Design design = start(catalog_, ids);
  for (int step = 0; step < 500; ++step) {
    const Design copy = design;
    (void)randomlyEdited(design, catalog_, ids, random);
    QVERIFY(design == copy && sameIndex(design.index, copy.index));
    design = randomlyEdited(design, catalog_, ids, random);
  }
}

void RandomEditsTest::differencesLeadThere() {
  Random random(4);
  IdSource ids;
  std::vector<Design> versions{start(catalog_, ids)};
  for (int step = 0; step < campaign() / 2; ++step) {
    versions.push_back(randomlyEdited(versions.back(), catalog_, ids, random));
    // Between neighbours, and between versions far apart, forwards and back.
    const Design& before = versions[random() % 3 == 0 ? random() % versions.size() : versions.size() - 2];
    const Design& after = versions.back();
    for (const auto& [from, to] : {std::pair{&before, &after}, std::pair{&after, &before}}) {
      const DesignDifference changes = difference(*from, *to);
      QCOMPARE(changes.empty(), *from == *to);
      QVERIFY(applyTables(*from, changes) == *to);
      const auto applied = applyDifference(*from, changes, *catalog_, ids);
      QVERIFY2(applied, applied ? "" : applied.error().sentence().c_str());
      QVERIFY(*applied == *to);
      const auto broken = brokenInvariants(*applied, *catalog_);
      QVERIFY2(broken.empty(), joined(broken).c_str());
    }
    if (versions.size() > 60) versions.erase(versions.begin() + 1, versions.begin() + 30);
  }
}

void RandomEditsTest::idsAreNeverUsedAgain() {
  Random random(5);
  IdSource ids;
  std::vector<Design> versions{start(catalog_, ids)};
  std::map<std::string, std::uint32_t> highest;
  forEachTable([&](const char* name, auto table) { highest[name] = (versions[0].*table).lastId().value; });
  for (int step = 0; step < 2'000; ++step) {
    const Design& base = versions[random() % versions.size()];  // undo to anywhere, then go on
    Design next = randomlyEdited(base, catalog_, ids, random);
    forEachTable([&](const char* name, auto table) {
      const std::uint32_t before = highest[name];
      difference(base.*table, next.*table, [&](auto id, const auto* was, const auto*) {
        if (was) return;
        QVERIFY2(id.value > before, name);
        highest[name] = std::max(highest[name], id.value);
      });
    });
    versions.push_back(std::move(next));
  }
}

void RandomEditsTest::damageIsRefused() {
  Random random(6);
  IdSource ids;
  Design design = start(catalog_, ids);
  for (int step = 0; step < 1'500; ++step) design = randomlyEdited(design, catalog_, ids, random);
  QVERIFY(assembleDesign(design, *catalog_, ids));
  const EditNumber number = EditNumber::next();
  const auto refused = [&](auto damage) {
    Design broken = design;
    damage(broken);
    const bool bulk = !assembleDesign(broken, *catalog_, ids);
    const bool stepwise = !applyDifference(design, difference(design, broken), *catalog_, ids);
    return bulk && stepwise;
  };
  QVERIFY(!design.links.empty());
  Id<Link> link;
  design.links.forEach([&](Id<Link> id, const Link&) { link = id; });
  const Link last = design.links[link];
  QVERIFY(refused([&](Design& d) { d.links.modify(number, link).portA = 60'000; }));
  QVERIFY(refused([&](Design& d) { d.links.modify(number, link).a = {77'777}; }));
  QVERIFY(refused([&](Design& d) { d.links.modify(number, link).cable = {77'777}; }));
  QVERIFY(refused([&](Design& d) { d.links.modify(number, link).fabric = {0}; }));
  QVERIFY(refused([&](Design& d) { d.links.set(number, {link.value + 1}, last); }));
  QVERIFY(refused([&](Design& d) { d.links.erase(number, link), d.cables.set(number, {88'888}, {{1}, {}}); }));
  QVERIFY(refused([&](Design& d) { d.cables.erase(number, last.cable); }));
  QVERIFY(refused([&](Design& d) { d.cables.modify(number, last.cable).type = {99}; }));
  QVERIFY(refused([&](Design& d) { d.cables.modify(number, last.cable).fixedLength = Length::millimetres(-1); }));
  QVERIFY(refused([&](Design& d) { d.devices.erase(number, last.a); }));
  QVERIFY(refused([&](Design& d) { d.devices.modify(number, last.a).type = {99}; }));
  QVERIFY(refused([&](Design& d) { d.devices.modify(number, last.a).rack = {99'999}; }));
  QVERIFY(refused([&](Design& d) { d.devices.modify(number, last.a).group = {99'999}; }));
  QVERIFY(refused([&](Design& d) { d.devices.modify(number, last.a).position = 60'000; }));
  QVERIFY(refused([&](Design& d) { d.devices.set(number, {99'999}, d.devices[last.a]); }));
  QVERIFY(refused([&](Design& d) { d.racks.erase(number, d.devices[last.a].rack); }));
  QVERIFY(refused([&](Design& d) { d.racks.modify(number, d.devices[last.a].rack).x = Length::millimetres(-5); }));
  QVERIFY(refused([&](Design& d) { d.racks.modify(number, d.devices[last.a].rack).row = {99'999}; }));
  QVERIFY(refused([&](Design& d) { d.rows.modify(number, {1}).hall = {99'999}; }));
  QVERIFY(refused([&](Design& d) { d.rows.erase(number, {1}); }));
  QVERIFY(refused([&](Design& d) { d.halls.modify(number, {1}).site = {99'999}; }));
  QVERIFY(refused([&](Design& d) { d.fabrics.erase(number, last.fabric); }));
  QVERIFY(refused([&](Design& d) { d.layouts.set(number, {99'999}, {{99}, {}}); }));
  QVERIFY(refused([&](Design& d) { d.groups.set(number, {99'999}, {GroupKind::Pod, {99'999}, {}, "own parent"}); }));
  QVERIFY(refused([&](Design& d) { d.modules.set(number, {99'999}, {last.a, {1}, 60'000}); }));
}

QTEST_APPLESS_MAIN(RandomEditsTest)
#include "random_edits_test.moc"
