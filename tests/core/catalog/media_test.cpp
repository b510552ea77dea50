// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways to connect and the choice among them, on the built-in catalog: cases P5 and P11, twin ports, splitters,
// co-packaged ports, parts written in place, and what is refused and why.
#include <QTest>

#include <algorithm>

#include "core/base/text.h"
#include "core/catalog/builtin.h"
#include "core/catalog/media.h"

using namespace fabric;

namespace {

constexpr DataRate gigabits(std::int64_t n) { return DataRate::gigabitsPerSecond(n); }

QByteArray text(std::string_view view) { return {view.data(), static_cast<qsizetype>(view.size())}; }

}  // namespace

class MediaTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void copperOrOptical_data();
  void copperOrOptical();
  void cartridgeEndsAtItsLength();
  void leafWith32Hosts();
  void dgxTakesFlatTwinPortModules();
  void fanOutCarriesTwoLinks();
  void twinCagesShareACable();
  void splitterCarriesTwoLinks();
  void coPackagedPorts();
  void bailly();
  void genericEnds_data();
  void genericEnds();
  void namedParts();
  void autoAvoidsAnnouncedParts();
  void linearOpticsOnRequest();
  void refusals_data();
  void refusals();
  void ratesMustMatch();
  void ordersTheNextLength();
  void makesFibreToLength();
  void costDividesSharedParts();
  void choiceIsCheapestAndSteady();

 private:
  PortEnd end(const char* id) { return portEnd(catalog_, device(id), device(id).cages.at(0)); }
  PortEnd end(const char* id, int ports, int rate) {
    return portEnd(catalog_, device(id), device(id).cages.at(0), static_cast<std::uint8_t>(ports), gigabits(rate));
  }
  PortEnd generic(int rate) {
    const auto group = genericCages(gigabits(rate), 1, PortRole::ScaleOut);
    return {*group, 1, gigabits(rate), {}};
  }
  const DeviceType& device(const char* id) { return catalog_[catalog_.find<DeviceType>(id)]; }
  std::string module(Id<TransceiverType> id) { return id ? catalog_[id].part.id : std::string(); }
  std::string family(const MediaOption& option) { return catalog_[option.cable].part.id; }
  Result<MediaOption> choose(const PortEnd& a, const PortEnd& b, int millimetres, const char* policy,
                             MediaRules rules = {}) {
    return chooseMedia(catalog_, mediaOptions(catalog_, a, b, rules), Length::millimetres(millimetres), policy);
  }
  Catalog catalog_;
};

void MediaTest::initTestCase() {
  auto catalog = loadBuiltinCatalog();
  QVERIFY(catalog);
  catalog_ = std::move(*catalog);
}

// P5: copper or optical, by lane rate and length.
void MediaTest::copperOrOptical_data() {
  QTest::addColumn<QByteArray>("a");
  QTest::addColumn<QByteArray>("b");
  QTest::addColumn<int>("millimetres");
  QTest::addColumn<QByteArray>("policy");
  QTest::addColumn<QByteArray>("technology");
  const auto row = [](const char* name, const char* a, const char* b, int millimetres, const char* policy,
                      const char* technology) {
    QTest::newRow(name) << QByteArray(a) << QByteArray(b) << millimetres << QByteArray(policy)
                        << QByteArray(technology);
  };
  row("100G 1.5 m", "sw-qm9700", "sw-qm9700", 1500, "auto", "dac");
  row("100G 2.8 m, NVIDIA-qualified 3 m", "sys-hgx-h100-xe9680", "sw-qm9700", 2800, "auto", "dac");
  row("100G 2.8 m, else", "sw-qm9700", "sw-qm9700", 2800, "auto", "acc");
  row("100G 4.5 m, InfiniBand", "sw-qm9700", "sw-qm9700", 4500, "auto", "acc");
  row("100G 4.5 m, Ethernet", "sw-sn5600", "sw-sn5600", 4500, "auto", "aec");
  row("100G 5.5 m", "sw-qm9700", "sw-qm9700", 5500, "auto", "retimed");
  row("100G 5.5 m, part rated 7 m", "sw-sn5600", "sw-sn5600", 5500, "auto", "aec");
  row("200G 0.8 m, platform with DAC", "sw-th6-ds6000", "sw-th6-ds6000", 800, "auto", "dac");
  row("200G 0.8 m, NVIDIA XDR", "sw-q3400", "sw-q3400", 800, "auto", "acc");
  row("200G 2.5 m, ACC", "sw-q3400", "sw-q3400", 2500, "auto", "acc");
  row("200G 2.5 m, AEC", "sw-th6-ds6000", "sw-th6-ds6000", 2500, "aec", "aec");
  row("200G 3.2 m", "sw-q3400", "sw-q3400", 3200, "auto", "retimed");
  row("200G 3.2 m, AEC asked", "sw-th6-ds6000", "sw-th6-ds6000", 3200, "aec", "");
  row("60 m multimode NDR", "sw-qm9700", "sw-qm9700", 60'000, "mmf", "");
  row("60 m, use DR", "sw-qm9700", "sw-qm9700", 60'000, "auto", "retimed");
}

void MediaTest::copperOrOptical() {
  QFETCH(QByteArray, a);
  QFETCH(QByteArray, b);
  QFETCH(int, millimetres);
  QFETCH(QByteArray, policy);
  QFETCH(QByteArray, technology);
  const auto option = choose(end(a.constData()), end(b.constData()), millimetres, policy.constData());
  QCOMPARE(option.has_value(), !technology.isEmpty());
  if (!option) return;
  QCOMPARE(text(code(option->technology)), technology);
  QVERIFY(option->reach >= Length::millimetres(millimetres));
  if (millimetres == 60'000) QCOMPARE(module(option->moduleA), std::string("xc-seed-07"));
}

// P5: NVLink at 1.8 TB/s over 2.5 m is optical: the copper cartridge ends at 2 m.
void MediaTest::cartridgeEndsAtItsLength() {
  const auto& cartridge = catalog_[catalog_.find<CableType>("cu-nvlink5-cartridge")];
  QCOMPARE(cartridge.lengths.back().length, Length::metres(2));
  QVERIFY(!orderCable(cartridge, Length::millimetres(2500)));
}

// P11: 32 single-port QSFP112 modules at 700, 16 twin-port modules at 900: 36,800 dollars, 560 W at most.
void MediaTest::leafWith32Hosts() {
  const PortEnd host = end("sys-smc-421ge-lcc");
  const PortEnd leaf = end("sw-qm9700");
  for (const char* policy : {"smf", "xc-seed-04", "xc-seed-07"}) {
    const auto option = choose(host, leaf, 9000, policy);
    QVERIFY(option);
    QCOMPARE(module(option->moduleA), std::string("xc-seed-04"));
    QCOMPARE(module(option->moduleB), std::string("xc-seed-07"));
    QCOMPARE(family(*option), std::string("fb-mfp7e30-smf-straight-1m"));
    QCOMPARE(option->linksPerCable, 1);
    const int modulesA = 32 / option->linksPerModuleA;
    const int modulesB = 32 / option->linksPerModuleB;
    const auto& a = catalog_[option->moduleA];
    const auto& b = catalog_[option->moduleB];
    QCOMPARE(modulesA, 32);
    QCOMPARE(modulesB, 16);
    QCOMPARE(toText(*a.part.price.amount * modulesA + *b.part.price.amount * modulesB), std::string("36800"));
    QCOMPARE(toText(*a.maximum * modulesA + *b.maximum * modulesB), std::string("560"));
    QCOMPARE(catalog_[option->cable].a.polish, Polish::Apc);
  }
}

void MediaTest::dgxTakesFlatTwinPortModules() {
  const auto options = mediaOptions(catalog_, end("sys-dgx-h100"), end("sw-qm9700"), {.sharedCages = false});
  for (const MediaOption& option : options) {
    if (!option.verdict) continue;
    const auto& a = catalog_[option.moduleA];
    QCOMPARE(a.top, ModuleTop::Flat);
    QCOMPARE(a.ports, 2);
    QCOMPARE(catalog_[option.moduleB].top, ModuleTop::Finned);
    QCOMPARE(option.linksPerModuleA, 2);
    QCOMPARE(option.linksPerModuleB, 2);
  }
  const auto straight = chooseMedia(catalog_, options, Length::metres(80), "auto");  // P18: finned to flat over 80 m
  QVERIFY(straight);
  QCOMPARE(module(straight->moduleA), std::string("xc-seed-08"));
  QCOMPARE(module(straight->moduleB), std::string("xc-seed-07"));
}

void MediaTest::fanOutCarriesTwoLinks() {
  const auto option = choose(end("sys-smc-421ge-lcc"), end("sw-qm9700"), 1500, "dac");
  QVERIFY(option);
  QCOMPARE(option->linksPerCable, 2);
  QCOMPARE(option->linksPerPlugA, 1);
  QCOMPARE(option->linksPerPlugB, 2);
  QVERIFY(option->reversed);
  QVERIFY(!option->moduleA && !option->moduleB);
  const auto turned = choose(end("sw-qm9700"), end("sys-smc-421ge-lcc"), 1500, "dac");
  QVERIFY(turned);
  QVERIFY(!turned->reversed);
  QCOMPARE(turned->linksPerPlugA, 2);
  QVERIFY(!choose(end("sys-smc-421ge-lcc"), end("sw-qm9700"), 1500, "dac", {.fanOut = false}));
}

void MediaTest::twinCagesShareACable() {
  const auto option = choose(end("sw-qm9700"), end("sw-qm9700"), 1500, "dac");
  QVERIFY(option);
  QCOMPARE(option->linksPerCable, 2);
  QCOMPARE(option->linksPerPlugA, 2);
  QCOMPARE(option->linksPerPlugB, 2);
  QVERIFY(!choose(end("sw-qm9700"), end("sw-qm9700"), 1500, "dac", {.sharedCages = false}));
  const auto whole = choose(end("sw-sn5600"), end("sw-sn5600"), 1500, "dac");
  QVERIFY(whole);
  QCOMPARE(whole->linksPerCable, 1);
}

// 4 x 200G of a switch cage over two 1:2 splitters to cards of 200G: the modules at the cards use half of their lanes.
void MediaTest::splitterCarriesTwoLinks() {
  CageGroup cards = end("sys-smc-421ge-lcc").group;
  const PortEnd host{cards, 1, gigabits(200), {}};
  const auto option = choose(host, end("sw-qm9700", 4, 200), 40'000, "smf");
  QVERIFY(option);
  QCOMPARE(module(option->moduleB), std::string("xc-seed-07"));
  QCOMPARE(option->linksPerCable, 2);
  QCOMPARE(option->linksPerPlugA, 1);
  QCOMPARE(option->linksPerPlugB, 2);
  QCOMPARE(option->linksPerModuleB, 4);
  QVERIFY(option->reversed);
  QCOMPARE(catalog_[option->cable].bEnds, 2);
  QCOMPARE(option->reach, Length::metres(50));
  QVERIFY(!choose(host, end("sw-qm9700", 4, 200), 60'000, "smf"));
}

void MediaTest::coPackagedPorts() {
  const auto between = choose(end("sw-q3450-ld"), end("sw-q3450-ld"), 40'000, "auto");
  QVERIFY(between);
  QCOMPARE(between->technology, Technology::Cpo);
  QVERIFY(!between->moduleA && !between->moduleB);
  QCOMPARE(family(*between), std::string("fb-mfp7e30-smf-straight-1m"));
  for (const char* policy : {"auto", "cpo", "retimed"}) {
    const auto host = choose(end("sys-dgx-b300"), end("sw-q3450-ld"), 40'000, policy);
    QVERIFY(host);
    QVERIFY(host->moduleA && !host->moduleB);
    QCOMPARE(host->technology, Technology::Cpo);
    QCOMPARE(host->technologyA, Technology::Retimed);
    QCOMPARE(catalog_[host->moduleA].portRate, gigabits(800));
  }
  const auto small = choose(end("sys-vr-nvl72"), end("sw-sn6810-ld"), 40'000, "auto");
  QVERIFY(small);
  QVERIFY(contains(small->verdict.caution, "MMC-12"));
}

void MediaTest::bailly() {
  const auto between = choose(end("sw-th5-bailly"), end("sw-th5-bailly"), 1'500'000, "auto");
  QVERIFY(between);
  QCOMPARE(family(*between), std::string("fb-lc-duplex-patch-1m"));
  const auto leaf = choose(end("sw-sn5600", 2, 400), end("sw-th5-bailly"), 100'000, "auto");
  QVERIFY(leaf);
  QCOMPARE(catalog_[leaf->moduleA].wavelengths, Wavelengths::Cwdm4);
}

void MediaTest::genericEnds_data() {
  QTest::addColumn<int>("rate");
  QTest::addColumn<int>("millimetres");
  QTest::addColumn<QByteArray>("technology");
  QTest::newRow("25G") << 25 << 2000 << QByteArray("dac");
  QTest::newRow("100G") << 100 << 2000 << QByteArray("dac");
  QTest::newRow("200G") << 200 << 2000 << QByteArray("dac");
  QTest::newRow("400G") << 400 << 2000 << QByteArray("dac");
  QTest::newRow("800G") << 800 << 2000 << QByteArray("dac");
  QTest::newRow("1.6T") << 1600 << 1000 << QByteArray("dac");
  QTest::newRow("100G far") << 100 << 60'000 << QByteArray("retimed");
  QTest::newRow("200G far") << 200 << 60'000 << QByteArray("retimed");
  QTest::newRow("400G far") << 400 << 60'000 << QByteArray("retimed");
  QTest::newRow("800G far") << 800 << 60'000 << QByteArray("retimed");
  QTest::newRow("1.6T far") << 1600 << 60'000 << QByteArray("retimed");
}

void MediaTest::genericEnds() {
  QFETCH(int, rate);
  QFETCH(int, millimetres);
  QFETCH(QByteArray, technology);
  const auto option = choose(generic(rate), generic(rate), millimetres, "auto");
  QVERIFY2(option, option ? "" : option.error().sentence().c_str());
  QCOMPARE(text(code(option->technology)), technology);
  QCOMPARE(option->linksPerModuleA, 1);  // single-port at every link end: six modules an endpoint in three tiers (P2)
  QVERIFY(option->verdict.caution.empty());
  QVERIFY(!genericCages(gigabits(300), 1, PortRole::ScaleOut));
}

void MediaTest::namedParts() {
  const auto far = choose(end("sys-smc-421ge-lcc"), end("sw-qm9700"), 1000, "xc-seed-04");
  QVERIFY(far);
  QCOMPARE(module(far->moduleA), std::string("xc-seed-04"));
  const auto patch = choose(end("sys-smc-421ge-lcc"), end("sw-qm9700"), 1000, "fb-mfp7e30-smf-straight-30m");
  QVERIFY(patch);
  QCOMPARE(family(*patch), std::string("fb-mfp7e30-smf-straight-1m"));
  const auto cable = choose(end("sw-qm9700"), end("sw-qm9700"), 1000, "cu-mca4j80-3m");
  QVERIFY(cable);
  QCOMPARE(cable->technology, Technology::Acc);
}

void MediaTest::autoAvoidsAnnouncedParts() {
  for (const char* id : {"sw-th6-ds6000", "sw-sn6600", "sw-q3400", "sw-qm9700", "sw-sn5600"}) {
    const auto options = mediaOptions(catalog_, end(id), end(id));
    for (const int metres : {1, 2, 3, 5, 20, 100, 400}) {
      const auto option = chooseMedia(catalog_, options, Length::metres(metres), "auto");
      QVERIFY(option);
      QCOMPARE(option->availability, Availability::Shipping);
    }
  }
  const auto sampling = choose(end("sw-th6-ds6000"), end("sw-th6-ds6000"), 2500, "aec");
  QVERIFY(sampling);
  QCOMPARE(sampling->availability, Availability::Announced);
}

void MediaTest::linearOpticsOnRequest() {
  const auto plain = choose(end("sw-sn5600"), end("sw-sn5600"), 60'000, "auto");
  QVERIFY(plain);
  QCOMPARE(plain->technology, Technology::Retimed);
  const auto asked = choose(end("sw-sn5600"), end("sw-sn5600"), 60'000, "lpo");
  QVERIFY(asked);
  QCOMPARE(asked->technologyA, Technology::Lpo);
  QCOMPARE(asked->technologyB, Technology::Lpo);
  QVERIFY(!asked->verdict.caution.empty());
  const auto capable = choose(end("sw-th5-7060x6-64pe"), end("sw-th5-7060x6-64pe"), 60'000, "lpo");
  QVERIFY(capable);
  QVERIFY(capable->verdict.caution.empty());
}

void MediaTest::refusals_data() {
  QTest::addColumn<QByteArray>("a");
  QTest::addColumn<QByteArray>("b");
  QTest::addColumn<int>("metres");
  QTest::addColumn<QByteArray>("policy");
  QTest::addColumn<QByteArray>("sentence");
  const auto row = [](const char* name, const char* a, const char* b, int metres, const char* policy,
                      const char* sentence) {
    QTest::newRow(name) << QByteArray(a) << QByteArray(b) << metres << QByteArray(policy) << QByteArray(sentence);
  };
  row("too long for copper", "sw-qm9700", "sw-qm9700", 6, "dac",
      "media \"dac\": nothing reaches 6 m; the longest is 2 m; what reaches: retimed (10000 m)");
  row("not co-packaged", "sw-qm9700", "sw-qm9700", 6, "cpo",
      "media \"cpo\": neither port is co-packaged; what reaches: retimed (10000 m)");
  row("misspelt", "sw-qm9700", "sw-qm9700", 6, "retimd",
      "media \"retimd\": neither a technology nor a cable or module of the catalog; did you mean \"retimed\"?");
  row("finned module for a DGX", "sys-dgx-h100", "sys-dgx-h100", 6, "xc-seed-07",
      "media \"xc-seed-07\": it does not connect these ports (MMS4X00-NM compatible): a finned top does not fit a cage "
      "for flat tops");
  row("InfiniBand to Ethernet", "sw-qm9700", "sw-th5-bailly", 6, "auto",
      "media \"auto\": it does not connect these ports: the two ports share no protocol");
  row("FR4 only at one end", "sys-dgx-h100", "sw-th5-bailly", 6, "cpo",
      "media \"cpo\": it does not connect these ports (");
}

void MediaTest::refusals() {
  QFETCH(QByteArray, a);
  QFETCH(QByteArray, b);
  QFETCH(int, metres);
  QFETCH(QByteArray, policy);
  QFETCH(QByteArray, sentence);
  const auto option = choose(end(a.constData()), end(b.constData()), metres * 1000, policy.constData());
  QVERIFY(!option);
  const auto said = QByteArray::fromStdString(option.error().sentence());
  QVERIFY2(said.startsWith(sentence), said.constData());
}

void MediaTest::ratesMustMatch() {
  const auto options = mediaOptions(catalog_, end("sys-dgx-b300"), end("sw-qm9700"));
  QCOMPARE(options.size(), std::size_t{1});
  QCOMPARE(text(options[0].verdict.code), QByteArray("match.rate"));
}

void MediaTest::ordersTheNextLength() {
  const auto& copper = catalog_[catalog_.find<CableType>("cu-mcp7y00-1m")];
  const auto order = orderCable(copper, Length::millimetres(2100));
  QVERIFY(order);
  QCOMPARE(order->ordered, Length::millimetres(2500));
  QCOMPARE(copper.lengths[order->length].part.id, std::string("cu-mcp7y00-2p5m"));
  QCOMPARE(orderCable(copper, Length::metres(3))->ordered, Length::metres(3));
  QVERIFY(!orderCable(copper, Length::millimetres(3001)));
}

void MediaTest::makesFibreToLength() {
  const auto& fibre = catalog_[catalog_.find<CableType>("fb-mfp7e30-smf-straight-1m")];
  const auto order = orderCable(fibre, Length::millimetres(171'200));
  QVERIFY(order);
  QVERIFY(order->madeToLength);
  QCOMPARE(order->ordered, Length::metres(180));
  // 235 dollars at 150 m and 60 for each 50 m more.
  QCOMPARE(toText(*order->price), std::string("271"));
  QVERIFY(!orderCable(fibre, Length::metres(150))->madeToLength);
}

void MediaTest::costDividesSharedParts() {
  const auto option = choose(end("sys-smc-421ge-lcc"), end("sw-qm9700"), 9000, "smf");
  const auto cost = mediaCost(catalog_, *option, Length::metres(9));
  QVERIFY(cost);
  QCOMPARE(toText(cost->price), std::string("1217"));  // 700 + 900 / 2 + 67
  QCOMPARE(toText(cost->power), std::string("17.5"));  // 9 + 17 / 2
  const auto copper = choose(end("sys-smc-421ge-lcc"), end("sw-qm9700"), 1000, "dac");
  QCOMPARE(toText(mediaCost(catalog_, *copper, Length::metres(1))->price), std::string("100"));
}

// Of all options that reach, none that ships, carries no caution and is priced costs less than the chosen one.
void MediaTest::choiceIsCheapestAndSteady() {
  for (const char* id : {"sw-qm9700", "sw-sn5600", "sw-q3400", "sw-sn5400", "sw-sn3700", "sw-th5-7060x6-64pe"}) {
    const auto options = mediaOptions(catalog_, end(id), end(id));
    for (const int metres : {1, 2, 4, 6, 30, 70, 300, 1500}) {
      const Length needed = Length::metres(metres);
      const auto chosen = chooseMedia(catalog_, options, needed, "auto");
      if (!chosen) continue;
      QVERIFY(*chosen == *chooseMedia(catalog_, options, needed, "auto"));
      const auto price = mediaCost(catalog_, *chosen, needed)->price;
      for (const MediaOption& other : options) {
        if (!other.verdict || other.reach < needed || !other.verdict.caution.empty()) continue;
        const auto cost = mediaCost(catalog_, other, needed);
        if (!cost || !cost->complete || other.availability != Availability::Shipping) continue;
        QVERIFY2(price <= cost->price, id);
      }
    }
  }
}

QTEST_APPLESS_MAIN(MediaTest)
#include "media_test.moc"
