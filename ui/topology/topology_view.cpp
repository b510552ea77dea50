// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Following the document, camera and painting; mouse and keys are in topology_view_input.cpp.

#include "ui/topology/topology_view.h"

#include "ui/document/document.h"
#include "ui/style/motion.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type_style.h"
#include "ui/topology/topology_marks.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace fabric::ui {

TopologyView::TopologyView(QWidget* parent)
    : QWidget(parent), diagram_(std::make_shared<const TopologyDiagram>()),
      glide_(this, camera_, [this] { cameraMoved(); }) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(240, 160);
  setAccessibleName(tr("Topology"));
  camera_ = diagramCamera(*diagram_, size());
  connect(&runner_, &TopologyRunner::ready, this, &TopologyView::take);
}

TopologyView::~TopologyView() = default;

// ---------------------------------------------------------------- following the document

void TopologyView::setDocument(Document* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  diagram_ = std::make_shared<const TopologyDiagram>();
  options_.open.clear();
  options_.fabric = {};
  options_.rails = false;
  layout_ = DiagramLayout::Automatic;
  options_.traceFrom.clear();
  options_.traceTo.clear();
  current_.reset();
  traceFrom_.reset();
  anchor_.reset();
  seen_ = false;
  glide_.fitNext();
  if (document_) {
    connect(document_, &Document::designChanged, this, &TopologyView::follow);
    connect(document_, &Document::changed, this, &TopologyView::follow);
    connect(document_, &Document::selectionChanged, this, &TopologyView::refreshMarks);
  }
  emit optionsChanged();
  follow();
  refreshMarks();
}

/// Diagrams cost a pass over the design: they are made for a view that is seen.
void TopologyView::follow() {
  stale_ = true;
  if (isVisible()) request();
}

void TopologyView::request() {
  if (!document_) return;
  stale_ = false;
  runner_.request(document_->design(), document_->project().catalog, document_->settings(), options_, layout_);
}

void TopologyView::take(std::shared_ptr<const TopologyDiagram> diagram) {
  diagram_ = std::move(diagram);
  hover_ = {};
  line_ = noCard;
  std::erase_if(options_.open, [this](const CardKey& key) { return scene().find(key) == noCard; });
  if (current_ && current() == noCard) current_.reset();
  if (anchor_) {
    const std::uint32_t card = scene().find(anchor_->first);
    if (card != noCard) camera_.pan(anchor_->second - viewRect(card).topLeft());
    anchor_.reset();
  }
  // A place that was remembered may show nothing of a design that has become another meanwhile.
  const bool lost = !std::exchange(seen_, true) && !camera_.visible().intersects(diagram_->layout.bounds());
  if (lost || glide_.isFitted()) fitAll();
  refreshMarks();
  invalidate();
  emit diagramChanged();
  if (showsSelection_) showSelection();
}

void TopologyView::refreshMarks() {
  marks_ = document_ ? marksOf(scene(), document_->design(), document_->selection()) : TopologyPaintOptions();
  marks_.isolated = isolated_;
  marks_.labels = labels_;
  invalidate();
}

void TopologyView::select(std::vector<ObjectRef> objects) {
  if (document_) document_->select(std::move(objects));
}

void TopologyView::setGrouping(CardGrouping grouping) {
  if (options_.grouping == grouping) return;
  options_.grouping = grouping;
  options_.open.clear();
  glide_.fitNext();
  emit optionsChanged();
  follow();
}

void TopologyView::setLayout(DiagramLayout layout) {
  if (layout_ == layout) return;
  layout_ = layout;
  options_.rails = layout == DiagramLayout::Rails;
  options_.open.clear();
  glide_.fitNext();
  emit optionsChanged();
  follow();
}

void TopologyView::setLabels(EdgeLabels labels) {
  if (labels_ == labels) return;
  labels_ = labels;
  emit optionsChanged();
  refreshMarks();
}

TopologyOutlook TopologyView::outlook() const {
  TopologyOutlook outlook{layout_, options_.grouping, labels_, options_.cut, options_.endpoints, {}};
  if (!glide_.isFitted()) outlook.place = placeOf(camera_);
  return outlook;
}

void TopologyView::setOutlook(const TopologyOutlook& outlook) {
  setLayout(outlook.layout);
  setGrouping(outlook.grouping);
  setLabels(outlook.labels);
  setCutShown(outlook.cut);
  setEndpointsShown(outlook.endpoints);
  if (outlook.place) setCamera(broughtTo(camera_, *outlook.place));
}

void TopologyView::setCutShown(bool shown) {
  if (options_.cut == shown) return;
  options_.cut = shown;
  emit optionsChanged();
  follow();
}

void TopologyView::setEndpointsShown(bool shown) {
  if (options_.endpoints == shown) return;
  options_.endpoints = shown;
  emit optionsChanged();
  follow();
}

void TopologyView::setFabric(Id<Fabric> fabric) {
  if (options_.fabric == fabric) return;
  options_.fabric = fabric;
  follow();
}

void TopologyView::setOpen(std::uint32_t card, bool open) {
  if (card >= scene().cards.size()) return;
  const TopologyCard& row = scene().cards[card];
  if (!row.canOpen || row.isOpen() == open) return;
  if (open) options_.open.push_back(row.key);
  else std::erase(options_.open, row.key);
  if (!glide_.isFitted()) anchor_ = {row.key, viewRect(card).topLeft()};
  setCurrent(card);
  follow();
}

void TopologyView::trace(std::uint32_t from, std::uint32_t to) {
  const auto devices = [&](std::uint32_t card) {
    const auto span = scene().devicesOf(scene().cards[card]);
    return std::vector<Id<Device>>(span.begin(), span.end());
  };
  options_.traceFrom = devices(from);
  options_.traceTo = devices(to);
  follow();
}

void TopologyView::clearTrace() {
  traceFrom_.reset();
  if (options_.traceFrom.empty()) return;
  options_.traceFrom.clear();
  options_.traceTo.clear();
  follow();
}

// ---------------------------------------------------------------- camera

QRectF TopologyView::viewRect(std::uint32_t card) const {
  return camera_.toView(diagram_->layout.cards()[card].rect).translated(totalsWidth, 0);
}

QPointF TopologyView::viewPoint(std::uint32_t edge) const {
  return camera_.toView(diagram_->layout.edges()[edge].handle()) + QPointF(totalsWidth, 0);
}

void TopologyView::setCamera(const Camera& camera) { glide_.show(camera); }

void TopologyView::cameraMoved() {
  hover_ = {};
  emit zoomChanged();
  invalidate();
}

void TopologyView::fitAll() { glide_.fit(diagramCamera(*diagram_, size())); }

/// Around what is selected.
QRectF TopologyView::markedRect() const {
  QRectF rect;
  for (std::uint32_t i = 0; i < marks_.cards.size(); ++i)
    if (marks_.cards[i] != CardMark::None) rect |= diagram_->layout.cards()[i].rect;
  for (std::uint32_t i = 0; i < marks_.edges.size(); ++i)
    if (marks_.edges[i]) rect |= diagram_->layout.edges()[i].bounds();
  return rect;
}

void TopologyView::showSelection() {
  showsSelection_ = isBusy();
  if (showsSelection_) return;
  const QRectF rect = markedRect();
  if (rect.isEmpty() || camera_.visible().intersects(rect)) return;
  Camera target = camera_;
  target.centreOn(rect.center());
  glideTo(target);
}

void TopologyView::fitSelection() {
  const QRectF rect = markedRect();
  if (rect.isEmpty()) return fitAll();
  Camera target = camera_;
  target.fit(rect, 60, 1.5);
  glideTo(target);
}

void TopologyView::zoomStep(int by) { setScale(camera_.scale() * (by > 0 ? zoomStepFactor : 1 / zoomStepFactor)); }

void TopologyView::setScale(double scale) {
  Camera camera = camera_;
  camera.setScaleAt(QRectF(QPointF(), camera_.view()).center(), scale);
  setCamera(camera);
}

void TopologyView::glideTo(const Camera& target) { glide_.start(target, movesSmoothly(*this)); }

// ---------------------------------------------------------------- painting

void TopologyView::invalidate() {
  pictureValid_ = false;
  update();
}

void TopologyView::renderPicture() {
  const QSize size = this->size() * devicePixelRatioF();
  if (picture_.size() != size) picture_ = QImage(size, QImage::Format_RGB32);
  picture_.setDevicePixelRatio(devicePixelRatioF());
  QPainter painter(&picture_);
  paintTopology(painter, *diagram_, camera_, currentLook().theme, marks_);
  if (scene().cards.empty()) paintEmpty(painter);
  pictureValid_ = true;
}

void TopologyView::paintEmpty(QPainter& painter) const {
  const Theme theme = currentLook().theme;
  const QPointF middle(width() / 2.0, (height() - legendHeight) / 2.0);
  const bool computing = isBusy() && document_ && !document_->design().devices.empty();
  painter.setPen(theme.color(Token::TextSecondary));
  painter.setFont(fabric::ui::font(TypeStyle::Title));
  painter.drawText(QRectF(middle.x() - 320, middle.y() - 24, 640, 22), Qt::AlignCenter,
                   computing ? tr("Computing…") : tr("No devices yet"));
  if (computing) return;
  painter.setPen(theme.color(Token::TextMuted));
  painter.setFont(fabric::ui::font(TypeStyle::Body));
  painter.drawText(QRectF(middle.x() - 320, middle.y() + 2, 640, 18), Qt::AlignCenter,
                   tr("Place systems and switches on the floor (Ctrl+1); their tiers and links appear here"));
}

void TopologyView::paintOverlay(QPainter& painter) const {
  const Theme theme = currentLook().theme;
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setBrush(Qt::NoBrush);
  if (hover_.card != noCard && drag_ == Drag::None) {
    painter.setPen(QPen(theme.color(Token::TextSecondary), 1));
    painter.drawRoundedRect(viewRect(hover_.card).adjusted(-0.5, -0.5, 0.5, 0.5), 4, 4);
  }
  if (const std::uint32_t card = current(); card != noCard && hasFocus()) {
    painter.setPen(QPen(theme.color(Token::Accent), metrics::focusRing));
    painter.drawRoundedRect(viewRect(card).adjusted(-3.5, -3.5, 3.5, 3.5), 6, 6);
  }
  if (drag_ == Drag::Box) {
    QPen pen(theme.color(Token::Accent), 1);
    if (to_.x() < from_.x()) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(theme.color(Token::Accent, 0.10));
    painter.drawRect(QRectF(from_, to_).normalized());
  }
  if (drag_ != Drag::Link) return;
  const Hit over = hitAt(to_);
  painter.setPen(QPen(theme.color(Token::Accent), 2));
  if (over.card != noCard && over.card != pressed_.card)
    painter.drawRoundedRect(viewRect(over.card).adjusted(-2, -2, 2, 2), 5, 5);
  painter.drawLine(viewRect(pressed_.card).center(), to_);
}

void TopologyView::paintEvent(QPaintEvent*) {
  if (!pictureValid_ || picture_.size() != size() * devicePixelRatioF()) renderPicture();
  QPainter painter(this);
  painter.drawImage(QPointF(0, 0), picture_);
  painter.setClipRect(QRectF(QPointF(totalsWidth, 0), camera_.view()));
  paintOverlay(painter);
  painter.setClipping(false);
  if (hasFocus() && window() && window()->isActiveWindow() && !current_ && drag_ == Drag::None) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(currentLook().theme.color(Token::Accent), metrics::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
  }
}

void TopologyView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (stale_) request();
}

void TopologyView::resizeEvent(QResizeEvent*) {
  if (glide_.isFitted()) return fitAll();
  camera_.resize(QSizeF(std::max(40, width() - totalsWidth), std::max(40, height() - legendHeight)));
  cameraMoved();
}

}  // namespace fabric::ui
