// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints every panel on the sample hall in both themes into PNG files, to be looked at beside the mock-ups.
// Usage: panels_look FOLDER [SCALE]

#include "tests/ui/panels/panel_sample.h"
#include "ui/document/analysis_runner.h"
#include "ui/panels/inspector/block_views.h"
#include "ui/panels/panels.h"
#include "ui/panels/parts/part_card.h"
#include "ui/shell/panel_tabs.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPixmap>

using namespace fabric;
using namespace fabric::ui;

namespace {

struct Looker {
  QDir folder;
  QString theme;

  void save(QWidget& widget, const QString& name, const QSize& size) const {
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    widget.grab().save(folder.filePath(name + QLatin1Char('-') + theme + QStringLiteral(".png")));
  }
};

void showParts(const Looker& looker, test::PanelSample& sample) {
  PartsPanel panel;
  panel.setDocument(sample.document.get());
  looker.save(panel, QStringLiteral("parts"), {268, 800});
  PartCard card;
  for (const PartRow& row : partRows(*sample.catalog))
    if (row.id == QLatin1String("xc-sr4")) card.setPart(*sample.catalog, row);
  looker.save(card, QStringLiteral("part-card"), card.sizeHint());
}

std::shared_ptr<const AnalysisResult> sampleResult(const test::PanelSample& sample) {
  auto result = std::make_shared<AnalysisResult>();
  result->design = sample.design();
  result->catalog = sample.catalog;
  result->settings = sample.document->settings();
  result->complete = true;
  result->findings = {{FindingCode::ReachExceeded,
                       Severity::Error,
                       {ObjectRef::of(sample.links[3]), ObjectRef::of(sample.links[4])},
                       {{"length_m", "62.4"}, {"reach_m", "50"}}},
                      {FindingCode::RackPower,
                       Severity::Warning,
                       {ObjectRef::of(sample.racks[1])},
                       {{"power_kw", "46.1"}, {"limit_kw", "45"}}},
                      {FindingCode::PartUnpriced,
                       Severity::Warning,
                       {ObjectRef::of(sample.leaves[0]), ObjectRef::of(sample.leaves[1])},
                       {}}};
  if (const auto bom = makeBom(result->design, *result->catalog, result->settings)) result->bom = *bom;
  return result;
}

void showInspector(const Looker& looker, test::PanelSample& sample) {
  Inspector inspector;
  inspector.setDocument(sample.document.get());
  inspector.setResult(sampleResult(sample));
  const auto look = [&](const char* name, std::vector<ObjectRef> objects, int height) {
    sample.document->select(std::move(objects));
    QCoreApplication::processEvents();
    looker.save(inspector, QLatin1String(name), {318, height});
  };
  look("inspector-project", {}, 860);
  look("inspector-rack", {ObjectRef::of(sample.racks[1])}, 860);
  inspector.askWhy();
  look("inspector-rack-why", {ObjectRef::of(sample.racks[1])}, 860);
  look("inspector-leafs", {ObjectRef::of(sample.leafRack())}, 860);
  look("inspector-device", {ObjectRef::of(sample.systems[4])}, 860);
  look("inspector-link", {ObjectRef::of(sample.links[11])}, 860);
  look("inspector-cage", {ObjectRef::cage(sample.leaves[2], 1)}, 860);
  look("inspector-row", {ObjectRef::of(sample.rowA)}, 600);
  look("inspector-many",
       {ObjectRef::of(sample.systems[0]), ObjectRef::of(sample.systems[1]), ObjectRef::of(sample.leaves[1])}, 500);
  std::vector<ObjectRef> links;
  for (const Id<Link> link : sample.links) links.push_back(ObjectRef::of(link));
  look("inspector-bundle", links, 700);
  sample.document->select({});
}

void showTables(const Looker& looker, test::PanelSample& sample) {
  PanelTabs tabs;
  auto* problems = new ProblemsPanel;
  auto* bom = new BomPanel;
  auto* links = new LinksPanel;
  auto* history = new HistoryPanel;
  const auto add = [&](const QString& name, TablePage* page) {
    const int index = tabs.addPage(name, page, page->corner());
    QObject::connect(page, &TablePage::countChanged, &tabs,
                     [&tabs, index](const QString& count) { tabs.setCount(index, count); });
  };
  add(QStringLiteral("Problems"), problems);
  add(QStringLiteral("BOM"), bom);
  add(QStringLiteral("Links"), links);
  add(QStringLiteral("Undo history"), history);
  for (const char* step : {"Place rack", "Move A02 to B04", "Connect ports"}) {
    DesignEdit edit = sample.document->edit();
    test::need(edit.renameDevice(sample.systems[0], step));
    sample.document->commit(std::move(edit), QLatin1String(step));
  }
  sample.document->undo();
  const auto result = sampleResult(sample);
  problems->setDocument(sample.document.get());
  problems->setResult(result);
  bom->setDocument(sample.document.get());
  bom->setResult(result);
  links->setDocument(sample.document.get());
  history->setDocument(sample.document.get());
  for (int page = 0; page < 4; ++page) {
    tabs.setCurrent(page);
    looker.save(tabs, QStringLiteral("tables-%1").arg(page), {1016, 190});
  }
  sample.document->jump(0);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("Lightloom"));
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  if (argc < 2) return 2;
  Appearance appearance(app, ThemeChoice::Dark);
  if (argc > 2) appearance.setScale(QString::fromLocal8Bit(argv[2]).toDouble());
  QDir().mkpath(QString::fromLocal8Bit(argv[1]));
  for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
    appearance.setChoice(choice);
    test::PanelSample sample;
    const Looker looker{QDir(QString::fromLocal8Bit(argv[1])),
                        choice == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light")};
    showParts(looker, sample);
    showInspector(looker, sample);
    showTables(looker, sample);
  }
  return 0;
}
