// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole window: how long its thread answers nobody while it changes its looks, opens a project and follows an edit.
// A turn is what the thread does from one look at its events to the next.

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <array>
#include <memory>
#include <vector>

#include "app/bench/measure.h"
#include "app/bench/rows.h"
#include "core/storage/project_file.h"
#include "ui/document/analysis_runner.h"
#include "ui/document/document.h"
#include "ui/style/appearance.h"
#include "ui/window/main_window.h"

namespace fabric::bench {

namespace {

constexpr double stallGoal = 50;  // ms

/// Lets events go on until `done`; the longest turn, ms.
template <class Done>
double longestTurn(Done&& done) {
  QTimer ticks;  // there is always a next turn
  ticks.start(10);
  double longest = 0;
  while (!done())
    longest = std::max(longest, once([] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); }));
  return longest;
}

/// True when everything about the design in view has been computed and shown.
bool isComputed(const ui::MainWindow& window) {
  const auto latest = window.runner().latest();
  return !window.runner().isBusy() && latest && latest->complete && latest->design == window.document().design();
}

/// From the command to open a file to the window that shows everything about it.
double opening(ui::MainWindow& window, const QString& path) {
  bool answered = false;
  const auto answer = [&] { answered = true; };
  QObject context;
  QObject::connect(&window.session(), &ui::ProjectSession::opened, &context, answer);
  QObject::connect(&window.session(), &ui::ProjectSession::openFailed, &context, answer);
  window.openFile(path);
  return longestTurn([&] { return answered && isComputed(window); });
}

/// Two racks trade places, and the window shows everything about that.
double edit(ui::MainWindow& window) {
  ui::Document& document = window.document();
  std::vector<Id<Rack>> racks;
  document.design().racks.forEach([&](Id<Rack> id, const Rack&) { racks.push_back(id); });
  const Id<Rack> a = racks.front(), b = racks[racks.size() / 2];
  const Rack left = document.design().racks[a], right = document.design().racks[b];
  const std::array<DesignEdit::RackPlace, 2> places{{{a, right.row, right.x}, {b, left.row, left.x}}};
  const double commit = once([&] {
    DesignEdit change = document.edit();
    if (change.moveRacks(places)) document.commit(std::move(change), QStringLiteral("Trade places"));
  });
  return std::max(commit, longestTurn([&] { return isComputed(window); }));
}

/// From the command to the window painted in its new looks.
double lookChange(ui::MainWindow& window, ui::ActionId command) {
  return once([&] {
    window.action(command)->trigger();
    for (int turn = 0; turn < 3; ++turn) QCoreApplication::processEvents();  // layouts, then the picture
  });
}

Times slowestLook(ui::MainWindow& window) {
  using enum ui::ActionId;
  static constexpr std::array commands{ViewThemeLight,  ViewContrast,     ViewScaleLarger, ViewThemeDark,
                                       ViewScaleNormal, ViewScaleSmaller, ViewContrast,    ViewScaleNormal};
  std::array<std::vector<double>, commands.size()> times;
  for (int i = 0; i < 6; ++i)
    for (std::size_t c = 0; c < commands.size(); ++c) {
      const double time = lookChange(window, commands[c]);
      if (i > 0) times[c].push_back(time);  // the first lays out glyphs
    }
  Times slowest;
  for (std::vector<double>& one : times)
    if (const Times t = summarise(std::move(one)); t.median > slowest.median) slowest = t;
  return slowest;
}

}  // namespace

std::vector<Row> windowRows(Subject& s, ui::Appearance& appearance) {
  const QTemporaryDir home;  // for settings, journal and the project
  if (!home.isValid()) return {};
  qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toUtf8());
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.filePath(QStringLiteral("config")));
  const QString path = home.filePath(QStringLiteral("bench.loom"));
  Project project = emptyProject(s.size.name, s.order.catalog, s.ids);
  project.variants.front().design = s.design;
  if (!saveProject(project, s.ids, path.toStdString())) return {};

  std::unique_ptr<ui::MainWindow> window;
  std::vector<double> openings, edits;
  for (int i = 0; i < 3; ++i) {
    window.reset();
    window = std::make_unique<ui::MainWindow>(appearance, s.order.catalog);
    window->resize(1600, 1000);
    window->show();
    openings.push_back(opening(*window, path));
  }
  Id<Rack> first;
  s.design.racks.forEach([&](Id<Rack> id, const Rack&) { first = first ? first : id; });
  window->document().select({ObjectRef::of(first)});
  for (int i = 0; i < 6; ++i) edits.push_back(edit(*window));
  const Times opened = summarise(openings), edited = summarise(edits), looks = slowestLook(*window);
  window->session().close(true);
  const auto row = [&](const char* name, const Times& times) {
    return Row{s.size.name, name, "ms", times.median, times.minimum, "", 0, stallGoal, false, times.repetitions};
  };
  return {row("longest turn of the window, opening", opened), row("longest turn of the window, an edit", edited),
          row("change of theme, contrast or scale, slowest", looks)};
}

}  // namespace fabric::bench
