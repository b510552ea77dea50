// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places cells from the right and hints from the left.

#include "ui/shell/status_strip.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace fabric::ui {
namespace {

constexpr int margin = 10;
constexpr int cellGap = 17;
constexpr int iconSide = 13;
constexpr int barWidth = 60;

}  // namespace

StatusStrip::StatusStrip(QWidget* parent) : QStatusBar(parent) {
  setSizeGripEnabled(false);
  setFixedHeight(currentLook().px(metrics::statusBar));
  connect(this, &QStatusBar::messageChanged, this, [this] { update(); });
}

void StatusStrip::setHints(const QStringList& hints) {
  if (hints == hints_) return;
  hints_ = hints;
  setAccessibleDescription(hints.join(QStringLiteral(", ")));
  update();
}

void StatusStrip::setCell(const StatusCell& cell) {
  const auto known =
      std::find_if(cells_.begin(), cells_.end(), [&](const StatusCell& other) { return other.id == cell.id; });
  if (known == cells_.end()) {
    cells_.push_back(cell);
  } else if (*known == cell) {
    return;
  } else {
    *known = cell;
  }
  update();
}

void StatusStrip::removeCell(const QString& id) {
  std::erase_if(cells_, [&](const StatusCell& cell) { return cell.id == id; });
  update();
}

QString StatusStrip::cellText(const QString& id) const {
  for (const StatusCell& cell : cells_) {
    if (cell.id == id) return cell.text;
  }
  return {};
}

QRect StatusStrip::cellRect(const QString& id) const {
  for (const Placed& place : placed(currentLook())) {
    if (cells_[place.cell].id == id) return place.box;
  }
  return {};
}

QSize StatusStrip::sizeHint() const { return {currentLook().px(400), currentLook().px(metrics::statusBar)}; }

int StatusStrip::cellWidth(const StatusCell& cell, const Look& look) const {
  int width = textWidth(look.font(TypeStyle::Small), cell.text);
  if (cell.icon) width += look.px(iconSide + 5);
  if (cell.progress) width += look.px(barWidth + 6);
  if (cell.cancellable) width += look.px(iconSide + 4);
  return width;
}

std::vector<StatusStrip::Placed> StatusStrip::placed(const Look& look) const {
  std::vector<Placed> result;
  int right = width() - look.px(margin);
  for (std::size_t i = cells_.size(); i-- > 0;) {
    if (cells_[i].text.isEmpty()) continue;
    const int wide = cellWidth(cells_[i], look);
    result.push_back({i, QRect(right - wide, 1, wide, height() - 1)});
    right -= wide + look.px(cellGap);
  }
  return result;
}

void StatusStrip::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  painter.fillRect(rect(), look.color(Token::SurfacePanel));
  painter.fillRect(QRect(0, 0, width(), 1), look.color(Token::LineSubtle));
  int right = width() - look.px(margin);
  for (const Placed& place : placed(look)) {
    paintCell(painter, cells_[place.cell], place.box, look);
    right = std::min(right, place.box.left() - look.px(cellGap));
  }
  const QFont small = look.font(TypeStyle::Small);
  int x = look.px(margin);
  const QStringList texts = currentMessage().isEmpty() ? hints_ : QStringList{currentMessage()};
  const Token ink = currentMessage().isEmpty() ? Token::TextMuted : Token::TextPrimary;
  for (const QString& text : texts) {
    if (x >= right) break;
    x += paintText(painter, QRect(x, 1, right - x, height() - 1), small, look.color(ink), text);
    x += look.px(cellGap);
  }
}

void StatusStrip::paintCell(QPainter& painter, const StatusCell& cell, const QRect& box, const Look& look) const {
  const QColor color = look.color(cell.colour);
  int x = box.left();
  const auto icon = [&](Icon name) {
    const int side = look.px(iconSide);
    paintIcon(painter, QRectF(x, box.center().y() - side / 2.0 + 0.5, side, side), name, color);
    x += side;
  };
  if (cell.icon) {
    icon(*cell.icon);
    x += look.px(5);
  }
  x += paintText(painter, QRect(x, box.top(), box.right() + 2 - x, box.height()), look.font(TypeStyle::Small), color,
                 cell.text);
  if (cell.progress) {
    x += look.px(6);
    const QRectF track(x, box.center().y() - look.px(2), look.px(barWidth), look.px(4));
    paintBox(painter, track, track.height() / 2, look.color(Token::LineSubtle));
    QRectF done = track;
    done.setWidth(track.width() * std::clamp(*cell.progress, 0.0, 1.0));
    paintBox(painter, done, track.height() / 2, look.color(Token::Accent));
    x += look.px(barWidth);
  }
  if (cell.cancellable) {
    x += look.px(4);
    icon(Icon::Close);
  }
}

bool StatusStrip::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    for (const Placed& place : placed(currentLook())) {
      if (place.box.contains(help->pos())) text = cells_[place.cell].toolTip;
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
  }
  return QStatusBar::event(event);
}

void StatusStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) {
    setFixedHeight(currentLook().px(metrics::statusBar));
    update();
  }
  QStatusBar::changeEvent(event);
}

void StatusStrip::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const Look look = currentLook();
  const QPoint point = event->position().toPoint();
  for (const Placed& place : placed(look)) {
    if (!place.box.contains(point)) continue;
    const StatusCell& cell = cells_[place.cell];
    const bool onCross = point.x() > place.box.right() - look.px(iconSide + 2);
    if (cell.cancellable && onCross) {
      emit cancelRequested(cell.id);
    } else {
      emit clicked(cell.id);
    }
    return;
  }
}

}  // namespace fabric::ui
