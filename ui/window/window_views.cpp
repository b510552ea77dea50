// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The views of the canvas: which one is shown, and what commands mean there.

#include "ui/document/analysis_runner.h"
#include "ui/floor/floor_view.h"
#include "ui/topology/topology_view.h"
#include "ui/window/canvas_header.h"
#include "ui/window/floor_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/topology_commands.h"
#include "ui/window/topology_header.h"
#include "ui/window/view_memory.h"

#include <QAction>
#include <QSettings>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace fabric::ui {

namespace {

constexpr std::array pinnings = {std::pair{ActionId::PinNone, std::optional<Face>()},
                                 std::pair{ActionId::PinFront, std::optional(Face::Front)},
                                 std::pair{ActionId::PinRear, std::optional(Face::Rear)}};

}  // namespace

void MainWindow::buildViews() {
  floor_ = new FloorView;
  floor_->setSpeaker([this](const ObjectRef& thing) { return sentenceOf(thing); });
  connectFloorCommands(*actions_, *floor_);
  canvasHeader_ = new CanvasHeader(*floor_, *actions_);
  topology_ = new TopologyView;
  connectTopologyCommands(*actions_, *topology_);
  topologyHeader_ = new TopologyHeader(*topology_, *actions_);
  connect(topology_, &TopologyView::optionsChanged, this,
          [this] { enableTopologyCommands(*actions_, *topology_, !isFloorShown()); });
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
  connect(floor_, &FloorView::pinsChanged, this, &MainWindow::showPins);
  showView(CanvasKind::Floor);
}

/// As the project was left; one that is new here is shown whole.
void MainWindow::recallView() {
  const std::optional<LastView> last = loadLastView(QSettings(), document().path());
  floor_->setPowerScale(last ? last->powerScale : PowerScale::Fixed);
  if (!last) return;
  topology_->setOutlook(last->topology);
  showView(last->kind);
  floor_->setFace(last->face);
  floor_->setCamera(broughtTo(floor_->camera(), last->floor));
}

void MainWindow::rememberView() const {
  QSettings settings;
  storeLastView(settings, viewedPath_,
                {view_, floor_->face(), placeOf(floor_->camera()), topology_->outlook(), floor_->powerScale()});
}

void MainWindow::recallPins() {
  const QSignalBlocker quiet(floor_);
  for (const auto& [rack, face] : loadPins(QSettings(), document().path())) floor_->pinRack(rack, face);
}

/// The racks of the selection and of its devices.
std::vector<Id<Rack>> MainWindow::selectedRacks() const {
  std::set<Id<Rack>> racks;
  for (const ObjectRef& object : document().selection()) {
    if (object.kind == ObjectKind::Rack) racks.insert({object.id});
    if (object.kind != ObjectKind::Device) continue;
    if (const Device* device = document().design().devices.find({object.id}); device && device->rack)
      racks.insert(device->rack);
  }
  return {racks.begin(), racks.end()};
}

void MainWindow::pinSelection(std::optional<Face> face) {
  {
    const QSignalBlocker quiet(floor_);  // many racks are told of once
    for (const Id<Rack> rack : selectedRacks()) floor_->pinRack(rack, face);
  }
  rememberPins();
  showPins();
}

void MainWindow::showPins() {
  const std::vector<Id<Rack>> racks = selectedRacks();
  for (const auto& [id, face] : pinnings) {
    const bool all = !racks.empty() && std::ranges::all_of(racks, [&, face = face](Id<Rack> rack) {
      return floor_->scene().pinOf(rack) == face;
    });
    action(id)->setChecked(all);
    actions_->setEnabled(id, !racks.empty(), tr("no rack is selected"));
  }
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
  for (const auto& [id, face] : pinnings) on(id, [this, face = face] { pinSelection(face); });
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
  for (const ActionId id : floorOnlyCommands()) actions_->setEnabled(id, isFloorShown(), tr("in the Floor view only"));
  enableTopologyCommands(*actions_, *topology_, !isFloorShown());
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
  topology_->setFabric(document().design().fabrics.contains(scope_.fabric) ? scope_.fabric : Id<Fabric>{});
}

void MainWindow::showHint(const QString& hint) { statusStrip()->setHints({hint}); }

void MainWindow::showPointer(const QString& place) {
  StatusCell cell;
  cell.id = QStringLiteral("pointer");
  cell.text = place;
  statusStrip()->setCell(cell);
}

}  // namespace fabric::ui
