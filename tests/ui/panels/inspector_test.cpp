// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Inspector as the user meets it: it follows the selection, typing changes the design in one undo step, refusals
// stand under their field, ƒ opens the terms, folding stays, alternatives are applied.

#include "tests/ui/panels/panel_sample.h"
#include "ui/panels/inspector/block_views.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/inspector/inspector_stack.h"
#include "ui/panels/inspector/mini_table.h"
#include "ui/panels/inspector/object_fields.h"
#include "ui/panels/inspector/project_fields.h"
#include "ui/panels/text/part_text.h"
#include "ui/shell/section.h"
#include "ui/style/appearance.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace fabric;
using namespace fabric::ui;

namespace {

QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' '); }

const InspectorSection* sectionOf(const Inspector& inspector, const char* id) {
  for (const InspectorSection& section : inspector.content().sections)
    if (section.id == QLatin1String(id)) return &section;
  return nullptr;
}

QString valueOf(const Inspector& inspector, const char* row) {
  for (const InspectorSection& section : inspector.content().sections)
    for (const Block& block : section.blocks)
      if (const auto* properties = std::get_if<PropertyBlock>(&block))
        for (const PropertyRow& line : properties->rows)
          if (line.id == QLatin1String(row)) return plain(line.value);
  return QStringLiteral("missing");
}

}  // namespace

class InspectorTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("Lightloom"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    new Appearance(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark, this);
  }

  void init() {
    QSettings().clear();
    sample_ = std::make_unique<test::PanelSample>();
    inspector_ = std::make_unique<Inspector>();
    inspector_->setDocument(sample_->document.get());
    inspector_->resize(318, 900);
    inspector_->show();
    QVERIFY(QTest::qWaitForWindowExposed(inspector_.get()));
  }
  void cleanup() { inspector_.reset(); }

  void showsTheProjectWhenNothingIsSelected() {
    QTRY_COMPARE(inspector_->content().type, QStringLiteral("project"));
    QCOMPARE(inspector_->content().name, QStringLiteral("Aurora Hall 2"));
    type("pue", "1.3");
    QCOMPARE(document().settings().economy.pueThousandths, 1300);
    QCOMPARE(document().history().steps().size(), std::size_t{2});
    type("pue", "0.5");
    QCOMPARE(document().settings().economy.pueThousandths, 1300);
    QVERIFY(!inspector_->errorOf(QStringLiteral("pue")).isEmpty());
    type("tariff", "$0.12 per kWh");
    QCOMPARE(document().settings().economy.tariffPerKwh, Money::microDollars(120'000));
    QVERIFY(inspector_->errorOf(QStringLiteral("pue")).isEmpty());
  }

  void aFabricSaysHowItIsJoined() {
    const Id<Fabric> id = document().design().links[sample_->links[0]].fabric;
    AnalysisResult result;
    FabricShape shape;
    shape.fabric = id;
    shape.asked = Topology::Dragonfly;
    shape.groups = 33;
    result.fabricShapes = {shape};
    FabricFigures figures;
    figures.fabric = id;
    figures.links.byTier[static_cast<std::size_t>(LinkTier::HostLeaf)] = 12;
    figures.links.byTier[static_cast<std::size_t>(LinkTier::Global)] = 1234;
    result.report.fabrics = {figures};
    Project project = document().project();
    project.settings.media.hostLeaf = "lpo";
    const ObjectRef object = ObjectRef::of(id);
    const auto row = [&](const char* section, const char* name) {
      const InspectorContent content = describe({project, project.variants.front(), &result}, std::span(&object, 1));
      for (const InspectorSection& one : content.sections)
        if (one.id == QLatin1String(section))
          for (const PropertyRow& each : std::get<PropertyBlock>(one.blocks.front()).rows)
            if (each.id == QLatin1String(name)) return QString(each.value + QLatin1Char('|') + each.note);
      return QStringLiteral("missing");
    };
    QCOMPARE(row("topology", "topology"), QStringLiteral("custom|was dragonfly"));
    QCOMPARE(row("topology", "groups"), QStringLiteral("33|"));
    QCOMPARE(row("topology", "cores"), QStringLiteral("missing"));
    QVERIFY(row("media", "media-0").startsWith(QStringLiteral("LPO")));
    QCOMPARE(row("media", "media-6"), QStringLiteral("Auto: lowest cost|1,234"));
    result.fabricShapes[0].topology = Topology::Dragonfly;
    QCOMPARE(row("topology", "topology"), QStringLiteral("dragonfly|"));

    // From the project to the fabric with one click.
    const InspectorContent whole = describe({project, project.variants.front(), &result}, {});
    const auto fabrics = std::ranges::find(whole.sections, QStringLiteral("fabrics"), &InspectorSection::id);
    QVERIFY(fabrics != whole.sections.end());
    const std::vector<MiniRow>& rows = std::get<TableBlock>(fabrics->blocks.front()).rows;
    QVERIFY(std::ranges::any_of(rows, [&](const MiniRow& each) { return each.objects == std::vector{object}; }));
    document().select({object});
    QTRY_COMPARE(inspector_->content().type, QStringLiteral("fabric"));
  }

  void moneyIsReadInTheCurrencyOfTheProject() {
    QTRY_COMPARE(inspector_->content().type, QStringLiteral("project"));
    type("currency", "EUR");
    QVERIFY(!inspector_->errorOf(QStringLiteral("currency")).isEmpty());
    type("currency", "eur 0.5");
    QCOMPARE(document().settings().economy.currency, (Currency{"EUR", 500'000}));
    QCOMPARE(valueOf(*inspector_, "tariff"), QStringLiteral("€0.039 per kWh"));
    type("tariff", "0.06");
    QCOMPARE(document().settings().economy.tariffPerKwh, Money::microDollars(120'000));
    type("prices-valid-on", "31.3.2026");
    QVERIFY(!inspector_->errorOf(QStringLiteral("prices-valid-on")).isEmpty());
    type("prices-valid-on", "2026-03-31");
    QCOMPARE(document().settings().economy.pricesValidOn, std::string("2026-03-31"));
    type("tray-width", "0");
    QVERIFY(!inspector_->errorOf(QStringLiteral("tray-width")).isEmpty());
    type("tray-width", "300 mm");
    QCOMPARE(document().settings().routes.trayWidth, Length::millimetres(300));
    select({ObjectRef::of(sample_->racks[0])});
    QCOMPARE(valueOf(*inspector_, "capex"), QStringLiteral("€530,400"));
    document().jump(0);
    select({ObjectRef::of(sample_->racks[0])});
    QTRY_COMPARE(valueOf(*inspector_, "capex"), QStringLiteral("$1.06 M"));
  }

  void aRackShowsItsPlacePowerDevicesAndLinks() {
    select({ObjectRef::of(sample_->racks[0])});
    QCOMPARE(inspector_->content().name, QStringLiteral("A01"));
    QCOMPARE(inspector_->content().line, QStringLiteral("Compute rack · SU 1 · row A"));
    // 3 systems of 10.2 kW and 12 modules of 15 W.
    QCOMPARE(valueOf(*inspector_, "power"), QStringLiteral("30.78 kW"));
    QCOMPARE(valueOf(*inspector_, "capex"), QStringLiteral("$1.06 M"));
    QCOMPARE(plain(sectionOf(*inspector_, "devices")->note), QStringLiteral("24 of 48U used"));
    const auto& devices = std::get<TableBlock>(sectionOf(*inspector_, "devices")->blocks.front());
    QCOMPARE(devices.rows.size(), std::size_t{3});
    QCOMPARE(devices.rows.back().cells[0].text, QStringLiteral("2–9"));
    QCOMPARE(plain(devices.rows.back().cells[3].text), QStringLiteral("10.26"));
    const auto& links = std::get<LinkGroupBlock>(sectionOf(*inspector_, "links")->blocks.front());
    QCOMPARE(links.groups.size(), std::size_t{1});
    QCOMPARE(plain(links.groups[0].name), QStringLiteral("24 × 400G 2×SR4"));
    QCOMPARE(links.groups[0].where, QStringLiteral("A04"));
    QCOMPARE(links.groups[0].standing, Standing::Good);
  }

  void sectionsGrowWithWhatTheyShow() {
    select({ObjectRef::of(sample_->racks[0])});
    MiniTable* devices = inspector_->findChildren<MiniTable*>().front();
    const int before = devices->height();
    document().select({ObjectRef::of(sample_->leafRack())});
    QTRY_COMPARE(inspector_->content().name, QStringLiteral("A04"));
    QCOMPARE(devices->height(), before / 4 * 9);  // heads and 3 rows; heads and 8 rows
  }

  void typingXMovesTheRackInOneStep() {
    const Id<Rack> rack = sample_->leafRack();
    select({ObjectRef::of(rack)});
    type("x", "4.2");
    QCOMPARE(document().design().racks[rack].x, Length::millimetres(4200));
    QCOMPARE(document().history().steps().size(), std::size_t{2});
    QCOMPARE(plain(QString::fromStdString(document().history().steps().back().text)),
             QStringLiteral("Move A04 to 4.20 m"));
    QCOMPARE(inspector_->content().name, QStringLiteral("A08"));
    document().undo();
    QTRY_COMPARE(valueOf(*inspector_, "x"), QStringLiteral("1.80 m"));
  }

  void aRefusalStandsUnderItsField() {
    select({ObjectRef::of(sample_->leafRack())});
    QSignalSpy refused(inspector_.get(), &Inspector::refused);
    type("x", "0.60");
    QCOMPARE(document().design().racks[sample_->leafRack()].x, Length::millimetres(1800));
    QCOMPARE(document().history().steps().size(), std::size_t{1});
    QVERIFY(!inspector_->errorOf(QStringLiteral("x")).isEmpty());
    QCOMPARE(refused.size(), 1);
    select({ObjectRef::of(sample_->racks[0])});
    QVERIFY(inspector_->errorOf(QStringLiteral("x")).isEmpty());
  }

  void aDeviceMovesByUnitAndByRack() {
    const Id<Device> system = sample_->systems[2];
    select({ObjectRef::of(system)});
    QCOMPARE(inspector_->content().type, QStringLiteral("system"));
    QCOMPARE(valueOf(*inspector_, "unit"), QStringLiteral("20"));
    type("unit", "30");
    QCOMPARE(document().design().devices[system].position, std::uint16_t{59});
    type("unit", "2");  // taken
    QCOMPARE(document().design().devices[system].position, std::uint16_t{59});
    QVERIFY(!inspector_->errorOf(QStringLiteral("unit")).isEmpty());
    type("rack", "a02");
    QCOMPARE(document().design().devices[system].rack, sample_->racks[1]);
    type("name", "gpu-x");
    QCOMPARE(document().design().devices[system].name, std::string("gpu-x"));
    QCOMPARE(document().history().steps().size(), std::size_t{4});
  }

  void severalShowWhatTheyShareAndChangeTogether() {
    select({ObjectRef::of(sample_->systems[0]), ObjectRef::of(sample_->systems[1]), ObjectRef::of(sample_->leaves[0])});
    QCOMPARE(valueOf(*inspector_, "type"), QStringLiteral("mixed"));
    QCOMPARE(valueOf(*inspector_, "group"), QStringLiteral("SU 1"));
    auto* locked = qobject_cast<QComboBox*>(inspector_->editor(QStringLiteral("locked")));
    QVERIFY(locked);
    QTest::keyClick(locked, Qt::Key_Down);
    locked->setCurrentIndex(1);
    emit locked->textActivated(locked->itemText(1));
    QTRY_VERIFY(document().design().devices[sample_->systems[0]].locked);
    QVERIFY(document().design().devices[sample_->leaves[0]].locked);
    QCOMPARE(document().history().steps().size(), std::size_t{2});
  }

  void railsAndPlanesAreTyped() {
    const Id<Device> first = sample_->leaves[0], second = sample_->leaves[1];
    const auto device = [&](Id<Device> id) { return document().design().devices[id]; };
    const DeviceRole role = device(first).role;
    const Design before = document().design();
    select({ObjectRef::of(first)});
    type("rail", "7");
    QCOMPARE(device(first).rail, std::uint8_t{7});
    type("plane", "2");
    QCOMPARE(device(first).plane, std::uint8_t{2});
    QCOMPARE(device(first).role, role);
    QCOMPARE(document().history().steps().back().text, std::string("Set plane to 2"));
    for (const char* wrong : {"256", "-1", "1.5", "two"}) {
      type("rail", wrong);
      QVERIFY2(!inspector_->errorOf(QStringLiteral("rail")).isEmpty(), wrong);
      QCOMPARE(device(first).rail, std::uint8_t{7});
    }
    select({ObjectRef::of(first), ObjectRef::of(second)});
    QCOMPARE(valueOf(*inspector_, "rail"), QStringLiteral("mixed"));
    QCOMPARE(valueOf(*inspector_, "plane"), QStringLiteral("mixed"));
    const std::size_t steps = document().history().position();
    type("rail", "3");
    QCOMPARE(device(first).rail, std::uint8_t{3});
    QCOMPARE(device(second).rail, std::uint8_t{3});
    QCOMPARE(device(first).plane, std::uint8_t{2});
    QCOMPARE(document().history().position(), steps + 1);
    type("plane", "mixed");  // as it stands
    QCOMPARE(document().history().position(), steps + 1);
    type("rail", "");
    QCOMPARE(device(second).rail, std::uint8_t{0});
    QTRY_COMPARE(valueOf(*inspector_, "rail"), QStringLiteral("–"));
    document().undo();
    QCOMPARE(device(second).rail, std::uint8_t{3});
    document().jump(0);
    QVERIFY(document().design() == before);
  }

  void aLinkShowsItsRouteAndReach() {
    select({ObjectRef::of(sample_->links.front())});
    QCOMPARE(inspector_->content().type, QStringLiteral("link"));
    const auto& ends = std::get<EndBlock>(sectionOf(*inspector_, "ends")->blocks.front());
    QCOMPARE(ends.ends[0].device, QStringLiteral("dgx-001"));
    QCOMPARE(ends.ends[0].port, QStringLiteral("osfp1/1"));
    QCOMPARE(ends.ends[0].module, QStringLiteral("2×SR4 OSFP flat top"));
    const auto& route = std::get<RouteBlock>(sectionOf(*inspector_, "reach")->blocks.front());
    QCOMPARE(route.parts.size(), std::size_t{5});
    double sum = 0;
    for (const RoutePart& part : route.parts) sum += part.share;
    QVERIFY(std::abs(sum - 1) < 1e-9);
    QVERIFY(valueOf(*inspector_, "margin").startsWith(QStringLiteral("✓")));
    QCOMPARE(valueOf(*inspector_, "limit"), QStringLiteral("50 m"));
    QVERIFY2(valueOf(*inspector_, "loss").endsWith(QStringLiteral("of 1.8 dB")),
             qPrintable(valueOf(*inspector_, "loss")));
    const QString left = valueOf(*inspector_, "loss-margin");
    QVERIFY2(left.startsWith(QStringLiteral("1.0")), qPrintable(left));
  }

  void aRowTellsOfItsTray() {
    select({ObjectRef::of(sample_->rowA)});
    QVERIFY(sectionOf(*inspector_, "tray"));
    QVERIFY(sectionOf(*inspector_, "tray")->note.startsWith(QString::number(sample_->links.size())));
    QVERIFY2(valueOf(*inspector_, "tray-fill").endsWith(QLatin1Char('%')),
             qPrintable(valueOf(*inspector_, "tray-fill")));
    QVERIFY(valueOf(*inspector_, "tray-size").endsWith(QStringLiteral("× 100 mm")));
    QCOMPARE(valueOf(*inspector_, "tray-bend"), QStringLiteral("30 mm"));
    const auto& groups = std::get<LinkGroupBlock>(sectionOf(*inspector_, "links")->blocks.front()).groups;
    QCOMPARE(groups.size(), std::size_t{1});
    QCOMPARE(groups.front().links.size(), sample_->links.size());
    select({ObjectRef::of(sample_->rowB)});
    QCOMPARE(valueOf(*inspector_, "tray-fill"), QStringLiteral("–"));
  }

  void aCageTellsWhyModulesOfItsFormDoNotFit() {
    select({ObjectRef::cage(sample_->systems[0], 0)});
    const auto& fits = std::get<TableBlock>(sectionOf(*inspector_, "fits")->blocks.front());
    const auto& refused = std::get<TableBlock>(sectionOf(*inspector_, "refused")->blocks.front());
    QCOMPARE(fits.rows.size() + refused.rows.size(), std::size_t{5});  // all OSFP modules of the sample
    QVERIFY(!refused.rows.empty());
    for (const MiniRow& row : refused.rows) {
      QCOMPARE(row.cells[2].text, QStringLiteral("a finned top does not fit a cage for flat tops"));
      QVERIFY(row.toolTip.contains(row.cells[1].text));
      QVERIFY(row.action.isEmpty());
    }
  }

  void aFixedLengthIsOneStepAndCanBeTakenBack() {
    const Id<Cable> cable = document().design().links[sample_->links.front()].cable;
    select({ObjectRef::of(sample_->links.front())});
    type("fixed", "12 m");
    QCOMPARE(document().design().cables[cable].fixedLength, Length::metres(12));
    QCOMPARE(valueOf(*inspector_, "order"), QStringLiteral("15 m"));
    type("fixed", "");
    QCOMPARE(document().design().cables[cable].fixedLength, Length{});
    type("fixed", "much");
    QVERIFY(!inspector_->errorOf(QStringLiteral("fixed")).isEmpty());
  }

  void returnAppliesAnAlternative() {
    select({ObjectRef::of(sample_->links.front())});
    MiniTable* table = tableNamed("alternatives");
    QVERIFY(table);
    int target = -1;
    bool current = false;
    for (int i = 0; i < static_cast<int>(table->table().rows.size()); ++i) {
      const MiniRow& row = table->table().rows[static_cast<std::size_t>(i)];
      current = current || row.marked;
      if (target < 0 && !row.action.isEmpty()) target = i;
    }
    QVERIFY(current);
    QVERIFY(target >= 0);
    QTest::mouseDClick(table, Qt::LeftButton, {}, table->rowRect(target).center());
    QTRY_COMPARE(document().history().steps().size(), std::size_t{2});
    // The other port of both modules changes with this one: four links of two systems and two leaves.
    const Design& design = document().design();
    int changed = 0;
    design.links.forEach(
        [&](Id<Link>, const Link& link) { changed += design.cables[link.cable].type == sample_->types.os2; });
    QCOMPARE(changed, 4);
    QCOMPARE(design.modules[design.moduleIn(sample_->systems[0], 0)].type, sample_->types.dr4Flat);
    QCOMPARE(design.modules[design.moduleIn(sample_->leaves[0], 0)].type, sample_->types.dr4);
    QVERIFY(design.links.contains(sample_->links.front()));  // still selected
    QTRY_VERIFY(plain(inspector_->content().name).startsWith(QStringLiteral("C-")));
    document().undo();
    QCOMPARE(document().design().modules[document().design().moduleIn(sample_->systems[0], 0)].type,
             sample_->types.sr4Flat);
  }

  void aBundleIsRewiredAsOne() {
    std::vector<ObjectRef> bundle;
    for (std::size_t i = 0; i < 8; ++i) bundle.push_back(ObjectRef::of(sample_->links[i]));  // all of one system
    select(bundle);
    QCOMPARE(inspector_->content().type, QStringLiteral("bundle"));
    // The cages of the leaves are shared with the next system: its links would change, too.
    QVERIFY(sectionOf(*inspector_, "alternatives")->note.startsWith(QStringLiteral("16 ")));
    MiniTable* table = tableNamed("alternatives");
    QVERIFY(table);
    int target = -1, current = 0, refused = 0;
    for (int i = 0; i < static_cast<int>(table->table().rows.size()); ++i) {
      const MiniRow& row = table->table().rows[static_cast<std::size_t>(i)];
      current += row.marked;
      if (row.cells[0].icon == Icon::Cross) {
        ++refused;
        QVERIFY(!row.cells[4].text.isEmpty() && row.action.isEmpty());
      } else if (!row.marked && target < 0) {
        target = i;
      }
    }
    QCOMPARE(current, 1);
    QVERIFY(target >= 0 && refused > 0);
    // What all would draw: a share of two twin modules each, 16 W of 17 W at most.
    QCOMPARE(plain(table->table().rows[static_cast<std::size_t>(target)].cells[2].text), QStringLiteral("272 W"));
    QTest::mouseDClick(table, Qt::LeftButton, {}, table->rowRect(target).center());
    QTRY_COMPARE(document().history().steps().size(), std::size_t{2});
    const Design& design = document().design();
    int changed = 0;
    design.links.forEach(
        [&](Id<Link>, const Link& link) { changed += design.cables[link.cable].type == sample_->types.os2; });
    QCOMPARE(changed, 16);
    document().undo();
    document().select({});
  }

  void racksMoveToARowTogether() {
    select({ObjectRef::of(sample_->racks[0]), ObjectRef::of(sample_->racks[1])});
    choose("row", "B");
    const Design& design = document().design();
    QCOMPARE(design.racks[sample_->racks[0]].row, sample_->rowB);
    QCOMPARE(design.racks[sample_->racks[1]].row, sample_->rowB);
    QCOMPARE(document().history().steps().size(), std::size_t{2});
  }

  void linksGetALengthTogether() {
    select({ObjectRef::of(sample_->links[0]), ObjectRef::of(sample_->links[1])});
    QCOMPARE(valueOf(*inspector_, "fixed"), QStringLiteral("follows route"));
    type("fixed", "12 m");
    const auto fixed = [&](std::size_t i) {
      return document().design().cables[document().design().links[sample_->links[i]].cable].fixedLength;
    };
    QCOMPARE(fixed(0), Length::metres(12));
    QCOMPARE(fixed(1), Length::metres(12));
    QCOMPARE(document().history().steps().size(), std::size_t{2});
    select({ObjectRef::of(sample_->links[0]), ObjectRef::of(sample_->links[2])});
    QCOMPARE(valueOf(*inspector_, "fixed"), QStringLiteral("mixed"));
    type("fixed", "mixed");  // no length: nothing changes
    QCOMPARE(document().history().steps().size(), std::size_t{2});
  }

  void modulesAreReplacedTogether() {
    const Design& design = document().design();
    std::vector<ObjectRef> modules;
    for (std::uint16_t cage = 0; cage < 2; ++cage)
      modules.push_back(ObjectRef::of(design.moduleIn(sample_->systems[0], cage)));
    select(modules);
    const QString other = PartText::name(sample_->catalog->operator[](sample_->types.dr4Flat));
    choose("module", other);
    for (std::uint16_t cage = 0; cage < 2; ++cage)
      QCOMPARE(document().design().modules[document().design().moduleIn(sample_->systems[0], cage)].type,
               sample_->types.dr4Flat);
    QCOMPARE(document().history().steps().size(), std::size_t{2});
  }

  void rackTypesAndFacesChangeTogether() {
    Catalog parts = *sample_->catalog;
    RackType wide = parts[sample_->types.rack];
    wide.part = test::samplePart("rk-48b", "Rack of another make", "", Money::dollars(4000));
    const QString rackName = PartText::name(wide);
    const Id<RackType> rack = test::need(parts.add(wide));
    DeviceType shallow = parts[sample_->types.frontEnd];
    shallow.part = test::samplePart("sw-shallow", "Half-depth switch", "", Money::dollars(4000));
    shallow.fullDepth = false;
    const Id<DeviceType> device = test::need(parts.add(shallow));
    const auto catalog = std::make_shared<const Catalog>(std::move(parts));
    DesignEdit edit(document().design(), catalog, document().idSource());
    std::vector<ObjectRef> devices;
    for (const auto position : {std::uint16_t{81}, std::uint16_t{85}}) {
      Device row;
      row.type = device;
      row.rack = sample_->racks[0];
      row.position = position;
      devices.push_back(ObjectRef::of(test::need(edit.addDevice(row))));
    }
    const FieldEdit turned = editObjects(edit, devices, QStringLiteral("face"), QStringLiteral("Rear"));
    QVERIFY2(turned.error.isEmpty(), qPrintable(turned.error));
    for (const ObjectRef& object : devices) QCOMPARE(edit.design().devices[{object.id}].face, Face::Rear);
    const ObjectRef racks[] = {ObjectRef::of(sample_->racks[0]), ObjectRef::of(sample_->racks[1])};
    const FieldEdit replaced = editObjects(edit, racks, QStringLiteral("type"), rackName);
    QVERIFY2(replaced.error.isEmpty(), qPrintable(replaced.error));
    QCOMPARE(replaced.made.size(), std::size_t{2});
    for (const ObjectRef& object : replaced.made) QCOMPARE(edit.design().racks[{object.id}].type, rack);
    QVERIFY(!editObjects(edit, racks, QStringLiteral("name"), QStringLiteral("same")).error.isEmpty());
  }

  void aModuleTellsWhatItDraws() {
    select({ObjectRef::cage(sample_->systems[0], 0)});
    const auto& power = std::get<PropertyBlock>(sectionOf(*inspector_, "power")->blocks.front());
    QCOMPARE(plain(valueOf(*inspector_, "power")), QStringLiteral("15 W"));
    QCOMPARE(power.why.at(QStringLiteral("power")).terms.front().partId, QStringLiteral("xc-sr4-flt"));
    QCOMPARE(valueOf(*inspector_, "weight"), QStringLiteral("missing"));
  }

  void theFunctionSignOpensTheTerms() {
    select({ObjectRef::of(sample_->racks[0])});
    inspector_->askWhy();
    PropertyView* open = nullptr;
    for (PropertyView* view : inspector_->properties())
      if (!view->openWhy().isEmpty()) open = view;
    QVERIFY(open);
    QCOMPARE(open->openWhy(), QStringLiteral("power"));
    QVERIFY(open->whyCard()->isVisible());
    const QString text = plain(open->whyCard()->asText());
    QVERIFY2(text.contains(QStringLiteral("3 × DGX H100\t10,200 W max\t30.60 kW")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("12 × 2×SR4 OSFP flat top\t15 W typ.\t180 W")), qPrintable(text));
    open->toggleWhy(QStringLiteral("power"));
    QVERIFY(!open->whyCard()->isVisible());
  }

  void whyIsAskedOfTheRowWithTheKeyboard() {
    select({ObjectRef::of(sample_->racks[0])});
    inspector_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(inspector_.get()));
    QString last;
    PropertyView* view = nullptr;
    for (PropertyView* each : inspector_->properties())
      for (QToolButton* source : each->findChildren<QToolButton*>())
        if (source->isVisible()) {
          source->setFocus();
          last = each->focusedRow();
          view = each;
        }
    QVERIFY(view && !last.isEmpty());
    QVERIFY(last != QStringLiteral("power"));  // not the first
    inspector_->askWhy();
    QCOMPARE(view->openWhy(), last);
    QCOMPARE(view->focusedRow(), last);  // the keyboard is on the card
    inspector_->askWhy();
    QVERIFY(view->openWhy().isEmpty());
    QCOMPARE(view->focusedRow(), last);

    QSignalSpy refused(inspector_.get(), &Inspector::refused);
    QWidget* locked = inspector_->editor(QStringLiteral("locked"));
    QVERIFY(locked);
    locked->setFocus();
    inspector_->askWhy();
    QCOMPARE(refused.count(), 1);
    for (PropertyView* each : inspector_->properties()) QVERIFY(each->openWhy().isEmpty());
  }

  void foldingIsRememberedByType() {
    select({ObjectRef::of(sample_->racks[0])});
    Section* placement = inspector_->findChildren<Section*>().front();
    QTest::mouseClick(placement->header(), Qt::LeftButton);
    QVERIFY(placement->isFolded());
    select({ObjectRef::of(sample_->systems[0])});
    QVERIFY(!inspector_->findChildren<Section*>().front()->isFolded());
    select({ObjectRef::of(sample_->racks[1])});
    QVERIFY(inspector_->findChildren<Section*>().front()->isFolded());
  }

  void pinnedItStays() {
    select({ObjectRef::of(sample_->racks[0])});
    inspector_->pinAction()->setChecked(true);
    Inspector follower;
    follower.setDocument(&document());
    document().select({ObjectRef::of(sample_->racks[1])});
    QTRY_COMPARE(follower.content().name, QStringLiteral("A02"));
    QCOMPARE(inspector_->content().name, QStringLiteral("A01"));
    inspector_->pinAction()->setChecked(false);
    QTRY_COMPARE(inspector_->content().name, QStringLiteral("A02"));
  }

  void thePinOpensASecondInspector() {
    InspectorStack stack;
    stack.setDocument(&document());
    document().select({ObjectRef::of(sample_->racks[0])});
    QTRY_COMPARE(stack.current()->content().name, QStringLiteral("A01"));
    QVERIFY(!stack.pinned());
    stack.pinAction()->setChecked(true);
    document().select({ObjectRef::of(sample_->racks[1])});
    QTRY_COMPARE(stack.current()->content().name, QStringLiteral("A02"));
    QCOMPARE(stack.pinned()->content().name, QStringLiteral("A01"));
    stack.pinAction()->setChecked(false);
    QVERIFY(!stack.pinned());
    QCOMPARE(stack.current()->content().name, QStringLiteral("A02"));
  }

  void aTermIsFollowedToItsPieces() {
    select({ObjectRef::of(sample_->racks[0])});
    const auto& power = std::get<PropertyBlock>(sectionOf(*inspector_, "power")->blocks.front());
    QVERIFY(!power.why.empty());
    QCOMPARE(power.why.begin()->second.terms.front().partId, QStringLiteral("sys-dgx-h100"));
    // Sources give both: neither is said to be unverified.
    const auto source = [&](const char* row) { return power.why.at(QString::fromLatin1(row)).terms.front().source; };
    QVERIFY2(!source("power").contains(QStringLiteral("not verified)")), qPrintable(source("power")));
    QVERIFY2(!source("weight").contains(QStringLiteral("not verified)")), qPrintable(source("weight")));
    emit inspector_->properties().front()->partFollowed(QStringLiteral("sys-dgx-h100"));
    const std::vector<ObjectRef> pieces{ObjectRef::of(sample_->systems[0]), ObjectRef::of(sample_->systems[1]),
                                        ObjectRef::of(sample_->systems[2])};
    QTRY_COMPARE(document().selection(), pieces);
    QTRY_COMPARE(inspector_->content().type, QStringLiteral("many"));
    // Nothing smaller is left here: the part itself is shown.
    QSignalSpy asked(inspector_.get(), &Inspector::partRequested);
    emit inspector_->properties().front()->partFollowed(QStringLiteral("sys-dgx-h100"));
    QTRY_COMPARE(asked.size(), 1);
  }

  void aPartTheMachineDoesNotKnowIsTold() {
    Project project = document().project();
    const auto about = [&](ObjectRef object) {
      const InspectorContent content = describe({project, project.variants.front()}, std::span(&object, 1));
      bool told = false;
      for (const InspectorSection& section : content.sections)
        for (const Block& block : section.blocks)
          if (const auto* properties = std::get_if<PropertyBlock>(&block))
            for (const PropertyRow& row : properties->rows) told = told || row.id == QLatin1String("missing");
      return std::pair(told, content);
    };
    const Design& design = project.variants.front().design;
    const Id<Device> system = design.devicesIn(sample_->racks[0]).front();
    const Id<Link> link = design.linkAt(system, 0);
    const ObjectRef places[] = {ObjectRef::of(system), ObjectRef::of(sample_->racks[0]), ObjectRef::of(link),
                                ObjectRef::cage(system, 0)};
    const auto known = about(places[0]);
    for (const ObjectRef& place : places) QVERIFY(!about(place).first);
    auto catalog = std::make_shared<Catalog>(*project.catalog);
    for (const std::string& id : catalog->partIds()) catalog->unlisted.insert(id);
    project.catalog = catalog;
    for (const ObjectRef& place : places) QVERIFY(about(place).first);
    // The project's own copy of the data is used: power and cost are what they were.
    const auto sectionWith = [](const InspectorContent& content, const char* id) {
      return *std::ranges::find(content.sections, QLatin1String(id), &InspectorSection::id);
    };
    QVERIFY(sectionWith(about(places[0]).second, "power") == sectionWith(known.second, "power"));
  }

  void aCageSaysWhatFits() {
    select({ObjectRef::cage(sample_->leaves[0], 30)});
    const auto& fits = std::get<TableBlock>(sectionOf(*inspector_, "fits")->blocks.front());
    QVERIFY(!fits.rows.empty());
    for (const MiniRow& row : fits.rows) QVERIFY(row.action != QLatin1String("xc-sr4-flt"));
  }

  void numbersAreReadAsTheyAreWritten_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("millimetres");
    QTest::newRow("metres") << "2.70 m" << 2700;
    QTest::newRow("no unit") << "2.7" << 2700;
    QTest::newRow("no-break space") << QStringLiteral("2.70\u00a0m") << 2700;
    QTest::newRow("centimetres") << "270 cm" << 2700;
    QTest::newRow("millimetres") << "2700mm" << 2700;
    QTest::newRow("thousands") << "1,200 mm" << 1200;
    QTest::newRow("nonsense") << "far" << -1;
  }
  void numbersAreReadAsTheyAreWritten() {
    QFETCH(QString, typed);
    QFETCH(int, millimetres);
    const auto length = typedLength(typed);
    QCOMPARE(length ? length->inMillimetres() : -1, millimetres);
  }

  void aPointThatMayBeEitherIsNotGuessed() {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto comma = typedNumber(QStringLiteral("2,70 m")), point = typedNumber(QStringLiteral("2.70 m")),
               both = typedNumber(QStringLiteral("1.200,5")), either = typedNumber(QStringLiteral("1.200 m"));
    QLocale::setDefault(before);
    QCOMPARE(comma, std::optional(2.7));
    QCOMPARE(point, std::optional(2.7));
    QCOMPARE(both, std::optional(1200.5));
    QVERIFY(!either);
  }

 private:
  Document& document() { return *sample_->document; }

  void select(std::vector<ObjectRef> objects) {
    document().select(objects);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
  }

  void type(const char* field, const char* text) {
    auto* edit = qobject_cast<QLineEdit*>(inspector_->editor(QLatin1String(field)));
    QVERIFY2(edit, field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClicks(edit, QString::fromUtf8(text));
    QTest::keyClick(edit, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
  }

  void choose(const char* field, const QString& text) {
    auto* box = qobject_cast<QComboBox*>(inspector_->editor(QLatin1String(field)));
    QVERIFY2(box, field);
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setCurrentIndex(box->findText(text));
    emit box->textActivated(text);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
  }

  MiniTable* tableNamed(const char* id) const {
    for (MiniTable* each : inspector_->findChildren<MiniTable*>())
      if (each->table().id == QLatin1String(id)) return each;
    return nullptr;
  }

  std::unique_ptr<test::PanelSample> sample_;
  std::unique_ptr<Inspector> inspector_;
};

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
