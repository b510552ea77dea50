// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The headline bar: scope, figures with their difference against the baseline, problems.

#pragma once

#include "ui/shell/headline_model.h"
#include "ui/theme/look.h"

#include <QPoint>
#include <QRect>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <vector>

class QKeyEvent;
class QMenu;
class QMouseEvent;
class QPainter;

namespace fabric::ui {

/// Paints all cells from a HeadlineModel. Cells are named by the id of their figure, or
/// headlineScopeId and headlineProblemsId. Left and Right walk the cells, Return clicks. Changed
/// figures are told to screen readers at most every two seconds, once nothing is stale.
class HeadlineBar : public QWidget {
  Q_OBJECT

 public:
  explicit HeadlineBar(QWidget* parent = nullptr);

  void setModel(HeadlineModel model);
  const HeadlineModel& model() const { return model_; }

  /// Ids of the cells on show, from the left.
  QStringList shownCells() const;
  /// Ids of the figures in the "more" menu.
  QStringList droppedCells() const;
  /// Where a cell is, empty if it is not on show.
  QRect cellRect(const QString& id) const;
  /// The cell the keyboard is on, or the one that was clicked last.
  QString currentCell() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void scopeChosen(int index);
  /// `cell` in global coordinates, to place a card under it.
  void clicked(const QString& id, const QRect& cell);
  void doubleClicked(const QString& id);
  /// The pointer came over a cell; an empty id means it left.
  void hovered(const QString& id);
  void menuRequested(const QString& id, const QPoint& globalPosition);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  enum class Kind : unsigned char { Scope, Figure, More, Problems };
  struct Cell {
    Kind kind = Kind::Figure;
    int figure = -1;
    QRect box;
  };

  void layOut();
  int figureWidth(const HeadlineFigure& figure) const;
  int problemsWidth() const;
  int cellAt(const QPoint& point) const;
  QString idOf(const Cell& cell) const;
  QString describe(const Cell& cell) const;
  void setHovered(int cell);
  void setCurrent(int cell);
  void activate(int cell);
  void showScopeMenu(const Cell& cell);
  void showMoreMenu(const Cell& cell);
  bool anyStale() const;
  void noteStale();
  void noteChanges(const HeadlineModel& before);
  void announce();

  void paintCell(QPainter& painter, const Cell& cell, const Look& look) const;
  void paintScope(QPainter& painter, const QRect& box, const Look& look) const;
  void paintFigure(QPainter& painter, const QRect& box, const HeadlineFigure& figure, const Look& look) const;
  void paintProblems(QPainter& painter, const QRect& box, const Look& look) const;

  HeadlineModel model_;
  std::vector<Cell> cells_;
  std::vector<int> dropped_;
  int hovered_ = -1;
  int pressed_ = -1;
  int current_ = 0;
  bool afterDoubleClick_ = false;
  bool showStale_ = false;
  QTimer staleTimer_;
  QTimer announceTimer_;
  QStringList changedCells_;  ///< Not yet announced.
};

}  // namespace fabric::ui
