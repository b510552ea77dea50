// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// draw: the canvas's own picture of a project in a file. Needs no display.

#include <QGuiApplication>

#include <cstdio>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "ui/canvas/draw_floor.h"
#include "ui/canvas/topology/draw_topology.h"

namespace fabric::cli {

namespace {

constexpr std::string_view rackView = "rack=";

Result<Id<Rack>> rackNamed(const Design& design, const std::string& name) {
  Id<Rack> found;
  design.racks.forEach([&](Id<Rack> id, const Rack&) {
    if (!found && rackName(design, id) == name) found = id;
  });
  if (!found) return fail(ErrorCode::NotFound, "--view rack=" + name, "no rack has this name");
  return found;
}

/// Notes of Qt about the session are not errors of the command: standard error is for its one line.
void dropNotes(QtMsgType type, const QMessageLogContext&, const QString& message) {
  if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

Result<ui::Theme> themeNamed(const std::string& name) {
  if (name.empty() || name == "light") return ui::Theme::light();
  if (name == "dark") return ui::Theme::dark();
  return fail(ErrorCode::Usage, "--theme " + name, "known are light and dark");
}

}  // namespace

Result<int> runDraw(Words words) {
  const auto arguments = Arguments::parse(words, 1, 1, {{"--variant"}, {"--view"}, {"--theme"}, {"--out"}});
  if (!arguments) return tl::unexpected(arguments.error());
  const std::string out = arguments->value("--out"), view = arguments->value("--view");
  if (out.empty()) return fail(ErrorCode::Usage, "", "--out FILE.svg, .png or .pdf is missing");
  const auto theme = themeNamed(arguments->value("--theme"));
  if (!theme) return tl::unexpected(theme.error());
  if (!view.empty() && view != "floor" && view != "topology" && !view.starts_with(rackView))
    return fail(ErrorCode::Usage, "--view " + view, "this version draws floor, topology and rack=NAME");
  const auto asked = openAsked(*arguments);
  if (!asked) return tl::unexpected(asked.error());
  ui::DrawOptions options;
  options.theme = *theme;
  if (view.starts_with(rackView)) {
    const auto rack = rackNamed(asked->design(), view.substr(rackView.size()));
    if (!rack) return tl::unexpected(rack.error());
    options.rack = *rack;
  }
  qInstallMessageHandler(dropNotes);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  int count = 1;
  char name[] = "lightloom-cli";
  char* names[] = {name, nullptr};
  const QGuiApplication application(count, names);
  if (!ui::prepareDrawing()) return fail(ErrorCode::CannotRead, "fonts", "the fonts of the program cannot be read");
  const Project& project = asked->opened.project;
  const QString file = QString::fromStdString(out);
  const auto drawn = view == "topology"
                         ? ui::drawTopology(asked->design(), project.catalog, project.settings, file,
                                            {.theme = *theme, .size = {}, .topology = {}})
                         : ui::drawFloor(asked->design(), project.catalog, project.settings, file, options);
  if (!drawn) return tl::unexpected(drawn.error());
  return done;
}

}  // namespace fabric::cli
