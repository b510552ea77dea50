// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What colours stand for: marks follow findings and differences, and every mode paints what it says.

#include "tests/ui/canvas/sample_floor.h"
#include "ui/canvas/paint_floor.h"
#include "ui/theme/type_style.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace fabric;
using namespace fabric::ui;
using fabric::test::sampleFloor;
using fabric::test::SampleFloor;

class ColorModeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(loadFonts());
    floor_ = sampleFloor(24);
    scene_ = FloorScene(floor_.design, floor_.catalog, floorFigures(floor_.design, *floor_.catalog, Settings{}));
    floor_.design.devices.forEach([&](Id<Device> id, const Device& device) {
      if (device.name == "dgx-001") system_ = id;
      if (device.name == "lf-1") leaf_ = id;
    });
  }

  void findingsMarkDevicesAndRacks() {
    const Id<Link> link = floor_.design.linkAt(system_, 0);
    Finding reach, fit;
    reach.severity = Severity::Error;
    reach.objects = {ObjectRef::of(link)};
    fit.severity = Severity::Warning;
    fit.objects = {ObjectRef::cage(system_, 1), ObjectRef::of(Id<Device>{999'999})};
    FloorMarks marks;
    markProblems(marks, floor_.design, std::vector{fit, reach});
    const Link& row = floor_.design.links[link];
    const Id<Device> other = row.a == system_ ? row.b : row.a;
    for (const ObjectRef place : {ObjectRef::of(system_), ObjectRef::of(other), rackOf(system_), rackOf(other)}) {
      QVERIFY(marks.problemOf(place));
      QCOMPARE(*marks.problemOf(place), Severity::Error);
    }
    QCOMPARE(marks.problems.size(), std::size_t{4});
    markProblems(marks, floor_.design, std::vector{fit});
    QCOMPARE(*marks.problemOf(ObjectRef::of(system_)), Severity::Warning);
    QVERIFY(!marks.problemOf(ObjectRef::of(other)));
  }

  void changesMarkBothEndsOfALink() {
    const Id<Link> link = floor_.design.linkAt(system_, 0);
    const Link row = floor_.design.links[link];
    DesignEdit edit(floor_.design, floor_.catalog, floor_.ids);
    QVERIFY(edit.disconnect(link));
    FloorMarks marks;
    markChanges(marks, floor_.design, edit.design());
    QVERIFY(marks.isChanged(ObjectRef::of(row.a)));
    QVERIFY(marks.isChanged(ObjectRef::of(row.b)));
    QVERIFY(marks.isChanged(rackOf(row.a)));
    QVERIFY(!marks.isChanged(ObjectRef::of(otherThan(row.a, row.b))));
    markChanges(marks, floor_.design, floor_.design);
    QVERIFY(marks.changed.empty());
  }

  void portSharesCountLinks() {
    const auto ports = floor_.design.slotsOf(leaf_).ports;
    int used = 0;
    for (std::uint16_t port = 0; port < ports; ++port) used += static_cast<bool>(floor_.design.linkAt(leaf_, port));
    QVERIFY(used > 0);
    QCOMPARE(scene_.portShare(leaf_), static_cast<double>(used) / ports);
    const double rack = scene_.portShare(floor_.design.devices[leaf_].rack);
    QVERIFY(rack > 0 && rack <= 1);
  }

  void problemsColourDevicesAndRacks() {
    FloorMarks marks;
    Finding finding;
    finding.severity = Severity::Error;
    finding.objects = {ObjectRef::of(system_)};
    markProblems(marks, floor_.design, std::vector{finding});
    FloorPaintOptions options;
    options.colorBy = ColorMode::Problems;
    options.marks = &marks;
    const Theme theme = Theme::dark();
    QCOMPARE(edgeColor(options, system_), theme.color(Token::StatusError));
    QVERIFY(edgeColor(options, leaf_) != theme.color(Token::StatusError));
    QCOMPARE(edgeColor({}, system_), theme.color(Token::DeviceSystemLine));
  }

  void unitsHaveTheirColours() {
    FloorPaintOptions options;
    options.colorBy = ColorMode::Unit;
    const Device& system = floor_.design.devices[system_];
    QVERIFY(system.group);
    QCOMPARE(edgeColor(options, system_), Theme::dark().chart(static_cast<int>(system.group.value)));
  }

  void everyModePaintsEveryLevel_data() {
    QTest::addColumn<int>("mode");
    for (int mode = 0; mode < colorModes; ++mode) QTest::addRow("%d", mode) << mode;
  }
  void everyModePaintsEveryLevel() {
    QFETCH(int, mode);
    QVERIFY(!colorModeName(static_cast<ColorMode>(mode)).isEmpty());
    FloorPaintOptions options;
    options.colorBy = static_cast<ColorMode>(mode);
    const bool isUsual = options.colorBy == ColorMode::Class;
    for (const double scale : {70.0, 640.0}) QCOMPARE(paint(options, scale) == paint({}, scale), isUsual);
    const bool byPower = isUsual || options.colorBy == ColorMode::Power;
    QCOMPARE(rows(paint(options, 9)) == rows(paint({}, 9)), byPower);
  }

  void powerIsToldByOneScaleOrByTheLimitOfEachRack() {
    const Id<Rack> rack = floor_.design.devices[system_].rack;
    const double watts = scene_.figures().powerOf(rack).inWatts();
    QVERIFY(watts > 0);
    QCOMPARE(*scene_.powerShare(rack, PowerScale::Fixed), watts / 50'000);
    QCOMPARE(*scene_.powerShare(rack, PowerScale::RackLimit), watts / 45'000);
    FloorPaintOptions byLimit;
    byLimit.powerScale = PowerScale::RackLimit;
    const double scale = 30;
    const QRect box = cameraAt(scale).toPixels(scene_.rectOf(ObjectRef::of(rack)));
    const auto colourOf = [&](const FloorPaintOptions& options) {
      return paint(options, scale).pixelColor(box.left() + 3, box.top() + 5);
    };
    QCOMPARE(colourOf({}).rgb(), Theme::dark().power(watts / 50'000).rgb());
    QCOMPARE(colourOf(byLimit).rgb(), Theme::dark().power(watts / 45'000).rgb());
    // The legend says which, and devices follow.
    const auto legend = [&](const FloorPaintOptions& options) {
      return paint(options, scale).copy(0, 600, 1000, legendHeight);
    };
    QVERIFY(legend(byLimit) != legend({}));
    FloorPaintOptions density;
    density.colorBy = ColorMode::Power;
    const QColor fixed = edgeColor(density, leaf_);
    density.powerScale = PowerScale::RackLimit;
    QVERIFY(edgeColor(density, leaf_) != fixed);
  }

  void aRackWithoutAKnownLimitHasNoPlaceOnThatScale() {
    Catalog catalog = *floor_.catalog;
    RackType open = catalog[floor_.types.rack];
    open.part.id = "rk-open";
    open.powerLimit.reset();
    const auto type = catalog.add(open);
    QVERIFY(type);
    const auto parts = std::make_shared<const Catalog>(std::move(catalog));
    DesignEdit edit(floor_.design, parts, floor_.ids);
    const Rack near = floor_.design.racks[floor_.design.devices[system_].rack];
    const auto made = edit.addRack({*type, near.row, Length::metres(40), false, {}});
    QVERIFY(made);
    const Design design = std::move(edit).finish();
    const FloorScene scene(design, parts, floorFigures(design, *parts, Settings{}));
    QVERIFY(scene.powerShare(*made, PowerScale::Fixed));
    QVERIFY(!scene.powerShare(*made, PowerScale::RackLimit));
    for (const double scale : {9.0, 30.0}) {
      Camera camera(QSizeF(400, 300));
      camera.setScaleAt({}, scale);
      camera.centreOn(scene.rectOf(ObjectRef::of(*made)).center());
      const QPoint at = camera.toPixels(scene.rectOf(ObjectRef::of(*made))).center();
      const auto colourAt = [&](PowerScale by) {
        QImage image(400, 300 + legendHeight, QImage::Format_RGB32);
        QPainter painter(&image);
        FloorPaintOptions options;
        options.level = levelAt(scale);
        options.layers.locator = false;
        options.powerScale = by;
        paintFloor(painter, scene, camera, Theme::dark(), options);
        return image.pixelColor(at.x(), at.y() - 3);
      };
      QVERIFY(colourAt(PowerScale::RackLimit) != colourAt(PowerScale::Fixed));
    }
  }

  void changedDevicesHaveAMarkInTheirCorner() {
    FloorMarks marks;
    marks.changed = {ObjectRef::of(system_)};
    FloorPaintOptions options;
    options.marks = &marks;
    const QRect box = place(system_, 100);
    QVERIFY(paint(options, 100).pixelColor(box.right() - 1, box.top() + 1) != Theme::dark().color(Token::Accent));
    options.layers.changes = true;
    QCOMPARE(paint(options, 100).pixelColor(box.right() - 1, box.top() + 1), Theme::dark().color(Token::Accent));
  }

 private:
  ObjectRef rackOf(Id<Device> device) const { return ObjectRef::of(floor_.design.devices[device].rack); }
  Id<Device> otherThan(Id<Device> a, Id<Device> b) const {
    Id<Device> found;
    floor_.design.devices.forEach([&](Id<Device> id, const Device&) {
      if (id != a && id != b) found = id;
    });
    return found;
  }

  /// Without the legend.
  static QImage rows(const QImage& image) { return image.copy(0, 0, image.width(), image.height() - legendHeight); }

  Camera cameraAt(double scale) const {
    Camera camera(QSizeF(1000, 600));
    camera.setScaleAt({}, scale);
    camera.centreOn(scene_.rectOf(ObjectRef::of(system_)).center());
    return camera;
  }
  QImage paint(FloorPaintOptions options, double scale, std::optional<Id<Device>> middle = std::nullopt) const {
    QImage image(1000, 600 + legendHeight, QImage::Format_RGB32);
    QPainter painter(&image);
    Camera camera = cameraAt(scale);
    if (middle) camera.centreOn(scene_.rectOf(ObjectRef::of(*middle)).center());
    options.level = levelAt(scale);
    options.layers.links = options.layers.locator = false;
    paintFloor(painter, scene_, camera, Theme::dark(), options);
    return image;
  }
  QRect place(Id<Device> device, double scale) const {
    return cameraAt(scale).toPixels(scene_.rectOf(ObjectRef::of(device)));
  }
  /// The colour of the outline of a device's box.
  QColor edgeColor(const FloorPaintOptions& options, Id<Device> device) const {
    Camera camera = cameraAt(150);
    camera.centreOn(scene_.rectOf(ObjectRef::of(device)).center());
    const QRect box = camera.toPixels(scene_.rectOf(ObjectRef::of(device)));
    return paint(options, 150, device).pixelColor(box.left() + box.width() / 3, box.top());
  }

  SampleFloor floor_;
  FloorScene scene_;
  Id<Device> system_, leaf_;
};

QTEST_MAIN(ColorModeTest)
#include "color_mode_test.moc"
