// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bill of materials as JSON: exact amounts, and null where nothing is known.

#include "core/io/bom_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fabric;

class BomJsonTest : public QObject {
  Q_OBJECT

 private slots:
  void linesKeepWhatIsKnown() {
    BomLine switches;
    switches.section = CostClass::Switches;
    switches.partId = "sw-qm9700";
    switches.description = "64 × 400 Gb/s, \"NDR\"";
    switches.quantity = 48;
    switches.spares = 1;
    switches.unitPrice = {Money::microDollars(50'000'250'000), PriceBasis::Estimate, "seen once", "2025"};
    switches.unitPower = Power::milliwatts(747'500);
    switches.usedAt = {"leaf", "spine"};
    BomLine unknown;
    unknown.section = CostClass::Cables;
    unknown.partId = "fb-x";
    unknown.quantity = 3;
    Bom bom{"counted per device", "EUR", {switches, unknown}, Money::dollars(7), 1};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(bomJson(bom)));
    const QJsonObject root = document.object();
    QCOMPARE(root["convention"].toString(), QStringLiteral("counted per device"));
    QCOMPARE(root["currency"].toString(), QStringLiteral("EUR"));
    QCOMPARE(root["total"].toInt(), 7);
    QCOMPARE(root["unpriced_lines"].toInt(), 1);
    const QJsonObject first = root["lines"].toArray()[0].toObject(), second = root["lines"].toArray()[1].toObject();
    QCOMPARE(first["description"].toString(), QStringLiteral("64 × 400 Gb/s, \"NDR\""));
    QCOMPARE(first["order_quantity"].toInt(), 49);
    QCOMPARE(first["unit_price"].toDouble(), 50'000.25);
    QCOMPARE(first["extended_price"].toDouble(), 2'450'012.25);
    QCOMPARE(first["price_basis"].toString(), QStringLiteral("estimate"));
    QCOMPARE(first["unit_power_w"].toDouble(), 747.5);
    QCOMPARE(first["used_at"].toArray().size(), 2);
    QVERIFY(second["unit_price"].isNull() && second["extended_price"].isNull() && second["unit_power_w"].isNull());
  }
};

QTEST_GUILESS_MAIN(BomJsonTest)
#include "bom_json_test.moc"
