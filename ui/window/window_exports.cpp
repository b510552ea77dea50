// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exports of the main window. A file is written in the background, from the design as it was when it was asked for; it
// appears whole or not at all.

#include "core/io/bom_json.h"
#include "core/io/files.h"
#include "core/io/tables.h"
#include "ui/canvas/draw_floor.h"
#include "ui/canvas/topology/draw_topology.h"
#include "ui/floor/floor_view.h"
#include "ui/shell/message_bar.h"
#include "ui/topology/topology_view.h"
#include "ui/window/main_window.h"
#include "ui/window/save_path.h"

#include <QFileDialog>
#include <QFileInfo>

namespace fabric::ui {

void MainWindow::exportTo(const QString& title, const QString& filter, const QString& suffix, const FileWriter& write) {
  const QString suggestion =
      suggestedFolder(document().path()) + QLatin1Char('/') + fileName(document().project().name) + suffix;
  const QString path = QFileDialog::getSaveFileName(this, title, suggestion, filter);
  if (!path.isEmpty()) writeFile(path, write);
}

void MainWindow::writeFile(const QString& path, const FileWriter& write) {
  const QString id = QStringLiteral("export"), task = tr("Writing %1").arg(QFileInfo(path).fileName());
  messages()->remove(id);
  const auto work = [path = path.toStdString(), write](Progress& progress) { return write(path, progress); };
  const auto tell = [this, id, task, path, write, before = document().project()](const Result<>& written) {
    if (!written)
      return tellTrouble(id, task, QString::fromStdString(written.error().sentence()),
                         [this, path, write] { writeFile(path, write); });
    const bool same = document().project() == before;
    messages()->post(id, MessageKind::Info,
                     same ? tr("Written: %1").arg(path)
                          : tr("Written: %1, of the project as it was when the export began").arg(path));
  };
  session_->tasks().start(task, this, work, tell);
}

void MainWindow::exportBom() {
  exportTo(tr("Export the bill of materials"), tr("Tables (*.csv);;JSON (*.json)"), QStringLiteral("-bom.csv"),
           [design = document().design(), catalog = document().project().catalog,
            settings = document().settings()](const std::string& path, Progress& progress) -> Result<> {
             const auto bom = makeBom(design, *catalog, settings);
             if (!bom) return tl::unexpected(bom.error());
             progress.reach(0.6);
             const std::string table = path.ends_with(".json") ? bomJson(*bom) : bomCsv(*bom);
             progress.reach(0.9);
             return writeOutputFile(path, table, &progress);
           });
}

void MainWindow::exportCables() {
  exportTo(tr("Export the cable schedule"), tr("Tables (*.csv)"), QStringLiteral("-cables.csv"),
           [design = document().design(), catalog = document().project().catalog,
            settings = document().settings()](const std::string& path, Progress& progress) -> Result<> {
             const auto table = cablesCsv(design, *catalog, settings, CsvText::SpreadsheetSafe, &progress);
             if (!table) return tl::unexpected(table.error());
             return writeOutputFile(path, *table, &progress);
           });
}

void MainWindow::exportDrawing() {
  const QString title = tr("Export the drawing"), filter = tr("Drawings (*.svg *.pdf *.png)");
  const auto drawing = [design = document().design(), catalog = document().project().catalog,
                        settings = document().settings()](auto draw, auto options) {
    return [=](const std::string& path, Progress& progress) mutable -> Result<> {
      options.progress = &progress;
      return draw(design, catalog, settings, QString::fromStdString(path), options);
    };
  };
  if (isFloorShown()) {
    DrawOptions options;
    options.theme = appearance_.look().theme;
    options.face = floor_->face();
    options.layers = floor_->layers();
    options.pins = floor_->scene().pins();
    options.colorBy = floor_->colorMode();
    options.powerScale = floor_->powerScale();
    options.marks = floor_->marks();
    return exportTo(title, filter, QStringLiteral("-floor.svg"), drawing(drawFloor, options));
  }
  TopologyDrawOptions options;
  options.theme = appearance_.look().theme;
  options.topology = topology_->options();
  options.topology.traceFrom.clear();
  options.topology.traceTo.clear();
  options.layout = topology_->layoutAsked();
  options.labels = topology_->labels();
  exportTo(title, filter, QStringLiteral("-topology.svg"), drawing(drawTopology, options));
}

}  // namespace fabric::ui
