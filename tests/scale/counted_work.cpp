// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One operation on a fabric of 10,240 accelerators, marked for callgrind: counted_work report|edit|paint
// Only what stands between the marks is counted; outside valgrind the marks do nothing.

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cstdio>
#include <cstring>

#include <valgrind/callgrind.h>

#include "app/bench/fabrics.h"
#include "core/analysis/figures.h"
#include "core/analysis/report_builder.h"
#include "ui/canvas/paint_floor.h"
#include "ui/theme/type_style.h"

using namespace fabric;

namespace {

template <class F>
void counted(F&& work) {
  CALLGRIND_START_INSTRUMENTATION;
  CALLGRIND_TOGGLE_COLLECT;
  work();
  CALLGRIND_TOGGLE_COLLECT;
  CALLGRIND_STOP_INSTRUMENTATION;
}

int edit(const bench::Order& order, const Design& design, IdSource& ids) {
  const Settings settings;
  LiveFigures figures = LiveFigures::full(design, *order.catalog, settings);
  std::vector<Id<Rack>> racks;
  design.racks.forEach([&](Id<Rack> id, const Rack&) { racks.push_back(id); });
  const Id<Rack> a = racks.front(), b = racks[racks.size() / 2];
  const Rack left = design.racks[a], right = design.racks[b];
  const DesignEdit::RackPlace places[] = {{a, right.row, right.x}, {b, left.row, left.x}};
  bool done = false;
  counted([&] {
    DesignEdit change(design, order.catalog, ids);
    done = change.moveRacks(places).has_value();
    const Design after = std::move(change).finish();
    figures.apply(design, after, *order.catalog, settings);
    (void)reportOf(figures, after, *order.catalog, settings);
  });
  return done ? 0 : 3;
}

int paint(const bench::Order& order, const Design& design) {
  const ui::FloorScene scene(design, order.catalog, ui::floorFigures(design, *order.catalog, Settings{}));
  QImage image(1920, 1080, QImage::Format_RGB32);
  ui::Camera camera{QSizeF(image.size())};
  camera.fit(scene.layout().bounds());
  ui::FloorPaintOptions options;
  options.level = ui::affordableLevel(scene, camera, ui::levelAt(camera.scale()));
  const auto frame = [&] {
    QPainter painter(&image);
    ui::paintFloor(painter, scene, camera, ui::Theme::dark(), options);
  };
  frame();  // glyphs are laid out once
  counted(frame);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const QGuiApplication application(argc, argv);
  if (argc != 2 || !ui::loadFonts()) return 2;
  IdSource ids;
  const auto order = bench::orderOf(bench::sizes.front());
  if (!order) return 3;
  const auto design = bench::build(*order, ids);
  if (!design) return 3;
  if (std::strcmp(argv[1], "report") == 0) {
    counted([&] { (void)quickReport(*design, *order->catalog, Settings{}); });
    return 0;
  }
  if (std::strcmp(argv[1], "edit") == 0) return edit(*order, *design, ids);
  if (std::strcmp(argv[1], "paint") == 0) return paint(*order, *design);
  return 2;
}
