// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a drag would cost, against two whole passes over the designs before and after.

#include "core/analysis/report_builder.h"
#include "core/catalog/builtin.h"
#include "core/catalog/media.h"
#include "core/topology/generate.h"
#include "tests/ui/canvas/sample_floor.h"
#include "ui/floor/move_effect.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::must;

namespace {

struct Cluster {
  std::shared_ptr<const Catalog> catalog = std::make_shared<const Catalog>(must(loadBuiltinCatalog()));
  IdSource ids;
  Settings settings;
  Design design;
  std::vector<Id<Rack>> racks;

  explicit Cluster(std::int64_t systems) {
    DesignSpec spec;
    spec.systems.push_back({catalog->find<DeviceType>("sys-dgx-h100"), systems});
    FabricSpec fabric;
    fabric.leaf = fabric.spine = fabric.core = catalog->find<DeviceType>("sw-qm9700");
    spec.fabrics.push_back(fabric);
    DesignEdit edit({}, catalog, ids);
    must(generate(spec, settings, edit));
    design = std::move(edit).finish();
    design.racks.forEach([&](Id<Rack> id, const Rack&) { racks.push_back(id); });
  }

  /// The design with racks farther along their row.
  Design moved(std::size_t first, std::size_t count, Length by) {
    DesignEdit edit(design, catalog, ids);
    std::vector<DesignEdit::RackPlace> places;
    for (std::size_t i = first; i < first + count; ++i) {
      const Rack& rack = design.racks[racks[i]];
      places.push_back({racks[i], rack.row, rack.x + by});
    }
    must(edit.moveRacks(places));
    return std::move(edit).finish();
  }

  std::optional<Length> ordered(const LiveFigures& figures, const Design& of, Id<Link> link) const {
    const auto length = figures.lengthOf(of, link);
    const auto order = length ? orderCable((*catalog)[of.cables[of.links[link].cable].type], *length) : std::nullopt;
    return order ? std::optional(order->ordered) : std::nullopt;
  }
};

}  // namespace

class MoveEffectTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  /// One place after the other, as a drag asks; each answer is that of two passes.
  void sameAsTwoPasses() {
    Cluster c(64);
    MoveEffects effects;
    const Report before = quickReport(c.design, *c.catalog, c.settings);
    const LiveFigures standing = LiveFigures::full(c.design, *c.catalog, c.settings);
    const std::size_t last = c.racks.size() - 1;
    int reordered = 0;
    for (const int metres : {60, 30, 3, 90}) {
      const Design after = c.moved(last, 1, Length::metres(metres));
      const auto figures = effects.figuresOf(c.design, after, c.catalog, c.settings);
      QVERIFY(figures);
      const Report report = quickReport(after, *c.catalog, c.settings);
      QVERIFY(figures->capex == report.capex - before.capex);
      QVERIFY(figures->power == report.totalPower - before.totalPower);
      const LiveFigures there = LiveFigures::full(after, *c.catalog, c.settings);
      int expected = 0;
      c.design.links.forEach([&](Id<Link> id, const Link&) {
        expected += c.ordered(standing, c.design, id) != c.ordered(there, after, id) ? 1 : 0;
      });
      QCOMPARE(figures->reordered, expected);
      reordered += expected;
    }
    QVERIFY(reordered > 0);
  }

  void placingASystemCostsItAndItsPower() {
    Cluster c(64);
    MoveEffects effects;
    DesignEdit edit(c.design, c.catalog, c.ids);
    Rack rack = c.design.racks[c.racks.back()];
    rack.x += Length::metres(3);
    Device system;
    system.type = c.catalog->find<DeviceType>("sys-dgx-h100");
    system.rack = must(edit.addRack(rack));
    system.position = 1;
    system.role = DeviceRole::System;
    must(edit.addDevice(system));
    const Design after = std::move(edit).finish();
    const auto figures = effects.figuresOf(c.design, after, c.catalog, c.settings);
    QVERIFY(figures);
    const Report before = quickReport(c.design, *c.catalog, c.settings),
                 then = quickReport(after, *c.catalog, c.settings);
    QVERIFY(*figures->capex == then.capex - before.capex && *figures->capex > Money::dollars(100'000));
    QVERIFY(figures->power == then.totalPower - before.totalPower && figures->power > Power::kilowatts(5));
  }

  void saysItInWords() {
    Cluster c(64);
    MoveEffects effects;
    const Design after = c.moved(c.racks.size() - 1, 1, Length::metres(60));
    const auto there = effects.effectOf(c.design, after, c.catalog, c.settings);
    QVERIFY(there);
    QVERIFY2(there->effect.startsWith(QLatin1String("+$")), qPrintable(there->effect));
    QVERIFY2(there->effect.endsWith(QStringLiteral(" × other order length")), qPrintable(there->effect));
    QCOMPARE(effects.effectOf(c.design, c.design, c.catalog, c.settings)->effect, QStringLiteral("none"));
    // From there, back again is cheaper by as much.
    const auto back = effects.effectOf(after, c.design, c.catalog, c.settings);
    QString expected = there->effect;
    expected.replace(QLatin1Char('+'), QStringLiteral("−"));
    QCOMPARE(back->effect, expected);
  }

  void otherSettingsAreOtherFigures() {
    Cluster c(64);
    MoveEffects effects;
    const Design after = c.moved(c.racks.size() - 1, 1, Length::metres(60));
    QVERIFY(effects.figuresOf(c.design, after, c.catalog, c.settings));
    c.settings.routes.slackPermille += 200;
    const auto figures = effects.figuresOf(c.design, after, c.catalog, c.settings);
    const Report before = quickReport(c.design, *c.catalog, c.settings);
    QVERIFY(figures->capex == quickReport(after, *c.catalog, c.settings).capex - before.capex);
  }

  void oneFrame_data() {
    QTest::addColumn<int>("systems");
    QTest::addColumn<int>("racks");
    QTest::newRow("127 systems, a rack") << 127 << 1;
    QTest::newRow("127 systems, 64 racks") << 127 << 64;
  }

  /// What one place of a drag costs; the window has 16 ms for all it does.
  void oneFrame() {
    QFETCH(int, systems);
    QFETCH(int, racks);
    Cluster c(systems);
    const std::size_t count = std::min(static_cast<std::size_t>(racks), c.racks.size());
    MoveEffects effects;
    std::vector<Design> places;
    for (int i = 1; i <= 8; ++i) places.push_back(c.moved(c.racks.size() - count, count, Length::metres(60 * i)));
    QVERIFY(effects.effectOf(c.design, places.front(), c.catalog, c.settings));
    std::size_t next = 0;
    QBENCHMARK { (void)effects.effectOf(c.design, places[next++ % places.size()], c.catalog, c.settings); }
  }
};

QTEST_GUILESS_MAIN(MoveEffectTest)
#include "move_effect_test.moc"
