// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faceplates: every device of the catalog has its cages on its panel, apart from each other, at the pitch of their
// form.

#include "core/catalog/builtin.h"
#include "ui/canvas/faceplate.h"

#include <QTest>

#include <algorithm>

using namespace fabric;
using namespace fabric::ui;

namespace {

constexpr double tolerance = 1e-9;

bool overlap(const QRectF& a, const QRectF& b) {
  return a.intersects(b) && a.intersected(b).width() > tolerance && a.intersected(b).height() > tolerance;
}

bool holds(const QRectF& outer, const QRectF& inner) {
  return outer.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(inner);
}

Faceplate plateOf(const DeviceType& type, std::span<const CageSplit> splits = {}) {
  auto shape = DeviceShape::make(type, splits);
  Q_ASSERT(shape);
  return Faceplate(type, std::move(*shape));
}

}  // namespace

class FaceplateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    auto catalog = loadBuiltinCatalog();
    QVERIFY(catalog);
    catalog_ = std::move(*catalog);
  }

  void everyTypeFitsItsPanel_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const DeviceType& type : catalog_.all<DeviceType>()) {
      if (type.heightHalfU > 0) QTest::addRow("%s", type.part.id.c_str()) << index;
      ++index;
    }
  }
  void everyTypeFitsItsPanel() {
    QFETCH(int, index);
    const DeviceType& type = catalog_.all<DeviceType>()[static_cast<std::size_t>(index)];
    const Faceplate plate = plateOf(type);
    const QRectF panel(QPointF(0, 0), plate.size());
    std::vector<QRectF> holes;
    for (std::uint16_t i = 0; i < plate.cages().size(); ++i) {
      const CageType form = plate.shape().group(plate.shape().cages()[i]).cage;
      QCOMPARE(plate.cages()[i].isEmpty(), form == CageType::Backplane || form == CageType::None);
      if (!plate.cages()[i].isEmpty()) holes.push_back(plate.cages()[i]);
    }
    QCOMPARE(plate.lasers().size(), std::size_t{type.lasers});
    holes.insert(holes.end(), plate.lasers().begin(), plate.lasers().end());
    for (std::size_t i = 0; i < holes.size(); ++i) {
      QVERIFY2(holds(panel, holes[i]), qPrintable(QString::number(i)));
      for (std::size_t j = i + 1; j < holes.size(); ++j)
        QVERIFY2(!overlap(holes[i], holes[j]), qPrintable(QString::number(i)));
    }
  }

  void portsShareTheirCage_data() {
    QTest::addColumn<int>("ports");
    for (const int ports : {1, 2, 4, 8}) QTest::addRow("%d", ports) << ports;
  }
  void portsShareTheirCage() {
    QFETCH(int, ports);
    DeviceType type;
    type.kind = DeviceKind::Switch;
    CageGroup group;
    group.cage = CageType::Osfp;
    group.cages = 32;
    group.portsPerCage = static_cast<std::uint8_t>(ports);
    group.maximumPortsPerCage = 8;
    type.cages = {group};
    const Faceplate plate = plateOf(type);
    for (std::uint16_t port = 0; port < plate.shape().ports().size(); ++port) {
      const std::uint16_t cage = plate.shape().ports()[port].cage;
      const QRectF cell = plate.portCell(port);
      QVERIFY(holds(plate.cages()[cage], cell));
      QVERIFY(holds(cell, plate.plug(port)));
      QCOMPARE(plate.portAt(cell.center()), std::optional(port));
      QCOMPARE(plate.cageAt(cell.center()), std::optional(cage));
    }
    QVERIFY(!plate.portAt(QPointF(0.001, 0.001)));
  }

  void osfpCagesStandAtTheirPitch() {
    const DeviceType& type = catalog_[catalog_.find<DeviceType>("sw-qm9700")];
    const Faceplate plate = plateOf(type);
    QCOMPARE(plate.cages().size(), std::size_t{32});
    const QRectF &first = plate.cages()[0], &second = plate.cages()[1], &third = plate.cages()[2];
    QCOMPARE(first.left(), second.left());
    QVERIFY(first.bottom() <= second.top());
    QVERIFY(std::abs(third.left() - first.left() - 0.0232) < tolerance);
    QCOMPARE(first.top(), third.top());
    QVERIFY(plate.cages()[30].left() - first.left() >= 15 * 0.0232);
  }

  void aRackOfTraysHasFourAcceleratorsATray() {
    const DeviceType& type = catalog_[catalog_.find<DeviceType>("sys-gb200-nvl72")];
    const Faceplate plate = plateOf(type);
    std::size_t inLine = 0;
    for (const QRectF& cage : plate.cages()) inLine += cage.top() == plate.cages()[0].top();
    QCOMPARE(plate.lanes().size(), std::size_t{18});
    QCOMPARE(inLine, std::size_t{4});
  }

  void systemsShowPortsAtTheRear() {
    const DeviceType& system = catalog_[catalog_.find<DeviceType>("sys-dgx-h100")];
    QVERIFY(showsPorts(system, Face::Rear));
    QVERIFY(!showsPorts(system, Face::Front));
    const DeviceType& leaf = catalog_[catalog_.find<DeviceType>("sw-qm9700")];
    QVERIFY(showsPorts(leaf, Face::Rear));
    QVERIFY(showsPorts(leaf, Face::Front));
  }

 private:
  Catalog catalog_;
};

QTEST_GUILESS_MAIN(FaceplateTest)
#include "faceplate_test.moc"
