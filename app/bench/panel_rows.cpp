// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include <vector>

#include "app/bench/measure.h"
#include "app/bench/rows.h"
#include "ui/document/analysis_runner.h"
#include "ui/document/document.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/window/palette_search.h"

namespace fabric::bench {

namespace {

/// A project with the subject's design as its only variant.
Project projectOf(const Subject& s, IdSource& ids) {
  Project project = emptyProject(s.size.name, s.order.catalog, ids);
  project.variants.front().design = s.design;
  return project;
}

/// One thing of each kind, from the middle of its table: where a person clicks.
std::vector<ObjectRef> subjectsOf(const Design& design) {
  std::vector<ObjectRef> found;
  const auto middle = [&](const auto& table) {
    std::size_t left = table.size() / 2;
    table.forEach([&](auto id, const auto&) {
      if (left-- == 0) found.push_back(ObjectRef::of(id));
    });
  };
  middle(design.racks);
  middle(design.devices);
  middle(design.links);
  middle(design.rows);
  return found;
}

/// From the choice of an object to the Inspector that shows and has painted it; the slowest kind of object.
Times selections(Subject& s) {
  IdSource ids = s.ids;
  Project project = projectOf(s, ids);
  ui::Document document(std::move(project), ids);
  auto result = std::make_shared<ui::AnalysisResult>();
  result->design = s.design;
  result->catalog = s.order.catalog;
  result->complete = true;
  ui::Inspector inspector;
  inspector.resize(318, 900);
  inspector.setDocument(&document);
  inspector.setResult(result);
  inspector.show();
  QCoreApplication::processEvents();
  Times worst;
  for (const ObjectRef object : subjectsOf(s.design)) {
    std::vector<double> times;
    for (int i = 0; i <= 15; ++i) {
      document.select({});
      QCoreApplication::processEvents();
      const double time = once([&] {
        document.select({object});
        QCoreApplication::processEvents();
        keep(inspector.grab());
      });
      if (i > 0) times.push_back(time);  // the first lays out glyphs
    }
    const Times kind = summarise(std::move(times));
    if (kind.median > worst.median) worst = kind;
  }
  return worst;
}

/// A word typed key by key into a palette that was just opened; the slowest key, which is the first: it gathers names.
Times keys(const Subject& s) {
  std::string name;
  s.design.devices.forEach([&](Id<Device>, const Device& device) { name = device.name; });
  const QString word = QString::fromStdString(name);
  std::vector<double> times;
  for (int i = 0; i < 9; ++i) {
    ui::PaletteSearch search({}, s.design, s.order.catalog);
    double slowest = 0;
    for (qsizetype length = 1; length <= word.size(); ++length)
      slowest = std::max(slowest, once([&] { keep(search.find(word.left(length))); }));
    times.push_back(slowest);
  }
  return summarise(std::move(times));
}

}  // namespace

std::vector<Row> panelRows(Subject& s) {
  const Times selected = selections(s), typed = keys(s);
  return {{s.size.name, "selection to filled Inspector", "ms", selected.median, selected.minimum, "", 0, 50.0, false,
           selected.repetitions},
          {s.size.name, "palette search, slowest key of a name", "ms", typed.median, typed.minimum, "", 0, 30.0, false,
           typed.repetitions}};
}

}  // namespace fabric::bench
