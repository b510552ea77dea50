// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>

#include <array>

#include "app/bench/measure.h"
#include "app/bench/rows.h"
#include "ui/floor/floor_view.h"

namespace fabric::bench {

namespace {

constexpr int width = 1920, height = 1080;

/// The program around the floor view, without a document: looks are measured, nothing is committed.
class BenchHost : public ui::FloorHost {
 public:
  explicit BenchHost(Subject& subject) : subject_(subject) {}

  ui::FloorView* view = nullptr;

  const Design& design() const override { return subject_.design; }
  std::shared_ptr<const Catalog> catalog() const override { return subject_.order.catalog; }
  const Settings& settings() const override { return settings_; }
  bool isReadOnly() const override { return false; }
  DesignEdit edit() override { return DesignEdit(subject_.design, subject_.order.catalog, subject_.ids); }
  void commit(DesignEdit&&, const QString&) override {}
  void select(std::vector<ObjectRef> objects) override { view->setSelection(std::move(objects)); }
  void removeSelection() override {}
  std::optional<ui::MoveEffect> effectOf(const Design&) override { return std::nullopt; }

 private:
  Subject& subject_;
  Settings settings_;
};

/// One picture on the screen, from one already drawn: the least any frame costs.
double blit() {
  QImage from(width, height, QImage::Format_RGB32), to(width, height, QImage::Format_RGB32);
  from.fill(Qt::darkGray);
  const auto paint = [&] {
    QPainter painter(&to);
    painter.drawImage(0, 0, from);
  };
  return repeat(paint, 200, 20).median;
}

Times frames(ui::FloorView& view, const ui::Camera& camera, QImage& target, int count) {
  std::vector<double> times;
  for (int i = 0; i <= count; ++i) {
    view.setCamera(camera);  // makes the picture anew
    const double time = once([&] { view.render(&target); });
    if (i > 0) times.push_back(time);  // the first lays out glyphs
  }
  return summarise(std::move(times));
}

/// Moves the mouse with many racks in hand, as a user does, and renders after every move.
Times drag(ui::FloorView& view, QImage& target, std::size_t racks) {
  std::vector<ObjectRef> selection;
  for (const ui::FloorRow& row : view.scene().layout().rows())
    for (const Id<Rack> rack : row.racks)
      if (selection.size() < racks) selection.push_back(ObjectRef::of(rack));
  view.setSelection(selection);
  const QPointF from = view.viewRect(selection[selection.size() / 2]).center();
  const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
    QMouseEvent event(type, at, view.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
  };
  send(QEvent::MouseButtonPress, from, Qt::LeftButton);
  std::vector<double> times;
  for (int i = 0; i < 40; ++i)
    times.push_back(once([&] {
      send(QEvent::MouseMove, from + QPointF(31 + 7 * i, (i % 8) * 9), Qt::NoButton);
      view.render(&target);
    }));
  QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
  QApplication::sendEvent(&view, &escape);
  return summarise(std::move(times));
}

/// A rack copied (Shift) or a device moved from place to place, each place with its preview.
Times dragOne(ui::FloorView& view, QImage& target, ObjectRef object, Qt::KeyboardModifiers modifiers) {
  view.setSelection({object});
  view.fitSelection();
  const QPointF from = view.viewRect(object).center();
  const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
    QMouseEvent event(type, at, view.mapToGlobal(at), button, Qt::LeftButton, modifiers);
    QApplication::sendEvent(&view, &event);
  };
  send(QEvent::MouseButtonPress, from, Qt::LeftButton);
  std::vector<double> times;
  for (int i = 0; i < 24; ++i)
    times.push_back(once([&] {
      send(QEvent::MouseMove, from + QPointF(40 + 23 * i, (i % 6) * 17), Qt::NoButton);
      view.render(&target);
    }));
  QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
  QApplication::sendEvent(&view, &escape);
  return summarise(std::move(times));
}

/// A link pulled from a device over the others in view: every one aimed at is judged and previewed.
Times pullLink(ui::FloorView& view, QImage& target, ObjectRef device) {
  view.setSelection({device});
  view.fitSelection();
  view.setLevel(ui::ZoomLevel::Devices);
  view.setTool(ui::FloorView::ToolKind::Link);
  const QPointF from = view.viewRect(device).center();
  const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
    QMouseEvent event(type, at, view.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
  };
  send(QEvent::MouseButtonPress, from, Qt::LeftButton);
  std::vector<double> times;
  for (int i = 0; i < 24; ++i)
    times.push_back(once([&] {
      send(QEvent::MouseMove, from + QPointF(30 + 25 * i, (i % 5) * 40), Qt::NoButton);
      view.render(&target);
    }));
  QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
  QApplication::sendEvent(&view, &escape);
  view.setTool(ui::FloorView::ToolKind::Select);
  return summarise(std::move(times));
}

/// Every shortest way from one device to another, from the click on the other to the picture.
Times trace(ui::FloorView& view, QImage& target, ObjectRef from, ObjectRef to) {
  view.setSelection({});
  view.fitAll();
  view.setTool(ui::FloorView::ToolKind::Trace);
  const auto click = [&](ObjectRef object) {
    const QPointF at = view.viewRect(object).center();
    QMouseEvent event(QEvent::MouseButtonPress, at, view.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
  };
  QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
  click(from);
  std::vector<double> times;
  for (int i = 0; i < 12; ++i) {
    times.push_back(once([&] {
      click(to);
      view.render(&target);
    }));
    QApplication::sendEvent(&view, &escape);  // keeps the first end
  }
  view.setTool(ui::FloorView::ToolKind::Select);
  return summarise(std::move(times));
}

/// What the window's thread does about the floor of a project that was opened: the design, and in a later turn its
/// figures. The longer of the two.
Times sceneOfOpened(ui::FloorView& view, BenchHost& host, const ui::FloorFigures& figures) {
  std::vector<double> times;
  for (int i = 0; i < 9; ++i) {
    const double design = once([&] { view.setHost(&host); });
    times.push_back(std::max(design, once([&] { view.setFigures(figures); })));
  }
  return summarise(std::move(times));
}

/// The same about an edit: two racks trade places.
Times sceneOfEdited(Subject& s, ui::FloorView& view, BenchHost& host) {
  const Design original = s.design;
  std::vector<double> times;
  const auto& rows = view.scene().layout().rows();
  const Id<Rack> a = rows.front().racks.front(), b = rows[rows.size() / 2].racks.front();
  for (int i = 0; i < 10; ++i) {
    const Rack left = s.design.racks[a], right = s.design.racks[b];
    const std::array<DesignEdit::RackPlace, 2> places{{{a, right.row, right.x}, {b, left.row, left.x}}};
    DesignEdit edit(s.design, s.order.catalog, s.ids);
    if (!edit.moveRacks(places)) break;
    s.design = std::move(edit).finish();
    const ui::FloorFigures figures = ui::floorFigures(s.design, *s.order.catalog, host.settings());
    const double design = once([&] { view.designChanged(); });
    times.push_back(std::max(design, once([&] { view.setFigures(figures); })));
  }
  s.design = original;
  view.designChanged();
  return summarise(std::move(times));
}

/// The rack with the most ports with a link, which costs most from near.
QPointF densest(const ui::FloorScene& scene) {
  std::size_t most = 0;
  QPointF place = scene.layout().bounds().center();
  for (const ui::FloorRow& row : scene.layout().rows()) {
    for (const Id<Rack> rack : row.racks) {
      std::size_t ports = 0;
      for (const Id<Device> device : scene.design().devicesIn(rack)) ports += scene.design().slotsOf(device).ports;
      if (ports <= most) continue;
      most = ports;
      place = scene.layout().find(rack)->rect.center();
    }
  }
  return place;
}

/// One frame at each level, at its usual scale, rear side, around the densest rack.
void levelRows(Subject& s, ui::FloorView& view, QImage& target, double limit, double goal, std::vector<Row>& rows) {
  static constexpr std::array<const char*, ui::zoomLevels> names = {"Hall", "Racks", "Devices", "Ports", "Module"};
  const QPointF place = densest(view.scene());
  view.setFace(Face::Rear);
  for (int level = 0; level < ui::zoomLevels; ++level) {
    ui::Camera camera = view.camera();
    camera.setScaleAt(QPointF(width / 2.0, height / 2.0), ui::typicalScale(static_cast<ui::ZoomLevel>(level)));
    camera.centreOn(place);
    const Times times = frames(view, camera, target, 15);
    rows.push_back({s.size.name, std::string("frame, level ") + names[static_cast<std::size_t>(level)], "ms",
                    times.median, times.minimum, "blit of one picture", limit, goal, false, times.repetitions});
  }
  view.setFace(Face::Front);
}

/// What tools show while the mouse moves, with one thing in hand.
void previewRows(Subject& s, ui::FloorView& view, QImage& target, double limit, std::vector<Row>& rows) {
  const ui::FloorScene& scene = view.scene();
  const Id<Rack> rack = scene.layout().rows().front().racks.front();
  const auto devices = scene.devicesOn(rack, Face::Front);
  if (devices.empty()) return;
  const auto add = [&](const char* name, const Times& times) {
    rows.push_back({s.size.name, name, "ms", times.median, times.minimum, "blit of one picture", limit, 16.0, false,
                    times.repetitions});
  };
  add("drag of a device with its links, one place", dragOne(view, target, ObjectRef::of(devices.front()), {}));
  add("copy of a rack, one place", dragOne(view, target, ObjectRef::of(rack), Qt::ShiftModifier));
  add("link pulled to another device", pullLink(view, target, ObjectRef::of(devices.front())));
  const auto& last = scene.layout().rows().back().racks;
  const auto others = scene.devicesOn(last.back(), Face::Front);
  if (!others.empty())
    add("path traced between two devices",
        trace(view, target, ObjectRef::of(devices.front()), ObjectRef::of(others.front())));
}

/// What following the document costs the window's thread.
void followRows(Subject& s, ui::FloorView& view, BenchHost& host, std::vector<Row>& rows) {
  const ui::FloorFigures figures = ui::floorFigures(s.design, *s.order.catalog, host.settings());
  const auto add = [&](const char* name, const Times& times) {
    rows.push_back({s.size.name, name, "ms", times.median, times.minimum, "", 0, 50.0, false, times.repetitions});
  };
  add("scene of the floor after opening, on the UI thread", sceneOfOpened(view, host, figures));
  add("scene of the floor after an edit, on the UI thread", sceneOfEdited(s, view, host));
}

}  // namespace

std::vector<Row> canvasRows(Subject& s) {
  BenchHost host(s);
  ui::FloorView view;
  view.resize(width, height);
  view.show();
  host.view = &view;
  view.setHost(&host);
  view.setFigures(ui::floorFigures(s.design, *s.order.catalog, host.settings()));
  QImage target(view.size(), QImage::Format_RGB32);
  const double limit = blit();
  const double goal = s.million() ? 10.0 : 6.0;
  std::vector<Row> rows;

  view.fitAll();
  const ui::Camera whole = view.camera();
  const Times fit = frames(view, whole, target, 15);
  rows.push_back({s.size.name, "frame, whole floor", "ms", fit.median, fit.minimum, "blit of one picture", limit, goal,
                  false, fit.repetitions});

  levelRows(s, view, target, limit, goal, rows);
  view.setCamera(whole);

  Times worst;
  for (double scale = whole.scale(); scale < ui::largestScale; scale *= 1.4) {
    ui::Camera camera = whole;
    camera.setScaleAt(QPointF(width / 2.0, height / 2.0), scale);
    const Times times = frames(view, camera, target, 9);
    if (times.median > worst.median) worst = times;
  }
  rows.push_back({s.size.name, "frame, worst zoom", "ms", worst.median, worst.minimum, "blit of one picture", limit,
                  goal, false, worst.repetitions});

  view.setCamera(whole);
  const std::size_t racks = std::min<std::size_t>(1'000, s.design.racks.size() / 2);
  const Times moved = drag(view, target, racks);
  rows.push_back({s.size.name, "drag of " + std::to_string(racks) + " racks with their links, one frame", "ms",
                  moved.median, moved.minimum, "blit of one picture", limit, 6.0, false, moved.repetitions});
  previewRows(s, view, target, limit, rows);
  followRows(s, view, host, rows);
  view.setHost(nullptr);
  return rows;
}

}  // namespace fabric::bench
