// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout, mouse and keyboard of the headline bar; headline_paint.cpp paints it.

#include "ui/shell/headline_bar.h"

#include "ui/shell/headline_layout.h"
#include "ui/shell/headline_paint.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace fabric::ui {
namespace {

constexpr int announceMilliseconds = 2000;

/// Widths change with every digit; in steps of eight the cells keep still while figures move.
int inSteps(int width) { return (width + 7) / 8 * 8; }

}  // namespace

HeadlineBar::HeadlineBar(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Headline figures"));
  announceTimer_.setSingleShot(true);
  announceTimer_.setInterval(announceMilliseconds);
  connect(&announceTimer_, &QTimer::timeout, this, &HeadlineBar::announce);
  staleTimer_.setSingleShot(true);
  staleTimer_.setInterval(metrics::staleMilliseconds);
  connect(&staleTimer_, &QTimer::timeout, this, [this] {
    showStale_ = true;
    update();
  });
}

void HeadlineBar::setModel(HeadlineModel model) {
  if (model == model_) return;
  const HeadlineModel before = std::exchange(model_, std::move(model));
  noteChanges(before);
  noteStale();
  layOut();
  update();
}

void HeadlineBar::noteChanges(const HeadlineModel& before) {
  const auto note = [this](const QString& id) {
    if (!changedCells_.contains(id)) changedCells_ << id;
  };
  for (const HeadlineFigure& figure : model_.figures) {
    const auto old = std::find_if(before.figures.begin(), before.figures.end(),
                                  [&](const HeadlineFigure& other) { return other.id == figure.id; });
    if (old != before.figures.end() && (old->value != figure.value || old->unit != figure.unit)) note(figure.id);
  }
  if (before.problems.errors != model_.problems.errors || before.problems.warnings != model_.problems.warnings) {
    note(QString::fromLatin1(headlineProblemsId));
  }
  if (!changedCells_.isEmpty() && !announceTimer_.isActive()) announceTimer_.start();
}

void HeadlineBar::announce() {
  if (anyStale()) return announceTimer_.start();
  QStringList texts;
  for (const Cell& cell : cells_) {
    if (changedCells_.contains(idOf(cell))) texts << describe(cell);
  }
  changedCells_.clear();
  if (texts.isEmpty()) return;
  setAccessibleDescription(texts.join(QStringLiteral("; ")));
  QAccessibleEvent spoken(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&spoken);
}

void HeadlineBar::noteStale() {
  if (!anyStale()) {
    staleTimer_.stop();
    showStale_ = false;
  } else if (!showStale_ && !staleTimer_.isActive()) {
    staleTimer_.start();
  }
}

bool HeadlineBar::anyStale() const {
  return model_.problems.stale || std::any_of(model_.figures.begin(), model_.figures.end(),
                                              [](const HeadlineFigure& figure) { return figure.stale; });
}

QStringList HeadlineBar::shownCells() const {
  QStringList ids;
  for (const Cell& cell : cells_) {
    if (cell.kind != Kind::More) ids << idOf(cell);
  }
  return ids;
}

QStringList HeadlineBar::droppedCells() const {
  QStringList ids;
  for (const int index : dropped_) ids << model_.figures[static_cast<std::size_t>(index)].id;
  return ids;
}

QRect HeadlineBar::cellRect(const QString& id) const {
  const auto cell =
      std::find_if(cells_.begin(), cells_.end(), [&](const Cell& candidate) { return idOf(candidate) == id; });
  return cell == cells_.end() ? QRect() : cell->box;
}

QString HeadlineBar::currentCell() const {
  return cells_.empty() ? QString() : idOf(cells_[static_cast<std::size_t>(current_)]);
}

QSize HeadlineBar::sizeHint() const { return {currentLook().px(1280), currentLook().px(metrics::headline)}; }

QSize HeadlineBar::minimumSizeHint() const { return {currentLook().px(400), currentLook().px(metrics::headline)}; }

QString HeadlineBar::idOf(const Cell& cell) const {
  switch (cell.kind) {
  case Kind::Scope: return QString::fromLatin1(headlineScopeId);
  case Kind::Problems: return QString::fromLatin1(headlineProblemsId);
  case Kind::More: return QStringLiteral("more");
  case Kind::Figure: return model_.figures[static_cast<std::size_t>(cell.figure)].id;
  }
  return {};
}

/// What a screen reader says of a cell.
QString HeadlineBar::describe(const Cell& cell) const {
  switch (cell.kind) {
  case Kind::Scope: return tr("Scope: %1").arg(model_.scopes.value(model_.scope));
  case Kind::More: return tr("More figures");
  case Kind::Problems:
    return tr("Problems: %Ln error(s)", nullptr, model_.problems.errors) + QStringLiteral(", ") +
           tr("%Ln warning(s)", nullptr, model_.problems.warnings);
  case Kind::Figure: break;
  }
  const HeadlineFigure& figure = model_.figures[static_cast<std::size_t>(cell.figure)];
  return QStringLiteral("%1: %2 %3 %4")
      .arg(figure.label, figure.value, figure.unit, differenceInWords(figure.difference))
      .simplified();
}

int HeadlineBar::figureWidth(const HeadlineFigure& figure) const {
  return inSteps(figureContentWidth(figure, currentLook()) + 2 * currentLook().px(14));
}

int HeadlineBar::problemsWidth() const {
  return problemsContentWidth(model_.problems, currentLook()) + 2 * currentLook().px(14);
}

void HeadlineBar::layOut() {
  const Look look = currentLook();
  const QString current = currentCell();
  const int inner = height() > 0 ? height() : look.px(metrics::headline);
  const int scopeWidth = std::max(look.px(152), scopeContentWidth(model_.scopes, look) + 2 * look.px(14));
  std::vector<HeadlineNeed> needs;
  for (const HeadlineFigure& figure : model_.figures) {
    needs.push_back({figureWidth(figure), figure.dropRank});
  }
  const HeadlineLayout layout = layOutHeadline(needs, width() - scopeWidth - problemsWidth(), look.px(40), look.px(12));
  dropped_ = layout.dropped;
  cells_.clear();
  int x = 0;
  const auto place = [&](Kind kind, int figure, int cellWidth) {
    cells_.push_back({kind, figure, QRect(x, 0, cellWidth, inner)});
    x += cellWidth;
  };
  place(Kind::Scope, -1, scopeWidth);
  for (const HeadlineSlot& slot : layout.shown) place(Kind::Figure, slot.figure, slot.width);
  if (!dropped_.empty()) place(Kind::More, -1, look.px(40));
  place(Kind::Problems, -1, std::max(problemsWidth(), width() - x));

  current_ = 0;
  hovered_ = -1;
  pressed_ = -1;
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (idOf(cells_[i]) == current) current_ = static_cast<int>(i);
  }
}

int HeadlineBar::cellAt(const QPoint& point) const {
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (cells_[i].box.contains(point)) return static_cast<int>(i);
  }
  return -1;
}

void HeadlineBar::setHovered(int cell) {
  if (cell == hovered_) return;
  hovered_ = cell;
  emit hovered(cell < 0 ? QString() : idOf(cells_[static_cast<std::size_t>(cell)]));
  update();
}

void HeadlineBar::setCurrent(int cell) {
  current_ = std::clamp(cell, 0, static_cast<int>(cells_.size()) - 1);
  setAccessibleDescription(describe(cells_[static_cast<std::size_t>(current_)]));
  QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&spoken);
  update();
}

void HeadlineBar::activate(int cell) {
  const Cell chosen = cells_[static_cast<std::size_t>(cell)];
  switch (chosen.kind) {
  case Kind::Scope: showScopeMenu(chosen); return;
  case Kind::More: showMoreMenu(chosen); return;
  case Kind::Figure:
  case Kind::Problems: emit clicked(idOf(chosen), QRect(mapToGlobal(chosen.box.topLeft()), chosen.box.size()));
  }
}

void HeadlineBar::showScopeMenu(const Cell& cell) {
  QMenu menu(this);
  for (int i = 0; i < model_.scopes.size(); ++i) {
    QAction* action = menu.addAction(model_.scopes[i]);
    action->setCheckable(true);
    action->setChecked(i == model_.scope);
    action->setData(i);
  }
  if (const QAction* chosen = menu.exec(mapToGlobal(cell.box.bottomLeft()))) {
    emit scopeChosen(chosen->data().toInt());
  }
}

void HeadlineBar::showMoreMenu(const Cell& cell) {
  QMenu menu(this);
  for (const int index : dropped_) {
    const HeadlineFigure& figure = model_.figures[static_cast<std::size_t>(index)];
    const QString value = QStringLiteral("%1 %2 %3").arg(figure.value, figure.unit, differenceText(figure.difference));
    menu.addAction(figure.label + u'\t' + value.simplified())->setData(figure.id);
  }
  if (const QAction* chosen = menu.exec(mapToGlobal(cell.box.bottomLeft()))) {
    emit clicked(chosen->data().toString(), QRect(mapToGlobal(cell.box.topLeft()), cell.box.size()));
  }
}

bool HeadlineBar::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = cellAt(help->pos());
    QString text;
    if (index >= 0) {
      const Cell& cell = cells_[static_cast<std::size_t>(index)];
      if (cell.kind == Kind::Figure) {
        text = model_.figures[static_cast<std::size_t>(cell.figure)].toolTip;
      } else if (cell.kind == Kind::Problems) {
        text = model_.problems.toolTip;
      } else if (cell.kind == Kind::More) {
        text = tr("More figures");
      }
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
  }
  return QWidget::event(event);
}

void HeadlineBar::resizeEvent(QResizeEvent*) { layOut(); }

void HeadlineBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
    updateGeometry();
    layOut();
    update();
  }
  QWidget::changeEvent(event);
}

void HeadlineBar::mouseMoveEvent(QMouseEvent* event) { setHovered(cellAt(event->position().toPoint())); }

void HeadlineBar::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  afterDoubleClick_ = false;
  pressed_ = cellAt(event->position().toPoint());
  if (pressed_ >= 0) setCurrent(pressed_);
  if (pressed_ >= 0 && cells_[static_cast<std::size_t>(pressed_)].kind == Kind::Scope) {
    // A drop-down opens on the press.
    const int scope = std::exchange(pressed_, -1);
    activate(scope);
  }
}

void HeadlineBar::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const int released = cellAt(event->position().toPoint());
  const int pressed = std::exchange(pressed_, -1);
  if (std::exchange(afterDoubleClick_, false)) return;
  if (pressed >= 0 && pressed == released) activate(pressed);
}

void HeadlineBar::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  afterDoubleClick_ = true;
  const int index = cellAt(event->position().toPoint());
  if (index < 0) return;
  const Cell& cell = cells_[static_cast<std::size_t>(index)];
  if (cell.kind == Kind::Figure || cell.kind == Kind::Problems) emit doubleClicked(idOf(cell));
}

void HeadlineBar::leaveEvent(QEvent*) { setHovered(-1); }

void HeadlineBar::keyPressEvent(QKeyEvent* event) {
  if (cells_.empty()) return QWidget::keyPressEvent(event);
  const int last = static_cast<int>(cells_.size()) - 1;
  switch (event->key()) {
  case Qt::Key_Left: setCurrent(current_ - 1); break;
  case Qt::Key_Right: setCurrent(current_ + 1); break;
  case Qt::Key_Home: setCurrent(0); break;
  case Qt::Key_End: setCurrent(last); break;
  case Qt::Key_Space:
  case Qt::Key_Return:
  case Qt::Key_Enter: activate(current_); break;
  default: QWidget::keyPressEvent(event);
  }
}

void HeadlineBar::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const int index = byKey ? current_ : cellAt(event->pos());
  if (index < 0 || cells_.empty()) return;
  setCurrent(index);
  const Cell& cell = cells_[static_cast<std::size_t>(index)];
  emit menuRequested(idOf(cell), byKey ? mapToGlobal(cell.box.center()) : event->globalPos());
}

void HeadlineBar::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (!cells_.empty()) setCurrent(current_);
}

void HeadlineBar::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace fabric::ui
