// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The views of the canvas: which one is shown, and what commands mean there.

#include "ui/document/analysis_runner.h"
#include "ui/floor/floor_view.h"
#include "ui/topology/topology_view.h"
#include "ui/window/canvas_header.h"
#include "ui/window/main_window.h"
#include "ui/window/topology_header.h"
#include "ui/window/view_memory.h"

#include <QAction>
#include <QSettings>

namespace fabric::ui {

void MainWindow::buildViews() {
  floor_ = new FloorView;
  canvasHeader_ = new CanvasHeader(*floor_, *actions_);
  topology_ = new TopologyView;
  topologyHeader_ = new TopologyHeader(*topology_, *actions_);
  for (QWidget* waiting : {static_cast<QWidget*>(topology_), static_cast<QWidget*>(topologyHeader_)}) {
    waiting->setParent(this);
    waiting->hide();
  }
  setCanvas(canvasHeader_, floor_, nullptr);
  connect(floor_, &FloorView::hintChanged, this, &MainWindow::showHint);
  connect(topology_, &TopologyView::hintChanged, this, &MainWindow::showHint);
  connect(floor_, &FloorView::pointerMoved, this, &MainWindow::showPointer);
  connect(topology_, &TopologyView::pointerMoved, this, &MainWindow::showPointer);
  connect(floor_, &FloorView::contextMenuRequested, this, &MainWindow::showFloorMenu);
  connect(topology_, &TopologyView::contextMenuRequested, this, &MainWindow::showFloorMenu);
  connect(floor_, &FloorView::layersChanged, this, [this] {
    QSettings settings;
    storeLayers(settings, floor_->layers());
  });
  connect(floor_, &FloorView::pinsChanged, this, &MainWindow::rememberPins);
  showView(CanvasKind::Floor);
}

void MainWindow::recallPins() {
  const QSignalBlocker quiet(floor_);
  for (const auto& [rack, face] : loadPins(QSettings(), document().path())) floor_->pinRack(rack, face);
}

void MainWindow::rememberPins() const {
  QSettings settings;
  storePins(settings, document().path(), floor_->scene().pins());
}

void MainWindow::connectViewActions() {
  const auto on = [this](ActionId id, auto&& slot) {
    connect(action(id), &QAction::triggered, this, std::forward<decltype(slot)>(slot));
  };
  on(ActionId::ViewFloor, [this] { showView(CanvasKind::Floor); });
  on(ActionId::ViewTopology, [this] { showView(CanvasKind::Topology); });
  on(ActionId::ViewFitAll, [this] { isFloorShown() ? floor_->fitAll() : topology_->fitAll(); });
  on(ActionId::ViewFitSelection, [this] { fitSelection(); });
  on(ActionId::ViewCloser, [this] { isFloorShown() ? floor_->stepLevel(1) : topology_->zoomStep(1); });
  on(ActionId::ViewFarther, [this] { isFloorShown() ? floor_->stepLevel(-1) : topology_->zoomStep(-1); });
  on(ActionId::ViewTurn, [this] { floor_->setFace(floor_->face() == Face::Front ? Face::Rear : Face::Front); });
  on(ActionId::ToolSelect, [this] { setPanning(false); });
  on(ActionId::ToolPan, [this] { setPanning(true); });
  on(ActionId::EditMove, [this] { floor_->startMove(); });
}

void MainWindow::showView(CanvasKind kind) {
  const bool moved = kind != view_;
  if (moved) changeDocks(view_, kind);
  view_ = kind;
  if (isFloorShown()) setCanvas(canvasHeader_, floor_, nullptr);
  else setCanvas(topologyHeader_, topology_, nullptr);
  action(ActionId::ViewFloor)->setChecked(isFloorShown());
  action(ActionId::ViewTopology)->setChecked(!isFloorShown());
  for (const ActionId id : {ActionId::ViewTurn, ActionId::EditMove}) action(id)->setEnabled(isFloorShown());
  if (!moved) return;
  (isFloorShown() ? static_cast<QWidget*>(floor_) : topology_)->setFocus(Qt::OtherFocusReason);
  showPointer({});
}

void MainWindow::fitSelection() { isFloorShown() ? floor_->fitSelection() : topology_->fitSelection(); }

void MainWindow::setPanning(bool panning) {
  floor_->setTool(panning ? FloorView::ToolKind::Pan : FloorView::ToolKind::Select);
  topology_->setTool(panning ? TopologyView::ToolKind::Pan : TopologyView::ToolKind::Select);
}

/// The topology shows what the headline is about.
void MainWindow::followScope() {
  const auto result = runner_ ? runner_->latest() : nullptr;
  const auto scope = static_cast<std::size_t>(scope_);
  const bool one = result && scope > 0 && scope <= result->report.fabrics.size();
  topology_->setFabric(one ? result->report.fabrics[scope - 1].fabric : Id<Fabric>{});
}

void MainWindow::showHint(const QString& hint) { statusStrip()->setHints({hint}); }

void MainWindow::showPointer(const QString& place) {
  StatusCell cell;
  cell.id = QStringLiteral("pointer");
  cell.text = place;
  statusStrip()->setCell(cell);
}

}  // namespace fabric::ui
