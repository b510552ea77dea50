// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse, wheel and keys of the topology view.

#include "ui/document/document.h"
#include "ui/topology/topology_marks.h"
#include "ui/topology/topology_view.h"
#include "ui/topology/topology_walk.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace fabric::ui {

namespace {

constexpr double dragStart = 5;  // px
constexpr double edgeReach = 6;  // px from the middle of a line

}  // namespace

TopologyView::Hit TopologyView::hitAt(QPointF px) const {
  const QPointF in = px - QPointF(totalsWidth, 0);
  if (!QRectF(QPointF(), camera_.view()).contains(in)) return {};
  const QPointF at = camera_.toFloor(in);
  Hit hit;
  hit.card = diagram_->layout.cardAt(at);
  if (hit.card == noCard) hit.edge = diagram_->layout.edgeAt(at, edgeReach / camera_.scale());
  return hit;
}

bool TopologyView::pressLegend(QPointF px) {
  if (px.y() < camera_.view().height()) return false;
  if (hiddenLinksPlace(*diagram_, camera_).contains(px)) {
    setEndpointsShown(true);
    return true;
  }
  for (const LegendEntry& entry : topologyLegend(*diagram_, camera_)) {
    if (!entry.rect.contains(px)) continue;
    if (entry.jacket) {
      isolated_ = isolated_ == entry.jacket ? std::nullopt : entry.jacket;
      refreshMarks();
      return true;
    }
    // The links over their reach, all of them.
    std::vector<ObjectRef> over;
    for (const TopologyEdge& edge : scene().edges)
      if (edge.over > 0) std::ranges::copy(objectsOf(edge), std::back_inserter(over));
    if (!over.empty()) select(std::move(over));
  }
  return true;
}

// ---------------------------------------------------------------- mouse

void TopologyView::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  const QPointF px = event->position();
  from_ = to_ = px;
  const bool left = event->button() == Qt::LeftButton;
  if (event->button() == Qt::MiddleButton || (left && (spacePan_ || kind_ == ToolKind::Pan))) {
    drag_ = Drag::Pan;
    setCursor(Qt::ClosedHandCursor);
    return;
  }
  if (!left || pressLegend(px)) return;
  pressed_ = hitAt(px);
  drag_ = Drag::Pending;
}

void TopologyView::mouseMoveEvent(QMouseEvent* event) {
  const QPointF px = event->position();
  if (drag_ == Drag::Pan) {
    Camera camera = camera_;
    camera.pan(px - to_);
    to_ = px;
    return setCamera(camera);
  }
  to_ = px;
  if (drag_ == Drag::Pending && (to_ - from_).manhattanLength() >= dragStart) {
    drag_ = pressed_.card == noCard ? Drag::Box : mayLink() ? Drag::Link : Drag::None;
    hover_ = {};
    showTool();
  }
  if (drag_ == Drag::Box || drag_ == Drag::Link) return update();
  if (event->buttons() == Qt::NoButton) hover(px);
}

void TopologyView::mouseReleaseEvent(QMouseEvent* event) {
  const Drag drag = std::exchange(drag_, Drag::None);
  const QPointF px = event->position();
  if (drag == Drag::Pending) click(px, event->modifiers());
  if (drag == Drag::Box) finishBox();
  if (drag == Drag::Link) {
    const Hit over = hitAt(px);
    if (over.card != noCard && over.card != pressed_.card)
      emit linkGroupsRequested(objectsOf(scene(), scene().cards[pressed_.card]),
                               objectsOf(scene(), scene().cards[over.card]));
  }
  showTool();
  update();
}

void TopologyView::click(QPointF px, Qt::KeyboardModifiers modifiers) {
  const Hit hit = hitAt(px);
  if (modifiers & Qt::ShiftModifier && hit.card != noCard) return shiftClick(hit.card);
  clearTrace();
  if (!hit) {
    current_.reset();
    return select({});
  }
  std::vector<ObjectRef> objects =
      hit.card != noCard ? objectsOf(scene(), scene().cards[hit.card]) : objectsOf(scene().edges[hit.edge]);
  if (hit.card != noCard) setCurrent(hit.card);
  else current_.reset();
  if (modifiers & Qt::ControlModifier && document_) {
    std::vector<ObjectRef> all = document_->selection();
    std::ranges::sort(all);
    std::ranges::sort(objects);
    std::vector<ObjectRef> result;
    const bool had = std::ranges::includes(all, objects);
    if (had) std::ranges::set_difference(all, objects, std::back_inserter(result));
    else std::ranges::set_union(all, objects, std::back_inserter(result));
    objects = std::move(result);
  }
  select(std::move(objects));
}

/// The first card is where a trace starts, the second where it ends.
void TopologyView::shiftClick(std::uint32_t card) {
  const std::uint32_t from = traceFrom_ ? scene().find(*traceFrom_) : noCard;
  setCurrent(card);
  if (from == noCard || from == card) {
    clearTrace();
    traceFrom_ = scene().cards[card].key;
    select(objectsOf(scene(), scene().cards[card]));
    return showTool();
  }
  traceFrom_.reset();
  trace(from, card);
  showTool();
}

/// From left to right what lies inside, from right to left what is touched.
void TopologyView::finishBox() {
  const bool inside = to_.x() >= from_.x();
  const QRectF box = QRectF(from_, to_).normalized();
  std::vector<ObjectRef> objects;
  for (std::uint32_t i = 0; i < scene().cards.size(); ++i) {
    if (!diagram_->layout.cards()[i].shown || scene().cards[i].isOpen()) continue;
    const QRectF rect = viewRect(i);
    if (inside ? box.contains(rect) : box.intersects(rect))
      std::ranges::copy(objectsOf(scene(), scene().cards[i]), std::back_inserter(objects));
  }
  select(std::move(objects));
}

void TopologyView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const Hit hit = hitAt(event->position());
  if (hit.card == noCard) return;
  const TopologyCard& card = scene().cards[hit.card];
  // A single device closes the card it is on.
  if (card.key.kind == CardKind::Device) return setOpen(card.parent, false);
  setOpen(hit.card, !card.isOpen());
}

void TopologyView::hover(QPointF px) {
  const Hit hit = hitAt(px);
  if (hit == hover_) return;
  hover_ = hit;
  QString words;
  if (hit.card != noCard) words = diagram_->words.cards[hit.card].title;
  else if (hit.edge != noCard)
    words = describeEdge(scene(), diagram_->words, hit.edge).section(QLatin1Char('\n'), 0, 1);
  emit pointerMoved(words.replace(QLatin1Char('\n'), QStringLiteral("  ")));
  update();
}

void TopologyView::leaveEvent(QEvent*) {
  hover_ = {};
  emit pointerMoved({});
  update();
}

void TopologyView::contextMenuEvent(QContextMenuEvent* event) {
  const Hit hit = event->reason() == QContextMenuEvent::Mouse ? hitAt(event->pos()) : Hit{current(), noCard};
  if (hit && document_) {
    const std::vector<ObjectRef> objects =
        hit.card != noCard ? objectsOf(scene(), scene().cards[hit.card]) : objectsOf(scene().edges[hit.edge]);
    const std::vector<ObjectRef>& selected = document_->selection();
    if (std::ranges::find(selected, objects.front()) == selected.end()) select(objects);
  }
  const bool any = document_ && !document_->selection().empty();
  emit contextMenuRequested(any ? document_->selection().front() : ObjectRef{}, event->globalPos());
}

void TopologyView::wheelEvent(QWheelEvent* event) {
  setCamera(movedByWheel(camera_, *event, event->position() - QPointF(totalsWidth, 0)));
  event->accept();
}

// ---------------------------------------------------------------- keys

void TopologyView::setCurrent(std::uint32_t card) {
  current_ = scene().cards[card].key;
  line_ = noCard;
  setAccessibleDescription(
      describeCard(scene(), diagram_->words, card).replace(QLatin1Char('\n'), QStringLiteral(", ")));
  update();
}

bool TopologyView::walkBy(int key) {
  const std::uint32_t card = current();
  if (card == noCard) return false;
  CardStep step = CardStep::In;
  switch (key) {
  case Qt::Key_Left: step = CardStep::Left; break;
  case Qt::Key_Right: step = CardStep::Right; break;
  case Qt::Key_Up: step = CardStep::Up; break;
  case Qt::Key_Down: step = CardStep::Down; break;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    if (!scene().cards[card].isOpen()) {
      setOpen(card, true);
      return true;
    }
    break;
  case Qt::Key_Backspace:
    if (scene().cards[card].isOpen()) {
      setOpen(card, false);
      return true;
    }
    step = CardStep::Out;
    break;
  default: return false;
  }
  const std::uint32_t next = walkCards(scene(), diagram_->layout, card, step);
  if (next == card) return true;
  setCurrent(next);
  select(objectsOf(scene(), scene().cards[next]));
  const QRectF rect = diagram_->layout.cards()[next].rect;
  if (!camera_.visible().contains(rect.center())) {
    Camera camera = camera_;
    camera.centreOn(rect.center());
    glideTo(camera);
  }
  return true;
}

/// Tab: onto the first card. All other keys but those of walking are of the table of actions.
bool TopologyView::walkOnto(int key) {
  const std::uint32_t first = key == Qt::Key_Tab ? firstCard(scene(), diagram_->layout) : noCard;
  if (first == noCard) return false;
  setCurrent(first);
  select(objectsOf(scene(), scene().cards[first]));
  return true;
}

/// Ctrl+Left and Ctrl+Right go through the lines of the current card.
bool TopologyView::walkLines(const QKeyEvent& event) {
  const bool back = event.key() == Qt::Key_Left;
  const std::uint32_t card = current();
  if (event.modifiers() != Qt::ControlModifier || (!back && event.key() != Qt::Key_Right) || card == noCard)
    return false;
  std::vector<std::uint32_t> lines;
  for (std::uint32_t i = 0; i < scene().edges.size(); ++i)
    if (scene().edges[i].lower == card || scene().edges[i].upper == card) lines.push_back(i);
  if (lines.empty()) return true;
  const auto at = std::ranges::find(lines, line_) - lines.begin();
  const auto count = static_cast<std::ptrdiff_t>(lines.size());
  const auto next = at == count ? (back ? count - 1 : 0) : (at + (back ? count - 1 : 1)) % count;
  line_ = lines[static_cast<std::size_t>(next)];
  setAccessibleDescription(
      describeEdge(scene(), diagram_->words, line_).replace(QLatin1Char('\n'), QStringLiteral(", ")));
  select(objectsOf(scene().edges[line_]));
  const QRectF rect = diagram_->layout.edges()[line_].bounds();
  if (camera_.visible().intersects(rect)) return true;
  Camera camera = camera_;
  camera.centreOn(rect.center());
  glideTo(camera);
  return true;
}

void TopologyView::traceCurrent() {
  if (current() != noCard) shiftClick(current());
}

/// Esc: first what the mouse is doing, then a trace, then the selection.
bool TopologyView::cancel() {
  if (drag_ != Drag::None) {
    drag_ = Drag::None;
    showTool();
    update();
    return true;
  }
  if (traceFrom_ || !options_.traceFrom.empty()) {
    clearTrace();
    showTool();
    return true;
  }
  if (!document_ || document_->selection().empty()) return false;
  current_.reset();
  select({});
  return true;
}

void TopologyView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && cancel()) return;
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
    spacePan_ = true;
    setCursor(Qt::OpenHandCursor);
    return;
  }
  const bool traces = event->modifiers() == Qt::ShiftModifier &&
                      (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current() != noCard;
  if (traces) return traceCurrent();
  if (walkLines(*event) || walkBy(event->key()) || walkOnto(event->key())) return;
  QWidget::keyPressEvent(event);
}

void TopologyView::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Space || event->isAutoRepeat()) return QWidget::keyReleaseEvent(event);
  spacePan_ = false;
  showTool();
}

bool TopologyView::event(QEvent* event) {
  if (event->type() == QEvent::StyleChange) invalidate();
  if (event->type() == QEvent::LanguageChange) follow();
  // Tab walks onto the diagram instead of leaving it; Shift+Tab and F6 leave.
  if (event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !current_ && !scene().cards.empty()) {
      keyPressEvent(key);
      return true;
    }
  }
  if (event->type() == QEvent::ToolTip) {
    auto* help = static_cast<QHelpEvent*>(event);
    const Hit hit = hitAt(help->pos());
    if (hit.card != noCard)
      QToolTip::showText(help->globalPos(), describeCard(scene(), diagram_->words, hit.card), this);
    else if (hit.edge != noCard)
      QToolTip::showText(help->globalPos(), describeEdge(scene(), diagram_->words, hit.edge), this);
    else QToolTip::hideText();
    return true;
  }
  return QWidget::event(event);
}

// ---------------------------------------------------------------- tools

/// Only where somebody answers to linkGroupsRequested.
bool TopologyView::mayLink() const {
  return isSignalConnected(QMetaMethod::fromSignal(&TopologyView::linkGroupsRequested));
}

void TopologyView::setTool(ToolKind kind) {
  if (kind == kind_) return;
  kind_ = kind;
  emit toolChanged(kind);
  showTool();
}

QString TopologyView::hint() const {
  if (kind_ == ToolKind::Pan) return tr("Drag: pan    Wheel: zoom    V: select");
  if (drag_ == Drag::Link) return tr("Release on a card: link the two    Esc: cancel");
  if (traceFrom_) return tr("Shift+click or Shift+Enter on a second card: trace all shortest paths    Esc: cancel");
  if (!mayLink()) return tr("Click: select    Double-click: open or close    Shift+click two cards: trace");
  return tr("Click: select    Double-click: open or close    Shift+click two cards: trace    Drag card to card: link");
}

void TopologyView::showTool() {
  setCursor(kind_ == ToolKind::Pan ? Qt::OpenHandCursor : Qt::ArrowCursor);
  emit hintChanged(hint());
}

}  // namespace fabric::ui
