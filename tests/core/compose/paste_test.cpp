// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies: what comes along and what stays, where it lands, names, arrays with links to the outside, and clips as text.
#include <QTest>

#include <algorithm>

#include "core/compose/link_groups.h"
#include "core/compose/paste.h"
#include "core/io/clip_json.h"
#include "tests/core/analysis/sample.h"

using namespace fabric;
using namespace fabric::test;

namespace {

/// A rack of two systems, linked to a leaf in a rack of its own with four links each and to each other with one.
struct Floor : Sample {
  Id<RackRow> line;
  Id<Rack> systems, switches;
  Id<Device> first, second, leaf;
  Settings settings;

  Floor() {
    line = row("A", 0);
    systems = rack(line, 0);
    switches = rack(line, 3000);
    first = device(types.system, systems, 1, DeviceRole::System, "dgx-009");
    second = device(types.system, systems, 9, DeviceRole::System, "dgx-010");
    leaf = device(types.leaf, switches, 40, DeviceRole::Leaf, "leaf-1");
    const std::vector<PortPair> pairs{{{first, 7}, {second, 7}}};
    must(linkPorts(*edit, settings, pairs));
    must(linkGroups(*edit, settings, {{first, second}, {leaf}, Pairing::AllToAll, 4, {}, {}}));
  }
  Clip copy(std::vector<ObjectRef> objects) const { return copyObjects(design(), *catalog, objects); }
  Clip rackClip() const { return copy({ObjectRef::of(systems)}); }
  std::string name(ObjectRef object) const { return design().devices[{object.id}].name; }
  int linksAt(Id<Device> device) const {
    int links = 0;
    for (std::uint16_t port = 0; port < design().slotsOf(device).ports; ++port)
      links += static_cast<bool>(design().linkAt(device, port));
    return links;
  }
};

QString text(const std::string& s) { return QString::fromStdString(s); }
template <class T>
QString why(const Result<T>& result) {
  return result ? QStringLiteral("not refused") : text(result.error().sentence());
}

}  // namespace

class PasteTest : public QObject {
  Q_OBJECT
 private slots:
  void aClipHoldsWhatIsInsideAndKnowsWhatIsOutside() {
    Floor floor;
    const Clip clip = floor.rackClip();
    QCOMPARE(clip.racks.size(), std::size_t{1});
    QCOMPARE(clip.devices.size(), std::size_t{2});
    QCOMPARE(clip.links.size(), std::size_t{1});
    QCOMPARE(clip.outer.size(), std::size_t{8});
    QCOMPARE(clip.outer.front().far, std::string("leaf-1"));
  }

  void aClipGoesThroughTheClipboard() {
    Floor floor;
    Clip clip = floor.rackClip();
    QCOMPARE(*readClip(clipJson(clip)), clip);
    clip.racks.front().name = "a \"name\"";
    clip.devices.front().splits = {{0, 4, 2, DataRate::gigabitsPerSecond(1600)}};
    const auto back = readClip(clipJson(clip));
    QVERIFY2(back, qPrintable(why(back)));
    QCOMPARE(*back, clip);
    QCOMPARE(*readClip(clipJson(floor.copy({ObjectRef::of(floor.leaf)}))), floor.copy({ObjectRef::of(floor.leaf)}));
  }

  void otherTextIsNotAClip_data() {
    QTest::addColumn<QString>("json");
    QTest::newRow("empty") << "";
    QTest::newRow("words") << "hello";
    QTest::newRow("another object") << R"({"lightloom_spec":1})";
    QTest::newRow("a later version") << R"({"lightloom_clip":2})";
    QTest::newRow("a device in no rack") << R"({"lightloom_clip":1,"devices":[{"type":"x","rack":3}]})";
    QTest::newRow("a link to nothing") << R"({"lightloom_clip":1,"links":[{"a":0,"b":1,"cable":0}]})";
    QTest::newRow("a long way off") << R"({"lightloom_clip":1,"racks":[{"type":"rk","x_mm":99999999999}]})";
  }
  void otherTextIsNotAClip() {
    QFETCH(QString, json);
    QVERIFY(!readClip(json.toStdString()));
  }

  void aCopyStandsBesideWithItsInsideLinks() {
    Floor floor;
    const auto pasted = paste(*floor.edit, floor.settings, floor.rackClip(), {});
    QVERIFY2(pasted, qPrintable(why(pasted)));
    QCOMPARE(pasted->made.size(), std::size_t{1});
    QCOMPARE(floor.design().racks[{pasted->made.front().id}].x, Length::millimetres(600));
    QCOMPARE(pasted->devices.size(), std::size_t{2});
    QCOMPARE(floor.design().devices[pasted->devices[0]].name, std::string("dgx-011"));
    QCOMPARE(floor.design().devices[pasted->devices[1]].name, std::string("dgx-012"));
    QCOMPARE(floor.linksAt(pasted->devices[0]), 1);
    // Modules of links to the outside stay behind; those of the inside link come along.
    QVERIFY(floor.design().moduleIn(pasted->devices[0], 3));
    QVERIFY(!floor.design().moduleIn(pasted->devices[0], 0));
    QVERIFY(floor.isSound());
  }

  void anotherVariantKeepsThePositions() {
    Floor floor, other;
    must(other.edit->removeRack(other.systems));
    const auto pasted = paste(*other.edit, other.settings, floor.rackClip(), {CopyLinks::Outside, CopyNames::Keep, {}});
    QVERIFY2(pasted, qPrintable(why(pasted)));
    QCOMPARE(other.design().racks[{pasted->made.front().id}].x, Length{});
    QCOMPARE(other.design().devices[pasted->devices[0]].name, std::string("dgx-009"));
    QCOMPARE(other.linksAt(pasted->devices[0]), 5);
    QVERIFY(other.isSound());
  }

  void aPlaceThatIsNotThereIsNamed() {
    Floor floor;
    Clip clip = floor.rackClip();
    clip.racks.front().row = "Z";
    const auto pasted = paste(*floor.edit, floor.settings, clip, {});
    QVERIFY2(why(pasted).contains(QStringLiteral("row Z")), qPrintable(why(pasted)));
    clip = floor.rackClip();
    clip.devices.front().type = "sys-of-tomorrow";
    const auto part = paste(*floor.edit, floor.settings, clip, {});
    QVERIFY2(why(part).contains(QStringLiteral("sys-of-tomorrow")), qPrintable(why(part)));
  }

  void aDeviceIsDuplicatedIntoTheNextFreeUnits() {
    Floor floor;
    const auto pasted = paste(*floor.edit, floor.settings, floor.copy({ObjectRef::of(floor.first)}), {});
    QVERIFY2(pasted, qPrintable(why(pasted)));
    const Device& made = floor.design().devices[pasted->devices.front()];
    QCOMPARE(made.rack, floor.systems);
    QCOMPARE(made.position, std::uint16_t{33});
    QCOMPARE(made.name, std::string("dgx-011"));
    QCOMPARE(floor.linksAt(pasted->devices.front()), 0);
  }

  void anArrayFillsTheRowAndNewRows() {
    Floor floor;
    ArrayCopy array;
    array.along = 3;
    array.rows = 2;
    array.options.pattern = "dgx-{n:03}";
    const std::vector<ObjectRef> what{ObjectRef::of(floor.systems)};
    const auto pasted = arrayCopy(*floor.edit, floor.settings, what, array);
    QVERIFY2(pasted, qPrintable(why(pasted)));
    QCOMPARE(pasted->made.size(), std::size_t{7});
    QCOMPARE(floor.design().rows.size(), std::size_t{2});
    QCOMPARE(floor.design().devices[pasted->devices[0]].name, std::string("dgx-001"));
    // 009 and 010 are taken.
    QCOMPARE(floor.design().devices[pasted->devices[8]].name, std::string("dgx-011"));
    QCOMPARE(floor.design().racks[{pasted->made[2].id}].x, Length::millimetres(1800));
    QVERIFY(floor.isSound());
  }

  void anArrayLinksItsCopiesToTheNextFreePorts() {
    Floor floor;
    ArrayCopy array;
    array.along = 2;
    array.options.links = CopyLinks::Outside;
    const int before = floor.linksAt(floor.leaf);
    const std::vector<ObjectRef> what{ObjectRef::of(floor.systems)};
    const auto pasted = arrayCopy(*floor.edit, floor.settings, what, array);
    QVERIFY2(pasted, qPrintable(why(pasted)));
    QCOMPARE(floor.linksAt(floor.leaf), before + 16);
    for (const Id<Device> device : pasted->devices) QCOMPARE(floor.linksAt(device), 5);
    QVERIFY(floor.isSound());
  }

  void tooFewPortsOutsideAreRefusedWithNumbers() {
    Floor floor;
    ArrayCopy array;
    array.along = 4;
    array.rows = 2;
    array.options.links = CopyLinks::Outside;
    const std::vector<ObjectRef> what{ObjectRef::of(floor.systems)};
    const auto pasted = arrayCopy(*floor.edit, floor.settings, what, array);
    QVERIFY2(why(pasted).contains(QStringLiteral("leaf-1: it has 56 free ports")), qPrintable(why(pasted)));
    QVERIFY2(why(pasted).endsWith(QStringLiteral("copy along the row only, or copy without links to the outside")),
             qPrintable(why(pasted)));
    for (const bool isMore : {false, true}) {  // 56 ports are enough for 7 copies
      Floor other;
      array.rows = 1;
      array.along = isMore ? 8 : 7;
      array.skip = 5;  // past the rack of the leaf
      const std::vector<ObjectRef> rack{ObjectRef::of(other.systems)};
      const auto some = arrayCopy(*other.edit, other.settings, rack, array);
      QCOMPARE(static_cast<bool>(some), !isMore);
      if (isMore)
        QVERIFY2(why(some).endsWith(QStringLiteral("make at most 7 copies along the row, or copy without links to the "
                                                   "outside")),
                 qPrintable(why(some)));
    }
  }

  void anArrayThatDoesNotFitIsRefused() {
    Floor floor;
    ArrayCopy array;
    array.along = 6;
    const std::vector<ObjectRef> what{ObjectRef::of(floor.systems)};
    const auto pasted = arrayCopy(*floor.edit, floor.settings, what, array);
    QVERIFY2(why(pasted).contains(QStringLiteral("A0")), qPrintable(why(pasted)));
    // What it says would fit does.
    QVERIFY2(why(pasted).endsWith(QStringLiteral("make at most 4 copies along the row, or leave 1 position free after "
                                                 "each copy")),
             qPrintable(why(pasted)));
    for (const auto& [along, skip] : {std::pair{4, 0}, std::pair{6, 1}, std::pair{5, 0}}) {
      Floor other;
      array.along = along;
      array.skip = skip;
      const std::vector<ObjectRef> rack{ObjectRef::of(other.systems)};
      QCOMPARE(static_cast<bool>(arrayCopy(*other.edit, other.settings, rack, array)), along == 4 || skip == 1);
    }
    Floor narrow;
    array.along = 2;
    array.skip = 0;
    array.pitch = Length::millimetres(300);
    const auto covered = arrayCopy(*narrow.edit, narrow.settings, std::vector{ObjectRef::of(narrow.systems)}, array);
    QVERIFY2(why(covered).endsWith(QStringLiteral("give a pitch of at least 0.6 m")), qPrintable(why(covered)));
    const auto upwards = arrayCopy(*narrow.edit, narrow.settings, std::vector{ObjectRef::of(narrow.second)}, array);
    QVERIFY2(why(upwards).endsWith(QStringLiteral("give a pitch of at least 8U")), qPrintable(why(upwards)));
    array.pitch = {};
    array.along = 0;
    array.rows = 4;
    Floor across;
    const auto beyond = arrayCopy(*across.edit, across.settings, std::vector{ObjectRef::of(across.first)}, array);
    QVERIFY2(why(beyond).endsWith(QStringLiteral("make at most 2 rows, or copy the racks")), qPrintable(why(beyond)));
    array = {};
    array.along = 0;
    QVERIFY(!arrayCopy(*floor.edit, floor.settings, what, array));
    QVERIFY(!arrayCopy(*floor.edit, floor.settings, {}, ArrayCopy{}));
  }

  void patternsMustSayWhereTheNumberGoes_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "n{n}"
                           << "n1";
    QTest::newRow("padded") << "n-{n:03}x"
                            << "n-001x";
    QTest::newRow("no number") << "node"
                               << "";
    QTest::newRow("open") << "node{n"
                          << "";
    QTest::newRow("unknown format") << "node{n:3}"
                                    << "";
  }
  void patternsMustSayWhereTheNumberGoes() {
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    FreeNames names(Design{});
    const auto made = names.fromPattern(pattern.toStdString());
    QCOMPARE(made ? text(*made) : QString(), name);
  }

  void nextNamesCountOn() {
    FreeNames names(Design{});
    QCOMPARE(names.next("leaf-09"), std::string("leaf-10"));
    QCOMPARE(names.next("leaf-09"), std::string("leaf-11"));
    QCOMPARE(names.next("core"), std::string("core-2"));
    QCOMPARE(names.next("core"), std::string("core-3"));
  }

  /// What one copy has found out about a long run of names does not give the next another name.
  void copiesOfNamesGiveTheSame() {
    Floor floor;
    for (int i = 1; i <= 100; ++i) {
      if (i == 90) continue;
      const Id<Rack> id = floor.rack(floor.line, 6000 + 600 * i);
      QVERIFY(floor.edit->renameRack(id, "node-" + std::to_string(i)));
    }
    const FreeNames names(floor.design());
    for (int run = 0; run < 2; ++run) {
      FreeNames own = names;
      QCOMPARE(own.next("node-1"), std::string("node-90"));
      QCOMPARE(own.next("node-1"), std::string("node-101"));
      QCOMPARE(own.next("node-05"), std::string("node-102"));
      QCOMPARE(own.next("dgx-008"), std::string("dgx-011"));
    }
    FreeNames own = names;
    QCOMPARE(own.next("node-01"), std::string("node-02"));
    QCOMPARE(own.like("node-100"), std::string("node-101"));
  }
};

QTEST_GUILESS_MAIN(PasteTest)
#include "paste_test.moc"
