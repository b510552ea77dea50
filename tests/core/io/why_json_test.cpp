// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every figure of the report's JSON explains itself, under its own path and with the same value.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <limits>

#include "core/analysis/report_builder.h"
#include "core/analysis/why.h"
#include "core/io/report_json.h"
#include "core/io/why_json.h"
#include "tests/core/analysis/fat_tree.h"

using namespace fabric;
using namespace fabric::test;

namespace {

/// The key of every figure in a part of the report, with the figure: "fabrics[0].max_hops".
void collectFigures(const QString& place, const QJsonValue& value, QMap<QString, QJsonValue>& figures) {
  if (value.isObject()) {
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at)
      collectFigures(place.isEmpty() ? at.key() : place + "." + at.key(), at.value(), figures);
  } else if (value.isArray()) {
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
      collectFigures(place + "[" + QString::number(i) + "]", array[i], figures);
  } else if (!value.isString() && place != "lightloom_report") {
    figures[place] = value;
  }
}

QJsonObject objectOf(const std::string& json) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

Sample fatTree() {
  Sample s;
  buildFatTree(s, s.types.leaf, {});
  return s;
}

/// A bit of everything: co-packaged switches, assemblies with several links, an endpoint, parts without links.
Sample mixture() {
  Sample s = fatTree();
  const auto rack = s.rack(s.row("Z", 90'000), 0);
  const auto a = s.device(s.types.cpo, rack, 1, DeviceRole::Leaf, "a");
  const auto b = s.device(s.types.cpo, rack, 10, DeviceRole::Spine, "b");
  s.link(a, 0, b, 0, s.types.fibre);
  const auto system = s.device(s.types.system, rack, 20, DeviceRole::System, "system");
  const auto leaf = s.device(s.types.leaf, rack, 30, DeviceRole::Leaf, "leaf");
  const auto cable = s.edit->addCable({s.types.aec, {}});
  s.link(leaf, 0, system, 0, cable);
  s.link(leaf, 1, system, 1, cable);
  s.device(s.types.endpoint, rack, 32, DeviceRole::Endpoint, "endpoint");
  return s;
}

/// Three switches whose price is more than a sum of money holds.
Sample dear() {
  SampleCatalog types;
  DeviceType type = types.catalog[types.leaf];
  type.part = part("sw-dear", Money::fromCount(std::numeric_limits<std::int64_t>::max() / 2));
  types.leaf = must(types.catalog.add(type));
  Sample s(types);
  const auto rack = s.rack(s.row("A", 0), 0);
  for (int i = 0; i < 3; ++i) s.device(s.types.leaf, rack, 1 + i, DeviceRole::Leaf, "leaf");
  return s;
}

}  // namespace

class WhyJsonTest : public QObject {
  Q_OBJECT

 private slots:
  void explainsEveryFigure_data();
  void explainsEveryFigure();
};

void WhyJsonTest::explainsEveryFigure_data() {
  QTest::addColumn<int>("design");
  QTest::addColumn<int>("least");
  QTest::addColumn<int>("leastNulls");
  QTest::newRow("nothing") << 0 << 90 << 5;
  QTest::newRow("fat tree") << 1 << 95 << 5;
  QTest::newRow("mixture") << 2 << 95 << 5;
  QTest::newRow("more money than fits") << 3 << 90 << 8;
}

void WhyJsonTest::explainsEveryFigure() {
  QFETCH(int, design);
  QFETCH(int, least);
  QFETCH(int, leastNulls);
  const Sample s = design == 0 ? Sample() : design == 1 ? fatTree() : design == 2 ? mixture() : dear();
  const Report report = makeReport(s.design(), *s.catalog, {});
  QMap<QString, QJsonValue> figures;
  collectFigures({}, objectOf(reportJson(report, s.design(), *s.catalog, "p", "v")), figures);
  QVERIFY2(figures.size() >= least, qPrintable(QString::number(figures.size())));
  qsizetype nulls = 0;
  for (auto at = figures.begin(); at != figures.end(); ++at) {
    nulls += at.value().isNull() ? 1 : 0;
    const auto explanation = why(at.key().toStdString(), s.design(), *s.catalog, {});
    if (!explanation) {  // only what does not fit may have no explanation, and is no figure
      QVERIFY2(at.value().isNull(), (at.key().toStdString() + ": " + explanation.error().sentence()).c_str());
      QCOMPARE(explanation.error().code, ErrorCode::LimitExceeded);
      continue;
    }
    const QJsonObject json = objectOf(whyJson(*explanation, "p", "v"));
    QCOMPARE(json["key"].toString(), at.key());
    QVERIFY2(json["value"] == at.value(), qPrintable(at.key()));
  }
  QVERIFY2(nulls >= leastNulls, qPrintable(QString::number(nulls)));
  for (const std::string& key : explainableKeys(s.design(), *s.catalog, {}))
    QVERIFY2(figures.contains(QString::fromStdString(key)), key.c_str());
}

QTEST_GUILESS_MAIN(WhyJsonTest)
#include "why_json_test.moc"
