// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/floor_view.h"

#include "ui/floor/accessible_floor.h"

#include "core/analysis/figures.h"
#include "ui/floor/drag_preview.h"
#include "ui/floor/floor_change.h"
#include "ui/floor/floor_walk.h"
#include "ui/floor/inspect_tools.h"
#include "ui/floor/link_tool.h"
#include "ui/floor/move_tool.h"
#include "ui/floor/place_tool.h"
#include "ui/floor/select_tool.h"
#include "ui/style/motion.h"
#include "ui/theme/look.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace fabric::ui {

namespace {

constexpr std::size_t linksAtOnce = 50'000;  // larger designs show their links when setFigures brings them

FloorFigures firstFigures(const FloorHost& host) {
  if (host.design().links.size() > linksAtOnce) return {};
  return floorFigures(host.design(), *host.catalog(), host.settings());
}

}  // namespace

FloorView::FloorView(QWidget* parent) : QWidget(parent), glide_(this, camera_, [this] { cameraMoved(); }) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAcceptDrops(true);
  setMinimumSize(240, 160);
  setAccessibleName(tr("Floor"));
  installFloorAccessibility();
  base_ = std::make_unique<SelectTool>(*this);
  cardTimer_ = new QTimer(this);
  cardTimer_->setSingleShot(true);
  cardTimer_->setInterval(metrics::hoverMilliseconds);
  connect(cardTimer_, &QTimer::timeout, this, &FloorView::showCard);
}

FloorView::~FloorView() {
  action_.reset();
  base_.reset();
}

Theme FloorView::theme() const { return currentLook().theme; }

// ---------------------------------------------------------------- following the document

void FloorView::setHost(FloorHost* host) {
  if (action_) end();
  host_ = host;
  selection_.clear();
  hover_.reset();
  emphasis_.reset();
  scene_ = host ? FloorScene(host->design(), host->catalog(), firstFigures(*host)) : FloorScene();
  if (host) scene_.setRouteRules(host->settings().routes);
  scene_.show(layers_.shownLinks());
  fitAll();
}

void FloorView::designChanged() {
  if (!host_) return;
  if (action_) end();
  base_->designChanged();
  const bool wasEmpty = scene_.layout().rackCount() == 0;
  scene_.update(host_->design(), host_->catalog());
  scene_.setRouteRules(host_->settings().routes);
  if (hover_ && scene_.rectOf(*hover_, face_).isEmpty()) hover_.reset();
  hideCard();
  std::erase_if(selection_, [this](ObjectRef object) { return scene_.rectOf(object, face_).isEmpty(); });
  if (wasEmpty && scene_.layout().rackCount() > 1) fitAll();
  refreshEmphasis();
  refreshMarks();
  invalidate();
}

void FloorView::setFigures(FloorFigures figures) {
  scene_.setFigures(std::move(figures));
  refreshEmphasis();
  refreshStanding();
  invalidate();
}

void FloorView::setSelection(std::vector<ObjectRef> selection) {
  std::ranges::sort(selection);
  if (selection == selection_) return;
  selection_ = std::move(selection);
  if (pointed_) hideCard();
  refreshEmphasis();
  invalidate();
}

void FloorView::setGhosts(const Design& after, const std::vector<ObjectRef>& objects) {
  ghosts_.clear();
  if (!objects.empty()) {
    const FloorLayout layout(after, scene_.catalog());
    for (const ObjectRef& object : objects) {
      const Device* device = object.kind == ObjectKind::Device ? after.devices.find({object.id}) : nullptr;
      const FloorRack* rack = layout.find(device ? device->rack : Id<Rack>{object.id});
      if (!rack) continue;
      ghosts_.push_back(
          device ? FloorLayout::deviceRect(*rack, device->position, scene_.catalog()[device->type].heightHalfU)
                 : rack->rect);
    }
  }
  update();
}

void FloorView::showArray(const ArrayAxes& axes, ArrayCounts counts) {
  auto* array = dynamic_cast<ArrayTool*>(action_.get());
  if (!array) {
    auto tool = std::make_unique<ArrayTool>(
        *this, [this](ArrayCounts changed) { emit arrayChanged(changed); }, [this] { emit arrayEnded(); });
    array = tool.get();
    begin(std::move(tool));
  }
  array->setArray(axes, counts);
}

void FloorView::endArray() {
  if (dynamic_cast<ArrayTool*>(action_.get())) end();
}

void FloorView::select(std::vector<ObjectRef> objects) {
  setSelection(objects);
  if (host_) host_->select(std::move(objects));
}

/// Full links for a selection of racks or devices; all others fade.
void FloorView::refreshEmphasis() {
  emphasis_.reset();
  const bool shows = std::ranges::any_of(
      selection_, [](ObjectRef o) { return o.kind == ObjectKind::Rack || o.kind == ObjectKind::Device; });
  if (shows && host_) emphasis_ = traysOf(scene_, selection_, host_->settings().routes);
}

// ---------------------------------------------------------------- camera

QRectF FloorView::contentBounds() const {
  const QRectF bounds = scene_.layout().bounds();
  return bounds.isEmpty() ? QRectF(-1, -3, 12, 6) : bounds;
}

void FloorView::setCamera(const Camera& camera) { glide_.show(camera); }

void FloorView::cameraMoved() {
  const ZoomLevel before = level_;
  const bool loweredBefore = lowered_;
  const ZoomLevel wanted = levelAt(camera_.scale(), lowered_ ? levelAt(camera_.scale()) : level_);
  level_ = affordableLevel(scene_, camera_, wanted);
  lowered_ = level_ != wanted;
  if (level_ != before || lowered_ != loweredBefore) hover_.reset();
  if (!pointed_) hideCard();
  emit levelChanged();
  invalidate();
}

void FloorView::fitAll() {
  Camera whole = camera_;
  whole.fit(contentBounds(), 12);
  level_ = levelAt(whole.scale());
  glide_.fit(whole);
}

void FloorView::fitSelection() {
  QRectF rect = scene_.rectOf(selection_, face_);
  if (rect.isEmpty()) return fitAll();
  const double least = 1.5;  // metres around a single small thing
  if (rect.width() < least) rect.adjust(-(least - rect.width()) / 2, 0, (least - rect.width()) / 2, 0);
  Camera target = camera_;
  target.fit(rect, 60, 640);
  glideTo(target);
}

void FloorView::showChange(const Design& before) {
  const QRectF rect = changeRect(scene_, face_, before);
  const QRectF visible = camera_.visible();
  const bool fits = rect.width() <= visible.width() && rect.height() <= visible.height();
  if (rect.isEmpty() || (fits ? visible.contains(rect) : visible.intersects(rect))) return;
  Camera target = camera_;
  target.centreOn(rect.center());
  glideTo(target);
}

void FloorView::glideTo(const Camera& target) { glide_.start(target, movesSmoothly(*this)); }

void FloorView::stepLevel(int by) {
  const int next = std::clamp(static_cast<int>(levelAt(camera_.scale())) + by, 0, zoomLevels - 1);
  setLevel(static_cast<ZoomLevel>(next));
}

void FloorView::setLevel(ZoomLevel level) {
  const QRectF selected = scene_.rectOf(selection_, face_);
  const QRectF view(QPointF(), camera_.view());
  const QPointF at = !selected.isEmpty() && view.contains(camera_.toView(selected.center()))
                         ? camera_.toView(selected.center())
                         : view.center();
  Camera target = camera_;
  target.setScaleAt(at, typicalScale(level));
  glideTo(target);
}

void FloorView::setFace(Face face) {
  if (face_ == face) return;
  face_ = face;
  emit faceChanged(face);
  invalidate();
}

void FloorView::pinRack(Id<Rack> rack, std::optional<Face> face) {
  if (scene_.pinOf(rack) == face) return;
  scene_.pin(rack, face);
  emit pinsChanged();
  invalidate();
}

void FloorView::setLayers(const FloorLayers& layers) {
  if (layers_ == layers) return;
  const bool legend = layers.legend != layers_.legend;
  layers_ = layers;
  scene_.show(layers_.shownLinks());
  if (hover_ && hover_->kind == ObjectKind::Link) hoverNothing();
  refreshEmphasis();
  refreshStanding();
  refreshMarks();
  if (legend) placeCamera();
  emit layersChanged();
  invalidate();
}

void FloorView::setSnapping(bool snapping) {
  if (snapping_ == snapping) return;
  snapping_ = snapping;
  emit snappingChanged(snapping);
}

void FloorView::isolate(Jacket jacket) {
  FloorLayers layers = layers_;
  const MediaMask alone = onlyMedium(jacket);
  layers.which.media = layers.links && layers.which.media == alone ? everyMedium : alone;
  layers.links = true;
  setLayers(layers);
}

// ---------------------------------------------------------------- tools

void FloorView::setTool(ToolKind kind) {
  if (action_) end();
  if (kind == kind_) return;
  kind_ = kind;
  if (kind == ToolKind::Pan) base_ = std::make_unique<PanTool>(*this);
  else if (kind == ToolKind::Link) base_ = std::make_unique<LinkTool>(*this);
  else if (kind == ToolKind::Measure) base_ = std::make_unique<MeasureTool>(*this);
  else if (kind == ToolKind::Trace) base_ = std::make_unique<TraceTool>(*this);
  else base_ = std::make_unique<SelectTool>(*this);
  emit toolChanged(kind);
  showTool();
}

void FloorView::begin(std::unique_ptr<FloorTool> tool) {
  if (action_) end();
  hover_.reset();
  action_ = std::move(tool);
  showTool();
}

void FloorView::end() {
  if (!action_) return setTool(ToolKind::Select);
  // The tool may be on the call stack: it is destroyed now, which is why tools touch nothing after end().
  const std::unique_ptr<FloorTool> done = std::move(action_);
  showTool();
  update();
}

void FloorView::showTool() {
  setCursor(currentTool().cursor());
  emit hintChanged(currentTool().hint());
}

void FloorView::lift(std::vector<Id<Rack>> racks, std::vector<Id<Device>> devices) {
  if (racks == lifted_ && devices == liftedDevices_) return;
  lifted_ = std::move(racks);
  liftedDevices_ = std::move(devices);
  refreshStanding();
  invalidate();
}

/// The links that stay while something is in hand.
void FloorView::refreshStanding() {
  standing_ = standingOver_ = {};
  if (lifted_.empty()) return;
  standing_ = scene_.layTrays(TrayMap::Which::All, lifted_);
  standingOver_ = scene_.layTrays(TrayMap::Which::OverReach, lifted_);
}

void FloorView::startMove() {
  const auto movable = std::ranges::find_if(
      selection_, [](ObjectRef o) { return o.kind == ObjectKind::Rack || o.kind == ObjectKind::Device; });
  if (movable == selection_.end()) return emit refused(tr("Select a rack or device to move"));
  auto tool = MoveTool::grab(*this, *movable, scene_.rectOf(*movable, face_).center());
  if (!tool) return;
  MoveTool& moving = *tool;
  begin(std::move(tool));
  moving.key(Qt::Key_unknown, Qt::NoModifier);
  setFocus();
}

void FloorView::startPlacing(const QString& partId) {
  auto tool = std::make_unique<PlaceTool>(*this, partId.toStdString());
  PlaceTool& placing = *tool;
  begin(std::move(tool));
  const QPointF middle = QRectF(QPointF(), camera_.view()).center();
  placing.move(toolEvent(underMouse() ? QPointF(mapFromGlobal(QCursor::pos())) : middle, Qt::NoButton, Qt::NoModifier));
  setFocus();
}

void FloorView::deleteSelection() {
  if (!host_ || selection_.empty()) return;
  if (host_->isReadOnly()) return emit refused(tr("The project is open read-only"));
  host_->removeSelection();
}

void FloorView::stepOverReach() {
  const std::vector<Id<Link>> links = scene_.overLinks();
  if (links.empty()) return emit refused(tr("No link is over its reach"));
  const ObjectRef now = selection_.empty() ? ObjectRef{} : selection_.front();
  const auto at = now.kind == ObjectKind::Link ? std::ranges::find(links, Id<Link>{now.id}) : links.end();
  const auto next = at == links.end() || at + 1 == links.end() ? links.begin() : at + 1;
  select({ObjectRef::of(*next)});
  fitSelection();
}

// ---------------------------------------------------------------- painting

FloorPaintOptions FloorView::paintOptions() const {
  FloorPaintOptions options;
  options.level = level_;
  options.face = face_;
  options.layers = layers_;
  options.selection = selection_;
  options.emphasised = emphasis_ && lifted_.empty() ? &*emphasis_ : nullptr;
  options.standing = lifted_.empty() ? nullptr : &standing_;
  options.standingOver = lifted_.empty() ? nullptr : &standingOver_;
  options.lifted = lifted_;
  options.liftedDevices = liftedDevices_;
  options.colorBy = colorBy_;
  options.powerScale = powerScale_;
  options.marks = &marks_;
  return options;
}

void FloorView::invalidate() {
  pictureValid_ = false;
  update();
}

void FloorView::renderPicture() {
  const QSize size = this->size() * devicePixelRatioF();
  if (picture_.size() != size) picture_ = QImage(size, QImage::Format_RGB32);
  picture_.setDevicePixelRatio(devicePixelRatioF());
  QPainter painter(&picture_);
  paintFloor(painter, scene_, camera_, theme(), paintOptions());
  pictureValid_ = true;
}

void FloorView::paintEvent(QPaintEvent*) {
  if (!pictureValid_ || picture_.size() != size() * devicePixelRatioF()) renderPicture();
  QPainter painter(this);
  painter.drawImage(QPointF(0, 0), picture_);
  painter.setClipRect(QRectF(QPointF(), camera_.view()));
  paintHovered(painter);
  for (const QRectF& ghost : ghosts_) {
    const QRect box = camera_.toPixels(ghost);
    if (!box.intersects(rect())) continue;
    painter.fillRect(box, theme().color(Token::Accent, 0.13));
    painter.setPen(QPen(theme().color(Token::Accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
  }
  currentTool().paint(painter);
  paintCardOver(painter);
  painter.setClipping(false);
  if (hasFocus() && (window() && window()->isActiveWindow()) && selection_.empty() && !action_) {
    painter.setPen(QPen(theme().color(Token::Accent), metrics::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
  }
}

void FloorView::resizeEvent(QResizeEvent*) { placeCamera(); }

/// The camera's view is the widget above the legend.
void FloorView::placeCamera() {
  const QSizeF view(width(), std::max(1, height() - (layers_.legend ? legendHeight : 0)));
  camera_.resize(view);
  if (glide_.isFitted()) fitAll();
  else cameraMoved();
}

bool FloorView::event(QEvent* event) {
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) invalidate();
  // Tab walks onto the floor instead of leaving it; Shift+Tab and F6 leave.
  if (event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && selection_.empty() &&
        scene_.layout().rackCount() > 0) {
      keyPressEvent(key);
      return true;
    }
  }
  return QWidget::event(event);
}

}  // namespace fabric::ui
