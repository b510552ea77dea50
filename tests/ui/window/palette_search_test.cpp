// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command palette finds: fuzzy matches, prefixes, commands run lately, positions.

#include "core/catalog/builtin.h"
#include "core/topology/generate.h"
#include "ui/window/fuzzy.h"
#include "ui/window/palette_search.h"

#include <QGuiApplication>
#include <QTest>

using namespace fabric;
using namespace fabric::ui;

namespace {

PaletteEntry entry(PaletteEntry::Kind kind, const char* text, const char* path, int recency = 0) {
  PaletteEntry e;
  e.kind = kind;
  e.name = QLatin1String(text).toString().toLower();
  e.text = QLatin1String(text);
  e.path = QLatin1String(path);
  e.recency = recency;
  return e;
}

}  // namespace

class PaletteSearchTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    auto loaded = loadBuiltinCatalog();
    QVERIFY(loaded.has_value());
    catalog_ = std::make_shared<const Catalog>(*std::move(loaded));
    DesignSpec spec;
    spec.systems.push_back({catalog_->find<DeviceType>("sys-dgx-h100"), 8});
    FabricSpec fabric;
    fabric.leaf = fabric.spine = fabric.core = catalog_->find<DeviceType>("sw-qm9700");
    spec.fabrics.push_back(fabric);
    DesignEdit edit({}, catalog_, ids_);
    QVERIFY(generate(spec, Settings{}, edit).has_value());
    design_ = std::move(edit).finish();
  }

  void fuzzyWantsEveryLetterInOrder() {
    QVERIFY(fuzzyScore(u"sva", QStringView(u"Save as…")).has_value());
    QVERIFY(!fuzzyScore(u"avs", QStringView(u"Save")).has_value());
    QVERIFY(*fuzzyScore(u"sa", QStringView(u"Save as…")) > *fuzzyScore(u"sa", QStringView(u"Show racks")));
    // Letters at beginnings of words are worth more than letters inside.
    QVERIFY(*fuzzyScore(u"ea", QStringView(u"Export all")) > *fuzzyScore(u"ea", QStringView(u"Rename all")));
  }

  void namesInUtf8ScoreAsText() {
    using namespace std::string_view_literals;
    for (const std::string_view name : {"dgx-017"sv, "Größe 7"sv, ""sv}) {
      const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
      for (const QStringView query : {QStringView(u"d1"), QStringView(u"ö7"), QStringView(u"x")})
        QCOMPARE(fuzzyScore(query, name), fuzzyScore(query, QStringView(text)));
    }
  }

  void emptyFieldListsCommandsLastRunFirst() {
    PaletteSearch search(
        {entry(PaletteEntry::Kind::Command, "Open", "File"), entry(PaletteEntry::Kind::Command, "Save", "File", 2),
         entry(PaletteEntry::Kind::Command, "Undo", "Edit", 1), entry(PaletteEntry::Kind::Part, "QM9700", "NVIDIA")},
        design_, catalog_);
    QCOMPARE(texts(search.find({})), (QStringList{"Undo", "Save", "Open"}));
  }

  void prefixesNameTheKind() {
    PaletteSearch search({entry(PaletteEntry::Kind::Command, "Quit", "File"),
                          entry(PaletteEntry::Kind::Part, "QM9700", "NVIDIA"),
                          entry(PaletteEntry::Kind::Problem, "QM9790 too hot", "RACK-POWER")},
                         design_, catalog_);
    QCOMPARE(texts(search.find(">q")), QStringList{"Quit"});
    QCOMPARE(texts(search.find("#q")), QStringList{"QM9700"});
    QCOMPARE(texts(search.find("!q")), QStringList{"QM9790 too hot"});
    QVERIFY(search.find("#nothing so named").empty());
    for (const PaletteHit& hit : search.find("@")) {
      QVERIFY(!hit.entry);
      QVERIFY(hit.object.kind == ObjectKind::Rack || hit.object.kind == ObjectKind::Device);
    }
    QCOMPARE(search.find("@").size(), std::min(PaletteSearch::limit, design_.racks.size() + design_.devices.size()));
  }

  void menuNamesHelpToFind() {
    PaletteSearch search({entry(PaletteEntry::Kind::Command, "Dark", "View › Theme")}, design_, catalog_);
    QCOMPARE(texts(search.find(">theme dark")), QStringList{"Dark"});
  }

  void everyRackAndDeviceIsFoundByItsName() {
    PaletteSearch search({}, design_, catalog_);
    design_.devices.forEach([&](Id<Device> id, const Device& device) {
      const auto hits = search.find("@" + QString::fromStdString(device.name));
      QVERIFY(!hits.empty());
      QCOMPARE(hits.front().object, ObjectRef::of(id));
    });
  }

  void positionFindsWhatStandsThere() {
    PaletteSearch search({}, design_, catalog_);
    bool checked = false;
    design_.devices.forEach([&](Id<Device> id, const Device& device) {
      if (device.position == 0 || !device.rack) return;
      const QString rack = QString::fromStdString(rackName(design_, device.rack));
      const int bottom = (device.position + 1) / 2;
      const int top = bottom + (*catalog_)[device.type].heightHalfU / 2 - 1;
      for (const int unit : {bottom, top}) {
        const auto hits = search.find(QStringLiteral(":%1 u%2").arg(rack.toLower()).arg(unit));
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().object, ObjectRef::of(id));
      }
      checked = true;
    });
    QVERIFY(checked);
    Id<Rack> first;
    design_.racks.forEach([&](Id<Rack> id, const Rack&) {
      if (!first) first = id;
    });
    const QString name = QString::fromStdString(rackName(design_, first));
    QCOMPARE(search.find(":" + name).front().object, ObjectRef::of(first));
    QVERIFY(search.find(":no-such-place").empty());
    QVERIFY(search.find(":" + name + " U1 and more").empty());
  }

 private:
  static QStringList texts(const std::vector<PaletteHit>& hits) {
    QStringList out;
    for (const PaletteHit& hit : hits) out << hit.text;
    return out;
  }

  std::shared_ptr<const Catalog> catalog_;
  IdSource ids_;
  Design design_;
};

QTEST_MAIN(PaletteSearchTest)
#include "palette_search_test.moc"
