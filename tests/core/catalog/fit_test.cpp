// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes into what and what talks to what, on parts of the built-in catalog: case P18 line by line, and more.
#include <QTest>

#include "core/catalog/builtin.h"
#include "core/catalog/fit.h"
#include "core/catalog/polarity.h"

using namespace fabric;

namespace {

constexpr DataRate gigabits(std::int64_t n) { return DataRate::gigabitsPerSecond(n); }

QByteArray text(std::string_view view) { return {view.data(), static_cast<qsizetype>(view.size())}; }

}  // namespace

class FitTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void modulesInCages_data();
  void modulesInCages();
  void modulesServePorts_data();
  void modulesServePorts();
  void modulesInteroperate_data();
  void modulesInteroperate();
  void twinPortFeedsTwoCards();
  void plugsMate();
  void splitterOnBothPorts();
  void splitterJoinsHeadAndTails();
  void fibreMustSuit_data();
  void fibreMustSuit();
  void assembliesFit_data();
  void assembliesFit();
  void reaches_data();
  void reaches();
  void linearModulesWarn();
  void noModuleInCoPackagedPorts();
  void polarityIsWhatTheSourceSays();

 private:
  const TransceiverType& module(const QByteArray& id) {
    return catalog_[catalog_.find<TransceiverType>(id.toStdString())];
  }
  const CableType& cable(const QByteArray& id) { return catalog_[catalog_.find<CableType>(id.toStdString())]; }
  const CageGroup& cages(const QByteArray& id) {
    return catalog_[catalog_.find<DeviceType>(id.toStdString())].cages.at(0);
  }
  Catalog catalog_;
};

void FitTest::initTestCase() {
  auto catalog = loadBuiltinCatalog();
  QVERIFY(catalog);
  catalog_ = std::move(*catalog);
}

void FitTest::modulesInCages_data() {
  QTest::addColumn<QByteArray>("module");
  QTest::addColumn<QByteArray>("device");
  QTest::addColumn<QByteArray>("code");
  const auto row = [](const char* name, const char* module, const char* device, const char* code) {
    QTest::newRow(name) << QByteArray(module) << QByteArray(device) << QByteArray(code);
  };
  row("P18 finned into DGX H100", "xc-seed-07", "sys-dgx-h100", "fit.top");
  row("P18 finned into DGX B200", "xc-seed-07", "sys-dgx-b200", "fit.top");
  row("P18 finned into DGX B300", "xc-seed-07", "sys-dgx-b300", "fit.top");
  row("P18 flat into QM9700", "xc-seed-08", "sw-qm9700", "fit.top");
  row("finned into QM9700", "xc-seed-07", "sw-qm9700", "");
  row("flat into DGX H100", "xc-seed-08", "sys-dgx-h100", "");
  row("P18 XDR into QM9700", "xc-seed-10", "sw-qm9700", "match.lane-rate");
  row("P18 QSFP56 into SN4700", "xc-g-200-sr4", "sw-sn4700", "");
  row("QSFP28 into SN4700", "xc-g-100-fr1", "sw-sn4700", "");
  row("QSFP112 into SN4700", "xc-seed-04", "sw-sn4700", "fit.cage");
  row("QSFP-DD into QSFP56", "xc-g-400-dr4", "sw-sn3700", "fit.cage");
  row("QSFP56 into QSFP112", "xc-g-200-sr4", "sys-smc-421ge-lcc", "");
  row("QSFP28 into QSFP112", "xc-g-100-fr1", "sys-smc-421ge-lcc", "");
  row("P18 any into Q3450", "xc-seed-10", "sw-q3450-ld", "fit.cage");
  row("P18 any into SN6810", "xc-mms4c11-ihs", "sw-sn6810-ld", "fit.cage");
  row("twin-port into a cage of four lanes", "xc-seed-06", "sys-hgx-h100-xe9680", "fit.cage");
  row("single-port into a cage of four lanes", "xc-seed-01", "sys-hgx-h100-xe9680", "");
  row("engine into a cage", "oe-nv-1600", "sw-q3400", "fit.cage");
  row("module into a copper tray", "xc-seed-10", "sw-nvlink5-tray", "fit.cage");
  row("XDR flat into SN6600-LD", "xc-mms4c11-rhs", "sw-sn6600-ld", "");
  row("XDR finned into SN6600-LD", "xc-mms4c11-ihs", "sw-sn6600-ld", "fit.top");
  row("NDR into XDR cage", "xc-seed-07", "sw-q3400", "");
}

void FitTest::modulesInCages() {
  QFETCH(QByteArray, module);
  QFETCH(QByteArray, device);
  QFETCH(QByteArray, code);
  const Verdict verdict = fitsCage(this->module(module), cages(device));
  QCOMPARE(text(verdict.code), code);
  QCOMPARE(verdict.reason.empty(), code.isEmpty());
  QCOMPARE(verdict.source.empty(), code.isEmpty() && verdict.caution.empty());
}

void FitTest::modulesServePorts_data() {
  QTest::addColumn<QByteArray>("module");
  QTest::addColumn<QByteArray>("device");
  QTest::addColumn<int>("ports");
  QTest::addColumn<int>("rate");
  QTest::addColumn<QByteArray>("code");
  QTest::addColumn<int>("division");
  QTest::addColumn<bool>("head");
  const auto row = [](const char* name, const char* module, const char* device, int ports, int rate, const char* code,
                      int division, bool head) {
    QTest::newRow(name) << QByteArray(module) << QByteArray(device) << ports << rate << QByteArray(code) << division
                        << head;
  };
  row("twin-port whole", "xc-seed-07", "sw-qm9700", 2, 400, "", 1, false);
  row("twin-port split to 4 x 200G", "xc-seed-07", "sw-qm9700", 4, 200, "", 2, true);
  row("twin-port split to 8 x 100G", "xc-seed-07", "sw-cisco-8122", 8, 100, "", 4, true);
  row("twin-port at half lanes", "xc-seed-07", "sw-qm9700", 2, 200, "", 2, false);
  row("FR4 cannot be split", "xc-seed-09", "sw-qm9700", 4, 200, "fit.ports", 1, false);
  row("single-port 800G in a twin-port cage", "xc-mms4a20", "sys-dgx-b300", 1, 800, "", 1, false);
  row("800G port split in two by fibre", "xc-mms4a20", "sys-dgx-b300", 2, 400, "", 2, true);
  row("Ethernet module in InfiniBand", "xc-g-800-dr8", "sw-qm9700", 1, 800, "match.protocol", 1, false);
  row("InfiniBand module in Ethernet", "xc-seed-10", "sw-sn6600", 2, 800, "match.protocol", 1, false);
  row("twin-port in a whole 800G port", "xc-seed-07", "sw-sn5600", 1, 800, "fit.ports", 1, false);
  row("single 800G port", "xc-g-800-dr8", "sw-sn5600", 1, 800, "", 1, false);
  row("SN5600 cage as 2 x 400G", "xc-seed-07", "sw-sn5600", 2, 400, "", 1, false);
}

void FitTest::modulesServePorts() {
  QFETCH(QByteArray, module);
  QFETCH(QByteArray, device);
  QFETCH(int, ports);
  QFETCH(int, rate);
  QFETCH(QByteArray, code);
  QFETCH(int, division);
  QFETCH(bool, head);
  const ModuleFit fit =
      fitModule(this->module(module), cages(device), static_cast<std::uint8_t>(ports), gigabits(rate));
  QCOMPARE(text(fit.verdict.code), code);
  QCOMPARE(int(fit.use.division), division);
  QCOMPARE(fit.use.head, head);
}

void FitTest::modulesInteroperate_data() {
  QTest::addColumn<QByteArray>("a");
  QTest::addColumn<QByteArray>("b");
  QTest::addColumn<QByteArray>("code");
  const auto row = [](const char* name, const char* a, const char* b, const char* code) {
    QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QByteArray(code);
  };
  row("P18 finned to flat", "xc-seed-07", "xc-seed-08", "");
  row("P18 2xDR4 to QSFP112 DR4", "xc-seed-07", "xc-seed-04", "");
  row("P18 2xFR4 to 2xDR4", "xc-seed-09", "xc-seed-07", "match.wavelength");
  row("P18 multimode to single mode", "xc-seed-05", "xc-seed-07", "match.medium");
  row("SR4 to VR4", "xc-seed-05", "xc-seed-03", "");
  row("QSFP-DD DR4 (8 x 50G host) to QSFP112 DR4", "xc-g-400-dr4", "xc-seed-04", "");
  row("NDR DR4 to XDR DR4", "xc-seed-07", "xc-seed-10", "match.lane-rate");
  row("XDR twin to single", "xc-seed-10", "xc-mms4a20", "");
  row("XDR InfiniBand to Ethernet", "xc-mms4c10-rhs", "xc-mms4c11-rhs", "match.protocol");
  row("SR8 50G to SR4 100G", "xc-g-400-sr8", "xc-seed-01", "match.connector");
  row("LPO to retimed", "xc-g-800-dr8-lpo", "xc-g-800-dr8", "");
  row("CWDM4 100G to FR4 400G", "xc-g-100-cwdm4", "xc-g-400-fr4", "match.lane-rate");
  row("400ZR to ZR+", "xc-g-400-zr", "xc-g-400-zrplus", "match.protocol");
  row("engine to module", "oe-nv-1600", "xc-mms4a20", "");
  row("Bailly to FR4", "oe-bcm-bailly-6400", "xc-seed-09", "");
  row("Bailly to DR4", "oe-bcm-bailly-6400", "xc-seed-07", "match.wavelength");
  row("coherent-lite to DR8", "xc-g-800-lr1", "xc-g-800-dr8", "match.connector");
}

void FitTest::modulesInteroperate() {
  QFETCH(QByteArray, a);
  QFETCH(QByteArray, b);
  QFETCH(QByteArray, code);
  QCOMPARE(text(interoperate(module(a), module(b)).code), code);
  QCOMPARE(text(interoperate(module(b), module(a)).code), code);
}

// P18: a twin-port module at the switch feeds two QSFP112 cards over two straight MPO-12 patches.
void FitTest::twinPortFeedsTwoCards() {
  const auto& patch = cable("fb-mfp7e30-smf-straight-5m");
  QVERIFY(joins(module("xc-seed-07"), {}, module("xc-seed-04"), {}, patch));
  QVERIFY(joins(module("xc-seed-07"), {}, module("xc-seed-02"), {}, patch));
}

void FitTest::plugsMate() {
  QVERIFY(mates(Connector::Mpo12, Polish::Apc, Connector::Mpo12, Polish::Apc));
  QVERIFY(mates(Connector::Lc, Polish::Upc, Connector::Lc, Polish::Any));
  QCOMPARE(text(mates(Connector::Mpo12, Polish::Apc, Connector::Mpo12, Polish::Upc).code), QByteArray("match.polish"));
  QCOMPARE(text(mates(Connector::Mpo16, Polish::Apc, Connector::Mpo12, Polish::Apc).code),
           QByteArray("match.connector"));
}

void FitTest::splitterOnBothPorts() {
  const auto& straight = cable("fb-mfp7e30-smf-straight-5m");
  const auto& splitter = cable("fb-mfp7e40-smf-1:2-splitter-5m");
  QVERIFY(sameOnBothPorts(straight, straight));
  QVERIFY(sameOnBothPorts(splitter, splitter));
  QCOMPARE(text(sameOnBothPorts(straight, splitter).code), QByteArray("match.connector"));
}

void FitTest::splitterJoinsHeadAndTails() {
  const auto& straight = cable("fb-mfp7e30-smf-straight-5m");
  const auto& splitter = cable("fb-mfp7e40-smf-1:2-splitter-5m");
  const PortUse head{2, true};
  const PortUse tail{2, false};
  QVERIFY(joins(module("xc-seed-07"), head, module("xc-seed-04"), tail, splitter));
  QVERIFY(!joins(module("xc-seed-07"), head, module("xc-seed-04"), tail, straight));
  QVERIFY(!joins(module("xc-seed-07"), {}, module("xc-seed-04"), {}, splitter));
  QVERIFY(!joins(module("xc-seed-07"), head, module("xc-seed-07"), head, splitter));
  QCOMPARE(text(interoperate(module("xc-seed-07"), head, module("xc-seed-04"), {}).code),
           QByteArray("match.connector"));
}

void FitTest::fibreMustSuit_data() {
  QTest::addColumn<QByteArray>("module");
  QTest::addColumn<QByteArray>("fibre");
  QTest::addColumn<QByteArray>("code");
  const auto row = [](const char* name, const char* module, const char* fibre, const char* code) {
    QTest::newRow(name) << QByteArray(module) << QByteArray(fibre) << QByteArray(code);
  };
  row("DR4 on single-mode MPO", "xc-seed-07", "fb-mfp7e30-smf-straight-5m", "");
  row("DR4 on multimode MPO", "xc-seed-07", "fb-mfp7e10-mmf-straight-5m", "match.medium");
  row("FR4 on MPO", "xc-seed-09", "fb-mfp7e30-smf-straight-5m", "match.connector");
  row("FR4 on LC", "xc-seed-09", "fb-lc-duplex-patch-5m", "");
  row("DR8 MPO-16 on MPO-12", "xc-g-800-dr8", "fb-mfp7e30-smf-straight-5m", "match.connector");
  row("DR8 on MPO-16", "xc-g-800-dr8", "fb-mpo-16-patch-5m", "");
  row("UPC module on APC patch", "xc-mma1b00-c100d", "fb-mfp7e10-mmf-straight-5m", "match.polish");
  row("trunk", "xc-seed-07", "fb-144f-os2-trunk-12xmpo-12-30m", "match.connector");
}

void FitTest::fibreMustSuit() {
  QFETCH(QByteArray, module);
  QFETCH(QByteArray, fibre);
  QFETCH(QByteArray, code);
  QCOMPARE(text(plugs(this->module(module), cable(fibre), false).code), code);
}

void FitTest::assembliesFit_data() {
  QTest::addColumn<QByteArray>("cable");
  QTest::addColumn<bool>("endB");
  QTest::addColumn<QByteArray>("device");
  QTest::addColumn<int>("ports");
  QTest::addColumn<int>("rate");
  QTest::addColumn<QByteArray>("code");
  const auto row = [](const char* name, const char* cable, bool endB, const char* device, int ports, int rate,
                      const char* code) {
    QTest::newRow(name) << QByteArray(cable) << endB << QByteArray(device) << ports << rate << QByteArray(code);
  };
  row("1:2 at the switch", "cu-mcp7y00-1m", false, "sw-qm9700", 2, 400, "");
  row("1:2 at the card", "cu-mcp7y00-1m", true, "sys-hgx-h100-xe9680", 1, 400, "");
  row("1:2 at a QSFP112 card", "cu-g-dac-800-2q112-1m", true, "sys-smc-421ge-lcc", 1, 400, "");
  row("OSFP plug at a QSFP112 card", "cu-mcp7y00-1m", true, "sys-smc-421ge-lcc", 1, 400, "fit.cage");
  row("flat plug or QSFP112 plug", "cu-g-aec-800-2x400-2m", true, "sys-smc-421ge-lcc", 1, 400, "");
  row("finned plug at a DGX", "cu-mcp4y10-1m", false, "sys-dgx-h100", 2, 400, "fit.top");
  row("flat plug at a DGX", "cu-mcp4y10-flt-1m", false, "sys-dgx-h100", 2, 400, "");
  row("400G branch in a twin-port cage", "cu-mcp7y00-1m", true, "sys-dgx-h100", 2, 400, "fit.ports");
  row("XDR cable in NDR cage", "cu-mca4k50-1m", false, "sw-qm9700", 2, 400, "match.lane-rate");
  row("InfiniBand cable in Ethernet", "cu-mca4j80-3m", false, "sw-sn5600", 1, 800, "match.protocol");
  row("800G cable on an 800G port", "cu-g-dac-800-1m", false, "sw-sn5600", 1, 800, "");
  row("cable in a co-packaged port", "cu-g-dac-800-1m", false, "sw-q3450-ld", 1, 800, "fit.cage");
}

void FitTest::assembliesFit() {
  QFETCH(QByteArray, cable);
  QFETCH(bool, endB);
  QFETCH(QByteArray, device);
  QFETCH(int, ports);
  QFETCH(int, rate);
  QFETCH(QByteArray, code);
  const Verdict verdict =
      fitsAssembly(this->cable(cable), endB, cages(device), static_cast<std::uint8_t>(ports), gigabits(rate));
  QCOMPARE(text(verdict.code), code);
}

void FitTest::reaches_data() {
  QTest::addColumn<QByteArray>("a");
  QTest::addColumn<QByteArray>("b");
  QTest::addColumn<QByteArray>("fibre");
  QTest::addColumn<int>("metres");
  const auto row = [](const char* name, const char* a, const char* b, const char* fibre, int metres) {
    QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QByteArray(fibre) << metres;
  };
  row("DR4 straight", "xc-seed-07", "xc-seed-04", "fb-mfp7e30-smf-straight-5m", 500);
  row("500 m module to 100 m module", "xc-seed-07", "xc-mms4x00-ns-flt", "fb-mfp7e30-smf-straight-5m", 100);
  row("single-mode splitter", "xc-seed-07", "xc-seed-04", "fb-mfp7e40-smf-1:2-splitter-5m", 50);
  row("multimode at 100G a lane", "xc-seed-05", "xc-seed-03", "fb-mfp7e10-mmf-straight-5m", 50);
  row("multimode SR8 at 100G a lane, rated 100 m", "xc-g-800-sr8", "xc-g-800-sr8", "fb-mfp7e10-mmf-straight-5m", 50);
  row("multimode at 50G a lane", "xc-g-200-sr4", "xc-g-200-sr4", "fb-mfp7e10-mmf-straight-5m", 100);
  row("FR4", "xc-seed-09", "xc-seed-09", "fb-lc-duplex-patch-5m", 2000);
  row("LR4", "xc-mms4x90-nr", "xc-mms4x90-nr", "fb-lc-duplex-patch-5m", 10000);
  row("LR4 to FR4", "xc-mms4x90-nr", "xc-seed-09", "fb-lc-duplex-patch-5m", 2000);
  row("DR4+ at both ends", "xc-g-400-dr4plus", "xc-g-400-dr4plus", "fb-mfp7e30-smf-straight-5m", 2000);
  row("DR4+ to DR4", "xc-g-400-dr4plus", "xc-g-400-dr4", "fb-mfp7e30-smf-straight-5m", 500);
}

void FitTest::reaches() {
  QFETCH(QByteArray, a);
  QFETCH(QByteArray, b);
  QFETCH(QByteArray, fibre);
  QFETCH(int, metres);
  QCOMPARE(reachOver(cable(fibre), &module(a), &module(b)).count(), metres * 1000);
  QCOMPARE(reachOver(cable(fibre), &module(b), &module(a)).count(), metres * 1000);
  QVERIFY(reachReason(cable(fibre), &module(a), &module(b)).starts_with(std::to_string(metres) + " m, "));
}

void FitTest::linearModulesWarn() {
  const auto& linear = module("xc-g-800-dr8-lpo");
  QVERIFY(fitModule(linear, cages("sw-th5-7060x6-64pe"), 1, gigabits(800)).verdict.caution.empty());
  const ModuleFit other = fitModule(linear, cages("sw-sn5600"), 1, gigabits(800));
  QVERIFY(other.verdict);
  QVERIFY(!other.verdict.caution.empty());
}

void FitTest::noModuleInCoPackagedPorts() {
  for (const TransceiverType& type : catalog_.all<TransceiverType>())
    for (const char* device : {"sw-q3450-ld", "sw-sn6810-ld", "sw-sn6800-ld", "sw-th5-bailly", "sw-th6-davisson"})
      QCOMPARE(text(fitsCage(type, cages(device)).code), QByteArray("fit.cage"));
}

void FitTest::polarityIsWhatTheSourceSays() {
  QCOMPARE(polarityOf(cable("fb-mfp7e10-mmf-straight-3m")), std::optional('B'));
  CableType made = cable("fb-mfp7e10-mmf-straight-3m");
  for (const auto& [notes, letter] :
       {std::pair{"polarity Type-A.", 'A'}, std::pair{"Polarity Type-C", 'C'}, std::pair{"Polarity Type-D", '-'},
        std::pair{"Polarity Type-B2", '-'}, std::pair{"Polarity Type-", '-'}, std::pair{"", '-'}}) {
    made.part.provenance.notes = notes;
    QCOMPARE(polarityOf(made).value_or('-'), letter);
  }
  made.part.provenance.notes = "Polarity Type-B";
  made.technology = Technology::Dac;
  QVERIFY(!polarityOf(made));
}

QTEST_APPLESS_MAIN(FitTest)
#include "fit_test.moc"
