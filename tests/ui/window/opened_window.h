// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A main window with a generated project open, for tests that drive it with mouse and keys.

#pragma once

#include "core/catalog/builtin.h"
#include "core/storage/project_file.h"
#include "core/topology/generate.h"
#include "ui/document/analysis_runner.h"
#include "ui/floor/floor_view.h"
#include "ui/shell/headline_bar.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <memory>

namespace fabric::ui {

inline constexpr double scale = 60;  // px/m: level Devices

template <class T>
T must(Result<T> result) {
  if (!result) qFatal("%s", result.error().sentence().c_str());
  return *std::move(result);
}

inline const std::shared_ptr<const Catalog>& catalog() {
  static const auto shared = std::make_shared<const Catalog>(must(loadBuiltinCatalog()));
  return shared;
}

/// Makes settings and recovery journals those of this run only: what an earlier one left is no work to be offered.
/// Returns what the windows are dressed with.
inline Appearance* prepareApplication(const QTemporaryDir& home, ThemeChoice theme, QObject* owner) {
  if (!home.isValid()) qFatal("no folder for settings");
  qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toUtf8());
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.filePath(QStringLiteral("config")));
  QCoreApplication::setOrganizationName(QStringLiteral("Lightloom"));
  QCoreApplication::setApplicationName(QStringLiteral("Lightloom"));
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  return new Appearance(*qobject_cast<QApplication*>(QApplication::instance()), theme, owner);
}

/// Systems of 8 accelerators in one unit of rails.
inline void saveCluster(const QString& path, std::int64_t systems) {
  IdSource ids;
  Project project = emptyProject("Cluster", catalog(), ids);
  DesignSpec spec;
  spec.systems.push_back({catalog()->find<DeviceType>("sys-dgx-h100"), systems});
  FabricSpec fabric;
  fabric.leaf = fabric.spine = fabric.core = catalog()->find<DeviceType>("sw-qm9700");
  spec.fabrics.push_back(fabric);
  DesignEdit edit({}, catalog(), ids);
  must(generate(spec, Settings{}, edit));
  project.variants.front().design = std::move(edit).finish();
  must(saveProject(project, ids, path.toStdString()));
}

/// A window with a new project, ready for the mouse. Events go to the native window, as those of a user do.
struct Shown {
  explicit Shown(Appearance& appearance) : window(appearance, catalog()) {
    window.resize(1600, 1000);
    window.show();
    activate();
  }

  Document& document() { return window.document(); }
  const Design& design() { return document().design(); }
  FloorView& floor() { return window.floor(); }
  std::size_t steps() { return document().history().position(); }

  bool isComputed() {
    const auto latest = window.runner().latest();
    return !window.runner().isBusy() && latest && latest->complete && latest->design == design();
  }
  HeadlineFigure figure(const char* id) {
    for (const HeadlineFigure& figure : window.headline()->model().figures)
      if (figure.id == QLatin1String(id)) return figure;
    return {};
  }
  QString title() {
    for (const QLabel* label : window.menuBar()->findChildren<QLabel*>())
      if (label->text().contains(QLatin1String(".loom"))) return label->text();
    return {};
  }
  Id<Rack> rack(const char* name) {
    Id<Rack> found;
    design().racks.forEach([&](Id<Rack> id, const Rack&) {
      if (rackName(design(), id) == name) found = id;
    });
    return found;
  }
  /// A rack at the far end of the first row, with links.
  Id<Rack> lastRack() {
    Id<Rack> last;
    design().racks.forEach([&](Id<Rack> id, const Rack& rack) {
      if (!last || rack.x > design().racks[last].x) last = id;
    });
    return last;
  }
  /// Free interior of a rack, above its devices, as a point of the window.
  QPoint topOf(Id<Rack> id) {
    const QRectF rect = floor().viewRect(ObjectRef::of(id));
    return inWindow(QPointF(rect.center().x(), rect.top() + 6));
  }
  QPoint inWindow(QPointF view) { return floor().mapTo(&window, view.toPoint()); }
  void click(QPoint at) { QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, at); }
  /// With modifiers that are pressed on the way and held until the end.
  void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(window.windowHandle(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i)
      QTest::mouseEvent(QTest::MouseMove, window.windowHandle(), Qt::NoButton,
                        i < 4 ? Qt::KeyboardModifiers() : modifiers, from + (to - from) * i / 8);
    QTest::mouseRelease(window.windowHandle(), Qt::LeftButton, modifiers, to);
  }
  /// Gives the window the keyboard back after a dialog, as a display does.
  void activate() {
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) qFatal("the window does not become active");
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(window.windowHandle(), key, modifiers);
  }

  MainWindow window;
};

/// A window with its file open, near enough to see devices.
struct Opened : Shown {
  Opened(Appearance& appearance, const QString& path) : Shown(appearance) {
    QSignalSpy opened(&window.session(), &ProjectSession::opened);
    window.openFile(path);
    if (!QTest::qWaitFor([&] { return opened.count() == 1; })) qFatal("not opened");
    Camera camera = floor().camera();
    camera.setScaleAt({}, scale);
    camera.pan(camera.toView(camera.origin()) - camera.toView(QPointF(-1, -3.4)));
    floor().setCamera(camera);
    floor().setFocus();
  }
};

}  // namespace fabric::ui
