// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies in the tray over a row, counted by hand.

#include "tests/core/analysis/sample.h"

#include "core/analysis/tray_load.h"

#include <QTest>

using namespace fabric;
using namespace fabric::test;

namespace {

/// Cables of known thickness: fibre 3 mm, AEC 10 mm with a radius of its own, DAC 8 mm; of splitters nothing is known.
SampleCatalog thickCables() {
  SampleCatalog types;
  const auto thick = [&](Id<CableType> id, int micrometres, std::optional<Length> bend) {
    CableType type = types.catalog[id];
    type.diameterMicrometres = micrometres;
    type.bendRadius = bend;
    type.part.id += "-thick";
    for (CableLength& length : type.lengths) length.part.id += "-thick";
    return must(types.catalog.add(std::move(type)));
  };
  types.fibre = thick(types.fibre, 3000, std::nullopt);
  types.aec = thick(types.aec, 10'000, Length::millimetres(70));
  types.dac = thick(types.dac, 8000, std::nullopt);
  return types;
}

}  // namespace

class TrayLoadTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fullestPlaceIsFound() {
    Sample s(thickCables(), {Length::millimetres(4500)});
    const Id<RackRow> a = s.row("A", 0), b = s.row("B", 3000);
    const auto leaf = [&](Id<RackRow> row, int x, const char* name) {
      return s.device(s.types.leaf, s.rack(row, x), 2, DeviceRole::Leaf, name);
    };
    const Id<Device> left = leaf(a, 0, "left"), middle = leaf(a, 3000, "middle"), right = leaf(a, 3600, "right"),
                     other = leaf(b, 6000, "other");
    for (int port = 0; port < 2; ++port) s.link(left, port, middle, port, s.types.fibre);
    for (int port = 0; port < 3; ++port) s.link(middle, 2 + port, other, port, s.types.fibre);

    // Above the middle rack two cables end and three begin: five lie there.
    TrayLoad load = trayLoad(s.design(), *s.catalog, RouteRules{}, a);
    QCOMPARE(load.cables, std::int64_t{5});
    QCOMPARE(load.fullest, std::int64_t{5});
    QCOMPARE(load.at, Length::millimetres(3300));
    QCOMPARE(load.area, std::int64_t{36});  // 5 x 7.07 mm²
    QCOMPARE(load.bendRadius, Length::millimetres(30));
    QCOMPARE(load.unknown, std::int64_t{0});
    load = trayLoad(s.design(), *s.catalog, RouteRules{}, b);
    QCOMPARE(load.cables, std::int64_t{3});
    QCOMPARE(load.area, std::int64_t{22});
    QCOMPARE(load.at, Length::millimetres(4500));

    // One thick cable outweighs many thin ones.
    s.link(middle, 10, right, 10, s.types.dac);
    load = trayLoad(s.design(), *s.catalog, RouteRules{}, a);
    QCOMPARE(load.bendRadius, Length::millimetres(40));  // five times the diameter of copper
    QCOMPARE(load.fullest, std::int64_t{6});
    QCOMPARE(load.area, std::int64_t{86});  // and 50.3 mm²
  }

  void whatRunsInNoTrayIsLeftOut() {
    Sample s(thickCables());
    const Id<RackRow> a = s.row("A", 0);
    const Id<Rack> rack = s.rack(a, 0), far = s.rack(a, 6000);
    const Id<Device> low = s.device(s.types.leaf, rack, 2, DeviceRole::Leaf, "low"),
                     high = s.device(s.types.leaf, rack, 4, DeviceRole::Leaf, "high"),
                     end = s.device(s.types.leaf, far, 2, DeviceRole::Leaf, "end");
    s.link(low, 0, high, 0, s.types.dac);
    QCOMPARE(trayLoad(s.design(), *s.catalog, RouteRules{}, a), TrayLoad{});

    // A cable with two links is one cable, and one of unknown thickness is told.
    const Id<Cable> splitter = s.edit->addCable({s.types.splitter, {}});
    s.link(low, 1, end, 1, splitter);
    s.link(low, 2, end, 2, splitter);
    const TrayLoad load = trayLoad(s.design(), *s.catalog, RouteRules{}, a);
    QCOMPARE(load.cables, std::int64_t{1});
    QCOMPARE(load.unknown, std::int64_t{1});
    QCOMPARE(load.area, std::int64_t{0});
  }

  void sizeLeavesRoom() {
    QCOMPARE(trayWidthFor(4000, Length::millimetres(100)), Length::millimetres(100));
    QCOMPARE(trayWidthFor(4001, Length::millimetres(100)), Length::millimetres(101));
    QCOMPARE(trayWidthFor(0, Length::millimetres(100)), Length{});
  }
};

QTEST_APPLESS_MAIN(TrayLoadTest)
#include "tray_load_test.moc"
