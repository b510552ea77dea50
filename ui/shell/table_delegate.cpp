// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints table cells and handles their buttons.

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"
#include "ui/shell/table_setup.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace fabric::ui {
namespace {

constexpr int cellPadding = 7;
constexpr int foldSide = 12;

Token tokenAt(const QModelIndex& index, int role, Token otherwise) {
  const QVariant value = index.data(role);
  return value.isValid() ? static_cast<Token>(value.toInt()) : otherwise;
}

QFont fontAt(const QModelIndex& index, const Look& look) {
  switch (static_cast<CellType>(index.data(TypeRole).toInt())) {
  case CellType::Strong: return look.font(TypeStyle::BodyStrong);
  case CellType::Mono: return monoFont(11, look.scale);
  case CellType::Body: break;
  }
  return look.font(TypeStyle::Body);
}

}  // namespace

TableDelegate::TableDelegate(QTableView* table) : QStyledItemDelegate(table), table_(table) {
  table->viewport()->installEventFilter(this);
  table->installEventFilter(this);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const Look look = currentLook();
  int width = 2 * look.px(cellPadding) + textWidth(fontAt(index, look), index.data().toString());
  const QString button = index.data(ButtonRole).toString();
  if (!button.isEmpty()) width = buttonRect({}, button).width() + 2 * look.px(cellPadding);
  if (index.data(IconRole).isValid()) width += look.px(14 + 4);
  if (index.data(SwatchRole).isValid()) width += look.px(10 + 5);
  return {width, look.px(metrics::tableRow)};
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Look look = currentLook();
  const QRect cell = option.rect;
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool rowHovered = hovered_.isValid() && hovered_.row() == index.row();
  painter->save();
  if (selected) {
    painter->fillRect(cell, look.color(Token::SurfaceSelected));
  } else if (rowHovered) {
    painter->fillRect(cell, look.color(Token::SurfaceHover));
  }
  painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), look.color(Token::LineSubtle));

  if (const QVariant folded = index.data(FoldRole); folded.isValid()) paintFold(*painter, cell, folded.toBool());
  if (const QString across = index.data(SpanRole).toString(); !across.isEmpty()) {
    paintSpan(*painter, cell, index, across);
    painter->restore();
    return;
  }
  const QString button = index.data(ButtonRole).toString();
  QRect inner = cell.adjusted(look.px(cellPadding), 0, -look.px(cellPadding), -1);
  const QRect fold = foldRect(cell);
  if (index.data(FoldRole).isValid() && inner.left() <= fold.right()) inner.setLeft(fold.right() + look.px(4));
  if (!button.isEmpty()) {
    paintButton(*painter, cell, button, index == hovered_);
  } else {
    const QVariant icon = index.data(IconRole);
    const Qt::Alignment alignment = index.data(Qt::TextAlignmentRole).isValid()
                                        ? static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt())
                                        : Qt::AlignLeft | Qt::AlignVCenter;
    const QVariant swatch = index.data(SwatchRole);
    if (swatch.isValid()) {
      const QRectF box(inner.left(), inner.center().y() - look.px(2), look.px(9), look.px(5));
      paintBox(*painter, box, 1, look.color(static_cast<Token>(swatch.toInt())));
      inner.setLeft(inner.left() + look.px(9 + 5));
    }
    if (icon.isValid()) {
      const int side = look.px(14);
      paintIcon(*painter, QRectF(inner.left(), inner.center().y() - side / 2.0 + 0.5, side, side),
                static_cast<Icon>(icon.toInt()), look.color(tokenAt(index, IconColourRole, Token::TextSecondary)));
      inner.setLeft(inner.left() + side + look.px(4));
    }
    Token ink = tokenAt(index, ColourRole, Token::TextPrimary);
    // Muted text is too faint on the selection.
    if (selected && ink == Token::TextMuted) ink = Token::TextSecondary;
    paintText(*painter, inner, fontAt(index, look), look.color(ink), index.data().toString(),
              alignment | Qt::AlignVCenter);
  }
  const bool focused = option.state.testFlag(QStyle::State_HasFocus) && table_->hasFocus();
  if (focused) paintFocusRing(*painter, cell.adjusted(0, 0, 0, -1), look.px(2), look);
  painter->restore();
}

void TableDelegate::paintSpan(QPainter& painter, const QRect& cell, const QModelIndex& index,
                              const QString& text) const {
  const Look look = currentLook();
  const QHeaderView* header = table_->horizontalHeader();
  // Each cell paints its piece of the whole, so that columns may stand in any order.
  painter.setClipRect(cell, Qt::IntersectClip);
  const QRect row(-header->offset(), cell.top(), header->length(), cell.height() - 1);
  const int indent = index.data(FoldRole).isValid() ? look.px(foldSide + 4) : 0;
  paintText(painter, row.adjusted(look.px(cellPadding) + indent, 0, -look.px(cellPadding), 0), fontAt(index, look),
            look.color(tokenAt(index, ColourRole, Token::TextPrimary)), text, Qt::AlignLeft | Qt::AlignVCenter);
}

/// At the left of the row, whatever column stands there.
QRect TableDelegate::foldRect(const QRect& cell) const {
  const Look look = currentLook();
  const int side = look.px(foldSide);
  return {look.px(cellPadding) - table_->horizontalHeader()->offset(), cell.top() + (cell.height() - 1 - side) / 2,
          side, side};
}

void TableDelegate::paintFold(QPainter& painter, const QRect& cell, bool folded) const {
  painter.save();
  painter.setClipRect(cell, Qt::IntersectClip);
  paintIcon(painter, foldRect(cell), folded ? Icon::ChevronRight : Icon::ChevronDown,
            currentLook().color(Token::TextSecondary));
  painter.restore();
}

bool TableDelegate::pressFold(const QPoint& at) {
  const QModelIndex index = table_->indexAt(at);
  if (!index.data(FoldRole).isValid()) return false;
  const int slack = currentLook().px(4);  // a target of 20 px
  const QRect sign = foldRect(table_->visualRect(index)).adjusted(-slack, -slack, slack, slack);
  if (!sign.contains(at)) return false;
  emit foldToggled(index);
  return true;
}

QRect TableDelegate::buttonRect(const QRect& cell, const QString& text) {
  const Look look = currentLook();
  const int height = look.px(metrics::controlInTable) - 1;
  const int width = textWidth(look.font(TypeStyle::Small), text) + 2 * look.px(8);
  return {cell.left() + look.px(cellPadding), cell.top() + (cell.height() - 1 - height) / 2, width, height};
}

void TableDelegate::paintButton(QPainter& painter, const QRect& cell, const QString& text, bool hot) const {
  const Look look = currentLook();
  const QRect box = buttonRect(cell, text);
  paintBox(painter, box, look.px(metrics::radiusField), look.color(hot ? Token::SurfaceHover : Token::SurfaceRaised),
           look.color(hot ? Token::LineStrong : Token::LineSubtle));
  paintText(painter, box, look.font(TypeStyle::Small), look.color(Token::TextPrimary), text, Qt::AlignCenter);
}

void TableDelegate::setHovered(const QModelIndex& index) {
  if (hovered_ == index) return;
  const auto isButton = [](const QModelIndex& at) { return at.isValid() && !at.data(ButtonRole).toString().isEmpty(); };
  const bool wasButton = isButton(hovered_);
  hovered_ = index;
  table_->viewport()->update();
  if (isButton(index)) {
    emit buttonHovered(index);
  } else if (wasButton) {
    emit buttonHovered({});
  }
}

bool TableDelegate::eventFilter(QObject* watched, QEvent* event) {
  if (watched == table_) {
    if (event->type() != QEvent::KeyPress) return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const QVariant folded = table_->currentIndex().data(FoldRole);
    if (folded.isValid() && key == (folded.toBool() ? Qt::Key_Right : Qt::Key_Left)) {
      emit foldToggled(table_->currentIndex());
      return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return false;
    const QModelIndex index = table_->currentIndex();
    if (index.data(ButtonRole).toString().isEmpty()) return false;
    emit buttonClicked(index);
    return true;
  }
  // The viewport, known by its parent: it still sends events while the table that is its parent is being destroyed.
  if (watched->parent() != table_) return QStyledItemDelegate::eventFilter(watched, event);
  switch (event->type()) {
  case QEvent::MouseMove: setHovered(table_->indexAt(static_cast<QMouseEvent*>(event)->position().toPoint())); break;
  case QEvent::Leave: setHovered({}); break;
  case QEvent::MouseButtonPress:
  case QEvent::MouseButtonDblClick: {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() == Qt::LeftButton) return pressFold(mouse->position().toPoint());
    break;
  }
  case QEvent::MouseButtonRelease: {
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QModelIndex index = table_->indexAt(mouse->position().toPoint());
    const QString text = index.data(ButtonRole).toString();
    if (mouse->button() == Qt::LeftButton && !text.isEmpty() &&
        buttonRect(table_->visualRect(index), text).contains(mouse->position().toPoint())) {
      emit buttonClicked(index);
    }
    break;
  }
  default: break;
  }
  return false;
}

}  // namespace fabric::ui
