// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dragging and painting at the edges of docks.

#include "ui/shell/dock_edge.h"

#include "ui/shell/painting.h"

#include <QEvent>
#include <QMainWindow>
#include <QMouseEvent>
#include <QPainter>

namespace fabric::ui {
namespace {

constexpr int gripWidth = 7;

}  // namespace

DockGrip::DockGrip(QMainWindow* window, QDockWidget* dock) : QWidget(window), window_(window), dock_(dock) {
  dock->installEventFilter(this);
  follow();
}

bool DockGrip::isVertical() const {
  return (window_->dockWidgetArea(dock_) & (Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea)) != 0;
}

void DockGrip::follow() {
  const bool usable = dock_ != nullptr && dock_->isVisible() && !dock_->isFloating();
  setVisible(usable);
  if (!usable) return;
  const QRect dock = dock_->geometry();
  setCursor(isVertical() ? Qt::SplitHCursor : Qt::SplitVCursor);
  const int half = gripWidth / 2;
  switch (window_->dockWidgetArea(dock_)) {
  case Qt::LeftDockWidgetArea: setGeometry(dock.right() + 1 - half, dock.top(), gripWidth, dock.height()); break;
  case Qt::RightDockWidgetArea: setGeometry(dock.left() - 1 - half, dock.top(), gripWidth, dock.height()); break;
  case Qt::TopDockWidgetArea: setGeometry(dock.left(), dock.bottom() + 1 - half, dock.width(), gripWidth); break;
  default: setGeometry(dock.left(), dock.top() - 1 - half, dock.width(), gripWidth);
  }
  raise();
}

void DockGrip::mousePressEvent(QMouseEvent* event) {
  pressedAt_ = event->globalPosition().toPoint();
  sizeBefore_ = isVertical() ? dock_->width() : dock_->height();
}

void DockGrip::mouseMoveEvent(QMouseEvent* event) {
  if (!event->buttons().testFlag(Qt::LeftButton)) return;
  const QPoint moved = event->globalPosition().toPoint() - pressedAt_;
  const Qt::DockWidgetArea area = window_->dockWidgetArea(dock_);
  int growth = isVertical() ? moved.x() : moved.y();
  if (area == Qt::RightDockWidgetArea || area == Qt::BottomDockWidgetArea) growth = -growth;
  window_->resizeDocks({dock_}, {sizeBefore_ + growth}, isVertical() ? Qt::Horizontal : Qt::Vertical);
}

bool DockGrip::eventFilter(QObject*, QEvent* event) {
  switch (event->type()) {
  case QEvent::Move:
  case QEvent::Resize:
  case QEvent::Show:
  case QEvent::Hide:
  case QEvent::ParentChange: follow(); break;
  default: break;
  }
  return false;
}

DockRail::DockRail(const QString& name, Qt::DockWidgetArea area, QWidget* parent)
    : QAbstractButton(parent), area_(area) {
  setText(name);
  setAccessibleName(tr("Open %1").arg(name));
  setToolTip(tr("Open %1").arg(name));
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  const bool upright = area != Qt::BottomDockWidgetArea;
  setSizePolicy(upright ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                upright ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

QSize DockRail::sizeHint() const {
  const int wide = currentLook().px(metrics::rail);
  return {wide, wide};
}

void DockRail::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  painter.fillRect(rect(), look.color(underMouse() ? Token::SurfaceHover : Token::SurfaceHeader));
  const QColor line = look.color(Token::LineSubtle);
  const QFont font = look.font(TypeStyle::BodyStrong);
  const QColor ink = look.color(Token::TextSecondary);
  if (area_ == Qt::BottomDockWidgetArea) {
    painter.fillRect(QRect(0, 0, width(), 1), line);
    paintText(painter, rect().adjusted(look.px(12), 0, 0, 0), font, ink, text());
  } else {
    const int edge = area_ == Qt::LeftDockWidgetArea ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), line);
    painter.save();
    if (area_ == Qt::LeftDockWidgetArea) {
      painter.translate(0, textWidth(font, text()) + look.px(12));
      painter.rotate(-90);
    } else {
      painter.translate(width(), look.px(12));
      painter.rotate(90);
    }
    paintText(painter, QRect(0, 0, height(), width()), font, ink, text());
    painter.restore();
  }
  if (hasFocus()) paintFocusRing(painter, rect(), look.px(3), look);
}

}  // namespace fabric::ui
