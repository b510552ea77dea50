// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/parts_view.h"

#include "ui/icons/icons.h"
#include "ui/panels/parts/part_card.h"
#include "ui/panels/parts/part_thumbnail.h"
#include "ui/panels/text/number_text.h"
#include "ui/shell/painting.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmapCache>
#include <QScrollBar>

namespace fabric::ui {

namespace {

constexpr int restMilliseconds = 400;

QPixmap cachedThumbnail(const PartsModel& model, const PartRow& row, const Look& look, double ratio) {
  const QString key =
      QStringLiteral("part-%1-%2-%3-%4").arg(row.id).arg(look.theme.isDark()).arg(look.scale).arg(ratio);
  QPixmap picture;
  if (QPixmapCache::find(key, &picture)) return picture;
  picture = thumbnail(*model.catalog(), row.place, look, 1.0, ratio);
  QPixmapCache::insert(key, picture);
  return picture;
}

/// What follows the pointer while a part is dragged: its thumbnail and name on a card.
QPixmap dragPicture(const PartsModel& model, const PartRow& row, const Look& look, double ratio) {
  const QFont font = look.font(TypeStyle::Body);
  const int width = look.px(64 + 3 * 10) + std::min(textWidth(font, row.name), look.px(220));
  const QSize size(width, look.px(metrics::partRow));
  QPixmap picture(size * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setOpacity(0.92);
  paintBox(painter, QRectF({0, 0}, size), look.px(metrics::radiusCard), look.color(Token::SurfaceRaised),
           look.color(Token::Accent));
  paintThumbnail(painter, QRectF(look.px(10), look.px(7), look.px(64), look.px(26)), *model.catalog(), row.place, look);
  const int left = look.px(64 + 20);
  paintText(painter, QRect(left, 0, width - left - look.px(8), size.height()), font, look.color(Token::TextPrimary),
            row.name);
  return picture;
}

}  // namespace

// ---------------------------------------------------------------- delegate

PartsDelegate::PartsDelegate(PartsModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

QSize PartsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const Look look = currentLook();
  return {look.px(100), look.px(model_.part(index) ? metrics::partRow : metrics::treeRow)};
}

QRect PartsDelegate::starRect(const QRect& row) {
  const Look look = currentLook();
  const int side = look.px(20);
  return {row.right() - look.px(10) - side + 1, row.top() + (row.height() - side) / 2, side, side};
}

void PartsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Look look = currentLook();
  painter->save();
  if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, look.color(Token::SurfaceSelected));
  else if (option.state & QStyle::State_MouseOver) painter->fillRect(option.rect, look.color(Token::SurfaceHover));
  if (model_.part(index)) paintPart(*painter, option, index, look);
  else paintCategory(*painter, option, index, look);
  if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
    paintFocusRing(*painter, option.rect.adjusted(1, 0, -1, 0), look.px(3), look);
  painter->restore();
}

void PartsDelegate::paintCategory(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                  const Look& look) const {
  const QRect row = option.rect;
  const int side = look.px(12);
  paintIcon(painter, QRectF(look.px(6), row.top() + (row.height() - side) / 2.0, side, side),
            option.state & QStyle::State_Open ? Icon::ChevronDown : Icon::ChevronRight,
            look.color(Token::TextSecondary));
  const QFont small = look.font(TypeStyle::Small);
  const QString count = countText(index.data(PartsModel::CountRole).toInt());
  const int right = row.right() - look.px(11);
  const int countWidth = textWidth(small, count);
  paintText(painter, QRect(right - countWidth, row.top(), countWidth + 1, row.height()), small,
            look.color(Token::TextMuted), count);
  const int left = look.px(24);
  paintText(painter, QRect(left, row.top(), right - countWidth - look.px(6) - left, row.height()),
            look.font(TypeStyle::BodyStrong), look.color(Token::TextPrimary), index.data().toString());
}

void PartsDelegate::paintPart(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const Look& look) const {
  const PartRow& part = *model_.part(index);
  const QRect row = option.rect;
  const QPixmap picture = cachedThumbnail(model_, part, look, painter.device()->devicePixelRatioF());
  const double height = picture.deviceIndependentSize().height();
  painter.drawPixmap(QPointF(look.px(25), row.top() + (row.height() - height) / 2), picture);

  const bool favourite = index.data(PartsModel::FavouriteRole).toBool();
  const bool showStar = favourite || (option.state & (QStyle::State_MouseOver | QStyle::State_Selected));
  const int left = look.px(100);
  const int right = (showStar ? starRect(row).left() - look.px(2) : row.right() - look.px(8));
  paintText(painter, QRect(left, row.top() + look.px(4), right - left, look.px(16)), look.font(TypeStyle::Body),
            look.color(Token::TextPrimary), part.name);
  paintText(painter, QRect(left, row.top() + look.px(20), right - left, look.px(14)), look.font(TypeStyle::Small),
            look.color(option.state & QStyle::State_Selected ? Token::TextSecondary : Token::TextMuted), part.figures);
  if (!showStar) return;
  const int side = look.px(14);
  const QRect star = starRect(row);
  paintIcon(painter, QRectF(star.center().x() - side / 2.0 + 0.5, star.center().y() - side / 2.0 + 0.5, side, side),
            favourite ? Icon::StarFilled : Icon::Star, look.color(favourite ? Token::StatusWarning : Token::TextMuted));
}

bool PartsDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
  if (event->type() != QEvent::MouseButtonRelease || !model_.part(index)) return false;
  const auto* mouse = static_cast<QMouseEvent*>(event);
  if (mouse->button() != Qt::LeftButton || !starRect(option.rect).contains(mouse->position().toPoint())) return false;
  if (auto* view = qobject_cast<PartsView*>(const_cast<QWidget*>(option.widget)))
    emit view->favouriteToggled(index.data(PartsModel::PartIdRole).toString());
  return true;
}

// ---------------------------------------------------------------- view

PartsView::PartsView(PartsModel& model, QWidget* parent) : QTreeView(parent), parts_(model), card_(new PartCard(this)) {
  setModel(&model);
  setItemDelegate(new PartsDelegate(model, this));
  setHeaderHidden(true);
  setIndentation(0);
  setRootIsDecorated(false);
  setExpandsOnDoubleClick(false);
  setUniformRowHeights(false);
  setSelectionMode(SingleSelection);
  setDragEnabled(true);
  setDragDropMode(DragOnly);
  setMouseTracking(true);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(QFrame::NoFrame);
  restTimer_.setSingleShot(true);
  restTimer_.setInterval(restMilliseconds);
  connect(&restTimer_, &QTimer::timeout, this, &PartsView::showCard);
}

void PartsView::startDrag(Qt::DropActions) {
  hideCard();
  const QModelIndex index = currentIndex();
  const PartRow* row = parts_.part(index);
  if (!row) return;
  auto* drag = new QDrag(this);
  drag->setMimeData(parts_.mimeData({index}));
  const QPixmap picture = dragPicture(parts_, *row, currentLook(), devicePixelRatioF());
  drag->setPixmap(picture);
  // Left of the pointer: the floor shows where the part would go, and its card, at the pointer and right of it.
  drag->setHotSpot(QPoint(qRound(picture.deviceIndependentSize().width()) + currentLook().px(12),
                          currentLook().px(metrics::partRow / 2)));
  drag->exec(Qt::CopyAction);
}

bool PartsView::viewportEvent(QEvent* event) {
  switch (event->type()) {
  case QEvent::HoverMove:
  case QEvent::MouseMove: rest(indexAt(viewport()->mapFromGlobal(QCursor::pos()))); break;
  case QEvent::Leave:
  case QEvent::HoverLeave: hideCard(); break;
  default: break;
  }
  return QTreeView::viewportEvent(event);
}

void PartsView::rest(const QModelIndex& index) {
  if (resting_ == index && index.isValid()) return;
  hideCard();
  if (!parts_.part(index)) return;
  resting_ = index;
  restTimer_.start();
}

void PartsView::showCard() {
  const PartRow* row = parts_.part(resting_);
  if (!row || !isVisible()) return;
  card_->setPart(*parts_.catalog(), *row);
  const QRect box = visualRect(resting_);
  card_->showBeside(QRect(viewport()->mapToGlobal(box.topLeft()), box.size()));
}

void PartsView::hideCard() {
  restTimer_.stop();
  resting_ = QModelIndex();
  card_->hide();
}

void PartsView::keyPressEvent(QKeyEvent* event) {
  hideCard();
  const QModelIndex index = currentIndex();
  const PartRow* row = parts_.part(index);
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    if (row) emit placeRequested(row->id);
    else if (index.isValid()) setExpanded(index, !isExpanded(index));
    return;
  }
  if (event->key() == Qt::Key_Space && row) return emit favouriteToggled(row->id);
  QTreeView::keyPressEvent(event);
}

void PartsView::mousePressEvent(QMouseEvent* event) {
  hideCard();
  const QModelIndex index = indexAt(event->position().toPoint());
  pressedCategory_ =
      index.isValid() && !parts_.part(index) && event->button() == Qt::LeftButton ? index : QModelIndex();
  QTreeView::mousePressEvent(event);
}

void PartsView::mouseReleaseEvent(QMouseEvent* event) {
  QTreeView::mouseReleaseEvent(event);
  const QModelIndex index = indexAt(event->position().toPoint());
  if (pressedCategory_.isValid() && pressedCategory_ == index) setExpanded(index, !isExpanded(index));
  pressedCategory_ = QModelIndex();
}

void PartsView::mouseDoubleClickEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->position().toPoint());
  const PartRow* row = parts_.part(index);
  const bool onStar = row && PartsDelegate::starRect(visualRect(index)).contains(event->position().toPoint());
  if (row && !onStar && event->button() == Qt::LeftButton) emit placeRequested(row->id);
}

void PartsView::scrollContentsBy(int dx, int dy) {
  hideCard();
  QTreeView::scrollContentsBy(dx, dy);
}

}  // namespace fabric::ui
