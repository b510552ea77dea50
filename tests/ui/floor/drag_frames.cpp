// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures frames of the floor view on a large generated floor: drag_frames [ACCELERATORS [RACKS]]
// Prints milliseconds for a full picture, for the slowest zoom, for a movement of the mouse with RACKS racks in hand,
// and for the first one.

#include <QApplication>
#include <QImage>
#include <QMouseEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include "core/catalog/builtin.h"
#include "core/topology/generate.h"
#include "tests/ui/floor/test_host.h"
#include "ui/theme/type_style.h"

namespace {

using namespace fabric;

test::SampleFloor generated(std::int64_t accelerators) {
  test::SampleFloor floor;
  floor.catalog = std::make_shared<const Catalog>(test::must(loadBuiltinCatalog()));
  DesignSpec spec;
  spec.systems.push_back({floor.catalog->find<DeviceType>("sys-dgx-h100"), accelerators / 8});
  FabricSpec fabric;
  fabric.tiers = 3;
  fabric.leaf = fabric.spine = fabric.core = floor.catalog->find<DeviceType>("sw-qm9700");
  spec.fabrics.push_back(fabric);
  spec.placement.racksPerRow = 40;
  DesignEdit edit({}, floor.catalog, floor.ids);
  test::must(generate(spec, Settings{}, edit));
  floor.design = std::move(edit).finish();
  return floor;
}

double quantile(std::vector<double> times, double share) {
  std::ranges::sort(times);
  return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

}  // namespace

int main(int argc, char** argv) {
  using namespace fabric::ui;
  const QApplication application(argc, argv);
  if (!loadFonts()) return 2;
  const std::int64_t accelerators = argc > 1 ? std::atoll(argv[1]) : 65'536;
  const std::size_t racks = argc > 2 ? static_cast<std::size_t>(std::atoll(argv[2])) : 1'000;
  fabric::test::TestHost host(generated(accelerators));
  FloorView view;
  view.resize(1920, 1080);
  view.show();
  host.view = &view;
  view.setHost(&host);
  view.setFigures(floorFigures(host.design(), *host.catalog(), host.settings()));
  QImage target(view.size(), QImage::Format_RGB32);
  // Time of this thread, so that other programs on the machine do not count.
  const auto milliseconds = [&](auto&& work) {
    timespec start{}, end{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
    work();
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
    return static_cast<double>(end.tv_sec - start.tv_sec) * 1e3 +
           static_cast<double>(end.tv_nsec - start.tv_nsec) / 1e6;
  };
  std::vector<double> full;
  for (int i = 0; i < 15; ++i) {
    view.setCamera(view.camera());  // makes the picture anew
    full.push_back(milliseconds([&] { view.render(&target); }));
  }
  const Camera whole = view.camera();
  double worst = 0, worstScale = 0;
  for (double scale = whole.scale(); scale < 2000; scale *= 1.3) {
    Camera camera = whole;
    camera.setScaleAt(QPointF(960, 500), scale);
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
      view.setCamera(camera);
      times.push_back(milliseconds([&] { view.render(&target); }));
    }
    if (quantile(times, 0.5) > worst) {
      worst = quantile(times, 0.5);
      worstScale = scale;
    }
  }
  view.setCamera(whole);
  std::vector<ObjectRef> selection;
  for (const FloorRow& row : view.scene().layout().rows())
    for (const Id<Rack> rack : row.racks)
      if (selection.size() < racks) selection.push_back(ObjectRef::of(rack));
  view.setSelection(selection);
  const QPointF from = view.viewRect(selection[selection.size() / 2]).center();
  const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
    QMouseEvent event(type, at, view.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
  };
  send(QEvent::MouseButtonPress, from, Qt::LeftButton);
  const double first = milliseconds([&] {
    send(QEvent::MouseMove, from + QPointF(30, 0), Qt::NoButton);
    view.render(&target);
  });
  std::vector<double> drag;
  for (int i = 0; i < 40; ++i)
    drag.push_back(milliseconds([&] {
      send(QEvent::MouseMove, from + QPointF(31 + 7 * i, (i % 8) * 9), Qt::NoButton);
      view.render(&target);
    }));
  std::printf("%zu racks, %zu links: whole floor %.2f ms, worst zoom %.2f ms (%.0f px/m); drag of %zu racks: first "
              "frame %.2f ms, then %.2f, 9 of 10 %.2f\n",
              host.design().racks.size(), host.design().links.size(), quantile(full, 0.5), worst, worstScale,
              selection.size(), first, quantile(drag, 0.5), quantile(drag, 0.9));
  view.setHost(nullptr);
  return 0;
}
